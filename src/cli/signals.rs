//! The signals with which a program is told to end.

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::fault::Trouble;

/// SIGINT and SIGTERM. From the moment it is made they no longer kill the program, nor does SIGHUP, which comes
/// when certificates were renewed, or the session ends in which the program was started.
pub(crate) struct Signals {
    interrupt: Signal,
    terminate: Signal,
    /// Kept, so that it is caught; a service with a certificate listens for itself.
    _hangup: Signal,
}

impl Signals {
    /// Begins to listen; within a runtime only.
    ///
    /// # Errors
    /// A machine that gives no signals.
    pub(crate) fn listen() -> Result<Self, Trouble> {
        let unheard = |error: std::io::Error| {
            Trouble::machines(
                format!("the signals to end cannot be heard: {error}"),
                "start the program again",
            )
        };
        Ok(Self {
            interrupt: signal(SignalKind::interrupt()).map_err(unheard)?,
            terminate: signal(SignalKind::terminate()).map_err(unheard)?,
            _hangup: signal(SignalKind::hangup()).map_err(unheard)?,
        })
    }

    /// Waits until the program is told to end.
    pub(crate) async fn received(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
