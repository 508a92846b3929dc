//! The head of a sheet: the number, and where to go first.

use crate::locale::Text;
use crate::paper::code::PhoneUrl;
use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{Both, Letters, Sheet};

use super::band::{Band, Pending};
use super::block::{LineAlign, PlacedItems};
use super::ink::{InkItem, Rect};
use super::typeset::Words;
use super::{LayoutError, PHONE_MODULE, SheetLayouter, WIDTH};

/// The rule under the head.
const RULE: f32 = 1.0;
/// Between the day and the number, in normal letters.
const BODY: f32 = 1.5;
/// Between the number and where to go.
const GUTTER: f32 = 6.0;
/// The column of the code for a phone: its caption is wider than the code.
const PHONE: f32 = 34.0;
/// Between that column and what stands beside it.
const PHONE_GUTTER: f32 = 2.0;
/// Between its quiet zone and its caption: a code is moved by up to a dot, to begin at a whole one.
const PHONE_CAPTION: f32 = 0.15;
/// The frame around "printed again".
const FRAME: f32 = 0.5;

impl SheetLayouter<'_> {
    /// The head of the first page.
    pub(super) fn head(&mut self, sheet: &Sheet) -> Result<Band, LayoutError> {
        let width = match sheet.phone {
            Some(_) => WIDTH - self.phone_column() - PHONE_GUTTER,
            None => WIDTH,
        };
        let body = self.number_and_first(sheet, width)?;
        let over = match self.size.letters {
            Letters::Normal => BODY,
            Letters::Large => 2.0 * BODY,
        };
        // A large number in a font of low capitals reaches over its line.
        let reach = body.items.iter().map(|item| -item.bounds().y);
        let over = reach.fold(over, f32::max);
        // The code stands in the corner, or under the day where that takes less of the page.
        let mut head = self.hall_and_day(sheet, width)?;
        let mut under = None;
        if let Some((link, caption)) = &sheet.phone {
            let mut alone = PlacedItems::default();
            let quiet = self.phone(link, caption, None, &mut alone)?.quiet;
            let above = self.hall_and_day(sheet, WIDTH)?;
            let corner = (head.height + over + body.height).max(alone.height);
            let lower = above.height + (over + body.height).max(quiet + alone.height);
            if lower < corner {
                under = Some(above.height);
                head = above;
            }
        }
        head.stack(body, 0.0, over);
        let codes = match &sheet.phone {
            Some((link, caption)) => vec![self.phone(link, caption, under, &mut head)?],
            None => Vec::new(),
        };
        self.rule(&mut head);
        Ok(Band {
            codes,
            ruled: false,
            ..Band::plain(head)
        })
    }

    /// The number, and beside it where to go first; under it in large letters.
    fn number_and_first(&mut self, sheet: &Sheet, width: f32) -> Result<PlacedItems, LayoutError> {
        let Some(number) = &sheet.number else {
            return self.first(sheet, width);
        };
        let mut block = self.number(number.marked(), self.size.number)?;
        if self.size.letters == Letters::Large {
            let first = self.first(sheet, width)?;
            block.stack(first, 0.0, 3.0);
            return Ok(block);
        }
        let x = block.width + GUTTER;
        let first = self.first(sheet, width - x)?;
        let mut both = PlacedItems::default();
        let height = block.height.max(first.height);
        let (over, above) = ((height - block.height) / 2.0, (height - first.height) / 2.0);
        both.put(block, 0.0, over);
        both.put(first, x, above);
        Ok(both)
    }

    /// The code that leads to the visitor's place in the queue, at the right: in the corner, where its
    /// quiet zone reaches into the margin, which is white anyway; or under what ends there.
    fn phone(
        &mut self,
        link: &PhoneUrl,
        caption: &Text,
        under: Option<f32>,
        head: &mut PlacedItems,
    ) -> Result<Pending, LayoutError> {
        let mut code = self.pending(link.code(), link.address(), PHONE_MODULE);
        let column = self.phone_column();
        code.x = WIDTH - column + (column - code.side) / 2.0;
        code.y = under.map_or(0.0, |end| end + code.quiet);
        let caption = Words {
            marked: caption.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Regular,
            size: self.size.body,
        };
        let caption = self.set.phrases(caption, column, LineAlign::Centre)?;
        let below = code.y + code.side + code.quiet + PHONE_CAPTION;
        head.put(caption, WIDTH - column, below);
        Ok(code)
    }

    fn phone_column(&self) -> f32 {
        PHONE * self.size.scale
    }

    /// The head of every further page: one line, where that holds hall and day beside the number.
    pub(super) fn running_head(&mut self, sheet: &Sheet) -> Result<PlacedItems, LayoutError> {
        let mut head = match &sheet.number {
            Some(number) => self.number(number.marked(), self.size.first)?,
            None => PlacedItems::default(),
        };
        let x = match head.width > 0.0 {
            true => head.width + GUTTER,
            false => 0.0,
        };
        let words = self.hall_words(sheet);
        let hall = self.set.paragraph(&words, WIDTH - x, LineAlign::Left)?;
        let y = (head.height - hall.height).max(0.0);
        head.put(hall, x, y);
        self.rule(&mut head);
        Ok(head)
    }

    /// The number of a page and of how many.
    pub(super) fn page_number(
        &mut self,
        nth: usize,
        of: usize,
    ) -> Result<PlacedItems, LayoutError> {
        let text = format!("{nth} / {of}");
        let words = Words {
            marked: &text,
            voice: TypefaceChoice::Visitor,
            weight: Weight::Regular,
            size: self.size.body,
        };
        self.set.paragraph(&[words], WIDTH, LineAlign::Right)
    }

    fn hall_and_day(&mut self, sheet: &Sheet, width: f32) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let again = match &sheet.again {
            Some(again) => self.framed(again)?,
            None => PlacedItems::default(),
        };
        let words = self.hall_words(sheet);
        let room = width - again.width - 3.0;
        let line = self.set.paragraph(&words, room, LineAlign::Left)?;
        let (used, lines) = (line.width, line.breaks.len());
        block.stack(line, 0.0, 0.0);
        if let Some(japanese) = &sheet.issued.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.paragraph(&[japanese], room, LineAlign::Left)?;
            let x = room - japanese.width;
            match lines == 1 && used + GUTTER / 2.0 < x {
                true => block.put(japanese, x, 0.0),
                false => block.stack(japanese, 0.0, 0.0),
            }
        }
        let x = width - again.width;
        block.put(again, x, 0.0);
        Ok(block)
    }

    /// The hall's name, and day and time of issue in the visitor's language.
    fn hall_words<'t>(&self, sheet: &'t Sheet) -> [Words<'t>; 3] {
        let words = |marked, weight| Words {
            marked,
            voice: TypefaceChoice::Visitor,
            weight,
            size: self.size.body,
        };
        [
            words(sheet.hall.marked(), Weight::Bold),
            super::blank(self.size.body),
            words(sheet.issued.visitor.marked(), Weight::Regular),
        ]
    }

    fn number(&mut self, marked: &str, size: f32) -> Result<PlacedItems, LayoutError> {
        let words = Words {
            marked,
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size,
        };
        let mut block = self.set.paragraph(&[words], WIDTH, LineAlign::Left)?;
        // Digits have no descenders: the line is cut down to its capitals.
        block.height = 0.0;
        for item in &mut block.items {
            if let InkItem::Words(run) = item {
                let capital = self.set.fonts.capital(run.face) * run.size;
                run.baseline = capital + size * 0.08;
                block.height = block.height.max(capital + size * 0.16);
            }
        }
        Ok(block)
    }

    fn first(&mut self, sheet: &Sheet, width: f32) -> Result<PlacedItems, LayoutError> {
        let mut block = PlacedItems::default();
        let visitor = Words {
            marked: sheet.first.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size: self.size.first,
        };
        let visitor = self.set.phrases(visitor, width, LineAlign::Left)?;
        block.stack(visitor, 0.0, 0.0);
        let place = Words {
            marked: sheet.first_place.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Regular,
            size: self.size.body,
        };
        let place = self.set.paragraph(&[place], width, LineAlign::Left)?;
        let japanese: Vec<&str> = [&sheet.first, &sheet.first_place]
            .into_iter()
            .filter_map(|both| Some(both.japanese.as_ref()?.marked()))
            .collect();
        let place = self.with_japanese_opposite(place, &japanese.join(" "), width)?;
        block.stack(place, 0.0, 0.5);
        Ok(block)
    }

    /// A text in a frame.
    fn framed(&mut self, both: &Both) -> Result<PlacedItems, LayoutError> {
        let (weight, size) = (Weight::Bold, self.size.body);
        let text = self.stacked(both, weight, size, WIDTH / 2.0, LineAlign::Left)?;
        let (width, height) = (text.width + 4.0, text.height + 1.0);
        let mut block = PlacedItems::default();
        block.put(text, 2.0, 0.5);
        let bars = [
            (0.0, 0.0, width, FRAME),
            (0.0, height - FRAME, width, FRAME),
            (0.0, 0.0, FRAME, height),
            (width - FRAME, 0.0, FRAME, height),
        ];
        block.items.extend(bars.map(|(x, y, width, height)| {
            InkItem::Bar(Rect {
                x,
                y,
                width,
                height,
            })
        }));
        (block.width, block.height) = (width, height);
        Ok(block)
    }

    fn rule(&self, block: &mut PlacedItems) {
        let y = block.height + 1.4;
        block.items.push(InkItem::Bar(Rect {
            x: 0.0,
            y,
            width: WIDTH,
            height: RULE,
        }));
        block.height = y + RULE;
    }
}
