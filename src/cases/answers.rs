//! Answers as they are written in files.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::catalogue::{
    Catalogue, Choice, ChoiceId, Fact, FactId, Kind, ProcedureId, Value, did_you_mean, quoted,
};
use crate::fault::{Fault, syntax};
use crate::guide::{Answer, Answers};

/// The key of a file of answers that is not a fact.
const ERRANDS: &str = "errands";

/// What a file of answers says.
pub struct AnswersFile {
    /// The answers.
    pub answers: Answers,
    /// The procedures that are wanted anyway.
    pub errands: BTreeSet<ProcedureId>,
}

/// What is wrong with a value, and its mend.
type Wrong = (String, String);

/// A file that is being read: what is wrong in it is told with its place.
pub(super) struct Reader<'a> {
    pub(super) path: &'a Path,
    pub(super) text: &'a str,
    pub(super) catalogue: &'a Catalogue,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str, catalogue: &'a Catalogue) -> Self {
        Self {
            path,
            text,
            catalogue,
            faults: Vec::new(),
        }
    }

    /// The file as TOML.
    pub(super) fn table(&mut self, fix: &str) -> Spanned<DeTable<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let offset = error.span().map_or(0, |span| span.start);
            let fault = syntax(self.path, self.text, offset, error.message(), fix);
            self.faults.push(fault);
        }
        table
    }

    /// Notes what is wrong at a byte of the file.
    pub(super) fn wrong(&mut self, offset: usize, what: impl Into<String>, fix: impl Into<String>) {
        let fault = Fault::at(self.path, self.text, offset, what, fix);
        self.faults.push(fault);
    }

    /// A table whose keys are facts.
    pub(super) fn answers(&mut self, table: &DeTable<'_>) -> Answers {
        let mut answers = Answers::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(fact) = self.catalogue.fact(&FactId::from(name)) else {
                let known = self.catalogue.facts.iter().map(|fact| fact.id.as_str());
                let fix = did_you_mean(name, known)
                    .unwrap_or_else(|| "use the id of a fact in the catalogue".to_owned());
                self.wrong(
                    key.span().start,
                    format!("there is no fact {}", quoted(name)),
                    fix,
                );
                continue;
            };
            match answer(fact, value) {
                Ok(answer) => answers.give(fact.id.clone(), answer),
                Err((what, fix)) => self.wrong(value.span().start, what, fix),
            }
        }
        answers
    }

    /// A list of procedures.
    pub(super) fn procedures(&mut self, list: &Spanned<DeValue<'_>>) -> Vec<Spanned<ProcedureId>> {
        let Some(list) = list.get_ref().as_array() else {
            let fix = "write a list of ids: `[\"cert_resident\"]`";
            self.wrong(list.span().start, "this is not a list of procedures", fix);
            return Vec::new();
        };
        let mut found = Vec::new();
        for one in list {
            let id = one.get_ref().as_str().unwrap_or_default();
            let procedure = ProcedureId::from(id);
            if self.catalogue.procedure(&procedure).is_some() {
                found.push(Spanned::new(one.span(), procedure));
                continue;
            }
            let known = self.catalogue.procedures.iter().map(|it| it.id.as_str());
            let fix = did_you_mean(id, known)
                .unwrap_or_else(|| "use the id of a procedure in the catalogue".to_owned());
            self.wrong(
                one.span().start,
                format!("there is no procedure {}", quoted(id)),
                fix,
            );
        }
        found
    }
}

/// Reads the text of a file of answers: a fact a line, and `errands`.
///
/// # Errors
/// Everything that is wrong in it.
pub fn parse(path: &Path, text: &str, catalogue: &Catalogue) -> Result<AnswersFile, Vec<Fault>> {
    let mut reader = Reader::new(path, text, catalogue);
    let table =
        reader.table("write a line for each fact: `event = \"moving\"`, `children_ages = [7]`");
    let mut table = table.into_inner();
    let errands = table.remove(ERRANDS);
    let errands = errands.map(|list| reader.procedures(&list));
    let answers = reader.answers(&table);
    reader.faults.sort();
    if !reader.faults.is_empty() {
        return Err(reader.faults);
    }
    let errands = errands.into_iter().flatten().map(Spanned::into_inner);
    Ok(AnswersFile {
        answers,
        errands: errands.collect(),
    })
}

