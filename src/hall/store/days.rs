//! The business day: opened once, what earlier days left over, and the numbers that its series have given.

use jiff::ToSpan;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::rows::{numbered, parsed, write_new};
use super::write_tx::WriteTx;
use super::{COUNTS_RETENTION_DAYS, Day, RETENTION_DAYS, counts};
use crate::hall::error::Error;
use crate::ticket::{Number, Series};

/// Days from one business day to the next, at most, when nothing says that the clock is right: a weekend and
/// a holiday. A clock that is further ahead would end the day of those who wait, and erase the days before.
const LEAP_DAYS: i32 = 4;

pub(super) async fn latest_day(connection: &mut AnyConnection) -> Result<Option<Date>, Error> {
    let day: Option<String> = sqlx::query_scalar("SELECT day FROM days ORDER BY day DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    day.map(|day| parsed(&day)).transpose()
}

/// The business day. A new one is opened when the date has moved on: what the days before left over
/// expires, and what is older than [`RETENTION_DAYS`] is erased.
pub(super) async fn open_day(tx: &mut WriteTx<'_>) -> Result<Day, Error> {
    let latest = match tx.known_day() {
        Some(opened) => Some(opened),
        None => latest_day(tx.read()).await?,
    };
    if let Some(day) = latest.and_then(|latest| Day::current(latest, tx.now().date())) {
        return Ok(tx.set_day(day));
    }
    // The tickets that this transaction has added are of the day before.
    write_new(tx).await?;
    let today = tx.now().date();
    if let Some(last) = latest
        && !tx.signs().trusted
        && today > last.saturating_add(LEAP_DAYS.days())
    {
        return Err(Error::ClockInDoubt { last, now: today });
    }
    let _ = sqlx::query("INSERT INTO days (day, opened) VALUES ($1, $2)")
        .bind(today.to_string())
        .bind(tx.now_millis())
        .execute(tx.write())
        .await?;
    if let Some(latest) = latest {
        if tx.signs().stepped {
            // The people in the hall are those of a moment ago, and so are their numbers.
            move_to(tx, latest, today).await?;
        } else {
            // A day that a wrong clock had begun begins anew.
            let _ = sqlx::query("DELETE FROM leases WHERE lent_on = $1")
                .bind(today.to_string())
                .execute(tx.write())
                .await?;
        }
        let oldest = today.saturating_sub(RETENTION_DAYS.days());
        counts::keep(
            tx,
            oldest,
            today.saturating_sub(COUNTS_RETENTION_DAYS.days()),
        )
        .await?;
        let oldest = oldest.to_string();
        for erase in [
            "DELETE FROM stops WHERE ticket IN (SELECT id FROM tickets WHERE day < $1)",
            "DELETE FROM tickets WHERE day < $1",
            "DELETE FROM events WHERE day < $1",
            "DELETE FROM leases WHERE day < $1",
            "DELETE FROM desks WHERE day < $1",
            "DELETE FROM series WHERE day < $1",
        ] {
            let _ = sqlx::query(erase).bind(&oldest).execute(tx.write()).await?;
        }
        // Erased tickets have no events any more; these are the ones that stay.
        expire(tx, latest).await?;
    }
    Ok(tx.set_day(Day::today(today)))
}

/// Lets everybody who is in the hall on one day be there on another: tickets that are not over, the last
/// numbers of the series, the desks, and the numbers that kiosks may give: their visitors come with them.
pub(super) async fn move_to(tx: &mut WriteTx<'_>, from: Date, to: Date) -> Result<(), Error> {
    for statement in [
        "INSERT INTO series (day, letter, last) SELECT $1, letter, last FROM series WHERE day = $2
         ON CONFLICT (day, letter) DO UPDATE SET last = excluded.last WHERE series.last < excluded.last",
        // A number that somebody holds now was another ticket's there, which is over.
        "DELETE FROM stops WHERE ticket IN (SELECT old.id FROM tickets old
             JOIN tickets held ON held.letter = old.letter AND held.number = old.number
             WHERE old.day = $1 AND held.day = $2 AND old.state IN ('finished', 'cancelled', 'expired'))",
        "DELETE FROM tickets WHERE day = $1 AND state IN ('finished', 'cancelled', 'expired')
             AND NOT EXISTS (SELECT 1 FROM stops WHERE stops.ticket = tickets.id)
             AND EXISTS (SELECT 1 FROM tickets held WHERE held.day = $2
                 AND held.letter = tickets.letter AND held.number = tickets.number)",
        "UPDATE tickets SET day = $1 WHERE day = $2 AND state NOT IN ('finished', 'cancelled', 'expired')",
        "UPDATE leases SET day = $1 WHERE day = $2",
        "DELETE FROM desks WHERE day = $1 AND EXISTS (SELECT 1 FROM desks other WHERE other.day = $2
             AND other.counter = desks.counter AND other.desk = desks.desk)",
        "UPDATE desks SET day = $1 WHERE day = $2",
    ] {
        let _ = sqlx::query(statement)
            .bind(to.to_string())
            .bind(from.to_string())
            .execute(tx.write())
            .await?;
    }
    Ok(())
}

