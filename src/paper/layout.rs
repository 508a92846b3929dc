//! Where everything on a sheet stands: A4 portrait, measured once for every output.
//!
//! A code never lies across the fold in the middle of a page, always stands on whole device dots,
//! and keeps its quiet zone free.

mod band;
mod block;
mod head;
mod ink;
mod own;
mod pages;
mod typeset;

pub use ink::{Dashes, Ink, InkItem, Placed, Rect, Run, SheetPage};

pub(super) use ink::Glyph;

use zeroize::Zeroizing;

use crate::config::DPI;
use crate::page::QrMatrix;

use super::code::Symbol;
use super::font::{Fonts, TypefaceChoice, Weight};
use super::sheet::{Both, Sheet};
use band::Pending;
use block::PlacedItems;
use pages::Pages;
use typeset::{Typesetter, Words};

/// The width of a page in millimetres.
pub const PAGE_WIDTH: f32 = 210.0;
/// The height of a page in millimetres.
pub const PAGE_HEIGHT: f32 = 297.0;
/// What stays white at every edge: more than any office printer leaves out.
pub const MARGIN: f32 = 11.0;
/// Where a page is folded.
pub const FOLD: f32 = PAGE_HEIGHT / 2.0;

/// The width between the margins.
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// A module of a strip: 4 dots at 203 dpi, 6 at 300, 12 at 600.
const STRIP_MODULE: f32 = 0.5;
/// A module of the code for a phone.
const PHONE_MODULE: f32 = 0.5;
/// A module of the stub, which lives in a wallet for years: as wide as a wide crease.
const STUB_MODULE: f32 = 1.0;

/// Why a sheet cannot be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// No font at layouter draws this character; the PDF would lose it without a word.
    #[error("no font on the sheet draws U+{:04X}", u32::from(*.0))]
    MissingGlyph(char),
    /// The head leaves no room for a line or a code.
    #[error("the head of the sheet leaves no room on its pages")]
    TooHigh,
    /// The resolution is out of range.
    #[error("{0} dots per inch is not a resolution that strips can be printed at (180 to 1200)")]
    Resolution(u16),
}

/// A sheet that has been laid out.
pub struct Layout {
    /// The pages in order; at least one.
    pub pages: Vec<SheetPage>,
    /// Dots in an inch that the codes stand on.
    pub dpi: u16,
}

/// Lays out a sheet for a printer's resolution.
///
/// What stands for the staff beside the visitor's own words is as large as these, when the sheet
/// then takes no page more than with smaller letters.
///
/// # Errors
/// When a character has no glyph, the head leaves no room, or the resolution is out of range.
pub fn lay_out(sheet: &Sheet, fonts: &Fonts, dpi: u16) -> Result<Layout, LayoutError> {
    if !DPI.contains(&dpi) {
        return Err(LayoutError::Resolution(dpi));
    }
    let mut layouter = SheetLayouter::new(fonts, dpi);
    let large = layouter.sheet(sheet)?;
    if large.pages.len() == 1 {
        return Ok(large);
    }
    layouter.size.staff = layouter.size.staff_least;
    let small = layouter.sheet(sheet)?;
    Ok(if small.pages.len() < large.pages.len() {
        small
    } else {
        large
    })
}

/// What draws one sheet: its typesetter, its sizes, its resolution.
struct SheetLayouter<'a> {
    set: Typesetter<'a>,
    size: Sizes,
    dpi: u16,
}

/// The sizes of text in millimetres. Capitals of 3.5 mm are the least for what a visitor reads.
struct Sizes {
    body: f32,
    staff: f32,
    /// As large as print on most forms.
    staff_least: f32,
    title: f32,
    first: f32,
    number: f32,
}

impl<'a> SheetLayouter<'a> {
    fn new(fonts: &'a Fonts, dpi: u16) -> Self {
        let capitals = |height| fonts.size_for_capitals(TypefaceChoice::Visitor, height);
        Self {
            set: Typesetter::new(fonts),
            size: Sizes {
                body: capitals(3.5),
                staff: fonts.size_for_capitals(TypefaceChoice::Japanese, 3.5),
                staff_least: fonts.size_for_capitals(TypefaceChoice::Japanese, 2.7),
                title: capitals(4.8),
                first: capitals(6.2),
                number: capitals(16.5),
            },
            dpi,
        }
    }

    fn sheet(&mut self, sheet: &Sheet) -> Result<Layout, LayoutError> {
        let head = self.head(sheet)?;
        let mut pages = Pages::new(sheet, head, self);
        if !sheet.notices.is_empty() {
            pages.place(self, |layouter, _| layouter.notices(&sheet.notices))?;
        }
        for stop in &sheet.stops {
            pages.place(self, |layouter, code_top| layouter.stop(stop, code_top))?;
        }
        for ways in [&sheet.later, &sheet.no_visit].into_iter().flatten() {
            pages.place(self, |layouter, _| layouter.ways(ways))?;
        }
        if let Some(own) = &sheet.own {
            let band = self.own(own)?;
            pages.place_last(band, self)?;
        }
        pages.finish(self)
    }

    /// A length of paper in whole dots.
    fn dots(&self, mm: f32) -> u32 {
        (mm * f32::from(self.dpi) / 25.4).round() as u32
    }

    fn mm(&self, dots: u32) -> f32 {
        dots as f32 * 25.4 / f32::from(self.dpi)
    }

    /// A code for a place that is not known yet.
    fn pending(&self, code: &QrMatrix, says: &str, module: f32) -> Pending {
        let module = self.dots(module).max(1);
        Pending {
            x: 0.0,
            y: 0.0,
            side: self.mm(code.side as u32 * module),
            quiet: self.mm(super::code::QUIET_ZONE as u32 * module),
            module,
            code: code.clone(),
            says: Zeroizing::new(says.to_owned()),
            caption: PlacedItems::default(),
        }
    }

    fn strip(&self, symbol: &Symbol, module: f32) -> Pending {
        self.pending(symbol.code(), symbol.digits().as_str(), module)
    }

    /// A text in both languages on one line: the visitor's, then Japanese, smaller.
    fn both<'t>(&self, both: &'t Both, weight: Weight, size: f32) -> Vec<Words<'t>> {
        let mut words = vec![Words {
            marked: both.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight,
            size,
        }];
        if let Some(japanese) = &both.japanese {
            words.push(blank(size));
            words.push(Words {
                marked: japanese.marked(),
                voice: TypefaceChoice::Japanese,
                weight: Weight::Regular,
                size: self.size.staff * size / self.size.body,
            });
        }
        words
    }
}

/// A blank between two texts, wide enough to part them.
fn blank<'t>(size: f32) -> Words<'t> {
    Words {
        marked: "  ",
        voice: TypefaceChoice::Visitor,
        weight: Weight::Regular,
        size,
    }
}
