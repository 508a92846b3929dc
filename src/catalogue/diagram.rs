//! Conditions as decision diagrams, which make reasoning exact.
//!
//! A diagram asks one level after another (which cell? in this cell or not?) and ends in yes or no.
//! Two rules make it unique for what it means: levels come in one fixed order, and a level whose
//! branches all lead to the same place is left out. So two conditions mean the same exactly when
//! they are the same diagram; a condition can never hold exactly when its diagram is [`NO`]; and a
//! fact can still change a condition exactly when one of its levels is in the diagram.
//!
//! These are multi-valued ordered decision diagrams; see R. E. Bryant, "Graph-Based Algorithms for
//! Boolean Function Manipulation" (IEEE Transactions on Computers C-35, 1986), for the two-valued
//! kind. Conditions of a city hall test a handful of facts each, so their diagrams stay tiny.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::space::{Axis, Space};
use super::{Condition, Test};

/// A diagram inside a [`Diagrams`] store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagram(u32);

/// The diagram of what never holds.
pub const NO: Diagram = Diagram(0);
/// The diagram of what always holds.
pub const YES: Diagram = Diagram(1);

/// What is known about one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Nothing yet: it may still be asked.
    Open,
    /// Which branch is taken.
    Known(usize),
    /// Asked, and not known: any branch may be true, and that will stay so.
    Never,
}

/// A store of diagrams, each part of them kept once.
///
/// A store may lie over another one, which it reads and leaves as it is: the guide prepares one
/// store for good, and each question it thinks about costs only what the answers changed.
#[derive(Debug, Clone)]
pub struct Diagrams {
    base: Option<Arc<Diagrams>>,
    /// Its own parts, numbered on from those of the store below.
    nodes: Vec<Node>,
    unique: HashMap<Node, Diagram>,
    joined: HashMap<(Join, Diagram, Diagram), Diagram>,
    budget: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Node {
    level: u32,
    branches: Arc<[Diagram]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Join {
    And,
    Or,
}

impl Default for Diagrams {
    fn default() -> Self {
        Self::with_budget(usize::MAX)
    }
}

/// What diagrams become under some known levels, remembered across calls of [`Diagrams::narrowed`] with the same levels.
#[derive(Debug, Default)]
pub struct Narrowed(Vec<u32>);

impl Narrowed {
    /// No diagram has this number.
    const UNKNOWN: u32 = 0;

    fn of(&self, index: usize) -> Option<Diagram> {
        let noted = self.0.get(index).filter(|noted| **noted != Self::UNKNOWN)?;
        Some(Diagram(noted - 1))
    }

    fn note(&mut self, index: usize, narrowed: Diagram, size: usize) {
        if self.0.is_empty() {
            // Zeroed pages come from the system, and most of them are never touched.
            self.0 = vec![Self::UNKNOWN; size];
        }
        if self.0.len() <= index {
            self.0.resize(size.max(index + 1), Self::UNKNOWN);
        }
        self.0[index] = narrowed.0 + 1;
    }
}

impl Diagrams {
    /// A store with a node limit: see [`Diagrams::is_exhausted`].
    #[must_use]
    pub fn with_budget(budget: usize) -> Self {
        // The ends are below every level, so that what is asked before they are reached comes first.
        let end = Node {
            level: u32::MAX,
            branches: [].into(),
        };
        Self {
            base: None,
            nodes: vec![end.clone(), end],
            unique: HashMap::new(),
            joined: HashMap::new(),
            budget,
        }
    }

    /// An empty store over another one.
    #[must_use]
    pub fn over(base: Arc<Diagrams>) -> Self {
        Self {
            base: Some(base),
            nodes: Vec::new(),
            unique: HashMap::new(),
            joined: HashMap::new(),
            budget: usize::MAX,
        }
    }

    /// How many parts there are, those below included.
    #[must_use]
    pub fn size(&self) -> usize {
        self.below() + self.nodes.len()
    }

    fn below(&self) -> usize {
        self.base.as_ref().map_or(0, |base| base.size())
    }

    fn at(&self, diagram: Diagram) -> &Node {
        let index = diagram.0 as usize;
        match &self.base {
            Some(base) if index < base.size() => base.at(diagram),
            Some(base) => &self.nodes[index - base.size()],
            None => &self.nodes[index],
        }
    }

    /// Whether the budget was too small: then diagrams made since are worth nothing.
    #[must_use]
    pub fn is_exhausted(&self) -> bool {
        self.size() > self.budget
    }

    /// The diagram of a condition.
    pub fn condition(&mut self, space: &Space, condition: &Condition) -> Diagram {
        match condition {
            Condition::Always => YES,
            Condition::Never => NO,
            Condition::Not(inner) => {
                let inner = self.condition(space, inner);
                self.not(inner)
            }
            Condition::All(parts) => parts.iter().fold(YES, |all, part| {
                let part = self.condition(space, part);
                self.and(all, part)
            }),
            Condition::Any(parts) => parts.iter().fold(NO, |any, part| {
                let part = self.condition(space, part);
                self.or(any, part)
            }),
            Condition::Test(fact, test) => match space.axis(fact) {
                Some(axis) => self.test(axis, test),
                None => NO,
            },
        }
    }

    fn test(&mut self, axis: &Axis, test: &Test) -> Diagram {
        if !axis.many() {
            let branches = axis.tested(test).into_iter().map(end).collect();
            return self.node(axis.first_level(), branches);
        }
        // In any of the tested cells; "none" is not being in any cell at all.
        let none = *test == Test::HasNone;
        let tested = if none {
            vec![true; axis.len()]
        } else {
            axis.tested(test)
        };
        let (outside, inside) = (end(none), end(!none));
        let mut rest = outside;
        for (cell, _) in tested
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, tested)| **tested)
        {
            rest = self.node(axis.first_level() + cell as u32, vec![rest, inside]);
        }
        rest
    }

