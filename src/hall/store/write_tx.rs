//! A transaction, and whose turn it is in it.

use jiff::Zoned;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::Day;
use crate::api::Event;

/// A change's hold on the store, while it is its turn; the next change of the same transaction gets the
/// same hold.
///
/// A change looks first and writes after: whoever is refused has written nothing, so nothing has to be
/// undone for them while others share the transaction.
pub(in crate::hall) struct Turn<'c> {
    connection: &'c mut AnyConnection,
    /// The business day, once it is known: nobody else opens one meanwhile.
    opened: Option<Date>,
    /// The moment at which the change was asked for.
    now: Zoned,
    /// The number of the last event.
    seq: i64,
    /// What has happened to tickets of which day, and is not written down yet.
    told: Vec<(Date, Event)>,
    /// How often anything was written.
    written: u32,
}

impl<'c> Turn<'c> {
    /// A transaction in which nobody has had their turn. `seq` is the number of the last event before.
    pub(super) fn new(connection: &'c mut AnyConnection, seq: i64) -> Self {
        Self {
            connection,
            opened: None,
            now: Zoned::default(),
            seq,
            told: Vec::new(),
            written: 0,
        }
    }

    /// It is the turn of somebody who asked at this moment.
    pub(super) fn is_of(&mut self, now: &Zoned) {
        self.now.clone_from(now);
    }

    /// To look.
    pub(super) fn reads(&mut self) -> &mut AnyConnection {
        self.connection
    }

    /// To write.
    pub(super) fn writes(&mut self) -> &mut AnyConnection {
        self.wrote();
        self.connection
    }

    /// Something was written.
    pub(super) fn wrote(&mut self) {
        self.written += 1;
    }

    /// How often anything was written.
    pub(super) fn written(&self) -> u32 {
        self.written
    }

    /// The moment at which the change was asked for.
    pub(super) fn now(&self) -> &Zoned {
        &self.now
    }

    /// The same in milliseconds since 1970.
    pub(super) fn moment(&self) -> i64 {
        self.now.timestamp().as_millisecond()
    }

    /// The day that was opened last in this transaction, if that was looked at.
    pub(super) fn opened(&self) -> Option<Date> {
        self.opened
    }

    /// This is the business day.
    pub(super) fn opens(&mut self, day: Day) -> Day {
        self.opened = Some(day.date);
        day
    }

    /// The business day.
    pub(super) fn day(&self) -> Date {
        self.opened.unwrap_or_else(|| self.now.date())
    }

    /// The number of the last event.
    pub(super) fn seq(&self) -> i64 {
        self.seq
    }

    /// Numbers an event of that day's ticket; it is written down when all turns are over.
    pub(super) fn tell(&mut self, day: Date, event: Event) {
        self.wrote();
        self.seq += 1;
        let seq = self.seq;
        self.told.push((day, Event { seq, ..event }));
    }

    /// So many events were written down at once.
    pub(super) fn events_were_told(&mut self, many: u64) {
        self.seq += i64::try_from(many).unwrap_or(0);
    }

    /// What is to be written down.
    pub(super) fn take_told(&mut self) -> Vec<(Date, Event)> {
        std::mem::take(&mut self.told)
    }
}
