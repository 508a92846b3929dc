//! The single writer of a hall: changes queue up, and those that came together share a commit.
//!
//! A commit that reaches the disk takes milliseconds, whatever is in it. So the writer takes all
//! changes that wait, carries them out one after the other in one transaction, commits once, and only
//! then answers each of them. A change that is refused has written nothing, and leaves the others alone.
//!
//! Several halls may share a PostgreSQL. Each transaction therefore begins by locking the row `turn`,
//! which no other can lock until it ends: all changes of all halls have one order, and events are
//! numbered in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Zoned;
use sqlx::AnyConnection;
use sqlx::Connection;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot, watch};

use super::file_watch::FileWatch;
use super::location::{Location, connect};
use super::marks::{LastNumbers, Marks};
use super::rows;
use super::write_tx::WriteTx;
use super::{ClockSigns, days, events};
use crate::hall::error::{Cause, Error, StoreError};

/// Most changes in one transaction.
const BATCH_MAX: usize = 128;
/// Capacity of the queue of changes; beyond it callers are told that the hall is too busy.
const QUEUE_CAPACITY: usize = 1024;
/// Timeout of a transaction; after it the connection is given up.
const TRANSACTION_TIMEOUT: Duration = Duration::from_secs(8);

/// A change of the store: done in one piece or not at all.
pub(in crate::hall) trait Change: Send + Sync + 'static {
    /// What its caller hears when it is durable.
    type Answer: Send + 'static;

    /// Whether it minds the tickets that its transaction has added and not written yet. For any other change they are
    /// written first.
    const SEES_NEW_TICKETS: bool = false;

    /// Carries it out: reads first, and writes when it is sure that it will not be refused. Called
    /// again from the beginning when a commit failed.
    fn apply(
        &self,
        tx: &mut WriteTx<'_>,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;
}

/// Handle to the writer. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Box<dyn QueuedChange>>,
    news: watch::Sender<i64>,
    closing: watch::Sender<bool>,
    commits: Arc<AtomicU64>,
    trouble: watch::Sender<Option<StoreError>>,
}

/// What is kept and looked at outside a store that is a file.
#[derive(Debug)]
pub(super) struct BesideFile {
    pub(super) marks: Arc<Marks>,
    pub(super) watch: FileWatch,
}

impl Writer {
    /// Starts the writer. It ends when it is told to, or with the last handle. The number of the last
    /// event goes to `news` after each commit.
    pub(super) fn start(
        location: Location,
        connection: AnyConnection,
        beside: Option<BesideFile>,
        news: watch::Sender<i64>,
    ) -> Self {
        let (queue, jobs) = mpsc::channel(QUEUE_CAPACITY);
        let (closing, closed) = watch::channel(false);
        let commits = Arc::<AtomicU64>::default();
        let trouble = watch::Sender::new(None);
        let state = WriterState {
            location,
            connection: Some(connection),
            beside,
            news: news.clone(),
            commits: Arc::clone(&commits),
            trouble: trouble.clone(),
        };
        drop(tokio::spawn(write(state, jobs, closed)));
        Self {
            queue,
            news,
            closing,
            commits,
            trouble,
        }
    }

    /// Why the last transaction failed; `None` when it did not.
    pub(super) fn trouble(&self) -> Option<StoreError> {
        self.trouble.borrow().clone()
    }

    /// Says that the store is in trouble, though no transaction has failed. What is lost stays lost: only a
    /// new start mends it.
    pub(super) fn set_trouble(&self, error: StoreError) {
        set_trouble(&self.trouble, Some(error));
    }

    /// Number of commits so far; not each of them has events.
    pub(super) fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// Ends the writer, and waits until it has let go of the store.
    pub(super) async fn stop(&self) {
        let _ = self.closing.send_replace(true);
        self.closing.closed().await;
    }

    /// Publishes the number of the last event.
    pub(super) fn publish(&self, seq: i64) {
        publish(&self.news, seq);
    }

    /// Carries a change out, and answers when it is durable.
    pub(super) async fn change<C: Change>(
        &self,
        change: C,
        now: &Zoned,
        signs: ClockSigns,
    ) -> Result<C::Answer, Error> {
        let (answer, answered) = oneshot::channel();
        let job = Box::new(ChangeJob {
            now: now.clone(),
            signs,
            change,
            answer: Some(answer),
            done: None,
        });
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Error::Unreachable("too many changes wait".to_owned()),
            TrySendError::Closed(_) => closed(),
        })?;
        answered.await.unwrap_or_else(|_| Err(closed()))
    }
}

/// A change in the queue, whose answer has a type that the writer need not know.
trait QueuedChange: Send {
    /// Carries the change out, unless it is refused or its caller has given up; an error when the
    /// store failed.
    fn run<'t>(&'t mut self, tx: &'t mut WriteTx<'_>) -> BoxFuture<'t, Result<(), Error>>;
    /// Tells the caller how the transaction ended.
    fn answer(&mut self, outcome: Result<(), Error>);
}

