//! The codes of a sheet in a grid: each under its counter, and over them what can be seen with which.

use crate::locale::Text;
use crate::paper::code::Symbol;
use crate::paper::font::Weight;
use crate::paper::sheet::{Both, Labelled, Letters, SheetStop};

use super::band::{Band, Pending};
use super::block::{LineAlign, PlacedItems};
use super::list::{ORDER, circled};
use super::{LayoutError, STRIP_MODULE, SheetLayouter, WIDTH};

/// Between two codes in a row.
const GUTTER: f32 = 5.0;
/// Between a code and its words, beyond its quiet zone.
const BESIDE: f32 = 1.0;
/// Where codes stand in their row.
const TOP: f32 = 1.0;
/// Between two paragraphs.
const APART: f32 = 1.3;

/// A stop with its strip and what stands beside it.
type Coded<'s> = (&'s SheetStop, &'s Symbol, &'s Both);

impl SheetLayouter<'_> {
    /// What the counters will see, and the strips of all stops that have one.
    pub(super) fn codes(&mut self, stops: &[SheetStop]) -> Result<Vec<Band>, LayoutError> {
        let coded = stops.iter().filter_map(|stop| {
            let (symbol, caption) = stop.strip.as_ref()?;
            Some((stop, symbol, caption))
        });
        let coded: Vec<Coded<'_>> = coded.collect();
        if let [alone] = coded.as_slice() {
            return Ok(vec![self.alone(*alone)?]);
        }
        let mut bands = Vec::new();
        if let Some(seen) = seen(&coded) {
            let seen = self.labelled(&seen, WIDTH)?;
            bands.push(Band {
                heads: true,
                ..Band::plain(seen)
            });
        }
        let codes = coded
            .iter()
            .map(|(_, symbol, _)| self.strip(symbol, STRIP_MODULE));
        let codes: Vec<Pending> = codes.collect();
        let widest = codes.iter().map(|code| code.side + 2.0 * code.quiet);
        let widest = widest.fold(0.0, f32::max);
        let most = match self.size.letters {
            Letters::Normal => 3,
            Letters::Large => 2,
        };
        let mut columns = (2..=most).rev();
        let columns = columns.find(|columns| column(*columns) >= widest);
        let columns = columns.unwrap_or(1);
        let mut codes = codes.into_iter();
        for row in coded.chunks(columns) {
            bands.push(self.row(row, codes.by_ref(), column(columns))?);
        }
        Ok(bands)
    }

    /// A row of codes, each under its counter.
    fn row(
        &mut self,
        row: &[Coded<'_>],
        codes: impl Iterator<Item = Pending>,
        width: f32,
    ) -> Result<Band, LayoutError> {
        let mut block = PlacedItems::default();
        for (nth, (stop, _, caption)) in row.iter().enumerate() {
            let title = self.code_title(stop, caption, width)?;
            block.put(title, (width + GUTTER) * nth as f32, TOP);
        }
        block.breaks.clear();
        // A hair more than the quiet zone, which stands on whole dots.
        let titles = block.height + 0.3;
        let codes = codes
            .take(row.len())
            .enumerate()
            .map(|(nth, code)| Pending {
                x: (width + GUTTER) * nth as f32,
                y: titles + code.quiet,
                ..code
            });
        Ok(Band {
            codes: codes.collect(),
            ..Band::plain(block)
        })
    }

    /// The only strip of a sheet: its words stand beside it.
    fn alone(&mut self, (stop, symbol, caption): Coded<'_>) -> Result<Band, LayoutError> {
        let code = self.strip(symbol, STRIP_MODULE);
        let x = code.side + code.quiet + BESIDE;
        let width = WIDTH - x;
        let mut words = self.code_title(stop, caption, width)?;
        if let Some(sees) = &stop.sees {
            let sees = self.labelled(sees, width)?;
            words.stack(sees, 0.0, APART);
        }
        let mut block = PlacedItems::default();
        block.put(words, x, TOP);
        block.breaks.clear();
        Ok(Band {
            codes: vec![Pending { y: TOP, ..code }],
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
        let mut title = self.order(stop.order)?;
        let x = ORDER * self.size.scale;
        let room = width - x;
        let visitor = self.for_visitor(&caption.visitor, Weight::Bold, self.size.body);
        let mut words = self.set.phrases(visitor, room, LineAlign::Left)?;
        if let Some(japanese) = &caption.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.phrases(japanese, room, LineAlign::Left)?;
            words.stack(japanese, 0.0, 0.0);
        }
        title.put(words, x, 0.0);
        Ok(title)
    }
}

/// Width of a column, in millimetres, for this number of columns.
fn column(columns: usize) -> f32 {
    (WIDTH - GUTTER * (columns - 1) as f32) / columns as f32
}

/// What the counters will see, each thing once with the stops that see it.
fn seen(coded: &[Coded<'_>]) -> Option<Labelled> {
    let mut seen: Vec<(Both, String)> = Vec::new();
    for (stop, ..) in coded {
        for thing in stop.sees.iter().flat_map(|sees| &sees.things) {
            let order = circled(stop.order);
            match seen.iter_mut().find(|(known, _)| known == thing) {
                Some((_, orders)) => orders.push_str(&order),
                None => seen.push((thing.clone(), order)),
            }
        }
    }
    let label = coded.iter().find_map(|(stop, ..)| stop.sees.as_ref());
    let with = |text: &Text, orders: &str| Text::from(format!("{} {orders}", text.marked()));
    let things = seen.iter().map(|(thing, orders)| Both {
        visitor: with(&thing.visitor, orders),
        japanese: thing.japanese.as_ref().map(|text| with(text, orders)),
    });
    Some(Labelled {
        label: label?.label.clone(),
        things: things.collect(),
    })
}
