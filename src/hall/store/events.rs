//! The log of events: changes append to it, streams read it.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row as _};

use super::rows;
use super::write_tx::WriteTx;
use crate::api::Event;
use crate::hall::error::Error;
use crate::ticket::{Id, State};

/// Writes the pending events: once for all changes of a transaction, since each statement is a round
/// trip to the database.
pub(super) async fn write(tx: &mut WriteTx<'_>) -> Result<(), Error> {
    for events in rows::batches(&tx.take_pending_events()) {
        insert(tx.write(), events).await?;
    }
    Ok(())
}

async fn insert(connection: &mut AnyConnection, events: &[(Date, Event)]) -> Result<(), Error> {
    let statement = format!(
        "INSERT INTO events (seq, at, day, ticket, letter, number, counter, stop, state, desk) VALUES {}",
        rows::values(events.len(), 10)
    );
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for (day, event) in events {
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

/// The states that a ticket has been in, in no order, with those of this transaction.
pub(super) async fn states(tx: &mut WriteTx<'_>, id: Id) -> Result<Vec<State>, Error> {
    let pending = tx.pending_events().filter(|event| event.ticket == id);
    let pending: Vec<State> = pending.map(|event| event.state).collect();
    let written: Vec<String> =
        sqlx::query_scalar("SELECT DISTINCT state FROM events WHERE ticket = $1")
            .bind(id.to_string())
            .fetch_all(tx.read())
            .await?;
    let written = written.iter().map(|state| rows::parsed(state));
    pending.into_iter().map(Ok).chain(written).collect()
}

/// The last events of a ticket, the newest first, with those of this transaction.
pub(super) async fn history(
    tx: &mut WriteTx<'_>,
    id: Id,
    limit: usize,
) -> Result<Vec<Event>, Error> {
    let pending = tx.pending_events().rev();
    let mut events: Vec<Event> = pending
        .filter(|event| event.ticket == id)
        .cloned()
        .collect();
    let rows = sqlx::query(
        "SELECT seq, at, ticket, letter, number, state, counter, stop, desk FROM events
         WHERE ticket = $1 ORDER BY seq DESC LIMIT $2",
    )
    .bind(id.to_string())
    .bind(rows::place(limit))
    .fetch_all(tx.read())
    .await?;
    for row in &rows {
        events.push(event(row)?);
    }
    events.truncate(limit);
    Ok(events)
}

/// The events after `seq`, in order, at most `limit` of them.
pub(super) async fn after(
    connection: &mut AnyConnection,
    seq: i64,
    limit: i64,
) -> Result<Vec<Event>, Error> {
    let rows = sqlx::query(
        "SELECT seq, at, ticket, letter, number, state, counter, stop, desk FROM events
         WHERE seq > $1 ORDER BY seq LIMIT $2",
    )
    .bind(seq)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(event).collect()
}

fn event(row: &AnyRow) -> Result<Event, Error> {
    Ok(Event {
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        ticket: rows::text(row, "ticket")?,
        number: rows::number(row)?,
        state: rows::text(row, "state")?,
        counter: rows::counter(row)?,
        stop: rows::index(row, "stop")?,
        desk: row.try_get("desk")?,
    })
}
