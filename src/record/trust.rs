//! Today's list of who may sign and who can read, signed by the hall.
//!
//! A list lives at most 36 hours, so that a kiosk that was cut off stops writing strips that nobody
//! could trust, and a key that was denied stops being believed.

use super::cbor::{CborReader, CborWriter, Malformed, rising};
use super::claims::{Minute, Sender};
use super::deed::{Deed, list_and_key};
use super::seal::{Headers, Kid, ReaderPublic, Signed, Signer, SignerPublic, sign};

/// The longest life of a list, in minutes: 36 hours.
pub const LONGEST_MINUTES: u32 = 36 * 60;
/// Keeps a signature over a list from serving as one over a strip.
const CONTEXT: &[u8] = b"AR1 trust";
/// Larger than any hall; a list beyond it is not read.
const MAX_BYTES: usize = 256 * 1024;

const EPOCH: u8 = 1;
const NOT_BEFORE: u8 = 2;
const NOT_AFTER: u8 = 3;
const SIGNERS: u8 = 4;
const COUNTERS: u8 = 5;
const CATALOGUE: u8 = 6;
const LOWEST_VERSION: u8 = 7;
const DENIED: u8 = 8;
const RETIRED: u8 = 9;

/// Why a list is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// It is not in the one form that is allowed.
    #[error("the trust list is damaged")]
    Malformed,
    /// The hall did not sign it.
    #[error("the trust list was not signed by this hall")]
    Forged,
    /// It begins after it ends, or would live longer than 36 hours.
    #[error("the trust list's times are out of bounds (36 hours at most)")]
    Times,
    /// It is not valid now.
    #[error("the trust list is not valid at this time")]
    Stale,
}

/// What the hall vouches for during one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustList {
    /// Rises with every list.
    pub epoch: u32,
    /// The first minute at which it is valid.
    pub not_before: Minute,
    /// The first minute at which it is not valid any more, at most 36 hours later.
    pub not_after: Minute,
    /// Who may sign strips.
    pub signers: Vec<Listed>,
    /// Who can read strips.
    pub counters: Vec<CounterKey>,
    /// SHA-256 of today's catalogue.
    pub catalogue: [u8; 32],
    /// The lowest version of strips that is read.
    pub lowest_version: u8,
    /// Signers that are not believed any more, whatever the other lists say.
    pub denied: Vec<DeniedKey>,
    /// Former signers: believed for the visitor's own strips, which outlive them.
    pub retired: Vec<Listed>,
}

/// A signer and what it may sign as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it may sign as.
    pub sender: Sender,
    /// Its key.
    pub key: SignerPublic,
}

/// A signer that is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeniedKey {
    /// The short name of its key.
    pub kid: Kid,
    /// The last minute of which it is believed; `None` when nothing of it is.
    pub last: Option<Minute>,
}

/// A counter that can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterKey {
    /// The counter's code in the catalogue.
    pub code: u16,
    /// The counter's id in the catalogue.
    pub id: String,
    /// Its key of today.
    pub key: ReaderPublic,
    /// The key that it keeps for visitors who say that they will come back; earlier halls have none.
    pub returning: Option<ReaderPublic>,
}

impl TrustList {
    /// Signs the list with the hall's root key.
    ///
    /// # Errors
    /// [`TrustError::Times`] for a list that no reader would accept.
    pub fn sign(&self, root: &Signer) -> Result<Vec<u8>, TrustError> {
        self.check_times()?;
        Ok(sign(root, Headers::Stated, CONTEXT, &self.to_cbor()).to_vec())
    }

    /// Signs the list with a key that has the root's deed.
    ///
    /// # Errors
    /// As [`TrustList::sign`].
    pub fn sign_by(&self, deed: &Deed, signer: &Signer) -> Result<Vec<u8>, TrustError> {
        Ok(deed.with(&self.sign(signer)?))
    }

    fn check_times(&self) -> Result<(), TrustError> {
        match self.not_after.0.checked_sub(self.not_before.0) {
            Some(1..=LONGEST_MINUTES) => Ok(()),
            _ => Err(TrustError::Times),
        }
    }

    fn to_cbor(&self) -> Vec<u8> {
        let mut writer = CborWriter::with_capacity(4096);
        let _ = writer
            .map(9)
            .unsigned(EPOCH)
            .unsigned(self.epoch)
            .unsigned(NOT_BEFORE)
            .unsigned(self.not_before.0)
            .unsigned(NOT_AFTER)
            .unsigned(self.not_after.0);
        write_signers(&mut writer, SIGNERS, &self.signers);
        let _ = writer.unsigned(COUNTERS).array(self.counters.len());
        for counter in &self.counters {
            let returning = counter.returning.as_ref();
            let _ = writer
                .array(if returning.is_some() { 4 } else { 3 })
                .unsigned(counter.code)
                .text(&counter.id)
                .bytes(&counter.key.to_bytes());
            if let Some(returning) = returning {
                let _ = writer.bytes(&returning.to_bytes());
            }
        }
        let _ = writer
            .unsigned(CATALOGUE)
            .bytes(&self.catalogue)
            .unsigned(LOWEST_VERSION)
            .unsigned(self.lowest_version)
            .unsigned(DENIED)
            .array(self.denied.len());
        for denied in &self.denied {
            let mut bytes = denied.kid.0.to_vec();
            if let Some(last) = denied.last {
                bytes.extend(last.0.to_be_bytes());
            }
            let _ = writer.bytes(&bytes);
        }
        write_signers(&mut writer, RETIRED, &self.retired);
        writer.into_bytes().to_vec()
    }

