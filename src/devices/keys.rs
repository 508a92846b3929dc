//! Keys as a keyboard's events tell them, and what they type.
//!
//! Digits go by the place of their key, so that they are right under every layout of the machine; all
//! other keys only matter as marks around a code, and are those of a US keyboard, which is what scanners are
//! set to when they leave the factory.

use super::pieces::Pieces;

/// Types of events, by the kernel's numbers (`linux/input-event-codes.h`).
const SYNCHRONIZATION: u16 = 0;
pub(super) const KEY: u16 = 1;
/// The kernel's buffer was full, and events were lost.
const SYN_DROPPED: u16 = 3;
/// A key goes down. 0 is up, 2 is repeated.
pub(super) const DOWN: i32 = 1;
pub(super) const UP: i32 = 0;

const TAB: u16 = 15;
const ENTER: u16 = 28;
const KEYPAD_ENTER: u16 = 96;
pub(super) const SHIFTS: [u16; 2] = [42, 54];
/// Ctrl, Alt and the logo key, left and right. With one of them held, a key types nothing.
pub(super) const COMMANDS: [u16; 6] = [29, 97, 56, 100, 125, 126];

/// Keys from their first number on: what they type, and with Shift.
const ROWS: &[(u16, &str, &str)] = &[
    (2, "1234567890-=", "1234567890_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", "ASDFGHJKL:\"~"),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (98, "/", "/"),
];

/// An event as the kernel writes it, without its time.
#[derive(Clone, Copy)]
pub(super) struct KernelEvent {
    pub(super) kind: u16,
    pub(super) code: u16,
    pub(super) value: i32,
}

/// Which keys are held.
#[derive(Default)]
pub(super) struct KeyboardMap {
    /// How many of [`SHIFTS`] and of [`COMMANDS`]: a bit for each.
    shifts: u8,
    commands: u8,
}

impl KeyboardMap {
    pub(super) fn take(&mut self, event: KernelEvent, pieces: &mut Pieces) {
        pieces.stirred();
        match (event.kind, event.code, event.value) {
            (SYNCHRONIZATION, SYN_DROPPED, _) => {
                // Also what was held is not known any more.
                *self = Self::default();
                pieces.dropped();
            }
            (KEY, code, value) => {
                hold(&mut self.shifts, &SHIFTS, code, value);
                hold(&mut self.commands, &COMMANDS, code, value);
                if value == DOWN && self.commands == 0 {
                    match code {
                        ENTER | KEYPAD_ENTER | TAB => pieces.ended(),
                        _ => {
                            if let Some(character) = typed(code, self.shifts != 0) {
                                pieces.typed(character);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

fn hold(held: &mut u8, keys: &[u16], code: u16, value: i32) {
    if let Some(at) = keys.iter().position(|key| *key == code) {
        match value {
            DOWN => *held |= 1 << at,
            UP => *held &= !(1 << at),
            _ => {}
        }
    }
}

/// What a key types. Digits stay digits with Shift: in some layouts they are only typed with it.
fn typed(code: u16, shift: bool) -> Option<char> {
    ROWS.iter().find_map(|(first, plain, shifted)| {
        let row = if shift { shifted } else { plain };
        let at = code.checked_sub(*first)?;
        row.chars().nth(at.into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::devices::pieces::tests::told;

    fn press(code: u16) -> [KernelEvent; 3] {
        let event = |kind, code, value| KernelEvent { kind, code, value };
        [
            event(KEY, code, DOWN),
            event(SYNCHRONIZATION, 0, 0),
            event(KEY, code, UP),
        ]
    }

    fn one(kind: u16, code: u16, value: i32) -> [KernelEvent; 1] {
        [KernelEvent { kind, code, value }]
    }

    fn types(events: impl IntoIterator<Item = KernelEvent>) -> String {
        let (mut keyboard, mut pieces) = (KeyboardMap::default(), Pieces::default());
        for event in events {
            keyboard.take(event, &mut pieces);
        }
        (0..3).for_each(|_| pieces.quiet());
        told(&mut pieces)
    }

    #[test]
    fn digits_go_by_their_place_also_on_the_keypad_and_with_shift() {
        let row = (2..=11).flat_map(press);
        assert_eq!(types(row.chain(press(ENTER))), "1234567890|");
        let keypad = [82, 79, 80, 81, 75, 76, 77, 71, 72, 73];
        let keypad = keypad.into_iter().flat_map(press);
        assert_eq!(types(keypad.chain(press(KEYPAD_ENTER))), "0123456789|");
        let shifted = one(KEY, 42, DOWN).into_iter().chain(press(8));
        assert_eq!(types(shifted.chain(press(TAB))), "7|");
    }

    #[test]
    fn marks_are_those_of_a_us_keyboard() {
        let symbology = press(27)
            .into_iter()
            .chain(one(KEY, 54, DOWN))
            .chain(press(16))
            .chain(one(KEY, 54, UP))
            .chain([2, 43, 11, 12].into_iter().flat_map(press));
        assert_eq!(types(symbology), "]Q1\\0-|");
    }

    #[test]
    fn repeats_and_commands_and_keys_without_a_sign_type_nothing() {
        let held = one(KEY, 8, DOWN)
            .into_iter()
            .chain((0..50).flat_map(|_| one(KEY, 8, 2)));
        assert_eq!(types(held), "7|");
        for command in COMMANDS {
            let held = one(KEY, command, DOWN).into_iter().chain(press(60));
            let digits = held.chain(press(8)).chain(press(ENTER));
            let after = digits.chain(one(KEY, command, UP)).chain(press(9));
            assert_eq!(types(after), "8|", "{command}");
        }
        let nothing = [1, 14, 58, 60, 111, 115, 0x110, 500];
        assert_eq!(types(nothing.into_iter().flat_map(press)), "");
        // A touch panel, a scroll wheel, a scan code.
        let others = [(2, 8, 1), (3, 0, 7), (4, 4, 0x70024)];
        assert_eq!(
            types(others.into_iter().flat_map(|(k, c, v)| one(k, c, v))),
            ""
        );
    }

    #[test]
    fn lost_events_are_told_at_once_and_spoil_what_came_with_them() {
        let lost = [8, 9]
            .into_iter()
            .flat_map(press)
            .chain(one(SYNCHRONIZATION, SYN_DROPPED, 0))
            .chain(press(10))
            .chain(press(ENTER));
        assert_eq!(types(lost), "!");
    }
}
