//! What people ask a lobby: found by a door and by words, with a number where one queues.

use annai::page::{Block, Page};
use annai::visit::Status;

use super::visitor::{Visitor, number};

fn of(lang: &str, presses: &[&str]) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.press(&format!("language-{lang}"));
    visitor.presses(presses);
    visitor
}

#[test]
fn a_toilet_has_a_page_with_its_place_and_no_number() {
    let visitor = of("ja", &["find-place", "places-facility", "answer-toilet"]);
    let page = visitor.page();
    assert_eq!(page.name, "enquiry");
    let mut blocks = page.body.iter();
    let place = blocks.find_map(|block| match block {
        Block::List(items) => items.first(),
        _ => None,
    });
    assert!(place.is_some_and(|place| !place.details.is_empty()));
    assert!(page.control("next").is_none());
    assert!(page.control("ask-person").is_some());
}

#[test]
fn a_number_is_taken_at_the_counter_where_one_queues() {
    let mut visitor = found("じゅうたく", "city_housing_apply");
    let page = visitor.page();
    let mut blocks = page.body.iter();
    assert!(blocks.any(|block| matches!(block, Block::Map(_))));
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
    let Block::Ticket(ticket) = &visitor.page().body[0] else {
        panic!("the page shows no ticket");
    };
    assert!(ticket.number.plain() == number().to_string());
    // Not wanted after all: the number goes back, and no plan keeps the counter.
    visitor.press("back");
    assert_eq!(visitor.page().name, "enquiry");
    visitor.presses(&["back", "guided", "unknown", "next"]);
    assert_eq!(visitor.page().name, "plan");
    let Some(Block::Stops(stops)) = stops(&visitor.page()) else {
        panic!("the plan has no stops");
    };
    assert_eq!(stops.len(), 1);
}

#[test]
fn an_enquiry_joins_a_plan_that_is_there() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.guided("ja", super::FAMILY);
    let before = visitor.page();
    visitor.presses(&["add-errand", "known-errand", "search"]);
    "じゅうたく".chars().for_each(|key| visitor.type_key(key));
    visitor.presses(&["answer-city_housing_apply", "next"]);
    let (Some(Block::Stops(old)), Some(Block::Stops(new))) =
        (stops(&before), stops(&visitor.page()))
    else {
        panic!("a plan has no stops");
    };
    assert_eq!(new.len(), old.len() + 1);
    visitor.press("back");
    visitor.presses(&["back", "back", "back", "back"]);
    assert_eq!(visitor.page().name, "plan");
}

#[test]
fn a_closed_hall_gives_no_number() {
    let mut visitor = Visitor::with_status(Status::Closed { next: None });
    visitor.presses(&["language-ja", "known-errand", "search"]);
    "じゅうたく".chars().for_each(|key| visitor.type_key(key));
    visitor.presses(&["answer-city_housing_apply", "next"]);
    assert_eq!(visitor.page().name, "closed");
}

#[test]
fn a_life_event_begins_its_interview_and_back_leads_to_the_search() {
    let mut visitor = of("ja", &["known-errand", "search"]);
    "ひっこし".chars().for_each(|key| visitor.type_key(key));
    visitor.press("choice-event-moving");
    assert_eq!(visitor.page().name, "question");
    assert!(
        visitor.page().control("choice-move_kind-in").is_some()
            || visitor.page().control("unknown").is_some()
    );
    visitor.press("back");
    let page = visitor.page();
    assert_eq!(page.name, "question");
    assert!(page.control("choice-moving").is_some());
    visitor.press("back");
    assert_eq!(visitor.page().name, "search");
}

#[test]
fn more_is_offered_while_there_is_more() {
    let mut visitor = of("ja", &["known-errand", "search", "key-こ"]);
    let first: Vec<String> = cards(&visitor);
    assert!(visitor.page().control("found-before").is_none());
    let mut seen = first.len();
    while visitor.page().control("more-found").is_some() {
        visitor.press("more-found");
        let shown = cards(&visitor);
        assert!(shown != first && !shown.is_empty());
        seen += shown.len();
    }
    let found = super::visitor::setting().index.find("こ").targets.len();
    assert_eq!(seen, found);
    visitor.press("found-before");
    visitor.press("erase");
    assert!(cards(&visitor).is_empty());
}

/// Who reads no kana does not have to find the key that leads away from them.
#[test]
fn a_search_begins_on_the_keys_of_the_visitors_language() {
    for (lang, first) in [
        ("ja", "key-あ"),
        ("ja-simple", "key-あ"),
        ("en", "key-q"),
        ("vi", "key-q"),
        ("zh-Hans", "key-q"),
    ] {
        let visitor = of(lang, &["known-errand", "search"]);
        assert!(visitor.page().control(first).is_some(), "{lang}");
    }
}

fn found(typed: &str, id: &str) -> Visitor {
    let mut visitor = of("ja", &["known-errand", "search"]);
    typed.chars().for_each(|key| visitor.type_key(key));
    visitor.press(&format!("answer-{id}"));
    assert_eq!(visitor.page().name, "enquiry");
    visitor
}

fn stops(page: &Page) -> Option<Block> {
    let mut blocks = page.body.iter();
    let stops = blocks.find(|block| matches!(block, Block::Stops(_)));
    stops.cloned()
}

fn cards(visitor: &Visitor) -> Vec<String> {
    let page = visitor.page();
    let names = page
        .controls()
        .map(|control| control.id.as_str().to_owned());
    let row = |name: &String| {
        ["choice-", "procedure-", "answer-"]
            .iter()
            .any(|table| name.starts_with(table))
    };
    names.filter(row).collect()
}
