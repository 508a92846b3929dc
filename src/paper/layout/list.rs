//! The front of a sheet: the stops as lines, and every paper once with a box to tick.

use crate::locale::Text;
use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{Both, Labelled, Letters, SheetPaper, SheetStop};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{InkItem, Rect};
use super::pages::Pages;
use super::typeset::Words;
use super::{LayoutError, SheetLayouter, WIDTH};

/// The column of the order's disc, in normal letters.
const ORDER: f32 = 11.0;
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
/// The least room between a text and its Japanese at the other end of the line.
const OPPOSITE: f32 = 5.0;
/// Between two things of a list.
const BETWEEN: &str = " · ";
/// How much higher the numbers of stops may be than the line that they end.
const LARGER: f32 = 0.6;

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
        let said = self.set.paragraph(&title, width, LineAlign::Left)?;
        let counter = staff_line(&[&stop.counter, &stop.place], "  ");
        let errands: Vec<&Both> = stop.errands.iter().collect();
        let mut staff = staff_line(&errands, BETWEEN);
        let mut said = match self.shares_line(&said, &counter, &staff, width)? {
            true => {
                staff = format!("{counter}  {staff}");
                said
            }
            false => self.with_japanese_opposite(said, &counter, width)?,
        };
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
            let done = self.with_japanese_opposite(done, &staff, width)?;
            said.stack(done, 0.0, 0.0);
        }
        if let Some(ask) = &stop.ask_here {
            let ask = self.labelled(ask, width)?;
            said.stack(ask, 0.0, self.spacing.paragraphs);
        }
        block.put(said, order, 0.0);
        let side = BOX * self.size.scale;
        block.items.extend(frame(WIDTH - side, 0.7, side, side));
        Ok(Band {
            order: Some(stop.order),
            ..Band::plain(block)
        })
    }

    /// The papers: in two columns, one read after the other, or in one in large letters.
    pub(super) fn papers(
        &mut self,
        heading: &Both,
        papers: &[SheetPaper],
        pages: &mut Pages<'_>,
    ) -> Result<(), LayoutError> {
        let columns = match self.size.letters {
            Letters::Normal => 2,
            Letters::Large => 1,
        };
        let width = (WIDTH - GUTTER * (columns - 1) as f32) / columns as f32;
        let between = self.spacing.items;
        let blocks = papers.iter().map(|paper| self.paper(paper, width));
        let mut blocks = blocks.collect::<Result<Vec<_>, _>>()?;
        while !blocks.is_empty() {
            // Again on each page: other things stand over what goes on there.
            self.part(pages, heading)?;
            let heights: Vec<f32> = blocks.iter().map(|block| block.height).collect();
            let room = pages.room();
            // As many as the page holds; when it holds none, one row, which turns the page.
            let held = (columns..=blocks.len()).rev();
            let mut held = held.map(|count| (count, balanced(&heights[..count], columns, between)));
            let held = held.find(|(_, (_, height))| *height <= room);
            let (count, (left, _)) = held.unwrap_or((columns.min(blocks.len()), (1, 0.0)));
            let later = blocks.split_off(count);
            let mut columns = PlacedItems::default();
            for (nth, paper) in std::mem::replace(&mut blocks, later)
                .into_iter()
                .enumerate()
            {
                let (x, height) = match nth < left {
                    true => (0.0, heights[..nth].iter().map(|one| one + between).sum()),
                    false => {
                        let over = heights[left..nth].iter().map(|one| one + between);
                        (width + GUTTER, over.sum())
                    }
                };
                columns.put(paper, x, height);
            }
            if count > 2 {
                columns.breaks.clear();
            }
            let band = Band {
                ruled: false,
                ..Band::plain(columns)
            };
            pages.place(band, self)?;
        }
        Ok(())
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
        let room = width - tick;
        let wide = self.paper_name(paper, room)?;
        let narrow = self.paper_name(paper, room - orders.width - 1.0)?;
        // The stops stand at the end of the last line where that is short, or else in a column of their own.
        let beside = wide.last_line_width() + 1.0 + orders.width <= room
            && orders.last_baseline() <= wide.last_line_rise() + LARGER;
        let (name, y) = match beside && wide.height <= narrow.height {
            true => {
                let y = wide.last_baseline() - orders.last_baseline();
                (wide, y)
            }
            false => {
                let y = narrow.first_baseline() - orders.first_baseline();
                (narrow, y.max(0.0))
            }
        };
        let x = width - orders.width;
        block.put(name, tick, 0.0);
        block.put(orders, x, y);
        if let Some(missing) = &paper.missing {
            let missing = self.for_visitor(missing, Weight::Bold, self.size.body);
            let missing = self.set.paragraph(&[missing], room, LineAlign::Left)?;
            block.stack(missing, tick, 0.0);
        }
        block.breaks.retain(|(at, _)| *at == 0.0);
        block.items.extend(frame(0.0, 0.7, side, side));
        block.height = block.height.max(side + 1.0);
        Ok(block)
    }

    fn paper_name(&mut self, paper: &SheetPaper, width: f32) -> Result<PlacedItems, LayoutError> {
        let name = self.for_visitor(&paper.name.visitor, Weight::Regular, self.size.body);
        let name = self.set.paragraph(&[name], width, LineAlign::Left)?;
        let japanese = paper.name.japanese.as_ref().map_or("", Text::marked);
        if self.spacing.shares_lines && !japanese.is_empty() {
            let japanese = self.japanese(japanese, width)?;
            if opposite(&name, &japanese, width) {
                return Ok(behind(name, japanese, OPPOSITE));
            }
        }
        self.with_japanese(name, japanese, width)
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

    /// A paragraph of Japanese for staff.
    fn japanese(&mut self, japanese: &str, width: f32) -> Result<PlacedItems, LayoutError> {
        let words = self.for_staff(japanese);
        self.set.paragraph(&[words], width, LineAlign::Left)
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
        let japanese = self.japanese(japanese, width)?;
        Ok(beside(block, japanese, width))
    }

    /// Whether the counter's Japanese, which does not fit at the other end of its line, stands on one line with that of its
    /// errands.
    fn shares_line(
        &mut self,
        title: &PlacedItems,
        counter: &str,
        errands: &str,
        width: f32,
    ) -> Result<bool, LayoutError> {
        if !self.spacing.shares_lines || counter.is_empty() || errands.is_empty() {
            return Ok(false);
        }
        let alone = self.japanese(counter, width)?;
        let together = self.japanese(&format!("{counter}  {errands}"), width)?;
        Ok(!opposite(title, &alone, width) && together.breaks.len() == 1)
    }

    /// A text with its Japanese at the other end of its last line, where both fit, or else under it.
    pub(super) fn with_japanese_opposite(
        &mut self,
        mut block: PlacedItems,
        japanese: &str,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        if japanese.is_empty() {
            return Ok(block);
        }
        let japanese = self.japanese(japanese, width)?;
        let x = width - japanese.width;
        if opposite(&block, &japanese, width) {
            // On one baseline.
            let y = block.last_baseline() - japanese.last_baseline();
            let lines = block.breaks.len();
            block.put(japanese, x, y);
            block.breaks.truncate(lines);
        } else {
            block.stack(japanese, 0.0, 0.0);
        }
        Ok(block)
    }
}

