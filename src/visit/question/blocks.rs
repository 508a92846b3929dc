//! What a question offers to choose, by the kind of its fact.

use std::collections::BTreeSet;

use crate::catalogue::{Choice, Fact, Kind, Value};
use crate::guide::Answer;
use crate::locale::Text;
use crate::page::{Role, State};
use crate::visit::Visit;
use crate::visit::act::{Act, ActBlock, ActControl, key, named};
use crate::visit::screen::Asking;

impl Visit {
    pub(super) fn answer_blocks(&self, asking: &Asking, fact: &Fact) -> Vec<ActBlock> {
        let value = match &asking.draft {
            Some(Answer::Known(value)) => Some(value),
            _ => None,
        };
        let unknown = self.unknown_card(matches!(asking.draft, Some(Answer::Unknown)));
        match &fact.kind {
            Kind::YesNo => self.yes_or_no(value, unknown),
            Kind::OneOf(choices) => self.one_of(fact, choices, value, unknown),
            Kind::SeveralOf(choices) => self.several_of(fact, choices, value, unknown),
            Kind::Numbers { min, max } => self.numbers(*min..=*max, value, unknown),
            Kind::Number { .. } => self.number(value, unknown),
            Kind::Date => {
                let chosen = match value {
                    Some(Value::Date(date)) => Some(*date),
                    _ => None,
                };
                let mut blocks = self.calendar(asking.month, chosen);
                blocks.push(cards(1, vec![unknown]));
                blocks
            }
            // No question of this kind can be answered by touch alone; the counter asks.
            Kind::Text { .. } => vec![cards(1, vec![unknown])],
        }
    }

    fn unknown_card(&self, chosen: bool) -> ActControl {
        ActControl {
            detail: Some(self.text("answer-unknown-detail")),
            pictogram: Some("circle-help".to_owned()),
            state: State::chosen(chosen),
            ..self.control(Act::Unknown, Role::Unknown, "answer-unknown")
        }
    }

    fn none_card(&self, label: &str, chosen: bool) -> ActControl {
        ActControl {
            state: State::chosen(chosen),
            ..self.control(Act::Nothing, Role::Card, label)
        }
    }

    fn yes_or_no(&self, value: Option<&Value>, unknown: ActControl) -> Vec<ActBlock> {
        let card = |at, id: &str, yes: bool| ActControl {
            // A tick would look chosen before it is.
            pictogram: Some(if yes { "circle" } else { "x" }.to_owned()),
            state: State::chosen(matches!(value, Some(Value::YesNo(said)) if *said == yes)),
            ..named(
                id,
                Act::Pick(at),
                Role::Card,
                self.text(&format!("answer-{id}")),
            )
        };
        vec![cards(
            1,
            vec![card(0, "yes", true), card(1, "no", false), unknown],
        )]
    }

    fn one_of(
        &self,
        fact: &Fact,
        choices: &[Choice],
        value: Option<&Value>,
        unknown: ActControl,
    ) -> Vec<ActBlock> {
        let offered = choices.iter().enumerate().map(|(at, choice)| {
            let chosen = matches!(value, Some(Value::Choice(id)) if *id == choice.id);
            self.choice_card(fact, choice, Act::Pick(at), chosen)
        });
        let offered: Vec<ActControl> = offered.chain([unknown]).collect();
        vec![cards(columns(offered.len()), offered)]
    }

    fn several_of(
        &self,
        fact: &Fact,
        choices: &[Choice],
        value: Option<&Value>,
        unknown: ActControl,
    ) -> Vec<ActBlock> {
        let chosen = match value {
            Some(Value::Choices(chosen)) => Some(chosen),
            _ => None,
        };
        let offered = choices.iter().enumerate().map(|(at, choice)| {
            let on = chosen.is_some_and(|chosen| chosen.contains(&choice.id));
            self.choice_card(fact, choice, Act::Toggle(at), on)
        });
        // Who came for nothing that is offered does not know the errand's name: a person does.
        let none = (self.setting.catalogue().roles.opening != fact.id)
            .then(|| self.none_card("answer-none", chosen.is_some_and(BTreeSet::is_empty)));
        let offered: Vec<ActControl> = offered.chain(none).chain([unknown]).collect();
        vec![
            ActBlock::Paragraph(self.text("answer-several")),
            cards(columns(offered.len()), offered),
        ]
    }

    fn numbers(
        &self,
        range: std::ops::RangeInclusive<i64>,
        value: Option<&Value>,
        unknown: ActControl,
    ) -> Vec<ActBlock> {
        let chosen = match value {
            Some(Value::Numbers(numbers)) => Some(numbers),
            _ => None,
        };
        let cells = range
            .zip(0..)
            .map(|(number, at)| {
                let on = chosen.is_some_and(|chosen| chosen.contains(&number));
                let label = self.text_with("answer-age", &[("age", number.into())]);
                Some(ActControl {
                    state: State::chosen(on),
                    ..named(
                        format!("number-{number}"),
                        Act::Toggle(at),
                        Role::Key,
                        label,
                    )
                })
            })
            .collect();
        let none = self.none_card("answer-nobody", chosen.is_some_and(Vec::is_empty));
        vec![
            ActBlock::Paragraph(self.text("answer-several")),
            ActBlock::Grid {
                columns: 5,
                head: Vec::new(),
                cells,
            },
            cards(2, vec![none, unknown]),
        ]
    }

    fn number(&self, value: Option<&Value>, unknown: ActControl) -> Vec<ActBlock> {
        let typed = match value {
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let digits = "123456789".chars().map(|digit| Some(key(digit)));
        let erase = self.control(Act::Erase, Role::Key, "key-erase");
        vec![
            ActBlock::Entry {
                field: self.control(Act::Write, Role::Field, "answer-number-hint"),
                typed: Text::from(typed),
            },
            ActBlock::Grid {
                columns: 3,
                head: Vec::new(),
                cells: digits.chain([None, Some(key('0')), Some(erase)]).collect(),
            },
            cards(1, vec![unknown]),
        ]
    }

    fn choice_card(&self, fact: &Fact, choice: &Choice, act: Act, chosen: bool) -> ActControl {
        let message = format!("choice-{}-{}", fact.id, choice.id);
        let locales = &self.setting.locales;
        ActControl {
            detail: locales.own_text(&self.lang, &format!("{message}.detail")),
            pictogram: choice.pictogram.clone(),
            state: State::chosen(chosen),
            ..named(
                format!("choice-{}", choice.id),
                act,
                Role::Card,
                self.text(&message),
            )
        }
    }
}

fn cards(columns: usize, cards: Vec<ActControl>) -> ActBlock {
    ActBlock::Choices { columns, cards }
}

/// Few cards stand one below the other; many stand in two columns.
fn columns(cards: usize) -> usize {
    if cards > 6 { 2 } else { 1 }
}
