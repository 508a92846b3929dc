//! Where everything on a sheet stands: A4 portrait, measured once for every output.
//!
//! A code never lies across the fold in the middle of a page, always stands on whole device dots,
//! and keeps its quiet zone free.

mod band;
mod head;
mod ink;
mod own;
mod typeset;

pub use ink::{Dashes, Ink, Item, Page, Placed, Rect, Run};

pub(super) use ink::Glyph;

use crate::page::Code;

use super::code::{CodeError, encode};
use super::font::{Fonts, Voice, Weight};
use super::sheet::{Both, Digits, Sheet};
use band::{Band, Pending};
use typeset::{Block, Typesetter, Words};

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
/// What a code keeps away from the fold.
const FOLD_CLEAR: f32 = 2.0;
/// Room over and under the rule between two bands.
const AROUND_RULE: f32 = 2.6;
/// A module of a strip: 4 dots at 203 dpi, 6 at 300, 12 at 600.
const STRIP_MODULE: f32 = 0.5;
/// A module of the stub, which lives in a wallet for years.
const STUB_MODULE: f32 = 0.75;

/// The resolutions at which a module of half a millimetre is whole dots and text can be read.
const DPI: std::ops::RangeInclusive<u16> = 180..=1200;

/// Why a sheet cannot be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// No font at hand draws this character; the PDF would lose it without a word.
    #[error("no font on the sheet draws U+{:04X}", u32::from(*.0))]
    MissingGlyph(char),
    /// A code cannot be made.
    #[error(transparent)]
    Code(#[from] CodeError),
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
    pub pages: Vec<Page>,
    /// Dots in an inch that the codes stand on.
    pub dpi: u16,
}

/// Lays out a sheet for a printer's resolution.
///
/// # Errors
/// When a character has no glyph, a code cannot be made, the head leaves no room, or the resolution
/// is out of range.
pub fn lay_out(sheet: &Sheet, fonts: &Fonts, dpi: u16) -> Result<Layout, LayoutError> {
    if !DPI.contains(&dpi) {
        return Err(LayoutError::Resolution(dpi));
    }
    let mut hand = Hand::new(fonts, dpi);
    let mut pages = Pages::new(sheet, hand.head(sheet)?);
    for band in hand.bands(sheet)? {
        pages.place(band, &mut hand)?;
    }
    if let Some(own) = &sheet.own {
        let band = hand.own(own)?;
        pages.place_last(band, &mut hand)?;
    }
    pages.finish(&mut hand)
}

/// What draws one sheet: its typesetter, its sizes, its resolution.
struct Hand<'a> {
    set: Typesetter<'a>,
    size: Sizes,
    dpi: u16,
}

/// The sizes of text in millimetres. Capitals of 3.5 mm are the least for what a visitor reads;
/// what stands beside it for the staff, and under a code, is smaller.
struct Sizes {
    body: f32,
    small: f32,
    caption: f32,
    title: f32,
    first: f32,
    number: f32,
}

impl<'a> Hand<'a> {
    fn new(fonts: &'a Fonts, dpi: u16) -> Self {
        let capitals = |height| fonts.size_for_capitals(Voice::Visitor, height);
        Self {
            set: Typesetter::new(fonts),
            size: Sizes {
                body: capitals(3.5),
                small: fonts.size_for_capitals(Voice::Japanese, 2.7),
                caption: capitals(2.4),
                title: capitals(4.8),
                first: capitals(6.2),
                number: capitals(18.0),
            },
            dpi,
        }
    }

    /// A length of paper in whole dots.
    fn dots(&self, mm: f32) -> u32 {
        (mm * f32::from(self.dpi) / 25.4).round() as u32
    }

    fn mm(&self, dots: u32) -> f32 {
        dots as f32 * 25.4 / f32::from(self.dpi)
    }

    fn pending(
        &self,
        digits: &Digits,
        module: f32,
        caption: Block,
    ) -> Result<Pending, LayoutError> {
        let code: Code = encode(digits)?;
        let module = self.dots(module).max(1);
        let side = self.mm(code.side as u32 * module);
        Ok(Pending {
            x: 0.0,
            y: 0.0,
            slack: 0.0,
            side,
            quiet: self.mm(super::code::QUIET_ZONE as u32 * module),
            module,
            code,
            digits: digits.clone(),
            caption,
        })
    }

    /// A text in both languages on one line: the visitor's, then Japanese, smaller.
    fn both<'t>(&self, both: &'t Both, weight: Weight, size: f32) -> Vec<Words<'t>> {
        let mut words = vec![Words {
            marked: both.visitor.marked(),
            voice: Voice::Visitor,
            weight,
            size,
        }];
        if let Some(japanese) = &both.japanese {
            let small = (self.size.small * size / self.size.body).max(self.size.caption);
            words.push(blank(size));
            words.push(Words {
                marked: japanese.marked(),
                voice: Voice::Japanese,
                weight: Weight::Regular,
                size: small,
            });
        }
        words
    }
}

/// A blank between two texts, wide enough to part them.
fn blank<'t>(size: f32) -> Words<'t> {
    Words {
        marked: "  ",
        voice: Voice::Visitor,
        weight: Weight::Regular,
        size,
    }
}

/// Pages as they fill.
struct Pages<'s> {
    sheet: &'s Sheet,
    done: Vec<Page>,
    page: Page,
    /// How far the page is filled.
    filled: f32,
    /// Whether the next band is the first of its page.
    fresh: bool,
}

