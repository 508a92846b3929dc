//! Assistive technology of a desktop: how a window is there for a screen reader.

use std::sync::Arc;

use accesskit::{ActionRequest, TreeUpdate};
use iced::futures::stream::BoxStream;

use crate::locale::Locales;

/// Where a screen reader looks at a window.
pub trait AssistiveBus: Send + Sync {
    /// Shows what is in the window; the tree is made only while something looks.
    fn show(&self, tree: &dyn Fn() -> Option<TreeUpdate>);

    /// Whether the window has the keyboard.
    fn has_keyboard(&self, has: bool);

    /// What a reader asks for. Taken once.
    fn requests(&self) -> BoxStream<'static, ActionRequest>;
}

/// The bus, and the languages of the words that pages add for those who do not see them.
#[derive(Clone)]
pub struct AssistiveOutlet {
    /// The bus.
    pub bus: Arc<dyn AssistiveBus>,
    /// The languages.
    pub locales: Arc<Locales>,
}
