//! What goes wrong around a visit: the printer, the hall, the hour, a hand, and who walks away.

use std::collections::BTreeSet;

use annai::page::{Act, Block, Page};
use annai::visit::{Effect, Failure, Input, Outcome, Status};

use super::FAMILY;
use super::visitor::{HallSays, Said, Shares, Visitor};

const CLOSED: Status = Status::Closed { next: None };

/// A visitor on the ticket page.
fn with_ticket() -> Visitor {
    let mut visitor = Visitor::new();
    visitor.guided("en", FAMILY);
    assert_eq!(visitor.visit.page().name, "ticket");
    visitor
}

/// A visitor on the plan of the first of the errands that the doors page offers.
fn with_errand() -> Visitor {
    let mut visitor = Visitor::new();
    visitor.press(Act::Pick(0));
    visitor.press(Act::Pick(0));
    visitor
}

fn says(visitor: &Visitor, page: &Page, message: &str) -> bool {
    let text = visitor.setting.locales.text(&page.lang, message);
    page.body.iter().any(|block| match block {
        Block::Notice(_, lines) => lines.contains(&text),
        _ => false,
    })
}

fn fails(failure: &'static str) -> Outcome {
    Outcome::Printed(Err(Failure(failure)))
}

#[test]
fn one_tap_is_one_slip() {
    let mut visitor = with_ticket();
    let serial = visitor.visit.page().serial;
    let mut prints = 0;
    let mut tap = |visitor: &mut Visitor, serial| {
        let act = Act::Print;
        let effects = visitor.step_quietly(Input::Press { serial, act });
        prints += effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Print(_)))
            .count();
    };
    for _ in 0..20 {
        tap(&mut visitor, serial);
    }
    for _ in 0..20 {
        let serial = visitor.visit.page().serial;
        tap(&mut visitor, serial);
    }
    assert_eq!(prints, 1);
}

#[test]
fn nothing_is_taken_back_while_a_sheet_comes_out() {
    let mut visitor = with_ticket();
    visitor.press(Act::Print);
    let page = visitor.visit.page();
    assert_eq!(page.name, "working");
    assert_eq!(page.controls().count(), 0);
    for act in [Act::StartOver, Act::Back, Act::CallPerson, Act::Languages] {
        visitor.press(act);
        assert_eq!(visitor.visit.page().name, "working", "{act:?}");
    }
    assert_eq!((visitor.cancelled(), visitor.ended), (0, false));
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.visit.page().name, "printed");
    assert_eq!(visitor.handed_over(), 1);
}

#[test]
fn a_printer_that_never_answers_does_not_keep_what_was_said() {
    let mut visitor = with_ticket();
    visitor.press(Act::Print);
    visitor.wait(299);
    assert!(!visitor.ended, "no printer is given up so early");
    visitor.wait(2);
    assert!(visitor.ended);
    assert_eq!(visitor.cancelled(), 1);
}

#[test]
fn after_a_failed_print_the_right_page_is_there() {
    let mut visitor = with_ticket();
    visitor.press(Act::Print);
    visitor.answer(fails("printer-jam"));
    let page = visitor.visit.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-printer-jam"));
    visitor.press(Act::Print);
    visitor.answer(Outcome::Printed(Ok(())));
    let page = visitor.visit.page();
    assert_eq!(page.name, "printed");
    assert!(!says(&visitor, &page, "err-printer-jam"));

    // The second copy fails: the number is in the queue already, and stays there.
    visitor.press(Act::Print);
    visitor.answer(fails("printer-empty"));
    let page = visitor.visit.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-printer-empty"));
    assert_eq!((visitor.handed_over(), visitor.cancelled()), (1, 0));

    let mut closed = Visitor::with_status(CLOSED);
    closed.guided("en", FAMILY);
    closed.press(Act::Print);
    closed.answer(fails("printer-offline"));
    let page = closed.visit.page();
    assert_eq!(page.name, "closed");
    assert!(says(&closed, &page, "err-printer-offline"));
}

#[test]
fn a_number_that_did_not_join_the_queue_is_on_the_screen_again() {
    let mut visitor = with_ticket();
    visitor.queue = Err(Failure("not-in-queue"));
    visitor.press(Act::NoteNumber);
    let page = visitor.visit.page();
    assert_eq!(page.name, "ticket");
    assert!(says(&visitor, &page, "err-not-in-queue"));
    visitor.queue = Ok(());
    visitor.press(Act::NoteNumber);
    assert_eq!(visitor.visit.page().name, "goodbye");
    assert_eq!((visitor.handed_over(), visitor.issued_ids().len()), (2, 1));
}

