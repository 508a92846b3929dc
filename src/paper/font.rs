//! The faces that a sheet is set in: the visitor's language first, Japanese beside it.

use std::sync::Arc;

use cosmic_text::fontdb::{Database, ID, Source};
use cosmic_text::{Font, FontSystem, PlatformFallback, Weight as FontWeight};

/// The bytes of a font file: `Arc::new(include_bytes!(…))` or `Arc::new(vec)`.
pub type FontBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A family in the two weights that a sheet uses.
#[derive(Clone)]
pub struct Typeface {
    /// Text.
    pub regular: FontBytes,
    /// What must be found.
    pub bold: FontBytes,
}

/// How heavy a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Text.
    Regular,
    /// What must be found.
    Bold,
}

/// Whose words a text is: decides which typeface is tried first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypefaceChoice {
    /// The visitor's language.
    Visitor,
    /// Japanese, for the staff.
    Japanese,
}

/// Why fonts cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FontError {
    /// The bytes are no font that can be read.
    #[error("a font file cannot be read")]
    Unreadable,
}

/// The faces of one sheet. Reading them takes milliseconds: keep one for each language.
pub struct Fonts {
    database: Database,
    faces: Vec<Face>,
}

/// One font file.
pub(super) struct Face {
    pub(super) id: ID,
    pub(super) family: String,
    /// The name that programs know the font by.
    pub(super) name: String,
    pub(super) weight: FontWeight,
    /// The height of a capital, in parts of the font's size.
    pub(super) capital: f32,
    font: Font,
}

/// Measures of a face in its own units; what lies under the baseline is negative.
pub(super) struct Metrics {
    /// The size of the square that glyphs are drawn in.
    pub(super) units_per_em: u16,
    /// From the baseline to the top of a line.
    pub(super) ascent: i16,
    /// From the baseline to the foot of a line.
    pub(super) descent: i16,
    /// What all glyphs together may cover: left, bottom, right, top.
    pub(super) bounds: [i16; 4],
}

/// A face by its place among [`Fonts`].
pub(super) type FaceIndex = usize;

impl Fonts {
    /// The visitor's typeface and the Japanese one; they may be the same.
    ///
    /// # Errors
    /// When a file is not a readable TrueType or OpenType font.
    pub fn new(visitor: &Typeface, japanese: &Typeface) -> Result<Self, FontError> {
        let mut fonts = Self {
            database: Database::new(),
            faces: Vec::with_capacity(4),
        };
        fonts.add(visitor)?;
        let same = (*visitor.regular).as_ref() == (*japanese.regular).as_ref()
            && (*visitor.bold).as_ref() == (*japanese.bold).as_ref();
        if !same {
            fonts.add(japanese)?;
        }
        Ok(fonts)
    }

    /// A shaper that has seen no text: it is made for one sheet and dropped with it.
    pub(super) fn system(&self) -> FontSystem {
        FontSystem::new_with_locale_and_db_and_fallback(
            "ja".to_owned(),
            self.database.clone(),
            PlatformFallback,
        )
    }

    pub(super) fn face(&self, index: FaceIndex) -> &Face {
        &self.faces[index]
    }

    pub(super) fn faces(&self) -> &[Face] {
        &self.faces
    }

    pub(super) fn index_of(&self, id: ID) -> Option<FaceIndex> {
        self.faces.iter().position(|face| face.id == id)
    }

    /// The face that draws a character, in the order that the voice prefers.
    pub(super) fn face_for(
        &self,
        c: char,
        voice: TypefaceChoice,
        weight: Weight,
    ) -> Option<FaceIndex> {
        let families = self.faces.len() / 2;
        (0..families)
            .map(|nth| match voice {
                TypefaceChoice::Visitor => nth,
                TypefaceChoice::Japanese => families - 1 - nth,
            })
            .map(|family| family * 2 + usize::from(weight == Weight::Bold))
            .find(|index| self.faces[*index].draws(c))
    }

    /// The size in millimetres at which the capitals of a voice have the given height.
    pub(super) fn size_for_capitals(&self, voice: TypefaceChoice, height: f32) -> f32 {
        let face = match voice {
            TypefaceChoice::Visitor => self.faces.first(),
            TypefaceChoice::Japanese => self.faces.last(),
        };
        height / face.map_or(0.7, |face| face.capital)
    }

    /// The height of a capital of a face, in parts of its size.
    pub(super) fn capital(&self, face: FaceIndex) -> f32 {
        self.face(face).capital
    }

    fn add(&mut self, typeface: &Typeface) -> Result<(), FontError> {
        for bytes in [&typeface.regular, &typeface.bold] {
            self.add_face(bytes)?;
        }
        Ok(())
    }

    fn add_face(&mut self, bytes: &FontBytes) -> Result<(), FontError> {
        let id = self
            .database
            .load_font_source(Source::Binary(bytes.clone()))
            .first()
            .copied()
            .ok_or(FontError::Unreadable)?;
        let info = self.database.face(id).ok_or(FontError::Unreadable)?;
        let family = info
            .families
            .first()
            .map(|(name, _)| name.clone())
            .ok_or(FontError::Unreadable)?;
        let (name, weight) = (info.post_script_name.clone(), info.weight);
        let font = Font::new(&self.database, id, weight).ok_or(FontError::Unreadable)?;
        let metrics = font.metrics();
        let capital =
            metrics.cap_height.unwrap_or_default() / f32::from(metrics.units_per_em.max(1));
        if !(0.3..1.2).contains(&capital) {
            return Err(FontError::Unreadable);
        }
        self.faces.push(Face {
            id,
            family,
            name,
            weight,
            capital,
            font,
        });
        Ok(())
    }
}

impl Face {
    /// Whether the face has a glyph for a character.
    pub(super) fn draws(&self, c: char) -> bool {
        self.font.as_swash().charmap().map(c) != 0
    }

    /// The font file.
    pub(super) fn bytes(&self) -> &[u8] {
        self.font.data()
    }

    /// The measures of the whole face.
    pub(super) fn metrics(&self) -> Metrics {
        let metrics = self.font.metrics();
        let bounds = metrics.bounds.unwrap_or_default();
        Metrics {
            units_per_em: metrics.units_per_em.max(1),
            ascent: metrics.ascent as i16,
            descent: metrics.descent as i16,
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|at| at as i16),
        }
    }

    /// How far the ink of a glyph reaches over the baseline and under it, in parts of the font's size.
    pub(super) fn ink(&self, glyph: u16) -> (f32, f32) {
        let face = ttf_parser::Face::parse(self.font.data(), 0).ok();
        let ink = face.and_then(|face| {
            let bounds = face.glyph_bounding_box(ttf_parser::GlyphId(glyph))?;
            let parts = |units: i16| f32::from(units) / f32::from(face.units_per_em());
            Some((parts(bounds.y_max), -parts(bounds.y_min)))
        });
        ink.unwrap_or_default()
    }

    /// The width of a glyph in the face's own units.
    pub(super) fn advance(&self, glyph: u16) -> u16 {
        self.font.as_swash().glyph_metrics(&[]).advance_width(glyph) as u16
    }
}
