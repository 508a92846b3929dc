//! Other libraries as judges: what we write, they read.

use annai::record::digits::{Scanned, scan};
use ciborium::Value;
use coset::{AsCborValue, CborSerializable, CoseEncrypt0, CoseSign1, Label};
use ed25519_dalek::{Signature, VerifyingKey};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR};
use sha2::{Digest, Sha256};

use super::forge;
use super::household::household;
use super::world::World;

fn bytes(digits: &str) -> Vec<u8> {
    match scan(digits) {
        Ok(Scanned::Strip(bytes)) => bytes.to_vec(),
        _ => panic!("not a strip"),
    }
}

#[test]
fn other_libraries_read_our_strip() {
    let mut world = World::new(3);
    let record = household();
    let strip = world.strip(&record);
    let bytes = bytes(strip.as_str());
    assert_eq!(forge::digits(&bytes), strip.as_str());

    let signed = CoseSign1::from_slice(&bytes).unwrap();
    assert_eq!(signed.clone().to_vec().unwrap(), bytes, "not deterministic");
    let key = VerifyingKey::from_bytes(&world.kiosk.public().to_bytes()).unwrap();
    signed
        .verify_signature(b"AR1", |signature, message| {
            key.verify_strict(message, &Signature::from_slice(signature).unwrap())
        })
        .unwrap();
    assert_eq!(signed.unprotected.key_id, world.kiosk.public().kid().0);

    let payload = signed.payload.unwrap();
    let mut rest = payload.as_slice();
    let claims: Vec<Value> = (0..8)
        .map(|_| ciborium::from_reader(&mut rest).unwrap())
        .collect();
    let header = &payload[..payload.len() - rest.len()];
    assert_eq!(claims[0], Value::Bytes(world.visit.0.to_vec()));
    assert_eq!(claims[1], world.now.0.into());
    assert_eq!(claims[2..4], [10.into(), 0.into()]);
    assert_eq!(claims[6..], [Value::Bytes(vec![0xca, 0xca]), Value::Null]);

    let seal = CoseEncrypt0::from_cbor_value(ciborium::from_reader(&mut rest).unwrap()).unwrap();
    assert!(rest.is_empty());
    assert!(seal.protected.is_empty());
    let [(Label::Int(-4), Value::Bytes(ek))] = seal.unprotected.rest.as_slice() else {
        panic!("no encapsulated key")
    };
    let packed = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &<X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&*world.citizens.to_bytes()).unwrap(),
        &<X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(ek).unwrap(),
        &[b"AR1", header, &[0x40]].concat(),
        &seal.ciphertext.unwrap(),
        &[],
    )
    .unwrap();

    let dictionary = include_bytes!("../../../src/record/dictionary.zstd");
    let length = usize::from(u16::from_be_bytes([packed[1], packed[2]]));
    let frame = [&[0x28, 0xb5, 0x2f, 0xfd], &packed[3..3 + length]].concat();
    let mut unpacker = zstd::bulk::Decompressor::with_dictionary(dictionary).unwrap();
    let plain = unpacker.decompress(&frame, 8192).unwrap();
    let value: Value = ciborium::from_reader(plain.as_slice()).unwrap();
    assert_eq!(forge::cbor(&value), plain, "not deterministic");
    let pairs = value.as_map().unwrap();
    assert_eq!(pairs[0], (1.into(), "見本 花子".into()));
    let codes = record
        .procedures
        .iter()
        .map(|code| Value::from(*code))
        .collect();
    assert!(pairs.contains(&(8.into(), Value::Array(codes))));
}

/// RFC 9679: the thumbprint of a key is the hash of its required parameters.
#[test]
fn kid_begins_the_thumbprint_of_the_key() {
    let key = World::new(1).kiosk.public();
    let cose_key = Value::Map(vec![
        (1.into(), 1.into()),
        ((-1).into(), 6.into()),
        ((-2).into(), Value::Bytes(key.to_bytes().to_vec())),
    ]);
    assert_eq!(key.kid().0, Sha256::digest(forge::cbor(&cose_key))[..3]);
}

#[test]
fn trust_list_states_its_algorithm() {
    let world = World::new(1);
    let list = world.list().sign(&world.root).unwrap();
    let signed = CoseSign1::from_slice(&list).unwrap();
    let expected = coset::iana::Algorithm::Ed25519;
    assert_eq!(
        signed.protected.header.alg,
        Some(coset::Algorithm::Assigned(expected))
    );
    assert_eq!(signed.to_vec().unwrap(), list, "not deterministic");
}
