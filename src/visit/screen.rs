//! Where in the journey a visit is.

use jiff::civil::Date;
use std::time::Duration;

use super::pin::PinEntry;
use super::staff::StaffScreen;
use crate::catalogue::{CounterId, EnquiryId, EnquiryKind, GroupId, QuestionId, TopicId};
use crate::guide::Answer;
use crate::record::Digits;

/// Where in the journey a visit is, with what is in the making there.
#[derive(Clone, PartialEq)]
pub(super) enum Screen {
    /// Choice of language, before a visit has begun.
    Welcome,
    /// Another language.
    Languages,
    /// Another text size.
    Looks,
    /// A person, please.
    Person,
    /// The two doors.
    Doors,
    /// The headings of the list.
    Topics,
    /// The errands under one heading.
    Errands(TopicId),
    /// Search by everyday words.
    Search(Search),
    /// The kinds of what people ask a lobby.
    Places,
    /// What there is of one kind.
    PlacesOf(EnquiryKind),
    /// What people ask a lobby, answered.
    Enquiry(EnquiryId),
    /// One question.
    Question(Asking),
    /// The plan.
    Plan,
    /// Papers to bring.
    Papers,
    /// What needs no visit.
    NoVisit,
    /// The answers given, to change one.
    Answers,
    /// Consent: with all counters on one page, or with one of them: an index into the plan's stops.
    Share(usize),
    /// Exactly what one counter will see.
    SharedWith(CounterId),
    /// What a group of answers holds, and who needs it.
    SharedGroup(GroupId),
    /// Waiting for the hall, the seal or the printer.
    Working {
        /// Since when.
        since: Duration,
    },
    /// The ticket.
    Ticket,
    /// The hall is closed: when to come.
    Closed,
    /// The sheet came out.
    Printed,
    /// One code on the screen.
    Codes(usize),
    /// Scanning one's own record: what was scanned so far.
    Record(Vec<Digits>),
    /// The record was read and the answers are back.
    Refilled,
    /// The PIN of the staff page.
    Pin(PinEntry),
    /// The staff page.
    Staff(StaffScreen),
    /// Is somebody there?
    Idle {
        /// What was shown before.
        under: Box<Screen>,
        /// Seconds until the wipe.
        left: u32,
    },
    /// Farewell.
    Goodbye,
}

/// A search in the making.
#[derive(Clone, PartialEq)]
pub(super) struct Search {
    pub(super) typed: String,
    pub(super) keys: Keyboard,
    /// The first of the rows that are shown.
    pub(super) from: usize,
}

impl Search {
    /// Nothing typed yet, on these keys.
    pub(super) fn on(keys: Keyboard) -> Self {
        Self {
            typed: String::new(),
            keys,
            from: 0,
        }
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.typed);
    }
}

/// Which keyboard is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyboard {
    Kana,
    Letters,
}

/// A question with the answer in the making.
#[derive(Clone, PartialEq)]
pub(super) struct Asking {
    pub(super) question: QuestionId,
    /// About how many questions are still to come, this one included.
    pub(super) left: usize,
    pub(super) draft: Option<Answer>,
    /// The month that the calendar shows: its first day.
    pub(super) month: Date,
    /// Where to go after it.
    pub(super) then: Then,
}

/// Where an answered question leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// To the next question, or the plan.
    Interview,
    /// Back to the plan, after an answer was changed.
    Changed,
    /// On to sharing.
    Share,
}
