//! Questions, one a page, and the answers as they are made.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::catalogue::{Fact, Kind, Question, QuestionId, Stage, Value};
use crate::guide::Answer;
use crate::locale::Text;
use crate::page::{Act, Block, Control, Page, Role};

use super::frame::{control, key};
use super::screen::{Asking, Screen, Then};
use super::{Effect, Visit};

/// How many months back a calendar goes.
const MONTHS_BACK: i32 = 24;
/// How many months on a calendar goes.
const MONTHS_ON: i32 = 3;

impl Visit {
    /// Goes on with the interview: the next question, or the plan.
    pub(super) fn ask_on(&mut self) -> Vec<Effect> {
        let next = self
            .setting
            .guide
            .next(&self.guided(), &self.answers, self.asked.len());
        match next.map(|question| question.id.clone()) {
            Some(question) => {
                self.asked.push(question.clone());
                self.ask(question, Then::Interview);
                Vec::new()
            }
            None => self.show_plan(),
        }
    }

    pub(super) fn ask(&mut self, question: QuestionId, then: Then) {
        let draft = self
            .fact_of(&question)
            .and_then(|fact| self.answers.of(&fact.id))
            .cloned();
        let month = match &draft {
            Some(Answer::Known(Value::Date(date))) => *date,
            _ => self.now.date(),
        };
        let left = match then {
            Then::Interview => {
                let guide = &self.setting.guide;
                guide.about_left(&self.guided(), &self.answers, self.asked.len())
            }
            Then::Changed | Then::Share => 0,
        };
        self.go(Screen::Question(Asking {
            left,
            question,
            draft,
            month: month.first_of_month(),
            then,
        }));
    }

    /// Back from a question: the one before is asked again, and what came after it is forgotten.
    pub(super) fn step_back_in_interview(&mut self) {
        if let Screen::Question(Asking {
            then: Then::Interview,
            ..
        }) = &self.screen
            && let Some(left) = self.asked.pop()
        {
            self.take_back(&left);
        }
        self.back();
        // The answer stays as the draft of the page shown, and is given anew with "next".
        if let Screen::Question(asking) = &self.screen
            && asking.then == Then::Interview
        {
            let question = asking.question.clone();
            self.take_back(&question);
        }
    }

    fn take_back(&mut self, question: &QuestionId) {
        if let Some(fact) = self.fact_of(question).map(|fact| fact.id.clone()) {
            self.answers.take_back(&fact);
        }
    }

    pub(super) fn question_page(&self, asking: &Asking) -> Page {
        let id = &asking.question;
        let Some(fact) = self.fact_of(id) else {
            return self.frame("question", self.text(&format!("question-{id}")));
        };
        let heading = self.text(&format!("question-{id}"));
        let mut page = self.frame("question", heading);
        page.why = Some((
            self.text("question-why"),
            self.text(&format!("question-{id}.why")),
        ));
        if asking.then == Then::Interview {
            page.eyebrow = Some(self.text_with(
                "question-count",
                &[
                    ("at", self.asked.len().into()),
                    ("left", asking.left.into()),
                ],
            ));
        }
        page.body = self.answer_blocks(asking, fact);
        let role = match asking.draft {
            Some(_) => Role::Primary,
            None => Role::Waiting,
        };
        page.actions = vec![self.control(Act::Next, role, "action-next")];
        page
    }

