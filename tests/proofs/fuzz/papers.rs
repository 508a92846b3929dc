//! What visitors carry: codes, strips, records, and the keys to them.

use std::sync::LazyLock;
use std::time::Duration;

use annai::record::digits::{Scanned, frame_stub, scan};
use annai::record::{Framing, Keyring, Life, Minute, ReaderKey, Record, Signer, Trust, write};
use coset::{CborSerializable as _, CoseSign1, CoseSign1Builder, HeaderBuilder};
use ed25519_dalek::{Signer as _, SigningKey};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem, OpModeR};

use crate::record::forge::{self, Outside};
use crate::record::household::{household, note};
use crate::record::world::World;

static WORLD: LazyLock<World> = LazyLock::new(|| World::new(1));

/// What is scanned is written back as the same digits.
pub(super) fn digits(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let scanned = |text: &str| match scan(text) {
        Ok(Scanned::Strip(bytes)) => Ok(forge::digits(&bytes)),
        Ok(Scanned::Stub(secret)) => Ok(frame_stub(&secret).as_str().to_owned()),
        Err(error) => Err(error),
    };
    let verdict = scanned(&text);
    assert_eq!(scanned(&text), verdict);
    if let Ok(written) = &verdict {
        assert_eq!(scanned(written), verdict);
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            assert_eq!(*written, text);
        }
    }
}

/// Codes are the same however the scanner cuts what it sends, and each of them can be scanned.
pub(super) fn framing(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let framed = |pieces: &mut dyn Iterator<Item = &str>| {
        let mut framing = Framing::new("", "", Duration::from_secs(2));
        let mut found = Vec::new();
        for piece in pieces {
            found.extend(framing.take(piece, Duration::ZERO));
        }
        found.extend(framing.end(Duration::ZERO));
        found.extend(framing.wait(Duration::from_secs(9)));
        assert!(!framing.is_half(), "something still waits");
        let texts = found.into_iter();
        texts
            .map(|code| code.map(|code| code.as_str().to_owned()))
            .collect::<Vec<_>>()
    };
    let whole = framed(&mut std::iter::once(&*text));
    for code in whole.iter().flatten() {
        assert!(scan(code).is_ok(), "a code that cannot be scanned");
    }
    let cuts = || text.split_inclusive(|sign: char| !sign.is_ascii_digit() || sign == '7');
    let codes = |found: Vec<Result<String, _>>| found.into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(codes(framed(&mut cuts())), codes(whole));
}

/// A strip opens only as it was signed, and the verdict on it stays.
pub(super) fn cose(input: &[u8]) {
    let text = forge::digits(input);
    let verdict = |text: &str| WORLD.at_citizens(text).map(|opened| opened.claims.visit.0);
    let first = verdict(&text);
    assert_eq!(verdict(&text), first);
    if first.is_ok() {
        let signed = super::corpus("cose");
        assert!(
            signed.iter().any(|(_, bytes)| bytes == input),
            "a strip that nobody signed"
        );
    }
}

/// A record that is read is written back and read as the same. The first byte is the codec.
pub(super) fn records(input: &[u8]) {
    let Some((codec, data)) = input.split_first() else {
        return;
    };
    if data.len() > 1024 {
        return;
    }
    let world = &*WORLD;
    let payload = forge::payload(&Outside::of(world), &forge::pack(*codec, data));
    let strip = forge::digits(&forge::bytes(forge::signed(&world.kiosk, payload)));
    let Ok(opened) = world.at_citizens(&strip) else {
        return;
    };
    let (envelope, mut entropy) = (world.envelope(Life::Hours(10)), World::new(2).entropy);
    let to = world.citizens.public();
    // What is longer than a strip may be was packed better than we pack.
    if let Ok(again) = write(&opened.record, to, &envelope, &world.kiosk, &mut entropy) {
        let reopened = world.at_citizens(again.as_str());
        assert!(
            reopened.is_ok_and(|it| it.record == opened.record),
            "it comes back otherwise"
        );
    }
}