#[test]
fn a_number_whose_day_is_over_gives_way_to_a_new_one_with_new_strips() {
    let mut visitor = with_ticket();
    visitor.queue = Err(Failure::NUMBER_OVER);
    visitor.press(Act::NoteNumber);
    let page = visitor.visit.page();
    assert_eq!(page.name, "no-number");
    assert!(says(&visitor, &page, "err-number-over"));
    let sealed = visitor.seals();
    visitor.press(Act::Next);
    let ids = visitor.issued_ids();
    assert_eq!(ids.len(), 2);
    assert!(ids[0] != ids[1], "an id is one number for ever");
    assert_eq!(visitor.visit.page().name, "ticket");
    assert_eq!(visitor.seals(), sealed + 1, "yesterday's keys are erased");
}

#[test]
fn a_lost_hall_is_said_in_words() {
    let mut visitor = with_errand();
    visitor.hall = HallSays::Fails("hall-unreachable");
    visitor.press(Act::Next);
    let page = visitor.visit.page();
    assert_eq!(page.name, "no-number");
    for part in ["err", "rec"] {
        assert!(says(&visitor, &page, &format!("{part}-hall-unreachable")));
    }
}

#[test]
fn a_hall_that_closes_while_somebody_decides_gives_no_number() {
    let mut visitor = with_errand();
    visitor.hall = HallSays::Fails("hall-closed");
    visitor.press(Act::Next);
    assert_eq!(visitor.visit.page().name, "closed");
    assert!(visitor.visit.sheet().number.is_none());
    visitor.press(Act::Finish);
    assert_eq!((visitor.cancelled(), visitor.ended), (0, true));
}

#[test]
fn a_kiosk_that_stood_all_night_gives_numbers_at_opening() {
    let mut visitor = Visitor::with_status(CLOSED);
    let _ = visitor.step_quietly(Input::Tick(Status::Open));
    for act in [Act::Pick(0), Act::Pick(0), Act::Next] {
        visitor.press(act);
    }
    assert_eq!(visitor.visit.page().name, "ticket");
    assert_eq!(visitor.issued_ids().len(), 1);
}

#[test]
fn strips_never_outlive_the_answers_that_they_were_made_from() {
    let mut visitor = Visitor::with_status(CLOSED);
    visitor.guided("en", FAMILY);
    assert!(visitor.visit.sheet().own.is_some());
    let before = visitor.seals();
    visitor.press(Act::Back);
    visitor.finish_to_ticket(FAMILY);
    assert_eq!(visitor.visit.page().name, "closed");
    assert_eq!(visitor.seals(), before + 1, "sealed again");
}

#[test]
fn a_wrongly_picked_errand_comes_off_the_plan_by_going_back() {
    let mut visitor = with_errand();
    visitor.press(Act::Back);
    visitor.press(Act::Pick(3));
    assert_eq!(visitor.visit.page().name, "plan");
    let sheet = visitor.visit.sheet();
    let errands: usize = sheet.stops.iter().map(|stop| stop.errands.len()).sum();
    assert_eq!(errands, 1, "only the one that was picked last");

    // One that was added to a plan comes off, and the plan below it is as it was.
    let mut guided = Visitor::new();
    guided.stop_at = Some("plan");
    guided.guided("en", FAMILY);
    let stops = guided.visit.sheet().stops.len();
    for act in [Act::AddErrand, Act::Pick(1), Act::Pick(0)] {
        guided.press(act);
    }
    let page = guided.visit.page();
    assert_eq!(page.name, "plan");
    let change = page.controls().any(|it| it.act == Act::ChangeAnswers);
    assert!(change, "answers can be changed whatever was added");
    for _ in 0..3 {
        guided.press(Act::Back);
    }
    assert_eq!(guided.visit.page().name, "plan");
    assert_eq!(guided.visit.sheet().stops.len(), stops);
}

