//! What goes wrong around a visit: the printer, the hall, the hour, a hand, and who walks away.

use std::collections::BTreeSet;

use annai::page::{Block, Page};
use annai::visit::{Failure, Outcome, Status};
use jiff::SignedDuration;

use super::FAMILY;
use super::visitor::{HallSays, ScriptedAnswer, Shares, Visitor};

const CLOSED: Status = Status::Closed { next: None };

/// A visitor on the ticket page.
fn with_ticket() -> Visitor {
    let mut visitor = Visitor::new();
    visitor.guided("en", FAMILY);
    assert_eq!(visitor.page().name, "ticket");
    visitor
}

/// A visitor on the plan of the first of the errands that the doors page offers.
fn with_errand() -> Visitor {
    let mut visitor = Visitor::new();
    visitor.pick(0);
    visitor.pick(0);
    visitor
}

fn says(visitor: &Visitor, page: &Page, message: &str) -> bool {
    let text = visitor.setting.locales.text(&page.lang, message);
    page.body.iter().any(|block| match block {
        Block::Notice(_, lines) => lines.contains(&text),
        _ => false,
    })
}

fn fails(failure: Failure) -> Outcome {
    Outcome::Printed(Err(failure))
}

#[test]
fn one_tap_is_one_slip() {
    let mut visitor = with_ticket();
    let serial = visitor.page().serial;
    for _ in 0..20 {
        visitor.press_on(serial, "print");
    }
    for _ in 0..20 {
        visitor.press("print");
    }
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.printed().len(), 1);
}

#[test]
fn nothing_is_taken_back_while_a_sheet_comes_out() {
    let mut visitor = with_ticket();
    visitor.press("print");
    let page = visitor.page();
    assert_eq!(page.name, "working");
    assert_eq!(page.controls().count(), 0);
    for control in ["start-over", "back", "person", "languages"] {
        visitor.press(control);
        assert_eq!(visitor.page().name, "working", "{control}");
    }
    assert_eq!((visitor.cancelled(), visitor.ended), (0, false));
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.page().name, "printed");
    assert_eq!(visitor.handed_over(), 1);
}

#[test]
fn a_printer_that_never_answers_does_not_keep_what_was_said() {
    let mut visitor = with_ticket();
    visitor.press("print");
    visitor.wait(299);
    assert!(!visitor.ended, "no printer is given up so early");
    visitor.wait(2);
    assert!(visitor.ended);
    assert_eq!(visitor.cancelled(), 1);
}

#[test]
fn after_a_failed_print_the_right_page_is_there() {
    let mut visitor = with_ticket();
    visitor.press("print");
    visitor.answer(fails(Failure::PrinterJam));
    let page = visitor.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-printer-jam"));
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    let page = visitor.page();
    assert_eq!(page.name, "printed");
    assert!(!says(&visitor, &page, "err-printer-jam"));

    // The second copy fails: the number is in the queue already, and stays there.
    visitor.press("print");
    visitor.answer(fails(Failure::PrinterEmpty));
    let page = visitor.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-printer-empty"));
    assert_eq!((visitor.handed_over(), visitor.cancelled()), (1, 0));

    let mut closed = Visitor::with_status(CLOSED);
    closed.guided("en", FAMILY);
    closed.press("print");
    closed.answer(fails(Failure::PrinterOffline));
    let page = closed.page();
    assert_eq!(page.name, "closed");
    assert!(says(&closed, &page, "err-printer-offline"));
}

#[test]
fn a_number_that_did_not_join_the_queue_is_on_the_screen_again() {
    let mut visitor = with_ticket();
    visitor.script().queue = Err(Failure::NotInQueue);
    visitor.press("noted");
    let page = visitor.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-not-in-queue"));
    visitor.script().queue = Ok(());
    visitor.press("noted");
    assert_eq!(visitor.page().name, "goodbye");
    assert_eq!((visitor.handed_over(), visitor.issued_ids().len()), (2, 1));
}

