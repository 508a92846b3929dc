//! The kiosk's line to its hall: it asks over HTTP, and goes on alone when there is no hall to ask.
//!
//! - **Numbers.** The hall gives them. When it cannot be reached, the kiosk gives the next number of a
//!   block that it leased before.
//! - **The journal** (`link/journal.rs`) holds every step that the hall has not acknowledged: it is on
//!   the disk before the visitor is told anything, and is sent again until the hall has answered. Each
//!   step is idempotent, so after any loss of power, of the network or of the hall both sides agree.
//! - **The hall's profile**, with its hours, is kept in the journal as well. A catalogue that is not the
//!   hall's is logged, by file and row.
//! - **Keys.** The kiosk signs with a key of its own (`link/key.rs`); whom to believe and seal to is the
//!   hall's list of the day, kept for as long as it is good.

mod client;
mod connections;
mod desk_line;
mod error;
pub mod feed;
mod journal;
mod key;
mod leased;
pub mod ledger;
mod pin;
mod sync;

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::Notify;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::api::{
    Address, Counted, HallProfile, OpenState, Stop, TicketRequest, ToldWait, WaitEstimate, hours,
};
use crate::catalogue::{Catalogue, Counter, CounterId, RowHashes};
use crate::clock::Clock;
use crate::config::OpeningHours;
use crate::files;
use crate::record::seal::{Entropy as _, NoEntropy};
use crate::record::{Minute, Os, Signer, SignerPublic, Trust};
use crate::ticket::{Id, Number, Series};
use journal::Journal;
use key::DeviceKey;
use ledger::{TicketStep, Unacked};
use pin::Pin;

pub use client::Client;
pub use desk_line::DeskLine;
pub use error::{AskError, ClientError};
pub use leased::LeasedNumbers;

/// The file of a kiosk's key in its data folder.
const KEY_FILE: &str = "kiosk.keys";
/// The file of what a kiosk knows of its hall.
const PIN_FILE: &str = "kiosk.hall";
/// How long a visitor waits for the kiosk to finish sending other steps to the hall.
const TELL_TIMEOUT: Duration = Duration::from_secs(1);
/// How long the end of the program waits for the hall to hear what is in the journal.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

/// What a kiosk or a station needs to write strips, and to read the visitor's own. It opens no
/// counter's strip.
pub struct SigningKeys {
    /// Signs strips.
    pub signer: Signer,
    /// Whom strips can be sealed to today, and whose signatures are believed.
    pub trust: Trust,
}

/// A ticket's number, and the address at which its visitor finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedNumber {
    /// The number.
    pub number: Number,
    /// The address: cannot be guessed.
    pub address: Address,
}

/// How a kiosk stands with its hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineState {
    /// Whether the hall answered when it was last asked.
    pub reached: bool,
    /// Number of steps in the journal that the hall has not acknowledged.
    pub backlog: usize,
}

/// A kiosk's line to its hall. Clones share it; with the last one its task ends.
#[derive(Clone)]
pub struct HallLine {
    shared: Arc<LineInner>,
    tasks: TaskTracker,
    stop: Arc<DropGuard>,
}

struct LineInner {
    client: Client,
    clock: Clock,
    counters: Vec<Counter>,
    /// The hash of this kiosk's catalogue, and of its rows.
    catalogue: (String, RowHashes),
    /// What the hall told of itself last, perhaps before this program started.
    profile: RwLock<Option<HallProfile>>,
    /// The hash of the hall's catalogue with which this kiosk's was compared last, and what differs.
    compared: RwLock<Option<(String, Vec<String>)>>,
    /// Written on blocking threads alone; see [`LineInner::write`].
    journal: Arc<tokio::sync::Mutex<Journal>>,
    /// Held while steps are sent to the hall, so that they keep their order.
    sending: tokio::sync::Mutex<()>,
    key: DeviceKey,
    /// The hall's root key, as it was met first.
    pin: Pin,
    trust: RwLock<Option<(SignerPublic, Vec<u8>)>>,
    /// Whether the hall answered when it was last asked.
    reached: AtomicBool,
    /// Notified when the hall is lost, so that it is looked for soon.
    lost: Notify,
}

