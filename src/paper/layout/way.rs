//! The floors of the stops, each as a small map with the way to its counters.

use crate::paper::font::{TypefaceChoice, Weight};
use crate::paper::sheet::{FloorCounter, Letters, Sheet, SheetFloor};

use super::band::Band;
use super::block::{LineAlign, PlacedItems};
use super::ink::{Dashes, Ink, InkItem, Rect};
use super::list::frame;
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
/// The size of a counter that is visited; narrower where two stand near each other.
const TARGET: (f32, f32) = (15.0, 6.8);
/// The radius of the place to start from.
const DOT: f32 = 1.4;
/// Between two such counters.
const BETWEEN: f32 = 0.8;
/// The least width of such a counter.
const NARROWEST: f32 = 8.0;
/// The size of another counter.
const OTHER: (f32, f32) = (7.8, 6.4);
/// What a mark keeps free beside another.
const APART: f32 = 0.6;
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
        let (side, narrowest) = (SIDE * scale, NARROWEST * scale);
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
        map.items.push(InkItem::Disc {
            x: here_x,
            y: here_y,
            radius: DOT,
        });
        // The words stand under the place, and the map ends under them.
        let here = self.for_visitor(&floor.here_label, Weight::Regular, self.size.body);
        let here = self.set.paragraph(&[here], width / 2.0, LineAlign::Left)?;
        let (x, y) = (here_x - here.width / 2.0, here_y + 1.8 * scale);
        let height = (high * scale).max(y + here.height + 0.8);
        let x = x.clamp(2.0, (width - here.width - 2.0).max(2.0));
        map.put(here, x, y);
        map.items.extend(frame(0.0, 0.0, width, height));
        let (targets, others): (Vec<&FloorCounter>, Vec<_>) = floor
            .counters
            .iter()
            .partition(|counter| !counter.orders.is_empty());

        let places: Vec<(f32, f32)> = targets.iter().map(|counter| at(counter.at)).collect();
        let passed: Vec<(f32, f32)> = others.iter().map(|counter| at(counter.at)).collect();
        // As wide as its neighbours on the map allow: what one takes on its side, a box has on the other, as far as no other
        // counter and no place to start from stands there.
        let mark_of = |(x, y): (f32, f32), label: Option<f32>| {
            let wide = target.0.max(label.unwrap_or_default());
            let beside =
                |place: &(f32, f32), high: f32| ((place.1 - y).abs() < high).then_some(place.0 - x);
            let near = places
                .iter()
                .filter_map(|place| beside(place, target.1 + BETWEEN))
                .filter(|apart| apart.abs() > narrowest / 2.0)
                .map(|apart| (apart, (apart.abs() - BETWEEN) / 2.0));
            let (left, right) = room_beside(near, wide / 2.0);
            let half = OTHER.0 * scale / 2.0;
            let passed = passed.iter().filter_map(|place| beside(place, target.1));
            // One over or under it has no room on the map anyway.
            let passed = passed.filter(|apart| apart.abs() > half);
            let passed = passed.map(|apart| (apart, apart.abs() - half - APART - 0.05));
            let start = beside(&(here_x, here_y), target.1 / 2.0 + DOT);
            let start = start.map(|apart| (apart, apart.abs() - DOT - APART));
            let (most_left, most_right) = room_beside(passed.chain(start), wide);
            let (left, right) = match (left < wide / 2.0, right < wide / 2.0) {
                // A number alone needs no more.
                _ if label.is_none() => (left, right),
                (true, false) => (left, (wide - left).min(most_right.max(right))),
                (false, true) => ((wide - right).min(most_left.max(left)), right),
                _ => (left, right),
            };
            Rect {
                x: x - left,
                y: y - target.1 / 2.0,
                width: left + right,
                height: target.1,
            }
        };

        // One corridor from here past all counters of the plan, and a branch to each.
        let mut way = Vec::new();
        let ends = targets.iter().map(|counter| at(counter.at).0);
        let (from, to) = ends.fold((here_x, here_x), |(from, to), x| (from.min(x), to.max(x)));
        way.push(Rect {
            x: from,
            y: here_y - WAY / 2.0,
            width: to - from,
            height: WAY,
        });
        for counter in &targets {
            let (x, y) = at(counter.at);
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

        // The way lies under the counters: one may stand upon it.
        let drawn = way.iter().filter(|way| way.width.max(way.height) > 1.0);
        map.items.extend(drawn.map(|within| {
            InkItem::Dashes(Dashes {
                within: *within,
                dash: 0.9,
            })
        }));
        let mut taken = way;
        for counter in targets {
            let orders: String = counter
                .orders
                .iter()
                .map(|order| super::list::circled(*order))
                .collect();
            let place = at(counter.at);
            let counter = counter.label.plain();
            // The order of the stops stands beside it where there is room; the list says it anyway.
            let ways = [
                (format!("{orders} {counter}"), 0.0),
                (format!("{orders}{counter}"), BESIDE),
            ];
            let mut says = counter;
            let mut mark = mark_of(place, None);
            for (label, closer) in ways {
                let width = self.on_map(&label, around((0.0, 0.0), (0.0, 0.0)))?.width - closer;
                let grown = mark_of(place, Some(width));
                if width <= grown.width + 0.01 {
                    (says, mark) = (label, grown);
                    break;
                }
            }
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

    /// A few characters in the middle of a mark, on one line that may be wider than it.
    fn on_map(&mut self, says: &str, mark: Rect) -> Result<PlacedItems, LayoutError> {
        let words = Words {
            marked: says,
            voice: TypefaceChoice::Japanese,
            weight: Weight::Bold,
            size: self.size.body,
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

/// The room to the left and to the right of a place, given where things stand beside it and how much room each leaves.
fn room_beside(things: impl Iterator<Item = (f32, f32)>, most: f32) -> (f32, f32) {
    things.fold((most, most), |(left, right), (apart, room)| {
        match apart < 0.0 {
            true => (left.min(room), right),
            false => (left, right.min(room)),
        }
    })
}

fn white(mut label: PlacedItems) -> PlacedItems {
    for item in &mut label.items {
        if let InkItem::Words(run) = item {
            run.ink = Ink::White;
        }
    }
    label
}

fn around((x, y): (f32, f32), (width, height): (f32, f32)) -> Rect {
    Rect {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    }
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.x < b.x + b.width + APART
        && b.x < a.x + a.width + APART
        && a.y < b.y + b.height + APART
        && b.y < a.y + a.height + APART
}
