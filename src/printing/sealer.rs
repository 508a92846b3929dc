//! Sealing: what a visitor agreed to carry becomes strips.

use jiff::Timestamp;
use zeroize::Zeroize as _;

use crate::catalogue::Catalogue;
use crate::link::SigningKeys;
use crate::paper::code::CodeError;
use crate::paper::{OwnStrip, Scoped, ScopedLife, Seal, Strips, Symbol};
use crate::record::claims::LONGEST_HOURS;
use crate::record::strip::{self, Envelope};
use crate::record::{
    Life, Minute, Os, OwnSecret, ReaderPublic, Sender, VisitId, WriteError, seal::NoEntropy,
};

/// More of the stack than sealing takes, and much less than a thread has (2 MiB).
const STACK_BYTES: usize = 256 * 1024;

/// Why a strip could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Its code cannot be made.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// The machine has no random bytes.
    #[error(transparent)]
    Random(#[from] NoEntropy),
}

/// Signs and seals one strip for each counter, and one for the visitor's own key: the one that the
/// strip before names, or else a new one.
///
/// # Errors
/// [`SealError`].
pub fn seal(
    seal: &Seal,
    sender: Sender,
    keys: &SigningKeys,
    catalogue: &Catalogue,
    now: Timestamp,
) -> Result<Strips, SealError> {
    let sealed = sealed(seal, sender, keys, catalogue, now);
    wipe_stack();
    sealed
}

/// Overwrites what the functions that were called before have left on the stack: copies of the stub's secret.
#[inline(never)]
fn wipe_stack() {
    let mut left = [0_u8; STACK_BYTES];
    left.zeroize();
}

fn sealed(
    seal: &Seal,
    sender: Sender,
    keys: &SigningKeys,
    catalogue: &Catalogue,
    now: Timestamp,
) -> Result<Strips, SealError> {
    let before = seal.before.as_ref();
    let now = Minute::of(now);
    // A counter's strip lives as long as the keys of the day.
    let minutes = keys.trust.list().not_after.0.saturating_sub(now.0).max(1);
    let hours = u16::try_from(minutes.div_ceil(60)).unwrap_or(u16::MAX);
    let hash = catalogue.hash;
    let base = Envelope {
        visit: match before {
            Some(before) => before.visit,
            None => VisitId::generate(&mut Os)?,
        },
        issued: now,
        life: Life::Hours(hours),
        sender,
        catalogue: [hash[0], hash[1]],
        answers: before.map(|before| before.strip),
    };
    let known = before.and_then(|before| before.own_key);
    let known = known.and_then(|key| ReaderPublic::from_bytes(&key));
    let (own_key, stub) = match known {
        Some(key) => (key, None),
        None => {
            let secret = OwnSecret::generate(&mut Os)?;
            (secret.key().public().clone(), Some(secret.stub()))
        }
    };
    let mut strips = Vec::with_capacity(seal.counters.len());
    for Scoped {
        counter,
        record,
        life,
    } in &seal.counters
    {
        let code = catalogue.counter(counter).map(|counter| counter.code);
        let to = code.and_then(|code| keys.trust.counter(code));
        let keys_of = to.ok_or(WriteError::Reader)?;
        let (to, life) = match life {
            ScopedLife::Day => (&keys_of.key, base.life),
            ScopedLife::Return => {
                let returning = keys_of.returning.as_ref().ok_or(WriteError::Reader)?;
                (returning, Life::Hours(LONGEST_HOURS))
            }
        };
        let envelope = Envelope {
            life,
            ..base.clone()
        };
        let mut record = record.clone();
        record.own_key = Some(own_key.to_bytes());
        let digits = strip::write(&record, to, &envelope, &keys.signer, &mut Os)?;
        strips.push((counter.clone(), Symbol::new(digits)?));
    }
    let own = match &seal.own {
        None => None,
        Some(record) => {
            let envelope = Envelope {
                life: Life::Endless,
                ..base
            };
            let digits = strip::write(record, &own_key, &envelope, &keys.signer, &mut Os)?;
            Some(OwnStrip {
                strip: Symbol::new(digits)?,
                stub: stub.map(Symbol::new).transpose()?,
            })
        }
    };
    Ok(Strips {
        counters: strips,
        own,
    })
}
