//! The order of legs in which everything is done the earliest.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::Before;
use super::legs::Leg;
use super::times::{Times, times};
use super::walk::{Spot, seconds, spot};
use crate::catalogue::Catalogue;
use crate::guide::HallState;

/// Limit of legs whose every order is weighed, in a table of their 2¹⁰ subsets; beyond, the leg that
/// can begin first comes next. A leg that is set to be the first is not counted.
const MOST_EXACT_LEGS: usize = 10;

/// Legs, by their places, in order.
pub(super) struct Order {
    /// Those that can probably be done today.
    pub(super) today: Vec<usize>,
    /// Those whose counters close before.
    pub(super) left: Vec<usize>,
    /// Seconds from now until the last of today's is done; `None` when a wait is not known.
    pub(super) done: Option<u32>,
}

/// The best order: the one in which the most legs are done today, among these the one that does
/// those with nearer last days, then the one that is done the earliest, then the one with the least
/// walking, then the one that follows the catalogue. `first` is the leg to begin with, if one is
/// set and its counter does not close before.
pub(super) fn order(
    catalogue: &Catalogue,
    live: &HallState,
    legs: &[Leg],
    first: Option<usize>,
    before: &Before,
) -> Order {
    let legs = Legs {
        start: spot(catalogue, None),
        legs: legs
            .iter()
            .map(|leg| Place {
                spot: spot(catalogue, Some(&leg.counter)),
                times: times(catalogue, live, leg),
                after: (0..legs.len())
                    .filter(|earlier| before.binds(&legs[*earlier], leg))
                    .collect(),
            })
            .collect(),
        first,
    };
    let way = if legs.legs.len() - usize::from(first.is_some()) <= MOST_EXACT_LEGS {
        legs.exact()
    } else {
        legs.soonest_next()
    };
    Order {
        left: legs.open_questions(&way),
        done: legs.is_known(&way).then_some(way.end),
        today: way.order,
    }
}

struct Legs {
    start: Spot,
    legs: Vec<Place>,
    first: Option<usize>,
}

struct Place {
    spot: Spot,
    times: Times,
    /// The legs that must come before.
    after: Vec<usize>,
}

/// Some legs done in some order.
#[derive(Clone, Default, PartialEq, Eq)]
struct PartialRoute {
    /// When the last of them is done, in seconds from now.
    end: u32,
    /// How long of that was walking, in seconds.
    walked: u32,
    order: Vec<usize>,
}

impl Legs {
    /// Held and Karp's table: for each set of legs and each last one of them, how it can be done
    /// best.
    ///
    /// A visitor who has done the same legs and stands at the same counter earlier, having walked no
    /// farther, can go on in any way that is open to a later one and is never behind: service
    /// begins at the arrival or at [`Times::from`], whichever is later, and closing refuses only who
    /// is late. So a way that is beaten in this sense is dropped, and what is kept holds a best way
    /// of all. The table is exact for the end alone with one way for each set and last leg; the few
    /// more that are kept make it exact for the walking as well, which a wait may hide.
    fn exact(&self) -> PartialRoute {
        let mut table: Vec<Vec<PartialRoute>> = vec![Vec::new(); 1 << self.legs.len()];
        table[0].push(PartialRoute::default());
        let mut best = PartialRoute::default();
        for done in 0..table.len() {
            for way in std::mem::take(&mut table[done]) {
                for (next, further) in self.further(&way) {
                    keep(&mut table[done | 1 << next], further);
                }
                if self.is_better(&way, &best) {
                    best = way;
                }
            }
        }
        best
    }

    /// The leg that can begin first comes next, the nearest of those that can begin at once.
    fn soonest_next(&self) -> PartialRoute {
        let mut way = PartialRoute::default();
        while let Some((_, further)) = self.further(&way).min_by_key(|(next, further)| {
            let begins = further.end - self.legs[*next].times.service;
            (begins, further.walked, *next)
        }) {
            way = further;
        }
        way
    }

