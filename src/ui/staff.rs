//! The windows of a desk: the staff's, of ordinary widgets, and the visitor's, which is a page.

mod style;
mod view;

use iced::widget::text_editor;
use iced::{Element, Point, Size, window};
use zeroize::Zeroizing;

use crate::page::staff::{DeskView, Shortcut, StaffPage};
use crate::page::{Reply, ReplyAction};
use crate::shell::UiEvent;
use crate::ui::face::{Faces, KeyUse, WindowFace};
use crate::ui::pane::Pane;
use crate::ui::program::Key;
use crate::ui::shot::{self, Screenshot};
use crate::ui::window::{Scaling, Settings, WindowMode, area};
use crate::ui::{Kit, PaneMessage};

/// Digits in a row that no person types into a note: a scanner did.
const SCAN_DIGITS: usize = 44;
/// Turns the one screen to the visitor, and back.
const TURN: Key = Key::Control('d');

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

/// The staff's window.
pub struct StaffPane {
    page: StaffPage,
    note: text_editor::Content,
    /// Length of the digits in the note that a scanner may still be typing, a second ago.
    scanned: usize,
    /// Whether the same screen is turned to the visitor.
    turns: bool,
    kit: Kit,
}

impl StaffPane {
    fn new(page: StaffPage, kit: Kit) -> Self {
        let note = text_editor::Content::with_text(page.draft.typed.marked());
        Self {
            page,
            note,
            scanned: 0,
            turns: false,
            kit,
        }
    }

    fn show(&mut self, page: &StaffPage) {
        if *page == self.page {
            return;
        }
        // The core cut the text, or began a new note.
        if page.draft.typed != self.page.draft.typed && page.draft.typed.marked() != *self.typed() {
            self.note = text_editor::Content::with_text(page.draft.typed.marked());
        }
        self.page = page.clone();
    }

    fn take(&mut self, message: DeskMessage) -> Option<UiEvent> {
        match message {
            DeskMessage::Press(reply) => Some(UiEvent::Reply(reply)),
            DeskMessage::Edit(action) => self.edit(action),
            DeskMessage::Visitor(_) | DeskMessage::Turn => None,
        }
    }

    fn typed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(self.note.text());
        if text.ends_with('\n') {
            let _ = text.pop();
        }
        text
    }

    fn edit(&mut self, action: text_editor::Action) -> Option<UiEvent> {
        if action.is_edit() && !self.page.draft.open {
            return None;
        }
        let edits = action.is_edit();
        self.note.perform(action);
        if !edits {
            return None;
        }
        let typed = self.typed();
        match scan_in(&typed) {
            // Enter behind the digits ends the scan.
            Some((start, end)) if typed[end..].starts_with('\n') => {
                Some(self.take_scan(start, end))
            }
            // It may go on.
            Some(_) => None,
            None => Some(self.note_reply(&typed)),
        }
    }

    /// A scanner that sends no Enter has been silent for a second.
    fn second(&mut self) -> Option<UiEvent> {
        let typed = self.typed();
        let Some((start, end)) = scan_in(&typed) else {
            self.scanned = 0;
            return None;
        };
        if self.scanned != end - start {
            self.scanned = end - start;
            return None;
        }
        Some(self.take_scan(start, end))
    }

    /// Takes a scan that was typed into the note out of it.
    fn take_scan(&mut self, start: usize, end: usize) -> UiEvent {
        let typed = self.typed();
        let scan = Zeroizing::new(typed[start..end].to_owned());
        let rest = Zeroizing::new(format!(
            "{}{}",
            &typed[..start],
            typed[end..].strip_prefix('\n').unwrap_or(&typed[end..])
        ));
        self.note = text_editor::Content::with_text(&rest);
        self.note
            .perform(text_editor::Action::Move(text_editor::Motion::DocumentEnd));
        self.scanned = 0;
        UiEvent::Scan(scan)
    }

    fn note_reply(&self, typed: &Zeroizing<String>) -> UiEvent {
        UiEvent::Reply(Reply {
            serial: self.page.serial,
            control: self.page.draft.field.clone(),
            answer: ReplyAction::Text(typed.clone()),
        })
    }

    fn key(&self, key: Key) -> KeyUse {
        let shortcut = match key {
            Key::Function(number) => Shortcut::Function(number),
            Key::Control(letter) => Shortcut::Control(letter),
            Key::Escape => Shortcut::Escape,
            Key::Char(typed) if self.page.menu.is_some() => {
                Shortcut::Plain(typed.to_ascii_lowercase())
            }
            _ => return KeyUse::Free,
        };
        match self.page.by_key(shortcut) {
            Some(control) => KeyUse::Reply(Reply::press(self.page.serial, control.id.clone())),
            // In an open list a key without a row does nothing; it is no scan either.
            None if self.page.menu.is_some() => KeyUse::Taken,
            None => KeyUse::Free,
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

/// Where a text has a row of digits that only a scanner types.
fn scan_in(text: &str) -> Option<(usize, usize)> {
    let mut start = None;
    let ends = text
        .char_indices()
        .map(|(at, character)| (at, Some(character)));
    for (at, character) in ends.chain([(text.len(), None)]) {
        match (character, start) {
            (Some('0'..='9'), None) => start = Some(at),
            (Some('0'..='9'), Some(_)) => {}
            (_, Some(from)) if at - from >= SCAN_DIGITS => return Some((from, at)),
            (_, _) => start = None,
        }
    }
    None
}
