//! Words into lines: shaped and measured once, so that every output draws the very same lines.

use std::ops::Range;

use cosmic_text::{Attrs, Buffer, Family, FontSystem, LayoutLine, Metrics, Shaping, Wrap};
use zeroize::{Zeroize, Zeroizing};

use crate::locale::is_variation_selector;
use crate::locale::text::spans;
use crate::paper::font::{Fonts, Voice, Weight};

use super::LayoutError;
use super::ink::{Glyph, Ink, Item, Rect, Run};

/// The height of a line in parts of its size.
const LEADING: f32 = 1.28;
/// The part of a line's height that lies over its baseline.
const OVER: f32 = 0.76;
/// A paragraph is kept whole if no more than this stays blank for it, in millimetres.
const MOST_BLANK: f32 = 35.0;
/// Wide enough for any line.
const UNBROKEN: f32 = 10_000.0;
/// The size of furigana in parts of what it stands above.
const RUBY: f32 = 0.5;
/// How far the baseline of furigana lies over that of its line, in parts of the line's size.
const RUBY_RISE: f32 = 0.98;
/// What a line with furigana is higher, in parts of its size.
const RUBY_ROOM: f32 = 0.46;

/// Words in one voice, weight and size.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// With the marks of furigana.
    pub(super) marked: &'a str,
    pub(super) voice: Voice,
    pub(super) weight: Weight,
    pub(super) size: f32,
}

/// Where short lines stand.
#[derive(Clone, Copy)]
pub(super) enum Align {
    Left,
    Centre,
    Right,
}

/// Items around an origin, with the room that they take.
#[derive(Default)]
pub(super) struct Block {
    pub(super) items: Vec<Item>,
    pub(super) width: f32,
    pub(super) height: f32,
    /// Where its lines begin, and whether a paragraph begins there: a page may end before each.
    pub(super) breaks: Vec<(f32, bool)>,
}

impl Block {
    /// Puts another block into this one.
    pub(super) fn put(&mut self, mut other: Self, x: f32, y: f32) {
        other.items.iter_mut().for_each(|item| item.move_by(x, y));
        self.items.append(&mut other.items);
        self.breaks
            .extend(other.breaks.iter().map(|(at, opens)| (at + y, *opens)));
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
    }

    /// Cuts the block in two before the last paragraph that begins above `room`, or before the
    /// last line where that leaves much blank; `None` when not even one line would stay. What
    /// stands beside several lines is cut with them.
    pub(super) fn cut(&mut self, room: f32) -> Option<Self> {
        let last = |from: f32, only_paragraphs: bool| {
            self.breaks
                .iter()
                .filter(|(at, opens)| *at > from && *at <= room && (*opens || !only_paragraphs))
                .map(|(at, _)| *at)
                .reduce(f32::max)
        };
        let at = last((room - MOST_BLANK).max(0.0), true).or_else(|| last(0.0, false))?;
        let mut rest = Self {
            width: self.width,
            height: self.height - at,
            ..Self::default()
        };
        for mut item in std::mem::take(&mut self.items) {
            let bounds = item.bounds();
            if let (Item::Bar(bar), true) = (&mut item, bounds.y < at && bounds.bottom() > at) {
                rest.items.push(Item::Bar(Rect {
                    y: 0.0,
                    height: bounds.bottom() - at,
                    ..*bar
                }));
                bar.height = at - bounds.y;
            }
            if bounds.y + bounds.height / 2.0 < at {
                self.items.push(item);
            } else {
                item.move_by(0.0, -at);
                rest.items.push(item);
            }
        }
        rest.breaks = self
            .breaks
            .iter()
            .map(|(line, opens)| (line - at, *opens))
            .collect();
        self.breaks.retain(|(line, _)| *line < at);
        self.height = at;
        Some(rest)
    }

    /// Puts another block under this one.
    pub(super) fn stack(&mut self, other: Self, x: f32, gap: f32) {
        let gap = if self.height == 0.0 { 0.0 } else { gap };
        let y = self.height + gap;
        self.put(other, x, y);
    }
}

/// The room that text flows in: narrower where it passes a code.
#[derive(Clone)]
pub(super) struct Column {
    /// The width of lines over and under the code.
    pub(super) full: f32,
    /// The width of lines beside the code.
    pub(super) beside: f32,
    /// From where to where the code stands, down from the top of the column.
    pub(super) code: Range<f32>,
}

impl Column {
    /// A column with no code beside it.
    pub(super) fn open(width: f32) -> Self {
        Self {
            full: width,
            beside: width,
            code: 0.0..0.0,
        }
    }

    /// The same column, its lines beginning further in.
    pub(super) fn indented(&self, by: f32) -> Self {
        Self {
            full: self.full - by,
            beside: self.beside - by,
            code: self.code.clone(),
        }
    }

