//! Scripted visits at a real kiosk: who comes, what they answer, and every page that they see.

mod journeys;
mod walk;

pub use journeys::{Asides, Door, JOURNEYS, Journey, ScriptedAnswer};
pub use walk::{Error, Walk};
