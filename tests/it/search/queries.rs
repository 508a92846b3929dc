//! Everyday words with the rows that are right for them, from files of `tests/queries`.

use std::path::Path;
use std::{fs, iter};

use serde::Deserialize;

use super::names;

/// The right row is the first for so many of a hundred queries, at least.
const FIRST_PERCENT: usize = 80;
/// It is among the first three for so many.
const FIRST_THREE_PERCENT: usize = 97;

#[derive(Deserialize)]
struct QueryFile {
    query: Vec<EverydayQuery>,
}

/// What somebody types.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EverydayQuery {
    lang: String,
    typed: String,
    /// The rows that are all right: procedures, answers, `event:CHOICE`.
    right: Vec<String>,
}

impl EverydayQuery {
    /// How many rows stand before the first right one; `None` when there is none.
    fn before_right(&self, names: &[String]) -> Option<usize> {
        names.iter().position(|name| self.right.contains(name))
    }
}

fn files() -> impl Iterator<Item = (String, QueryFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries");
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.display().to_string(), file)
    })
}

#[test]
fn everyday_words_find_the_right_row_first() {
    let mut short = Vec::new();
    for (path, QueryFile { query }) in files() {
        let (mut first, mut first_three) = (0, 0);
        for one in &query {
            let names = names(&one.typed);
            let place = one.before_right(&names);
            first += usize::from(place == Some(0));
            first_three += usize::from(place.is_some_and(|place| place < 3));
            if place != Some(0) {
                let shown: Vec<&str> = names.iter().take(4).map(String::as_str).collect();
                let place = place.map_or_else(|| "-".to_owned(), |place| (place + 1).to_string());
                println!(
                    "{place:>3} {} {}: {shown:?}, right: {:?}",
                    one.lang, one.typed, one.right
                );
            }
        }
        let all = query.len();
        println!("{path}: {first} of {all} first, {first_three} in the first three");
        let enough =
            first * 100 >= all * FIRST_PERCENT && first_three * 100 >= all * FIRST_THREE_PERCENT;
        short.extend(iter::once(path).filter(|_| !enough));
    }
    assert!(short.is_empty(), "not enough are right in {short:?}");
}
