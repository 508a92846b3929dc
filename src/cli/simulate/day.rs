//! One made-up day in the hall, from opening until the last visitor has gone.
//!
//! Visitors come as the hours of the day bring them, each with one to three errands. Nobody has
//! counted here what they come for, so each topic of the catalogue is taken as equally frequent, and
//! within a topic what takes less time as more frequent. They wait at each counter in the order in
//! which they came to the hall: whoever comes from another counter stands where they would stand if
//! they had come here first. Service takes what the catalogue says, times a factor of the day for
//! each kind (what is written down is never quite true), times chance.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use rand::{Rng, RngExt};
use rand_distr::{Distribution, LogNormal};

use crate::ticket::estimate::{Situation, Usual, estimate, remaining};
use crate::ticket::{Wait, wait};

/// How many of a day's visitors come in each hour, in thousandths, from 8 to 18 o'clock: as counted
/// on weekdays by the city of Ofunato.
const ARRIVALS: [(u32, f64); 10] = [
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
/// One errand, two, or three, in hundredths.
const ERRANDS: [u32; 3] = [65, 25, 10];
/// Seconds from one counter to the next.
const WALK: u32 = 120;
/// How far a kind of service is off what the catalogue says, from day to day (σ of the logarithm).
const OFF: f64 = 0.3;
/// How far one service is off its kind (σ of the logarithm: about 0.6 of the mean).
const CHANCE: f64 = 0.55;

/// What there is to do in a hall, and where.
pub(super) struct City {
    /// The counters.
    pub(super) places: Vec<Place>,
    /// For each topic what belongs to it: a counter, and a kind of service there.
    pub(super) topics: Vec<Vec<(usize, usize)>>,
}

/// A counter as the simulation needs it.
pub(super) struct Place {
    /// Staffed desks.
    pub(super) desks: u16,
    /// Rough minutes a visitor takes, whatever for.
    pub(super) minutes: u16,
    /// Minutes of each kind of service.
    pub(super) kinds: Vec<u16>,
}

/// One wait that ended at a desk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waited {
    /// Which counter, by its place among the counters.
    pub(super) at: usize,
    /// The hour at which it began.
    pub(super) hour: u32,
    /// How long it was, in minutes.
    pub(super) minutes: f64,
    /// What was expected of it, by what is known.
    pub(super) ours: Wait,
    /// What was expected of it, by the plain formula.
    pub(super) plain: Wait,
}

/// A moment of the day, in seconds since midnight.
type Moment = u32;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Joins(usize),
    Leaves { at: usize, desk: usize },
}

struct Visitor {
    came: Moment,
    /// Counter and kind of service of each errand.
    errands: Vec<(usize, usize)>,
    done: usize,
    joined: Moment,
    expected: (Wait, Wait),
}

#[derive(Clone, Copy)]
struct Served {
    visitor: usize,
    kind: usize,
    since: Moment,
}

struct Line {
    waiting: BTreeSet<(Moment, usize)>,
    desks: Vec<Option<Served>>,
    usual: Vec<Usual>,
    /// What each kind really takes today.
    truth: Vec<f64>,
}

/// Plays one day with about so many visitors, and tells every wait.
pub(super) fn play(
    city: &City,
    (open, close): (Moment, Moment),
    visitors: u32,
    chance: &mut impl Rng,
) -> Vec<Waited> {
    let mut day = Day::begin(&city.places, chance);
    for came in arrivals((open, close), visitors, chance) {
        day.comes(city, came, chance);
    }
    let mut waits = Vec::new();
    while let Some(Reverse((now, event))) = day.events.pop() {
        let at = match event {
            Event::Joins(visitor) => day.joins(&city.places, visitor, now),
            Event::Leaves { at, desk } => {
                day.leaves(at, desk, now);
                at
            }
        };
        day.serve(at, now, chance, &mut waits);
    }
    waits
}

