//! How long the interviews of a catalogue are: the longest, and the average.

use std::collections::HashMap;

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

use super::open_questions::{OpenQuestions, settle};
use super::{Goal, Guide, MOST_QUESTIONS};
use crate::catalogue::ChoiceId;
use crate::catalogue::diagram::{Diagrams, Level};
use crate::catalogue::space::Axis;

/// Limit of different situations; beyond it the lengths are estimated.
const MOST_SITUATIONS: usize = 20_000;

/// Sample size of an estimate.
const SAMPLED_INTERVIEWS: usize = 2_000;

/// The lengths of all interviews that answer every question.
///
/// A fact of one value counts each of its cells as one answer, all equally likely; a fact of several
/// values counts none, each single one, and all. What is not known is not counted in the average.
#[derive(Debug, Clone, PartialEq)]
pub struct Paths {
    /// The most questions.
    pub longest: usize,
    /// The average, every answer to a question being equally likely.
    pub average: f64,
    /// Whether every interview was looked at, or the average and the longest come from a sample.
    pub exact: bool,
    /// Whether some interview ended at [`MOST_QUESTIONS`] with questions left.
    pub cut: bool,
    /// The same for each answer to the question that every interview begins with.
    pub by_opening: Vec<Opening>,
}

/// The interviews that begin with one answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    /// The answer to the first question.
    pub choice: ChoiceId,
    /// The most questions, the first included.
    pub longest: usize,
    /// The average.
    pub average: f64,
    /// Whether some interview ended at [`MOST_QUESTIONS`] with questions left.
    pub cut: bool,
}

impl Guide {
    /// The lengths of this catalogue's interviews.
    #[must_use]
    pub fn paths(&self) -> Paths {
        let mut search = PathSearch {
            guide: self,
            goal: Goal::default(),
            store: self.store(),
            known: HashMap::new(),
        };
        let levels = vec![Level::Open; self.space.levels() as usize];
        match search.rest(levels.clone(), 0) {
            Some(rest) => Paths {
                longest: rest.longest,
                average: rest.average,
                exact: true,
                cut: rest.cut,
                by_opening: search.by_opening(&levels),
            },
            None => search.sampled(&levels),
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Rest {
    longest: usize,
    average: f64,
    cut: bool,
}

impl Rest {
    const OVER: Self = Self {
        longest: 0,
        average: 0.0,
        cut: false,
    };
}

struct PathSearch<'g> {
    guide: &'g Guide,
    goal: Goal,
    /// One store for all situations, so that what is the same is one diagram everywhere.
    store: Diagrams,
    known: HashMap<(OpenQuestions, usize), Rest>,
}

impl PathSearch<'_> {
    /// How the interview goes on from here; `None` when there are too many situations.
    fn rest(&mut self, levels: Vec<Level>, asked: usize) -> Option<Rest> {
        let mut narrowed = self.guide.narrowed_to(
            levels,
            std::mem::replace(&mut self.store, self.guide.store()),
        );
        let left = narrowed.open_questions(&self.goal);
        let place = self.guide.place_to_ask(&mut narrowed, &self.goal);
        let levels = narrowed.give_back(&mut self.store);
        let Some(place) = place else {
            return Some(Rest::OVER);
        };
        if asked >= MOST_QUESTIONS {
            return Some(Rest {
                cut: true,
                ..Rest::OVER
            });
        }
        let key = (left, asked);
        if let Some(rest) = self.known.get(&key) {
            return Some(*rest);
        }
        if self.known.len() >= MOST_SITUATIONS {
            return None;
        }
        let axis = &self.guide.space.axes()[place];
        let answers = axis.answers();
        let mut rest = Rest {
            average: 1.0,
            ..Rest::OVER
        };
        for inside in &answers {
            let mut levels = levels.clone();
            settle(&mut levels, axis, Some(inside));
            let after = self.rest(levels, asked + 1)?;
            rest.longest = rest.longest.max(1 + after.longest);
            rest.average += after.average / answers.len() as f64;
            rest.cut |= after.cut;
        }
        let _ = self.known.insert(key, rest);
        Some(rest)
    }

    fn by_opening(&mut self, start: &[Level]) -> Vec<Opening> {
        let axis = self
            .guide
            .opening
            .map(|place| &self.guide.space.axes()[place]);
        let choices = axis.map(Axis::choices).unwrap_or_default();
        let answers = axis.map(Axis::answers).unwrap_or_default();
        let each = axis.into_iter().cycle().zip(choices).zip(&answers);
        each.filter_map(|((axis, choice), inside)| {
            let mut levels = start.to_vec();
            settle(&mut levels, axis, Some(inside));
            let rest = self.rest(levels, 1)?;
            Some(Opening {
                choice: choice.clone(),
                longest: 1 + rest.longest,
                average: 1.0 + rest.average,
                cut: rest.cut,
            })
        })
        .collect()
    }

    /// Interviews with answers picked by a generator that always begins alike.
    fn sampled(&mut self, start: &[Level]) -> Paths {
        // Fixed seed: every check of one catalogue prints the same figure.
        let mut chance = Pcg64::seed_from_u64(0);
        let (mut longest, mut total, mut cut) = (0, 0, false);
        for _ in 0..SAMPLED_INTERVIEWS {
            let mut levels = start.to_vec();
            let mut asked = 0;
            loop {
                let mut narrowed = self.guide.narrowed_to(levels, self.guide.store());
                let place = self.guide.place_to_ask(&mut narrowed, &self.goal);
                levels = narrowed.into_levels();
                let Some(place) = place else { break };
                if asked == MOST_QUESTIONS {
                    cut = true;
                    break;
                }
                asked += 1;
                let axis = &self.guide.space.axes()[place];
                let answers = axis.answers();
                let pick = &answers[chance.random_range(0..answers.len())];
                settle(&mut levels, axis, Some(pick));
            }
            longest = longest.max(asked);
            total += asked;
        }
        Paths {
            longest,
            average: total as f64 / SAMPLED_INTERVIEWS as f64,
            exact: false,
            cut,
            by_opening: Vec::new(),
        }
    }
}
