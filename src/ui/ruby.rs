//! Text with furigana: broken into lines where Japanese and Latin text may be broken, measured
//! exactly, and drawn from the left.

mod measure;

use iced::advanced::text::Paragraph as _;
use iced::font::{Font, Weight};
use iced::{Color, Point, Rectangle, Size};

use crate::locale::breaks::{self, Break, Measure, READING_SIZE, between};
use crate::locale::{Text, is_variation_selector};
use crate::ui::ruby::measure::{advance, paragraph};
use crate::ui::scene::{Mark, Piece, TextPlace};
use crate::ui::theme::LEADING;

pub use crate::locale::breaks::Fill;

/// Height of a line that has readings, in sizes of its type.
const LEADING_WITH_READINGS: f32 = 1.75;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Family and weight.
    pub font: Font,
    /// Size in pixels.
    pub size: f32,
    /// Colour.
    pub color: Color,
}

impl Type {
    /// The same in the family of another font.
    #[must_use]
    pub fn in_family(self, font: Font) -> Self {
        Self {
            font: Font {
                family: font.family,
                ..self.font
            },
            ..self
        }
    }

    /// The same in bold.
    #[must_use]
    pub fn bold(self) -> Self {
        Self {
            font: Font {
                weight: Weight::Bold,
                ..self.font
            },
            ..self
        }
    }
}

/// What a text would need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Need {
    /// Lines.
    pub lines: usize,
    /// The longest line, in pixels.
    pub width: f32,
    /// Height of all lines, in pixels.
    pub height: f32,
    /// Whether words stayed whole.
    pub words: WordBreaks,
}

/// Whether words stayed whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordBreaks {
    /// All of them.
    Whole,
    /// One was too long for the line and had to be broken inside.
    Broken,
}

/// What a text needs when it is set in a width.
#[must_use]
pub fn need(text: &Text, kind: &Type, width: f32) -> Need {
    let broken = Broken::new(text, kind, width, Fill::Full);
    Need {
        lines: broken.lines.len(),
        width: broken.width(),
        height: broken.lines.len() as f32 * broken.line_height(kind),
        words: broken.words,
    }
}

/// Sets a text in a width. The piece is as wide as its longest line.
#[must_use]
pub fn set(text: &Text, kind: &Type, width: f32, fill: Fill) -> Piece {
    let mut broken = Broken::new(text, kind, width, fill);
    if fill == Fill::Balanced {
        broken = broken.balanced(text, kind, width);
    }
    Piece::column(broken.set(kind), 0.0)
}

/// Sets a text in a width and in pieces no higher than `most`: whole when it can be, else by lines.
#[must_use]
pub fn set_parts(text: &Text, kind: &Type, width: f32, most: f32) -> Vec<Piece> {
    let lines = Broken::new(text, kind, width, Fill::Full).set(kind);
    let height: f32 = lines.iter().map(|line| line.size.height).sum();
    if height <= most {
        vec![Piece::column(lines, 0.0)]
    } else {
        lines
    }
}

/// A piece of text that stays together.
struct RubyAtom<'a> {
    base: String,
    reading: Option<&'a str>,
    width: f32,
    /// How well a line may end before it.
    before: Break,
    space: bool,
}

impl RubyAtom<'_> {
    fn measure(&self) -> Measure {
        Measure {
            width: self.width,
            before: self.before,
            space: self.space,
            reading: self.reading.is_some(),
        }
    }
}

struct Broken<'a> {
    lines: Vec<Vec<RubyAtom<'a>>>,
    words: WordBreaks,
    readings: bool,
}

