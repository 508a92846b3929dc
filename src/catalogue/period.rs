//! When something can and must be done, counted from an event.

use super::FactId;

/// The first day on which something can be done.
#[derive(Debug, Clone)]
pub struct Earliest {
    /// Days after the event; below 0, days before it.
    pub days: i32,
    /// The date fact of the event.
    pub from: FactId,
}

/// Time that is counted from an event.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// How long it is.
    pub period: Period,
    /// The date fact that the count starts from.
    pub from: FactId,
    /// Whether the event's own day is day 1 (a birth) or day 0 (a move).
    pub first: FirstDay,
    /// The law or page that sets it.
    pub source: String,
}

/// Length of a deadline, as the law says it: three months are not 90 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// Days.
    Days(u16),
    /// Months of the calendar.
    Months(u16),
    /// Years of the calendar.
    Years(u16),
}

/// How the day of the event itself counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstDay {
    /// The day after the event is day 1.
    DayAfter,
    /// The day of the event is day 1.
    SameDay,
}
