//! Why a procedure is on a plan, and which answers lead to it: for those who write the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::open_questions::settle;
use super::{Answer, Answers, Guide, Truth};
use crate::catalogue::diagram::{Diagram, Diagrams, Level, NO, Narrowed, Traversal};
use crate::catalogue::space::Axis;
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
    /// For each answer to the opening question that leads to a procedure, the shortest story.
    ///
    /// `None` when there is no such procedure.
    #[must_use]
    pub fn stories(&self, procedure: &ProcedureId) -> Option<Vec<Story>> {
        let reasons = &self.reasons[self.index(procedure)?];
        Some(self.stories_by_opening(|store, levels| {
            store.narrowed(reasons.when.holds, levels, &mut Narrowed::default())
        }))
    }

    /// For each answer to the opening question with which an interview can end with nothing at all, neither a stop
    /// nor a way elsewhere, the shortest story that does.
    #[must_use]
    pub fn dead_ends(&self) -> Vec<Story> {
        self.stories_by_opening(|store, levels| {
            let mut done = Narrowed::default();
            let something = self.reasons.iter().fold(NO, |any, reasons| {
                let holds = store.narrowed(reasons.when.holds, levels, &mut done);
                store.or(any, holds)
            });
            store.not(something)
        })
    }

    /// The procedures that a visit about one thing needs and the same visit about that and another does not, with
    /// the other thing: a household that comes for both would lose them.
    #[must_use]
    pub fn lost_by_more(&self) -> Vec<(ProcedureId, ChoiceId)> {
        let mut store = self.store();
        let opening = self.opening.map(|place| &self.space.axes()[place]);
        let choices = opening.map(Axis::choices).unwrap_or_default();
        let first = opening.map_or(0, Axis::first_level);
        let mut lost = Vec::new();
        for (choice, level) in choices.iter().zip(first..) {
            let [without, with] = [0, 1].map(|branch| {
                let mut levels = vec![Level::Open; self.space.levels() as usize];
                levels[level as usize] = Level::Known(branch);
                let mut done = Narrowed::default();
                let needed = self.reasons.iter();
                let needed = needed.map(|it| store.narrowed(it.when.holds, &levels, &mut done));
                needed.collect::<Vec<Diagram>>()
            });
            let procedures = self.catalogue.procedures.iter();
            for (procedure, (without, with)) in procedures.zip(without.into_iter().zip(with)) {
                let not_with = store.not(with);
                if store.and(without, not_with) != NO {
                    lost.push((procedure.id.clone(), choice.clone()));
                }
            }
        }
        lost
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

    /// The shortest way to yes of a diagram, for each answer to the opening question. Narrowed to that answer before
    /// anything is joined, a diagram holds one life event only and stays small.
    fn stories_by_opening(
        &self,
        diagram: impl Fn(&mut Diagrams, &[Level]) -> Diagram,
    ) -> Vec<Story> {
        let opening = self.opening.map(|place| &self.space.axes()[place]);
        let choices = opening.map_or(0, |axis| axis.choices().len());
        let mut stories = Vec::new();
        for (axis, choice) in opening.into_iter().cycle().zip(0..choices) {
            let mut levels = vec![Level::Open; self.space.levels() as usize];
            let about: Vec<bool> = (0..choices).map(|other| other == choice).collect();
            settle(&mut levels, axis, Some(&about));
            let mut store = self.store();
            let narrowed = diagram(&mut store, &levels);
            if let Some(way) = store.shortest_way(narrowed) {
                let choice = axis.first_level() + choice as u32;
                let mut story = vec![axis.said(&[(choice, 1)])];
                story.extend(self.told(way));
                stories.push(story);
            }
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