/// Removes a day whose people have gone to another one, and all that is left of it.
pub(super) async fn remove(tx: &mut WriteTx<'_>, day: Date, to: Date) -> Result<(), Error> {
    let _ = sqlx::query("UPDATE events SET day = $1 WHERE day = $2")
        .bind(to.to_string())
        .bind(day.to_string())
        .execute(tx.write())
        .await?;
    for erase in [
        "DELETE FROM stops WHERE ticket IN (SELECT id FROM tickets WHERE day = $1)",
        "DELETE FROM tickets WHERE day = $1",
        // Its numbers have gone with the people who hold them; its blocks are lent no more.
        "UPDATE leases SET nth = NULL WHERE lent_on = $1",
        "DELETE FROM desks WHERE day = $1",
        "DELETE FROM series WHERE day = $1",
        "DELETE FROM days WHERE day = $1",
    ] {
        let _ = sqlx::query(erase)
            .bind(day.to_string())
            .execute(tx.write())
            .await?;
    }
    Ok(())
}

/// Lets the tickets of a day and of earlier ones expire that are not over yet.
pub(super) async fn expire(tx: &mut WriteTx<'_>, day: Date) -> Result<(), Error> {
    // In few statements, however many they are: every state that is not an end may expire.
    let written = sqlx::query(
        "INSERT INTO events (seq, at, day, ticket, letter, number, counter, stop, state)
         SELECT $1 + ROW_NUMBER() OVER (ORDER BY tickets.id), $2, day, tickets.id, letter, number,
             counter, stop, 'expired'
         FROM tickets JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE day <= $3 AND state NOT IN ('finished', 'cancelled', 'expired')",
    )
    .bind(tx.last_seq())
    .bind(tx.now_millis())
    .bind(day.to_string())
    .execute(tx.write())
    .await?;
    tx.count_written_events(written.rows_affected());
    let _ = sqlx::query(
        "UPDATE tickets SET state = 'expired', desk = NULL, since = $1, ended = $1
         WHERE day <= $2 AND state NOT IN ('finished', 'cancelled', 'expired')",
    )
    .bind(tx.now_millis())
    .bind(day.to_string())
    .execute(tx.write())
    .await?;
    Ok(())
}

/// The next `count` numbers of a series, up to `until`: the first and the last.
pub(super) async fn next_numbers(
    tx: &mut WriteTx<'_>,
    series: Series,
    count: u16,
    until: u16,
) -> Result<(Number, Number), Error> {
    let last: Option<i64> = sqlx::query_scalar(
        "INSERT INTO series (day, letter, last) VALUES ($1, $2, $3)
         ON CONFLICT (day, letter) DO UPDATE SET last = series.last + $3
         WHERE series.last + $3 <= $4
         RETURNING last",
    )
    .bind(tx.day().to_string())
    .bind(series.to_string())
    .bind(i64::from(count))
    .bind(i64::from(until))
    // Counted as a write below, and only if it was one: an exhausted series changes nothing.
    .fetch_optional(tx.read())
    .await?;
    let last = last.ok_or(Error::Exhausted(series))?;
    tx.mark_write();
    let first = numbered(series, last - i64::from(count) + 1)?;
    let last = numbered(series, last)?;
    tx.record_number(last);
    Ok((first, last))
}
