//! Keys by chance on two keyboards: a scanner's, and one that is no scanner.

use evdev::KeyCode;
use rand::RngExt as _;
use rand_pcg::Pcg64;

use super::keyboard::Keyboard;
use super::others::{Console, OtherReader};
use super::reader::Reader;
use super::{Amount, chance};

/// Keys at once, the last an Enter: no more than the kernel keeps.
const BATCH: usize = 14;
/// Keys of the other keyboard; of these, what would switch off or stop the machine is left out.
const KEYS: std::ops::RangeInclusive<u16> = 1..=127;
const DANGEROUS: [KeyCode; 3] = [KeyCode::KEY_SYSRQ, KeyCode::KEY_POWER, KeyCode::KEY_PAUSE];
/// Keys of a scanner, and what they type; the first types something.
const SCANNED: [(KeyCode, &str); 26] = [
    (KeyCode::KEY_0, "0"),
    (KeyCode::KEY_1, "1"),
    (KeyCode::KEY_2, "2"),
    (KeyCode::KEY_3, "3"),
    (KeyCode::KEY_4, "4"),
    (KeyCode::KEY_5, "5"),
    (KeyCode::KEY_6, "6"),
    (KeyCode::KEY_7, "7"),
    (KeyCode::KEY_8, "8"),
    (KeyCode::KEY_9, "9"),
    (KeyCode::KEY_KP0, "0"),
    (KeyCode::KEY_KP5, "5"),
    (KeyCode::KEY_KP9, "9"),
    (KeyCode::KEY_Q, "q"),
    (KeyCode::KEY_Z, "z"),
    (KeyCode::KEY_A, "a"),
    (KeyCode::KEY_RIGHTBRACE, "]"),
    (KeyCode::KEY_SLASH, "/"),
    (KeyCode::KEY_SPACE, " "),
    (KeyCode::KEY_LEFTSHIFT, ""),
    (KeyCode::KEY_LEFTCTRL, ""),
    (KeyCode::KEY_F4, ""),
    (KeyCode::KEY_ESC, ""),
    (KeyCode::KEY_UP, ""),
    (KeyCode::KEY_VOLUMEUP, ""),
    (KeyCode::KEY_LEFTMETA, ""),
];

/// Batches of a round in which both type, and of those in which only the scanner does.
const ROUND: (usize, usize) = (200, 50);

pub(super) fn apart(amount: Amount) -> String {
    let mut scanner = Keyboard::plugged_in("Scanner");
    let mut keyboard = Keyboard::plugged_in("Keyboard");
    let mut reader = Reader::at(scanner.file());
    let mut of_scanner = OtherReader::of(scanner.file());
    let mut of_keyboard = OtherReader::of(keyboard.file());
    let (mut console, mut chance) = (Console::new(), chance());
    let (mut both, mut alone) = (0, 0);
    while both < amount.keys {
        for _ in 0..ROUND.0 {
            let others: Vec<KeyCode> = (0..BATCH).map(|_| any(&mut chance)).collect();
            let (keys, text) = scanned(&mut chance);
            let (first, second) = keys.split_at(chance.random_range(1..BATCH));
            reader.gets(&text, |_| {
                scanner.presses(first.iter().copied());
                keyboard.presses(others.iter().copied());
                scanner.presses(second.iter().copied());
                assert_eq!(of_keyboard.keys(), others, "keys of the keyboard");
            });
            both += BATCH;
        }
        // A console hears all keyboards as one: for the proof only the scanner types.
        let _ = console.typed();
        for _ in 0..ROUND.1 {
            let (keys, text) = scanned(&mut chance);
            reader.gets(&text, |_| scanner.presses(keys.iter().copied()));
            alone += BATCH;
        }
        assert_eq!(
            console.typed(),
            0,
            "characters of the scanner in the console"
        );
        assert_eq!(
            of_scanner.events(),
            0,
            "events of the scanner to another reader"
        );
    }
    assert_eq!(of_keyboard.events(), 0, "the keyboard types by itself");
    reader.silent();
    format!(
        "{both} keys of each and {alone} of the scanner alone; of the scanner 0 events to another reader and 0 \
         characters to the console, of the keyboard 0 keys to us; {}",
        reader.told()
    )
}

fn any(chance: &mut Pcg64) -> KeyCode {
    loop {
        let key = KeyCode::new(chance.random_range(KEYS));
        if !DANGEROUS.contains(&key) {
            return key;
        }
    }
}

/// Keys of a scanner, and what is heard of them.
fn scanned(chance: &mut Pcg64) -> (Vec<KeyCode>, String) {
    let first = SCANNED[chance.random_range(0..10)];
    let others = (2..BATCH).map(|_| SCANNED[chance.random_range(0..SCANNED.len())]);
    let all: Vec<(KeyCode, &str)> = [first].into_iter().chain(others).collect();
    let keys = all.iter().map(|(key, _)| *key).chain([KeyCode::KEY_ENTER]);
    (
        keys.collect(),
        all.iter().map(|(_, typed)| *typed).collect(),
    )
}
