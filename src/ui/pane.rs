//! Panes: what one window shows of a core, laid out for its size.

use iced::Size;

use crate::config::KeyAction;
use crate::locale::Text;
use crate::page::wall::Wall;
use crate::page::{BACK, Block, ControlId, PERSON, Page, Reply, Role};
use crate::shell::UiEvent;
use crate::ui::scene::{Ring, Scene};
use crate::ui::theme::Scale;
use crate::ui::window::{Scaling, Settings, WindowMode};
use crate::ui::{draw, wall};

/// What a window can show.
pub trait Picture: Clone + PartialEq + 'static {
    /// Lays it out. `part` counts the parts of something long, from 0.
    fn scene(&self, settings: &Settings, size: Size, part: usize) -> Scene;

    /// Changes when something else is shown; stays while the same thing changes.
    fn serial(&self) -> u32;

    /// The controls that can be used, in the order of focus.
    fn controls(&self) -> Vec<ControlId> {
        Vec::new()
    }

    /// The page, for what can be read aloud.
    fn page(&self) -> Option<&Page> {
        None
    }

    /// Whether another list is shown in place of one that was shown: it begins with its first part.
    fn begins_anew(&self, before: &Self) -> bool {
        self.serial() != before.serial()
    }
}

impl Picture for Page {
    fn scene(&self, settings: &Settings, size: Size, part: usize) -> Scene {
        let scale = Scale::windowed(&settings.panel, self.size, size);
        if self.is_hidden() {
            return draw::hidden(self, &scale);
        }
        draw::scene(self, &scale, &settings.kit, part)
    }

    fn serial(&self) -> u32 {
        self.serial
    }

    fn controls(&self) -> Vec<ControlId> {
        // Keys type by the keyboard on the page; its field shows what was typed.
        Self::controls(self)
            .filter(|control| control.role != Role::Field)
            .map(|control| control.id.clone())
            .collect()
    }

    fn page(&self) -> Option<&Page> {
        Some(self)
    }

    fn begins_anew(&self, before: &Self) -> bool {
        self.serial != before.serial || typed(self) != typed(before)
    }
}

/// What was typed into the page.
fn typed(page: &Page) -> Option<&Text> {
    page.body.iter().find_map(|block| match block {
        Block::Entry { typed, .. } => Some(typed),
        _ => None,
    })
}

impl Picture for Wall {
    fn scene(&self, settings: &Settings, size: Size, _: usize) -> Scene {
        wall::scene(self, &settings.kit, size)
    }

    /// A wall is one thing all day.
    fn serial(&self) -> u32 {
        0
    }
}

/// One window's picture, with its scene.
pub struct Pane<P> {
    picture: P,
    size: Size,
    frame: WindowMode,
    pub(super) scaling: Scaling,
    part: usize,
    /// The control in focus, while keys are in use.
    focus: Option<ControlId>,
    scene: Scene,
}

impl<P: Picture> Pane<P> {
    /// A pane of a size.
    pub fn new(picture: P, settings: &Settings, size: Size) -> Self {
        let scene = picture.scene(settings, size, 0);
        Self {
            picture,
            size,
            frame: settings.frame,
            scaling: Scaling::default(),
            part: 0,
            focus: None,
            scene,
        }
    }

    /// What is shown.
    pub fn picture(&self) -> &P {
        &self.picture
    }

    /// What is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The control in focus, while keys are in use.
    pub fn focus(&self) -> Option<&ControlId> {
        self.focus.as_ref()
    }

    /// How its window stands on the screen.
    pub(super) fn frame(&self) -> WindowMode {
        self.frame
    }

    /// Shows a picture. It is laid out anew only when it differs, so that an idle window rests.
    pub fn show(&mut self, picture: &P, settings: &Settings) {
        if *picture == self.picture {
            return;
        }
        if picture.begins_anew(&self.picture) {
            self.part = 0;
        }
        // Keys begin a page before its first control: a second press in haste uses nothing on it.
        if picture.serial() != self.picture.serial() {
            self.focus = None;
        }
        self.picture = picture.clone();
        self.lay_out(settings);
    }

    /// Turns to another part of something long.
    pub fn turn(&mut self, by: i32, settings: &Settings) {
        let part = self.part.saturating_add_signed(by as isize);
        self.part = part.min(self.scene.parts - 1);
        self.lay_out(settings);
    }

    /// The window has another size. One without any (it is being minimised) is no size to lay out for.
    pub fn resize(&mut self, size: Size, settings: &Settings) {
        if size.width >= 1.0 && size.height >= 1.0 {
            self.size = size;
            self.lay_out(settings);
        }
    }

    /// Takes the focus away: a hand is used.
    pub fn blur(&mut self) {
        self.focus = None;
        self.scene.ring = None;
    }

    /// Does what a key means. `None`: there is nothing to use.
    pub fn act(&mut self, action: KeyAction, settings: &Settings) -> Option<UiEvent> {
        let controls = self.picture.controls();
        let press =
            |control: ControlId| UiEvent::Reply(Reply::press(self.picture.serial(), control));
        let helper = |name: &str| controls.iter().find(|control| control.as_str() == name);
        match action {
            KeyAction::Next | KeyAction::Previous => {
                let at = self.focus.as_ref();
                let at = at.and_then(|focus| controls.iter().position(|control| control == focus));
                let last = controls.len().checked_sub(1)?;
                let to = match (action, at) {
                    (KeyAction::Next, Some(at)) if at < last => at + 1,
                    (KeyAction::Next, _) => 0,
                    (_, Some(at)) if at > 0 => at - 1,
                    (..) => last,
                };
                self.focus_on(controls[to].clone(), settings);
                Some(UiEvent::Activity)
            }
            // Who has one switch has no other key to begin with: from here on the focus moves by itself.
            KeyAction::Select if self.focus.is_none() && settings.keypad.scan_seconds > 0 => {
                self.act(KeyAction::Next, settings)
            }
            KeyAction::Select => Some(self.focus.clone().map_or(UiEvent::Activity, press)),
            KeyAction::Back => Some(helper(BACK).cloned().map_or(UiEvent::Activity, press)),
            KeyAction::Help => Some(helper(PERSON).cloned().map_or(UiEvent::Activity, press)),
            KeyAction::Staff => Some(UiEvent::Staff),
            // What a voice does with these is its own and the core's.
            KeyAction::Repeat
            | KeyAction::Pause
            | KeyAction::Louder
            | KeyAction::Quieter
            | KeyAction::Faster
            | KeyAction::Slower
            | KeyAction::Hide => Some(UiEvent::Activity),
        }
    }

    /// Moves the focus to a control, and turns to the part that it stands on.
    fn focus_on(&mut self, control: ControlId, settings: &Settings) {
        if self.scene.target(&control).is_none() {
            let parts = (0..self.scene.parts).filter(|part| *part != self.part);
            let mut scenes = parts.map(|part| self.picture.scene(settings, self.size, part));
            if let Some(scene) = scenes.find(|scene| scene.target(&control).is_some()) {
                self.part = scene.part;
                self.scene = scene;
            }
        }
        self.focus = Some(control);
        self.draw_ring();
    }

    fn draw_ring(&mut self) {
        let target = self
            .focus
            .as_ref()
            .and_then(|focus| self.scene.target(focus));
        self.scene.ring = target.map(|target| Ring {
            bounds: target.bounds,
            radius: target.radius,
        });
    }

    fn lay_out(&mut self, settings: &Settings) {
        self.scene = self.picture.scene(settings, self.size, self.part);
        self.part = self.scene.part;
        self.draw_ring();
    }
}
