//! Where the parts of a page stand on a panel that stands, and on one that lies.

mod typed;

use std::ops::Range;

use iced::Rectangle;

use crate::page::{Block, Page, Reach};
use crate::ui::Kit;
use crate::ui::draw::{Density, PageLayouter, ReasonPlace, cards};
use crate::ui::pager::{self, Unit};
use crate::ui::ruby::{Torn, Type};
use crate::ui::scene::{Fit, Piece, Scene};
use crate::ui::theme::{Orientation, Scale};

/// What it is worth, in parts, that a lying panel has its heading where it has it on every page.
const ASIDE: f32 = 0.5;

/// The cost of a code by how much smaller it is than it may be: a tenth is as bad as a smaller heading.
const CODE_WEIGHT: f32 = 6.0;

/// The lower part of a standing panel that controls stand in for a low reach.
const LOW_PART: f32 = 0.45;

/// Where the keys of a page stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyPlaces {
    /// Where they are never turned away and never move: a visitor types while the results change.
    Pinned,
    /// In the body like any other block, under what was typed, which stands on every part.
    Flowing,
}

impl PageLayouter<'_> {
    /// The page at this layouter's room.
    pub(super) fn frame(&self) -> PageLayout {
        let typed = |block: &Block| matches!(block, Block::Entry { .. });
        if self.page.body.iter().any(typed) {
            let mut pinned = self.with(KeyPlaces::Pinned);
            if pinned.fit == Fit::Whole {
                let Rectangle { width, height, .. } = pinned.room;
                pinned.results = Some(height / self.least_results(width) - 1.0);
                pinned.torn = height < self.fewest_results(width);
                return pinned;
            }
            let mut flowing = self.with(KeyPlaces::Flowing);
            flowing.lost_keys = 20.0;
            return flowing;
        }
        self.with(KeyPlaces::Flowing)
    }

    fn with(&self, keys: KeyPlaces) -> PageLayout {
        match self.scale.orientation() {
            Orientation::Portrait => self.standing(keys),
            Orientation::Landscape => {
                let lying = self.lying(keys);
                if keys == KeyPlaces::Pinned || lying.parts() <= 1 {
                    return lying;
                }
                // What is long for the column beside its heading may have room under it.
                let standing = self.standing(keys);
                match standing.cost() + ASIDE < lying.cost() {
                    true => standing,
                    false => lying,
                }
            }
        }
    }

    fn standing(&self, keys: KeyPlaces) -> PageLayout {
        let scale = self.scale;
        let width = scale.area.width - 2.0 * scale.margin;
        let gap = self.gap();
        let mut frame = PageLayout::new(scale);
        let top = self.top(width);
        let helpers = self.helpers();
        let actions = self.actions(width);
        let header = self.header(&self.heading(), width);
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
        if self.reach == Reach::Low {
            y = y.max((scale.area.height * (1.0 - LOW_PART)).round());
        }
        frame.blocks = self.blocks(|_| true);
        if keys == KeyPlaces::Pinned {
            // What was typed stands at the top, the keys in reach at the bottom, results between.
            let entry = self.stack(is_entry, width);
            let grid = self.stack(is_grid, width);
            let entry_height = entry.size.height;
            frame.ground.put(scale.margin, y, entry);
            y += entry_height + gap;
            bottom -= grid.size.height;
            frame.ground.put(scale.margin, bottom, grid);
            bottom -= gap;
            frame.blocks = self.blocks(|block| !is_entry(block) && !is_grid(block));
        } else {
            y += self.typed_on_top(&mut frame, (scale.margin, y), width);
        }
        let room = Rectangle {
            x: scale.margin,
            y,
            width,
            height: bottom - y,
        };
        frame.divide(self, room);
        frame
    }

    /// A heading that drives the actions under the body is set smaller where that saves parts, keeps them in place, or ends
    /// its lines after phrases.
    fn lying(&self, keys: KeyPlaces) -> PageLayout {
        let heading = self.heading();
        let first = self.lying_under(&heading, keys);
        let choice = self.choice();
        let between = Type {
            size: f32::midpoint(heading.size, choice.size).round(),
            ..choice
        };
        // A size between both is for lines that begin inside phrases: other faults are of the page's height.
        let between = (first.torn_heading == Torn::Phrase).then_some(between);
        let smaller = between.into_iter().chain([choice, self.body().bold()]);
        let smaller = smaller.filter(|kind| kind.size < heading.size && keys == KeyPlaces::Flowing);
        smaller.fold(first, |best, kind| {
            // For the sake of a phrase it is never as small as the choices, for a word's never as small as the body.
            let worst = |layout: &PageLayout| match layout.torn_heading {
                Torn::Phrase if kind.size <= choice.size => Torn::Not,
                torn => torn,
            };
            let torn = worst(&best) > Torn::Not && kind.size >= choice.size;
            if best.parts() <= 1 && !best.displaced && !torn {
                return best;
            }
            let tried = self.lying_under(&kind, keys);
            let faults = |layout: &PageLayout| (layout.parts(), layout.displaced, worst(layout));
            match tried.is_whole() && faults(&tried) < faults(&best) {
                true => tried,
                false => best,
            }
        })
    }

    /// Actions stand under the reason while there is room, so that the body has the whole height.
    fn lying_under(&self, heading: &Type, keys: KeyPlaces) -> PageLayout {
        let scale = self.scale;
        let whole = scale.area.width - 2.0 * scale.margin;
        let gap = self.gap();
        let between = scale.margin;
        let left = ((whole - between) * self.aside_share(whole - between, keys)).round();
        let width = whole - between - left;
        let x = scale.margin + left + between;
        let mut frame = PageLayout::new(scale);
        frame.torn_heading = self.torn(&self.page.heading, heading, left);
        let top = self.top(whole);
        let helpers = self.helpers();
        let header = self.header(heading, left);
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
        frame.blocks = self.blocks(|_| true);
        if keys == KeyPlaces::Pinned {
            // Results stand under the heading, beside what was typed and the keys.
            let typed = Piece::column(
                [self.stack(is_entry, width), self.stack(is_grid, width)],
                gap,
            );
            if typed.size.height > bottom - y {
                frame.fit = Fit::Clipped;
            }
            // Actions under few keys leave the results the whole height.
            let below = self.actions(width);
            let end = if typed.size.height + gap + below.size.height <= bottom - y {
                frame.ground.put(x, bottom - below.size.height, below);
                bottom
            } else {
                frame.ground.put(scale.margin, most, aside);
                most - gap
            };
            frame.ground.put(x, y, typed);
            frame.blocks = self.blocks(|block| !is_entry(block) && !is_grid(block));
            let room = Rectangle {
                x: scale.margin,
                y: under,
                width: left,
                height: end - under,
            };
            frame.divide(self, room);
            return frame;
        }
        if under <= most {
            frame.ground.put(scale.margin, most, aside);
            let rest = self.aside();
            let beside = cards::stacked(self, self.units(&rest, left, most - under), left);
            if !rest.is_empty() && under + beside.size.height + gap <= most {
                frame.ground.put(scale.margin, under, beside);
                frame.blocks.retain(|block| !rest.contains(block));
            }
        } else {
            let below = self.actions(width);
            frame.displaced = !below.is_empty();
            bottom -= below.size.height;
            frame.ground.put(x, bottom, below);
            bottom -= gap;
        }
        y += self.typed_on_top(&mut frame, (x, y), width);
        let room = Rectangle {
            x,
            y,
            width,
            height: bottom - y,
        };
        frame.divide(self, room);
        frame
    }

    /// Part of a lying panel's width for what stands beside the body: a third, or more where results stand beside keys
    /// that leave room.
    fn aside_share(&self, width: f32, keys: KeyPlaces) -> f32 {
        const LEAST: f32 = 1.0 / 3.0;
        const RESULTS: f32 = 0.45;
        let columns = self.page.body.iter().filter_map(|block| match block {
            Block::Grid { columns, .. } => Some(*columns as f32),
            _ => None,
        });
        match columns.reduce(f32::max) {
            Some(columns) if keys == KeyPlaces::Pinned => {
                let needed = columns * (self.scale.target + self.scale.apart);
                (1.0 - needed / width).clamp(LEAST, RESULTS)
            }
            _ => LEAST,
        }
    }

    /// What stands under the heading of a lying panel while there is room: the code for a phone, and
    /// what follows a calendar.
    fn aside(&self) -> Vec<usize> {
        let last = self.page.body.iter().rposition(is_grid);
        let body = self.page.body.iter().enumerate();
        body.filter(|(at, block)| {
            matches!(block, Block::Phone(_)) || last.is_some_and(|last| *at > last)
        })
        .map(|(at, _)| at)
        .collect()
    }

    fn blocks(&self, wanted: impl Fn(&Block) -> bool) -> Vec<usize> {
        let body = self.page.body.iter().enumerate();
        body.filter(|(_, block)| wanted(block))
            .map(|(at, _)| at)
            .collect()
    }

    /// All blocks of a kind, undivided.
    fn stack(&self, wanted: impl Fn(&Block) -> bool, width: f32) -> Piece {
        let units = self.units(&self.blocks(wanted), width, f32::INFINITY);
        cards::stacked(self, units, width)
    }
}

