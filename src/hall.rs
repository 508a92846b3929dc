//! The hall: numbers tickets, keeps the queues and the day, makes the day's keys.
//!
//! [`Hall`] is the service's inside, and [`Service`] answers for it over HTTP. Who asks it is a client
//! (`link`) and never this room's concern.
//!
#![doc = include_str!("hall/OPERATIONS.md")]

mod clock_watch;
mod counts;
mod day_keys;
mod days;
mod desks;
pub mod error;
mod figures;
mod folder;
pub mod keys;
mod owners;
pub mod service;
mod sights;
pub mod store;
mod tokens;
pub mod waits;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};
use keys::Keeper;
use tokio::sync::watch;

use crate::api::hours;
use crate::api::{Event, HallProfile, OpenState, Standing, Stop, TicketRequest};
use crate::catalogue::{Catalogue, Counter, CounterId, RowHashes};
use crate::clock::Clock;
use crate::config::HallTable;
use crate::files;
use crate::ticket::{self, Id, State};

use clock_watch::ClockWatch;
use counts::SearchWords;
use sights::Sights;
use store::{Cancel, HandOver, Issue, KnowRoot, Leave, Location, StoredSigner};

pub use counts::VISITS_BEFORE_WORDS;
pub use day_keys::root_to_safe;
pub use days::Days;
pub use error::{Cause, Error, StoreError};
pub use figures::Figures;
use folder::DataFolder;
pub use keys::{DayKeys, KeysError};
pub use service::Service;
pub use store::{
    Again, ClockSays, Day, Figure, FigureKind, Issued, Role, Store, Token, told_class,
};
pub use tokens::Tokens;

/// The store's file in the data folder.
const STORE_FILE: &str = "tickets.sqlite";

/// Interval at which changes of other halls on the same database are looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(300);

/// A handle to the hall. Clones share one store.
#[derive(Debug, Clone)]
pub struct Hall {
    shared: Arc<HallInner>,
}

#[derive(Debug)]
struct HallInner {
    clock: Clock,
    profile: HallProfile,
    rows: RowHashes,
    counters: Vec<Counter>,
    /// The ids of its questions.
    questions: BTreeSet<String>,
    store: Store,
    keys: Arc<Keeper>,
    /// The strips that were read today.
    sights: Sights,
    /// The words that were searched for today and found nothing.
    words: SearchWords,
    /// Whether the root key is known to be the one of the other halls on the database.
    same_root: AtomicBool,
    /// What was seen of the clock.
    clock_watch: Mutex<ClockWatch>,
    /// The claim to the data folder, while the hall is open.
    folder: Mutex<Option<DataFolder>>,
}

impl Hall {
    /// Opens the hall: its folder, its store, its business day.
    ///
    /// # Errors
    /// [`Error::Store`] with its cause; [`Error::trouble`] tells a person what to do.
    pub async fn open(
        table: &HallTable,
        catalogue: &Catalogue,
        clock: Clock,
    ) -> Result<Self, Error> {
        let data = table.data.clone();
        let folder = data.clone();
        blocking(move || Ok(files::folder(&folder).map_err(StoreError::from)?)).await?;
        let location = location(table);
        let questions = catalogue.questions.iter();
        let hall = Self {
            shared: Arc::new(HallInner {
                store: Store::open(location).await?,
                profile: HallProfile {
                    hours: table.hours.clone(),
                    public: table.public.clone(),
                    catalogue: hex::encode(catalogue.hash),
                },
                rows: catalogue.rows.clone(),
                counters: catalogue.counters.clone(),
                questions: questions.map(|question| question.id.to_string()).collect(),
                keys: Arc::new(Keeper::new(data, catalogue)),
                sights: Sights::default(),
                words: SearchWords::default(),
                same_root: AtomicBool::default(),
                clock_watch: Mutex::default(),
                folder: Mutex::default(),
                clock,
            }),
        };
        // Before anything is changed for other halls.
        match hall.same_root().await {
            Err(Error::Keys(error)) => tracing::error!(%error, "the hall has no keys"),
            known => known?,
        }
        match hall.day().await {
            Ok(day) if day.clock == ClockSays::Earlier => {
                tracing::warn!(day = %day.date, "the clock is behind the business day; numbers go on in that day; when that day is wrong, see `annai day`");
            }
            // It opens when a time server has set the clock, or when a person says that it is right.
            Err(error @ Error::ClockInDoubt { .. }) => {
                tracing::error!(%error, "the hall opens no day");
                return Ok(hall);
            }
            day => {
                let _ = day?;
            }
        }
        if let Err(error) = hall.tend().await {
            // Visitors still get numbers; sheets come without strips, and say so.
            tracing::error!(%error, "the hall has no keys");
        }
        Ok(hall)
    }

