//! The sheet of a visit: the same plan and strips as on the screen, in the visitor's language and
//! in Japanese beside it.

mod lists;

use crate::catalogue::{CounterId, ProcedureId};
use crate::guide::{self, Certainty, Due, Entry, PlannedStop};
use crate::locale::{Arg, Lang, Text};
use crate::paper::sheet::{self, Both, Labelled, Own, Sheet};

use super::Visit;
use super::plan::{MOST_NAMED, entries, without_visit};

impl Visit {
    /// The sheet as it would be printed now.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let issued = self.both_of(|visit, lang| {
            let locales = &visit.setting.locales;
            let day = locales.date(lang, visit.now.date());
            let time = locales.time(lang, visit.now.time());
            visit.in_lang(
                lang,
                "sheet-issued",
                &[
                    ("date", day.marked().into()),
                    ("time", time.marked().into()),
                ],
            )
        });
        let first = self.stops().first();
        Sheet {
            lang: self.lang.clone(),
            letters: self.letters(),
            hall: Text::from(self.setting.hall.as_str()),
            issued,
            number: self
                .handout
                .number
                .map(|number| Text::from(number.to_string())),
            phone: self
                .handout
                .phone
                .clone()
                .map(|link| (link, self.text("sheet-phone"))),
            again: (self.handout.copies > 0).then(|| self.both("sheet-again")),
            first: match (self.handout.number, first) {
                (Some(_), Some(stop)) => self.both_of(|visit, lang| {
                    let counter = visit.counter_in_public(lang, &stop.counter);
                    visit.in_lang(
                        lang,
                        "ticket-first",
                        &[("counter", counter.marked().into())],
                    )
                }),
                _ => self.both_of(Self::when_to_come),
            },
            first_place: match first {
                Some(stop) => {
                    self.both_of(|visit, lang| visit.counter_place_in(lang, &stop.counter))
                }
                None => self.both("plan-heading-none"),
            },
            notices: self.sheet_notices(),
            way: self.both("sheet-way"),
            floors: self.sheet_floors(),
            bring: self.both("sheet-bring"),
            papers: self.sheet_papers(),
            stops: self
                .stops()
                .iter()
                .enumerate()
                .map(|(at, stop)| self.sheet_stop(at, stop))
                .collect(),
            later: self.sheet_later(),
            no_visit: self.sheet_no_visit(),
            foot: self
                .plan
                .as_ref()
                .filter(|plan| self.has_unconfirmed(plan))
                .map(|_| self.text("plan-unconfirmed")),
            own: self.sheet_own(),
        }
    }

    fn sheet_stop(&self, at: usize, stop: &PlannedStop) -> sheet::SheetStop {
        let named = |certainty| -> Vec<Both> {
            stop.entries
                .iter()
                .filter(|entry| entry.certainty == certainty)
                .map(|entry| self.sheet_errand(entry))
                .collect()
        };
        let ask_here = match named(Certainty::AskHere) {
            many if many.len() > MOST_NAMED => vec![self.both("plan-ask-many")],
            few => few,
        };
        let asked = self.enquiries_at(&stop.counter);
        let asked = asked.map(|id| self.official(&self.enquiry_message(id)));
        let sees = self.sheet_sees(&stop.counter);
        let strip = self.handout.strips.as_ref().and_then(|strips| {
            let (_, symbol) = strips
                .counters
                .iter()
                .find(|(counter, _)| *counter == stop.counter)?;
            // A counter's number is read in any language.
            let numbered = self.setting.catalogue().counter(&stop.counter);
            let caption = match numbered.and_then(|counter| counter.number) {
                Some(_) => Both::alone(self.counter_short_in(&self.lang, &stop.counter)),
                None => self.both_of(|visit, lang| visit.counter_short_in(lang, &stop.counter)),
            };
            Some((symbol.clone(), caption))
        });
        sheet::SheetStop {
            order: at + 1,
            counter: self.both_of(|visit, lang| visit.counter_in_public(lang, &stop.counter)),
            place: self.both_of(|visit, lang| visit.counter_place_in(lang, &stop.counter)),
            takes: self.sheet_takes(stop),
            errands: named(Certainty::Needed).into_iter().chain(asked).collect(),
            ask_here: (!ask_here.is_empty()).then(|| Labelled {
                label: self.both("sheet-ask-here"),
                things: ask_here,
            }),
            sees: match strip {
                Some(_) => self.listed("sheet-sees", sees),
                None => None,
            },
            strip,
        }
    }

    /// About how long a stop takes, without the wait. The catalogue's minutes are rough: they are told in steps of five.
    fn sheet_takes(&self, stop: &PlannedStop) -> Option<Text> {
        let minutes = usize::from(self.minutes(stop)).next_multiple_of(5);
        (minutes > 0).then(|| self.text_with("sheet-takes", &[("minutes", minutes.into())]))
    }

    /// What a counter will see, by groups; the sensitive ones under one neutral name.
    fn sheet_sees(&self, counter: &CounterId) -> Vec<Text> {
        let ticked = self.ticked(counter);
        let groups = self.setting.catalogue().groups.iter();
        let (neutral, named): (Vec<_>, Vec<_>) = groups
            .filter(|group| ticked.contains(&group.id))
            .partition(|group| group.sensitive);
        let mut sees: Vec<Text> = named
            .into_iter()
            .map(|group| self.text(&format!("group-{}", group.id)))
            .collect();
        if !neutral.is_empty() {
            sees.push(self.text("sheet-sees-neutral"));
        }
        sees
    }

    /// An errand, with its last day where the day is known.
    fn sheet_errand(&self, entry: &Entry) -> Both {
        let id = self.errand_message(&entry.procedure);
        match &entry.deadline {
            Some(Due::Counted { last, .. }) => self.official_of(|visit, lang| {
                let errand = visit.named_in(lang, &id);
                // The day stands once, in the visitor's language: its figures are read in any.
                if *lang != visit.lang {
                    return errand;
                }
                let last = guide::last_day(&visit.setting.locales, lang, *last, visit.now.date());
                visit.in_lang(
                    lang,
                    "sheet-due",
                    &[
                        ("errand", errand.marked().into()),
                        ("last", last.marked().into()),
                    ],
                )
            }),
            _ => self.official(&id),
        }
    }

    fn sheet_notices(&self) -> Vec<Text> {
        let mut notices = Vec::new();
        if let Some((due, procedure)) = self.plan.as_ref().and_then(|plan| self.most_urgent(plan)) {
            let errand = self.errand_on_paper(procedure);
            notices.push(self.due_text_in(&self.lang, due, procedure, &errand));
        }
        if let Some(plan) = &self.plan {
            let title = |id: &CounterId| self.counter_in_public(&self.lang, id);
            notices.extend(self.today_in(&self.lang, plan, title));
        }
        notices
    }

    /// What cannot be done today yet, each with its first day.
    fn sheet_later(&self) -> Option<Labelled> {
        let things = self.plan.iter().flat_map(|plan| &plan.later);
        let things = things
            .map(|entry| {
                let errand = self.errand_on_paper(&entry.procedure);
                let from = self.not_before_in(&self.lang, entry).unwrap_or_default();
                let both = [
                    ("errand", errand.marked().into()),
                    ("from", from.marked().into()),
                ];
                self.text_with("sheet-later-line", &both)
            })
            .collect();
        self.listed("plan-later", things)
    }

    /// What stands at no stop. What could be done from home as well stands at its stop: whoever
    /// holds the sheet is here.
    fn sheet_no_visit(&self) -> Option<Labelled> {
        let plan = self.plan.as_ref()?;
        let at_a_stop: Vec<_> = entries(plan).map(|entry| &entry.procedure).collect();
        let things = without_visit(plan)
            .filter(|entry| !at_a_stop.contains(&&entry.procedure))
            .map(|entry| self.errand_on_paper(&entry.procedure))
            .collect();
        self.listed("sheet-no-visit", things)
    }

    fn sheet_own(&self) -> Option<Own> {
        let own = self.handout.strips.as_ref()?.own.as_ref()?;
        let mut text = vec![self.text("sheet-own-text")];
        if self.is_open() {
            text.push(self.text("sheet-until"));
        }
        Some(Own {
            heading: self.text("sheet-own-heading"),
            text,
            strip: (own.strip.clone(), self.official("sheet-own-caption")),
            stub: own
                .stub
                .clone()
                .map(|stub| (stub, self.official("sheet-stub-caption"))),
        })
    }

    fn errand_on_paper(&self, id: &ProcedureId) -> Text {
        self.text(&self.errand_message(id))
    }

    /// What the visitor alone reads, under a label.
    fn listed(&self, label: &str, things: Vec<Text>) -> Option<Labelled> {
        (!things.is_empty()).then(|| Labelled {
            label: Both::alone(self.text(label)),
            things: things.into_iter().map(Both::alone).collect(),
        })
    }

    pub(super) fn both(&self, id: &str) -> Both {
        self.both_of(|visit, lang| visit.in_lang(lang, id, &[]))
    }

    /// A text in the visitor's language, and in the staff's when that is another language: easy
    /// Japanese needs no Japanese beside it.
    pub(super) fn both_of(&self, text: impl Fn(&Self, &Lang) -> Text) -> Both {
        let mut both = self.official_of(text);
        let locales = &self.setting.locales;
        let spoken = |lang| locales.language(lang).map(|one| one.id.language);
        if spoken(&self.lang) == spoken(locales.desk()) {
            both.japanese = None;
        }
        both
    }

    /// The official name of something, beside what the visitor reads where that is called otherwise.
    fn official_of(&self, text: impl Fn(&Self, &Lang) -> Text) -> Both {
        let visitor = text(self, &self.lang);
        let desk = text(self, self.setting.locales.desk());
        if desk.plain() == visitor.plain() {
            return Both::alone(visitor);
        }
        Both {
            visitor: without_repeated(&visitor, &desk),
            japanese: Some(desk),
        }
    }

    fn official(&self, id: &str) -> Both {
        self.official_of(|visit, lang| visit.named_in(lang, id))
    }

    /// The name of something. Beside another language the staff's own name is short: what it explains in parentheses, the
    /// visitor reads in that language.
    fn named_in(&self, lang: &Lang, id: &str) -> Text {
        let name = self.in_lang(lang, id, &[]);
        match *lang != self.lang && lang == self.setting.locales.desk() {
            true => without_asides(&name),
            false => name,
        }
    }

    pub(super) fn in_lang(&self, lang: &Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.setting.locales.text_with(lang, id, args)
    }
}

