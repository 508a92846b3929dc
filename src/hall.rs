//! The hall: numbers tickets, keeps the day, makes the day's keys.

pub mod client;
pub mod day;
pub mod error;
pub mod keys;
pub mod phone;
mod private;
pub mod service;
pub mod store;

use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use keys::Keeper;
use zeroize::Zeroizing;

use crate::catalogue::{Catalogue, Counter, CounterId};
use crate::clock::Clock;
use crate::config::{Config, Hours};
use crate::record::{Keyring, Trust};
use crate::ticket::{self, Id, State, Wait};

pub use client::{ClientError, fetch_keys, fetch_trust};
pub use day::Reception;
pub use error::{Cause, Error, StoreError};
pub use keys::{KeysError, KioskKeys};
pub use service::Service;
pub use store::{Again, ClockSays, Day, Issued, Store};

/// The store's file in the data folder.
const STORE: &str = "tickets.sqlite";

/// A handle to the hall, for the kiosk that runs in the same program. Clones share one store.
#[derive(Debug, Clone)]
pub struct Hall {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    clock: Clock,
    hours: Hours,
    counters: Vec<Counter>,
    store: Store,
    keys: Keeper,
}

impl Hall {
    /// Opens the hall: its folder, its store, its business day.
    ///
    /// # Errors
    /// [`Error::Store`] with its cause; [`Error::trouble`] tells a person what to do.
    pub async fn open(config: &Config, catalogue: &Catalogue, clock: Clock) -> Result<Self, Error> {
        let data = config.path(&config.hall.data);
        private::folder(&data).map_err(StoreError::from)?;
        let hall = Self {
            shared: Arc::new(Shared {
                store: Store::open(&data.join(STORE)).await?,
                hours: config.hours.clone(),
                counters: catalogue.counters.clone(),
                keys: Keeper::new(data, catalogue),
                clock,
            }),
        };
        let day = hall.day().await?;
        if day.clock == ClockSays::Earlier {
            tracing::warn!(day = %day.date, "the clock is behind the business day; numbers go on in that day");
        }
        if let Err(error) = hall.tend().await {
            // Visitors still get numbers; sheets come without strips, and say so.
            tracing::error!(%error, "the hall has no keys");
        }
        Ok(hall)
    }

    /// A new ticket id. A kiosk makes one for a visit, and keeps it for every try.
    ///
    /// # Errors
    /// [`Error::Unreachable`] when the machine has no random numbers to give.
    pub fn new_id(&self) -> Result<Id, Error> {
        let mut random = [0; 10];
        getrandom::fill(&mut random).map_err(|error| Error::Unreachable(error.to_string()))?;
        Ok(Id::new(self.shared.clock.now().timestamp(), random))
    }

    /// A number for a visit, in the series of its first stop. Asking again with the same id and
    /// stops gives the same number. The ticket is in no queue until [`Hall::hand_over`].
    ///
    /// # Errors
    /// [`Error::Closed`] when the first stop does not receive now; [`Error::Conflict`],
    /// [`Error::Ended`], [`Error::Exhausted`], [`Error::NoStops`], [`Error::NoSuchCounter`];
    /// [`Error::Unreachable`] and [`Error::Store`], after which the same request may be made again.
    pub async fn issue(&self, id: Id, stops: &[CounterId]) -> Result<Issued, Error> {
        for stop in stops {
            let _ = self.counter(stop)?;
        }
        let first = self.counter(stops.first().ok_or(Error::NoStops)?)?;
        let series = ticket::Series::try_from(first.series)
            .map_err(|_| Error::NoSuchCounter(first.id.to_string()))?;
        if let Reception::Closed { next } = self.reception_at(first) {
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
        let now = self.shared.clock.now();
        self.shared.store.issue(id, series, stops, &now).await
    }

    /// The visitor has the number in hand, on paper or noted down: it joins the queue.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`]; [`Error::Ended`] when the day changed in between, so that a new
    /// ticket with a new id is needed; [`Error::Unreachable`], [`Error::Store`].
    pub async fn hand_over(&self, id: Id) -> Result<Again, Error> {
        let now = self.shared.clock.now();
        self.shared.store.hand_over(id, &now).await
    }

    /// The number is given up. Cancelling twice, or what has expired, is no error.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Refused`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn cancel(&self, id: Id) -> Result<Again, Error> {
        let now = self.shared.clock.now();
        self.shared.store.cancel(id, &now).await
    }

