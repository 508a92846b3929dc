//! A change's hold on the store.

use jiff::Zoned;
use jiff::civil::Date;
use sqlx::AnyConnection;

/// A change's hold on the store, while it is its turn.
pub(in crate::hall) struct Turn<'c> {
    pub(super) connection: &'c mut AnyConnection,
    /// The business day.
    pub(super) day: Date,
    /// The moment at which the change was asked for.
    pub(super) now: Zoned,
    /// The number of the last event.
    pub(super) seq: i64,
}

impl Turn<'_> {
    /// The moment, in milliseconds since 1970.
    pub(super) fn moment(&self) -> i64 {
        self.now.timestamp().as_millisecond()
    }

    /// Numbers the next event.
    pub(super) fn next_seq(&mut self) -> i64 {
        self.seq += 1;
        self.seq
    }

    /// So many events were told at once.
    pub(super) fn events_were_told(&mut self, many: u64) {
        self.seq += i64::try_from(many).unwrap_or(0);
    }

    /// The number of the last event.
    pub(super) fn seq(&self) -> i64 {
        self.seq
    }
}
