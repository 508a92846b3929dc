//! A font without its instructions for coarse screens: a quarter of what every sheet would carry.
//!
//! Layout after the OpenType specification 1.9, tables `glyf`, `loca`, `head`. Printers and modern
//! screens do not need the instructions; outlines and measures stay as they are.

/// Tables that serve the instructions only.
const DROPPED: [&[u8; 4]; 4] = [b"fpgm", b"prep", b"cvt ", b"hdmx"];
/// Bits of a component of a composite glyph.
const WORDS: u16 = 0x0001;
const SCALE: u16 = 0x0008;
const MORE: u16 = 0x0020;
const TWO_SCALES: u16 = 0x0040;
const MATRIX: u16 = 0x0080;
const INSTRUCTIONS: u16 = 0x0100;

/// The same font without instructions; `None` when it is not a TrueType font that can be followed.
pub(super) fn unhinted(font: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16_at(font, 4)?);
    let mut tables: Vec<([u8; 4], Vec<u8>)> = Vec::with_capacity(count);
    for nth in 0..count {
        let record = font.get(12 + 16 * nth..28 + 16 * nth)?;
        let tag: [u8; 4] = record.get(..4)?.try_into().ok()?;
        let (offset, length) = (u32_at(record, 8)? as usize, u32_at(record, 12)? as usize);
        let table = font.get(offset..offset.checked_add(length)?)?;
        if !DROPPED.contains(&&tag) {
            tables.push((tag, table.to_vec()));
        }
    }
    let long = u16_at(table(&tables, b"head")?, 50)? == 1;
    let (glyphs, places) = glyphs(table(&tables, b"glyf")?, table(&tables, b"loca")?, long)?;
    for (tag, bytes) in &mut tables {
        match &*tag {
            b"glyf" => bytes.clone_from(&glyphs),
            b"loca" => bytes.clone_from(&places),
            b"head" => bytes.get_mut(50..52)?.copy_from_slice(&[0, 1]),
            _ => {}
        }
    }
    Some(assemble(font.get(..4)?, &tables))
}

fn table<'a>(tables: &'a [([u8; 4], Vec<u8>)], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let (_, bytes) = tables.iter().find(|(found, _)| found == tag)?;
    Some(bytes)
}

/// All glyphs one after the other, and where each begins (as 32-bit places).
fn glyphs(glyf: &[u8], loca: &[u8], long: bool) -> Option<(Vec<u8>, Vec<u8>)> {
    let count = loca.len() / if long { 4 } else { 2 };
    let place = |nth: usize| -> Option<usize> {
        if long {
            Some(u32_at(loca, 4 * nth)? as usize)
        } else {
            Some(usize::from(u16_at(loca, 2 * nth)?) * 2)
        }
    };
    let mut bytes = Vec::with_capacity(glyf.len());
    let mut places = Vec::with_capacity(4 * count);
    for nth in 0..count {
        places.extend_from_slice(&u32::try_from(bytes.len()).ok()?.to_be_bytes());
        if nth + 1 < count {
            let glyph = glyf.get(place(nth)?..place(nth + 1)?)?;
            if !glyph.is_empty() {
                append(&mut bytes, glyph)?;
                bytes.resize(bytes.len().next_multiple_of(4), 0);
            }
        }
    }
    Some((bytes, places))
}

fn append(bytes: &mut Vec<u8>, glyph: &[u8]) -> Option<()> {
    match u16_at(glyph, 0)?.cast_signed() {
        contours @ 0.. => {
            // Header, the last point of each contour, the instructions, the outline.
            let ends = 10 + 2 * usize::from(contours.cast_unsigned());
            let instructions = usize::from(u16_at(glyph, ends)?);
            bytes.extend_from_slice(glyph.get(..ends)?);
            bytes.extend_from_slice(&[0, 0]);
            bytes.extend_from_slice(glyph.get(ends + 2 + instructions..)?);
        }
        _ => {
            bytes.extend_from_slice(glyph.get(..10)?);
            let mut at = 10;
            loop {
                let flags = u16_at(glyph, at)?;
                let mut length = 4 + if flags & WORDS == 0 { 2 } else { 4 };
                length += match flags & (SCALE | TWO_SCALES | MATRIX) {
                    SCALE => 2,
                    TWO_SCALES => 4,
                    MATRIX => 8,
                    _ => 0,
                };
                bytes.extend_from_slice(&(flags & !INSTRUCTIONS).to_be_bytes());
                bytes.extend_from_slice(glyph.get(at + 2..at + length)?);
                at += length;
                if flags & MORE == 0 {
                    break;
                }
            }
        }
    }
    Some(())
}

/// A font file of tables. Checksums stay zero: nothing that reads this file looks at them.
fn assemble(kind: &[u8], tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut file = kind.to_vec();
    let count = tables.len();
    let power = count.max(1).ilog2();
    let range = 16 << power;
    for number in [
        count,
        range,
        power as usize,
        16 * count - range.min(16 * count),
    ] {
        file.extend_from_slice(&(number as u16).to_be_bytes());
    }
    let mut offset = 12 + 16 * count;
    for (tag, bytes) in tables {
        file.extend_from_slice(tag);
        for number in [0, offset, bytes.len()] {
            file.extend_from_slice(&(number as u32).to_be_bytes());
        }
        offset += bytes.len().next_multiple_of(4);
    }
    for (_, bytes) in tables {
        file.extend_from_slice(bytes);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u16::from_be_bytes(bytes))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: &[u8] = include_bytes!("../../../assets/fonts/BIZUDPGothic-Regular.ttf");

    #[test]
    fn outlines_and_measures_stay_as_they_are() {
        let plain = unhinted(FONT).unwrap();
        assert!(plain.len() < FONT.len() * 4 / 5);
        let parse =
            |bytes: &[u8]| printpdf::ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).unwrap();
        let (before, after) = (parse(FONT), parse(&plain));
        for c in "Aあ亜窓口、é—22".chars() {
            let glyph = before.lookup_glyph_index(u32::from(c)).unwrap();
            assert_eq!(after.lookup_glyph_index(u32::from(c)), Some(glyph), "{c}");
            let outline = |font: &printpdf::ParsedFont| {
                let glyph = font.get_or_decode_glyph(glyph).unwrap();
                (glyph.horz_advance, format!("{:?}", glyph.outline))
            };
            assert_eq!(outline(&before), outline(&after), "{c}");
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_no_font_and_no_panic() {
        assert!(unhinted(b"").is_none());
        for length in (0..FONT.len()).step_by(FONT.len() / 97) {
            assert!(unhinted(&FONT[..length]).is_none(), "{length} bytes");
        }
    }
}