    /// Each leg that can come next today, with the way that leads on over it.
    fn further<'a>(
        &'a self,
        way: &'a PartialRoute,
    ) -> impl Iterator<Item = (usize, PartialRoute)> + 'a {
        (0..self.legs.len())
            .filter(|next| self.is_ready(way, *next))
            .filter_map(|next| Some((next, self.on(way, next)?)))
    }

    fn is_ready(&self, way: &PartialRoute, next: usize) -> bool {
        let is_done = |leg: &usize| way.order.contains(leg);
        let may_begin = !way.order.is_empty() || self.first_today().is_none_or(|leg| leg == next);
        may_begin && !is_done(&next) && self.legs[next].after.iter().all(is_done)
    }

    /// The leg to begin with, when its counter does not close before.
    fn first_today(&self) -> Option<usize> {
        self.first
            .filter(|first| self.on(&PartialRoute::default(), *first).is_some())
    }

    /// On to another leg; `None` when its counter has closed by then.
    ///
    /// Who holds a number at closing is still served for a while, but that hangs on the staff, and
    /// at later stops on having come there before it closed. So it is not reckoned with: being
    /// served after all does less harm than standing before a closed counter.
    fn on(&self, way: &PartialRoute, next: usize) -> Option<PartialRoute> {
        let Place { spot, times, .. } = &self.legs[next];
        let walk = seconds(self.here(way), spot);
        let begins = way.end.saturating_add(walk).max(times.from);
        if times.until.is_some_and(|until| until <= begins) {
            return None;
        }
        let mut order = way.order.clone();
        order.push(next);
        Some(PartialRoute {
            end: begins.saturating_add(times.service),
            walked: way.walked.saturating_add(walk),
            order,
        })
    }

    fn here(&self, way: &PartialRoute) -> &Spot {
        way.order
            .last()
            .map_or(&self.start, |last| &self.legs[*last].spot)
    }

    /// Whether one way is better than another that may have done other legs.
    fn is_better(&self, one: &PartialRoute, other: &PartialRoute) -> bool {
        one.order.len() >= other.order.len() && self.rank(one) < self.rank(other)
    }

    fn rank<'a>(
        &self,
        way: &'a PartialRoute,
    ) -> (Reverse<usize>, Vec<Date>, u32, u32, &'a [usize]) {
        let days = way.order.iter().map(|leg| self.legs[*leg].times.last_day);
        let mut days: Vec<Date> = days.collect();
        days.sort_unstable();
        (Reverse(days.len()), days, way.end, way.walked, &way.order)
    }

    fn is_known(&self, way: &PartialRoute) -> bool {
        !way.order.is_empty() && way.order.iter().all(|leg| self.legs[*leg].times.known)
    }

    /// What is not done today, for another day: the leg to begin with, then the nearest next.
    fn open_questions(&self, way: &PartialRoute) -> Vec<usize> {
        let mut done = way.clone();
        while done.order.len() < self.legs.len() {
            let open = (0..self.legs.len()).filter(|next| !done.order.contains(next));
            let is_ready = |next: &usize| {
                let mut after = self.legs[*next].after.iter();
                after.all(|leg| done.order.contains(leg))
            };
            let next = open
                .clone()
                .filter(is_ready)
                .min_by_key(|next| {
                    let away = seconds(self.here(&done), &self.legs[*next].spot);
                    (self.first != Some(*next), away, *next)
                })
                // `after` has no rings in a checked catalogue.
                .or_else(|| open.min());
            let Some(next) = next else { break };
            done.order.push(next);
        }
        done.order.split_off(way.order.len())
    }
}

/// Adds a way, unless one that ends at the same leg beats it; drops those that it beats.
fn keep(ways: &mut Vec<PartialRoute>, new: PartialRoute) {
    let beats = |one: &PartialRoute, other: &PartialRoute| {
        one.order.last() == other.order.last()
            && one.walked <= other.walked
            && (one.end, one.walked, &one.order) <= (other.end, other.walked, &other.order)
    };
    if !ways.iter().any(|way| beats(way, &new)) {
        ways.retain(|way| !beats(&new, way));
        ways.push(new);
    }
}
