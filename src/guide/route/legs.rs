//! Visits gathered by counter; a counter is visited twice only when there is no other way.

use std::collections::{BTreeMap, BTreeSet};

use super::Before;
use crate::catalogue::CounterId;
use crate::guide::plan::Draft;

/// One visit to one counter.
pub(super) struct Leg {
    pub(super) counter: CounterId,
    /// 0, or how many changes of counter must come before, where a counter is visited twice.
    round: usize,
    pub(super) drafts: Vec<Draft>,
    /// What belongs to other counters and is only asked about here.
    pub(super) asked: Vec<Draft>,
}

impl Leg {
    /// A leg on which nothing is done yet.
    pub(super) fn at(counter: CounterId) -> Self {
        Self {
            counter,
            round: 0,
            drafts: Vec::new(),
            asked: Vec::new(),
        }
    }

    pub(super) fn key(&self) -> (&CounterId, usize) {
        (&self.counter, self.round)
    }
}

/// Gathers visits. Usually each counter is one leg. When counters wait for each other in a ring
/// (A's first errand before B's, B's before A's second), theirs are split into rounds: an errand's
/// round is the most changes of counter on any chain of errands that leads to it. A chain never
/// goes back to an earlier round, so the legs can be put in order.
pub(super) fn legs(visits: Vec<(CounterId, Draft)>, before: &Before) -> Vec<Leg> {
    let counters: BTreeMap<usize, CounterId> = visits
        .iter()
        .map(|(counter, draft)| (draft.index, counter.clone()))
        .collect();
    let ringed = ringed(&counters, before);
    let mut rounds = BTreeMap::new();
    let mut legs: Vec<Leg> = Vec::new();
    for (counter, draft) in visits {
        let round = if ringed.contains(&counter) {
            round(draft.index, &counters, before, &mut rounds)
        } else {
            0
        };
        match legs.iter_mut().find(|leg| leg.key() == (&counter, round)) {
            Some(leg) => leg.drafts.push(draft),
            None => legs.push(Leg {
                round,
                drafts: vec![draft],
                ..Leg::at(counter)
            }),
        }
    }
    legs
}

/// The counters that wait, directly or not, for themselves.
fn ringed(counters: &BTreeMap<usize, CounterId>, before: &Before) -> BTreeSet<CounterId> {
    let mut waits: BTreeMap<&CounterId, BTreeSet<&CounterId>> = BTreeMap::new();
    for (later, counter) in counters {
        let earlier = before
            .of(*later)
            .filter_map(|earlier| counters.get(&earlier));
        waits
            .entry(counter)
            .or_default()
            .extend(earlier.filter(|earlier| *earlier != counter));
    }
    let reaches_itself = |start: &CounterId| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&CounterId> = waits[start].iter().copied().collect();
        while let Some(counter) = open.pop() {
            if counter == start {
                return true;
            }
            if seen.insert(counter) {
                open.extend(waits[counter].iter().copied());
            }
        }
        false
    };
    waits
        .keys()
        .filter(|counter| reaches_itself(counter))
        .map(|counter| (*counter).clone())
        .collect()
}

fn round(
    index: usize,
    counters: &BTreeMap<usize, CounterId>,
    before: &Before,
    known: &mut BTreeMap<usize, usize>,
) -> usize {
    if let Some(round) = known.get(&index) {
        return *round;
    }
    // Guards against rings of errands, which a checked catalogue has not.
    let _ = known.insert(index, 0);
    let mut longest = 0;
    for earlier in before
        .of(index)
        .filter(|earlier| counters.contains_key(earlier))
    {
        let change = usize::from(counters[&earlier] != counters[&index]);
        longest = longest.max(round(earlier, counters, before, known) + change);
    }
    let _ = known.insert(index, longest);
    longest
}
