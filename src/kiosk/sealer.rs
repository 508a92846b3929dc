//! Sealing: what a visitor agreed to carry becomes strips; the visitor's own strip is opened again.

use jiff::Timestamp;

use crate::catalogue::Catalogue;
use crate::link::KioskKeys;
use crate::paper::Symbol;
use crate::paper::code::CodeError;
use crate::record::strip::{self, Envelope, Keys};
use crate::record::{
    Digits, Life, Minute, Os, OwnSecret, ReadError, Record, Scanned, Sender, Trust, VisitId,
    WriteError, digits, seal::NoEntropy,
};
use crate::visit::{Scoped, Seal, Strips};

/// Why a strip could not be made.
#[derive(Debug, thiserror::Error)]
pub(super) enum SealError {
    #[error(transparent)]
    Write(#[from] WriteError),
    #[error(transparent)]
    Code(#[from] CodeError),
    #[error(transparent)]
    Random(#[from] NoEntropy),
}

/// Signs and seals one strip for each counter, and one for the visitor's own key, which is new.
pub(super) fn seal(
    Seal { counters, own }: &Seal,
    keys: &KioskKeys,
    catalogue: &Catalogue,
    now: Timestamp,
) -> Result<Strips, SealError> {
    let visit = VisitId::generate(&mut Os)?;
    let now = Minute::of(now);
    // A counter's strip lives as long as the keys of the day.
    let minutes = keys.trust.list().not_after.0.saturating_sub(now.0).max(1);
    let hours = u16::try_from(minutes.div_ceil(60)).unwrap_or(u16::MAX);
    let hash = catalogue.hash;
    let envelope = |life| Envelope {
        visit,
        issued: now,
        life,
        sender: Sender::Kiosk,
        catalogue: [hash[0], hash[1]],
        answers: None,
    };
    let secret = OwnSecret::generate(&mut Os)?;
    let own_key = secret.key().public().clone();
    let mut strips = Vec::with_capacity(counters.len());
    for Scoped { counter, record } in counters {
        let code = catalogue.counter(counter).map(|counter| counter.code);
        let to = code.and_then(|code| keys.trust.counter(code));
        let to = to.ok_or(WriteError::Reader)?;
        let mut record = record.clone();
        record.own_key = Some(own_key.to_bytes());
        let envelope = envelope(Life::Hours(hours));
        let digits = strip::write(&record, to, &envelope, &keys.signer, &mut Os)?;
        strips.push((counter.clone(), Symbol::new(digits)?));
    }
    let own = strip::write(
        own,
        &own_key,
        &envelope(Life::Endless),
        &keys.signer,
        &mut Os,
    )?;
    Ok(Strips {
        counters: strips,
        own: Symbol::new(own)?,
        stub: Symbol::new(secret.stub())?,
    })
}

/// Opens the visitor's own strip with its stub, whichever was scanned first.
pub(super) fn open_own(
    scanned: &[Digits],
    trust: &Trust,
    now: Timestamp,
) -> Result<Box<Record>, ReadError> {
    let mut secret = None;
    let mut own = None;
    for digits in scanned {
        match digits::scan(digits.as_str())? {
            Scanned::Stub(stub) => secret = Some(stub),
            Scanned::Strip(bytes) => own = Some(bytes),
        }
    }
    let own = own.ok_or(ReadError::NotOurs)?;
    let opened = strip::open(&own, Keys::Own(secret.as_ref()), trust, Minute::of(now))?;
    Ok(Box::new(opened.record))
}