struct ChangeJob<C: Change> {
    /// The moment at which the change was asked for.
    now: Zoned,
    signs: ClockSigns,
    change: C,
    answer: Option<oneshot::Sender<Result<C::Answer, Error>>>,
    /// The answer, held back until the commit.
    done: Option<Result<C::Answer, Error>>,
}

impl<C: Change> QueuedChange for ChangeJob<C> {
    fn run<'t>(&'t mut self, tx: &'t mut WriteTx<'_>) -> BoxFuture<'t, Result<(), Error>> {
        Box::pin(async move {
            tx.begin_job(&self.now, self.signs);
            // The day opens whatever becomes of the change.
            match days::open_day(tx).await {
                Err(error @ Error::ClockInDoubt { .. }) => {
                    self.done = Some(Err(error));
                    return Ok(());
                }
                opened => {
                    let _ = opened?;
                }
            }
            // A caller that gave up (its HTTP request timed out) retries with the same id.
            if self.answer.as_ref().is_none_or(oneshot::Sender::is_closed) {
                return Ok(());
            }
            if !C::SEES_NEW_TICKETS {
                rows::write_new(tx).await?;
            }
            let before = tx.write_count();
            match self.change.apply(tx).await {
                Err(error @ (Error::Store(_) | Error::Unreachable(_))) => Err(error),
                // Others share the transaction, so its writes cannot be rolled back alone.
                Err(refused) if tx.write_count() > before => Err(Error::Store(StoreError {
                    cause: Cause::Other,
                    detail: format!("a change was refused halfway: {refused}"),
                })),
                done => {
                    self.done = Some(done);
                    Ok(())
                }
            }
        })
    }

    fn answer(&mut self, outcome: Result<(), Error>) {
        let said = match (outcome, self.done.take()) {
            (Ok(()), Some(done)) => done,
            (Err(error), _) => Err(error),
            (Ok(()), None) => Err(Error::Unreachable("the store did not answer".to_owned())),
        };
        if let Some(answer) = self.answer.take() {
            // The caller may have gone; what is done stays done.
            let _ = answer.send(said);
        }
    }
}

/// What the writer's task owns.
struct WriterState {
    location: Location,
    /// `None` after a failure: the next transaction opens a new one.
    connection: Option<AnyConnection>,
    beside: Option<BesideFile>,
    news: watch::Sender<i64>,
    commits: Arc<AtomicU64>,
    trouble: watch::Sender<Option<StoreError>>,
}

type Jobs = [Box<dyn QueuedChange>];

async fn write(
    mut state: WriterState,
    mut jobs: mpsc::Receiver<Box<dyn QueuedChange>>,
    mut closing: watch::Receiver<bool>,
) {
    let mut batch = Vec::with_capacity(BATCH_MAX);
    loop {
        let received = tokio::select! {
            // Closing wins over what still waits: those callers retry when the hall is back.
            biased;
            _ = closing.wait_for(|closing| *closing) => 0,
            received = jobs.recv_many(&mut batch, BATCH_MAX) => received,
        };
        if received == 0 {
            break;
        }
        match state.attempt(&mut batch).await {
            // One of them met something that breaks the whole: each is tried alone.
            Err((Phase::Change, _)) if batch.len() > 1 => {
                for job in &mut batch {
                    let outcome = state.attempt(std::slice::from_mut(job)).await;
                    job.answer(outcome.map_err(|(_, error)| error));
                }
            }
            Err((_, error)) => {
                batch
                    .iter_mut()
                    .for_each(|job| job.answer(Err(copy(&error))));
            }
            Ok(()) => batch.iter_mut().for_each(|job| job.answer(Ok(()))),
        }
        batch.clear();
    }
    if let Some(connection) = state.connection {
        let _ = connection.close().await;
    }
}

/// How far a transaction came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing was carried out yet.
    Begin,
    /// Changes were being carried out.
    Change,
    /// It may be durable, or not: a retry here could do it twice. The caller retries, by its id.
    Commit,
}

impl WriterState {
    /// Carries all jobs out in one transaction. After a failure before the commit nothing was changed.
    async fn attempt(&mut self, batch: &mut Jobs) -> Result<(), (Phase, Error)> {
        let had_connection = self.connection.is_some();
        let outcome = match self.once(batch).await {
            // The connection died while it was idle: that is no reason to fail a caller.
            Err((Phase::Begin, error)) if had_connection && !is_lost(&error) => {
                self.once(batch).await
            }
            outcome => outcome,
        };
        let trouble = match &outcome {
            Err((_, Error::Store(error))) => Some(error.clone()),
            Err((_, error)) => Some(StoreError {
                cause: Cause::CannotOpen,
                detail: error.to_string(),
            }),
            Ok(()) => None,
        };
        set_trouble(&self.trouble, trouble);
        outcome
    }

