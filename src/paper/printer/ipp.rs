//! A printer that speaks IPP: the job is followed to its end, and called back when it does not end.
//!
//! The document goes as PDF. A printer that takes no PDF itself is reached through a CUPS queue,
//! which converts; sending it dots (PWG raster) is not done here.

mod exchange;
mod state;

use std::sync::Arc;
use std::time::Duration;

use ::ipp::prelude::StatusCode;

use super::{PrinterSetupError, Reason};
use crate::paper::Printout;
use exchange::{Exchange, ExchangeError};
use state::{Job, JobEnd, JobStep, Readiness};

/// How long to wait between two questions about a job.
const PAUSE: Duration = Duration::from_millis(400);
/// How often in a row a printer may name a fault before its job is given up: the visitor is told
/// within seconds that there is no paper.
const COMPLAINTS: u32 = 8;
/// How often, and how long apart, a job is called back when the printer does not answer: a printer
/// that wakes up minutes later must not print what its visitor no longer waits for.
const RECALLS: u32 = 100;
const RECALL_PAUSE: Duration = Duration::from_secs(3);

/// A printer, or a CUPS queue.
pub struct Ipp {
    exchange: Arc<Exchange>,
    patience: Duration,
}

/// A job that a printer may have.
#[derive(Clone)]
struct Sent {
    /// Says nothing about the visitor, and names no other job.
    name: String,
    id: Option<i32>,
}

impl Ipp {
    pub(super) fn new(uri: &str, patience: Duration) -> Result<Self, PrinterSetupError> {
        Ok(Self {
            exchange: Arc::new(Exchange::new(uri)?),
            patience,
        })
    }

    pub(super) async fn print(&self, printout: &Printout) -> Result<(), Reason> {
        let mut sent = None;
        let mut last = Reason::Offline;
        let job = self.follow(printout, &mut sent, &mut last);
        let ended = match tokio::time::timeout(self.patience, job).await {
            Ok(ended) => ended,
            Err(_) => Err(last),
        };
        if let (Err(_), Some(sent)) = (&ended, sent) {
            recall(&self.exchange, sent).await;
        }
        ended
    }

    /// From the first question to the end of the job. `sent` is set as soon as the printer may have
    /// the job, `last` is what stood in the way when it was last asked.
    async fn follow(
        &self,
        printout: &Printout,
        sent: &mut Option<Sent>,
        last: &mut Reason,
    ) -> Result<(), Reason> {
        let warned = self.ready().await?;
        let name = format!("annai-{}", uuid::Uuid::new_v4());
        let sent = sent.insert(Sent { name, id: None });
        let answer = self
            .exchange
            .print_job(&sent.name, &printout.pdf)
            .await
            .map_err(ExchangeError::reason)?;
        let id = state::job_id(&answer).ok_or(Reason::Failed)?;
        sent.id = Some(id);
        *last = Reason::Failed;
        let mut complaints = 0;
        let mut processed = false;
        loop {
            match self.look(id).await {
                // A server that keeps no history forgets a job when it is done.
                Err(ExchangeError::Refused(StatusCode::ClientErrorNotFound)) if processed => {
                    return self.after().await;
                }
                Ok(Job::Ended(JobEnd::Completed)) => return self.after().await,
                Ok(Job::Ended(JobEnd::Failed(reason))) => {
                    let printer = self.fault().await;
                    return Err(printer.unwrap_or(reason));
                }
                Ok(Job::Stopped(reason)) => {
                    let printer = self.fault().await;
                    return Err(printer.unwrap_or(reason));
                }
                Ok(Job::Running(step)) => {
                    processed |= step == JobStep::Processing;
                    match self.readiness().await {
                        Readiness::Stopped(reason) => return Err(reason),
                        // It warned of that before as well: only time tells whether it prints.
                        Readiness::Warns(reason) if warned == Some(reason) => *last = reason,
                        Readiness::Faulty(reason) | Readiness::Warns(reason) => {
                            if complaints >= COMPLAINTS {
                                return Err(reason);
                            }
                            *last = reason;
                            complaints += 1;
                        }
                        Readiness::Ready => complaints = 0,
                    }
                }
                // A link that is cut may come back: the job is not given up before its time.
                Err(ExchangeError::Silent) => *last = Reason::Offline,
                Err(fault) => return Err(fault.reason()),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Whether the printer can print now, and what it warns of. One that cannot would keep the job, and
    /// print it when the visitor has gone.
    async fn ready(&self) -> Result<Option<Reason>, Reason> {
        let answer = self
            .exchange
            .printer()
            .await
            .map_err(ExchangeError::reason)?;
        match state::readiness(&answer) {
            Readiness::Stopped(reason) | Readiness::Faulty(reason) => Err(reason),
            _ if !state::takes_pdf(&answer) => Err(Reason::Failed),
            Readiness::Warns(reason) => Ok(Some(reason)),
            Readiness::Ready => Ok(None),
        }
    }

    async fn look(&self, id: i32) -> Result<Job, ExchangeError> {
        let answer = self.exchange.job(id).await?;
        state::job(&answer, id).ok_or(ExchangeError::Nonsense)
    }

    async fn readiness(&self) -> Readiness {
        match self.exchange.printer().await {
            Ok(answer) => state::readiness(&answer),
            Err(_) => Readiness::Ready,
        }
    }

    /// What the printer itself says stands in the way.
    async fn fault(&self) -> Option<Reason> {
        match self.readiness().await {
            Readiness::Ready => None,
            Readiness::Warns(reason) | Readiness::Faulty(reason) | Readiness::Stopped(reason) => {
                Some(reason)
            }
        }
    }

    /// A completed job counts when the printer names no error.
    async fn after(&self) -> Result<(), Reason> {
        let answer = self
            .exchange
            .printer()
            .await
            .map_err(ExchangeError::reason)?;
        match state::readiness(&answer) {
            Readiness::Ready | Readiness::Warns(_) => Ok(()),
            Readiness::Faulty(reason) | Readiness::Stopped(reason) => Err(reason),
        }
    }
}

/// Calls a job back: once now, and if the printer is silent, again and again in the background.
async fn recall(exchange: &Arc<Exchange>, sent: Sent) {
    if recalled(exchange, &sent).await {
        return;
    }
    tracing::warn!("the printer is silent; its job is being called back");
    let exchange = Arc::clone(exchange);
    let task = tokio::spawn(async move {
        for _ in 0..RECALLS {
            tokio::time::sleep(RECALL_PAUSE).await;
            if recalled(&exchange, &sent).await {
                return;
            }
        }
        tracing::error!("a job could not be called back: look for a page in the printer");
    });
    // The task goes on by itself.
    drop(task);
}

/// Whether the printer surely no longer holds the job.
async fn recalled(exchange: &Exchange, sent: &Sent) -> bool {
    let id = match sent.id {
        Some(id) => Some(id),
        None => match exchange.jobs().await {
            Ok(answer) => state::job_named(&answer, &sent.name),
            Err(_) => return false,
        },
    };
    match id {
        None => true,
        Some(id) => match exchange.cancel(id).await {
            Ok(()) | Err(ExchangeError::Refused(_)) => true,
            Err(ExchangeError::Silent | ExchangeError::Nonsense) => false,
        },
    }
}
