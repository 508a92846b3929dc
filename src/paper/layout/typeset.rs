//! Words into lines: shaped and measured once, so that every output draws the very same lines.

mod shape;

use std::fmt::Write as _;

use zeroize::Zeroizing;

use crate::locale::breaks::{self, Fill, Measure};
use crate::paper::font::{Fonts, TypefaceChoice, Weight};

use super::LayoutError;
use super::block::{LineAlign, PlacedItems};
use super::ink::{Glyph, Ink, InkItem, Run, RunPart};
use shape::{Atom, Paragraph, Shaped, Shaper};

/// The height of a line in parts of the height of its capitals: fonts differ in how much of their size these fill.
const LEADING: f32 = 1.57;
/// The part of a line's height that lies over its baseline.
const OVER: f32 = 0.77;
/// The least room between the ink of two lines, on each side, in parts of the size.
const AIR: f32 = 0.06;
/// How far the baseline of furigana lies over that of its line, in parts of the line's size.
const READING_RISE: f32 = 0.98;
/// What a line with furigana is higher, in parts of its size.
const READING_ROOM: f32 = 0.51;

/// Words in one voice, weight and size.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// With the marks of furigana.
    pub(super) marked: &'a str,
    pub(super) voice: TypefaceChoice,
    pub(super) weight: Weight,
    pub(super) size: f32,
}

/// Sets words for one sheet.
pub(super) struct Typesetter<'a> {
    pub(super) fonts: &'a Fonts,
    shaper: Shaper<'a>,
    /// What was shaped before: a sheet is laid out twice, and short names stand on it several times.
    shaped: Vec<(Zeroizing<String>, Paragraph)>,
}

