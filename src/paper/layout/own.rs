//! The visitor's own part: under a cut line, with its strip, and the key on a stub to cut off.

use crate::paper::font::Weight;
use crate::paper::sheet::Own;

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{Dashes, InkItem, Rect};
use super::{LayoutError, STRIP_MODULE, STUB_MODULE, SheetLayouter, WIDTH};

/// Under the cut line.
const UNDER_CUT: f32 = 4.5;
/// Between the columns.
const GUTTER: f32 = 6.0;
/// The column of the stub.
const STUB: f32 = 38.0;
/// How thick a line to cut along is.
const CUT: f32 = 0.5;

impl SheetLayouter<'_> {
    pub(super) fn own(&mut self, own: &Own) -> Result<Band, LayoutError> {
        let mut strip = self.strip(&own.strip.0, STRIP_MODULE);
        strip.y = UNDER_CUT;
        let mut block = PlacedItems::default();
        let column = strip.side + GUTTER;
        let beside = match &own.stub {
            Some(_) => WIDTH - STUB - GUTTER - column,
            None => WIDTH - column,
        };
        let text = self.own_text(own, beside)?;
        block.put(text, column, UNDER_CUT - 1.0);
        let mut codes = vec![strip];
        if let Some((stub, caption)) = &own.stub {
            let mut stub = self.strip(stub, STUB_MODULE);
            stub.x = WIDTH - STUB + (STUB - stub.side) / 2.0;
            // Its modules are twice as wide as the strip's, and so is its quiet zone.
            stub.y = UNDER_CUT.max(2.0 * CUT + stub.quiet);
            let under = stub.y + stub.side + stub.quiet;
            let caption = self.caption(caption, STUB, Weight::Bold, self.size.body)?;
            block.put(caption, WIDTH - STUB, under);
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
            let x = WIDTH - STUB - GUTTER / 2.0;
            items.push(cut(x, UNDER_CUT, CUT, height - UNDER_CUT));
        }
        Ok(band)
    }

    fn own_text(&mut self, own: &Own, width: f32) -> Result<PlacedItems, LayoutError> {
        let mut text = PlacedItems::default();
        let (bold, large) = (Weight::Bold, self.size.body * 1.1);
        let name = self.stacked(&own.strip.1, bold, self.size.body, width, LineAlign::Left)?;
        let heading = self.stacked(&own.heading, bold, large, width, LineAlign::Left)?;
        text.stack(name, 0.0, 0.0);
        text.stack(heading, 0.0, 1.3);
        for line in &own.text {
            let (weight, size) = (Weight::Regular, self.size.body);
            let line = self.stacked(line, weight, size, width, LineAlign::Left)?;
            text.stack(line, 0.0, 1.3);
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
