//! What all windows have in common: how they stand on the screen.

use iced::{Size, window};
use tokio_util::sync::CancellationToken;

use crate::config::Panel;
use crate::ui::Kit;

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
    /// Ends the program when it is cancelled.
    pub quit: CancellationToken,
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
