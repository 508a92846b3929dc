//! The ticket store: a SQLite file, or a PostgreSQL that several halls share; one text of SQL for both.
//!
//! Every change is durable before it is answered, and all changes have one order: the
//! writer in `store/writer.rs` sees to both. With SQLite `synchronous=FULL` makes the commit reach the disk: after a
//! cut of power the same id still gets the same number.

mod counts;
mod days;
mod desks;
mod events;
mod figures;
mod file_watch;
mod location;
mod marks;
mod migrations;
mod rows;
mod snapshot;
mod tickets;
pub(in crate::hall) mod tokens;
mod upkeep;
mod write_tx;
mod writer;

use std::cmp::Ordering;
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Connection as _};
use tokio::sync::{Mutex, watch};
use tokio::time::Instant;

use super::blocking;
use super::error::{Error, StoreError};
use crate::api::{Address, Event, Standing, Stop};
use crate::record::SignerPublic;
use crate::ticket::{Id, Number, State};

use location::{check_sessions, connect, migrate, options, prepare, session};
use marks::Marks;

pub use crate::ticket::retry::Again;
pub(super) use counts::CountRows;
pub use counts::{COUNTS_RETENTION_DAYS, Figure, FigureKind};
pub(super) use desks::{CallNext, Serve, Staff};
pub use figures::told_class;
pub use location::Location;
pub(super) use location::StoreStamp;
pub use snapshot::{ActiveTicket, Served, Snapshot};
pub use tickets::BLOCK_SIZE;
pub(super) use tickets::{Cancel, CloseDay, HandOver, Issue, Lease, Leave, OpenDay};
pub(super) use tokens::{KnowRoot, MakeToken, RevokeToken, Sign, StoredSigner};
pub use tokens::{Role, Token};
pub(super) use writer::Change;
use writer::Writer;

/// Timeout of a connection from the pool.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(4);

/// Retention of tickets and events, in days.
pub const RETENTION_DAYS: i32 = 7;

/// Longest age of a cached snapshot: another hall may have changed something meanwhile.
const SNAPSHOT_MAX_AGE: Duration = Duration::from_secs(1);

/// Longest age of a cached failure to read.
const FAILURE_MAX_AGE: Duration = Duration::from_millis(250);

/// Pool size for reads.
const READ_CONNECTIONS: u32 = 4;

/// Ticket store. Clones share it.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    writer: Writer,
    news: watch::Receiver<i64>,
    location: Location,
    /// What is known of the clock. A store whose clock is not watched trusts it.
    signs: Arc<watch::Sender<ClockSigns>>,
    /// What was given, as it is known outside a store that is a file.
    marks: Option<Arc<Marks>>,
    cache: Arc<Mutex<Option<CachedSnapshot>>>,
}

/// The last snapshot, and what tells whether it is still true.
#[derive(Debug)]
struct CachedSnapshot {
    taken: Instant,
    /// Number of commits before it was taken.
    commits: u64,
    /// A failure is cached too, so that a failing database is asked once and not by every caller.
    snapshot: Result<Arc<Snapshot>, Error>,
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

/// The hall's business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Its date.
    pub date: Date,
    /// Whether the machine's clock agrees.
    pub clock: ClockSays,
}

impl Day {
    /// The latest day, unless a new one has begun since.
    #[must_use]
    pub fn current(latest: Date, today: Date) -> Option<Self> {
        let clock = match latest.cmp(&today) {
            Ordering::Less => return None,
            Ordering::Equal => ClockSays::Same,
            Ordering::Greater => ClockSays::Earlier,
        };
        Some(Self {
            date: latest,
            clock,
        })
    }

