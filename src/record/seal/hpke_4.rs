//! The seal: what is closed here opens for one reader only.

use hpke::aead::ChaCha20Poly1305 as Aead;
use hpke::kdf::HkdfSha256 as Kdf;
use hpke::kem::X25519HkdfSha256 as Kem;
use hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable};
use zeroize::{Zeroize, Zeroizing};

use super::entropy::{Draw, Entropy, NoEntropy, drawn};
use crate::record::digits::{self, Digits};

type Public = <Kem as hpke::Kem>::PublicKey;
type Private = <Kem as hpke::Kem>::PrivateKey;
type Encapped = <Kem as hpke::Kem>::EncappedKey;

/// The public half of a reader's key: whoever has it can seal a strip to that reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderPublic(Public);

impl ReaderPublic {
    /// A key from its 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        Public::from_bytes(bytes).ok().map(Self)
    }

    /// Its 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes().into()
    }
}

/// A reader's secret key. Wiped when dropped; never printed.
pub struct ReaderKey {
    secret: Private,
    public: ReaderPublic,
}

impl ReaderKey {
    /// A new key.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are no random bytes.
    pub fn generate(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        let seed = Zeroizing::new(drawn::<32>(entropy)?);
        Ok(Self::derive(&*seed))
    }

    /// The key of 32 secret bytes that [`Self::to_bytes`] gave.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        let secret = Private::from_bytes(bytes).ok()?;
        let public = ReaderPublic(Kem::sk_to_pk(&secret));
        Some(Self { secret, public })
    }

    /// The 32 secret bytes, for the one file that survives a restart.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 32]);
        self.secret.write_exact(bytes.as_mut_slice());
        bytes
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> &ReaderPublic {
        &self.public
    }

    /// `DeriveKeyPair` of RFC 9180, 7.1.3.
    fn derive(seed: &[u8]) -> Self {
        let (secret, public) = Kem::derive_keypair(seed);
        Self {
            secret,
            public: ReaderPublic(public),
        }
    }
}

/// The visitor's own key: 16 secret bytes that stand on the stub and nowhere else. Wiped when
/// dropped; never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnSecret([u8; 16]);

impl OwnSecret {
    /// A new secret for a new stub.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are no random bytes.
    pub fn generate(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        drawn(entropy).map(Self)
    }

    /// The secret of a stub.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        Self(*bytes)
    }

    /// Its 16 secret bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 16]> {
        Zeroizing::new(self.0)
    }

    /// The pair of keys that follows from it.
    #[must_use]
    pub fn key(&self) -> ReaderKey {
        ReaderKey::derive(&self.0)
    }

    /// The code that is printed on the stub.
    #[must_use]
    pub fn stub(&self) -> Digits {
        digits::frame_stub(self)
    }
}

impl Drop for OwnSecret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What a seal consists of.
pub(in crate::record) struct Sealed {
    /// The encapsulated key.
    pub(in crate::record) key: [u8; 32],
    /// The ciphertext with its 16-byte tag.
    pub(in crate::record) text: Vec<u8>,
}

/// Seals to one reader; `info` binds the seal to what stands around it. `None` when the reader's key
/// is one that gives no secret (a point of small order).
pub(in crate::record) fn seal(
    to: &ReaderPublic,
    info: &[u8],
    plain: &[u8],
    entropy: &mut dyn Entropy,
) -> Result<Option<Sealed>, NoEntropy> {
    let mut draw = Draw::new(entropy);
    let sealed = hpke::single_shot_seal_with_rng::<Aead, Kdf, Kem>(
        &OpModeS::Base,
        &to.0,
        info,
        plain,
        &[],
        &mut draw,
    );
    draw.finish()?;
    Ok(sealed.ok().map(|(key, text)| Sealed {
        key: key.to_bytes().into(),
        text,
    }))
}

