//! Errors as they go over the wire: a code for programs, and three parts for people.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use crate::fault::Blame;

/// Error body: why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// What a program can decide by.
    pub error: Code,
    /// What happened.
    pub what: String,
    /// Whose fault it is.
    pub fault: Blame,
    /// What to do now.
    pub to_do: String,
}

/// Error code of the API: what a program can decide by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// No token, or none that is good.
    Unauthorized,
    /// The token's role, or its counter, does not allow it.
    Forbidden,
    /// The rate limit was reached.
    TooOften,
    /// The hall has run out of file descriptors.
    NoDescriptors,
    /// The request cannot be read.
    Unreadable,
    /// The service has no such route, or not with this method.
    NoSuchRoute,
    /// The request did not come whole, or was not answered, in time.
    Timeout,
    /// The service has a defect.
    Internal,
    /// The hall has no such ticket.
    NoSuchTicket,
    /// The hall has no such counter.
    NoSuchCounter,
    /// The counter receives no visitors now.
    Closed,
    /// The id was used before with another request.
    Conflict,
    /// The ticket is over.
    Ended,
    /// The series has given all of its numbers of the day.
    Exhausted,
    /// The number was not lent to this kiosk, or is another ticket's.
    NotLent,
    /// The ticket's state does not allow it.
    Refused,
    /// What happened last cannot be taken back any more.
    TooLate,
    /// The hall's clock is far ahead of the last business day, and no time server has set it.
    ClockInDoubt,
    /// The desk is not staffed.
    DeskClosed,
    /// The desk has a visitor.
    DeskBusy,
    /// The ticket is at another counter.
    Elsewhere,
    /// The ticket is at another desk.
    OtherDesk,
    /// The ticket has other stops than the desk knows of.
    OtherStops,
    /// The kiosk has had too many signing keys.
    TooManyKeys,
    /// The signing key was denied, or is another kiosk's.
    KeyDenied,
    /// Another kiosk made the ticket.
    OtherKiosk,
    /// Halls that share a database have different root keys.
    OtherRoot,
    /// A good token has this name.
    NameTaken,
    /// A ticket needs a stop.
    NoStops,
    /// No desk can have this name.
    NotADesk,
    /// A ticket has too many stops.
    TooManyStops,
    /// A stop is too long.
    TooLong,
    /// Another program holds the store.
    StoreBusy,
    /// The store cannot be written.
    StoreReadOnly,
    /// The store's disk is full.
    StoreFull,
    /// The store cannot be opened.
    StoreGone,
    /// The store is damaged.
    StoreDamaged,
    /// The store was taken away or replaced, or has forgotten numbers that were given.
    StoreLost,
    /// The store was made by another version.
    StoreOtherVersion,
    /// The store failed in another way.
    StoreFailed,
    /// The store did not answer in time.
    Unavailable,
    /// The day's keys cannot be had.
    NoKeys,
    /// A code of a newer version.
    #[serde(other)]
    Other,
}

impl Code {
    /// Whether a retry with the same request can never succeed.
    #[must_use]
    pub fn is_permanent(self) -> bool {
        matches!(
            self,
            Self::Ended
                | Self::NotLent
                | Self::OtherKiosk
                | Self::Conflict
                | Self::NoSuchTicket
                | Self::Refused
                | Self::TooLate
                | Self::NoStops
                | Self::TooManyStops
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The word on the wire, without a second list of them.
        self.serialize(f)
    }
}