impl<'a> Broken<'a> {
    fn new(text: &'a Text, kind: &Type, width: f32, fill: Fill) -> Self {
        let (atoms, words) = fitting(atoms(text, kind), kind, width);
        let readings = atoms.iter().any(|atom| atom.reading.is_some());
        let measures: Vec<Measure> = atoms.iter().map(RubyAtom::measure).collect();
        let mut ends = breaks::line_starts(&measures, width, fill)
            .into_iter()
            .peekable();
        let mut lines = vec![Vec::new()];
        for (at, atom) in atoms.into_iter().enumerate() {
            if ends.next_if_eq(&at).is_some() {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut()
                && !(line.is_empty() && atom.space)
            {
                line.push(atom);
            }
        }
        for line in &mut lines {
            while line.last().is_some_and(|atom| atom.space) {
                let _ = line.pop();
            }
        }
        Self {
            lines,
            words,
            readings,
        }
    }

    /// The best setting with as many lines and no more broken words: first by how well the lines
    /// end, then by how even they are.
    fn balanced(self, text: &'a Text, kind: &Type, width: f32) -> Self {
        if self.lines.len() < 2 {
            return self;
        }
        let step = (kind.size * 0.25).max(1.0);
        let (lines, words) = (self.lines.len(), self.words);
        let mut best = self;
        let mut narrow = best.width();
        while narrow > width * 0.3 {
            narrow -= step;
            let next = Self::new(text, kind, narrow, Fill::Balanced);
            if next.lines.len() > lines || next.words != words {
                break;
            }
            if next.rough() <= best.rough() {
                best = next;
            }
        }
        best
    }

    /// How roughly lines are broken: not at all after a sentence, much in the middle of a phrase.
    fn rough(&self) -> usize {
        self.lines
            .iter()
            .skip(1)
            .filter_map(|line| line.first())
            .map(|atom| match atom.before {
                Break::Must | Break::Best => 0,
                Break::Good => 1,
                Break::Possible | Break::Never => 3,
            })
            .sum()
    }

    fn width(&self) -> f32 {
        self.lines
            .iter()
            .map(|line| line.iter().map(|atom| atom.width).sum())
            .fold(0.0, f32::max)
    }

    fn line_height(&self, kind: &Type) -> f32 {
        let leading = if self.readings {
            LEADING_WITH_READINGS
        } else {
            LEADING
        };
        (kind.size * leading).round()
    }

    /// A piece for each line.
    fn set(self, kind: &Type) -> Vec<Piece> {
        let height = self.line_height(kind);
        // What is left of the line stands under the text, but for a little air above readings.
        let lead = if self.readings {
            height - kind.size * 1.2
        } else {
            (height - kind.size) / 2.0
        };
        self.lines
            .into_iter()
            .map(|line| {
                let width: f32 = line.iter().map(|atom| atom.width).sum();
                let mut piece = Piece::room(width.ceil(), height);
                piece.marks = marks(line, kind, width, lead);
                piece
            })
            .collect()
    }
}

/// What is drawn for one line, its text at a height.
fn marks(line: Vec<RubyAtom<'_>>, kind: &Type, width: f32, y: f32) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut x = 0.0;
    let mut run = String::new();
    let mut start = 0.0;
    for atom in line {
        if let Some(reading) = atom.reading {
            marks.extend(shaped(&run, kind, start, y, TextPlace::Line));
            run.clear();
            let base = advance(&atom.base, kind.font) * kind.size;
            let middle = x + (atom.width - base) / 2.0;
            marks.extend(shaped(&atom.base, kind, middle, y, TextPlace::Line));
            let above = above(kind);
            let over = advance(reading, above.font) * above.size;
            let middle = breaks::reading_start(x + atom.width / 2.0, over, width);
            marks.extend(shaped(
                reading,
                &above,
                middle,
                y - above.size,
                TextPlace::Above,
            ));
            start = x + atom.width;
        } else {
            run.push_str(&atom.base);
        }
        x += atom.width;
    }
    marks.extend(shaped(&run, kind, start, y, TextPlace::Line));
    marks
}

fn above(kind: &Type) -> Type {
    Type {
        size: kind.size * READING_SIZE,
        font: Font {
            weight: Weight::Normal,
            ..kind.font
        },
        ..*kind
    }
}

fn shaped(run: &str, kind: &Type, x: f32, y: f32, place: TextPlace) -> Option<Mark> {
    if run.trim().is_empty() {
        return None;
    }
    let paragraph = paragraph(run, kind.font, kind.size);
    let bounds = Rectangle::new(
        Point::new(x, y),
        Size::new(paragraph.min_width(), kind.size),
    );
    Some(Mark::Run {
        bounds,
        paragraph,
        color: kind.color,
        says: Text::from(run),
        place,
    })
}

/// Characters of a base, each with the form that is chosen for it.
fn letters(base: &str) -> Vec<char> {
    let all = base.chars();
    all.filter(|c| !is_variation_selector(*c)).collect()
}

/// Splits a text where lines may end.
fn atoms<'a>(text: &'a Text, kind: &Type) -> Vec<RubyAtom<'a>> {
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
        let width = advance(&base, kind.font) * kind.size;
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

