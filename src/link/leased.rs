//! Leased numbers: what a kiosk can give without its hall.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::HallLine;
use crate::ticket::Series;

/// Leased numbers that are left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeasedNumbers {
    /// The business day that they are good for, as far as the kiosk knows it.
    pub day: Date,
    /// How many there are of each series that a counter has.
    pub left: BTreeMap<Series, u16>,
}

impl HallLine {
    /// What the kiosk could give if the hall were lost now.
    pub async fn leased(&self) -> LeasedNumbers {
        let journal = self.shared.journal.lock().await;
        let ledger = journal.ledger();
        let counters = self.shared.counters.iter();
        let series: BTreeSet<Series> = counters
            .filter_map(|counter| Series::try_from(counter.series).ok())
            .collect();
        let left = series.into_iter();
        LeasedNumbers {
            day: ledger.day(),
            left: left.map(|it| (it, ledger.numbers_left(it))).collect(),
        }
    }
}
