//! What happened to which ticket, in order: changes tell it, streams read it.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row as _};

use super::rows;
use super::write_tx::Turn;
use crate::api::Event;
use crate::hall::error::Error;
use crate::ticket::Id;

/// So many events at most are written in one statement.
const AT_ONCE: usize = 32;

/// Writes down what was told: once for all changes of a transaction, since each statement is a way to the
/// database and back.
pub(super) async fn write(turn: &mut Turn<'_>) -> Result<(), Error> {
    for told in turn.take_told().chunks(AT_ONCE) {
        insert(turn.writes(), told).await?;
    }
    Ok(())
}

async fn insert(connection: &mut AnyConnection, told: &[(Date, Event)]) -> Result<(), Error> {
    let statement = format!(
        "INSERT INTO events (seq, at, day, ticket, letter, number, counter, stop, state, desk) VALUES {}",
        rows::values(told.len(), 10)
    );
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for (day, event) in told {
        query = query
            .bind(event.seq)
            .bind(event.at)
            .bind(day.to_string())
            .bind(event.ticket.to_string())
            .bind(event.number.series().to_string())
            .bind(i64::from(event.number.ordinal()))
            .bind(event.counter.as_str())
            .bind(rows::place(event.stop))
            .bind(event.state.as_str())
            .bind(&event.desk);
    }
    let _ = query.execute(connection).await?;
    Ok(())
}

/// The number of the last event.
pub(super) async fn last_seq(connection: &mut AnyConnection) -> Result<i64, Error> {
    Ok(sqlx::query_scalar("SELECT seq FROM turn WHERE id = 1")
        .fetch_one(connection)
        .await?)
}

/// The number of a ticket's last event.
pub(super) async fn last_of(connection: &mut AnyConnection, id: Id) -> Result<i64, Error> {
    let seq: Option<i64> = sqlx::query_scalar("SELECT MAX(seq) FROM events WHERE ticket = $1")
        .bind(id.to_string())
        .fetch_one(connection)
        .await?;
    Ok(seq.unwrap_or(0))
}

/// The events after one, in order, so many at most.
pub(super) async fn after(
    connection: &mut AnyConnection,
    seq: i64,
    most: i64,
) -> Result<Vec<Event>, Error> {
    let rows = sqlx::query(
        "SELECT seq, at, ticket, letter, number, state, counter, stop, desk FROM events
         WHERE seq > $1 ORDER BY seq LIMIT $2",
    )
    .bind(seq)
    .bind(most)
    .fetch_all(connection)
    .await?;
    rows.iter().map(event).collect()
}

fn event(row: &AnyRow) -> Result<Event, Error> {
    Ok(Event {
        seq: row.try_get(0)?,
        at: row.try_get(1)?,
        ticket: rows::text(row, 2)?,
        number: rows::number(rows::text(row, 3)?, row.try_get(4)?)?,
        state: rows::text(row, 5)?,
        counter: rows::counter(row, 6)?,
        stop: rows::index(row, 7)?,
        desk: row.try_get(8)?,
    })
}
