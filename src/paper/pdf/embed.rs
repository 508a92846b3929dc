//! Fonts in a PDF: of each face the glyphs that the pages use, numbered anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Document, Object};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::paper::font::{Face, Fonts};
use crate::paper::layout::{InkItem, Layout};

use super::{PdfError, outlines};

/// A face as the PDF has it.
pub(super) struct EmbeddedFace {
    pub(super) id: FontId,
    /// What the PDF calls it.
    name: String,
    glyphs: BTreeMap<u16, EmbeddedGlyph>,
}

/// A glyph as the PDF has it.
#[derive(Default)]
pub(super) struct EmbeddedGlyph {
    /// Its number in the embedded face.
    pub(super) id: u16,
    /// The width that the PDF states, in thousandths of the size.
    pub(super) width: f32,
    /// The characters that readers of the PDF find under it.
    pub(super) text: String,
}

impl EmbeddedFace {
    /// A glyph that a page draws.
    pub(super) fn glyph(&self, id: u16) -> &EmbeddedGlyph {
        &self.glyphs[&id]
    }

    /// The characters under its glyphs, as short as that can be said: ISO 32000-1, 9.10.3.
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n\
             /CMapName/U def/CMapType 2 def\n\
             1 begincodespacerange<0000><FFFF>endcodespacerange\n",
        );
        let mut texts: Vec<(u16, &str)> = self.glyphs.values().map(told).collect();
        texts.sort_unstable();
        // A range keeps the first byte of its numbers, and has glyphs that bear a text.
        let follows = |one: &(u16, &str), next: &(u16, &str)| {
            one.0 + 1 == next.0
                && one.0 >> 8 == next.0 >> 8
                && one.1.is_empty() == next.1.is_empty()
        };
        let ranges = texts.chunk_by(follows).filter_map(|range| {
            let (first, last) = (range.first()?, range.last()?);
            (!first.1.is_empty()).then_some((first.0, last.0, range))
        });
        let ranges: Vec<_> = ranges.collect();
        for some in ranges.chunks(100) {
            // Writing into a string does not fail.
            let _ = writeln!(map, "{} beginbfrange", some.len());
            for (first, last, range) in some {
                let _ = write!(map, "<{first:04X}><{last:04X}>[");
                for (_, text) in *range {
                    map.push('<');
                    for unit in text.encode_utf16() {
                        let _ = write!(map, "{unit:04X}");
                    }
                    map.push('>');
                }
                map.push_str("]\n");
            }
            map.push_str("endbfrange\n");
        }
        map.push_str("endcmap end end");
        map
    }
}

fn told(glyph: &EmbeddedGlyph) -> (u16, &str) {
    (glyph.id, &glyph.text)
}

/// Says for each font of a file which characters are under its glyphs: the library says it at length.
pub(super) fn say_characters(file: &mut Document, faces: &[EmbeddedFace]) {
    let fonts = file.objects.values().filter_map(|object| {
        let font = object.as_dict().ok()?;
        let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
        let face = faces.iter().find(|face| face.name.as_bytes() == name)?;
        let map = font.get(b"ToUnicode").and_then(Object::as_reference).ok()?;
        Some((map, face.to_unicode()))
    });
    for (map, said) in fonts.collect::<Vec<_>>() {
        if let Ok(stream) = file.get_object_mut(map).and_then(Object::as_stream_mut) {
            let _ = stream.dict.remove(b"Filter");
            stream.set_content(said.into_bytes());
        }
    }
}

/// Embeds every face of a sheet, in the order of its fonts.
pub(super) fn embed(
    document: &mut PdfDocument,
    layout: &Layout,
    fonts: &Fonts,
) -> Result<Vec<EmbeddedFace>, PdfError> {
    let mut used: Vec<BTreeMap<u16, EmbeddedGlyph>> = Vec::new();
    used.resize_with(fonts.faces().len(), BTreeMap::new);
    for item in layout.pages.iter().flat_map(|page| &page.items) {
        let InkItem::Words(run) = item else { continue };
        for glyph in &run.glyphs {
            let embedded = used[run.face].entry(glyph.id).or_default();
            // Only the first glyph of a cluster bears its text.
            if embedded.text.is_empty() {
                embedded.text.clone_from(&glyph.text);
            }
        }
    }
    fonts
        .faces()
        .iter()
        .zip(used)
        .enumerate()
        .map(|(nth, (face, glyphs))| embed_face(document, nth, face, glyphs))
        .collect()
}

fn embed_face(
    document: &mut PdfDocument,
    nth: usize,
    face: &Face,
    mut glyphs: BTreeMap<u16, EmbeddedGlyph>,
) -> Result<EmbeddedFace, PdfError> {
    let metrics = face.metrics();
    let mut remapper = GlyphRemapper::new();
    let mut widths = BTreeMap::new();
    for (glyph, embedded) in &mut glyphs {
        let units = f32::from(metrics.units_per_em);
        embedded.id = remapper.remap(*glyph);
        embedded.width = (f32::from(face.advance(*glyph)) * 1000.0 / units).round();
        // The library cuts its thousandths off to whole ones.
        let advance = (embedded.width * units / 1000.0).ceil() as u16;
        let _ = widths.insert(embedded.id, advance);
    }
    let program = subsetter::subset(face.bytes(), 0, &remapper).map_err(|_| PdfError::Font)?;
    let program = outlines::coarsened(&program).unwrap_or(program);
    let name = subset_name(nth, &face.name);
    let mut font = ParsedFont::with_glyph_data(
        program,
        0,
        Some(name.clone()),
        BTreeMap::new(),
        widths,
        metrics.units_per_em,
        FontMetrics {
            ascent: metrics.ascent,
            descent: metrics.descent,
        },
    );
    let [x_min, y_min, x_max, y_max] = metrics.bounds;
    font.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: metrics.units_per_em,
        x_min,
        y_min,
        x_max,
        y_max,
        us_weight_class: face.weight.0,
        ..PdfFontMetricsStub::default()
    };
    Ok(EmbeddedFace {
        id: document.add_font(&font),
        name,
        glyphs,
    })
}

/// The name of a part of a font, after ISO 32000-1, 9.6.4: six letters, a plus sign, the font's name.
fn subset_name(nth: usize, name: &str) -> String {
    let letter = char::from(b'A' + (nth % 26) as u8);
    format!("AAAAA{letter}+{name}")
}
