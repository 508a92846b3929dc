//! The front of a sheet: the stops as lines, and every paper once with a box to tick.

use crate::locale::Text;
use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{Both, Labelled, Letters, SheetPaper, SheetStop};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{InkItem, Rect};
use super::typeset::Words;
use super::{LayoutError, SheetLayouter, WIDTH};

/// The column of the order's disc, in normal letters.
pub(super) const ORDER: f32 = 12.0;
/// Between two columns.
const GUTTER: f32 = 6.0;
/// The side of a box to tick, in normal letters.
const BOX: f32 = 4.6;
/// The column of such a box.
const TICK: f32 = 7.0;
/// How thick a box is drawn.
const LINE: f32 = 0.45;
/// The widest column that says which stops need a paper, in normal letters.
const STOPS: f32 = 26.0;
/// Between a text and its Japanese on one line.
const BESIDE: f32 = 3.0;
/// Between two things of a list.
const BETWEEN: &str = " · ";
/// Between two things in one column.
const APART: f32 = 1.3;

impl SheetLayouter<'_> {
    /// A heading of a part of the sheet, in both languages.
    pub(super) fn heading(&mut self, label: &Both) -> Result<Band, LayoutError> {
        let block = self.headline(label, self.size.part, WIDTH)?;
        Ok(Band {
            heads: true,
            ..Band::plain(block)
        })
    }

    /// A short text and its Japanese, beside each other where both fit in the width.
    pub(super) fn headline(
        &mut self,
        both: &Both,
        size: f32,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let visitor = self.for_visitor(&both.visitor, Weight::Bold, size);
        let block = self.set.paragraph(&[visitor], width, LineAlign::Left)?;
        let japanese = both.japanese.as_ref().map_or("", Text::marked);
        self.with_japanese(block, japanese, width)
    }

    /// What holds for the whole sheet, at the end of its front.
    pub(super) fn foot(&mut self, text: &Text) -> Result<Band, LayoutError> {
        let words = self.for_visitor(text, Weight::Regular, self.size.body);
        let block = self.set.paragraph(&[words], WIDTH, LineAlign::Left)?;
        Ok(Band {
            ruled: false,
            ..Band::plain(block)
        })
    }

    /// A stop: its counter and floor, what is done there and about how long it takes, the same for the staff, what is to be
    /// asked; and a box to tick when it is done.
    pub(super) fn stop(&mut self, stop: &SheetStop) -> Result<Band, LayoutError> {
        let (order, tick) = (ORDER * self.size.scale, TICK * self.size.scale);
        let mut block = self.order(stop.order)?;
        let width = WIDTH - order - tick;
        let (body, regular) = (self.size.body, Weight::Regular);
        let title = [
            self.for_visitor(&stop.counter.visitor, Weight::Bold, body),
            super::blank(body),
            self.for_visitor(&stop.place.visitor, regular, body),
        ];
        let mut said = self.set.paragraph(&title, width, LineAlign::Left)?;
        let errands = stop.errands.iter().map(|errand| errand.visitor.marked());
        let errands = errands.collect::<Vec<_>>().join(BETWEEN);
        let mut done = vec![Words {
            marked: &errands,
            voice: TypefaceChoice::Visitor,
            weight: regular,
            size: body,
        }];
        if let Some(takes) = &stop.takes {
            done.extend([super::blank(body), self.for_visitor(takes, regular, body)]);
        }
        if !errands.is_empty() || stop.takes.is_some() {
            let done = self.set.paragraph(&done, width, LineAlign::Left)?;
            said.stack(done, 0.0, 0.0);
        }
        said = self.with_japanese(said, &staff_line(stop), width)?;
        if let Some(ask) = &stop.ask_here {
            let ask = self.labelled(ask, width)?;
            said.stack(ask, 0.0, APART);
        }
        block.put(said, order, 0.0);
        let side = BOX * self.size.scale;
        block.items.extend(frame(WIDTH - side, 0.7, side, side));
        Ok(Band {
            order: Some(stop.order),
            ..Band::plain(block)
        })
    }

    /// The papers, read from the left to the right: in two columns, or in one in large letters.
    pub(super) fn papers(&mut self, papers: &[SheetPaper]) -> Result<Vec<Band>, LayoutError> {
        let columns = match self.size.letters {
            Letters::Normal => 2,
            Letters::Large => 1,
        };
        let width = (WIDTH - GUTTER * (columns - 1) as f32) / columns as f32;
        let mut bands = Vec::new();
        for row in papers.chunks(columns) {
            let mut block = PlacedItems::default();
            for (nth, paper) in row.iter().enumerate() {
                let paper = self.paper(paper, width)?;
                block.put(paper, (width + GUTTER) * nth as f32, 0.0);
            }
            bands.push(Band {
                ruled: false,
                ..Band::plain(block)
            });
        }
        Ok(bands)
    }

    fn paper(&mut self, paper: &SheetPaper, width: f32) -> Result<PlacedItems, LayoutError> {
        let (tick, side) = (TICK * self.size.scale, BOX * self.size.scale);
        let mut block = PlacedItems::default();
        let orders: String = paper.stops.iter().map(|order| circled(*order)).collect();
        let orders = Words {
            marked: &orders,
            voice: TypefaceChoice::Japanese,
            weight: Weight::Regular,
            size: self.size.body,
        };
        let most = STOPS * self.size.scale;
        let orders = self.set.paragraph(&[orders], most, LineAlign::Left)?;
        let room = width - tick - orders.width - 1.0;
        let name = self.for_visitor(&paper.name.visitor, Weight::Regular, self.size.body);
        let name = self.set.paragraph(&[name], room, LineAlign::Left)?;
        let japanese = paper.name.japanese.as_ref().map_or("", Text::marked);
        let name = self.with_japanese(name, japanese, room)?;
        let x = width - orders.width;
        block.put(name, tick, 0.0);
        block.put(orders, x, 0.0);
        block.breaks.retain(|(at, _)| *at == 0.0);
        block.items.extend(frame(0.0, 0.7, side, side));
        block.height = block.height.max(side + 1.4);
        Ok(block)
    }

    /// What can be done without a visit, or later: a list of its own.
    pub(super) fn ways(&mut self, ways: &Labelled) -> Result<Band, LayoutError> {
        let block = self.labelled(ways, WIDTH)?;
        Ok(Band::plain(block))
    }

    /// A label and the things it names, in each language in a paragraph of its own.
    pub(super) fn labelled(
        &mut self,
        labelled: &Labelled,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let Labelled { label, things } = labelled;
        let differ = |both: &Both| both.japanese.is_some();
        let japanese = things.iter().any(differ) || differ(label);
        let visitor = self.listed(TypefaceChoice::Visitor, label, things, width)?;
        if !japanese {
            return Ok(visitor);
        }
        let japanese = self.listed(TypefaceChoice::Japanese, label, things, width)?;
        Ok(beside(visitor, japanese, width))
    }

    fn listed(
        &mut self,
        voice: TypefaceChoice,
        label: &Both,
        things: &[Both],
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let said = |both: &'_ Both| match (voice, &both.japanese) {
            (TypefaceChoice::Japanese, Some(japanese)) => japanese.marked().to_owned(),
            _ => both.visitor.marked().to_owned(),
        };
        let size = match voice {
            TypefaceChoice::Visitor => self.size.body,
            TypefaceChoice::Japanese => self.size.staff,
        };
        let things: Vec<String> = things.iter().map(said).collect();
        let (label, things) = (said(label), things.join(BETWEEN));
        let words = |marked, weight| Words {
            marked,
            voice,
            weight,
            size,
        };
        let words = [
            words(&label, Weight::Bold),
            super::blank(size),
            words(&things, Weight::Regular),
        ];
        self.set.paragraph(&words, width, LineAlign::Left)
    }

    /// A text with its Japanese.
    fn with_japanese(
        &mut self,
        block: PlacedItems,
        japanese: &str,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        if japanese.is_empty() {
            return Ok(block);
        }
        let words = self.for_staff(japanese);
        let japanese = self.set.paragraph(&[words], width, LineAlign::Left)?;
        Ok(beside(block, japanese, width))
    }
}