impl HallLine {
    /// Opens the journal and the kiosk's key, and begins to synchronise with the hall.
    ///
    /// # Errors
    /// A journal or a key that cannot be read or written; [`AskError::Locked`].
    pub async fn open(
        data: &Path,
        catalogue: &Catalogue,
        clock: Clock,
        client: Client,
    ) -> Result<Self, AskError> {
        let data = data.to_owned();
        let today = clock.today();
        let (key, pin, journal) = blocking(move || {
            files::folder(&data).map_err(AskError::file(&data))?;
            // The journal's lock keeps a second program from making a key as well.
            let journal = Journal::open(&data)?;
            let key = DeviceKey::open(&data, KEY_FILE, today)?;
            Ok((key, Pin::open(data.join(PIN_FILE))?, journal))
        })
        .await?;
        let profile = journal.profile().cloned();
        let shared = Arc::new(LineInner {
            key,
            pin,
            journal: Arc::new(tokio::sync::Mutex::new(journal)),
            sending: tokio::sync::Mutex::default(),
            client,
            counters: catalogue.counters.clone(),
            catalogue: (hex::encode(catalogue.hash), catalogue.rows.clone()),
            profile: RwLock::new(profile),
            compared: RwLock::default(),
            trust: RwLock::default(),
            reached: AtomicBool::new(true),
            lost: Notify::new(),
            clock,
        });
        // The first round is waited for: when the hall is there, everything is there at once.
        shared.synchronise().await;
        let stop = CancellationToken::new();
        let tasks = TaskTracker::new();
        drop(tasks.spawn(sync::run(Arc::clone(&shared), stop.clone())));
        Ok(Self {
            shared,
            tasks,
            stop: Arc::new(stop.drop_guard()),
        })
    }

    /// Ends the line: the hall hears what is in the journal, if it can be reached. What it does not
    /// hear stays in the journal for the next start.
    pub async fn close(&self) {
        let Self {
            shared,
            tasks,
            stop,
        } = self;
        // The task may hold the order of sending; it is idempotent, so it can end anywhere.
        stop.token().cancel();
        let _ = tasks.close();
        tasks.wait().await;
        let last = async {
            if shared.reached() {
                shared.catch_up(&shared.sending.lock().await, None).await?;
            }
            Ok::<_, AskError>(())
        };
        if let Ok(Err(error)) = tokio::time::timeout(CLOSE_TIMEOUT, last).await {
            tracing::warn!(%error, "the hall did not hear everything");
        }
        let backlog = self.state().await.backlog;
        if backlog > 0 {
            tracing::warn!(backlog, "steps stay in the journal until the next start");
        }
    }

    /// How the kiosk stands with its hall.
    pub async fn state(&self) -> LineState {
        LineState {
            reached: self.shared.reached(),
            backlog: self.shared.journal.lock().await.ledger().backlog(),
        }
    }

    /// A new ticket id. A kiosk makes one for a visit, and keeps it for every retry.
    ///
    /// # Errors
    /// [`NoEntropy`] when the machine has no random numbers to give.
    pub fn new_id(&self) -> Result<Id, NoEntropy> {
        let mut random = [0; 10];
        Os.fill(&mut random)?;
        Ok(Id::new(self.shared.clock.now().timestamp(), random))
    }

    /// A number for a visit. The id is an idempotency key: the same id and stops give the same number.
    /// The ticket is in no queue until [`HallLine::hand_over`]. `told` is the wait that is shown with it.
    ///
    /// # Errors
    /// What the hall says; [`AskError::Unreachable`] when it cannot be asked and no lent number
    /// is left.
    pub async fn issue(
        &self,
        id: Id,
        mut stops: Vec<Stop>,
        told: Option<ToldWait>,
    ) -> Result<IssuedNumber, AskError> {
        for stop in &mut stops {
            stop.minutes = stop.minutes.min(Stop::MOST_MINUTES);
        }
        let shared = &self.shared;
        let address = shared.key.address(id);
        let request = TicketRequest {
            stops,
            address: Some(address.clone()),
            lent: None,
            told,
        };
        let number = shared.number(id, request).await?;
        Ok(IssuedNumber { number, address })
    }

    /// The visitor has the number in hand: it joins the queue, at the latest when the hall is back.
    ///
    /// # Errors
    /// [`AskError::NumberRefused`], `ended` and `no-such-ticket` when the hall says that a new number is needed;
    /// a journal that cannot be written while the hall cannot be reached.
    pub async fn hand_over(&self, id: Id) -> Result<(), AskError> {
        self.tell(id, TicketStep::Handed).await
    }