    /// Halls on one database need one root key, or counters could not open what the others' kiosks
    /// print.
    async fn same_root(&self) -> Result<(), Error> {
        let shared = &self.shared;
        if !shared.store.is_shared() || shared.same_root.load(Ordering::Relaxed) {
            return Ok(());
        }
        let own = self.with_keys(Keeper::root).await?;
        match shared.store.root().await? {
            Some(known) if known == own => {}
            Some(_) => return Err(Error::OtherRoot),
            None => self.change(KnowRoot(own)).await?,
        }
        shared.same_root.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// A number for a visit, in the series of its first stop. Asking again with the same id and
    /// request gives the same number. The ticket is in no queue until [`Hall::hand_over`].
    ///
    /// # Errors
    /// [`Error::Closed`] when the first stop does not receive now; [`Error::Conflict`],
    /// [`Error::Ended`], [`Error::Exhausted`], [`Error::NoStops`], [`Error::NoSuchCounter`],
    /// [`Error::NotLent`]; [`Error::Unreachable`] and [`Error::Store`], after which the same request
    /// may be made again.
    pub async fn issue(&self, id: Id, request: TicketRequest) -> Result<Issued, Error> {
        self.issue_by(None, id, request).await
    }

    /// As [`Hall::issue`], for the kiosk with a token of this name.
    async fn issue_by(
        &self,
        kiosk: Option<String>,
        id: Id,
        request: TicketRequest,
    ) -> Result<Issued, Error> {
        for stop in &request.stops {
            let _ = self.at_stop(stop)?;
        }
        let first = self.counter(&request.stops.first().ok_or(Error::NoStops)?.counter)?;
        let series = ticket::Series::try_from(first.series)
            .map_err(|_| Error::NoSuchCounter(first.id.to_string()))?;
        if let OpenState::Closed { next } = self.open_state_at(first)
            && request.lent.is_none()
        {
            // A number that was given just before closing, whose answer was lost, is still given.
            match self.shared.store.state(id).await {
                Err(Error::NoSuchTicket(_)) => {
                    return Err(Error::Closed {
                        next: next.map(Box::new),
                    });
                }
                known => {
                    let _ = known?;
                }
            }
        }
        let issue = Issue {
            id,
            kiosk,
            series,
            request,
        };
        self.change(issue).await
    }

    /// The visitor has the number in hand, on paper or noted down: it joins the queue. `ago` says how
    /// long ago that was.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`]; [`Error::Ended`] when the day changed in between, so that a new
    /// ticket with a new id is needed; [`Error::Unreachable`], [`Error::Store`].
    pub async fn hand_over(&self, id: Id, ago: SignedDuration) -> Result<Again, Error> {
        self.change(HandOver { id, ago }).await
    }

    /// The number is given up. Cancelling twice, or what has expired, is no error.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Refused`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn cancel(&self, id: Id) -> Result<Again, Error> {
        self.change(Cancel(id)).await
    }

