//! Reads a file of answers.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::catalogue::{
    Catalogue, Choice, ChoiceId, Fact, FactId, Kind, ProcedureId, Value, did_you_mean, quoted,
};
use crate::cli::Failed;
use crate::fault::{Fault, Trouble};
use crate::guide::{Answer, Answers};

/// The key that is not a fact.
const ERRANDS: &str = "errands";

/// What a file says.
pub(super) struct Given {
    pub(super) answers: Answers,
    pub(super) errands: BTreeSet<ProcedureId>,
}

/// What is wrong with a value, and its mend.
type Wrong = (String, String);

pub(super) fn read(path: &Path, catalogue: &Catalogue) -> Result<Given, Failed> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Trouble::yours(
            format!("the answers in {} cannot be read: {error}", path.display()),
            "name a file with --answers; it must be UTF-8 text, a line for each fact, as in `event = \"moving\"`",
        )
    })?;
    Ok(parse(
        path,
        text.strip_prefix('\u{feff}').unwrap_or(&text),
        catalogue,
    )?)
}

fn parse(path: &Path, text: &str, catalogue: &Catalogue) -> Result<Given, Vec<Fault>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<Fault> = errors
        .iter()
        .map(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let fix = "write a line for each fact: `event = \"moving\"`, `children_ages = [7]`";
            Fault::at(path, text, offset, error.message(), fix)
        })
        .collect();
    let mut given = Given {
        answers: Answers::new(),
        errands: BTreeSet::new(),
    };
    for (key, value) in table.get_ref() {
        let name = key.get_ref().as_ref();
        let read = if name == ERRANDS {
            errands(value.get_ref(), catalogue).map(|errands| given.errands = errands)
        } else if let Some(fact) = catalogue.fact(&FactId::from(name)) {
            answer(fact, value).map(|answer| given.answers.give(fact.id.clone(), answer))
        } else {
            let known = catalogue
                .facts
                .iter()
                .map(|fact| fact.id.as_str())
                .chain([ERRANDS]);
            let fix = did_you_mean(name, known).unwrap_or_else(|| {
                "use the id of a fact in the catalogue, or `errands`".to_owned()
            });
            faults.push(Fault::at(
                path,
                text,
                key.span().start,
                format!("there is no fact {}", quoted(name)),
                fix,
            ));
            continue;
        };
        if let Err((what, fix)) = read {
            faults.push(Fault::at(path, text, value.span().start, what, fix));
        }
    }
    faults.sort();
    if faults.is_empty() {
        Ok(given)
    } else {
        Err(faults)
    }
}

fn errands(value: &DeValue<'_>, catalogue: &Catalogue) -> Result<BTreeSet<ProcedureId>, Wrong> {
    let ids = words(value).ok_or_else(|| {
        (
            "the errands are not a list of names".to_owned(),
            "write `errands = [\"cert_resident\"]`".to_owned(),
        )
    })?;
    ids.into_iter()
        .map(|id| {
            let found = ProcedureId::from(id);
            if catalogue.procedure(&found).is_some() {
                return Ok(found);
            }
            let known = catalogue
                .procedures
                .iter()
                .map(|procedure| procedure.id.as_str());
            let fix = did_you_mean(id, known)
                .unwrap_or_else(|| "use the id of a procedure in the catalogue".to_owned());
            Err((format!("there is no procedure {}", quoted(id)), fix))
        })
        .collect()
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
        Kind::SeveralOf(choices) => match words(written) {
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
                "a list of its choices, as in [\"{}\"], or [] for none",
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
