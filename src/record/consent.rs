//! Who was allowed to see what: a record cut down to exactly what was ticked for one reader.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Code, Consent, Record};
use super::seal;

/// One part of a record that belongs to one field group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The name.
    Name,
    /// Its reading.
    Kana,
    /// The date of birth.
    Birth,
    /// The telephone number.
    Phone,
    /// The address now.
    Address,
    /// The address before.
    FormerAddress,
    /// The members of the household.
    Members,
    /// The procedures.
    Procedures,
    /// One answer.
    Fact(Code),
    /// What the visitor wants to say.
    Note,
    /// The help that is needed at a desk.
    Needs,
    /// The language that the visitor reads.
    Lang,
    /// What counters wrote.
    Notes,
}

/// A whole record, and the field group of each of its parts.
#[derive(Clone, Default)]
pub struct Grouped {
    record: Record,
    groups: BTreeMap<Part, Code>,
}

impl Grouped {
    /// A whole record. A part that is given no group is shared with nobody.
    #[must_use]
    pub fn new(record: Record, groups: impl IntoIterator<Item = (Part, Code)>) -> Self {
        Self {
            record,
            groups: groups.into_iter().collect(),
        }
    }

    /// The whole record, for the visitor alone.
    #[must_use]
    pub fn whole(&self) -> &Record {
        &self.record
    }
}

/// What was ticked for one reader.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Ticked {
    /// Codes of the groups.
    pub groups: BTreeSet<Code>,
    /// Codes of the procedures that this reader is for; others are not its concern.
    pub procedures: BTreeSet<Code>,
    /// A short hash of the words under which they were ticked.
    pub wording: u16,
}

/// Short hash of the consent text: the first two bytes of its SHA-256.
#[must_use]
pub fn wording(words: &str) -> u16 {
    let [first, second, ..] = seal::sha_256(&[words.as_bytes()]);
    u16::from_be_bytes([first, second])
}

/// The record for one reader: exactly what was ticked for it. `None` when nothing was: then there
/// is no strip, and nothing tells that there could have been one.
#[must_use]
pub fn scope(all: &Grouped, ticked: &Ticked) -> Option<Record> {
    if ticked.groups.is_empty() {
        return None;
    }
    let may = |part| {
        let group = all.groups.get(&part);
        group.is_some_and(|group| ticked.groups.contains(group))
    };
    let from = &all.record;
    let mut record = Record::default();
    let texts = [
        (Part::Name, &from.name, &mut record.name),
        (Part::Kana, &from.kana, &mut record.kana),
        (Part::Phone, &from.phone, &mut record.phone),
        (Part::Address, &from.address, &mut record.address),
        (
            Part::FormerAddress,
            &from.former_address,
            &mut record.former_address,
        ),
        (Part::Note, &from.note, &mut record.note),
        (Part::Lang, &from.lang, &mut record.lang),
    ];
    for (part, from, to) in texts {
        if may(part) {
            to.clone_from(from);
        }
    }
    if may(Part::Birth) {
        record.birth = from.birth;
    }
    if may(Part::Members) {
        record.members.clone_from(&from.members);
    }
    if may(Part::Needs) {
        record.needs.clone_from(&from.needs);
    }
    if may(Part::Notes) {
        record.notes.clone_from(&from.notes);
    }
    if may(Part::Procedures) {
        let concern = |code: &&Code| ticked.procedures.contains(*code);
        record.procedures = from.procedures.iter().filter(concern).copied().collect();
    }
    for (code, carried) in &from.facts {
        if may(Part::Fact(*code)) {
            let _ = record.facts.insert(*code, carried.clone());
        }
    }
    let mut consent = Consent::default();
    consent.groups = ticked.groups.iter().copied().collect();
    consent.wording = ticked.wording;
    record.consent = Some(consent);
    record.own_key = from.own_key;
    Some(record)
}
