//! A second writer of strips, made of other libraries, which can also write what ours never would.

use annai::record::{OwnSecret, ReaderKey, ReaderPublic, Signer};
use ciborium::Value;
use coset::{CborSerializable, CoseSign1, CoseSign1Builder, HeaderBuilder};
use ed25519_dalek::{Signer as _, SigningKey};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable};
use sha2::{Digest, Sha256};

use super::world::World;

pub(crate) fn cbor(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// What stands outside the seal, and to whom it is sealed.
pub(crate) struct Outside {
    pub(crate) visit: [u8; 8],
    pub(crate) issued: u32,
    pub(crate) hours: u32,
    pub(crate) sender: u16,
    pub(crate) to: ReaderPublic,
}

impl Outside {
    /// What the kiosk would write now for the counter "citizens".
    pub(crate) fn of(world: &World) -> Self {
        Self {
            visit: world.visit.0,
            issued: world.now.0,
            hours: 10,
            sender: 0,
            to: world.citizens.public().clone(),
        }
    }

    pub(crate) fn sealed_to(self, key: &ReaderKey) -> Self {
        Self {
            to: key.public().clone(),
            ..self
        }
    }

    pub(crate) fn for_visitor(self, own: &OwnSecret) -> Self {
        Self {
            hours: 0,
            ..self.sealed_to(&own.key())
        }
    }

    pub(crate) fn claims(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(self.to.to_bytes());
        hash.update(self.visit);
        [
            Value::Bytes(self.visit.to_vec()),
            self.issued.into(),
            self.hours.into(),
            self.sender.into(),
            Value::Bytes(hash.finalize()[..1].to_vec()),
            Value::Bytes(vec![1, 2, 3, 4]),
            Value::Bytes(vec![0xca, 0xca]),
            Value::Null,
        ]
        .iter()
        .flat_map(cbor)
        .collect()
    }
}

/// Codec, length, data, zeros.
pub(crate) fn pack(codec: u8, data: &[u8]) -> Vec<u8> {
    let mut packed = vec![codec];
    packed.extend_from_slice(&u16::try_from(data.len()).unwrap().to_be_bytes());
    packed.extend_from_slice(data);
    packed.resize(packed.len().next_multiple_of(16), 0);
    packed
}

/// Claims and seal.
pub(crate) fn payload(outside: &Outside, packed: &[u8]) -> Vec<u8> {
    let claims = outside.claims();
    let to = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&outside.to.to_bytes()).unwrap();
    let info = [b"AR1", claims.as_slice(), &[0x40]].concat();
    let (key, text) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        &info,
        packed,
        &[],
    )
    .unwrap();
    let seal = Value::Array(vec![
        Value::Bytes(vec![]),
        Value::Map(vec![((-4).into(), Value::Bytes(key.to_bytes().to_vec()))]),
        Value::Bytes(text),
    ]);
    [claims, cbor(&seal)].concat()
}

/// The signature around a payload.
pub(crate) fn signed(signer: &Signer, payload: Vec<u8>) -> CoseSign1 {
    let key = SigningKey::from_bytes(&signer.to_bytes());
    let kid = signer.public().kid().0.to_vec();
    CoseSign1Builder::new()
        .unprotected(HeaderBuilder::new().key_id(kid).build())
        .payload(payload)
        .create_signature(b"AR1", |message| key.sign(message).to_bytes().to_vec())
        .build()
}

pub(crate) fn bytes(signed: CoseSign1) -> Vec<u8> {
    signed.to_vec().unwrap()
}

/// A whole strip around the bytes of a record.
pub(crate) fn strip(world: &World, outside: &Outside, record: &[u8]) -> String {
    let payload = payload(outside, &pack(0, record));
    digits(&bytes(signed(&world.kiosk, payload)))
}

/// Bytes as digits, by another road than ours: block by block through decimal text.
pub(crate) fn digits(bytes: &[u8]) -> String {
    const WIDTH: [usize; 13] = [0, 3, 5, 8, 10, 13, 15, 17, 20, 22, 25, 27, 29];
    let mut digits = format!("701{:04}", bytes.len());
    for block in bytes.chunks(12) {
        let mut value = [0_u8; 16];
        value[16 - block.len()..].copy_from_slice(block);
        let text = u128::from_be_bytes(value).to_string();
        digits.push_str(&"0".repeat(WIDTH[block.len()] - text.len()));
        digits.push_str(&text);
    }
    with_check(&digits)
}

/// Digits with the two check digits of ISO/IEC 7064 MOD 97-10, found by trying them all.
pub(crate) fn with_check(digits: &str) -> String {
    let rest = |text: &str| {
        text.bytes()
            .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97)
    };
    (2..=98)
        .map(|check| format!("{digits}{check:02}"))
        .find(|whole| rest(whole) == 1)
        .unwrap()
}
