//! The ticket store: a SQLite file, or a PostgreSQL that several halls share; one text of SQL for both.
//!
//! Every change is durable before it is answered, and all changes have one order: the
//! writer in `store/writer.rs` sees to both. With SQLite `synchronous=FULL` makes the commit reach the disk: after a
//! cut of power the same id still gets the same number.

mod days;
mod desks;
mod events;
mod looks;
mod migrations;
mod rows;
mod tickets;
pub(in crate::hall) mod tokens;
mod turn;
mod writer;

use std::cmp::Ordering;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;
use jiff::civil::Date;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Connection};
use tokio::sync::{Mutex, watch};
use tokio::time::Instant;

use super::Address;
use super::api::{Event, Standing, Stop};
use super::error::{Error, StoreError};
use crate::record::SignerPublic;
use crate::ticket::{Id, Number, State};

pub(super) use desks::{CallNext, Serve, Staff};
pub use desks::{Deed, WALK};
pub use looks::{Live, Served, Snapshot};
pub use tickets::BLOCK;
pub(super) use tickets::{Cancel, HandOver, Issue, Lease, Leave};
pub(super) use tokens::{KnowRoot, MakeToken, RevokeToken, Sign};
pub use tokens::{Role, Token};
pub(super) use writer::Change;
use writer::Writer;

/// How long a change waits for another program to let go of the store.
const BUSY: Duration = Duration::from_secs(2);

/// So many days tickets and events are kept.
pub const KEPT_DAYS: i32 = 7;

/// A picture of the hall is no older than this: another hall may have changed something meanwhile.
const FRESH: Duration = Duration::from_secs(1);

/// So many can look at once.
const LOOKS: u32 = 4;

/// Where a store is. Its URL may hold a password, so it is not printed.
#[derive(Clone)]
pub enum Place {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its URL.
    Postgres(String),
}

/// The ticket store.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    writer: Writer,
    news: watch::Receiver<i64>,
    shared: bool,
    /// What was looked at last.
    kept: Arc<Mutex<Option<Picture>>>,
}

/// When it was looked, after how many changes, and what was seen.
type Picture = (Instant, u64, Arc<Snapshot>);

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

