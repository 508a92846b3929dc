//! Time that only goes forward, made from a clock that may be set.

use std::time::Duration;

use jiff::{Timestamp, Zoned};

/// More than this never passes at once: ticks come every second, so a longer step means that the
/// clock was set or the machine slept, and nobody stood before the wall for so long.
const MOST: Duration = Duration::from_secs(5);

/// How long the board has been running.
pub(super) struct Uptime {
    last: Timestamp,
    so_far: Duration,
}

impl Uptime {
    pub(super) fn new(now: &Zoned) -> Self {
        Self {
            last: now.timestamp(),
            so_far: Duration::ZERO,
        }
    }

    /// Goes on with the clock. A step back counts as nothing, and time passes again from there.
    pub(super) fn pass(&mut self, now: &Zoned) {
        let now = now.timestamp();
        let passed = now.duration_since(self.last);
        self.last = now;
        self.so_far += Duration::try_from(passed).unwrap_or_default().min(MOST);
    }

    pub(super) fn so_far(&self) -> Duration {
        self.so_far
    }
}
