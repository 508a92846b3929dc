//! From a page to a scene: where everything stands.
//!
//! Top line, heading and reason, body, actions, helper bar; a lying panel has heading and reason at
//! the left and the rest beside them. When something does not find room, the same page is tried
//! closer, step by step, before the body is divided into parts.

mod bars;
mod blocks;
mod cards;
mod code;
mod keys;
mod map;
mod ticket;

use std::ops::Range;

use iced::{Element, Rectangle, Size};

use crate::page::{Block, Page};
use crate::ui::pager::{self, Bond, Unit};
use crate::ui::ruby::{self, Fill, Type};
use crate::ui::scene::{Align, Fit, Mark, Piece, Scene};
use crate::ui::surface::Surface;
use crate::ui::theme::{self, Orientation, Scale};
use crate::ui::{Kit, Message};

/// A scene as an element of an iced window.
#[must_use]
pub fn view(scene: &Scene) -> Element<'_, Message> {
    Surface::new(scene).into()
}

/// Lays a page out. `part` counts the parts of a long page, from 0; one that is not there becomes
/// the last.
#[must_use]
pub fn scene(page: &Page, scale: &Scale, kit: &Kit, part: usize) -> Scene {
    let mut best: Option<Frame> = None;
    for room in Room::ALL {
        let brush = Brush {
            page,
            scale,
            kit,
            room,
        };
        let frame = brush.frame();
        if best.as_ref().is_none_or(|best| frame.cost() < best.cost()) {
            best = Some(frame);
        }
        if best.as_ref().is_some_and(Frame::is_good) {
            break;
        }
    }
    match best {
        Some(frame) => frame.scene(page, scale, kit, part),
        None => Piece::default().into_scene(page, scale),
    }
}

/// How much room a page gives itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Room {
    /// More than is needed, when little is said.
    Ample,
    /// As it should be.
    Generous,
    /// A smaller heading, less air.
    Close,
    /// The heading no larger than the answers, and the reason among the body.
    Tight,
}

impl Room {
    const ALL: [Self; 4] = [Self::Ample, Self::Generous, Self::Close, Self::Tight];

    /// Air between things, in parts of what it should be.
    fn air(self) -> f32 {
        match self {
            Self::Ample => 1.25,
            Self::Generous => 1.0,
            Self::Close => 0.7,
            Self::Tight => 0.5,
        }
    }
}

/// What every part of a page is drawn with.
#[derive(Clone, Copy)]
struct Brush<'a> {
    page: &'a Page,
    scale: &'a Scale,
    kit: &'a Kit,
    room: Room,
}

impl<'a> Brush<'a> {
    fn kind(&self, size: f32, color: iced::Color) -> Type {
        Type {
            font: self.kit.font(&self.page.lang),
            size,
            color,
        }
    }

    fn heading(&self) -> Type {
        let scale = self.scale;
        let size = match self.room {
            Room::Ample | Room::Generous => scale.heading,
            Room::Close => (scale.heading * 0.6 + scale.choice * 0.4).round(),
            Room::Tight => scale.choice,
        };
        self.kind(size, theme::INK).bold()
    }

    fn choice(&self) -> Type {
        self.kind(self.scale.choice, theme::INK).bold()
    }

    fn body(&self) -> Type {
        self.kind(self.scale.body, theme::INK)
    }

    fn small(&self) -> Type {
        self.kind(self.scale.small, theme::QUIET)
    }

    fn gap(&self) -> f32 {
        (self.scale.gap * self.room.air())
            .round()
            .max(self.scale.apart)
    }

    fn pad(&self) -> f32 {
        (self.scale.pad * self.room.air().max(0.6)).round()
    }

    fn picture(&self, name: &str, side: f32, color: iced::Color) -> Piece {
        match self.kit.pictograms.find(name) {
            Some(handle) => Piece::mark(Mark::Picture {
                bounds: Rectangle::with_size(Size::new(side.round(), side.round())),
                handle: handle.clone(),
                color,
            }),
            None => Piece::default(),
        }
    }

    /// A pictogram on a disc.
    fn badge(&self, name: &str, fill: iced::Color) -> Piece {
        let side = (self.scale.choice * 2.0).round();
        let picture = self.picture(name, (side * 0.54).round(), theme::LAKE);
        if picture.is_empty() {
            return picture;
        }
        picture
            .centred(side, side)
            .on(fill, side / 2.0, (0.0, fill))
    }

    fn frame(&self) -> Frame {
        match self.scale.orientation() {
            Orientation::Portrait => self.standing(),
            Orientation::Landscape => self.lying(),
        }
    }

