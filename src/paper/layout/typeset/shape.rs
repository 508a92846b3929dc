//! Words shaped into pieces that stay together on a line.

use std::ops::Range;

use cosmic_text::{Attrs, Buffer, Family, FontSystem, LayoutGlyph, Metrics, Shaping, Wrap};
use zeroize::{Zeroize, Zeroizing};

use crate::locale::breaks::{self, Break, Measure, READING_SIZE};
use crate::locale::is_variation_selector;
use crate::locale::text::spans;
use crate::paper::font::{FaceIndex, Fonts, Weight};
use crate::paper::layout::LayoutError;

use super::Words;

/// Words in the pieces that they may be broken into.
#[derive(Clone)]
pub(super) struct Paragraph {
    pub(super) atoms: Vec<Atom>,
}

/// A piece of text that stays together.
#[derive(Clone)]
pub(super) struct Atom {
    pub(super) glyphs: Vec<Shaped>,
    /// The width of the glyphs alone.
    pub(super) base: f32,
    /// The width with the reading.
    pub(super) width: f32,
    pub(super) reading: Option<AtomReading>,
    pub(super) space: bool,
    before: Break,
}

/// Furigana over an atom.
#[derive(Clone)]
pub(super) struct AtomReading {
    pub(super) glyphs: Vec<Shaped>,
    pub(super) width: f32,
    /// The size of what it stands above.
    pub(super) under: f32,
}

/// A glyph with its place in an atom.
#[derive(Clone)]
pub(super) struct Shaped {
    pub(super) face: FaceIndex,
    pub(super) size: f32,
    pub(super) id: u16,
    /// From the beginning of the atom.
    pub(super) x: f32,
    /// Aside from there, as accents are.
    pub(super) shift: f32,
    pub(super) rise: f32,
    pub(super) advance: f32,
    /// How far it reaches over the baseline and under it, where a line has to make room for it: in scripts whose signs
    /// stand over and under each other.
    pub(super) ink: (f32, f32),
    /// Empty, but for the first glyph of a cluster.
    pub(super) text: Zeroizing<String>,
}

/// Shapes words with the fonts of one sheet.
pub(super) struct Shaper<'a> {
    fonts: &'a Fonts,
    system: FontSystem,
}

/// Characters with the faces that draw them.
struct Gathered {
    line: Zeroizing<String>,
    /// Byte range, face, size.
    faces: Vec<(Range<usize>, FaceIndex, f32)>,
    /// Byte range of a base, its reading, the words that it is from.
    readings: Vec<(Range<usize>, Zeroizing<String>, usize)>,
}

impl Paragraph {
    /// Breaks the atom that a line begins with into letters, if it is wider than the line.
    pub(super) fn fit(&mut self, at: usize, width: f32) {
        if self.atoms.get(at).is_some_and(|atom| atom.width > width) {
            let atom = self.atoms.remove(at);
            let _ = self.atoms.splice(at..at, atom.letters());
        }
    }
}

impl Atom {
    pub(super) fn measure(&self) -> Measure {
        Measure {
            width: self.width,
            before: self.before,
            space: self.space,
            reading: self.reading.is_some(),
        }
    }

    fn new(before: Break) -> Self {
        Self {
            glyphs: Vec::new(),
            base: 0.0,
            width: 0.0,
            reading: None,
            space: false,
            before,
        }
    }

    fn push(&mut self, mut glyph: Shaped) {
        glyph.x = self.base;
        self.base += glyph.advance;
        self.width = self.base;
        self.glyphs.push(glyph);
    }

