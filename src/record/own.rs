//! Several strips together: what a visitor's papers say in all.

use super::claims::{Minute, Sender};
use super::digits::{self, Digits, Scanned};
use super::model::{Code, Note, Record};
use super::refusal::ReadError;
use super::strip::{self, Keys, Opened};
use super::trust::Trust;

/// What the visitor's own strips say, of one sheet or of several.
#[derive(Clone)]
pub struct OwnRecord {
    /// What they say together.
    pub record: Record,
    /// The strips that were opened, oldest first.
    pub parts: Vec<OwnPart>,
    /// Number of strips whose stub was not scanned.
    pub locked: usize,
    /// Codes that are not the visitor's own, by their place among those that were scanned.
    pub refused: Vec<(usize, ReadError)>,
}

/// A strip that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnPart {
    /// Who wrote it.
    pub sender: Sender,
    /// When.
    pub issued: Minute,
}

/// Opens all own strips whose stub is among the codes, in whatever order they were scanned.
#[must_use]
pub fn read_own(scanned: &[Digits], trust: &Trust, now: Minute) -> OwnRecord {
    let mut refused = Vec::new();
    let (mut stubs, mut strips) = (Vec::new(), Vec::new());
    for (at, digits) in scanned.iter().enumerate() {
        match digits::scan(digits.as_str()) {
            Ok(Scanned::Stub(stub)) => stubs.push(stub),
            Ok(Scanned::Strip(bytes)) => strips.push((at, bytes)),
            Err(error) => refused.push((at, error)),
        }
    }
    let mut opened: Vec<Opened> = Vec::new();
    let mut locked = 0;
    for (at, bytes) in strips {
        // Without a stub the strip is verified all the same: a counter's strip is told at once.
        let mut outcome = strip::open(&bytes, Keys::Own(None), trust, now);
        for stub in &stubs {
            outcome = strip::open(&bytes, Keys::Own(Some(stub)), trust, now);
            if outcome.is_ok() {
                break;
            }
        }
        match outcome {
            Ok(one) if opened.iter().any(|known| known.id == one.id) => {}
            Ok(one) => opened.push(one),
            Err(ReadError::StubMissing | ReadError::StubWrong) => locked += 1,
            Err(error) => refused.push((at, error)),
        }
    }
    opened.sort_by_key(|strip| strip.claims.issued);
    OwnRecord {
        record: merged(&opened),
        parts: opened
            .iter()
            .map(|strip| OwnPart {
                sender: strip.claims.sender,
                issued: strip.claims.issued,
            })
            .collect(),
        locked,
        refused,
    }
}

/// What strips say together, oldest first. Of two answers to one question the later one counts; what
/// counters wrote is gathered, and its author is the counter that signed the strip.
#[must_use]
pub fn merged<'a>(strips: impl IntoIterator<Item = &'a Opened>) -> Record {
    let mut all = Record::default();
    for strip in strips {
        let one = &strip.record;
        let texts = [
            (&mut all.name, &one.name),
            (&mut all.kana, &one.kana),
            (&mut all.phone, &one.phone),
            (&mut all.address, &one.address),
            (&mut all.former_address, &one.former_address),
            (&mut all.note, &one.note),
            (&mut all.lang, &one.lang),
            (&mut all.ticket, &one.ticket),
        ];
        for (text, later) in texts {
            if later.is_some() {
                text.clone_from(later);
            }
        }
        all.birth = one.birth.or(all.birth);
        all.own_key = one.own_key.or(all.own_key);
        if !one.members.is_empty() {
            all.members.clone_from(&one.members);
        }
        add(&mut all.procedures, &one.procedures);
        add(&mut all.needs, &one.needs);
        for (code, carried) in &one.facts {
            let _ = all.facts.insert(*code, carried.clone());
        }
        let notes = one.notes.iter().map(|note| signed(note, strip));
        for note in notes {
            if !all.notes.contains(&note) {
                all.notes.push(note);
            }
        }
    }
    all.notes.sort_by_key(|note| note.minute);
    all
}

/// A note with the author and the minute that the signature vouches for.
fn signed(note: &Note, strip: &Opened) -> Note {
    let mut note = note.clone();
    if let Sender::Counter(code) = strip.claims.sender {
        note.from = code;
        note.minute = strip.claims.issued.0;
    }
    note
}

fn add(codes: &mut Vec<Code>, more: &[Code]) {
    for code in more {
        if !codes.contains(code) {
            codes.push(*code);
        }
    }
}
