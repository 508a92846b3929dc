//! The windows of a desk: the staff's, of ordinary widgets, and the visitor's, which is a page.

mod guided;
mod pane;
mod style;
mod view;

pub use pane::StaffPane;

use accesskit::{ActionRequest, TreeUpdate};
use iced::widget::text_editor;
use iced::{Element, Point, Size, window};
use zeroize::Zeroizing;

use crate::locale::Locales;
use crate::page::Reply;
use crate::page::staff::{DeskView, StaffPage};
use crate::shell::UiEvent;
use crate::ui::face::{Faces, KeyUse, WindowFace};
use crate::ui::keyboard::Key;
use crate::ui::pane::Pane;
use crate::ui::shot::{self, Screenshot};
use crate::ui::window::{Scaling, Settings, WindowMode, area};
use crate::ui::{Kit, PaneMessage};

/// Turns the one screen to the visitor, and back.
const TURN: Key = Key::Control('d');
/// What stands on that key.
const TURN_CAP: &str = "Ctrl D";

/// Which windows a station has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacesShown {
    /// The staff's alone.
    Staff,
    /// The visitor's alone.
    Visitor,
    /// Both.
    Both,
}

/// How the windows of a station stand on the screens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeskWindows {
    /// Which there are.
    pub shown: FacesShown,
    /// Size of the staff's window, in pixels.
    pub staff: (u32, u32),
    /// Places of the two windows' top left corners, in pixels of the whole desktop; `None` leaves it to
    /// the window manager.
    pub at: [Option<(i32, i32)>; 2],
}

/// One of the two windows.
pub enum DeskFace {
    /// The staff's.
    Staff(Box<StaffPane>),
    /// One screen for both: it is turned to the visitor, and back.
    Turned(Box<TurnedScreen>),
    /// The visitor's.
    Visitor(Box<Pane<crate::page::Page>>),
}

/// One screen for both.
pub struct TurnedScreen {
    staff: StaffPane,
    visitor: Pane<crate::page::Page>,
    /// Whether the visitor sees it now.
    to_visitor: bool,
}

/// What a hand does in one of them.
#[derive(Clone)]
pub enum DeskMessage {
    /// In the visitor's.
    Visitor(PaneMessage),
    /// A control of the staff's window was used.
    Press(Reply),
    /// The note was written in.
    Edit(text_editor::Action),
    /// The field of the visit was written in: all of its text.
    Type(Zeroizing<String>),
    /// The one screen is turned.
    Turn,
}

impl Faces for DeskView {
    type WindowFace = DeskFace;

    fn open(&self, settings: &Settings) -> Vec<(window::Settings, DeskFace)> {
        let Some(windows) = settings.desk else {
            return Vec::new();
        };
        let [staff_at, visitor_at] = windows.at;
        let mut faces = Vec::new();
        if windows.shown != FacesShown::Visitor {
            let (width, height) = windows.staff;
            let size = Size::new(width as f32, height as f32);
            let opened = named(window_at(size, staff_at), "annai-staff");
            let mut pane = StaffPane::new(self.staff.clone(), settings.kit.clone());
            let face = match windows.shown {
                FacesShown::Both => DeskFace::Staff(Box::new(pane)),
                _ => {
                    pane.turns = true;
                    DeskFace::Turned(Box::new(TurnedScreen {
                        staff: pane,
                        visitor: Pane::new(self.visitor.clone(), settings, size),
                        to_visitor: false,
                    }))
                }
            };
            faces.push((opened, face));
        }
        if windows.shown != FacesShown::Staff {
            let full = settings.frame == WindowMode::Full;
            let mut opened = match settings.frame {
                WindowMode::Full => window_at(area(&settings.panel), visitor_at),
                WindowMode::Windowed { width, height } => {
                    window_at(Size::new(width as f32, height as f32), visitor_at)
                }
            };
            // A full screen is full on the screen that its place is on.
            opened.fullscreen = full && windows.shown == FacesShown::Visitor;
            opened.decorations = !full;
            let pane = Pane::new(self.visitor.clone(), settings, opened.size);
            let opened = named(opened, "annai-visitor");
            faces.push((opened, DeskFace::Visitor(Box::new(pane))));
        }
        faces
    }
}

fn window_at(size: Size, at: Option<(i32, i32)>) -> window::Settings {
    window::Settings {
        size,
        position: match at {
            Some((x, y)) => window::Position::Specific(Point::new(x as f32, y as f32)),
            None => window::Position::Default,
        },
        // A note that is not on paper yet is asked about first.
        exit_on_close_request: false,
        ..window::Settings::default()
    }
}

/// A window with an application id of its own, by which a compositor can place it.
fn named(settings: window::Settings, id: &str) -> window::Settings {
    let mut settings = settings;
    #[cfg(target_os = "linux")]
    {
        id.clone_into(&mut settings.platform_specific.application_id);
    }
    settings
}