impl Store {
    /// Opens the store, makes it if it is not there, and brings it to this version's form.
    ///
    /// # Errors
    /// [`Error::Store`], with its cause.
    pub async fn open(place: Place) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let mut connection = connect(&place).await?;
        migrate(&mut connection).await?;
        // Changes nothing, but asks for the right to: a store that cannot be written is found now,
        // and not by the first visitor.
        rows::run(&mut connection, "DELETE FROM days WHERE day = ''").await?;
        let (news, newest) = watch::channel(events::last_seq(&mut connection).await?);
        let file = matches!(place, Place::File(_));
        let pool = AnyPoolOptions::new()
            .max_connections(LOOKS)
            .acquire_timeout(BUSY * 2)
            // A connection that was good a moment ago need not be asked whether it still is.
            .test_before_acquire(false)
            .before_acquire(|connection, kept| {
                Box::pin(async move {
                    if kept.idle_for >= FRESH {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for statement in session(file) {
                        let _ = sqlx::query(*statement).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            .connect_lazy_with(options(&place)?);
        Ok(Self {
            pool,
            writer: Writer::start(place, connection, news),
            news: newest,
            shared: !file,
            kept: Arc::default(),
        })
    }

    /// Whether other halls may use it, too.
    pub(super) fn is_shared(&self) -> bool {
        self.shared
    }

    /// Lets go of the store. Whoever asks after this gets [`Error::Unreachable`].
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
        if self.shared {
            self.writer.tell(self.last_event().await?);
        }
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
        match latest.and_then(|latest| Day::opened(latest, now)) {
            Some(day) => Ok(day),
            None => self.change(tickets::OpenDay, now).await,
        }
    }

    /// Public halves of the keys that kiosks sign with, and since when.
    pub(super) async fn signers(&self) -> Result<Vec<(SignerPublic, Date)>, Error> {
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

    /// Carries a change out, and answers when it is durable.
    pub(super) async fn change<C: Change>(
        &self,
        change: C,
        now: &Zoned,
    ) -> Result<C::Answer, Error> {
        self.writer.change(change, now).await
    }

    /// Where a ticket stands.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Store`].
    pub async fn state(&self, id: Id) -> Result<State, Error> {
        Ok(self.standing(id).await?.state)
    }

    /// Where a ticket stands, with its stop.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Store`].
    pub async fn standing(&self, id: Id) -> Result<Standing, Error> {
        let mut connection = self.pool.acquire().await?;
        let row = rows::existing(&mut connection, id).await?;
        let seq = events::last_of(&mut connection, id).await?;
        Ok(Standing::of(&row, seq))
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
        Ok(Some((Standing::of(&row, seq), row.stops)))
    }

    /// Everybody in the hall, as it was a moment ago at most: a hundred phones that look after one
    /// call look at one picture.
    pub(super) async fn latest(&self, now: &Zoned) -> Result<Arc<Snapshot>, Error> {
        let seq = *self.news.borrow();
        let mut kept = self.kept.lock().await;
        if let Some((at, changes, snapshot)) = &*kept
            && *changes == self.writer.changes()
            && snapshot.seq >= seq
            && snapshot.day >= now.date()
            && at.elapsed() < FRESH
        {
            return Ok(Arc::clone(snapshot));
        }
        let changes = self.writer.changes();
        let snapshot = Arc::new(self.snapshot(now).await?);
        *kept = Some((Instant::now(), changes, Arc::clone(&snapshot)));
        Ok(snapshot)
    }

    /// Everybody in the hall at one moment.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn snapshot(&self, now: &Zoned) -> Result<Snapshot, Error> {
        let mut transaction = self.pool.begin().await?;
        if self.shared {
            rows::run(
                &mut transaction,
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
            )
            .await?;
        }
        // Only looks, so a new day is not opened here; but yesterday's people do not count either.
        let latest = days::latest_day(&mut transaction).await?;
        let day = latest.map_or(now.date(), |latest| latest.max(now.date()));
        let snapshot = looks::snapshot(&mut transaction, day).await?;
        transaction.rollback().await?;
        Ok(snapshot)
    }

    /// The events after one, in order, so many at most.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn events(&self, after: i64, most: u16) -> Result<Vec<Event>, Error> {
        events::after(&mut *self.pool.acquire().await?, after, most.into()).await
    }
}

/// A connection that writes.
async fn connect(place: &Place) -> Result<AnyConnection, Error> {
    let mut connection = AnyConnection::connect_with(&options(place)?).await?;
    for statement in session(matches!(place, Place::File(_))) {
        rows::run(&mut connection, statement).await?;
    }
    Ok(connection)
}

/// Brings the store to this version's form.
async fn migrate(connection: &mut AnyConnection) -> Result<(), Error> {
    let migrations = migrations::migrator();
    // Another program that opens it in the same moment may be faster, with each of them.
    for _ in migrations.iter() {
        if migrations.run(&mut *connection).await.is_ok() {
            return Ok(());
        }
    }
    Ok(migrations.run(connection).await.map_err(StoreError::from)?)
}

fn options(place: &Place) -> Result<AnyConnectOptions, Error> {
    let url = match place {
        Place::File(file) => format!("sqlite://{}?mode=rwc", escaped(file)),
        Place::Postgres(url) => url.clone(),
    };
    let options: AnyConnectOptions = url.parse().map_err(Error::from)?;
    Ok(options.disable_statement_logging())
}

/// What each connection is told first.
fn session(file: bool) -> &'static [&'static str] {
    if file {
        &[
            // Set first: switching to WAL needs a lock that it may have to wait for.
            "PRAGMA busy_timeout = 2000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
        ]
    } else {
        &["SET lock_timeout = '2s'", "SET statement_timeout = '5s'"]
    }
}

/// A path as it stands in a URL.
fn escaped(path: &Path) -> String {
    use std::fmt::Write;
    use std::os::unix::ffi::OsStrExt;

    let mut text = String::new();
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                text.push(char::from(*byte));
            }
            byte => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::turn::Turn;
    use super::*;
    use crate::hall::Request;
    use crate::hall::error::Cause;
    use crate::ticket::Series;

    /// No page more than there are: what a full disk looks like to SQLite.
    struct Fill;

    impl Change for Fill {
        type Answer = ();

        async fn apply(&self, turn: &mut Turn<'_>) -> Result<(), Error> {
            rows::run(turn.writes(), "PRAGMA max_page_count = 1").await
        }
    }

    /// Takes a number and is refused then, which no change may be.
    struct Halfway(Series);

    impl Change for Halfway {
        type Answer = ();

        async fn apply(&self, turn: &mut Turn<'_>) -> Result<(), Error> {
            let _ = days::next_numbers(turn, self.0, 1, 999).await?;
            Err(Error::NoStops)
        }
    }

    #[tokio::test]
    async fn a_change_that_is_refused_halfway_leaves_nothing_and_harms_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let file = Place::File(folder.path().join("tickets.sqlite"));
        let store = Store::open(file).await.unwrap();
        let now: Zoned = NOW.parse().unwrap();
        // All three stand in line before the writer looks, so they share a transaction.
        let (first, halfway, second) = tokio::join!(
            store.change(issue(&now, 1), &now),
            store.change(Halfway(series()), &now),
            store.change(issue(&now, 2), &now),
        );
        let error = halfway.unwrap_err().to_string();
        assert!(error.contains("halfway"), "{error}");
        assert_eq!(first.unwrap().number.ordinal(), 1);
        assert_eq!(second.unwrap().number.ordinal(), 2);
    }

    const NOW: &str = "2026-11-24T10:00:00[Asia/Tokyo]";

    fn series() -> Series {
        Series::try_from('A').unwrap()
    }

    fn issue(now: &Zoned, n: u8) -> Issue {
        Issue {
            id: Id::new(now.timestamp(), [n; 10]),
            series: series(),
            request: Request {
                stops: vec![Stop {
                    counter: "citizens".into(),
                    minutes: 0,
                }],
                address: None,
                lent: None,
            },
        }
    }

    #[tokio::test]
    async fn a_full_disk_says_so_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = Place::File(folder.path().join("tickets.sqlite"));
        let store = Store::open(file).await.unwrap();
        let now: Zoned = NOW.parse().unwrap();
        store.change(Fill, &now).await.unwrap();

        let mut given = 0;
        let error = loop {
            match store.change(issue(&now, given), &now).await {
                Ok(_) => given += 1,
                Err(error) => break error,
            }
        };
        let Error::Store(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.cause, Cause::Full);

        // The connection that met the full disk is gone, and its limit with it.
        let issued = store.change(issue(&now, given), &now).await.unwrap();
        assert_eq!(issued.number.ordinal(), u16::from(given) + 1);
        assert_eq!(issued.again, Again::First);
    }
}