    /// Both.
    pub fn and(&mut self, a: Diagram, b: Diagram) -> Diagram {
        self.join(Join::And, a, b)
    }

    /// At least one.
    pub fn or(&mut self, a: Diagram, b: Diagram) -> Diagram {
        self.join(Join::Or, a, b)
    }

    /// The opposite.
    pub fn not(&mut self, a: Diagram) -> Diagram {
        let mut done = HashMap::from([(NO, YES), (YES, NO)]);
        self.negate(a, &mut done)
    }

    fn negate(&mut self, a: Diagram, done: &mut HashMap<Diagram, Diagram>) -> Diagram {
        if let Some(found) = done.get(&a) {
            return *found;
        }
        let Node { level, branches } = self.at(a).clone();
        let branches = branches
            .iter()
            .map(|branch| self.negate(*branch, done))
            .collect();
        let result = self.node(level, branches);
        let _ = done.insert(a, result);
        result
    }

    fn join(&mut self, join: Join, a: Diagram, b: Diagram) -> Diagram {
        let (neutral, absorbing) = match join {
            Join::And => (YES, NO),
            Join::Or => (NO, YES),
        };
        if a == b || b == neutral || a == absorbing {
            return a;
        }
        if a == neutral || b == absorbing {
            return b;
        }
        if self.is_exhausted() {
            return NO;
        }
        let key = (join, a.min(b), a.max(b));
        if let Some(found) = self.joined.get(&key) {
            return *found;
        }
        let (left, right) = (self.at(a).clone(), self.at(b).clone());
        let level = left.level.min(right.level);
        let arity = if left.level == level { &left } else { &right }
            .branches
            .len();
        let below = |node: &Node, whole, branch: usize| {
            if node.level == level {
                node.branches[branch]
            } else {
                whole
            }
        };
        let branches = (0..arity)
            .map(|branch| self.join(join, below(&left, a, branch), below(&right, b, branch)))
            .collect();
        let result = self.node(level, branches);
        let _ = self.joined.insert(key, result);
        result
    }

    fn node(&mut self, level: u32, branches: Vec<Diagram>) -> Diagram {
        if let Some(first) = branches.first()
            && branches.iter().all(|branch| branch == first)
        {
            return *first;
        }
        let node = Node {
            level,
            branches: branches.into(),
        };
        let below = self.base.as_ref().and_then(|base| base.unique.get(&node));
        if let Some(found) = below.or_else(|| self.unique.get(&node)) {
            return *found;
        }
        let diagram = Diagram(self.size() as u32);
        self.nodes.push(node.clone());
        let _ = self.unique.insert(node, diagram);
        diagram
    }

    /// A diagram as it looks when some levels are known. What is not known is taken as favourably
    /// as possible: the result asks "can it still hold?". `done` remembers across calls with the
    /// same `levels`; it begins empty.
    pub fn narrowed(&mut self, diagram: Diagram, levels: &[Level], done: &mut Narrowed) -> Diagram {
        let index = diagram.0 as usize;
        if diagram == NO || diagram == YES {
            return diagram;
        }
        if let Some(found) = done.of(index) {
            return found;
        }
        let Node { level, branches } = self.at(diagram).clone();
        let result = match levels[level as usize] {
            Level::Known(branch) => self.narrowed(branches[branch], levels, done),
            Level::Never => branches.iter().fold(NO, |any, branch| {
                let branch = self.narrowed(*branch, levels, done);
                self.or(any, branch)
            }),
            Level::Open => {
                let narrowed: Vec<Diagram> = branches
                    .iter()
                    .map(|branch| self.narrowed(*branch, levels, done))
                    .collect();
                if *narrowed == *branches {
                    diagram
                } else {
                    self.node(level, narrowed)
                }
            }
        };
        done.note(index, result, self.size());
        result
    }

