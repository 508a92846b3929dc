//! Text with furigana: broken into lines where Japanese and Latin text may be broken, measured
//! exactly, and drawn from the left.

mod atoms;
mod measure;

use iced::advanced::text::Paragraph as _;
use iced::font::{Font, Weight};
use iced::{Color, Point, Rectangle, Size};

use crate::locale::breaks::{self, Break, Measure, READING_SIZE, is_joined};
use crate::locale::{Lang, Text};
use crate::ui::ruby::atoms::{RubyAtom, atoms, fitting};
use crate::ui::ruby::measure::{advance, paragraph};
use crate::ui::scene::{Mark, Piece, TextPlace};
use crate::ui::theme::LEADING;

pub use crate::locale::breaks::Fill;

/// Height of a line in a script whose signs stand over and under each other, in sizes of its type.
const LEADING_OF_JOINED: f32 = 1.75;
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
    let broken = Broken::of(text, kind, width, Fill::Full);
    Need {
        lines: broken.lines.len(),
        width: broken.width(),
        height: broken.lines.len() as f32 * broken.line_height(kind),
        words: broken.words,
    }
}

/// How badly the lines of a heading part what belongs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Torn {
    /// Every line begins with a phrase, or there are two lines, which are read well in Japanese wherever they part.
    #[default]
    Not,
    /// One of three lines or more begins inside a phrase.
    Phrase,
    /// A line begins inside a word that is wider than the line, or with a number or name that belongs to what stands
    /// before it, as 21 of "Counter 21".
    Word,
}

/// How badly a heading in a width is torn.
#[must_use]
pub fn torn(text: &Text, kind: &Type, width: f32) -> Torn {
    let broken = Broken::balanced(text, kind, width);
    if broken.words == WordBreaks::Broken {
        return Torn::Word;
    }
    let many = broken.lines.len() > 2;
    let begins = broken.lines.iter().skip(1).filter_map(|line| line.first());
    let inside = begins.filter(|atom| atom.before < Break::Good);
    let torn = inside.filter_map(|atom| {
        let name = atom.base.starts_with(|c: char| c.is_ascii_alphanumeric());
        match (name, many) {
            (true, _) => Some(Torn::Word),
            (false, true) => Some(Torn::Phrase),
            (false, false) => None,
        }
    });
    torn.max().unwrap_or_default()
}

/// Sets a text in a width. The piece is as wide as its longest line.
#[must_use]
pub fn set(text: &Text, kind: &Type, width: f32, fill: Fill) -> Piece {
    let broken = match fill {
        Fill::Full => Broken::of(text, kind, width, fill),
        Fill::Balanced => Broken::balanced(text, kind, width),
    };
    Piece::column(broken.set(kind), 0.0)
}

/// The same for a label: lines that end after phrases, each in the middle of the longest.
#[must_use]
pub fn set_centred(text: &Text, kind: &Type, width: f32) -> Piece {
    let lines = Broken::balanced(text, kind, width).set(kind);
    let widest = lines.iter().map(|line| line.size.width).fold(0.0, f32::max);
    let lines = lines.into_iter().map(|line| {
        let height = line.size.height;
        line.centred(widest, height)
    });
    Piece::column(lines, 0.0)
}

/// Sets a text in a width and in pieces no higher than `most`: whole when it can be, else by lines.
#[must_use]
pub fn set_parts(text: &Text, kind: &Type, width: f32, most: f32) -> Vec<Piece> {
    let lines = Broken::of(text, kind, width, Fill::Full).set(kind);
    let height: f32 = lines.iter().map(|line| line.size.height).sum();
    if height <= most {
        vec![Piece::column(lines, 0.0)]
    } else {
        lines
    }
}

/// Before a run of a language that is written from the right: where it begins, whatever its first letter is.
const FROM_RIGHT: char = '\u{200f}';

/// Whether a character stands over or under another. Letters of Hebrew take no form of their neighbours' and stand beside
/// them.
fn is_stacked(c: char) -> bool {
    is_joined(c) && !matches!(c, '\u{5d0}'..='\u{5ea}')
}

struct Broken<'a> {
    lines: Vec<Vec<RubyAtom<'a>>>,
    from_right: bool,
    words: WordBreaks,
    readings: bool,
    joined: bool,
}

impl<'a> Broken<'a> {
    fn of(text: &'a Text, kind: &Type, width: f32, fill: Fill) -> Self {
        let from_right = text.lang().is_some_and(Lang::is_right_to_left);
        Self::new(&atoms(text, kind), from_right, kind, width, fill)
    }

    fn new(atoms: &[RubyAtom<'a>], from_right: bool, kind: &Type, width: f32, fill: Fill) -> Self {
        let (atoms, words) = fitting(atoms, kind, width);
        let readings = atoms.iter().any(|atom| atom.reading.is_some());
        let joined = atoms.iter().any(|atom| atom.base.chars().any(is_stacked));
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
            from_right,
            lines,
            words,
            readings,
            joined,
        }
    }

    /// The best setting with as many lines and no more broken words: first by how well the lines
    /// end, then by how even they are.
    fn balanced(text: &'a Text, kind: &Type, width: f32) -> Self {
        let from_right = text.lang().is_some_and(Lang::is_right_to_left);
        let atoms = atoms(text, kind);
        let mut best = Self::new(&atoms, from_right, kind, width, Fill::Balanced);
        let (lines, words) = (best.lines.len(), best.words);
        if lines < 2 {
            return best;
        }
        let step = (kind.size * 0.25).max(1.0);
        let mut narrow = best.width();
        while narrow > width * 0.3 {
            narrow -= step;
            let next = Self::new(&atoms, from_right, kind, narrow, Fill::Balanced);
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
        let leading = match (self.readings, self.joined) {
            (true, _) => LEADING_WITH_READINGS,
            (false, true) => LEADING_OF_JOINED,
            (false, false) => LEADING,
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
        let from_right = self.from_right;
        self.lines
            .into_iter()
            .map(|line| {
                let width: f32 = line.iter().map(|atom| atom.width).sum();
                let mut piece = Piece::room(width.ceil(), height);
                piece.marks = match from_right {
                    true => whole(&line, kind, lead),
                    false => marks(line, kind, width, lead),
                };
                piece
            })
            .collect()
    }
}

/// A line from the right is one run, so that its words stand in their order; its script has no readings.
fn whole(line: &[RubyAtom<'_>], kind: &Type, y: f32) -> Vec<Mark> {
    let run: String = line.iter().map(|atom| atom.base.as_str()).collect();
    let shown = format!("{FROM_RIGHT}{run}");
    let mark = shaped(&shown, kind, 0.0, y, TextPlace::Line).map(|mark| match mark {
        Mark::Run {
            bounds,
            paragraph,
            color,
            place,
            ..
        } => Mark::Run {
            bounds,
            paragraph,
            color,
            says: Text::from(run),
            place,
        },
        other => other,
    });
    mark.into_iter().collect()
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
        Broken::of(&text, &TYPE, ems * TYPE.size, Fill::Full)
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
