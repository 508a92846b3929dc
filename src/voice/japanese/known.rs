//! Readings of words that bear furigana somewhere, for texts that leave it away.

use std::collections::BTreeMap;

use crate::locale::text;

/// Words that have one reading wherever they bear furigana. Ordinary Japanese leaves it away, and is read alike.
pub(super) struct KnownReadings(BTreeMap<String, Option<String>>);

impl KnownReadings {
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a String>) -> Self {
        let mut readings: BTreeMap<String, Option<String>> = BTreeMap::new();
        for text in texts {
            for span in text::spans(text) {
                let Some(reading) = span.reading else {
                    continue;
                };
                let known = readings
                    .entry(span.base.to_owned())
                    .or_insert_with(|| Some(reading.to_owned()));
                if known.as_deref() != Some(reading) {
                    *known = None;
                }
            }
        }
        Self(readings)
    }

    /// A marked text with the furigana of all its words in kanji that have one reading.
    pub(super) fn mark(&self, marked: &str) -> String {
        let is_kanji = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '々');
        let mut all = String::new();
        for span in text::spans(marked) {
            if let Some(reading) = span.reading {
                all.push_str(&format!("｜{}《{reading}》", span.base));
                continue;
            }
            let mut rest = span.base;
            while let Some(c) = rest.chars().next() {
                let end = rest.find(|it| is_kanji(it) != is_kanji(c));
                let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
                match self.0.get(run) {
                    Some(Some(reading)) if is_kanji(c) => {
                        all.push_str(&format!("｜{run}《{reading}》"));
                    }
                    _ => all.push_str(run),
                }
                rest = behind;
            }
        }
        all
    }
}
