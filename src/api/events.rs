//! Events, calls and waits: what boards and kiosks hear of a hall.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::text::{as_text, counter_text};
use crate::catalogue::CounterId;
use crate::ticket::{Id, Number, State, Wait};

/// One thing that happened to a ticket: it came to stand so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Event {
    /// The event's number, and its id in the stream. A hall's events have no gaps.
    pub seq: i64,
    /// When, in milliseconds since 1970-01-01 UTC, by the hall's clock.
    pub at: i64,
    /// The ticket.
    #[serde(with = "as_text")]
    #[schema(value_type = String, format = Uuid)]
    pub ticket: Id,
    /// Its number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
    pub number: Number,
    /// The state that it came into.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "called")]
    pub state: State,
    /// The counter of the stop that it is at.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// That stop's place among its stops, from 0.
    pub stop: usize,
    /// The desk that has called it or serves it.
    pub desk: Option<String>,
}

/// Everybody who is called now, and how many wait where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Calls {
    /// The number of the last event that this includes.
    pub seq: i64,
    /// The tickets that are called and have not come, oldest call first.
    pub calls: Vec<Event>,
    /// How many wait at each counter.
    pub waiting: Vec<WaitingAt>,
}

/// How many wait at a counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WaitingAt {
    /// The counter.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// How many.
    pub waiting: u32,
}

/// Wait estimate of one counter, for a newcomer or for one ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WaitEstimate {
    /// The counter.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// How many wait.
    pub before: u32,
    /// How long, in minutes; absent when nothing honest can be said.
    #[serde(flatten)]
    pub wait: Minutes,
    /// Desks that are staffed; absent when this counter's desks do not report.
    pub desks: Option<u32>,
}

/// A wait in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Minutes {
    /// At least.
    pub least: Option<u32>,
    /// At most.
    pub most: Option<u32>,
}

impl From<Wait> for Minutes {
    fn from(wait: Wait) -> Self {
        match wait {
            Wait::Unknown => Self {
                least: None,
                most: None,
            },
            Wait::Between { least, most } => Self {
                least: Some(least),
                most: Some(most),
            },
        }
    }
}

impl From<Minutes> for Wait {
    fn from(minutes: Minutes) -> Self {
        match (minutes.least, minutes.most) {
            (Some(least), Some(most)) if least <= most => Self::Between { least, most },
            _ => Self::Unknown,
        }
    }
}

/// Whether the hall is well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Health {
    /// The business day.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// `same`, or `behind` when the machine's clock is behind the business day.
    pub clock: String,
    /// Whether the hall receives visitors now.
    pub open: bool,
}

/// One piece of what a listener hears of its hall.
#[derive(Debug, Clone)]
pub enum Update {
    /// Everything at once: at the beginning and after every reconnection.
    State(Calls),
    /// Something happened to a ticket.
    Event(Event),
    /// How many wait at each counter.
    Waiting(Vec<WaitingAt>),
    /// The hall cannot be heard.
    Lost,
}
