//! The only reader of time.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Where the time comes from: the machine, or a moment that a test or a tour has set.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Timestamp>,
}

impl Clock {
    /// The machine's clock, read in the hall's time zone.
    #[must_use]
    pub fn system(zone: TimeZone) -> Self {
        Self { zone, fixed: None }
    }

    /// A clock that stands still.
    #[must_use]
    pub fn fixed(moment: &Zoned) -> Self {
        Self {
            zone: moment.time_zone().clone(),
            fixed: Some(moment.timestamp()),
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

    /// Today's date in the hall's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().date()
    }
}
