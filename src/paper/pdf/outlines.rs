//! Outlines of a font on a coarser grid: most of a sheet's file are outlines, and a printer's dots are coarser than theirs.
//!
//! It rewrites a font that the subsetter has made, with the tables that a PDF wants and no other.

/// Units of an em: in body text a quarter of a dot at 600 dpi, in the number one dot.
pub(super) const GRID: u16 = 512;

/// The tables that a PDF wants of a TrueType font, in the order of their tags: ISO 32000-1, 9.9.
const TABLES: [&[u8; 4]; 6] = [b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"];

// Flags of a point: OpenType 1.9, `glyf`.
const ON_CURVE: u8 = 1;
const X_SHORT: u8 = 1 << 1;
const Y_SHORT: u8 = 1 << 2;
const REPEATED: u8 = 1 << 3;
/// The value is positive where it is short, or else the same as before.
const X_SAME: u8 = 1 << 4;
const Y_SAME: u8 = 1 << 5;
const OVERLAPS: u8 = 1 << 6;

// Flags of a part of a glyph that is put together.
const WORDS: u16 = 1;
const ARE_OFFSETS: u16 = 1 << 1;
const SCALE: u16 = 1 << 3;
const MORE: u16 = 1 << 5;
const TWO_SCALES: u16 = 1 << 6;
const MATRIX: u16 = 1 << 7;
const INSTRUCTIONS: u16 = 1 << 8;

/// The font on the coarser grid; `None` for one without TrueType outlines, on a grid that is no finer, or that cannot be read.
pub(super) fn coarsened(font: &[u8]) -> Option<Vec<u8>> {
    let mut tables = [&[][..]; TABLES.len()];
    for (table, tag) in tables.iter_mut().zip(TABLES) {
        *table = find(font, tag)?;
    }
    let [glyf, head, hhea, hmtx, loca, maxp] = tables;
    let from = number(head, 18)?;
    if from <= GRID {
        return None;
    }
    let grid = CoarseGrid(from);
    let long = number(head, 50)? == 1;
    let count = usize::from(number(maxp, 4)?);
    let place = |nth: usize| match long {
        true => Some(u32::from_be_bytes(*loca.get(nth * 4..)?.first_chunk()?) as usize),
        false => Some(usize::from(number(loca, nth * 2)?) * 2),
    };
    let (mut outlines, mut places) = (Vec::new(), vec![0]);
    for nth in 0..count {
        let glyph = glyf.get(place(nth)?..place(nth + 1)?)?;
        outlines.extend(grid.glyph(glyph)?);
        outlines.resize(outlines.len().next_multiple_of(2), 0);
        places.push(outlines.len());
    }
    // Halves where they fit into two bytes.
    let halves = places.iter().map(|place| u16::try_from(place / 2));
    let halves = halves.collect::<Result<Vec<u16>, _>>();
    let long = u16::from(halves.is_err());
    let places: Vec<u8> = match halves {
        Ok(halves) => halves.into_iter().flat_map(u16::to_be_bytes).collect(),
        Err(_) => places
            .iter()
            .flat_map(|place| (*place as u32).to_be_bytes())
            .collect(),
    };
    let mut head = head.to_vec();
    head.get_mut(8..12)?.fill(0);
    grid.scale(&mut head, 36..44)?;
    head.get_mut(18..20)?.copy_from_slice(&GRID.to_be_bytes());
    head.get_mut(50..52)?.copy_from_slice(&long.to_be_bytes());
    let mut hhea = hhea.to_vec();
    grid.scale(&mut hhea, 4..18)?;
    // Every number of `hmtx` is a length: an advance, or what is free before a glyph.
    let mut hmtx = hmtx.to_vec();
    let all = 0..hmtx.len();
    grid.scale(&mut hmtx, all)?;
    Some(file([&outlines, &head, &hhea, &hmtx, &places, maxp]))
}

/// From the grid of a font to the coarser one.
struct CoarseGrid(u16);

impl CoarseGrid {
    fn on(&self, value: i16) -> i16 {
        let (from, to) = (f32::from(self.0), f32::from(GRID));
        (f32::from(value) * to / from).round() as i16
    }

    /// Scales the numbers in a part of a table.
    fn scale(&self, table: &mut [u8], part: std::ops::Range<usize>) -> Option<()> {
        for two in table.get_mut(part)?.chunks_exact_mut(2) {
            let value = i16::from_be_bytes([two[0], two[1]]);
            two.copy_from_slice(&self.on(value).to_be_bytes());
        }
        Some(())
    }

    fn glyph(&self, glyph: &[u8]) -> Option<Vec<u8>> {
        if glyph.is_empty() {
            return Some(Vec::new());
        }
        let mut scaled = glyph.get(..10)?.to_vec();
        self.scale(&mut scaled, 2..10)?;
        let contours = number(glyph, 0)? as i16;
        match usize::try_from(contours) {
            Ok(contours) => self.simple(glyph, contours, &mut scaled)?,
            Err(_) => self.put_together(glyph, &mut scaled)?,
        }
        Some(scaled)
    }

    /// A glyph of contours.
    fn simple(&self, glyph: &[u8], contours: usize, scaled: &mut Vec<u8>) -> Option<()> {
        let ends = glyph.get(10..10 + contours * 2)?;
        let points = match contours {
            0 => 0,
            _ => usize::from(number(ends, ends.len() - 2)?) + 1,
        };
        let instructions = usize::from(number(glyph, 10 + ends.len())?);
        let mut at = 12 + ends.len() + instructions;
        let mut next = || {
            at += 1;
            glyph.get(at - 1).copied()
        };
        let mut flags = Vec::with_capacity(points);
        while flags.len() < points {
            let flag = next()?;
            let again = if flag & REPEATED == 0 { 0 } else { next()? };
            flags.extend(std::iter::repeat_n(flag, 1 + usize::from(again)));
        }
        flags.truncate(points);
        let mut axis = |short: u8, same: u8| {
            let mut along = 0_i16;
            let places = flags.iter().map(|flag| {
                let step = match (flag & short != 0, flag & same != 0) {
                    (true, true) => i16::from(next()?),
                    (true, false) => -i16::from(next()?),
                    (false, true) => 0,
                    (false, false) => i16::from_be_bytes([next()?, next()?]),
                };
                along = along.wrapping_add(step);
                Some(self.on(along))
            });
            places.collect::<Option<Vec<i16>>>()
        };
        let (x, y) = (axis(X_SHORT, X_SAME)?, axis(Y_SHORT, Y_SAME)?);
        scaled.extend(ends);
        scaled.extend([0, 0]);
        let kept = flags.iter().map(|flag| flag & (ON_CURVE | OVERLAPS));
        let mut flags: Vec<u8> = kept.collect();
        let (x, y) = (
            steps(&x, &mut flags, X_SHORT, X_SAME),
            steps(&y, &mut flags, Y_SHORT, Y_SAME),
        );
        for alike in flags.chunk_by(|one, other| one == other) {
            for some in alike.chunks(256) {
                match u8::try_from(some.len() - 1) {
                    Ok(again @ 1..) => scaled.extend([some[0] | REPEATED, again]),
                    _ => scaled.push(some[0]),
                }
            }
        }
        scaled.extend(x);
        scaled.extend(y);
        Some(())
    }

    /// A glyph that is put together of others: only where these stand is a length.
    fn put_together(&self, glyph: &[u8], scaled: &mut Vec<u8>) -> Option<()> {
        let mut at = 10;
        loop {
            let (flags, other) = (number(glyph, at)?, number(glyph, at + 2)?);
            let words = flags & WORDS != 0;
            let [x, y] = match words {
                true => [number(glyph, at + 4)? as i16, number(glyph, at + 6)? as i16],
                false => [4, 5].map(|byte| {
                    glyph
                        .get(at + byte)
                        .map_or(0, |byte| i16::from(*byte as i8))
                }),
            };
            if flags & ARE_OFFSETS == 0 {
                return None;
            }
            for number in [(flags | WORDS) & !INSTRUCTIONS, other] {
                scaled.extend(number.to_be_bytes());
            }
            for offset in [x, y] {
                scaled.extend(self.on(offset).to_be_bytes());
            }
            at += if words { 8 } else { 6 };
            let turned = match flags & (SCALE | TWO_SCALES | MATRIX) {
                0 => 0,
                SCALE => 2,
                TWO_SCALES => 4,
                _ => 8,
            };
            scaled.extend(glyph.get(at..at + turned)?);
            at += turned;
            if flags & MORE == 0 {
                return Some(());
            }
        }
    }
}

/// What leads from each place to the next, with the flags that say how long each step is.
fn steps(places: &[i16], flags: &mut [u8], short: u8, same: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(places.len());
    let mut before = 0_i16;
    for (place, flag) in places.iter().zip(flags) {
        let step = place.wrapping_sub(before);
        before = *place;
        match (u8::try_from(step.unsigned_abs()), step) {
            (_, 0) => *flag |= same,
            (Ok(step), 1..) => {
                *flag |= short | same;
                bytes.push(step);
            }
            (Ok(step), _) => {
                *flag |= short;
                bytes.push(step);
            }
            (Err(_), step) => bytes.extend(step.to_be_bytes()),
        }
    }
    bytes
}

/// A file of the tables.
fn file(tables: [&[u8]; TABLES.len()]) -> Vec<u8> {
    // For the search among six tables: OpenType 1.9, table directory.
    let head: [u16; 6] = [1, 0, TABLES.len() as u16, 64, 2, 32];
    let mut file: Vec<u8> = head.into_iter().flat_map(u16::to_be_bytes).collect();
    let mut at = (file.len() + 16 * TABLES.len()) as u32;
    for (tag, table) in TABLES.into_iter().zip(tables) {
        let length = table.len() as u32;
        file.extend(tag);
        for number in [sum(table), at, length] {
            file.extend(number.to_be_bytes());
        }
        at += length.next_multiple_of(4);
    }
    for table in tables {
        file.extend(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

/// The sum of a table.
fn sum(table: &[u8]) -> u32 {
    let words = table.chunks(4).map(|four| {
        let mut word = [0; 4];
        word[..four.len()].copy_from_slice(four);
        u32::from_be_bytes(word)
    });
    words.fold(0, u32::wrapping_add)
}

fn find<'f>(font: &'f [u8], tag: &[u8; 4]) -> Option<&'f [u8]> {
    let count = usize::from(number(font, 4)?);
    let rows = font.get(12..12 + 16 * count)?.chunks_exact(16);
    let mut mine = rows.filter(|row| row.starts_with(tag));
    let row = mine.next()?;
    let field = |at: usize| Some(u32::from_be_bytes(*row.get(at..)?.first_chunk()?) as usize);
    let (from, length) = (field(8)?, field(12)?);
    font.get(from..from.checked_add(length)?)
}

fn number(table: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*table.get(at..)?.first_chunk()?))
}
