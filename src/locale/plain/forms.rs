//! Words and forms to avoid, found in one pass over a message.

use std::collections::HashMap;

use serde::Deserialize;

use super::passage::{Letter, VARIABLE};
use super::{Finding, text_of};

/// In a word of a list: any number, or a variable.
const NUMBER: char = '#';

/// A row of a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormRow {
    /// The name by which warnings and exceptions call it.
    pub(super) rule: String,
    /// What to avoid; `#` stands for a number.
    pub(super) words: Vec<String>,
    /// Longer words that have one of these inside and are fine.
    #[serde(default)]
    pub(super) unless: Vec<String>,
    /// With this in the same message, the words are fine.
    pub(super) with: Option<String>,
    /// What to do.
    pub(super) fix: String,
}

/// Rows, ready to be looked for.
pub(super) struct Forms {
    rows: Vec<FormRow>,
    avoided: Matcher,
    fine: Matcher,
}

impl Forms {
    pub(super) fn new(rows: Vec<FormRow>) -> Self {
        let all = |words: fn(&FormRow) -> &Vec<String>| {
            let numbered = rows.iter().enumerate();
            Matcher::new(numbered.flat_map(move |(row, form)| {
                words(form).iter().map(move |word| (word.as_str(), row))
            }))
        };
        Self {
            avoided: all(|form| &form.words),
            fine: all(|form| &form.unless),
            rows,
        }
    }

    pub(super) fn knows(&self, rule: &str) -> bool {
        self.rows.iter().any(|row| row.rule == rule)
    }

    pub(super) fn check<'a>(&'a self, letters: &[Letter<'_>], findings: &mut Vec<Finding<'a>>) {
        let mut found = self.avoided.find(letters);
        if found.is_empty() {
            return;
        }
        let fine = self.fine.find(letters);
        let text = text_of(letters);
        found.retain(|hit| {
            let inside =
                |it: &Sighting| it.row == hit.row && it.start <= hit.start && hit.end <= it.end;
            let with = self.rows[hit.row].with.as_ref();
            !fine.iter().any(inside) && !with.is_some_and(|with| text.contains(with))
        });
        findings.extend(found.into_iter().map(|Sighting { row, start, end }| {
            let row = &self.rows[row];
            let word = text_of(&letters[start..end]).replace(VARIABLE, "…");
            Finding {
                rule: &row.rule,
                at: letters[start].at,
                what: format!("`{word}` is to be avoided"),
                fix: row.fix.clone(),
            }
        }));
    }
}

/// Where a word of a row stands among the letters.
struct Sighting {
    row: usize,
    start: usize,
    end: usize,
}

/// Words by their first character.
struct Matcher {
    by_first: HashMap<char, Vec<(Vec<char>, usize)>>,
}

impl Matcher {
    fn new<'a>(words: impl Iterator<Item = (&'a str, usize)>) -> Self {
        let mut by_first: HashMap<char, Vec<(Vec<char>, usize)>> = HashMap::new();
        for (word, row) in words {
            let word: Vec<char> = word.chars().map(folded).collect();
            if let Some(first) = word.first() {
                by_first.entry(*first).or_default().push((word, row));
            }
        }
        Self { by_first }
    }

    fn find(&self, letters: &[Letter<'_>]) -> Vec<Sighting> {
        let mut found = Vec::new();
        for start in 0..letters.len() {
            let first = letters[start].c;
            let mut firsts = vec![folded(first)];
            if is_number(first) && !(start > 0 && is_number(letters[start - 1].c)) {
                firsts.push(NUMBER);
            }
            let words = firsts.iter().filter_map(|first| self.by_first.get(first));
            for (word, row) in words.flatten() {
                if let Some(end) = end_of(word, letters, start) {
                    let row = *row;
                    found.push(Sighting { row, start, end });
                }
            }
        }
        found
    }
}

/// Where a word that begins at a letter ends, if it stands there.
fn end_of(word: &[char], letters: &[Letter<'_>], start: usize) -> Option<usize> {
    let mut at = start;
    for c in word {
        if *c == NUMBER {
            let digits = letters[at..]
                .iter()
                .take_while(|it| is_number(it.c))
                .count();
            if digits == 0 {
                return None;
            }
            at += digits;
        } else if folded(letters.get(at)?.c) == *c {
            at += 1;
        } else {
            return None;
        }
    }
    // Where words are written with spaces, a part of a word is another word.
    let cut = |a: usize, b: usize| {
        let pair = letters.get(a).zip(letters.get(b));
        pair.is_some_and(|(a, b)| is_spaced(a.c) && is_spaced(b.c))
    };
    let before = start
        .checked_sub(1)
        .is_some_and(|before| cut(before, start));
    (!before && !cut(at - 1, at)).then_some(at)
}

fn folded(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn is_number(c: char) -> bool {
    c.is_ascii_digit() || c == VARIABLE
}

/// Whether a character is of a script with spaces between its words.
fn is_spaced(c: char) -> bool {
    c.is_alphabetic() && c < '\u{3000}'
}
