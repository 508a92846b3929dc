//! Faces: which windows a program has, and what each of them shows of its core.

use accesskit::{Action, ActionRequest, TreeUpdate};
use iced::{Element, Size, widget, window};

use crate::accessible;
use crate::config::KeyAction;
use crate::locale::Locales;
use crate::page::{ControlId, Page, Reply};
use crate::shell::UiEvent;
use crate::ui::PaneMessage;
use crate::ui::draw;
use crate::ui::keyboard::Key;
use crate::ui::pane::{Pane, Picture};
use crate::ui::window::{Scaling, Settings, WindowMode, window_settings};

/// What the windows of a program show.
pub trait Faces: Clone + PartialEq + 'static {
    /// One of the windows.
    type WindowFace: WindowFace<Self>;

    /// The windows, as they are to be opened.
    fn open(&self, settings: &Settings) -> Vec<(window::Settings, Self::WindowFace)>;
}

/// What a window makes of a key.
pub enum KeyUse {
    /// It uses a control.
    Reply(Reply),
    /// It did something to the window itself.
    Taken,
    /// It goes to a field, which takes the keys from now on.
    Focus(widget::Id),
    /// Nothing: it may belong to a scan.
    Free,
}

/// One window of a program.
pub trait WindowFace<V>: 'static {
    /// What a hand does in it.
    type Message: Send + 'static;

    /// Shows what there is to show now.
    fn show(&mut self, view: &V, settings: &Settings);

    /// The window has another size.
    fn resize(&mut self, size: Size, settings: &Settings);

    /// How it is scaled; `None` when the system scales it.
    fn scaling(&mut self) -> Option<(&mut Scaling, WindowMode)>;

    /// The scale on top of what the system does.
    fn factor(&self) -> f32;

    /// Grows when all of the window has to be painted anew, in a window of iced's own widgets.
    fn repaints(&self) -> u32 {
        0
    }

    /// A hand did something.
    fn take(&mut self, message: Self::Message, settings: &Settings) -> Option<UiEvent>;

    /// A key was pressed.
    fn key(&mut self, key: Key) -> KeyUse;

    /// Does what a key of the keypad means. `None`: nothing here takes such keys.
    fn act(&mut self, _: KeyAction, _: &Settings) -> Option<UiEvent> {
        None
    }

    /// Whether keys of the keypad mean something here.
    fn takes_keypad(&self) -> bool {
        false
    }

    /// The page that is shown, where it can be read aloud, and the control in focus.
    fn shown(&self) -> Option<(&Page, Option<&ControlId>)> {
        None
    }

    /// What is in it, for a screen reader.
    fn accessible(&self, _: &Locales) -> Option<TreeUpdate> {
        None
    }

    /// A screen reader's user asks for something.
    fn assist(&mut self, _: &ActionRequest) -> KeyUse {
        KeyUse::Free
    }

    /// Somebody wants to close it: whether it may be closed now.
    fn may_close(&mut self) -> bool {
        true
    }

    /// Whether the program is of no use without it.
    fn is_main(&self) -> bool {
        false
    }

    /// A second has passed.
    fn second(&mut self) -> Option<UiEvent> {
        None
    }

    /// Draws it.
    fn view(&self) -> Element<'_, Self::Message>;
}

/// A kiosk and a board have one window.
impl<P: Picture> Faces for P {
    type WindowFace = Pane<P>;

    fn open(&self, settings: &Settings) -> Vec<(window::Settings, Pane<P>)> {
        let opened = window_settings(settings);
        let pane = Pane::new(self.clone(), settings, opened.size);
        vec![(opened, pane)]
    }
}

impl<P: Picture> WindowFace<P> for Pane<P> {
    type Message = PaneMessage;

    fn show(&mut self, view: &P, settings: &Settings) {
        Pane::show(self, view, settings);
    }

    fn resize(&mut self, size: Size, settings: &Settings) {
        Pane::resize(self, size, settings);
    }

    fn scaling(&mut self) -> Option<(&mut Scaling, WindowMode)> {
        let frame = self.frame();
        Some((&mut self.scaling, frame))
    }

    fn factor(&self) -> f32 {
        self.scaling.factor()
    }

    fn take(&mut self, message: PaneMessage, settings: &Settings) -> Option<UiEvent> {
        self.blur();
        match message {
            PaneMessage::Turn(by) => {
                self.turn(by, settings);
                Some(UiEvent::Activity)
            }
            PaneMessage::Reply(reply) => Some(UiEvent::Reply(reply)),
            PaneMessage::Staff => Some(UiEvent::Staff),
        }
    }

    fn act(&mut self, action: KeyAction, settings: &Settings) -> Option<UiEvent> {
        Pane::act(self, action, settings)
    }

    fn takes_keypad(&self) -> bool {
        true
    }

    fn shown(&self) -> Option<(&Page, Option<&ControlId>)> {
        Some((self.picture().page()?, self.focus()))
    }

    fn accessible(&self, locales: &Locales) -> Option<TreeUpdate> {
        let page = self.picture().page()?;
        Some(accessible::page(page, locales, self.focus()))
    }

    fn assist(&mut self, request: &ActionRequest) -> KeyUse {
        let controls = self.picture().page().into_iter().flat_map(Page::controls);
        let mut asked = controls.filter(|it| accessible::node_of(&it.id) == request.target_node);
        match (asked.next(), request.action) {
            (Some(control), Action::Click) => {
                KeyUse::Reply(Reply::press(self.picture().serial(), control.id.clone()))
            }
            _ => KeyUse::Free,
        }
    }

    fn key(&mut self, _: Key) -> KeyUse {
        KeyUse::Free
    }

    fn view(&self) -> Element<'_, PaneMessage> {
        draw::view(self.scene())
    }
}
