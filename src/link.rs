//! The kiosk's side of the hall: it asks over HTTP, and goes on alone when there is no hall to ask.
//!
//! - **Numbers.** The hall gives them. When it cannot be reached, the kiosk gives the next number of a
//!   block that was lent to it before.
//! - **The journal** (`link/journal.rs`) holds what the hall has not been told: it is on the disk before
//!   the visitor is told anything, and told again until the hall has answered. Saying a thing twice
//!   changes nothing, so after any loss of power, of the network or of the hall both sides agree.
//! - **Keys.** The kiosk signs with a key of its own (`link/key.rs`); whom to believe and seal to is the
//!   hall's list of the day, kept for as long as it is good.

mod client;
mod error;
pub mod feed;
mod journal;
mod key;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::{MutexGuard, Notify};
use tokio::task::AbortHandle;

use crate::api::{Address, Ahead, BlockRequest, Lent, Reception, Request, Stop, hours};
use crate::catalogue::{Catalogue, Counter, CounterId};
use crate::clock::Clock;
use crate::config::{Config, Hours};
use crate::files;
use crate::record::seal::{Entropy as _, NoEntropy};
use crate::record::{Keyring, Minute, Os, Signer, SignerPublic, Trust};
use crate::ticket::{Id, Number, Series};
use journal::{Journal, Todo, Told};
use key::Key;

pub use client::{Client, ClientError};
pub use error::AskError;

/// A block with fewer numbers left than this is followed by another.
const FEW: u16 = 10;
/// How long a visitor waits for the kiosk to finish telling the hall other things.
const MOMENT: Duration = Duration::from_secs(1);
/// How often the hall is visited while it answers.
const VISITED_EVERY: Duration = Duration::from_secs(20);
/// How often it is looked for while it does not.
const LOOKED_FOR_EVERY: Duration = Duration::from_secs(2);

/// What a kiosk needs to write strips, and to read the visitor's own. It opens no counter's strip.
pub struct KioskKeys {
    /// Signs strips.
    pub signer: Signer,
    /// Whom strips can be sealed to today, and whose signatures are believed.
    pub trust: Trust,
}

/// A number for a visitor, and under which address they find their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The number.
    pub number: Number,
    /// The address: cannot be guessed.
    pub address: Address,
}

/// A kiosk's line to its hall. Clones share it.
#[derive(Clone)]
pub struct Link {
    shared: Arc<Shared>,
    _visits: Arc<Visits>,
}

struct Shared {
    client: Client,
    clock: Clock,
    hours: Hours,
    counters: Vec<Counter>,
    journal: Mutex<Journal>,
    /// Held by whoever tells the hall what is in the journal.
    telling: tokio::sync::Mutex<()>,
    key: Key,
    trust: RwLock<Option<(SignerPublic, Vec<u8>)>>,
    /// Whether the hall answered when it was last asked.
    reached: AtomicBool,
    /// Told when the hall is lost, so that it is looked for soon.
    lost: Notify,
}

/// Ends the visits to the hall with the last handle.
struct Visits(AbortHandle);

impl Drop for Visits {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Link {
    /// Opens the journal and the kiosk's key, and begins to visit the hall.
    ///
    /// # Errors
    /// A journal or a key that cannot be read or written.
    pub async fn open(
        config: &Config,
        catalogue: &Catalogue,
        clock: Clock,
        client: Client,
    ) -> Result<Self, AskError> {
        let data = config.path(&config.hall.data);
        files::folder(&data).map_err(AskError::file(&data))?;
        let shared = Arc::new(Shared {
            key: Key::open(&data, clock.today())?,
            journal: Mutex::new(Journal::open(&data).await?),
            telling: tokio::sync::Mutex::default(),
            client,
            hours: config.hours.clone(),
            counters: catalogue.counters.clone(),
            trust: RwLock::default(),
            reached: AtomicBool::new(true),
            lost: Notify::new(),
            clock,
        });
        // The first visit is waited for: when the hall is there, everything is there at once.
        shared.visit().await;
        let visits = tokio::spawn(visits(Arc::clone(&shared)));
        Ok(Self {
            shared,
            _visits: Arc::new(Visits(visits.abort_handle())),
        })
    }