/// Breaks atoms that are longer than a line into characters.
fn fitting<'a>(
    atoms: Vec<RubyAtom<'a>>,
    kind: &Type,
    width: f32,
) -> (Vec<RubyAtom<'a>>, WordBreaks) {
    let mut words = WordBreaks::Whole;
    let mut fitting: Vec<RubyAtom<'a>> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        if atom.width <= width || atom.base.chars().count() < 2 {
            fitting.push(atom);
            continue;
        }
        words = WordBreaks::Broken;
        let count = letters(&atom.base).len();
        let (mut last, mut nth) = (None, 0);
        for c in atom.base.chars() {
            if is_variation_selector(c)
                && let Some(chosen) = fitting.last_mut().filter(|_| last.is_some())
            {
                chosen.base.push(c);
                continue;
            }
            let reading = atom.reading.map(|reading| part(reading, nth, count));
            nth += 1;
            let above = reading.map_or(0.0, |reading| advance(reading, kind.font) * READING_SIZE);
            fitting.push(RubyAtom {
                base: c.to_string(),
                reading,
                width: advance(&c.to_string(), kind.font).max(above) * kind.size,
                before: last.map_or(atom.before, |last| breaks::inside_word(last, c)),
                space: false,
            });
            last = Some(c);
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

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: Type = Type {
        font: Font::with_name("BIZ UDPGothic"),
        size: 40.0,
        color: Color::BLACK,
    };

    fn lines(text: &str, ems: f32) -> Vec<String> {
        let text = Text::from(text);
        Broken::new(&text, &TYPE, ems * TYPE.size, Fill::Full)
            .lines
            .iter()
            .map(|line| line.iter().map(|atom| atom.base.as_str()).collect())
            .collect()
    }

    #[test]
    fn words_and_numbers_stay_whole_and_nothing_is_lost() {
        let text = "3番窓口へ 行ってください。Please go to counter 3 now.";
        for ems in [5.0, 7.0, 9.0, 12.0] {
            let broken = lines(text, ems);
            let joined: String = broken.concat();
            assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
            for word in ["Please", "counter"] {
                assert!(broken.iter().any(|line| line.contains(word)), "{broken:?}");
            }
            assert!(
                !broken
                    .iter()
                    .any(|line| line.ends_with('3') && !line.ends_with("r 3"))
            );
        }
    }

    #[test]
    fn a_reading_stays_with_its_base() {
        let text = Text::from("｜転入届《てんにゅうとどけ》を｜出《だ》します");
        let piece = set(&text, &TYPE, 160.0, Fill::Full);
        let above = piece
            .marks
            .iter()
            .filter(|mark| {
                matches!(
                    mark,
                    Mark::Run {
                        place: TextPlace::Above,
                        ..
                    }
                )
            })
            .count();
        assert_eq!(above, 2);
        assert!(piece.marks.iter().all(|mark| {
            let bounds = mark.bounds();
            bounds.x >= 0.0 && bounds.x + bounds.width <= 160.5 && bounds.y >= 0.0
        }));
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken_and_said_to_be() {
        let text = Text::from("Donaudampfschifffahrtsgesellschaft");
        assert_eq!(need(&text, &TYPE, 200.0).words, WordBreaks::Broken);
        assert_eq!(need(&text, &TYPE, 2000.0).words, WordBreaks::Whole);
    }
}
