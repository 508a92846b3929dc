//! Scripted visits at a real kiosk, and scripted work at real desks: who comes, what they answer, and every
//! page that they see.

#[cfg(feature = "station")]
mod desk_walk;
mod journeys;
mod walk;

#[cfg(feature = "station")]
pub use desk_walk::{DeskWalk, NotUsable};
pub use journeys::{Asides, Door, JOURNEYS, Journey, ScriptedAnswer};
pub use walk::{Error, Walk};
