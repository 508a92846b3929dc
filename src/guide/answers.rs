//! What a visitor has answered so far.

use std::collections::BTreeMap;

use crate::catalogue::{FactId, Value};

/// One answer.
#[derive(Clone, PartialEq)]
pub enum Answer {
    /// The visitor knows.
    Known(Value),
    /// "I don't know": the fact stays open, and is not asked again.
    Unknown,
}

/// All answers of a visit. They are never printed, and each value is wiped when it is dropped.
#[derive(Clone, PartialEq, Default)]
pub struct Answers(BTreeMap<FactId, Answer>);

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer about a fact, if it was asked.
    #[must_use]
    pub fn of(&self, fact: &FactId) -> Option<&Answer> {
        self.0.get(fact)
    }

    /// What is known about a fact.
    #[must_use]
    pub fn value(&self, fact: &FactId) -> Option<&Value> {
        match self.0.get(fact) {
            Some(Answer::Known(value)) => Some(value),
            _ => None,
        }
    }

    /// Gives an answer, or changes it.
    pub fn give(&mut self, fact: FactId, answer: Answer) {
        let _ = self.0.insert(fact, answer);
    }

    /// Takes an answer back.
    pub fn take_back(&mut self, fact: &FactId) {
        let _ = self.0.remove(fact);
    }

    /// All answers, in the order of the facts' ids.
    pub fn iter(&self) -> impl Iterator<Item = (&FactId, &Answer)> {
        self.0.iter()
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(FactId, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (FactId, Answer)>>(answers: T) -> Self {
        Self(answers.into_iter().collect())
    }
}
