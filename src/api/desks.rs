//! Desks and queues: what a station asks the hall for, and where tickets stand.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Stop;
use super::text::{as_text, counter_list, counter_text};
use crate::catalogue::CounterId;
use crate::ticket::{Id, Number, State};

/// One desk of a counter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeskId {
    /// The counter.
    pub counter: CounterId,
    /// The desk's name at this counter.
    pub desk: String,
}

impl fmt::Display for DeskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.desk, self.counter)
    }
}

/// Whether a desk is staffed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Staffed {
    /// Whether visitors are received there now.
    pub staffed: bool,
}

/// Which desk asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AtDesk {
    /// The desk's name at this counter.
    #[schema(
        example = "2",
        min_length = 1,
        max_length = 24,
        pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$"
    )]
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
    #[schema(value_type = String, example = "A-041", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
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
    /// The counters of the stops that come after, in order.
    #[serde(with = "counter_list")]
    #[schema(value_type = Vec<String>)]
    pub then: Vec<CounterId>,
    /// The desk that has called it or serves it.
    pub desk: Option<String>,
    /// The number of its last event.
    pub seq: i64,
    /// When it came into its state, in milliseconds since 1970-01-01 UTC, by the hall's clock.
    pub since: i64,
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

/// Word of a [`DeskAction`] in a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionWord {
    /// [`DeskAction::Call`].
    Call,
    /// [`DeskAction::Start`].
    Start,
    /// [`DeskAction::Finish`].
    Finish,
    /// [`DeskAction::Park`].
    Park,
    /// [`DeskAction::Resume`].
    Resume,
    /// [`DeskAction::Miss`].
    Miss,
    /// [`DeskAction::Undo`].
    Undo,
    /// [`DeskAction::Transfer`].
    Transfer,
    /// [`DeskAction::AddStop`].
    AddStop,
}

/// What a desk does with a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskAction {
    /// Calls it again, or calls it out of turn.
    Call,
    /// Its visitor came.
    Start,
    /// This stop is done; the visitor waits at the next one from now on.
    Finish,
    /// It leaves the queue for a while.
    Park,
    /// It comes back into the queue, in its old place.
    Resume,
    /// Its visitor did not come.
    Miss,
    /// It stands again as it did before it was finished, missed or cancelled, a few minutes ago.
    Undo,
    /// It goes to another counter instead of this one.
    Transfer(Stop),
    /// It gets one more stop, behind its last.
    AddStop {
        /// The stop.
        stop: Stop,
        /// Which place it will have, from 0, as far as the desk knows: asked twice, it is added once.
        place: Option<usize>,
    },
}

impl DeskAction {
    /// The word for it between programs.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Start => "start",
            Self::Finish => "finish",
            Self::Park => "park",
            Self::Resume => "resume",
            Self::Miss => "miss",
            Self::Undo => "undo",
            Self::Transfer(_) => "transfer",
            Self::AddStop { .. } => "add-stop",
        }
    }
}
