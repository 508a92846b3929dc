//! From a wall to a scene: where everything on a board stands.
//!
//! Nothing here is counted in millimetres: a board is read from as far as its size allows, so everything
//! is a part of the panel. Each call is set as large as its place lets it. On a lying panel of 43 inches
//! with 1920 by 1080 pixels the capitals of a call alone are about 150 mm high, of two at once 100 mm, of
//! two among six 55 mm and 38 mm in the list, of two among twelve 18 mm in the list, under a notice that
//! the view is old (`tests/it/board/walls.rs` measures them). From 10 m, 30 mm are wanted.

mod call;
mod foot;
mod head;

use iced::Size;

use crate::locale::{Lang, Text};
use crate::page::Contrast;
use crate::page::wall::{BoardText, Wall};
use crate::ui::Kit;
use crate::ui::ruby::{self, Fill, Type, WordBreaks};
use crate::ui::scene::{Fit, Identity, Piece, Scene};
use crate::ui::theme;

/// The most columns and the least height of the list of calls, the height in units.
const COLUMNS: usize = 2;
const LEAST_ROW: f32 = 7.5;
const MOST_ROW: f32 = 16.0;
/// What a call of the list gets on a standing panel, where rows are as wide as the panel.
const STANDING_ROW: f32 = 12.0;

/// Height of a line of a sign, in sizes of its type: it is read at a glance, not as a paragraph.
const LINE: f32 = 1.3;

/// Lays a wall out for a window.
#[must_use]
pub fn scene(wall: &Wall, kit: &Kit, size: Size) -> Scene {
    let unit = size.width.min(size.height) / 100.0;
    let shown = wall.with_beside(wall.beside.as_ref());
    let layouter = WallLayouter {
        wall: &shown,
        kit,
        unit,
    };
    let lies = size.width > size.height;
    let margin = layouter.units(3.0);
    let width = size.width - 2.0 * margin;
    let head = layouter.head(width, lies);
    let foot = layouter.foot(width, lies);
    let gap = layouter.gap();
    // Room for the languages that have their turn later, so that no number moves when they come.
    let (mut above, mut below) = (head.size.height, foot.size.height);
    for lang in wall.beside_in_turn() {
        let wall = &wall.with_beside(Some(lang));
        let layouter = WallLayouter { wall, kit, unit };
        above = above.max(layouter.head(width, lies).size.height);
        below = below.max(layouter.foot(width, lies).size.height);
    }
    let top = margin + above + gap;
    let end = if foot.is_empty() {
        size.height - margin
    } else {
        size.height - margin - below - gap
    };
    let room = Size::new(width, end - top);
    let calls = layouter.calls(room, lies);
    let fits = room.height >= layouter.units(20.0)
        && calls.size.width <= room.width + 0.5
        && calls.size.height <= room.height + 0.5
        && head.size.width <= width + 0.5
        && foot.size.width <= width + 0.5;
    let mut whole = Piece::room(size.width, size.height);
    whole.put(margin, margin, head);
    whole.put(margin, top, calls);
    whole.put(margin, end + gap, foot);
    Scene {
        serial: 0,
        size,
        marks: whole.marks,
        targets: Vec::new(),
        part: 0,
        parts: 1,
        fit: if fits { Fit::Whole } else { Fit::Clipped },
        ring: None,
        contrast: Contrast::default(),
        heavy: 0.0,
        identity: Identity::default(),
    }
}

/// How the list is divided.
struct Grid {
    columns: usize,
    cell: Size,
    gap: f32,
    /// How many calls find room.
    shown: usize,
}

/// What every part of a wall is drawn with.
#[derive(Clone, Copy)]
struct WallLayouter<'a> {
    wall: &'a Wall,
    kit: &'a Kit,
    /// A hundredth of the panel's shorter side.
    unit: f32,
}

