//! Scanners on a serial port (USB CDC).

use std::io::Write as _;
use std::thread::sleep;
use std::time::{Duration, Instant};

use annai::devices::DeviceName;

use super::gadget::{Function, Gadget};
use super::reader::Reader;
use super::replugged::Seen;
use super::{Amount, chance, code, digits};

/// Time in which what was sent has left the sender.
const SENT: Duration = Duration::from_millis(50);
/// Digits before it is unplugged.
const HALF: usize = 400;
/// How long after it was sent a code is still nobody's.
const EARLIER: Duration = Duration::from_millis(500);

pub(super) fn whole(amount: Amount) -> String {
    let mut scanner = Gadget::new(0, "P1", Function::Port);
    scanner.plug_in();
    let _ = scanner.found();
    let mut end = scanner.end().expect("the end that sends");
    let (mut reader, mut chance) = (Reader::named(&scanner.name()), chance());
    let (mut waits, mut sent) = (Vec::new(), 0);
    for _ in 0..amount.codes * 10 {
        let code = code(&mut chance);
        sent += code.len();
        let begun = Instant::now();
        reader.gets(&code, |code| {
            end.write_all(format!("{code}\r").as_bytes())
                .expect("a code")
        });
        reader.lost_none();
        waits.push(begun.elapsed());
    }
    reader.silent();
    waits.sort();
    format!(
        "{} codes, {sent} digits, each within {:.0?}, at most {:.0?}",
        waits.len(),
        waits[waits.len() / 2],
        waits[waits.len() - 1]
    )
}

pub(super) fn stale(amount: Amount) -> String {
    let mut scanner = Gadget::new(0, "P1", Function::Port);
    let mut chance = chance();
    for _ in 0..amount.replugs {
        scanner.plug_in();
        let _ = scanner.found();
        let mut end = scanner.end().expect("the end that sends");
        end.write_all(format!("{}\r", code(&mut chance)).as_bytes())
            .expect("a code");
        sleep(EARLIER);
        let mut reader = Reader::named(&scanner.name());
        reader.silent();
        reader.gets(&code(&mut chance), |code| {
            end.write_all(format!("{code}\r").as_bytes())
                .expect("a code");
        });
        drop(reader);
        scanner.plug_out();
    }
    format!("{} codes of earlier, 0 of them heard", amount.replugs)
}

pub(super) fn replugged(amount: Amount) -> String {
    let mut scanner = Gadget::new(0, "P1", Function::Port);
    let mut reader = Reader::of(&DeviceName::parse(&scanner.name()).unwrap());
    let (mut chance, mut seen) = (chance(), Seen::default());
    for _ in 0..amount.replugs {
        scanner.plug_in();
        let _ = scanner.found();
        let plugged_in = Instant::now();
        let mut end = scanner.end().expect("the end that sends");
        reader.connected();
        seen.again(plugged_in);
        reader.gets(&code(&mut chance), |code| {
            end.write_all(format!("{code}\r").as_bytes())
                .expect("a code");
        });
        reader.lost_none();
        let half = digits(&mut chance, HALF);
        end.write_all(half.as_bytes()).expect("half a code");
        sleep(SENT);
        seen.half_sent();
        scanner.plug_out();
        reader.disconnected(&half);
    }
    seen.say()
}
