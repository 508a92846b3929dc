//! Bands onto pages, one after the other.

use crate::paper::sheet::{Letters, Sheet};

use super::band::Band;
use super::block::PlacedItems;
use super::ink::{Dashes, InkItem, Placed, Rect, SheetPage};
use super::spacing::Spacing;
use super::{
    Codes, EDGE, FOLD, Layout, LayoutError, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, SheetLayouter, WIDTH,
};

/// What a heading wants under it on its page.
const UNDER_HEADING: f32 = 30.0;
/// What the quiet zone of a code keeps away from the fold.
const FOLD_CLEAR: f32 = 0.2;
/// How far the quiet zone of a code at the foot of a page without number may reach into the margin.
const IN_MARGIN: f32 = 2.0;
/// How long the marks of the fold are.
const FOLD_MARK: f32 = 2.5;
/// Where a page ends in normal letters: its number stands in the margin.
const FOOT: f32 = PAGE_HEIGHT - MARGIN;
/// What the number of a page needs beyond the margin in large letters.
const LARGE_NUMBER: f32 = 5.0;
/// A stop is kept whole if no more than this stays blank for it.
const MOST_BLANK: f32 = 75.0;

/// Pages as they fill.
pub(super) struct Pages<'s> {
    sheet: &'s Sheet,
    done: Vec<SheetPage>,
    page: SheetPage,
    /// How far the page is filled.
    filled: f32,
    /// Whether the next band is the first of its page.
    fresh: bool,
    /// Where each page ends.
    foot: f32,
    /// What the next page begins with.
    begins: Vec<Band>,
    spacing: Spacing,
}

impl<'s> Pages<'s> {
    pub(super) fn new(
        sheet: &'s Sheet,
        head: Band,
        layouter: &SheetLayouter<'_>,
        place: Codes,
    ) -> Self {
        let mut pages = Self {
            sheet,
            done: Vec::new(),
            page: SheetPage::default(),
            filled: layouter.spacing.edge,
            fresh: true,
            foot: match (place, layouter.size.letters) {
                (Codes::Alone, _) => PAGE_HEIGHT - layouter.spacing.edge + IN_MARGIN,
                (_, Letters::Normal) => FOOT,
                (_, Letters::Large) => FOOT - LARGE_NUMBER,
            },
            begins: Vec::new(),
            spacing: layouter.spacing,
        };
        pages.settle(head, layouter.spacing.edge, layouter);
        pages.fresh = true;
        pages
    }

    /// A band stays together, unless much of a page would stay blank for it, or it is higher than
    /// a page: then it goes on on the next. One whose code would lie across the fold goes down.
    pub(super) fn place(
        &mut self,
        mut band: Band,
        layouter: &mut SheetLayouter<'_>,
    ) -> Result<(), LayoutError> {
        let mut top = self.clear_of_fold(&band);
        let alone = band.heads && top + band.height() + UNDER_HEADING > self.foot;
        if alone || !self.holds(&band, top) && !self.worth_cutting(&band, top) {
            self.turn(layouter)?;
            top = self.clear_of_fold(&band);
        }
        while !self.holds(&band, top) {
            let room = self.foot - top;
            if band.codes_end() > room {
                return Err(LayoutError::TooHigh);
            }
            let rest = layouter
                .rest_of(&mut band, room)?
                .ok_or(LayoutError::TooHigh)?;
            self.ruled(band, top, layouter);
            self.turn(layouter)?;
            band = rest;
            top = self.top();
        }
        self.ruled(band, top, layouter);
        Ok(())
    }

    /// Turns the page before bands that would not all stand on this one.
    pub(super) fn keep_together(
        &mut self,
        bands: &[&Band],
        layouter: &mut SheetLayouter<'_>,
    ) -> Result<(), LayoutError> {
        let mut top = self.filled;
        for band in bands {
            top += if band.ruled {
                2.0 * self.spacing.around_rule
            } else {
                self.spacing.unruled
            };
            top += down_from_fold(band, top) + band.height();
        }
        if top > self.foot && !self.fresh {
            self.turn(layouter)?;
        }
        Ok(())
    }

    fn clear_of_fold(&self, band: &Band) -> f32 {
        let top = self.top_of(band);
        top + down_from_fold(band, top)
    }

    /// Where the next band begins.
    fn top(&self) -> f32 {
        self.filled + if self.fresh { 1.0 } else { 2.0 } * self.spacing.around_rule
    }

    /// Where a band begins: nearer to what stands over it where no rule parts them.
    fn top_of(&self, band: &Band) -> f32 {
        match band.ruled || self.fresh {
            true => self.top(),
            false => self.filled + self.spacing.unruled,
        }
    }

    fn holds(&self, band: &Band, top: f32) -> bool {
        top + band.height() <= self.foot
    }