impl<'a> Typesetter<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            shaper: Shaper::new(fonts),
            shaped: Vec::new(),
        }
    }

    /// Sets a paragraph into lines no wider than `width`.
    pub(super) fn paragraph(
        &mut self,
        words: &[Words<'_>],
        width: f32,
        align: LineAlign,
    ) -> Result<PlacedItems, LayoutError> {
        let paragraph = self.shape(words)?;
        Ok(self.lines(paragraph, width, align, Fill::Full))
    }

    fn shape(&mut self, words: &[Words<'_>]) -> Result<Paragraph, LayoutError> {
        let key = key(words);
        if let Some((_, known)) = self.shaped.iter().find(|(known, _)| *known == key) {
            return Ok(known.clone());
        }
        let paragraph = self.shaper.shape(words)?;
        self.shaped.push((key, paragraph.clone()));
        Ok(paragraph)
    }

    /// Fills the lines of a column.
    fn lines(
        &self,
        mut paragraph: Paragraph,
        width: f32,
        align: LineAlign,
        fill: Fill,
    ) -> PlacedItems {
        let reading = match paragraph.atoms.iter().any(|atom| atom.reading.is_some()) {
            true => READING_ROOM,
            false => 0.0,
        };
        let mut block = PlacedItems::default();
        let mut start = 0;
        while start < paragraph.atoms.len() {
            paragraph.fit(start, width);
            let measures: Vec<Measure> = paragraph.atoms.iter().map(Atom::measure).collect();
            let end = breaks::line_end(&measures, start, width, fill).unwrap_or(measures.len());
            let line = trimmed(&paragraph.atoms[start..end]);
            let (size, capitals) = self.largest(line);
            let height = capitals * LEADING;
            let opens = block.breaks.is_empty();
            block.breaks.push((block.height, opens));
            let (over, under) = ink(line);
            let baseline = (size * reading + height * OVER).max(over + size * AIR);
            let baseline = block.height + baseline;
            let under = baseline + (height * (1.0 - OVER)).max(under + size * AIR);
            put_line(&mut block, line, (width, align, baseline));
            block.height = under;
            start = end + measures[end..].iter().take_while(|atom| atom.space).count();
        }
        block
    }

    /// The largest size on a line, and the height of its highest capitals: digits of one font may stand beside signs of
    /// another.
    fn largest(&self, atoms: &[Atom]) -> (f32, f32) {
        let glyphs = atoms.iter().flat_map(|atom| &atom.glyphs);
        let sizes = glyphs.map(|glyph| (glyph.size, glyph.size * self.fonts.capital(glyph.face)));
        let most = |one: (f32, f32), other: (f32, f32)| (one.0.max(other.0), one.1.max(other.1));
        sizes.reduce(most).unwrap_or_default()
    }

    /// Sets words whose lines end after phrases, where that takes no more room: a short name is not
    /// torn apart.
    pub(super) fn phrases(
        &mut self,
        words: Words<'_>,
        width: f32,
        align: LineAlign,
    ) -> Result<PlacedItems, LayoutError> {
        let paragraph = self.shape(&[words])?;
        let full = self.lines(paragraph.clone(), width, align, Fill::Full);
        let phrased = self.lines(paragraph, width, align, Fill::Balanced);
        Ok(if phrased.height <= full.height {
            phrased
        } else {
            full
        })
    }
}

/// What shaped words depend on, as one text.
fn key(words: &[Words<'_>]) -> Zeroizing<String> {
    // Room for everything at once: a string that grows leaves copies of itself behind.
    const KIND: usize = 64;
    let room = words.iter().map(|words| words.marked.len() + KIND).sum();
    let mut key = Zeroizing::new(String::with_capacity(room));
    for words in words {
        let (voice, weight, size) = (words.voice, words.weight, words.size.to_bits());
        key.push_str(words.marked);
        // Writing into a string does not fail.
        let _ = write!(key, "\0{voice:?} {weight:?} {size}\0");
    }
    key
}

/// Puts one line with its furigana onto a baseline.
fn put_line(
    block: &mut PlacedItems,
    atoms: &[Atom],
    (width, align, baseline): (f32, LineAlign, f32),
) {
    let used: f32 = atoms.iter().map(|atom| atom.width).sum();
    let shift = match align {
        LineAlign::Left => 0.0,
        LineAlign::Centre => (width - used) / 2.0,
        LineAlign::Right => width - used,
    };
    let mut pen = Pen::default();
    let mut above = Vec::new();
    let mut x = 0.0;
    for atom in atoms {
        pen.glyphs(shift + x + (atom.width - atom.base) / 2.0, &atom.glyphs);
        if let Some(reading) = &atom.reading {
            let start = breaks::reading_start(x + atom.width / 2.0, reading.width, used);
            let mut small = Pen::default();
            small.glyphs(shift + start, &reading.glyphs);
            above.extend(small.runs.into_iter().map(|mut run| {
                run.baseline = -reading.under * READING_RISE;
                run.part = RunPart::Reading;
                run
            }));
        }
        x += atom.width;
    }
    for mut run in pen.runs.into_iter().chain(above) {
        run.baseline += baseline;
        block.items.push(InkItem::Words(run));
    }
    block.width = block.width.max(shift + used);
}

/// Glyphs gathered into runs of one face and size.
#[derive(Default)]
struct Pen {
    runs: Vec<Run>,
}

impl Pen {
    fn glyphs(&mut self, x: f32, glyphs: &[Shaped]) {
        for shaped in glyphs {
            let at = x + shaped.x;
            let same = |run: &&mut Run| run.face == shaped.face && run.size == shaped.size;
            if self.runs.last_mut().filter(same).is_none() {
                self.runs.push(Run {
                    x: at,
                    baseline: 0.0,
                    size: shaped.size,
                    width: 0.0,
                    ink: Ink::Black,
                    part: RunPart::Words,
                    face: shaped.face,
                    glyphs: Vec::new(),
                });
            }
            if let Some(run) = self.runs.last_mut() {
                run.width = run.width.max(at + shaped.advance - run.x);
                run.glyphs.push(Glyph {
                    id: shaped.id,
                    x: at + shaped.shift - run.x,
                    rise: shaped.rise,
                    text: (*shaped.text).clone(),
                });
            }
        }
    }
}

/// How far a line reaches over its baseline and under it, as far as its glyphs say.
fn ink(atoms: &[Atom]) -> (f32, f32) {
    let glyphs = atoms.iter().flat_map(|atom| &atom.glyphs);
    glyphs.fold((0.0, 0.0), |(over, under), glyph| {
        (glyph.ink.0.max(over), glyph.ink.1.max(under))
    })
}

/// Blanks at the ends of a line take no room: they would push aligned lines aside.
fn trimmed(line: &[Atom]) -> &[Atom] {
    let end = line.iter().rposition(|atom| !atom.space);
    let start = line.iter().take_while(|atom| atom.space).count();
    end.map_or(&line[..0], |end| &line[start..=end])
}
