//! Cards: choices, "I don't know", stops, lists, switches.

use crate::locale::Text;
use crate::page::{Control, Item, Role, State, StopCard};
use crate::ui::draw::blocks::chunks;
use crate::ui::draw::{Density, PageLayouter};
use crate::ui::pager::{Bond, Unit};
use crate::ui::ruby::{Fill, WordBreaks};
use crate::ui::scene::{Align, Ground, Piece};
use crate::ui::theme;

/// Most items of a list whose titles are as large as those of cards.
const FEW_ITEMS: usize = 3;

/// How a card is arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Pictogram at the left.
    Flat,
    /// Pictogram over the words: one of the few ways through the kiosk.
    Door,
}

impl PageLayouter<'_> {
    /// Cards to choose from. "I don't know" stands alone under the others.
    pub(super) fn choices(&self, columns: usize, cards: &[Control], width: f32) -> Vec<Unit> {
        let gap = self.gap();
        let columns = self.columns(columns, cards, width);
        let shape = self.shape(columns, cards);
        let mut rows: Vec<Vec<&Control>> = Vec::new();
        for card in cards {
            match rows.last_mut() {
                Some(row)
                    if row.len() < columns
                        && card.role != Role::Unknown
                        && row[0].role != Role::Unknown =>
                {
                    row.push(card);
                }
                _ => rows.push(vec![card]),
            }
        }
        rows.into_iter()
            .map(|row| {
                let card_width = if row[0].role == Role::Unknown {
                    width
                } else {
                    column_width(width, columns, gap)
                };
                let height = row
                    .iter()
                    .map(|card| self.card(card, card_width, 0.0, shape).size.height)
                    .fold(0.0, f32::max);
                let cards = row
                    .into_iter()
                    .map(|card| self.card(card, card_width, height, shape));
                self.free(Piece::row(cards, gap, Align::Start))
            })
            .collect()
    }

    /// As many columns as leave every label on two lines with its words whole; on three where
    /// one column would make a long list longer.
    fn columns(&self, most: usize, cards: &[Control], width: f32) -> usize {
        let gap = self.gap();
        let lines = if cards.len() > 8 { 3 } else { 2 };
        // On a lying panel that has its heading above, there is room for twice as many.
        let wide = width > 1.4 * self.scale.area.height;
        let most = if wide { 2 * most } else { most.min(3) };
        (2..=most.max(1))
            .rev()
            .find(|columns| {
                let card = column_width(width, *columns, gap);
                cards
                    .iter()
                    .filter(|card| card.role != Role::Unknown)
                    .all(|control| {
                        let room = card - self.beside(control);
                        let label = self.need(&control.label, &self.choice(), room);
                        let detail = control
                            .detail
                            .as_ref()
                            .map(|detail| self.need(detail, &self.small(), room));
                        label.words == WordBreaks::Whole
                            && label.lines <= lines
                            && detail
                                .is_none_or(|it| it.words == WordBreaks::Whole && it.lines <= 3)
                    })
            })
            .unwrap_or(1)
    }

    fn shape(&self, columns: usize, cards: &[Control]) -> Shape {
        let few = matches!(cards.len(), 2 | 3) && columns == 1 && self.room <= Density::Generous;
        let full = |card: &Control| {
            card.pictogram.is_some() && card.detail.is_some() && card.state == State::Ready
        };
        if few && cards.iter().all(full) {
            Shape::Door
        } else {
            Shape::Flat
        }
    }

    /// What a card needs beside its words.
    fn beside(&self, control: &Control) -> f32 {
        let sign = match control.pictogram {
            Some(_) => self.scale.choice * 2.0 + self.sign_gap(),
            None => 0.0,
        };
        2.0 * self.pad() + sign + self.beside_state(control)
    }

    /// What a card's state needs at its right end.
    fn beside_state(&self, control: &Control) -> f32 {
        match (control.role, &control.pictogram) {
            (Role::Switch, _) => self.knob(false).size.width + self.sign_gap(),
            (_, None) if is_one_of_several(control) => self.tick_side() + self.sign_gap(),
            _ => 0.0,
        }
    }

    fn sign_gap(&self) -> f32 {
        (self.scale.choice * 0.7 * self.room.air().max(0.6)).round()
    }

    /// The box of what is not there: empty, or with a cross.
    fn absent_box(&self, absent: bool) -> Piece {
        let side = self.tick_side();
        let cross = match absent {
            true => self.picture("x", (side * 0.8).round(), theme::LAKE),
            false => Piece::default(),
        };
        let radius = (side * 0.2).round();
        cross
            .centred(side, side)
            .on(theme::WHITE, radius, (self.scale.heavy, theme::QUIET))
    }

    fn tick_side(&self) -> f32 {
        (self.scale.choice * 1.15).round()
    }

    fn card(&self, control: &Control, width: f32, height: f32, shape: Shape) -> Piece {
        let scale = self.scale;
        let unknown = control.role == Role::Unknown;
        let chosen = control.state == State::Chosen;
        let stressed = control.role == Role::Primary;
        let ground = match (chosen || stressed, unknown) {
            (true, _) => theme::MIST,
            (false, true) => theme::PAPER,
            (false, false) => theme::WHITE,
        };
        let disc = if ground == theme::MIST {
            theme::WHITE
        } else {
            theme::MIST
        };
        let name = control
            .pictogram
            .as_deref()
            .or(unknown.then_some("circle-help"));
        let mut badge = name.map(|name| self.badge(name, disc)).unwrap_or_default();
        // The tick sits on the pictogram, or at the right end where there is none.
        let ticked = chosen && !badge.is_empty();
        if ticked {
            // It hides little of the pictogram, and keeps away from the words.
            let side = (scale.choice * 0.95).round();
            let at = badge.size.width - (side * 0.8).round();
            let tick = self.picture("check", (side * 0.7).round(), theme::WHITE);
            let tick = tick.centred(side, side);
            badge.put(at, at, tick.on(theme::LAKE, side / 2.0, (0.0, theme::LAKE)));
        }
        let flat = shape == Shape::Flat || unknown;
        let mut room = width - 2.0 * self.pad();
        if flat && !badge.is_empty() {
            room -= badge.size.width + self.sign_gap();
        }
        room -= self.beside_state(control);
        let label = self.set(&control.label, &self.choice(), room, Fill::Balanced);
        let detail = control
            .detail
            .as_ref()
            .map(|detail| self.set(detail, &self.small(), room, Fill::Full))
            .unwrap_or_default();
        let words = Piece::column([label, detail], scale.mm(0.5));
        let inside = if flat {
            Piece::row([badge, words], self.sign_gap(), Align::Middle)
        } else {
            Piece::column([badge, words], scale.mm(5.0))
        };
        let ends = if flat {
            scale.mm(6.5) * self.room.air()
        } else {
            self.pad()
        };
        let least = (scale.mm(30.0) * self.room.air()).max(scale.target);
        let high = height
            .max(inside.size.height + 2.0 * ends)
            .max(least)
            .ceil();
        let mut card = inside.padded(self.pad(), 0.0).within(width, high);
        let end = match control.role {
            Role::Switch => self.knob(chosen),
            Role::Absent => self.absent_box(chosen),
            _ if chosen && !ticked => self.picture("check", self.tick_side(), theme::LAKE),
            _ => Piece::default(),
        };
        let at = width - self.pad() - end.size.width;
        card.put(at, (high - end.size.height) / 2.0, end);
        let card = match (chosen, stressed, unknown) {
            (true, ..) => card.on(ground, scale.radius, (scale.heavy, theme::LAKE)),
            (_, true, _) => card.on(ground, scale.radius, (scale.border, theme::LAKE)),
            (_, _, true) => card.dashed(scale.radius, scale.border, theme::QUIET),
            _ => card.on(ground, scale.radius, (scale.border, theme::LINE)),
        };
        card.offering(control, scale.radius, Ground::Light)
    }

    /// A stop of the plan; one with very many errands continues on another card.
    pub(super) fn stop(&self, stop: &StopCard, width: f32, most: f32) -> Vec<Unit> {
        let scale = self.scale;
        let side = (scale.choice * 2.0).round();
        let order = Text::from(stop.order.to_string());
        let kind = self.kind(scale.choice, theme::WHITE).bold();
        let disc = self
            .set(&order, &kind, side, Fill::Full)
            .centred(side, side)
            .on(theme::LAKE, side / 2.0, (0.0, theme::LAKE));
        let room = width - 2.0 * self.pad() - side - self.sign_gap();
        let ends = (scale.mm(5.5) * self.room.air()).round();
        let title = self.set(&stop.title, &self.choice(), room, Fill::Balanced);
        let gap = scale.mm(1.2);
        let left = most - 2.0 * ends - title.size.height - gap;
        let mut lines: Vec<Piece> = self
            .joined(&stop.errands)
            .iter()
            .flat_map(|text| self.set_parts(text, &self.small(), room, left))
            .collect();
        lines.extend(stop.ask_here.iter().map(|text| {
            let side = (scale.small * 1.1).round();
            let line = (scale.small * theme::LEADING).round();
            let sign = self
                .picture("circle-help", side, theme::LAKE)
                .within(side, line);
            let gap = (scale.small * 0.4).round();
            let kind = self.kind(scale.small, theme::LAKE);
            let words = self.set(text, &kind, room - side - gap, Fill::Full);
            Piece::row([sign, words], gap, Align::Start)
        }));
        let tags = self.tags(&stop.tags, room);
        if !tags.is_empty() {
            lines.push(tags);
        }
        chunks(lines, left, gap)
            .into_iter()
            .map(|lines| {
                let words = Piece::column([title.clone(), lines], gap);
                let inside = Piece::row([disc.clone(), words], self.sign_gap(), Align::Start);
                let high = inside.size.height.max(side) + 2.0 * ends;
                let piece = inside.padded(self.pad(), ends).within(width, high).on(
                    theme::WHITE,
                    scale.radius,
                    (scale.border, theme::LINE),
                );
                self.free(piece)
            })
            .collect()
    }

    /// Errands beside each other as one text; each alone when there are many.
    fn joined(&self, texts: &[Text]) -> Vec<Text> {
        if texts.len() > 4 {
            return texts.to_vec();
        }
        let marked: Vec<&str> = texts.iter().map(Text::marked).collect();
        if marked.is_empty() {
            Vec::new()
        } else {
            vec![Text::from(marked.join(" · "))]
        }
    }

    /// Short facts as pills, on as many lines as they need.
    pub(super) fn tags(&self, tags: &[Text], width: f32) -> Piece {
        let scale = self.scale;
        let kind = self.kind(scale.small, theme::LAKE).bold();
        let sides = (scale.small * 0.5).round();
        let gap = scale.mm(3.0);
        let mut rows: Vec<Vec<Piece>> = Vec::new();
        let mut filled = 0.0;
        for tag in tags {
            let pill = self
                .set(tag, &kind, width - 2.0 * sides, Fill::Full)
                .padded(sides, 0.0)
                .on(
                    theme::MIST,
                    (scale.radius * 0.4).round(),
                    (0.0, theme::MIST),
                );
            let wide = pill.size.width;
            match rows.last_mut() {
                Some(row) if filled + gap + wide <= width => {
                    row.push(pill);
                    filled += gap + wide;
                }
                _ => {
                    rows.push(vec![pill]);
                    filled = wide;
                }
            }
        }
        let rows = rows
            .into_iter()
            .map(|row| Piece::row(row, gap, Align::Start));
        Piece::column(rows, scale.mm(1.5))
    }

    /// Things with details, as rows of one card.
    pub(super) fn list(&self, at: usize, items: &[Item], width: f32, most: f32) -> Vec<Unit> {
        let scale = self.scale;
        let ends = (scale.mm(5.0) * self.room.air()).round();
        // A few facts are what the page is about: a place, a telephone number, hours.
        let title_kind = match items.len() {
            ..=FEW_ITEMS => self.choice(),
            _ => self.kind(scale.body, theme::INK).bold(),
        };
        let mut units = Vec::new();
        for item in items {
            let badge = item
                .pictogram
                .as_deref()
                .map(|name| self.badge(name, theme::MIST))
                .unwrap_or_default();
            let mut room = width - 2.0 * self.pad();
            if !badge.is_empty() {
                room -= badge.size.width + self.sign_gap();
            }
            let title = self.set(&item.title, &title_kind, room, Fill::Full);
            let left = most - 2.0 * ends - title.size.height;
            let details = item
                .details
                .iter()
                .flat_map(|text| self.set_parts(text, &self.small(), room, left));
            let mut parts = chunks(details, left, 0.0);
            if parts.is_empty() {
                parts.push(Piece::default());
            }
            for details in parts {
                let words = Piece::column([title.clone(), details], scale.mm(0.5));
                let piece = Piece::row([badge.clone(), words], self.sign_gap(), Align::Middle);
                let high = piece.size.height + 2.0 * ends;
                units.push(self.row(
                    at,
                    units.is_empty(),
                    piece.padded(self.pad(), ends).within(width, high),
                ));
            }
        }
        units
    }

    /// Switches as rows of one card; the row itself is what is pressed. A value that is higher than
    /// any part goes on in rows of its own.
    pub(super) fn switches(
        &self,
        at: usize,
        switches: &[Control],
        width: f32,
        most: f32,
    ) -> Vec<Unit> {
        let scale = self.scale;
        let inset = (scale.apart / 2.0).ceil();
        let ends = (scale.mm(3.5) * self.room.air()).round();
        let label_kind = self.kind(scale.body, theme::INK).bold();
        let mut units = Vec::new();
        for control in switches {
            let knob = self.knob(control.state == State::Chosen);
            let room = width - 2.0 * self.pad() - knob.size.width - self.sign_gap();
            let label = self.set(&control.label, &label_kind, room, Fill::Full);
            let gap = scale.mm(0.5);
            let left = most - label.size.height - gap - 2.0 * (ends + inset);
            let value = control
                .detail
                .iter()
                .flat_map(|text| self.set_parts(text, &self.small(), room, left));
            let mut parts = chunks(value, left, 0.0).into_iter();
            let words = Piece::column([label, parts.next().unwrap_or_default()], gap);
            let high = (words.size.height + 2.0 * ends).max(scale.target).ceil();
            let wide = width - 2.0 * inset;
            let mut row = words.padded(self.pad() - inset, 0.0).within(wide, high);
            let x = wide - (self.pad() - inset) - knob.size.width;
            let y = (high - knob.size.height) / 2.0;
            row.put(x, y, knob);
            let row = row
                .offering(control, (scale.radius - inset).max(0.0), Ground::Light)
                .padded(inset, inset);
            units.push(self.row(at, units.is_empty(), row));
            for part in parts {
                let high = part.size.height + 2.0 * ends;
                let row = part.padded(self.pad(), ends).within(width, high);
                units.push(self.row(at, false, row));
            }
        }
        units
    }

    /// On is lake with the knob at the right and a tick; off is hollow with the knob at the left.
    fn knob(&self, on: bool) -> Piece {
        let high = self.scale.mm(14.0);
        let wide = (high * 1.75).round();
        let side = (high * 0.76).round();
        let inset = ((high - side) / 2.0).round();
        let mut switch = Piece::room(wide, high);
        if on {
            let tick = self
                .picture("check", (side * 0.7).round(), theme::LAKE)
                .centred(side, side);
            let knob = tick.on(theme::WHITE, side / 2.0, (0.0, theme::WHITE));
            switch.put(wide - side - inset, inset, knob);
            switch.on(theme::LAKE, high / 2.0, (0.0, theme::LAKE))
        } else {
            switch.put(inset, inset, Piece::disc(side, theme::QUIET));
            switch.on(theme::WHITE, high / 2.0, (self.scale.border, theme::QUIET))
        }
    }

    fn row(&self, panel: usize, first: bool, piece: Piece) -> Unit {
        Unit {
            piece,
            gap: if first { self.gap() } else { 0.0 },
            bond: Bond::Panel(panel),
            head: None,
        }
    }
}

