//! Small counts: what kiosks and stations tell a hall at the end of a visit, to plan by.
//!
//! A count names a counter, a question or a page, and never an answer: what may stand in it is a closed
//! list. The one exception are search words that found nothing; the hall forgets them until enough visits
//! of a day have typed the same.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Most counts in one request: more no visit has.
pub const MOST_COUNTS: usize = 64;
/// Longest search words that are counted, in characters.
pub const LONGEST_WORDS: usize = 20;

/// The pages that a count may name.
pub const COUNTED_PAGES: [&str; 26] = [
    "answers",
    "closed",
    "codes",
    "doors",
    "enquiry",
    "errands",
    "goodbye",
    "idle",
    "languages",
    "looks",
    "no-number",
    "no-visit",
    "papers",
    "person",
    "places",
    "places-of",
    "plan",
    "printed",
    "question",
    "record",
    "refilled",
    "search",
    "share",
    "ticket",
    "topics",
    "working",
];

/// Kind of a small count.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CountKind {
    /// A visitor told counter `a` what they had told counter `b` before.
    Told,
    /// The question `a` was answered by "I don't know".
    Unknown,
    /// A person was asked for on page `a`.
    AskStaff,
    /// The words `a`, folded, found nothing.
    NoHit,
    /// A visit ended on page `a` without a number.
    Left,
}

/// One thing that is counted. It may hold words that a visitor typed, so it cannot be printed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// What is counted.
    pub kind: CountKind,
    /// A counter, a question, a page, or folded search words, by the kind.
    #[schema(max_length = 64)]
    pub a: String,
    /// The other counter, for `told` alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub b: Option<String>,
}

impl Counted {
    /// A count that names one thing.
    #[must_use]
    pub fn one(kind: CountKind, a: impl Into<String>) -> Self {
        Self {
            kind,
            a: a.into(),
            b: None,
        }
    }
}
