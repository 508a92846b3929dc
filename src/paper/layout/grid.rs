//! The codes of a sheet in a grid: each beside its counter and what can be seen there.

use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::SheetStop;

use super::band::{Band, Pending};
use super::block::{LineAlign, PlacedItems};
use super::typeset::Words;
use super::{LayoutError, STRIP_MODULE, SheetLayouter, WIDTH};

/// Between two codes with their words.
const GUTTER: f32 = 5.0;
/// Between a code and its words, beyond its quiet zone.
const BESIDE: f32 = 1.0;
/// Between two paragraphs.
const APART: f32 = 1.3;
/// Where codes stand in their row.
const TOP: f32 = 1.0;

impl SheetLayouter<'_> {
    /// The strips of all stops that have one, two in a row; a single one has the row to itself.
    pub(super) fn grid(&mut self, stops: &[SheetStop]) -> Result<Vec<Band>, LayoutError> {
        let coded: Vec<&SheetStop> = stops.iter().filter(|stop| stop.strip.is_some()).collect();
        let mut rows = Vec::new();
        for row in coded.chunks(2) {
            let width = match coded.len() {
                1 => WIDTH,
                _ => (WIDTH - GUTTER) / 2.0,
            };
            let mut band = Band::plain(PlacedItems::default());
            for (nth, stop) in row.iter().enumerate() {
                let x = (width + GUTTER) * nth as f32;
                let Some((code, words)) = self.cell(stop, width)? else {
                    continue;
                };
                let beside = code.side + code.quiet + BESIDE;
                band.codes.push(Pending { x, y: TOP, ..code });
                band.block.put(words, x + beside, TOP);
            }
            rows.push(band);
        }
        Ok(rows)
    }

    fn cell(
        &mut self,
        stop: &SheetStop,
        width: f32,
    ) -> Result<Option<(Pending, PlacedItems)>, LayoutError> {
        let Some((symbol, caption)) = &stop.strip else {
            return Ok(None);
        };
        let code = self.strip(symbol, STRIP_MODULE);
        let room = width - code.side - code.quiet - BESIDE;
        let mut words = self.order(stop.order)?;
        let visitor = Words {
            marked: caption.visitor.marked(),
            voice: TypefaceChoice::Visitor,
            weight: Weight::Bold,
            size: self.size.body,
        };
        let visitor = self.set.phrases(visitor, room, LineAlign::Left)?;
        words.stack(visitor, 0.0, APART);
        if let Some(japanese) = &caption.japanese {
            let japanese = self.for_staff(japanese.marked());
            let japanese = self.set.phrases(japanese, room, LineAlign::Left)?;
            words.stack(japanese, 0.0, 0.0);
        }
        if let Some(sees) = &stop.sees {
            let sees = self.joined(None, &sees.things, room)?;
            words.stack(sees, 0.0, APART);
        }
        Ok(Some((code, words)))
    }
}
