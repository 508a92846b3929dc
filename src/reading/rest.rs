//! What a record holds beyond this catalogue and this program: kept, and put back when it is sealed
//! anew.

use std::collections::btree_map::Entry;

use super::answer;
use crate::catalogue::{Catalogue, Code, Fact};
use crate::record::{Carried, Record};

/// The part of a record that a visit would lose: codes of another catalogue, answers that do not fit
/// their fact, and what no question learns (names, addresses, members of the household, a note).
#[must_use]
pub fn unknown(catalogue: &Catalogue, record: &Record) -> Record {
    let mut rest = record.clone();
    // Consent and the strip's own key belong to the sealing that is over.
    rest.consent = None;
    rest.own_key = None;
    rest.ticket = None;
    rest.lang = None;
    rest.procedures.retain(|code| {
        let mut known = catalogue.procedures.iter();
        !known.any(|procedure| procedure.code == *code)
    });
    rest.needs = match catalogue.fact(&catalogue.roles.needs) {
        Some(fact) => strange(fact, &record.needs),
        None => record.needs.clone(),
    };
    rest.facts.clear();
    for (code, carried) in &record.facts {
        let fact = catalogue.facts.iter().find(|fact| fact.code == *code);
        let left = match (fact, carried) {
            (None, carried) => Some(carried.clone()),
            (Some(fact), carried) if answer(catalogue, record, fact).is_none() => {
                Some(carried.clone())
            }
            (Some(fact), Carried::Choices(codes)) => {
                let codes = strange(fact, codes);
                (!codes.is_empty()).then_some(Carried::Choices(codes))
            }
            (Some(_), _) => None,
        };
        if let Some(left) = left {
            let _ = rest.facts.insert(*code, left);
        }
    }
    rest
}

/// Puts what was kept back into a record. Where both say something, the record is the newer one.
pub fn join(record: &mut Record, rest: &Record) {
    let texts = [
        (&mut record.name, &rest.name),
        (&mut record.kana, &rest.kana),
        (&mut record.phone, &rest.phone),
        (&mut record.address, &rest.address),
        (&mut record.former_address, &rest.former_address),
        (&mut record.note, &rest.note),
    ];
    for (text, kept) in texts {
        if text.is_none() {
            text.clone_from(kept);
        }
    }
    record.birth = record.birth.or(rest.birth);
    for note in &rest.notes {
        if !record.notes.contains(note) {
            record.notes.push(note.clone());
        }
    }
    record.notes.sort_by_key(|note| note.minute);
    if record.members.is_empty() {
        record.members.clone_from(&rest.members);
    }
    add(&mut record.procedures, &rest.procedures);
    add(&mut record.needs, &rest.needs);
    for (code, kept) in &rest.facts {
        match (record.facts.entry(*code), kept) {
            (Entry::Vacant(place), kept) => {
                let _ = place.insert(kept.clone());
            }
            // A choice that this catalogue does not show was neither confirmed nor taken back.
            (Entry::Occupied(mut place), Carried::Choices(kept)) => {
                if let Carried::Choices(codes) = place.get_mut() {
                    add(codes, kept);
                }
            }
            (Entry::Occupied(_), _) => {}
        }
    }
}

/// The codes that are no choices of a fact.
fn strange(fact: &Fact, codes: &[Code]) -> Vec<Code> {
    let known = |code: &Code| {
        let mut choices = fact.kind.choices().iter();
        choices.any(|choice| choice.code == *code)
    };
    codes.iter().filter(|code| !known(code)).copied().collect()
}

fn add(codes: &mut Vec<Code>, kept: &[Code]) {
    for code in kept {
        if !codes.contains(code) {
            codes.push(*code);
        }
    }
}