impl WindowFace<DeskView> for DeskFace {
    type Message = DeskMessage;

    fn show(&mut self, view: &DeskView, settings: &Settings) {
        match self {
            Self::Staff(pane) => pane.show(&view.staff),
            Self::Turned(screen) => {
                screen.staff.show(&view.staff);
                screen.visitor.show(&view.visitor, settings);
            }
            Self::Visitor(pane) => pane.show(&view.visitor, settings),
        }
    }

    fn resize(&mut self, size: Size, settings: &Settings) {
        match self {
            Self::Staff(_) => {}
            Self::Turned(screen) => screen.visitor.resize(size, settings),
            Self::Visitor(pane) => pane.resize(size, settings),
        }
    }

    fn scaling(&mut self) -> Option<(&mut Scaling, WindowMode)> {
        match self {
            // The system scales it, as every program on the desk.
            Self::Staff(_) | Self::Turned(_) => None,
            Self::Visitor(pane) => pane.scaling(),
        }
    }

    fn factor(&self) -> f32 {
        match self {
            Self::Staff(_) | Self::Turned(_) => 1.0,
            Self::Visitor(pane) => pane.factor(),
        }
    }

    fn repaints(&self) -> u32 {
        match self {
            Self::Staff(pane) => pane.shows(),
            Self::Turned(screen) => screen.staff.shows(),
            Self::Visitor(_) => 0,
        }
    }

    fn take(&mut self, message: DeskMessage, settings: &Settings) -> Option<UiEvent> {
        if let Self::Turned(screen) = self {
            return screen.take(message, settings);
        }
        match (self, message) {
            (Self::Visitor(pane), DeskMessage::Visitor(message)) => pane.take(message, settings),
            (Self::Staff(pane), message) => pane.take(message),
            _ => None,
        }
    }

    fn key(&mut self, key: Key) -> KeyUse {
        match self {
            Self::Staff(pane) => pane.key(key),
            Self::Turned(screen) if key == TURN => {
                screen.to_visitor = !screen.to_visitor;
                KeyUse::Taken
            }
            Self::Turned(screen) if !screen.to_visitor => screen.staff.key(key),
            Self::Turned(_) | Self::Visitor(_) => KeyUse::Free,
        }
    }

    fn accessible(&self, locales: &Locales) -> Option<TreeUpdate> {
        match self {
            Self::Staff(pane) => Some(pane.accessible()),
            Self::Turned(screen) if !screen.to_visitor => Some(screen.staff.accessible()),
            Self::Turned(screen) => screen.visitor.accessible(locales),
            Self::Visitor(pane) => pane.accessible(locales),
        }
    }

    fn assist(&mut self, request: &ActionRequest) -> KeyUse {
        match self {
            Self::Staff(pane) => pane.assist(request),
            Self::Turned(screen) if !screen.to_visitor => screen.staff.assist(request),
            Self::Turned(screen) => screen.visitor.assist(request),
            Self::Visitor(pane) => pane.assist(request),
        }
    }

    fn may_close(&mut self) -> bool {
        match self {
            Self::Staff(pane) => pane.may_close(),
            Self::Turned(screen) => {
                // What would be lost is told to staff.
                screen.to_visitor = false;
                screen.staff.may_close()
            }
            Self::Visitor(_) => true,
        }
    }

    fn is_main(&self) -> bool {
        matches!(self, Self::Staff(_) | Self::Turned(_))
    }

    fn second(&mut self) -> Option<UiEvent> {
        match self {
            Self::Staff(pane) => pane.second(),
            Self::Turned(screen) => screen.staff.second(),
            Self::Visitor(_) => None,
        }
    }

    fn view(&self) -> Element<'_, DeskMessage> {
        match self {
            Self::Staff(pane) => view::view(pane),
            Self::Turned(screen) if !screen.to_visitor => view::view(&screen.staff),
            Self::Turned(screen) => WindowFace::view(&screen.visitor).map(DeskMessage::Visitor),
            Self::Visitor(pane) => WindowFace::view(pane.as_ref()).map(DeskMessage::Visitor),
        }
    }
}

impl TurnedScreen {
    fn take(&mut self, message: DeskMessage, settings: &Settings) -> Option<UiEvent> {
        match message {
            DeskMessage::Turn => {
                self.to_visitor = !self.to_visitor;
                None
            }
            DeskMessage::Visitor(message) => self.visitor.take(message, settings),
            message => self.staff.take(message),
        }
    }
}

/// Draws the staff's window without a display.
///
/// # Errors
/// When there is no headless renderer.
pub fn picture(
    page: &StaffPage,
    kit: &Kit,
    (width, height): (u32, u32),
) -> Result<Screenshot, shot::Error> {
    let size = Size::new(width as f32, height as f32);
    let pane = StaffPane::new(page.clone(), kit.clone());
    shot::widgets(view::view(&pane), size)
}
