//! The write transaction, in which changes are carried out one after the other.

use jiff::Zoned;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::marks::LastNumbers;
use super::{ClockSigns, Day};
use crate::api::{Address, Event, Stop, ToldWait};
use crate::ticket::{Id, Number};

/// A ticket that is not in the database yet: reserved, at its first stop.
pub(super) struct NewTicket {
    pub(super) id: Id,
    pub(super) day: Date,
    pub(super) number: Number,
    pub(super) stops: Vec<Stop>,
    pub(super) address: Option<Address>,
    /// The wait that is shown with its number.
    pub(super) told: Option<ToldWait>,
    /// The name of the token of the kiosk that asked for it.
    pub(super) kiosk: Option<String>,
    /// When it was asked for. Milliseconds since 1970.
    pub(super) reserved: i64,
}

/// Write transaction that several changes share.
///
/// A change reads first and writes after: one that is refused has written nothing, so nothing has to
/// be undone for it while others share the transaction.
pub(in crate::hall) struct WriteTx<'c> {
    connection: &'c mut AnyConnection,
    /// The business day, once it was read or opened: no other writer opens one meanwhile.
    day: Option<Date>,
    /// The moment at which the current change was asked for.
    now: Zoned,
    /// What was known of the clock then.
    signs: ClockSigns,
    /// The number of the last event.
    seq: i64,
    /// Events that are not in the database yet, each with its day.
    pending: Vec<(Date, Event)>,
    /// Tickets that are not in the database yet.
    new_tickets: Vec<NewTicket>,
    write_count: u32,
    /// The last number of each series that gave one in this transaction.
    given: LastNumbers,
}

impl<'c> WriteTx<'c> {
    /// An empty transaction. `seq` is the number of the last event before it.
    pub(super) fn new(connection: &'c mut AnyConnection, seq: i64) -> Self {
        Self {
            connection,
            day: None,
            now: Zoned::default(),
            signs: ClockSigns::default(),
            seq,
            pending: Vec::new(),
            new_tickets: Vec::new(),
            write_count: 0,
            given: LastNumbers::new(),
        }
    }

    /// Begins the next change, which was asked for at this moment.
    pub(super) fn begin_job(&mut self, now: &Zoned, signs: ClockSigns) {
        self.now.clone_from(now);
        self.signs = signs;
    }

    /// What was known of the clock when the current change was asked for.
    pub(super) fn signs(&self) -> ClockSigns {
        self.signs
    }

    /// The connection, for statements that change nothing.
    pub(super) fn read(&mut self) -> &mut AnyConnection {
        self.connection
    }

    /// The connection, for a statement that changes something.
    pub(super) fn write(&mut self) -> &mut AnyConnection {
        self.mark_write();
        self.connection
    }

    /// Counts a write.
    pub(super) fn mark_write(&mut self) {
        self.write_count += 1;
    }

    /// Number of writes so far.
    pub(super) fn write_count(&self) -> u32 {
        self.write_count
    }

    /// The moment at which the current change was asked for.
    pub(super) fn now(&self) -> &Zoned {
        &self.now
    }

    /// The same in milliseconds since 1970.
    pub(super) fn now_millis(&self) -> i64 {
        self.now.timestamp().as_millisecond()
    }

    /// The business day, if it was read or opened in this transaction.
    pub(super) fn known_day(&self) -> Option<Date> {
        self.day
    }

    /// Keeps the business day for the changes that follow.
    pub(super) fn set_day(&mut self, day: Day) -> Day {
        self.day = Some(day.date);
        day
    }

    /// The business day.
    pub(super) fn day(&self) -> Date {
        self.day.unwrap_or_else(|| self.now.date())
    }

    /// Keeps the last number that a series has given.
    pub(super) fn record_number(&mut self, number: Number) {
        let _ = self.given.insert(number.series(), number.ordinal());
    }

    /// The last number of each series that gave one in this transaction.
    pub(super) fn given(&self) -> &LastNumbers {
        &self.given
    }

    /// The number of the last event.
    pub(super) fn last_seq(&self) -> i64 {
        self.seq
    }

    /// Numbers an event of a day's ticket, and keeps it until [`WriteTx::take_pending_events`].
    pub(super) fn record_event(&mut self, day: Date, event: Event) {
        self.mark_write();
        self.seq += 1;
        let seq = self.seq;
        self.pending.push((day, Event { seq, ..event }));
    }

    /// Counts events that a statement of its own has numbered and written.
    pub(super) fn count_written_events(&mut self, count: u64) {
        self.seq += i64::try_from(count).unwrap_or(0);
    }

    /// The events that are not in the database yet, to look at.
    pub(super) fn pending_events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.pending.iter().map(|(_, event)| event)
    }

    /// The events that are not in the database yet.
    pub(super) fn take_pending_events(&mut self) -> Vec<(Date, Event)> {
        std::mem::take(&mut self.pending)
    }

    /// Keeps a ticket until [`WriteTx::take_new_tickets`].
    pub(super) fn add_ticket(&mut self, ticket: NewTicket) {
        self.mark_write();
        self.new_tickets.push(ticket);
    }

    /// The tickets that are not in the database yet, to look at.
    pub(super) fn new_tickets(&self) -> &[NewTicket] {
        &self.new_tickets
    }

    /// The tickets that are not in the database yet.
    pub(super) fn take_new_tickets(&mut self) -> Vec<NewTicket> {
        std::mem::take(&mut self.new_tickets)
    }
}
