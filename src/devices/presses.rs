//! The presses of keypads, by the names that the configuration has for keys: to learn which key is which.

use std::fs::File;
use std::io;
use std::path::PathBuf;

use super::channel::{self, DeviceEvents, DeviceSender};
use super::events::follow;
use super::keys::{COMMANDS, DOWN, KEY, KernelEvent, SHIFTS, UP};

/// Presses that may wait to be heard.
const PRESSES_WAITING: usize = 8;

/// Keys with a name, by the kernel's numbers (`linux/input-event-codes.h`).
pub(super) const NAMED: [(u16, &str); 30] = [
    (28, "Enter"),
    (96, "Enter"),
    (57, "Space"),
    (15, "Tab"),
    (14, "Backspace"),
    (111, "Delete"),
    (110, "Insert"),
    (102, "Home"),
    (107, "End"),
    (104, "PageUp"),
    (109, "PageDown"),
    (103, "ArrowUp"),
    (108, "ArrowDown"),
    (105, "ArrowLeft"),
    (106, "ArrowRight"),
    (127, "ContextMenu"),
    (59, "F1"),
    (60, "F2"),
    (61, "F3"),
    (62, "F4"),
    (63, "F5"),
    (64, "F6"),
    (65, "F7"),
    (66, "F8"),
    (67, "F9"),
    (68, "F10"),
    (87, "F11"),
    (88, "F12"),
    (119, "Pause"),
    (70, "ScrollLock"),
];

/// A press of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPress {
    /// A key by its name in the configuration.
    Named(&'static str),
    /// A key without a name in the configuration. Its code is dropped: it may be a typed digit.
    Unnamed,
}

/// Stream of key presses of these devices. It ends when it is dropped, or when one of them is unplugged.
///
/// # Errors
/// One of them cannot be opened, or the thread cannot be started.
pub fn presses(files: &[PathBuf]) -> io::Result<DeviceEvents<KeyPress>> {
    let devices: Vec<File> = files.iter().map(File::open).collect::<io::Result<_>>()?;
    channel::start("keypad", PRESSES_WAITING, move |sender| {
        if let Err(error) = tell(&devices, sender) {
            tracing::warn!("a keypad is gone: {error}");
        }
    })
}

/// Sends the presses until the listener is dropped.
fn tell(devices: &[File], sender: &DeviceSender<KeyPress>) -> io::Result<()> {
    let mut keys = PressedKeys::default();
    while !sender.is_closed() {
        let mut found = Vec::new();
        let followed = follow(sender, devices, |event| {
            found.extend(keys.take(event));
            Ok(())
        });
        if found
            .into_iter()
            .try_for_each(|press| sender.tell(press))
            .is_none()
        {
            return Ok(());
        }
        followed?;
    }
    Ok(())
}

/// Which of the keys that change others are held.
#[derive(Default)]
struct PressedKeys {
    held: Vec<u16>,
}

impl PressedKeys {
    /// The press that an event is; repeats, and keys held together with Ctrl, Alt or the logo key, are none, as in the
    /// window.
    fn take(&mut self, event: KernelEvent) -> Option<KeyPress> {
        let KernelEvent { kind, code, value } = event;
        if kind != KEY {
            return None;
        }
        if SHIFTS.contains(&code) || COMMANDS.contains(&code) {
            match value {
                DOWN => self.held.push(code),
                UP => self.held.retain(|held| *held != code),
                _ => {}
            }
            return None;
        }
        if value != DOWN || self.held.iter().any(|held| COMMANDS.contains(held)) {
            return None;
        }
        let named = NAMED.iter().find(|(known, _)| *known == code);
        Some(match named {
            Some((_, "Tab")) if !self.held.is_empty() => KeyPress::Named("Shift+Tab"),
            Some((_, name)) => KeyPress::Named(name),
            None => KeyPress::Unnamed,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use evdev::KeyCode;

    use super::*;
    use crate::config::KEY_NAMES;

    fn heard(events: &[(u16, i32)]) -> Vec<KeyPress> {
        let mut keys = PressedKeys::default();
        let events = events.iter().map(|(code, value)| KernelEvent {
            kind: KEY,
            code: *code,
            value: *value,
        });
        events.filter_map(|event| keys.take(event)).collect()
    }

    #[test]
    fn every_key_that_the_configuration_names_is_heard_by_its_name() {
        let mut names: BTreeSet<&str> = NAMED.iter().map(|(_, name)| *name).collect();
        let _ = names.insert("Shift+Tab");
        assert_eq!(names, KEY_NAMES.into_iter().collect());
        for (code, name) in [
            (KeyCode::KEY_ENTER, "Enter"),
            (KeyCode::KEY_KPENTER, "Enter"),
            (KeyCode::KEY_COMPOSE, "ContextMenu"),
            (KeyCode::KEY_F10, "F10"),
            (KeyCode::KEY_F11, "F11"),
            (KeyCode::KEY_DOWN, "ArrowDown"),
            (KeyCode::KEY_PAGEUP, "PageUp"),
            (KeyCode::KEY_SCROLLLOCK, "ScrollLock"),
            (KeyCode::KEY_PAUSE, "Pause"),
        ] {
            assert_eq!(
                heard(&[(code.0, DOWN), (code.0, UP)]),
                [KeyPress::Named(name)]
            );
        }
    }

    #[test]
    fn shift_makes_one_other_key_and_commands_make_none() {
        let shifted = [(42, DOWN), (15, DOWN), (15, UP), (42, UP), (15, DOWN)];
        let expected = ["Shift+Tab", "Tab"].map(KeyPress::Named);
        assert_eq!(heard(&shifted), expected);
        assert_eq!(heard(&[(29, DOWN), (28, DOWN), (28, UP), (29, UP)]), []);
        assert_eq!(
            heard(&[(28, DOWN), (28, 2), (28, 2), (28, UP)]),
            [KeyPress::Named("Enter")]
        );
        assert_eq!(heard(&[(8, DOWN)]), [KeyPress::Unnamed]);
    }
}