    /// A new ticket id. A kiosk makes one for a visit, and keeps it for every try.
    ///
    /// # Errors
    /// [`NoEntropy`] when the machine has no random numbers to give.
    pub fn new_id(&self) -> Result<Id, NoEntropy> {
        let mut random = [0; 10];
        Os.fill(&mut random)?;
        Ok(Id::new(self.shared.clock.now().timestamp(), random))
    }

    /// A number for a visit. Asking again with the same id and stops gives the same one. It is in no
    /// queue until [`Link::hand_over`].
    ///
    /// # Errors
    /// What the hall says; [`AskError::Unreachable`] when it cannot be asked and no lent number
    /// is left.
    pub async fn issue(&self, id: Id, mut stops: Vec<Stop>) -> Result<Given, AskError> {
        for stop in &mut stops {
            stop.minutes = stop.minutes.min(Stop::MOST_MINUTES);
        }
        let shared = &self.shared;
        let address = shared.key.address(id);
        let given = |number| Given {
            number,
            address: address.clone(),
        };
        if let Some(number) = shared.journal().number(id) {
            return Ok(given(number));
        }
        let mut request = Request {
            stops,
            address: Some(address.clone()),
            lent: None,
        };
        if shared.reached() {
            match shared.client.issue(id, &request).await {
                Err(AskError::Unreachable(why)) => shared.lost(&why),
                asked => {
                    let numbered = asked?;
                    if let Err(error) = shared.journal().heard(id, numbered) {
                        tracing::error!(%error, "the journal cannot be written");
                    }
                    return Ok(given(numbered.number));
                }
            }
        }
        if let Some(number) = shared.journal().heard_of(id) {
            return Ok(given(number));
        }
        let first = request.stops.first().ok_or(AskError::NoStops)?;
        let counter = shared.counter(&first.counter)?;
        if let Reception::Closed { next } = shared.reception(counter.hours) {
            let next = next.map(Box::new);
            return Err(AskError::Closed { next });
        }
        let series = Series::try_from(counter.series)
            .map_err(|_| AskError::NoSuchCounter(counter.id.to_string()))?;
        let mut journal = shared.journal();
        if let Some(number) = journal.number(id) {
            return Ok(given(number));
        }
        // Alone, the clock is all there is to tell that a day is over.
        journal.has_come(shared.clock.today())?;
        let (number, day) = journal
            .next_number(series)
            .ok_or_else(|| AskError::Unreachable("no lent number is left".to_owned()))?;
        request.lent = Some(Lent {
            day,
            number,
            holder: journal.holder().to_owned(),
        });
        journal.issued(id, request)?;
        Ok(given(number))
    }

    /// The visitor has the number in hand: it joins the queue, at the latest when the hall is back.
    ///
    /// # Errors
    /// `ended` and `no-such-ticket` when the hall says that a new number is needed;
    /// a journal that cannot be written while the hall cannot be reached.
    pub async fn hand_over(&self, id: Id) -> Result<(), AskError> {
        self.tell(id, Told::Handed).await
    }

    /// The number is given up.
    ///
    /// # Errors
    /// As [`Link::hand_over`].
    pub async fn cancel(&self, id: Id) -> Result<(), AskError> {
        self.tell(id, Told::Cancelled).await
    }

    /// On the disk first, then to the hall.
    async fn tell(&self, id: Id, told: Told) -> Result<(), AskError> {
        let shared = &self.shared;
        // Nobody else tells the hall of it, or hears what the hall says to it.
        let telling = tokio::time::timeout(MOMENT, shared.telling.lock()).await;
        let at = shared.clock.now().timestamp().as_millisecond();
        let written = shared.journal().done(id, told, at);
        if let Err(error) = &written {
            tracing::error!(%error, "the journal cannot be written");
        }
        // Whoever is telling the hall more than a moment's worth tells it this as well.
        let (true, Ok(telling)) = (shared.reached(), telling) else {
            return Ok(written?);
        };
        let outcome = match &written {
            Ok(()) => shared.catch_up(&telling, Some((id, told))).await,
            // Without a journal the hall's word alone counts.
            Err(_) => shared.say(&Todo::now(id, told), SignedDuration::ZERO).await,
        };
        match outcome {
            Err(AskError::Unreachable(why)) => {
                shared.lost(&why);
                Ok(written?)
            }
            outcome => outcome,
        }
    }

