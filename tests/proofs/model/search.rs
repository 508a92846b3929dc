//! A search through every state that can be reached, breadth first: what breaks a law is found in the fewest
//! steps.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher as _, Hash};
use std::time::{Duration, Instant};

/// What a search found.
pub(super) struct Found<A> {
    pub(super) states: usize,
    /// States that were reached and not gone on from.
    pub(super) open: usize,
    pub(super) took: Duration,
    /// The law that was broken first, and the shortest way there.
    pub(super) broken: Option<(&'static str, Vec<A>)>,
}

/// Something with states, and actions that lead from one to others.
pub(super) trait Machine: Hash + Sized {
    type Action: Copy;

    /// The actions that are possible now, with the states that they lead to.
    fn next(&self) -> Vec<(Self::Action, Self)>;

    /// The law that this state breaks.
    fn broken(&self) -> Option<&'static str>;
}

/// Goes through all states behind the first one. States are told apart by 64 bits of hash: among ten
/// million states two are taken for one with a chance of 1 in 370,000.
pub(super) fn search<M: Machine>(first: M, most: usize) -> Found<M::Action> {
    let begun = Instant::now();
    let hasher = steady();
    let mut seen = HashSet::from([hasher.hash_one(&first)]);
    // The state from which each was reached first, and by which action.
    let mut ways: Vec<Option<(usize, M::Action)>> = vec![None];
    let mut open = VecDeque::from([(0, first)]);
    let mut broken = None;
    while let Some((at, state)) = open.pop_front() {
        if let Some(law) = state.broken() {
            broken = Some((law, way(&ways, at)));
            break;
        }
        if seen.len() >= most {
            break;
        }
        for (action, next) in state.next() {
            if seen.insert(hasher.hash_one(&next)) {
                ways.push(Some((at, action)));
                open.push_back((ways.len() - 1, next));
            }
        }
    }
    Found {
        states: seen.len(),
        open: open.len(),
        took: begun.elapsed(),
        broken,
    }
}

/// A hasher that is the same in every run.
fn steady() -> std::hash::BuildHasherDefault<std::hash::DefaultHasher> {
    std::hash::BuildHasherDefault::default()
}

fn way<A: Copy>(ways: &[Option<(usize, A)>], mut at: usize) -> Vec<A> {
    let mut way = Vec::new();
    while let Some((before, action)) = ways[at] {
        way.push(action);
        at = before;
    }
    way.reverse();
    way
}
