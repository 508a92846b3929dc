//! The phrasebook and the ready-made remarks: what staff say and note without writing.

use super::{Choice, Code, CounterId, PhraseId, PhraseTopicId, RemarkId};

/// Something that staff say, and the visitor reads in their own language.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// Its id.
    pub id: PhraseId,
    /// Its number.
    pub code: Code,
    /// The heading that it stands under.
    pub topic: PhraseTopicId,
    /// How the visitor answers.
    pub answer: PhraseAnswer,
}

/// How a visitor answers a phrase.
#[derive(Debug, Clone, PartialEq)]
pub enum PhraseAnswer {
    /// Not at all.
    Nothing,
    /// With yes or no.
    YesNo,
    /// With a whole number.
    Number,
    /// With a day.
    Date,
    /// With an amount of yen.
    Amount,
    /// With a time of day.
    Time,
    /// With one of these.
    OneOf(Vec<Choice>),
}

/// A sentence that staff may put into a note.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Its id.
    pub id: RemarkId,
    /// Its number on paper.
    pub code: Code,
    /// What it says of the visit.
    pub kind: RemarkKind,
    /// The counters that use it; all of them when there is none.
    pub counters: Vec<CounterId>,
}

impl Remark {
    /// Whether a counter uses it.
    #[must_use]
    pub fn is_for(&self, counter: &CounterId) -> bool {
        self.counters.is_empty() || self.counters.contains(counter)
    }
}

/// What a remark says of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// How it went here.
    Outcome,
    /// What comes next.
    Next,
    /// Something else.
    Note,
}
