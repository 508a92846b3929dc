//! The only reader of time.

use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use rustix::time::{ClockId, clock_gettime};

/// The file that systemd-timesyncd makes when the machine's clock was set by a time server since the start.
const SYNCHRONISED: &str = "/run/systemd/timesync/synchronized";

/// Where the time comes from: the machine, or a moment that a test or a tour has set.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Timestamp>,
    /// Whether a fixed clock passes for one that a time server has set.
    synchronised: bool,
}

/// One moment on two clocks.
#[derive(Debug, Clone)]
pub struct Moment {
    /// What the clock on the wall shows: for dates, hours, and what people read. It may be set at any time.
    pub wall: Zoned,
    /// The time since the machine started, also while it slept: for how long something has lasted. It is
    /// never set.
    pub uptime: Duration,
}

/// A moment of a wall clock that is never set: time passes on both clocks alike.
impl From<&Zoned> for Moment {
    fn from(wall: &Zoned) -> Self {
        let since_1970 = Duration::try_from(wall.timestamp().as_duration());
        Self {
            wall: wall.clone(),
            uptime: since_1970.unwrap_or_default(),
        }
    }
}

/// How long it takes the machine's clock to the next full minute, which is one in every time zone: more than 0 and at
/// most 60 s.
#[must_use]
pub fn until_full_minute() -> Duration {
    const MINUTE: Duration = Duration::from_secs(60);
    let since_1970 = clock_gettime(ClockId::Realtime);
    let since_1970 = Duration::try_from(since_1970).unwrap_or_default();
    let nanos = since_1970.as_nanos() % MINUTE.as_nanos();
    MINUTE - Duration::from_nanos(u64::try_from(nanos).unwrap_or_default())
}

impl Clock {
    /// The machine's clock, read in the hall's time zone.
    #[must_use]
    pub fn system(zone: TimeZone) -> Self {
        Self {
            zone,
            fixed: None,
            synchronised: false,
        }
    }

    /// A clock that stands still, at a moment that is believed.
    #[must_use]
    pub fn fixed(moment: &Zoned) -> Self {
        Self {
            zone: moment.time_zone().clone(),
            fixed: Some(moment.timestamp()),
            synchronised: true,
        }
    }

    /// The same clock, as if no time server had set it.
    #[must_use]
    pub fn unsynchronised(self) -> Self {
        Self {
            synchronised: false,
            ..self
        }
    }

    /// The time now in the hall's zone, whatever zone the machine is set to.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> Zoned {
        self.fixed
            .unwrap_or_else(Timestamp::now)
            .to_zoned(self.zone.clone())
    }

    /// The time now on both clocks.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let wall = self.now();
        if self.fixed.is_some() {
            return Moment::from(&wall);
        }
        let uptime = clock_gettime(ClockId::Boottime);
        Moment {
            wall,
            uptime: Duration::try_from(uptime).unwrap_or_default(),
        }
    }

    /// Whether there is a sign that a time server has set the machine's clock.
    #[must_use]
    pub fn is_synchronised(&self) -> bool {
        match self.fixed {
            Some(_) => self.synchronised,
            None => Path::new(SYNCHRONISED).exists(),
        }
    }

    /// Today's date in the hall's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().date()
    }
}
