//! Readings: what the furigana of the messages teach of how kanji are read.

use std::collections::{BTreeSet, HashMap};

use super::collation::Script;
use crate::locale::fold;
use crate::locale::text::Span;

/// The longest word in kanji that is looked for, in characters.
const LONGEST_WORD_CHARS: usize = 12;

/// Words in kanji with their readings.
#[derive(Debug, Default)]
pub(super) struct Readings(HashMap<String, BTreeSet<String>>);

impl Readings {
    /// The readings over these spans.
    pub(super) fn of<'a>(spans: impl Iterator<Item = Span<'a>>) -> Self {
        let mut readings = Self::default();
        for Span { base, reading } in spans {
            if let Some(reading) = reading {
                let of = readings.0.entry(fold::fold(base)).or_default();
                let _ = of.insert(fold::fold(reading));
            }
        }
        readings
    }

    /// The words of a reading: a compound is divided wherever one side of it is a word that is known.
    pub(super) fn divided(&self, base: &str, reading: &str) -> Vec<String> {
        let (base, reading) = (fold::fold(base), fold::fold(reading));
        let inner = base.char_indices().skip(1);
        let mut cuts: Vec<usize> = inner
            .filter_map(|(at, _)| self.cut(&base, &reading, at))
            .collect();
        cuts.push(reading.len());
        cuts.dedup();
        let mut words = Vec::new();
        let mut start = 0;
        for cut in cuts {
            if cut > start {
                words.push(reading[start..cut].to_owned());
                start = cut;
            }
        }
        words
    }

    /// The byte of the reading that stands over a byte of the compound.
    fn cut(&self, base: &str, reading: &str, at: usize) -> Option<usize> {
        let (left, right) = base.split_at(at);
        let inside = |cut: &usize| (1..reading.len()).contains(cut);
        let known = |word: &str| self.0.get(word).into_iter().flatten();
        let mut by_left = known(left)
            .filter(|known| reading.starts_with(known.as_str()))
            .map(String::len)
            .filter(inside);
        let mut by_right = known(right)
            .filter(|known| reading.ends_with(known.as_str()))
            .map(|known| reading.len() - known.len())
            .filter(inside);
        by_left.next().or_else(|| by_right.next())
    }

    /// The pieces of a text, each word in kanji that is known with its reading: the longest words first.
    pub(super) fn read(&self, text: &str) -> Vec<(String, Option<&str>)> {
        let letters: Vec<char> = fold::normalized(text).chars().collect();
        let mut read: Vec<(String, Option<&str>)> = Vec::new();
        let mut at = 0;
        while let Some(letter) = letters.get(at) {
            let word = (Script::of(*letter) == Script::Kanji)
                .then(|| self.longest(&letters[at..]))
                .flatten();
            if let Some((length, reading)) = word {
                read.push((letters[at..at + length].iter().collect(), Some(reading)));
                at += length;
                continue;
            }
            match read.last_mut() {
                Some((piece, None)) => piece.push(*letter),
                _ => read.push((letter.to_string(), None)),
            }
            at += 1;
        }
        read
    }

    fn longest(&self, letters: &[char]) -> Option<(usize, &str)> {
        let most = letters.len().min(LONGEST_WORD_CHARS);
        (1..=most).rev().find_map(|length| {
            let word: String = letters[..length].iter().collect();
            let reading = self.0.get(&word)?.first()?;
            Some((length, reading.as_str()))
        })
    }
}
