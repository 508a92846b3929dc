//! Tables of switches: what can be told down, who reads it across.

use crate::page::{Control, Reach, State, Table};
use crate::ui::draw::PageLayouter;
use crate::ui::draw::blocks::chunks;
use crate::ui::pager::{Bond, Unit};
use crate::ui::ruby::{Fill, WordBreaks};
use crate::ui::scene::{Align, Ground, Piece};
use crate::ui::theme;

/// The widest column, in millimetres: switches farther apart are not seen as a row.
const WIDEST_COLUMN: f32 = 44.0;

/// How a table shares its room.
struct TableShape {
    /// The share of its width that the heads of its rows take at least.
    heads: f32,
    /// How small the name of a column may become before it is left to its number, in parts of small text.
    name: f32,
    /// The most lines of such a name: a higher head leaves no room for the rows.
    lines: usize,
}

impl TableShape {
    const WHOLE: Self = Self {
        heads: 0.31,
        name: 0.62,
        lines: 3,
    };
    /// In the lower part of a panel: lower heads.
    const LOW: Self = Self {
        heads: 0.34,
        name: 0.7,
        lines: 2,
    };

    fn of(reach: Reach) -> &'static Self {
        match reach {
            Reach::Whole => &Self::WHOLE,
            Reach::Low => &Self::LOW,
        }
    }
}

impl PageLayouter<'_> {
    /// A row for each thing. The heads of the columns stand over each part of the table.
    pub(super) fn table(&self, at: usize, table: &Table, width: f32, most: f32) -> Vec<Unit> {
        let scale = self.scale;
        let gap = scale.apart;
        let ends = (scale.mm(2.5) * self.room.air()).round().max(gap * 0.75);
        let columns = table.columns.len().max(1) as f32;
        let inner = width - 2.0 * gap;
        let column = ((inner * (1.0 - TableShape::of(self.reach).heads)) / columns)
            .min(scale.mm(WIDEST_COLUMN));
        let column = column.max(scale.target + gap).floor();
        let heads = inner - column * columns;

        let names = self.column_heads(&table.columns, column - gap);
        let mut head = Piece::room(width, names.size.height + 2.0 * ends);
        head.put(gap + heads, ends, names);

        let label = self.kind(scale.body, theme::INK).bold();
        let room = heads - self.pad();
        let mut units: Vec<Unit> = Vec::new();
        for row in &table.rows {
            let title = self.set(&row.head.label, &label, room, Fill::Full);
            let left = most - head.size.height - title.size.height - 2.0 * ends;
            let values = row.head.detail.iter();
            let values = values.flat_map(|text| self.set_parts(text, &self.small(), room, left));
            let mut parts = chunks(values, left, 0.0).into_iter();
            let words = Piece::column([title, parts.next().unwrap_or_default()], 0.0);
            let high = words.size.height.max(scale.target).ceil();
            let y = (high - words.size.height) / 2.0;
            let mut about = Piece::room(heads - gap / 2.0, high);
            about.put(self.pad() - gap, y, words);
            let about = about.offering(&row.head, scale.radius * 0.5, Ground::Light);
            let mut line = Piece::room(width, high + 2.0 * ends);
            line.put(gap, ends, about);
            for (nth, cell) in row.cells.iter().enumerate() {
                let x = gap + heads + column * nth as f32 + (column - scale.target) / 2.0;
                let y = ends + (high - scale.target) / 2.0;
                line.put(x.round(), y.round(), self.table_switch(cell));
            }
            units.push(self.table_unit(at, units.is_empty(), line, &head));
            for part in parts {
                let mut more = Piece::room(width, part.size.height + 2.0 * ends);
                more.put(self.pad(), ends, part);
                units.push(self.table_unit(at, false, more, &head));
            }
        }
        units
    }

    fn table_unit(&self, at: usize, first: bool, piece: Piece, head: &Piece) -> Unit {
        Unit {
            piece,
            gap: if first { self.gap() } else { 0.0 },
            bond: Bond::Panel(at),
            head: Some(head.clone()),
        }
    }

    /// The heads of the columns: the number on a badge, and the name where its words fit.
    fn column_heads(&self, columns: &[Control], width: f32) -> Piece {
        let scale = self.scale;
        let numbers = self.kind(scale.body, theme::WHITE).bold();
        let shape = TableShape::of(self.reach);
        let least = (scale.small * shape.name).floor();
        let fits = |control: &Control, size: f32| {
            let need = self.need(&control.label, &self.kind(size, theme::INK), width);
            need.words == WordBreaks::Whole && need.lines <= shape.lines
        };
        let sizes = || {
            std::iter::successors(Some(scale.small), |size| Some(size - 1.0))
                .take_while(|size| *size >= least)
        };
        let fitting = |control: &Control| sizes().find(|size| fits(control, *size));
        // All names in the letters of the longest.
        let size = columns
            .iter()
            .filter_map(fitting)
            .fold(scale.small, f32::min);
        let kind = self.kind(size, theme::INK);
        let faces: Vec<Piece> = columns
            .iter()
            .map(|control| {
                let number = control.detail.as_ref().map(|number| {
                    let number = self.set(number, &numbers, width, Fill::Full);
                    let high = (number.size.height * 1.1).ceil();
                    let wide = (number.size.width + high * 0.6).max(high * 1.2).min(width);
                    let badge = number.centred(wide, high);
                    badge.on(theme::LAKE, (high * 0.3).round(), (0.0, theme::LAKE))
                });
                let name = (fits(control, size) || number.is_none())
                    .then(|| self.set_centred(&control.label, &kind, width));
                let parts = [number, name].into_iter().flatten().map(|piece| {
                    let high = piece.size.height;
                    piece.centred(width, high)
                });
                Piece::column(parts, scale.mm(1.0))
            })
            .collect();
        let high = faces.iter().map(|face| face.size.height);
        let high = high.fold(scale.target, f32::max).ceil();
        let faces = columns.iter().zip(faces).map(|(control, face)| {
            let mut place = Piece::room(width, high);
            place.put(0.0, 0.0, face);
            place.offering(control, scale.radius * 0.5, Ground::Light)
        });
        let row = Piece::row(faces, scale.apart, Align::Start);
        let mut placed = Piece::room(row.size.width + scale.apart, high);
        placed.put((scale.apart / 2.0).round(), 0.0, row);
        placed
    }

    /// On is lake with a tick; off is hollow.
    fn table_switch(&self, control: &Control) -> Piece {
        let scale = self.scale;
        let (side, radius) = (scale.target, (scale.radius * 0.6).round());
        if control.state == State::Chosen {
            let tick = self.picture("check", (side * 0.6).round(), theme::WHITE);
            let on = tick.centred(side, side);
            let on = on.on(theme::LAKE, radius, (0.0, theme::LAKE));
            return on.offering(control, radius, Ground::Dark);
        }
        let off = Piece::room(side, side).on(theme::WHITE, radius, (scale.border, theme::QUIET));
        off.offering(control, radius, Ground::Light)
    }
}
