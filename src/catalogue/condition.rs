//! Conditions over facts: true, false or unknown.

mod grammar;
mod typed;

pub(crate) use grammar::quoted;
pub use typed::{Branch, Facts};

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{ChoiceId, FactId};

/// A condition over facts, as a tree that can be reasoned about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Condition {
    /// Always (`true`).
    Always,
    /// Never (`false`).
    Never,
    /// All of them (`a and b`).
    All(Vec<Condition>),
    /// At least one of them (`a or b`).
    Any(Vec<Condition>),
    /// Not (`not a`).
    Not(Box<Condition>),
    /// A test of one fact.
    Test(FactId, Test),
}

/// A test of one fact's value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Test {
    /// `fact` alone: the yes/no fact is yes.
    Yes,
    /// `fact is a`, `fact in [a, b]`: the one-of fact is one of these.
    Is(BTreeSet<ChoiceId>),
    /// `fact has a`, `fact has_any [a, b]`: the several-of fact contains at least one of these.
    Has(BTreeSet<ChoiceId>),
    /// `fact has_none`: the several-of or numbers fact is the empty set.
    HasNone,
    /// `fact between 6 and 15`, `fact below 18`, `fact from 65`: a number inside the range, ends included;
    /// for a numbers fact, at least one of them is (`fact has_between …`, `has_below`, `has_from`).
    Within(i64, i64),
    /// `fact before 2026-05-26`: the day is earlier.
    Before(Date),
}

impl Condition {
    /// The tests that it is made of, from left to right.
    pub fn tests(&self) -> Vec<(&FactId, &Test)> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(condition) = open.pop() {
            match condition {
                Self::Always | Self::Never => {}
                Self::All(parts) | Self::Any(parts) => open.extend(parts.iter().rev()),
                Self::Not(inner) => open.push(inner),
                Self::Test(fact, test) => found.push((fact, test)),
            }
        }
        found
    }
}
