//! The helper bar: on which pages a person, another language or other letters can be asked for.

use annai::visit::Outcome;

use super::FAMILY;
use super::trouble::everywhere;
use super::visitor::Visitor;

/// A visitor on the ticket page.
fn with_ticket() -> Visitor {
    let mut visitor = Visitor::new();
    visitor.guided("en", FAMILY);
    assert_eq!(visitor.page().name, "ticket");
    visitor
}

#[test]
fn a_person_can_be_asked_for_on_every_page() {
    let places = |controls: &[&str]| {
        let mut visitor = Visitor::new();
        visitor.presses(&["language-en", "find-place"]);
        visitor.presses(controls);
        visitor
    };
    let mut goodbye = with_ticket();
    goodbye.press("noted");
    let around = [
        ("welcome", Visitor::new()),
        ("goodbye", goodbye),
        ("places", places(&[])),
        ("places-of", places(&["places-facility"])),
        ("enquiry", places(&["places-facility", "answer-toilet"])),
    ];
    for (name, visitor) in everywhere().into_iter().chain(around) {
        let page = visitor.page();
        assert_eq!(page.name, name);
        for helper in ["person", "languages", "text-size"] {
            assert!(page.control(helper).is_some(), "{helper} on {name}");
        }
    }
}

/// What was asked for is soon there, and one press on "I am here" leads back to all helpers.
#[test]
fn helpers_rest_while_something_is_made_and_while_the_kiosk_asks_who_is_there() {
    let mut working = with_ticket();
    working.press("print");
    let offered = |visitor: &Visitor| {
        let page = visitor.page();
        ["person", "languages", "text-size"].map(|helper| page.control(helper).is_some())
    };
    assert_eq!(working.page().name, "working");
    assert_eq!(offered(&working), [false; 3]);
    working.wait(9);
    assert_eq!(working.page().name, "working");
    assert_eq!(
        offered(&working),
        [true, false, false],
        "when it takes long"
    );
    working.answer(Outcome::Printed(Ok(())));
    assert_eq!(offered(&working), [true; 3]);

    let mut idle = with_ticket();
    idle.wait(150);
    assert_eq!(idle.page().name, "idle");
    assert!(idle.page().frame.helpers.is_empty());
    idle.press("stay");
    assert_eq!(offered(&idle), [true; 3]);
}
