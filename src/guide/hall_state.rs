//! What is known of the hall at the moment of planning.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use crate::catalogue::CounterId;
use crate::config::OpeningHours;

/// State of the hall at the moment of planning. A counter that is not in it is reckoned with as if
/// it were open and free, so that a plan made without any hall follows the walking alone.
#[derive(Debug, Clone, PartialEq)]
pub struct HallState {
    /// The moment of planning, in the hall's zone.
    pub now: DateTime,
    /// What is known of each counter.
    pub queues: BTreeMap<CounterId, CounterQueue>,
    /// Closed days of the hall, which move a last day on; `None` when they are not known.
    pub hours: Option<Arc<OpeningHours>>,
}

/// One counter as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CounterQueue {
    /// Expected wait in minutes of a visitor who comes now; `None` when it is not known. An unknown
    /// wait counts as none, and no time is promised then.
    pub wait: Option<f64>,
    /// When it opens; `None` when it is open already.
    pub opens: Option<DateTime>,
    /// Closing time; `None` when it does not close today.
    pub closes: Option<DateTime>,
}

impl HallState {
    /// A day of which nothing is known but its date.
    #[must_use]
    pub fn nothing_known(today: Date) -> Self {
        Self::on(today, None)
    }

    /// A day of which its date is known, and when the hall is closed.
    #[must_use]
    pub fn on(today: Date, hours: Option<Arc<OpeningHours>>) -> Self {
        Self {
            now: today.at(0, 0, 0, 0),
            queues: BTreeMap::new(),
            hours,
        }
    }
}
