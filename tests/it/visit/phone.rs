//! The code with which a phone shows its owner's place in the queue.

use annai::page::{Block, Page};
use annai::record::digits;
use annai::visit::{Failure, Outcome};

use super::FAMILY;
use super::visitor::Visitor;
use crate::paper::example::PHONE;

/// A visitor on the ticket page of a hall with this address.
fn visitor(phone: Option<&str>) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.script().phone = phone.map(str::to_owned);
    visitor.guided("en", FAMILY);
    assert_eq!(visitor.page().name, "ticket");
    visitor
}

fn offers(page: &Page) -> bool {
    page.body
        .iter()
        .any(|block| matches!(block, Block::Phone(_)))
}

fn address(visitor: &Visitor) -> Option<String> {
    let (link, _) = visitor.sheet().phone?;
    Some(link.address().to_owned())
}

#[test]
fn without_an_address_nothing_changes() {
    let mut without = visitor(None);
    let mut with = visitor(Some(PHONE));
    assert!(!offers(&without.page()) && address(&without).is_none());
    let mut page = with.page();
    page.body.retain(|block| !matches!(block, Block::Phone(_)));
    assert!(page.controls().eq(without.page().controls()));
    assert!(page.body == without.page().body);
    without.press("codes");
    with.press("codes");
    with.press("next");
    assert!(with.page().body == without.page().body, "one code more");
}

#[test]
fn ticket_sheet_and_codes_bear_the_address_that_the_hall_gave() {
    let mut visitor = visitor(Some(PHONE));
    assert!(offers(&visitor.page()));
    assert_eq!(address(&visitor).as_deref(), Some(PHONE));
    let (link, caption) = visitor.sheet().phone.unwrap();
    assert_eq!(
        caption.plain(),
        "Your place in the queue",
        "in the visitor's words"
    );
    visitor.press("codes");
    let first = visitor.page();
    let shown = |block: &Block| matches!(block, Block::Code(code, _) if code == link.code());
    assert!(first.body.iter().any(shown), "first of the codes");
}

#[test]
fn a_failed_print_leaves_the_code_on_the_screen() {
    let mut visitor = visitor(Some(PHONE));
    visitor.press("print");
    visitor.answer(Outcome::Printed(Err(Failure::PrinterJam)));
    assert!(offers(&visitor.page()));
}

#[test]
fn an_address_ends_with_its_number() {
    let mut given_back = visitor(Some(PHONE));
    given_back.press("back");
    assert_eq!(given_back.cancelled(), 1);
    assert_eq!(address(&given_back), None);

    let mut over = visitor(Some(PHONE));
    over.script().queue = Err(Failure::NumberOver);
    over.press("noted");
    assert_eq!(over.page().name, "no-number");
    assert_eq!(address(&over), None);
}

#[test]
fn an_address_that_makes_no_code_costs_no_ticket() {
    for bad in ["", "machi.example.jp", &format!("{PHONE}{PHONE}")] {
        let visitor = visitor(Some(bad));
        assert!(!offers(&visitor.page()) && address(&visitor).is_none());
    }
}

#[test]
fn no_scanner_takes_the_address_for_a_strip() {
    assert!(digits::scan(PHONE).is_err());
    assert!(digits::scan(&PHONE.to_uppercase()).is_err());
}