impl<'s> Pages<'s> {
    fn new(sheet: &'s Sheet, head: Block) -> Self {
        let filled = MARGIN + head.height;
        let mut page = Page::default();
        put(&mut page, head, MARGIN);
        Self {
            sheet,
            done: Vec::new(),
            page,
            filled,
            fresh: true,
        }
    }

    /// A band stays together, unless it is higher than a page: then it goes on on the next.
    fn place(&mut self, mut band: Band, hand: &mut Hand<'_>) -> Result<(), LayoutError> {
        if let Some(top) = self.room_for(&mut band) {
            self.ruled(band, top, hand);
            return Ok(());
        }
        self.turn(hand)?;
        loop {
            if let Some(top) = self.room_for(&mut band) {
                self.ruled(band, top, hand);
                return Ok(());
            }
            let room = PAGE_HEIGHT - MARGIN - self.filled - AROUND_RULE;
            let rest = hand.rest_of(&mut band, room)?.ok_or(LayoutError::TooHigh)?;
            let top = self.room_for(&mut band).ok_or(LayoutError::TooHigh)?;
            self.ruled(band, top, hand);
            self.turn(hand)?;
            band = rest;
        }
    }

    fn ruled(&mut self, band: Band, top: f32, hand: &Hand<'_>) {
        if !self.fresh && band.ruled {
            self.page.items.push(Item::Dashes(Dashes {
                within: Rect {
                    x: MARGIN,
                    y: top - AROUND_RULE - 0.1,
                    width: WIDTH,
                    height: 0.2,
                },
                dash: 1.1,
            }));
        }
        self.settle(band, top, hand);
    }

    /// The visitor's own part goes to the foot of its page, so that one cut takes it off.
    fn place_last(&mut self, mut band: Band, hand: &mut Hand<'_>) -> Result<(), LayoutError> {
        let foot = PAGE_HEIGHT - MARGIN;
        if self.filled + AROUND_RULE + band.height() > foot {
            self.turn(hand)?;
        }
        let mut top = foot - band.height();
        let under_fold = band
            .codes
            .iter()
            .all(|code| top + code.y >= FOLD + FOLD_CLEAR);
        if self.fresh || !under_fold {
            // The cut line keeps away from the rule of the head.
            self.filled += AROUND_RULE;
            top = self.room_for(&mut band).ok_or(LayoutError::TooHigh)?;
        }
        self.settle(band, top, hand);
        Ok(())
    }

    /// Where a band may begin on this page, its codes clear of the fold; `None` when it is full.
    fn room_for(&self, band: &mut Band) -> Option<f32> {
        let gap = if self.fresh {
            AROUND_RULE
        } else {
            2.0 * AROUND_RULE
        };
        let mut top = self.filled + gap;
        for code in &mut band.codes {
            let (from, to) = (top + code.y, top + code.y + code.side);
            if from < FOLD + FOLD_CLEAR && to > FOLD - FOLD_CLEAR {
                let needed = FOLD + FOLD_CLEAR - from;
                if needed <= code.slack {
                    code.y += needed;
                    code.slack -= needed;
                } else {
                    top += needed;
                }
            }
        }
        (top + band.height() <= PAGE_HEIGHT - MARGIN).then_some(top)
    }

    fn settle(&mut self, band: Band, top: f32, hand: &Hand<'_>) {
        self.filled = top + band.height();
        self.fresh = false;
        for code in band.codes {
            self.page.codes.push(Placed {
                x: hand.dots(MARGIN + code.x),
                y: hand.dots(top + code.y),
                module: code.module,
                code: code.code,
                digits: code.digits,
            });
            let under = top + code.y + code.side + code.quiet.max(1.0);
            let mut caption = Block::default();
            caption.put(code.caption, code.x, 0.0);
            put(&mut self.page, caption, under);
        }
        put(&mut self.page, band.block, top);
    }

    fn turn(&mut self, hand: &mut Hand<'_>) -> Result<(), LayoutError> {
        let head = hand.running_head(self.sheet)?;
        self.done.push(std::mem::take(&mut self.page));
        self.filled = MARGIN + head.height;
        self.fresh = true;
        put(&mut self.page, head, MARGIN);
        Ok(())
    }

    fn finish(mut self, hand: &mut Hand<'_>) -> Result<Layout, LayoutError> {
        self.done.push(self.page);
        let of = self.done.len();
        for (nth, page) in self.done.iter_mut().enumerate() {
            fold_marks(page);
            if of > 1 {
                let number = hand.page_number(nth + 1, of)?;
                put(page, number, PAGE_HEIGHT - MARGIN + 0.8);
            }
        }
        Ok(Layout {
            pages: self.done,
            dpi: hand.dpi,
        })
    }
}

/// Puts a block that counts from the left margin onto a page.
fn put(page: &mut Page, block: Block, top: f32) {
    page.items.extend(block.items.into_iter().map(|mut item| {
        item.move_by(MARGIN, top);
        item
    }));
}

/// Short marks at both edges, where a fold harms no code.
fn fold_marks(page: &mut Page) {
    for x in [4.5, PAGE_WIDTH - 8.5] {
        page.items.push(Item::Bar(Rect {
            x,
            y: FOLD - 0.1,
            width: 4.0,
            height: 0.2,
        }));
    }
}
