//! What goes between the hall and those who ask it: kiosks, stations, boards.
//!
//! One set of types serves the service, its client, and the description at `/openapi.json`. Nothing
//! here says who a visitor is or what they said: a stop names its counter and how many minutes the
//! catalogue expects there, never what for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Address;
use crate::catalogue::CounterId;
use crate::ticket::{Id, Number, Series, State, Wait};

/// One counter that a ticket is good for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The counter's id in the catalogue.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// Minutes that the catalogue expects its procedures to take; 0 for "as usual at this counter".
    #[serde(default)]
    #[schema(maximum = 480)]
    pub minutes: u16,
}

impl Stop {
    /// More minutes than this no stop takes: eight hours.
    pub const MOST_MINUTES: u16 = 480;
}

/// What a kiosk asks for when it wants a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The counters to visit, in order; 1 to 24.
    pub stops: Vec<Stop>,
    /// Under what the visitor finds their place on a phone: 20 to 40 letters, digits, `-` or `_`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, min_length = 20, max_length = 40)]
    pub address: Option<Address>,
    /// The number that the kiosk gave while it could not reach the hall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lent: Option<Lent>,
}

/// A number out of a leased block that a visitor holds already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Lent {
    /// The business day of the block.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// The number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041")]
    pub number: Number,
    /// The kiosk's own name for itself, under which the block was leased.
    pub holder: String,
}

/// A ticket's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Numbered {
    /// The number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041")]
    pub number: Number,
    /// The business day that it is good for.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
}

/// How long ago something was done that could not be told at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Ago {
    /// In milliseconds. The hall keeps it within its business day.
    #[serde(default)]
    pub milliseconds_ago: u64,
}

/// Asks for blocks of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeaseRequest {
    /// The kiosk's own name for itself: random, kept on its disk, so that two kiosks that were given
    /// the same name never share a block.
    #[schema(min_length = 16, max_length = 64)]
    pub holder: String,
    /// Which blocks.
    #[schema(max_items = 24)]
    pub blocks: Vec<BlockRequest>,
}

/// Which block of which series; the first of a day is 0. The same one asked for again is the same
/// numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockRequest {
    /// The series.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A")]
    pub series: Series,
    /// Which block, from 0.
    pub nth: u32,
}

/// A leased block of numbers, good for one business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Block {
    /// The business day.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// Which block, from 0.
    pub nth: u32,
    /// Its first number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-101")]
    pub first: Number,
    /// Its last number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-120")]
    pub last: Number,
}

/// One desk of a counter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeskId {
    /// The counter.
    pub counter: CounterId,
    /// The desk's name at this counter.
    pub desk: String,
}

impl std::fmt::Display for DeskId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {}", self.desk, self.counter)
    }
}

/// Whether a desk is staffed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Staffed {
    /// Whether somebody receives visitors there now.
    pub staffed: bool,
}

/// Which desk asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AtDesk {
    /// The desk's name at this counter.
    #[schema(example = "2")]
    pub desk: String,
    /// The other counter, for `transfer` and `add-stop` alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop: Option<Stop>,
    /// Which place the added stop will have, from 0: how many stops the desk has seen. For `add-stop`
    /// alone; then the same asked for again adds nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
}

/// Where a ticket stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    /// The ticket.
    #[serde(with = "as_text")]
    #[schema(value_type = String, format = Uuid)]
    pub ticket: Id,
    /// Its number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041")]
    pub number: Number,
    /// Its state.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "waiting")]
    pub state: State,
    /// The counter of the stop that it is at.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// That stop's place among its stops, from 0.
    pub stop: usize,
    /// How many stops it has.
    pub stops: usize,
    /// The desk that has called it or serves it.
    pub desk: Option<String>,
    /// The number of its last event.
    pub seq: i64,
}

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
    #[schema(value_type = String, example = "A-041")]
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

/// What a counter's queue is like for somebody who joins it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Ahead {
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

/// A counter's queue as its station sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Queue {
    /// The number of the last event that this includes.
    pub seq: i64,
    /// Who waits, in the order in which they will be called.
    pub waiting: Vec<Standing>,
    /// Who was called to a desk or is served there.
    pub at_desks: Vec<Standing>,
    /// Who was parked or missed.
    pub aside: Vec<Standing>,
    /// The desks that are staffed.
    pub desks: Vec<String>,
}

/// The key with which a kiosk signs strips: its public half, 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignerKey {
    /// The public half.
    #[schema(min_length = 64, max_length = 64)]
    pub public: String,
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

/// Why something was not done, in three parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// A word for programs: `conflict`, `closed`, `exhausted`, …
    pub error: String,
    /// What happened.
    pub what: String,
    /// Whose fault it is: `yours`, `ours`, `the machine's`.
    pub fault: String,
    /// What to do now.
    pub to_do: String,
}

/// Things that are written as text.
pub(super) mod as_text {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(in crate::hall) fn serialize<T: Display, S: Serializer>(
        value: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(in crate::hall) fn deserialize<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// A counter's id, written as text.
pub(super) mod counter_text {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::catalogue::CounterId;

    pub(in crate::hall) fn serialize<S: Serializer>(
        id: &CounterId,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(id.as_str())
    }

    pub(in crate::hall) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<CounterId, D::Error> {
        Ok(CounterId::from(String::deserialize(from)?.as_str()))
    }
}
