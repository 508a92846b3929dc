//! Bytes to text, text to rows.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::condition::quoted;
use super::fingerprint::{self, RowHashes};
use super::nearest::did_you_mean;
use super::rows::{
    self, AnswerRow, BuildingRow, CounterRow, DocumentRow, FactRow, GroupRow, PhraseRow,
    PhraseTopicRow, ProcedureRow, QuestionRow, RemarkRow, TopicRow, WayRow, Word,
};
use crate::fault::{Fault, decoded, syntax};

/// Size limit of a file. The whole sample city is a tenth of it.
const LARGEST_FILE_BYTES: u64 = 8 << 20;

/// A file of the catalogue.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its path, for faults; its name is part of the catalogue's hash.
    pub path: PathBuf,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Source {
    /// The file's name; the same wherever the catalogue lies.
    pub(super) fn name(&self) -> Cow<'_, str> {
        self.path.file_name().unwrap_or_default().to_string_lossy()
    }
}

/// A row with the file that it stands in.
#[derive(Debug)]
pub(super) struct Row<T> {
    pub(super) file: usize,
    pub(super) row: T,
}

/// All rows of all files, by table.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) texts: Vec<(PathBuf, String)>,
    /// Whether a file could not be read as text: then no name is told to be missing.
    pub(super) incomplete: bool,
    /// Ids by table, also of rows at fault: naming one of these is no fault of its own.
    pub(super) named: BTreeMap<&'static str, Vec<String>>,
    pub(super) hashes: RowHashes,
    pub(super) buildings: Vec<Row<BuildingRow>>,
    pub(super) counters: Vec<Row<CounterRow>>,
    pub(super) topics: Vec<Row<TopicRow>>,
    pub(super) groups: Vec<Row<GroupRow>>,
    pub(super) facts: Vec<Row<FactRow>>,
    pub(super) questions: Vec<Row<QuestionRow>>,
    pub(super) documents: Vec<Row<DocumentRow>>,
    pub(super) ways: Vec<Row<WayRow>>,
    pub(super) procedures: Vec<Row<ProcedureRow>>,
    pub(super) answers: Vec<Row<AnswerRow>>,
    pub(super) phrase_topics: Vec<Row<PhraseTopicRow>>,
    pub(super) phrases: Vec<Row<PhraseRow>>,
    pub(super) remarks: Vec<Row<RemarkRow>>,
}

const NAMES: [&str; 13] = [
    "building",
    "counter",
    "topic",
    "group",
    "fact",
    "question",
    "document",
    "way",
    "procedure",
    "answer",
    "phrase_topic",
    "phrase",
    "remark",
];

impl Tables {
    /// A fault at a byte of a file.
    pub(super) fn fault(
        &self,
        file: usize,
        offset: usize,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) -> Fault {
        let (path, text) = &self.texts[file];
        Fault::at(path, text, offset, what, fix)
    }

    /// Every pictogram that is named, with the fault at the first place, should it not exist.
    pub(super) fn pictograms(&self) -> BTreeMap<String, Fault> {
        let topics = self.topics.iter().map(|at| (at.file, &at.row.pictogram));
        let ways = self.ways.iter().map(|at| (at.file, &at.row.pictogram));
        let choices = self.facts.iter().flat_map(|at| {
            let choices = at.row.choices.iter().flat_map(Spanned::get_ref);
            choices.filter_map(|choice| Some((at.file, choice.pictogram.as_ref()?)))
        });
        let answers = self.answers.iter();
        let answers = answers.filter_map(|at| Some((at.file, at.row.pictogram.as_ref()?)));
        let mut named = BTreeMap::new();
        for (file, word) in topics.chain(ways).chain(choices).chain(answers) {
            let _ = named.entry(word.get_ref().clone()).or_insert_with(|| {
                self.fault(
                    file,
                    word.span().start,
                    format!("there is no pictogram {}", quoted(word.get_ref())),
                    "name a file of the pictograms' folder without `.svg`, or add the file",
                )
            });
        }
        named
    }

    /// The answers whose place only words can say, each with the fault that it would be without them.
    pub(super) fn placeless(&self) -> BTreeMap<String, Fault> {
        let rows = self.answers.iter();
        let placeless = rows.filter(|Row { row, .. }| {
            row.building.is_none() && row.counter.is_none() && row.telephone.is_none()
        });
        let fault = |Row { file, row }: &Row<AnswerRow>| {
            let id = row.id.get_ref();
            let what = format!("`{id}` is an answer without a place");
            let fix = format!(
                "add `building`, `counter` or `telephone`, or an attribute `.place` to the message `answer-{id}`"
            );
            let fault = self.fault(*file, row.id.span().start, what, fix);
            (id.clone(), fault)
        };
        placeless.map(fault).collect()
    }

    /// The byte of a file at which a byte of a quoted text stands; the quote itself when the text is
    /// written with escapes, which make the two differ.
    pub(super) fn inside(&self, file: usize, written: &Word, offset: usize) -> usize {
        let span = written.span();
        let raw = self.texts[file].1.get(span.clone()).unwrap_or_default();
        raw.find(written.get_ref().as_str())
            .map_or(span.start, |start| span.start + start + offset)
    }

