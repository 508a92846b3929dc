//! A suffix array over the phrases: every suffix that begins with a word, sorted.

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

    /// All suffixes that begin with a key.
    pub(super) fn beginning_with<'a>(
        &'a self,
        key: &str,
    ) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        let from = self
            .sorted
            .partition_point(|suffix| self.hit(*suffix).suffix() < key);
        let rest = &self.sorted[from..];
        let length = rest.partition_point(|suffix| self.hit(*suffix).suffix().starts_with(key));
        rest[..length].iter().map(|suffix| self.hit(*suffix))
    }

    /// All suffixes.
    pub(super) fn all(&self) -> impl Iterator<Item = Hit<'_>> {
        self.sorted.iter().map(|suffix| self.hit(*suffix))
    }

    fn hit(&self, suffix: Suffix) -> Hit<'_> {
        Hit {
            entry: &self.entries[suffix.entry as usize],
            start: suffix.start as usize,
        }
    }
}
