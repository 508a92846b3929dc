//! What stands on every page: top line, actions, helper bar, and the bar of a divided page.

use crate::locale::Text;
use crate::page::{Control, Role};
use crate::ui::draw::PageLayouter;
use crate::ui::ruby::{Fill, Type, WordBreaks};
use crate::ui::scene::{Align, Ground, Piece, Press};
use crate::ui::theme;

impl PageLayouter<'_> {
    /// Hall, progress, clock.
    pub(super) fn top(&self, width: f32) -> Piece {
        let kind = self.kind(self.scale.small, theme::INK);
        let clock = self.set(&self.page.frame.clock, &kind, width * 0.3, Fill::Full);
        let left = width - clock.size.width - self.scale.gap;
        let hall = self.set(&self.page.frame.hall, &kind, left, Fill::Full);
        let dots = self.dots();
        let mut top = Piece::room(width, hall.size.height.max(clock.size.height));
        let middle = (width - dots.size.width) / 2.0;
        let clear = hall.size.width + self.scale.gap;
        let x = middle.max(clear);
        let beside = x + dots.size.width + self.scale.gap <= width - clock.size.width;
        let height = top.size.height;
        top.put(width - clock.size.width, 0.0, clock);
        top.put(0.0, 0.0, hall);
        if dots.is_empty() {
            return top;
        }
        if beside {
            let y = (height - dots.size.height) / 2.0;
            top.put(x, y, dots);
            return top;
        }
        Piece::column([top, dots], (self.scale.gap * 0.3).round())
    }

    /// One dot a step; the present one is longer, not only darker.
    fn dots(&self) -> Piece {
        let Some(progress) = self.page.frame.progress else {
            return Piece::default();
        };
        let side = self.scale.mm(4.2);
        let dots = (0..progress.of).map(|step| {
            if step == progress.at {
                Piece::room(side * 2.4, side).on(theme::LAKE, side / 2.0, (0.0, theme::LAKE))
            } else {
                Piece::disc(side, theme::LINE)
            }
        });
        Piece::row(dots, (side * 0.8).round(), Align::Middle)
    }

    /// What to do next. One or two stand beside each other with the primary last; of more, the
    /// primary stands over the others. Labels that are too long stand one under another.
    pub(super) fn actions(&self, width: f32) -> Piece {
        let actions: Vec<&Control> = self.page.actions.iter().collect();
        let gap = self.gap();
        match actions.as_slice() {
            [] => Piece::default(),
            [one] => self.button(one, width, 0.0),
            [rest @ .., last] if rest.len() > 1 && last.role == Role::Primary => {
                let first = self.button(last, width, 0.0);
                Piece::column([first, self.pairs(rest, width)], gap)
            }
            all => self.pairs(all, width),
        }
    }

    fn pairs(&self, controls: &[&Control], width: f32) -> Piece {
        let gap = self.gap();
        let half = ((width - gap) / 2.0).floor();
        let narrow = controls
            .iter()
            .all(|control| self.label_fits(control, half));
        if !narrow || controls.len() < 2 {
            return Piece::column(
                controls
                    .iter()
                    .map(|control| self.button(control, width, 0.0)),
                gap,
            );
        }
        let rows = controls.chunks(2).map(|pair| match pair {
            [one] => self.button(one, width, 0.0),
            pair => {
                let height = pair
                    .iter()
                    .map(|control| self.button(control, half, 0.0).size.height)
                    .fold(0.0, f32::max);
                let row = pair
                    .iter()
                    .map(|control| self.button(control, half, height));
                Piece::row(row, gap, Align::Start)
            }
        });
        Piece::column(rows, gap)
    }

    fn label_fits(&self, control: &Control, width: f32) -> bool {
        let room = width - 2.0 * self.pad() - self.sign_width(control);
        let need = self.need(&control.label, &self.button_type(control), room);
        need.words == WordBreaks::Whole && need.lines <= 2
    }

    fn sign_width(&self, control: &Control) -> f32 {
        match control.pictogram {
            Some(_) => self.scale.choice * 1.7,
            None => 0.0,
        }
    }

    fn button_type(&self, control: &Control) -> Type {
        let color = match control.role {
            _ if !control.is_ready() => theme::QUIET,
            Role::Primary => theme::WHITE,
            _ => theme::LAKE,
        };
        let size = match control.role {
            Role::Primary => self.scale.choice,
            _ => (self.scale.choice * 0.9).round().max(self.scale.small),
        };
        self.kind(size, color).bold()
    }

    /// An action.
    fn button(&self, control: &Control, width: f32, height: f32) -> Piece {
        let scale = self.scale;
        let kind = self.button_type(control);
        let pad = self.pad();
        let sign = control
            .pictogram
            .as_deref()
            .map(|name| self.picture(name, scale.choice * 1.1, kind.color))
            .unwrap_or_default();
        let room = width - 2.0 * pad - self.sign_width(control);
        // Beside a sign lines begin where it ends; alone they stand in the middle of the button.
        let label = match control.detail.is_some() || !sign.is_empty() {
            true => self.set(&control.label, &kind, room, Fill::Balanced),
            false => self.set_centred(&control.label, &kind, room),
        };
        let detail = control
            .detail
            .as_ref()
            .map(|text| {
                let kind = Type {
                    size: scale.small,
                    ..self.small()
                };
                let kind = match control.role {
                    Role::Primary => Type {
                        color: theme::WHITE,
                        ..kind
                    },
                    _ => kind,
                };
                self.set(text, &kind, room, Fill::Full)
            })
            .unwrap_or_default();
        let words = Piece::column([label, detail], 0.0);
        let inside = Piece::row([sign, words], (scale.choice * 0.6).round(), Align::Middle);
        let ends = (scale.mm(8.0) * self.room.air() * self.room.air()).round();
        let height = height
            .max(inside.size.height + 2.0 * ends.min(pad))
            .max(scale.mm(30.0) * self.room.air().min(1.0))
            .max(scale.target)
            .ceil();
        let button = inside.centred(width, height);
        match control.role {
            _ if !control.is_ready() => button.on(theme::SAND, scale.radius, (0.0, theme::SAND)),
            Role::Primary => button
                .on(theme::LAKE, scale.radius, (0.0, theme::LAKE))
                .offering(control, scale.radius, Ground::Dark),
            Role::Card => button
                .on(theme::MIST, scale.radius, (scale.border, theme::LAKE))
                .offering(control, scale.radius, Ground::Light),
            _ => button
                .on(theme::WHITE, scale.radius, (scale.border, theme::LAKE))
                .offering(control, scale.radius, Ground::Light),
        }
    }

    /// The helper bar: on one row while the labels fit under their pictograms, else on more.
    pub(super) fn helpers(&self) -> Piece {
        let controls = &self.page.frame.helpers;
        let scale = self.scale;
        if controls.is_empty() {
            return Piece::default();
        }
        let sides = (scale.margin * 0.6).round();
        let gap = scale.mm(4.0).max(scale.apart);
        let width = scale.area.width - 2.0 * sides;
        let key = |columns: usize| {
            let columns = columns as f32;
            ((width - gap * (columns - 1.0)) / columns).floor()
        };
        let count = controls.len();
        let tries = [
            (count, Stand::Under, 1),
            (count, Stand::Under, 2),
            (count.div_ceil(2), Stand::Beside, 2),
            (count.div_ceil(2), Stand::Under, 2),
            (count.div_ceil(3), Stand::Beside, 2),
        ];
        let (columns, stand, _) = tries
            .into_iter()
            .find(|(columns, stand, lines)| {
                controls
                    .iter()
                    .all(|control| self.helper_fits(control, key(*columns), *stand, *lines))
            })
            .unwrap_or((2.min(count), Stand::Beside, 2));
        let keys: Vec<Piece> = controls
            .iter()
            .map(|control| self.helper(control, key(columns), stand))
            .collect();
        let height = keys
            .iter()
            .fold(scale.target, |height, key| height.max(key.size.height));
        let rows: Vec<Piece> = keys
            .chunks(columns)
            .zip(controls.chunks(columns))
            .map(|(keys, controls)| {
                let row = keys.iter().zip(controls).map(|(inside, control)| {
                    let inside = inside.clone().centred(key(columns), height);
                    let ground = match control.is_ready() {
                        true => theme::WHITE,
                        false => theme::SAND,
                    };
                    let radius = scale.radius * 0.7;
                    inside
                        .on(ground, radius, (scale.border, theme::LINE))
                        .offering(control, radius, Ground::Light)
                });
                Piece::row(row, gap, Align::Start)
            })
            .collect();
        let rows = Piece::column(rows, gap);
        let ends = gap.max(scale.mm(5.0));
        let mut bar = Piece::room(scale.area.width, rows.size.height + 2.0 * ends);
        bar.put((scale.area.width - rows.size.width) / 2.0, ends, rows);
        bar.on(theme::SAND, 0.0, (0.0, theme::SAND))
    }

    fn helper_type(&self, control: &Control) -> Type {
        let color = match control.is_ready() {
            true => theme::INK,
            false => theme::QUIET,
        };
        self.kind(self.scale.small, color)
    }

    fn helper_room(&self, width: f32, stand: Stand) -> f32 {
        match stand {
            Stand::Under => width - self.scale.mm(4.0),
            Stand::Beside => width - self.helper_sign(stand) * 1.3 - self.scale.pad * 0.6,
        }
    }

    /// The side of a helper's pictogram: no larger than the letters beside it, or a word would be torn for its sake.
    fn helper_sign(&self, stand: Stand) -> f32 {
        match stand {
            Stand::Under => (self.scale.small * 1.35).round(),
            Stand::Beside => self.scale.small,
        }
    }

    fn helper_fits(&self, control: &Control, width: f32, stand: Stand, lines: usize) -> bool {
        let room = self.helper_room(width, stand);
        let need = self.need(&control.label, &self.helper_type(control), room);
        need.words == WordBreaks::Whole && need.lines <= lines && width >= self.scale.target
    }

    /// A sign that points back or on, as the page is read.
    fn onward<'n>(&self, name: &'n str) -> &'n str {
        match name {
            "chevron-left" if self.page.lang.is_right_to_left() => "chevron-right",
            "chevron-right" if self.page.lang.is_right_to_left() => "chevron-left",
            name => name,
        }
    }

    fn helper(&self, control: &Control, width: f32, stand: Stand) -> Piece {
        let scale = self.scale;
        let side = self.helper_sign(stand);
        let sign = control
            .pictogram
            .as_deref()
            .map(|name| self.picture(self.onward(name), side, self.helper_type(control).color))
            .unwrap_or_default();
        let room = self.helper_room(width, stand);
        let kind = self.helper_type(control);
        let label = match stand {
            Stand::Under => self.set_centred(&control.label, &kind, room),
            Stand::Beside => self.set(&control.label, &kind, room, Fill::Balanced),
        };
        let ends = scale.mm(3.5);
        match stand {
            Stand::Under => {
                let sign = sign.centred(label.size.width, side);
                let wide = sign.size.width;
                let height = label.size.height;
                Piece::column([sign, label.centred(wide, height)], scale.mm(0.8)).padded(0.0, ends)
            }
            Stand::Beside => Piece::row([sign, label], (scale.small * 0.3).round(), Align::Middle)
                .padded(0.0, ends),
        }
    }

    /// Height of the bar of a divided page in a width.
    pub(super) fn turner_height(&self, width: f32) -> f32 {
        let side = self.turner_side(width);
        [&self.page.frame.pager.more, &self.page.frame.pager.before]
            .map(|label| self.turn_key(label, "chevron-up", 1, side, 0.0).size.height)
            .into_iter()
            .fold(0.0, f32::max)
    }

    /// Width of a key of that bar: what two figures of two digits leave.
    fn turner_side(&self, width: f32) -> f32 {
        let count = self.need(&Text::from("00/00"), &self.turner_type(), width);
        ((width - count.width - 2.0 * self.scale.gap) / 2.0).floor()
    }

    fn turner_type(&self) -> Type {
        self.kind(self.scale.small, theme::LAKE).bold()
    }

    /// Back, where we are, and on: always in the same places.
    pub(super) fn turner(&self, width: f32, part: usize, parts: usize) -> Piece {
        let kind = self.turner_type();
        let count = Text::from(format!("{}/{parts}", part + 1));
        let count = self.set(&count, &kind, width, Fill::Full);
        let side = self.turner_side(width);
        let height = self.turner_height(width);
        let mut bar = Piece::room(width, height);
        if part > 0 {
            let key = self.turn_key(
                &self.page.frame.pager.before,
                "chevron-up",
                -1,
                side,
                height,
            );
            bar.put(0.0, 0.0, key);
        }
        if part + 1 < parts {
            let key = self.turn_key(&self.page.frame.pager.more, "chevron-down", 1, side, height);
            bar.put(width - side, 0.0, key);
        }
        let count_width = count.size.width;
        bar.put(
            (width - count_width) / 2.0,
            0.0,
            count.within(count_width, height),
        );
        bar
    }

    fn turn_key(&self, label: &Text, sign: &str, by: i32, width: f32, height: f32) -> Piece {
        let scale = self.scale;
        // Where the primary action waits for the end of the page, the way there is what stands out.
        let waits = |control: &Control| control.role == Role::Primary && !control.is_ready();
        let leads = by > 0 && self.page.actions.iter().any(waits);
        let (color, ground, under) = match leads {
            true => (theme::WHITE, theme::LAKE, Ground::Dark),
            false => (theme::LAKE, theme::WHITE, Ground::Light),
        };
        let kind = Type {
            color,
            ..self.turner_type()
        };
        let sign = self.picture(sign, scale.small * 1.2, color);
        let gap = (scale.small * 0.4).round();
        let room = width - sign.size.width - gap - scale.pad;
        // In a narrow column the arrow alone says it.
        let words = match self.need(label, &kind, room).words {
            WordBreaks::Whole => self.set(label, &kind, room, Fill::Balanced),
            WordBreaks::Broken => Piece::default(),
        };
        let least = (words.size.height + scale.mm(3.0)).max(scale.target).ceil();
        Piece::row([sign, words], gap, Align::Middle)
            .centred(width, height.max(least))
            .on(ground, scale.radius, (scale.border, theme::LAKE))
            .pressed(Press::Turn(by), label, scale.radius, under)
    }
}

/// Where the label of a helper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// Under its pictogram.
    Under,
    /// Beside it.
    Beside,
}
