//! What all windows have in common: how they stand on the screen.

use iced::window::{self, Id};
use iced::{Size, Subscription, Task};
use tokio_util::sync::CancellationToken;

use crate::config::{Keypad, Panel};
use crate::ui::AssistiveOutlet;
use crate::ui::Kit;
use crate::ui::narrator::PageReader;
use crate::ui::staff::DeskWindows;

/// How the window stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WindowMode {
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

impl Lock {
    /// By `locked` of the configuration.
    #[must_use]
    pub fn of(locked: bool) -> Self {
        if locked { Self::Locked } else { Self::Open }
    }
}

/// What the window needs to know.
#[derive(Clone)]
pub struct Settings {
    /// The panel, in millimetres and pixels.
    pub panel: Panel,
    /// How the window stands on the screen.
    pub frame: WindowMode,
    /// Whether Esc leaves.
    pub lock: Lock,
    /// The window's title.
    pub title: String,
    /// Fonts and pictograms. The fonts must be loaded.
    pub kit: Kit,
    /// The keys that use a page without touch.
    pub keypad: Keypad,
    /// What reads pages aloud; `None` for programs that do not.
    pub reader: Option<PageReader>,
    /// Where a screen reader looks at the main window; `None` for programs that are none of a desktop.
    pub assistive: Option<AssistiveOutlet>,
    /// The windows of a station; `None` for other programs.
    pub desk: Option<DeskWindows>,
    /// Ends the program when it is cancelled.
    pub quit: CancellationToken,
}

/// The window that iced opens.
pub(super) fn window_settings(settings: &Settings) -> window::Settings {
    let (size, fullscreen) = match settings.frame {
        WindowMode::Full => (area(&settings.panel), true),
        WindowMode::Windowed { width, height } => (Size::new(width as f32, height as f32), false),
    };
    window::Settings {
        size,
        fullscreen,
        decorations: !fullscreen,
        exit_on_close_request: settings.lock == Lock::Open,
        ..window::Settings::default()
    }
}

pub(super) fn area(panel: &Panel) -> Size {
    Size::new(panel.width as f32, panel.height as f32)
}

/// Scale of a window that makes one pixel of a page one pixel of the screen.
///
/// iced counts in logical pixels, and on X11 winit guesses from the millimetres that the screen tells how
/// many real ones each of them is. A page is laid out for the panel's own pixels, so the guess is taken
/// back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scaling {
    factor: f32,
}

/// What is told about the size and scale of a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ScaleEvent {
    /// The window is open.
    Opened,
    /// Scale factor of the system: real pixels in a logical one.
    Factor(f32),
    /// The monitor that the window is on has this many pixels.
    Monitor(Size),
    /// The window has this many pixels now.
    Resized(Size),
}

impl Default for Scaling {
    fn default() -> Self {
        Self { factor: 1.0 }
    }
}

impl Scaling {
    /// What iced scales with, on top of what the system does.
    #[must_use]
    pub fn factor(self) -> f32 {
        self.factor
    }

    /// Takes what is told of a window, and gives it the size in real pixels that it was to have.
    pub fn take(&mut self, id: Id, event: ScaleEvent, frame: WindowMode) -> Task<ScaleEvent> {
        match (event, frame) {
            (ScaleEvent::Opened, _) => window::scale_factor(id).map(ScaleEvent::Factor),
            (ScaleEvent::Factor(factor), _) if factor > 0.0 => {
                self.factor = 1.0 / factor;
                let resized = match frame {
                    WindowMode::Windowed { width, height } => {
                        window::resize(id, Size::new(width as f32, height as f32))
                    }
                    WindowMode::Full => window::monitor_size(id)
                        .and_then(|size| Task::done(ScaleEvent::Monitor(size))),
                };
                Task::batch([resized, window::size(id).map(ScaleEvent::Resized)])
            }
            // Without a window manager nobody else makes the window as large as the screen.
            (ScaleEvent::Monitor(size), WindowMode::Full) => window::resize(id, size),
            _ => Task::none(),
        }
    }

    /// Listens to what is told.
    pub fn subscription() -> Subscription<(Id, ScaleEvent)> {
        window::events().filter_map(|(id, event)| {
            let event = match event {
                window::Event::Opened { .. } => ScaleEvent::Opened,
                window::Event::Rescaled(factor) => ScaleEvent::Factor(factor),
                window::Event::Resized(size) => ScaleEvent::Resized(size),
                _ => return None,
            };
            Some((id, event))
        })
    }
}
