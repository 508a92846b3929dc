//! Bands: parts of a sheet that stay together, one under the other.

use zeroize::Zeroizing;

use crate::locale::Text;
use crate::page::QrMatrix;
use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::Both;

use super::block::{LineAlign, PlacedItems};
use super::ink::{Ink, InkItem, Rect};
use super::typeset::Words;
use super::{LayoutError, SheetLayouter, WIDTH};

/// The radius of the disc, in normal letters.
const DISC: f32 = 4.8;
/// The radius of a disc over a code.
const SMALL_DISC: f32 = 3.4;
/// What a list is indented.
const INDENT: f32 = 4.2;

/// Part of a sheet that stays together.
pub(super) struct Band {
    pub(super) block: PlacedItems,
    pub(super) codes: Vec<Pending>,
    /// Whether a rule parts it from what stands over it.
    pub(super) ruled: bool,
    /// Whether it is the heading of what stands under it, and stays with it.
    pub(super) heads: bool,
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
}

impl Pending {
    /// The height of the code with what stays free under it.
    pub(super) fn height(&self) -> f32 {
        self.side + self.quiet.max(1.0)
    }
}

impl Band {
    pub(super) fn height(&self) -> f32 {
        self.block.height.max(self.codes_end())
    }

    /// Where its last code ends.
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
            heads: false,
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
    pub(super) fn notices(
        &mut self,
        notices: &[Text],
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        for notice in notices {
            let notice = self.for_visitor(notice, Weight::Bold, self.size.body);
            let text = self
                .set
                .paragraph(&[notice], width - INDENT, LineAlign::Left)?;
            block.stack(text, INDENT, self.spacing.paragraphs);
        }
        let bar = Rect {
            x: 0.0,
            y: 0.0,
            width: 1.4,
            height: block.height,
        };
        block.items.push(InkItem::Bar(bar));
        Ok(block)
    }

    /// The disc with the stop's place in the order.
    pub(super) fn order(&mut self, order: usize) -> Result<PlacedItems, LayoutError> {
        self.disc(order, self.size.title, DISC * self.size.scale)
    }

    /// The same, as small as a line of text.
    pub(super) fn small_order(&mut self, order: usize) -> Result<PlacedItems, LayoutError> {
        self.disc(order, self.size.body, SMALL_DISC * self.size.scale)
    }

    fn disc(&mut self, order: usize, size: f32, radius: f32) -> Result<PlacedItems, LayoutError> {
        let digits = order.to_string();
        let figure = Words {
            marked: &digits,
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size,
        };
        // Two digits of large letters are wider than their disc.
        let across = 2.0 * radius;
        let width = self.set.paragraph(&[figure], WIDTH, LineAlign::Left)?.width;
        let size = size * (0.9 * across / width.max(0.1)).min(1.0);
        let figure = Words { size, ..figure };
        let mut figure = self.set.paragraph(&[figure], across, LineAlign::Centre)?;
        for item in &mut figure.items {
            if let InkItem::Words(run) = item {
                run.ink = Ink::White;
                run.baseline = radius + self.set.fonts.capital(run.face) * run.size / 2.0;
            }
        }
        let mut block = PlacedItems::default();
        block.items.push(InkItem::Disc {
            x: radius,
            y: radius,
            radius,
        });
        block.height = 2.0 * radius;
        block.put(figure, 0.0, 0.0);
        Ok(block)
    }

    /// The small print beside a code: each language on lines of its own.
    pub(super) fn caption(
        &mut self,
        both: &Both,
        width: f32,
        weight: Weight,
        size: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let visitor = self.for_visitor(&both.visitor, weight, size);
        let visitor = self.set.phrases(visitor, width, LineAlign::Left)?;
        block.stack(visitor, 0.0, 0.0);
        if let Some(japanese) = &both.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.phrases(japanese, width, LineAlign::Left)?;
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
    }
}
