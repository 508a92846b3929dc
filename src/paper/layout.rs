//! Where everything on a sheet stands: A4 portrait, measured once for every output.
//!
//! A code never lies across the fold in the middle of a page, always stands on whole device dots,
//! and keeps its quiet zone free.

mod band;
mod block;
mod grid;
mod head;
mod ink;
mod list;
mod marks;
mod own;
mod pages;
mod spacing;
mod typeset;
mod way;

pub use ink::{Dashes, Ink, InkItem, Placed, Rect, Run, RunPart, SheetPage};

pub(super) use ink::Glyph;

use zeroize::Zeroizing;

use crate::config::DPI;
use crate::locale::Text;
use crate::page::QrMatrix;

use super::code::Symbol;
use super::font::{Fonts, TypefaceChoice, Weight};
use super::sheet::{Both, Letters, Sheet};
use band::{Band, Pending};
use block::{LineAlign, PlacedItems};
use grid::{Closing, CodeRows};
use pages::Pages;
use spacing::Spacing;
use typeset::{Typesetter, Words};

/// The width of a page in millimetres.
pub const PAGE_WIDTH: f32 = 210.0;
/// The height of a page in millimetres.
pub const PAGE_HEIGHT: f32 = 297.0;
/// What stays white at the foot of a page, where its number stands: more than any office printer leaves out.
pub const MARGIN: f32 = 11.0;
/// What stays white at the sides; quiet zones of codes reach into it.
const EDGE: f32 = 8.0;
/// Where a page is folded.
pub const FOLD: f32 = PAGE_HEIGHT / 2.0;

/// The width between the margins.
const WIDTH: f32 = PAGE_WIDTH - 2.0 * EDGE;
/// A module of a strip: 4 dots at 203 dpi, 6 at 300, 12 at 600.
const STRIP_MODULE: f32 = 0.5;
/// A module of the code for a phone.
const PHONE_MODULE: f32 = 0.5;
/// A module of the stub, which lives in a wallet for years: as wide as a wide crease.
const STUB_MODULE: f32 = 1.0;

/// Where the codes stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Codes {
    /// On the only page, which needs no number at its foot.
    Alone,
    /// All on one page.
    Together,
    /// After the lists, wherever that is.
    Flowing,
    /// Over what is left of the lists on the second page, where no code comes near the fold.
    Before,
}

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

/// Lays out a sheet for a printer's resolution: with all codes on one page after the lists, unless that takes a page more.
/// It is set closer where that saves a page.
///
/// # Errors
/// When a character has no glyph, the head leaves no room, or the resolution is out of range.
pub fn lay_out(sheet: &Sheet, fonts: &Fonts, dpi: u16) -> Result<Layout, LayoutError> {
    if !DPI.contains(&dpi) {
        return Err(LayoutError::Resolution(dpi));
    }
    let mut layouter = SheetLayouter::new(fonts, dpi, sheet.letters);
    let roomy = layouter.fewest_pages(sheet)?;
    if roomy.pages.len() == 1 {
        return Ok(roomy);
    }
    layouter.spacing = Spacing::CLOSE;
    let close = layouter.fewest_pages(sheet)?;
    Ok(match close.pages.len() < roomy.pages.len() {
        true => close,
        false => roomy,
    })
}

/// What draws one sheet: its typesetter, its sizes, its resolution.
struct SheetLayouter<'a> {
    set: Typesetter<'a>,
    size: Sizes,
    spacing: Spacing,
    dpi: u16,
}

/// The sizes of text in millimetres, and what goes with them.
struct Sizes {
    letters: Letters,
    body: f32,
    /// Numbers of counters on a map, which are set in the staff's font.
    map: f32,
    staff: f32,
    title: f32,
    /// Headings of a part.
    part: f32,
    first: f32,
    number: f32,
    /// How much larger discs and boxes are than on a sheet in normal letters.
    scale: f32,
}

impl<'a> SheetLayouter<'a> {
    fn new(fonts: &'a Fonts, dpi: u16, letters: Letters) -> Self {
        let capitals = |height| fonts.size_for_capitals(TypefaceChoice::Visitor, height);
        let [body, title, part, first, number] = match letters {
            Letters::Normal => [3.5, 4.8, 4.2, 5.6, 16.5],
            Letters::Large => [6.0, 7.2, 6.6, 8.6, 30.0],
        };
        Self {
            set: Typesetter::new(fonts),
            size: Sizes {
                letters,
                body: capitals(body),
                map: fonts.size_for_capitals(TypefaceChoice::Japanese, body),
                staff: fonts.size_for_capitals(TypefaceChoice::Japanese, 3.5),
                title: capitals(title),
                part: capitals(part),
                first: capitals(first),
                number: capitals(number),
                scale: title / 4.8,
            },
            spacing: Spacing::ROOMY,
            dpi,
        }
    }

