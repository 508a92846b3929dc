//! What comes into a visit and what goes out of it, as plain data.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::civil::DateTime;
use zeroize::Zeroizing;

use super::health::KioskHealth;
use crate::api::{Counted, ToldWait};
use crate::catalogue::CounterId;
use crate::config::KeyAction;
use crate::locale::Lang;
use crate::page::Reply;
use crate::paper::{Seal, Sheet, Strips};
use crate::record::{Digits, OwnRecord, ReadError};
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
    /// A control of the page was used.
    Reply(Reply),
    /// Somebody is there, without using a control.
    Activity,
    /// A key of the keypad was pressed, whatever else it does.
    Key(KeyAction),
    /// Something was being read aloud since the event before.
    Speaking,
    /// These languages have no voice now.
    Mute(BTreeSet<Lang>),
    /// Headphones were plugged in.
    HeadphonesIn,
    /// Headphones were pulled out.
    HeadphonesOut,
    /// A scanner sent something, up to an Enter or a pause; wiped when dropped.
    Scan(Zeroizing<String>),
    /// A scanner sent something, and digits of it were lost on the way.
    ScanDropped,
    /// Somebody asks for the staff page: by a long press on a corner, or a key.
    CallStaff,
    /// A second passed.
    Tick(Status),
}

/// What is to be done for a visit.
pub enum Effect {
    /// Ask the hall how long one waits at its counters; answered by [`Outcome::Waits`].
    AskWaits,
    /// Have the hall number a ticket, and seal what the visitor agreed to carry. One request, so that
    /// a number is never shown without the consent that belongs to it; answered by
    /// [`Outcome::Taken`].
    TakeNumber {
        /// Id of the ticket, its idempotency key.
        ticket: Id,
        /// Its stops, in order: each counter, and how many minutes its procedures probably take. The
        /// hall learns no more than that.
        stops: Vec<(CounterId, u16)>,
        /// What to seal; `None` when nothing was told, or it is sealed already.
        seal: Option<Seal>,
        /// The wait at the first stop that is shown with the number.
        told: Option<ToldWait>,
    },
    /// Sign and seal without a ticket, while the hall is closed; answered by [`Outcome::Sealed`].
    Seal(Seal),
    /// Tell the hall that the visitor holds the number: it joins the queue; answered by
    /// [`Outcome::HandedOver`].
    HandOver {
        /// The ticket's id.
        ticket: Id,
    },
    /// Tell the hall that the number was given back. Nothing is answered.
    Cancel {
        /// The ticket's id.
        ticket: Id,
    },
    /// Tell the hall what is counted of this visit, at its end. Nothing is answered.
    Count(Vec<Counted>),
    /// Print; answered by [`Outcome::Printed`].
    Print(Box<Sheet>),
    /// Check the PIN of the staff page; answered by [`Outcome::Pin`].
    CheckPin(Zeroizing<String>),
    /// Say a sentence in each language; not answered.
    TryVoice,
    /// Ask everything of the kiosk how it is; answered by [`Outcome::Health`].
    ReadHealth,
    /// Open the visitor's own strips with their stubs; answered by [`Outcome::Opened`].
    OpenOwn {
        /// What was scanned, in any order.
        scanned: Vec<Digits>,
    },
}

/// What is ahead of somebody who takes a number for a counter now. Times are in the hall's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CounterForecast {
    /// The wait.
    pub wait: Wait,
    /// When the counter opens; `None` when it is open.
    pub opens: Option<DateTime>,
    /// Closing time today; `None` when it does not close, or is closed.
    pub closes: Option<DateTime>,
}

/// The ticket as the hall numbered it. Whoever knows its address sees the place, so it cannot be
/// printed.
#[derive(Clone)]
pub struct NumberedTicket {
    /// Its number.
    pub number: Number,
    /// The whole address at which the visitor's phone shows their place in the queue; `None` where
    /// no phone reaches the hall.
    pub phone: Option<String>,
}

