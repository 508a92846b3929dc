//! A station's line to its hall: its desk, its queue, and the counter's key of the day.
//!
//! The counter's key lives in memory alone. It comes from the hall at opening, and is erased when its
//! time is over or the counter is closed by hand.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::Stream;
use jiff::Zoned;

use super::key::DeviceKey;
use super::pin::Pin;
use super::{AskError, Client, SigningKeys, blocking, feed};
use crate::api::{
    CountKind, Counted, DeskAction, DeskId, FirstSight, Queue, Standing, StripSight, Update,
};
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::OpeningHours;
use crate::files;
use crate::record::{Claims, Keyring, Minute, Trust};
use crate::ticket::Id;

/// A station's line to its hall.
pub struct DeskLine {
    client: Client,
    clock: Clock,
    desk: DeskId,
    key: DeviceKey,
    /// The hall's root key, as it was met first.
    pin: Pin,
    /// The counter's keys of the day.
    ring: Mutex<Option<Arc<Keyring>>>,
}

impl DeskLine {
    /// Opens the station's own key in the folder `data`; nothing is asked yet.
    ///
    /// # Errors
    /// A key that cannot be read or written.
    pub async fn open(
        data: &Path,
        desk: DeskId,
        clock: Clock,
        client: Client,
    ) -> Result<Self, AskError> {
        let data = data.to_owned();
        let name = key_file(&desk);
        let today = clock.today();
        let (key, pin) = blocking(move || {
            files::folder(&data).map_err(AskError::file(&data))?;
            let pin = Pin::open(data.join(name.with_extension("hall")))?;
            let name = name.to_string_lossy();
            Ok((DeviceKey::open(&data, &name, today)?, pin))
        })
        .await?;
        Ok(Self {
            key,
            pin,
            ring: Mutex::default(),
            client,
            clock,
            desk,
        })
    }

    /// The desk.
    #[must_use]
    pub fn desk(&self) -> &DeskId {
        &self.desk
    }

    /// What happens in the hall, for as long as the stream is read.
    pub fn follow(&self) -> impl Stream<Item = Update> + Send + use<> {
        feed::follow(self.client.clone())
    }

    /// Opens or closes the desk. Asking twice is as asking once.
    ///
    /// # Errors
    /// What the hall says; [`AskError::Unreachable`].
    pub async fn staff(&self, staffed: bool) -> Result<(), AskError> {
        self.client.staff(&self.desk, staffed).await
    }

    /// The hall's hours; `None` when it cannot be asked.
    pub async fn hours(&self) -> Option<OpeningHours> {
        self.client.hours().await
    }

    /// The counter's queue.
    ///
    /// # Errors
    /// As [`DeskLine::staff`].
    pub async fn queue(&self) -> Result<Queue, AskError> {
        self.client.queue(&self.desk.counter).await
    }

    /// Calls the next ticket; `None` when nobody waits.
    ///
    /// # Errors
    /// As [`DeskLine::staff`].
    pub async fn call_next(&self) -> Result<Option<Standing>, AskError> {
        self.client.call_next(&self.desk).await
    }

    /// Does something with a ticket.
    ///
    /// # Errors
    /// As [`DeskLine::staff`].
    pub async fn serve(&self, ticket: Id, action: &DeskAction) -> Result<Standing, AskError> {
        self.client.serve(&self.desk, ticket, action).await
    }

    /// Tells the hall that a strip was read here; where it was read first today, if it was.
    ///
    /// # Errors
    /// As [`DeskLine::staff`].
    pub async fn note_sight(&self, claims: &Claims) -> Result<Option<FirstSight>, AskError> {
        let sight = StripSight {
            visit: hex::encode(claims.visit.0),
            strip: hex::encode(claims.strip),
        };
        self.client.seen(&self.desk.counter, &sight).await
    }

    /// Counts that a visitor told here what they had told another counter before.
    ///
    /// # Errors
    /// As [`DeskLine::staff`].
    pub async fn count_told(&self, before: &CounterId) -> Result<(), AskError> {
        let told = Counted {
            kind: CountKind::Told,
            a: self.desk.counter.to_string(),
            b: Some(before.to_string()),
        };
        self.client.count(&[told]).await
    }

    /// Has the counter's keys ready, and the hall believe this station's signature. Until when they are
    /// good.
    ///
    /// # Errors
    /// As [`DeskLine::staff`]; `closed` outside the hours of service.
    pub async fn fetch_keys(&self) -> Result<Zoned, AskError> {
        let (counter, today) = (Some(&self.desk.counter), self.clock.today());
        self.key.tell(&self.client, counter, today).await?;
        let text = self.client.keys(self.desk.counter.as_str()).await?;
        let unread = || AskError::Unreachable("the hall's keys cannot be read".to_owned());
        let ring = Keyring::parse(Path::new("the hall's keys"), &text).map_err(|_| unread())?;
        let trust = self.verified(&ring)?;
        let list = trust.list();
        let now = Minute::of(self.clock.now().timestamp());
        self.pin.meet(&ring.root, list, now).await?;
        if !self.key.is_listed(&trust) {
            // A hall that lost its store, or has denied the key since, does not list it: it is told again.
            self.key.forget();
            return Err(AskError::Unlisted);
        }
        let until = list.not_after.timestamp();
        *self.ring() = Some(Arc::new(ring));
        Ok(until.to_zoned(self.clock.now().time_zone().clone()))
    }

    /// The counter's keys; `None` when they were not fetched, or were erased.
    #[must_use]
    pub fn keyring(&self) -> Option<Arc<Keyring>> {
        self.ring().clone()
    }

    /// What new strips are written with; `None` without keys.
    #[must_use]
    pub fn signing(&self) -> Option<SigningKeys> {
        let ring = self.keyring()?;
        Some(SigningKeys {
            signer: self.key.signer(),
            trust: self.verified(&ring).ok()?,
        })
    }

    /// Erases the counter's keys.
    pub fn erase_keys(&self) {
        *self.ring() = None;
    }

    fn verified(&self, ring: &Keyring) -> Result<Trust, AskError> {
        let now = Minute::of(self.clock.now().timestamp());
        Trust::verify(&ring.trust, &ring.root, now)
            .map_err(|error| AskError::Unreachable(error.to_string()))
    }

    fn ring(&self) -> std::sync::MutexGuard<'_, Option<Arc<Keyring>>> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The file of a station's key: a desk's name may hold any character.
fn key_file(desk: &DeskId) -> PathBuf {
    let name = hex::encode(desk.desk.as_bytes());
    PathBuf::from(format!("station-{}-{name}.keys", desk.counter))
}
