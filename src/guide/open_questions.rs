//! What the answers leave open.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Answer, Answers, Goal, Guide, MORE_QUESTIONS, MOST_QUESTIONS, Open, Truth};
use crate::catalogue::diagram::{Diagram, Diagrams, Level, Narrowed, Traversal};
use crate::catalogue::space::Axis;

/// Weights of the expected gain. Whether a procedure is needed counts most, because it decides where
/// a visitor goes; then by when; then what to bring and how else it can be done.
const PROCEDURE_WEIGHT: u64 = 4;
const DAY_WEIGHT: u64 = 2;
const EXTRA_WEIGHT: u64 = 1;

/// The guide's diagrams, narrowed to what the answers leave open.
pub(super) struct NarrowedGuide<'g> {
    guide: &'g Guide,
    levels: Vec<Level>,
    pub(super) store: Diagrams,
    done: Narrowed,
}

/// What an answer is expected to settle.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gain {
    /// In thousandths: the weight of what is open times the share of answers that settle it.
    pub(super) weight: u64,
    /// Whether it can decide what is needed, and not only by when.
    pub(super) decides: bool,
}

/// Open questions: what is still undecided, and nothing else. Two visits with the same open
/// questions go on alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct OpenQuestions {
    /// What may or may not be needed, with its weight.
    open: BTreeMap<Open, u64>,
    /// The days that deadlines count from, with what the deadline's procedure depends on.
    days: BTreeMap<(Diagram, usize), u64>,
    /// What will settle what, if it is needed.
    covers: BTreeSet<(Open, Open)>,
}

impl Guide {
    pub(super) fn narrowed_by(&self, answers: &Answers) -> NarrowedGuide<'_> {
        let mut levels = vec![Level::Open; self.space.levels() as usize];
        for (fact, answer) in answers.iter() {
            let Some(axis) = self.space.axis(fact) else {
                continue;
            };
            // A value that the fact cannot have tells as little as no answer.
            let inside = match answer {
                Answer::Known(value) => axis.located(value),
                Answer::Unknown => None,
            };
            // A visit about nothing is one whose errand is not known.
            let inside = inside
                .filter(|inside| self.space.place(fact) != self.opening || inside.contains(&true));
            settle(&mut levels, axis, inside.as_deref());
        }
        self.narrowed_to(levels, self.store())
    }

    /// An empty store over the prepared one.
    pub(super) fn store(&self) -> Diagrams {
        Diagrams::over(Arc::clone(&self.diagrams))
    }

    pub(super) fn narrowed_to(&self, levels: Vec<Level>, store: Diagrams) -> NarrowedGuide<'_> {
        NarrowedGuide {
            guide: self,
            levels,
            store,
            done: Narrowed::default(),
        }
    }
}

/// Notes an answer: the cells that a fact is in, or that they are not known.
pub(super) fn settle(levels: &mut [Level], axis: &Axis, inside: Option<&[bool]>) {
    for level in axis.first_level()..=axis.last_level() {
        levels[level as usize] = match inside {
            Some(inside) => Level::Known(axis.branch(level, inside)),
            None => Level::Never,
        };
    }
}