#[test]
fn a_number_whose_day_is_over_gives_way_to_a_new_one_with_new_strips() {
    let mut visitor = with_ticket();
    visitor.script().queue = Err(Failure::NumberOver);
    visitor.press("noted");
    let page = visitor.page();
    assert_eq!(page.name, "no-number");
    assert!(says(&visitor, &page, "err-number-over"));
    let sealed = visitor.seals();
    visitor.press("next");
    let ids = visitor.issued_ids();
    assert_eq!(ids.len(), 2);
    assert!(ids[0] != ids[1], "an id is one number for ever");
    assert_eq!(visitor.page().name, "ticket");
    assert_eq!(visitor.seals(), sealed + 1, "yesterday's keys are erased");
}

#[test]
fn a_lost_hall_is_said_in_words() {
    let mut visitor = with_errand();
    visitor.script().hall = HallSays::Fails(Failure::HallUnreachable);
    visitor.press("next");
    let page = visitor.page();
    assert_eq!(page.name, "no-number");
    for part in ["err", "rec"] {
        assert!(says(&visitor, &page, &format!("{part}-hall-unreachable")));
    }
}

#[test]
fn a_hall_that_closes_while_somebody_decides_gives_no_number() {
    let mut visitor = with_errand();
    visitor.script().hall = HallSays::Fails(Failure::HallClosed);
    visitor.press("next");
    assert_eq!(visitor.page().name, "closed");
    assert!(visitor.sheet().number.is_none());
    visitor.press("finish");
    assert_eq!((visitor.cancelled(), visitor.ended), (0, true));
}

#[test]
fn a_kiosk_that_stood_all_night_gives_numbers_at_opening() {
    let mut visitor = Visitor::with_status(CLOSED);
    visitor.set_status(Status::Open);
    visitor.pick(0);
    visitor.pick(0);
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
    assert_eq!(visitor.issued_ids().len(), 1);
}

#[test]
fn strips_never_outlive_the_answers_that_they_were_made_from() {
    let mut visitor = Visitor::with_status(CLOSED);
    visitor.guided("en", FAMILY);
    assert!(visitor.sheet().own.is_some());
    let before = visitor.seals();
    visitor.press("back");
    visitor.finish_to_ticket(FAMILY);
    assert_eq!(visitor.page().name, "closed");
    assert_eq!(visitor.seals(), before + 1, "sealed again");
}

#[test]
fn a_wrongly_picked_errand_comes_off_the_plan_by_going_back() {
    let mut visitor = with_errand();
    visitor.press("back");
    visitor.pick(3);
    assert_eq!(visitor.page().name, "plan");
    let sheet = visitor.sheet();
    let errands: usize = sheet.stops.iter().map(|stop| stop.errands.len()).sum();
    assert_eq!(errands, 1, "only the one that was picked last");

    // One that was added to a plan comes off, and the plan below it is as it was.
    let mut guided = Visitor::new();
    guided.stop_at = Some("plan");
    guided.guided("en", FAMILY);
    let stops = guided.sheet().stops.len();
    guided.presses(&["add-errand", "known-errand"]);
    guided.pick(1);
    guided.pick(0);
    let page = guided.page();
    assert_eq!(page.name, "plan");
    assert!(
        page.control("change-answers").is_some(),
        "answers can be changed whatever was added"
    );
    for _ in 0..4 {
        guided.press("back");
    }
    assert_eq!(guided.page().name, "plan");
    assert_eq!(guided.sheet().stops.len(), stops);
}

#[test]
fn back_through_the_questions_takes_every_answer_back() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.guided("en", FAMILY);
    while visitor.page().name != "doors" {
        visitor.press("back");
    }
    visitor.press("guided");
    visitor.share = Shares::AsOffered;
    visitor.finish_to_ticket(&[
        ("event", ScriptedAnswer::One("certificate")),
        ("certificates", ScriptedAnswer::Several(&["residence"])),
    ]);
    let own = visitor.own_record();
    assert!(
        own.facts.len() <= 3,
        "{} answers are carried",
        own.facts.len()
    );
}

