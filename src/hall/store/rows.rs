//! The lines of the store, read and written within one connection.

use std::str::FromStr;

use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use super::write_tx::{NewTicket, WriteTx};
use crate::api::{Address, Event, Standing, Stop};
use crate::catalogue::CounterId;
use crate::hall::error::{Cause, Error, StoreError};
use crate::ticket::queue::Queued;
use crate::ticket::{Command, Id, Number, Series, State, Ticket};

/// Row of a ticket, with its stops.
pub(super) struct TicketRow {
    pub(super) id: Id,
    pub(super) day: Date,
    pub(super) number: Number,
    pub(super) ticket: Ticket,
    pub(super) stops: Vec<Stop>,
    /// The stops that it was asked for with, whatever desks have made of them since; unknown for a
    /// ticket of an earlier version.
    pub(super) asked: Option<String>,
    pub(super) address: Option<Address>,
    /// The desk that has called it or serves it.
    pub(super) desk: Option<String>,
    /// When its visitor came: orders the queues. Milliseconds since 1970.
    pub(super) arrived: Option<i64>,
    /// The event with which its visitor got it.
    pub(super) joined: Option<i64>,
    /// When it came into its state. Milliseconds since 1970.
    pub(super) since: i64,
}

impl TicketRow {
    /// Where the ticket stands; `seq` is the number of its last event.
    pub(super) fn standing(&self, seq: i64) -> Standing {
        Standing {
            ticket: self.id,
            number: self.number,
            state: self.ticket.state(),
            counter: self.stop().counter.clone(),
            stop: self.ticket.stop(),
            stops: self.stops.len(),
            then: self
                .stops
                .iter()
                .skip(self.ticket.stop() + 1)
                .map(|stop| stop.counter.clone())
                .collect(),
            desk: self.desk.clone(),
            seq,
            since: self.since,
        }
    }

    /// The stop it is at.
    pub(super) fn stop(&self) -> &Stop {
        // `Ticket` has the stop that it is at, and `find` reads as many stops as that.
        &self.stops[self.ticket.stop()]
    }

    /// The same row after a command.
    pub(super) fn apply(&mut self, command: Command) -> Result<(), Error> {
        self.ticket = self.ticket.apply(command)?;
        if !matches!(self.ticket.state(), State::Called | State::Serving) {
            self.desk = None;
        }
        Ok(())
    }
}

/// Most rows in one statement.
const INSERT_BATCH: usize = 64;

const TICKET: &str = "SELECT id, day, letter, number, state, stop, address, desk, handed, asked, joined, since FROM tickets";

/// A statement without parameters or results.
pub(super) async fn run(
    connection: &mut AnyConnection,
    statement: &'static str,
) -> Result<(), Error> {
    let _ = sqlx::query(statement).execute(connection).await?;
    Ok(())
}

/// Adds a ticket, and tells it.
pub(super) fn add(tx: &mut WriteTx<'_>, ticket: NewTicket) {
    let event = Event {
        seq: 0,
        at: ticket.reserved,
        ticket: ticket.id,
        number: ticket.number,
        state: State::Reserved,
        counter: ticket.stops[0].counter.clone(),
        stop: 0,
        desk: None,
    };
    tx.record_event(ticket.day, event);
    tx.add_ticket(ticket);
}

/// Writes down the tickets that were added: many in a statement, since each statement is a round trip to the database.
pub(super) async fn write_new(tx: &mut WriteTx<'_>) -> Result<(), Error> {
    let new = tx.take_new_tickets();
    // They counted as writes when they were added.
    for tickets in batches(&new) {
        insert_tickets(tx.read(), tickets).await?;
    }
    let stops: Vec<(Id, usize, &Stop)> = new
        .iter()
        .flat_map(|ticket| {
            let stops = ticket.stops.iter().enumerate();
            stops.map(|(at, stop)| (ticket.id, at, stop))
        })
        .collect();
    for stops in batches(&stops) {
        insert_stops(tx.read(), stops).await?;
    }
    Ok(())
}

async fn insert_tickets(
    connection: &mut AnyConnection,
    tickets: &[NewTicket],
) -> Result<(), Error> {
    let statement = format!(
        "INSERT INTO tickets
             (id, day, letter, number, state, stop, reserved, since, address, asked, told_least, told_most, kiosk)
         VALUES {}",
        values(tickets.len(), 13)
    );
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for ticket in tickets {
        query = query
            .bind(ticket.id.to_string())
            .bind(ticket.day.to_string())
            .bind(ticket.number.series().to_string())
            .bind(i64::from(ticket.number.ordinal()))
            .bind(State::Reserved.as_str())
            .bind(place(0))
            .bind(ticket.reserved)
            .bind(ticket.reserved)
            .bind(ticket.address.as_ref().map(Address::as_str))
            .bind(in_words(&ticket.stops))
            .bind(ticket.told.map(|told| i64::from(told.least)))
            .bind(ticket.told.map(|told| i64::from(told.most)))
            .bind(ticket.kiosk.as_deref());
    }
    let _ = query.execute(connection).await?;
    Ok(())
}

