//! One call: large on a card, or in the list.

use iced::{Color, Size};

use super::{LINE, WallLayouter, cut};
use crate::locale::{Lang, Text};
use crate::page::wall::{Announcement, BoardText, Called};
use crate::ui::ruby;
use crate::ui::scene::{Align, Piece};
use crate::ui::theme;

/// What a number takes of its card at most: of the width when the counter stands beside it, of the
/// height when it stands under it.
const BESIDE: f32 = 0.56;
const UNDER: f32 = 0.5;
/// What a number takes of the width of its row in the list.
const LISTED: f32 = 0.44;
/// Types in sizes of the sign's: the sign in the other language, name and place, and these in the
/// other language.
const SIGN_TOO: f32 = 0.66;
const DETAIL: f32 = 0.6;
const DETAIL_TOO: f32 = 0.5;
/// From this width on, in heights, a row of the list has its details beside the sign.
const WIDE: f32 = 5.0;

/// How a large call is set.
#[derive(Clone, Copy, PartialEq)]
enum CallStyle {
    /// The counter beside the number.
    Beside,
    /// The counter under the number.
    Under,
}

/// The size of the numbers when each large call has a card of one size.
pub(super) fn largest(layouter: &WallLayouter<'_>, calls: &[Called], card: Size) -> f32 {
    layouter.way(calls, layouter.inside(card)).1
}

