//! How long the interviews of a catalogue are: the longest, and the average.

use std::collections::HashMap;

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

use super::open_questions::{OpenQuestions, settle};
use super::{Answers, Goal, Guide, MOST_QUESTIONS};
use crate::catalogue::diagram::{Diagrams, Level};
use crate::catalogue::space::Axis;
use crate::catalogue::{ChoiceId, FactId};

/// Limit of different situations; beyond it the lengths are estimated.
const MOST_SITUATIONS: usize = 20_000;

/// How many questions the first page's estimate may be off before a visitor feels misled.
pub const NEAR: usize = 3;

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
    /// How many questions the first page says.
    pub estimate: usize,
    /// The share of interviews, from 0 to 1, that are at most [`NEAR`] questions longer or shorter than that.
    pub near: f64,
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
    /// What one of the longest asks, in order, the first question included.
    pub longest_asks: Vec<FactId>,
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
        let estimate = self.about_left(&search.goal, &Answers::new(), 0);
        match search.rest(levels.clone(), 0) {
            Some(rest) => Paths {
                longest: rest.longest(),
                average: rest.average(),
                exact: true,
                cut: rest.cut,
                estimate,
                near: rest.near(estimate),
                by_opening: search.by_opening(&levels),
            },
            None => search.sampled(&levels, estimate),
        }
    }
}

/// How interviews go on: the share of each length, every answer to a question being equally likely.
#[derive(Debug, Clone, Copy)]
struct Rest {
    lengths: [f64; MOST_QUESTIONS + 1],
    cut: bool,
}

impl Rest {
    const NONE: Self = Self {
        lengths: [0.0; MOST_QUESTIONS + 1],
        cut: false,
    };

    /// Nothing is asked any more.
    fn over(cut: bool) -> Self {
        let mut over = Self { cut, ..Self::NONE };
        over.lengths[0] = 1.0;
        over
    }

    /// Goes on after one of several answers as `after` does.
    fn add(&mut self, after: &Self, share: f64) {
        for (mine, theirs) in self.lengths[1..].iter_mut().zip(after.lengths) {
            *mine += theirs * share;
        }
        self.cut |= after.cut;
    }

    fn longest(&self) -> usize {
        let longest = self.lengths.iter().rposition(|share| *share > 0.0);
        longest.unwrap_or_default()
    }

    fn average(&self) -> f64 {
        let each = self.lengths.iter().zip(0_u32..);
        each.map(|(share, length)| share * f64::from(length)).sum()
    }

    /// The share of the lengths near an estimate.
    fn near(&self, estimate: usize) -> f64 {
        let each = self.lengths.iter().enumerate();
        let near = each.filter(|(length, _)| length.abs_diff(estimate) <= NEAR);
        near.map(|(_, share)| share).sum()
    }
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
        let place = match (asked, self.guide.opening) {
            (0, Some(_)) => self.guide.place_to_ask(&mut narrowed, &self.goal, asked),
            _ => self.guide.place_of(&narrowed, &left, asked),
        };
        let levels = narrowed.give_back(&mut self.store);
        let Some(place) = place else {
            return Some(Rest::over(false));
        };
        if asked >= MOST_QUESTIONS {
            return Some(Rest::over(true));
        }
        let key = (left, asked);
        if let Some(rest) = self.known.get(&key) {
            return Some(*rest);
        }
        if self.known.len() >= MOST_SITUATIONS {
            return None;
        }
        let axis = &self.guide.space.axes()[place];
        let answers = self.guide.likely_answers(place);
        let mut rest = Rest::NONE;
        for inside in &answers {
            let mut levels = levels.clone();
            settle(&mut levels, axis, Some(inside));
            let after = self.rest(levels, asked + 1)?;
            rest.add(&after, 1.0 / answers.len() as f64);
        }
        let _ = self.known.insert(key, rest);
        Some(rest)
    }

    fn by_opening(&mut self, start: &[Level]) -> Vec<Opening> {
        let guide = self.guide;
        let axis = guide.opening.map(|place| &guide.space.axes()[place]);
        let choices = axis.map(Axis::choices).unwrap_or_default();
        let answers = guide.opening.map(|place| guide.likely_answers(place));
        let answers = answers.unwrap_or_default();
        let each = axis.into_iter().cycle().zip(choices).zip(&answers);
        each.filter_map(|((axis, choice), inside)| {
            let mut levels = start.to_vec();
            settle(&mut levels, axis, Some(inside));
            let rest = self.rest(levels.clone(), 1)?;
            let first = axis.fact.clone();
            Some(Opening {
                choice: choice.clone(),
                longest: 1 + rest.longest(),
                average: 1.0 + rest.average(),
                cut: rest.cut,
                longest_asks: std::iter::once(first)
                    .chain(self.longest_from(levels)?)
                    .collect(),
            })
        })
        .collect()
    }

    /// What one of the longest interviews asks from here on.
    fn longest_from(&mut self, mut levels: Vec<Level>) -> Option<Vec<FactId>> {
        let mut asked = Vec::new();
        while asked.len() + 1 < MOST_QUESTIONS {
            let mut narrowed = self.guide.narrowed_to(levels, self.guide.store());
            let place = self
                .guide
                .place_to_ask(&mut narrowed, &self.goal, asked.len() + 1);
            let here = narrowed.into_levels();
            let Some(place) = place else { break };
            let axis = &self.guide.space.axes()[place];
            asked.push(axis.fact.clone());
            let mut longest = (0, here.clone());
            for inside in self.guide.likely_answers(place) {
                let mut after = here.clone();
                settle(&mut after, axis, Some(&inside));
                let length = 1 + self.rest(after.clone(), asked.len() + 1)?.longest();
                if length > longest.0 {
                    longest = (length, after);
                }
            }
            levels = longest.1;
        }
        Some(asked)
    }

    /// Interviews with answers picked by a generator that always begins alike.
    fn sampled(&mut self, start: &[Level], estimate: usize) -> Paths {
        // Fixed seed: every check of one catalogue prints the same figure.
        let mut chance = Pcg64::seed_from_u64(0);
        let mut all = Rest::NONE;
        for _ in 0..SAMPLED_INTERVIEWS {
            let mut levels = start.to_vec();
            let mut asked = 0;
            loop {
                let mut narrowed = self.guide.narrowed_to(levels, self.guide.store());
                let place = self.guide.place_to_ask(&mut narrowed, &self.goal, asked);
                levels = narrowed.into_levels();
                let Some(place) = place else { break };
                if asked == MOST_QUESTIONS {
                    all.cut = true;
                    break;
                }
                asked += 1;
                let axis = &self.guide.space.axes()[place];
                let answers = self.guide.likely_answers(place);
                let pick = &answers[chance.random_range(0..answers.len())];
                settle(&mut levels, axis, Some(pick));
            }
            all.lengths[asked] += 1.0 / SAMPLED_INTERVIEWS as f64;
        }
        Paths {
            longest: all.longest(),
            average: all.average(),
            exact: false,
            cut: all.cut,
            estimate,
            near: all.near(estimate),
            by_opening: Vec::new(),
        }
    }
}