/// Writes down stops of tickets, each with its place, in one statement.
pub(super) async fn insert_stops(
    connection: &mut AnyConnection,
    stops: &[(Id, usize, &Stop)],
) -> Result<(), Error> {
    let statement = format!(
        "INSERT INTO stops (ticket, place, counter, minutes) VALUES {}",
        values(stops.len(), 4)
    );
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for (ticket, at, stop) in stops {
        query = query
            .bind(ticket.to_string())
            .bind(place(*at))
            .bind(stop.counter.as_str())
            .bind(i64::from(stop.minutes));
    }
    let _ = query.execute(connection).await?;
    Ok(())
}

pub(super) async fn existing(connection: &mut AnyConnection, id: Id) -> Result<TicketRow, Error> {
    let row = by(connection, Some(id), None).await?;
    row.ok_or(Error::NoSuchTicket(id))
}

/// The ticket with this id, or else the one at this address.
pub(super) async fn by(
    connection: &mut AnyConnection,
    id: Option<Id>,
    address: Option<&Address>,
) -> Result<Option<TicketRow>, Error> {
    let which =
        "WHERE id = $1 OR address = $2 ORDER BY CASE WHEN id = $1 THEN 0 ELSE 1 END LIMIT 1";
    let found = sqlx::query(AssertSqlSafe(format!("{TICKET} {which}")))
        .bind(id.map(|id| id.to_string()))
        .bind(address.map(Address::as_str))
        .fetch_optional(&mut *connection)
        .await?;
    match found {
        Some(found) => Ok(Some(whole(connection, &found).await?)),
        None => Ok(None),
    }
}

/// A ticket with its stops.
async fn whole(connection: &mut AnyConnection, found: &AnyRow) -> Result<TicketRow, Error> {
    let id: String = found.try_get("id")?;
    let rows = sqlx::query("SELECT counter, minutes FROM stops WHERE ticket = $1 ORDER BY place")
        .bind(&id)
        .fetch_all(&mut *connection)
        .await?;
    let stop = |row: &AnyRow| {
        Ok(Stop {
            counter: counter(row)?,
            minutes: minutes(row)?,
        })
    };
    let stops = rows.iter().map(stop).collect::<Result<Vec<_>, Error>>()?;
    Ok(TicketRow {
        id: parsed(&id)?,
        day: text(found, "day")?,
        number: number(found)?,
        ticket: Ticket::restored(text(found, "state")?, index(found, "stop")?, stops.len())
            .ok_or_else(|| broken("a stop that the ticket does not have"))?,
        stops,
        address: match found.try_get::<Option<String>, _>("address")? {
            // It is not repeated.
            Some(address) => Some(address.parse().map_err(|_| broken("an address"))?),
            None => None,
        },
        desk: found.try_get("desk")?,
        arrived: found.try_get("handed")?,
        asked: found.try_get("asked")?,
        joined: found.try_get("joined")?,
        since: found.try_get("since")?,
    })
}

/// Writes down where a ticket stands now, and tells it.
pub(super) async fn save(tx: &mut WriteTx<'_>, row: &mut TicketRow) -> Result<(), Error> {
    let moment = tx.now_millis();
    row.since = moment;
    let state = row.ticket.state();
    let ended = state.is_final().then_some(moment);
    let _ = sqlx::query(
        "UPDATE tickets SET state = $1, stop = $2, desk = $3, since = $4, handed = $5,
             ended = COALESCE(ended, $6), number = $7, letter = $8, joined = $9
         WHERE id = $10",
    )
    .bind(state.as_str())
    .bind(place(row.ticket.stop()))
    .bind(&row.desk)
    .bind(moment)
    .bind(row.arrived)
    .bind(ended)
    .bind(i64::from(row.number.ordinal()))
    .bind(row.number.series().to_string())
    .bind(row.joined)
    .bind(row.id.to_string())
    .execute(tx.write())
    .await?;
    let time = match state {
        State::Called => {
            "UPDATE stops SET called = $1, desk = $2, started = NULL WHERE ticket = $3 AND place = $4"
        }
        State::Serving => {
            "UPDATE stops SET started = $1, desk = $2 WHERE ticket = $3 AND place = $4"
        }
        State::Done | State::Finished => {
            "UPDATE stops SET ended = $1, desk = COALESCE($2, desk) WHERE ticket = $3 AND place = $4"
        }
        _ => {
            tell(tx, row);
            return Ok(());
        }
    };
    let _ = sqlx::query(time)
        .bind(moment)
        .bind(&row.desk)
        .bind(row.id.to_string())
        .bind(place(row.ticket.stop()))
        .execute(tx.write())
        .await?;
    tell(tx, row);
    Ok(())
}