struct Day {
    events: BinaryHeap<Reverse<(Moment, Event)>>,
    visitors: Vec<Visitor>,
    lines: Vec<Line>,
}

impl City {
    /// What somebody comes for: a counter, and a kind of service there.
    fn errand(&self, chance: &mut impl Rng) -> Option<(usize, usize)> {
        let topic = self
            .topics
            .get(chance.random_range(0..self.topics.len().max(1)))?;
        let often =
            |(at, kind): (usize, usize)| 1.0 / f64::from(self.places[at].kinds[kind].max(1));
        let all: f64 = topic.iter().copied().map(often).sum();
        let mut drawn = chance.random_range(0.0..1.0) * all;
        let chosen = topic.iter().copied().find(|errand| {
            drawn -= often(*errand);
            drawn < 0.0
        });
        chosen.or(topic.last().copied())
    }
}

impl Day {
    fn begin(places: &[Place], chance: &mut impl Rng) -> Self {
        let lines = places.iter().map(|place| Line {
            waiting: BTreeSet::new(),
            desks: vec![None; place.desks.into()],
            usual: place.kinds.iter().copied().map(Usual::expected).collect(),
            truth: place
                .kinds
                .iter()
                .map(|minutes| f64::from(*minutes) * around_one(OFF, chance))
                .collect(),
        });
        Self {
            events: BinaryHeap::new(),
            visitors: Vec::new(),
            lines: lines.collect(),
        }
    }

    fn comes(&mut self, city: &City, came: Moment, chance: &mut impl Rng) {
        let mut errands: Vec<(usize, usize)> = Vec::new();
        for _ in 0..how_many(chance) {
            // Two errands at one counter are one visit to it.
            if let Some((at, kind)) = city.errand(chance)
                && errands.iter().all(|(known, _)| *known != at)
            {
                errands.push((at, kind));
            }
        }
        if errands.is_empty() {
            return;
        }
        self.events
            .push(Reverse((came, Event::Joins(self.visitors.len()))));
        self.visitors.push(Visitor {
            came,
            errands,
            done: 0,
            joined: came,
            expected: (Wait::Unknown, Wait::Unknown),
        });
    }

    /// A visitor stands in line at the next counter; answers which one.
    fn joins(&mut self, places: &[Place], visitor: usize, now: Moment) -> usize {
        let (at, came) = {
            let who = &self.visitors[visitor];
            (who.errands[who.done].0, who.came)
        };
        let line = &self.lines[at];
        let ahead: Vec<f64> = line
            .waiting
            .range(..(came, visitor))
            .map(|(_, before)| {
                let before = &self.visitors[*before];
                line.usual[before.errands[before.done].1].minutes()
            })
            .collect();
        let desks: Vec<f64> = line
            .desks
            .iter()
            .map(|desk| {
                desk.map_or(0.0, |served| {
                    remaining(
                        line.usual[served.kind].minutes(),
                        between(served.since, now),
                    )
                })
            })
            .collect();
        let before = u32::try_from(ahead.len()).unwrap_or(u32::MAX);
        let plain = wait(places[at].minutes, places[at].desks, before);
        let ours = estimate(&Situation {
            ahead: &ahead,
            desks: &desks,
        });
        let who = &mut self.visitors[visitor];
        who.joined = now;
        who.expected = (ours, plain);
        let _ = self.lines[at].waiting.insert((came, visitor));
        at
    }

    fn leaves(&mut self, at: usize, desk: usize, now: Moment) {
        let line = &mut self.lines[at];
        let Some(served) = line.desks[desk].take() else {
            return;
        };
        line.usual[served.kind].saw(between(served.since, now));
        let who = &mut self.visitors[served.visitor];
        who.done += 1;
        if who.done < who.errands.len() {
            self.events
                .push(Reverse((now + WALK, Event::Joins(served.visitor))));
        }
    }

