//! How long the interviews of a catalogue are: the longest, and the average.

use std::collections::HashMap;

use super::left::{Left, settle};
use super::{Goal, Guide, LIMIT};
use crate::catalogue::diagram::{Diagrams, Level};

/// How many different situations are looked at before the rest is estimated.
const SITUATIONS: usize = 20_000;

/// How many interviews an estimate rests on.
const SAMPLES: usize = 2_000;

/// The lengths of all interviews that answer every question.
///
/// A fact of one value counts each of its cells as one answer, all equally likely; a fact of several
/// values counts none, each single one, and all. What nobody knows is not counted in the average.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paths {
    /// The most questions.
    pub longest: usize,
    /// The average, every answer to a question being equally likely.
    pub average: f64,
    /// Whether every interview was looked at, or the average and the longest come from a sample.
    pub exact: bool,
    /// Whether some interview ended at [`LIMIT`] with questions left.
    pub cut: bool,
}

impl Guide {
    /// The lengths of this catalogue's interviews.
    #[must_use]
    pub fn paths(&self) -> Paths {
        let mut search = Search {
            guide: self,
            goal: Goal::default(),
            store: Diagrams::default(),
            known: HashMap::new(),
            cut: false,
        };
        let levels = vec![Level::Open; self.space.levels() as usize];
        match search.rest(levels.clone(), 0) {
            Some(rest) => Paths {
                longest: rest.longest,
                average: rest.average,
                exact: true,
                cut: search.cut,
            },
            None => search.sampled(&levels),
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Rest {
    longest: usize,
    average: f64,
}

struct Search<'g> {
    guide: &'g Guide,
    goal: Goal,
    /// One store for all situations, so that what is the same is one diagram everywhere.
    store: Diagrams,
    known: HashMap<(Left, usize), Rest>,
    cut: bool,
}

impl Search<'_> {
    /// How the interview goes on from here; `None` when there are too many situations.
    fn rest(&mut self, levels: Vec<Level>, asked: usize) -> Option<Rest> {
        let mut view = self.guide.view_of(levels, std::mem::take(&mut self.store));
        let left = view.left(&self.goal);
        let place = self.guide.place_to_ask(&mut view, &self.goal);
        let levels = view.give_back(&mut self.store);
        let Some(place) = place else {
            return Some(Rest {
                longest: 0,
                average: 0.0,
            });
        };
        if asked >= LIMIT {
            self.cut = true;
            return Some(Rest {
                longest: 0,
                average: 0.0,
            });
        }
        let key = (left, asked);
        if let Some(rest) = self.known.get(&key) {
            return Some(*rest);
        }
        if self.known.len() >= SITUATIONS {
            return None;
        }
        let axis = &self.guide.space.axes()[place];
        let answers = axis.answers();
        let mut rest = Rest {
            longest: 0,
            average: 1.0,
        };
        for inside in &answers {
            let mut levels = levels.clone();
            settle(&mut levels, axis, Some(inside));
            let after = self.rest(levels, asked + 1)?;
            rest.longest = rest.longest.max(1 + after.longest);
            rest.average += after.average / answers.len() as f64;
        }
        let _ = self.known.insert(key, rest);
        Some(rest)
    }

    /// Interviews with answers picked by a generator that always begins alike.
    fn sampled(&mut self, start: &[Level]) -> Paths {
        let mut picked = 0_u64;
        let (mut longest, mut total, mut cut) = (0, 0, false);
        for _ in 0..SAMPLES {
            let mut levels = start.to_vec();
            let mut asked = 0;
            loop {
                let mut view = self.guide.view_of(levels, Diagrams::default());
                let place = self.guide.place_to_ask(&mut view, &self.goal);
                levels = view.into_levels();
                let Some(place) = place else { break };
                if asked == LIMIT {
                    cut = true;
                    break;
                }
                asked += 1;
                let axis = &self.guide.space.axes()[place];
                let answers = axis.answers();
                picked = picked.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let pick = (mixed(picked) % answers.len() as u64) as usize;
                settle(&mut levels, axis, Some(&answers[pick]));
            }
            longest = longest.max(asked);
            total += asked;
        }
        Paths {
            longest,
            average: total as f64 / SAMPLES as f64,
            exact: false,
            cut,
        }
    }
}

/// Steele, Lea and Flood's SplitMix64: spreads a counter over all numbers.
fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