impl NarrowedGuide<'_> {
    /// Something as far as it is still open.
    pub(super) fn narrowed(&mut self, open: Open) -> Open {
        let mut narrowed = |diagram| self.store.narrowed(diagram, &self.levels, &mut self.done);
        Open {
            holds: narrowed(open.holds),
            fails: narrowed(open.fails),
        }
    }

    /// What is known about each level.
    pub(super) fn into_levels(self) -> Vec<Level> {
        self.levels
    }

    /// The same, and the store goes back to its lender.
    pub(super) fn give_back(self, store: &mut Diagrams) -> Vec<Level> {
        *store = self.store;
        self.levels
    }

    /// Question limit of this interview: it grows with what the visit is about.
    pub(super) fn question_limit(&self) -> usize {
        let opening = self
            .guide
            .opening
            .map(|place| &self.guide.space.axes()[place]);
        let about = opening
            .into_iter()
            .flat_map(|axis| axis.first_level()..=axis.last_level());
        let about = about.filter(|level| self.levels[*level as usize] == Level::Known(1));
        MOST_QUESTIONS + MORE_QUESTIONS * about.count().saturating_sub(1)
    }

    /// Whether a fact was never asked.
    pub(super) fn is_unasked(&self, place: usize) -> bool {
        let level = self.guide.space.axes()[place].first_level();
        self.levels[level as usize] == Level::Open
    }

    /// Whether a fact was asked in vain.
    pub(super) fn is_unknown(&self, place: usize) -> bool {
        let level = self.guide.space.axes()[place].first_level();
        self.levels[level as usize] == Level::Never
    }

    /// What another procedure settles too that is certainly needed: it will not be on the plan. Notes what may settle
    /// something yet.
    fn covered(&mut self, goal: &Goal, left: &mut OpenQuestions) -> BTreeSet<usize> {
        let guide = self.guide;
        let mut covered = BTreeSet::new();
        for (place, others) in &guide.covers {
            let chosen = goal.chosen(&guide.catalogue.procedures[*place].id);
            let when = match goal {
                _ if chosen => Open::ALWAYS,
                Goal::Guided(_) => self.narrowed(guide.reasons[*place].when),
                Goal::Errands(_) => continue,
            };
            match when.truth() {
                Truth::Yes => covered.extend(others),
                Truth::No => {}
                Truth::Unknown => {
                    for other in others {
                        let other = self.narrowed(guide.reasons[*other].when);
                        let _ = left.covers.insert((when, other));
                    }
                }
            }
        }
        covered
    }

    /// Whether a procedure would take something off the plan that nothing else takes off yet.
    fn settles_more(&mut self, place: usize, goal: &Goal, covered: &BTreeSet<usize>) -> bool {
        let guide = self.guide;
        let others = guide.covers.iter().filter(|(one, _)| *one == place);
        others
            .flat_map(|(_, others)| others)
            .filter(|other| !covered.contains(other))
            .filter(|other| !goal.chosen(&guide.catalogue.procedures[**other].id))
            .any(|other| self.narrowed(guide.reasons[*other].when).truth() != Truth::No)
    }

    /// Everything that is still open for a goal.
    pub(super) fn open_questions(&mut self, goal: &Goal) -> OpenQuestions {
        let mut left = OpenQuestions::default();
        let guide = self.guide;
        let covered = self.covered(goal, &mut left);
        let procedures = guide.catalogue.procedures.iter().zip(&guide.reasons);
        for (place, (procedure, reasons)) in procedures.enumerate() {
            let (when, extras) = match (goal.chosen(&procedure.id), goal) {
                (true, _) => (Open::ALWAYS, &reasons.chosen),
                (false, Goal::Guided(_)) => (self.narrowed(reasons.when), &reasons.guided),
                (false, Goal::Errands(_)) => continue,
            };
            if when.truth() == Truth::No {
                continue;
            }
            if covered.contains(&place) && !goal.chosen(&procedure.id) {
                // It is not on the plan itself, and still decides on what it would settle besides.
                if self.settles_more(place, goal, &covered) {
                    left.add(when, PROCEDURE_WEIGHT);
                }
                continue;
            }
            left.add(when, PROCEDURE_WEIGHT);
            for extra in extras.all() {
                left.add(self.narrowed(*extra), EXTRA_WEIGHT);
            }
            for from in reasons.from.iter().filter(|from| self.is_unasked(**from)) {
                *left.days.entry((when.holds, *from)).or_default() += DAY_WEIGHT;
            }
        }
        left
    }

    /// Expected gain of each fact that can still change the plan.
    pub(super) fn expected_gain(&self, left: &OpenQuestions) -> BTreeMap<usize, Gain> {
        let guide = self.guide;
        let space = &guide.space;
        let mut walk = Traversal::default();
        let mut depending: BTreeMap<usize, Vec<(&Open, u64)>> = BTreeMap::new();
        for (open, weight) in &left.open {
            let levels = self
                .store
                .levels(&[open.holds, open.fails], &mut walk)
                .into_iter();
            let places: BTreeSet<usize> = levels.map(|level| space.place_of_level(level)).collect();
            for place in places {
                depending.entry(place).or_default().push((open, *weight));
            }
        }
        let mut gain: BTreeMap<usize, Gain> = BTreeMap::new();
        for (place, depending) in depending {
            let axis = &space.axes()[place];
            let answers = guide.likely_answers(place);
            let mut settled = |open: &Open, inside: &[bool]| {
                self.store.refuted_by(open.holds, axis, inside, &mut walk)
                    || self.store.refuted_by(open.fails, axis, inside, &mut walk)
            };
            for (open, weight) in depending {
                let settling = answers
                    .iter()
                    .filter(|inside| settled(open, inside))
                    .count();
                let share = 1000 * weight * settling as u64 / answers.len() as u64;
                let gain = gain.entry(place).or_default();
                gain.weight += share;
                gain.decides = true;
            }
        }
        for ((_, place), weight) in &left.days {
            gain.entry(*place).or_default().weight += 1000 * weight;
        }
        gain
    }
}

impl OpenQuestions {
    fn add(&mut self, open: Open, weight: u64) {
        if open.truth() == Truth::Unknown {
            *self.open.entry(open).or_default() += weight;
        }
    }
}
