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
pub(super) struct Suffix {
    entry: u32,
    start: u32,
}

/// A suffix with its phrase.
#[derive(Clone, Copy)]
pub(super) struct Hit<'a> {
    pub(super) entry: &'a Entry,
    /// The byte of the phrase's key at which the suffix begins.
    pub(super) start: usize,
}

impl<'a> Hit<'a> {
    /// The key from there on.
    pub(super) fn suffix(self) -> &'a str {
        &self.entry.phrase.key[self.start..]
    }

    /// Whether a word ends at this length in bytes.
    pub(super) fn ends_word(self, length: usize) -> bool {
        self.entry.phrase.ends_word(self.start + length)
    }
}

pub(super) struct SuffixArray {
    entries: Vec<Entry>,
    sorted: Vec<Suffix>,
}

impl SuffixArray {
    pub(super) fn new(mut entries: Vec<Entry>) -> Self {
        // Languages share many words: each is kept once for each row.
        entries.sort_by(|a, b| {
            let order = |entry: &Entry| (entry.row, entry.field as u8);
            (order(a), &a.phrase.key).cmp(&(order(b), &b.phrase.key))
        });
        entries.dedup_by(|a, b| a.row == b.row && a.field == b.field && a.phrase == b.phrase);
        let mut sorted: Vec<Suffix> = (0..)
            .zip(&entries)
            .flat_map(|(at, entry)| {
                let starts = entry.phrase.starts().iter();
                starts.filter_map(move |start| {
                    Some(Suffix {
                        entry: at,
                        start: u32::try_from(*start).ok()?,
                    })
                })
            })
            .collect();
        let text = |suffix: &Suffix| {
            let entry: &Entry = &entries[suffix.entry as usize];
            &entry.phrase.key[suffix.start as usize..]
        };
        sorted.sort_unstable_by(|a, b| text(a).cmp(text(b)));
        Self { entries, sorted }
    }

    /// All suffixes.
    pub(super) fn root(&self) -> Node<'_> {
        Node {
            array: self,
            range: 0..self.sorted.len(),
            depth: 0,
        }
    }

    /// All suffixes that begin with a key.
    pub(super) fn beginning_with(&self, key: &str) -> impl Iterator<Item = Hit<'_>> {
        self.root().child(key).hits()
    }

    fn hit(&self, suffix: Suffix) -> Hit<'_> {
        Hit {
            entry: &self.entries[suffix.entry as usize],
            start: suffix.start as usize,
        }
    }
}

/// The suffixes that begin with the same bytes: a node of the trie that the array stands for. Suffixes alike stand
/// together, so it is a range.
#[derive(Clone)]
pub(super) struct Node<'a> {
    array: &'a SuffixArray,
    range: Range<usize>,
    /// How many bytes of them are alike.
    depth: usize,
}

impl<'a> Node<'a> {
    /// Those of them that go on with a text.
    pub(super) fn child(&self, text: &str) -> Self {
        let among = &self.array.sorted[self.range.clone()];
        let from = among.partition_point(|suffix| self.rest(*suffix) < text);
        let length = among[from..].partition_point(|suffix| self.rest(*suffix).starts_with(text));
        let start = self.range.start + from;
        Self {
            array: self.array,
            range: start..start + length,
            depth: self.depth + text.len(),
        }
    }

    /// The children by the letter with which they go on, in its order.
    pub(super) fn children(&self) -> impl Iterator<Item = (char, Self)> + use<'a> {
        let among = &self.array.sorted[self.range.clone()];
        let ended = among.partition_point(|suffix| self.rest(*suffix).is_empty());
        let mut left = self.clone();
        left.range.start += ended;
        std::iter::from_fn(move || {
            let first = left.array.sorted[left.range.clone()].first()?;
            let letter = left.rest(*first).chars().next()?;
            let child = left.child(letter.encode_utf8(&mut [0; 4]));
            left.range.start = child.range.end;
            Some((letter, child))
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.range.is_empty()
    }

    pub(super) fn hits(&self) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        let array = self.array;
        let suffixes = array.sorted[self.range.clone()].iter();
        suffixes.map(|suffix| array.hit(*suffix))
    }

    /// What follows the bytes that are alike.
    fn rest(&self, suffix: Suffix) -> &'a str {
        &self.array.hit(suffix).suffix()[self.depth..]
    }
}
