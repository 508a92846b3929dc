//! How large the codes are. A larger one is a larger symbol, which scanners read less well.

use annai::record::digits::{Scanned, scan};
use coset::{CborSerializable, CoseSign1};

use super::household::{household, note};
use super::world::World;

/// Digits that a QR code of this version holds at level Q (ISO/IEC 18004, table 7).
const V16_Q: usize = 775;
/// The goal was V20-Q (1159). Two hundred characters that a dictionary does not know take about 208
/// bytes, whatever is done, and with a household before them that is two versions more.
const V22_Q: usize = 1358;

fn overhead(strip: &str) -> usize {
    let Ok(Scanned::Strip(bytes)) = scan(strip) else {
        panic!("not a strip")
    };
    let payload = CoseSign1::from_slice(&bytes).unwrap().payload.unwrap();
    let mut rest = payload.as_slice();
    for _ in 0..8 {
        let _: ciborium::Value = ciborium::from_reader(&mut rest).unwrap();
    }
    let seal: ciborium::Value = ciborium::from_reader(&mut rest).unwrap();
    let sealed = seal.as_array().unwrap()[2].as_bytes().unwrap().len();
    bytes.len() - (sealed - 16)
}

#[test]
fn household_fits_its_symbol_and_the_format_adds_little() {
    let mut world = World::new(5);
    let strip = world.strip(&household());
    assert!(
        strip.as_str().len() <= V16_Q,
        "{} digits",
        strip.as_str().len()
    );
    assert!(
        overhead(strip.as_str()) <= 161,
        "{}",
        overhead(strip.as_str())
    );

    let mut with_note = household();
    with_note.note = Some(note());
    let strip = world.strip(&with_note);
    assert!(
        strip.as_str().len() <= V22_Q,
        "{} digits",
        strip.as_str().len()
    );
    assert!(
        overhead(strip.as_str()) <= 161,
        "{}",
        overhead(strip.as_str())
    );

    let strip = world.own_strip(&household());
    assert!(
        strip.as_str().len() <= V16_Q,
        "{} digits",
        strip.as_str().len()
    );
}

#[test]
fn length_of_a_strip_tells_nothing_of_an_answer() {
    let mut world = World::new(6);
    let mut lengths = ["いいえ", "はい", "まだ"].map(|answer| {
        let mut record = household();
        record.note = Some(answer.into());
        world.strip(&record).as_str().len()
    });
    lengths.sort_unstable();
    assert_eq!(lengths[0], lengths[2]);
}

#[test]
fn record_too_long_for_a_strip_is_refused_when_written() {
    let mut world = World::new(5);
    let mut record = household();
    // 3,000 characters that do not repeat.
    record.note = char::from_u32(0x4e00).map(|first| {
        (0..3000)
            .filter_map(|n| char::from_u32(first as u32 + n * 5))
            .collect()
    });
    let envelope = world.envelope(annai::record::Life::Hours(10));
    let to = world.citizens.public().clone();
    let (kiosk, entropy) = (&world.kiosk, &mut world.entropy);
    let error = annai::record::write(&record, &to, &envelope, kiosk, entropy).err();
    assert_eq!(error, Some(annai::record::WriteError::TooLong));
}
