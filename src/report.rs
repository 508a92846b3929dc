//! What a hall counted, to plan by: waits against what was told, queues by counter and hour, and where
//! visits were hard.
//!
//! A report has no list of people, tickets, staff or minutes, and no count under 5 can be found from it:
//! see [`CountTable`]. Counters for sensitive errands stand in tables of whole months alone.

mod build;
mod csv;
mod html;
mod plot;
mod table;
mod words;

use jiff::civil::Date;
use serde::Serialize;

pub use table::{CountTable, LEAST_TOLD, MeanTable, ShownCount};

/// Everything that is reported; its JSON is this type, field by field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HallReport {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Waits for which a range was shown with the number: rows are classes of the told upper end in
    /// minutes, columns how it ended. Waits at a first stop alone, because only that one is told.
    pub told_ranges: CountTable,
    /// Who began to wait, by counter and hour.
    pub visitors: CountTable,
    /// Mean wait in minutes, by counter and hour at which the wait began.
    pub mean_wait: MeanTable,
    /// Mean service in minutes, by counter and hour at which it began.
    pub mean_service: MeanTable,
    /// Who began to wait at counters for sensitive errands, by whole month.
    pub sensitive_visitors: CountTable,
    /// Mean wait there, in minutes.
    pub sensitive_mean_wait: MeanTable,
    /// Mean service there, in minutes.
    pub sensitive_mean_service: MeanTable,
    /// What was told at one counter (row) after it had been told at another (column).
    pub told_before: CountTable,
    /// The same where a sensitive counter takes part, by whole month: once for each such counter.
    pub sensitive_told_before: CountTable,
    /// Questions that were answered by "I don't know".
    pub unknown: CountTable,
    /// Pages on which a person was asked for.
    pub asked_staff: CountTable,
    /// Pages on which visits ended without a number.
    pub left: CountTable,
    /// Searches that found nothing, all of them.
    pub searches_without_hit: ShownCount,
    /// Those whose words five visits of one day had typed, by the words.
    pub words_without_hit: CountTable,
}
