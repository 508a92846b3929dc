//! Facts, the next question, and the plan that they lead to.
//!
//! A [`Guide`] is prepared once from a catalogue. It then answers three questions, each from the
//! answers alone, so that a visit can be taken up at any point and answers changed at will:
//!
//! - [`Guide::next`]: what to ask now, if anything asked can still change the plan;
//! - [`Guide::about_left`]: roughly how much is still to come;
//! - [`Guide::plan`]: where to go, what for, what to bring, by when; [`Guide::plan_live`] orders it
//!   by what is known of the hall now.
//!
//! **How it reasons.** Every condition is a decision diagram (see [`catalogue::diagram`]). The
//! answers narrow each diagram down to what is still open in it. What nobody knows ("I don't know")
//! stays open for ever, so each thing is kept as a pair: can it still hold, and can it still fail?
//! Both: unknown, and it goes on the plan as "ask here". A question is worth asking exactly when its
//! fact is in one of these diagrams, because then some answer can still change the plan.
//!
//! **When an interview ends.** When no question can change the plan; after [`MOST_QUESTIONS`] questions; or
//! at once when a visitor does not know what the visit is about. That person wants a person, not
//! thirteen more questions about things that may have nothing to do with it: the plan then is one
//! stop, the general counter, and everything is kept there as "ask here".
//!
//! [`catalogue::diagram`]: crate::catalogue::diagram

mod answers;
mod due;
mod due_words;
mod explain;
mod hall_state;
mod interview;
mod open_questions;
mod paths;
mod plan;
mod planner;
mod route;

pub use answers::{Answer, Answers};
pub use due::Due;
pub use due_words::last_day;
pub use explain::{Story, Why};
pub use hall_state::{CounterQueue, HallState};
pub use paths::{NEAR, Opening, Paths};
pub use plan::{Certainty, Entry, Plan, PlannedStop};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::diagram::{Diagram, Diagrams, NO, Traversal, YES};
use crate::catalogue::{Catalogue, Condition, ProcedureId, Space, Stage};

/// Question limit of an interview about one thing. GOV.UK's benefits checker asks about as many.
pub const MOST_QUESTIONS: usize = 14;

/// How many more questions each further thing allows: what two of them ask alike is asked once.
const MORE_QUESTIONS: usize = 4;

/// What a visitor came for.
#[derive(Clone, PartialEq, Eq)]
pub enum Goal {
    /// To find out: the plan is what the answers lead to, and these errands besides.
    Guided(BTreeSet<ProcedureId>),
    /// To get just these done: nothing else is on the plan, and questions are only about them.
    Errands(BTreeSet<ProcedureId>),
}

impl Default for Goal {
    fn default() -> Self {
        Self::Guided(BTreeSet::new())
    }
}

impl Goal {
    /// Whether the visitor chose this procedure from the list.
    #[must_use]
    pub fn chosen(&self, procedure: &ProcedureId) -> bool {
        let (Self::Guided(errands) | Self::Errands(errands)) = self;
        errands.contains(procedure)
    }
}

/// Whether something holds, as far as anybody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It holds whatever the open answers are.
    Yes,
    /// It cannot hold any more.
    No,
    /// It depends on what is not known.
    Unknown,
}

/// A catalogue made ready for reasoning.
#[derive(Debug, Clone)]
pub struct Guide {
    catalogue: Arc<Catalogue>,
    space: Space,
    diagrams: Arc<Diagrams>,
    /// Beside each procedure of the catalogue.
    reasons: Vec<Reasons>,
    /// Each procedure that settles others too, with those: by their places.
    covers: Vec<(usize, Vec<usize>)>,
    /// Beside each axis: the question before the plan that learns it.
    asked_by: Vec<Option<usize>>,
    opening: Option<usize>,
    /// The axes that can change a plan at all.
    opens: BTreeSet<usize>,
}

/// Two diagrams that together say what is known: can it hold, can it fail?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Open {
    holds: Diagram,
    fails: Diagram,
}

impl Open {
    const ALWAYS: Self = Self {
        holds: YES,
        fails: NO,
    };

    fn truth(self) -> Truth {
        match (self.holds, self.fails) {
            (NO, _) => Truth::No,
            (_, NO) => Truth::Yes,
            _ => Truth::Unknown,
        }
    }
}

/// The diagrams of one procedure.
#[derive(Debug, Clone)]
struct Reasons {
    /// Who needs it.
    when: Open,
    /// Its papers and ways for those who need it.
    guided: Extras,
    /// The same for those who chose it, whether or not `when` holds for them.
    chosen: Extras,
    /// The axes of the days that its deadline and its first day count from.
    from: BTreeSet<usize>,
}

#[derive(Debug, Clone)]
struct Extras {
    papers: Vec<Open>,
    ways: Vec<Open>,
}

impl Extras {
    fn all(&self) -> impl Iterator<Item = &Open> {
        self.papers.iter().chain(&self.ways)
    }
}

impl Guide {
    /// Prepares a catalogue. Takes some milliseconds for a thousand procedures; keep it.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        let space = Space::new(&catalogue);
        let mut diagrams = Diagrams::default();
        let reasons: Vec<Reasons> = catalogue
            .procedures
            .iter()
            .map(|procedure| {
                let when = diagrams.condition(&space, &procedure.when);
                let not = diagrams.not(when);
                let mut extras = |given: Diagram| {
                    let mut open = |condition: &Condition| {
                        let holds = diagrams.condition(&space, condition);
                        let fails = diagrams.not(holds);
                        Open {
                            holds: diagrams.and(given, holds),
                            fails: diagrams.and(given, fails),
                        }
                    };
                    Extras {
                        papers: procedure
                            .documents
                            .iter()
                            .map(|paper| open(&paper.when))
                            .collect(),
                        ways: procedure.ways.iter().map(|way| open(&way.when)).collect(),
                    }
                };
                Reasons {
                    guided: extras(when),
                    chosen: extras(YES),
                    when: Open {
                        holds: when,
                        fails: not,
                    },
                    from: procedure
                        .days()
                        .filter_map(|from| space.place(from))
                        .collect(),
                }
            })
            .collect();
        let places: BTreeMap<&ProcedureId, usize> = (catalogue.procedures.iter().zip(0..))
            .map(|(procedure, place)| (&procedure.id, place))
            .collect();
        let covers = catalogue.procedures.iter().zip(0..);
        let covers = covers.filter(|(procedure, _)| !procedure.covers.is_empty());
        let covers = covers
            .map(|(procedure, place)| {
                let others = procedure.covers.iter();
                let others = others.filter_map(|id| places.get(id).copied());
                (place, others.collect())
            })
            .collect();
        let asked_by = space
            .axes()
            .iter()
            .map(|axis| {
                catalogue.questions.iter().position(|question| {
                    question.fact == axis.fact && question.stage == Stage::Plan
                })
            })
            .collect();
        let opening = space.place(&catalogue.roles.opening);
        let mut walk = Traversal::default();
        let opens = reasons
            .iter()
            .flat_map(|reasons| reasons.guided.all().chain([&reasons.when]))
            .flat_map(|open| diagrams.levels(&[open.holds, open.fails], &mut walk))
            .map(|level| space.place_of_level(level))
            .collect();
        Self {
            catalogue,
            space,
            diagrams: Arc::new(diagrams),
            reasons,
            covers,
            asked_by,
            opening,
            opens,
        }
    }

    /// The catalogue that was prepared.
    #[must_use]
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }
}
