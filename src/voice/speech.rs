//! Speech: pages read aloud, in a thread of its own.

use crate::config::SpeechTable;
use crate::locale::{Lang, Locales, Text};

/// Handle of the speech of one window. When its last copy is dropped, what sounds is cut off.
#[derive(Clone)]
pub struct Speech;

/// What can be spoken, and whether something is: for the staff page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeechState {
    /// Each language of the kiosk, in the order of the welcome page.
    pub languages: Vec<(Lang, Readiness)>,
    /// Whether something sounds or waits to sound.
    pub speaking: bool,
    /// Why the last sentence did not sound; the next one tries again.
    pub silent: Option<String>,
}

/// Whether a language can be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readiness {
    /// It can, by the engine of this name.
    Ready(String),
    /// It cannot, for this reason.
    Mute(String),
}

impl Speech {
    /// Slowest and fastest speed, in percent of the usual one.
    pub const RATES: std::ops::RangeInclusive<u16> = 50..=200;
    /// Softest and loudest speech, in percent of what the sound device is set to.
    pub const VOLUMES: std::ops::RangeInclusive<u16> = 10..=100;

    /// Starts the thread. Whatever is missing leaves a language mute, and its state says so.
    #[must_use]
    pub fn start(_settings: &SpeechTable, _locales: &Locales) -> Self {
        Self
    }

    /// Speaks texts one after the other, in place of what sounds and of what waits. A text without a
    /// language is spoken in that of the text before it, at the beginning in that of the first which has one.
    pub fn say(&self, _texts: Vec<Text>) {}

    /// Ends what sounds at once, and drops what waits.
    pub fn silence(&self) {}

    /// Sets the speed in percent, kept within [`Speech::RATES`], from the next sentence on.
    pub fn set_rate(&self, _percent: u16) {}

    /// Sets the loudness in percent, kept within [`Speech::VOLUMES`], from the next sentence on.
    pub fn set_volume(&self, _percent: u16) {}

    /// What can be spoken, and whether something is.
    #[must_use]
    pub fn state(&self) -> SpeechState {
        SpeechState::default()
    }
}
