//! The codes of a sheet in a grid: each under its counter, with dashed lines to cut or fold along between them.
//!
//! What can be seen with which code, and what closes the sheet, stands beside the last row where codes leave room there.

use crate::locale::Text;
use crate::paper::code::Symbol;
use crate::paper::font::Weight;
use crate::paper::sheet::{Both, Labelled, Letters, Sheet, SheetStop};

use super::band::{Band, Pending};
use super::block::{LineAlign, PlacedItems};
use super::ink::{Dashes, InkItem, Rect};
use super::list::circled;
use super::{LayoutError, STRIP_MODULE, SheetLayouter, WIDTH};

/// Between a code and its words, beyond its quiet zone.
const BESIDE: f32 = 1.0;
/// The column of the disc over a code, in normal letters.
const ORDER: f32 = 8.6;
/// Where codes stand in their row.
const TOP: f32 = 1.2;
/// What the rule over a row takes of the room between both.
const RULE: f32 = 0.15;
/// The least room beyond two quiet zones between codes: for the line to cut along.
const CUT: f32 = 0.8;
/// The most room between two codes of a row with short words over them, in normal letters: words stand beside them.
const MOST_APART: f32 = 7.0;
/// The narrowest column for words beside codes. Large letters need the whole width.
const NARROWEST: f32 = 60.0;

/// How far words beside codes may go on under them.
const MOST_UNDER: f32 = 20.0;

/// A stop with its strip and what stands beside it.
type Coded<'s> = (&'s SheetStop, &'s Symbol, &'s Both);

/// A paragraph that stands beside codes or between bands.
pub(super) enum Closing<'s> {
    /// A label and what it names.
    Listed(Labelled),
    /// A sentence.
    Said(&'s Text),
}

/// The rows of codes.
pub(super) struct CodeRows<'s> {
    pub(super) bands: Vec<Band>,
    /// What closes the sheet and found no room beside the codes.
    pub(super) left: Vec<Closing<'s>>,
}

