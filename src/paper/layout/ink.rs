//! What lies on a page: places in millimetres from the top left corner, codes in device dots.

use zeroize::{Zeroize, Zeroizing};

use crate::page::QrMatrix;
use crate::paper::code::QUIET_ZONE;
use crate::paper::font::{FaceIndex, Fonts};

/// A rectangle in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// One page.
#[derive(Default)]
pub struct SheetPage {
    /// Everything on it, in reading order.
    pub items: Vec<InkItem>,
    /// Its codes.
    pub codes: Vec<Placed>,
}

/// Something drawn.
pub enum InkItem {
    /// Part of a line of text.
    Words(Run),
    /// A filled bar.
    Bar(Rect),
    /// A row of bars.
    Dashes(Dashes),
    /// A filled disc.
    Disc {
        /// Its middle.
        x: f32,
        /// Its middle.
        y: f32,
        /// Its radius.
        radius: f32,
    },
}

/// Whether something is drawn in black, or in white upon black.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Upon the paper.
    Black,
    /// Upon a disc.
    White,
}

/// A dashed line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dashes {
    /// What the line covers, as one bar.
    pub within: Rect,
    /// Length of a dash; the gap that follows is as long. Dashes run along the longer side.
    pub dash: f32,
}

/// What a run is to its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunPart {
    /// Words of the line.
    Words,
    /// Furigana over them, which say the same again.
    Reading,
}

/// Glyphs of one face and size on one baseline.
pub struct Run {
    /// Where it begins.
    pub x: f32,
    /// Its baseline.
    pub baseline: f32,
    /// The size of the font.
    pub size: f32,
    /// Its width.
    pub width: f32,
    /// Its colour.
    pub ink: Ink,
    /// What it is to its line.
    pub part: RunPart,
    pub(in crate::paper) face: FaceIndex,
    pub(in crate::paper) glyphs: Vec<Glyph>,
}

/// One glyph of a run.
pub(in crate::paper) struct Glyph {
    pub(in crate::paper) id: u16,
    /// From the beginning of the run.
    pub(in crate::paper) x: f32,
    /// Above the baseline.
    pub(in crate::paper) rise: f32,
    /// The characters that it stands for, for readers of the PDF.
    pub(in crate::paper) text: String,
}

/// A code at its place: whole device dots from the top left corner, without its quiet zone.
pub struct Placed {
    /// Left edge in dots.
    pub x: u32,
    /// Top edge in dots.
    pub y: u32,
    /// The side of a module in dots.
    pub module: u32,
    /// Its modules.
    pub code: QrMatrix,
    /// What it must say when it is read again.
    pub says: Zeroizing<String>,
}

/// Parts of a line above and below the baseline that its letters may fill, in parts of the size.
const ASCENT: f32 = 0.86;
const DESCENT: f32 = 0.22;

impl Rect {
    /// The right edge.
    #[must_use]
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

impl InkItem {
    /// What it may cover.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Words(run) => Rect {
                x: run.x,
                y: run.baseline - ASCENT * run.size,
                width: run.width,
                height: (ASCENT + run.descent()) * run.size,
            },
            Self::Bar(bar) => *bar,
            Self::Dashes(dashes) => dashes.within,
            Self::Disc { x, y, radius } => Rect {
                x: x - radius,
                y: y - radius,
                width: 2.0 * radius,
                height: 2.0 * radius,
            },
        }
    }

    pub(super) fn move_by(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Words(run) => {
                run.x += dx;
                run.baseline += dy;
            }
            Self::Bar(bar) | Self::Dashes(Dashes { within: bar, .. }) => {
                bar.x += dx;
                bar.y += dy;
            }
            Self::Disc { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
        }
    }
}

impl Dashes {
    /// The length of each bar: stretched a little, so that the row ends with a bar as it begins.
    #[must_use]
    pub fn length(&self) -> f32 {
        let all = self.within.width.max(self.within.height);
        all / (2.0 * self.pairs() + 1.0)
    }

    fn pairs(&self) -> f32 {
        let all = self.within.width.max(self.within.height);
        ((all / self.dash - 1.0) / 2.0).floor().max(0.0)
    }

    /// The bars of the row.
    pub fn bars(&self) -> impl Iterator<Item = Rect> + '_ {
        let within = self.within;
        let across = within.width >= within.height;
        let (pairs, dash) = (self.pairs(), self.length());
        (0..=pairs as usize).map(move |nth| {
            let at = 2.0 * dash * nth as f32;
            if across {
                Rect {
                    x: within.x + at,
                    width: dash,
                    ..within
                }
            } else {
                Rect {
                    y: within.y + at,
                    height: dash,
                    ..within
                }
            }
        })
    }
}

impl Run {
    /// The height of its capitals in millimetres.
    #[must_use]
    pub fn capitals(&self, fonts: &Fonts) -> f32 {
        self.size * fonts.capital(self.face)
    }

    /// The text of the run.
    #[must_use]
    pub fn text(&self) -> String {
        self.glyphs
            .iter()
            .map(|glyph| glyph.text.as_str())
            .collect()
    }

    /// Figures and capitals stand on the baseline.
    fn descent(&self) -> f32 {
        let upright = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-';
        if self
            .glyphs
            .iter()
            .all(|glyph| glyph.text.chars().all(upright))
        {
            0.02
        } else {
            DESCENT
        }
    }
}

impl Drop for Glyph {
    fn drop(&mut self) {
        self.id.zeroize();
        self.text.zeroize();
    }
}

impl Placed {
    /// The side of the code in dots.
    #[must_use]
    pub fn side(&self) -> u32 {
        self.code.side as u32 * self.module
    }

    /// The quiet zone around it in dots.
    #[must_use]
    pub fn quiet(&self) -> u32 {
        QUIET_ZONE as u32 * self.module
    }

    /// The code in millimetres, without its quiet zone.
    #[must_use]
    pub fn bounds(&self, dpi: u16) -> Rect {
        let mm = |dots: u32| dots as f32 * 25.4 / f32::from(dpi);
        Rect {
            x: mm(self.x),
            y: mm(self.y),
            width: mm(self.side()),
            height: mm(self.side()),
        }
    }

    /// The code in millimetres with the quiet zone, where nothing else may be drawn.
    #[must_use]
    pub fn reserved(&self, dpi: u16) -> Rect {
        let Rect {
            x,
            y,
            width,
            height,
        } = self.bounds(dpi);
        let quiet = self.quiet() as f32 * 25.4 / f32::from(dpi);
        Rect {
            x: x - quiet,
            y: y - quiet,
            width: width + 2.0 * quiet,
            height: height + 2.0 * quiet,
        }
    }
}