fn is_entry(block: &Block) -> bool {
    matches!(block, Block::Entry { .. })
}

fn is_grid(block: &Block) -> bool {
    matches!(block, Block::Grid { .. })
}

/// A page before one part of its body is chosen.
pub(super) struct PageLayout {
    ground: Piece,
    room: Rectangle,
    blocks: Vec<usize>,
    units: Vec<Unit>,
    parts: Vec<Range<usize>>,
    fit: Fit,
    drawn: Density,
    reason: ReasonPlace,
    /// What it costs that keys may be turned away: more than any number of parts.
    lost_keys: f32,
    /// Whether what belongs together is on two parts.
    torn: bool,
    /// Whether the actions of a lying panel stand under the body for want of room beside it.
    displaced: bool,
    /// How badly the heading of a lying panel is torn.
    torn_heading: Torn,
    /// How much smaller a code is than it may be, in parts of that: a reader sees a small one badly.
    code_lack: f32,
    /// The height for results beside pinned keys beyond the least, in parts of it. What is found changes with every key, so
    /// only this decides how much room such a page gives itself, never what is found.
    results: Option<f32>,
}

impl PageLayout {
    fn new(scale: &Scale) -> Self {
        Self {
            ground: Piece::room(scale.area.width, scale.area.height),
            room: Rectangle::default(),
            blocks: Vec::new(),
            units: Vec::new(),
            parts: Vec::new(),
            fit: Fit::Whole,
            drawn: Density::Ample,
            reason: ReasonPlace::Heading,
            lost_keys: 0.0,
            torn: false,
            displaced: false,
            torn_heading: Torn::Not,
            code_lack: 0.0,
            results: None,
        }
    }

