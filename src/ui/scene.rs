//! A laid-out page: marks to draw and targets to press, each with its exact place.
//!
//! Pieces are laid out in their own coordinates and put together; nothing is measured twice, and a
//! test can ask for every place without drawing anything.

use std::sync::Arc;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::svg;
use iced::{Color, Point, Rectangle, Size, Vector};

use crate::locale::Text;
use crate::page::{Contrast, Control, ControlId};
use crate::ui::theme;

/// Something that is drawn.
#[derive(Clone)]
pub enum Mark {
    /// A filled rectangle with round corners and, when its width is not 0, a border inside.
    Box {
        /// Where.
        bounds: Rectangle,
        /// The ground.
        fill: Color,
        /// The corners.
        radius: f32,
        /// Width and colour of the border.
        border: (f32, Color),
    },
    /// A dashed outline with round corners.
    Dashes {
        /// Where.
        bounds: Rectangle,
        /// The corners.
        radius: f32,
        /// Width of the line.
        width: f32,
        /// Its colour.
        color: Color,
    },
    /// A run of text on one line.
    Run {
        /// Where: the width is that of the text, the height that of its type.
        bounds: Rectangle,
        /// The shaped text.
        paragraph: Paragraph,
        /// Its colour.
        color: Color,
        /// What it says.
        says: Text,
        /// Whether it stands on the line or above a base.
        place: TextPlace,
    },
    /// A pictogram.
    Picture {
        /// Where.
        bounds: Rectangle,
        /// The drawing.
        handle: svg::Handle,
        /// Its colour.
        color: Color,
    },
}

/// Where a run of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPlace {
    /// On the line.
    Line,
    /// Above its base, as a reading.
    Above,
}

impl Mark {
    /// The rectangle that it covers.
    #[must_use]
    pub fn bounds(&self) -> Rectangle {
        match self {
            Self::Box { bounds, .. }
            | Self::Dashes { bounds, .. }
            | Self::Run { bounds, .. }
            | Self::Picture { bounds, .. } => *bounds,
        }
    }

    /// The same in the colours of a contrast.
    fn recolored(mut self, contrast: Contrast) -> Self {
        let change = |color: &mut Color| *color = theme::shown(*color, contrast);
        match &mut self {
            Self::Box { fill, border, .. } => {
                change(fill);
                change(&mut border.1);
            }
            Self::Dashes { color, .. } | Self::Run { color, .. } | Self::Picture { color, .. } => {
                change(color);
            }
        }
        self
    }

    fn bounds_mut(&mut self) -> &mut Rectangle {
        match self {
            Self::Box { bounds, .. }
            | Self::Dashes { bounds, .. }
            | Self::Run { bounds, .. }
            | Self::Picture { bounds, .. } => bounds,
        }
    }

    fn shift(&mut self, by: Vector) {
        let bounds = self.bounds_mut();
        *bounds = *bounds + by;
    }
}

/// Turns what stands in a room of some width to its other side; what is drawn stays as it is.
fn mirror(marks: &mut [Mark], targets: &mut [Target], width: f32) {
    let marks = marks.iter_mut().map(Mark::bounds_mut);
    for bounds in marks.chain(targets.iter_mut().map(|target| &mut target.bounds)) {
        bounds.x = width - bounds.x - bounds.width;
    }
}

/// Something to press.
#[derive(Clone)]
pub struct Target {
    /// Where.
    pub bounds: Rectangle,
    /// What pressing it means.
    pub press: Press,
    /// What stands on it.
    pub label: Text,
    /// Its corners.
    pub radius: f32,
    /// The ground under its border, which tells how a press is shown.
    pub ground: Ground,
}

/// What a press means.
#[derive(Clone, PartialEq, Eq)]
pub enum Press {
    /// Something the page offers.
    Control(ControlId),
    /// Turning a part of a long page: forwards or backwards.
    Turn(i32),
}

/// Whether a target is light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Ink on a light ground.
    Light,
    /// White on lake.
    Dark,
}

