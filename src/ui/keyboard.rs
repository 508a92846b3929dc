//! The keyboard of a window: which keys mean something, and what each is called.

use iced::keyboard::{self, key};
use iced::window;
use zeroize::Zeroizing;

/// A key, as far as it means something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A function key, from 1 to 12.
    Function(u8),
    /// A letter with Ctrl.
    Control(char),
    /// A character that a scanner types.
    Char(char),
    /// What ends a scan.
    Enter,
    /// What leaves a desktop.
    Escape,
    /// Another key without a character of its own, by its name in the configuration.
    Named(&'static str),
}

impl Key {
    /// Its name in the configuration; none for what is typed.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Function(number) => FUNCTION_NAMES.get(usize::from(number) - 1).copied(),
            Self::Enter => Some("Enter"),
            Self::Char(' ') => Some("Space"),
            Self::Named(name) => Some(name),
            Self::Control(_) | Self::Char(_) | Self::Escape => None,
        }
    }
}

/// Names of the function keys, from 1 on.
const FUNCTION_NAMES: [&str; 12] = [
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
];

/// A key that no widget took.
pub(super) fn unclaimed(
    event: iced::Event,
    status: iced::event::Status,
    id: window::Id,
) -> Option<(window::Id, keyboard::Event)> {
    match (event, status) {
        (iced::Event::Keyboard(event), iced::event::Status::Ignored) => Some((id, event)),
        _ => None,
    }
}

/// What a key means. Digits go by their place on the keyboard, so that they are right under every
/// layout; other characters only matter as marks around them. Keys with Ctrl, Alt or the logo key mean
/// nothing: only scanners send them.
pub(super) fn pressed(event: &keyboard::Event) -> Option<Key> {
    use key::Code;
    let keyboard::Event::KeyPressed {
        physical_key: key::Physical::Code(code),
        modifiers,
        repeat: false,
        text,
        ..
    } = event
    else {
        return None;
    };
    if modifiers.control() && !modifiers.alt() && !modifiers.logo() {
        return letter(*code).map(Key::Control);
    }
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    if let Some(number) = function(*code) {
        return Some(Key::Function(number));
    }
    if *code == Code::Tab && modifiers.shift() {
        return Some(Key::Named("Shift+Tab"));
    }
    if let Some((_, name)) = NAMED.iter().find(|(named, _)| named == code) {
        return Some(Key::Named(name));
    }
    let typed = || {
        let text = Zeroizing::new(text.as_ref()?.to_string());
        text.chars().next().filter(|typed| !typed.is_control())
    };
    Some(match code {
        Code::Digit0 | Code::Numpad0 => Key::Char('0'),
        Code::Digit1 | Code::Numpad1 => Key::Char('1'),
        Code::Digit2 | Code::Numpad2 => Key::Char('2'),
        Code::Digit3 | Code::Numpad3 => Key::Char('3'),
        Code::Digit4 | Code::Numpad4 => Key::Char('4'),
        Code::Digit5 | Code::Numpad5 => Key::Char('5'),
        Code::Digit6 | Code::Numpad6 => Key::Char('6'),
        Code::Digit7 | Code::Numpad7 => Key::Char('7'),
        Code::Digit8 | Code::Numpad8 => Key::Char('8'),
        Code::Digit9 | Code::Numpad9 => Key::Char('9'),
        Code::Enter | Code::NumpadEnter => Key::Enter,
        Code::Escape => Key::Escape,
        _ => Key::Char(typed()?),
    })
}

/// Keys without a character, with their names in the configuration.
const NAMED: [(key::Code, &str); 15] = {
    use key::Code as C;
    [
        (C::Tab, "Tab"),
        (C::Backspace, "Backspace"),
        (C::Delete, "Delete"),
        (C::Insert, "Insert"),
        (C::Home, "Home"),
        (C::End, "End"),
        (C::PageUp, "PageUp"),
        (C::PageDown, "PageDown"),
        (C::ArrowUp, "ArrowUp"),
        (C::ArrowDown, "ArrowDown"),
        (C::ArrowLeft, "ArrowLeft"),
        (C::ArrowRight, "ArrowRight"),
        (C::ContextMenu, "ContextMenu"),
        (C::Pause, "Pause"),
        (C::ScrollLock, "ScrollLock"),
    ]
};

/// The number of a function key.
fn function(code: key::Code) -> Option<u8> {
    use key::Code as C;

    const KEYS: [C; 12] = [
        C::F1,
        C::F2,
        C::F3,
        C::F4,
        C::F5,
        C::F6,
        C::F7,
        C::F8,
        C::F9,
        C::F10,
        C::F11,
        C::F12,
    ];
    (1..)
        .zip(KEYS)
        .find(|(_, key)| *key == code)
        .map(|(at, _)| at)
}

/// The letter of a key, for the few that stations use with Ctrl.
fn letter(code: key::Code) -> Option<char> {
    use key::Code as C;

    const KEYS: [(C, char); 6] = [
        (C::KeyD, 'd'),
        (C::KeyI, 'i'),
        (C::KeyN, 'n'),
        (C::KeyR, 'r'),
        (C::KeyS, 's'),
        (C::KeyZ, 'z'),
    ];
    KEYS.iter()
        .find(|(key, _)| *key == code)
        .map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use iced::keyboard::{Location, Modifiers};
    use key::Code;

    use super::*;

    fn meaning(code: Code, modifiers: Modifiers, repeat: bool, text: Option<&str>) -> Option<Key> {
        let unidentified = keyboard::Key::Unidentified;
        pressed(&keyboard::Event::KeyPressed {
            key: unidentified.clone(),
            modified_key: unidentified,
            physical_key: key::Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat,
        })
    }

    #[test]
    fn digits_go_by_their_place_and_other_characters_by_what_they_type() {
        fn check(code: Code, text: Option<&str>, expected: Option<Key>) {
            let key = meaning(code, Modifiers::empty(), false, text);
            assert!(key == expected, "{code:?}");
        }
        check(Code::Digit2, Some("é"), Some(Key::Char('2')));
        check(Code::Numpad2, None, Some(Key::Char('2')));
        check(Code::NumpadEnter, Some("\r"), Some(Key::Enter));
        check(Code::Escape, None, Some(Key::Escape));
        check(Code::KeyQ, Some("Q"), Some(Key::Char('Q')));
        check(Code::BracketRight, Some("]"), Some(Key::Char(']')));
        check(
            Code::Backspace,
            Some("\u{8}"),
            Some(Key::Named("Backspace")),
        );
        check(Code::ArrowDown, None, Some(Key::Named("ArrowDown")));
        check(Code::ShiftLeft, None, None);
    }

    #[test]
    fn repeated_keys_and_keys_that_are_held_with_others_mean_nothing() {
        assert!(meaning(Code::Digit2, Modifiers::empty(), true, Some("2")).is_none());
        assert!(meaning(Code::Digit2, Modifiers::SHIFT, false, Some("2")).is_some());
        for held in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
            assert!(meaning(Code::Digit2, held, false, Some("2")).is_none());
            assert!(meaning(Code::Escape, held, false, None).is_none());
        }
    }
}
