//! Panes: what one window shows of a core, laid out for its size.

use iced::Size;

use crate::locale::Text;
use crate::page::wall::Wall;
use crate::page::{Block, Page};
use crate::ui::scene::Scene;
use crate::ui::theme::Scale;
use crate::ui::window::{Scaling, Settings, WindowMode};
use crate::ui::{draw, wall};

/// What a window can show.
pub trait Picture: Clone + PartialEq + 'static {
    /// Lays it out. `part` counts the parts of something long, from 0.
    fn scene(&self, settings: &Settings, size: Size, part: usize) -> Scene;

    /// Changes when something else is shown; stays while the same thing changes.
    fn serial(&self) -> u32;

    /// Whether another list is shown in place of one that was shown: it begins with its first part.
    fn begins_anew(&self, before: &Self) -> bool {
        self.serial() != before.serial()
    }
}

impl Picture for Page {
    fn scene(&self, settings: &Settings, size: Size, part: usize) -> Scene {
        let scale = Scale::windowed(&settings.panel, self.size, size);
        draw::scene(self, &scale, &settings.kit, part)
    }

    fn serial(&self) -> u32 {
        self.serial
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

    fn lay_out(&mut self, settings: &Settings) {
        self.scene = self.picture.scene(settings, self.size, self.part);
        self.part = self.scene.part;
    }
}
