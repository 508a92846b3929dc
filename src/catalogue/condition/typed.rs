//! Checks a condition against the facts that it tests, and turns it into its final tree.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::grammar::{self, Expr, Mistake, PlacedWord, Verb, quoted};
use super::{Condition, Test};
use crate::catalogue::nearest::did_you_mean;
use crate::catalogue::{ChoiceId, FactId, Kind};

/// The facts that conditions may test, and what values each takes; `None` for a fact whose own row
/// is at fault, so that one slip is not reported again by every condition that relies on it.
pub type Facts = BTreeMap<FactId, Option<Kind>>;

/// One side of an `or`, with its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The condition of this side alone.
    pub condition: Condition,
    /// Its bytes in the text.
    pub at: Range<usize>,
}

impl Condition {
    /// Reads a condition and checks it against the facts. With it come the sides of every `or`,
    /// so that the caller can see whether each can hold.
    pub(crate) fn parse(text: &str, facts: &Facts) -> Result<(Self, Vec<Branch>), Vec<Mistake>> {
        let expr = grammar::parse(text).map_err(|mistake| vec![mistake])?;
        let mut typing = Typing {
            facts,
            mistakes: Vec::new(),
            branches: Vec::new(),
        };
        let condition = typing.condition(expr);
        if typing.mistakes.is_empty() {
            Ok((condition, typing.branches))
        } else {
            Err(typing.mistakes)
        }
    }
}

struct Typing<'a> {
    facts: &'a Facts,
    mistakes: Vec<Mistake>,
    branches: Vec<Branch>,
}

impl Typing<'_> {
    fn condition(&mut self, expr: Expr) -> Condition {
        match expr {
            Expr::Always => Condition::Always,
            Expr::Never => Condition::Never,
            Expr::Not(inner) => Condition::Not(Box::new(self.condition(*inner))),
            Expr::All(parts) => {
                Condition::All(parts.into_iter().map(|part| self.condition(part)).collect())
            }
            Expr::Any(parts) => Condition::Any(
                parts
                    .into_iter()
                    .map(|(part, at)| {
                        let condition = self.condition(part);
                        self.branches.push(Branch {
                            condition: condition.clone(),
                            at,
                        });
                        condition
                    })
                    .collect(),
            ),
            Expr::Test(fact, verb, at) => self.test(&fact, verb, at),
        }
    }

    /// A test that is at fault counts as one that may hold: its fault is noted, and nothing follows
    /// from it.
    fn test(&mut self, fact: &PlacedWord, verb: Verb, at: Range<usize>) -> Condition {
        let id = FactId::from(fact.text.as_str());
        let kind = match self.facts.get(&id) {
            Some(Some(kind)) => kind,
            Some(None) => return Condition::Always,
            None => {
                self.mistakes.push(Mistake {
                    at: fact.at.clone(),
                    what: format!("there is no fact {}", quoted(&fact.text)),
                    fix: did_you_mean(&fact.text, self.facts.keys().map(FactId::as_str))
                        .unwrap_or_else(|| {
                            "add a [[fact]] with this id and a [[question]] that learns it"
                                .to_owned()
                        }),
                });
                return Condition::Always;
            }
        };
        let test = match (verb, kind) {
            (Verb::Yes, Kind::YesNo) => Some(Test::Yes),
            (Verb::In(words), Kind::OneOf(_)) => self.choices(fact, kind, words).map(Test::Is),
            (Verb::HasAny(words), Kind::SeveralOf(_)) => {
                self.choices(fact, kind, words).map(Test::Has)
            }
            (Verb::HasNone, Kind::SeveralOf(_) | Kind::Numbers { .. }) => Some(Test::HasNone),
            (Verb::Within(low, high), Kind::Number { min, max })
            | (Verb::HasWithin(low, high), Kind::Numbers { min, max }) => {
                let (from, to) = (
                    low.unwrap_or(*min).max(*min),
                    high.unwrap_or(*max).min(*max),
                );
                self.range(fact, kind, (from, to), at)
            }
            (Verb::Before(day), Kind::Date) => Some(Test::Before(day)),
            (_, kind) => {
                self.mistakes.push(Mistake {
                    at,
                    what: format!(
                        "`{}` {}, so it cannot be tested in this way",
                        fact.text,
                        described(kind)
                    ),
                    fix: forms(&fact.text, kind),
                });
                None
            }
        };
        test.map_or(Condition::Always, |test| Condition::Test(id, test))
    }

    fn choices(
        &mut self,
        fact: &PlacedWord,
        kind: &Kind,
        words: Vec<PlacedWord>,
    ) -> Option<BTreeSet<ChoiceId>> {
        let known: Vec<&str> = choice_names(kind);
        let mut chosen = BTreeSet::new();
        let before = self.mistakes.len();
        for word in words {
            if !known.contains(&word.text.as_str()) {
                self.mistakes.push(Mistake {
                    what: format!("`{}` has no choice {}", fact.text, quoted(&word.text)),
                    fix: did_you_mean(&word.text, known.iter().copied())
                        .unwrap_or_else(|| format!("use one of: {}", known.join(", "))),
                    at: word.at,
                });
            } else if !chosen.insert(ChoiceId::from(word.text.as_str())) {
                self.mistakes.push(Mistake {
                    what: format!("`{}` is named twice", word.text),
                    fix: "name it once".to_owned(),
                    at: word.at,
                });
            }
        }
        (self.mistakes.len() == before).then_some(chosen)
    }

    /// A range that is already cut to what the fact can be. One that no value is in is a slip, and so
    /// is one that every value is in, except in a list: there it says that the list is not empty.
    fn range(
        &mut self,
        fact: &PlacedWord,
        kind: &Kind,
        (from, to): (i64, i64),
        at: Range<usize>,
    ) -> Option<Test> {
        let (what, fix) = match kind {
            Kind::Number { min, max } if (from, to) == (*min, *max) => {
                ("every", "leave the test out")
            }
            _ if from > to => (
                "no",
                "use a range that the fact reaches, or change the fact's `min` and `max`",
            ),
            _ => return Some(Test::Within(from, to)),
        };
        self.mistakes.push(Mistake {
            at,
            what: format!(
                "{what} value that `{}` can have is in this range",
                fact.text
            ),
            fix: fix.to_owned(),
        });
        None
    }
}