#[test]
fn the_same_strip_twice_is_one() {
    let mut visitor = with_ticket();
    let own = visitor.own_record();
    let mut again = Visitor::new();
    again.press("record");
    let (strip, stub) = again.own_codes(&own);
    again.scan(strip.as_str());
    let once = again.page();
    assert_eq!(once.name, "record");
    again.scan(strip.as_str());
    assert_eq!(again.page().name, "record");
    again.scan(stub.as_str());
    assert_eq!(again.page().name, "working");
    visitor.press("start-over");
}

#[test]
fn a_scan_that_a_pause_cut_in_two_is_one() {
    let own = with_ticket().own_record();
    let mut again = Visitor::new();
    again.press("record");
    let (strip, stub) = again.own_codes(&own);
    let (first, second) = strip.as_str().split_at(256);
    again.scan(first);
    again.wait(1);
    again.scan(second);
    let page = again.page();
    assert!(says(&again, &page, "record-one-more"), "the whole of it");
    // A half that nothing follows is told, and spoils no other code.
    again.scan(first);
    again.wait(4);
    let page = again.page();
    assert!(says(&again, &page, "err-strip-damaged"), "half a code");
    again.scan(first);
    again.scan(&format!("]Q1{}", stub.as_str()));
    assert_eq!(again.page().name, "working");
}

#[test]
fn strip_and_stub_in_one_go_are_both_read() {
    let own = with_ticket().own_record();
    let mut again = Visitor::new();
    let (strip, stub) = again.own_codes(&own);
    again.scan(&format!("{}{}", stub.as_str(), strip.as_str()));
    assert_eq!(again.page().name, "working");
}

#[test]
fn digits_that_were_lost_are_asked_for_again() {
    let own = with_ticket().own_record();
    let mut again = Visitor::new();
    let (strip, _) = again.own_codes(&own);
    again.scan(&strip.as_str()[..256]);
    again.lose_scan();
    let page = again.page();
    assert_eq!(page.name, "record");
    assert!(says(&again, &page, "err-strip-check"));
    assert!(says(&again, &page, "rec-strip-check"));
    again.scan(strip.as_str());
    let page = again.page();
    assert!(says(&again, &page, "record-one-more"));
    // On a page that takes no scans nobody is asked.
    let mut elsewhere = with_errand();
    let before = elsewhere.page();
    elsewhere.lose_scan();
    assert!(elsewhere.page() == before);
}

#[test]
fn a_my_number_leaves_no_trace() {
    const CANARY: &str = "123456789018";
    for mut visitor in [Visitor::new(), with_errand(), with_ticket()] {
        let before = visitor.page();
        if before.name == "welcome" {
            visitor.press("record");
        }
        visitor.scan(CANARY);
        let page = visitor.page();
        if before.name != "welcome" {
            assert!(page == before, "scanned on {}", before.name);
        }
        for block in &page.body {
            if let Block::Notice(_, lines) = block {
                assert!(lines.iter().all(|line| !line.plain().contains(CANARY)));
            }
        }
    }
}

/// A visitor on each page of the journey, by the page's name.
pub(crate) fn everywhere() -> Vec<(&'static str, Visitor)> {
    let pressed = |mut visitor: Visitor, controls: &[&str]| {
        visitor.presses(controls);
        visitor
    };
    let picked = |mut visitor: Visitor| {
        visitor.pick(0);
        visitor
    };
    let at = |name: &'static str| {
        let mut visitor = Visitor::new();
        visitor.stop_at = Some(name);
        visitor.guided("en", FAMILY);
        visitor
    };
    let doors = || pressed(Visitor::new(), &["language-ja"]);
    let topics = || pressed(doors(), &["known-errand"]);
    let mut printed = pressed(with_ticket(), &["print"]);
    printed.answer(Outcome::Printed(Ok(())));
    let mut no_number = with_errand();
    no_number.script().hall = HallSays::Fails(Failure::NumbersExhausted);
    no_number.press("next");
    let mut closed = Visitor::with_status(CLOSED);
    closed.guided("en", FAMILY);
    let mut refilled = pressed(Visitor::new(), &["record"]);
    refilled.refill(with_ticket().own_record());
    vec![
        ("languages", pressed(doors(), &["languages"])),
        ("looks", pressed(doors(), &["text-size"])),
        ("person", pressed(doors(), &["person"])),
        ("doors", doors()),
        ("topics", topics()),
        ("errands", picked(topics())),
        ("search", pressed(topics(), &["search"])),
        ("question", at("question")),
        ("plan", at("plan")),
        ("no-visit", pressed(at("plan"), &["no-visit"])),
        ("answers", pressed(at("plan"), &["change-answers"])),
        ("papers", at("papers")),
        ("share", at("share")),
        ("shared-with", pressed(at("share"), &["counter-citizens"])),
        ("shared-group", pressed(at("share"), &["group-family"])),
        ("ticket", with_ticket()),
        ("no-number", no_number),
        ("codes", pressed(with_ticket(), &["codes"])),
        ("printed", printed),
        ("closed", closed),
        ("record", pressed(Visitor::new(), &["record"])),
        ("refilled", refilled),
    ]
}

