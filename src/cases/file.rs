//! Reads files of cases.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::answers::Reader;
use super::{Case, CaseFile};
use crate::catalogue::{Catalogue, did_you_mean, quoted};
use crate::fault::{Fault, decoded};
use crate::guide::Answers;

const KEYS: [&str; 7] = [
    "id", "story", "answers", "doors", "must", "must_not", "first",
];
const SHAPE: &str = "begin each case with [[case]] and give it `id`, `story`, `answers` and `must`";

pub(super) fn read(folder: &Path, catalogue: &Catalogue) -> Result<Vec<CaseFile>, Vec<Fault>> {
    let mut paths = Vec::new();
    let unreadable = |path: &Path, error: &std::io::Error| {
        let what = format!("it cannot be read: {error}");
        vec![Fault::of(path, what, "check that it may be read")]
    };
    match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(folder, &error)),
        Ok(entries) => {
            for entry in entries {
                let path = entry.map_err(|error| unreadable(folder, &error))?.path();
                if path.extension().is_some_and(|it| it == "toml") {
                    paths.push(path);
                }
            }
        }
    }
    paths.sort();
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    let mut names = BTreeSet::new();
    for path in paths {
        let bytes = std::fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        let text = match decoded(&path, &bytes) {
            Ok(text) => text,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        let mut reader = Reader::new(&path, &text, catalogue);
        let cases = reader.cases(&mut names);
        faults.append(&mut reader.faults);
        files.push(CaseFile { path, text, cases });
    }
    faults.sort();
    if faults.is_empty() {
        Ok(files)
    } else {
        Err(faults)
    }
}

impl Reader<'_> {
    fn cases(&mut self, names: &mut BTreeSet<String>) -> Vec<Case> {
        let table = self.table(SHAPE);
        let mut cases = Vec::new();
        for (key, value) in table.get_ref() {
            let rows = value.get_ref().as_array();
            let (Some(rows), "case") = (rows, key.get_ref().as_ref()) else {
                let what = format!("{} is not a list of cases", quoted(key.get_ref()));
                self.wrong(key.span().start, what, SHAPE);
                continue;
            };
            for row in rows {
                cases.extend(self.case(row, names));
            }
        }
        cases
    }

    fn case(&mut self, row: &Spanned<DeValue<'_>>, names: &mut BTreeSet<String>) -> Option<Case> {
        let at = row.span().start;
        let Some(table) = row.get_ref().as_table() else {
            self.wrong(at, "this is not a case", SHAPE);
            return None;
        };
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !KEYS.contains(&name) {
                let fix = did_you_mean(name, KEYS)
                    .unwrap_or_else(|| format!("use one of: {}", KEYS.join(", ")));
                let what = format!("a case has no key {}", quoted(name));
                self.wrong(key.span().start, what, fix);
            }
        }
        let id = self.word(table, "id", at)?;
        if !names.insert(id.get_ref().clone()) {
            let what = format!("there is another case {}", quoted(id.get_ref()));
            self.wrong(id.span().start, what, "give each case an id of its own");
        }
        // The story is for people; that there is one is all that can be checked.
        let _ = self.word(table, "story", at)?;
        let answers = match table.get("answers").map(|it| (it.get_ref().as_table(), it)) {
            Some((Some(answers), _)) => self.answers(answers),
            Some((None, it)) => {
                let fix = "write `answers = { event = \"moving\" }`, or a table [case.answers]";
                self.wrong(it.span().start, "these are not answers", fix);
                return None;
            }
            None => {
                self.wrong(at, "the case has no `answers`", SHAPE);
                return None;
            }
        };
        let doors = self.doors(table);
        let mut list = |key| match table.get(key) {
            Some(list) => self.procedures(list),
            None => Vec::new(),
        };
        let (must, must_not) = (list("must"), list("must_not"));
        let first = match table.get("first") {
            Some(one) => {
                let only = DeValue::Array([one.clone()].into_iter().collect());
                self.procedures(&Spanned::new(one.span(), only)).pop()
            }
            None => None,
        };
        if must.is_empty() && !table.contains_key("must") {
            self.wrong(at, "the case has no `must`", SHAPE);
        }
        Some(Case {
            id,
            answers,
            doors,
            must,
            must_not,
            first,
        })
    }

    fn doors(&mut self, table: &DeTable<'_>) -> Vec<Spanned<Answers>> {
        let Some(list) = table.get("doors") else {
            return Vec::new();
        };
        let rows = list.get_ref().as_array().into_iter().flatten();
        let tables: Option<Vec<_>> = rows
            .map(|row| row.get_ref().as_table().map(|table| (row.span(), table)))
            .collect();
        let Some(tables) = tables.filter(|tables| !tables.is_empty()) else {
            let fix = "write `doors = [{ event = \"foreign\" }]`: the answers that differ";
            self.wrong(list.span().start, "these are not doors", fix);
            return Vec::new();
        };
        let tables = tables.into_iter();
        tables
            .map(|(span, table)| Spanned::new(span, self.answers(table)))
            .collect()
    }

    fn word(&mut self, table: &DeTable<'_>, key: &str, at: usize) -> Option<Spanned<String>> {
        let word = table.get(key).and_then(|value| {
            let word = value.get_ref().as_str()?;
            Some(Spanned::new(value.span(), word.to_owned()))
        });
        let word = word.filter(|word| !word.get_ref().trim().is_empty());
        if word.is_none() {
            self.wrong(at, format!("the case has no `{key}`"), SHAPE);
        }
        word
    }
}
