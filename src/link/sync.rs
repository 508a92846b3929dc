//! The task that keeps a kiosk and its hall in step, for as long as the line is open.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::MutexGuard;
use tokio_util::sync::CancellationToken;

use super::ledger::{TicketStep, Unacked};
use super::{AskError, Journal, LineInner};
use crate::api::BlockRequest;
use crate::catalogue::differences;
use crate::record::{Keyring, Minute, Trust};
use crate::ticket::{Id, Series};

/// A series with fewer lent numbers left than this gets another block.
const REFILL_BELOW: u16 = 10;
/// Number of rows that differ from the hall's that are logged one by one.
const DIFFERENCES_MAX: usize = 20;
/// Interval of synchronisation while the hall answers.
const SYNC_INTERVAL: Duration = Duration::from_secs(20);
/// Interval of tries to reach the hall while it does not answer.
const RECONNECT_INTERVAL: Duration = Duration::from_secs(2);

/// Synchronises again and again until it is stopped.
pub(super) async fn run(shared: Arc<LineInner>, stop: CancellationToken) {
    let rounds = async {
        loop {
            if shared.reached() {
                tokio::select! {
                    () = tokio::time::sleep(SYNC_INTERVAL) => {}
                    () = shared.lost.notified() => continue,
                }
            } else {
                tokio::time::sleep(RECONNECT_INTERVAL).await;
            }
            shared.synchronise().await;
        }
    };
    let _ = stop.run_until_cancelled(rounds).await;
}

impl LineInner {
    pub(super) fn reached(&self) -> bool {
        self.reached.load(Ordering::Relaxed)
    }

    /// The hall does not answer: the kiosk goes on alone.
    pub(super) fn lost(&self, why: &str) {
        if self.reached.swap(false, Ordering::Relaxed) {
            tracing::warn!(why, "the hall cannot be reached; this kiosk goes on alone");
            self.lost.notify_one();
        }
    }

