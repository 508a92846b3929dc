//! One stop: a band across the sheet with its strip on the right.

use zeroize::Zeroizing;

use crate::page::QrMatrix;
use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{Both, Labelled, SheetStop};

use super::block::{Column, LineAlign, PlacedItems};
use super::ink::{Ink, InkItem, Rect};
use super::typeset::Words;
use super::{LayoutError, STRIP_MODULE, SheetLayouter, WIDTH};

/// The column of the order's disc.
const ORDER: f32 = 13.5;
/// The radius of the disc.
const DISC: f32 = 4.8;
/// Between the text and the strip.
const GUTTER: f32 = 5.0;
/// Between two paragraphs.
const APART: f32 = 1.3;
/// What a list is indented.
const INDENT: f32 = 4.2;

/// Where a strip stands in its band when the fold does not push it down.
pub(super) const CODE_TOP: f32 = 1.0;

/// Part of a sheet that stays together.
pub(super) struct Band {
    pub(super) block: PlacedItems,
    pub(super) codes: Vec<Pending>,
    /// Whether a rule parts it from what stands over it.
    pub(super) ruled: bool,
    /// The stop's place in the order, which is said again when the stop goes on on the next page.
    pub(super) order: Option<usize>,
}

/// A code before its page is known: millimetres from the band's top left corner.
pub(super) struct Pending {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) side: f32,
    pub(super) quiet: f32,
    pub(super) module: u32,
    pub(super) code: QrMatrix,
    /// What it says.
    pub(super) says: Zeroizing<String>,
    /// What stands under it.
    pub(super) caption: PlacedItems,
}

impl Pending {
    /// The height of the code with its caption.
    pub(super) fn height(&self) -> f32 {
        self.side + self.quiet.max(1.0) + self.caption.height
    }
}

impl Band {
    pub(super) fn height(&self) -> f32 {
        self.block.height.max(self.codes_end())
    }

    /// Where its last code with its caption ends.
    pub(super) fn codes_end(&self) -> f32 {
        self.codes
            .iter()
            .map(|code| code.y + code.height())
            .fold(0.0, f32::max)
    }

    pub(super) fn plain(block: PlacedItems) -> Self {
        Self {
            block,
            codes: Vec::new(),
            ruled: true,
            order: None,
        }
    }
}

