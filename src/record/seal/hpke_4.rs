//! The seal: what is closed here opens for one reader only.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use zeroize::{Zeroize, Zeroizing};

use super::entropy::{Draw, Entropy, NoEntropy, drawn};
use crate::record::digits::{self, Digits};

type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

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
        let public = ReaderPublic(X25519HkdfSha256::sk_to_pk(&secret));
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
        let (secret, public) = X25519HkdfSha256::derive_keypair(seed);
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
    let sealed = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
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
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &with.secret,
        &key,
        info,
        text,
        &[],
    )
    .ok()
    .map(Zeroizing::new)
}
