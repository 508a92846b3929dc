//! Consent: for each counter, what exactly it will see.

use std::collections::BTreeSet;

use crate::catalogue::{CounterId, GroupId};
use crate::locale::Text;
use crate::page::{Role, State, Tone};
use crate::shell::Request;

use super::act::{Act, ActBlock, ActControl, ActPage, named};
use super::screen::{Screen, Then};
use super::{Effect, Visit};

impl Visit {
    /// Goes on with sharing: help at the desk, then one counter after the other, then the ticket.
    pub(super) fn share_on(&mut self) -> Vec<Request<Effect>> {
        let from = match self.screen {
            Screen::Share(at) => at + 1,
            _ => 0,
        };
        if from == 0
            && let Some(question) = self.open_share_question()
        {
            let question = question.id.clone();
            self.ask(question, Then::Share);
            return Vec::new();
        }
        // Without a ticket there is nobody to share with: the counters' keys are made at opening.
        let open = self.is_open();
        let next = (from..self.stops().len())
            .find(|at| !self.groups_offered(&self.stops()[*at].counter).is_empty());
        if let Some(next) = next.filter(|_| open) {
            let counter = self.stops()[next].counter.clone();
            if !self.shared.contains_key(&counter) {
                let needed = self.groups_needed(&counter);
                let _ = self.shared.insert(counter, needed);
            }
            self.go(Screen::Share(next));
            return Vec::new();
        }
        self.take_number()
    }

    pub(super) fn share_page(&self, at: usize) -> ActPage {
        let Some(stop) = self.stops().get(at) else {
            return self.frame("share", self.text("share-none"));
        };
        let counter = &stop.counter;
        let ticked = self.ticked(counter);
        let needed = self.groups_needed(counter);
        let switches =
            self.groups_offered(counter)
                .iter()
                .enumerate()
                .map(|(index, group)| {
                    let values = self.group_values(group);
                    let detail = match needed.contains(group) {
                        true => values,
                        false => self
                            .text_with("share-not-needed", &[("values", values.marked().into())]),
                    };
                    let label = format!("group-{group}");
                    let text = self.text(&label);
                    ActControl {
                        detail: Some(detail),
                        state: State::chosen(ticked.contains(group)),
                        ..named(label, Act::Toggle(index), Role::Switch, text)
                    }
                })
                .collect();
        let name = self.text(&format!("counter-{counter}"));
        let mut page = self.frame(
            "share",
            self.text_with("share-heading", &[("counter", name.marked().into())]),
        );
        page.eyebrow = Some(self.text_with(
            "share-count",
            &[("at", (at + 1).into()), ("of", self.stops().len().into())],
        ));
        page.why = Some((self.text("share-why"), self.text("share-why-text")));
        // Until when, and what the counter keeps, stands before the choice; what it sees, after.
        page.body = vec![
            ActBlock::Paragraph(self.text("share-until")),
            ActBlock::Switches(switches),
            ActBlock::Notice(Tone::Hint, self.sees(counter, &ticked)),
        ];
        page.actions = match ticked.is_empty() {
            true => vec![self.primary("share-nothing")],
            false => vec![
                self.control(Act::ShareNothing, Role::Secondary, "share-nothing"),
                ActControl {
                    state: State::AtEnd,
                    ..self.primary("share-agree")
                },
            ],
        };
        page
    }

    /// "This counter will see exactly this", in words, from the record that will be sealed.
    fn sees(&self, counter: &CounterId, ticked: &BTreeSet<GroupId>) -> Vec<Text> {
        if ticked.is_empty() {
            return vec![
                self.text("share-sees-nothing"),
                self.text("share-still-good"),
            ];
        }
        let mut lines = vec![self.text("share-sees")];
        if let Some(record) = self.record_for(counter) {
            lines.extend(self.reading(&self.lang).lines(&record));
        }
        lines
    }

    pub(super) fn press_share(&mut self, at: usize, act: Act) -> Vec<Request<Effect>> {
        let Some(counter) = self.stops().get(at).map(|stop| stop.counter.clone()) else {
            return Vec::new();
        };
        match act {
            Act::Toggle(index) => {
                if let Some(group) = self.groups_offered(&counter).get(index) {
                    let ticked = self.shared.entry(counter).or_default();
                    if !ticked.remove(group) {
                        let _ = ticked.insert(group.clone());
                    }
                }
                Vec::new()
            }
            Act::ShareNothing => {
                let _ = self.shared.insert(counter, BTreeSet::new());
                self.share_on()
            }
            Act::Next => self.share_on(),
            _ => Vec::new(),
        }
    }

    /// The groups that are ticked for a counter; none that nobody asked the visitor about.
    pub(super) fn ticked(&self, counter: &CounterId) -> BTreeSet<GroupId> {
        self.shared.get(counter).cloned().unwrap_or_default()
    }

    /// The groups in which the visitor told something that may be carried, in the catalogue's order.
    pub(super) fn groups_told(&self) -> Vec<GroupId> {
        let catalogue = self.setting.catalogue();
        catalogue
            .groups
            .iter()
            .filter(|group| {
                let mut facts = catalogue.facts.iter();
                self.tells_beyond_facts(&group.id)
                    || facts.any(|fact| {
                        fact.group == group.id && fact.carried && self.told(fact).is_some()
                    })
            })
            .map(|group| group.id.clone())
            .collect()
    }

    /// Whether a group holds something that no question learned: the language that the visitor reads,
    /// what counters wrote.
    fn tells_beyond_facts(&self, group: &GroupId) -> bool {
        let is_notes = self.setting.catalogue().roles.notes.as_ref() == Some(group);
        self.tells_language(group) || is_notes && !self.kept.notes.is_empty()
    }

    /// The groups that can be ticked for a counter: what it needs first, then whatever else says
    /// something. That there is nothing to say is told only where it is asked for.
    fn groups_offered(&self, counter: &CounterId) -> Vec<GroupId> {
        let facts = &self.setting.catalogue().facts;
        let says_something = |group: &GroupId| {
            let mut told = facts
                .iter()
                .filter(|fact| fact.group == *group && fact.carried)
                .filter_map(|fact| self.told(fact));
            self.tells_beyond_facts(group) || told.any(|value| !value.is_none())
        };
        let needed = self.groups_needed(counter);
        let (mut offered, others): (Vec<_>, Vec<_>) = self
            .groups_told()
            .into_iter()
            .partition(|group| needed.contains(group));
        offered.extend(others.into_iter().filter(says_something));
        offered
    }

    /// The groups told that a counter's procedures need.
    fn groups_needed(&self, counter: &CounterId) -> BTreeSet<GroupId> {
        let told = self.groups_told();
        self.stops()
            .iter()
            .filter(|stop| stop.counter == *counter)
            .flat_map(|stop| &stop.entries)
            .filter_map(|entry| self.procedure(&entry.procedure))
            .flat_map(|procedure| &procedure.groups)
            .filter(|group| told.contains(group))
            .cloned()
            .collect()
    }
}
