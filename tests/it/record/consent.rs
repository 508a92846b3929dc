//! Random consent: each reader decrypts exactly what was ticked for it.

use std::collections::{BTreeMap, BTreeSet};

use annai::record::{
    Carried, Grouped, Keys, Life, Part, ReadError, ReaderKey, Record, Ticked, read, scope, write,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use super::household::{Hidden, household};
use super::world::World;

const GROUPS: std::ops::Range<u16> = 1..8;

/// A household with a canary in every part, and a random group for each part (or none).
fn grouped() -> impl Strategy<Value = (Hidden<Record>, BTreeMap<Part, u16>)> {
    let facts = btree_map(0_u16..40, prop::option::of(GROUPS), 0..16);
    let parts = vec(prop::option::weighted(0.9, GROUPS), PARTS.len());
    (facts, parts).prop_map(|(facts, parts)| {
        let mut record = household();
        record.phone = Some("canary phone".into());
        record.former_address = Some("canary former address".into());
        record.note = Some("canary note".into());
        record.needs = vec![3, 6];
        record.facts = facts
            .keys()
            .map(|code| (*code, Carried::Text(format!("canary {code}"))))
            .collect();
        record.consent = None;
        let mut groups = BTreeMap::new();
        let facts = facts
            .iter()
            .map(|(code, group)| (Part::Fact(*code), *group));
        for (part, group) in PARTS.into_iter().zip(parts).chain(facts) {
            if let Some(group) = group {
                let _ = groups.insert(part, group);
            }
        }
        (Hidden(record), groups)
    })
}

const PARTS: [Part; 10] = [
    Part::Name,
    Part::Kana,
    Part::Birth,
    Part::Phone,
    Part::Address,
    Part::FormerAddress,
    Part::Members,
    Part::Procedures,
    Part::Note,
    Part::Needs,
];

/// The parts that a record holds, and what stands in them, told another way than [`scope`] does.
fn held(record: &Record) -> BTreeMap<Part, String> {
    let mut held = BTreeMap::new();
    let mut put = |part, text: Option<String>| {
        if let Some(text) = text {
            let _ = held.insert(part, text);
        }
    };
    put(Part::Name, record.name.clone());
    put(Part::Kana, record.kana.clone());
    put(Part::Birth, record.birth.map(|day| day.to_string()));
    put(Part::Phone, record.phone.clone());
    put(Part::Address, record.address.clone());
    put(Part::FormerAddress, record.former_address.clone());
    put(Part::Note, record.note.clone());
    let members = record
        .members
        .iter()
        .filter_map(|member| member.name.clone());
    put(
        Part::Members,
        Some(members.collect::<String>()).filter(|names| !names.is_empty()),
    );
    let codes = |codes: &[u16]| (!codes.is_empty()).then(|| format!("{codes:?}"));
    put(Part::Procedures, codes(&record.procedures));
    put(Part::Needs, codes(&record.needs));
    for (code, carried) in &record.facts {
        let Carried::Text(text) = carried else {
            panic!("another kind of answer came back")
        };
        put(Part::Fact(*code), Some(text.clone()));
    }
    held
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn each_reader_decrypts_exactly_what_was_ticked_for_it(
        (Hidden(record), groups) in grouped(),
        matrix in vec((btree_set(GROUPS, 0..8), btree_set(prop::sample::select(PROCEDURES.to_vec()), 0..8)), 1..5),
        seed in any::<u64>(),
    ) {
        let mut world = World::new(seed);
        let readers: Vec<ReaderKey> = matrix
            .iter()
            .map(|_| ReaderKey::generate(&mut world.entropy).unwrap())
            .collect();
        let trust = world.trust();
        let whole = Grouped::new(record.clone(), groups.clone());
        let everything = held(&record);

        for (reader, (ticked, procedures)) in matrix.iter().enumerate() {
            let ticks = Ticked { groups: ticked.clone(), procedures: procedures.clone(), wording: 9 };
            let Some(scoped) = scope(&whole, &ticks) else {
                prop_assert!(ticked.is_empty());
                continue;
            };
            let envelope = world.envelope(Life::Hours(10));
            let to = readers[reader].public();
            let strip = write(&scoped, to, &envelope, &world.kiosk, &mut world.entropy).unwrap();

            for (other, key) in readers.iter().enumerate() {
                let opened = read(strip.as_str(), Keys::Counter(&[key]), &trust, world.now);
                if other != reader {
                    prop_assert_eq!(opened.err(), Some(ReadError::OtherCounter));
                    continue;
                }
                let opened = opened.map_err(|error| TestCaseError::fail(error.to_string()))?;
                let mut expected = everything.clone();
                expected.retain(|part, _| groups.get(part).is_some_and(|group| ticked.contains(group)));
                let concern = PROCEDURES.into_iter().filter(|code| procedures.contains(code));
                let concern: Vec<u16> = concern.collect();
                if concern.is_empty() {
                    let _ = expected.remove(&Part::Procedures);
                }
                if let Some(all) = expected.get_mut(&Part::Procedures) {
                    *all = format!("{concern:?}");
                }
                prop_assert_eq!(held(&opened.record), expected);
                let consent = opened.record.consent.clone().unwrap();
                prop_assert_eq!(consent.groups.iter().copied().collect::<BTreeSet<_>>(), ticked.clone());
            }
        }
    }
}

/// The procedures of the household.
const PROCEDURES: [u16; 8] = [1001, 1003, 1010, 2001, 2004, 3002, 3005, 4001];

#[test]
fn part_without_a_group_is_shared_with_nobody() {
    let whole = Grouped::new(household(), [(Part::Name, 2)]);
    let ticked = Ticked {
        groups: (0..100).collect(),
        procedures: PROCEDURES.into(),
        wording: 0,
    };
    let scoped = scope(&whole, &ticked).unwrap();
    assert_eq!(held(&scoped).into_keys().collect::<Vec<_>>(), [Part::Name]);
}
