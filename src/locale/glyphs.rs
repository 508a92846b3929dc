//! Which characters a font can draw.

use ttf_parser::Face;

/// Whether a character only chooses among the forms of the one before it (U+FE00–FE0F,
/// U+E0100–E01EF). It is no glyph of its own: fonts keep such pairs apart (cmap format 14), and a
/// pair that a font does not have is drawn in the usual form.
#[must_use]
pub fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The characters that a face has no glyph for.
pub(super) fn lacking(face: &Face<'_>, characters: impl IntoIterator<Item = char>) -> String {
    characters
        .into_iter()
        .filter(|c| !c.is_control() && !is_variation_selector(*c))
        .filter(|c| face.glyph_index(*c).is_none())
        .collect()
}
