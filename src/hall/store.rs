//! The ticket store: one SQLite file, one writer, every change durable before it is answered.
//!
//! A change runs in one transaction that takes the write lock at its start, so two kiosks that ask
//! at once stand in line and never get the same number. `synchronous=FULL` makes the commit reach
//! the disk before the answer leaves: after a cut of power the same id still gets the same number.

mod rows;

use std::cmp::Ordering;
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection, Sqlite, Transaction};

use super::error::{Error, StoreError};
use crate::catalogue::CounterId;
use crate::ticket::{Command, Id, Number, Series, State};

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
            // A full disk makes SQLite roll back by itself, and sqlx then takes the connection for
            // one inside a transaction for ever: such a connection is closed, and a new one opened.
            .before_acquire(|connection, _| {
                let usable = !connection.is_in_transaction();
                Box::pin(std::future::ready(Ok(usable)))
            })
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
        let latest = rows::latest_day(&mut *self.pool.acquire().await?).await?;
        if let Some(day) = latest.and_then(|latest| Day::opened(latest, now)) {
            return Ok(day);
        }
        let mut tx = self.begin().await?;
        let day = rows::open_day(&mut tx, now).await?;
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
        let day = rows::open_day(&mut tx, now).await?.date;
        let issued = match rows::find(&mut tx, id).await? {
            Some(row) => row.issued_again(series, stops, id)?,
            None => {
                rows::sweep(&mut tx, day, now).await?;
                let number = rows::next_number(&mut tx, day, series).await?;
                rows::insert(&mut tx, id, day, number, stops, now).await?;
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
        let _ = rows::open_day(&mut tx, now).await?;
        let ticket = rows::existing(&mut tx, id).await?.ticket;
        let again = match ticket.state() {
            State::Reserved => {
                let ticket = ticket.apply(Command::HandOver)?.apply(Command::Join)?;
                rows::save(&mut tx, id, ticket, now).await?;
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
        let _ = rows::open_day(&mut tx, now).await?;
        let ticket = rows::existing(&mut tx, id).await?.ticket;
        let again = match ticket.state() {
            State::Cancelled | State::Expired => Again::Repeated,
            _ => {
                rows::save(&mut tx, id, ticket.apply(Command::Cancel)?, now).await?;
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
        Ok(rows::existing(&mut connection, id).await?.ticket.state())
    }

    /// How many people wait at a counter.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn people_before(&self, counter: &CounterId, now: &Zoned) -> Result<u32, Error> {
        let mut connection = self.pool.acquire().await?;
        // Only looks, so a new day is not opened here; but yesterday's people do not count either.
        let latest = rows::latest_day(&mut connection).await?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hall::error::Cause;

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

        // The connection that met the full disk is gone, and its limit with it.
        let issued = store.issue(id(given), series, &stops, &now).await.unwrap();
        assert_eq!(issued.number.ordinal(), u16::from(given) + 1);
        assert_eq!(issued.again, Again::First);
    }
}
