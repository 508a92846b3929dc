//! For how long the board has been seen running.

use std::time::Duration;

/// The longest step that counts as time shown. Ticks come every second: a longer step means that the machine slept,
/// and the wall was dark meanwhile.
const MOST: Duration = Duration::from_secs(5);

/// For how long the board has been running, without the time that the machine slept.
#[derive(Default)]
pub(super) struct Uptime {
    /// The machine's uptime when it was last looked at.
    last: Option<Duration>,
    so_far: Duration,
}

impl Uptime {
    /// Goes on with the machine's uptime.
    pub(super) fn pass(&mut self, now: Duration) {
        let last = self.last.replace(now).unwrap_or(now);
        self.so_far += now.saturating_sub(last).min(MOST);
    }

    pub(super) fn so_far(&self) -> Duration {
        self.so_far
    }
}
