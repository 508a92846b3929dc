//! Bursts: more keys at once than the kernel keeps for a reader.

use super::keyboard::Keyboard;
use super::reader::{Heard, Reader};
use super::{Amount, chance, code};

pub(super) fn told(amount: Amount) -> String {
    let mut scanner = Keyboard::plugged_in("Scanner");
    let (mut reader, mut chance) = (Reader::at(scanner.file()), chance());
    let (mut lost, mut whole) = (0, 0);
    for _ in 0..amount.codes {
        let code = code(&mut chance);
        scanner.bursts(&code);
        match reader.next() {
            Heard::Lost => lost += 1,
            Heard::Scan(scan) => {
                assert_eq!(scan, code, "another code than was sent");
                whole += 1;
            }
            other => panic!("{other:?} of a burst"),
        }
        reader.silent();
        // What comes after a pause is believed again.
        reader.gets(&code, |code| {
            scanner.types(code);
            scanner.enter();
        });
    }
    assert!(lost > 0, "the kernel has lost nothing");
    format!(
        "{} bursts: {lost} lost and told once, {whole} whole, 0 wrong",
        lost + whole
    )
}
