//! The one writer of a hall: changes stand in line, those that came together share a commit.
//!
//! A commit that reaches the disk takes milliseconds, whatever is in it. So the writer takes all
//! changes that wait, carries them out one after the other in one transaction, commits once, and only
//! then answers each of them. A change that is refused has written nothing, and leaves the others alone.
//!
//! Several halls may share a PostgreSQL. Each transaction therefore begins by taking the row `turn`,
//! which nobody else can take until it ends: all changes of all halls have one order, and events are
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

use super::rows;
use super::write_tx::Turn;
use super::{Place, connect, days, events};
use crate::hall::error::{Cause, Error, StoreError};

/// So many changes at most share a commit.
const TOGETHER: usize = 128;
/// So many changes may stand in line; whoever comes then is told that the hall is too busy.
const LINE: usize = 1024;
/// A commit that takes longer than this does not end any more: the connection is given up.
const PATIENCE: Duration = Duration::from_secs(8);

/// Something that is changed in one piece or not at all.
pub(in crate::hall) trait Change: Send + Sync + 'static {
    /// What is said about it when it is durable.
    type Answer: Send + 'static;

    /// Carries it out: looks first, and writes when it is sure that it will not be refused. Called
    /// again from the beginning when a commit failed.
    fn apply(
        &self,
        turn: &mut Turn<'_>,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;
}

/// Where changes are handed in.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    line: mpsc::Sender<Job>,
    news: watch::Sender<i64>,
    closing: watch::Sender<bool>,
    /// How many transactions there were.
    changes: Arc<AtomicU64>,
}

struct Job {
    now: Zoned,
    work: Box<dyn Work>,
}

impl Writer {
    /// Starts the writer. It ends when it is told to, or when every handle to it is gone. The number
    /// of the last event goes to `news` after each commit.
    pub(super) fn start(place: Place, connection: AnyConnection, news: watch::Sender<i64>) -> Self {
        let (line, jobs) = mpsc::channel(LINE);
        let (closing, closed) = watch::channel(false);
        let changes = Arc::<AtomicU64>::default();
        let held = Held {
            place,
            connection: Some(connection),
            news: news.clone(),
            changes: Arc::clone(&changes),
        };
        drop(tokio::spawn(write(held, jobs, closed)));
        Self {
            line,
            news,
            closing,
            changes,
        }
    }

    /// How many transactions there were; not all of them are events.
    pub(super) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// Ends the writer, and waits until it has let go of the store.
    pub(super) async fn stop(&self) {
        let _ = self.closing.send_replace(true);
        self.closing.closed().await;
    }

    /// Something has happened, as far as this event.
    pub(super) fn tell(&self, seq: i64) {
        tell(&self.news, seq);
    }

    /// Carries a change out, and answers when it is durable.
    pub(super) async fn change<C: Change>(
        &self,
        change: C,
        now: &Zoned,
    ) -> Result<C::Answer, Error> {
        let (answer, answered) = oneshot::channel();
        let work = Box::new(Asked {
            change,
            answer: Some(answer),
            done: None,
        });
        let job = Job {
            now: now.clone(),
            work,
        };
        self.line.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Error::Unreachable("too many changes wait".to_owned()),
            TrySendError::Closed(_) => closed(),
        })?;
        answered.await.unwrap_or_else(|_| Err(closed()))
    }
}

/// A change whose answer has a type that the writer need not know.
trait Work: Send {
    /// Carries it out, unless it is refused or nobody waits for it any more; an error when the store
    /// failed.
    fn run<'t>(&'t mut self, turn: &'t mut Turn<'_>) -> BoxFuture<'t, Result<(), Error>>;
    /// Says how it went.
    fn answer(&mut self, outcome: Result<(), Error>);
}

struct Asked<C: Change> {
    change: C,
    answer: Option<oneshot::Sender<Result<C::Answer, Error>>>,
    done: Option<Result<C::Answer, Error>>,
}