    fn from_cbor(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = CborReader::new(bytes);
        reader.map_of(9)?;
        let mut last = None;
        let mut key = |reader: &mut CborReader<'_>, expected: u8| {
            let key: u8 = reader.unsigned()?;
            rising(&mut last, key)?;
            (key == expected).then_some(()).ok_or(Malformed)
        };
        key(&mut reader, EPOCH)?;
        let epoch = reader.unsigned()?;
        key(&mut reader, NOT_BEFORE)?;
        let not_before = Minute(reader.unsigned()?);
        key(&mut reader, NOT_AFTER)?;
        let not_after = Minute(reader.unsigned()?);
        key(&mut reader, SIGNERS)?;
        let signers = read_signers(&mut reader)?;
        key(&mut reader, COUNTERS)?;
        let counters = reader.list(read_counter)?;
        key(&mut reader, CATALOGUE)?;
        let catalogue = reader.exactly()?;
        key(&mut reader, LOWEST_VERSION)?;
        let lowest_version = reader.unsigned()?;
        key(&mut reader, DENIED)?;
        let denied = reader.list(read_denied)?;
        key(&mut reader, RETIRED)?;
        let retired = read_signers(&mut reader)?;
        reader.end()?;
        Ok(Self {
            epoch,
            not_before,
            not_after,
            signers,
            counters,
            catalogue,
            lowest_version,
            denied,
            retired,
        })
    }
}

fn write_signers(writer: &mut CborWriter, key: u8, signers: &[Listed]) {
    let _ = writer.unsigned(key).array(signers.len());
    for signer in signers {
        let _ = writer
            .array(2)
            .unsigned(signer.sender.to_code())
            .bytes(&signer.key.to_bytes());
    }
}

fn read_signers(reader: &mut CborReader<'_>) -> Result<Vec<Listed>, Malformed> {
    reader.list(|reader| {
        reader.array_of(2)?;
        Ok(Listed {
            sender: Sender::from_code(reader.unsigned()?),
            key: SignerPublic::from_bytes(&reader.exactly()?).ok_or(Malformed)?,
        })
    })
}

/// Three bytes of a key's name, and four of a minute where it is believed up to then.
fn read_denied(reader: &mut CborReader<'_>) -> Result<DeniedKey, Malformed> {
    let (kid, last) = reader.bytes()?.split_first_chunk().ok_or(Malformed)?;
    let last = match last {
        [] => None,
        &[a, b, c, d] => Some(Minute(u32::from_be_bytes([a, b, c, d]))),
        _ => return Err(Malformed),
    };
    Ok(DeniedKey {
        kid: Kid(*kid),
        last,
    })
}

fn read_counter(reader: &mut CborReader<'_>) -> Result<CounterKey, Malformed> {
    let fields = reader.array()?;
    let key =
        |reader: &mut CborReader<'_>| ReaderPublic::from_bytes(&reader.exactly()?).ok_or(Malformed);
    Ok(CounterKey {
        code: reader.unsigned()?,
        id: reader.text()?.to_owned(),
        key: key(reader)?,
        returning: match fields {
            3 => None,
            4 => Some(key(reader)?),
            _ => return Err(Malformed),
        },
    })
}

/// A list that the hall signed and that was valid when it was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust(TrustList);

impl Trust {
    /// Verifies a signed list.
    ///
    /// # Errors
    /// See [`TrustError`].
    pub fn verify(signed: &[u8], root: &SignerPublic, now: Minute) -> Result<Self, TrustError> {
        if signed.len() > MAX_BYTES {
            return Err(TrustError::Malformed);
        }
        let (signed, key) = list_and_key(signed, root, now)?;
        let message = Signed::parse(signed, Headers::Stated).map_err(|_| TrustError::Malformed)?;
        if message.kid() != key.kid() {
            return Err(TrustError::Forged);
        }
        let payload = message.verify(&key, CONTEXT).ok_or(TrustError::Forged)?;
        let list = TrustList::from_cbor(payload).map_err(|_| TrustError::Malformed)?;
        list.check_times()?;
        let trust = Self(list);
        if trust.covers(now) {
            Ok(trust)
        } else {
            Err(TrustError::Stale)
        }
    }

    /// Whether the list is valid at this minute. A kiosk without a valid list prints no strips.
    #[must_use]
    pub fn covers(&self, now: Minute) -> bool {
        (self.0.not_before..self.0.not_after).contains(&now)
    }

    /// What it says.
    #[must_use]
    pub fn list(&self) -> &TrustList {
        &self.0
    }

    /// The keys of a counter, by the counter's code.
    #[must_use]
    pub fn counter(&self, code: u16) -> Option<&CounterKey> {
        self.0.counters.iter().find(|counter| counter.code == code)
    }

    /// Those who may have signed: of today, or of any day for what is the visitor's own.
    pub(super) fn candidates(&self, kid: Kid, also: Retired) -> impl Iterator<Item = &Listed> {
        let retired = match also {
            Retired::Too => self.0.retired.as_slice(),
            Retired::Not => &[],
        };
        self.0
            .signers
            .iter()
            .chain(retired)
            .filter(move |listed| listed.key.kid() == kid)
    }

    /// Whether what was signed with this key in this minute is not believed.
    pub(super) fn denies(&self, kid: Kid, signed: Minute) -> bool {
        let mut denied = self.0.denied.iter().filter(|denied| denied.kid == kid);
        denied.any(|denied| denied.last.is_none_or(|last| signed > last))
    }
}

/// Whether former signers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Retired {
    Too,
    Not,
}
