//! Why a procedure is on a plan, and which answers lead to it: for those who write the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Answers, Guide, Truth};
use crate::catalogue::diagram::{Diagram, Diagrams, Level, NO, Traversal, YES};
use crate::catalogue::{ChoiceId, FactId, ProcedureId};

/// The fewest answers that lead somewhere, each as a condition of the catalogue.
pub type Story = Vec<String>;

/// What decides whether a procedure is needed.
pub struct Why {
    /// Whether it is needed, by its `when` alone.
    pub truth: Truth,
    /// The answers that settle it: without any one of them it would be open.
    pub because: Vec<FactId>,
    /// The facts that can still settle it: not answered, or not known.
    pub open: Vec<FactId>,
}

impl Guide {
    /// For each answer to the opening question that leads to a procedure, the shortest story. A story is only its
    /// conditions where the catalogue has no opening question that matters.
    ///
    /// `None` when there is no such procedure.
    #[must_use]
    pub fn stories(&self, procedure: &ProcedureId) -> Option<Vec<Story>> {
        let reasons = &self.reasons[self.index(procedure)?];
        Some(self.stories_in(&mut self.store(), reasons.when.holds))
    }

    /// For each answer to the opening question with which an interview can end with nothing at all, neither a stop
    /// nor a way elsewhere, the shortest story that does.
    #[must_use]
    pub fn dead_ends(&self) -> Vec<Story> {
        let mut store = self.store();
        let something = self
            .reasons
            .iter()
            .fold(NO, |any, reasons| store.or(any, reasons.when.holds));
        let nothing = store.not(something);
        self.stories_in(&mut store, nothing)
    }

    /// Why a procedure is needed or not, as far as these answers tell; `None` when there is no such procedure.
    #[must_use]
    pub fn why(&self, procedure: &ProcedureId, answers: &Answers) -> Option<Why> {
        let when = self.reasons[self.index(procedure)?].when;
        let truth = |answers: &Answers| self.narrowed_by(answers).narrowed(when).truth();
        let told = truth(answers);
        let facts = |diagram: Diagram| {
            let levels = self.diagrams.levels(&[diagram], &mut Traversal::default());
            let places: BTreeSet<usize> = levels
                .into_iter()
                .map(|level| self.space.place_of_level(level))
                .collect();
            let facts = places
                .into_iter()
                .map(|place| &self.space.axes()[place].fact);
            facts.cloned().collect::<Vec<FactId>>()
        };
        if told == Truth::Unknown {
            let open = facts(when.holds).into_iter();
            let open = open.filter(|fact| !matches!(answers.of(fact), Some(Answer::Known(_))));
            return Some(Why {
                truth: told,
                because: Vec::new(),
                open: open.collect(),
            });
        }
        // The opening is tried last, so that it stays where anything else would do as well.
        let mut needed = answers.clone();
        for fact in facts(when.holds).into_iter().rev() {
            let mut fewer = needed.clone();
            fewer.take_back(&fact);
            if truth(&fewer) == told {
                needed = fewer;
            }
        }
        let because = facts(when.holds).into_iter();
        Some(Why {
            truth: told,
            because: because.filter(|fact| needed.of(fact).is_some()).collect(),
            open: Vec::new(),
        })
    }

    fn index(&self, procedure: &ProcedureId) -> Option<usize> {
        let procedures = &self.catalogue.procedures;
        procedures.iter().position(|known| known.id == *procedure)
    }

    fn stories_in(&self, store: &mut Diagrams, diagram: Diagram) -> Vec<Story> {
        let axes = self.space.axes();
        let opening = self.opening.map(|place| &axes[place]);
        let choices: &[ChoiceId] = opening.map_or(&[], |axis| axis.choices());
        let mut stories = Vec::new();
        for branch in 0..choices.len() {
            let Some(axis) = opening else { break };
            let mut levels = vec![Level::Open; self.space.levels() as usize];
            levels[axis.first_level() as usize] = Level::Known(branch);
            let after = store.narrowed(diagram, &levels, &mut Vec::new());
            if let Some(way) = store.shortest_way(after) {
                let mut story = vec![axis.said(&[(axis.first_level(), branch)])];
                story.extend(self.told(way));
                stories.push(story);
            }
        }
        if choices.is_empty() && diagram != YES {
            stories.extend(store.shortest_way(diagram).map(|way| self.told(way)));
        }
        stories
    }

    /// A way through a diagram, fact by fact.
    fn told(&self, way: BTreeMap<u32, usize>) -> Story {
        let mut by_fact: BTreeMap<usize, Vec<(u32, usize)>> = BTreeMap::new();
        for (level, branch) in way {
            let place = self.space.place_of_level(level);
            by_fact.entry(place).or_default().push((level, branch));
        }
        let axes = self.space.axes();
        let facts = by_fact.into_iter();
        facts
            .map(|(place, branches)| axes[place].said(&branches))
            .collect()
    }
}
