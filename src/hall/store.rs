//! The ticket store: one SQLite file, one writer, every change durable before it is answered.
//!
//! A change runs in one transaction that takes the write lock at its start, so two kiosks that ask
//! at once stand in line and never get the same number. `synchronous=FULL` makes the commit reach
//! the disk before the answer leaves: after a cut of power the same id still gets the same number.

use std::cmp::Ordering;
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Sqlite, SqliteConnection, Transaction};

use super::error::{Cause, Error, StoreError};
use crate::catalogue::CounterId;
use crate::ticket::{Command, Id, Number, Series, State, Ticket};

/// How long a change waits for another program to let go of the file.
const BUSY: Duration = Duration::from_secs(2);

/// How long a number may stay reserved before it is swept: much longer than any print job, much
/// shorter than a day.
pub const RESERVED_FOR: SignedDuration = SignedDuration::from_mins(30);

/// The ticket store.
#[derive(Debug, Clone)]
pub struct Store {
    pool: SqlitePool,
}

/// The number that a ticket got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Issued {
    /// The number.
    pub number: Number,
    /// The business day it is good for.
    pub day: Date,
    /// Whether it was just made, or had been made before under the same id.
    pub again: Again,
}

/// Whether something had been done before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// It was done now.
    First,
    /// It had been done already; nothing changed.
    Repeated,
}

/// The hall's business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Its date.
    pub date: Date,
    /// Whether the machine's clock agrees.
    pub clock: ClockSays,
}

impl Day {
    /// The day that was opened last, unless a new one has begun since.
    fn opened(latest: Date, now: &Zoned) -> Option<Self> {
        let clock = match latest.cmp(&now.date()) {
            Ordering::Less => return None,
            Ordering::Equal => ClockSays::Same,
            Ordering::Greater => ClockSays::Earlier,
        };
        Some(Self {
            date: latest,
            clock,
        })
    }
}

/// How the machine's clock stands to the business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockSays {
    /// The same date.
    Same,
    /// An earlier date: the clock went back, or had run ahead before. Numbers go on in the day that
    /// was opened last, so that none is given twice.
    Earlier,
}

impl Store {
    /// Opens the file, makes it if it is not there, and brings it to this version's form.
    ///
    /// # Errors
    /// [`Error::Store`], with its cause.
    pub async fn open(file: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            // Set first: switching to WAL needs a lock that it may have to wait for.
            .busy_timeout(BUSY)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(BUSY * 2)
            .connect_with(options)
            .await?;
        sqlx::migrate!("src/hall/migrations")
            .run(&pool)
            .await
            .map_err(StoreError::from)?;
        // Changes nothing, but asks for the right to: a store that cannot be written is found now,
        // and not by the first visitor.
        let _ = sqlx::query("DELETE FROM days WHERE day = ''")
            .execute(&pool)
            .await?;
        Ok(Self { pool })
    }

