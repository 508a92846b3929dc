//! One stop: a band across the sheet with its strip on the right.

use crate::page::Code;
use crate::paper::font::{Voice, Weight};
use crate::paper::sheet::{Both, Digits, Labelled, Sheet, Stop};

use super::ink::{Ink, Item, Rect};
use super::typeset::{Align, Block, Words};
use super::{Hand, LayoutError, STRIP_MODULE, WIDTH};

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

/// Part of a sheet that stays together.
pub(super) struct Band {
    pub(super) block: Block,
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
    /// How far it may slide down within its band.
    pub(super) slack: f32,
    pub(super) side: f32,
    pub(super) quiet: f32,
    pub(super) module: u32,
    pub(super) code: Code,
    pub(super) digits: Digits,
    /// What stands under it.
    pub(super) caption: Block,
}

impl Pending {
    /// The height of the code with its caption.
    pub(super) fn height(&self) -> f32 {
        self.side + self.quiet.max(1.0) + self.caption.height
    }
}

impl Band {
    pub(super) fn height(&self) -> f32 {
        self.codes
            .iter()
            .map(|code| code.y + code.height())
            .fold(self.block.height, f32::max)
    }

    fn plain(block: Block) -> Self {
        Self {
            block,
            codes: Vec::new(),
            ruled: true,
            order: None,
        }
    }
}

