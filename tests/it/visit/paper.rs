//! What a visitor wishes of the paper: large letters, and only the number.

use annai::page::{Block, Page, Role, State};
use annai::paper::Letters;
use annai::visit::{Failure, Outcome, Status};

use super::FAMILY;
use super::visitor::Visitor;

/// A visitor with a ticket.
fn ticketed(lang: &str) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.guided(lang, FAMILY);
    assert_eq!(visitor.page().name, "ticket");
    visitor
}

fn large(page: &Page) -> State {
    page.control("large-letters").unwrap().state
}

#[test]
fn letters_on_paper_are_large_where_they_are_large_on_the_screen() {
    for (size, letters) in [
        (0, Letters::Normal),
        (1, Letters::Normal),
        (2, Letters::Large),
        (3, Letters::Large),
    ] {
        let mut visitor = ticketed("en");
        visitor.press("text-size");
        visitor.pick(size);
        visitor.press("next");
        assert!(visitor.sheet().letters == letters, "size {size}");
        let shown = State::chosen(letters == Letters::Large);
        assert!(large(&visitor.page()) == shown, "size {size}");
    }
}

#[test]
fn a_wish_for_the_paper_outlasts_another_size_on_the_screen_and_no_visit() {
    let mut visitor = ticketed("en");
    visitor.press("large-letters");
    assert!(visitor.sheet().letters == Letters::Large);
    visitor.press("text-size");
    visitor.pick(0);
    visitor.press("next");
    assert!(visitor.sheet().letters == Letters::Large);
    visitor.press("large-letters");
    assert!(visitor.sheet().letters == Letters::Normal);
    visitor.press("large-letters");
    visitor.press("start-over");
    assert!(visitor.sheet().letters == Letters::Normal);
}

#[test]
fn a_sheet_that_came_out_too_small_comes_again_in_large_letters() {
    let mut visitor = ticketed("en");
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(visitor.page().name, "printed");
    visitor.press("large-letters");
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    let printed = visitor.printed();
    assert!(printed[1].letters == Letters::Large && printed[1].again.is_some());
    assert_eq!(visitor.handed_over(), 1);
}

#[test]
fn a_slip_holds_the_number_and_nothing_that_the_visitor_told() {
    let mut visitor = ticketed("en");
    let whole = visitor.sheet();
    visitor.press("print-slip");
    visitor.answer(Outcome::Printed(Ok(())));
    let printed = visitor.printed();
    let slip = &printed[0];
    assert!(slip.number == whole.number && slip.number.is_some());
    assert!(slip.first == whole.first && slip.first_place == whole.first_place);
    assert!(slip.stops.is_empty() && slip.papers.is_empty() && slip.own.is_none());
    assert!(slip.notices.is_empty() && slip.no_visit.is_none() && slip.later.is_none());
    assert_eq!(
        visitor.handed_over(),
        1,
        "who holds the slip is in the queue"
    );
    let page = visitor.page();
    assert_eq!(page.name, "printed");
    let stub = visitor.setting.locales.text(&page.lang, "printed-stub");
    let is_stub =
        |block: &Block| matches!(block, Block::Paragraph(text) if text.plain() == stub.plain());
    let told = |page: &Page| page.body.iter().any(is_stub);
    assert!(!told(&page), "a slip has no stub to cut off");
    // The whole sheet can follow.
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    assert!(told(&visitor.page()));
    let printed = visitor.printed();
    assert!(!printed[1].stops.is_empty() && printed[1].again.is_some());
    assert_eq!(visitor.handed_over(), 1);
}

#[test]
fn a_slip_that_does_not_come_out_leaves_no_ghost() {
    let mut visitor = ticketed("en");
    visitor.press("print-slip");
    visitor.answer(Outcome::Printed(Err(Failure::PrinterEmpty)));
    assert_eq!(visitor.page().name, "ticket");
    assert_eq!(visitor.handed_over(), 0);
}

#[test]
fn a_closed_hall_prints_no_slip_because_there_is_no_number() {
    let mut visitor = Visitor::with_status(Status::Closed { next: None });
    visitor.guided("en", FAMILY);
    let page = visitor.page();
    assert_eq!(page.name, "closed");
    assert!(page.control("print-slip").is_none());
    visitor.press("large-letters");
    assert!(visitor.sheet().letters == Letters::Large);
}

#[test]
fn the_staffs_names_beside_another_language_are_short_and_japanese_ones_whole() {
    let japanese = ticketed("ja").sheet();
    let whole = |text: &str| text.contains('（');
    assert!(
        japanese
            .papers
            .iter()
            .any(|it| whole(&it.name.visitor.plain()))
    );
    assert!(japanese.papers.iter().all(|it| it.name.japanese.is_none()));
    let english = ticketed("en").sheet();
    for paper in &english.papers {
        let name = paper.name.japanese.as_ref().unwrap().plain();
        let name = name.trim_end_matches("（必要なら）");
        assert!(!name.is_empty() && !whole(name), "{name}");
    }
}

#[test]
fn the_sheet_says_what_does_in_the_place_of_a_paper_that_is_missing() {
    for lang in ["ja", "en"] {
        let mut visitor = Visitor::new();
        visitor.stop_at = Some("papers");
        visitor.guided(lang, FAMILY);
        let page = visitor.page();
        let mut cards = page.controls().filter(|it| it.role == Role::Absent);
        let identity = cards.find(|it| it.id.as_str().ends_with("identity"));
        visitor.press(identity.unwrap().id.as_str());
        let papers = visitor.sheet().papers;
        let missing = papers.iter().filter_map(|paper| paper.missing.as_ref());
        let missing: Vec<String> = missing.map(|text| text.plain()).collect();
        let said = match lang {
            "ja" => "写真のない証明を2点",
            _ => "two proofs of identity without a photo",
        };
        let [only] = missing.as_slice() else {
            panic!("{lang}: {missing:?}");
        };
        assert!(only.contains(said), "{lang}: {only}");
    }
}