    /// What each counter's queue is like; nothing when the hall cannot be asked.
    pub async fn waits(&self) -> Vec<Ahead> {
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

    /// The keys of today.
    ///
    /// # Errors
    /// [`AskError::Unreachable`] when the hall's list is not at hand, or is over.
    pub async fn keys(&self) -> Result<KioskKeys, AskError> {
        let shared = &self.shared;
        let now = Minute::of(shared.clock.now().timestamp());
        let good = || {
            let trust = shared.trust.read().unwrap_or_else(PoisonError::into_inner);
            let (root, signed) = trust.as_ref()?;
            Trust::verify(signed, root, now).ok()
        };
        let trust = match good() {
            Some(trust) => trust,
            None => {
                shared.fetch_trust().await?;
                good().ok_or_else(|| AskError::Unreachable("the hall's list is over".to_owned()))?
            }
        };
        Ok(KioskKeys {
            signer: shared.key.signer(),
            trust,
        })
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn reception(&self) -> Reception {
        self.shared.reception(None)
    }

    /// Whether a counter receives visitors now.
    ///
    /// # Errors
    /// [`AskError::NoSuchCounter`].
    pub fn counter_reception(&self, counter: &CounterId) -> Result<Reception, AskError> {
        let counter = self.shared.counter(counter)?;
        Ok(self.shared.reception(counter.hours))
    }

    /// Whether the hall answered when it was last asked.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.shared.reached()
    }

    /// How much the hall has not been told yet.
    #[must_use]
    pub fn untold(&self) -> usize {
        self.shared.journal().untold()
    }
}

impl Shared {
    fn journal(&self) -> std::sync::MutexGuard<'_, Journal> {
        // What is in it is on the disk as well: nothing is half done.
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reached(&self) -> bool {
        self.reached.load(Ordering::Relaxed)
    }

    fn lost(&self, why: &str) {
        if self.reached.swap(false, Ordering::Relaxed) {
            tracing::warn!(why, "the hall cannot be reached; this kiosk goes on alone");
            self.lost.notify_one();
        }
    }

    fn reception(&self, own: Option<crate::catalogue::Hours>) -> Reception {
        hours::reception(&self.hours, own, &self.clock.now())
    }

    fn counter(&self, id: &CounterId) -> Result<&Counter, AskError> {
        let mut counters = self.counters.iter();
        counters
            .find(|counter| counter.id == *id)
            .ok_or_else(|| AskError::NoSuchCounter(id.to_string()))
    }

    /// Does everything that wants a hall: tells it what it was not told, has numbers lent, asks whom
    /// to believe.
    async fn visit(&self) {
        let visited = async {
            let before = self.journal().day();
            let day = self.client.day().await?;
            {
                let mut journal = self.journal();
                // A number that came meanwhile may have told a later day.
                if journal.day() == before
                    // A disk that fails here keeps nobody from the hall, who has the numbers.
                    && let Err(error) = journal.hall_says(day)
                {
                    tracing::error!(%error, "the journal cannot be written");
                }
            }
            self.catch_up(&self.telling.lock().await, None).await?;
            match self.borrow_numbers().await {
                Err(error @ AskError::File { .. }) => {
                    tracing::error!(%error, "no numbers can be lent");
                }
                borrowed => borrowed?,
            }
            Ok(())
        };
        match visited.await {
            Err(AskError::Unreachable(why)) => return self.lost(&why),
            Err(error) => tracing::warn!(%error, "the hall refused a visit"),
            Ok(()) => {}
        }
        if !self.reached.swap(true, Ordering::Relaxed) {
            tracing::info!("the hall is back");
        }
        if let Err(error) = self.fetch_trust().await {
            // Visitors still get numbers; sheets come without strips, and say so.
            tracing::error!(%error, "the hall's list is not at hand");
        }
    }