    /// The number is given up.
    ///
    /// # Errors
    /// As [`HallLine::hand_over`].
    pub async fn cancel(&self, id: Id) -> Result<(), AskError> {
        self.tell(id, TicketStep::Cancelled).await
    }

    /// Into the journal first, then to the hall.
    async fn tell(&self, id: Id, step: TicketStep) -> Result<(), AskError> {
        let shared = &self.shared;
        // Taken before the journal is written, or the running task could send the step first, and
        // hear a refusal that is this caller's to hear.
        let sending = tokio::time::timeout(TELL_TIMEOUT, shared.sending.lock()).await;
        let at = shared.clock.now().timestamp().as_millisecond();
        let written = shared
            .write(move |journal| journal.record(id, step, at))
            .await;
        match &written {
            Err(AskError::NumberRefused) => return written,
            Err(error) => tracing::error!(%error, "the journal cannot be written"),
            Ok(()) => {}
        }
        // After the timeout another task still holds the sending order, and sends this step as well.
        let (true, Ok(sending)) = (shared.reached(), sending) else {
            return written;
        };
        let outcome = match &written {
            Ok(()) => shared.catch_up(&sending, Some((id, step))).await,
            // Without a journal the hall's answer alone counts.
            Err(_) => {
                let step = Unacked::now(id, step);
                shared.send(&step, SignedDuration::ZERO).await
            }
        };
        match outcome {
            Err(AskError::Unreachable(why)) => {
                shared.lost(&why);
                written
            }
            outcome => outcome,
        }
    }

    /// What each counter's queue is like; nothing when the hall cannot be asked.
    pub async fn waits(&self) -> Vec<WaitEstimate> {
        if !self.shared.reached() {
            return Vec::new();
        }
        match self.shared.client.waits().await {
            Ok(waits) => waits,
            Err(error) => {
                tracing::warn!(%error, "waits are not known");
                Vec::new()
            }
        }
    }

    /// Tells the hall what is counted of a visit that has ended. What it does not hear is not counted.
    ///
    /// # Errors
    /// What the hall says; [`AskError::Unreachable`].
    pub async fn count(&self, counted: &[Counted]) -> Result<(), AskError> {
        if !self.shared.reached() {
            return Ok(());
        }
        self.shared.client.count(counted).await
    }

    /// The keys of today, to seal with.
    ///
    /// # Errors
    /// [`AskError::Unreachable`] when the hall's list is not at hand, or is over; [`AskError::Unlisted`] when
    /// nobody would believe what is signed here.
    pub async fn keys(&self) -> Result<SigningKeys, AskError> {
        let shared = &self.shared;
        let trust = self.trust().await?;
        if shared.client.is_refused() || !shared.key.is_listed(&trust) {
            // What was mended meanwhile (a new token) counts at once.
            shared.fetch_trust().await.map_err(|error| match error {
                AskError::Unreachable(_) if shared.client.is_refused() => AskError::Unlisted,
                error => error,
            })?;
        }
        Ok(SigningKeys {
            signer: shared.key.signer(),
            trust: self.trust().await?,
        })
    }

    /// Whose signatures are believed today, to read with.
    ///
    /// # Errors
    /// As [`HallLine::keys`].
    pub async fn trust(&self) -> Result<Trust, AskError> {
        let shared = &self.shared;
        let now = Minute::of(shared.clock.now().timestamp());
        let good = || {
            let trust = shared.trust.read().unwrap_or_else(PoisonError::into_inner);
            let (root, signed) = trust.as_ref()?;
            Trust::verify(signed, root, now).ok()
        };
        if let Some(trust) = good() {
            return Ok(trust);
        }
        match shared.fetch_trust().await {
            // What was signed elsewhere can still be read.
            Ok(()) | Err(AskError::Unlisted) => {}
            Err(error) => return Err(error),
        }
        good().ok_or_else(|| AskError::Unreachable("the hall's list is over".to_owned()))
    }

    /// What differs between the kiosk's catalogue and the hall's: a line each, by file and row.
    #[must_use]
    pub fn catalogue_differences(&self) -> Vec<String> {
        let compared = self.shared.compared.read();
        let compared = compared.unwrap_or_else(PoisonError::into_inner);
        let lines = compared.as_ref().map(|(_, lines)| lines.clone());
        lines.unwrap_or_default()
    }