    fn answer_blocks(&self, asking: &Asking, fact: &Fact) -> Vec<Block> {
        let value = match &asking.draft {
            Some(Answer::Known(value)) => Some(value),
            _ => None,
        };
        let unknown = Control {
            detail: Some(self.text("answer-unknown-detail")),
            pictogram: Some("circle-help".to_owned()),
            chosen: Some(matches!(asking.draft, Some(Answer::Unknown))),
            ..self.control(Act::Unknown, Role::Unknown, "answer-unknown")
        };
        let none = |label: &str, chosen: bool| Control {
            pictogram: Some("circle-off".to_owned()),
            chosen: Some(chosen),
            ..self.control(Act::Pick(0), Role::Card, label)
        };
        match &fact.kind {
            Kind::YesNo => {
                let card = |at: usize, label: &str, yes: bool| Control {
                    pictogram: Some(if yes { "check" } else { "x" }.to_owned()),
                    chosen: Some(matches!(value, Some(Value::YesNo(said)) if *said == yes)),
                    ..self.control(Act::Pick(at), Role::Card, label)
                };
                vec![Block::Choices {
                    columns: 1,
                    cards: vec![
                        card(0, "answer-yes", true),
                        card(1, "answer-no", false),
                        unknown,
                    ],
                }]
            }
            Kind::OneOf(choices) => {
                let mut cards: Vec<Control> = choices
                    .iter()
                    .enumerate()
                    .map(|(at, choice)| {
                        let chosen = matches!(value, Some(Value::Choice(id)) if *id == choice.id);
                        self.choice_card(fact, choice, Act::Pick(at), chosen)
                    })
                    .collect();
                cards.push(unknown);
                vec![Block::Choices {
                    columns: columns(cards.len()),
                    cards,
                }]
            }
            Kind::SeveralOf(choices) => {
                let chosen = match value {
                    Some(Value::Choices(chosen)) => Some(chosen),
                    _ => None,
                };
                let mut cards: Vec<Control> = choices
                    .iter()
                    .enumerate()
                    .map(|(at, choice)| {
                        let on = chosen.is_some_and(|chosen| chosen.contains(&choice.id));
                        self.choice_card(fact, choice, Act::Toggle(at), on)
                    })
                    .collect();
                cards.push(none("answer-none", chosen.is_some_and(BTreeSet::is_empty)));
                cards.push(unknown);
                vec![
                    Block::Paragraph(self.text("answer-several")),
                    Block::Choices {
                        columns: columns(cards.len()),
                        cards,
                    },
                ]
            }
            Kind::Numbers { min, max } => {
                let chosen = match value {
                    Some(Value::Numbers(numbers)) => Some(numbers),
                    _ => None,
                };
                let cells = (*min..=*max)
                    .zip(0..)
                    .map(|(number, at)| {
                        Some(Control {
                            chosen: Some(chosen.is_some_and(|chosen| chosen.contains(&number))),
                            ..control(
                                Act::Toggle(at),
                                Role::Key,
                                self.text_with("answer-age", &[("age", number.into())]),
                            )
                        })
                    })
                    .collect();
                vec![
                    Block::Paragraph(self.text("answer-several")),
                    Block::Grid {
                        columns: 5,
                        head: Vec::new(),
                        cells,
                    },
                    Block::Choices {
                        columns: 2,
                        cards: vec![
                            none("answer-nobody", chosen.is_some_and(Vec::is_empty)),
                            unknown,
                        ],
                    },
                ]
            }
            Kind::Number { .. } => {
                let typed = match value {
                    Some(Value::Number(number)) => number.to_string(),
                    _ => String::new(),
                };
                let mut cells: Vec<Option<Control>> =
                    "123456789".chars().map(|digit| Some(key(digit))).collect();
                cells.extend([
                    None,
                    Some(key('0')),
                    Some(self.control(Act::Erase, Role::Key, "key-erase")),
                ]);
                vec![
                    Block::Entry {
                        typed: Text::from(typed),
                        hint: self.text("answer-number-hint"),
                    },
                    Block::Grid {
                        columns: 3,
                        head: Vec::new(),
                        cells,
                    },
                    Block::Choices {
                        columns: 1,
                        cards: vec![unknown],
                    },
                ]
            }
            Kind::Date => {
                let chosen = match value {
                    Some(Value::Date(date)) => Some(*date),
                    _ => None,
                };
                let mut blocks = self.calendar(asking.month, chosen);
                blocks.push(Block::Choices {
                    columns: 1,
                    cards: vec![unknown],
                });
                blocks
            }
            // No question of this kind can be answered by touch alone; the counter asks.
            Kind::Text { .. } => vec![Block::Choices {
                columns: 1,
                cards: vec![unknown],
            }],
        }
    }

    fn choice_card(
        &self,
        fact: &Fact,
        choice: &crate::catalogue::Choice,
        act: Act,
        chosen: bool,
    ) -> Control {
        let id = format!("choice-{}-{}", fact.id, choice.id);
        Control {
            detail: self
                .setting
                .locales
                .own_text(&self.lang, &format!("{id}.detail")),
            pictogram: choice.pictogram.clone(),
            chosen: Some(chosen),
            ..control(act, Role::Card, self.text(&id))
        }
    }

    fn calendar(&self, month: Date, chosen: Option<Date>) -> Vec<Block> {
        const DAYS: [&str; 7] = [
            "weekday-sun",
            "weekday-mon",
            "weekday-tue",
            "weekday-wed",
            "weekday-thu",
            "weekday-fri",
            "weekday-sat",
        ];
        let empty = month.weekday().since(Weekday::Sunday);
        let mut cells: Vec<Option<Control>> = (0..empty).map(|_| None).collect();
        cells.extend((1..=month.days_in_month()).map(|day| {
            let this = month.with().day(day).build().ok();
            Some(Control {
                chosen: Some(this.is_some() && this == chosen),
                ..control(
                    Act::Pick(usize::try_from(day).unwrap_or(0)),
                    Role::Key,
                    Text::from(day.to_string()),
                )
            })
        }));
        let heading = self.text_with(
            "calendar-month",
            &[
                ("year", i64::from(month.year()).into()),
                ("month", i64::from(month.month()).into()),
            ],
        );
        let turn = |act, label: &str, pictogram: &str| Control {
            pictogram: Some(pictogram.to_owned()),
            ..self.control(act, Role::Secondary, label)
        };
        vec![
            Block::Choices {
                columns: 2,
                cards: vec![
                    turn(Act::Earlier, "calendar-earlier", "chevron-left"),
                    turn(Act::Later, "calendar-later", "chevron-right"),
                ],
            },
            Block::Subheading(heading),
            Block::Grid {
                columns: 7,
                head: DAYS.map(|day| self.text(day)).into(),
                cells,
            },
        ]
    }