impl WallLayouter<'_> {
    /// Calls as large as their cards allow, all in one way.
    pub(super) fn large(&self, calls: &[Called], card: Size) -> Vec<Piece> {
        let inside = self.inside(card);
        let (way, size) = self.way(calls, inside);
        let set = |call| match way {
            CallStyle::Beside => self.set_beside(call, inside, size),
            CallStyle::Under => self.set_under(call, inside, size),
        };
        calls
            .iter()
            .map(|call| {
                let (fill, _) = colours(call);
                let border = (self.units(0.6).max(2.0), theme::LAKE);
                set(call)
                    .centred(card.width, card.height)
                    .on(fill, self.units(2.5), border)
            })
            .collect()
    }

    /// The number in the middle of the left part, the way at the same place on every card.
    fn set_beside(&self, call: &Called, room: Size, size: f32) -> Piece {
        let (_, color) = colours(call);
        let gap = 2.0 * self.gap();
        let part = (room.width * BESIDE).round();
        let left = Size::new(room.width - part - gap, room.height);
        let number = self.number(&call.number, size, color);
        let mut set = Piece::room(room.width, room.height);
        set.put(0.0, 0.0, number.centred(part, room.height));
        let way = self.directions(call, left, color, CallStyle::Beside);
        set.put(part + gap, 0.0, way.within(left.width, room.height));
        set
    }

    fn set_under(&self, call: &Called, room: Size, size: f32) -> Piece {
        let (_, color) = colours(call);
        let number = self.number(&call.number, size, color);
        let gap = self.gap();
        let left = Size::new(room.width, room.height - number.size.height - gap);
        let way = self.directions(call, left, color, CallStyle::Under);
        let middle = |piece: Piece| {
            let height = piece.size.height;
            piece.centred(room.width, height)
        };
        Piece::column([middle(number), middle(way)], gap)
    }

    /// A call in the list.
    pub(super) fn listed(&self, call: &Called, cell: Size, size: f32) -> Piece {
        let inside = self.inside_row(cell);
        let pad = (cell.width - inside.width) / 2.0;
        let part = (inside.width * LISTED).round();
        let number = self.number(&call.number, size, theme::LAKE);
        let left = Size::new(inside.width - part - pad, inside.height);
        let mut row = Piece::room(cell.width, cell.height);
        row.put(pad, 0.0, number.within(part, cell.height));
        let way = self.short_directions(call, left);
        row.put(pad + part + pad, 0.0, way.within(left.width, cell.height));
        let border = (self.units(0.25).max(1.0), theme::LINE);
        row.on(theme::WHITE, self.units(1.2), border)
    }

    /// The size of the numbers in a list whose rows have one size.
    pub(super) fn listed_size(&self, calls: &[Called], cell: Size) -> f32 {
        let inside = self.inside_row(cell);
        self.number_size(calls, inside.width * LISTED, inside.height * 0.9)
    }

    fn inside_row(&self, cell: Size) -> Size {
        let pad = self.units(1.4);
        Size::new(cell.width - 2.0 * pad, cell.height - pad)
    }

    fn inside(&self, card: Size) -> Size {
        let pad = self
            .units(2.5)
            .min(card.width * 0.06)
            .min(card.height * 0.08);
        Size::new(card.width - 2.0 * pad, card.height - 2.0 * pad)
    }

    /// How calls are best set in a room, and the size of their numbers then.
    fn way(&self, calls: &[Called], room: Size) -> (CallStyle, f32) {
        let beside = self.number_size(calls, room.width * BESIDE, room.height * 0.85);
        let under = self.number_size(calls, room.width, room.height * UNDER);
        // The way is easier to see beside a number than in what is left under it.
        if beside * 1.15 > under {
            (CallStyle::Beside, beside)
        } else {
            (CallStyle::Under, under)
        }
    }

    /// The largest type in which every number finds room.
    fn number_size(&self, calls: &[Called], width: f32, height: f32) -> f32 {
        let kind = self.kind(&self.wall.lang, 100.0, theme::LAKE).bold();
        let needs = calls
            .iter()
            .map(|call| ruby::need(&call.number, &kind, f32::INFINITY).width);
        let widest = needs.fold(1.0, f32::max);
        (100.0 * width / widest).min(height).floor().max(1.0)
    }

    fn number(&self, number: &Text, size: f32, color: Color) -> Piece {
        let kind = self.kind(&self.wall.lang, size, color).bold();
        cut(self.line(number, kind, f32::INFINITY), size)
    }

    /// Where to go: the sign over the counter as large as can be, under it its name and place; both
    /// in the other language too. It is as high as its lines in their full size.
    fn directions(&self, call: &Called, room: Size, color: Color, way: CallStyle) -> Piece {
        let details = both(&call.name, &call.place);
        let others = |said: &BoardText| said.len().saturating_sub(1) as f32;
        let sign_too = match way {
            CallStyle::Beside => SIGN_TOO * others(&call.counter),
            CallStyle::Under => 0.0,
        };
        let lines = 1.0
            + sign_too
            + details.first().map_or(0.0, |_| DETAIL)
            + DETAIL_TOO * others(&details);
        let size = (room.height / (lines * LINE)).min(self.unit * 18.0).floor();
        let sign = match way {
            CallStyle::Beside => Piece::column(
                self.lines(&call.counter, size, SIGN_TOO, true, color, room.width),
                0.0,
            ),
            CallStyle::Under => self.in_a_row(&call.counter, size, color, room.width),
        };
        let detail = (size * DETAIL).floor();
        let details = self.lines(
            &details,
            detail,
            DETAIL_TOO / DETAIL,
            false,
            color,
            room.width,
        );
        // Words that are set smaller leave their room empty, so that the number stays where it is in every language.
        let height = (size * lines * LINE).floor();
        Piece::column(std::iter::once(sign).chain(details), 0.0).within(0.0, height)
    }

    /// The same in the room that a row of the list has: the other language on one line, and where the
    /// row is wide all that beside the sign.
    fn short_directions(&self, call: &Called, room: Size) -> Piece {
        let too = both(&call.counter, &call.place);
        let too = too.get(1);
        let place = call.place.first();
        let wide = room.width > room.height * WIDE;
        let small = [place.map(|_| DETAIL), too.map(|_| DETAIL_TOO)];
        let small: f32 = small.into_iter().flatten().sum();
        let lines = if wide { small.max(1.25) } else { 1.0 + small };
        let size = (room.height / (lines * LINE)).min(self.unit * 8.0).floor();
        let line = |(lang, text): &(Lang, Text), part: f32, color, width| {
            let kind = self.kind(lang, (size * part).floor().max(1.0), color);
            let kind = if part == 1.0 { kind.bold() } else { kind };
            self.fitted(text, kind, width, kind.size * LINE)
        };
        let sign = |width| {
            let sign = call.counter.first();
            sign.map_or_else(Piece::default, |one| line(one, 1.0, theme::INK, width))
        };
        let details = |width| {
            let place = place.map(|one| line(one, DETAIL, theme::INK, width));
            let too = too.map(|one| line(one, DETAIL_TOO, theme::QUIET, width));
            Piece::column(place.into_iter().chain(too), 0.0)
        };
        if wide {
            let gap = self.gap();
            let sign = sign(room.width * 0.5);
            let left = room.width - sign.size.width - gap;
            Piece::row([sign, details(left)], gap, Align::Middle)
        } else {
            Piece::column([sign(room.width), details(room.width)], 0.0)
        }
    }

    /// A line for each language, the others smaller.
    fn lines(
        &self,
        said: &BoardText,
        size: f32,
        smaller: f32,
        bold: bool,
        color: Color,
        width: f32,
    ) -> Vec<Piece> {
        let lines = said.iter().enumerate().map(|(at, (lang, text))| {
            let size = if at == 0 {
                size
            } else {
                (size * smaller).floor()
            };
            let kind = self.kind(lang, size.max(1.0), color);
            let kind = if bold && at == 0 { kind.bold() } else { kind };
            self.fitted(text, kind, width, kind.size * LINE)
        });
        lines.collect()
    }

    /// The languages behind each other.
    fn in_a_row(&self, said: &BoardText, size: f32, color: Color, width: f32) -> Piece {
        let row = |size: f32| {
            let pieces = self.lines(said, size, SIGN_TOO, true, color, f32::INFINITY);
            Piece::row(pieces, (size * 0.4).round(), Align::Middle)
        };
        let whole = row(size);
        if whole.size.width <= width {
            return whole;
        }
        row((size * width / whole.size.width).floor().max(1.0) - 1.0)
    }
}

/// Ground and text of a card.
fn colours(call: &Called) -> (Color, Color) {
    match call.turn {
        Announcement::Now => (theme::LAKE, theme::WHITE),
        Announcement::Over => (theme::WHITE, theme::LAKE),
    }
}

/// Two things behind each other, language by language.
fn both(one: &BoardText, other: &BoardText) -> BoardText {
    let longer = if one.len() > other.len() { one } else { other };
    let languages = longer.iter().map(|(lang, _)| lang);
    let of = |said: &BoardText, lang: &Lang| {
        let found = said.iter().find(|(its, _)| its == lang);
        found.map(|(_, text)| text.marked().to_owned())
    };
    languages
        .map(|lang| {
            let parts: Vec<String> = of(one, lang).into_iter().chain(of(other, lang)).collect();
            (lang.clone(), Text::from(parts.join("  ")))
        })
        .collect()
}
