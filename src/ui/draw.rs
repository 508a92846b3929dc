//! From a page to a scene: where everything stands.
//!
//! Top line, heading and reason, body, actions, helper bar; a lying panel has heading and reason at
//! the left and the rest beside them. When something does not find room, the same page is tried
//! closer, step by step, before the body is divided into parts.

mod bars;
mod blocks;
mod cards;
mod code;
mod frame;
mod keys;
mod laid;
mod map;
mod table;
mod ticket;

use iced::{Color, Element, Rectangle, Size};

use crate::locale::Text;
use crate::page::{Block, Contrast, Page, Reach};
use crate::ui::draw::laid::LaidPage;
use crate::ui::pager::{self, Bond, Unit};
use crate::ui::ruby::{self, Fill, Need, Torn, Type};
use crate::ui::scene::{Align, Fit, Identity, Mark, Piece, Scene};
use crate::ui::surface::Surface;
use crate::ui::theme::{self, Scale};
use crate::ui::{Kit, PaneMessage};

/// A scene as an element of an iced window.
#[must_use]
pub fn view(scene: &Scene) -> Element<'_, PaneMessage> {
    Surface::new(scene).into()
}

/// Lays a page out. `part` counts the parts of a long page, from 0; one that is not there becomes
/// the last.
#[must_use]
pub fn scene(page: &Page, scale: &Scale, kit: &Kit, part: usize) -> Scene {
    LaidPage::new(page, scale, kit).scene(part)
}

/// All parts of a page, laid out once.
#[must_use]
pub fn scenes(page: &Page, scale: &Scale, kit: &Kit) -> Vec<Scene> {
    let laid = LaidPage::new(page, scale, kit);
    (0..laid.parts()).map(|part| laid.scene(part)).collect()
}

/// A black screen in place of a page: nothing to see, nothing to press.
#[must_use]
pub fn hidden(page: &Page, scale: &Scale) -> Scene {
    let Size { width, height } = scale.area;
    let black = Piece::room(width, height).on(Color::BLACK, 0.0, (0.0, Color::BLACK));
    black.into_scene(page, scale)
}

/// Whether a block is nothing without the ones after it: what is to be chosen from, and the month of a calendar with
/// the keys that turn it.
fn stands_over(block: &Block, after: &[&Block]) -> bool {
    match (block, after) {
        (Block::Paragraph(_), [Block::Choices { .. }, ..]) => true,
        (Block::Choices { .. }, [Block::Subheading(_), Block::Grid { .. }, ..]) => true,
        (Block::Entry { .. }, _) => false,
        (_, [Block::Grid { .. }, ..]) => true,
        _ => false,
    }
}

/// The least height of a map that leaves room to something else, in parts of its letters.
const LEAST_MAP: f32 = 9.5;

/// How much room a page gives itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Density {
    /// More than is needed, when little is said.
    Ample,
    /// As it should be.
    Generous,
    /// A smaller heading, less air.
    Close,
    /// The heading no larger than the answers, and the reason among the body.
    Tight,
}

/// Where the reason of a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReasonPlace {
    /// Under the heading, on every part.
    Heading,
    /// At the top of the body, on the first part alone.
    Body,
}

impl Density {
    const ALL: [Self; 4] = [Self::Ample, Self::Generous, Self::Close, Self::Tight];

    /// Where the reason may stand, the better place first.
    fn reasons(self) -> &'static [ReasonPlace] {
        match self {
            Self::Tight => &[ReasonPlace::Body],
            _ => &[ReasonPlace::Heading, ReasonPlace::Body],
        }
    }

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
struct PageLayouter<'a> {
    page: &'a Page,
    scale: &'a Scale,
    kit: &'a Kit,
    room: Density,
    reach: Reach,
    reason: ReasonPlace,
}

impl<'a> PageLayouter<'a> {
    /// Sets a text in the font of its own language.
    fn set(&self, text: &Text, kind: &Type, width: f32, fill: Fill) -> Piece {
        ruby::set(text, &self.in_font_of(text, kind), width, fill)
    }

    /// A label whose lines stand in its middle.
    fn set_centred(&self, text: &Text, kind: &Type, width: f32) -> Piece {
        ruby::set_centred(text, &self.in_font_of(text, kind), width)
    }

    /// What a text needs in the font of its own language.
    fn need(&self, text: &Text, kind: &Type, width: f32) -> Need {
        ruby::need(text, &self.in_font_of(text, kind), width)
    }

    /// How badly a heading is torn, in the font of its own language.
    fn torn(&self, text: &Text, kind: &Type, width: f32) -> Torn {
        ruby::torn(text, &self.in_font_of(text, kind), width)
    }

    /// Sets a text in pieces no higher than `most`, in the font of its own language.
    fn set_parts(&self, text: &Text, kind: &Type, width: f32, most: f32) -> Vec<Piece> {
        ruby::set_parts(text, &self.in_font_of(text, kind), width, most)
    }

    fn in_font_of(&self, text: &Text, kind: &Type) -> Type {
        match text.lang() {
            Some(lang) if *lang != self.page.lang => kind.in_family(self.kit.font(lang)),
            _ => *kind,
        }
    }

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
            Density::Ample | Density::Generous => scale.heading,
            Density::Close => (scale.heading * 0.6 + scale.choice * 0.4).round(),
            Density::Tight => scale.choice,
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