    /// The sheet with its codes wherever that takes the fewest pages.
    fn fewest_pages(&mut self, sheet: &Sheet) -> Result<Layout, LayoutError> {
        let alone = self.sheet(sheet, Codes::Alone)?;
        if alone.pages.len() == 1 {
            return Ok(alone);
        }
        let mut fewest = self.sheet(sheet, Codes::Together)?;
        for codes in [Codes::Flowing, Codes::Before] {
            if fewest.pages.len() <= 2 {
                break;
            }
            match self.sheet(sheet, codes) {
                Ok(other) if other.pages.len() < fewest.pages.len() => fewest = other,
                // Codes may be higher than a page together.
                Ok(_) | Err(LayoutError::TooHigh) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(fewest)
    }

    fn sheet(&mut self, sheet: &Sheet, place: Codes) -> Result<Layout, LayoutError> {
        let head = self.head(sheet)?;
        let mut pages = Pages::new(sheet, head, self, place);
        // The front: the way, the stops as a list, every paper once.
        let floors = self.floors(sheet)?;
        if !floors.notices && !sheet.notices.is_empty() {
            let notices = self.notices(&sheet.notices, WIDTH)?;
            let band = Band {
                ruled: false,
                ..Band::plain(notices)
            };
            pages.place(band, self)?;
        }
        if !sheet.floors.is_empty() {
            if !floors.notices {
                self.part(&mut pages, &sheet.way)?;
            }
            for floors in floors.bands {
                pages.place(floors, self)?;
            }
        }
        for stop in &sheet.stops {
            let stop = self.stop(stop)?;
            pages.place(stop, self)?;
        }
        // The back: all codes, and what can be seen with them. They stand on the front where there is room for all of
        // them.
        let CodeRows {
            bands: mut codes,
            left,
        } = self.codes(sheet)?;
        if place == Codes::Before {
            pages.next_begins_with(std::mem::take(&mut codes));
        }
        if !sheet.papers.is_empty() {
            self.papers(&sheet.bring, &sheet.papers, &mut pages)?;
        }
        for closing in &left {
            let ruled = matches!(closing, Closing::Listed(_));
            let block = self.closing(closing, WIDTH)?;
            let band = Band {
                ruled,
                ..Band::plain(block)
            };
            pages.place(band, self)?;
        }
        let own = sheet.own.as_ref().map(|own| self.own(own)).transpose()?;
        if place == Codes::Together {
            let all: Vec<&Band> = codes.iter().chain(&own).collect();
            pages.keep_together(&all, self)?;
        }
        for row in codes.into_iter().chain(pages.not_begun()) {
            pages.place(row, self)?;
        }
        if let Some(own) = own {
            pages.place_last(own, self)?;
        }
        pages.finish(self)
    }

    /// The heading of a part, which never stands alone at the foot of a page.
    fn part(&mut self, pages: &mut Pages<'_>, label: &Both) -> Result<(), LayoutError> {
        let heading = self.heading(label)?;
        pages.place(heading, self)
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
        }
    }

    fn strip(&self, symbol: &Symbol, module: f32) -> Pending {
        self.pending(symbol.code(), symbol.digits().as_str(), module)
    }

    /// Words for the staff, in their language and size.
    fn for_staff<'t>(&self, marked: &'t str) -> Words<'t> {
        Words {
            marked,
            voice: TypefaceChoice::Japanese,
            weight: Weight::Regular,
            size: self.size.staff,
        }
    }

    /// Words for the visitor.
    fn for_visitor<'t>(&self, text: &'t Text, weight: Weight, size: f32) -> Words<'t> {
        Words {
            marked: text.marked(),
            voice: TypefaceChoice::Visitor,
            weight,
            size,
        }
    }

    /// A text in both languages, each on lines of its own: the visitor's, then Japanese.
    fn stacked(
        &mut self,
        both: &Both,
        weight: Weight,
        size: f32,
        width: f32,
        align: LineAlign,
    ) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let visitor = self.for_visitor(&both.visitor, weight, size);
        let visitor = self.set.paragraph(&[visitor], width, align)?;
        block.stack(visitor, 0.0, 0.0);
        if let Some(japanese) = &both.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.paragraph(&[japanese], width, align)?;
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
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