/// A laid-out piece of a page, in its own coordinates.
#[derive(Clone, Default)]
pub struct Piece {
    /// How much room it takes.
    pub size: Size,
    /// What is drawn, in order.
    pub marks: Vec<Mark>,
    /// What can be pressed.
    pub targets: Vec<Target>,
}

/// How the parts of a row stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the top.
    Start,
    /// In the middle.
    Middle,
}

impl Piece {
    /// Room with nothing in it.
    #[must_use]
    pub fn room(width: f32, height: f32) -> Self {
        Self {
            size: Size::new(width, height),
            ..Self::default()
        }
    }

    /// One mark; the piece is as large as it reaches.
    #[must_use]
    pub fn mark(mark: Mark) -> Self {
        let bounds = mark.bounds();
        Self {
            size: Size::new(bounds.x + bounds.width, bounds.y + bounds.height),
            marks: vec![mark],
            targets: Vec::new(),
        }
    }

    /// A filled disc.
    #[must_use]
    pub fn disc(diameter: f32, fill: Color) -> Self {
        Self::room(diameter, diameter).on(fill, diameter / 2.0, (0.0, fill))
    }

    /// Puts another piece into this one, whose room does not change.
    pub fn put(&mut self, x: f32, y: f32, piece: Self) {
        let by = Vector::new(x.round(), y.round());
        self.marks.extend(piece.marks.into_iter().map(|mut mark| {
            mark.shift(by);
            mark
        }));
        self.targets
            .extend(piece.targets.into_iter().map(|mut target| {
                target.bounds = target.bounds + by;
                target
            }));
    }

    /// Pieces one under another; empty ones take no gap.
    #[must_use]
    pub fn column(pieces: impl IntoIterator<Item = Self>, gap: f32) -> Self {
        let mut column = Self::default();
        let mut y = 0.0;
        for piece in pieces.into_iter().filter(|piece| piece.size.height > 0.0) {
            if y > 0.0 {
                y += gap;
            }
            let size = piece.size;
            column.put(0.0, y, piece);
            y += size.height;
            column.size.width = column.size.width.max(size.width);
        }
        column.size.height = y.ceil();
        column
    }

    /// Pieces beside each other; empty ones take no gap.
    #[must_use]
    pub fn row(pieces: impl IntoIterator<Item = Self>, gap: f32, align: Align) -> Self {
        let pieces: Vec<_> = pieces
            .into_iter()
            .filter(|piece| piece.size.width > 0.0)
            .collect();
        let height = pieces
            .iter()
            .fold(0.0_f32, |height, piece| height.max(piece.size.height));
        let mut row = Self::default();
        let mut x = 0.0;
        for piece in pieces {
            if x > 0.0 {
                x += gap;
            }
            let size = piece.size;
            let y = match align {
                Align::Start => 0.0,
                Align::Middle => (height - size.height) / 2.0,
            };
            row.put(x, y, piece);
            x += size.width;
        }
        row.size = Size::new(x.ceil(), height.ceil());
        row
    }

