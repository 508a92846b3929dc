//! The file descriptors of the hall: how many there are, and whether they ran out.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{Resource, getrlimit};
use tokio::time::Instant;

/// How long `/health` says that descriptors ran out, and the interval at which the log does.
const SAID_FOR: Duration = Duration::from_secs(60);
/// Limit where the machine has none.
const UNLIMITED: usize = 1 << 20;
/// Divisor of the descriptors for the share that is not for connections: the store, its pool, files that are read again,
/// and connections that were told to close and are not closed yet.
const RESERVED_SHARE: usize = 4;
/// Most connections at once, however many descriptors there are: each may fill its read buffer.
const MOST_CONNECTIONS: usize = 20_000;

/// Watch over the descriptors.
#[derive(Clone, Default)]
pub(super) struct Descriptors {
    ran_out: Arc<Mutex<Option<Instant>>>,
}

impl Descriptors {
    /// Why a connection could not be taken.
    pub(super) fn note(&self, error: &io::Error) {
        let ran_out = [Errno::MFILE, Errno::NFILE].map(Errno::raw_os_error);
        if !error
            .raw_os_error()
            .is_some_and(|code| ran_out.contains(&code))
        {
            // A client that went away, or a handshake that failed: its own affair.
            tracing::debug!(%error, "a connection could not be taken");
            return;
        }
        if !self.ran_out_lately() {
            tracing::error!(
                %error,
                limit = limit(),
                "the hall has run out of file descriptors: no new connection is answered. Raise the limit \
                 (LimitNOFILE in a systemd unit), or look who holds so many connections"
            );
            let now = Instant::now();
            *self.ran_out.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        }
    }

    /// Whether they ran out within the last minute.
    pub(super) fn ran_out_lately(&self) -> bool {
        let ran_out = *self.ran_out.lock().unwrap_or_else(PoisonError::into_inner);
        ran_out.is_some_and(|when| when.elapsed() < SAID_FOR)
    }
}

/// Cap of open connections.
pub(super) fn most_connections() -> usize {
    let limit = limit();
    (limit - limit / RESERVED_SHARE).clamp(1, MOST_CONNECTIONS)
}

/// How many descriptors this process may have at once.
fn limit() -> usize {
    let limit = getrlimit(Resource::Nofile).current;
    limit.map_or(UNLIMITED, |limit| {
        usize::try_from(limit).unwrap_or(UNLIMITED)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptors_that_ran_out_are_told_apart_from_clients_that_went_away() {
        let descriptors = Descriptors::default();
        descriptors.note(&io::Error::from(io::ErrorKind::ConnectionReset));
        assert!(!descriptors.ran_out_lately(), "a client that went away");
        descriptors.note(&io::Error::from_raw_os_error(Errno::MFILE.raw_os_error()));
        assert!(descriptors.ran_out_lately());
    }
}
