//! The end of a program: what tells it to end, and what it waits for then.

use std::io;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Failed;
use crate::fault::Trouble;

/// Time that a sheet under way, or a number that joins the queue, has to come to its end.
const FINISH_TIMEOUT: Duration = Duration::from_secs(10);

/// Signals that tell a program to end.
pub(super) struct Ending {
    interrupted: Signal,
    terminated: Signal,
}

impl Ending {
    /// Listens from now on. Call it on a runtime.
    ///
    /// # Errors
    /// The machine gives no signals.
    pub(super) fn new() -> Result<Self, Failed> {
        let unheard = |error: io::Error| {
            Trouble::machines(
                format!("the signals to end cannot be heard: {error}"),
                "start the program again",
            )
        };
        Ok(Self {
            interrupted: signal(SignalKind::interrupt()).map_err(unheard)?,
            terminated: signal(SignalKind::terminate()).map_err(unheard)?,
        })
    }

    /// Waits for SIGINT or SIGTERM.
    pub(super) async fn told(mut self) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
    }
}

/// Cancels a token at SIGINT or SIGTERM, so that a window closes as if by hand.
///
/// # Errors
/// As [`Ending::new`].
pub(super) fn on_signal(runtime: &Runtime, quit: &CancellationToken) -> Result<(), Failed> {
    let ending = runtime.block_on(async { Ending::new() })?;
    let quit = quit.clone();
    let _ = runtime.spawn(async move {
        ending.told().await;
        quit.cancel();
    });
    Ok(())
}

/// Waits until everything that was begun is done, for a time.
pub(super) async fn finish(tasks: &TaskTracker) {
    let _ = tasks.close();
    if tokio::time::timeout(FINISH_TIMEOUT, tasks.wait())
        .await
        .is_err()
    {
        tracing::warn!("the program ended while something was still under way");
    }
}