/// What the staff read of a stop, in one piece: counter, floor, errands.
fn staff_line(stop: &SheetStop) -> String {
    let japanese = |both: &Both| Some(both.japanese.as_ref()?.marked().to_owned());
    let errands: Vec<String> = stop.errands.iter().filter_map(japanese).collect();
    let errands = (!errands.is_empty()).then(|| errands.join(BETWEEN));
    let counter = [&stop.counter, &stop.place]
        .into_iter()
        .filter_map(japanese);
    counter.chain(errands).collect::<Vec<_>>().join("  ")
}

/// Two texts beside each other where both fit on one line, otherwise one under the other.
fn beside(mut block: PlacedItems, other: PlacedItems, width: f32) -> PlacedItems {
    let x = block.width + BESIDE;
    if block.breaks.len() == 1 && other.breaks.len() == 1 && x + other.width <= width {
        // On one baseline.
        let y = 0.76 * (block.height - other.height);
        block.put(other, x, y);
        block.breaks.truncate(1);
    } else {
        block.stack(other, 0.0, 0.0);
    }
    block
}

/// The sides of a box.
pub(super) fn frame(x: f32, y: f32, width: f32, height: f32) -> [InkItem; 4] {
    let bar = |x, y, width, height| {
        InkItem::Bar(Rect {
            x,
            y,
            width,
            height,
        })
    };
    [
        bar(x, y, width, LINE),
        bar(x, y + height - LINE, width, LINE),
        bar(x, y, LINE, height),
        bar(x + width - LINE, y, LINE, height),
    ]
}

/// The number of a stop in a circle, as far as there are such characters.
pub(super) fn circled(order: usize) -> String {
    let circles = u32::try_from(order)
        .ok()
        .filter(|order| (1..=20).contains(order));
    match circles.and_then(|order| char::from_u32(0x245F + order)) {
        Some(circle) => circle.to_string(),
        None => format!("({order})"),
    }
}
