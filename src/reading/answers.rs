//! Answers as the codes of a record, and codes as answers again.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, ChoiceId, Fact, Kind, Value};
use crate::record::{Carried, Record, date_of, day_of};

/// An answer as codes; `None` for a choice that the catalogue does not have.
#[must_use]
pub fn carried(fact: &Fact, value: &Value) -> Option<Carried> {
    let code = |id: &ChoiceId| {
        let mut choices = fact.kind.choices().iter();
        Some(choices.find(|choice| choice.id == *id)?.code)
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

/// Answer of a record about a fact; `None` when it says nothing that this catalogue understands.
#[must_use]
pub fn answer(catalogue: &Catalogue, record: &Record, fact: &Fact) -> Option<Value> {
    match record.facts.get(&fact.code) {
        Some(carried) => value(fact, carried),
        // Help that is needed at a desk has a place of its own in the record.
        None if fact.id == catalogue.roles.needs && !record.needs.is_empty() => {
            value(fact, &Carried::Choices(record.needs.clone()))
        }
        None => None,
    }
}

/// Codes as a value; `None` when they do not fit the fact (an older or newer catalogue).
fn value(fact: &Fact, carried: &Carried) -> Option<Value> {
    let id = |code: &u16| {
        let mut choices = fact.kind.choices().iter();
        Some(choices.find(|choice| choice.code == *code)?.id.clone())
    };
    match (&fact.kind, carried) {
        (Kind::YesNo, Carried::YesNo(yes)) => Some(Value::YesNo(*yes)),
        (Kind::OneOf(_), Carried::Choice(code)) => Some(Value::Choice(id(code)?)),
        // What was one answer may have become several: older papers go on being read.
        (Kind::SeveralOf(_), Carried::Choice(code)) => {
            Some(Value::Choices(BTreeSet::from([id(code)?])))
        }
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
