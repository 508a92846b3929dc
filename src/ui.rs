//! Drawing of pages on a screen.
//!
//! [`draw::scene`] lays a [`Page`](crate::page::Page) out as marks and targets with exact places;
//! [`surface`] draws them with iced and takes touches; [`shot`] draws them without a display; [`wall`]
//! lays out what a board shows. [`program`] is behind the windows of all roles: a [`pane`] for each
//! window, one shell. Everything that can be asked about a picture (is anything clipped, how far apart
//! are the buttons) is asked of the scene.

mod assistive;
pub mod draw;
pub mod face;
pub mod keyboard;
pub mod narrator;
pub mod pager;
pub mod pane;
pub mod pictogram;
pub mod program;
pub mod ruby;
mod scan;
pub mod scene;
pub mod shot;
pub mod staff;
pub mod surface;
pub mod theme;
pub mod touch;
pub mod wall;
pub mod window;

pub use assistive::{AssistiveBus, AssistiveOutlet};

use std::borrow::Cow;
use std::collections::HashMap;

use iced::Font;
use iced::advanced::graphics::text::font_system;

use crate::locale::Lang;
use crate::page::Reply;

/// What comes from the screen.
#[derive(Clone, PartialEq, Eq)]
pub enum PaneMessage {
    /// A control was used.
    Reply(Reply),
    /// Another part of a long page: 1 for the next, -1 for the one before.
    Turn(i32),
    /// The staff page is asked for: a corner was held.
    Staff,
}

/// What pages are drawn with: fonts and pictograms.
#[derive(Clone)]
pub struct Kit {
    font: Font,
    fonts: HashMap<Lang, Font>,
    /// Drawings by name.
    pub pictograms: pictogram::Pictograms,
}

impl Kit {
    /// A kit whose every language is set in one family. Its font must be loaded ([`load_fonts`]).
    #[must_use]
    pub fn new(family: &'static str, pictograms: pictogram::Pictograms) -> Self {
        Self {
            font: Font::with_name(family),
            fonts: HashMap::new(),
            pictograms,
        }
    }

    /// The same kit with another family for one language.
    #[must_use]
    pub fn with_font(mut self, lang: Lang, family: &'static str) -> Self {
        let _ = self.fonts.insert(lang, Font::with_name(family));
        self
    }

    /// The font of a language.
    #[must_use]
    pub fn font(&self, lang: &Lang) -> Font {
        self.fonts.get(lang).copied().unwrap_or(self.font)
    }
}

/// Makes fonts known to the whole process. Call it once, before anything is measured.
pub fn load_fonts(fonts: impl IntoIterator<Item = impl Into<Cow<'static, [u8]>>>) {
    if let Ok(mut system) = font_system().write() {
        for font in fonts {
            system.load_font(font.into());
        }
    }
}