/// Opens what was sealed to this reader; `None` when it was not, or was changed.
pub(in crate::record) fn open(
    with: &ReaderKey,
    info: &[u8],
    key: &[u8; 32],
    text: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let key = Encapped::from_bytes(key).ok()?;
    hpke::single_shot_open::<Aead, Kdf, Kem>(&OpModeR::Base, &with.secret, &key, info, text, &[])
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC_9180_A_2: &str = include_str!("../../../tests/vectors/rfc9180-a2-base.txt");

    /// Label and value of every line; a value may go on over the next lines.
    fn fields() -> Vec<(&'static str, String)> {
        let mut fields: Vec<(&str, String)> = Vec::new();
        for line in RFC_9180_A_2.lines().map(str::trim) {
            match (line.split_once(':'), fields.last_mut()) {
                (Some((label, value)), _) => fields.push((label, value.trim().to_owned())),
                (None, Some((_, value))) if line.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                    value.push_str(line);
                }
                _ => {}
            }
        }
        fields
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let digit = |byte: u8| char::from(byte).to_digit(16).unwrap() as u8;
        let pairs = hex.as_bytes().chunks_exact(2);
        pairs
            .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
            .collect()
    }

    fn field(label: &str) -> Vec<u8> {
        let fields = fields();
        bytes(&fields.iter().find(|(name, _)| *name == label).unwrap().1)
    }

    struct Fixed(Vec<u8>);

    impl Entropy for Fixed {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
            if self.0.len() < bytes.len() {
                return Err(NoEntropy);
            }
            bytes.copy_from_slice(&self.0[..bytes.len()]);
            drop(self.0.drain(..bytes.len()));
            Ok(())
        }
    }

    #[test]
    fn suite_is_that_of_rfc_9180_a_2() {
        let reader = ReaderKey::derive(&field("ikmR"));
        // The RFC writes the secret key before its bits are clamped.
        let written = ReaderKey::from_bytes(field("skRm").as_slice().try_into().unwrap()).unwrap();
        assert_eq!(reader.to_bytes(), written.to_bytes());
        assert_eq!(reader.public().to_bytes().to_vec(), field("pkRm"));

        let mut entropy = Fixed(field("ikmE"));
        let mut draw = Draw::new(&mut entropy);
        let info = field("info");
        let to = &reader.public().0;
        let (key, mut sender) =
            hpke::setup_sender_with_rng::<Aead, Kdf, Kem>(&OpModeS::Base, to, &info, &mut draw)
                .unwrap();
        assert_eq!(draw.finish(), Ok(()));
        assert_eq!(key.to_bytes().to_vec(), field("enc"));

        let mut receiver =
            hpke::setup_receiver::<Aead, Kdf, Kem>(&OpModeR::Base, &reader.secret, &key, &info)
                .unwrap();
        let (mut sequence, mut checked) = (0_u32, 0);
        let mut plain = Vec::new();
        let mut aad = Vec::new();
        for (label, value) in fields() {
            match label {
                "sequence number" => {
                    // The vectors skip numbers, so the contexts are brought forward.
                    let wanted: u32 = value.parse().unwrap();
                    while sequence < wanted {
                        let skipped = sender.seal(b"", b"").unwrap();
                        assert_eq!(receiver.open(&skipped, b"").unwrap(), b"");
                        sequence += 1;
                    }
                }
                "pt" => plain = bytes(&value),
                "aad" => aad = bytes(&value),
                "ct" => {
                    let sealed = sender.seal(&plain, &aad).unwrap();
                    assert_eq!(sealed, bytes(&value), "sequence number {sequence}");
                    assert_eq!(receiver.open(&sealed, &aad).unwrap(), plain);
                    sequence += 1;
                    checked += 1;
                }
                _ => {}
            }
        }
        assert_eq!(checked, 6);
    }

    #[test]
    fn first_message_of_the_vectors_opens_as_a_seal() {
        // With the vectors' keys, but without their associated data, which strips do not use.
        let reader = ReaderKey::derive(&field("ikmR"));
        let (info, plain) = (field("info"), field("pt"));
        let mut entropy = Fixed(field("ikmE"));
        let sealed = seal(reader.public(), &info, &plain, &mut entropy)
            .unwrap()
            .unwrap();
        assert_eq!(sealed.key.to_vec(), field("enc"));
        // The stream does not depend on associated data; only the tag does.
        assert_eq!(sealed.text[..plain.len()], field("ct")[..plain.len()]);
        let back = open(&reader, &info, &sealed.key, &sealed.text).unwrap();
        assert_eq!(*back, plain);
        assert!(open(&reader, b"other", &sealed.key, &sealed.text).is_none());
    }

    #[test]
    fn nothing_is_sealed_without_entropy_or_to_a_weak_key() {
        let reader = ReaderKey::derive(b"a seed");
        let mut short = Fixed(vec![1; 31]);
        assert!(matches!(
            seal(reader.public(), b"", b"", &mut short),
            Err(NoEntropy)
        ));
        let weak = ReaderPublic::from_bytes(&[0; 32]).unwrap();
        let mut enough = Fixed(vec![1; 32]);
        assert!(matches!(seal(&weak, b"", b"", &mut enough), Ok(None)));
    }
}
