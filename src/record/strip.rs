//! One strip, from a record to digits and back.
//!
//! Digits, around a signature, around claims and a seal, around the packed record:
//!
//! ```text
//! digits    "70" version length body check
//! signature COSE_Sign1: {}, {4: kid}, payload, Ed25519; external data "AR1"
//! payload   visit, issued, hours, sender, hint, strip, catalogue, answers (a CBOR sequence), then
//! seal      COSE_Encrypt0: {}, {-4: encapsulated key}, HPKE; info "AR1" || claims || protected header
//! packed    codec, length, data, zeros
//! data      the record as CBOR
//! ```
//!
//! The algorithms follow from the version and are bound by "AR1"; naming them would cost paper.

use zeroize::Zeroizing;

use super::cbor::{CborReader, CborWriter, Malformed};
use super::claims::{CLOCK_SKEW, Claims, LONGEST_HOURS, Life, Minute, Sender, VisitId};
use super::codec;
use super::digits::{self, Digits, Scanned, VERSION};
use super::model::{Record, shown};
use super::refusal::ReadError;
use super::seal::{
    self, Entropy, Headers, NoEntropy, OwnSecret, ReaderKey, ReaderPublic, Sealed, Signed, Signer,
};
use super::trust::{Retired, Trust};

/// What binds signature and seal to this format and version.
const CONTEXT: &[u8] = b"AR1";
/// The COSE header of the encapsulated key in draft-ietf-cose-hpke.
const EK: i64 = -4;

/// Why a strip cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The record does not fit into one code: the note is the first thing to shorten.
    #[error("the record is too long for one strip")]
    TooLong,
    /// The reader's key is not one that a seal can be made for.
    #[error("the reader's key cannot be sealed to")]
    Reader,
    /// A life of no hours, or of more than 336.
    #[error("a strip lives 1 to {LONGEST_HOURS} hours")]
    Life,
    /// The machine has no random bytes.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
}

/// What stands outside the seal, as far as the writer chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The visit: the same on all of its strips.
    pub visit: VisitId,
    /// Now.
    pub issued: Minute,
    /// How long it can be read; [`Life::Endless`] for the visitor's own strip only.
    pub life: Life,
    /// Who writes.
    pub sender: Sender,
    /// The first two bytes of the catalogue's hash.
    pub catalogue: [u8; 2],
    /// The id of the strip that this one answers, see [`Opened::id`].
    pub answers: Option<[u8; 8]>,
}

/// Writes a strip for one reader.
///
/// # Errors
/// See [`WriteError`].
pub fn write(
    record: &Record,
    to: &ReaderPublic,
    envelope: &Envelope,
    signer: &Signer,
    entropy: &mut dyn Entropy,
) -> Result<Digits, WriteError> {
    if let Life::Hours(hours) = envelope.life
        && !(1..=LONGEST_HOURS).contains(&hours)
    {
        return Err(WriteError::Life);
    }
    let packed = codec::pack(&record.to_cbor()).map_err(|_| WriteError::TooLong)?;
    let mut strip = [0; 4];
    entropy.fill(&mut strip)?;
    let claims = Claims {
        visit: envelope.visit,
        issued: envelope.issued,
        life: envelope.life,
        sender: envelope.sender,
        hint: hint(to, envelope.visit),
        strip,
        catalogue: envelope.catalogue,
        answers: envelope.answers,
    };
    let mut payload = CborWriter::with_capacity(codec::MAX_DATA + 256);
    claims.write(&mut payload);
    let claims = payload.into_bytes();
    let sealed = seal::seal(to, &info(&claims), &packed, entropy)?.ok_or(WriteError::Reader)?;
    let payload = join(&claims, &sealed);
    let signed = seal::sign(signer, Headers::Implied, CONTEXT, &payload);
    digits::frame_strip(&signed).ok_or(WriteError::TooLong)
}

/// The keys that a reader has.
#[derive(Clone, Copy)]
pub enum Keys<'a> {
    /// A counter's: today's key, and the earlier keys that it still keeps for visitors who come back.
    Counter(&'a [&'a ReaderKey]),
    /// The visitor's, if the stub was scanned.
    Own(Option<&'a OwnSecret>),
}

/// A strip that was verified and opened.
pub struct Opened {
    /// What stood outside the seal.
    pub claims: Claims,
    /// What was inside, safe to show.
    pub record: Record,
    /// The strip's id, by which a later strip can answer it.
    pub id: [u8; 8],
}

/// Reads what a scanner brought in.
///
/// # Errors
/// The first cause that applies, in this order: digits and lengths, signer, signature, time, reader,
/// seal, limits, form. A stub alone is [`ReadError::NotOurs`]: see [`digits::scan`].
pub fn read(scan: &str, keys: Keys<'_>, trust: &Trust, now: Minute) -> Result<Opened, ReadError> {
    match digits::scan(scan)? {
        Scanned::Strip(bytes) => open(&bytes, keys, trust, now),
        Scanned::Stub(_) => Err(ReadError::NotOurs),
    }
}

