//! Other readers than ours: programs that read a device too, and the console, which hears every keyboard.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use evdev::raw_stream::RawDevice;
use evdev::{EventType, KeyCode};
use rustix::fs::OFlags;
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

/// Time in which the kernel passes keys on to a console.
const LATE: Duration = Duration::from_millis(50);

/// A program that reads a keyboard as well, and never takes it from others.
pub(super) struct OtherReader(RawDevice);

impl OtherReader {
    pub(super) fn of(file: &Path) -> Self {
        let file = open(file).expect("a second reader may open it");
        Self(RawDevice::from_fd(file.into()).unwrap())
    }

    /// How many events reached it, of whatever kind.
    pub(super) fn events(&mut self) -> usize {
        self.drain(|_| ())
    }

    /// The keys that went down.
    pub(super) fn keys(&mut self) -> Vec<KeyCode> {
        let mut keys = Vec::new();
        let _ = self.drain(|event| {
            if event.event_type() == EventType::KEY && event.value() == 1 {
                keys.push(KeyCode::new(event.code()));
            }
        });
        keys
    }

    fn drain(&mut self, mut each: impl FnMut(evdev::InputEvent)) -> usize {
        let mut count = 0;
        loop {
            match self.0.fetch_events() {
                Ok(events) => events.for_each(|event| {
                    count += 1;
                    each(event);
                }),
                // Nothing more, or the device is gone.
                Err(_) => return count,
            }
        }
    }

    /// Whether it could take the keyboard for itself.
    pub(super) fn may_grab(&mut self) -> bool {
        let taken = self.0.grab().is_ok();
        if taken {
            self.0.ungrab().unwrap();
        }
        taken
    }
}

/// The console: what a key does in a window, it does there.
pub(super) struct Console(File);

impl Console {
    pub(super) fn new() -> Self {
        let terminal = open(Path::new("/dev/tty1")).expect("a console");
        let mut modes = tcgetattr(&terminal).unwrap();
        modes.make_raw();
        tcsetattr(&terminal, OptionalActions::Flush, &modes).unwrap();
        Self(terminal)
    }

    /// How many characters were typed into it.
    pub(super) fn typed(&mut self) -> usize {
        sleep(LATE);
        let (mut chunk, mut count) = ([0; 4096], 0);
        loop {
            match self.0.read(&mut chunk) {
                Ok(0) => return count,
                Ok(some) => count += some,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return count,
                Err(error) => panic!("the console: {error}"),
            }
        }
    }
}

/// For reads that do not wait.
fn open(file: &Path) -> io::Result<File> {
    let flags = OFlags::NOCTTY | OFlags::NONBLOCK;
    OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(flags.bits().cast_signed())
        .open(file)
}