#[test]
fn back_through_the_questions_takes_every_answer_back() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.guided("en", FAMILY);
    while visitor.visit.page().name != "doors" {
        visitor.press(Act::Back);
    }
    visitor.press(Act::Guided);
    visitor.share = Shares::AsOffered;
    visitor.finish_to_ticket(&[
        ("event", Said::One("certificate")),
        ("certificates", Said::Several(&["residence"])),
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
    again.press(Act::HaveRecord);
    let (strip, stub) = again.own_codes(&own);
    again.scan(strip.as_str());
    let once = again.visit.page();
    assert_eq!(once.name, "record");
    again.scan(strip.as_str());
    assert_eq!(again.visit.page().name, "record");
    again.scan(stub.as_str());
    assert_eq!(again.visit.page().name, "working");
    visitor.press(Act::StartOver);
}

#[test]
fn a_my_number_leaves_no_trace() {
    const CANARY: &str = "123456789018";
    for mut visitor in [Visitor::new(), with_errand(), with_ticket()] {
        let before = visitor.visit.page();
        if before.name == "welcome" {
            visitor.press(Act::HaveRecord);
        }
        let effects = visitor.step_quietly(Input::Scan(CANARY.to_owned().into()));
        assert!(effects.is_empty());
        let page = visitor.visit.page();
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
fn everywhere() -> Vec<(&'static str, Visitor)> {
    let pressed = |mut visitor: Visitor, acts: &[Act]| {
        acts.iter().for_each(|act| visitor.press(*act));
        visitor
    };
    let at = |name: &'static str| {
        let mut visitor = Visitor::new();
        visitor.stop_at = Some(name);
        visitor.guided("en", FAMILY);
        visitor
    };
    let doors = || pressed(Visitor::new(), &[Act::Pick(0)]);
    let topics = || pressed(doors(), &[Act::KnownErrand]);
    let mut printed = pressed(with_ticket(), &[Act::Print]);
    printed.answer(Outcome::Printed(Ok(())));
    let mut no_number = with_errand();
    no_number.hall = HallSays::Fails("numbers-exhausted");
    no_number.press(Act::Next);
    let mut closed = Visitor::with_status(CLOSED);
    closed.guided("en", FAMILY);
    let mut refilled = pressed(Visitor::new(), &[Act::HaveRecord]);
    refilled.refill(with_ticket().own_record());
    vec![
        ("languages", pressed(doors(), &[Act::Languages])),
        ("looks", pressed(doors(), &[Act::Looks])),
        ("person", pressed(doors(), &[Act::CallPerson])),
        ("doors", doors()),
        ("topics", topics()),
        ("errands", pressed(topics(), &[Act::Pick(0)])),
        ("search", pressed(topics(), &[Act::Search])),
        ("question", at("question")),
        ("plan", at("plan")),
        ("no-visit", pressed(at("plan"), &[Act::NoVisit])),
        ("answers", pressed(at("plan"), &[Act::ChangeAnswers])),
        ("papers", at("papers")),
        ("share", at("share")),
        ("ticket", with_ticket()),
        ("no-number", no_number),
        ("codes", pressed(with_ticket(), &[Act::ShowCodes])),
        ("printed", printed),
        ("closed", closed),
        ("record", pressed(Visitor::new(), &[Act::HaveRecord])),
        ("refilled", refilled),
    ]
}

#[test]
fn whoever_walks_away_leaves_nothing_behind_whatever_page_it_is() {
    let mut names = BTreeSet::new();
    for (name, mut visitor) in everywhere() {
        assert_eq!(visitor.visit.page().name, name);
        assert!(names.insert(name));
        visitor.wait(150);
        assert_eq!(visitor.visit.page().name, "idle", "on {name}");
        visitor.press(Act::Stay);
        assert_eq!(visitor.visit.page().name, name, "one tap extends");
        visitor.wait(150);
        visitor.wait(41);
        assert!(visitor.ended, "on {name}");
        let kept = visitor.handed_over() + visitor.cancelled();
        assert!(kept <= visitor.issued_ids().len(), "on {name}");
    }
    let mut goodbye = with_ticket();
    goodbye.press(Act::NoteNumber);
    goodbye.wait(20);
    assert!(goodbye.ended);
}

#[test]
fn a_person_can_be_asked_for_on_every_page() {
    for (name, visitor) in everywhere() {
        let page = visitor.visit.page();
        let person = page.helpers.iter().any(|it| it.act == Act::CallPerson);
        assert!(person, "on {name}");
    }
}