impl WallLayouter<'_> {
    fn units(&self, count: f32) -> f32 {
        (count * self.unit).round()
    }

    fn gap(&self) -> f32 {
        self.units(2.0)
    }

    fn kind(&self, lang: &Lang, size: f32, color: iced::Color) -> Type {
        Type {
            font: self.kit.font(lang),
            size,
            color,
        }
    }

    /// A text on one line, in the largest type up to one that is no wider than its place.
    fn line(&self, text: &Text, kind: Type, width: f32) -> Piece {
        if text.is_empty() {
            return Piece::default();
        }
        let need = ruby::need(text, &kind, f32::INFINITY).width;
        let size = if need > width {
            (kind.size * width / need).floor().max(1.0)
        } else {
            kind.size
        };
        ruby::set(text, &Type { size, ..kind }, f32::INFINITY, Fill::Full)
    }

    /// A text on as many lines as let its type stay largest, up to one, in a width and a height.
    fn fitted(&self, text: &Text, kind: Type, width: f32, height: f32) -> Piece {
        let mut size = kind.size;
        loop {
            let kind = Type { size, ..kind };
            let need = ruby::need(text, &kind, width);
            let fits = need.words == WordBreaks::Whole && need.lines as f32 * size * LINE <= height;
            if fits && need.lines == 1 {
                return closer(self.line(text, kind, width), size);
            }
            if fits && need.height <= height {
                return ruby::set(text, &kind, width, Fill::Balanced);
            }
            if size < 6.0 {
                return closer(self.line(text, kind, width), size);
            }
            size = (size * 0.96).floor();
        }
    }

    /// The staff's language in one type, and the others smaller under it.
    fn under(&self, said: &BoardText, kind: Type, smaller: f32, width: f32) -> Piece {
        let lines = said.iter().enumerate().map(|(at, (lang, text))| {
            let font = self.kit.font(lang).family;
            let font = iced::Font {
                family: font,
                ..kind.font
            };
            let (size, font) = if at == 0 {
                (kind.size, font)
            } else {
                let weight = iced::font::Weight::Normal;
                ((kind.size * smaller).round(), iced::Font { weight, ..font })
            };
            self.line(text, Type { size, font, ..kind }, width)
        });
        Piece::column(lines, 0.0)
    }

    /// The calls: large ones, and the others in a list beside or under them.
    fn calls(&self, room: Size, lies: bool) -> Piece {
        let wall = self.wall;
        if wall.large.is_empty() {
            return self.nobody(room);
        }
        if wall.called.is_empty() {
            return self.stage(room);
        }
        let gap = self.gap();
        let mut calls = Piece::room(room.width, room.height);
        if lies {
            let width = ((room.width - gap) * 0.54).round();
            calls.put(0.0, 0.0, self.stage(Size::new(width, room.height)));
            let left = Size::new(room.width - gap - width, room.height);
            calls.put(width + gap, 0.0, self.list(left));
        } else {
            // A short list leaves its room to the large calls.
            let wished = wall.called.len() as f32 * self.units(STANDING_ROW);
            let height = wished.min(((room.height - gap) * 0.5).round());
            let large = room.height - gap - height;
            calls.put(0.0, 0.0, self.stage(Size::new(room.width, large)));
            let left = Size::new(room.width, height);
            calls.put(0.0, large + gap, self.list(left));
        }
        calls
    }

    /// Large calls beside each other or one above the other, whichever shows their numbers larger.
    fn stage(&self, room: Size) -> Piece {
        let calls = &self.wall.large;
        let gap = self.gap();
        let count = calls.len().max(1) as f32;
        let part = |whole: f32| ((whole - gap * (count - 1.0)) / count).floor();
        let beside = Size::new(part(room.width), room.height);
        let above = Size::new(room.width, part(room.height));
        let across = call::largest(self, calls, beside) > call::largest(self, calls, above);
        let each = if across { beside } else { above };
        let mut stage = Piece::room(room.width, room.height);
        for (at, card) in self.large(calls, each).into_iter().enumerate() {
            let at = at as f32;
            if across {
                stage.put(at * (each.width + gap), 0.0, card);
            } else {
                stage.put(0.0, at * (each.height + gap), card);
            }
        }
        stage
    }

    /// The other calls, newest first, in the columns that show most of them, and those largest; what
    /// finds no room is counted.
    fn list(&self, room: Size) -> Piece {
        let calls = &self.wall.called;
        let grids = (1..=COLUMNS).map(|columns| self.grid(room, calls.len(), columns));
        let size = |grid: &Grid| self.listed_size(calls, grid.cell);
        let best = grids.max_by(|one, other| {
            let by_count = one.shown.cmp(&other.shown);
            by_count.then(size(one).total_cmp(&size(other)))
        });
        let Some(grid) = best else {
            return Piece::default();
        };
        let size = size(&grid);
        let Grid { cell, shown, .. } = grid;
        let pieces = calls[..shown]
            .iter()
            .map(|call| self.listed(call, cell, size));
        let hidden = calls.len() - shown;
        let more = (hidden > 0).then(|| self.more(hidden, cell));
        let mut list = Piece::room(room.width, room.height);
        for (at, piece) in pieces.chain(more).enumerate() {
            let (row, column) = (at / grid.columns, at % grid.columns);
            let x = column as f32 * (cell.width + grid.gap);
            list.put(x, row as f32 * (cell.height + grid.gap), piece);
        }
        list
    }

    fn grid(&self, room: Size, calls: usize, columns: usize) -> Grid {
        let gap = (self.gap() * 0.6).round();
        let least = self.units(LEAST_ROW);
        let rows = ((room.height + gap) / (least + gap)).floor().max(1.0) as usize;
        let most = rows * columns;
        // The last place is for the number of those that are not shown.
        let shown = if calls > most { most - 1 } else { calls };
        let rows = calls.min(most).div_ceil(columns).max(1) as f32;
        let height = (room.height - gap * (rows - 1.0)) / rows;
        let across = columns as f32;
        let width = (room.width - gap * (across - 1.0)) / across;
        let cell = Size::new(width.floor(), height.min(self.units(MOST_ROW)).floor());
        Grid {
            columns,
            cell,
            gap,
            shown,
        }
    }

    /// How many others there are.
    fn more(&self, count: usize, each: Size) -> Piece {
        let kind = self
            .kind(&self.wall.lang, (each.height * 0.5).round(), theme::LAKE)
            .bold();
        let text = Text::from(format!("+{count}"));
        self.line(&text, kind, each.width * 0.9)
            .centred(each.width, each.height)
    }
}

/// A line of text without the air that a paragraph needs.
fn closer(line: Piece, size: f32) -> Piece {
    cut(line, size * LINE)
}

/// A line in another height, in its middle.
fn cut(line: Piece, height: f32) -> Piece {
    let over = (line.size.height - height) / 2.0;
    let mut cut = Piece::room(line.size.width, height.floor());
    cut.put(0.0, -over, line);
    cut
}
