//! Codes that are typed, while others listen as well.

use std::thread::sleep;
use std::time::Duration;

use super::gadget::{Function, Gadget};
use super::keyboard::Keyboard;
use super::others::{Console, OtherReader};
use super::reader::Reader;
use super::{Amount, chance, code, digits};

/// Digits that are typed when nobody has taken the keyboard.
const FREE: usize = 10;
/// Time in which a keyboard is let go.
const LET_GO: Duration = Duration::from_millis(500);

pub(super) fn whole(amount: Amount) -> String {
    let mut scanner = Keyboard::plugged_in("Scanner");
    let mut other = OtherReader::of(scanner.file());
    let reader = Reader::at(scanner.file());
    let send = |digits: &str, end: bool| {
        scanner.types(digits);
        if end {
            scanner.enter();
        }
    };
    nobody_elses(amount.codes, reader, &mut other, send)
}

pub(super) fn usb(amount: Amount) -> String {
    // A USB keyboard types some hundred digits a second.
    let codes = amount.codes.div_ceil(5).max(2);
    let mut scanner = Gadget::new(0, "S1", Function::Keyboard);
    scanner.plug_in();
    let file = scanner.found();
    let mut other = OtherReader::of(&file);
    let reader = Reader::named(&scanner.name());
    let send = |digits: &str, end: bool| {
        scanner.types(digits);
        if end {
            scanner.enter();
        }
    };
    nobody_elses(codes, reader, &mut other, send)
}

fn nobody_elses(
    codes: usize,
    mut reader: Reader,
    other: &mut OtherReader,
    mut send: impl FnMut(&str, bool),
) -> String {
    let (mut chance, mut console) = (chance(), Console::new());
    assert!(!other.may_grab(), "somebody else could take it");
    let mut sent = 0;
    for _ in 0..codes {
        let code = code(&mut chance);
        sent += code.len();
        reader.gets(&code, |code| send(code, true));
    }
    let leaked = (other.events(), console.typed());
    assert_eq!(
        leaked,
        (0, 0),
        "events to another reader, characters to the console"
    );
    let told = reader.told();
    drop(reader);
    sleep(LET_GO);
    send(&digits(&mut chance, FREE), false);
    let free = (other.events(), console.typed());
    assert!(
        free.0 >= 2 * FREE && free.1 == FREE,
        "let go, others hear it: {free:?}"
    );
    format!(
        "{codes} codes, {sent} digits, {told}; others heard 0 events and 0 characters, and {} and {} after it was let go",
        free.0, free.1
    )
}
