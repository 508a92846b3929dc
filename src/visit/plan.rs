//! The plan: where to go, what to bring, what needs no visit, and changing an answer.

use std::collections::BTreeSet;

use crate::catalogue::{ChoiceId, DocumentId, FactId, Procedure, ProcedureId, Value};
use crate::guide::{self, Certainty, Due, Entry, Goal, Plan, PlannedStop};
use crate::locale::{Lang, Text};
use crate::page::{self, Item, Role, Tone};
use crate::shell::Request;

use super::act::{Act, ActBlock, ActControl, ActPage, control};
use super::screen::{Screen, Then};
use super::{Effect, Visit};

/// More things to ask than this are not read by anybody: the visitor is told that somebody asks.
pub(super) const MOST_NAMED: usize = 8;

impl Visit {
    /// Works the plan out anew and shows it.
    pub(super) fn show_plan(&mut self) -> Vec<Request<Effect>> {
        self.make_plan();
        self.go(Screen::Plan);
        // For the next plan: this one does not change while it is shown.
        self.ask_waits()
    }

    pub(super) fn make_plan(&mut self) {
        self.waits = self.hall_waits.clone();
        self.plan = Some(self.planned());
        self.shared.clear();
    }

    /// The stops of the plan; none before there is one.
    pub(super) fn stops(&self) -> &[PlannedStop] {
        self.plan.as_ref().map_or(&[], |plan| &plan.stops)
    }

    pub(super) fn plan_page(&self) -> ActPage {
        let Some(plan) = &self.plan else {
            return self.frame("plan", self.text("plan-heading-none"));
        };
        let stops = plan.stops.len();
        let mut page = self.frame("plan", self.plan_heading(plan));
        let notes = self.notes_on_answers();
        if !notes.is_empty() {
            page.body.push(ActBlock::Notice(Tone::Hint, notes));
        }
        if let Some((due, procedure)) = self.most_urgent(plan) {
            let notice = self.due_text_in(&self.lang, due, procedure, &self.errand(procedure));
            page.body
                .push(ActBlock::Notice(Tone::Attention, vec![notice]));
        }
        page.body.extend(self.late_notice(plan));
        page.body.extend(self.done_line(plan));
        if stops > 0 {
            page.body.push(ActBlock::Stops(
                plan.stops
                    .iter()
                    .enumerate()
                    .map(|(at, stop)| self.stop_card(at, stop))
                    .collect(),
            ));
        } else if plan.later.is_empty() {
            page.body
                .push(ActBlock::Paragraph(self.text("plan-none-text")));
        }
        page.body.extend(self.later_block(plan));
        page.body.push(ActBlock::Choices {
            columns: 2,
            cards: self.plan_cards(plan),
        });
        if self.has_unconfirmed(plan) {
            page.body
                .push(ActBlock::Paragraph(self.text("plan-unconfirmed")));
        }
        if !self.answers.is_empty() {
            page.actions
                .push(self.control(Act::ChangeAnswers, Role::Secondary, "plan-change"));
        }
        if stops > 0 {
            let label = if self.is_direct() {
                "plan-take-number"
            } else {
                "action-good"
            };
            page.actions.push(self.primary(label));
        } else {
            page.actions
                .push(self.control(Act::Finish, Role::Primary, "plan-leave"));
        }
        page
    }

    /// Notes on the chosen answers: the `.note` of each choice's message, each text once.
    fn notes_on_answers(&self) -> Vec<Text> {
        let catalogue = self.setting.catalogue();
        let chosen = catalogue.facts.iter().flat_map(|fact| {
            let choices: Vec<&ChoiceId> = match self.told(fact) {
                Some(Value::Choice(one)) => vec![one],
                Some(Value::Choices(several)) => several.iter().collect(),
                _ => Vec::new(),
            };
            let messages = choices.into_iter();
            messages.map(move |choice| format!("choice-{}-{choice}.note", fact.id))
        });
        let mut notes: Vec<Text> = Vec::new();
        for message in chosen {
            let note = self.setting.locales.own_text(&self.lang, &message);
            notes.extend(note.filter(|note| !notes.contains(note)));
        }
        notes
    }

