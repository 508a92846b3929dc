//! The front of a sheet: the stops as lines, and every paper once with a box to tick.

use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{Both, Labelled, SheetPaper, SheetStop};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{InkItem, Rect};
use super::typeset::Words;
use super::{LayoutError, SheetLayouter, WIDTH};

/// The column of the order's disc.
const ORDER: f32 = 12.0;
/// The column of the counters.
const COUNTER: f32 = 58.0;
/// Between two columns.
const GUTTER: f32 = 6.0;
/// The side of a box to tick.
const BOX: f32 = 4.6;
/// The column of such a box.
const TICK: f32 = 7.0;
/// How thick a box is drawn.
const LINE: f32 = 0.45;
/// The widest column that says which stops need a paper.
const STOPS: f32 = 26.0;
/// Between a text and its Japanese on one line.
const BESIDE: f32 = 3.0;
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
        let visitor = Words {
            marked: both.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size,
        };
        let mut block = self.set.paragraph(&[visitor], width, LineAlign::Left)?;
        if let Some(japanese) = &both.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.paragraph(&[japanese], width, LineAlign::Left)?;
            let x = block.width + BESIDE;
            if block.breaks.len() == 1 && x + japanese.width <= width {
                // On one baseline.
                let y = 0.76 * (block.height - japanese.height);
                block.put(japanese, x, y);
                block.breaks.truncate(1);
            } else {
                block.stack(japanese, 0.0, 0.0);
            }
        }
        Ok(block)
    }

    /// What holds for the whole sheet, at the end of its front.
    pub(super) fn foot(&mut self, both: &Both) -> Result<Band, LayoutError> {
        let (weight, size) = (Weight::Regular, self.size.body);
        let block = self.stacked(both, weight, size, WIDTH, LineAlign::Left)?;
        Ok(Band {
            ruled: false,
            ..Band::plain(block)
        })
    }

    /// A stop as a line: the counter at the left, what is done there at the right.
    pub(super) fn stop(&mut self, stop: &SheetStop) -> Result<Band, LayoutError> {
        let mut block = self.order(stop.order)?;
        let mut counter = PlacedItems::default();
        let title = self.stacked_line(&[&stop.counter, &stop.place], COUNTER)?;
        counter.stack(title, 0.0, 0.0);
        block.put(counter, ORDER, 0.0);
        let x = ORDER + COUNTER + GUTTER;
        let width = WIDTH - x;
        let mut done = PlacedItems::default();
        if !stop.errands.is_empty() {
            let errands = self.joined(None, &stop.errands, width)?;
            done.stack(errands, 0.0, 0.0);
        }
        if let Some(ask) = &stop.ask_here {
            let ask = self.labelled(ask, width)?;
            done.stack(ask, 0.0, APART);
        }
        block.put(done, x, 0.0);
        Ok(Band {
            order: Some(stop.order),
            ..Band::plain(block)
        })
    }

    /// The papers in two columns, read from the left to the right.
    pub(super) fn papers(&mut self, papers: &[SheetPaper]) -> Result<Vec<Band>, LayoutError> {
        let width = (WIDTH - GUTTER) / 2.0;
        let mut bands = Vec::new();
        for row in papers.chunks(2) {
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
        let mut block = PlacedItems::default();
        let orders: String = paper.stops.iter().map(|order| circled(*order)).collect();
        let orders = Words {
            marked: &orders,
            voice: TypefaceChoice::Japanese,
            weight: Weight::Regular,
            size: self.size.body,
        };
        let orders = self.set.paragraph(&[orders], STOPS, LineAlign::Left)?;
        let (weight, size) = (Weight::Regular, self.size.body);
        let room = width - TICK - orders.width - 1.0;
        let name = self.stacked(&paper.name, weight, size, room, LineAlign::Left)?;
        let x = width - orders.width;
        block.put(name, TICK, 0.0);
        block.put(orders, x, 0.0);
        block.breaks.retain(|(at, _)| *at == 0.0);
        block.items.extend(frame(0.0, 0.7, BOX, BOX));
        block.height = block.height.max(BOX + 1.4);
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
        self.joined(Some(&labelled.label), &labelled.things, width)
    }

    /// Things one after the other, in each language in a paragraph of its own.
    pub(super) fn joined(
        &mut self,
        label: Option<&Both>,
        things: &[Both],
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let differ = |both: &Both| both.japanese.is_some();
        let japanese = things.iter().any(differ) || label.is_some_and(differ);
        let voices = [
            Some((TypefaceChoice::Visitor, self.size.body)),
            japanese.then_some((TypefaceChoice::Japanese, self.size.staff)),
        ];
        for (voice, size) in voices.into_iter().flatten() {
            let said = |both: &'_ Both| match (voice, &both.japanese) {
                (TypefaceChoice::Japanese, Some(japanese)) => japanese.marked().to_owned(),
                _ => both.visitor.marked().to_owned(),
            };
            let label = label.map(said);
            let things: Vec<String> = things.iter().map(said).collect();
            let things = things.join(" · ");
            let mut words: Vec<Words<'_>> = Vec::new();
            if let Some(label) = &label {
                words.push(Words {
                    marked: label,
                    voice,
                    weight: Weight::Bold,
                    size,
                });
                words.push(super::blank(size));
            }
            words.push(Words {
                marked: &things,
                voice,
                weight: Weight::Regular,
                size,
            });
            let paragraph = self.set.paragraph(&words, width, LineAlign::Left)?;
            block.stack(paragraph, 0.0, 0.0);
        }
        Ok(block)
    }

    /// A counter and where it is, in each language on a line of its own.
    fn stacked_line(&mut self, parts: &[&Both; 2], width: f32) -> Result<PlacedItems, LayoutError> {
        let [counter, place] = parts;
        let mut block = PlacedItems::default();
        let words = [
            Words {
                marked: counter.visitor.marked(),
                voice: TypefaceChoice::Visitor,
                weight: Weight::Bold,
                size: self.size.body,
            },
            super::blank(self.size.body),
            Words {
                marked: place.visitor.marked(),
                voice: TypefaceChoice::Visitor,
                weight: Weight::Regular,
                size: self.size.body,
            },
        ];
        let visitor = self.set.paragraph(&words, width, LineAlign::Left)?;
        block.stack(visitor, 0.0, 0.0);
        let japanese: Vec<&str> = parts
            .iter()
            .filter_map(|both| Some(both.japanese.as_ref()?.marked()))
            .collect();
        if !japanese.is_empty() {
            let japanese = japanese.join(" ");
            let words = self.for_staff(&japanese);
            let japanese = self.set.paragraph(&[words], width, LineAlign::Left)?;
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
    }
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