    fn divide(&mut self, layouter: &PageLayouter<'_>, room: Rectangle) {
        self.room = room;
        self.drawn = layouter.room;
        self.reason = layouter.reason;
        let bar = layouter.turner_height(room.width) + layouter.gap();
        let partial = room.height - bar;
        let units = |most: f32| -> Vec<Unit> {
            let why = match layouter.reason {
                ReasonPlace::Heading => None,
                ReasonPlace::Body => layouter.why(room.width),
            };
            let rest = layouter.units(&self.blocks, room.width, most.max(0.0));
            let why = why.map(|piece| layouter.free(piece));
            why.into_iter().chain(rest).collect()
        };
        self.units = units(partial);
        let body = || layouter.page.body.iter();
        let code = body().find_map(|block| match block {
            Block::Code(code, _) => Some(code),
            _ => None,
        });
        let map = |block: &Block| matches!(block, Block::Map(_));
        let save_bar = pager::height(&self.units) > room.height && body().any(map);
        if code.is_some() || save_bar {
            // A map that may have the room of the bar as well can save the bar, and a code be as large as the page.
            let whole = units(room.height);
            if pager::height(&whole) <= room.height {
                self.units = whole;
            }
        }
        if let Some(code) = code {
            let highest = self.units.iter().map(|unit| unit.piece.size.height);
            let side = highest.fold(0.0, f32::max);
            self.code_lack = (1.0 - side / layouter.code_side(code)).max(0.0);
        }
        self.parts = pager::divide(&self.units, room.height, partial);
        let reason_first = layouter.reason == ReasonPlace::Body && layouter.page.why.is_some();
        if reason_first && self.parts.len() > 1 && self.parts.first() == Some(&(0..1)) {
            // A first part that only explains offers nothing to press.
            self.units.rotate_left(1);
            self.parts = pager::divide(&self.units, room.height, partial);
        }
        self.torn = pager::is_torn(&self.units, &self.parts);
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
        if !holds || !narrow || room.height < 0.0 {
            self.fit = Fit::Clipped;
        }
    }