impl<C: Change> Work for Asked<C> {
    fn run<'t>(&'t mut self, turn: &'t mut Turn<'_>) -> BoxFuture<'t, Result<(), Error>> {
        Box::pin(async move {
            // Whoever gave up asks again, or does not want it any more.
            if self.answer.as_ref().is_none_or(oneshot::Sender::is_closed) {
                return Ok(());
            }
            let before = turn.written();
            match self.change.apply(turn).await {
                Err(error @ (Error::Store(_) | Error::Unreachable(_))) => Err(error),
                Err(refused) if turn.written() > before => Err(Error::Store(StoreError {
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
            // Whoever asked may have gone; what is done stays done.
            let _ = answer.send(said);
        }
    }
}

/// What the writer holds.
struct Held {
    place: Place,
    /// None after a failure: the next change opens a new one.
    connection: Option<AnyConnection>,
    news: watch::Sender<i64>,
    changes: Arc<AtomicU64>,
}

async fn write(mut held: Held, mut jobs: mpsc::Receiver<Job>, mut closing: watch::Receiver<bool>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    loop {
        let came = tokio::select! {
            biased;
            _ = closing.wait_for(|closing| *closing) => 0,
            came = jobs.recv_many(&mut batch, TOGETHER) => came,
        };
        if came == 0 {
            break;
        }
        match held.attempt(&mut batch).await {
            // One of them met something that breaks the whole: each is tried alone.
            Err((Phase::Change, _)) if batch.len() > 1 => {
                for job in &mut batch {
                    let outcome = held.attempt(std::slice::from_mut(job)).await;
                    job.work.answer(outcome.map_err(|(_, error)| error));
                }
            }
            Err((_, error)) => {
                batch
                    .iter_mut()
                    .for_each(|job| job.work.answer(Err(copy(&error))));
            }
            Ok(()) => batch.iter_mut().for_each(|job| job.work.answer(Ok(()))),
        }
        batch.clear();
    }
    if let Some(connection) = held.connection {
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
    /// It may be durable, or not: doing it again could do it twice. Whoever asked asks again.
    Commit,
}

impl Held {
    /// Carries all jobs out in one transaction. After a failure before the commit nothing was changed.
    async fn attempt(&mut self, batch: &mut [Job]) -> Result<(), (Phase, Error)> {
        let kept = self.connection.is_some();
        match self.once(batch).await {
            // The connection died while nobody needed it: that is no reason to fail anybody.
            Err((Phase::Begin, _)) if kept => self.once(batch).await,
            outcome => outcome,
        }
    }

    async fn once(&mut self, batch: &mut [Job]) -> Result<(), (Phase, Error)> {
        let mut phase = Phase::Begin;
        let Self {
            place, connection, ..
        } = self;
        let work = async {
            let mut open = match connection.take() {
                Some(open) => open,
                None => connect(place).await?,
            };
            let seq = transaction(place, &mut open, batch, &mut phase).await?;
            *connection = Some(open);
            Ok::<_, Error>(seq)
        };
        let seq = tokio::time::timeout(PATIENCE, work)
            .await
            .unwrap_or_else(|_| Err(Error::Unreachable("the store does not answer".to_owned())))
            .map_err(|error| (phase, error))?;
        let _ = self.changes.fetch_add(1, Ordering::Release);
        tell(&self.news, seq);
        Ok(())
    }
}

/// The same failure for everybody whose change was in the same transaction.
fn copy(error: &Error) -> Error {
    match error {
        Error::Store(error) => Error::Store(error.clone()),
        error => Error::Unreachable(error.to_string()),
    }
}

fn tell(news: &watch::Sender<i64>, seq: i64) {
    let _ = news.send_if_modified(|last| {
        let newer = seq > *last;
        *last = seq.max(*last);
        newer
    });
}

fn closed() -> Error {
    Error::Unreachable("the store was closed".to_owned())
}

/// Carries out one change after the other; the number of the last event after them.
async fn turns(connection: &mut AnyConnection, batch: &mut [Job], seq: i64) -> Result<i64, Error> {
    let mut turn = Turn::new(connection, seq);
    for job in batch {
        turn.is_of(&job.now);
        // The day opens whatever becomes of the change.
        let _ = days::open_day(&mut turn).await?;
        job.work.run(&mut turn).await?;
    }
    events::write(&mut turn).await?;
    Ok(turn.seq())
}

async fn transaction(
    place: &Place,
    connection: &mut AnyConnection,
    batch: &mut [Job],
    phase: &mut Phase,
) -> Result<i64, Error> {
    let begin = match place {
        Place::File(_) => "BEGIN IMMEDIATE",
        Place::Postgres(_) => "BEGIN",
    };
    rows::run(connection, begin).await?;
    let before: i64 = sqlx::query_scalar("UPDATE turn SET seq = seq WHERE id = 1 RETURNING seq")
        .fetch_one(&mut *connection)
        .await?;
    *phase = Phase::Change;
    let seq = turns(connection, batch, before).await?;
    if seq != before {
        let _ = sqlx::query("UPDATE turn SET seq = $1 WHERE id = 1")
            .bind(seq)
            .execute(&mut *connection)
            .await?;
    }
    *phase = Phase::Commit;
    rows::run(connection, "COMMIT").await?;
    Ok(seq)
}