impl Hand<'_> {
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
            None => Block::default(),
        };
        block.put(rest, 0.0, 0.0);
        let order = band.order;
        for code in &mut band.codes {
            code.slack = code.slack.min((room - code.y - code.height()).max(0.0));
        }
        Ok(Some(Band {
            order,
            ..Band::plain(block)
        }))
    }

    /// Everything between the head and the visitor's own part.
    pub(super) fn bands(&mut self, sheet: &Sheet) -> Result<Vec<Band>, LayoutError> {
        let mut bands = Vec::with_capacity(sheet.stops.len() + 2);
        if !sheet.notices.is_empty() {
            bands.push(Band {
                ruled: false,
                ..Band::plain(self.notices(&sheet.notices)?)
            });
        }
        for stop in &sheet.stops {
            bands.push(self.stop(stop)?);
        }
        if let Some(ways) = &sheet.no_visit {
            let mut block = Block::default();
            self.listed(&mut block, ways, 0.0, WIDTH)?;
            bands.push(Band::plain(block));
        }
        Ok(bands)
    }

    /// What needs attention, beside a bar.
    fn notices(&mut self, notices: &[Both]) -> Result<Block, LayoutError> {
        let mut block = Block::default();
        for notice in notices {
            let words = self.both(notice, Weight::Bold, self.size.body);
            let text = self.set.paragraph(&words, WIDTH - INDENT, Align::Left)?;
            block.stack(text, INDENT, APART);
        }
        let bar = Rect {
            x: 0.0,
            y: 0.0,
            width: 1.4,
            height: block.height,
        };
        block.items.push(Item::Bar(bar));
        Ok(block)
    }

    fn stop(&mut self, stop: &Stop) -> Result<Band, LayoutError> {
        let mut codes = Vec::new();
        let mut width = WIDTH - ORDER;
        if let Some((digits, caption)) = &stop.strip {
            let mut code = self.pending(digits, STRIP_MODULE, Block::default())?;
            code.x = WIDTH - code.side;
            code.y = 1.0;
            code.caption = self.caption(caption, code.side, Weight::Regular, self.size.caption)?;
            width = code.x - code.quiet.max(GUTTER) - ORDER;
            codes.push(code);
        }
        let mut block = self.order(stop.order)?;
        let text = self.stop_text(stop, width)?;
        block.put(text, ORDER, 0.0);
        for code in &mut codes {
            code.slack = (block.height - code.y - code.height()).max(0.0);
        }
        Ok(Band {
            block,
            codes,
            ruled: true,
            order: Some(stop.order),
        })
    }

    fn stop_text(&mut self, stop: &Stop, width: f32) -> Result<Block, LayoutError> {
        let mut text = Block::default();
        let counter = Words {
            marked: stop.counter.visitor.marked(),
            voice: Voice::Visitor,
            weight: Weight::Bold,
            size: self.size.title,
        };
        let counter = self.set.paragraph(&[counter], width, Align::Left)?;
        text.stack(counter, 0.0, 0.0);
        let place = Words {
            marked: stop.place.visitor.marked(),
            voice: Voice::Visitor,
            weight: Weight::Regular,
            size: self.size.body,
        };
        let mut where_to = vec![place];
        let japanese = [&stop.counter.japanese, &stop.place.japanese];
        for japanese in japanese.into_iter().flatten() {
            where_to.push(super::blank(self.size.body));
            where_to.push(Words {
                marked: japanese.marked(),
                voice: Voice::Japanese,
                weight: Weight::Regular,
                size: self.size.small,
            });
        }
        let place = self.set.paragraph(&where_to, width, Align::Left)?;
        text.stack(place, 0.0, 0.0);
        for errand in &stop.errands {
            self.bullet(&mut text, errand, 0.0, width)?;
        }
        for labelled in [&stop.ask_here, &stop.bring, &stop.sees]
            .into_iter()
            .flatten()
        {
            let line = self.labelled(labelled, width)?;
            text.stack(line, 0.0, APART);
        }
        Ok(text)
    }

    /// The disc with the stop's place in the order.
    fn order(&mut self, order: usize) -> Result<Block, LayoutError> {
        let digits = order.to_string();
        let figure = Words {
            marked: &digits,
            voice: Voice::Visitor,
            weight: Weight::Bold,
            size: self.size.title,
        };
        let mut figure = self.set.paragraph(&[figure], 2.0 * DISC, Align::Centre)?;
        for item in &mut figure.items {
            if let Item::Words(run) = item {
                run.ink = Ink::White;
                run.baseline = DISC + self.set.fonts.capital(run.face) * run.size / 2.0;
            }
        }
        let mut block = Block::default();
        block.items.push(Item::Disc {
            x: DISC,
            y: DISC,
            radius: DISC,
        });
        block.height = 2.0 * DISC;
        block.put(figure, 0.0, 0.0);
        Ok(block)
    }

    /// A label and the things it names, on one line.
    fn labelled(&mut self, labelled: &Labelled, width: f32) -> Result<Block, LayoutError> {
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
        self.set.paragraph(&words, width, Align::Left)
    }

    /// A label over the things it names.
    fn listed(
        &mut self,
        block: &mut Block,
        labelled: &Labelled,
        x: f32,
        width: f32,
    ) -> Result<(), LayoutError> {
        let label = self.both(&labelled.label, Weight::Bold, self.size.body);
        let label = self.set.paragraph(&label, width, Align::Left)?;
        block.stack(label, x, APART);
        for thing in &labelled.things {
            self.bullet(block, thing, x, width)?;
        }
        Ok(())
    }

    fn bullet(
        &mut self,
        block: &mut Block,
        both: &Both,
        x: f32,
        width: f32,
    ) -> Result<(), LayoutError> {
        let words = self.both(both, Weight::Regular, self.size.body);
        let mut line = self.set.paragraph(&words, width - INDENT, Align::Left)?;
        let middle = line.items.iter().find_map(|item| match item {
            Item::Words(run) => Some(run.baseline - 0.38 * run.size),
            _ => None,
        });
        line.items
            .iter_mut()
            .for_each(|item| item.move_by(INDENT, 0.0));
        line.width += INDENT;
        line.items.push(Item::Disc {
            x: 1.5,
            y: middle.unwrap_or_default(),
            radius: 0.55,
        });
        block.stack(line, x, APART / 2.0);
        Ok(())
    }

    /// The small print under a code: each language on a line of its own.
    pub(super) fn caption(
        &mut self,
        both: &Both,
        width: f32,
        weight: Weight,
        size: f32,
    ) -> Result<Block, LayoutError> {
        let mut block = Block::default();
        let visitor = Words {
            marked: both.visitor.marked(),
            voice: Voice::Visitor,
            weight,
            size,
        };
        let visitor = self.set.paragraph(&[visitor], width, Align::Centre)?;
        block.stack(visitor, 0.0, 0.0);
        if let Some(japanese) = &both.japanese {
            let japanese = Words {
                marked: japanese.marked(),
                voice: Voice::Japanese,
                weight: Weight::Regular,
                size: self.size.caption,
            };
            let japanese = self.set.paragraph(&[japanese], width, Align::Centre)?;
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
    }
}
