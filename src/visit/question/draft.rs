//! The answer in the making: what it is after a press.

use std::collections::BTreeSet;

use crate::catalogue::{Fact, Kind, Value};
use crate::guide::Answer;
use crate::visit::act::Act;
use crate::visit::screen::Asking;

/// The answer in the making after a press; `None` when the press means nothing here.
pub(super) fn after(fact: &Fact, asking: &Asking, act: Act) -> Option<Option<Answer>> {
    let value = match &asking.draft {
        Some(Answer::Known(value)) => Some(value),
        _ => None,
    };
    let known = |value| Some(Some(Answer::Known(value)));
    match (&fact.kind, act) {
        (_, Act::Unknown) => Some(Some(Answer::Unknown)),
        (Kind::YesNo, Act::Pick(at)) => known(Value::YesNo(at == 0)),
        (Kind::OneOf(choices), Act::Pick(at)) => known(Value::Choice(choices.get(at)?.id.clone())),
        (Kind::SeveralOf(_), Act::Nothing) => known(Value::Choices(BTreeSet::new())),
        (Kind::SeveralOf(choices), Act::Toggle(at)) => {
            let mut chosen = match value {
                Some(Value::Choices(chosen)) => chosen.clone(),
                _ => BTreeSet::new(),
            };
            let choice = &choices.get(at)?.id;
            if !chosen.remove(choice) {
                let _ = chosen.insert(choice.clone());
            }
            Some((!chosen.is_empty()).then(|| Answer::Known(Value::Choices(chosen))))
        }
        (Kind::Numbers { .. }, Act::Nothing) => known(Value::Numbers(Vec::new())),
        (Kind::Numbers { min, max }, Act::Toggle(at)) => {
            let number = min + i64::try_from(at).ok()?;
            let mut chosen = match value {
                Some(Value::Numbers(numbers)) => numbers.clone(),
                _ => Vec::new(),
            };
            if number > *max {
                return None;
            }
            match chosen.binary_search(&number) {
                Ok(at) => {
                    let _ = chosen.remove(at);
                }
                Err(at) => chosen.insert(at, number),
            }
            Some((!chosen.is_empty()).then(|| Answer::Known(Value::Numbers(chosen))))
        }
        (Kind::Number { max, .. }, Act::Type(digit)) => {
            let before = match value {
                Some(Value::Number(number)) => *number,
                _ => 0,
            };
            let number = before
                .checked_mul(10)?
                .checked_add(digit.to_digit(10)?.into())?;
            (number <= *max).then(|| Some(Answer::Known(Value::Number(number))))
        }
        (Kind::Number { .. }, Act::Erase) => match value {
            Some(Value::Number(number)) if *number >= 10 => known(Value::Number(number / 10)),
            _ => Some(None),
        },
        (Kind::Date, Act::Pick(day)) => {
            let day = i8::try_from(day).ok()?;
            known(Value::Date(asking.month.with().day(day).build().ok()?))
        }
        _ => None,
    }
}
