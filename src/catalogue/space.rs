//! Every fact cut into the few cells that conditions can tell apart.
//!
//! A condition never sees a value, only on which side of its tests the value lies: if the catalogue
//! asks of the children's ages only `has_below 7` and `has_between 6 and 15`, the ages fall into the
//! cells 0–5, 6, 7–15 and 16–18. With cells, every fact is finite, and conditions can be reasoned
//! about exactly. A fact of one value is in exactly one cell; a fact of several values (children's
//! ages, handbooks) is in any number of them, also in none.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Catalogue, ChoiceId, Condition, FactId, Kind, Test, Value};

/// The most choices of a one-of fact (Japan has 47 prefectures).
pub(super) const MOST_CELLS: usize = 64;

/// The facts as axes, the first to be asked first.
#[derive(Debug, Clone)]
pub struct Space {
    axes: Vec<Axis>,
    places: BTreeMap<FactId, usize>,
}

/// One fact and its cells.
#[derive(Debug, Clone)]
pub struct Axis {
    /// The fact.
    pub fact: FactId,
    cells: Cells,
    many: bool,
    first_level: u32,
}

#[derive(Debug, Clone)]
enum Cells {
    YesNo,
    Choices(Vec<ChoiceId>),
    /// The smallest number of each cell.
    Numbers(Vec<i64>),
    /// The first day of each cell but the first, which has no beginning.
    Days(Vec<Date>),
    /// Nothing can be told apart.
    Whole,
}

impl Space {
    /// The cells that the conditions of a catalogue tell apart.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut tests: BTreeMap<&FactId, Vec<&Test>> = BTreeMap::new();
        for (fact, test) in catalogue.conditions().flat_map(Condition::tests) {
            tests.entry(fact).or_default().push(test);
        }
        let order: BTreeMap<&FactId, i32> = catalogue
            .questions
            .iter()
            .map(|question| (&question.fact, question.order))
            .collect();
        let mut facts: Vec<_> = catalogue.facts.iter().collect();
        facts.sort_by_key(|fact| order.get(&fact.id).copied().unwrap_or(i32::MAX));

        let mut level = 0;
        let mut axes = Vec::new();
        for fact in facts {
            let tests = tests.get(&fact.id).map(Vec::as_slice).unwrap_or_default();
            let axis = Axis {
                fact: fact.id.clone(),
                cells: cells(&fact.kind, tests),
                many: matches!(fact.kind, Kind::SeveralOf(_) | Kind::Numbers { .. }),
                first_level: level,
            };
            level += axis.levels();
            axes.push(axis);
        }
        let places = axes
            .iter()
            .enumerate()
            .map(|(place, axis)| (axis.fact.clone(), place))
            .collect();
        Self { axes, places }
    }

    /// All axes, in order.
    #[must_use]
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// The place of a fact's axis in [`Space::axes`].
    #[must_use]
    pub fn place(&self, fact: &FactId) -> Option<usize> {
        self.places.get(fact).copied()
    }

    /// The axis of a fact.
    #[must_use]
    pub fn axis(&self, fact: &FactId) -> Option<&Axis> {
        self.place(fact).map(|place| &self.axes[place])
    }

    /// The place of the axis that a level belongs to.
    #[must_use]
    pub fn place_of_level(&self, level: u32) -> usize {
        self.axes.partition_point(|axis| axis.first_level <= level) - 1
    }

    /// How many levels all axes take together.
    #[must_use]
    pub fn levels(&self) -> u32 {
        self.axes.last().map_or(0, |axis| axis.last_level() + 1)
    }
}

impl Axis {
    /// Whether the fact can be in any number of cells, rather than in exactly one.
    #[must_use]
    pub fn many(&self) -> bool {
        self.many
    }

