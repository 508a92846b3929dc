//! Fonts in a PDF: of each face the glyphs that the pages use, numbered anew.

use std::collections::BTreeMap;

use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::paper::font::{Face, Fonts};
use crate::paper::layout::{InkItem, Layout};

use super::PdfError;

/// A face as the PDF has it.
pub(super) struct EmbeddedFace {
    pub(super) id: FontId,
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
        let advance = face.advance(*glyph);
        embedded.id = remapper.remap(*glyph);
        // The library writes whole thousandths.
        embedded.width = (f32::from(advance) * 1000.0 / f32::from(metrics.units_per_em)).trunc();
        let _ = widths.insert(embedded.id, advance);
    }
    let program = subsetter::subset(face.bytes(), 0, &remapper).map_err(|_| PdfError::Font)?;
    let mut font = ParsedFont::with_glyph_data(
        program,
        0,
        Some(subset_name(nth, &face.name)),
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
        glyphs,
    })
}

/// The name of a part of a font, after ISO 32000-1, 9.6.4: six letters, a plus sign, the font's name.
fn subset_name(nth: usize, name: &str) -> String {
    let letter = char::from(b'A' + (nth % 26) as u8);
    format!("AAAAA{letter}+{name}")
}
