//! How the strips of `tests/vectors` are made.

use std::collections::BTreeMap;
use std::fs;

use annai::record::Keyring;
use annai::record::keyring::CounterSecret;
use ciborium::Value;

use super::{Entry, Manifest, folder};
use crate::record::forge::{self, Outside, cbor, pack};
use crate::record::household::{household, note};
use crate::record::world::{self, World};

/// Strips by name, with who reads them and what must come of it.
struct Bench(BTreeMap<String, (String, Entry)>);

impl Bench {
    fn put(&mut self, name: &str, reader: &str, expected: &str, scan: String) {
        let entry = Entry {
            reader: reader.into(),
            expected: expected.into(),
        };
        assert!(
            self.0.insert(name.into(), (scan, entry)).is_none(),
            "{name} twice"
        );
    }

    fn citizens(&mut self, name: &str, expected: &str, scan: String) {
        self.put(name, "citizens", expected, scan);
    }
}

/// Writes all of them and their manifest anew.
pub(super) fn bless() {
    let mut world = World::new(1);
    let mut bench = Bench(BTreeMap::new());
    digits(&mut world, &mut bench);
    signatures(&world, &mut bench);
    claims(&world, &mut bench);
    packed(&world, &mut bench);
    records(&world, &mut bench);
    visitor(&mut world, &mut bench);

    for file in fs::read_dir(folder()).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    let mut manifest = Manifest {
        strip: BTreeMap::new(),
    };
    for (name, (scan, entry)) in bench.0 {
        fs::write(folder().join(format!("{name}.txt")), scan).unwrap();
        let _ = manifest.strip.insert(name, entry);
    }
    let head = "# What a reader makes of each strip beside this file. Written by\n\
                # `BLESS=1 cargo test --test it record::vectors`; keys that nobody else uses.\n\n";
    let text = format!("{head}{}", toml::to_string(&manifest).unwrap());
    fs::write(folder().join("manifest.toml"), text).unwrap();
    let keyring = Keyring {
        root: world.root.public(),
        trust: world.list().sign(&world.root).unwrap(),
        at: Some(world.now.timestamp()),
        counters: vec![CounterSecret {
            id: "citizens".into(),
            code: world::CITIZENS,
            key: world.citizens,
        }],
        stub: Some(world.own),
    };
    fs::write(folder().join("keyring.toml"), keyring.to_toml().as_str()).unwrap();
}

/// What scanners, fingers and other codes do.
fn digits(world: &mut World, bench: &mut Bench) {
    let mut with_note = household();
    with_note.note = Some(note());
    bench.citizens(
        "golden-with-note",
        "read",
        world.strip(&with_note).as_str().into(),
    );
    let golden = world.strip(&household()).as_str().to_owned();
    let wide = golden
        .chars()
        .map(|digit| char::from_u32(digit as u32 - 0x30 + 0xff10).unwrap());
    bench.citizens("full-width-digits", "read", wide.collect());
    for (name, suffix) in [
        ("suffix-cr", "\r"),
        ("suffix-tab", "\t"),
        ("suffix-crlf", "\r\n"),
    ] {
        bench.citizens(name, "read", format!("{golden}{suffix}"));
    }
    bench.citizens("empty", "strip-empty", String::new());
    bench.citizens("only-a-line-end", "strip-empty", "\r\n".into());
    bench.citizens("one-digit", "strip-not-ours", "7".into());
    bench.citizens("two-digits", "strip-not-ours", "70".into());
    bench.citizens("product-code", "strip-not-ours", "4901234567894".into());
    bench.citizens("my-number", "my-number-refused", "123456789018".into());
    bench.citizens(
        "my-number-full-width",
        "my-number-refused",
        "１２３４５６７８９０１８\r".into(),
    );
    bench.citizens(
        "twelve-other-digits",
        "strip-not-ours",
        "123456789012".into(),
    );
    bench.citizens(
        "stub-alone",
        "strip-not-ours",
        world.own.stub().as_str().into(),
    );
    bench.citizens(
        "letters-inside",
        "strip-not-ours",
        golden.replacen("70", "7O", 1),
    );
    bench.citizens(
        "space-inside",
        "strip-not-ours",
        format!("{} {}", &golden[..9], &golden[9..]),
    );
    bench.citizens(
        "tab-inside",
        "strip-not-ours",
        format!("{}\t{}", &golden[..9], &golden[9..]),
    );
    bench.citizens("minus-in-front", "strip-not-ours", format!("-{golden}"));
    bench.citizens("a-megabyte", "strip-not-ours", "7".repeat(20_000));
    let body = &golden[..golden.len() - 2];
    let other_version = forge::with_check(&body.replacen("701", "702", 1));
    bench.citizens("wrong-version", "strip-version", other_version);
    let other_check = (golden[body.len()..].parse::<u32>().unwrap() + 1) % 97;
    bench.citizens(
        "wrong-check",
        "strip-check",
        format!("{body}{other_check:02}"),
    );
    let swapped = format!(
        "{}{}{}",
        &golden[..50],
        golden[50..60].chars().rev().collect::<String>(),
        &golden[60..]
    );
    bench.citizens("digits-turned-round", "strip-check", swapped);
    bench.citizens(
        "truncated",
        "strip-damaged",
        golden[..golden.len() - 40].into(),
    );
    bench.citizens("truncated-to-the-head", "strip-damaged", golden[..7].into());
    bench.citizens("digits-appended", "strip-damaged", format!("{golden}00"));
    bench.citizens(
        "scanned-twice",
        "strip-damaged",
        format!("{golden}{golden}"),
    );
    let overflow = format!("{}{}{}", &body[..7], "9".repeat(29), &body[36..]);
    bench.citizens(
        "block-beyond-its-bytes",
        "strip-damaged",
        forge::with_check(&overflow),
    );
    bench.citizens("golden", "read", golden);
}