/// A list that is believed is signed again and believed as the same.
pub(super) fn trust(input: &[u8]) {
    let world = &*WORLD;
    let verify = |signed: &[u8]| Trust::verify(signed, &world.root.public(), world.now);
    // As it came: nobody signed it.
    assert!(verify(input).is_err());
    let signed = signed_list(&world.root, input);
    let verdict = verify(&signed);
    assert_eq!(verify(&signed).err(), verdict.as_ref().err().copied());
    if let Ok(trust) = verdict {
        let again = trust.list().sign(&world.root).unwrap();
        assert_eq!(again, signed, "there are two forms of one list");
    }
}

/// The hall's signature around anything.
fn signed_list(root: &Signer, payload: &[u8]) -> Vec<u8> {
    let key = SigningKey::from_bytes(&root.to_bytes());
    let protected = HeaderBuilder::new().algorithm(coset::iana::Algorithm::Ed25519);
    CoseSign1Builder::new()
        .protected(protected.build())
        .unprotected(
            HeaderBuilder::new()
                .key_id(root.public().kid().0.to_vec())
                .build(),
        )
        .payload(payload.to_vec())
        .create_signature(b"AR1 trust", |message| {
            key.sign(message).to_bytes().to_vec()
        })
        .build()
        .to_vec()
        .unwrap()
}

/// Keys that are read are written and read as the same.
pub(super) fn keyring(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let path = std::path::Path::new("keyring.toml");
    if let Ok(ring) = Keyring::parse(path, &text) {
        let written = ring.to_toml();
        let again = Keyring::parse(path, &written).unwrap();
        assert_eq!(*again.to_toml(), *written);
        let _ = ring.verified(Minute(0).timestamp());
    }
}

/// Real strips, records as they stand inside of them, and a list: target, name, content.
pub(super) fn seeds() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let mut world = World::new(1);
    let mut noted = household();
    noted.note = Some(note());
    let mut small = Record::default();
    small.procedures = vec![2061, 2079];
    let mut seeds = Vec::new();
    for (name, record) in [
        ("household", household()),
        ("with-note", noted),
        ("small", small),
    ] {
        let Ok(Scanned::Strip(strip)) = scan(world.strip(&record).as_str()) else {
            panic!("not a strip");
        };
        seeds.push(("records", name, unsealed(&world.citizens, &strip)));
        seeds.push(("cose", name, strip.to_vec()));
    }
    let list = world.list().sign(&world.root).unwrap();
    let payload = CoseSign1::from_slice(&list).unwrap().payload.unwrap();
    seeds.push(("trust", "list", payload));
    seeds
}

/// What stands inside the seal of a strip: the codec and its data.
pub(crate) fn unsealed(key: &ReaderKey, strip: &[u8]) -> Vec<u8> {
    let payload = CoseSign1::from_slice(strip).unwrap().payload.unwrap();
    let mut rest = payload.as_slice();
    for _ in 0..8 {
        let _: ciborium::Value = ciborium::from_reader(&mut rest).unwrap();
    }
    let claims = &payload[..payload.len() - rest.len()];
    let seal: ciborium::Value = ciborium::from_reader(rest).unwrap();
    let [_, head, text] = seal.as_array().unwrap().as_slice() else {
        panic!("not a seal");
    };
    let encapped = head.as_map().unwrap()[0].1.as_bytes().unwrap();
    let packed = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &<X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&*key.to_bytes()).unwrap(),
        &<X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapped).unwrap(),
        &[b"AR1", claims, &[0x40]].concat(),
        text.as_bytes().unwrap(),
        &[],
    )
    .unwrap();
    let length = usize::from(u16::from_be_bytes([packed[1], packed[2]]));
    [&packed[..1], &packed[3..3 + length]].concat()
}