    /// Where a ticket stands.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn state(&self, id: Id) -> Result<State, Error> {
        self.shared.store.state(id).await
    }

    /// The counters.
    #[must_use]
    pub fn counters(&self) -> &[Counter] {
        &self.shared.counters
    }

    /// Where a ticket stands, with its stop.
    ///
    /// # Errors
    /// As [`Hall::state`].
    pub async fn standing(&self, id: Id) -> Result<Standing, Error> {
        self.shared.store.standing(id).await
    }

    /// The events after `after`, in order, at most `limit` of them.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn events(&self, after: i64, limit: u16) -> Result<Vec<Event>, Error> {
        self.shared.store.events(after, limit).await
    }

    /// The number of the last event, as the store has it now.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub(crate) async fn last_event(&self) -> Result<i64, Error> {
        self.shared.store.last_event().await
    }

    /// The number of the last event; changes when something happens, in this hall or in another one
    /// on the same database.
    #[must_use]
    pub fn news(&self) -> watch::Receiver<i64> {
        self.shared.store.news()
    }

    /// The current business day.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn day(&self) -> Result<Day, Error> {
        self.shared.store.day(&self.now()).await
    }

    /// What kiosks must know of the hall.
    #[must_use]
    pub fn profile(&self) -> &HallProfile {
        &self.shared.profile
    }

    /// The hash of each row of the hall's catalogue.
    #[must_use]
    pub fn rows(&self) -> &RowHashes {
        &self.shared.rows
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn open_state(&self) -> OpenState {
        hours::open_state(&self.shared.profile.hours, None, &self.shared.clock.now())
    }

    /// Whether a counter receives visitors now.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`].
    pub fn counter_open_state(&self, counter: &CounterId) -> Result<OpenState, Error> {
        Ok(self.open_state_at(self.counter(counter)?))
    }

    /// Housekeeping by the time of day: opens a new business day and makes its keys; or, when
    /// service is over, erases them and lets the tickets expire that are left over.
    /// Looks after the store as well. [`Service`] calls it again and again.
    ///
    /// # Errors
    /// [`Error::Keys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn tend(&self) -> Result<(), Error> {
        let well = self.shared.store.look_after(&self.now()).await;
        // Keys are erased in time whatever has become of the store.
        let tended = self.tend_day().await;
        well.and(tended)
    }

    async fn tend_day(&self) -> Result<(), Error> {
        match self.keys().await {
            Ok(_) => Ok(()),
            Err(Error::Closed { .. }) => {
                let now = self.shared.clock.now();
                let day = self.day().await?;
                // A clock that is behind proves nothing: people may be waiting.
                if day.clock == ClockSays::Earlier {
                    return Ok(());
                }
                let today = now.date();
                self.with_keys(move |keys| keys.erase(today)).await?;
                self.shared.sights.forget();
                self.shared.words.forget();
                let over = hours::is_over(&self.shared.profile.hours, &self.shared.counters, &now);
                if over && self.shared.store.snapshot(&now).await?.is_busy() {
                    self.change(Leave).await?;
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Why no ticket can be made now, as far as is known; `None` when one can.
    #[must_use]
    pub fn trouble(&self) -> Option<StoreError> {
        self.shared.store.trouble()
    }

    /// Follows what other halls on the same database do, for as long as it is awaited.
    pub(crate) async fn follow_others(&self) {
        if !self.shared.store.is_shared() {
            // A store of one hall alone: no timer wakes an idle kiosk.
            return std::future::pending().await;
        }
        let mut turns = tokio::time::interval(POLL_INTERVAL);
        loop {
            let _ = turns.tick().await;
            if let Err(error) = self.shared.store.look_for_news().await {
                tracing::debug!(%error, "the store cannot be looked at");
            }
        }
    }

    /// Closes the store. Other handles get [`Error::Unreachable`] from now on.
    pub async fn close(&self) {
        self.shared.store.close().await;
        drop(self.folder().take());
    }

    /// The business day, and the moment at which its keys end, as long as anybody may be served.
    async fn serving(&self) -> Result<(Date, Zoned), Error> {
        let now = self.now();
        let day = self.shared.store.day(&now).await?;
        if let Some(until) =
            hours::serves_until(&self.shared.profile.hours, &self.shared.counters, &now)
        {
            return Ok((day.date, until));
        }
        let next = match self.open_state() {
            OpenState::Closed { next } => next.map(Box::new),
            OpenState::Open { .. } => None,
        };
        Err(Error::Closed { next })
    }

    /// Whose token this is, if it is good.
    pub(super) async fn token(&self, secret: &str) -> Result<Option<Token>, Error> {
        let token = self.shared.store.token(secret).await?;
        let now = self.shared.clock.now().timestamp();
        Ok(token.filter(|token| token.is_good(now)))
    }

    /// Whose signatures go into the day's list; an error where no list may be made.
    async fn signers(&self) -> Result<Vec<StoredSigner>, Error> {
        self.same_root().await?;
        self.shared.store.signers().await
    }

    /// Uses the keys on a blocking thread: they are read, written and locked on a disk that may be slow.
    async fn with_keys<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Keeper) -> Result<T, KeysError> + Send + 'static,
    ) -> Result<T, Error> {
        let keys = Arc::clone(&self.shared.keys);
        blocking(move || Ok(work(&keys)?)).await
    }

    /// The time now; the store hears what is to be made of the clock.
    fn now(&self) -> Zoned {
        let Self { shared } = self;
        let moment = shared.clock.moment();
        // Nobody plans by the days of a demonstration, which may lie still for weeks.
        let trusted = shared.profile.hours.always_open || shared.clock.is_synchronised();
        let watch = shared.clock_watch.lock();
        let mut watch = watch.unwrap_or_else(PoisonError::into_inner);
        shared.store.set_clock_signs(watch.look(&moment, trusted));
        moment.wall
    }

    async fn change<C: store::Change>(&self, change: C) -> Result<C::Answer, Error> {
        let now = self.now();
        self.shared.store.change(change, &now).await
    }

    fn open_state_at(&self, counter: &Counter) -> OpenState {
        hours::open_state(
            &self.shared.profile.hours,
            counter.hours,
            &self.shared.clock.now(),
        )
    }

    /// The counter of a stop, if the stop is sound.
    fn at_stop(&self, stop: &Stop) -> Result<&Counter, Error> {
        if stop.minutes > Stop::MOST_MINUTES {
            return Err(Error::TooLong);
        }
        self.counter(&stop.counter)
    }

    /// Whether a token is that of a station where visits are run: the general counter's.
    fn runs_visits(&self, token: &Token) -> bool {
        let counter = token.counter.as_ref().and_then(|id| self.counter(id).ok());
        token.role == Role::Station && counter.is_some_and(|counter| counter.general)
    }

    fn counter(&self, id: &CounterId) -> Result<&Counter, Error> {
        let mut counters = self.shared.counters.iter();
        counters
            .find(|counter| counter.id == *id)
            .ok_or_else(|| Error::NoSuchCounter(id.to_string()))
    }
}

/// Runs what blocks (the disk, a lock) apart from the async threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or_else(|error| Err(Error::Unreachable(error.to_string())))
}

/// Location of the store by the configuration.
fn location(table: &HallTable) -> Location {
    match &table.store {
        Some(url) => Location::Postgres(url.clone()),
        None => Location::File(table.data.join(STORE_FILE)),
    }
}