    /// Tells the hall what is in the journal, in order. What it refuses for good is dropped, and is an
    /// error if it is what was asked for; what it refuses because somebody has to mend something (a
    /// counter that it does not know, another version) is kept for later, with all of its ticket.
    async fn catch_up(
        &self,
        _telling: &MutexGuard<'_, ()>,
        asked: Option<(Id, Told)>,
    ) -> Result<(), AskError> {
        let mut aside: BTreeSet<Id> = BTreeSet::new();
        // Taken one by one: more may be written meanwhile.
        loop {
            let todo = self.journal().first_untold(&aside);
            let Some(todo) = todo else { break };
            let (id, told) = (todo.id, todo.told);
            let now = self.clock.now().timestamp().as_millisecond();
            // Told at once, the hall's own clock counts.
            let ago = match asked {
                Some(asked) if asked == (id, told) => 0,
                _ => (now - todo.at).max(0),
            };
            let outcome = self.say(&todo, SignedDuration::from_millis(ago)).await;
            let is_asked = asked == Some((id, told));
            match outcome {
                Err(error @ AskError::Unreachable(_)) => return Err(error),
                Err(error) if error.is_permanent() => {
                    tracing::error!(%id, %error, "the hall does not take what this kiosk did");
                    self.journal().told(id, told);
                    if is_asked {
                        return Err(error);
                    }
                }
                Err(error) => {
                    tracing::error!(%id, %error, "the hall does not take this yet; it is kept");
                    let _ = aside.insert(id);
                }
                Ok(()) => self.journal().told(id, told),
            }
            if is_asked {
                break;
            }
        }
        Ok(())
    }

    async fn say(&self, todo: &Todo, ago: SignedDuration) -> Result<(), AskError> {
        match (todo.told, &todo.request) {
            (Told::Issued, Some(request)) => self.client.issue(todo.id, request).await.map(drop),
            (Told::Issued, None) => Ok(()),
            (Told::Handed, _) => self.client.hand_over(todo.id, ago).await,
            (Told::Cancelled, _) => self.client.cancel(todo.id).await,
        }
    }

    async fn borrow_numbers(&self) -> Result<(), AskError> {
        let mut series: Vec<Series> = self
            .counters
            .iter()
            .filter_map(|counter| Series::try_from(counter.series).ok())
            .collect();
        series.sort_unstable();
        series.dedup();
        let (holder, wanted) = {
            let journal = self.journal();
            let wanted: Vec<BlockRequest> = series
                .into_iter()
                .filter(|series| journal.left(*series) < FEW)
                .map(|series| BlockRequest {
                    series,
                    nth: journal.blocks(series),
                })
                .collect();
            (journal.holder().to_owned(), wanted)
        };
        if wanted.is_empty() {
            return Ok(());
        }
        let blocks = self.client.lease(holder, wanted).await?;
        Ok(self.journal().lent(blocks)?)
    }

    async fn fetch_trust(&self) -> Result<(), AskError> {
        if !self.key.is_known() {
            self.client.sign(&self.key.public()).await?;
            self.key.known();
        }
        let text = self.client.trust().await?;
        let unread = || AskError::Unreachable("the hall's list cannot be read".to_owned());
        let path = std::path::Path::new("the hall's list");
        let ring = Keyring::parse(path, &text).map_err(|_| unread())?;
        let now = Minute::of(self.clock.now().timestamp());
        let list = Trust::verify(&ring.trust, &ring.root, now).map_err(|_| unread())?;
        // A hall that lost its store does not know this kiosk any more: it is told again next time.
        let own = self.key.public();
        if !list.list().signers.iter().any(|signer| signer.key == own) {
            self.key.forget();
        }
        let mut trust = self.trust.write().unwrap_or_else(PoisonError::into_inner);
        *trust = Some((ring.root, ring.trust));
        Ok(())
    }
}

async fn visits(shared: Arc<Shared>) {
    loop {
        if shared.reached() {
            tokio::select! {
                () = tokio::time::sleep(VISITED_EVERY) => {}
                () = shared.lost.notified() => continue,
            }
        } else {
            tokio::time::sleep(LOOKED_FOR_EVERY).await;
        }
        shared.visit().await;
    }
}
