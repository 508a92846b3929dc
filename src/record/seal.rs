//! Keys, signatures and seals: the only module that names cryptography.
//!
//! A signature is a COSE_Sign1 (RFC 9052) with Ed25519 (algorithm -19, RFC 9864). A seal is HPKE
//! (RFC 9180) in base mode, single-shot, with X25519, HKDF-SHA256 and ChaCha20Poly1305 ("HPKE-4").

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

mod entropy;
mod hpke_4;
mod sign;

pub use entropy::{Entropy, NoEntropy, Os};
pub use hpke_4::{OwnSecret, ReaderKey, ReaderPublic};
pub(super) use hpke_4::{Sealed, open, seal};
pub(super) use sign::{Headers, Signed, sign};
pub use sign::{Kid, Signer, SignerPublic};

/// Block of SHA-256, in bytes.
const BLOCK_BYTES: usize = 64;

/// SHA-256 over several pieces.
pub(super) fn sha_256(pieces: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece);
    }
    hash.finalize().into()
}

/// Message authentication code: HMAC-SHA256 (RFC 2104) of a message under a key.
#[must_use]
pub fn tag(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    // HMAC fills a short key with zeros up to a block of its hash; done here, no length can be wrong.
    let mut block = Zeroizing::new([0; BLOCK_BYTES]);
    block[..key.len()].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// SHA-256 of a secret with full entropy: what a store keeps to know it again.
#[must_use]
pub fn fingerprint(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}

/// Constant-time comparison: the time taken tells nothing about the first wrong byte.
#[must_use]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