/// A text without the official name in parentheses, which stands beside it: no line holds two languages.
fn without_repeated(text: &Text, beside: &Text) -> Text {
    let beside = beside.plain();
    let mut kept = String::with_capacity(text.marked().len());
    let mut rest = text.marked();
    while let Some(start) = rest.find(['(', '（']) {
        let (before, from) = rest.split_at(start);
        let Some(end) = from.find([')', '）']) else {
            break;
        };
        let inside: String = from[..end].chars().skip(1).collect();
        let after = from[end..].chars().next().map_or(0, char::len_utf8) + end;
        match Text::from(inside).plain() {
            said if !said.is_empty() && beside.contains(&said) => kept.push_str(before.trim_end()),
            _ => {
                kept.push_str(before);
                kept.push_str(&from[..after]);
            }
        }
        rest = &from[after..];
    }
    kept.push_str(rest);
    match kept.trim().is_empty() {
        true => text.clone(),
        false => Text::from(kept),
    }
}

/// A text without what stands in parentheses; the whole text where nothing else would be left.
fn without_asides(text: &Text) -> Text {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.marked().len());
    for c in text.marked().chars() {
        match c {
            '（' => depth += 1,
            '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    match kept.is_empty() {
        true => text.clone(),
        false => Text::from(kept),
    }
}
