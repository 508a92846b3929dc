//! The business day: opened once, what earlier days left over, and the numbers that its series have given.

use jiff::ToSpan;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::rows::{number, parsed};
use super::write_tx::Turn;
use super::{Day, KEPT_DAYS};
use crate::hall::error::Error;
use crate::ticket::{Number, Series};

pub(super) async fn latest_day(connection: &mut AnyConnection) -> Result<Option<Date>, Error> {
    let day: Option<String> = sqlx::query_scalar("SELECT day FROM days ORDER BY day DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    day.map(|day| parsed(&day)).transpose()
}

/// The business day. A new one is opened when the date has moved on: what the days before left over
/// expires, and what is older than [`KEPT_DAYS`] is erased.
pub(super) async fn open_day(turn: &mut Turn<'_>) -> Result<Day, Error> {
    let latest = match turn.opened() {
        Some(opened) => Some(opened),
        None => latest_day(turn.reads()).await?,
    };
    if let Some(day) = latest.and_then(|latest| Day::opened(latest, turn.now())) {
        return Ok(turn.opens(day));
    }
    let today = turn.now().date();
    let _ = sqlx::query("INSERT INTO days (day, opened) VALUES ($1, $2)")
        .bind(today.to_string())
        .bind(turn.moment())
        .execute(turn.writes())
        .await?;
    if let Some(latest) = latest {
        let oldest = today.saturating_sub(KEPT_DAYS.days()).to_string();
        for erase in [
            "DELETE FROM stops WHERE ticket IN (SELECT id FROM tickets WHERE day < $1)",
            "DELETE FROM tickets WHERE day < $1",
            "DELETE FROM events WHERE day < $1",
            "DELETE FROM leases WHERE day < $1",
            "DELETE FROM desks WHERE day < $1",
            "DELETE FROM series WHERE day < $1",
        ] {
            let _ = sqlx::query(erase)
                .bind(&oldest)
                .execute(turn.writes())
                .await?;
        }
        // Of what is erased nothing is told any more.
        expire(turn, latest).await?;
    }
    Ok(turn.opens(Day::today(today)))
}

/// Lets the tickets of a day and of earlier ones expire that are not over yet.
pub(super) async fn expire(turn: &mut Turn<'_>, day: Date) -> Result<(), Error> {
    // In few statements, however many they are: every state that is not an end may expire.
    let told = sqlx::query(
        "INSERT INTO events (seq, at, day, ticket, letter, number, counter, stop, state)
         SELECT $1 + ROW_NUMBER() OVER (ORDER BY tickets.id), $2, day, tickets.id, letter, number,
             counter, stop, 'expired'
         FROM tickets JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE day <= $3 AND state NOT IN ('finished', 'cancelled', 'expired')",
    )
    .bind(turn.seq())
    .bind(turn.moment())
    .bind(day.to_string())
    .execute(turn.writes())
    .await?;
    turn.events_were_told(told.rows_affected());
    let _ = sqlx::query(
        "UPDATE tickets SET state = 'expired', desk = NULL, since = $1, ended = $1
         WHERE day <= $2 AND state NOT IN ('finished', 'cancelled', 'expired')",
    )
    .bind(turn.moment())
    .bind(day.to_string())
    .execute(turn.writes())
    .await?;
    Ok(())
}

/// The next numbers of a series, so many of them, as far as `until`: the first and the last.
pub(super) async fn next_numbers(
    turn: &mut Turn<'_>,
    series: Series,
    many: u16,
    until: u16,
) -> Result<(Number, Number), Error> {
    let last: Option<i64> = sqlx::query_scalar(
        "INSERT INTO series (day, letter, last) VALUES ($1, $2, $3)
         ON CONFLICT (day, letter) DO UPDATE SET last = series.last + $3
         WHERE series.last + $3 <= $4
         RETURNING last",
    )
    .bind(turn.day().to_string())
    .bind(series.to_string())
    .bind(i64::from(many))
    .bind(i64::from(until))
    // Of a series that is exhausted nothing is written.
    .fetch_optional(turn.reads())
    .await?;
    let last = last.ok_or(Error::Exhausted(series))?;
    turn.wrote();
    Ok((
        number(series, last - i64::from(many) + 1)?,
        number(series, last)?,
    ))
}