fn answer(fact: &Fact, written: &Spanned<DeValue<'_>>) -> Result<Answer, Wrong> {
    let written = written.get_ref();
    if written.as_str() == Some("?") {
        return Ok(Answer::Unknown);
    }
    let value = match &fact.kind {
        Kind::YesNo => match (written.as_bool(), written.as_str()) {
            (Some(yes), _) => Some(Value::YesNo(yes)),
            (None, Some("yes")) => Some(Value::YesNo(true)),
            (None, Some("no")) => Some(Value::YesNo(false)),
            _ => None,
        },
        Kind::OneOf(choices) => match written.as_str() {
            Some(word) => Some(Value::Choice(choice(fact, choices, word)?)),
            None => None,
        },
        // One of several needs no list.
        Kind::SeveralOf(choices) => match written
            .as_str()
            .map(|word| vec![word])
            .or_else(|| words(written))
        {
            Some(words) => {
                let chosen = words.into_iter().map(|word| choice(fact, choices, word));
                Some(Value::Choices(chosen.collect::<Result<_, _>>()?))
            }
            None => None,
        },
        Kind::Number { min, max } => match number(written) {
            Some(number) => Some(Value::Number(within(fact, number, (*min, *max))?)),
            None => None,
        },
        Kind::Numbers { min, max } => match written.as_array().and_then(numbers) {
            Some(mut numbers) => {
                for number in &numbers {
                    let _ = within(fact, *number, (*min, *max))?;
                }
                numbers.sort_unstable();
                numbers.dedup();
                Some(Value::Numbers(numbers))
            }
            None => None,
        },
        Kind::Date => day(written).map(Value::Date),
        Kind::Text { max } => written
            .as_str()
            .filter(|text| text.chars().count() <= *max)
            .map(|text| Value::Text(text.to_owned())),
    };
    value.map(Answer::Known).ok_or_else(|| {
        (
            format!("this is not an answer about `{}`", fact.id),
            format!("write {}; \"?\" says that nobody knows", form(fact)),
        )
    })
}

fn choice(fact: &Fact, choices: &[Choice], word: &str) -> Result<ChoiceId, Wrong> {
    if let Some(choice) = choices.iter().find(|choice| choice.id.as_str() == word) {
        return Ok(choice.id.clone());
    }
    let known: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    let fix = did_you_mean(word, known.iter().copied())
        .unwrap_or_else(|| format!("use one of: {}, or \"?\"", known.join(", ")));
    Err((format!("`{}` has no choice {}", fact.id, quoted(word)), fix))
}

fn within(fact: &Fact, number: i64, (min, max): (i64, i64)) -> Result<i64, Wrong> {
    if (min..=max).contains(&number) {
        return Ok(number);
    }
    Err((
        format!("`{}` cannot be {number}", fact.id),
        format!("use {min} to {max}"),
    ))
}

fn number(written: &DeValue<'_>) -> Option<i64> {
    let integer = written.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn numbers(written: &DeArray<'_>) -> Option<Vec<i64>> {
    written.iter().map(|one| number(one.get_ref())).collect()
}

/// A TOML day, or the same as a text.
fn day(written: &DeValue<'_>) -> Option<Date> {
    if let Some(text) = written.as_str() {
        return text.parse().ok();
    }
    let written = written.as_datetime()?;
    let day = written.date.filter(|_| written.time.is_none())?;
    let (year, month, day) = (i16::try_from(day.year).ok()?, day.month, day.day);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn words<'v>(written: &'v DeValue<'_>) -> Option<Vec<&'v str>> {
    let list = written.as_array()?;
    list.iter().map(|one| one.get_ref().as_str()).collect()
}

fn form(fact: &Fact) -> String {
    match &fact.kind {
        Kind::YesNo => "true or false".to_owned(),
        Kind::OneOf(choices) => format!("one of its choices, as in \"{}\"", first(choices)),
        Kind::SeveralOf(choices) => {
            format!(
                "one of its choices or a list of them, as in [\"{}\"], or [] for none",
                first(choices)
            )
        }
        Kind::Number { min, max } => format!("a number from {min} to {max}"),
        Kind::Numbers { min, max } => {
            format!("a list of numbers from {min} to {max}, or [] for none")
        }
        Kind::Date => "a day, as in 2026-11-10".to_owned(),
        Kind::Text { max } => format!("a text of at most {max} characters"),
    }
}

fn first(choices: &[Choice]) -> &str {
    choices.first().map_or("…", |choice| choice.id.as_str())
}