    /// Where visitors' phones find the hall.
    #[must_use]
    pub fn public(&self) -> Option<String> {
        let profile = self.shared.profile.read();
        let profile = profile.unwrap_or_else(PoisonError::into_inner);
        profile.as_ref()?.public.clone()
    }

    /// The hall's hours, once it told them.
    #[must_use]
    pub fn hours(&self) -> Option<Arc<OpeningHours>> {
        let profile = self.shared.profile.read();
        let profile = profile.unwrap_or_else(PoisonError::into_inner);
        Some(Arc::new(profile.as_ref()?.hours.clone()))
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn open_state(&self) -> OpenState {
        self.shared.open_state(None)
    }

    /// Whether a counter receives visitors now.
    ///
    /// # Errors
    /// [`AskError::NoSuchCounter`].
    pub fn counter_open_state(&self, counter: &CounterId) -> Result<OpenState, AskError> {
        let counter = self.shared.counter(counter)?;
        Ok(self.shared.open_state(counter.hours))
    }
}

impl LineInner {
    /// A ticket's number: from the hall, or else out of a leased block.
    async fn number(&self, id: Id, request: TicketRequest) -> Result<Number, AskError> {
        if let Some(number) = self.journal.lock().await.ledger().number(id) {
            return Ok(number);
        }
        if self.reached() {
            match self.client.issue(id, &request).await {
                Err(AskError::Unreachable(why)) => self.lost(&why),
                asked => {
                    let given = asked?;
                    let written = self.write(move |journal| journal.remember(id, given));
                    if let Err(error) = written.await {
                        tracing::error!(%error, "the journal cannot be written");
                    }
                    return Ok(given.number);
                }
            }
        }
        self.number_alone(id, request).await
    }

    async fn number_alone(&self, id: Id, request: TicketRequest) -> Result<Number, AskError> {
        if let Some(number) = self.journal.lock().await.ledger().number_of_hall(id) {
            return Ok(number);
        }
        let first = request.stops.first().ok_or(AskError::NoStops)?;
        let counter = self.counter(&first.counter)?;
        if let OpenState::Closed { next } = self.open_state(counter.hours) {
            let next = next.map(Box::new);
            return Err(AskError::Closed { next });
        }
        let series = Series::try_from(counter.series)
            .map_err(|_| AskError::NoSuchCounter(counter.id.to_string()))?;
        let today = self.clock.today();
        let given = self.write(move |journal| {
            // A call with the same id may have been faster.
            if let Some(number) = journal.ledger().number(id) {
                return Ok(Some(number));
            }
            // Alone, the clock is all there is to tell that a day is over.
            journal.reach_day(today)?;
            journal.give(id, series, request)
        });
        given
            .await?
            .ok_or_else(|| AskError::Unreachable("no lent number is left".to_owned()))
    }

    /// Whether visitors are received, by the hours that the hall told last.
    fn open_state(&self, own: Option<crate::catalogue::Hours>) -> OpenState {
        match &*self.profile.read().unwrap_or_else(PoisonError::into_inner) {
            Some(profile) => hours::open_state(&profile.hours, own, &self.clock.now()),
            // A kiosk that never reached its hall still shows where to go and what to bring.
            None => OpenState::Open { until: None },
        }
    }

    fn counter(&self, id: &CounterId) -> Result<&Counter, AskError> {
        let mut counters = self.counters.iter();
        counters
            .find(|counter| counter.id == *id)
            .ok_or_else(|| AskError::NoSuchCounter(id.to_string()))
    }

    /// Writes to the journal on a blocking thread: each line waits for the disk.
    async fn write<T: Send + 'static>(
        &self,
        write: impl FnOnce(&mut Journal) -> Result<T, AskError> + Send + 'static,
    ) -> Result<T, AskError> {
        let mut journal = Arc::clone(&self.journal).lock_owned().await;
        blocking(move || write(&mut journal)).await
    }
}

/// Runs what blocks (the disk, a lock) apart from the async threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AskError> + Send + 'static,
) -> Result<T, AskError> {
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or_else(|error| Err(AskError::Unreachable(error.to_string())))
}