/// Who signed, and the form of the signature.
fn signatures(world: &World, bench: &mut Bench) {
    let plain = cbor(&Value::Map(vec![(1.into(), "見本 花子".into())]));
    let payload = forge::payload(&Outside::of(world), &pack(0, &plain));
    let others = World::new(2);
    let by = |signer| forge::digits(&forge::bytes(forge::signed(signer, payload.clone())));
    let good = forge::bytes(forge::signed(&world.kiosk, payload.clone()));
    bench.citizens("by-another-writer", "read", forge::digits(&good));
    bench.citizens("other-hall", "strip-forged", by(&others.kiosk));
    bench.citizens("denied-signer", "strip-forged", by(&world.denied));
    bench.citizens("retired-signer", "strip-forged", by(&world.retired));
    bench.citizens("station-as-kiosk", "strip-forged", by(&world.station));

    let mut other_kid = forge::signed(&others.kiosk, payload.clone());
    other_kid.unprotected.key_id = world.kiosk.public().kid().0.to_vec();
    bench.citizens(
        "borrowed-kid",
        "strip-forged",
        forge::digits(&forge::bytes(other_kid)),
    );
    let mut flipped = good.clone();
    flipped[40] ^= 1;
    bench.citizens("one-bit-flipped", "strip-forged", forge::digits(&flipped));
    let mut zeroed = good.clone();
    let signature = zeroed.len() - 64;
    zeroed[signature..].fill(0);
    bench.citizens("signature-of-zeros", "strip-forged", forge::digits(&zeroed));

    let damaged = |bytes: Vec<u8>| forge::digits(&bytes);
    // 0x84: an array of four; 0x40: no protected header; 0xa1 04 43: the kid; 0x58: the payload.
    assert_eq!(good[..5], [0x84, 0x40, 0xa1, 0x04, 0x43]);
    assert_eq!(good[8], 0x58);
    bench.citizens(
        "tagged",
        "strip-damaged",
        damaged([&[0xd2], good.as_slice()].concat()),
    );
    bench.citizens(
        "trailing-bytes",
        "strip-damaged",
        damaged([good.as_slice(), &[0]].concat()),
    );
    bench.citizens(
        "cut-inside",
        "strip-damaged",
        damaged(good[..good.len() - 1].into()),
    );
    let indefinite = [&[0x9f], &good[1..], &[0xff]].concat();
    bench.citizens("indefinite-array", "strip-damaged", damaged(indefinite));
    let long_length = [&good[..8], &[0x59, 0], &good[9..]].concat();
    bench.citizens("length-not-shortest", "strip-damaged", damaged(long_length));
    let four_giga = [&good[..8], &[0x5b, 0, 0, 0, 1, 0, 0, 0, 0], &good[10..]].concat();
    bench.citizens("declared-length-2-32", "strip-damaged", damaged(four_giga));
    let giant_array = [&[0x9a, 0xff, 0xff, 0xff, 0xff], &good[1..]].concat();
    bench.citizens("declared-array-2-32", "strip-damaged", damaged(giant_array));
    bench.citizens("nested-arrays", "strip-damaged", damaged(vec![0x81; 980]));
    let mut stated = forge::signed(&world.kiosk, payload);
    stated.protected.header.alg = Some(coset::Algorithm::Assigned(coset::iana::Algorithm::EdDSA));
    bench.citizens(
        "algorithm-stated",
        "strip-damaged",
        forge::digits(&forge::bytes(stated)),
    );
}

