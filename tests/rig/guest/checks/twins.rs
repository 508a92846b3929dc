//! Two scanners of a model: told apart by where they are plugged in, or by their serial numbers.

use annai::devices::{DeviceFiles, ScannerCandidate};

use super::gadget::{Function, Gadget};
use super::reader::Reader;
use super::{Amount, chance, digits};

/// Digits of a code, and codes of each of them by each of its names.
const CODE: usize = 100;
const MOST_CODES: usize = 5;

pub(super) fn apart(amount: Amount) -> String {
    let mut twins = ["A1", "A2"].map(|serial| Gadget::new(0, serial, Function::Keyboard));
    let (mut named, codes) = (Vec::new(), amount.codes.min(MOST_CODES));
    // Once as they are, once with each in the other's place.
    for places in [[0, 1], [1, 0]] {
        for (twin, place) in twins.iter_mut().zip(places) {
            twin.moved(place);
            twin.plug_in();
        }
        let found = twins.each_ref().map(Gadget::candidate);
        let all = DeviceFiles::default().candidates();
        let by_port = found.each_ref().map(|twin| twin.name(&all).to_string());
        assert!(by_port.iter().all(|name| name.contains('@')), "{by_port:?}");
        let by_serial = twins.each_ref().map(Gadget::name);
        for names in [&by_port, &by_serial] {
            each_hears_its_own(&twins, names, codes);
        }
        let ports = found.each_ref().map(port);
        named.push(format!("{} {}", ports[0], ports[1]));
        twins.iter_mut().for_each(Gadget::plug_out);
    }
    assert_ne!(named[0], named[1], "they have changed places");
    format!(
        "at the ports {}, by port and by serial number each was heard by its own reader only, {} codes",
        named.join(", then "),
        named.len() * 2 * 2 * codes
    )
}

fn port(candidate: &ScannerCandidate) -> String {
    let port = candidate.usb.as_ref().and_then(|usb| usb.port.clone());
    port.expect("a port")
}

fn each_hears_its_own(twins: &[Gadget; 2], names: &[String; 2], codes: usize) {
    let mut chance = chance();
    let mut readers = names.each_ref().map(|name| Reader::named(name));
    for _ in 0..codes {
        for (twin, reader) in twins.iter().zip(&mut readers) {
            reader.gets(&digits(&mut chance, CODE), |code| {
                twin.types(code);
                twin.enter();
            });
        }
    }
    // Whatever had come to the wrong one would have been heard in place of a code, or now.
    readers.iter_mut().for_each(Reader::silent);
}