    /// The same column from further down.
    pub(super) fn under(&self, top: f32) -> Self {
        Self {
            code: self.code.start - top..self.code.end - top,
            ..*self
        }
    }

    fn width(&self, line: Range<f32>) -> f32 {
        if line.start < self.code.end && self.code.start < line.end {
            self.beside
        } else {
            self.full
        }
    }
}

/// Sets words for one sheet.
pub(super) struct Typesetter<'a> {
    pub(super) fonts: &'a Fonts,
    system: FontSystem,
}

struct Ruby {
    base: Range<usize>,
    reading: Zeroizing<String>,
    voice: Voice,
    size: f32,
}

struct Gathered {
    line: Zeroizing<String>,
    /// Byte range, face, size.
    faces: Vec<(Range<usize>, usize, f32)>,
    rubies: Vec<Ruby>,
}

impl Gathered {
    fn largest(&self) -> Option<f32> {
        self.faces.iter().map(|(_, _, size)| *size).reduce(f32::max)
    }

    /// What begins at a byte.
    fn from(&self, at: usize) -> Self {
        let within = |range: &Range<usize>| range.start.max(at) - at..range.end.max(at) - at;
        let faces = self
            .faces
            .iter()
            .map(|(range, face, size)| (within(range), *face, *size));
        let rubies = self.rubies.iter().map(|ruby| {
            let rest = self.line[at..].char_indices().map(|(byte, _)| at + byte);
            let over = rest.filter(|byte| ruby.base.contains(byte));
            Ruby {
                base: within(&ruby.base),
                reading: part_of(ruby, &self.line, over.clone().next(), over.max()),
                voice: ruby.voice,
                size: ruby.size,
            }
        });
        Self {
            line: Zeroizing::new(self.line[at..].to_owned()),
            faces: faces.filter(|(range, ..)| !range.is_empty()).collect(),
            rubies: rubies.filter(|ruby| !ruby.base.is_empty()).collect(),
        }
    }
}

