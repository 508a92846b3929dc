//! The end of a program with a window: a signal closes it, and what was begun comes to its end.

use std::time::Duration;

use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Failed;
use super::signals::Signals;

/// Time that a sheet under way, or a number that joins the queue, has to come to its end.
const FINISH_TIMEOUT: Duration = Duration::from_secs(10);

/// Cancels a token at SIGINT or SIGTERM, so that a window closes as if by hand.
///
/// # Errors
/// A machine that gives no signals.
pub(super) fn on_signal(runtime: &Runtime, quit: &CancellationToken) -> Result<(), Failed> {
    let mut signals = runtime.block_on(async { Signals::listen() })?;
    let quit = quit.clone();
    drop(runtime.spawn(async move {
        signals.received().await;
        quit.cancel();
    }));
    Ok(())
}

/// Waits until everything that was begun is done, for a time.
pub(super) async fn finish(tasks: &TaskTracker) {
    let _ = tasks.close();
    let done = tokio::time::timeout(FINISH_TIMEOUT, tasks.wait());
    if done.await.is_err() {
        tracing::warn!("the program ended while something was still under way");
    }
}
