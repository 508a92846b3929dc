//! Facts and the questions that learn them.

use toml::Spanned;

use super::Build;
use crate::catalogue::condition::quoted;
use crate::catalogue::files::Row;
use crate::catalogue::nearest::did_you_mean;
use crate::catalogue::rows::{ChoiceRow, FactRow, Int};
use crate::catalogue::space::MOST_CELLS;
use crate::catalogue::{
    Choice, ChoiceId, Fact, FactId, GroupId, Kind, Question, QuestionId, Stage,
};

const KINDS: [&str; 7] = [
    "yes_no",
    "one_of",
    "several_of",
    "number",
    "numbers",
    "date",
    "text",
];

/// Limit of choices of a several-of fact: more are neither shown on a page nor reasoned about.
const MOST_SEVERAL_CHOICES: usize = 32;

/// Bounds of numbers; what people count in conversations is far smaller.
const LARGEST_NUMBER: i64 = 1_000_000_000;

/// The longest text that a visitor can be asked to type.
const LONGEST_TEXT_CHARS: i64 = 200;

impl Build<'_> {
    pub(super) fn facts(&mut self) -> Vec<Fact> {
        let tables = self.tables;
        tables
            .facts
            .iter()
            .map(|Row { file, row }| Fact {
                id: FactId::from(row.id.get_ref().as_str()),
                code: self.code(*file, &row.code),
                kind: self.kind(*file, row),
                group: GroupId::from(row.group.get_ref().as_str()),
                carried: row.carried.unwrap_or(true),
            })
            .collect()
    }

    pub(super) fn questions(&mut self) -> Vec<Question> {
        let tables = self.tables;
        tables
            .questions
            .iter()
            .map(|Row { file, row }| Question {
                id: QuestionId::from(row.id.get_ref().as_str()),
                fact: FactId::from(row.fact.get_ref().as_str()),
                stage: match row
                    .stage
                    .as_ref()
                    .map(|stage| (stage, stage.get_ref().as_str()))
                {
                    None | Some((_, "plan")) => Stage::Plan,
                    Some((_, "share")) => Stage::Share,
                    Some((stage, _)) => {
                        self.fault(
                            *file,
                            stage,
                            "this is not a stage",
                            "use \"plan\" or \"share\"",
                        );
                        Stage::Plan
                    }
                },
                order: self.number(*file, &row.order, -100_000..=100_000, "an order"),
            })
            .collect()
    }

    fn kind(&mut self, file: usize, row: &FactRow) -> Kind {
        let kind = row.kind.get_ref().as_str();
        let many = matches!(kind, "one_of" | "several_of");
        let bounded = matches!(kind, "number" | "numbers");
        match &row.choices {
            Some(choices) if !many => self.superfluous(file, choices, "choices", kind),
            None if many => self.fault(
                file,
                &row.kind,
                "it has no choices",
                "add `choices = [ { id = \"…\", code = 1 }, … ]`",
            ),
            _ => {}
        }
        if let (Some(min), false) = (&row.min, bounded) {
            self.superfluous(file, min, "min", kind);
        }
        if let (Some(max), false) = (&row.max, bounded || kind == "text") {
            self.superfluous(file, max, "max", kind);
        }
        match kind {
            "yes_no" => Kind::YesNo,
            "one_of" => Kind::OneOf(self.choices(file, row, MOST_CELLS)),
            "several_of" => Kind::SeveralOf(self.choices(file, row, MOST_SEVERAL_CHOICES)),
            "date" => Kind::Date,
            "number" => {
                let (min, max) = self.bounds(file, row);
                Kind::Number { min, max }
            }
            "numbers" => {
                let (min, max) = self.bounds(file, row);
                Kind::Numbers { min, max }
            }
            "text" => {
                let max: u16 = row.max.as_ref().map_or(40, |max| {
                    self.number(
                        file,
                        max,
                        1..=LONGEST_TEXT_CHARS,
                        "the most characters of a text",
                    )
                });
                Kind::Text { max: max.into() }
            }
            other => {
                let fix = did_you_mean(other, KINDS)
                    .unwrap_or_else(|| format!("use one of: {}", KINDS.join(", ")));
                self.fault(
                    file,
                    &row.kind,
                    format!("{} is not a kind of fact", quoted(other)),
                    fix,
                );
                Kind::YesNo
            }
        }
    }

    fn choices(&mut self, file: usize, row: &FactRow, most: usize) -> Vec<Choice> {
        let Some(choices) = &row.choices else {
            return Vec::new();
        };
        let count = choices.get_ref().len();
        if !(1..=most).contains(&count) {
            self.fault(
                file,
                choices,
                format!("it has {count} choices"),
                format!("give 1 to {most} choices; a page shows 16 at most without turning"),
            );
        }
        choices
            .get_ref()
            .iter()
            .map(
                |ChoiceRow {
                     id,
                     code,
                     pictogram,
                 }| Choice {
                    id: ChoiceId::from(id.get_ref().as_str()),
                    code: self.code(file, code),
                    pictogram: pictogram.as_ref().map(|name| name.get_ref().clone()),
                },
            )
            .collect()
    }

    fn bounds(&mut self, file: usize, row: &FactRow) -> (i64, i64) {
        let (Some(min), Some(max)) = (&row.min, &row.max) else {
            self.fault(
                file,
                &row.kind,
                "its smallest or largest number is missing",
                "add `min = 0` and `max = 120`, for example",
            );
            return (0, 1);
        };
        let (low, high) = (self.wide(file, min), self.wide(file, max));
        if low > high {
            self.fault(file, min, "`min` is larger than `max`", "exchange them");
            return (high, low);
        }
        (low, high)
    }

    fn wide(&mut self, file: usize, number: &Int) -> i64 {
        self.number(file, number, -LARGEST_NUMBER..=LARGEST_NUMBER, "a bound")
    }

    fn superfluous<T>(&mut self, file: usize, written: &Spanned<T>, key: &str, kind: &str) {
        self.fault(
            file,
            written,
            format!("`{key}` means nothing for a fact of kind {}", quoted(kind)),
            format!("remove `{key}`, or correct `kind`"),
        );
    }
}