    /// The piece with everything in it at its other side.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        mirror(&mut self.marks, &mut self.targets, self.size.width);
        self
    }

    /// The piece with room around it: left and right, top and bottom.
    #[must_use]
    pub fn padded(self, sides: f32, ends: f32) -> Self {
        let size = self.size;
        let mut padded = Self::room(size.width + 2.0 * sides, size.height + 2.0 * ends);
        padded.put(sides, ends, self);
        padded
    }

    /// The piece at the left, in the middle of a height that is at least its own.
    #[must_use]
    pub fn within(self, width: f32, height: f32) -> Self {
        let size = self.size;
        let mut wide = Self::room(width.max(size.width), height.max(size.height));
        let y = (wide.size.height - size.height) / 2.0;
        wide.put(0.0, y, self);
        wide
    }

    /// The piece in the middle of a room that is at least its own size.
    #[must_use]
    pub fn centred(self, width: f32, height: f32) -> Self {
        let size = self.size;
        let mut wide = Self::room(width.max(size.width), height.max(size.height));
        let x = (wide.size.width - size.width) / 2.0;
        let y = (wide.size.height - size.height) / 2.0;
        wide.put(x, y, self);
        wide
    }

    /// The piece on a ground of its own size.
    #[must_use]
    pub fn on(mut self, fill: Color, radius: f32, border: (f32, Color)) -> Self {
        self.marks.insert(
            0,
            Mark::Box {
                bounds: self.bounds(),
                fill,
                radius,
                border,
            },
        );
        self
    }

    /// The piece in a dashed outline.
    #[must_use]
    pub fn dashed(mut self, radius: f32, width: f32, color: Color) -> Self {
        self.marks.insert(
            0,
            Mark::Dashes {
                bounds: self.bounds(),
                radius,
                width,
                color,
            },
        );
        self
    }

    /// The piece as a control of the page, over its whole size; one that cannot be used yet is only
    /// drawn.
    #[must_use]
    pub fn offering(self, control: &Control, radius: f32, ground: Ground) -> Self {
        if !control.is_ready() {
            return self;
        }
        let press = Press::Control(control.id.clone());
        self.pressed(press, &control.label, radius, ground)
    }

    /// The piece as something to press, over its whole size.
    #[must_use]
    pub fn pressed(mut self, press: Press, label: &Text, radius: f32, ground: Ground) -> Self {
        self.targets.push(Target {
            bounds: self.bounds(),
            press,
            label: label.clone(),
            radius,
            ground,
        });
        self
    }

    /// From its own origin to its full size.
    #[must_use]
    pub fn bounds(&self) -> Rectangle {
        Rectangle::new(Point::ORIGIN, self.size)
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }
}

/// A whole page, ready to be drawn.
#[derive(Clone)]
pub struct Scene {
    /// The serial of the page that it shows.
    pub serial: u32,
    /// The size that it was laid out for.
    pub size: Size,
    /// What is drawn, in order.
    pub marks: Vec<Mark>,
    /// What can be pressed.
    pub targets: Vec<Target>,
    /// Which part of a long page this is, from 0.
    pub part: usize,
    /// How many parts there are.
    pub parts: usize,
    /// Whether everything found room.
    pub fit: Fit,
    /// Around the control in focus, when keys are in use.
    pub ring: Option<Ring>,
    /// The contrast that its colours are shown in.
    pub contrast: Contrast,
    /// Border of a pressed target.
    pub heavy: f32,
    /// Tells this scene from every other one that is laid out.
    pub identity: Identity,
}

/// The focus ring: where it goes around, and the corners of what is inside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ring {
    /// Of the control.
    pub bounds: Rectangle,
    /// Of the control.
    pub radius: f32,
}

/// Identity of a scene: its clones share it, a scene that is laid out anew has another.
#[derive(Debug, Clone, Default)]
pub struct Identity(Arc<()>);

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Identity {}

impl Scene {
    /// The same in the colours of a contrast. Scenes are laid out in those of [`theme`].
    #[must_use]
    pub fn in_contrast(mut self, contrast: Contrast) -> Self {
        // The window itself has the ground of the normal contrast.
        let ground = Mark::Box {
            bounds: Rectangle::with_size(self.size),
            fill: theme::PAPER,
            radius: 0.0,
            border: (0.0, theme::PAPER),
        };
        let ground = (contrast != Contrast::Normal).then_some(ground);
        let marks = ground.into_iter().chain(std::mem::take(&mut self.marks));
        self.marks = marks.map(|mark| mark.recolored(contrast)).collect();
        self.contrast = contrast;
        self
    }

    /// The same for a language that is written from the right: everything at the other side.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        mirror(&mut self.marks, &mut self.targets, self.size.width);
        self
    }

    /// The target of a control, when it stands on this part.
    #[must_use]
    pub fn target(&self, control: &ControlId) -> Option<&Target> {
        let mut targets = self.targets.iter();
        targets.find(|target| matches!(&target.press, Press::Control(id) if id == control))
    }
}

/// Whether everything found room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Something is larger than the room for it.
    Clipped,
    /// Everything found its room.
    Whole,
}