    /// Whether a band that does not fit is rather cut in two than taken to the next page whole.
    fn worth_cutting(&self, band: &Band, top: f32) -> bool {
        let room = self.foot - top;
        room > MOST_BLANK && band.codes_end() <= room
    }

    fn ruled(&mut self, band: Band, top: f32, layouter: &SheetLayouter<'_>) {
        if !self.fresh && band.ruled {
            self.page.items.push(InkItem::Dashes(Dashes {
                within: Rect {
                    x: EDGE,
                    y: top - self.spacing.around_rule - 0.1,
                    width: WIDTH,
                    height: 0.2,
                },
                dash: 1.1,
            }));
        }
        self.settle(band, top, layouter);
    }

    /// The visitor's own part goes to the foot of its page, so that one cut takes it off.
    pub(super) fn place_last(
        &mut self,
        band: Band,
        layouter: &mut SheetLayouter<'_>,
    ) -> Result<(), LayoutError> {
        let top = match self.last_top(&band) {
            Some(top) => top,
            None => {
                self.turn(layouter)?;
                self.last_top(&band).ok_or(LayoutError::TooHigh)?
            }
        };
        self.settle(band, top, layouter);
        Ok(())
    }

    /// Where the visitor's own part begins on this page: as far down as it goes, with no code across the fold. Its cut
    /// line keeps away from the rule of the head.
    fn last_top(&self, band: &Band) -> Option<f32> {
        let highest = self.top()
            + if self.fresh {
                self.spacing.around_rule
            } else {
                0.0
            };
        let lowest = self.foot - band.height();
        let tops = [lowest, highest].into_iter();
        let mut tops = tops.map(|top| top + down_from_fold(band, top));
        tops.find(|top| (highest..=lowest).contains(top))
    }

    fn settle(&mut self, band: Band, top: f32, layouter: &SheetLayouter<'_>) {
        self.filled = top + band.height();
        self.fresh = false;
        for code in band.codes {
            self.page.codes.push(Placed {
                x: layouter.dots(EDGE + code.x),
                y: layouter.dots(top + code.y),
                module: code.module,
                code: code.code,
                says: code.says,
            });
        }
        put(&mut self.page, band.block, top);
    }

    fn turn(&mut self, layouter: &mut SheetLayouter<'_>) -> Result<(), LayoutError> {
        let head = layouter.running_head(self.sheet)?;
        self.done.push(std::mem::take(&mut self.page));
        self.filled = self.spacing.edge + head.height;
        self.fresh = true;
        put(&mut self.page, head, self.spacing.edge);
        for band in std::mem::take(&mut self.begins) {
            let top = self.clear_of_fold(&band);
            if !self.holds(&band, top) {
                return Err(LayoutError::TooHigh);
            }
            self.ruled(band, top, layouter);
        }
        Ok(())
    }

    /// What the next page begins with.
    pub(super) fn next_begins_with(&mut self, bands: Vec<Band>) {
        self.begins = bands;
    }

    /// What it would have begun with, where no page came.
    pub(super) fn not_begun(&mut self) -> Vec<Band> {
        std::mem::take(&mut self.begins)
    }

    /// The room that a band without a rule finds on this page.
    pub(super) fn room(&self) -> f32 {
        let top = match self.fresh {
            true => self.top(),
            false => self.filled + self.spacing.unruled,
        };
        (self.foot - top).max(0.0)
    }

    pub(super) fn finish(
        mut self,
        layouter: &mut SheetLayouter<'_>,
    ) -> Result<Layout, LayoutError> {
        self.done.push(self.page);
        let of = self.done.len();
        for (nth, page) in self.done.iter_mut().enumerate() {
            fold_marks(page);
            if of > 1 {
                let number = layouter.page_number(nth + 1, of)?;
                put(page, number, self.foot + 0.8);
            }
        }
        Ok(Layout {
            pages: self.done,
            dpi: layouter.dpi,
        })
    }
}

/// How far a band has to go down so that none of its codes lies across the fold.
fn down_from_fold(band: &Band, top: f32) -> f32 {
    let down = band.codes.iter().map(|code| {
        let (from, clear) = (top + code.y, code.quiet + FOLD_CLEAR);
        match from < FOLD + clear && from + code.side > FOLD - clear {
            true => FOLD + clear - from,
            false => 0.0,
        }
    });
    down.fold(0.0, f32::max)
}

/// Puts a block that counts from the left margin onto a page.
fn put(page: &mut SheetPage, block: PlacedItems, top: f32) {
    page.items.extend(block.items.into_iter().map(|mut item| {
        item.move_by(EDGE, top);
        item
    }));
}

/// Short marks at both edges, where a fold harms no code.
fn fold_marks(page: &mut SheetPage) {
    for x in [4.3, PAGE_WIDTH - 4.3 - FOLD_MARK] {
        page.items.push(InkItem::Bar(Rect {
            x,
            y: FOLD - 0.1,
            width: FOLD_MARK,
            height: 0.2,
        }));
    }
}