/// Whether a strip says of itself that it is the visitor's own. Nothing is verified: only what is asked
/// for next depends on it.
#[must_use]
pub fn is_own(bytes: &[u8]) -> bool {
    let payload = Signed::parse(bytes, Headers::Implied);
    let claims = payload.map(|signed| take_apart(signed.unverified()).map(|(claims, ..)| claims));
    matches!(claims, Ok(Ok(claims)) if claims.life == Life::Endless)
}

/// Verifies and opens the bytes of a strip.
///
/// # Errors
/// As [`read`].
pub fn open(bytes: &[u8], keys: Keys<'_>, trust: &Trust, now: Minute) -> Result<Opened, ReadError> {
    if !trust.covers(now) {
        return Err(ReadError::TrustStale);
    }
    if trust.list().lowest_version > VERSION {
        return Err(ReadError::Version);
    }
    let signed = Signed::parse(bytes, Headers::Implied)?;
    let retired = match keys {
        Keys::Counter(_) => Retired::Not,
        Keys::Own(_) => Retired::Too,
    };
    let (signer, payload) = trust
        .candidates(signed.kid(), retired)
        .find_map(|listed| Some((listed, signed.verify(&listed.key, CONTEXT)?)))
        .ok_or(ReadError::Forged)?;

    let (claims, header, sealed) = take_apart(payload)?;
    if claims.sender != signer.sender || trust.denies(signed.kid(), claims.issued) {
        return Err(ReadError::Forged);
    }
    check_time(&claims, now)?;
    let packed = unseal(&claims, header, &sealed, keys)?;
    let plain = codec::unpack(&packed).map_err(|_| ReadError::Damaged)?;
    let mut record = Record::from_cbor(&plain)?;
    shown(&mut record);
    let [a, b, c, d, e, f, g, h, ..] = seal::sha_256(&[bytes]);
    Ok(Opened {
        claims,
        record,
        id: [a, b, c, d, e, f, g, h],
    })
}

impl From<Malformed> for ReadError {
    fn from(Malformed: Malformed) -> Self {
        Self::Damaged
    }
}

fn check_time(claims: &Claims, now: Minute) -> Result<(), ReadError> {
    if claims.issued.0 > now.0.saturating_add(CLOCK_SKEW) {
        return Err(ReadError::NotYet);
    }
    match claims.life {
        Life::Hours(hours) => {
            let end = claims.issued.0.saturating_add(u32::from(hours) * 60);
            (now.0 < end).then_some(()).ok_or(ReadError::Expired)
        }
        Life::Endless => Ok(()),
    }
}

fn unseal(
    claims: &Claims,
    header: &[u8],
    sealed: &Sealed,
    keys: Keys<'_>,
) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    let with = |key: &ReaderKey| {
        if claims.hint != hint(key.public(), claims.visit) {
            return None;
        }
        seal::open(key, &info(header), &sealed.key, &sealed.text)
    };
    match (keys, claims.life) {
        (Keys::Own(Some(secret)), Life::Endless) => with(&secret.key()).ok_or(ReadError::StubWrong),
        (Keys::Own(None) | Keys::Counter(_), Life::Endless) => Err(ReadError::StubMissing),
        (Keys::Counter(keys), Life::Hours(_)) => keys
            .iter()
            .copied()
            .find_map(with)
            .ok_or(ReadError::OtherCounter),
        (Keys::Own(_), Life::Hours(_)) => Err(ReadError::OtherCounter),
    }
}

/// The claims, their bytes, and the seal.
fn take_apart(payload: &[u8]) -> Result<(Claims, &[u8], Sealed), Malformed> {
    let mut reader = CborReader::new(payload);
    let claims = Claims::read(&mut reader)?;
    let header = &payload[..reader.position()];
    reader.array_of(3)?;
    if !reader.bytes()?.is_empty() {
        return Err(Malformed);
    }
    reader.map_of(1)?;
    if reader.signed::<i64>()? != EK {
        return Err(Malformed);
    }
    let key = reader.exactly()?;
    let text = reader.bytes()?.to_vec();
    reader.end()?;
    Ok((claims, header, Sealed { key, text }))
}

fn join(claims: &[u8], sealed: &Sealed) -> Zeroizing<Vec<u8>> {
    let mut payload = CborWriter::with_capacity(claims.len() + sealed.text.len() + 64);
    let _ = payload
        .raw(claims)
        .array(3)
        .bytes(&[])
        .map(1)
        .signed(EK)
        .bytes(&sealed.key)
        .bytes(&sealed.text);
    payload.into_bytes()
}

/// Binds the seal to its format, its claims and its (empty) protected header.
fn info(claims: &[u8]) -> Vec<u8> {
    [CONTEXT, claims, &[0x40]].concat()
}

/// One byte that differs between readers and between visits, so that a station tries only the keys
/// that may fit, and nobody else learns whom a strip is for.
fn hint(reader: &ReaderPublic, visit: VisitId) -> u8 {
    let [hint, ..] = seal::sha_256(&[&reader.to_bytes(), &visit.0]);
    hint
}
