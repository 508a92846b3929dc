//! The rows of the files as they are written, each word with its place.
//!
//! A fault takes out only the key that it is in, so that one reading of a file finds all of them.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use super::nearest::did_you_mean;

pub(super) type Word = Spanned<String>;
pub(super) type Int = Spanned<i64>;
pub(super) type WordList = Vec<Word>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BuildingRow {
    pub(super) id: Word,
    pub(super) walk: Int,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) number: Option<Int>,
    pub(super) building: Word,
    pub(super) floor: Int,
    pub(super) at: (Int, Int),
    pub(super) hours: Option<HoursRow>,
    pub(super) series: Word,
    pub(super) desks: Int,
    pub(super) minutes: Int,
    #[serde(default)]
    pub(super) sensitive: bool,
    #[serde(default)]
    pub(super) general: bool,
    #[serde(default)]
    pub(super) individual_numbers: bool,
    #[serde(default)]
    pub(super) confirmed: bool,
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoursRow {
    pub(super) open: Word,
    pub(super) close: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicRow {
    pub(super) id: Word,
    pub(super) pictogram: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) role: Option<Word>,
    #[serde(default)]
    pub(super) sensitive: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) kind: Word,
    pub(super) group: Word,
    pub(super) role: Option<Word>,
    pub(super) carried: Option<bool>,
    pub(super) choices: Option<Spanned<Vec<ChoiceRow>>>,
    pub(super) min: Option<Int>,
    pub(super) max: Option<Int>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) pictogram: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionRow {
    pub(super) id: Word,
    pub(super) fact: Word,
    pub(super) stage: Option<Word>,
    pub(super) order: Int,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentRow {
    pub(super) id: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WayRow {
    pub(super) id: Word,
    pub(super) pictogram: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProcedureRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) topic: Word,
    pub(super) counter: Option<Word>,
    pub(super) when: Word,
    #[serde(default)]
    pub(super) documents: Vec<IfRow>,
    pub(super) deadline: Option<DeadlineRow>,
    pub(super) earliest: Option<EarliestRow>,
    #[serde(default)]
    pub(super) after: WordList,
    #[serde(default)]
    pub(super) covers: WordList,
    pub(super) fee: Option<Int>,
    pub(super) minutes: Int,
    #[serde(default)]
    pub(super) ways: Vec<IfRow>,
    pub(super) weight: Option<Int>,
    #[serde(default)]
    pub(super) groups: WordList,
    #[serde(default)]
    pub(super) sensitive: bool,
    pub(super) source: String,
    #[serde(default)]
    pub(super) confirmed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerRow {
    pub(super) id: Word,
    pub(super) kind: Word,
    pub(super) building: Option<Word>,
    pub(super) floor: Option<Int>,
    pub(super) at: Option<Spanned<(Int, Int)>>,
    pub(super) counter: Option<Word>,
    pub(super) telephone: Option<Word>,
    pub(super) pictogram: Option<Word>,
    pub(super) weight: Option<Int>,
    #[serde(default)]
    pub(super) sensitive: bool,
    pub(super) source: String,
    #[serde(default)]
    pub(super) confirmed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhraseTopicRow {
    pub(super) id: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhraseRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) topic: Word,
    pub(super) answer: Word,
    pub(super) choices: Option<Spanned<Vec<ChoiceRow>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemarkRow {
    pub(super) id: Word,
    pub(super) code: Int,
    pub(super) kind: Word,
    #[serde(default)]
    pub(super) counters: WordList,
}

/// A document or a way, with its condition if it has one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IfRow {
    pub(super) id: Word,
    pub(super) when: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineRow {
    pub(super) days: Option<Int>,
    pub(super) months: Option<Int>,
    pub(super) years: Option<Int>,
    pub(super) from: Word,
    pub(super) first_day: Option<Word>,
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EarliestRow {
    pub(super) days: Int,
    pub(super) from: Word,
}

/// What is wrong with the shape of a row.
#[derive(Debug)]
pub(super) struct Misshapen {
    pub(super) at: usize,
    pub(super) what: String,
    pub(super) fix: String,
}

/// Reads one row. `None` when what is left of it is not enough; then there is at least one fault.
pub(super) fn read<T: DeserializeOwned>(
    row: Spanned<DeValue<'_>>,
    faults: &mut Vec<Misshapen>,
) -> Option<T> {
    let at = row.span();
    let mut removed = BTreeSet::new();
    let mut row = row;
    loop {
        // The reader consumes what it reads, and a faulty row is read again without its faulty key.
        let error = match T::deserialize(ValueDeserializer::from(row.clone())) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let missing = named(error.message(), "missing field");
        if missing.is_some_and(|key| removed.contains(key)) {
            return None;
        }
        let span = error.span().unwrap_or(at.clone());
        faults.push(Misshapen {
            at: span.start,
            what: error.message().to_owned(),
            fix: mend(&error),
        });
        let key = key_around(row.get_ref(), &span)?;
        let _ = removed.insert(key.clone());
        if let DeValue::Table(table) = row.get_mut() {
            let _ = table.remove(key.as_str());
        }
    }
}

/// The key of a row whose name or value holds the fault.
fn key_around(row: &DeValue<'_>, fault: &Range<usize>) -> Option<String> {
    let table: &DeTable<'_> = row.as_table()?;
    table
        .iter()
        .find(|(key, value)| {
            let (key, value) = (key.span(), value.span());
            let within = |part: &Range<usize>| part.start <= fault.start && fault.end <= part.end;
            within(&key) || within(&value) || within(&(key.start..value.end))
        })
        .map(|(key, _)| key.get_ref().to_string())
}

/// The name in "unknown field `wen`", "missing field `id`".
fn named<'a>(message: &'a str, kind: &str) -> Option<&'a str> {
    message.strip_prefix(kind)?.split('`').nth(1)
}

fn mend(error: &Error) -> String {
    let message = error.message();
    if let Some(key) = named(message, "unknown field") {
        let known = message.split('`').skip(3).step_by(2);
        return did_you_mean(key, known)
            .unwrap_or_else(|| "remove it, or use one of the names listed".to_owned());
    }
    if let Some(key) = named(message, "missing field") {
        return format!("add `{key} = …` to this row");
    }
    "write a value of the kind that is expected here".to_owned()
}