/// Units one under another; neighbouring rows of one panel share a card with hairlines between.
pub(super) fn stacked(layouter: &PageLayouter<'_>, units: Vec<Unit>, width: f32) -> Piece {
    let scale = layouter.scale;
    let mut whole = Piece::room(width, 0.0);
    let mut y = 0.0;
    let mut units = units.into_iter().enumerate().peekable();
    while let Some((at, unit)) = units.next() {
        if at > 0 {
            y += unit.gap;
        }
        let Bond::Panel(panel) = unit.bond else {
            let height = unit.piece.size.height;
            whole.put(0.0, y, unit.piece);
            y += height;
            continue;
        };
        let mut card = Piece::room(width, 0.0);
        let mut add = |piece: Piece| {
            let high = card.size.height;
            if high > 0.0 {
                let line = Piece::room(width - 2.0 * layouter.pad(), 2.0);
                let line = line.on(theme::LINE, 0.0, (0.0, theme::LINE));
                card.put(layouter.pad(), high - 1.0, line);
            }
            card.size.height = high + piece.size.height;
            card.put(0.0, high, piece);
        };
        unit.head.into_iter().for_each(&mut add);
        add(unit.piece);
        while let Some((_, next)) = units.next_if(|(_, next)| next.bond == Bond::Panel(panel)) {
            add(next.piece);
        }
        let height = card.size.height;
        whole.put(
            0.0,
            y,
            card.on(theme::WHITE, scale.radius, (scale.border, theme::LINE)),
        );
        y += height;
    }
    whole.size.height = y;
    whole
}

fn column_width(width: f32, columns: usize, gap: f32) -> f32 {
    let columns = columns as f32;
    ((width - gap * (columns - 1.0)) / columns).floor()
}

fn is_one_of_several(control: &Control) -> bool {
    matches!(control.state, State::Chosen | State::NotChosen)
}