    /// Calls whoever is next to each desk that is free.
    fn serve(&mut self, at: usize, now: Moment, chance: &mut impl Rng, waits: &mut Vec<Waited>) {
        let line = &mut self.lines[at];
        while let Some(desk) = line.desks.iter().position(Option::is_none)
            && let Some((_, visitor)) = line.waiting.pop_first()
        {
            let who = &self.visitors[visitor];
            let kind = who.errands[who.done].1;
            let (ours, plain) = who.expected;
            waits.push(Waited {
                at,
                hour: who.joined / 3600,
                minutes: between(who.joined, now),
                ours,
                plain,
            });
            line.desks[desk] = Some(Served {
                visitor,
                kind,
                since: now,
            });
            let takes = line.truth[kind] * around_one(CHANCE, chance) * 60.0;
            let until = now + (takes as Moment).max(30);
            self.events
                .push(Reverse((until, Event::Leaves { at, desk })));
        }
    }
}

/// When visitors come, in no order.
fn arrivals((open, close): (Moment, Moment), visitors: u32, chance: &mut impl Rng) -> Vec<Moment> {
    let within = |hour: u32| (open.max(hour * 3600), close.min((hour + 1) * 3600));
    let open_part = |hour: u32| {
        let (from, to) = within(hour);
        f64::from(to.saturating_sub(from)) / 3600.0
    };
    let hours = ARRIVALS.map(|(hour, share)| (hour, share * open_part(hour)));
    let all: f64 = hours.iter().map(|(_, share)| share).sum();
    let mut moments = Vec::new();
    for (hour, share) in hours {
        let (from, to) = within(hour);
        let expected = f64::from(visitors) * share / all.max(f64::MIN_POSITIVE);
        let mut left = expected;
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

/// A factor whose mean is 1.
fn around_one(sigma: f64, chance: &mut impl Rng) -> f64 {
    LogNormal::new(-sigma * sigma / 2.0, sigma).map_or(1.0, |factor| factor.sample(chance))
}

fn between(from: Moment, to: Moment) -> f64 {
    f64::from(to.saturating_sub(from)) / 60.0
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_pcg::Pcg64;

    use super::*;

    fn day(desks: u16, visitors: u32, seed: u64) -> Vec<Waited> {
        let place = Place {
            desks,
            minutes: 12,
            kinds: vec![8, 12, 16],
        };
        let city = City {
            topics: vec![(0..place.kinds.len()).map(|kind| (0, kind)).collect()],
            places: vec![place],
        };
        let mut chance = Pcg64::seed_from_u64(seed);
        play(&city, (9 * 3600, 17 * 3600), visitors, &mut chance)
    }

    #[test]
    fn everybody_is_served_and_the_same_seed_is_the_same_day() {
        let waits = day(2, 60, 1);
        assert!((50..=70).contains(&waits.len()), "{}", waits.len());
        let again = day(2, 60, 1);
        let minutes = |waits: &[Waited]| waits.iter().map(|it| it.minutes).collect::<Vec<_>>();
        assert_eq!(minutes(&waits), minutes(&again));
        assert!(minutes(&waits) != minutes(&day(2, 60, 2)));
    }

    #[test]
    fn more_desks_mean_shorter_waits() {
        let mean = |waits: Vec<Waited>| {
            waits.iter().map(|it| it.minutes).sum::<f64>() / waits.len() as f64
        };
        let one: f64 = (0..20).map(|seed| mean(day(1, 50, seed))).sum();
        let three: f64 = (0..20).map(|seed| mean(day(3, 50, seed))).sum();
        assert!(three < one / 3.0, "{three} and {one}");
    }

    #[test]
    fn nobody_comes_before_opening_or_after_closing() {
        let mut chance = Pcg64::seed_from_u64(3);
        let (open, close) = (9 * 3600, 16 * 3600 + 45 * 60);
        let moments = arrivals((open, close), 500, &mut chance);
        assert!((490..=510).contains(&moments.len()));
        assert!(moments.iter().all(|at| (open..close).contains(at)));
    }
}
