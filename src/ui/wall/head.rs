//! The top of a wall: what the numbers are, what to do, whose hall, what time; and whether all this
//! is old.

use iced::Rectangle;
use iced::Size;

use super::WallLayouter;
use crate::page::wall::BoardText;
use crate::ui::ruby::{self, Fill};
use crate::ui::scene::{Align, Mark, Piece};
use crate::ui::theme;

/// Lines of a heading at most.
const MOST_LINES: usize = 2;

impl WallLayouter<'_> {
    /// The top of a wall. A lying panel has hall and clock beside the heading.
    pub(super) fn head(&self, width: f32, lies: bool) -> Piece {
        let gap = self.gap();
        let place = self.place(if lies { width * 0.36 } else { width }, lies);
        let left = if lies {
            width - place.size.width - gap
        } else {
            width
        };
        let heading = self.heading(left);
        let top = if lies {
            let height = heading.size.height.max(place.size.height);
            let x = width - place.size.width;
            let mut top = Piece::room(width, height);
            top.put(0.0, (height - heading.size.height) / 2.0, heading);
            top.put(x, (height - place.size.height) / 2.0, place);
            top
        } else {
            Piece::column([place, heading], gap * 0.5)
        };
        let old = self.wall.old.as_ref().map(|old| self.old(old, width));
        let pieces = [Some(top), old].into_iter().flatten();
        let mut head = Piece::column(pieces, gap);
        head.size.width = width;
        head
    }

    /// The hall's name and the time of day, which stands at the right.
    fn place(&self, width: f32, lies: bool) -> Piece {
        let wall = self.wall;
        let clock = self.kind(&wall.lang, self.units(5.0), theme::INK).bold();
        let clock = ruby::set(&wall.clock, &clock, f32::INFINITY, Fill::Full);
        let gap = self.gap();
        let hall = self.kind(&wall.lang, self.units(2.8), theme::QUIET);
        let left = width - clock.size.width - gap;
        let hall = self.line(&wall.hall, hall, left);
        if lies {
            return Piece::row([hall, clock], gap, Align::Middle);
        }
        let height = hall.size.height.max(clock.size.height);
        let (x, y) = (width - clock.size.width, (height - hall.size.height) / 2.0);
        let mut place = Piece::room(width, height);
        place.put(0.0, y, hall);
        place.put(x, 0.0, clock);
        place
    }

    /// The heading, and under it what to do.
    fn heading(&self, width: f32) -> Piece {
        let heading = self.row(&self.wall.heading, 6.0, 3.6, width);
        let guide = if self.wall.large.is_empty() {
            // It stands in the middle of the wall, large.
            Piece::default()
        } else {
            self.row(&self.wall.guide, 3.4, 2.6, width)
        };
        Piece::column([heading, guide], 0.0)
    }

    /// The staff's language, and the others smaller behind it; under it where there is no room. A third
    /// line would be taken from the calls: languages without room stay away.
    pub(super) fn row(&self, said: &BoardText, first: f32, others: f32, width: f32) -> Piece {
        let mut rows: Vec<Vec<Piece>> = vec![Vec::new()];
        let gap = self.gap();
        let mut used = 0.0;
        for (at, (lang, text)) in said.iter().enumerate() {
            let kind = if at == 0 {
                self.kind(lang, self.units(first), theme::INK).bold()
            } else {
                self.kind(lang, self.units(others), theme::QUIET)
            };
            let piece = self.line(text, kind, width);
            if used > 0.0 && used + gap + piece.size.width > width {
                if rows.len() == MOST_LINES {
                    break;
                }
                rows.push(Vec::new());
                used = 0.0;
            }
            used += gap + piece.size.width;
            if let Some(row) = rows.last_mut() {
                row.push(piece);
            }
        }
        let rows = rows
            .into_iter()
            .map(|row| Piece::row(row, gap, Align::Middle));
        Piece::column(rows, 0.0)
    }

    /// That what is shown is old: set apart, so that nobody takes it for the present.
    fn old(&self, said: &BoardText, width: f32) -> Piece {
        let (pad, gap) = (self.units(1.5), self.gap());
        let side = self.units(6.0);
        let sign = self.kit.pictograms.find("triangle-alert").map(|handle| {
            Piece::mark(Mark::Picture {
                bounds: Rectangle::with_size(Size::new(side, side)),
                handle: handle.clone(),
                color: theme::INK,
            })
        });
        let text = width - 2.0 * pad - side - gap;
        let lines = said.iter().enumerate().map(|(at, (lang, line))| {
            let kind = if at == 0 {
                self.kind(lang, self.units(3.6), theme::INK).bold()
            } else {
                self.kind(lang, self.units(2.8), theme::INK)
            };
            ruby::set(line, &kind, text, Fill::Balanced)
        });
        let lines = Piece::column(lines, 0.0);
        let row = Piece::row(sign.into_iter().chain([lines]), gap, Align::Middle);
        let height = row.size.height + pad;
        row.padded(pad, 0.0).within(width, height).on(
            theme::SUN,
            self.units(1.2),
            (0.0, theme::SUN),
        )
    }
}
