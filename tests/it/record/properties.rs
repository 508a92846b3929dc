//! What holds for every strip and for every input.

use annai::record::digits::{Scanned, scan};
use annai::record::seen::{Seen, Sight};
use annai::record::{Carried, Consent, Member, Minute, Record};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use super::forge;
use super::household::{Hidden, household};
use super::world::World;

#[test]
fn strip_with_any_bit_flipped_is_refused() {
    let mut world = World::new(4);
    let strip = world.strip(&household());
    let Ok(Scanned::Strip(bytes)) = scan(strip.as_str()) else {
        panic!("not a strip")
    };
    assert!(world.at_citizens(&forge::digits(&bytes)).is_ok());
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.to_vec();
            flipped[at] ^= 1 << bit;
            let read = world.at_citizens(&forge::digits(&flipped));
            assert!(read.is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn strip_with_any_digit_changed_is_refused() {
    let mut world = World::new(4);
    let strip = world.strip(&household()).as_str().to_owned();
    for at in 0..strip.len() {
        for digit in '0'..='9' {
            let mut changed = strip.clone();
            changed.replace_range(at..=at, digit.encode_utf8(&mut [0; 4]));
            assert!(
                changed == strip || scan(&changed).is_err(),
                "digit {at} as {digit}"
            );
        }
    }
}

#[test]
fn strip_cut_anywhere_is_refused() {
    let mut world = World::new(4);
    let strip = world.strip(&household());
    for length in 0..strip.as_str().len() {
        assert!(
            world.at_citizens(&strip.as_str()[..length]).is_err(),
            "{length} digits"
        );
    }
}

/// Texts that nothing is dropped from when they are shown. The Latin letters stand as two blocks: between
/// them lies the Arabic letter mark, which is dropped.
fn text() -> impl Strategy<Value = String> {
    "[ -~ぁ-ゖァ-ヺ一-龠가-힣à-ɏḀ-ỹ]{0,24}"
}

fn carried() -> impl Strategy<Value = Hidden<Carried>> {
    prop_oneof![
        any::<bool>().prop_map(|it| Hidden(Carried::YesNo(it))),
        any::<u16>().prop_map(|it| Hidden(Carried::Choice(it))),
        vec(any::<u16>(), 0..5).prop_map(|it| Hidden(Carried::Choices(it))),
        any::<i64>().prop_map(|it| Hidden(Carried::Number(it))),
        vec(any::<i64>(), 0..5).prop_map(|it| Hidden(Carried::Numbers(it))),
        any::<i32>().prop_map(|it| Hidden(Carried::Date(it))),
        text().prop_map(|it| Hidden(Carried::Text(it))),
    ]
}

fn member() -> impl Strategy<Value = Hidden<Member>> {
    let parts = (
        any::<u16>(),
        option::of(any::<i32>()),
        option::of(text()),
        option::of(text()),
    );
    parts.prop_map(|(relation, birth, name, kana)| {
        let mut member = Member::default();
        member.relation = relation;
        member.birth = birth;
        member.name = name;
        member.kana = kana;
        Hidden(member)
    })
}

fn record() -> impl Strategy<Value = Hidden<Record>> {
    let texts = vec(option::of(text()), 6);
    let codes = || vec(any::<u16>(), 0..6);
    let consent = option::of((codes(), any::<u16>()));
    let rest = (
        option::of(any::<i32>()),
        option::of(any::<[u8; 32]>()),
        consent,
    );
    let lists = (
        vec(member(), 0..3),
        codes(),
        codes(),
        btree_map(any::<u16>(), carried(), 0..8),
    );
    (texts, rest, lists).prop_map(|(texts, rest, lists)| {
        let mut record = Record::default();
        let fields = [
            &mut record.name,
            &mut record.kana,
            &mut record.phone,
            &mut record.address,
            &mut record.former_address,
            &mut record.note,
        ];
        for (field, text) in fields.into_iter().zip(texts) {
            *field = text;
        }
        (record.birth, record.own_key) = (rest.0, rest.1);
        record.consent = rest.2.map(|(groups, wording)| {
            let mut consent = Consent::default();
            consent.groups = groups;
            consent.wording = wording;
            consent
        });
        record.members = lists.0.into_iter().map(|member| member.0).collect();
        (record.procedures, record.needs) = (lists.1, lists.2);
        let facts = lists.3.into_iter();
        record.facts = facts.map(|(code, carried)| (code, carried.0)).collect();
        Hidden(record)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_record_comes_back_as_it_was(Hidden(record) in record(), seed in any::<u64>()) {
        let mut world = World::new(seed);
        let strip = world.strip(&record);
        let opened = world.at_citizens(strip.as_str());
        prop_assert!(opened.is_ok_and(|opened| opened.record == record));
        prop_assert!(world.at_welfare(strip.as_str()).is_err());
        prop_assert!(world.by_visitor(strip.as_str()).is_err());

        let own = world.own_strip(&record);
        let opened = world.by_visitor(own.as_str());
        prop_assert!(opened.is_ok_and(|opened| opened.record == record));
        prop_assert!(world.at_citizens(own.as_str()).is_err());
    }

    #[test]
    fn no_text_at_all_makes_the_reader_fall(text in any::<String>()) {
        let _ = scan(&text);
    }

    #[test]
    fn no_digits_at_all_make_the_reader_fall(text in "7[01]1?[0-9０-９]{0,400}[\r\n\t]{0,3}") {
        let _ = scan(&text);
    }

    #[test]
    fn no_signed_nonsense_makes_the_reader_fall(plain in vec(any::<u8>(), 0..300)) {
        let world = World::new(8);
        let outside = forge::Outside::of(&world);
        let strip = forge::strip(&world, &outside, &plain);
        let _ = world.at_citizens(&strip);
        let payload = forge::bytes(forge::signed(&world.kiosk, plain));
        if payload.len() >= 90 {
            prop_assert!(world.at_citizens(&forge::digits(&payload)).is_err());
        }
    }
}

#[test]
fn second_sight_of_a_strip_tells_of_the_first() {
    let mut world = World::new(4);
    let [one, other] = [(); 2].map(|()| {
        let strip = world.strip(&household());
        world
            .at_citizens(strip.as_str())
            .unwrap_or_else(|error| panic!("{error}"))
            .claims
    });
    let mut seen = Seen::new(&mut world.entropy).unwrap();
    let sight = |counter, minute| Sight {
        counter,
        minute: Minute(minute),
    };
    assert_eq!(seen.note(one.visit, one.strip, sight(2, 632)), None);
    assert_eq!(seen.note(other.visit, other.strip, sight(2, 633)), None);
    assert_eq!(
        seen.note(one.visit, one.strip, sight(11, 700)),
        Some(sight(2, 632))
    );
    assert_eq!(
        seen.note(one.visit, one.strip, sight(11, 701)),
        Some(sight(2, 632))
    );
}