    fn take(
        &mut self,
        table: &str,
        file: usize,
        row: Spanned<DeValue<'_>>,
        misshapen: &mut Vec<rows::Misshapen>,
    ) {
        fn push<T: serde::de::DeserializeOwned>(
            to: &mut Vec<Row<T>>,
            file: usize,
            row: Spanned<DeValue<'_>>,
            misshapen: &mut Vec<rows::Misshapen>,
        ) {
            to.extend(rows::read(row, misshapen).map(|row| Row { file, row }));
        }
        match table {
            "building" => push(&mut self.buildings, file, row, misshapen),
            "counter" => push(&mut self.counters, file, row, misshapen),
            "topic" => push(&mut self.topics, file, row, misshapen),
            "group" => push(&mut self.groups, file, row, misshapen),
            "fact" => push(&mut self.facts, file, row, misshapen),
            "question" => push(&mut self.questions, file, row, misshapen),
            "document" => push(&mut self.documents, file, row, misshapen),
            "way" => push(&mut self.ways, file, row, misshapen),
            "answer" => push(&mut self.answers, file, row, misshapen),
            "phrase_topic" => push(&mut self.phrase_topics, file, row, misshapen),
            "phrase" => push(&mut self.phrases, file, row, misshapen),
            "remark" => push(&mut self.remarks, file, row, misshapen),
            _ => push(&mut self.procedures, file, row, misshapen),
        }
    }
}

/// Reads every `*.toml` file of a folder, in the order of their names. Everything is read once and
/// kept, so a file that is replaced meanwhile is either the old one or the new one, never both.
pub(super) fn read(folder: &Path) -> Result<Vec<Source>, Fault> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        Fault::of(
            path,
            format!("it cannot be read: {error}"),
            "check that it exists and may be read, and that `catalogue` in kiosk-config.toml names the right folder",
        )
    };
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| unreadable(folder, &error))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        return Err(Fault::of(
            folder,
            "there is no .toml file in it",
            "put the catalogue's files there; the sample city's show how",
        ));
    }
    let mut sources = Vec::new();
    for path in paths {
        let length = std::fs::metadata(&path)
            .map_err(|error| unreadable(&path, &error))?
            .len();
        if length > LARGEST_FILE_BYTES {
            return Err(Fault::of(
                &path,
                format!("it is larger than {LARGEST_FILE_BYTES} bytes"),
                "split it",
            ));
        }
        let bytes = std::fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        sources.push(Source { path, bytes });
    }
    Ok(sources)
}

/// All rows of all files.
pub(super) fn tables(sources: &[Source], faults: &mut Vec<Fault>) -> Tables {
    let mut tables = Tables::default();
    for (file, source) in sources.iter().enumerate() {
        let text = decoded(&source.path, &source.bytes).unwrap_or_else(|fault| {
            faults.push(fault);
            tables.incomplete = true;
            String::new()
        });
        rows_of(&mut tables, file, source, &text, faults);
        tables.texts.push((source.path.clone(), text));
    }
    tables
}

fn rows_of(tables: &mut Tables, file: usize, source: &Source, text: &str, faults: &mut Vec<Fault>) {
    let path = &source.path;
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let offset = error.span().map_or(0, |span| span.start);
        faults.push(syntax(
            path,
            text,
            offset,
            error.message(),
            "correct the TOML here: `key = value`, texts in double quotes, a table begins with [[procedure]]",
        ));
    }
    for (key, value) in document.into_inner() {
        let Some(table) = NAMES.into_iter().find(|name| *name == key.get_ref()) else {
            faults.push(Fault::at(
                path,
                text,
                key.span().start,
                format!("there is no table {}", quoted(key.get_ref())),
                did_you_mean(key.get_ref(), NAMES)
                    .unwrap_or_else(|| format!("use one of: {}", NAMES.join(", "))),
            ));
            continue;
        };
        let at = value.span().start;
        let DeValue::Array(rows) = value.into_inner() else {
            faults.push(Fault::at(
                path,
                text,
                at,
                format!("`{table}` is not a list of rows"),
                format!("begin each row with [[{table}]], two brackets on each side"),
            ));
            continue;
        };
        for row in rows {
            if let Some(id) = row.get_ref().get("id").and_then(|id| id.get_ref().as_str()) {
                tables.named.entry(table).or_default().push(id.to_owned());
                let hashes = tables.hashes.entry(source.name().into_owned());
                let hash = fingerprint::of_row(row.get_ref());
                let _ = hashes
                    .or_default()
                    .insert(format!("{table} {}", quoted(id)), hash);
            }
            // What the reader saved from a broken file is good for names, not for more complaints.
            if errors.is_empty() {
                let mut misshapen = Vec::new();
                tables.take(table, file, row, &mut misshapen);
                faults.extend(
                    misshapen
                        .into_iter()
                        .map(|fault| Fault::at(path, text, fault.at, fault.what, fault.fix)),
                );
            }
        }
    }
}
