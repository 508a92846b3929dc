//! The staff page: who gets there, what it tells, and what it never shows.

use std::time::Duration;

use annai::config::Keypad;
use annai::page::{Block, Page};
use annai::paper::{PrinterHealth, Reason};
use annai::shell::UiEvent;
use annai::visit::{
    CatalogueHealth, Failure, HallHealth, KioskHealth, Outcome, PinVerdict, ScannerHealth,
    SpeechHealth,
};
use jiff::civil::date;
use rstest::rstest;

use super::visitor::{Fate, Shares, Visitor};

/// The PIN of the scripted kiosk.
pub(crate) const PIN: &str = "271828";

/// A kiosk where everything works.
pub(crate) fn healthy() -> KioskHealth {
    KioskHealth {
        printer: PrinterHealth {
            fault: None,
            says: vec!["media-low-warning".to_owned()],
        },
        speech: Vec::new(),
        scanner: ScannerHealth::Connected,
        keypad: Keypad::default(),
        hall: HallHealth {
            reached: true,
            backlog: 0,
            leased: vec![('A', 20), ('B', 18), ('C', 20)],
            day: date(2026, 11, 24),
        },
        synchronised: true,
        catalogue: CatalogueHealth {
            version: "3f9c1d0a".to_owned(),
            differences: 0,
        },
        room: Some(12 << 30),
    }
}

/// A kiosk where nothing works.
pub(crate) fn ailing() -> KioskHealth {
    KioskHealth {
        printer: PrinterHealth {
            fault: Some(Reason::Empty),
            says: vec![
                "media-empty-error".to_owned(),
                "media-needed-error".to_owned(),
            ],
        },
        speech: vec![
            SpeechHealth {
                name: "ja".to_owned(),
                state: "open_jtalk".to_owned(),
                works: true,
            },
            SpeechHealth {
                name: "vi".to_owned(),
                state: "no voice".to_owned(),
                works: false,
            },
        ],
        scanner: ScannerHealth::Disconnected,
        hall: HallHealth {
            reached: false,
            backlog: 12,
            leased: vec![('A', 0), ('B', 3)],
            day: date(2026, 11, 23),
        },
        synchronised: false,
        catalogue: CatalogueHealth {
            version: "3f9c1d0a".to_owned(),
            differences: 3,
        },
        room: Some(80 << 20),
        ..healthy()
    }
}

/// Staff before the page of the PIN.
pub(crate) fn called() -> Visitor {
    let mut staff = Visitor::new();
    staff.feel(UiEvent::Staff);
    assert_eq!(staff.page().name, "staff-pin");
    staff
}

pub(crate) fn type_pin(staff: &mut Visitor, pin: &str) {
    pin.chars()
        .for_each(|digit| staff.press(&format!("key-{digit}")));
}

/// Staff on their page.
pub(crate) fn inside(health: KioskHealth) -> Visitor {
    let mut staff = called();
    staff.script().health = health;
    type_pin(&mut staff, PIN);
    staff.press("next");
    assert_eq!(staff.page().name, "staff");
    staff
}

fn says(page: &Page) -> String {
    let mut said = vec![page.heading.plain()];
    for block in &page.body {
        match block {
            Block::List(items) => said.extend(items.iter().flat_map(|item| {
                let details = item.details.iter().map(annai::locale::Text::plain);
                [item.title.plain()].into_iter().chain(details)
            })),
            Block::Notice(_, texts) => said.extend(texts.iter().map(annai::locale::Text::plain)),
            _ => {}
        }
    }
    said.join("\n")
}

/// The rows with the sign of a trouble.
fn troubles(page: &Page) -> Vec<String> {
    let lists = page.body.iter().filter_map(|block| match block {
        Block::List(items) => Some(items),
        _ => None,
    });
    let troubled = lists
        .flatten()
        .filter(|item| item.pictogram.as_deref() == Some("triangle-alert"));
    troubled.map(|item| item.title.plain()).collect()
}

#[test]
fn the_right_pin_leads_to_the_page_and_close_to_the_next_visitor() {
    let mut staff = inside(healthy());
    let page = staff.page();
    assert_eq!(page.lang.as_str(), "ja");
    assert!(troubles(&page).is_empty(), "{:?}", troubles(&page));
    for expected in [
        "印刷できます",
        "media-low-warning",
        "A 20",
        "3f9c1d0a",
        "12288 MB",
    ] {
        assert!(says(&page).contains(expected), "{expected}");
    }
    staff.press("finish");
    assert!(staff.ended);
    assert_eq!(staff.page().name, "welcome");
}

#[test]
fn what_does_not_work_is_told_in_the_words_of_the_part_itself() {
    let page = inside(ailing()).page();
    assert!(says(&page).contains("media-empty-error, media-needed-error"));
    assert!(says(&page).contains("vi：no voice"));
    let troubles = troubles(&page);
    assert_eq!(troubles.len(), 9, "{troubles:?}");
    assert!(
        page.heading.plain().contains('9'),
        "the heading counts them"
    );
}

#[test]
fn only_the_welcome_page_leads_to_staff() {
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.press("language-en");
    visitor.press("guided");
    let mut pages = vec!["question"];
    while pages.last() != Some(&"ticket") {
        let before = visitor.page();
        visitor.feel(UiEvent::Staff);
        assert!(visitor.page() == before, "{}", before.name);
        match before.name {
            "question" => {
                visitor.press("unknown");
                if visitor.page().serial == before.serial {
                    visitor.press("next");
                }
            }
            _ => visitor.press("next"),
        }
        pages.push(visitor.page().name);
        assert!(pages.len() < 60, "{pages:?}");
    }
    for aside in ["person", "languages", "text-size"] {
        visitor.press(aside);
        let before = visitor.page();
        visitor.feel(UiEvent::Staff);
        assert!(visitor.page() == before, "{aside}");
        visitor.press("back");
    }
}

