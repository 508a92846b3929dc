//! The shortest walk through the legs that keeps what must come first.

use super::Before;
use super::legs::Leg;
use crate::catalogue::{Catalogue, CounterId};

/// Up to so many legs every order is weighed (a table of subsets: 2¹⁰ · 10 entries); beyond, the
/// nearest leg comes next.
const EXACT: usize = 10;

/// Seconds from one floor to the next, by stairs or lift.
const FLOOR: u32 = 60;
/// Seconds across a whole floor, about 60 metres.
const ACROSS: u32 = 60;
/// Seconds in a minute, which the ways between buildings are given in.
const MINUTE: u32 = 60;

/// Where somebody stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spot {
    /// Which building, and how many minutes it is away from the kiosk's.
    building: usize,
    minutes: u32,
    floor: i8,
    at: (u16, u16),
}

/// The places of the legs in the order of walking. `first` is the leg to begin with, if one is set.
/// Among equally short walks the one that follows the catalogue's order wins.
pub(super) fn shortest(
    catalogue: &Catalogue,
    legs: &[Leg],
    first: Option<usize>,
    before: &Before,
) -> Vec<usize> {
    let spots: Vec<Spot> = legs
        .iter()
        .map(|leg| spot(catalogue, Some(&leg.counter)))
        .collect();
    let waits: Vec<Vec<usize>> = legs
        .iter()
        .map(|later| {
            (0..legs.len())
                .filter(|earlier| before.binds(&legs[*earlier], later))
                .collect()
        })
        .collect();
    let start = spot(catalogue, None);
    let walk = Walk {
        spots,
        waits,
        first,
    };
    if legs.len() <= EXACT {
        walk.exact(&start)
    } else {
        walk.nearest_next(&start)
    }
}

struct Walk {
    spots: Vec<Spot>,
    /// The legs that must come before each leg.
    waits: Vec<Vec<usize>>,
    first: Option<usize>,
}

impl Walk {
    fn is_ready(&self, next: usize, done: impl Fn(usize) -> bool) -> bool {
        let begun = (0..self.spots.len()).any(&done);
        let may_begin = begun || self.first.is_none_or(|first| first == next);
        may_begin && !done(next) && self.waits[next].iter().all(|earlier| done(*earlier))
    }

    /// Held and Karp's table: for each set of legs already done and each last one, the seconds that
    /// the rest takes at best. Read forwards it gives the walk.
    fn exact(&self, start: &Spot) -> Vec<usize> {
        let legs = self.spots.len();
        let all = (1_usize << legs) - 1;
        let mut rest = vec![vec![u32::MAX; legs]; all + 1];
        rest[all].fill(0);
        let cost = |rest: &[Vec<u32>], done: usize, here: &Spot, next: usize| {
            rest[done | 1 << next][next].saturating_add(seconds(here, &self.spots[next]))
        };
        let ready = |done: usize, next: &usize| self.is_ready(*next, |leg| done >> leg & 1 == 1);
        for done in (1..all).rev() {
            for last in (0..legs).filter(|leg| done >> leg & 1 == 1) {
                rest[done][last] = (0..legs)
                    .filter(|next| ready(done, next))
                    .map(|next| cost(&rest, done, &self.spots[last], next))
                    .min()
                    .unwrap_or(u32::MAX);
            }
        }
        let (mut order, mut done, mut here) = (Vec::new(), 0, start);
        while done != all {
            let next = (0..legs)
                .filter(|next| ready(done, next))
                .min_by_key(|next| (cost(&rest, done, here, *next), *next));
            let Some(next) = next else {
                return self.nearest_next(start);
            };
            order.push(next);
            done |= 1 << next;
            here = &self.spots[next];
        }
        order
    }

    fn nearest_next(&self, start: &Spot) -> Vec<usize> {
        let mut order: Vec<usize> = Vec::new();
        let mut here = start;
        while order.len() < self.spots.len() {
            let open = (0..self.spots.len()).filter(|next| !order.contains(next));
            let next = open
                .clone()
                .filter(|next| self.is_ready(*next, |leg| order.contains(&leg)))
                .min_by_key(|next| (seconds(here, &self.spots[*next]), *next))
                .or_else(|| open.min());
            let Some(next) = next else { break };
            order.push(next);
            here = &self.spots[next];
        }
        order
    }
}

/// The spot of a counter; of the kiosk (beside the general counter, in its own building) for `None`.
fn spot(catalogue: &Catalogue, counter: Option<&CounterId>) -> Spot {
    let found = match counter {
        Some(id) => catalogue.counter(id),
        None => catalogue.counters.iter().find(|counter| counter.general),
    };
    let place = |of: &crate::catalogue::Counter| {
        catalogue
            .buildings
            .iter()
            .position(|building| building.id == of.building)
    };
    let building = found.and_then(place).unwrap_or_default();
    Spot {
        building,
        minutes: catalogue
            .buildings
            .get(building)
            .map_or(0, |building| building.walk),
        floor: found.map_or(1, |counter| counter.floor),
        at: found.map_or((500, 500), |counter| counter.at),
    }
}

/// Rough seconds between two spots. Ways to other buildings begin and end on the ground floor and
/// lead by the kiosk's building, because that is the only distance that a catalogue knows.
fn seconds(from: &Spot, to: &Spot) -> u32 {
    let floors = |a: i8, b: i8| u32::from(a.abs_diff(b)) * FLOOR;
    if from.building == to.building {
        let across =
            u32::from(from.at.0.abs_diff(to.at.0)) + u32::from(from.at.1.abs_diff(to.at.1));
        floors(from.floor, to.floor) + across * ACROSS / 1000
    } else {
        floors(from.floor, 1) + (from.minutes + to.minutes) * MINUTE + floors(1, to.floor) + ACROSS
    }
}