impl SheetLayouter<'_> {
    /// The strips of all stops that have one, what the counters will see with them, and what closes the sheet as far as it
    /// fits beside them.
    pub(super) fn codes<'s>(&mut self, sheet: &'s Sheet) -> Result<CodeRows<'s>, LayoutError> {
        let coded = sheet.stops.iter().filter_map(|stop| {
            let (symbol, caption) = stop.strip.as_ref()?;
            Some((stop, symbol, caption))
        });
        let coded: Vec<Coded<'_>> = coded.collect();
        let codes = coded
            .iter()
            .map(|(_, symbol, _)| self.strip(symbol, STRIP_MODULE))
            .collect();
        let titles = coded
            .iter()
            .map(|(stop, _, caption)| Ok(self.code_title(stop, caption, WIDTH)?.width));
        let titles = titles.collect::<Result<Vec<f32>, LayoutError>>()?;
        let mut rows = self.rows(codes, &titles);
        let last = rows.pop().unwrap_or_default();
        let mut coded = coded.as_slice();
        let seen = seen(coded);
        let mut bands = Vec::new();
        for row in rows {
            let (stops, later) = coded.split_at(row.len());
            bands.push(self.row(stops, row)?);
            coded = later;
        }
        let named = [&sheet.later, &sheet.no_visit];
        let named = named.into_iter().flatten().cloned().map(Closing::Listed);
        let mut left: Vec<Closing<'_>> = named
            .chain(sheet.foot.as_ref().map(Closing::Said))
            .collect();
        if last.is_empty() {
            return Ok(CodeRows { bands, left });
        }
        let x = last.iter().map(|code| code.x + code.side + code.quiet);
        let x = x.fold(0.0, f32::max) + BESIDE;
        let (x, mut last) = match coded {
            [alone] => (x, self.alone(*alone, last, x)?),
            _ => {
                let row = self.row(coded, last)?;
                // The words over the last code may be wider than it.
                (x.max(row.block.width + BESIDE), row)
            }
        };
        let (width, height) = (WIDTH - x, last.height());
        let mut beside = PlacedItems::default();
        if let [_] = coded {
            beside.height = last.block.height;
        }
        let mut heads = None;
        if let Some(seen) = seen.map(Closing::Listed)
            && !self.fits_beside(&mut beside, &seen, (width, height))?
        {
            heads = Some(self.closing(&seen, WIDTH)?);
        }
        let mut kept = Vec::new();
        for closing in left {
            if !self.fits_beside(&mut beside, &closing, (width, height))? {
                kept.push(closing);
            }
        }
        left = kept;
        beside.breaks.clear();
        last.block.put(beside, x, 0.0);
        bands.push(last);
        if let Some(seen) = heads {
            bands.insert(
                0,
                Band {
                    heads: true,
                    ..Band::plain(seen)
                },
            );
        }
        Ok(CodeRows { bands, left })
    }

    /// Puts a paragraph under what stands beside the codes already, where that is no higher than a band of its own.
    fn fits_beside(
        &mut self,
        beside: &mut PlacedItems,
        closing: &Closing<'_>,
        (width, height): (f32, f32),
    ) -> Result<bool, LayoutError> {
        if self.size.letters == Letters::Large || width < NARROWEST {
            return Ok(false);
        }
        let block = self.closing(closing, width)?;
        let apart = self.closing(closing, WIDTH)?.height;
        let apart_by = self.spacing.items;
        let more = beside.height + apart_by + block.height - height.max(beside.height);
        let fits = more < apart.min(MOST_UNDER);
        if fits {
            let gap = if beside.height > 0.0 { apart_by } else { TOP };
            let y = beside.height + gap;
            beside.put(block, 0.0, y);
        }
        Ok(fits)
    }

    /// A paragraph that closes the sheet, set as wide as there is room.
    pub(super) fn closing(
        &mut self,
        closing: &Closing<'_>,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        match closing {
            Closing::Listed(labelled) => self.labelled(labelled, width),
            Closing::Said(text) => {
                let words = self.for_visitor(text, Weight::Regular, self.size.body);
                self.set.paragraph(&[words], width, LineAlign::Left)
            }
        }
    }

    /// As many codes in each row as fit beside each other, with their places in it: as far apart as the words over them
    /// are wide, where there is room.
    fn rows(&self, codes: Vec<Pending>, titles: &[f32]) -> Vec<Vec<Pending>> {
        let most = match self.size.letters {
            Letters::Normal => 4,
            Letters::Large => 2,
        };
        let mut rows: Vec<Vec<Pending>> = Vec::new();
        let needs = |row: &[Pending]| {
            let sides: f32 = row.iter().map(|code| code.side).sum();
            let between = row.windows(2);
            let between = between.map(|two| two[0].quiet + two[1].quiet + CUT);
            sides + between.sum::<f32>()
        };
        for code in codes {
            match rows.last_mut() {
                Some(row)
                    if row.len() < most
                        && needs(row) + code.side + 2.0 * code.quiet + CUT <= WIDTH =>
                {
                    row.push(code);
                }
                _ => rows.push(vec![code]),
            }
        }
        if self.size.letters == Letters::Large {
            // Columns as wide as each other: the words over a code are wider than it.
            for (nth, code) in rows.iter_mut().flat_map(|row| row.iter_mut().enumerate()) {
                code.x = WIDTH / most as f32 * nth as f32;
            }
            return rows;
        }
        let mut titles = titles.iter();
        for row in &mut rows {
            let gaps = row.len().saturating_sub(1).max(1) as f32;
            let spare = ((WIDTH - needs(row)) / gaps).max(0.0);
            let mut x = 0.0;
            for (code, title) in row.iter_mut().zip(&mut titles) {
                code.x = x;
                let least = 2.0 * code.quiet + CUT;
                let under_words = title + BESIDE + code.quiet + CUT - code.side;
                let most = MOST_APART.max(least).max(under_words + 0.1);
                x += code.side + (least + spare).min(most);
            }
        }
        rows
    }

    /// A row of codes, each under its counter.
    fn row(&mut self, row: &[Coded<'_>], mut codes: Vec<Pending>) -> Result<Band, LayoutError> {
        let mut block = PlacedItems::default();
        // The words over a code may be wider than it.
        let cuts = codes.windows(2);
        let cuts = cuts.map(|two| two[1].x - two[1].quiet - CUT);
        let cuts: Vec<f32> = cuts.collect();
        let ends: Vec<f32> = cuts.iter().copied().chain([WIDTH]).collect();
        for (((stop, _, caption), code), end) in row.iter().zip(&codes).zip(&ends) {
            let title = self.code_title(stop, caption, end - code.x - BESIDE)?;
            block.put(title, code.x, TOP);
        }
        block.breaks.clear();
        // A hair more than the quiet zone, which stands on whole dots.
        let titles = block.height + 0.3;
        for code in &mut codes {
            code.y = titles + code.quiet;
        }
        let foot = codes.iter().map(|code| code.y + code.side);
        let foot = foot.fold(0.0, f32::max);
        for cut in cuts {
            block.items.push(InkItem::Dashes(Dashes {
                within: Rect {
                    x: cut - 0.1,
                    y: TOP,
                    width: 0.2,
                    height: foot - TOP,
                },
                dash: 1.1,
            }));
        }
        Ok(Band {
            codes,
            ..Band::plain(block)
        })
    }

    /// The only strip of a row: its words stand beside it.
    fn alone(
        &mut self,
        (stop, _, caption): Coded<'_>,
        codes: Vec<Pending>,
        x: f32,
    ) -> Result<Band, LayoutError> {
        let words = self.code_title(stop, caption, WIDTH - x)?;
        let mut block = PlacedItems::default();
        block.put(words, x, TOP);
        block.breaks.clear();
        // Its quiet zone keeps clear of the rule over it.
        let around = self.spacing.around_rule - RULE;
        let codes = codes.into_iter().map(|code| Pending {
            y: TOP.max(code.quiet - around),
            ..code
        });
        Ok(Band {
            codes: codes.collect(),
            ..Band::plain(block)
        })
    }

    /// The place of a stop in the order, and its counter.
    fn code_title(
        &mut self,
        stop: &SheetStop,
        caption: &Both,
        width: f32,
    ) -> Result<PlacedItems, LayoutError> {
        let mut title = self.small_order(stop.order)?;
        let x = ORDER * self.size.scale;
        let words = self.caption(caption, width - x, Weight::Bold, self.size.body)?;
        title.put(words, x, 0.4);
        Ok(title)
    }
}

/// What the counters will see, each thing once with the stops that see it.
fn seen(coded: &[Coded<'_>]) -> Option<Labelled> {
    let mut seen: Vec<(Both, String)> = Vec::new();
    for (stop, ..) in coded {
        for thing in stop.sees.iter().flat_map(|sees| &sees.things) {
            let order = match coded {
                [_] => String::new(),
                _ => circled(stop.order),
            };
            match seen.iter_mut().find(|(known, _)| known == thing) {
                Some((_, orders)) => orders.push_str(&order),
                None => seen.push((thing.clone(), order)),
            }
        }
    }
    let label = coded.iter().find_map(|(stop, ..)| stop.sees.as_ref());
    let with = |text: &Text, orders: &str| match orders {
        "" => text.clone(),
        orders => Text::from(format!("{} {orders}", text.marked())),
    };
    let things = seen.iter().map(|(thing, orders)| Both {
        visitor: with(&thing.visitor, orders),
        japanese: thing.japanese.as_ref().map(|text| with(text, orders)),
    });
    Some(Labelled {
        label: label?.label.clone(),
        things: things.collect(),
    })
}
