//! Words of a text as pieces that stay together on a line.

use unicode_segmentation::UnicodeSegmentation as _;

use super::measure::advance;
use super::{Type, WordBreaks, above};
use crate::locale::breaks::{self, Break, Measure, READING_SIZE, between, is_joined};
use crate::locale::{Text, is_variation_selector};

/// A piece of text that stays together.
#[derive(Clone)]
pub(super) struct RubyAtom<'a> {
    pub(super) base: String,
    pub(super) reading: Option<&'a str>,
    pub(super) width: f32,
    /// How well a line may end before it.
    pub(super) before: Break,
    pub(super) space: bool,
}

impl RubyAtom<'_> {
    pub(super) fn measure(&self) -> Measure {
        Measure {
            width: self.width,
            before: self.before,
            space: self.space,
            reading: self.reading.is_some(),
        }
    }
}

/// Characters of a base, each with the form that is chosen for it.
fn letters(base: &str) -> Vec<char> {
    let all = base.chars();
    all.filter(|c| !is_variation_selector(*c)).collect()
}

/// Splits a text where lines may end.
pub(super) fn atoms<'a>(text: &'a Text, kind: &Type) -> Vec<RubyAtom<'a>> {
    let pieces = pieces(text);
    let whole: Vec<char> = pieces.iter().flat_map(|(base, _)| letters(base)).collect();
    let above = above(kind);
    let mut atoms: Vec<RubyAtom<'a>> = Vec::new();
    let mut at = 0;
    for (base, reading) in pieces {
        let place = between(&whole, at);
        at += letters(&base).len();
        if base == "\n" {
            continue;
        }
        let width = match base.chars().any(is_joined) {
            true => 0.0,
            false => advance(&base, kind.font) * kind.size,
        };
        let space = base.chars().all(char::is_whitespace);
        match atoms.last_mut() {
            Some(last)
                if place == Break::Never
                    && reading.is_none()
                    && last.reading.is_none()
                    && last.space == space =>
            {
                last.base.push_str(&base);
                last.width += width;
            }
            _ => atoms.push(RubyAtom {
                base,
                reading,
                width,
                before: place,
                space,
            }),
        }
    }
    for atom in &mut atoms {
        if atom.base.chars().any(is_joined) {
            atom.width = advance(&atom.base, kind.font) * kind.size;
        }
    }
    for at in 0..atoms.len() {
        let Some(reading) = atoms[at].reading else {
            continue;
        };
        let over = advance(reading, above.font) * above.size;
        let [before, after] =
            [at.checked_sub(1), Some(at + 1)].map(|at| Some(atoms.get(at?)?.measure()));
        let neighbours = [before.as_ref(), after.as_ref()];
        let base = atoms[at].width;
        atoms[at].width = breaks::width_with_reading(base, over, above.size, neighbours);
    }
    atoms
}

/// Single characters with the form that is chosen for them, and bases with their readings.
fn pieces(text: &Text) -> Vec<(String, Option<&str>)> {
    let mut pieces: Vec<(String, Option<&str>)> = Vec::new();
    for span in text.spans() {
        if span.reading.is_some() {
            pieces.push((span.base.to_owned(), span.reading));
            continue;
        }
        // Isolation marks have no width, and nothing is set from right to left yet.
        let seen = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}');
        for c in span.base.chars().filter(seen) {
            match pieces.last_mut() {
                Some((base, None)) if is_variation_selector(c) => base.push(c),
                _ => pieces.push((c.to_string(), None)),
            }
        }
    }
    pieces
}

/// Breaks atoms that are longer than a line into what readers take for single characters.
pub(super) fn fitting<'a>(
    atoms: &[RubyAtom<'a>],
    kind: &Type,
    width: f32,
) -> (Vec<RubyAtom<'a>>, WordBreaks) {
    let mut words = WordBreaks::Whole;
    let mut fitting: Vec<RubyAtom<'a>> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        let count = match atom.width <= width {
            true => 1,
            false => atom.base.graphemes(true).count(),
        };
        if count < 2 {
            fitting.push(atom.clone());
            continue;
        }
        words = WordBreaks::Broken;
        let mut last = None;
        for (nth, character) in atom.base.graphemes(true).enumerate() {
            let reading = atom.reading.map(|reading| part(reading, nth, count));
            let above = reading.map_or(0.0, |reading| advance(reading, kind.font) * READING_SIZE);
            let before = last.zip(character.chars().next());
            fitting.push(RubyAtom {
                base: character.to_owned(),
                reading,
                width: advance(character, kind.font).max(above) * kind.size,
                before: before.map_or(atom.before, |(last, c)| breaks::inside_word(last, c)),
                space: false,
            });
            last = character.chars().next_back();
        }
    }
    (fitting, words)
}

/// The part of a reading that stands over one letter of its base.
fn part(reading: &str, nth: usize, of: usize) -> &str {
    let part = breaks::part_of_reading(nth..nth + 1, of, reading.chars().count());
    let byte = |letter| {
        reading
            .char_indices()
            .nth(letter)
            .map_or(reading.len(), |(at, _)| at)
    };
    &reading[byte(part.start)..byte(part.end)]
}
