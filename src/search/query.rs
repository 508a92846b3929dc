//! A query: what was typed, in every spelling that it may stand for.

use super::collation::{Script, is_stop_word};
use super::phrase::Phrase;
use super::readings::Readings;
use crate::locale::fold;
use zeroize::Zeroize as _;

/// Ends of what people type that say nothing of what they look for.
const ENDINGS: [&str; 52] = [
    "ですか",
    "です",
    "ください",
    "について",
    "どこ",
    "はどこ",
    "がほしい",
    "ほしい",
    "したい",
    "たい",
    "たいです",
    "もらいたい",
    "をもらう",
    "もらう",
    "てほしい",
    "したらいい",
    "どうする",
    "どうしたら",
    "いくら",
    "はいつ",
    "の手続き",
    "手続き",
    "んですが",
    "のですが",
    "ですが",
    "のだが",
    "んだけど",
    "けど",
    "ありますか",
    "ある",
    "教えて",
    "はどうする",
    "どうなりますか",
    "はどうなりますか",
    "どうすればいい",
    "何をすればいい",
    "すればいい",
    "と言われた",
    "と言われました",
    "が必要",
    "必要",
    "で困っている",
    "で困っています",
    "困っています",
    "かもしれない",
    "もらえる",
    "やり方",
    "の仕方",
    "了",
    "在哪",
    "在哪里",
    "怎么办",
];

/// What was typed: as a whole, and word by word.
pub(super) struct Query {
    pub(super) whole: QueryWord,
    /// At least two, or none: then the whole is one word.
    pub(super) words: Vec<QueryWord>,
}

/// One word of a query, or all of it.
pub(super) struct QueryWord {
    /// Its spellings, first as it was typed.
    pub(super) spellings: Vec<Phrase>,
    /// How many characters were typed for it.
    pub(super) typed_chars: usize,
}

impl Query {
    /// What was typed, to the last letter.
    pub(super) fn entire(typed: &str, readings: &Readings) -> Self {
        Self::of(fold::normalized(typed).trim(), readings)
    }

    /// The same without what says nothing at its end; `None` where there is nothing of that kind.
    pub(super) fn bare(typed: &str, readings: &Readings) -> Option<Self> {
        let typed = fold::normalized(typed);
        let typed = typed.trim();
        let bare = without_ending(typed);
        (bare.len() < typed.len()).then(|| Self::of(bare, readings))
    }

    fn of(typed: &str, readings: &Readings) -> Self {
        let mut words: Vec<&str> = typed
            .split(|c: char| fold::folded(c).is_none() && !matches!(c, '\'' | '’' | '-'))
            .filter(|word| word.chars().any(|c| fold::folded(c).is_some()))
            .collect();
        if words.iter().any(|word| !is_stop_word(word)) {
            words.retain(|word| !is_stop_word(word));
        }
        let whole = QueryWord::new(&words.join(" "), readings);
        let words = match words.len() {
            0 | 1 => Vec::new(),
            _ => words
                .iter()
                .map(|word| QueryWord::new(word, readings))
                .collect(),
        };
        Self { whole, words }
    }
}

impl Drop for QueryWord {
    fn drop(&mut self) {
        for spelling in &mut self.spellings {
            spelling.key.zeroize();
            spelling.spelling.zeroize();
        }
    }
}

impl QueryWord {
    fn new(typed: &str, readings: &Readings) -> Self {
        let mut spellings = vec![Phrase::written(typed)];
        spellings.extend(romaji(typed).iter().map(|kana| Phrase::written(kana)));
        if typed.chars().any(|c| Script::of(c) == Script::Kanji) {
            spellings.push(Phrase::read(typed, readings));
        }
        let near = stem(typed).into_iter().chain(without_honorific(typed));
        // It is not what was typed, and only sounds like it.
        spellings.extend(near.map(|shorter| Phrase::written(shorter).spelled(fold::fold(typed))));
        spellings.retain(|spelling| !spelling.key.is_empty());
        let mut distinct: Vec<Phrase> = Vec::new();
        for spelling in spellings {
            if distinct.iter().all(|known| known.key != spelling.key) {
                distinct.push(spelling);
            }
        }
        Self {
            spellings: distinct,
            typed_chars: typed.chars().filter(|c| !c.is_whitespace()).count(),
        }
    }
}

fn without_ending(typed: &str) -> &str {
    let shorter = ENDINGS
        .iter()
        .filter_map(|ending| typed.strip_suffix(ending))
        .filter(|rest| rest.chars().count() >= 2)
        .min_by_key(|rest| rest.len());
    shorter.map_or(typed, without_ending)
}

/// The kana that Latin letters stand for, all words of them or none. An `n` before a vowel may be ん as well.
fn romaji(typed: &str) -> Vec<String> {
    let read = |letters: &str| -> Option<String> {
        let words = letters.split_whitespace();
        words.map(fold::romaji).collect()
    };
    let plain = read(typed);
    let parted = read(&parted(typed)).filter(|_| typed.contains('n'));
    plain.into_iter().chain(parted).collect()
}

/// With an apostrophe after each `n` before a vowel.
fn parted(typed: &str) -> String {
    let mut parted = String::with_capacity(typed.len());
    let mut letters = typed.chars().peekable();
    while let Some(letter) = letters.next() {
        parted.push(letter);
        let vowel = matches!(letters.peek(), Some('a' | 'i' | 'u' | 'e' | 'o'));
        if letter == 'n' && vowel {
            parted.push('\'');
        }
    }
    parted
}

/// A word without its お or ご.
fn without_honorific(typed: &str) -> Option<&str> {
    let rest = typed.strip_prefix(['お', 'ご', '御'])?;
    (rest.chars().count() >= 2).then_some(rest)
}

/// A word of Latin letters without its ending.
fn stem(typed: &str) -> Option<&str> {
    let latin = typed.bytes().all(|b| b.is_ascii_lowercase());
    let stem = ["ing", "ed", "es", "s"]
        .iter()
        .find_map(|ending| typed.strip_suffix(ending))?;
    (latin && stem.len() >= 3).then_some(stem)
}
