//! The bottom of a wall: who was called before, and how many people wait; and a wall without calls.

use iced::{Color, Size};

use super::WallLayouter;
use crate::locale::Text;
use crate::page::wall::BoardText;
use crate::ui::scene::{Align, Piece};
use crate::ui::theme;

/// What the heading of a band takes of its width.
const HEADING: f32 = 0.2;

impl WallLayouter<'_> {
    /// The bottom of a wall; nothing where nobody was called and nobody waits.
    pub(super) fn foot(&self, width: f32, lies: bool) -> Piece {
        let wall = self.wall;
        let past = wall.past.iter().map(|past| {
            let number = self.kind(&wall.lang, self.units(3.6), theme::QUIET).bold();
            let number = self.line(&past.number, number, width / 4.0);
            let counter = self.kind(&wall.lang, self.units(2.4), theme::QUIET);
            let counter = self.line(&past.counter, counter, width / 4.0);
            Piece::row([number, counter], self.units(0.8), Align::Middle)
        });
        let waiting = wall.waiting.iter().map(|text| {
            let kind = self.kind(&wall.lang, self.units(2.6), theme::QUIET);
            self.line(text, kind, width / 3.0)
        });
        let bands = [
            self.band(&wall.past_heading, past.collect(), theme::SAND, width, lies),
            self.band(
                &wall.waiting_heading,
                waiting.collect(),
                theme::PAPER,
                width,
                lies,
            ),
        ];
        let mut foot = Piece::column(bands, (self.gap() * 0.5).round());
        if !foot.is_empty() {
            foot.size.width = width;
        }
        foot
    }

    /// A heading, beside or over as many things as find room; the others are counted.
    fn band(
        &self,
        heading: &BoardText,
        things: Vec<Piece>,
        ground: Color,
        width: f32,
        lies: bool,
    ) -> Piece {
        if things.is_empty() {
            return Piece::default();
        }
        let (pad, gap) = (self.units(1.2), self.gap());
        let room = width - 2.0 * pad;
        let set = if lies {
            let first = heading.first().map_or(&self.wall.lang, |(lang, _)| lang);
            let kind = self.kind(first, self.units(2.4), theme::QUIET);
            let heading = self.under(heading, kind, 0.85, width * HEADING);
            let room = room - heading.size.width - gap;
            Piece::row([heading, self.some(things, room, gap)], gap, Align::Middle)
        } else {
            let heading = self.row(heading, 2.6, 2.2, room);
            Piece::column([heading, self.some(things, room, gap)], 0.0)
        };
        set.padded(pad, (pad * 0.4).round()).within(width, 0.0).on(
            ground,
            self.units(1.2),
            (0.0, ground),
        )
    }

    fn some(&self, things: Vec<Piece>, room: f32, gap: f32) -> Piece {
        let count = things.len();
        let counted = |more: usize| {
            let kind = self
                .kind(&self.wall.lang, self.units(2.6), theme::QUIET)
                .bold();
            self.line(&Text::from(format!("+{more}")), kind, room)
        };
        let last = counted(count).size.width;
        let mut row = Vec::new();
        let mut used = 0.0;
        for (at, thing) in things.into_iter().enumerate() {
            let needed = thing.size.width + if at + 1 < count { gap + last } else { 0.0 };
            if used + needed > room {
                row.push(counted(count - at));
                break;
            }
            used += thing.size.width + gap;
            row.push(thing);
        }
        Piece::row(row, gap, Align::Middle)
    }

    /// A wall without calls says so.
    pub(super) fn nobody(&self, room: Size) -> Piece {
        let first = self.wall.guide.first();
        let lang = first.map_or(&self.wall.lang, |(lang, _)| lang);
        let kind = self.kind(lang, self.units(6.0), theme::QUIET);
        self.under(&self.wall.guide, kind, 0.6, room.width)
            .centred(room.width, room.height)
    }
}
