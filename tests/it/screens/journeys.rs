//! The same questions, asked of every page that a real visit shows.

use std::collections::BTreeSet;
use std::path::Path;

use annai::page::{Act, Page, TextSize};
use annai::ui::shot;
use annai::visit::{Failure, Outcome, Status};

use super::{LANDSCAPE, PORTRAIT, kit, sweep};
use crate::paper::example::PHONE;
use crate::visit::FAMILY;
use crate::visit::live::{closing_now, closing_soon, uneven};
use crate::visit::visitor::{Said, Shares, Visitor};

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

fn pages(lang: &str, at: usize) -> Vec<Page> {
    let mut seen = Seen::default();
    // The family's way, with looks to both sides.
    let mut family = Visitor::new();
    family.guided(lang, FAMILY);
    family.press(Act::ShowCodes);
    for _ in 0..12 {
        family.press(Act::Next);
    }
    family.press(Act::Print);
    family.answer(Outcome::Printed(Err(Failure("printer-jam"))));
    family.press(Act::CallPerson);
    family.press(Act::Back);
    family.press(Act::Print);
    family.answer(Outcome::Printed(Ok(())));
    family.press(Act::Next);
    seen.all(&mut family);

    // The same ticket with a code for the phone.
    let mut phone = Visitor::new();
    phone.phone = Some(PHONE.to_owned());
    phone.guided(lang, FAMILY);
    seen.pages.push(phone.visit.page());
    phone.press(Act::Print);
    phone.answer(Outcome::Printed(Err(Failure("printer-jam"))));
    seen.pages.push(phone.visit.page());
    phone.press(Act::ShowCodes);
    seen.pages.push(phone.visit.page());

    let mut plan = Visitor::new();
    plan.stop_at = Some("plan");
    plan.guided(lang, FAMILY);
    for act in [
        Act::NoVisit,
        Act::Next,
        Act::ChangeAnswers,
        Act::Next,
        Act::Languages,
        Act::Looks,
        Act::Back,
    ] {
        plan.press(act);
    }
    plan.wait(150);
    seen.all(&mut plan);

    // The same hall shortly before closing, and at the last minute.
    for ahead in [closing_soon, closing_now] {
        let mut late = Visitor::new();
        late.stop_at = Some("plan");
        late.ahead = ahead;
        late.guided(lang, FAMILY);
        seen.pages.push(late.visit.page());
    }

    // The first questions of every event, all of them answered with "I don't know".
    let events = Visitor::new().choices("event");
    for event in events {
        let mut visitor = Visitor::new();
        visitor.share = Shares::Nothing;
        visitor.guided(lang, &[("event", Said::One(event))]);
        seen.all(&mut visitor);
    }

    // The list, all of it.
    for topic in 0..16 {
        let mut list = Visitor::new();
        list.press(Act::Pick(at));
        list.press(Act::KnownErrand);
        list.press(Act::Pick(topic));
        let page = list.visit.page();
        // All of these have one heading: the topic stands over it.
        if page.name == "errands" {
            seen.pages.push(page);
        }
        seen.all(&mut list);
    }
    for typed in ["ひ", "zz"] {
        let mut search = Visitor::new();
        search.press(Act::Pick(at));
        search.press(Act::KnownErrand);
        search.press(Act::Search);
        search.press(Act::SwitchKeys);
        typed.chars().for_each(|key| search.press(Act::Type(key)));
        seen.pages.push(search.visit.page());
    }

    let mut record = Visitor::new();
    record.press(Act::HaveRecord);
    record.scan("123456789018");
    seen.all(&mut record);
    let mut again = Visitor::new();
    again.press(Act::HaveRecord);
    again.refill(family.own_record());
    seen.all(&mut again);

    let mut closed = Visitor::with_status(Status::Closed { next: None });
    closed.guided(lang, FAMILY);
    seen.all(&mut closed);
    seen.pages
}

fn no_fault(lang: &str, at: usize) {
    let pages = pages(lang, at);
    let names: BTreeSet<&str> = pages.iter().map(|page| page.name).collect();
    assert!(names.len() >= 20, "{names:?}");
    let faults: Vec<String> = pages.iter().flat_map(sweep::faults).collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn no_page_of_a_visit_clips_or_crowds_in_japanese() {
    no_fault("ja", 0);
}

#[test]
fn no_page_of_a_visit_clips_or_crowds_in_plain_japanese() {
    no_fault("ja-simple", 1);
}

#[test]
fn no_page_of_a_visit_clips_or_crowds_in_english() {
    no_fault("en", 2);
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
            visitor.ahead = ahead;
            visitor.guided(lang, FAMILY);
            for (place, panel) in [("portrait", PORTRAIT), ("landscape", LANDSCAPE)] {
                for size in [TextSize::Normal, TextSize::Largest] {
                    let page = Page {
                        size,
                        ..visitor.visit.page()
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
