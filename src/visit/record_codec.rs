//! Answers as the codes of a record, and records as words again.

use std::collections::BTreeSet;

use crate::catalogue::{ChoiceId, CounterId, Fact, FactId, GroupId, Kind, Value};
use crate::guide::Answer;
use crate::locale::{Lang, Text};
use crate::record::{Carried, Grouped, Part, Record, Ticked, consent, date_of, day_of};

use super::plans::entries;
use super::{Scoped, Visit};

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
            let Some(carried) = carried(fact, value) else {
                continue;
            };
            match carried {
                Carried::Choices(ref codes) if self.is_need(fact) => {
                    record.needs.clone_from(codes);
                    groups.push((Part::Needs, group.code));
                }
                carried => {
                    let _ = record.facts.insert(fact.code, carried);
                    groups.push((Part::Fact(fact.code), group.code));
                }
            }
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

    /// Everything that may be carried, for the visitor's own strip.
    pub(super) fn own_record(&self) -> Record {
        self.grouped().whole().clone()
    }

    /// The record for each counter with which something is shared.
    pub(super) fn scoped(&self) -> Vec<Scoped> {
        self.stops()
            .iter()
            .filter_map(|stop| {
                Some(Scoped {
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
            wording: wording(&self.text("share-sees").plain()),
        };
        consent::scope(&self.grouped(), &ticked)
    }

    /// A record in words, read back from its codes: each thing on a line of its own.
    pub(super) fn record_lines(&self, record: &Record) -> Vec<Text> {
        let catalogue = self.setting.catalogue();
        let mut lines = Vec::new();
        let procedures: Vec<Text> = record
            .procedures
            .iter()
            .filter_map(|code| {
                catalogue
                    .procedures
                    .iter()
                    .find(|known| known.code == *code)
            })
            .map(|procedure| self.errand(&procedure.id))
            .collect();
        if !procedures.is_empty() {
            lines.push(self.joined(&procedures));
        }
        for fact in &catalogue.facts {
            if let Some(value) = self.value_in(record, fact) {
                let shown = self.shown(fact, &value, &self.lang);
                lines.push(self.labelled_value(fact, &shown));
            }
        }
        lines
    }

    /// What a record says of a fact.
    fn value_in(&self, record: &Record, fact: &Fact) -> Option<Value> {
        match record.facts.get(&fact.code) {
            Some(carried) => uncarried(fact, carried),
            None if self.is_need(fact) && !record.needs.is_empty() => {
                uncarried(fact, &Carried::Choices(record.needs.clone()))
            }
            None => None,
        }
    }

    /// Brings the answers of a record back.
    pub(super) fn refill(&mut self, record: &Record) {
        let facts = self.setting.catalogue().facts.clone();
        for fact in &facts {
            if let Some(value) = self.value_in(record, fact) {
                self.answers.give(fact.id.clone(), Answer::Known(value));
            }
        }
    }

    /// The values that the visitor told in a group, in words.
    pub(super) fn group_values(&self, group: &GroupId) -> Text {
        let values: Vec<Text> = self
            .setting
            .catalogue()
            .facts
            .iter()
            .filter(|fact| fact.group == *group && fact.carried)
            .filter_map(|fact| {
                let value = self.told(fact)?;
                let shown = self.shown(fact, value, &self.lang);
                // "Yes" or "none" alone says nothing: the thing it is about stands before it.
                Some(if speaks_for_itself(value) {
                    shown
                } else {
                    self.labelled_value(fact, &shown)
                })
            })
            .collect();
        self.joined(&values)
    }

    /// An answer in words.
    pub(super) fn shown_answer(&self, fact: &FactId) -> Text {
        let known = self.setting.catalogue().fact(fact);
        match known.and_then(|fact| Some((fact, self.told(fact)?))) {
            Some((fact, value)) => self.shown(fact, value, &self.lang),
            None => self.text("answer-unknown"),
        }
    }

    fn labelled_value(&self, fact: &Fact, shown: &Text) -> Text {
        let label = self.text(&format!("fact-{}", fact.id));
        self.text_with(
            "share-line",
            &[
                ("label", label.marked().into()),
                ("value", shown.marked().into()),
            ],
        )
    }

    fn shown(&self, fact: &Fact, value: &Value, lang: &Lang) -> Text {
        let locales = &self.setting.locales;
        let choice = |id: &ChoiceId| locales.text(lang, &format!("choice-{}-{id}", fact.id));
        match value {
            Value::YesNo(true) => locales.text(lang, "answer-yes"),
            Value::YesNo(false) => locales.text(lang, "answer-no"),
            Value::Choice(id) => choice(id),
            Value::Choices(ids) if ids.is_empty() => locales.text(lang, "answer-none"),
            Value::Choices(ids) => self.joined(&ids.iter().map(choice).collect::<Vec<_>>()),
            Value::Number(number) => Text::from(number.to_string()),
            Value::Numbers(ages) if ages.is_empty() => locales.text(lang, "answer-nobody"),
            Value::Numbers(ages) => {
                let age =
                    |age: &i64| locales.text_with(lang, "answer-age", &[("age", (*age).into())]);
                self.joined(&ages.iter().map(age).collect::<Vec<_>>())
            }
            Value::Date(date) => locales.date(lang, *date),
            Value::Text(text) => Text::from(text.as_str()),
        }
    }

    /// Several things on one line.
    pub(super) fn joined(&self, things: &[Text]) -> Text {
        self.joined_in(&self.lang, things)
    }

    pub(super) fn joined_in(&self, lang: &Lang, things: &[Text]) -> Text {
        let comma = self.setting.locales.text(lang, "list-comma");
        let mut line = String::new();
        for (at, thing) in things.iter().enumerate() {
            if at > 0 {
                line.push_str(comma.marked());
            }
            line.push_str(thing.marked());
        }
        Text::from(line)
    }

    /// Whether a fact says what help is needed at a desk: it has its own place in the record.
    fn is_need(&self, fact: &Fact) -> bool {
        self.setting.catalogue().roles.needs == fact.id
    }
}

fn speaks_for_itself(value: &Value) -> bool {
    !matches!(value, Value::YesNo(_)) && !value.is_none()
}

/// A value as codes; `None` for a choice that the catalogue does not have.
fn carried(fact: &Fact, value: &Value) -> Option<Carried> {
    let code = |id: &ChoiceId| {
        Some(
            fact.kind
                .choices()
                .iter()
                .find(|choice| choice.id == *id)?
                .code,
        )
    };
    Some(match value {
        Value::YesNo(yes) => Carried::YesNo(*yes),
        Value::Choice(id) => Carried::Choice(code(id)?),
        Value::Choices(ids) => Carried::Choices(ids.iter().filter_map(code).collect()),
        Value::Number(number) => Carried::Number(*number),
        Value::Numbers(numbers) => Carried::Numbers(numbers.clone()),
        Value::Date(date) => Carried::Date(day_of(*date)),
        Value::Text(text) => Carried::Text(text.clone()),
    })
}

/// Codes as a value; `None` when they do not fit the fact (an older or newer catalogue).
fn uncarried(fact: &Fact, carried: &Carried) -> Option<Value> {
    let id = |code: &u16| {
        let choice = fact
            .kind
            .choices()
            .iter()
            .find(|choice| choice.code == *code)?;
        Some(choice.id.clone())
    };
    match (&fact.kind, carried) {
        (Kind::YesNo, Carried::YesNo(yes)) => Some(Value::YesNo(*yes)),
        (Kind::OneOf(_), Carried::Choice(code)) => Some(Value::Choice(id(code)?)),
        (Kind::SeveralOf(_), Carried::Choices(codes)) => {
            let known: BTreeSet<ChoiceId> = codes.iter().filter_map(id).collect();
            // Nothing known of something said is not the same as "none of these".
            (known.is_empty() == codes.is_empty()).then_some(Value::Choices(known))
        }
        (Kind::Number { min, max }, Carried::Number(number)) => (min..=max)
            .contains(&number)
            .then_some(Value::Number(*number)),
        (Kind::Numbers { min, max }, Carried::Numbers(numbers)) => numbers
            .iter()
            .all(|number| (min..=max).contains(&number))
            .then(|| Value::Numbers(numbers.clone())),
        (Kind::Date, Carried::Date(day)) => Some(Value::Date(date_of(*day)?)),
        (Kind::Text { max }, Carried::Text(text)) => {
            (text.chars().count() <= *max).then(|| Value::Text(text.clone()))
        }
        _ => None,
    }
}

/// FNV-1a, folded to 16 bits: a short name for the words under which somebody agreed.
fn wording(words: &str) -> u16 {
    let hash = words.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let [a, b, c, d] = hash.to_be_bytes();
    u16::from_be_bytes([a ^ c, b ^ d])
}
