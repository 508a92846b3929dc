//! What is typed, and the small keys that type it.

use iced::{Point, Rectangle, Size};

use crate::locale::Text;
use crate::page::{Control, State};
use crate::ui::draw::PageLayouter;
use crate::ui::pager::{self, Bond, Unit};
use crate::ui::ruby::{Fill, WordBreaks};
use crate::ui::scene::{Align, Ground, Mark, Piece};
use crate::ui::theme;

impl PageLayouter<'_> {
    /// What has been typed, with a caret after it; or the hint.
    pub(super) fn entry(&self, typed: &Text, hint: &Text, width: f32) -> Unit {
        let scale = self.scale;
        let pad = self.pad();
        let caret_width = scale.heavy.max(2.0);
        let room = width - 2.0 * pad - caret_width * 4.0;
        let words = if typed.is_empty() {
            let kind = self.kind(scale.body, theme::QUIET);
            self.set(hint, &kind, room, Fill::Full)
        } else {
            self.set(typed, &self.choice(), room, Fill::Full)
        };
        let ends = scale.mm(3.5);
        let high = (words.size.height + 2.0 * ends).max(scale.target);
        let end = last_end(&words);
        let top = (high - words.size.height) / 2.0;
        let mut entry = words.padded(pad, 0.0).within(width, high);
        let caret = if typed.is_empty() {
            Point::new(pad - caret_width * 3.0, high / 2.0)
        } else {
            Point::new(pad + end.x + caret_width * 1.5, top + end.y)
        };
        let tall = (scale.choice * 1.1).round();
        entry.marks.push(Mark::Box {
            bounds: Rectangle::new(
                Point::new(caret.x.round(), (caret.y - tall / 2.0).round()),
                Size::new(caret_width, tall),
            ),
            fill: theme::LAKE,
            radius: 0.0,
            border: (0.0, theme::LAKE),
        });
        self.free(entry.on(
            theme::WHITE,
            scale.radius * 0.7,
            (scale.border, theme::LAKE),
        ))
    }

    /// Keys in rows. A grid is divided only when it is higher than any part can be.
    pub(super) fn grid(
        &self,
        columns: usize,
        head: &[Text],
        cells: &[Option<Control>],
        width: f32,
        room: f32,
    ) -> Vec<Unit> {
        let scale = self.scale;
        let columns = columns.max(1);
        let gap = scale.apart;
        let count = columns as f32;
        let most = scale.mm(44.0).max(scale.choice * 4.0);
        let key = ((width - gap * (count - 1.0)) / count).floor().min(most);
        let mut units = Vec::new();
        if !head.is_empty() {
            let kind = self.kind(scale.small, theme::INK).bold();
            let heads = head.iter().map(|text| {
                let name = self.set(text, &kind, key, Fill::Full);
                let high = name.size.height;
                name.centred(key, high)
            });
            units.push(Unit {
                piece: Piece::row(heads, gap, Align::Start),
                gap: self.gap(),
                bond: Bond::Next,
                head: None,
            });
        }
        // Keys that all bear words bear them in one size, that of the longest.
        let legends = || cells.iter().flatten().map(|control| &control.label);
        let size = match legends().all(|label| label.plain().chars().count() > 1) {
            true => legends()
                .map(|label| self.legend_size(label, key))
                .fold(scale.choice, f32::min),
            false => scale.choice,
        };
        let high = cells
            .iter()
            .flatten()
            .map(|control| self.face(control, key, size).size.height + scale.mm(2.0))
            .fold(scale.target, f32::max)
            .ceil();
        for row in cells.chunks(columns) {
            let keys = row.iter().map(|cell| match cell {
                None => Piece::room(key, high),
                Some(control) => self.key(control, key, high, size),
            });
            units.push(Unit {
                piece: Piece::row(keys, gap, Align::Start),
                gap: if units.is_empty() { self.gap() } else { gap },
                bond: Bond::Row,
                head: None,
            });
        }
        if pager::height(&units) <= room {
            let whole = Piece::column(units.into_iter().map(|row| row.piece), gap);
            return vec![self.free(whole)];
        }
        units
    }

    /// The width of a legend's line on a key.
    fn legend_room(&self, key: f32) -> f32 {
        key - 2.0 * self.scale.border - self.scale.mm(4.0).min(key * 0.15)
    }

    /// The largest letters in which a legend stands on one line of its key: it shrinks rather than being broken.
    fn legend_size(&self, label: &Text, key: f32) -> f32 {
        let scale = self.scale;
        let room = self.legend_room(key);
        let mut kind = self.kind(scale.choice, theme::INK);
        while kind.size > scale.small * 0.6 {
            let need = self.need(label, &kind, room);
            if need.lines == 1 && need.words == WordBreaks::Whole {
                break;
            }
            kind.size -= 1.0;
        }
        kind.size
    }

    /// What stands on a key: a pictogram, or a label no larger than `most` that fits on one line.
    fn face(&self, control: &Control, width: f32, most: f32) -> Piece {
        let scale = self.scale;
        let room = self.legend_room(width);
        let (ink, lake) = match control.is_ready() {
            true => (theme::INK, theme::LAKE),
            false => (theme::QUIET, theme::QUIET),
        };
        if let Some(name) = control.pictogram.as_deref() {
            let sign = self.picture(name, (scale.choice * 1.05).round(), lake);
            if !sign.is_empty() {
                return sign;
            }
        }
        let size = self.legend_size(&control.label, width).min(most);
        let kind = self.kind(size, ink);
        let label = self.set(&control.label, &kind, room, Fill::Balanced);
        let detail = control
            .detail
            .as_ref()
            .map(|text| self.set(text, &self.small(), room, Fill::Full))
            .unwrap_or_default();
        let wide = label.size.width.max(detail.size.width);
        let [label, detail] = [label, detail].map(|piece| {
            let high = piece.size.height;
            piece.centred(wide, high)
        });
        Piece::column([label, detail], 0.0)
    }

    fn key(&self, control: &Control, width: f32, height: f32, size: f32) -> Piece {
        let scale = self.scale;
        let radius = (scale.radius * 0.6).round();
        let face = self.face(control, width, size).centred(width, height);
        let key = match control.state {
            State::Chosen => face.on(theme::MIST, radius, (scale.heavy, theme::LAKE)),
            // Its ground alone would tell it from the others to some eyes only.
            State::NotYet => face.dashed(radius, scale.border, theme::QUIET).on(
                theme::SAND,
                radius,
                (0.0, theme::SAND),
            ),
            State::Ready | State::NotChosen | State::AtEnd => {
                face.on(theme::WHITE, radius, (scale.border, theme::LINE))
            }
        };
        key.offering(control, radius, Ground::Light)
    }
}

/// The end of the last line of a text: its right edge, and its middle.
fn last_end(words: &Piece) -> Point {
    words
        .marks
        .iter()
        .map(Mark::bounds)
        .fold(Point::ORIGIN, |end, run| {
            let middle = run.center_y();
            let right = run.x + run.width;
            if middle > end.y + 1.0 {
                Point::new(right, middle)
            } else {
                Point::new(end.x.max(right), end.y)
            }
        })
}
