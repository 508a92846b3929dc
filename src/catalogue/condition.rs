//! Conditions over facts: true, false or unknown.

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