/// How an effect ended.
#[derive(Clone)]
pub enum Outcome {
    /// What is ahead at each counter of the hall.
    Waits(BTreeMap<CounterId, CounterForecast>),
    /// A ticket was asked for.
    Taken {
        /// The number, or why there is none.
        number: Result<NumberedTicket, Failure>,
        /// The strips, or why there are none; `None` when none were asked for.
        strips: Option<Result<Strips, Failure>>,
    },
    /// The strips, or why there are none.
    Sealed(Result<Strips, Failure>),
    /// Whether the number stands in the queue now.
    HandedOver(Result<(), Failure>),
    /// Whether the printer said "printed".
    Printed(Result<(), Failure>),
    /// Whether the PIN is right.
    Pin(PinVerdict),
    /// How the kiosk is.
    Health(Box<KioskHealth>),
    /// The record on the visitor's own strip, or why it cannot be read.
    Opened(Result<Box<OwnRecord>, Failure>),
}

/// What a PIN came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinVerdict {
    /// It is right.
    Right,
    /// It is wrong: the next one is taken after this time.
    Wrong(Duration),
    /// It was not looked at, so soon after wrong ones: the next one is taken after this time.
    TooSoon(Duration),
}

/// Makes the list of failures. One that stands neither in the list nor behind `without` does not compile.
macro_rules! all_failures {
    [$($listed:ident),+; without $left_out:pat] => {{
        let _: fn(Failure) = |failure| match failure {
            $(Failure::$listed => (),)+
            $left_out => (),
        };
        [$(Failure::$listed),+]
    }};
}

/// Why something could not be done. Each has a pair of messages: what happened (`err-ID`) and what to
/// do (`rec-ID`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The day of the number is over: only a new one can be handed over.
    NumberOver,
    /// The hall closed while the visitor was deciding: there is no number today.
    HallClosed,
    /// The hall does not answer, and no number was lent beforehand.
    HallUnreachable,
    /// All numbers of the day are given out.
    NumbersExhausted,
    /// The number is known, and not in the queue.
    NotInQueue,
    /// The keys of the day are not at hand, so nothing can be sealed.
    TrustStale,
    /// There is no printer.
    NoPrinter,
    /// The printer is out of paper or of ink.
    PrinterEmpty,
    /// Paper is jammed.
    PrinterJam,
    /// A cover is open.
    PrinterCover,
    /// The printer does not answer.
    PrinterOffline,
    /// It is not known whether the sheet came out.
    PrinterFailed,
    /// A code cannot be read.
    Strip(ReadError),
    /// A code is for a counter, where the visitor's own is asked for.
    StripOfCounter,
    /// A fault of the program; the log says which.
    Internal,
}

impl Failure {
    /// Every failure that pages say, but for those of codes. That the hall has closed is a page of its
    /// own.
    pub const ALL: [Self; 13] = all_failures![
        NumberOver,
        HallUnreachable,
        NumbersExhausted,
        NotInQueue,
        TrustStale,
        NoPrinter,
        PrinterEmpty,
        PrinterJam,
        PrinterCover,
        PrinterOffline,
        PrinterFailed,
        StripOfCounter,
        Internal;
        without Self::HallClosed | Self::Strip(_)
    ];

    /// End of the ids of its two messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NumberOver => "number-over",
            Self::HallClosed => "hall-closed",
            Self::HallUnreachable => "hall-unreachable",
            Self::NumbersExhausted => "numbers-exhausted",
            Self::NotInQueue => "not-in-queue",
            Self::TrustStale => "trust-stale",
            Self::NoPrinter => "no-printer",
            Self::PrinterEmpty => "printer-empty",
            Self::PrinterJam => "printer-jam",
            Self::PrinterCover => "printer-cover",
            Self::PrinterOffline => "printer-offline",
            Self::PrinterFailed => "printer-failed",
            Self::Strip(error) => error.id(),
            Self::StripOfCounter => "strip-of-counter",
            Self::Internal => "internal",
        }
    }
}
