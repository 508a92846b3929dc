//! What is counted of a visit: at its end, once, and never what was answered.

use annai::api::{COUNTED_PAGES, CountKind, Counted};

use super::FAMILY;
use super::visitor::{Shares, Visitor};

fn of(visitor: &Visitor, kind: CountKind) -> Vec<String> {
    let counted = visitor.counted().into_iter();
    let counted = counted.filter(|one| one.kind == kind);
    counted.map(|Counted { a, .. }| a).collect()
}

#[test]
fn nothing_is_told_before_the_end_and_then_everything_once() {
    let mut visitor = Visitor::new();
    visitor.presses(&["language-ja", "known-errand", "search"]);
    "つりざお".chars().for_each(|key| visitor.type_key(key));
    visitor.press("ask-person");
    visitor.presses(&["next", "back", "person", "next", "back"]);
    visitor.presses(&["guided", "unknown", "next"]);
    assert_eq!(visitor.page().name, "plan");
    assert!(visitor.counted().is_empty(), "not during the visit");
    visitor.press("start-over");
    assert_eq!(of(&visitor, CountKind::NoHit), ["つりざお"]);
    assert_eq!(of(&visitor, CountKind::AskStaff), ["search", "topics"]);
    assert_eq!(of(&visitor, CountKind::Unknown).len(), 1);
    assert_eq!(of(&visitor, CountKind::Left), ["plan"]);
}

#[test]
fn a_search_that_finds_or_is_begun_is_not_counted() {
    let mut visitor = Visitor::new();
    visitor.presses(&["language-ja", "known-errand", "search"]);
    "じゅうみん".chars().for_each(|key| visitor.type_key(key));
    visitor.presses(&["back", "start-over"]);
    assert!(of(&visitor, CountKind::NoHit).is_empty());
}

#[test]
fn somebody_with_a_number_has_not_left_without_one() {
    let mut visitor = Visitor::new();
    visitor.guided("ja", FAMILY);
    visitor.press("noted");
    visitor.press("finish");
    assert!(visitor.ended);
    assert!(of(&visitor, CountKind::Left).is_empty());
}

#[test]
fn whoever_goes_away_is_counted_on_the_page_they_left() {
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.guided("ja", FAMILY);
    assert_eq!(visitor.page().name, "share");
    visitor.wait(200);
    assert!(visitor.ended, "the visit is wiped");
    assert_eq!(of(&visitor, CountKind::Left), ["share"]);
}

#[test]
fn a_visit_that_never_began_counts_nothing() {
    let mut visitor = Visitor::new();
    visitor.presses(&["languages", "language-en", "start-over"]);
    assert!(visitor.counted().is_empty());
}

#[test]
fn every_page_that_is_counted_is_one_that_the_hall_knows() {
    let mut visitor = Visitor::new();
    visitor.presses(&[
        "language-ja",
        "known-errand",
        "search",
        "person",
        "next",
        "back",
    ]);
    visitor.presses(&["back", "guided"]);
    visitor.finish_to_ticket(FAMILY);
    visitor.press("noted");
    let pages = visitor.pages.iter().map(|page| page.name);
    for page in pages.filter(|page| *page != "welcome") {
        assert!(COUNTED_PAGES.contains(&page), "{page}");
    }
}