    fn today(date: Date) -> Self {
        Self {
            date,
            clock: ClockSays::Same,
        }
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

/// What is known of the machine's clock when a day may have to be opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClockSigns {
    /// A new day may be far from the last one: a time server has set the clock, or a person says so.
    pub trusted: bool,
    /// The date has changed because the clock was set, and not because midnight has passed.
    pub stepped: bool,
}

impl Store {
    /// Opens the store, makes it if it is not there, and brings it to this version's form.
    ///
    /// # Errors
    /// [`Error::Store`], with its cause.
    pub async fn open(location: Location) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let found = match &location {
            Location::File(file) => {
                let file = file.clone();
                Some(blocking(move || Ok(prepare(&file).map_err(StoreError::from)?)).await?)
            }
            Location::Postgres(_) => None,
        };
        let mut connection = connect(&location).await?;
        check_sessions(&mut connection, &location).await?;
        migrate(&mut connection).await?;
        // Changes nothing, but asks for the right to: a store that cannot be written is found now,
        // and not by the first visitor.
        rows::run(&mut connection, "DELETE FROM days WHERE day = ''").await?;
        let beside = match (&location, found) {
            (Location::File(file), Some(found)) => {
                Some(upkeep::beside(file, found.is_new, &mut connection).await?)
            }
            _ => None,
        };
        let (news, newest) = watch::channel(events::last_seq(&mut connection).await?);
        let setup = session(&location);
        let pool = AnyPoolOptions::new()
            .max_connections(READ_CONNECTIONS)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            // A connection that was good a moment ago need not be asked whether it still is.
            .test_before_acquire(false)
            .before_acquire(|connection, kept| {
                Box::pin(async move {
                    if kept.idle_for >= SNAPSHOT_MAX_AGE {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for statement in setup {
                        let _ = sqlx::query(*statement).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            .connect_lazy_with(options(&location)?);
        Ok(Self {
            pool,
            marks: beside.as_ref().map(|beside| Arc::clone(&beside.marks)),
            writer: Writer::start(location.clone(), connection, beside, news),
            news: newest,
            location,
            signs: Arc::new(watch::Sender::new(ClockSigns {
                trusted: true,
                stepped: false,
            })),
            cache: Arc::default(),
        })
    }

    /// Whether other halls may use it, too.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self.location, Location::Postgres(_))
    }

    /// What changes whenever this store's file does.
    pub(super) fn stamp(&self) -> Option<StoreStamp> {
        self.location.stamp()
    }

    /// Closes the store. Calls after this get [`Error::Unreachable`].
    pub async fn close(&self) {
        self.writer.stop().await;
        self.pool.close().await;
    }

    /// The number of the last event that this program has seen; changes when something happens.
    #[must_use]
    pub fn news(&self) -> watch::Receiver<i64> {
        self.news.clone()
    }

    /// Looks whether another hall on the same database has changed something.
    pub(super) async fn look_for_news(&self) -> Result<(), Error> {
        self.writer.publish(self.last_event().await?);
        Ok(())
    }

    /// The number of the last event.
    pub(super) async fn last_event(&self) -> Result<i64, Error> {
        events::last_seq(&mut *self.pool.acquire().await?).await
    }

    /// Opens a new business day if the date in the hall's zone has moved on, and says which is
    /// current. What earlier days left over expires. Every change does the same first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn day(&self, now: &Zoned) -> Result<Day, Error> {
        // Looked at first, because it is asked far more often than it changes.
        let latest = days::latest_day(&mut *self.pool.acquire().await?).await?;
        match latest.and_then(|latest| Day::current(latest, now.date())) {
            Some(day) => Ok(day),
            None => self.change(tickets::OpenDay, now).await,
        }
    }

    /// Public halves of the keys that kiosks sign with, and since when.
    pub(super) async fn signers(&self) -> Result<Vec<StoredSigner>, Error> {
        tokens::signers(&mut *self.pool.acquire().await?).await
    }

    /// The public half of the root key of the halls that share it, once one has said so.
    pub(super) async fn root(&self) -> Result<Option<SignerPublic>, Error> {
        tokens::root(&mut *self.pool.acquire().await?).await
    }

    /// The token of this secret, good or not.
    pub(super) async fn token(&self, secret: &str) -> Result<Option<Token>, Error> {
        tokens::by_hash(&mut *self.pool.acquire().await?, &tokens::hash(secret)).await
    }

    /// Every token there ever was, by name.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn tokens(&self) -> Result<Vec<Token>, Error> {
        tokens::all(&mut *self.pool.acquire().await?).await
    }

    /// The business day that was opened last, whatever the clock says.
    pub(super) async fn latest_day(&self) -> Result<Option<Date>, Error> {
        days::latest_day(&mut *self.pool.acquire().await?).await
    }

    /// Lets the mark of given numbers follow tickets that went to another day.
    pub(super) async fn move_marks(&self, day: Date) -> Result<(), Error> {
        match self.marks.clone() {
            Some(marks) => {
                blocking(move || Ok(marks.move_to(day).map_err(StoreError::from)?)).await
            }
            None => Ok(()),
        }
    }

    /// Carries a change out, and answers when it is durable.
    pub(super) async fn change<C: Change>(
        &self,
        change: C,
        now: &Zoned,
    ) -> Result<C::Answer, Error> {
        let signs = *self.signs.borrow();
        self.writer.change(change, now, signs).await
    }

    /// Says what is known of the clock from now on.
    pub(super) fn set_clock_signs(&self, signs: ClockSigns) {
        let _ = self.signs.send_replace(signs);
    }

    /// Where a ticket stands.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Store`].
    pub async fn state(&self, id: Id) -> Result<State, Error> {
        Ok(self.standing(id).await?.state)
    }

    /// The name of the token under which a ticket was made; `None` when it is not known.
    pub(super) async fn owner(&self, id: Id) -> Result<Option<String>, Error> {
        let owner: Option<Option<String>> =
            sqlx::query_scalar("SELECT kiosk FROM tickets WHERE id = $1")
                .bind(id.to_string())
                .fetch_optional(&self.pool)
                .await?;
        Ok(owner.flatten())
    }

    /// Where a ticket stands, with its stop.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Store`].
    pub async fn standing(&self, id: Id) -> Result<Standing, Error> {
        let mut connection = self.pool.acquire().await?;
        let row = rows::existing(&mut connection, id).await?;
        let seq = events::last_of(&mut connection, id).await?;
        Ok(row.standing(seq))
    }

    /// The ticket whose visitor finds their place under an address, with all of its stops.
    pub(super) async fn at_address(
        &self,
        address: &Address,
    ) -> Result<Option<(Standing, Vec<Stop>)>, Error> {
        let mut connection = self.pool.acquire().await?;
        let Some(row) = rows::by(&mut connection, None, Some(address)).await? else {
            return Ok(None);
        };
        let seq = events::last_of(&mut connection, row.id).await?;
        Ok(Some((row.standing(seq), row.stops)))
    }

    /// Cached snapshot of the hall, at most [`SNAPSHOT_MAX_AGE`] old: a hundred phones that look after
    /// one call share one.
    pub(super) async fn latest(&self, now: &Zoned) -> Result<Arc<Snapshot>, Error> {
        let newest = *self.news.borrow();
        // Held while the database is read: callers that come meanwhile get the same answer.
        let mut cache = self.cache.lock().await;
        if let Some(cached) = &*cache
            && cached.taken.elapsed() < SNAPSHOT_MAX_AGE
        {
            match &cached.snapshot {
                Ok(snapshot)
                    if cached.commits == self.writer.commits()
                        && snapshot.seq >= newest
                        && snapshot.day >= now.date() =>
                {
                    return Ok(Arc::clone(snapshot));
                }
                Err(error) if cached.taken.elapsed() < FAILURE_MAX_AGE => {
                    return Err(writer::copy(error));
                }
                _ => {}
            }
        }
        let commits = self.writer.commits();
        let snapshot = self.snapshot(now).await.map(Arc::new);
        let answer = match &snapshot {
            Ok(snapshot) => Ok(Arc::clone(snapshot)),
            Err(error) => Err(writer::copy(error)),
        };
        *cache = Some(CachedSnapshot {
            taken: Instant::now(),
            commits,
            snapshot,
        });
        answer
    }

    /// Everybody in the hall at one moment.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn snapshot(&self, now: &Zoned) -> Result<Snapshot, Error> {
        let mut transaction = self.pool.begin().await?;
        if self.is_shared() {
            rows::run(
                &mut transaction,
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
            )
            .await?;
        }
        // Only looks, so a new day is not opened here; but yesterday's people do not count either.
        let latest = days::latest_day(&mut transaction).await?;
        let day = latest.map_or(now.date(), |latest| latest.max(now.date()));
        let snapshot = snapshot::snapshot(&mut transaction, day).await?;
        transaction.rollback().await?;
        Ok(snapshot)
    }

    /// Everything that was counted from one day to another, both included; hours are those of `zone`.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn figures(
        &self,
        from: Date,
        to: Date,
        zone: &TimeZone,
    ) -> Result<Vec<Figure>, Error> {
        // One look, or a day that is erased meanwhile would count twice.
        let mut transaction = self.pool.begin().await?;
        if self.is_shared() {
            rows::run(
                &mut transaction,
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
            )
            .await?;
        }
        let figures = counts::between(&mut transaction, from, to, zone).await;
        transaction.rollback().await?;
        figures
    }

    /// The events after `after`, in order, at most `limit` of them.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn events(&self, after: i64, limit: u16) -> Result<Vec<Event>, Error> {
        events::after(&mut *self.pool.acquire().await?, after, limit.into()).await
    }
}

#[cfg(test)]
mod tests;