    /// The levels that can still change any of some diagrams.
    #[must_use]
    pub fn levels(&self, diagrams: &[Diagram], walk: &mut Traversal) -> BTreeSet<u32> {
        let mut levels = BTreeSet::new();
        walk.begin(self, diagrams);
        while let Some(diagram) = walk.open.pop() {
            let node = self.at(diagram);
            if !node.branches.is_empty() && walk.is_new(diagram) {
                let _ = levels.insert(node.level);
                walk.open.extend(node.branches.iter().copied());
            }
        }
        levels
    }

    /// The shortest way to yes: the branch that each level on it takes. `None` when there is none.
    #[must_use]
    pub fn shortest_way(&self, diagram: Diagram) -> Option<BTreeMap<u32, usize>> {
        let mut done = HashMap::new();
        let _ = self.way_length(diagram, &mut done)?;
        let mut way = BTreeMap::new();
        let mut at = diagram;
        while at != YES {
            let node = self.at(at);
            let branches = node.branches.iter().enumerate();
            let (branch, next) = branches
                .filter_map(|(branch, next)| {
                    Some((self.way_length(*next, &mut done)?, branch, next))
                })
                .min_by_key(|(length, branch, _)| (*length, *branch))
                .map(|(_, branch, next)| (branch, *next))?;
            let _ = way.insert(node.level, branch);
            at = next;
        }
        Some(way)
    }

    /// Number of levels on the shortest way to yes.
    fn way_length(
        &self,
        diagram: Diagram,
        done: &mut HashMap<Diagram, Option<usize>>,
    ) -> Option<usize> {
        match diagram {
            NO => return None,
            YES => return Some(0),
            _ => {}
        }
        if let Some(found) = done.get(&diagram) {
            return *found;
        }
        let branches = self.at(diagram).branches.iter();
        let shortest = branches
            .filter_map(|next| self.way_length(*next, done))
            .min();
        let length = shortest.map(|length| length + 1);
        let _ = done.insert(diagram, length);
        length
    }

    /// Whether an answer to a fact makes a diagram [`NO`], whatever else is true. The answer is
    /// given as the cells that the fact is in.
    #[must_use]
    pub fn refuted_by(
        &self,
        diagram: Diagram,
        axis: &Axis,
        inside: &[bool],
        walk: &mut Traversal,
    ) -> bool {
        walk.begin(self, &[diagram]);
        while let Some(mut diagram) = walk.open.pop() {
            let mut node = self.at(diagram);
            while (axis.first_level()..=axis.last_level()).contains(&node.level) {
                diagram = node.branches[axis.branch(node.level, inside)];
                node = self.at(diagram);
            }
            if node.level > axis.last_level() {
                if diagram != NO {
                    return false;
                }
            } else if walk.is_new(diagram) {
                walk.open.extend(node.branches.iter().copied());
            }
        }
        true
    }
}

/// Which parts a walk through diagrams has met. One serves many walks, so that none of them has to
/// find room of its own.
#[derive(Debug, Default)]
pub struct Traversal {
    open: Vec<Diagram>,
    /// The last walk that met each part.
    met_by: Vec<u32>,
    this: u32,
}

impl Traversal {
    fn begin(&mut self, store: &Diagrams, from: &[Diagram]) {
        self.open.clear();
        self.open.extend_from_slice(from);
        self.met_by.resize(store.size(), self.this);
        self.this = self.this.checked_add(1).unwrap_or_else(|| {
            self.met_by.fill(0);
            1
        });
    }

    fn is_new(&mut self, diagram: Diagram) -> bool {
        let met_by = &mut self.met_by[diagram.0 as usize];
        std::mem::replace(met_by, self.this) != self.this
    }
}

impl Axis {
    /// The branch that a level of this axis takes, when the fact is in these cells.
    #[must_use]
    pub fn branch(&self, level: u32, inside: &[bool]) -> usize {
        if self.many() {
            usize::from(inside[(level - self.first_level()) as usize])
        } else {
            inside.iter().position(|inside| *inside).unwrap_or(0)
        }
    }
}

fn end(holds: bool) -> Diagram {
    if holds { YES } else { NO }
}
