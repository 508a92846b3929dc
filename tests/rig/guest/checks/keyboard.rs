//! A keyboard that a program plays (uinput).

use std::fs::{remove_file, rename};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use evdev::uinput::VirtualDevice;
use evdev::{AttributeSet, BusType, EventType, InputEvent, InputId, KeyCode};

/// Between two keys: the kernel keeps sixteen for a reader that is late.
const PACE: Duration = Duration::from_millis(1);
/// Keys that it has: all that a usual keyboard may have.
const KEYS: std::ops::RangeInclusive<u16> = 1..=247;
const DIGITS: [KeyCode; 10] = [
    KeyCode::KEY_0,
    KeyCode::KEY_1,
    KeyCode::KEY_2,
    KeyCode::KEY_3,
    KeyCode::KEY_4,
    KeyCode::KEY_5,
    KeyCode::KEY_6,
    KeyCode::KEY_7,
    KeyCode::KEY_8,
    KeyCode::KEY_9,
];

pub(super) struct Keyboard {
    device: VirtualDevice,
    file: PathBuf,
}

impl Keyboard {
    pub(super) fn plugged_in(name: &str) -> Self {
        let keys: AttributeSet<KeyCode> = KEYS.map(KeyCode::new).collect();
        let mut device = VirtualDevice::builder()
            .expect("/dev/uinput")
            .name(name)
            .input_id(InputId::new(BusType::BUS_USB, 0x1eab, 0x0022, 1))
            .with_keys(&keys)
            .and_then(evdev::uinput::VirtualDeviceBuilder::build)
            .expect("a keyboard");
        let mut files = device.enumerate_dev_nodes_blocking().expect("its files");
        let file = files.next().expect("a file").expect("a file");
        Self { device, file }
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// A link to its file, as udev makes one for each device.
    pub(super) fn linked(&self, link: &Path) {
        let draft = link.with_extension("new");
        let _ = remove_file(&draft);
        symlink(&self.file, &draft).unwrap();
        rename(&draft, link).unwrap();
    }

    /// Keys one after the other, each down and up again, all at once.
    pub(super) fn presses(&mut self, keys: impl IntoIterator<Item = KeyCode>) {
        let report = InputEvent::new(EventType::SYNCHRONIZATION.0, 0, 0);
        let event = |key: KeyCode, value| InputEvent::new(EventType::KEY.0, key.0, value);
        let all: Vec<InputEvent> = keys
            .into_iter()
            .flat_map(|key| [event(key, 1), report, event(key, 0), report])
            .collect();
        self.device.emit(&all).expect("keys");
    }

    /// Digits at the pace of a scanner.
    pub(super) fn types(&mut self, digits: &str) {
        for key in keys(digits) {
            self.presses([key]);
            sleep(PACE);
        }
    }

    pub(super) fn enter(&mut self) {
        self.presses([KeyCode::KEY_ENTER]);
    }

    /// Digits and Enter, faster than any reader.
    pub(super) fn bursts(&mut self, digits: &str) {
        self.presses(keys(digits).chain([KeyCode::KEY_ENTER]));
    }
}

fn keys(digits: &str) -> impl Iterator<Item = KeyCode> {
    digits
        .bytes()
        .map(|digit| DIGITS[usize::from(digit - b'0')])
}