    fn letters(self) -> Vec<Self> {
        let mut letters: Vec<Self> = Vec::new();
        let mut last = None;
        for glyph in self.glyphs {
            let first = glyph.text.chars().next();
            if let Some(c) = first {
                let inside = last.map(|last| breaks::inside_word(last, c));
                letters.push(Self::new(inside.unwrap_or(self.before)));
                last = glyph.text.chars().last();
            }
            if let Some(letter) = letters.last_mut() {
                letter.push(glyph);
            }
        }
        if let Some(reading) = self.reading {
            let (of, all) = (letters.len(), reading.glyphs.len());
            let mut glyphs = reading.glyphs.into_iter();
            for (nth, letter) in letters.iter_mut().enumerate() {
                let part = breaks::part_of_reading(nth..nth + 1, of, all);
                let part = AtomReading::new(glyphs.by_ref().take(part.len()), reading.under);
                letter.width = letter.base.max(part.width);
                letter.reading = Some(part);
            }
        }
        letters
    }
}

impl AtomReading {
    fn new(glyphs: impl Iterator<Item = Shaped>, under: f32) -> Self {
        let mut width = 0.0;
        let glyphs = glyphs
            .map(|mut glyph| {
                glyph.x = width;
                width += glyph.advance;
                glyph
            })
            .collect();
        Self {
            glyphs,
            width,
            under,
        }
    }
}

