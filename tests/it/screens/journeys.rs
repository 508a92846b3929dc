//! The same questions, asked of every page that a real visit shows.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use annai::catalogue::EnquiryKind;
use annai::config::KeyAction;
use annai::page::{Page, State, TextSize};
use annai::shell::UiEvent;
use annai::ui::shot;
use annai::visit::{Failure, Outcome, Status};

use super::{LANDSCAPE, PORTRAIT, first, kit, sweep};
use crate::paper::example::PHONE;
use crate::visit::FAMILY;
use crate::visit::live::{closing_now, closing_soon, uneven};
use crate::visit::staff;
use crate::visit::visitor::{ScriptedAnswer, Shares, Visitor};

/// The most presses to a number on paper for a family with six stops, parts that must be turned to among them.
const MOST_PRESSES: usize = 28;

/// Pages that were seen, each once.
#[derive(Default)]
struct Seen {
    pages: Vec<Page>,
    known: BTreeSet<(&'static str, String)>,
}

impl Seen {
    fn see(&mut self, page: Page) {
        if self.known.insert((page.name, page.heading.plain())) {
            self.pages.push(page);
        }
    }

    fn all(&mut self, visitor: &mut Visitor) {
        for page in std::mem::take(&mut visitor.pages) {
            self.see(page);
        }
    }
}

/// Every page that visits show in a language, each once.
pub(super) fn pages(lang: &str) -> Vec<Page> {
    let mut seen = Seen::default();
    // The family's way, with looks to both sides.
    let mut family = Visitor::new();
    family.guided(lang, FAMILY);
    family.press("codes");
    for _ in 0..12 {
        family.press("next");
    }
    family.press("print");
    // The printer takes its time: a person is offered.
    family.wait(9);
    seen.pages.push(family.page());
    family.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    family.press("person");
    family.press("back");
    family.press("print");
    family.answer(Outcome::Printed(Ok(())));
    family.press("next");
    seen.all(&mut family);

    // The same ticket with a code for the phone.
    let mut phone = Visitor::new();
    phone.script().phone = Some(PHONE.to_owned());
    phone.guided(lang, FAMILY);
    seen.pages.push(phone.page());
    phone.press("print");
    phone.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    seen.pages.push(phone.page());
    phone.press("codes");
    seen.pages.push(phone.page());

    // Consent in full, and with one counter after the other.
    let mut consent = Visitor::new();
    consent.share = Shares::Stop;
    consent.guided(lang, FAMILY);
    consent.presses(&[
        "counter-citizens",
        "next",
        "group-family",
        "next",
        "text-size",
    ]);
    consent.pick(2);
    consent.presses(&["next", "next", "next"]);
    seen.all(&mut consent);

    let mut plan = Visitor::new();
    plan.stop_at = Some("plan");
    plan.guided(lang, FAMILY);
    plan.presses(&[
        "no-visit",
        "next",
        "change-answers",
        "next",
        "languages",
        "text-size",
        "back",
    ]);
    plan.wait(150);
    seen.all(&mut plan);

    // The same hall shortly before closing, and at the last minute.
    for ahead in [closing_soon, closing_now] {
        let mut late = Visitor::new();
        late.stop_at = Some("plan");
        late.script().ahead = ahead;
        late.guided(lang, FAMILY);
        seen.pages.push(late.page());
    }

    // The first questions of every event, all of them answered with "I don't know".
    let events = Visitor::new().choices("event");
    for event in events {
        let mut visitor = Visitor::new();
        visitor.share = Shares::Nothing;
        visitor.guided(lang, &[("event", ScriptedAnswer::One(event))]);
        seen.all(&mut visitor);
    }

    // The list, all of it.
    for topic in 0..16 {
        let mut list = Visitor::new();
        list.press(&format!("language-{lang}"));
        list.press("known-errand");
        list.pick(topic);
        let page = list.page();
        // All of these have one heading: the topic stands over it.
        if page.name == "errands" {
            seen.pages.push(page);
        }
        seen.all(&mut list);
    }
    // What people ask a lobby: every kind, and a page with a map and one with a number.
    let mut places = Visitor::new();
    places.presses(&[&format!("language-{lang}"), "find-place"]);
    for kind in EnquiryKind::ALL {
        places.presses(&[kind.message(), "back"]);
    }
    places.presses(&["places-facility", "answer-toilet", "back", "back"]);
    places.presses(&["places-elsewhere", "answer-tax_office"]);
    seen.all(&mut places);
    let mut housing = Visitor::new();
    housing.presses(&[&format!("language-{lang}"), "find-place"]);
    housing.presses(&["places-service", "answer-city_housing_apply"]);
    seen.all(&mut housing);
    for typed in ["ひ", "zz"] {
        let mut search = Visitor::new();
        search.press(&format!("language-{lang}"));
        search.press("known-errand");
        search.press("search");
        search.press("switch-keys");
        typed
            .chars()
            .for_each(|key| search.press(&format!("key-{key}")));
        seen.pages.push(search.page());
    }

    let mut record = Visitor::new();
    record.press("record");
    record.scan("123456789018");
    seen.all(&mut record);
    let mut again = Visitor::new();
    again.press("record");
    again.refill(family.own_record());
    seen.all(&mut again);

    // By ear: a helper more, and more to set.
    let mut ear = Visitor::new();
    ear.feel(UiEvent::Key(KeyAction::Next));
    ear.press(&format!("language-{lang}"));
    seen.pages.push(ear.page());
    ear.press("text-size");
    seen.pages.push(ear.page());

    let mut closed = Visitor::with_status(Status::Closed { next: None });
    closed.guided(lang, FAMILY);
    seen.all(&mut closed);
    // Staff read Japanese, whatever visitors speak.
    if lang == "ja" {
        seen.pages.extend(staff_pages());
    }
    seen.pages
}

/// The staff page and the way to it: a wrong PIN, a kiosk that is well, one that is not, and the test sheet.
fn staff_pages() -> Vec<Page> {
    let mut pages = Vec::new();
    let mut wrong = staff::called();
    pages.push(wrong.page());
    staff::type_pin(&mut wrong, "111111");
    pages.push(wrong.page());
    wrong.press("next");
    pages.push(wrong.page());
    pages.push(staff::inside(staff::healthy()).page());
    let mut ailing = staff::inside(staff::ailing());
    pages.push(ailing.page());
    ailing.press("print");
    pages.push(ailing.page());
    ailing.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    pages.push(ailing.page());
    pages
}

/// The two pages of each kind that say most, for what takes long to ask.
pub(super) fn fullest_pages(lang: &str) -> Vec<Page> {
    let says = |page: &Page| -> usize {
        let controls = page.focus().map(|it| it.control.label.plain().len());
        controls.sum::<usize>() + page.heading.plain().len()
    };
    let mut by_name: BTreeMap<&str, Vec<Page>> = BTreeMap::new();
    for page in pages(lang) {
        by_name.entry(page.name).or_default().push(page);
    }
    let fullest = by_name.into_values().flat_map(|mut pages| {
        pages.sort_by_key(|page| Reverse(says(page)));
        pages.truncate(2);
        pages
    });
    fullest.collect()
}

pub(super) fn no_fault(pages: Vec<Page>, found: impl Fn(&Page) -> Vec<String>) {
    let names: BTreeSet<&str> = pages.iter().map(|page| page.name).collect();
    assert!(names.len() >= 20, "{names:?}");
    let faults: Vec<String> = pages.iter().flat_map(found).collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[rstest::rstest]
#[case("ja")]
#[case("ja-simple")]
#[case("en")]
fn no_page_of_a_visit_clips_or_crowds(#[case] lang: &str) {
    no_fault(pages(lang), sweep::faults);
}

/// Every other language, whole and in part.
#[rstest::rstest]
#[case("vi")]
#[case("pt-BR")]
#[case("zh-Hans")]
#[case("ko")]
#[case("fil")]
#[case("es")]
#[case("id")]
#[case("ne")]
#[case("my")]
fn no_page_clips_or_crowds_in_other_languages(#[case] lang: &str) {
    no_fault(fullest_pages(lang), sweep::main_faults);
}

/// Draws the pages of staff to look at; run it by hand.
#[test]
fn a_family_presses_few_keys_and_turns_few_parts() {
    let mut family = Visitor::new();
    family.guided("ja", FAMILY);
    family.press("print");
    // What is on the way to the way on, on each page as it was left.
    let pages = std::mem::take(&mut family.pages);
    let left = pages.chunk_by(|page, next| page.serial == next.serial);
    let left = left.filter_map(<[Page]>::last);
    let waits = |page: &&Page| page.actions.iter().any(|it| it.state == State::AtEnd);
    let turned: usize = left
        .filter(waits)
        .map(|page| {
            let more = first(page, &PORTRAIT).parts - 1;
            println!("{more} more parts: {}, {}", page.name, page.heading.plain());
            more
        })
        .sum();
    println!("{} presses, {turned} turned parts", family.pressed);
    assert!(family.pressed + turned <= MOST_PRESSES);
}

#[test]
#[ignore = "draws pictures for people"]
fn pictures_of_the_staff_page() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("staff");
    std::fs::create_dir_all(&folder).unwrap();
    for (place, panel) in [("portrait", PORTRAIT), ("landscape", LANDSCAPE)] {
        for size in [TextSize::Normal, TextSize::Largest] {
            for (at, page) in staff_pages().into_iter().enumerate() {
                let page = Page { size, ..page };
                let pictures = shot::render(&page, &panel, kit()).unwrap();
                for (part, picture) in pictures.iter().enumerate() {
                    let name = format!("{place}-{size:?}-{at}-{}-{part}.png", page.name);
                    std::fs::write(folder.join(name), shot::png(picture).unwrap()).unwrap();
                }
            }
        }
    }
}

/// Draws the plan in halls of many kinds to look at; run it by hand.
#[test]
#[ignore = "draws pictures for people"]
fn pictures_of_the_plan() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("plans");
    std::fs::create_dir_all(&folder).unwrap();
    for lang in ["ja", "ja-simple", "en"] {
        for (hall, ahead) in [
            ("open", uneven as fn(&_) -> _),
            ("closing", closing_soon),
            ("late", closing_now),
        ] {
            let mut visitor = Visitor::new();
            visitor.stop_at = Some("plan");
            visitor.script().ahead = ahead;
            visitor.guided(lang, FAMILY);
            for (place, panel) in [("portrait", PORTRAIT), ("landscape", LANDSCAPE)] {
                for size in [TextSize::Normal, TextSize::Largest] {
                    let page = Page {
                        size,
                        ..visitor.page()
                    };
                    let pictures = shot::render(&page, &panel, kit()).unwrap();
                    for (part, picture) in pictures.iter().enumerate() {
                        let name = format!("{place}-{lang}-{hall}-{size:?}-{part}.png");
                        std::fs::write(folder.join(name), shot::png(picture).unwrap()).unwrap();
                    }
                }
            }
        }
    }
}
