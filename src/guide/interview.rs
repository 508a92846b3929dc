//! What to ask next.

use std::cmp::Reverse;

use super::open_questions::{NarrowedGuide, OpenQuestions, settle};
use super::{Answers, Goal, Guide};
use crate::catalogue::{EARLY, Question};

/// Sample size of the estimate of what is left.
const IMAGINED_INTERVIEWS: usize = 4;

/// How many questions before the limit the days that only a deadline counts from are asked no more.
const SPARED_FOR_DAYS: usize = 2;

impl Guide {
    /// The question to ask now: the one whose answer is expected to settle most, of those that can
    /// still change the plan; among equals the one with the smaller `order`. An `order` below
    /// [`EARLY`] goes before all that: what has to be asked first, or asked
    /// gently, is. `None` ends the interview. `asked` counts the questions of this interview, answered or not.
    #[must_use]
    pub fn next(&self, goal: &Goal, answers: &Answers, asked: usize) -> Option<&Question> {
        let mut narrowed = self.narrowed_by(answers);
        if asked >= narrowed.question_limit() {
            return None;
        }
        let place = self.place_to_ask(&mut narrowed, goal, asked)?;
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
        let mut more = 0;
        while asked + more < narrowed.question_limit() {
            let Some(place) = self.place_to_ask(&mut narrowed, goal, asked + more) else {
                break;
            };
            let axis = &self.space.axes()[place];
            let picks = self.likely_answers(place);
            let mut levels = narrowed.into_levels();
            settle(&mut levels, axis, Some(&picks[(turn + more) % picks.len()]));
            narrowed = self.narrowed_to(levels, self.store());
            more += 1;
        }
        more
    }

    /// The answers that stand for all at one axis. Most visits are about one thing, so the opening is
    /// each of its choices alone.
    pub(super) fn likely_answers(&self, place: usize) -> Vec<Vec<bool>> {
        let axis = &self.space.axes()[place];
        let mut answers = axis.answers();
        if self.opening == Some(place) {
            answers.retain(|inside| inside.iter().filter(|inside| **inside).count() == 1);
        }
        answers
    }

    /// Next axis to ask about, after `asked` questions; `None` ends the interview.
    pub(super) fn place_to_ask(
        &self,
        narrowed: &mut NarrowedGuide<'_>,
        goal: &Goal,
        asked: usize,
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
        self.place_of(narrowed, &left, asked)
    }

    /// The same, when what is open is known.
    pub(super) fn place_of(
        &self,
        narrowed: &NarrowedGuide<'_>,
        left: &OpenQuestions,
        asked: usize,
    ) -> Option<usize> {
        let gains = narrowed.expected_gain(left).into_iter();
        let best = gains
            .filter_map(|(place, gain)| {
                let question = self.question(place)?;
                let early = question.order.min(EARLY);
                let day_alone = !gain.decides;
                Some((
                    early,
                    day_alone,
                    Reverse(gain.weight),
                    question.order,
                    place,
                ))
            })
            .min();
        let (_, day_alone, .., place) = best?;
        // A deadline can be said without its day: "within 14 days". That is better than a long interview.
        if day_alone && asked + SPARED_FOR_DAYS >= narrowed.question_limit() {
            return None;
        }
        Some(place)
    }

    pub(super) fn question(&self, place: usize) -> Option<&Question> {
        self.asked_by[place].map(|index| &self.catalogue.questions[index])
    }
}
