//! What the wall says.

use std::time::Duration;

use jiff::Zoned;

use crate::catalogue::{Counter, CounterId};
use crate::locale::{Arg, Lang, Text};
use crate::page::wall::{Announcement, BoardText, Called, PastCall, Wall};

use super::{Board, BoardSetting, Call, HallConnection, OLD};

/// For how long a language stands beside the staff's before the next one takes its turn: time to read the longest
/// sentence of a wall.
const LANGUAGE_TURN: Duration = Duration::from_secs(4);

impl Board {
    /// What the wall shows now.
    #[must_use]
    pub fn wall(&self) -> Wall {
        let setting = &self.setting;
        let (large, called) = self.calls();
        let old = self.old();
        let guide = match (large.is_empty(), self.begun && old.is_none()) {
            (false, _) => self.say("board-come"),
            (true, true) => self.say("board-nobody"),
            // Whether nobody is called is just what the board does not know.
            (true, false) => BoardText::new(),
        };
        Wall {
            lang: setting.locales.desk().clone(),
            beside: self.beside().cloned(),
            hall: Text::from(setting.hall.as_str()),
            clock: clock(&self.now),
            heading: self.say("board-heading"),
            guide,
            old,
            large,
            called,
            past_heading: self.say("board-past"),
            past: self
                .past
                .iter()
                .map(|past| setting.past(&past.call))
                .collect(),
            waiting_heading: self.say("board-waiting"),
            waiting: self.waiting(),
        }
    }

    /// The calls that stand large, and the others. Between announcements the newest stands large.
    fn calls(&self) -> (Vec<Called>, Vec<Called>) {
        let mut large: Vec<&Call> = self
            .stage
            .tickets()
            .filter_map(|ticket| self.awaited.iter().find(|call| call.ticket == ticket))
            .collect();
        let turn = if large.is_empty() {
            large.extend(self.awaited.first());
            Announcement::Over
        } else {
            Announcement::Now
        };
        let stands_large = |call: &Call| large.iter().any(|one| one.ticket == call.ticket);
        let others = self.awaited.iter().filter(|call| !stands_large(call));
        let others = others.map(|call| self.called(call, Announcement::Over));
        let others = others.collect();
        let large = large.into_iter();
        let large = large.map(|call| self.called(call, turn)).collect();
        (large, others)
    }

    fn old(&self) -> Option<BoardText> {
        let HallConnection::Lost { since, as_of } = &self.link else {
            return None;
        };
        if self.uptime.so_far().saturating_sub(*since) < OLD {
            return None;
        }
        Some(match as_of {
            Some(as_of) => {
                let locales = &self.setting.locales;
                self.said(|lang| {
                    let time = locales.time(lang, as_of.time());
                    locales.text_with(lang, "board-old", &[("time", time.marked().into())])
                })
            }
            None => self.say("board-no-view"),
        })
    }

    /// Counters with people waiting, in the order of the catalogue.
    fn waiting(&self) -> Vec<Text> {
        let setting = &self.setting;
        let counters = setting.catalogue.counters.iter();
        counters
            .filter_map(|counter| {
                let (_, count) = self.waiting.iter().find(|(id, _)| *id == counter.id)?;
                (*count > 0).then(|| {
                    let desk = setting.locales.desk();
                    let short = setting.sign(counter, desk);
                    setting.locales.text_with(
                        desk,
                        "board-waiting-at",
                        &[
                            ("counter", short.marked().into()),
                            ("count", i64::from(*count).into()),
                        ],
                    )
                })
            })
            .collect()
    }
}

impl Board {
    /// The staff's language, then the others, but for a second way of writing the first.
    fn languages(&self) -> impl Iterator<Item = &Lang> {
        let mut languages = self.setting.locales.complete_languages();
        let desk = languages.next();
        let first = desk.map(|desk| desk.tag.as_str());
        let others = languages.filter(move |language| Some(language.tag.as_str()) != first);
        let languages = desk.into_iter().chain(others);
        languages.map(|language| &language.lang)
    }

    /// The language beside the staff's. A wall is read from afar in a few seconds: with every language on it at once its
    /// numbers would be small.
    fn beside(&self) -> Option<&Lang> {
        let others: Vec<&Lang> = self.languages().skip(1).collect();
        let turns = self.uptime.so_far().as_secs() / LANGUAGE_TURN.as_secs();
        let turn = usize::try_from(turns).ok()?.checked_rem(others.len())?;
        others.get(turn).copied()
    }

    /// The same in every language, as far as there is something to say.
    fn said(&self, say: impl Fn(&Lang) -> Text) -> BoardText {
        let said = self.languages().map(|lang| (lang.clone(), say(lang)));
        said.filter(|(_, text)| !text.is_empty()).collect()
    }

    fn say(&self, id: &str) -> BoardText {
        self.said(|lang| self.setting.locales.text(lang, id))
    }

    fn called(&self, call: &Call, turn: Announcement) -> Called {
        let setting = &self.setting;
        let counter = setting.catalogue.counter(&call.counter);
        // The Japanese of the sign stands over the other language already.
        let beside = |lang: &Lang, text: Text| match lang == setting.locales.desk() {
            true => text,
            false => text.without_brackets(),
        };
        let name = |lang: &Lang| counter.map_or_else(Text::default, |it| setting.name(it, lang));
        Called {
            number: Text::from(call.number.to_string()),
            counter: self.said(|lang| beside(lang, setting.sign_of(&call.counter, lang))),
            name: self.said(|lang| beside(lang, name(lang))),
            place: self.said(|lang| setting.place(counter, &call.desk, lang)),
            turn,
        }
    }
}

impl BoardSetting {
    fn past(&self, call: &Call) -> PastCall {
        PastCall {
            number: Text::from(call.number.to_string()),
            counter: self.sign_of(&call.counter, self.locales.desk()),
        }
    }

    /// What the sign over a counter says. A counter of another catalogue is called by its id: the
    /// board may be a day behind, and a word that staff knows is better than none.
    fn sign_of(&self, id: &CounterId, lang: &Lang) -> Text {
        match self.catalogue.counter(id) {
            Some(counter) => self.sign(counter, lang),
            None => Text::from(id.as_str()),
        }
    }

    /// A sensitive counter never says its name here, not even when it has no number.
    fn sign(&self, counter: &Counter, lang: &Lang) -> Text {
        if counter.sensitive && counter.number.is_none() {
            self.locales.text(lang, "board-counter")
        } else {
            counter.short(&self.locales, lang)
        }
    }

    /// The name beside the sign: none where the sign says it, or where nobody should read it.
    fn name(&self, counter: &Counter, lang: &Lang) -> Text {
        if counter.sensitive || counter.number.is_none() {
            Text::default()
        } else {
            self.locales.text(lang, &format!("counter-{}", counter.id))
        }
    }

    /// Floor, building where it is another, and desk.
    fn place(&self, counter: Option<&Counter>, desk: &str, lang: &Lang) -> Text {
        let place = counter.map(|it| it.place(&self.locales, lang, &self.building));
        let desk = (!desk.is_empty()).then(|| {
            let label = ("desk", Arg::Words(desk));
            self.locales.text_with(lang, "board-desk", &[label])
        });
        let parts: Vec<Text> = place.into_iter().chain(desk).collect();
        let parts: Vec<&str> = parts.iter().map(Text::marked).collect();
        Text::from(parts.join("  "))
    }
}

fn clock(time: &Zoned) -> Text {
    Text::from(time.strftime("%H:%M").to_string())
}
