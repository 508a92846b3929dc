//! The journey of one visitor, over the shipped catalogue and languages.

mod aloud;
mod consent;
mod counts;
mod helpers;
mod idle;
mod kept;
pub(crate) mod live;
mod outcomes;
mod paper;
mod phone;
mod places;
mod repeated;
mod script;
mod several;
pub(crate) mod staff;
pub(crate) mod trouble;
pub(crate) mod visitor;

use std::collections::BTreeSet;

use annai::page::{Block, TextSize};
use annai::visit::{Failure, Outcome, Status};
use proptest::prelude::*;
use visitor::{ScriptedAnswer, Visitor};

use crate::paper::example::PHONE;

pub(crate) const FAMILY: &[(&str, ScriptedAnswer)] = &[
    ("event", ScriptedAnswer::One("moving")),
    ("move_kind", ScriptedAnswer::One("in")),
    ("moved_on", ScriptedAnswer::DaysAgo(12)),
    ("children_ages", ScriptedAnswer::Numbers(&[7])),
    ("my_number_card", ScriptedAnswer::Yes),
    ("insurance", ScriptedAnswer::One("national")),
    (
        "handbook",
        ScriptedAnswer::Several(&["intellectual", "day_service"]),
    ),
    (
        "household",
        ScriptedAnswer::Several(&["child", "disability"]),
    ),
    ("residence", ScriptedAnswer::One("japanese")),
    ("move_more", ScriptedAnswer::Several(&[])),
    ("care_reason", ScriptedAnswer::Several(&[])),
    ("needs", ScriptedAnswer::Several(&["slowly"])),
];

#[test]
fn a_family_gets_from_the_welcome_page_to_a_ticket_and_strips() {
    let mut visitor = Visitor::new();
    visitor.guided("ja", FAMILY);
    let stops: Vec<String> = visitor.last_stops();
    for needed in ["citizens", "disability", "school"] {
        assert!(
            stops.iter().any(|stop| stop == needed),
            "{needed} is missing in {stops:?}"
        );
    }
    assert_eq!(
        stops[0], "citizens",
        "moving in comes before all that follows from it"
    );
    assert_eq!(visitor.page().name, "ticket");
    assert!(visitor.sealed_counters().contains(&"disability".to_owned()));
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.handed_over(), 1);
    visitor.press("next");
    assert_eq!(visitor.page().name, "goodbye");
}

#[test]
fn a_certificate_takes_three_taps() {
    let mut visitor = Visitor::new();
    visitor.pick(0);
    visitor.pick(0);
    assert_eq!(visitor.page().name, "plan");
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
    assert_eq!(visitor.last_stops(), ["citizens"]);
    assert!(
        visitor.sealed_counters().is_empty(),
        "nothing was told, so nothing is carried"
    );
}

#[test]
fn a_double_tap_is_one_ticket() {
    let mut visitor = Visitor::new();
    visitor.pick(0);
    visitor.pick(0);
    let serial = visitor.page().serial;
    for _ in 0..20 {
        visitor.press_on(serial, "next");
    }
    assert_eq!(visitor.issued_ids().len(), 1);
}

#[test]
fn failed_print_leaves_no_ghost() {
    let mut visitor = Visitor::new();
    visitor.guided("en", FAMILY);
    visitor.press("print");
    visitor.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    let page = visitor.page();
    assert_eq!(page.name, "ticket");
    assert!(
        page.body
            .iter()
            .any(|block| matches!(block, Block::Ticket(_))),
        "the number stays"
    );
    assert!(
        page.body
            .iter()
            .any(|block| matches!(block, Block::Notice(..))),
        "and says why"
    );
    assert_eq!(visitor.handed_over(), 0);
    visitor.press("start-over");
    assert_eq!(
        visitor.cancelled(),
        1,
        "the number that nobody holds is given back"
    );
    assert_eq!(visitor.handed_over(), 0);
}

#[test]
fn a_noted_number_joins_the_queue_once_however_often_it_is_printed_after() {
    let mut visitor = Visitor::new();
    visitor.guided("ja", FAMILY);
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.handed_over(), 1);
    assert!(
        visitor.sheet().again.is_some(),
        "the second sheet says that it is one"
    );
    visitor.press("start-over");
    assert_eq!(
        visitor.cancelled(),
        0,
        "a number that somebody holds is not taken away"
    );
}

#[test]
fn back_from_the_ticket_gives_the_number_back_and_another_follows() {
    let mut visitor = Visitor::new();
    visitor.pick(0);
    visitor.pick(0);
    visitor.press("next");
    visitor.press("back");
    assert_eq!(visitor.cancelled(), 1);
    assert_eq!(visitor.page().name, "plan");
    visitor.press("next");
    let ids = visitor.issued_ids();
    assert_eq!(ids.len(), 2);
    assert_ne!(
        ids[0], ids[1],
        "a ticket that was given back is never issued again"
    );
}

