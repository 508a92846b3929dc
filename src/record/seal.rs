//! Keys, signatures and seals: the only module that names cryptography.
//!
//! A signature is a COSE_Sign1 (RFC 9052) with Ed25519 (algorithm -19, RFC 9864). A seal is HPKE
//! (RFC 9180) in base mode, single-shot, with X25519, HKDF-SHA256 and ChaCha20Poly1305 ("HPKE-4").

use sha2::{Digest, Sha256};

mod entropy;
mod hpke_4;
mod sign;

pub use entropy::{Entropy, NoEntropy, Os};
pub use hpke_4::{OwnSecret, ReaderKey, ReaderPublic};
pub(super) use hpke_4::{Sealed, open, seal};
pub(super) use sign::{Headers, Signed, sign};
pub use sign::{Kid, Signer, SignerPublic};

/// SHA-256 over several pieces.
pub(super) fn sha_256(pieces: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece);
    }
    hash.finalize().into()
}
