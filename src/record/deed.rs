//! A deed: the root key gives another key the right to sign lists for a time, so that the root can lie in a safe.

use super::cbor::{CborReader, CborWriter, Malformed};
use super::claims::Minute;
use super::seal::{Headers, Signed, Signer, SignerPublic, sign};
use super::trust::TrustError;

/// Keeps the root's signature under a deed from serving as one under a list.
const CONTEXT: &[u8] = b"AR1 deed";

/// The right to sign lists in place of the root, signed by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed(Vec<u8>);

impl Deed {
    /// Gives a key the right until a minute.
    #[must_use]
    pub fn give(root: &Signer, to: &SignerPublic, until: Minute) -> Self {
        let mut payload = CborWriter::with_capacity(48);
        let _ = payload.array(2).bytes(&to.to_bytes()).unsigned(until.0);
        Self(sign(root, Headers::Stated, CONTEXT, &payload.into_bytes()).to_vec())
    }

    /// One that was written down; it is verified with each list.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// As it is written down.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The key that has the right, and the first minute in which it has it no more.
    ///
    /// # Errors
    /// [`TrustError::Malformed`]; [`TrustError::Forged`] when the root did not sign it.
    pub fn verify(&self, root: &SignerPublic) -> Result<(SignerPublic, Minute), TrustError> {
        holder(&self.0, root)
    }

    /// A list that the holder signed, with the deed beside it.
    pub(super) fn with(&self, list: &[u8]) -> Vec<u8> {
        let mut both = CborWriter::with_capacity(self.0.len() + list.len() + 16);
        let _ = both.array(2).bytes(&self.0).bytes(list);
        both.into_bytes().to_vec()
    }
}

/// A signed list, and the key whose signature it needs at this minute: the root's, or that of who has its deed.
pub(super) fn list_and_key<'b>(
    signed: &'b [u8],
    root: &SignerPublic,
    now: Minute,
) -> Result<(&'b [u8], SignerPublic), TrustError> {
    let Ok((deed, list)) = take_apart(signed) else {
        return Ok((signed, root.clone()));
    };
    let (key, until) = holder(deed, root)?;
    if now >= until {
        return Err(TrustError::Stale);
    }
    Ok((list, key))
}

fn take_apart(signed: &[u8]) -> Result<(&[u8], &[u8]), Malformed> {
    let mut reader = CborReader::new(signed);
    reader.array_of(2)?;
    let both = (reader.bytes()?, reader.bytes()?);
    reader.end()?;
    Ok(both)
}

fn holder(deed: &[u8], root: &SignerPublic) -> Result<(SignerPublic, Minute), TrustError> {
    let message = Signed::parse(deed, Headers::Stated).map_err(|_| TrustError::Malformed)?;
    let payload = message.verify(root, CONTEXT).ok_or(TrustError::Forged)?;
    let read = |payload| {
        let mut reader = CborReader::new(payload);
        reader.array_of(2)?;
        let key = SignerPublic::from_bytes(&reader.exactly()?).ok_or(Malformed)?;
        let until = Minute(reader.unsigned()?);
        reader.end()?;
        Ok::<_, Malformed>((key, until))
    };
    read(payload).map_err(|_| TrustError::Malformed)
}