fn choice_names(kind: &Kind) -> Vec<&str> {
    match kind {
        Kind::OneOf(choices) | Kind::SeveralOf(choices) => {
            choices.iter().map(|choice| choice.id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

fn described(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "is yes or no",
        Kind::OneOf(_) => "is one of several choices",
        Kind::SeveralOf(_) => "is any number of choices",
        Kind::Number { .. } => "is a number",
        Kind::Numbers { .. } => "is a list of numbers",
        Kind::Date => "is a day",
        Kind::Text { .. } => "is a text",
    }
}

fn forms(fact: &str, kind: &Kind) -> String {
    let example = choice_names(kind).first().copied().unwrap_or("a");
    match kind {
        Kind::YesNo => format!("write `{fact}` or `not {fact}`"),
        Kind::OneOf(_) => format!("write `{fact} is {example}` or `{fact} in [{example}, …]`"),
        Kind::SeveralOf(_) => format!(
            "write `{fact} has {example}`, `{fact} has_any [{example}, …]` or `{fact} has_none`"
        ),
        Kind::Number { .. } => {
            format!("write `{fact} below 18`, `{fact} from 65` or `{fact} between 6 and 15`")
        }
        Kind::Numbers { .. } => format!(
            "write `{fact} has_below 18`, `{fact} has_from 15`, `{fact} has_between 6 and 12` or `{fact} has_none`"
        ),
        Kind::Date => format!("write `{fact} before 2026-05-26`"),
        Kind::Text { .. } => "no condition can test a text: ask with choices".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Choice;

    fn facts() -> Facts {
        let choices = |ids: [&str; 2]| {
            ids.into_iter()
                .zip(1..)
                .map(|(id, code)| Choice {
                    id: ChoiceId::from(id),
                    code,
                    pictogram: None,
                })
                .collect()
        };
        [
            ("card", Some(Kind::YesNo)),
            ("event", Some(Kind::OneOf(choices(["moving", "birth"])))),
            (
                "handbook",
                Some(Kind::SeveralOf(choices(["body", "mental"]))),
            ),
            ("age", Some(Kind::Number { min: 0, max: 120 })),
            ("ages", Some(Kind::Numbers { min: 0, max: 18 })),
            ("moved_on", Some(Kind::Date)),
            ("note", Some(Kind::Text { max: 40 })),
            ("broken", None),
        ]
        .into_iter()
        .map(|(id, kind)| (FactId::from(id), kind))
        .collect()
    }

    fn check(text: &str, expected: &[(usize, &str)]) {
        let mistakes = Condition::parse(text, &facts()).err().unwrap_or_default();
        let found: Vec<_> = mistakes
            .iter()
            .map(|mistake| (mistake.at.start, mistake.what.as_str()))
            .collect();
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for ((at, what), (start, part)) in found.iter().zip(expected) {
            assert_eq!(at, start, "{text}: {what}");
            assert!(what.contains(part), "{text}: {what}");
        }
    }

    #[test]
    fn sound_conditions_pass() {
        check("event is moving and ages has_below 7 or not card", &[]);
        check("handbook has_none or age between 65 and 74", &[]);
        check("moved_on before 2026-05-26 and broken is anything", &[]);
    }

    #[test]
    fn every_mistake_is_reported_not_only_the_first() {
        check(
            "evnet is moving and event is flying or card is body",
            &[
                (0, "no fact `evnet`"),
                (29, "no choice `flying`"),
                (39, "is yes or no"),
            ],
        );
    }

    #[test]
    fn a_test_must_suit_its_fact() {
        check("event", &[(0, "one of several choices")]);
        check("handbook is body", &[(0, "any number of choices")]);
        check("ages below 7", &[(0, "a list of numbers")]);
        check("age has_below 7", &[(0, "is a number")]);
        check("note has_none", &[(0, "is a text")]);
        check("age from 121", &[(0, "no value")]);
        check("age from 0", &[(0, "every value")]);
        check("event in [moving, moving]", &[(18, "twice")]);
    }
}
