//! Station and kiosk as they are started in a city hall: programs of their own, on an X server with a window
//! manager.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::CityHall;
use crate::screens::xvfb::{Running, Xvfb, shipped};

/// Code of a key.
pub(super) const F1: u8 = 67;
/// The same.
pub(super) const F5: u8 = 71;
/// The same.
pub(super) const ENTER: u8 = 36;
/// Letters that staff type into the note, and their keys: no word of any language.
pub(super) const NOTE: &str = "qzxjkvwq";
const NOTE_KEYS: [u8; 8] = [24, 52, 53, 44, 45, 55, 25, 24];
/// Where the note stands in a window of 1280 × 800.
const NOTE_AT: (i16, i16) = (640, 745);
/// Alt and F4, which close a window.
const CLOSE: [u8; 2] = [64, 70];

/// A desktop without a program.
pub(super) struct OnScreen {
    screen: Xvfb,
    window_manager: Running,
}

/// A program on a desktop.
pub(super) struct ProgramOnScreen {
    program: Running,
    pub(super) screen: Xvfb,
    _window_manager: Running,
}

impl OnScreen {
    /// A desktop of this size in pixels; `None` where a program for it is missing.
    pub(super) fn desktop(size: (u16, u16)) -> Option<Self> {
        let screen = Xvfb::start(size)?;
        #[expect(clippy::disallowed_methods, reason = "a window manager is a program")]
        let mut openbox = Command::new("openbox");
        let _ = openbox.arg("--sm-disable").env("DISPLAY", &screen.display);
        let window_manager = Running::start(&mut openbox)?;
        Some(Self {
            screen,
            window_manager,
        })
    }

    /// The station of the citizens' counter, once its window stands still.
    pub(super) fn station(self, city: &CityHall) -> ProgramOnScreen {
        let listen = city.url().split("//").nth(1).unwrap().to_owned();
        let arguments = "station --counter citizens --desk 1 --face staff";
        self.start(
            city.folder.path(),
            listen.trim_end_matches('/'),
            arguments.split(' '),
        )
    }

    /// A kiosk that brings its hall along, with its data in this folder, once its window stands still.
    pub(super) fn kiosk(self, folder: &Path) -> ProgramOnScreen {
        self.start(folder, "127.0.0.1:0", [])
    }

    fn start<'a>(
        self,
        folder: &Path,
        listen: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> ProgramOnScreen {
        let mut command = shipped(
            env!("CARGO_BIN_EXE_annai"),
            folder,
            listen,
            &self.screen.display,
        );
        let program = Running::start(command.args(arguments)).unwrap();
        let _ = self.screen.still();
        ProgramOnScreen {
            program,
            screen: self.screen,
            _window_manager: self.window_manager,
        }
    }
}

impl ProgramOnScreen {
    /// The process.
    pub(super) fn process(&self) -> u32 {
        self.program.id()
    }

    /// A scanner that is a keyboard types a code.
    pub(super) fn scan(&self, digits: &str) {
        self.screen
            .type_keys(digits.bytes().map(|digit| match digit {
                b'0' => 19,
                digit => digit - b'1' + 10,
            }));
        self.screen.type_keys([ENTER]);
    }

    /// Somebody presses a place of the screen.
    pub(super) fn press_at(&self, x: i16, y: i16) {
        self.screen.point(x, y);
        let _ = self.screen.still();
        self.screen.press();
        self.screen.release();
        let _ = self.screen.still();
    }

    /// Staff click into the note and type [`NOTE`].
    pub(super) fn write_note(&self) {
        self.press_at(NOTE_AT.0, NOTE_AT.1);
        self.screen.type_keys(NOTE_KEYS);
        let _ = self.screen.still();
    }

    /// Staff close the window as any other.
    pub(super) fn close_window(&self) {
        self.screen.chord(&CLOSE);
    }

    /// Whether the program ends by itself within some seconds.
    pub(super) fn ends(&mut self) -> bool {
        for _ in 0..100 {
            if self.program.has_ended() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        false
    }
}
