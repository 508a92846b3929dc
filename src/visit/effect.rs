//! What comes into a visit and what goes out of it, as plain data.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use zeroize::Zeroizing;

use crate::catalogue::CounterId;
use crate::page::Act;
use crate::paper::{Sheet, Symbol};
use crate::record::{Digits, Record};
use crate::ticket::{Id, Number, Wait};

/// Whether the hall receives visitors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Open,
    /// It does not; tickets are not made.
    Closed {
        /// When it opens next, in the hall's zone; `None` when no day is known.
        next: Option<DateTime>,
    },
}

/// What happens to a visit.
pub enum Input {
    /// A control was pressed on the page with this serial.
    Press {
        /// The page's serial: a tap on an earlier page is dropped.
        serial: u32,
        /// What the control means.
        act: Act,
    },
    /// A scanner typed something; wiped when dropped.
    Scan(Zeroizing<String>),
    /// Time passed.
    Tick(Status),
    /// An effect was carried out.
    Outcome {
        /// The visit that asked for it.
        visit: Id,
        /// How it ended.
        outcome: Outcome,
    },
}

/// What is to be done for a visit.
pub enum Effect {
    /// Ask the hall how long one waits at these counters; answered by [`Outcome::Waits`].
    AskWaits(Vec<CounterId>),
    /// Have the hall number a ticket; answered by [`Outcome::Issued`].
    Issue {
        /// The ticket's id and idempotency key.
        ticket: Id,
        /// Its stops, in order: each counter, and how many minutes its procedures probably take. The
        /// hall learns no more than that.
        stops: Vec<(CounterId, u16)>,
    },
    /// Tell the hall that the visitor holds the number: it joins the queue; answered by
    /// [`Outcome::HandedOver`].
    HandOver {
        /// The ticket's id.
        ticket: Id,
    },
    /// Tell the hall that the number was given back.
    Cancel {
        /// The ticket's id.
        ticket: Id,
    },
    /// Sign and seal; answered by [`Outcome::Sealed`].
    Seal {
        /// What each counter will see.
        counters: Vec<Scoped>,
        /// What the visitor's own strip holds.
        own: Box<Record>,
    },
    /// Print; answered by [`Outcome::Printed`].
    Print(Box<Sheet>),
    /// Open the visitor's own strip with its stub; answered by [`Outcome::Opened`].
    OpenOwn {
        /// What was scanned, in any order.
        scanned: Vec<Digits>,
    },
    /// The visit is over: drop it, and begin another.
    End,
}

/// A record for one counter.
pub struct Scoped {
    /// The counter.
    pub counter: CounterId,
    /// Exactly what it will see.
    pub record: Record,
}

/// The sealed strips of a visit.
#[derive(Clone, PartialEq)]
pub struct Strips {
    /// One for each counter with which something is shared.
    pub counters: Vec<(CounterId, Symbol)>,
    /// The visitor's own.
    pub own: Symbol,
    /// The key to it.
    pub stub: Symbol,
}

/// What is ahead of somebody who takes a number for a counter now. Times are in the hall's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The wait.
    pub wait: Wait,
    /// When the counter opens; `None` when it is open.
    pub opens: Option<DateTime>,
    /// From when on it receives nobody; `None` when it does not close, or is closed.
    pub closes: Option<DateTime>,
}

/// The ticket as the hall numbered it. Whoever knows its address sees the place, so it cannot be
/// printed.
pub struct Numbered {
    /// Its number.
    pub number: Number,
    /// The whole address at which the visitor's phone shows their place in the queue; `None` where
    /// no phone reaches the hall.
    pub phone: Option<String>,
}

/// How an effect ended.
pub enum Outcome {
    /// What is ahead at each counter.
    Waits(BTreeMap<CounterId, Ahead>),
    /// A number, or why there is none.
    Issued(Result<Numbered, Failure>),
    /// Whether the number stands in the queue now.
    HandedOver(Result<(), Failure>),
    /// The strips, or why there are none.
    Sealed(Result<Strips, Failure>),
    /// Whether the printer said "printed".
    Printed(Result<(), Failure>),
    /// The record on the visitor's own strip, or why it cannot be read.
    Opened(Result<Box<Record>, Failure>),
}

/// Why something could not be done: the pair of messages `err-ID` and `rec-ID`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure(pub &'static str);

impl Failure {
    /// The number's day is over: only a new one can be handed over.
    pub const NUMBER_OVER: Self = Self("number-over");
    /// The hall closed while the visitor was deciding: there is no number today.
    pub const HALL_CLOSED: Self = Self("hall-closed");
}
