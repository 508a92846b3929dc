//! Demand of a made-up day: arrival times, and errands.
//!
//! Arrivals follow the counted share of each hour; a visitor has one to three errands. The frequency of
//! errands is an assumption, because no count exists: each topic of the catalogue is equally frequent,
//! and within a topic an errand is the more frequent the less time it takes.

use rand::{Rng, RngExt};

use crate::catalogue::{Catalogue, Counter};

/// A moment of the day, in milliseconds since midnight.
pub(super) type PlayMillis = i64;

/// One second.
pub(super) const SECOND: PlayMillis = 1_000;
/// One minute.
pub(super) const MINUTE: PlayMillis = 60 * SECOND;
/// One hour.
pub(super) const HOUR: PlayMillis = 60 * MINUTE;

/// Share of a day's visitors that arrives in each hour, in thousandths, from 8 to 18 o'clock: as counted
/// on weekdays by the city of Ofunato.
const ARRIVALS: [(i64, f64); 10] = [
    (8, 40.0),
    (9, 132.0),
    (10, 163.0),
    (11, 128.0),
    (12, 85.0),
    (13, 120.0),
    (14, 123.0),
    (15, 102.0),
    (16, 76.0),
    (17, 28.0),
];
/// Share of visitors with one errand, two, or three, in hundredths.
const ERRANDS: [u32; 3] = [65, 25, 10];

/// Errands of a hall and the counters where they are done.
pub(super) struct CityModel {
    pub(super) counters: Vec<Counter>,
    pub(super) errands: Vec<Errand>,
    /// For each topic its errands, by their places above.
    pub(super) topics: Vec<Vec<usize>>,
}

/// Errand at a counter.
pub(super) struct Errand {
    /// The counter, by its place among the counters.
    pub(super) at: usize,
    /// Service time that the catalogue expects, in minutes.
    pub(super) minutes: u16,
}

impl CityModel {
    /// Everything that is done at a counter with desks.
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut city = Self {
            counters: catalogue.counters.clone(),
            errands: Vec::new(),
            topics: vec![Vec::new(); catalogue.topics.len()],
        };
        for procedure in &catalogue.procedures {
            let mut counters = catalogue.counters.iter();
            let at = counters.position(|it| procedure.counter.as_ref() == Some(&it.id));
            let mut topics = catalogue.topics.iter();
            let topic = topics.position(|it| it.id == procedure.topic);
            if let Some((at, topic)) = at.zip(topic)
                && city.counters[at].desks > 0
            {
                city.topics[topic].push(city.errands.len());
                city.errands.push(Errand {
                    at,
                    minutes: procedure.minutes,
                });
            }
        }
        city.topics.retain(|topic| !topic.is_empty());
        city
    }

    /// What somebody comes for: for each stop its errands. What is done at one counter is one stop.
    pub(super) fn plan(&self, chance: &mut impl Rng) -> Vec<Vec<usize>> {
        let mut stops: Vec<Vec<usize>> = Vec::new();
        for _ in 0..how_many(chance) {
            let Some(errand) = self.errand(chance) else {
                continue;
            };
            let at = |errand: usize| self.errands[errand].at;
            match stops.iter_mut().find(|stop| at(stop[0]) == at(errand)) {
                Some(stop) if !stop.contains(&errand) => stop.push(errand),
                Some(_) => {}
                None => stops.push(vec![errand]),
            }
        }
        stops
    }

    fn errand(&self, chance: &mut impl Rng) -> Option<usize> {
        let topics = self.topics.len().max(1);
        let topic = self.topics.get(chance.random_range(0..topics))?;
        let often = |errand: usize| 1.0 / f64::from(self.errands[errand].minutes.max(1));
        let all: f64 = topic.iter().copied().map(often).sum();
        let mut drawn = chance.random_range(0.0..1.0) * all;
        let chosen = topic.iter().copied().find(|errand| {
            drawn -= often(*errand);
            drawn < 0.0
        });
        chosen.or(topic.last().copied())
    }
}

/// Arrival times of a day, for a number of visitors to expect; not sorted.
pub(super) fn arrivals(
    (open, close): (PlayMillis, PlayMillis),
    visitors: u32,
    chance: &mut impl Rng,
) -> Vec<PlayMillis> {
    let within = |hour: i64| (open.max(hour * HOUR), close.min((hour + 1) * HOUR));
    let hours = ARRIVALS.map(|(hour, share)| {
        let (from, to) = within(hour);
        (hour, share * (to - from).max(0) as f64)
    });
    let all: f64 = hours.iter().map(|(_, share)| share).sum();
    let mut moments = Vec::new();
    for (hour, share) in hours {
        let (from, to) = within(hour);
        let mut left = f64::from(visitors) * share / all.max(f64::MIN_POSITIVE);
        // So many as expected, and one more by chance for the part that is not whole.
        while left > 0.0 && from < to {
            if left >= 1.0 || chance.random_bool(left) {
                moments.push(chance.random_range(from..to));
            }
            left -= 1.0;
        }
    }
    moments
}

fn how_many(chance: &mut impl Rng) -> usize {
    let mut drawn = chance.random_range(0..ERRANDS.iter().sum());
    for (nth, share) in ERRANDS.iter().enumerate() {
        if drawn < *share {
            return nth + 1;
        }
        drawn -= share;
    }
    ERRANDS.len()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_pcg::Pcg64;

    use super::*;

    #[test]
    fn nobody_comes_before_opening_or_after_closing() {
        let mut chance = Pcg64::seed_from_u64(3);
        let (open, close) = (9 * HOUR, 16 * HOUR + HOUR * 3 / 4);
        let moments = arrivals((open, close), 500, &mut chance);
        assert!((490..=510).contains(&moments.len()));
        assert!(moments.iter().all(|at| (open..close).contains(at)));
    }
}