/// What stands outside the seal.
fn claims(world: &World, bench: &mut Bench) {
    let plain = cbor(&Value::Map(vec![(1.into(), "見本 花子".into())]));
    let outside = || Outside::of(world);
    let with = |outside: Outside| forge::strip(world, &outside, &plain);
    let expired = Outside {
        issued: world.now.0 - 600,
        ..outside()
    };
    bench.citizens("expired", "strip-expired", with(expired));
    let last_minute = Outside {
        issued: world.now.0 - 599,
        ..outside()
    };
    bench.citizens("in-its-last-minute", "read", with(last_minute));
    let future = Outside {
        issued: world.now.0 + 6,
        ..outside()
    };
    bench.citizens("not-yet-valid", "strip-not-yet", with(future));
    let skewed = Outside {
        issued: world.now.0 + 5,
        ..outside()
    };
    bench.citizens("clock-a-little-ahead", "read", with(skewed));
    let end_of_time = Outside {
        issued: u32::MAX,
        ..outside()
    };
    bench.citizens(
        "issued-at-the-end-of-time",
        "strip-not-yet",
        with(end_of_time),
    );
    let too_long = Outside {
        hours: 337,
        ..outside()
    };
    bench.citizens("lives-too-long", "strip-damaged", with(too_long));
    let posing = Outside {
        sender: 3,
        ..outside()
    };
    bench.citizens("kiosk-as-counter", "strip-forged", with(posing));
    bench.citizens(
        "another-counters",
        "strip-other-counter",
        with(outside().sealed_to(&world.welfare)),
    );

    let sign = |payload| forge::digits(&forge::bytes(forge::signed(&world.kiosk, payload)));
    let payload = forge::payload(&outside(), &pack(0, &plain));
    let trailing = [payload.as_slice(), &[0]].concat();
    bench.citizens("trailing-bytes-in-payload", "strip-damaged", sign(trailing));
    let mut swapped = payload.clone();
    let claims = Outside {
        hours: 11,
        ..outside()
    }
    .claims();
    swapped[..claims.len()].copy_from_slice(&claims);
    bench.citizens(
        "seal-under-other-claims",
        "strip-other-counter",
        sign(swapped),
    );
    let no_seal = outside().claims();
    let no_seal = [no_seal.as_slice(), &[0xf6; 64]].concat();
    bench.citizens("no-seal", "strip-damaged", sign(no_seal));
}

/// What is under the seal, before it is a record.
fn packed(world: &World, bench: &mut Bench) {
    let with = |packed: &[u8]| {
        let payload = forge::payload(&Outside::of(world), packed);
        forge::digits(&forge::bytes(forge::signed(&world.kiosk, payload)))
    };
    let bomb = zstd::bulk::compress(&vec![0; 8 << 20], 19).unwrap();
    assert!(bomb.len() < 1000);
    bench.citizens(
        "compressed-bomb",
        "strip-damaged",
        with(&pack(2, &bomb[4..])),
    );
    bench.citizens(
        "compressed-nonsense",
        "strip-damaged",
        with(&pack(2, &[0x5a; 40])),
    );
    let nested = zstd::bulk::compress(&[0x81; 8000], 19).unwrap();
    bench.citizens(
        "nested-when-unpacked",
        "strip-damaged",
        with(&pack(2, &nested[4..])),
    );
    bench.citizens("unknown-codec", "strip-damaged", with(&pack(1, &[0xa0])));
    let mut padding = pack(0, &[0xa0]);
    padding[15] = 1;
    bench.citizens("padding-not-zero", "strip-damaged", with(&padding));
    let mut more_padding = pack(0, &[0xa0]);
    more_padding.resize(64, 0);
    bench.citizens("padding-too-long", "strip-damaged", with(&more_padding));
    let mut length = pack(0, &[0xa0]);
    length[1] = 0xff;
    bench.citizens("length-beyond-data", "strip-damaged", with(&length));
    bench.citizens("nothing-under-the-seal", "strip-damaged", with(&[]));
}

