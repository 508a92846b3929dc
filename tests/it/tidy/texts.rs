//! What stands between quotes in the code: no text that people read, no id of the city's content; and
//! what must never be printed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::sources;

#[test]
fn no_visible_text_stands_in_the_code() {
    // Pages speak through messages: a Japanese or Chinese character in a page's code is a text that
    // no translator sees. The keyboard's own keys, the tables of
    // kana and the rules of line breaking are not texts.
    let allowed = [
        "visit/keyboard",
        "locale/fold",
        "locale/text",
        "locale/breaks",
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        let speaks =
            ["visit", "board", "page", "ui", "paper", "guide", "reading"].contains(&source.room());
        if speaks && !allowed.contains(&source.module.as_str()) {
            for line in source.lines() {
                let code = line.split("// ").next().unwrap_or_default();
                if code.contains('"')
                    && code.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c))
                {
                    wrong.push(format!("{}: {line}", source.module));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Words of the program that are ids of the sample city as well, and where; nowhere named, they are
/// everyday words.
const WORDS: &[(&str, &[&str])] = &[
    ("address", &[]),
    ("age", &[]),
    ("birth", &[]),
    ("close", &[]),
    ("done", &[]),
    ("elsewhere", &[]),
    // A key of a case.
    ("first", &["file"]),
    ("events", &[]),
    // A stop word of the search.
    ("get", &["collation"]),
    ("in", &[]),
    ("kana", &[]),
    ("later", &["act", "json", "words"]),
    ("left", &[]),
    ("name", &[]),
    ("new", &[]),
    ("none", &[]),
    ("park", &[]),
    ("phone", &[]),
    ("place", &[]),
    ("start", &[]),
    ("stay", &["act"]),
    ("stop", &[]),
    ("today", &[]),
    // A class of the phone page's style, and a pictogram.
    ("care", &["view"]),
    ("house", &["plans", "plan"]),
    // The example in the description of the service.
    ("citizens", &["api", "tickets", "desks", "events", "sights"]),
    // A page of the kiosk and a kind of figure, as counts name them.
    ("papers", &["counts"]),
    ("services", &["counts", "html"]),
    // Names of the kernel's files.
    ("event", &["candidate"]),
    // Names of roles, a variable of messages, a key of `annai open`.
    (
        "errand",
        &["roles", "naming", "sheet", "words", "due_words"],
    ),
    ("needs", &["roles", "json"]),
    ("notes", &["roles", "json"]),
    // Keys of what the command line says as JSON.
    ("estimate", &["check"]),
    // The name of a control.
    ("enter", &["phrases"]),
];

/// Every id of the shipped catalogue.
fn ids_of_content() -> BTreeSet<String> {
    fn walk(value: &toml::Value, ids: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => {
                ids.extend(
                    table
                        .get("id")
                        .and_then(toml::Value::as_str)
                        .map(str::to_owned),
                );
                table.values().for_each(|value| walk(value, ids));
            }
            toml::Value::Array(rows) => rows.iter().for_each(|row| walk(row, ids)),
            _ => {}
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalogue");
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // Phrases and remarks are shown in a list; the program has nothing to find among them.
        let found = !path.ends_with("phrases.toml") && !path.ends_with("remarks.toml");
        if found && path.extension().is_some_and(|kind| kind == "toml") {
            let text = fs::read_to_string(&path).unwrap();
            walk(&toml::Value::Table(text.parse().unwrap()), &mut ids);
        }
    }
    assert!(ids.len() > 300, "the catalogue was not found");
    ids
}

/// The texts that stand between quotes in a line of code.
fn quoted(line: &str) -> Vec<String> {
    let line = line.replace("'\"'", "").replace("\\\"", "");
    let quoted = line.split('"').skip(1).step_by(2);
    quoted.map(str::to_owned).collect()
}

#[test]
fn no_id_of_content_stands_in_the_code() {
    // A city may call its facts, groups and procedures as it likes: what the program has to find has a
    // role in the catalogue. Only the tour's journeys are about the sample city.
    const TABLES: [&str; 10] = [
        "building-",
        "choice-",
        "counter-",
        "document-",
        "fact-",
        "group-",
        "procedure-",
        "question-",
        "topic-",
        "way-",
    ];
    let ids = ids_of_content();
    let mut wrong = Vec::new();
    for source in sources() {
        let file = source.module.rsplit('/').next().unwrap();
        // Unit tests speak of the sample city as the others do.
        if matches!(file, "journeys" | "tests") {
            continue;
        }
        let word = |text: &str| {
            let places = WORDS.iter().find(|(word, _)| *word == text);
            places.is_some_and(|(_, places)| places.is_empty() || places.contains(&file))
        };
        for text in source.lines().flat_map(quoted) {
            let mut bare = TABLES.iter().filter_map(|table| text.strip_prefix(table));
            let message = bare.any(|id| ids.contains(id));
            if message || ids.contains(&text) && !word(&text) {
                wrong.push(format!("{} names {text:?}", source.module));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
