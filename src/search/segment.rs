//! Segmentation: the known words of a query that is written without spaces.

use super::Index;
use super::collation::is_particle;
use super::phrase::Phrase;

/// The fewest letters of an unfinished word at the end of words that are written together.
const LEAST_LETTERS: usize = 2;

/// The fewest kana of a word where nothing says that a word begins.
const LEAST_LETTERS_INSIDE: usize = 3;

/// A word of a query that is known.
pub(super) struct KnownWord {
    pub(super) key: String,
    /// Whether it is kanji of which another inflection is known.
    pub(super) stem: bool,
}

impl Index {
    /// The words of a query that are written together, when all of it is words that are known; particles
    /// between them count as nothing.
    pub(super) fn divided(&self, typed: &Phrase) -> Option<Vec<Phrase>> {
        let mut words = Vec::new();
        let mut rest = typed.key.as_str();
        while let Some(letter) = rest.chars().next() {
            let length = match self.longest_word(rest, LEAST_LETTERS) {
                Some(length) => {
                    words.push(Phrase::written(&rest[..length]));
                    length
                }
                None if is_particle(letter) && !words.is_empty() => letter.len_utf8(),
                None => return None,
            };
            rest = &rest[length..];
        }
        (words.len() > 1).then_some(words)
    }

    /// The words that are known among others that are not.
    pub(super) fn known_words(&self, typed: &Phrase) -> Vec<KnownWord> {
        let mut words = Vec::new();
        let mut at = 0;
        let inside = match typed.key.chars().all(is_kana) {
            true => LEAST_LETTERS_INSIDE,
            false => LEAST_LETTERS_INSIDE + 1,
        };
        // Where a word ended, another begins.
        let mut after_word = true;
        while at < typed.key.len() {
            let rest = &typed.key[at..];
            let begins = after_word || typed.starts().contains(&at);
            let least = match begins {
                true => LEAST_LETTERS,
                false => inside,
            };
            let whole = self.longest_word(rest, least);
            let stem = self
                .longest_stem(typed, at)
                .filter(|stem| whole.is_none_or(|whole| *stem > whole));
            if let Some(length) = stem.or(whole) {
                words.push(KnownWord {
                    key: rest[..length].to_owned(),
                    stem: stem.is_some(),
                });
                at += length;
                after_word = stem.is_none();
            } else {
                let particle = after_word && rest.chars().next().is_some_and(is_particle);
                // What is not known is passed over, up to where the next word can begin.
                at += cuts(rest).next().unwrap_or(rest.len());
                after_word = particle;
            }
        }
        words
    }

    /// The bytes of the longest stem of kanji at a byte of what was typed, which other inflections may follow.
    fn longest_stem(&self, typed: &Phrase, at: usize) -> Option<usize> {
        let key = &typed.key[at..];
        let ends = cuts(key).filter(|end| typed.ends_stem(at + end));
        let known = |end: &usize| {
            let mut hits = self.named.beginning_with(&key[..*end]);
            hits.any(|hit| hit.ends_stem(*end))
        };
        ends.take(1).find(known)
    }

    /// The bytes of the longest word at the beginning of a key; at its end the word may be unfinished.
    fn longest_word(&self, key: &str, least: usize) -> Option<usize> {
        let is_kanji = key.chars().next().is_some_and(|first| !is_kana(first));
        let least = if is_kanji { 1 } else { least };
        let mut nodes = vec![(0, self.named.root())];
        for end in cuts(key).chain([key.len()]) {
            let (start, node) = &nodes[nodes.len() - 1];
            let node = node.child(&key[*start..end]);
            if node.is_empty() {
                break;
            }
            nodes.push((end, node));
        }
        let mut longest_first = nodes.into_iter().skip(1).rev();
        let longest = longest_first.find(|(end, node)| {
            let found = *end == key.len() || node.hits().any(|hit| hit.ends_word(*end));
            found && key[..*end].chars().count() >= least
        });
        longest.map(|(end, _)| end)
    }
}

/// The bytes inside a key at which words that are written together can part: not within Latin letters.
fn cuts(key: &str) -> impl Iterator<Item = usize> {
    let letters = key.char_indices().zip(key.chars().skip(1));
    letters
        .filter(|((_, left), right)| !(left.is_ascii() && right.is_ascii()))
        .map(|((at, left), _)| at + left.len_utf8())
}

fn is_kana(letter: char) -> bool {
    matches!(letter, 'ぁ'..='ゖ')
}