impl<'a> Typesetter<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            system: fonts.system(),
        }
    }

    /// Sets a paragraph into lines no wider than `width`.
    pub(super) fn paragraph(
        &mut self,
        words: &[Words<'_>],
        width: f32,
        align: Align,
    ) -> Result<Block, LayoutError> {
        self.flow(words, &Column::open(width), align)
    }

    /// Sets words whose lines end at blanks, where that takes no more room: a short name is not torn
    /// apart.
    pub(super) fn phrases(
        &mut self,
        words: Words<'_>,
        width: f32,
        align: Align,
    ) -> Result<Block, LayoutError> {
        let anywhere = self.paragraph(&[words], width, align)?;
        let mut phrased = Block::default();
        let mut start = 0;
        let mut end = 0;
        for piece in words.marked.split_inclusive(' ') {
            let next = end + piece.len();
            let longer = self.part(words, start..next, UNBROKEN, Align::Left)?;
            if longer.width > width && end > start {
                let line = self.part(words, start..end, width, align)?;
                phrased.stack(line, 0.0, 0.0);
                start = end;
            }
            end = next;
        }
        let line = self.part(words, start..end, width, align)?;
        phrased.stack(line, 0.0, 0.0);
        Ok(if phrased.height <= anywhere.height {
            phrased
        } else {
            anywhere
        })
    }

    fn part(
        &mut self,
        words: Words<'_>,
        range: Range<usize>,
        width: f32,
        align: Align,
    ) -> Result<Block, LayoutError> {
        let marked = words.marked[range].trim_end();
        self.paragraph(&[Words { marked, ..words }], width, align)
    }

    /// Sets a paragraph into a column, beginning at its top.
    pub(super) fn flow(
        &mut self,
        words: &[Words<'_>],
        column: &Column,
        align: Align,
    ) -> Result<Block, LayoutError> {
        let mut rest = self.gather(words)?;
        let leading = match rest.rubies.is_empty() {
            true => LEADING,
            false => RUBY_ROOM + LEADING,
        };
        let mut block = Block::default();
        while let Some(largest) = rest.largest() {
            // Lines are set for one width; where the column changes it, the rest is set again.
            let width = column.width(block.height..block.height + largest * leading);
            let mut set_again = None;
            for (nth, line) in self.lines(&rest, Some(width)).into_iter().enumerate() {
                let size = line
                    .glyphs
                    .iter()
                    .map(|glyph| glyph.font_size)
                    .fold(0.0, f32::max);
                let under = block.height + size * leading;
                let first = line.glyphs.first().map(|glyph| glyph.start);
                if nth > 0 && column.width(block.height..under) != width && first.is_some() {
                    set_again = first;
                    break;
                }
                let opens = block.breaks.is_empty();
                block.breaks.push((block.height, opens));
                let baseline = under - size * LEADING * (1.0 - OVER);
                self.line(&mut block, &line, &rest, (width, align, baseline))?;
                block.height = under;
            }
            match set_again {
                Some(from) => rest = rest.from(from),
                None => break,
            }
        }
        Ok(block)
    }

    /// Puts one line with its furigana onto a baseline.
    fn line(
        &mut self,
        block: &mut Block,
        line: &LayoutLine,
        gathered: &Gathered,
        (width, align, baseline): (f32, Align, f32),
    ) -> Result<(), LayoutError> {
        let runs = self.runs(line, &gathered.line)?;
        let used = runs.iter().map(|run| run.x + run.width).fold(0.0, f32::max);
        let shift = match align {
            Align::Left => 0.0,
            Align::Centre => (width - used) / 2.0,
            Align::Right => width - used,
        };
        let readings = self.readings(line, gathered, used)?;
        for (mut run, rise) in runs.into_iter().map(|run| (run, 0.0)).chain(readings) {
            run.x += shift;
            run.baseline += baseline - rise;
            block.items.push(Item::Words(run));
        }
        block.width = block.width.max(shift + used);
        Ok(())
    }

    /// Finds a face for every character; one that no face draws would vanish from the PDF.
    fn gather(&self, words: &[Words<'_>]) -> Result<Gathered, LayoutError> {
        // Room for everything at once: a string that grows leaves copies of itself behind.
        let bytes = words.iter().map(|words| words.marked.len()).sum();
        let mut gathered = Gathered {
            line: Zeroizing::new(String::with_capacity(bytes)),
            faces: Vec::new(),
            rubies: Vec::new(),
        };
        for words in words {
            for span in spans(words.marked) {
                let from = gathered.line.len();
                for c in span.base.chars().filter_map(drawn) {
                    self.add(&mut gathered, c, *words)?;
                }
                if let Some(reading) = span.reading {
                    gathered.rubies.push(Ruby {
                        base: from..gathered.line.len(),
                        reading: Zeroizing::new(reading.chars().filter_map(drawn).collect()),
                        voice: words.voice,
                        size: words.size,
                    });
                }
            }
        }
        Ok(gathered)
    }

    fn add(&self, gathered: &mut Gathered, c: char, words: Words<'_>) -> Result<(), LayoutError> {
        if is_variation_selector(c) {
            // It belongs to the character before it: in another face the pair would fall apart.
            if let Some((range, ..)) = gathered.faces.last_mut() {
                gathered.line.push(c);
                range.end = gathered.line.len();
            }
            return Ok(());
        }
        let face = self
            .fonts
            .face_for(c, words.voice, words.weight)
            .ok_or(LayoutError::MissingGlyph(c))?;
        let from = gathered.line.len();
        gathered.line.push(c);
        let to = gathered.line.len();
        match gathered.faces.last_mut() {
            Some((range, last, size)) if *last == face && *size == words.size => range.end = to,
            _ => gathered.faces.push((from..to, face, words.size)),
        }
        Ok(())
    }

    fn lines(&mut self, gathered: &Gathered, width: Option<f32>) -> Vec<LayoutLine> {
        let attrs = |face: usize, size: f32| {
            let face = self.fonts.face(face);
            Attrs::new()
                .family(Family::Name(&face.family))
                .weight(face.weight)
                .metrics(Metrics::new(size, size * LEADING))
        };
        let Some((_, face, size)) = gathered.faces.first() else {
            return Vec::new();
        };
        let default = attrs(*face, *size);
        let pieces: Vec<_> = gathered
            .faces
            .iter()
            .map(|(range, face, size)| (&gathered.line[range.clone()], attrs(*face, *size)))
            .collect();
        let mut buffer = Buffer::new(&mut self.system, Metrics::new(*size, size * LEADING));
        buffer.set_wrap(&mut self.system, Wrap::WordOrGlyph);
        buffer.set_size(&mut self.system, width, None);
        buffer.set_rich_text(&mut self.system, pieces, &default, Shaping::Advanced, None);
        let lines = buffer
            .lines
            .iter()
            .filter_map(|line| line.layout_opt())
            .flatten()
            .cloned()
            .collect();
        for line in buffer.lines {
            line.into_text().zeroize();
        }
        lines
    }

    fn runs(&self, line: &LayoutLine, text: &str) -> Result<Vec<Run>, LayoutError> {
        let mut runs: Vec<Run> = Vec::new();
        // Blanks at the end of a line take no room: they would push aligned lines aside.
        let end = line
            .glyphs
            .iter()
            .rposition(|glyph| !text[glyph.start..glyph.end].trim().is_empty())
            .map_or(0, |last| last + 1);
        let mut cluster = usize::MAX;
        for glyph in &line.glyphs[..end] {
            let face = self.fonts.index_of(glyph.font_id);
            let Some(face) = face.filter(|_| glyph.glyph_id != 0) else {
                let missing = text[glyph.start..glyph.end].chars().next();
                return Err(LayoutError::MissingGlyph(missing.unwrap_or_default()));
            };
            let x = glyph.x + glyph.font_size * glyph.x_offset;
            let same = runs
                .last()
                .is_some_and(|run| run.face == face && run.size == glyph.font_size);
            if !same {
                runs.push(Run {
                    x: glyph.x,
                    baseline: 0.0,
                    size: glyph.font_size,
                    width: 0.0,
                    ink: Ink::Black,
                    face,
                    glyphs: Vec::with_capacity(end),
                });
            }
            if let Some(run) = runs.last_mut() {
                // Only the first glyph of a cluster bears its text.
                let text = if cluster == glyph.start {
                    String::new()
                } else {
                    text[glyph.start..glyph.end].to_owned()
                };
                cluster = glyph.start;
                run.width = run.width.max(glyph.x + glyph.w - run.x);
                run.glyphs.push(Glyph {
                    id: glyph.glyph_id,
                    x: x - run.x,
                    rise: glyph.font_size * glyph.y_offset,
                    text,
                });
            }
        }
        Ok(runs)
    }

    /// The furigana of one line, each with how far its baseline lies over that of the line.
    fn readings(
        &mut self,
        line: &LayoutLine,
        gathered: &Gathered,
        edge: f32,
    ) -> Result<Vec<(Run, f32)>, LayoutError> {
        let mut placed: Vec<(Vec<Run>, f32, f32, f32)> = Vec::new();
        for ruby in &gathered.rubies {
            let over = |glyph: &&cosmic_text::LayoutGlyph| ruby.base.contains(&glyph.start);
            let Some((left, right)) = line
                .glyphs
                .iter()
                .filter(over)
                .map(|glyph| (glyph.x, glyph.x + glyph.w))
                .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
            else {
                continue;
            };
            let bytes = line.glyphs.iter().filter(over).map(|glyph| glyph.start);
            let (first, last) = (bytes.clone().min(), bytes.max());
            let part = part_of(ruby, &gathered.line, first, last);
            let small = self.gather(&[Words {
                marked: &part,
                voice: ruby.voice,
                weight: Weight::Regular,
                size: ruby.size * RUBY,
            }])?;
            for set in self.lines(&small, None) {
                let runs = self.runs(&set, &small.line)?;
                let width = runs.iter().map(|run| run.x + run.width).fold(0.0, f32::max);
                let x = (left + right - width) / 2.0;
                placed.push((runs, x, width, ruby.size * RUBY_RISE));
            }
        }
        placed.sort_by(|a, b| a.1.total_cmp(&b.1));
        spread(&mut placed, edge);
        Ok(placed
            .into_iter()
            .flat_map(|(runs, x, _, rise)| {
                runs.into_iter().map(move |mut run| {
                    run.x += x;
                    (run, rise)
                })
            })
            .collect())
    }
}

/// Moves readings that are wider than what they stand above apart, and back from the line's ends.
fn spread(placed: &mut [(Vec<Run>, f32, f32, f32)], edge: f32) {
    let mut free = 0.0_f32;
    for (_, x, width, rise) in placed.iter_mut() {
        *x = x.max(free);
        free = *x + *width + *rise * 0.06;
    }
    let mut limit = edge;
    for (_, x, width, rise) in placed.iter_mut().rev() {
        if *x + *width > limit {
            *x = (limit - *width).max(0.0);
        }
        limit = *x - *rise * 0.06;
    }
}

/// The part of a reading that belongs to the part of its base on this line.
fn part_of(
    ruby: &Ruby,
    line: &str,
    first: Option<usize>,
    last: Option<usize>,
) -> Zeroizing<String> {
    let (Some(first), Some(last)) = (first, last) else {
        return Zeroizing::default();
    };
    let all = line[ruby.base.clone()].chars().count().max(1);
    let before = line[ruby.base.start..first].chars().count();
    let through = line[ruby.base.start..last].chars().count() + 1;
    let letters = ruby.reading.chars().count();
    let (from, to) = (before * letters / all, through * letters / all);
    Zeroizing::new(ruby.reading.chars().skip(from).take(to - from).collect())
}

/// What is drawn for a character: nothing for marks of direction, a blank for a control.
fn drawn(c: char) -> Option<char> {
    match c {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}