    async fn once(&mut self, batch: &mut Jobs) -> Result<(), (Phase, Error)> {
        let mut phase = Phase::Begin;
        let Self {
            location,
            connection,
            beside,
            trouble,
            ..
        } = self;
        let work = async {
            if let Some(error) = trouble
                .borrow()
                .as_ref()
                .filter(|error| error.cause == Cause::Lost)
            {
                return Err(Error::Store(error.clone()));
            }
            // Taken out, so that a timeout drops it: its transaction is rolled back.
            let mut open = match connection.take() {
                Some(open) => open,
                None => {
                    if let Some(beside) = beside {
                        beside.watch.check()?;
                        beside.watch.expect_new_log();
                    }
                    connect(location).await?
                }
            };
            let seq = transaction(location, &mut open, beside.as_mut(), batch, &mut phase).await?;
            *connection = Some(open);
            Ok::<_, Error>(seq)
        };
        let seq = tokio::time::timeout(TRANSACTION_TIMEOUT, work)
            .await
            .unwrap_or_else(|_| Err(Error::Unreachable("the store does not answer".to_owned())))
            .map_err(|error| (phase, error))?;
        let _ = self.commits.fetch_add(1, Ordering::Release);
        publish(&self.news, seq);
        Ok(())
    }
}

fn is_lost(error: &Error) -> bool {
    matches!(error, Error::Store(error) if error.cause == Cause::Lost)
}

fn set_trouble(trouble: &watch::Sender<Option<StoreError>>, now: Option<StoreError>) {
    let _ = trouble.send_if_modified(|before| {
        let stays = before
            .as_ref()
            .is_some_and(|before| before.cause == Cause::Lost);
        let cause = |error: &Option<StoreError>| error.as_ref().map(|error| error.cause);
        let changes = !stays && cause(before) != cause(&now);
        if changes {
            if let Some(error) = &now {
                tracing::error!(%error, to_do = error.cause.fix(), "the hall gives no numbers");
            }
            *before = now;
        }
        changes
    });
}

/// The same failure for every caller whose change was in the transaction.
pub(super) fn copy(error: &Error) -> Error {
    match error {
        Error::Store(error) => Error::Store(error.clone()),
        error => Error::Unreachable(error.to_string()),
    }
}

fn publish(news: &watch::Sender<i64>, seq: i64) {
    let _ = news.send_if_modified(|last| {
        let newer = seq > *last;
        *last = seq.max(*last);
        newer
    });
}

fn closed() -> Error {
    Error::Unreachable("the store was closed".to_owned())
}

async fn transaction(
    location: &Location,
    connection: &mut AnyConnection,
    mut beside: Option<&mut BesideFile>,
    batch: &mut Jobs,
    phase: &mut Phase,
) -> Result<i64, Error> {
    let begin = match location {
        Location::File(_) => "BEGIN IMMEDIATE",
        Location::Postgres(_) => "BEGIN",
    };
    rows::run(connection, begin).await?;
    // Changes nothing, but locks the row against other halls until the commit.
    let before: i64 = sqlx::query_scalar("UPDATE turn SET seq = seq WHERE id = 1 RETURNING seq")
        .fetch_one(&mut *connection)
        .await?;
    if let Some(BesideFile { watch, .. }) = &mut beside {
        watch.check()?;
        watch.check_log()?;
    }
    *phase = Phase::Change;
    let (seq, given) = carry_out(connection, beside.as_deref(), batch, before).await?;
    if seq != before {
        let _ = sqlx::query("UPDATE turn SET seq = $1 WHERE id = 1")
            .bind(seq)
            .execute(&mut *connection)
            .await?;
    }
    *phase = Phase::Commit;
    rows::run(connection, "COMMIT").await?;
    if let Some(BesideFile { marks, .. }) = beside {
        marks.note(&given);
    }
    Ok(seq)
}

/// Carries out one change after the other; the number of the last event after them, and the last number of
/// each series that gave one.
async fn carry_out(
    connection: &mut AnyConnection,
    beside: Option<&BesideFile>,
    batch: &mut Jobs,
    seq: i64,
) -> Result<(i64, LastNumbers), Error> {
    let mut tx = WriteTx::new(connection, seq);
    for job in batch {
        job.run(&mut tx).await?;
    }
    rows::write_new(&mut tx).await?;
    events::write(&mut tx).await?;
    if let Some(BesideFile { marks, .. }) = beside {
        marks.reserve(tx.day(), tx.given()).await?;
    }
    Ok((tx.last_seq(), tx.given().clone()))
}