/// Balances blocks of these heights over columns, with so much between two of a column: how many stand in the left one, and the height of the higher.
fn balanced(heights: &[f32], columns: usize, between: f32) -> (usize, f32) {
    let high =
        |heights: &[f32]| heights.iter().map(|height| height + between).sum::<f32>() - between;
    if columns == 1 {
        return (heights.len(), high(heights));
    }
    let height = |left: usize| high(&heights[..left]).max(high(&heights[left..]));
    let best = (1..=heights.len()).min_by(|one, other| height(*one).total_cmp(&height(*other)));
    best.map_or((0, 0.0), |left| (left, height(left)))
}

/// What the staff read of several texts, in one line.
fn staff_line(texts: &[&Both], between: &str) -> String {
    let japanese = texts.iter().filter_map(|both| both.japanese.as_ref());
    japanese.map(Text::marked).collect::<Vec<_>>().join(between)
}

/// Two texts beside each other where both fit on one line, otherwise one under the other.
fn beside(mut block: PlacedItems, other: PlacedItems, width: f32) -> PlacedItems {
    let x = block.width + BESIDE;
    if block.breaks.len() == 1 && other.breaks.len() == 1 && x + other.width <= width {
        return behind(block, other, BESIDE);
    }
    block.stack(other, 0.0, 0.0);
    block
}

/// Whether a text of one line fits at the other end of the last line of another one.
fn opposite(block: &PlacedItems, other: &PlacedItems, width: f32) -> bool {
    other.breaks.len() == 1 && block.last_line_width() + OPPOSITE + other.width <= width
}

/// A text of one line behind the last line of another one, on its baseline.
fn behind(mut block: PlacedItems, other: PlacedItems, apart: f32) -> PlacedItems {
    let x = block.last_line_width() + apart;
    let y = block.last_baseline() - other.last_baseline();
    let lines = block.breaks.len();
    block.put(other, x, y);
    block.breaks.truncate(lines);
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