#[test]
fn a_full_series_or_a_lost_hall_can_be_tried_again_with_the_same_id() {
    let mut visitor = Visitor::new();
    visitor.script().hall = visitor::HallSays::Fails(Failure::NumbersExhausted);
    visitor.pick(0);
    visitor.pick(0);
    visitor.press("next");
    assert_eq!(visitor.page().name, "no-number");
    visitor.script().hall = visitor::HallSays::Number;
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
    let ids = visitor.issued_ids();
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn sharing_nothing_is_a_full_citizen() {
    let mut visitor = Visitor::new();
    visitor.share = visitor::Shares::Nothing;
    visitor.guided("ja", FAMILY);
    assert_eq!(visitor.page().name, "ticket");
    assert!(visitor.sealed_counters().is_empty());
    let sheet = visitor.sheet();
    assert!(sheet.number.is_some());
    assert!(
        sheet
            .stops
            .iter()
            .all(|stop| stop.strip.is_none() && stop.sees.is_none())
    );
}

#[test]
fn few_presses_lead_to_a_number_on_paper() {
    let mut certificate = Visitor::new();
    certificate.presses(&["language-ja", "procedure-cert_residence", "next", "print"]);
    certificate.answer(Outcome::Printed(Ok(())));
    assert_eq!(certificate.page().name, "printed");
    assert_eq!(certificate.pressed, 4, "language, errand, number, print");

    let mut family = Visitor::new();
    family.guided("ja", FAMILY);
    assert_eq!(family.last_stops().len(), 6);
    family.press("print");
    assert!(family.pressed <= 28, "{} presses", family.pressed);
}

#[test]
fn nothing_is_ticked_that_a_counter_does_not_need() {
    let mut visitor = Visitor::new();
    visitor.share = visitor::Shares::Stop;
    visitor.guided("ja", FAMILY);
    let guide = visitor.setting.guide.clone();
    let catalogue = guide.catalogue();
    visitor.press("next");
    assert!(visitor.sealed_records().len() > 2);
    for (counter, record) in visitor.sealed_records() {
        let needed: Vec<u16> = catalogue
            .procedures
            .iter()
            .filter(|procedure| record.procedures.contains(&procedure.code))
            .flat_map(|procedure| &procedure.groups)
            .filter_map(|id| catalogue.groups.iter().find(|group| group.id == *id))
            .map(|group| group.code)
            .collect();
        let ticked = record.consent.as_ref().unwrap();
        for group in &ticked.groups {
            assert!(needed.contains(group), "{counter} sees group {group}");
        }
    }
}

#[test]
fn changing_language_or_size_loses_nothing() {
    let mut visitor = Visitor::new();
    visitor.share = visitor::Shares::Stop;
    visitor.guided("ja", FAMILY);
    let before = visitor.page();
    visitor.press("languages");
    visitor.pick(2);
    visitor.press("text-size");
    visitor.pick(3);
    visitor.press("next");
    let after = visitor.page();
    assert_eq!((after.name, after.size), (before.name, TextSize::Largest));
    assert_eq!(after.lang.as_str(), "en");
}

#[test]
fn closed_hours_make_a_plan_and_no_ticket() {
    let mut visitor = Visitor::with_status(Status::Closed {
        next: Some(jiff::civil::datetime(2026, 11, 25, 9, 0, 0, 0)),
    });
    visitor.guided("ja", FAMILY);
    let page = visitor.page();
    assert_eq!(page.name, "closed");
    assert!(visitor.issued_ids().is_empty());
    let sheet = visitor.sheet();
    assert!(sheet.number.is_none());
    assert!(
        sheet.first.visitor.plain().contains("11月25日"),
        "it says when to come"
    );
}

#[test]
fn somebody_who_knows_nothing_is_led_to_a_person() {
    for lang in ["ja", "ja-simple", "en"] {
        let mut visitor = Visitor::new();
        visitor.guided(lang, &[]);
        assert!(visitor.questions <= 14, "{} questions", visitor.questions);
        assert_eq!(visitor.last_stops(), ["information"]);
        assert_eq!(visitor.page().name, "ticket");
    }
}

#[test]
fn who_moves_alone_within_the_city_answers_six_questions_for_the_plan_and_one_for_the_counter() {
    for card in [ScriptedAnswer::Yes, ScriptedAnswer::No] {
        let mut visitor = Visitor::new();
        let answers = [
            ("event", ScriptedAnswer::Several(&["moving"])),
            ("move_kind", ScriptedAnswer::One("within")),
            ("household", ScriptedAnswer::Several(&[])),
            ("move_more", ScriptedAnswer::Several(&[])),
            ("moved_on", ScriptedAnswer::DaysAgo(4)),
            ("my_number_card", card),
        ];
        visitor.guided("en", &answers);
        let planned = visitor.pages.iter().position(|page| page.name == "plan");
        let before = visitor.pages[..planned.unwrap()].iter();
        let asked = before.filter(|page| page.name == "question");
        let asked: BTreeSet<_> = asked.map(|page| page.heading.plain()).collect();
        assert!(asked.len() <= 6, "{asked:?}");
        assert!(visitor.questions <= 7);
        assert!(visitor.last_stops().contains(&"citizens".to_owned()));
    }
}

#[test]
fn answers_can_be_changed_from_the_plan() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.guided("ja", FAMILY);
    let before = visitor.page();
    visitor.press("change-answers");
    visitor.pick(0);
    assert_eq!(visitor.page().name, "question");
    visitor.press("choice-certificate");
    visitor.press("next");
    assert_eq!(
        visitor.page().name,
        "question",
        "another event asks other questions"
    );
    visitor.finish(&[("certificates", ScriptedAnswer::Several(&["residence"]))]);
    assert!(visitor.page() != before);
    assert_eq!(visitor.page().name, "plan");
}

