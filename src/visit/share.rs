//! Consent: for each counter, what exactly it will see.

mod counter;
mod details;
mod table;

use std::collections::BTreeSet;

use crate::catalogue::{CounterId, GroupId};
use crate::locale::Text;
use crate::page::Role;
use crate::paper::printer::Outlet;
use crate::shell::Request;

use super::act::{Act, ActControl, ActPage};
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
        if !self.is_open() || from > 0 && self.is_one_table() {
            return self.take_number();
        }
        let next = (from..self.stops().len())
            .find(|at| !self.groups_offered(&self.stops()[*at].counter).is_empty());
        match next {
            Some(next) => {
                self.tick_what_is_needed();
                self.go(Screen::Share(next));
                Vec::new()
            }
            None => self.take_number(),
        }
    }

    /// Everything on one page, where the table is clear; otherwise a page for each counter.
    pub(super) fn share_page(&self, at: usize) -> ActPage {
        if self.is_one_table() {
            self.table_page()
        } else {
            self.counter_page(at)
        }
    }

    /// Until when the codes can be read, and what stays where. A demonstration says that it keeps the sheet for a while.
    fn share_until(&self) -> Text {
        match self.setting.outlet {
            Outlet::Preview { minutes } => {
                let minutes = ("minutes", usize::from(minutes).into());
                self.text_with("share-until-preview", &[minutes])
            }
            Outlet::Paper | Outlet::Screen => self.text("share-until"),
        }
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

    /// The actions of a page of consent: to agree can be pressed where the page ends.
    fn share_actions(&self, nothing: bool) -> Vec<ActControl> {
        if nothing {
            return vec![self.primary("share-nothing")];
        }
        let agree = self.primary("share-agree").at_end();
        let none = self.control(Act::ShareNothing, Role::Secondary, "share-nothing");
        vec![none, agree]
    }

    /// Ticks for each counter what its procedures need, where the visitor has not decided yet.
    fn tick_what_is_needed(&mut self) {
        for counter in self.counters() {
            if !self.shared.contains_key(&counter) {
                let needed = self.groups_needed(&counter);
                let _ = self.shared.insert(counter, needed);
            }
        }
    }

    pub(super) fn press_share(&mut self, at: usize, act: Act) -> Vec<Request<Effect>> {
        if self.is_one_table() {
            return self.press_table(act);
        }
        let Some(counter) = self.stops().get(at).map(|stop| stop.counter.clone()) else {
            return Vec::new();
        };
        match act {
            Act::Toggle(index) => {
                if let Some(group) = self.groups_offered(&counter).get(index) {
                    self.turn(counter, group);
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

    /// Ticks a group for a counter, or takes the tick away.
    fn turn(&mut self, counter: CounterId, group: &GroupId) {
        let ticked = self.shared.entry(counter).or_default();
        if !ticked.remove(group) {
            let _ = ticked.insert(group.clone());
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