    /// Parts that the body is divided into.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// Whether everything finds room.
    pub(super) fn is_whole(&self) -> bool {
        self.fit == Fit::Whole
    }

    /// Whether what belongs together is apart: keys and what they type, a heading and what it stands over.
    pub(super) fn is_torn(&self) -> bool {
        self.torn || self.lost_keys > 0.0
    }

    /// Whether there is no reason to look for another.
    pub(super) fn is_good(&self) -> bool {
        match self.results {
            Some(beyond) => beyond >= 0.0,
            None => {
                let whole = self.fit == Fit::Whole && self.lost_keys == 0.0;
                whole && self.parts.len() <= 1 && self.code_lack == 0.0
            }
        }
    }

    /// What is wrong with it. A part less is worth less air, but hardly a page that looks cramped.
    pub(super) fn cost(&self) -> f32 {
        let cramped = match self.drawn {
            Density::Ample => 0.2,
            Density::Generous => 0.0,
            Density::Close => 0.6,
            Density::Tight => 1.6,
        };
        let cramped = match (self.drawn, self.reason) {
            (Density::Tight, _) | (_, ReasonPlace::Heading) => cramped,
            (_, ReasonPlace::Body) => cramped + 0.3,
        };
        let clipped = match self.fit {
            Fit::Whole => 0.0,
            Fit::Clipped => 1000.0,
        };
        // More than the parts that closer room saves.
        let clipped = if self.torn { clipped + 10.0 } else { clipped };
        let clipped = clipped + CODE_WEIGHT * self.code_lack;
        if let Some(beyond) = self.results {
            // Closer only for want of height.
            return cramped / 10.0 + 5.0 * (-beyond).max(0.0);
        }
        match self.parts.len() {
            0 | 1 => clipped + self.lost_keys + cramped / 10.0,
            parts => clipped + self.lost_keys + cramped + parts as f32,
        }
    }

    pub(super) fn scene(&self, page: &Page, scale: &Scale, kit: &Kit, part: usize) -> Scene {
        let parts = self.parts.len().max(1);
        let part = part.min(parts - 1);
        let layouter = PageLayouter {
            page,
            scale,
            kit,
            room: self.drawn,
            reach: page.reach,
            reason: self.reason,
        };
        let mut ground = self.ground.clone();
        let range = self.parts.get(part).cloned().unwrap_or(0..0);
        let shown = self.units[range].to_vec();
        let stacked = cards::stacked(&layouter, shown, self.room.width);
        ground.put(self.room.x, self.room.y, stacked);
        if parts > 1 {
            let bar = layouter.turner(self.room.width, part, parts);
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