#[test]
fn what_a_visitor_said_before_going_back_to_welcome_is_wiped_and_a_late_answer_reaches_nobody() {
    let mut visitor = Visitor::new();
    visitor.script().fates.extend([Fate::Later]);
    visitor.presses(&[
        "language-en",
        "guided",
        "choice-moving",
        "next",
        "back",
        "back",
        "back",
    ]);
    while visitor.page().name != "welcome" {
        visitor.press("back");
    }
    assert_eq!(visitor.page().lang.as_str(), "en");
    visitor.feel(UiEvent::Staff);
    assert_eq!(visitor.page().name, "staff-pin");
    assert!(visitor.sheet().stops.is_empty());
    assert!(visitor.visit().counters().is_empty());
    let before = visitor.page();
    assert!(
        visitor.let_go(0),
        "the hall tells the waits of the visit before"
    );
    assert!(visitor.page() == before);
    // The request of the PIN has a number of its own.
    type_pin(&mut visitor, PIN);
    visitor.press("next");
    assert_eq!(visitor.page().name, "staff");
    visitor.press("finish");
    visitor.press("language-ja");
    visitor.press("guided");
    assert_eq!(
        visitor.page().name,
        "question",
        "and nothing is answered yet"
    );
}

#[test]
fn a_kiosk_without_a_pin_has_no_such_page() {
    let mut visitor = Visitor::without_staff_page();
    visitor.feel(UiEvent::Staff);
    assert_eq!(visitor.page().name, "welcome");
}

#[test]
fn a_wrong_pin_waits_and_is_asked_for_again() {
    let mut staff = called();
    type_pin(&mut staff, "111111");
    staff.press("next");
    assert!(says(&staff.page()).contains("5秒"));
    assert!(
        staff.page().control("key-1").is_none(),
        "no key before its time"
    );
    staff.wait(4);
    assert!(says(&staff.page()).contains("1秒"));
    assert!(staff.page().control("key-1").is_none());
    assert!(staff.page().control("finish").is_some(), "one can leave");
    staff.wait(1);
    assert!(staff.page().control("next").is_none(), "nothing is typed");
    type_pin(&mut staff, PIN);
    staff.press("next");
    assert_eq!(staff.page().name, "staff");
}

#[test]
fn leaving_and_coming_back_does_not_shorten_the_wait() {
    let mut staff = called();
    let wait = Duration::from_secs(77);
    staff.script().verdicts.extend([PinVerdict::TooSoon(wait)]);
    type_pin(&mut staff, PIN);
    staff.press("next");
    assert!(says(&staff.page()).contains("77秒"));
}

#[test]
fn digits_are_shown_as_dots_and_can_be_taken_back() {
    let mut staff = called();
    type_pin(&mut staff, "12345678901234");
    let typed = |staff: &Visitor| {
        let page = staff.page();
        page.body.iter().find_map(|block| match block {
            Block::Entry { typed, .. } => Some(typed.plain()),
            _ => None,
        })
    };
    assert_eq!(typed(&staff).unwrap(), "●".repeat(12), "no PIN is longer");
    staff.press("erase");
    assert_eq!(typed(&staff).unwrap(), "●".repeat(11));
}

#[rstest]
#[case(false)]
#[case(true)]
fn the_pages_of_staff_close_by_themselves(#[case] opened: bool) {
    let mut staff = match opened {
        true => inside(healthy()),
        false => called(),
    };
    staff.wait(119);
    assert!(!staff.ended);
    staff.wait(1);
    assert!(staff.ended);
    assert_eq!(staff.page().name, "welcome");
}

#[test]
fn the_state_is_asked_for_again_while_the_page_is_shown() {
    let mut staff = inside(ailing());
    staff.script().health = healthy();
    staff.wait(9);
    assert!(!troubles(&staff.page()).is_empty());
    staff.wait(1);
    assert!(troubles(&staff.page()).is_empty(), "paper was put in");
}

#[test]
fn a_test_sheet_is_printed_like_every_sheet_and_takes_no_number() {
    let mut staff = inside(healthy());
    staff.press("print");
    assert!(staff.page().control("print").is_none(), "one at a time");
    assert!(says(&staff.page()).contains("テスト印刷をしています"));
    staff.answer(Outcome::Printed(Ok(())));
    assert!(says(&staff.page()).contains("テスト印刷が終わりました"));
    let sheets = staff.printed();
    let sheet = sheets.last().unwrap();
    assert!(sheet.number.is_none() && sheet.phone.is_none() && sheet.stops.is_empty());
    assert!(sheet.first.visitor.plain().contains("テスト"));
    assert!(sheet.own.is_some(), "with a code to look at");
    assert!(staff.issued_ids().is_empty());
    assert_eq!(staff.handed_over(), 0);
}

#[test]
fn a_test_sheet_that_does_not_come_out_says_why() {
    let mut staff = inside(healthy());
    staff.press("print");
    staff.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    assert!(says(&staff.page()).contains("詰まっています"));
    staff.script().fates.extend([Fate::Panics]);
    staff.press("print");
    assert!(says(&staff.page()).contains("確認できません"));
    assert!(staff.page().control("print").is_some(), "again");
}
