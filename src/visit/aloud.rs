//! Reading aloud: what turns it on, and what its keys do. It holds for the visit alone.

use std::collections::BTreeSet;

use super::Visit;
use super::idle::Pace;
use super::screen::Screen;
use crate::config::KeyAction;
use crate::locale::Lang;
use crate::page::{Aloud, Means, Visibility};

/// Reading aloud in the course of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadingAloud {
    /// Nobody has asked for it, or refused it.
    Unasked,
    /// It is on.
    On(Aloud),
    /// The visitor turned it off.
    Off,
}

impl Visit {
    /// How pages are read aloud now; `None` also while the page's language has no voice.
    pub(super) fn aloud(&self) -> Option<Aloud> {
        match self.aloud {
            ReadingAloud::On(aloud) if self.is_voiced(&self.lang) => Some(aloud),
            ReadingAloud::On(_) | ReadingAloud::Unasked | ReadingAloud::Off => None,
        }
    }

    /// Whether there is a voice for a language.
    pub(super) fn is_voiced(&self, lang: &Lang) -> bool {
        self.setting.aloud.is_some() && !self.mute.contains(lang)
    }

    /// A visit that begins where these languages have no voice.
    #[must_use]
    pub fn with_mute(self, mute: BTreeSet<Lang>) -> Self {
        Self { mute, ..self }
    }

    /// A key of the keypad was pressed, whatever else it does.
    pub(super) fn key(&mut self, key: KeyAction) {
        self.touched = self.uptime;
        self.pace = Pace::Slow;
        match &mut self.aloud {
            ReadingAloud::On(aloud) => {
                aloud.means = Means::Keys;
                match key {
                    KeyAction::Louder => aloud.louder(),
                    KeyAction::Quieter => aloud.quieter(),
                    KeyAction::Faster => aloud.faster(),
                    KeyAction::Slower => aloud.slower(),
                    KeyAction::Hide => self.turn_visibility(),
                    _ => {}
                }
            }
            // A hand, or the key, brings the page back also when nothing is read aloud any more.
            _ if key == KeyAction::Hide && self.visibility == Visibility::Hidden => {
                self.turn_visibility()
            }
            // The first key of a visit may be that of somebody who does not see what else would turn it on.
            ReadingAloud::Unasked if self.screen == Screen::Welcome => {
                self.begin_aloud(Means::Keys)
            }
            _ if key.is_for_listening() => self.begin_aloud(Means::Keys),
            ReadingAloud::Unasked | ReadingAloud::Off => {}
        }
    }

    /// Whoever plugs headphones in wants to hear, and perhaps does not see.
    pub(super) fn headphones_in(&mut self) {
        self.touched = self.uptime;
        if self.aloud().is_none() {
            self.begin_aloud(Means::Keys);
        }
    }

    /// What was for one person's ears does not go on over a loudspeaker.
    pub(super) fn headphones_out(&mut self) {
        self.touched = self.uptime;
        self.aloud = match self.screen {
            Screen::Welcome => ReadingAloud::Unasked,
            _ => ReadingAloud::Off,
        };
    }

    /// The helper that reads aloud was pressed.
    pub(super) fn turn_aloud(&mut self) {
        match self.aloud {
            ReadingAloud::On(_) => self.aloud = ReadingAloud::Off,
            ReadingAloud::Unasked | ReadingAloud::Off => self.begin_aloud(Means::Hand),
        }
    }

    /// The helper that hides the page, or shows it again, was pressed.
    pub(super) fn turn_visibility(&mut self) {
        self.visibility = self.visibility.turned();
    }

    /// Changes rate or volume, while pages are read aloud.
    pub(super) fn tune(&mut self, change: fn(&mut Aloud)) {
        if let ReadingAloud::On(aloud) = &mut self.aloud {
            change(aloud);
        }
    }

    fn begin_aloud(&mut self, means: Means) {
        if let Some(usual) = self.setting.aloud {
            self.aloud = ReadingAloud::On(Aloud { means, ..usual });
        }
    }
}
