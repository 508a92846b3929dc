//! Values of facts: what a visitor answered.

use std::collections::BTreeSet;

use jiff::civil::Date;
use zeroize::Zeroize;

use super::ChoiceId;

/// What a visitor answered. Wiped when dropped, and never printed.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// One choice.
    Choice(ChoiceId),
    /// Several choices.
    Choices(BTreeSet<ChoiceId>),
    /// A number.
    Number(i64),
    /// Several numbers, in order; twins give the same number once each.
    Numbers(Vec<i64>),
    /// A day.
    Date(Date),
    /// A text.
    Text(String),
}

impl Value {
    /// Whether it is the answer "none of these".
    #[must_use]
    pub fn is_none(&self) -> bool {
        match self {
            Self::Choices(choices) => choices.is_empty(),
            Self::Numbers(numbers) => numbers.is_empty(),
            _ => false,
        }
    }
}

impl Drop for Value {
    fn drop(&mut self) {
        match self {
            Self::YesNo(yes) => yes.zeroize(),
            Self::Number(number) => number.zeroize(),
            Self::Numbers(numbers) => numbers.zeroize(),
            Self::Text(text) => text.zeroize(),
            // Ids are shared names from the catalogue: dropping the reference is all there is to wipe.
            Self::Choices(choices) => choices.clear(),
            Self::Choice(_) => {}
            Self::Date(date) => *date = Date::ZERO,
        }
    }
}
