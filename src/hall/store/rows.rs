//! The lines of the store, read and written within one connection.

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};
use sqlx::SqliteConnection;

use super::{Again, ClockSays, Day, Issued, RESERVED_FOR};
use crate::catalogue::CounterId;
use crate::hall::error::{Cause, Error, StoreError};
use crate::ticket::{Id, Number, Series, State, Ticket};

/// A ticket as it is written down.
pub(super) struct Row {
    day: Date,
    number: Number,
    stops: Vec<String>,
    pub(super) ticket: Ticket,
}

impl Row {
    /// The answer to a request that came before, if it is the same one.
    pub(super) fn issued_again(
        &self,
        series: Series,
        stops: &[CounterId],
        id: Id,
    ) -> Result<Issued, Error> {
        let same = self.number.series() == series
            && self
                .stops
                .iter()
                .map(String::as_str)
                .eq(stops.iter().map(CounterId::as_str));
        if !same {
            return Err(Error::Conflict(id));
        }
        match self.ticket.state() {
            state @ (State::Cancelled | State::Expired) => Err(Error::Ended(state)),
            _ => Ok(Issued {
                number: self.number,
                day: self.day,
                again: Again::Repeated,
            }),
        }
    }
}

pub(super) async fn latest_day(connection: &mut SqliteConnection) -> Result<Option<Date>, Error> {
    let day: Option<String> = sqlx::query_scalar("SELECT day FROM days ORDER BY day DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    day.map(|day| {
        day.parse()
            .map_err(|_| broken(&format!("`{day}` is no day")))
    })
    .transpose()
}

pub(super) async fn open_day(connection: &mut SqliteConnection, now: &Zoned) -> Result<Day, Error> {
    if let Some(day) = latest_day(connection)
        .await?
        .and_then(|latest| Day::opened(latest, now))
    {
        return Ok(day);
    }
    let today = now.date();
    let _ = sqlx::query("INSERT INTO days (day, opened) VALUES ($1, $2)")
        .bind(today.to_string())
        .bind(now.timestamp().as_millisecond())
        .execute(&mut *connection)
        .await?;
    let _ = sqlx::query(
        "UPDATE tickets SET state = 'expired', ended = $1
         WHERE day < $2 AND state NOT IN ('finished', 'cancelled', 'expired')",
    )
    .bind(now.timestamp().as_millisecond())
    .bind(today.to_string())
    .execute(&mut *connection)
    .await?;
    Ok(Day {
        date: today,
        clock: ClockSays::Same,
    })
}

/// Numbers that were reserved and never handed over stop being held.
pub(super) async fn sweep(
    connection: &mut SqliteConnection,
    day: Date,
    now: &Zoned,
) -> Result<(), Error> {
    let limit = now.timestamp().as_millisecond() - millis(RESERVED_FOR);
    let _ = sqlx::query(
        "UPDATE tickets SET state = 'expired', ended = $1
         WHERE day = $2 AND state = 'reserved' AND reserved < $3",
    )
    .bind(now.timestamp().as_millisecond())
    .bind(day.to_string())
    .bind(limit)
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn next_number(
    connection: &mut SqliteConnection,
    day: Date,
    series: Series,
) -> Result<Number, Error> {
    let ordinal: Option<i64> = sqlx::query_scalar(
        "INSERT INTO series (day, letter, last) VALUES ($1, $2, 1)
         ON CONFLICT (day, letter) DO UPDATE SET last = series.last + 1 WHERE series.last < $3
         RETURNING last",
    )
    .bind(day.to_string())
    .bind(series.to_string())
    .bind(i64::from(Number::LAST))
    .fetch_optional(connection)
    .await?;
    let ordinal = ordinal.ok_or(Error::Exhausted(series))?;
    number(series, ordinal)
}

pub(super) async fn insert(
    connection: &mut SqliteConnection,
    id: Id,
    day: Date,
    number: Number,
    stops: &[CounterId],
    now: &Zoned,
) -> Result<(), Error> {
    let ticket = Ticket::reserved(stops.len());
    let _ = sqlx::query(
        "INSERT INTO tickets (id, day, letter, number, state, stop, reserved)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.to_string())
    .bind(day.to_string())
    .bind(number.series().to_string())
    .bind(i64::from(number.ordinal()))
    .bind(ticket.state().as_str())
    .bind(place(ticket.stop()))
    .bind(now.timestamp().as_millisecond())
    .execute(&mut *connection)
    .await?;
    for (at, counter) in stops.iter().enumerate() {
        let _ = sqlx::query("INSERT INTO stops (ticket, place, counter) VALUES ($1, $2, $3)")
            .bind(id.to_string())
            .bind(place(at))
            .bind(counter.as_str())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

pub(super) async fn existing(connection: &mut SqliteConnection, id: Id) -> Result<Row, Error> {
    find(connection, id).await?.ok_or(Error::NoSuchTicket(id))
}

pub(super) async fn find(connection: &mut SqliteConnection, id: Id) -> Result<Option<Row>, Error> {
    let row: Option<(String, String, i64, String, i64)> =
        sqlx::query_as("SELECT day, letter, number, state, stop FROM tickets WHERE id = $1")
            .bind(id.to_string())
            .fetch_optional(&mut *connection)
            .await?;
    let Some((day, letter, ordinal, state, stop)) = row else {
        return Ok(None);
    };
    let stops: Vec<String> =
        sqlx::query_scalar("SELECT counter FROM stops WHERE ticket = $1 ORDER BY place")
            .bind(id.to_string())
            .fetch_all(&mut *connection)
            .await?;
    let state = state.parse().map_err(|_| broken(&state))?;
    let stop = usize::try_from(stop).map_err(|_| broken("a stop below 0"))?;
    Ok(Some(Row {
        day: day.parse().map_err(|_| broken(&day))?,
        number: number(letter.parse().map_err(|_| broken(&letter))?, ordinal)?,
        ticket: Ticket::restored(state, stop, stops.len())
            .ok_or_else(|| broken("a stop that the ticket does not have"))?,
        stops,
    }))
}

pub(super) async fn save(
    connection: &mut SqliteConnection,
    id: Id,
    ticket: Ticket,
    now: &Zoned,
) -> Result<(), Error> {
    let moment = now.timestamp().as_millisecond();
    let handed = (ticket.state() == State::Waiting).then_some(moment);
    let ended = ticket.state().is_final().then_some(moment);
    let _ = sqlx::query(
        "UPDATE tickets SET state = $1, stop = $2,
             handed = COALESCE(handed, $3), ended = COALESCE(ended, $4)
         WHERE id = $5",
    )
    .bind(ticket.state().as_str())
    .bind(place(ticket.stop()))
    .bind(handed)
    .bind(ended)
    .bind(id.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

fn number(series: Series, ordinal: i64) -> Result<Number, Error> {
    u16::try_from(ordinal)
        .ok()
        .and_then(|ordinal| Number::new(series, ordinal).ok())
        .ok_or_else(|| broken(&format!("number {ordinal}")))
}

fn place(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

fn millis(duration: SignedDuration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// A line that this program cannot have written.
fn broken(what: &str) -> Error {
    Error::Store(StoreError {
        cause: Cause::Damaged,
        detail: format!("a line in it makes no sense: {what}"),
    })
}
