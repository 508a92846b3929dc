//! Ids and codes: well formed, given once, and every name that is used exists.

use std::collections::BTreeMap;
use std::hash::Hash;

use toml::Spanned;

use crate::catalogue::condition::quoted;
use crate::catalogue::files::{Row, Tables};
use crate::catalogue::nearest::did_you_mean;
use crate::catalogue::rows::{Int, Word};
use crate::fault::{Fault, place};

/// Length limit of an id: it becomes part of message ids, which people read in a terminal.
const LONGEST_ID_BYTES: usize = 60;

pub(super) fn check(tables: &Tables, faults: &mut Vec<Fault>) {
    let mut names = UsedNames { tables, faults };
    names.ids(
        "building",
        tables.buildings.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "counter",
        tables.counters.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "topic",
        tables.topics.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "group",
        tables.groups.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids("fact", tables.facts.iter().map(|at| (at.file, &at.row.id)));
    names.ids(
        "question",
        tables.questions.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "document",
        tables.documents.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids("way", tables.ways.iter().map(|at| (at.file, &at.row.id)));
    names.ids(
        "procedure",
        tables.procedures.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "answer",
        tables.answers.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "phrase_topic",
        tables.phrase_topics.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "phrase",
        tables.phrases.iter().map(|at| (at.file, &at.row.id)),
    );
    names.ids(
        "remark",
        tables.remarks.iter().map(|at| (at.file, &at.row.id)),
    );

    names.codes(
        "counter",
        tables.counters.iter().map(|at| (at.file, &at.row.code)),
    );
    names.codes(
        "group",
        tables.groups.iter().map(|at| (at.file, &at.row.code)),
    );
    names.codes(
        "fact",
        tables.facts.iter().map(|at| (at.file, &at.row.code)),
    );
    names.codes(
        "procedure",
        tables.procedures.iter().map(|at| (at.file, &at.row.code)),
    );
    names.codes(
        "phrase",
        tables.phrases.iter().map(|at| (at.file, &at.row.code)),
    );
    names.codes(
        "remark",
        tables.remarks.iter().map(|at| (at.file, &at.row.code)),
    );

    for Row { file, row } in &tables.counters {
        names.used("building", *file, &row.building);
    }
    for Row { file, row } in &tables.facts {
        names.used("group", *file, &row.group);
        let choices = row.choices.iter().flat_map(Spanned::get_ref);
        names.ids("choice", choices.clone().map(|choice| (*file, &choice.id)));
        names.codes("choice", choices.map(|choice| (*file, &choice.code)));
    }
    for Row { file, row } in &tables.phrases {
        names.used("phrase_topic", *file, &row.topic);
        let choices = row.choices.iter().flat_map(Spanned::get_ref);
        names.ids("choice", choices.clone().map(|choice| (*file, &choice.id)));
        names.codes("choice", choices.map(|choice| (*file, &choice.code)));
    }
    for Row { file, row } in &tables.remarks {
        let counters = row.counters.iter();
        counters.for_each(|counter| names.used("counter", *file, counter));
    }
    for Row { file, row } in &tables.answers {
        let building = row.building.iter();
        building.for_each(|building| names.used("building", *file, building));
        let counter = row.counter.iter();
        counter.for_each(|counter| names.used("counter", *file, counter));
    }
    for Row { file, row } in &tables.questions {
        names.used("fact", *file, &row.fact);
    }
    names.once(
        tables.questions.iter().map(|at| (at.file, &at.row.fact)),
        |fact| format!("a second question learns the fact `{fact}`"),
        "keep one question for each fact",
    );
    for Row { file, row } in &tables.procedures {
        names.used("topic", *file, &row.topic);
        row.counter
            .iter()
            .for_each(|counter| names.used("counter", *file, counter));
        row.documents
            .iter()
            .for_each(|document| names.used("document", *file, &document.id));
        row.ways
            .iter()
            .for_each(|way| names.used("way", *file, &way.id));
        row.groups
            .iter()
            .for_each(|group| names.used("group", *file, group));
        row.after
            .iter()
            .chain(&row.covers)
            .for_each(|other| names.used("procedure", *file, other));
        row.deadline
            .iter()
            .for_each(|deadline| names.used("fact", *file, &deadline.from));
        row.earliest
            .iter()
            .for_each(|earliest| names.used("fact", *file, &earliest.from));
        names.twice(
            *file,
            "document",
            row.documents.iter().map(|document| &document.id),
        );
        names.twice(*file, "way", row.ways.iter().map(|way| &way.id));
        names.twice(*file, "group", row.groups.iter());
        names.twice(*file, "procedure", row.after.iter());
        names.twice(*file, "procedure", row.covers.iter());
    }
}

struct UsedNames<'a> {
    tables: &'a Tables,
    faults: &'a mut Vec<Fault>,
}

impl UsedNames<'_> {
    fn ids<'r>(&mut self, table: &str, ids: impl Iterator<Item = (usize, &'r Word)> + Clone) {
        for (file, id) in ids.clone() {
            let word = id.get_ref();
            let shaped = !word.is_empty()
                && word.len() <= LONGEST_ID_BYTES
                && word
                    .bytes()
                    .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
            if !shaped {
                self.fault(
                    file,
                    id,
                    format!("{} is not an id", quoted(word)),
                    format!(
                        "use small letters a-z, digits and _, at most {LONGEST_ID_BYTES} of them"
                    ),
                );
            }
        }
        self.once(
            ids,
            |id| format!("the {table} {} is there twice", quoted(id)),
            "give each its own id, or remove one",
        );
    }

    fn codes<'r>(&mut self, table: &str, codes: impl Iterator<Item = (usize, &'r Int)> + Clone) {
        let highest = codes
            .clone()
            .map(|(_, code)| *code.get_ref())
            .max()
            .unwrap_or(0);
        self.once(
            codes,
            |code| format!("the code {code} of a {table} is given twice"),
            &format!(
                "give it a code of its own (papers are read by it); {} is free",
                highest.saturating_add(1)
            ),
        );
    }

    /// Each value once; the fault stands at the second and says where the first is.
    fn once<'r, T: Eq + Ord + Hash + 'r>(
        &mut self,
        values: impl Iterator<Item = (usize, &'r Spanned<T>)>,
        what: impl Fn(&T) -> String,
        fix: &str,
    ) {
        let mut first: BTreeMap<&T, (usize, usize)> = BTreeMap::new();
        for (file, value) in values {
            let here = (file, value.span().start);
            let Some((earlier, offset)) = first.get(value.get_ref()).copied() else {
                let _ = first.insert(value.get_ref(), here);
                continue;
            };
            let (path, text) = &self.tables.texts[earlier];
            let (line, _) = place(text, offset);
            let what = format!(
                "{} (first at {}:{line})",
                what(value.get_ref()),
                path.display()
            );
            self.fault(file, value, what, fix);
        }
    }

    fn twice<'r>(&mut self, file: usize, table: &str, words: impl Iterator<Item = &'r Word>) {
        self.once(
            words.map(|word| (file, word)),
            |word| {
                format!(
                    "the {table} {} is named twice in one procedure",
                    quoted(word)
                )
            },
            "name it once; join its conditions with `or`",
        );
    }

    fn used(&mut self, table: &'static str, file: usize, word: &Word) {
        let known = self
            .tables
            .named
            .get(table)
            .map(Vec::as_slice)
            .unwrap_or_default();
        if known.contains(word.get_ref()) || self.tables.incomplete {
            return;
        }
        let fix = did_you_mean(word.get_ref(), known.iter().map(String::as_str))
            .unwrap_or_else(|| format!("correct it, or add a [[{table}]] with this id"));
        self.fault(
            file,
            word,
            format!("there is no {table} {}", quoted(word.get_ref())),
            fix,
        );
    }

    fn fault<T>(
        &mut self,
        file: usize,
        written: &Spanned<T>,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) {
        let fault = self.tables.fault(file, written.span().start, what, fix);
        self.faults.push(fault);
    }
}
