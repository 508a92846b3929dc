//! A visit's answers as a record, and the answers of a record for a visit.

use std::sync::Arc;

use crate::catalogue::{CounterId, Fact, FactId, GroupId, Value};
use crate::guide::Answer;
use crate::locale::{Lang, Text};
use crate::paper::{Scoped, ScopedLife};
use crate::reading::{self, Reading};
use crate::record::{Carried, Grouped, OwnRecord, Part, Record, Sender, Ticked, consent};

use super::Visit;
use super::plan::entries;

impl Visit {
    /// What the visitor said about a fact; nothing when they do not know.
    pub(super) fn told(&self, fact: &Fact) -> Option<&Value> {
        match self.answers.of(&fact.id)? {
            Answer::Known(value) => Some(value),
            Answer::Unknown => None,
        }
    }

    /// Everything that may be carried, with the group of each part.
    fn grouped(&self) -> Grouped {
        let catalogue = self.setting.catalogue();
        let group = |id: &GroupId| catalogue.groups.iter().find(|group| group.id == *id);
        let mut record = Record::default();
        let mut groups = Vec::new();
        for fact in catalogue.facts.iter().filter(|fact| fact.carried) {
            let Some((value, group)) = self.told(fact).zip(group(&fact.group)) else {
                continue;
            };
            let Some(carried) = reading::carried(fact, value) else {
                continue;
            };
            match carried {
                Carried::Choices(ref codes) if catalogue.roles.needs == fact.id => {
                    record.needs.clone_from(codes);
                    groups.push((Part::Needs, group.code));
                }
                carried => {
                    let _ = record.facts.insert(fact.code, carried);
                    groups.push((Part::Fact(fact.code), group.code));
                }
            }
        }
        if let Some(group) = group(&catalogue.roles.errand)
            && self.lang != *self.setting.locales.desk()
        {
            record.lang = Some(self.lang.as_str().to_owned());
            groups.push((Part::Lang, group.code));
        }
        if let Some(group) = catalogue.roles.notes.as_ref().and_then(group) {
            record.notes.clone_from(&self.kept.notes);
            groups.push((Part::Notes, group.code));
        }
        record.procedures = self
            .plan
            .iter()
            .flat_map(entries)
            .filter_map(|entry| Some(self.procedure(&entry.procedure)?.code))
            .collect();
        if let Some(group) = group(&catalogue.roles.errand) {
            groups.push((Part::Procedures, group.code));
        }
        Grouped::new(record, groups)
    }

    /// Everything that may be carried, for the visitor's own strip, with what an earlier strip held
    /// beyond this catalogue.
    pub(super) fn own_record(&self) -> Record {
        let mut record = self.grouped().whole().clone();
        reading::join(&mut record, &self.kept);
        record
    }

    /// Whether a group carries the visitor's language: the group of the errand does, because the counter
    /// that serves the errand has to speak it.
    pub(super) fn tells_language(&self, group: &GroupId) -> bool {
        *group == self.setting.catalogue().roles.errand && self.lang != *self.setting.locales.desk()
    }

    /// Whether there is anything to carry.
    pub(super) fn has_record(&self) -> bool {
        !self.groups_told().is_empty() || self.kept != Record::default()
    }

    /// The record for each counter with which something is shared.
    pub(super) fn scoped(&self) -> Vec<Scoped> {
        self.stops()
            .iter()
            .filter_map(|stop| {
                Some(Scoped {
                    life: ScopedLife::Day,
                    counter: stop.counter.clone(),
                    record: self.record_for(&stop.counter)?,
                })
            })
            .collect()
    }

    /// Exactly what one counter will see; `None` when that is nothing.
    pub(super) fn record_for(&self, counter: &CounterId) -> Option<Record> {
        let catalogue = self.setting.catalogue();
        let shared = self.ticked(counter);
        let ticked = Ticked {
            groups: catalogue
                .groups
                .iter()
                .filter(|group| shared.contains(&group.id))
                .map(|group| group.code)
                .collect(),
            procedures: self
                .stops()
                .iter()
                .filter(|stop| stop.counter == *counter)
                .flat_map(|stop| &stop.entries)
                .filter_map(|entry| Some(self.procedure(&entry.procedure)?.code))
                .collect(),
            wording: consent::wording(&self.text("share-agree").plain()),
        };
        consent::scope(&self.grouped(), &ticked)
    }

    /// Brings the answers of a record back, and keeps what is beyond this catalogue.
    pub(super) fn refill(&mut self, returned: &OwnRecord) {
        let setting = Arc::clone(&self.setting);
        let catalogue = setting.catalogue();
        let record = &returned.record;
        let zone = self.now.time_zone().clone();
        let mut newest_first = returned.parts.iter().rev();
        let newest = newest_first.find(|part| part.sender == Sender::Kiosk);
        self.refilled_on = newest.map(|part| part.issued.timestamp().to_zoned(zone).date());
        self.kept = reading::unknown(catalogue, record);
        for fact in &catalogue.facts {
            if let Some(value) = reading::answer(catalogue, record, fact) {
                self.answers.give(fact.id.clone(), Answer::Known(value));
            }
        }
    }

    /// The values that the visitor told in a group, in words.
    pub(super) fn group_values(&self, group: &GroupId) -> Text {
        let reading = self.reading(&self.lang);
        let catalogue = self.setting.catalogue();
        if catalogue.roles.notes.as_ref() == Some(group) {
            let notes: Vec<Text> = self
                .kept
                .notes
                .iter()
                .map(|note| reading.author(note))
                .collect();
            return reading.joined(&notes);
        }
        let facts = catalogue.facts.iter();
        let said = facts
            .filter(|fact| fact.group == *group && fact.carried)
            .filter_map(|fact| Some(reading.statement(fact, self.told(fact)?)));
        let language = self
            .tells_language(group)
            .then(|| reading.language(self.lang.as_str()));
        let values: Vec<Text> = said.chain(language).collect();
        reading.joined(&values)
    }

    /// An answer in words.
    pub(super) fn shown_answer(&self, fact: &FactId) -> Text {
        let known = self.setting.catalogue().fact(fact);
        match known.and_then(|fact| Some((fact, self.told(fact)?))) {
            Some((fact, value)) => self.reading(&self.lang).value(fact, value),
            None => self.text("answer-unknown"),
        }
    }

    /// The reader of records in a language.
    pub(super) fn reading<'a>(&'a self, lang: &'a Lang) -> Reading<'a> {
        Reading {
            catalogue: self.setting.catalogue(),
            locales: &self.setting.locales,
            lang,
        }
    }
}
