//! A printer that speaks IPP: the job is followed to its end, and called back when it does not end.
//!
//! The document goes as PDF. A printer that takes no PDF itself is reached through a CUPS queue,
//! which converts; sending it dots (PWG raster) is not done here.

mod attempt;
mod belief;
mod exchange;
mod state;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::{PrinterHealth, PrinterSetupError, Reason};
use crate::paper::Printout;
use attempt::{Attempt, Sent};
use exchange::{Exchange, ExchangeError};
use state::{Job, JobEnd};

/// How long to wait between two questions about a job.
const PAUSE: Duration = Duration::from_millis(400);
/// How often, and how long apart, a job is called back when the printer does not answer: a printer
/// that wakes up minutes later must not print what its visitor no longer waits for.
const RECALLS: u32 = 100;
/// How often to look whether a job that was called back has ended.
const LAST_LOOKS: u32 = 5;
const RECALL_PAUSE: Duration = Duration::from_secs(3);
/// Timeout of the looks at a job that was called back.
const LAST_LOOKS_TIMEOUT: Duration = Duration::from_secs(10);
/// Timeout of the last tries to call jobs back when the program ends.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(8);

/// How long a sheet may take beyond the patience of the configuration: its job is searched, called back and looked at.
pub(super) const RECALL_TIMEOUT: Duration =
    Duration::from_secs(exchange::ANSWER_TIMEOUT.as_secs() * 2 + LAST_LOOKS_TIMEOUT.as_secs());

/// A printer, or a CUPS queue.
pub struct Ipp {
    exchange: Arc<Exchange>,
    patience: Duration,
    recalls: Recalls,
}

/// Jobs that are called back in the background, because their printer is silent.
#[derive(Clone, Default)]
struct Recalls {
    tasks: TaskTracker,
    closing: CancellationToken,
}

impl Ipp {
    pub(super) fn new(
        uri: &str,
        patience: Duration,
        believe: Option<&Path>,
    ) -> Result<Self, PrinterSetupError> {
        Ok(Self {
            exchange: Arc::new(Exchange::new(uri, believe)?),
            patience,
            recalls: Recalls::default(),
        })
    }

    /// Cancels the pending jobs of a silent printer in a last try: their visitors have left.
    pub(super) async fn close(&self) {
        self.recalls.closing.cancel();
        let _ = self.recalls.tasks.close();
        let _ = tokio::time::timeout(CLOSE_TIMEOUT, self.recalls.tasks.wait()).await;
    }

    pub(super) async fn health(&self) -> PrinterHealth {
        match self.exchange.printer().await {
            Ok(answer) => PrinterHealth {
                fault: state::obstacle(&answer),
                says: state::complaints(&answer),
            },
            Err(error) => PrinterHealth {
                fault: Some(error.reason()),
                says: Vec::new(),
            },
        }
    }

    pub(super) async fn print(&self, printout: &Printout) -> Result<(), Reason> {
        let mut attempt = Attempt::new(&self.exchange);
        let followed = tokio::time::timeout(self.patience, attempt.follow(printout)).await;
        match followed.unwrap_or(Err(attempt.last)) {
            Ok(()) => Ok(()),
            Err(reason) => self.call_back(attempt, reason).await,
        }
    }

    /// Calls a job back that is given up. The page may have come out meanwhile: what the printer says
    /// of the job afterwards is the last word.
    async fn call_back(&self, mut attempt: Attempt<'_>, reason: Reason) -> Result<(), Reason> {
        let Some(sent) = attempt.sent.take() else {
            return Err(reason);
        };
        let id = sent.id;
        let answered = self.recalls.recall(&self.exchange, sent).await;
        let Some(id) = id.filter(|_| answered) else {
            return Err(reason);
        };
        let looks = async {
            for _ in 0..LAST_LOOKS {
                match attempt.look(id).await {
                    Ok(Job::Ended(JobEnd::Completed)) => return attempt.after().await,
                    Ok(Job::Running(_) | Job::Stopped(_)) => tokio::time::sleep(PAUSE).await,
                    _ => break,
                }
            }
            Err(reason)
        };
        let looked = tokio::time::timeout(LAST_LOOKS_TIMEOUT, looks).await;
        looked.unwrap_or(Err(reason))
    }
}

impl Recalls {
    /// Calls a job back: once now, and if the printer is silent, again and again in the background. Whether the printer
    /// answered now.
    async fn recall(&self, exchange: &Arc<Exchange>, sent: Sent) -> bool {
        if recalled(exchange, &sent).await {
            return true;
        }
        tracing::warn!("the printer is silent; its job is being called back");
        let (exchange, closing) = (Arc::clone(exchange), self.closing.clone());
        drop(self.tasks.spawn(async move {
            for _ in 0..RECALLS {
                let pause = tokio::time::sleep(RECALL_PAUSE);
                let ends = closing.run_until_cancelled(pause).await.is_none();
                if recalled(&exchange, &sent).await {
                    return;
                }
                if ends {
                    break;
                }
            }
            tracing::error!("a job could not be called back: look for a page in the printer");
        }));
        false
    }
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
            Err(ExchangeError::Silent | ExchangeError::Insecure | ExchangeError::Nonsense) => false,
        },
    }
}
