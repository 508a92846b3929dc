//! What comes into a desk and what goes out of it, as plain data.

use std::sync::Arc;

use jiff::Zoned;
use zeroize::Zeroizing;

use crate::api::{DeskAction, FirstSight, Queue, Standing, Update};
use crate::catalogue::CounterId;
use crate::config::OpeningHours;
use crate::page::Reply;
use crate::paper::{Reason, Seal, Sheet, Strips};
use crate::record::{Digits, Opened, ReadError};
use crate::ticket::Id;
use crate::visit;

/// What happens to a desk.
pub enum Input {
    /// A control was used, in the staff's window or in the visitor's.
    Reply(Reply),
    /// A scanner sent something; wiped when dropped.
    Scan(Zeroizing<String>),
    /// A scanner lost digits on their way.
    ScanDropped,
    /// The scanner was plugged in or pulled out.
    Scanner(ScannerState),
    /// The hall told something.
    News(Update),
    /// A second passed. Where visits are run: whether the hall gives numbers.
    Tick(Option<visit::Status>),
}

/// Whether there is a scanner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScannerState {
    /// It can read.
    Ready,
    /// It is not there.
    Gone,
}

/// What is to be done for a desk.
pub enum Effect {
    /// Open the desk, and fetch the counter's keys; answered by [`DeskOutcome::Opened`].
    Open,
    /// Close the desk, and erase the keys; answered by [`DeskOutcome::Closed`].
    Close,
    /// Erase the counter's keys: their time is over. Nothing is answered.
    EraseKeys,
    /// Look at the queue; answered by [`DeskOutcome::Queue`].
    LookAtQueue,
    /// Call the next ticket; answered by [`DeskOutcome::Called`].
    CallNext,
    /// Do something with a ticket; answered by [`DeskOutcome::Served`].
    Serve {
        /// The ticket.
        ticket: Id,
        /// What.
        action: DeskAction,
    },
    /// Count that the visitor told this counter what they had told another before. Nothing is answered.
    Count {
        /// The other counter.
        before: CounterId,
    },
    /// Open a strip; answered by [`DeskOutcome::Read`].
    Read(Digits),
    /// Sign and seal; answered by [`DeskOutcome::Sealed`].
    Seal(Seal),
    /// Print; answered by [`DeskOutcome::Printed`].
    Print(Box<Sheet>),
    /// Have a visit begin at this desk; answered by [`DeskOutcome::VisitBegun`].
    BeginVisit,
    /// Carry out what a visit asks for; answered by [`DeskOutcome::Visit`], where it is answered.
    Visit(visit::Effect),
}

/// How an effect ended.
pub enum DeskOutcome {
    /// The desk is open.
    Opened(Result<OpenDesk, DeskFailure>),
    /// The desk is closed.
    Closed(Result<(), DeskFailure>),
    /// The queue as it is.
    Queue(Result<Queue, DeskFailure>),
    /// The ticket that was called; `None` when the queue is empty.
    Called(Result<Option<Standing>, DeskFailure>),
    /// The ticket as it stands now.
    Served(Result<Standing, DeskFailure>),
    /// The strip, opened.
    Read(Result<Box<ReadStrip>, ReadRefusal>),
    /// The strips.
    Sealed(Result<Strips, DeskFailure>),
    /// Whether the sheet came out.
    Printed(Result<(), DeskFailure>),
    /// The id of a visit to begin.
    VisitBegun(Result<Id, DeskFailure>),
    /// What a visit asked for.
    Visit(visit::Outcome),
}

/// What a desk learns from the hall as it opens.
pub struct OpenDesk {
    /// The keys are good until then.
    pub keys_until: Zoned,
    /// The hall's hours, where it told them.
    pub hours: Option<Arc<OpeningHours>>,
}

/// A strip that was opened.
pub struct ReadStrip {
    /// What it holds.
    pub opened: Opened,
    /// Where it was read before today.
    pub seen: Option<FirstSight>,
}

/// Why a code was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadRefusal {
    /// The code itself.
    Code(ReadError),
    /// It is the key on the stub, which opens nothing at a counter.
    Stub,
    /// There are no keys: the counter is closed, or the hall was not reached.
    NoKeys,
    /// It belongs to another visit, while a note is being written for this one.
    OtherVisit,
}

impl ReadRefusal {
    /// End of the ids of its two messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Code(error) => error.id(),
            Self::Stub => "strip-stub",
            Self::NoKeys => "desk-no-keys",
            Self::OtherVisit => "desk-other-visit",
        }
    }
}

/// What can go wrong at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskFailure {
    /// The hall does not answer.
    HallUnreachable,
    /// The hall does not answer, and the action is kept until it is back.
    ActionHeld,
    /// The hall is closed: there are no keys.
    HallClosed,
    /// The hall refused: the ticket does not stand as the desk believed.
    Refused,
    /// The desk has a visitor already.
    DeskBusy,
    /// What was done cannot be taken back any more.
    TooLate,
    /// The note does not fit into one code.
    NoteTooLong,
    /// The printer.
    Printer(Reason),
    /// A fault of the program; the log says which.
    Internal,
}

impl DeskFailure {
    /// The message that says it to the staff.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::HallUnreachable => "staff-fail-hall",
            Self::ActionHeld => "staff-fail-held",
            Self::HallClosed => "staff-fail-closed",
            Self::Refused => "staff-fail-refused",
            Self::DeskBusy => "staff-fail-busy",
            Self::TooLate => "staff-fail-too-late",
            Self::NoteTooLong => "staff-fail-long",
            Self::Printer(Reason::None) => "staff-fail-no-printer",
            Self::Printer(Reason::Empty) => "staff-fail-paper",
            Self::Printer(Reason::Insecure) => "staff-fail-printer-insecure",
            Self::Printer(_) => "staff-fail-printer",
            Self::Internal => "staff-fail-internal",
        }
    }
}