    fn standing(&self) -> Frame {
        let scale = self.scale;
        let width = scale.area.width - 2.0 * scale.margin;
        let gap = self.gap();
        let mut frame = Frame::new(scale);
        let top = self.top(width);
        let helpers = self.helpers();
        let actions = self.actions(width);
        let header = self.header(width);
        let air = (scale.margin * 0.75 * self.room.air()).round();

        let mut y = (scale.margin * 0.6).round();
        let top_height = top.size.height;
        frame.ground.put(scale.margin, y, top);
        y += top_height + air;
        let header_height = header.size.height;
        frame.ground.put(scale.margin, y, header);
        y += header_height + gap;

        let mut bottom = scale.area.height - helpers.size.height;
        frame.ground.put(0.0, bottom, helpers);
        bottom -= air;
        if !actions.is_empty() {
            bottom -= actions.size.height;
            frame.ground.put(scale.margin, bottom, actions);
            bottom -= gap;
        }
        frame.divide(
            self,
            Rectangle {
                x: scale.margin,
                y,
                width,
                height: bottom - y,
            },
        );
        frame
    }

    /// Actions stand under the reason while there is room, so that the body has the whole height.
    fn lying(&self) -> Frame {
        let scale = self.scale;
        let whole = scale.area.width - 2.0 * scale.margin;
        let gap = self.gap();
        let between = scale.margin;
        let left = ((whole - between) / 3.0).round();
        let width = whole - between - left;
        let x = scale.margin + left + between;
        let mut frame = Frame::new(scale);
        let top = self.top(whole);
        let helpers = self.helpers();
        let header = self.header(left);
        let air = (scale.margin * 0.7 * self.room.air()).round();

        let mut y = (scale.margin * 0.5).round();
        let top_height = top.size.height;
        frame.ground.put(scale.margin, y, top);
        y += top_height + air;
        let mut bottom = scale.area.height - helpers.size.height;
        frame.ground.put(0.0, bottom, helpers);
        bottom -= air.min(scale.margin * 0.7);
        let header_height = header.size.height;
        if header_height > bottom - y {
            frame.fit = Fit::Clipped;
        }
        frame.ground.put(scale.margin, y, header);
        let aside = self.actions(left);
        let under = y + header_height + gap;
        let most = bottom - aside.size.height;
        if under <= most {
            frame.ground.put(scale.margin, most, aside);
            // What follows keys stands beside them: results are seen while they are typed for.
            let rest = self.after_keys();
            let units = self.units(rest.clone(), left, most - under);
            let results = cards::stacked(self, units, left);
            if !rest.is_empty() && under + results.size.height + gap <= most {
                frame.ground.put(scale.margin, under, results);
                frame.blocks = 0..rest.start;
            }
        } else {
            let below = self.actions(width);
            bottom -= below.size.height;
            frame.ground.put(x, bottom, below);
            bottom -= gap;
        }
        frame.divide(
            self,
            Rectangle {
                x,
                y,
                width,
                height: bottom - y,
            },
        );
        frame
    }

    /// Eyebrow, heading, reason.
    fn header(&self, width: f32) -> Piece {
        let page = self.page;
        let eyebrow = page
            .eyebrow
            .as_ref()
            .map(|text| ruby::set(text, &self.small(), width, Fill::Full));
        let heading = ruby::set(&page.heading, &self.heading(), width, Fill::Balanced);
        let why = if self.room == Room::Tight {
            None
        } else {
            self.why(width)
        };
        let gap = (self.gap() * 0.6).round();
        Piece::column([eyebrow, Some(heading), why].into_iter().flatten(), gap)
    }

    /// Why we ask: a pill and a sentence beside it, or under it where there is little room.
    fn why(&self, width: f32) -> Option<Piece> {
        let (label, reason) = self.page.why.as_ref()?;
        let scale = self.scale;
        let kind = self.kind(scale.small, theme::LAKE).bold();
        let sides = (scale.small * 0.5).round();
        let pill = ruby::set(label, &kind, width - 2.0 * sides, Fill::Full)
            .padded(sides, 0.0)
            .on(
                theme::MIST,
                (scale.radius * 0.4).round(),
                (0.0, theme::MIST),
            );
        let gap = (scale.small * 0.6).round();
        let rest = width - pill.size.width - gap;
        let aside = rest > width * 0.7;
        let room = if aside { rest } else { width };
        let reason = ruby::set(reason, &self.small(), room, Fill::Full);
        Some(if aside {
            Piece::row([pill, reason], gap, Align::Start)
        } else {
            Piece::column([pill, reason], (gap * 0.5).round())
        })
    }

    /// Some blocks of the body, in pieces that are never divided.
    fn units(&self, blocks: Range<usize>, width: f32, most: f32) -> Vec<Unit> {
        let mut units = Vec::new();
        if self.room == Room::Tight
            && blocks.start == 0
            && let Some(piece) = self.why(width)
        {
            units.push(self.free(piece));
        }
        let body = self.page.body.iter().enumerate();
        for (at, block) in body.take(blocks.end).skip(blocks.start) {
            units.extend(self.block(at, block, width, most));
        }
        units
    }