#[test]
fn search_finds_by_any_spelling_and_lists_nothing_that_was_not_asked_for() {
    fn found(typed: &str) -> Vec<String> {
        let mut visitor = Visitor::new();
        visitor.pick(0);
        visitor.press("known-errand");
        visitor.press("search");
        for key in typed.chars() {
            visitor.type_key(key);
        }
        let page = visitor.page();
        page.body
            .iter()
            .filter_map(|block| match block {
                Block::Choices { cards, .. } => Some(cards),
                _ => None,
            })
            .flatten()
            .map(|card| card.label.plain())
            .collect()
    }
    for typed in ["じゅうみんひょう", "juuminhyou", "juminhyo", "住民票"] {
        let found = found(typed);
        assert!(
            found.iter().any(|name| name.contains("住民票")),
            "{typed} finds {found:?}"
        );
    }
    for typed in [
        "ひっこ",
        "hikkoshi",
        "いんかん",
        "ほいくえん",
        "tax",
        "うまれた",
    ] {
        assert!(!found(typed).is_empty(), "{typed} finds nothing");
    }
    for typed in ["", "-----", "ーーーー", "zzzz"] {
        assert!(found(typed).is_empty(), "{typed} lists errands");
    }
}

#[test]
fn an_own_strip_brings_the_answers_back() {
    let mut visitor = Visitor::new();
    visitor.guided("ja", FAMILY);
    let own = visitor.own_record();
    let mut again = Visitor::new();
    again.press("record");
    assert_eq!(again.page().name, "record");
    again.refill(own);
    assert_eq!(again.page().name, "refilled");
    again.press("next");
    again.finish(FAMILY);
    assert_eq!(again.page().name, "plan");
    again.finish_to_ticket(FAMILY);
    assert_eq!(again.last_stops(), visitor.last_stops());
}

#[test]
fn what_is_no_code_of_ours_is_refused_in_words() {
    for (scanned, id) in [
        ("4", "strip-not-ours"),
        ("7", "strip-not-ours"),
        ("abc", "strip-not-ours"),
        ("123456789018", "my-number-refused"),
        (PHONE, "strip-not-ours"),
    ] {
        let mut visitor = Visitor::new();
        visitor.press("record");
        visitor.scan(scanned);
        // What begins as a code may go on for a while.
        visitor.wait(4);
        let page = visitor.page();
        assert_eq!(page.name, "record");
        let text = visitor
            .setting
            .locales
            .text(&page.lang, &format!("err-{id}"));
        let said = page.body.iter().any(|block| match block {
            Block::Notice(_, lines) => lines.contains(&text),
            _ => false,
        });
        assert!(said, "{scanned:?} should say err-{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_press_in_any_order_breaks_a_visit(presses in prop::collection::vec(any::<prop::sample::Index>(), 1..120)) {
        let mut visitor = Visitor::new();
        for press in presses {
            if visitor.page().name == "working" {
                visitor.answer(Outcome::Printed(Err(Failure::PrinterJam)));
            }
            let page = visitor.page();
            let names: Vec<&str> = page.controls().map(|control| control.id.as_str()).collect();
            prop_assert!(!names.is_empty(), "{} offers nothing", page.name);
            visitor.press(names[press.index(names.len())]);
            if visitor.ended {
                break;
            }
        }
        prop_assert!(visitor.handed_over() <= 1);
        prop_assert!(visitor.issued_ids().len() >= visitor.handed_over() + visitor.cancelled());
    }
}

#[test]
fn every_failure_has_its_pair_of_messages_in_every_language() {
    let visitor = Visitor::new();
    let locales = &visitor.setting.locales;
    let ids = annai::record::ReadError::ALL
        .into_iter()
        .map(Failure::Strip)
        .chain(Failure::ALL)
        .map(Failure::id)
        .chain(["nothing-found"]);
    for id in ids {
        for language in locales.languages() {
            for part in ["err", "rec"] {
                let message = format!("{part}-{id}");
                assert!(
                    locales.own_text(&language.lang, &message).is_some(),
                    "{message} in {}",
                    language.lang
                );
            }
        }
    }
}