impl<'a> Shaper<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            system: fonts.system(),
        }
    }

    /// Shapes words that stand one after the other.
    pub(super) fn shape(&mut self, words: &[Words<'_>]) -> Result<Paragraph, LayoutError> {
        let gathered = self.gather(words)?;
        let glyphs = self.glyphs(&gathered)?;
        let whole: Zeroizing<Vec<char>> = Zeroizing::new(gathered.line.chars().collect());
        let mut atoms: Vec<Atom> = Vec::new();
        let mut at = 0;
        let mut over = None;
        for (byte, glyph) in glyphs {
            if !glyph.text.is_empty() {
                let place = breaks::between(&whole, at);
                at += glyph.text.chars().count();
                let reading = gathered
                    .readings
                    .iter()
                    .position(|(base, ..)| base.contains(&byte));
                let space = glyph.text.chars().all(char::is_whitespace);
                let joins = atoms.last().is_some_and(|last| match (over, reading) {
                    (None, None) => place == Break::Never && last.space == space,
                    (over, reading) => over == reading,
                });
                if !joins {
                    atoms.push(Atom {
                        space,
                        ..Atom::new(place)
                    });
                    if let Some(nth) = reading {
                        let reading = self.reading(&gathered.readings[nth], words)?;
                        if let Some(atom) = atoms.last_mut() {
                            atom.reading = Some(reading);
                        }
                    }
                }
                over = reading;
            }
            if let Some(atom) = atoms.last_mut() {
                atom.push(glyph);
            }
        }
        widen(&mut atoms);
        Ok(Paragraph { atoms })
    }

    fn reading(
        &mut self,
        (_, reading, nth): &(Range<usize>, Zeroizing<String>, usize),
        words: &[Words<'_>],
    ) -> Result<AtomReading, LayoutError> {
        let under = words[*nth].size;
        let small = self.gather(&[Words {
            marked: reading,
            weight: Weight::Regular,
            size: under * READING_SIZE,
            ..words[*nth]
        }])?;
        let glyphs = self.glyphs(&small)?.into_iter().map(|(_, glyph)| glyph);
        Ok(AtomReading::new(glyphs, under))
    }

    /// Finds a face for every character; one that no face draws would vanish from the PDF.
    fn gather(&self, words: &[Words<'_>]) -> Result<Gathered, LayoutError> {
        // Room for everything at once: a string that grows leaves copies of itself behind.
        let bytes = words.iter().map(|words| words.marked.len()).sum();
        let mut gathered = Gathered {
            line: Zeroizing::new(String::with_capacity(bytes)),
            faces: Vec::new(),
            readings: Vec::new(),
        };
        for (nth, words) in words.iter().enumerate() {
            for span in spans(words.marked) {
                let from = gathered.line.len();
                for c in span.base.chars().filter_map(drawn) {
                    self.add(&mut gathered, c, *words)?;
                }
                if let Some(reading) = span.reading {
                    let reading = Zeroizing::new(reading.chars().filter_map(drawn).collect());
                    let base = from..gathered.line.len();
                    gathered.readings.push((base, reading, nth));
                }
            }
        }
        Ok(gathered)
    }

    fn add(&self, gathered: &mut Gathered, c: char, words: Words<'_>) -> Result<(), LayoutError> {
        if is_variation_selector(c) || matches!(c, '\u{200b}'..='\u{200d}') {
            // It belongs to the character before it: in another face the pair would fall apart. So do joiners, which
            // shape the letters of Nepali, and the places where a word of Burmese ends.
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

    /// The glyphs of one endless line, each with the byte that it begins at.
    fn glyphs(&mut self, gathered: &Gathered) -> Result<Vec<(usize, Shaped)>, LayoutError> {
        let attrs = |face: FaceIndex, size: f32| {
            let face = self.fonts.face(face);
            Attrs::new()
                .family(Family::Name(&face.family))
                .weight(face.weight)
                .metrics(Metrics::new(size, size))
        };
        let Some((_, face, size)) = gathered.faces.first() else {
            return Ok(Vec::new());
        };
        let default = attrs(*face, *size);
        let pieces: Vec<_> = gathered
            .faces
            .iter()
            .map(|(range, face, size)| (&gathered.line[range.clone()], attrs(*face, *size)))
            .collect();
        let mut buffer = Buffer::new(&mut self.system, Metrics::new(*size, *size));
        buffer.set_wrap(&mut self.system, Wrap::None);
        buffer.set_rich_text(&mut self.system, pieces, &default, Shaping::Advanced, None);
        buffer.set_size(&mut self.system, None, None);
        let mut cluster = usize::MAX;
        let glyphs = buffer
            .lines
            .iter()
            .filter_map(|line| line.layout_opt())
            .flatten()
            .flat_map(|line| &line.glyphs)
            .map(|glyph| {
                let first = cluster != glyph.start;
                cluster = glyph.start;
                Ok((glyph.start, self.shaped(glyph, &gathered.line, first)?))
            })
            .collect();
        for line in buffer.lines {
            line.into_text().zeroize();
        }
        glyphs
    }

    fn shaped(&self, glyph: &LayoutGlyph, line: &str, first: bool) -> Result<Shaped, LayoutError> {
        let text = &line[glyph.start..glyph.end];
        let face = self.fonts.index_of(glyph.font_id);
        let Some(face) = face.filter(|_| glyph.glyph_id != 0) else {
            let missing = text.chars().next();
            return Err(LayoutError::MissingGlyph(missing.unwrap_or_default()));
        };
        let (rise, size) = (glyph.font_size * glyph.y_offset, glyph.font_size);
        let ink = match text.chars().any(breaks::is_joined) {
            false => (0.0, 0.0),
            true => {
                let (over, under) = self.fonts.face(face).ink(glyph.glyph_id);
                (size * over + rise, size * under - rise)
            }
        };
        Ok(Shaped {
            ink,
            face,
            size,
            id: glyph.glyph_id,
            x: 0.0,
            shift: glyph.font_size * glyph.x_offset,
            rise,
            advance: glyph.w,
            text: Zeroizing::new(if first {
                text.to_owned()
            } else {
                String::new()
            }),
        })
    }
}

/// Gives bases the room that their readings need.
fn widen(atoms: &mut [Atom]) {
    let measures: Vec<Measure> = atoms.iter().map(Atom::measure).collect();
    for (at, atom) in atoms.iter_mut().enumerate() {
        if let Some(reading) = &atom.reading {
            let before = at.checked_sub(1).and_then(|at| measures.get(at));
            let neighbours = [before, measures.get(at + 1)];
            let letter = reading.under * READING_SIZE;
            atom.width = breaks::width_with_reading(atom.base, reading.width, letter, neighbours);
        }
    }
}

/// What is drawn for a character: nothing for marks of direction, a blank for a control.
fn drawn(c: char) -> Option<char> {
    match c {
        '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}