    /// One round: sends the backlog, leases numbers, fetches the trust list.
    pub(super) async fn synchronise(&self) {
        match self.exchange().await {
            Err(AskError::Unreachable(why)) => return self.lost(&why),
            Err(error) => tracing::warn!(%error, "the hall refused"),
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

    async fn exchange(&self) -> Result<(), AskError> {
        let before = self.journal.lock().await.ledger().day();
        let day = self.client.day().await?;
        let written = self.write(move |journal| {
            // A number that came meanwhile may have brought a later day.
            if journal.ledger().day() == before {
                journal.set_day(day)?;
            }
            Ok(())
        });
        if let Err(error) = written.await {
            // A failed write to the journal does not stop the sync: the hall has the numbers.
            tracing::error!(%error, "the journal cannot be written");
        }
        self.learn_profile().await?;
        self.catch_up(&self.sending.lock().await, None).await?;
        match self.lease_numbers().await {
            Err(error @ AskError::File { .. }) => {
                tracing::error!(%error, "no numbers can be leased");
                Ok(())
            }
            leased => leased,
        }
    }

    /// Keeps what the hall tells of itself, and compares the catalogues when the hall has another one.
    async fn learn_profile(&self) -> Result<(), AskError> {
        let told = self.client.profile().await?;
        let catalogue = told.catalogue.clone();
        let known = self
            .profile
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if known.as_ref() != Some(&told) {
            let kept = told.clone();
            if let Err(error) = self.write(move |journal| journal.learn(kept)).await {
                tracing::error!(%error, "the hall's hours cannot be kept");
            }
            *self.profile.write().unwrap_or_else(PoisonError::into_inner) = Some(told);
        }
        self.compare_catalogues(catalogue).await
    }

    /// Logs what differs between the kiosk's catalogue and the hall's, once for each catalogue of the hall.
    async fn compare_catalogues(&self, theirs: String) -> Result<(), AskError> {
        let (own, rows) = &self.catalogue;
        let is_known = {
            let compared = self.compared.read().unwrap_or_else(PoisonError::into_inner);
            compared.as_ref().is_some_and(|(hash, _)| *hash == theirs)
        };
        if is_known {
            return Ok(());
        }
        let lines = if *own == theirs {
            Vec::new()
        } else {
            differences(rows, &self.client.catalogue().await?)
        };
        for line in lines.iter().take(DIFFERENCES_MAX) {
            tracing::warn!("the catalogue here is not the hall's: {line}");
        }
        if lines.len() > DIFFERENCES_MAX {
            let rows = lines.len();
            tracing::warn!(rows, "the catalogue here differs in more rows than these");
        }
        *self
            .compared
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some((theirs, lines));
        Ok(())
    }

    /// Sends the backlog to the hall, in order. A step that it refuses for good is dropped with those that
    /// end with it, and is an error if the one that was asked for is among them; a step that it refuses because
    /// something must be mended first (a counter that it does not know, another version) is kept for later, with all
    /// later steps of its ticket.
    pub(super) async fn catch_up(
        &self,
        _sending: &MutexGuard<'_, ()>,
        asked: Option<(Id, TicketStep)>,
    ) -> Result<(), AskError> {
        let mut aside: BTreeSet<Id> = BTreeSet::new();
        // Taken one by one: more may be written meanwhile.
        loop {
            let first = self.journal.lock().await.ledger().first_unacked(&aside);
            let Some(unacked) = first else { break };
            let (id, step) = (unacked.id, unacked.step);
            let is_asked = asked == Some((id, step));
            let now = self.clock.now().timestamp().as_millisecond();
            // Sent at once, the hall's own clock counts.
            let ago = if is_asked {
                0
            } else {
                (now - unacked.at).max(0)
            };
            let outcome = self.send(&unacked, SignedDuration::from_millis(ago)).await;
            match outcome {
                Err(error @ AskError::Unreachable(_)) => return Err(error),
                Err(error) if error.is_permanent() => {
                    tracing::error!(%id, %error, "the hall does not take what this kiosk did");
                    self.cross_out(move |journal| journal.refuse(id, step))
                        .await;
                    if let Some((asked, step)) = asked
                        && asked == id
                        && !self.journal.lock().await.ledger().is_unacked(id, step)
                    {
                        return Err(error);
                    }
                }
                Err(error) => {
                    tracing::error!(%id, %error, "the hall does not take this yet; it is kept");
                    let _ = aside.insert(id);
                }
                Ok(()) => self.cross_out(move |journal| journal.ack(id, step)).await,
            }
            if is_asked {
                break;
            }
        }
        Ok(())
    }

    async fn cross_out(&self, line: impl FnOnce(&mut Journal) + Send + 'static) {
        let written = self.write(move |journal| {
            line(journal);
            Ok(())
        });
        if let Err(error) = written.await {
            tracing::error!(%error, "the journal cannot be written");
        }
    }

    /// Sends one step to the hall; `ago` is how long ago it was done.
    pub(super) async fn send(&self, step: &Unacked, ago: SignedDuration) -> Result<(), AskError> {
        match (step.step, &step.request) {
            (TicketStep::Issued, Some(request)) => {
                self.client.issue(step.id, request).await.map(drop)
            }
            (TicketStep::Issued, None) => Ok(()),
            (TicketStep::Handed, _) => self.client.hand_over(step.id, ago).await,
            (TicketStep::Cancelled, _) => self.client.cancel(step.id).await,
        }
    }

    async fn lease_numbers(&self) -> Result<(), AskError> {
        let mut series: Vec<Series> = self
            .counters
            .iter()
            .filter_map(|counter| Series::try_from(counter.series).ok())
            .collect();
        series.sort_unstable();
        series.dedup();
        let (holder, wanted) = {
            let journal = self.journal.lock().await;
            let ledger = journal.ledger();
            let wanted: Vec<BlockRequest> = series
                .into_iter()
                .filter(|series| ledger.numbers_left(*series) < REFILL_BELOW)
                .map(|series| BlockRequest {
                    series,
                    nth: ledger.block_count(series),
                })
                .collect();
            (ledger.holder().to_owned(), wanted)
        };
        if wanted.is_empty() {
            return Ok(());
        }
        let blocks = self.client.lease(holder, wanted).await?;
        self.write(move |journal| journal.add_blocks(blocks)).await
    }

    /// Tells the hall this kiosk's key, and fetches whom to believe and seal to.
    pub(super) async fn fetch_trust(&self) -> Result<(), AskError> {
        // A hall that lost its store, or has denied the key since, does not list it: it is told again.
        for _ in 0..2 {
            self.key
                .tell(&self.client, None, self.clock.today())
                .await?;
            if self.fetch_list().await? {
                return Ok(());
            }
            self.key.forget();
        }
        Err(AskError::Unlisted)
    }

    /// Fetches the list; whether it names this kiosk's key.
    async fn fetch_list(&self) -> Result<bool, AskError> {
        let text = self.client.trust().await?;
        let unread = || AskError::Unreachable("the hall's list cannot be read".to_owned());
        let path = Path::new("the hall's list");
        let ring = Keyring::parse(path, &text).map_err(|_| unread())?;
        let now = Minute::of(self.clock.now().timestamp());
        let list = Trust::verify(&ring.trust, &ring.root, now).map_err(|_| unread())?;
        self.pin.meet(&ring.root, list.list(), now).await?;
        let listed = self.key.is_listed(&list);
        let mut trust = self.trust.write().unwrap_or_else(PoisonError::into_inner);
        *trust = Some((ring.root, ring.trust));
        Ok(listed)
    }
}
