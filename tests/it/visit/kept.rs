//! A sheet of a newer catalogue: what this one does not know goes into the next own strip.

use annai::record::{Carried, Member, Record};

use super::FAMILY;
use super::visitor::{Shares, Visitor};

/// Codes that the shipped catalogue does not give.
const NEW_CODE: u16 = 60_000;

fn code_of(fact: &str) -> u16 {
    let setting = super::visitor::setting();
    setting.guide.catalogue().fact(&fact.into()).unwrap().code
}

/// An own record as a newer program and a newer catalogue may write it.
fn newer() -> Record {
    let mut visitor = Visitor::new();
    visitor.guided("ja", FAMILY);
    let mut record = visitor.own_record();
    record.name = Some("近江 花子".to_owned());
    record.note = Some("ゆっくりお願いします".to_owned());
    record.birth = Some(-5000);
    let mut member = Member::default();
    member.relation = 3;
    record.members.push(member);
    record.procedures.push(NEW_CODE);
    record.needs.push(NEW_CODE);
    let _ = record
        .facts
        .insert(NEW_CODE, Carried::Text("新しい".to_owned()));
    // A choice that this catalogue does not have, alone and beside one that it has.
    let _ = record
        .facts
        .insert(code_of("event"), Carried::Choice(NEW_CODE));
    match record.facts.get_mut(&code_of("handbook")) {
        Some(Carried::Choices(codes)) => codes.push(NEW_CODE),
        _ => panic!("the family told its handbook"),
    }
    record
}

fn holds(record: &Record, fact: &str, code: u16) -> bool {
    match record.facts.get(&code_of(fact)) {
        Some(Carried::Choices(codes)) => codes.contains(&code),
        Some(Carried::Choice(one)) => *one == code,
        _ => false,
    }
}

#[test]
fn codes_of_a_newer_catalogue_are_sealed_anew() {
    let mut visitor = Visitor::new();
    visitor.press("record");
    visitor.refill(newer());
    visitor.press("next");
    visitor.finish_to_ticket(FAMILY);
    let own = visitor.own_record();
    assert_eq!(own.name.as_deref(), Some("近江 花子"));
    assert_eq!(own.note.as_deref(), Some("ゆっくりお願いします"));
    assert_eq!(own.birth, Some(-5000));
    assert_eq!(own.members.len(), 1);
    assert!(own.procedures.contains(&NEW_CODE));
    assert!(own.procedures.len() > 1, "and today's procedures");
    assert!(own.needs.contains(&NEW_CODE));
    assert!(own.facts.contains_key(&NEW_CODE));
    assert!(
        holds(&own, "handbook", NEW_CODE),
        "beside the known choices"
    );
    assert!(
        matches!(own.facts[&code_of("handbook")], Carried::Choices(ref codes) if codes.len() == 3)
    );
    // The visitor was asked again what this catalogue could not read, and that is newer.
    assert!(!holds(&own, "event", NEW_CODE));
    for (counter, record) in visitor.sealed_records() {
        assert!(record.name.is_none() && record.note.is_none(), "{counter}");
        assert!(!record.procedures.contains(&NEW_CODE), "{counter}");
        assert!(!record.needs.contains(&NEW_CODE), "{counter}");
        assert!(!record.facts.contains_key(&NEW_CODE), "{counter}");
        assert!(!holds(&record, "handbook", NEW_CODE), "{counter}");
    }
}

#[test]
fn what_was_kept_is_sealed_though_nothing_is_shared_or_told() {
    let mut strange = Record::default();
    let _ = strange.facts.insert(NEW_CODE, Carried::YesNo(true));
    let mut visitor = Visitor::new();
    visitor.share = Shares::Nothing;
    visitor.press("record");
    visitor.refill(strange);
    visitor.press("next");
    visitor.finish_to_ticket(&[]);
    assert_eq!(visitor.page().name, "ticket");
    assert!(visitor.own_record().facts.contains_key(&NEW_CODE));
    assert!(visitor.sealed_records().is_empty());
}

#[test]
fn an_own_strip_of_this_catalogue_leaves_nothing_behind() {
    let mut first = Visitor::new();
    first.guided("ja", FAMILY);
    let catalogue = first.setting.guide.catalogue();
    let rest = annai::reading::unknown(catalogue, &first.own_record());
    assert!(rest == Record::default());
}
