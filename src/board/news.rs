//! What a board hears and does.

use jiff::Timestamp;

use crate::api::{self, Update};
use crate::catalogue::CounterId;
use crate::ticket;

/// What happens to a board.
#[derive(Debug, Clone)]
pub enum Input {
    /// The hall said something.
    News(News),
    /// A second has passed.
    Tick,
}

/// What the hall says.
#[derive(Debug, Clone)]
pub enum News {
    /// Everything at once: at the beginning and after every reconnection.
    State {
        /// Every ticket that is called and still awaited, with its latest call.
        calls: Vec<Call>,
        /// How many people wait at each counter; one that is not named has nobody.
        waiting: Vec<(CounterId, u32)>,
    },
    /// A ticket was called, for the first time or again.
    Called(Call),
    /// A called ticket is awaited no more: its visitor came, or was missed.
    Left(ticket::Id),
    /// How many people wait at each counter; one that is not named has nobody.
    Waiting(Vec<(CounterId, u32)>),
    /// The hall cannot be heard.
    Lost,
}

/// One call.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its place among all calls of the hall; grows.
    pub seq: u64,
    /// Who is called.
    pub ticket: ticket::Id,
    /// The number on the ticket.
    pub number: ticket::Number,
    /// Where to go.
    pub counter: CounterId,
    /// The desk there, as its sign says; empty where there is only one.
    pub desk: String,
    /// When it was called, by the hall's clock.
    pub at: Timestamp,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Chime, once, for one announcement.
    Chime,
}

impl From<Update> for News {
    fn from(update: Update) -> Self {
        match update {
            Update::State(calls) => Self::State {
                waiting: waiting(calls.waiting),
                calls: calls.calls.into_iter().map(Call::from).collect(),
            },
            Update::Event(event) if event.state == ticket::State::Called => {
                Self::Called(event.into())
            }
            Update::Event(event) => Self::Left(event.ticket),
            Update::Waiting(at) => Self::Waiting(waiting(at)),
            Update::Lost => Self::Lost,
        }
    }
}

impl From<api::Event> for Call {
    fn from(event: api::Event) -> Self {
        Self {
            seq: u64::try_from(event.seq).unwrap_or(0),
            ticket: event.ticket,
            number: event.number,
            counter: event.counter,
            desk: event.desk.unwrap_or_default(),
            at: Timestamp::from_millisecond(event.at).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }
}

fn waiting(at: Vec<api::WaitingAt>) -> Vec<(CounterId, u32)> {
    at.into_iter().map(|at| (at.counter, at.waiting)).collect()
}
