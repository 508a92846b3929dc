//! Keyboards that are unplugged in the middle of a code, and plugged in again.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use annai::devices::DeviceName;

use super::gadget::{Function, Gadget};
use super::keyboard::Keyboard;
use super::others::{Console, OtherReader};
use super::reader::Reader;
use super::{Amount, chance, digits};

/// Within this it is read again.
const AGAIN: Duration = Duration::from_secs(2);
/// Digits before it is unplugged, and of the code that comes after it.
const HALF: usize = 20;
const WHOLE: usize = 120;
/// More than one tick of the reader, less than a pause.
const PASSED_ON: Duration = Duration::from_millis(150);

pub(super) fn keyboard(amount: Amount) -> String {
    let link = Path::new("/run/scanner");
    let mut reader = Reader::of(&DeviceName::Path(link.to_owned()));
    let (mut chance, mut console, mut seen) = (chance(), Console::new(), Seen::default());
    for _ in 0..amount.replugs {
        let mut scanner = Keyboard::plugged_in("Scanner");
        let mut other = OtherReader::of(scanner.file());
        let plugged_in = Instant::now();
        scanner.linked(link);
        reader.connected();
        seen.again(plugged_in);
        reader.gets(&digits(&mut chance, WHOLE), |code| {
            scanner.types(code);
            scanner.enter();
        });
        let half = digits(&mut chance, HALF);
        scanner.types(&half);
        seen.half_sent();
        seen.events += other.events();
        drop(scanner);
        reader.disconnected(&half);
    }
    let leaked = (seen.events, console.typed());
    assert_eq!(
        leaked,
        (0, 0),
        "events to others, characters to the console"
    );
    let told = reader.told();
    format!(
        "{}; others heard 0 events and 0 characters; {told}",
        seen.say()
    )
}

pub(super) fn usb(amount: Amount) -> String {
    let mut scanner = Gadget::new(0, "S1", Function::Keyboard);
    let name = DeviceName::parse(&scanner.name()).unwrap();
    let mut reader = Reader::of(&name);
    let (mut chance, mut console, mut seen) = (chance(), Console::new(), Seen::default());
    for _ in 0..amount.replugs {
        scanner.plug_in();
        let file = scanner.found();
        let plugged_in = Instant::now();
        let mut other = OtherReader::of(&file);
        reader.connected();
        seen.again(plugged_in);
        reader.gets(&digits(&mut chance, WHOLE), |code| {
            scanner.types(code);
            scanner.enter();
        });
        let half = digits(&mut chance, HALF);
        scanner.types(&half);
        seen.half_sent();
        seen.events += other.events();
        scanner.plug_out();
        reader.disconnected(&half);
    }
    let leaked = (seen.events, console.typed());
    assert_eq!(
        leaked,
        (0, 0),
        "events to others, characters to the console"
    );
    let told = reader.told();
    format!(
        "{}; others heard 0 events and 0 characters; {told}",
        seen.say()
    )
}

/// What was seen of all times.
#[derive(Default)]
pub(super) struct Seen {
    waits: Vec<Duration>,
    events: usize,
}

impl Seen {
    /// It is read again, since it was there.
    pub(super) fn again(&mut self, plugged_in: Instant) {
        let wait = plugged_in.elapsed();
        assert!(wait < AGAIN, "read again after {wait:?}");
        self.waits.push(wait);
    }

    /// Every second time it is unplugged when what was sent has been passed on, and no end has come of it yet.
    pub(super) fn half_sent(&self) {
        if self.waits.len().is_multiple_of(2) {
            sleep(PASSED_ON);
        }
    }

    pub(super) fn say(&mut self) -> String {
        self.waits.sort();
        format!(
            "unplugged {} times within a code, 0 half codes, read again after {:.0?}, at most {:.0?}",
            self.waits.len(),
            self.waits[self.waits.len() / 2],
            self.waits.last().expect("one at least")
        )
    }
}
