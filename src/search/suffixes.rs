//! A suffix array over the phrases: every suffix that begins with a word, sorted, and walked like a trie.

use std::ops::Range;

use super::phrase::Phrase;
use super::rank::Field;

/// A phrase with what it belongs to.
pub(super) struct Entry {
    pub(super) phrase: Phrase,
    pub(super) row: usize,
    pub(super) field: Field,
}

/// A suffix of a phrase.
#[derive(Debug, Clone, Copy)]
struct Suffix {
    /// Its byte in the text of the array.
    at: u32,
    entry: u32,
    /// Its byte in the key of its phrase.
    start: u32,
}

/// Ends each key in the text of the array, and sorts before every letter.
const END: char = '\0';

/// A suffix with its phrase.
#[derive(Clone, Copy)]
pub(super) struct Hit<'a> {
    pub(super) entry: &'a Entry,
    /// The number of that phrase in its array.
    pub(super) number: usize,
    /// The byte of the phrase's key at which the suffix begins.
    pub(super) start: usize,
}

impl<'a> Hit<'a> {
    /// The key from there on.
    pub(super) fn suffix(self) -> &'a str {
        &self.entry.phrase.key[self.start..]
    }

    /// Whether kanji end at this length in bytes and their inflection follows.
    pub(super) fn ends_stem(self, length: usize) -> bool {
        self.entry.phrase.ends_stem(self.start + length)
    }

    /// Whether a word ends at this length in bytes.
    pub(super) fn ends_word(self, length: usize) -> bool {
        self.entry.phrase.ends_word(self.start + length)
    }
}

pub(super) struct SuffixArray {
    entries: Vec<Entry>,
    /// The keys of all entries, one after the other: a comparison reads here alone.
    text: String,
    sorted: Vec<Suffix>,
    /// The suffixes by their first letter, where every search begins.
    firsts: Vec<(char, Range<usize>)>,
}

impl SuffixArray {
    pub(super) fn new(mut entries: Vec<Entry>) -> Self {
        // Languages share many words: each is kept once for each row.
        entries.sort_by(|a, b| {
            let order = |entry: &Entry| (entry.row, entry.field as u8);
            (order(a), &a.phrase.key).cmp(&(order(b), &b.phrase.key))
        });
        entries.dedup_by(|a, b| a.row == b.row && a.field == b.field && a.phrase == b.phrase);
        let mut text = String::new();
        let mut sorted = Vec::new();
        for (entry, Entry { phrase, .. }) in (0..).zip(&entries) {
            let starts = phrase.starts().iter();
            sorted.extend(starts.filter_map(|start| {
                Some(Suffix {
                    at: u32::try_from(text.len() + start).ok()?,
                    entry,
                    start: u32::try_from(*start).ok()?,
                })
            }));
            text.push_str(&phrase.key);
            text.push(END);
        }
        let key =
            |suffix: &Suffix| &entries[suffix.entry as usize].phrase.key[suffix.start as usize..];
        sorted.sort_unstable_by(|a, b| key(a).cmp(key(b)));
        let mut array = Self {
            entries,
            text,
            sorted,
            firsts: Vec::new(),
        };
        let firsts = array.root().branches();
        array.firsts = firsts.map(|(letter, node)| (letter, node.range)).collect();
        array
    }

    /// The phrase with a number.
    pub(super) fn entry(&self, number: usize) -> &Entry {
        &self.entries[number]
    }

    /// All suffixes.
    pub(super) fn root(&self) -> SuffixNode<'_> {
        SuffixNode {
            array: self,
            range: 0..self.sorted.len(),
            depth: 0,
        }
    }

    /// All suffixes that begin with a key.
    pub(super) fn beginning_with(&self, key: &str) -> impl Iterator<Item = Hit<'_>> {
        self.root().child(key).hits()
    }
}

/// The suffixes that begin with the same bytes: a node of the trie that the array stands for. Suffixes alike stand
/// together, so it is a range.
#[derive(Clone)]
pub(super) struct SuffixNode<'a> {
    array: &'a SuffixArray,
    range: Range<usize>,
    /// How many bytes of them are alike.
    depth: usize,
}

impl<'a> SuffixNode<'a> {
    /// Those of them that go on with a text.
    pub(super) fn child(&self, text: &str) -> Self {
        let mut range = self.range.clone();
        if let (0, Some(first)) = (self.depth, text.chars().next()) {
            let firsts = &self.array.firsts;
            let found = firsts.binary_search_by_key(&first, |(letter, _)| *letter);
            range = found.map_or(0..0, |place| firsts[place].1.clone());
        }
        let among = &self.array.sorted[range.clone()];
        let start = range.start + among.partition_point(|suffix| self.rest(*suffix) < text);
        self.from(start..range.end, text)
    }

    /// The children by the letter with which they go on, in its order.
    pub(super) fn children(&self) -> Box<dyn Iterator<Item = (char, Self)> + 'a> {
        if self.depth > 0 {
            return Box::new(self.branches());
        }
        let array = self.array;
        Box::new(array.firsts.iter().map(|(letter, range)| {
            let node = Self {
                array,
                range: range.clone(),
                depth: letter.len_utf8(),
            };
            (*letter, node)
        }))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.range.is_empty()
    }

    pub(super) fn hits(&self) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        let array = self.array;
        let suffixes = array.sorted[self.range.clone()].iter();
        suffixes.map(|suffix| Hit {
            entry: &array.entries[suffix.entry as usize],
            number: suffix.entry as usize,
            start: suffix.start as usize,
        })
    }

    fn branches(&self) -> impl Iterator<Item = (char, Self)> + use<'a> {
        let among = &self.array.sorted[self.range.clone()];
        let ended = among.partition_point(|suffix| self.rest(*suffix).starts_with(END));
        let mut left = self.clone();
        left.range.start += ended;
        std::iter::from_fn(move || {
            let first = left.array.sorted[left.range.clone()].first()?;
            let letter = left.rest(*first).chars().next()?;
            let child = left.from(left.range.clone(), letter.encode_utf8(&mut [0; 4]));
            left.range.start = child.range.end;
            Some((letter, child))
        })
    }

    /// Those at the beginning of a range of them that go on with a text.
    fn from(&self, range: Range<usize>, text: &str) -> Self {
        let among = &self.array.sorted[range.clone()];
        let goes_on = |suffix: &Suffix| self.rest(*suffix).starts_with(text);
        // Mostly few among many: the end is looked for in steps that double.
        let mut most = 1;
        while among.get(most - 1).is_some_and(goes_on) {
            most *= 2;
        }
        let near = &among[most / 2..among.len().min(most)];
        let length = most / 2 + near.partition_point(goes_on);
        Self {
            array: self.array,
            range: range.start..range.start + length,
            depth: self.depth + text.len(),
        }
    }

    /// What follows the bytes that are alike, and more after it.
    fn rest(&self, suffix: Suffix) -> &'a str {
        &self.array.text[suffix.at as usize + self.depth..]
    }
}
