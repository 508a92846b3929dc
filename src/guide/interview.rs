//! What to ask next.

use std::cmp::Reverse;

use super::open_questions::{NarrowedGuide, settle};
use super::{Answers, Goal, Guide, MOST_QUESTIONS};
use crate::catalogue::{EARLY, Question};

/// Sample size of the estimate of what is left.
const IMAGINED_INTERVIEWS: usize = 4;

impl Guide {
    /// The question to ask now: the one whose answer is expected to settle most, of those that can
    /// still change the plan; among equals the one with the smaller `order`. An `order` below
    /// [`EARLY`] goes before all that: what has to be asked first, or asked
    /// gently, is. `None` ends the interview. `asked` counts the questions of this interview, answered or not.
    #[must_use]
    pub fn next(&self, goal: &Goal, answers: &Answers, asked: usize) -> Option<&Question> {
        if asked >= MOST_QUESTIONS {
            return None;
        }
        let place = self.place_to_ask(&mut self.narrowed_by(answers), goal)?;
        self.question(place)
    }

    /// Every question whose answer can still change the plan, in the order of the catalogue.
    #[must_use]
    pub fn open(&self, goal: &Goal, answers: &Answers) -> Vec<&Question> {
        let mut narrowed = self.narrowed_by(answers);
        let left = narrowed.open_questions(goal);
        let mut open: Vec<&Question> = narrowed
            .expected_gain(&left)
            .into_keys()
            .filter_map(|place| self.question(place))
            .collect();
        open.sort_by_key(|question| (question.order, &question.id));
        open
    }

    /// Roughly how many questions are still to come, this one included, if the visitor answers them.
    #[must_use]
    pub fn about_left(&self, goal: &Goal, answers: &Answers, asked: usize) -> usize {
        let lengths: usize = (0..IMAGINED_INTERVIEWS)
            .map(|turn| self.imagined(goal, answers, asked, turn))
            .sum();
        lengths.div_ceil(IMAGINED_INTERVIEWS)
    }

    /// How long an interview would go on, if the answers were picked in turn.
    fn imagined(&self, goal: &Goal, answers: &Answers, asked: usize, turn: usize) -> usize {
        let mut narrowed = self.narrowed_by(answers);
        for more in 0..MOST_QUESTIONS.saturating_sub(asked) {
            let Some(place) = self.place_to_ask(&mut narrowed, goal) else {
                return more;
            };
            let axis = &self.space.axes()[place];
            let picks = axis.answers();
            let mut levels = narrowed.into_levels();
            settle(&mut levels, axis, Some(&picks[(turn + more) % picks.len()]));
            narrowed = self.narrowed_to(levels, self.store());
        }
        MOST_QUESTIONS.saturating_sub(asked)
    }

    /// The axis to ask about.
    pub(super) fn place_to_ask(
        &self,
        narrowed: &mut NarrowedGuide<'_>,
        goal: &Goal,
    ) -> Option<usize> {
        if let (Goal::Guided(_), Some(opening)) = (goal, self.opening) {
            // Nobody knows what it is about: a person helps better than more questions.
            if narrowed.is_unknown(opening) {
                return None;
            }
            if narrowed.is_unasked(opening) && self.opens.contains(&opening) {
                return Some(opening);
            }
        }
        let left = narrowed.open_questions(goal);
        self.best(narrowed.expected_gain(&left))
    }

    /// The best of the axes that a question learns.
    pub(super) fn best(&self, gain: impl IntoIterator<Item = (usize, u64)>) -> Option<usize> {
        gain.into_iter()
            .filter_map(|(place, gain)| {
                let question = self.question(place)?;
                let early = question.order.min(EARLY);
                Some((early, Reverse(gain), question.order, place))
            })
            .min()
            .map(|(.., place)| place)
    }

    pub(super) fn question(&self, place: usize) -> Option<&Question> {
        self.asked_by[place].map(|index| &self.catalogue.questions[index])
    }
}