impl SheetLayouter<'_> {
    /// Cuts off what does not fit into `room`; `None` when nothing can be cut.
    pub(super) fn rest_of(
        &mut self,
        band: &mut Band,
        room: f32,
    ) -> Result<Option<Band>, LayoutError> {
        let Some(rest) = band.block.cut(room) else {
            return Ok(None);
        };
        let mut block = match band.order {
            Some(order) => self.order(order)?,
            None => PlacedItems::default(),
        };
        block.put(rest, 0.0, 0.0);
        let order = band.order;
        Ok(Some(Band {
            order,
            ..Band::plain(block)
        }))
    }

    /// What needs attention, beside a bar.
    pub(super) fn notices(&mut self, notices: &[Both]) -> Result<Band, LayoutError> {
        let mut block = PlacedItems::default();
        for notice in notices {
            let words = self.both(notice, Weight::Bold, self.size.body);
            let text = self
                .set
                .paragraph(&words, WIDTH - INDENT, LineAlign::Left)?;
            block.stack(text, INDENT, APART);
        }
        let bar = Rect {
            x: 0.0,
            y: 0.0,
            width: 1.4,
            height: block.height,
        };
        block.items.push(InkItem::Bar(bar));
        Ok(Band {
            ruled: false,
            ..Band::plain(block)
        })
    }

    /// What needs no visit.
    pub(super) fn ways(&mut self, ways: &Labelled) -> Result<Band, LayoutError> {
        let mut block = PlacedItems::default();
        self.labelled(&mut block, ways, &Column::open(WIDTH))?;
        Ok(Band::plain(block))
    }

    /// A stop, its strip so far down that the fold does not cross it.
    pub(super) fn stop(&mut self, stop: &SheetStop, code_top: f32) -> Result<Band, LayoutError> {
        let mut codes = Vec::new();
        let mut column = Column::open(WIDTH - ORDER);
        if let Some((symbol, caption)) = &stop.strip {
            let mut code = self.strip(symbol, STRIP_MODULE);
            code.x = WIDTH - code.side;
            code.y = code_top;
            code.caption = self.caption(caption, code.side, Weight::Regular, self.size.body)?;
            column.beside = code.x - code.quiet.max(GUTTER) - ORDER;
            column.code = code.y - code.quiet..code.y + code.height();
            codes.push(code);
        }
        let mut block = self.order(stop.order)?;
        let text = self.stop_text(stop, &column)?;
        block.put(text, ORDER, 0.0);
        Ok(Band {
            codes,
            order: Some(stop.order),
            ..Band::plain(block)
        })
    }

    fn stop_text(&mut self, stop: &SheetStop, column: &Column) -> Result<PlacedItems, LayoutError> {
        let mut text = PlacedItems::default();
        let counter = Words {
            marked: stop.counter.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size: self.size.title,
        };
        self.add(&mut text, &[counter], column, 0.0)?;
        let mut where_to = vec![Words {
            marked: stop.place.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Regular,
            size: self.size.body,
        }];
        let japanese = [&stop.counter.japanese, &stop.place.japanese];
        for japanese in japanese.into_iter().flatten() {
            where_to.push(super::blank(self.size.body));
            where_to.push(Words {
                marked: japanese.marked(),
                voice: TypefaceChoice::Japanese,
                weight: Weight::Regular,
                size: self.size.staff,
            });
        }
        self.add(&mut text, &where_to, column, 0.0)?;
        for errand in &stop.errands {
            self.bullet(&mut text, errand, column)?;
        }
        for labelled in [&stop.ask_here, &stop.bring, &stop.sees]
            .into_iter()
            .flatten()
        {
            self.labelled(&mut text, labelled, column)?;
        }
        Ok(text)
    }

    /// Adds a paragraph under what already stands in a column.
    fn add(
        &mut self,
        text: &mut PlacedItems,
        words: &[Words<'_>],
        column: &Column,
        gap: f32,
    ) -> Result<(), LayoutError> {
        let paragraph = column.under(text.height + gap);
        let paragraph = self.set.flow(words, &paragraph, LineAlign::Left)?;
        text.stack(paragraph, 0.0, gap);
        Ok(())
    }

    /// The disc with the stop's place in the order.
    fn order(&mut self, order: usize) -> Result<PlacedItems, LayoutError> {
        let digits = order.to_string();
        let figure = Words {
            marked: &digits,
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size: self.size.title,
        };
        let mut figure = self
            .set
            .paragraph(&[figure], 2.0 * DISC, LineAlign::Centre)?;
        for item in &mut figure.items {
            if let InkItem::Words(run) = item {
                run.ink = Ink::White;
                run.baseline = DISC + self.set.fonts.capital(run.face) * run.size / 2.0;
            }
        }
        let mut block = PlacedItems::default();
        block.items.push(InkItem::Disc {
            x: DISC,
            y: DISC,
            radius: DISC,
        });
        block.height = 2.0 * DISC;
        block.put(figure, 0.0, 0.0);
        Ok(block)
    }

    /// A label and the things it names, one after the other.
    fn labelled(
        &mut self,
        text: &mut PlacedItems,
        labelled: &Labelled,
        column: &Column,
    ) -> Result<(), LayoutError> {
        let mut words = self.both(&labelled.label, Weight::Bold, self.size.body);
        for (nth, thing) in labelled.things.iter().enumerate() {
            if nth == 0 {
                words.push(super::blank(self.size.body));
            } else {
                words.push(Words {
                    marked: " · ",
                    ..super::blank(self.size.body)
                });
            }
            words.extend(self.both(thing, Weight::Regular, self.size.body));
        }
        let gap = if text.height == 0.0 { 0.0 } else { APART };
        self.add(text, &words, column, gap)
    }

    fn bullet(
        &mut self,
        text: &mut PlacedItems,
        both: &Both,
        column: &Column,
    ) -> Result<(), LayoutError> {
        let words = self.both(both, Weight::Regular, self.size.body);
        let gap = APART / 2.0;
        let room = column.indented(INDENT).under(text.height + gap);
        let line = self.set.flow(&words, &room, LineAlign::Left)?;
        let middle = line.items.iter().find_map(|item| match item {
            InkItem::Words(run) => Some(run.baseline - 0.38 * run.size),
            _ => None,
        });
        let disc = InkItem::Disc {
            x: 1.5,
            y: text.height + gap + middle.unwrap_or_default(),
            radius: 0.55,
        };
        text.stack(line, INDENT, gap);
        text.items.push(disc);
        Ok(())
    }

    /// The small print under a code: each language on a line of its own.
    pub(super) fn caption(
        &mut self,
        both: &Both,
        width: f32,
        weight: Weight,
        size: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let visitor = Words {
            marked: both.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight,
            size,
        };
        let visitor = self.set.phrases(visitor, width, LineAlign::Centre)?;
        block.stack(visitor, 0.0, 0.0);
        if let Some(japanese) = &both.japanese {
            let japanese = Words {
                marked: japanese.marked(),
                voice: TypefaceChoice::Japanese,
                weight: Weight::Regular,
                size: self.size.staff,
            };
            let japanese = self.set.phrases(japanese, width, LineAlign::Centre)?;
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
    }
}