/// Writes down that a ticket stands again as it did before it was ended, and tells it.
pub(super) async fn put_back(tx: &mut WriteTx<'_>, row: &TicketRow) -> Result<(), Error> {
    let _ = sqlx::query(
        "UPDATE tickets SET state = $1, stop = $2, desk = $3, since = $4, ended = NULL WHERE id = $5",
    )
    .bind(row.ticket.state().as_str())
    .bind(place(row.ticket.stop()))
    .bind(&row.desk)
    .bind(row.since)
    .bind(row.id.to_string())
    .execute(tx.write())
    .await?;
    let _ = sqlx::query("UPDATE stops SET ended = NULL WHERE ticket = $1 AND place = $2")
        .bind(row.id.to_string())
        .bind(place(row.ticket.stop()))
        .execute(tx.write())
        .await?;
    tell(tx, row);
    Ok(())
}

/// Adds an event: this ticket stands so now.
pub(super) fn tell(tx: &mut WriteTx<'_>, row: &TicketRow) {
    let event = Event {
        seq: 0,
        at: tx.now_millis(),
        ticket: row.id,
        number: row.number,
        state: row.ticket.state(),
        counter: row.stop().counter.clone(),
        stop: row.ticket.stop(),
        desk: row.desk.clone(),
    };
    tx.record_event(row.day, event);
}

/// Parts for multi-row INSERTs. Their lengths are powers of two, so that a connection prepares few statements: it keeps
/// the last hundred, and one for each number of rows came to megabytes within hours.
pub(super) fn batches<T>(rows: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = rows;
    std::iter::from_fn(move || {
        let fits = rest.len().min(INSERT_BATCH).checked_ilog2()?;
        let (batch, later) = rest.split_at(1 << fits);
        rest = later;
        Some(batch)
    })
}

/// Placeholders of a multi-row INSERT: `($1, $2), ($3, $4)`.
pub(super) fn values(lines: usize, each: usize) -> String {
    let line = |line: usize| {
        let values = (1..=each).map(|value| format!("${}", line * each + value));
        format!("({})", values.collect::<Vec<_>>().join(", "))
    };
    (0..lines).map(line).collect::<Vec<_>>().join(", ")
}

/// The number in the columns `letter` and `number`.
pub(super) fn number(row: &AnyRow) -> Result<Number, Error> {
    numbered(text(row, "letter")?, row.try_get("number")?)
}

/// The number with this ordinal.
pub(super) fn numbered(series: Series, ordinal: i64) -> Result<Number, Error> {
    u16::try_from(ordinal)
        .ok()
        .and_then(|ordinal| Number::new(series, ordinal).ok())
        .ok_or_else(|| broken(&format!("number {ordinal}")))
}

pub(super) fn place(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

pub(super) fn parsed<T: FromStr>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|_| broken(&format!("`{text}`")))
}

/// A value that is stored as text.
pub(super) fn text<T: FromStr>(row: &AnyRow, column: &str) -> Result<T, Error> {
    parsed(&row.try_get::<String, _>(column)?)
}

/// The counter in the column `counter`.
pub(super) fn counter(row: &AnyRow) -> Result<CounterId, Error> {
    Ok(CounterId::from(
        row.try_get::<String, _>("counter")?.as_str(),
    ))
}

/// The minutes in the column `minutes`.
pub(super) fn minutes(row: &AnyRow) -> Result<u16, Error> {
    Ok(u16::try_from(row.try_get::<i64, _>("minutes")?).unwrap_or(u16::MAX))
}

/// An index or a count.
pub(super) fn index(row: &AnyRow, column: &str) -> Result<usize, Error> {
    usize::try_from(row.try_get::<i64, _>(column)?).map_err(|_| broken("an index below 0"))
}

/// What the order of calls depends on. The column `handed` holds when the visitor came.
pub(super) fn queued(row: &AnyRow) -> Result<Queued, Error> {
    let arrived: Option<i64> = row.try_get("handed")?;
    let joined: Option<i64> = row.try_get("joined")?;
    Ok(Queued {
        arrived: arrived.unwrap_or_default(),
        joined: joined.unwrap_or_default(),
        stop: index(row, "stop")?,
        since: row.try_get("since")?,
    })
}

/// Stops in one line, to be compared.
pub(super) fn in_words(stops: &[Stop]) -> String {
    let words = stops
        .iter()
        .map(|stop| format!("{} {}", stop.counter, stop.minutes));
    words.collect::<Vec<_>>().join(", ")
}

/// A line that this program cannot have written.
pub(super) fn broken(what: &str) -> Error {
    Error::Store(StoreError {
        cause: Cause::Damaged,
        detail: format!("a line in it makes no sense: {what}"),
    })
}