    /// How many cells there are, at least 1.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.cells {
            Cells::YesNo => 2,
            Cells::Choices(choices) => choices.len().max(1),
            Cells::Numbers(starts) => starts.len(),
            Cells::Days(starts) => starts.len() + 1,
            Cells::Whole => 1,
        }
    }

    /// Never: every axis has a cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The choices that the cells stand for; empty for a fact without choices.
    #[must_use]
    pub fn choices(&self) -> &[ChoiceId] {
        match &self.cells {
            Cells::Choices(choices) => choices,
            _ => &[],
        }
    }

    /// The levels of a decision diagram that the axis takes: one with a branch for each cell when
    /// the fact is in exactly one; otherwise one for each cell, in it or not.
    #[must_use]
    pub fn levels(&self) -> u32 {
        if self.many { self.len() as u32 } else { 1 }
    }

    /// Its first level.
    #[must_use]
    pub fn first_level(&self) -> u32 {
        self.first_level
    }

    /// Its last level.
    #[must_use]
    pub fn last_level(&self) -> u32 {
        self.first_level + self.levels() - 1
    }

    /// Branches of this axis's levels as a condition of the catalogue: `event is moving`,
    /// `handbook has_none`, `children_ages has_between 0 and 6 and not children_ages has_from 18`.
    #[must_use]
    pub fn said(&self, branches: &[(u32, usize)]) -> String {
        if !self.many {
            let tests = branches.iter().map(|(_, cell)| self.test(*cell));
            return tests.collect::<Vec<_>>().join(" and ");
        }
        let cells = |wanted: usize| {
            let chosen = branches.iter().filter(move |(_, branch)| *branch == wanted);
            chosen.map(|(level, _)| (level - self.first_level) as usize)
        };
        if cells(0).count() == self.len() {
            return format!("{} has_none", self.fact);
        }
        let has = cells(1).map(|cell| self.test(cell));
        let lacks = cells(0).map(|cell| format!("not {}", self.test(cell)));
        has.chain(lacks).collect::<Vec<_>>().join(" and ")
    }

    /// The test that a cell stands for.
    fn test(&self, cell: usize) -> String {
        let fact = &self.fact;
        let has = if self.many { "has_" } else { "" };
        match &self.cells {
            Cells::YesNo if cell == 1 => fact.to_string(),
            Cells::YesNo => format!("not {fact}"),
            Cells::Choices(choices) => {
                let verb = if self.many { "has" } else { "is" };
                let choice = choices.get(cell).map_or("", ChoiceId::as_str);
                format!("{fact} {verb} {choice}")
            }
            Cells::Numbers(starts) => match (starts[cell], starts.get(cell + 1)) {
                (low, Some(next)) => format!("{fact} {has}between {low} and {}", next - 1),
                (low, None) => format!("{fact} {has}from {low}"),
            },
            Cells::Days(starts) => {
                let from = cell.checked_sub(1).and_then(|at| starts.get(at));
                let from = from.map(|day| format!("not {fact} before {day}"));
                let until = starts.get(cell);
                let until = until.map(|day| format!("{fact} before {day}"));
                let both: Vec<String> = from.into_iter().chain(until).collect();
                match both.is_empty() {
                    true => fact.to_string(),
                    false => both.join(" and "),
                }
            }
            Cells::Whole => fact.to_string(),
        }
    }

    /// For each cell, whether a test holds there.
    #[must_use]
    pub fn tested(&self, test: &Test) -> Vec<bool> {
        match (&self.cells, test) {
            (Cells::YesNo, Test::Yes) => vec![false, true],
            (Cells::Choices(choices), Test::Is(asked) | Test::Has(asked)) => choices
                .iter()
                .map(|choice| asked.contains(choice))
                .collect(),
            (Cells::Numbers(starts), Test::Within(low, high)) => starts
                .iter()
                .map(|start| (low..=high).contains(&start))
                .collect(),
            (Cells::Days(starts), Test::Before(day)) => {
                let first = std::iter::once(true);
                first
                    .chain(starts.iter().map(|start| start < day))
                    .collect()
            }
            // A test that does not suit its fact never comes out of the parser.
            _ => vec![false; self.len()],
        }
    }

    /// For each cell, whether a value is in it; `None` when the fact has no such value.
    #[must_use]
    pub fn located(&self, value: &Value) -> Option<Vec<bool>> {
        let mut inside = vec![false; self.len()];
        match (&self.cells, value) {
            (Cells::YesNo, Value::YesNo(yes)) => inside[usize::from(*yes)] = true,
            (Cells::Choices(choices), Value::Choice(chosen)) if !self.many => {
                inside[choices.iter().position(|choice| choice == chosen)?] = true;
            }
            (Cells::Choices(choices), Value::Choices(chosen)) if self.many => {
                for one in chosen {
                    inside[choices.iter().position(|choice| choice == one)?] = true;
                }
            }
            (Cells::Numbers(starts), Value::Number(number)) if !self.many => {
                inside[cell_of(starts, number)] = true;
            }
            (Cells::Numbers(starts), Value::Numbers(numbers)) if self.many => {
                for number in numbers {
                    inside[cell_of(starts, number)] = true;
                }
            }
            (Cells::Days(starts), Value::Date(day)) => {
                inside[starts.partition_point(|start| start <= day)] = true;
            }
            (Cells::Whole, Value::Text(_)) => inside[0] = true,
            _ => return None,
        }
        Some(inside)
    }

    /// The answers that stand for all: each single cell, and for a fact of several values also none
    /// and all of them.
    #[must_use]
    pub fn answers(&self) -> Vec<Vec<bool>> {
        let len = self.len();
        let single = (0..len).map(|cell| (0..len).map(|other| other == cell).collect());
        if !self.many {
            return single.collect();
        }
        let mut answers = vec![vec![false; len]];
        answers.extend(single);
        if len > 1 {
            answers.push(vec![true; len]);
        }
        answers
    }
}

/// The cell that a number is in; what is smaller than all is in the first.
fn cell_of(starts: &[i64], number: &i64) -> usize {
    starts
        .partition_point(|start| start <= number)
        .saturating_sub(1)
}

fn cells(kind: &Kind, tests: &[&Test]) -> Cells {
    match kind {
        Kind::YesNo => Cells::YesNo,
        Kind::OneOf(choices) | Kind::SeveralOf(choices) => {
            Cells::Choices(choices.iter().map(|choice| choice.id.clone()).collect())
        }
        Kind::Number { min, max } | Kind::Numbers { min, max } => {
            let cuts = tests.iter().flat_map(|test| match test {
                Test::Within(low, high) => vec![*low, high.saturating_add(1)],
                _ => Vec::new(),
            });
            let inside = cuts.filter(|cut| (*min..=*max).contains(cut));
            let starts: BTreeSet<i64> = inside.chain([*min]).collect();
            Cells::Numbers(starts.into_iter().collect())
        }
        Kind::Date => {
            let cuts: BTreeSet<Date> = tests
                .iter()
                .filter_map(|test| match test {
                    Test::Before(day) => Some(*day),
                    _ => None,
                })
                .collect();
            Cells::Days(cuts.into_iter().collect())
        }
        Kind::Text { .. } => Cells::Whole,
    }
}