/// The record itself.
fn records(world: &World, bench: &mut Bench) {
    let with = |record: &[u8]| forge::strip(world, &Outside::of(world), record);
    let map = |pairs: Vec<(Value, Value)>| cbor(&Value::Map(pairs));
    let deceiving = map(vec![
        (1.into(), "見本\u{0} 花子\u{202e}gpj.exe\u{2066}".into()),
        (10.into(), "一行\n二行\u{7}\u{feff}".into()),
    ]);
    bench.citizens("controls-in-name", "read", with(&deceiving));
    let unknown_code = map(vec![(
        9.into(),
        Value::Map(vec![(65_000.into(), 9.into())]),
    )]);
    bench.citizens("unknown-code", "read", with(&unknown_code));
    bench.citizens("empty-record", "read", with(&[0xa0]));
    let name = || (Value::from(1), Value::from("見本 花子"));
    let kana = || (Value::from(2), Value::from("ミホン ハナコ"));
    bench.citizens(
        "unknown-key",
        "strip-damaged",
        with(&map(vec![(14.into(), 1.into())])),
    );
    bench.citizens(
        "keys-out-of-order",
        "strip-damaged",
        with(&map(vec![kana(), name()])),
    );
    bench.citizens(
        "key-twice",
        "strip-damaged",
        with(&map(vec![name(), name()])),
    );
    bench.citizens(
        "key-as-text",
        "strip-damaged",
        with(&map(vec![("1".into(), 1.into())])),
    );
    let trailing = [map(vec![name()]).as_slice(), &[0xf6]].concat();
    bench.citizens("trailing-bytes-in-record", "strip-damaged", with(&trailing));
    for (name, record) in [
        ("number-not-shortest", &[0xa1, 0x18, 0x03, 0x01][..]),
        ("indefinite-map", &[0xbf, 0x03, 0x01, 0xff]),
        ("indefinite-text", &[0xa1, 0x01, 0x7f, 0x61, 0x61, 0xff]),
        ("text-not-utf-8", &[0xa1, 0x01, 0x62, 0xc3, 0x28]),
        (
            "map-of-2-32",
            &[0xba, 0xff, 0xff, 0xff, 0xff, 0x01, 0x61, 0x61],
        ),
        (
            "codes-of-2-32",
            &[0xa1, 0x08, 0x9b, 0, 0, 0, 1, 0, 0, 0, 0, 0x01],
        ),
        ("code-too-large", &[0xa1, 0x08, 0x81, 0x1a, 0, 1, 0, 0]),
        (
            "answer-as-float",
            &[0xa1, 0x09, 0xa1, 0x01, 0xfb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0],
        ),
        ("answer-tagged", &[0xa1, 0x09, 0xa1, 0x01, 0xc0, 0x60]),
        ("answer-nested", &[0xa1, 0x09, 0xa1, 0x01, 0x81, 0x81, 0x01]),
        ("no-facts-in-facts", &[0xa1, 0x09, 0xa0]),
    ] {
        bench.citizens(name, "strip-damaged", with(record));
    }
}

/// The visitor's own strip.
fn visitor(world: &mut World, bench: &mut Bench) {
    let own = world.own_strip(&household()).as_str().to_owned();
    bench.put("own", "visitor", "read", own.clone());
    bench.put(
        "own-without-stub",
        "visitor-without-stub",
        "strip-stub-missing",
        own.clone(),
    );
    bench.citizens("own-at-a-counter", "strip-stub-missing", own);
    let plain = cbor(&Value::Map(vec![(1.into(), "見本 花子".into())]));
    let others = Outside::of(world).for_visitor(&World::new(2).own);
    let others = forge::strip(world, &others, &plain);
    bench.put(
        "own-with-another-stub",
        "visitor",
        "strip-stub-wrong",
        others,
    );
    let counters = forge::strip(world, &Outside::of(world), &plain);
    bench.put(
        "counters-strip-with-stub",
        "visitor",
        "strip-other-counter",
        counters,
    );
    // Years later: the kiosk's key has retired, and the strip has no end.
    let old = Outside {
        issued: 1,
        ..Outside::of(world).for_visitor(&world.own)
    };
    let payload = forge::payload(&old, &pack(0, &plain));
    let old = forge::digits(&forge::bytes(forge::signed(
        &world.retired,
        payload.clone(),
    )));
    bench.put("own-of-years-ago", "visitor", "read", old);
    let denied = forge::digits(&forge::bytes(forge::signed(&world.denied, payload)));
    bench.put("own-by-a-denied-signer", "visitor", "strip-forged", denied);
}