    /// Lets go of the file. Whoever asks after this gets [`Error::Unreachable`].
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Opens a new business day if the date in the hall's zone has moved on, and says which is
    /// current. What earlier days left over expires. Every change below does the same first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn day(&self, now: &Zoned) -> Result<Day, Error> {
        // Looked at first, because it is asked far more often than it changes.
        let latest = latest_day(&mut *self.pool.acquire().await?).await?;
        if let Some(day) = latest.and_then(|latest| Day::opened(latest, now)) {
            return Ok(day);
        }
        let mut tx = self.begin().await?;
        let day = open_day(&mut tx, now).await?;
        tx.commit().await?;
        Ok(day)
    }

    /// A number of a series for a new ticket, or the same number again for the same id.
    ///
    /// The ticket is reserved: it is in no queue until it is handed over.
    ///
    /// # Errors
    /// [`Error::Conflict`] for a known id with other stops, [`Error::Ended`] for one whose ticket is
    /// over, [`Error::Exhausted`], [`Error::NoStops`], [`Error::Store`].
    pub async fn issue(
        &self,
        id: Id,
        series: Series,
        stops: &[CounterId],
        now: &Zoned,
    ) -> Result<Issued, Error> {
        if stops.is_empty() {
            return Err(Error::NoStops);
        }
        let mut tx = self.begin().await?;
        let day = open_day(&mut tx, now).await?.date;
        let issued = match find(&mut tx, id).await? {
            Some(row) => row.issued_again(series, stops, id)?,
            None => {
                sweep(&mut tx, day, now).await?;
                let number = next_number(&mut tx, day, series).await?;
                insert(&mut tx, id, day, number, stops, now).await?;
                Issued {
                    number,
                    day,
                    again: Again::First,
                }
            }
        };
        tx.commit().await?;
        Ok(issued)
    }

    /// The visitor has the ticket now: it joins the queue of its first stop.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Ended`], [`Error::Store`].
    pub async fn hand_over(&self, id: Id, now: &Zoned) -> Result<Again, Error> {
        let mut tx = self.begin().await?;
        let _ = open_day(&mut tx, now).await?;
        let ticket = existing(&mut tx, id).await?.ticket;
        let again = match ticket.state() {
            State::Reserved => {
                let ticket = ticket.apply(Command::HandOver)?.apply(Command::Join)?;
                save(&mut tx, id, ticket, now).await?;
                Again::First
            }
            state @ (State::Cancelled | State::Expired) => return Err(Error::Ended(state)),
            _ => Again::Repeated,
        };
        tx.commit().await?;
        Ok(again)
    }

    /// The ticket is given up, by the visitor or because nothing could be handed over.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Refused`] when its visitor sits at a desk or is done,
    /// [`Error::Store`].
    pub async fn cancel(&self, id: Id, now: &Zoned) -> Result<Again, Error> {
        let mut tx = self.begin().await?;
        let _ = open_day(&mut tx, now).await?;
        let ticket = existing(&mut tx, id).await?.ticket;
        let again = match ticket.state() {
            State::Cancelled | State::Expired => Again::Repeated,
            _ => {
                save(&mut tx, id, ticket.apply(Command::Cancel)?, now).await?;
                Again::First
            }
        };
        tx.commit().await?;
        Ok(again)
    }

    /// Where a ticket stands.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Store`].
    pub async fn state(&self, id: Id) -> Result<State, Error> {
        let mut connection = self.pool.acquire().await?;
        Ok(existing(&mut connection, id).await?.ticket.state())
    }

    /// How many people wait at a counter.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn people_before(&self, counter: &CounterId, now: &Zoned) -> Result<u32, Error> {
        let mut connection = self.pool.acquire().await?;
        // Only looks, so a new day is not opened here; but yesterday's people do not count either.
        let latest = latest_day(&mut connection).await?;
        let day = latest.map_or(now.date(), |latest| latest.max(now.date()));
        let waiting: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM tickets
             JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
             WHERE tickets.day = $1 AND tickets.state = 'waiting' AND stops.counter = $2",
        )
        .bind(day.to_string())
        .bind(counter.as_str())
        .fetch_one(&mut *connection)
        .await?;
        Ok(u32::try_from(waiting).unwrap_or(u32::MAX))
    }

    /// Begins a change with the write lock in hand, so that nobody else reads what it will replace.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>, Error> {
        Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?)
    }
}

/// A ticket as it is written down.
struct Row {
    day: Date,
    number: Number,
    stops: Vec<String>,
    ticket: Ticket,
}

impl Row {
    /// The answer to a request that came before, if it is the same one.
    fn issued_again(&self, series: Series, stops: &[CounterId], id: Id) -> Result<Issued, Error> {
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

async fn latest_day(connection: &mut SqliteConnection) -> Result<Option<Date>, Error> {
    let day: Option<String> = sqlx::query_scalar("SELECT day FROM days ORDER BY day DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    day.map(|day| {
        day.parse()
            .map_err(|_| broken(&format!("`{day}` is no day")))
    })
    .transpose()
}

async fn open_day(connection: &mut SqliteConnection, now: &Zoned) -> Result<Day, Error> {
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
async fn sweep(connection: &mut SqliteConnection, day: Date, now: &Zoned) -> Result<(), Error> {
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

async fn next_number(
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

async fn insert(
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

async fn existing(connection: &mut SqliteConnection, id: Id) -> Result<Row, Error> {
    find(connection, id).await?.ok_or(Error::NoSuchTicket(id))
}

async fn find(connection: &mut SqliteConnection, id: Id) -> Result<Option<Row>, Error> {
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

async fn save(
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_full_disk_says_so_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("tickets.sqlite"))
            .await
            .unwrap();
        let now: Zoned = "2026-11-24T10:00:00[Asia/Tokyo]".parse().unwrap();
        let series = Series::try_from('A').unwrap();
        let stops = [CounterId::from("citizens")];
        let id = |n: u8| Id::new(now.timestamp(), [n; 10]);
        // No page more than there are: what a full disk looks like to SQLite.
        let limit = |pages: &'static str| sqlx::query(pages).execute(&store.pool);
        let _ = limit("PRAGMA max_page_count = 1").await.unwrap();

        let mut given = 0;
        let error = loop {
            match store.issue(id(given), series, &stops, &now).await {
                Ok(_) => given += 1,
                Err(error) => break error,
            }
        };
        let Error::Store(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.cause, Cause::Full);

        let _ = limit("PRAGMA max_page_count = 100000").await.unwrap();
        let issued = store.issue(id(given), series, &stops, &now).await.unwrap();
        assert_eq!(issued.number.ordinal(), u16::from(given) + 1);
        assert_eq!(issued.again, Again::First);
    }
}