    /// Where a ticket stands.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn state(&self, id: Id) -> Result<State, Error> {
        self.shared.store.state(id).await
    }

    /// How many people wait at a counter.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn people_before(&self, counter: &CounterId) -> Result<u32, Error> {
        let counter = self.counter(counter)?;
        let now = self.shared.clock.now();
        self.shared.store.people_before(&counter.id, &now).await
    }

    /// How long somebody who joins a counter's queue now will wait.
    ///
    /// # Errors
    /// As [`Hall::people_before`].
    pub async fn waits(&self, counter: &CounterId) -> Result<Wait, Error> {
        let before = self.people_before(counter).await?;
        let counter = self.counter(counter)?;
        Ok(ticket::wait(counter.minutes, counter.desks, before))
    }

    /// The current business day.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn day(&self) -> Result<Day, Error> {
        self.shared.store.day(&self.shared.clock.now()).await
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn reception(&self) -> Reception {
        day::reception(&self.shared.hours, None, &self.shared.clock.now())
    }

    /// Whether a counter receives visitors now.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`].
    pub fn counter_reception(&self, counter: &CounterId) -> Result<Reception, Error> {
        Ok(self.reception_at(self.counter(counter)?))
    }

    /// The kiosk's keys of today: to write strips, and to read the visitor's own. Made when the hall
    /// opens; the same ones after a restart.
    ///
    /// # Errors
    /// [`Error::Closed`] when the day is over or has not begun; [`Error::Keys`], after which a sheet
    /// comes without strips and says so; [`Error::Unreachable`], [`Error::Store`].
    pub async fn keys(&self) -> Result<Arc<KioskKeys>, Error> {
        let (day, until) = self.serving().await?;
        let now = self.shared.clock.now();
        Ok(self.shared.keys.kiosk(day, &now, &until)?)
    }

    /// The kiosk's keys at any hour: while the hall serves as [`Hall::keys`], else without any
    /// counter, for the visitor's own strip alone.
    ///
    /// # Errors
    /// [`Error::Keys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn keys_at_any_hour(&self) -> Result<Arc<KioskKeys>, Error> {
        match self.keys().await {
            Err(Error::Closed { .. }) => {
                let now = self.shared.clock.now();
                Ok(Arc::new(self.shared.keys.after_hours(&now)?))
            }
            keys => keys,
        }
    }

    /// Whose signatures are believed today, and, while the hall serves, whom strips can be sealed
    /// to.
    ///
    /// # Errors
    /// As [`Hall::keys_at_any_hour`].
    pub async fn trust(&self) -> Result<Trust, Error> {
        Ok(self.keys_at_any_hour().await?.trust.clone())
    }

    /// A counter's secret key of today as a keyring file, with which its strips are read: for the
    /// counter itself, and for a tour's throw-away keys. A kiosk has no use for it.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], and as [`Hall::keys`].
    pub async fn keyring(&self, counter: &CounterId) -> Result<Zeroizing<String>, Error> {
        let counter = self.counter(counter)?;
        let (day, until) = self.serving().await?;
        let now = self.shared.clock.now();
        let keys = &self.shared.keys;
        Ok(keys.keyring(&counter.id, day, &now, &until)?.to_toml())
    }

    /// Whose signatures are believed, as a keyring file without a counter's key: enough to read a
    /// visitor's own strip, at any hour.
    ///
    /// # Errors
    /// As [`Hall::keys_at_any_hour`].
    pub async fn trust_keyring(&self) -> Result<Zeroizing<String>, Error> {
        let keys = self.keys_at_any_hour().await?;
        let keyring = Keyring {
            root: keys.root.clone(),
            trust: keys.signed_trust.clone(),
            at: None,
            counters: Vec::new(),
            stub: None,
        };
        Ok(keyring.to_toml())
    }

    /// Does what the time of day asks for: opens a new business day, makes the day's keys, or erases
    /// them. [`Service`] calls it again and again.
    ///
    /// # Errors
    /// [`Error::Keys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn tend(&self) -> Result<(), Error> {
        match self.keys().await {
            Ok(_) => Ok(()),
            Err(Error::Closed { .. }) => Ok(self.shared.keys.erase()?),
            Err(error) => Err(error),
        }
    }

    /// Lets go of the store. Other handles get [`Error::Unreachable`] from now on.
    pub async fn close(&self) {
        self.shared.store.close().await;
    }

    /// The business day, and the moment at which its keys end, as long as anybody may be served.
    async fn serving(&self) -> Result<(Date, Zoned), Error> {
        let now = self.shared.clock.now();
        let day = self.shared.store.day(&now).await?;
        if let Some(until) = day::serves_until(&self.shared.hours, &self.shared.counters, &now) {
            return Ok((day.date, until));
        }
        let next = match self.reception() {
            Reception::Closed { next } => next.map(Box::new),
            Reception::Open { .. } => None,
        };
        Err(Error::Closed { next })
    }

    fn reception_at(&self, counter: &Counter) -> Reception {
        day::reception(&self.shared.hours, counter.hours, &self.shared.clock.now())
    }

    fn counter(&self, id: &CounterId) -> Result<&Counter, Error> {
        let mut counters = self.shared.counters.iter();
        counters
            .find(|counter| counter.id == *id)
            .ok_or_else(|| Error::NoSuchCounter(id.to_string()))
    }
}