    /// What cannot be done today yet, each with its first day.
    fn later_block(&self, plan: &Plan) -> Vec<ActBlock> {
        let items = plan.later.iter().filter_map(|entry| {
            let counter = self.procedure(&entry.procedure)?.counter.as_ref();
            let day = self.not_before_in(&self.lang, entry)?;
            Some(Item {
                title: self.errand(&entry.procedure),
                details: std::iter::once(day)
                    .chain(counter.map(|counter| self.counter_title(counter)))
                    .collect(),
                pictogram: Some("calendar".to_owned()),
            })
        });
        let items: Vec<Item> = items.collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            ActBlock::Subheading(self.text("plan-later")),
            ActBlock::List(items),
        ]
    }

    /// "From about 12 December".
    pub(super) fn not_before_in(&self, lang: &Lang, entry: &Entry) -> Option<Text> {
        let day = guide::last_day(
            &self.setting.locales,
            lang,
            entry.not_before?,
            self.now.date(),
        );
        Some(self.in_lang(lang, "plan-later-from", &[("date", day.marked().into())]))
    }

    fn plan_cards(&self, plan: &Plan) -> Vec<ActControl> {
        let mut cards = Vec::new();
        let papers = self.papers_to_bring().len();
        if papers > 0 {
            cards.push(ActControl {
                pictogram: Some("file-text".to_owned()),
                ..control(
                    Act::Papers,
                    Role::Card,
                    self.text_with("plan-papers", &[("count", papers.into())]),
                )
            });
        }
        let remote = without_visit(plan).count();
        if remote > 0 {
            cards.push(ActControl {
                pictogram: Some("house".to_owned()),
                ..control(
                    Act::NoVisit,
                    Role::Card,
                    self.text_with("plan-no-visit", &[("count", remote.into())]),
                )
            });
        }
        cards.push(ActControl {
            pictogram: Some("plus".to_owned()),
            ..self.control(Act::AddErrand, Role::Card, "plan-add")
        });
        cards
    }

    pub(super) fn press_plan(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Papers => self.go(Screen::Papers),
            Act::NoVisit => self.go(Screen::NoVisit),
            Act::AddErrand => self.go(Screen::Doors),
            Act::ChangeAnswers => self.go(Screen::Answers),
            Act::Finish => return self.end(),
            Act::Next if self.stops().is_empty() => {}
            Act::Next if self.is_direct() => return self.take_number(),
            Act::Next if self.papers_to_bring().is_empty() => return self.share_on(),
            Act::Next => self.go(Screen::Papers),
            _ => {}
        }
        Vec::new()
    }

    /// What the visitor came for: to find out, or just to get named errands done.
    pub(super) fn goal(&self) -> Goal {
        let named = !self.errands.is_empty() || !self.enquiries.is_empty();
        if self.answers.is_empty() && named {
            Goal::Errands(self.errands.iter().cloned().collect())
        } else {
            self.guided()
        }
    }

    /// The goal of an interview: to find out, and the named errands besides.
    pub(super) fn guided(&self) -> Goal {
        Goal::Guided(self.errands.iter().cloned().collect())
    }

    /// Back from the plan. Whoever came from a list or a search picked the wrong errand, perhaps:
    /// it is picked again.
    pub(super) fn back_from_plan(&mut self) {
        let picked = matches!(
            self.history.last(),
            Some(Screen::Doors | Screen::Errands(_) | Screen::Search(_))
        );
        if (picked && self.errands.pop().is_some()) || self.forget_enquiry() {
            self.make_plan();
        }
        self.back();
    }

    /// Whether the visitor named the errand and told nothing else: then there is nothing to share.
    pub(super) fn is_direct(&self) -> bool {
        matches!(self.goal(), Goal::Errands(_))
    }

    fn stop_card(&self, at: usize, stop: &PlannedStop) -> page::StopCard {
        let named = |certainty| -> Vec<Text> {
            stop.entries
                .iter()
                .filter(|entry| entry.certainty == certainty)
                .map(|entry| self.errand(&entry.procedure))
                .collect()
        };
        let asked = self.enquiries_at(&stop.counter);
        let asked = asked.map(|id| self.text(&format!("answer-{id}")));
        let mut tags = vec![self.counter_place(&stop.counter)];
        if !stop.today {
            tags.insert(0, self.text("plan-not-today"));
        } else if let Some(ahead) = self.waits.get(&stop.counter) {
            tags.insert(0, self.wait_text(&ahead.wait));
        }
        page::StopCard {
            order: at + 1,
            title: self.counter_title(&stop.counter),
            errands: named(Certainty::Needed).into_iter().chain(asked).collect(),
            ask_here: match named(Certainty::AskHere) {
                many if many.len() > MOST_NAMED => vec![self.text("plan-ask-many")],
                few => few,
            },
            tags,
        }
    }

    /// The deadline that is nearest, when there is one.
    pub(super) fn most_urgent<'a>(&self, plan: &'a Plan) -> Option<(&'a Due, &'a ProcedureId)> {
        let (_, due, procedure) = entries(plan)
            .filter(|entry| entry.certainty == Certainty::Needed)
            .filter_map(|entry| match &entry.deadline {
                Some(due @ Due::Counted { last, .. }) => Some((last, due, &entry.procedure)),
                _ => None,
            })
            .min_by_key(|(last, ..)| *last)?;
        Some((due, procedure))
    }

    /// Whether something in the plan was not confirmed by the city.
    pub(super) fn has_unconfirmed(&self, plan: &Plan) -> bool {
        entries(plan)
            .filter_map(|entry| self.procedure(&entry.procedure))
            .any(|procedure| !procedure.confirmed)
    }

    pub(super) fn procedure(&self, id: &ProcedureId) -> Option<&Procedure> {
        self.setting.catalogue().procedure(id)
    }

    /// Every paper that the plan asks for, in the order of the stops. What is only asked about needs
    /// no paper yet.
    pub(super) fn papers_to_bring(&self) -> Vec<(DocumentId, Certainty)> {
        let mut papers: Vec<(DocumentId, Certainty)> = Vec::new();
        let needed = self
            .stops()
            .iter()
            .flat_map(|stop| &stop.entries)
            .filter(|entry| entry.certainty == Certainty::Needed);
        for (document, certainty) in needed.flat_map(|entry| &entry.documents) {
            match papers.iter_mut().find(|(known, _)| known == document) {
                // Certain for one errand is certain for the visitor.
                Some((_, known)) if *certainty == Certainty::Needed => *known = Certainty::Needed,
                Some(_) => {}
                None => papers.push((document.clone(), *certainty)),
            }
        }
        papers
    }

    pub(super) fn no_visit_page(&self) -> ActPage {
        let items = self.plan.as_ref().map_or_else(Vec::new, |plan| {
            without_visit(plan)
                .map(|entry| Item {
                    title: self.errand(&entry.procedure),
                    details: std::iter::once(
                        self.text(&format!("procedure-{}.about", entry.procedure)),
                    )
                    .chain(self.way_texts(entry))
                    .chain(self.stop_of(entry))
                    .collect(),
                    pictogram: self.way_pictogram(entry),
                })
                .collect()
        });
        ActPage {
            body: vec![ActBlock::List(items)],
            actions: vec![self.primary("action-done")],
            ..self.frame("no-visit", self.text("no-visit-heading"))
        }
    }

    /// The counter of the plan where the same is done as well.
    fn stop_of(&self, entry: &Entry) -> Option<Text> {
        let does = |stop: &&PlannedStop| {
            let mut entries = stop.entries.iter();
            entries.any(|known| known.procedure == entry.procedure)
        };
        let stop = self.stops().iter().find(does)?;
        let counter = self.counter_title(&stop.counter);
        Some(self.text_with("no-visit-or-today", &[("counter", counter.marked().into())]))
    }

    fn way_texts<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = Text> + 'a {
        entry.ways.iter().map(|(way, certainty)| {
            let name = self.text(&format!("way-{way}"));
            match certainty {
                Certainty::Needed => name,
                Certainty::AskHere => self.text_with("way-maybe", &[("way", name.marked().into())]),
            }
        })
    }

    fn way_pictogram(&self, entry: &Entry) -> Option<String> {
        let (way, _) = entry.ways.first()?;
        let ways = &self.setting.catalogue().ways;
        let way = ways.iter().find(|known| known.id == *way)?;
        Some(way.pictogram.clone())
    }

    pub(super) fn answers_page(&self) -> ActPage {
        let cards = self
            .answered()
            .iter()
            .enumerate()
            .map(|(at, fact)| ActControl {
                detail: Some(self.shown_answer(fact)),
                pictogram: Some("pencil".to_owned()),
                ..self.card(Act::Pick(at), &format!("fact-{fact}"))
            })
            .collect();
        ActPage {
            body: vec![ActBlock::Choices { columns: 1, cards }],
            actions: vec![self.primary("action-done")],
            ..self.frame("answers", self.text("answers-heading"))
        }
    }

    pub(super) fn press_answers(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Next => self.back(),
            Act::Pick(at) => {
                let question = self.answered().get(at).and_then(|fact| {
                    let questions = &self.setting.catalogue().questions;
                    questions.iter().find(|question| question.fact == *fact)
                });
                if let Some(question) = question.map(|question| question.id.clone()) {
                    self.ask(question, Then::Changed);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// The facts that were answered: in the order in which they were asked, then those that a
    /// record brought.
    pub(super) fn answered(&self) -> Vec<FactId> {
        let catalogue = self.setting.catalogue();
        let asked = self
            .asked
            .iter()
            .filter_map(|id| Some(catalogue.question(id)?.fact.clone()));
        let mut answered: Vec<FactId> = Vec::new();
        for fact in asked.chain(catalogue.facts.iter().map(|fact| fact.id.clone())) {
            if self.answers.of(&fact).is_some() && !answered.contains(&fact) {
                answered.push(fact);
            }
        }
        answered
    }
}

/// All entries of the stops.
pub(super) fn entries(plan: &Plan) -> impl Iterator<Item = &Entry> {
    plan.stops.iter().flat_map(|stop| &stop.entries)
}

/// What can be done without a visit, each once.
pub(super) fn without_visit(plan: &Plan) -> impl Iterator<Item = &Entry> {
    let mut seen = BTreeSet::new();
    plan.no_visit
        .iter()
        .chain(&plan.elsewhere)
        .filter(move |entry| seen.insert(entry.procedure.clone()))
}
