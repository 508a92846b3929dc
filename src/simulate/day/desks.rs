//! The desks of a made-up day, and when they are staffed.

use std::cmp::Reverse;

use rand::{Rng, RngExt};

use super::{DayEvent, DayPlan, PlayedDay};
use crate::simulate::people::{HOUR, PlayMillis};
use crate::ticket::Id;

/// Lunch: when fewer desks are staffed.
const LUNCH: (PlayMillis, PlayMillis) = (12 * HOUR, 13 * HOUR);
/// Percentage of desks that open late, and of those that close early, by up to [`IRREGULAR_MAX`].
const IRREGULAR: u32 = 10;
const IRREGULAR_MAX: PlayMillis = HOUR;

/// One desk with its shifts.
pub(super) struct DeskShifts {
    /// Its counter, by its place among the counters.
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) shifts: Vec<(PlayMillis, PlayMillis)>,
    /// Who was called to it or is served there.
    pub(super) has: Option<Id>,
}

impl DeskShifts {
    /// Whether it is staffed at a moment.
    pub(super) fn on_shift(&self, now: PlayMillis) -> bool {
        let mut shifts = self.shifts.iter();
        shifts.any(|(from, to)| (*from..*to).contains(&now))
    }
}

impl<R: Rng> PlayedDay<'_, R> {
    /// The desks of a counter, and when each is staffed.
    pub(super) fn open(&mut self, at: usize, plan: DayPlan) {
        let desks = self.city.counters[at].desks;
        let over_lunch = (u32::from(desks) * plan.lunch).div_ceil(100);
        for nth in 0..desks {
            let (mut from, mut to) = (plan.hours.0, self.end);
            // Somebody is always there for whoever comes first or stays last.
            if nth > 0 && self.chance.random_ratio(IRREGULAR, 100) {
                from += self.chance.random_range(0..IRREGULAR_MAX);
            }
            if nth > 0 && self.chance.random_ratio(IRREGULAR, 100) {
                to = plan.hours.1 - self.chance.random_range(0..IRREGULAR_MAX);
            }
            let shifts = if u32::from(nth) < over_lunch {
                vec![(from, to)]
            } else {
                vec![(from, LUNCH.0), (from.max(LUNCH.1), to)]
            };
            for moment in shifts.iter().flat_map(|(from, to)| [*from, *to]) {
                let shift = DayEvent::Shift(self.desks.len());
                self.events.push(Reverse((moment, shift)));
            }
            self.desks.push(DeskShifts {
                at,
                name: (nth + 1).to_string(),
                shifts,
                has: None,
            });
        }
    }

    /// A desk is staffed while its shift lasts, and afterwards until its visitor is done.
    pub(super) fn staff(&mut self, desk: usize) {
        let DeskShifts { at, name, has, .. } = &self.desks[desk];
        let staffed = has.is_some() || self.desks[desk].on_shift(self.now);
        let counter = &self.city.counters[*at].id;
        let mut known = self.snapshot.desks.iter_mut();
        match known.find(|(at, desk, _)| at == counter && desk == name) {
            Some((_, _, known)) => *known = staffed,
            None => {
                let known = (counter.clone(), name.clone(), staffed);
                self.snapshot.desks.push(known);
            }
        }
    }

    /// A desk of a counter that can call the next visitor.
    pub(super) fn free(&self, at: usize) -> Option<usize> {
        let mut desks = self.desks.iter();
        desks.position(|desk| desk.at == at && desk.has.is_none() && desk.on_shift(self.now))
    }
}
