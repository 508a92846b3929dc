//! The floors of the stops, each as a small map with the way to its counters.

use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{FloorCounter, Letters, Sheet, SheetFloor};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{Dashes, Ink, InkItem, Rect};
use super::list::frame;
use super::marks::{DOT, OTHER, Places, TARGET, around, overlap, under};
use super::typeset::Words;
use super::{LayoutError, SheetLayouter, WIDTH};

/// Between two maps.
const GUTTER: f32 = 5.0;
/// The height of a map, in normal letters, as all sizes of its marks.
const HEIGHT: f32 = 29.0;
/// What it may be lower in normal letters, whose words have room.
const LOWER: f32 = 2.0;
/// What a map keeps free at its sides.
const SIDE: f32 = 9.0;
/// What it keeps free under the counters, for the words beside the way.
const UNDER: f32 = 8.4;
/// What a mark keeps free beside its label.
const BESIDE: f32 = 0.6;
/// How thick the way is.
const WAY: f32 = 0.7;

/// The maps in rows.
pub(super) struct FloorRows {
    pub(super) bands: Vec<Band>,
    /// Whether heading and what needs attention stand among them.
    pub(super) notices: bool,
}

impl SheetLayouter<'_> {
    /// The floors in the order of the stops: two in a row, or one in large letters. Heading and what needs attention stand
    /// beside a map that is alone.
    pub(super) fn floors(&mut self, sheet: &Sheet) -> Result<FloorRows, LayoutError> {
        let columns = match self.size.letters {
            Letters::Normal => 2,
            Letters::Large => 1,
        };
        let width = (WIDTH - GUTTER * (columns - 1) as f32) / columns as f32;
        let mut rows = FloorRows {
            bands: Vec::new(),
            notices: false,
        };
        for row in sheet.floors.chunks(columns) {
            let mut block = PlacedItems::default();
            for (nth, floor) in row.iter().enumerate() {
                let map = self.floor(floor, width)?;
                block.put(map, (width + GUTTER) * nth as f32, 0.0);
            }
            if sheet.floors.len() < columns {
                let mut beside = self.headline(&sheet.way, self.size.part, width)?;
                if !sheet.notices.is_empty() {
                    let notices = self.notices(&sheet.notices, width)?;
                    beside.stack(notices, 0.0, self.spacing.paragraphs);
                }
                let above = self.part_height(sheet)?;
                if beside.height < block.height + above {
                    block.put(beside, width + GUTTER, 0.0);
                    rows.notices = true;
                }
            }
            block.breaks.clear();
            rows.bands.push(Band {
                ruled: false,
                ..Band::plain(block)
            });
        }
        Ok(rows)
    }

    /// What heading and notices would take over the maps.
    fn part_height(&mut self, sheet: &Sheet) -> Result<f32, LayoutError> {
        let heading = self.headline(&sheet.way, self.size.part, WIDTH)?;
        let notices = self.notices(&sheet.notices, WIDTH)?;
        Ok(heading.height + notices.height)
    }

    fn floor(&mut self, floor: &SheetFloor, width: f32) -> Result<PlacedItems, LayoutError> {
        let scale = self.size.scale;
        let target = (TARGET.0 * scale, TARGET.1 * scale);
        let side = SIDE * scale;
        let high = match self.size.letters {
            Letters::Normal => HEIGHT - LOWER,
            Letters::Large => HEIGHT,
        };
        let mut map = PlacedItems::default();
        let name = self.headline(&floor.name, self.size.body, width - 5.0)?;
        let above = 1.0 + name.height + target.1 / 2.0;
        map.put(name, 2.5, 0.8);
        let inside = (
            width - 2.0 * side,
            ((high - UNDER) * scale - above).max(1.0),
        );
        let at = |(x, y): (u16, u16)| {
            let part = |value: u16, room: f32| f32::from(value.min(1000)) / 1000.0 * room;
            (side + part(x, inside.0), above + part(y, inside.1))
        };
        let (here_x, here_y) = at(floor.here);
        let (targets, others): (Vec<&FloorCounter>, Vec<_>) = floor
            .counters
            .iter()
            .partition(|counter| !counter.orders.is_empty());

        let places = Places {
            here: (here_x, here_y),
            visited: targets.iter().map(|counter| at(counter.at)).collect(),
            passed: others.iter().map(|counter| at(counter.at)).collect(),
            width,
            scale,
        };
        let places = places.spread();
        let boxes = targets.iter().zip(&places.visited);
        let boxes = boxes.map(|(counter, place)| self.target(counter, *place, &places));
        let boxes = boxes.collect::<Result<Vec<(String, Rect)>, _>>()?;
        // One corridor from here past all counters of the plan, and a branch to each.
        let mut way = Vec::new();
        let ends = places.visited.iter().map(|(x, _)| *x);
        let (from, to) = ends.fold((here_x, here_x), |(from, to), x| (from.min(x), to.max(x)));
        way.push(Rect {
            x: from,
            y: here_y - WAY / 2.0,
            width: to - from,
            height: WAY,
        });
        for &(x, y) in &places.visited {
            let (top, foot) = match y < here_y {
                true => (y + target.1 / 2.0, here_y),
                false => (here_y, y - target.1 / 2.0),
            };
            if foot - top > 1.0 {
                way.push(Rect {
                    x: x - WAY / 2.0,
                    y: top,
                    width: WAY,
                    height: foot - top,
                });
            }
        }

        map.items.push(InkItem::Disc {
            x: here_x,
            y: here_y,
            radius: DOT,
        });
        // The words stand under the place, and under what would cross them there; the map ends under them.
        let here = self.for_visitor(&floor.here_label, Weight::Regular, self.size.body);
        let here = self.set.paragraph(&[here], width / 2.0, LineAlign::Left)?;
        let x = here_x - here.width / 2.0;
        let x = x.clamp(2.0, (width - here.width - 2.0).max(2.0));
        let y = under(
            boxes.iter().map(|(_, mark)| mark).chain(&way),
            Rect {
                x,
                y: here_y + 1.8 * scale,
                width: here.width,
                height: here.height,
            },
        );
        let lowest = boxes.iter().map(|(_, mark)| mark.bottom());
        let lowest = lowest.fold(y + here.height, f32::max);
        let height = (high * scale).max(lowest + 0.8);
        map.put(here, x, y);
        map.items.extend(frame(0.0, 0.0, width, height));

        // The way lies under the counters: one may stand upon it.
        let drawn = way.iter().filter(|way| way.width.max(way.height) > 1.0);
        map.items.extend(drawn.map(|within| {
            InkItem::Dashes(Dashes {
                within: *within,
                dash: 0.9,
            })
        }));
        let mut taken = way;
        for (says, mark) in boxes {
            map.items.push(InkItem::Bar(mark));
            taken.push(mark);
            let label = self.on_map(&says, mark)?;
            map.put(white(label), mark.x, mark.y);
        }
        for counter in others {
            let place = at(counter.at);
            let mark = around(place, (OTHER.0 * scale, OTHER.1 * scale));
            let label = self.on_map(&counter.label.plain(), mark)?;
            let mark = around(place, (mark.width.max(label.width), mark.height));
            let beyond = mark.x < 0.5 || mark.x + mark.width > width - 0.5;
            if beyond || taken.iter().any(|other| overlap(&mark, other)) {
                continue;
            }
            map.items
                .extend(frame(mark.x, mark.y, mark.width, mark.height));
            taken.push(mark);
            let label = self.on_map(&counter.label.plain(), mark)?;
            map.put(label, mark.x, mark.y);
        }
        map.breaks.clear();
        (map.width, map.height) = (width, height);
        Ok(map)
    }

    /// What stands in the box of a counter that is visited, and the box.
    fn target(
        &mut self,
        counter: &FloorCounter,
        place: (f32, f32),
        places: &Places,
    ) -> Result<(String, Rect), LayoutError> {
        let orders: String = counter
            .orders
            .iter()
            .map(|order| super::list::circled(*order))
            .collect();
        let counter = counter.label.plain();
        // The order of the stops stands beside it where there is room; the list says it anyway.
        let both = format!("{orders} {counter}");
        let closer = format!("{orders}{counter}");
        let ways = [
            (both, true, 0.0),
            (closer, true, BESIDE),
            (counter.clone(), false, 2.0 * BESIDE),
            (counter, true, 2.0 * BESIDE),
            (orders, false, 2.0 * BESIDE),
        ];
        for (label, grows, free) in ways {
            let width = self.map_label_width(&label)? - free;
            let mark = places.mark(place, grows.then_some(width));
            if width <= mark.width + 0.01 {
                return Ok((label, mark));
            }
        }
        Ok((String::new(), places.mark(place, None)))
    }

    /// How wide a few characters on a map are, with what stays free beside them.
    fn map_label_width(&mut self, says: &str) -> Result<f32, LayoutError> {
        Ok(self.on_map(says, around((0.0, 0.0), (0.0, 0.0)))?.width)
    }

    /// A few characters in the middle of a mark, on one line that may be wider than it.
    fn on_map(&mut self, says: &str, mark: Rect) -> Result<PlacedItems, LayoutError> {
        let words = Words {
            marked: says,
            voice: TypefaceChoice::Japanese,
            weight: Weight::Bold,
            size: self.size.map,
        };
        let mut label = self.set.paragraph(&[words], WIDTH, LineAlign::Left)?;
        let aside = (mark.width - label.width) / 2.0;
        for item in &mut label.items {
            if let InkItem::Words(run) = item {
                run.x += aside;
                run.baseline =
                    mark.height / 2.0 + self.set.fonts.capital(run.face) * run.size / 2.0;
            }
        }
        label.width += 2.0 * BESIDE;
        Ok(label)
    }
}

fn white(mut label: PlacedItems) -> PlacedItems {
    for item in &mut label.items {
        if let InkItem::Words(run) = item {
            run.ink = Ink::White;
        }
    }
    label
}
