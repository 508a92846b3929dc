//! The visitor's own part: under a cut line, with its strip, and the key on a stub to cut off.

use crate::paper::font::Weight;
use crate::paper::sheet::{Letters, Own};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{Dashes, InkItem, Rect};
use super::{LayoutError, STRIP_MODULE, STUB_MODULE, SheetLayouter, WIDTH};

/// Between the columns.
const GUTTER: f32 = 4.5;
/// The column of the stub with its words beside it, in normal letters.
const STUB: f32 = 58.0;
/// Between the stub's quiet zone and its words.
const BESIDE: f32 = 0.5;
/// Between the text over the codes in large letters and the line that the key is cut off along.
const ABOVE_KEY: f32 = 1.5;
/// How thick a line to cut along is.
const CUT: f32 = 0.5;

impl SheetLayouter<'_> {
    pub(super) fn own(&mut self, own: &Own) -> Result<Band, LayoutError> {
        let mut strip = self.strip(&own.strip.0, STRIP_MODULE);
        let under_cut = self.spacing.under_cut;
        let column = strip.side + GUTTER;
        let stub_column = STUB * self.size.scale;
        let beside = match &own.stub {
            Some(_) => WIDTH - stub_column - GUTTER - column,
            None => WIDTH - column,
        };
        let mut block = PlacedItems::default();
        // Large letters need the whole width: their text stands over the codes.
        let top = match self.size.letters {
            Letters::Normal => {
                let text = self.own_text(own, beside)?;
                block.put(text, column, under_cut - 1.0);
                under_cut
            }
            Letters::Large => {
                let text = self.own_text(own, WIDTH)?;
                block.put(text, 0.0, under_cut - 1.0);
                block.height + under_cut + ABOVE_KEY
            }
        };
        strip.y = top;
        let mut codes = vec![strip];
        if let Some((stub, caption)) = &own.stub {
            let mut stub = self.strip(stub, STUB_MODULE);
            stub.x = WIDTH - stub.side - BESIDE;
            // Its modules are twice as wide as the strip's, and so is its quiet zone.
            stub.y = top + (2.0 * CUT + stub.quiet - under_cut).max(0.0);
            let words = stub_column - stub.side - stub.quiet - 2.0 * BESIDE;
            let caption = self.caption(caption, words, Weight::Bold, self.size.body)?;
            block.put(caption, WIDTH - stub_column, top - 1.0);
            codes.push(stub);
        }
        let mut band = Band {
            block,
            codes,
            ruled: false,
            heads: false,
            order: None,
        };
        let height = band.height();
        let items = &mut band.block.items;
        items.push(cut(0.0, 0.0, WIDTH, CUT));
        if own.stub.is_some() {
            let x = WIDTH - stub_column - GUTTER / 2.0;
            items.push(cut(x, top, CUT, height - top));
            if top > under_cut {
                items.push(cut(x, top - under_cut, WIDTH - x, CUT));
            }
        }
        Ok(band)
    }

    fn own_text(&mut self, own: &Own, width: f32) -> Result<PlacedItems, LayoutError> {
        let (bold, size) = (Weight::Bold, self.size.body);
        let mut text = self.headline(&own.strip.1, size, width)?;
        let heading = [self.for_visitor(&own.heading, bold, size)];
        let lines = own.text.iter();
        let lines = lines.map(|line| [self.for_visitor(line, Weight::Regular, size)]);
        for words in std::iter::once(heading).chain(lines.collect::<Vec<_>>()) {
            let line = self.set.paragraph(&words, width, LineAlign::Left)?;
            text.stack(line, 0.0, self.spacing.items);
        }
        Ok(text)
    }
}

fn cut(x: f32, y: f32, width: f32, height: f32) -> InkItem {
    InkItem::Dashes(Dashes {
        within: Rect {
            x,
            y,
            width,
            height,
        },
        dash: 1.4,
    })
}