    pub(super) fn press_question(&mut self, mut asking: Asking, act: Act) -> Vec<Effect> {
        let Some(fact) = self.fact_of(&asking.question).cloned() else {
            return Vec::new();
        };
        if act == Act::Next {
            return match asking.draft.take() {
                Some(answer) => self.answer(&fact, answer, asking.then),
                None => Vec::new(),
            };
        }
        if act == Act::Earlier || act == Act::Later {
            asking.month = self.turned(asking.month, act);
        } else if let Some(draft) = draft(&fact, &asking, act) {
            asking.draft = draft;
        } else {
            return Vec::new();
        }
        // Still the same page: its serial stays, and so does the part of it that is shown.
        self.screen = Screen::Question(asking);
        Vec::new()
    }

    fn answer(&mut self, fact: &Fact, answer: Answer, then: Then) -> Vec<Effect> {
        self.answers.give(fact.id.clone(), answer);
        match then {
            // A changed answer may open questions that were closed before.
            Then::Interview | Then::Changed => self.ask_on(),
            Then::Share => self.share_on(),
        }
    }

    fn turned(&self, month: Date, act: Act) -> Date {
        let this = self.now.date().first_of_month();
        let turned = match act {
            Act::Earlier => month.checked_sub(1.month()),
            _ => month.checked_add(1.month()),
        };
        let earliest = this.checked_sub(MONTHS_BACK.months());
        let latest = this.checked_add(MONTHS_ON.months());
        match (turned, earliest, latest) {
            (Ok(turned), Ok(earliest), Ok(latest)) => turned.clamp(earliest, latest),
            _ => month,
        }
    }

    fn fact_of(&self, question: &QuestionId) -> Option<&Fact> {
        let catalogue = self.setting.catalogue();
        catalogue.fact(&catalogue.question(question)?.fact)
    }

    /// Questions for the counters' sake, not answered yet.
    pub(super) fn open_share_question(&self) -> Option<&Question> {
        self.setting.catalogue().questions.iter().find(|question| {
            question.stage == Stage::Share && self.answers.of(&question.fact).is_none()
        })
    }
}

/// The answer in the making after a press; `None` when the press means nothing here.
fn draft(fact: &Fact, asking: &Asking, act: Act) -> Option<Option<Answer>> {
    let value = match &asking.draft {
        Some(Answer::Known(value)) => Some(value),
        _ => None,
    };
    let known = |value| Some(Some(Answer::Known(value)));
    match (&fact.kind, act) {
        (_, Act::Unknown) => Some(Some(Answer::Unknown)),
        (Kind::YesNo, Act::Pick(at)) => known(Value::YesNo(at == 0)),
        (Kind::OneOf(choices), Act::Pick(at)) => known(Value::Choice(choices.get(at)?.id.clone())),
        (Kind::SeveralOf(_), Act::Pick(_)) => known(Value::Choices(BTreeSet::new())),
        (Kind::SeveralOf(choices), Act::Toggle(at)) => {
            let mut chosen = match value {
                Some(Value::Choices(chosen)) => chosen.clone(),
                _ => BTreeSet::new(),
            };
            let choice = &choices.get(at)?.id;
            if !chosen.remove(choice) {
                let _ = chosen.insert(choice.clone());
            }
            Some((!chosen.is_empty()).then(|| Answer::Known(Value::Choices(chosen))))
        }
        (Kind::Numbers { .. }, Act::Pick(_)) => known(Value::Numbers(Vec::new())),
        (Kind::Numbers { min, max }, Act::Toggle(at)) => {
            let number = min + i64::try_from(at).ok()?;
            let mut chosen = match value {
                Some(Value::Numbers(numbers)) => numbers.clone(),
                _ => Vec::new(),
            };
            if number > *max {
                return None;
            }
            match chosen.binary_search(&number) {
                Ok(at) => {
                    let _ = chosen.remove(at);
                }
                Err(at) => chosen.insert(at, number),
            }
            Some((!chosen.is_empty()).then(|| Answer::Known(Value::Numbers(chosen))))
        }
        (Kind::Number { max, .. }, Act::Type(digit)) => {
            let before = match value {
                Some(Value::Number(number)) => *number,
                _ => 0,
            };
            let number = before
                .checked_mul(10)?
                .checked_add(digit.to_digit(10)?.into())?;
            (number <= *max).then(|| Some(Answer::Known(Value::Number(number))))
        }
        (Kind::Number { .. }, Act::Erase) => match value {
            Some(Value::Number(number)) if *number >= 10 => known(Value::Number(number / 10)),
            _ => Some(None),
        },
        (Kind::Date, Act::Pick(day)) => {
            let day = i8::try_from(day).ok()?;
            known(Value::Date(asking.month.with().day(day).build().ok()?))
        }
        _ => None,
    }
}

/// Few cards stand one below the other; many stand in two columns.
fn columns(cards: usize) -> usize {
    if cards > 6 { 2 } else { 1 }
}