    /// Eyebrow, heading, reason.
    fn header(&self, heading: &Type, width: f32) -> Piece {
        let page = self.page;
        let eyebrow = page
            .eyebrow
            .as_ref()
            .map(|text| self.set(text, &self.small(), width, Fill::Full));
        let heading = self.set(&page.heading, heading, width, Fill::Balanced);
        let why = match self.reason {
            ReasonPlace::Heading => self.why(width),
            ReasonPlace::Body => None,
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
        let pill = self
            .set(label, &kind, width - 2.0 * sides, Fill::Full)
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
        let reason = self.set(reason, &self.small(), room, Fill::Full);
        Some(if aside {
            Piece::row([pill, reason], gap, Align::Start)
        } else {
            Piece::column([pill, reason], (gap * 0.5).round())
        })
    }

    /// Some blocks of the body, in pieces that are never divided.
    fn units(&self, blocks: &[usize], width: f32, most: f32) -> Vec<Unit> {
        let body = &self.page.body;
        let for_map = self.room_of_map(blocks, width, most);
        blocks
            .iter()
            .filter_map(|at| Some((*at, body.get(*at)?)))
            .flat_map(|(at, block)| {
                let mut units = match block {
                    Block::Map(map) => vec![self.kept(self.map(map, width, for_map))],
                    _ => self.block(at, block, width, most),
                };
                let after: Vec<&Block> = (at + 1..)
                    .take_while(|next| blocks.contains(next))
                    .map_while(|next| body.get(next))
                    .take(2)
                    .collect();
                if let Some(last) = units.last_mut().filter(|_| stands_over(block, &after)) {
                    last.bond = Bond::Next;
                }
                units
            })
            .collect()
    }

    /// The height that a map may take. Where little is left it leaves some to all else, or to a code for a phone
    /// alone, which then stands on the same part, unless the counters of the map would be too near.
    fn room_of_map(&self, blocks: &[usize], width: f32, most: f32) -> f32 {
        let is_map = |at: &usize| matches!(self.page.body.get(*at), Some(Block::Map(_)));
        if self.room < Density::Close || !blocks.iter().any(is_map) {
            return most;
        }
        let others: Vec<usize> = blocks.iter().copied().filter(|at| !is_map(at)).collect();
        let all_else = pager::height(&self.units(&others, width, most)) + self.gap();
        let least = self.scale.small * LEAST_MAP;
        if most - all_else >= least {
            return most - all_else;
        }
        let phone = blocks.iter().find_map(|at| match self.page.body.get(*at)? {
            Block::Phone(phone) => Some(self.phone(phone, width)),
            _ => None,
        });
        let beside_phone = phone.map(|unit| most - unit.piece.size.height - unit.gap);
        beside_phone.filter(|rest| *rest >= least).unwrap_or(most)
    }

    fn block(&self, at: usize, block: &Block, width: f32, most: f32) -> Vec<Unit> {
        match block {
            Block::Paragraph(text) => self.paragraph(text, width, most),
            Block::Subheading(text) => vec![self.subheading(text, width)],
            Block::Notice(tone, texts) => self.notice(*tone, texts, width, most),
            Block::Choices { columns, cards } => self.choices(*columns, cards, width),
            Block::Stops(stops) => stops
                .iter()
                .flat_map(|stop| self.stop(stop, width, most))
                .collect(),
            Block::List(items) => self.list(at, items, width, most),
            Block::Table(table) => self.table(at, table, width, most),
            Block::Switches(switches) => self.switches(at, switches, width, most),
            Block::Ticket(ticket) => vec![self.ticket(ticket, width, most)],
            Block::Map(map) => vec![self.kept(self.map(map, width, most))],
            Block::Code(code, caption) => vec![self.code(code, caption, width, most)],
            Block::Phone(phone) => vec![self.phone(phone, width)],
            Block::Entry { field, typed } => {
                vec![self.kept(self.entry(typed, &field.label, width))]
            }
            Block::Grid {
                columns,
                head,
                cells,
            } => {
                let keys = self.grid(*columns, head, cells, width, most).into_iter();
                keys.map(|unit| self.kept(unit)).collect()
            }
            Block::Figure(text) => vec![self.figure(text, width)],
        }
    }

    /// What is not turned to the other side with a page from the right: a map, keys in their order and what is typed
    /// with them, days of a month.
    fn kept(&self, unit: Unit) -> Unit {
        Unit {
            piece: self.kept_piece(unit.piece),
            ..unit
        }
    }

    /// The same of a piece, such as a code.
    fn kept_piece(&self, piece: Piece) -> Piece {
        match self.page.lang.is_right_to_left() {
            true => piece.mirrored(),
            false => piece,
        }
    }

    fn free(&self, piece: Piece) -> Unit {
        Unit {
            piece,
            gap: self.gap(),
            bond: Bond::Free,
            head: None,
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
            ring: None,
            contrast: Contrast::default(),
            heavy: scale.heavy,
            identity: Identity::default(),
        }
    }
}