    /// The blocks after the last grid of keys.
    fn after_keys(&self) -> Range<usize> {
        let body = &self.page.body;
        let keys = body
            .iter()
            .rposition(|block| matches!(block, Block::Grid { .. }));
        keys.map_or(0, |at| at + 1)..keys.map_or(0, |_| body.len())
    }

    fn block(&self, at: usize, block: &Block, width: f32, most: f32) -> Vec<Unit> {
        match block {
            Block::Paragraph(text) => vec![self.paragraph(text, width)],
            Block::Subheading(text) => vec![self.subheading(text, width)],
            Block::Notice(tone, texts) => self.notice(*tone, texts, width, most),
            Block::Choices { columns, cards } => self.choices(*columns, cards, width),
            Block::Stops(stops) => stops
                .iter()
                .flat_map(|stop| self.stop(stop, width, most))
                .collect(),
            Block::List(items) => self.list(at, items, width, most),
            Block::Switches(switches) => self.switches(at, switches, width),
            Block::Ticket(ticket) => vec![self.ticket(ticket, width, most)],
            Block::Map(map) => vec![self.map(map, width, most)],
            Block::Code(code, caption) => vec![self.code(code, caption, width, most)],
            Block::Entry { typed, hint } => vec![self.entry(typed, hint, width)],
            Block::Grid {
                columns,
                head,
                cells,
            } => self.grid(*columns, head, cells, width, most),
            Block::Figure(text) => vec![self.figure(text, width)],
        }
    }

    fn free(&self, piece: Piece) -> Unit {
        Unit {
            piece,
            gap: self.gap(),
            bond: Bond::Free,
        }
    }
}

/// A page before one part of its body is chosen.
struct Frame {
    ground: Piece,
    room: Rectangle,
    blocks: Range<usize>,
    units: Vec<Unit>,
    parts: Vec<Range<usize>>,
    fit: Fit,
    drawn: Room,
}

impl Frame {
    fn new(scale: &Scale) -> Self {
        Self {
            ground: Piece::room(scale.area.width, scale.area.height),
            room: Rectangle::default(),
            blocks: 0..usize::MAX,
            units: Vec::new(),
            parts: Vec::new(),
            fit: Fit::Whole,
            drawn: Room::Ample,
        }
    }

    fn divide(&mut self, brush: &Brush<'_>, room: Rectangle) {
        self.room = room;
        self.drawn = brush.room;
        let bar = brush.turner_height(room.width) + brush.gap();
        let partial = room.height - bar;
        self.units = brush.units(self.blocks.clone(), room.width, partial.max(0.0));
        self.parts = pager::divide(&self.units, room.height, partial);
        let most = if self.parts.len() > 1 {
            partial
        } else {
            room.height
        };
        let holds = self
            .parts
            .iter()
            .all(|part| pager::height(&self.units[part.clone()]) <= most + 0.5);
        let narrow = self
            .units
            .iter()
            .all(|unit| unit.piece.size.width <= room.width + 0.5);
        if !holds || !narrow {
            self.fit = Fit::Clipped;
        }
    }

    /// Whether there is no reason to look for another.
    fn is_good(&self) -> bool {
        self.fit == Fit::Whole && self.parts.len() <= 1
    }

    /// What is wrong with it. A part less is worth less air, but hardly a page that looks cramped.
    fn cost(&self) -> f32 {
        let cramped = match self.drawn {
            Room::Ample => 0.2,
            Room::Generous => 0.0,
            Room::Close => 0.6,
            Room::Tight => 1.6,
        };
        let clipped = match self.fit {
            Fit::Whole => 0.0,
            Fit::Clipped => 1000.0,
        };
        match self.parts.len() {
            0 | 1 => clipped + cramped / 10.0,
            parts => clipped + cramped + parts as f32,
        }
    }

    fn scene(self, page: &Page, scale: &Scale, kit: &Kit, part: usize) -> Scene {
        let parts = self.parts.len().max(1);
        let part = part.min(parts - 1);
        let brush = Brush {
            page,
            scale,
            kit,
            room: self.drawn,
        };
        let mut ground = self.ground;
        let range = self.parts.get(part).cloned().unwrap_or(0..0);
        let shown: Vec<Unit> = self
            .units
            .into_iter()
            .skip(range.start)
            .take(range.len())
            .collect();
        let stacked = cards::stacked(&brush, shown, self.room.width);
        ground.put(self.room.x, self.room.y, stacked);
        if parts > 1 {
            let bar = brush.turner(self.room.width, part, parts);
            let y = self.room.y + self.room.height - bar.size.height;
            ground.put(self.room.x, y, bar);
        }
        Scene {
            part,
            parts,
            fit: self.fit,
            ..ground.into_scene(page, scale)
        }
    }
}

impl Piece {
    fn into_scene(self, page: &Page, scale: &Scale) -> Scene {
        Scene {
            serial: page.serial,
            size: scale.area,
            marks: self.marks,
            targets: self.targets,
            part: 0,
            parts: 1,
            fit: Fit::Whole,
            heavy: scale.heavy,
        }
    }
}
