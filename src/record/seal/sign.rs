//! Signatures: COSE_Sign1 by hand, because its one allowed form is shorter than a library for all.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::entropy::{Entropy, NoEntropy, drawn};
use super::sha_256;
use crate::record::cbor::{CborReader, CborWriter, Malformed};

/// COSE header parameters and key parameters, RFC 9052 and RFC 9053.
const ALG: u8 = 1;
const KID: u8 = 4;
const ED25519: i64 = -19;
const KEY_TYPE: u8 = 1;
const KEY_TYPE_OKP: u8 = 1;
const KEY_CURVE: i64 = -1;
const KEY_CURVE_ED25519: u8 = 6;
const KEY_X: i64 = -2;

/// A signing key. Wiped when dropped; never printed.
pub struct Signer(SigningKey);

impl Signer {
    /// A new key.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are no random bytes.
    pub fn generate(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        let seed = Zeroizing::new(drawn::<32>(entropy)?);
        Ok(Self::from_bytes(&seed))
    }

    /// The key of 32 secret bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(bytes))
    }

    /// Its 32 secret bytes, for the file that only the service can read.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> SignerPublic {
        SignerPublic(self.0.verifying_key())
    }
}

/// The public half of a signing key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerPublic(VerifyingKey);

impl SignerPublic {
    /// A key from its 32 bytes; `None` when they are no point of the curve, or a weak one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        let key = VerifyingKey::from_bytes(bytes).ok()?;
        (!key.is_weak()).then_some(Self(key))
    }

    /// Its 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The first three bytes of the key's COSE_Key thumbprint (RFC 9679).
    #[must_use]
    pub fn kid(&self) -> Kid {
        let mut key = CborWriter::with_capacity(64);
        let _ = key
            .map(3)
            .unsigned(KEY_TYPE)
            .unsigned(KEY_TYPE_OKP)
            .signed(KEY_CURVE)
            .unsigned(KEY_CURVE_ED25519)
            .signed(KEY_X)
            .bytes(self.0.as_bytes());
        let [a, b, c, ..] = sha_256(&[&key.into_bytes()]);
        Kid([a, b, c])
    }
}

/// A short name of a signing key. Two keys may share one, so it finds candidates and proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kid(pub [u8; 3]);

impl fmt::Display for Kid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c] = self.0;
        write!(f, "{a:02x}{b:02x}{c:02x}")
    }
}

/// How the algorithm is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::record) enum Headers {
    /// By the version in front of everything: three bytes fewer on paper.
    Implied,
    /// In the protected header.
    Stated,
}

impl Headers {
    fn protected(self) -> Zeroizing<Vec<u8>> {
        let mut header = CborWriter::with_capacity(8);
        if self == Self::Stated {
            let _ = header.map(1).unsigned(ALG).signed(ED25519);
        }
        header.into_bytes()
    }
}

/// Signs a payload. `context` keeps a signature of one purpose from serving another.
pub(in crate::record) fn sign(
    signer: &Signer,
    headers: Headers,
    context: &[u8],
    payload: &[u8],
) -> Zeroizing<Vec<u8>> {
    let protected = headers.protected();
    let signature = signer.0.sign(&to_be_signed(&protected, context, payload));
    let mut message = CborWriter::with_capacity(payload.len() + 96);
    let _ = message
        .array(4)
        .bytes(&protected)
        .map(1)
        .unsigned(KID)
        .bytes(&signer.public().kid().0)
        .bytes(payload)
        .bytes(&signature.to_bytes());
    message.into_bytes()
}

/// A signed message, taken apart but not yet verified.
pub(in crate::record) struct Signed<'b> {
    protected: &'b [u8],
    kid: Kid,
    payload: &'b [u8],
    signature: [u8; 64],
}

impl<'b> Signed<'b> {
    /// Takes a message apart.
    pub(in crate::record) fn parse(bytes: &'b [u8], headers: Headers) -> Result<Self, Malformed> {
        let mut reader = CborReader::new(bytes);
        reader.array_of(4)?;
        let protected = reader.bytes()?;
        if protected != headers.protected().as_slice() {
            return Err(Malformed);
        }
        reader.map_of(1)?;
        if reader.unsigned::<u8>()? != KID {
            return Err(Malformed);
        }
        let kid = Kid(reader.exactly()?);
        let payload = reader.bytes()?;
        let signature = reader.exactly()?;
        reader.end()?;
        Ok(Self {
            protected,
            kid,
            payload,
            signature,
        })
    }

    /// Whose signature it claims to be.
    pub(in crate::record) fn kid(&self) -> Kid {
        self.kid
    }

    /// The payload, if this key signed it.
    /// The payload, whoever signed it.
    pub(in crate::record) fn unverified(&self) -> &'b [u8] {
        self.payload
    }

    pub(in crate::record) fn verify(&self, key: &SignerPublic, context: &[u8]) -> Option<&'b [u8]> {
        let message = to_be_signed(self.protected, context, self.payload);
        key.0
            .verify_strict(&message, &Signature::from_bytes(&self.signature))
            .ok()?;
        Some(self.payload)
    }
}

/// `Sig_structure` of RFC 9052, 4.4.
fn to_be_signed(protected: &[u8], context: &[u8], payload: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut structure = CborWriter::with_capacity(payload.len() + 64);
    let _ = structure
        .array(4)
        .text("Signature1")
        .bytes(protected)
        .bytes(context)
        .bytes(payload);
    structure.into_bytes()
}
