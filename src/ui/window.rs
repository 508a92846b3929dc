//! What all windows have in common: how they stand on the screen, and the ground they are drawn on.

use iced::{Color, Size, window};

use crate::config::Panel;
use crate::ui::{Kit, theme};

/// How many frames a window may have, to show one while it draws another.
const WHOLE: u8 = 3;

/// How the window stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Frame {
    /// Over the whole screen.
    Full,
    /// In a window of this many pixels; everything is scaled with it.
    Windowed {
        /// Width.
        width: u32,
        /// Height.
        height: u32,
    },
}

/// Whether Esc leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A lobby: nothing leaves it.
    Locked,
    /// A desktop: Esc leaves.
    Open,
}

/// What the window needs to know.
#[derive(Clone)]
pub struct Settings {
    /// The panel, in millimetres and pixels.
    pub panel: Panel,
    /// How the window stands on the screen.
    pub frame: Frame,
    /// Whether Esc leaves.
    pub lock: Lock,
    /// The window's title.
    pub title: String,
    /// Fonts and pictograms. The fonts must be loaded.
    pub kit: Kit,
}

/// The window that iced opens.
pub(super) fn window_settings(settings: &Settings) -> window::Settings {
    let (size, fullscreen) = match settings.frame {
        Frame::Full => (area(&settings.panel), true),
        Frame::Windowed { width, height } => (Size::new(width as f32, height as f32), false),
    };
    window::Settings {
        size,
        fullscreen,
        decorations: !fullscreen,
        exit_on_close_request: settings.lock == Lock::Open,
        ..window::Settings::default()
    }
}

fn area(panel: &Panel) -> Size {
    Size::new(panel.width as f32, panel.height as f32)
}

/// The ground that a window is drawn on.
///
/// iced draws only what has changed since the last frame, but reckons where signs and lines stand a
/// little too narrow: their edges would stay behind on the next page. A ground of another colour makes
/// it draw everything, so there are two that look the same; a window has two or three frames that it
/// shows in turn, and each of them is drawn whole once.
pub(super) struct Ground {
    /// How many more frames are drawn whole.
    whole: u8,
    /// Which of two papers the frame is drawn on.
    other_paper: bool,
}

impl Ground {
    /// The ground of a window that was never drawn.
    pub(super) fn new() -> Self {
        Self {
            whole: WHOLE,
            other_paper: false,
        }
    }

    /// Something else is shown now, on every frame that the window has.
    pub(super) fn renew(&mut self) {
        self.whole = WHOLE;
    }

    /// Another frame is drawn.
    pub(super) fn turn(&mut self) {
        if self.whole > 0 {
            self.whole -= 1;
            self.other_paper = !self.other_paper;
        }
    }

    /// Its colour for this frame.
    pub(super) fn paper(&self) -> Color {
        let paper = theme::PAPER;
        let b = paper.b - if self.other_paper { 0.0005 } else { 0.0 };
        Color { b, ..paper }
    }
}
