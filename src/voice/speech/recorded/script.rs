//! What there is to record in a language, and how recordings together say a text with values in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::text::is_isolation;
use crate::locale::{Lang, Locales, Text};

/// Numbers that are recorded as such: days, minutes, years of age. Larger ones are said digit by digit.
const NUMBERS: std::ops::RangeInclusive<u8> = 0..=100;
/// Letters of tickets and of keys.
const LETTERS: [std::ops::RangeInclusive<char>; 3] = ['A'..='Z', 'ぁ'..='ん', 'ー'..='ー'];
/// Marks of furigana.
const FURIGANA: [char; 3] = ['｜', '《', '》'];
/// What stands between texts that are shown in one line.
const SEPARATORS: [char; 18] = [
    ',', '、', ';', ':', '·', '・', '–', '—', '/', '(', ')', '\n', '.', '。', '?', '!', '?', '!',
];

/// What there is to record in a language.
pub struct RecordingScript {
    /// Texts by id, each once.
    rows: BTreeMap<String, String>,
    /// What is compared of them.
    cores: BTreeSet<String>,
}

impl RecordingScript {
    /// Messages that say the same at all times, what others say between their values, numbers and letters.
    #[must_use]
    pub fn of(lang: &Lang, locales: &Locales) -> Self {
        let constants = locales.constants(lang);
        let mut script = Self {
            rows: BTreeMap::new(),
            cores: BTreeSet::new(),
        };
        let mut add = |id: String, text: &str| {
            let text = locales.aloud(lang, text.trim());
            let text = text.marked();
            if !core(text).is_empty() && script.cores.insert(core(text).to_owned()) {
                let _ = script.rows.insert(id, text.to_owned());
            }
        };
        for (id, text) in &constants {
            // A name with the sign's Japanese behind it is shown without it where there is no room.
            let named = text.marked().trim_end().strip_suffix([')', '）']);
            match named.and_then(|named| named.rsplit_once(['(', '（'])) {
                Some((name, sign)) => {
                    add(id.clone(), name);
                    add(format!("{id}.sign"), sign);
                }
                None => add(id.clone(), text.marked()),
            }
        }
        if let Some(language) = locales.language(lang) {
            add("own-name".to_owned(), &language.name);
        }
        let mut number = 0;
        let mut before = String::new();
        for piece in locales.pieces(lang) {
            number = if piece.id == before { number + 1 } else { 1 };
            if Locales::is_said(&piece.id) && !constants.contains_key(&piece.id) {
                // What ends the value before it is no part of what is read.
                let words = piece
                    .words
                    .trim_start_matches([' ', '.', ',', ':', ')', '。', '、']);
                add(format!("{}.{number}", piece.id), words);
            }
            before = piece.id;
        }
        for number in NUMBERS {
            add(format!("number-{number}"), &number.to_string());
        }
        for letter in LETTERS.into_iter().flatten() {
            add(format!("letter-{letter}"), &letter.to_string());
        }
        script
    }

    /// The rows as the file that says what each recording says.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let rows = self.rows.iter().map(|(id, text)| {
            let [id, text] = [id, text].map(|it| toml::Value::from(it.as_str()).to_string());
            format!("{id} = {text}\n")
        });
        rows.collect()
    }

    /// The rows that say a text together, in order; none where something of it cannot be recorded.
    #[must_use]
    pub fn parts<'a>(&self, text: &'a Text) -> Option<Vec<&'a str>> {
        parts(text.marked(), &|part| self.says(part))
    }

    /// Whether a text is one of the rows.
    pub(super) fn says(&self, text: &str) -> bool {
        self.cores.contains(core(text))
    }

    /// How many of the rows no recording says; none where all are recorded.
    pub(super) fn lacking<'a>(&self, recorded: impl Iterator<Item = &'a str>) -> Option<String> {
        let recorded: BTreeSet<&str> = recorded.map(core).collect();
        let lack = self.cores.iter();
        let lack = lack.filter(|it| !recorded.contains(it.as_str())).count();
        (lack > 0).then(|| format!("{lack} of {} texts have no recording", self.cores.len()))
    }
}

/// What of a text is compared: signs around it are not heard.
pub(super) fn core(text: &str) -> &str {
    text.trim_matches(|c: char| !(c.is_alphanumeric() || FURIGANA.contains(&c)))
}

/// Recorded texts that say a text together, in order, each as long as can be. One ends at the text's end, at Fluent's
/// marks of a value, or at a sign between texts that a page joins. Japanese in between is a part too: that of a language
/// which has not all pages. None where something else is not recorded.
pub(super) fn parts<'a>(
    text: &'a str,
    is_recorded: &impl Fn(&str) -> bool,
) -> Option<Vec<&'a str>> {
    let mut found = Vec::new();
    let mut rest = core(text);
    while !rest.is_empty() {
        let ends = rest.match_indices(|c| is_isolation(c) || SEPARATORS.contains(&c));
        let mut ends: Vec<usize> = ends.map(|(at, _)| at).collect();
        ends.push(rest.len());
        let mut longest_first = ends.iter().rev();
        let end = longest_first.find(|end| is_recorded(core(&rest[..**end])));
        let end = match (end, ends.first()) {
            (Some(&end), _) => {
                found.push(core(&rest[..end]));
                end
            }
            (None, Some(&first)) => {
                let part = core(&rest[..first]);
                match signs(part, is_recorded) {
                    Some(signs) => found.extend(signs),
                    None if part.contains(is_japanese) => found.push(part),
                    None => return None,
                }
                first
            }
            (None, None) => return None,
        };
        rest = core(&rest[end..]);
    }
    Some(found)
}

/// Whether a sign is one that Japanese alone is written in.
fn is_japanese(c: char) -> bool {
    matches!(c, '｜' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// Numbers and single letters.
fn signs<'a>(text: &'a str, is_recorded: &impl Fn(&str) -> bool) -> Option<Vec<&'a str>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let length = match digits {
            0 => c.len_utf8(),
            // `041` and `2026` are said digit by digit.
            digits if is_recorded(&rest[..digits]) => digits,
            _ => 1,
        };
        let (sign, behind) = rest.split_at(length);
        if is_recorded(sign) {
            found.push(sign);
        } else if sign.contains(char::is_alphanumeric) {
            return None;
        }
        rest = behind;
    }
    Some(found)
}