#[test]
fn whoever_walks_away_leaves_nothing_behind_whatever_page_it_is() {
    let mut names = BTreeSet::new();
    for (name, mut visitor) in everywhere() {
        assert_eq!(visitor.page().name, name);
        assert!(names.insert(name));
        visitor.wait(150);
        assert_eq!(visitor.page().name, "idle", "on {name}");
        visitor.press("stay");
        assert_eq!(visitor.page().name, name, "one tap extends");
        visitor.wait(150);
        visitor.wait(41);
        assert!(visitor.ended, "on {name}");
        let kept = visitor.handed_over() + visitor.cancelled();
        assert!(kept <= visitor.issued_ids().len(), "on {name}");
    }
    let mut goodbye = with_ticket();
    goodbye.press("noted");
    goodbye.wait(20);
    assert!(goodbye.ended);
}

#[test]
fn a_clock_that_is_set_in_a_visit_neither_keeps_it_nor_ends_it() {
    for hours in [1, -1, 24, -24, -24 * 365 * 70] {
        let mut visitor = everywhere()
            .into_iter()
            .find_map(|(name, visitor)| (name == "question").then_some(visitor))
            .unwrap();
        visitor.set_clock_back(SignedDuration::from_hours(hours));
        visitor.wait(149);
        assert_eq!(visitor.page().name, "question", "{hours} h back");
        visitor.wait(1);
        assert_eq!(visitor.page().name, "idle", "{hours} h back");
        visitor.set_clock_back(SignedDuration::from_hours(hours));
        visitor.wait(41);
        assert!(visitor.ended, "{hours} h back");
    }
}

/// Who goes to fetch somebody leaves the screen alone.
#[test]
fn the_page_of_a_person_shows_nothing_that_was_said() {
    let person = |mut visitor: Visitor| {
        visitor.press("person");
        visitor.page()
    };
    let mut untold = Visitor::new();
    untold.presses(&["language-en"]);
    let untold = person(untold);
    for (name, visitor) in everywhere() {
        let page = person(visitor);
        let page = match page.lang.as_str() {
            "en" => page,
            _ => continue,
        };
        assert!(page.body == untold.body, "after {name}");
        assert_eq!(page.heading.plain(), untold.heading.plain());
    }
}

#[test]
fn a_missing_paper_says_what_does_in_its_place() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("papers");
    visitor.guided("en", FAMILY);
    let notice = |visitor: &Visitor| -> Vec<String> {
        let body = visitor.page().body;
        let notices = body.into_iter().filter_map(|block| match block {
            Block::Notice(_, lines) => Some(lines),
            _ => None,
        });
        notices
            .flatten()
            .map(|line| line.plain().to_owned())
            .collect()
    };
    assert!(notice(&visitor).is_empty());
    visitor.press("document-identity");
    let instead = "Without photo ID, bring two proofs of identity without a photo.";
    let lines = notice(&visitor);
    let at = lines.iter().position(|line| line == instead);
    assert!(
        at.is_some_and(|at| at > 0 && lines[at - 1].starts_with("Proof of identity")),
        "{lines:?}"
    );
    visitor.press("document-identity");
    assert!(notice(&visitor).is_empty());
}
