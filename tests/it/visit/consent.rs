//! Consent: a table of all counters, or a page for each; what is sealed is what was shown.

use std::collections::BTreeMap;

use annai::page::{Block, Page, State, TextSize};
use proptest::prelude::*;

use super::FAMILY;
use super::visitor::{Shares, Visitor, setting};

/// Consent as the pages show it: for each counter, the groups that are on.
pub(super) type Consent = BTreeMap<String, Vec<String>>;

/// Takes down what a page of consent shows.
pub(super) fn note(consent: &mut Consent, page: &Page) {
    if page.name == "plan" {
        // Another plan: what was agreed to for the one before counts no more.
        consent.clear();
    }
    if page.name != "share" {
        return;
    }
    let Some(counter) = counter_of(page) else {
        consent.clear();
        consent.extend(told_in_table(page));
        return;
    };
    let on = page.controls().filter(|it| it.state == State::Chosen);
    let on = on.map(|control| control.id.as_str().to_owned()).collect();
    let _ = consent.insert(counter, on);
}

/// Takes down "share nothing" on a page of consent.
pub(super) fn withdraw(consent: &mut Consent, page: &Page) {
    match counter_of(page) {
        Some(counter) => drop(consent.insert(counter, Vec::new())),
        None => consent.clear(),
    }
}

/// What is on in the table, by counter.
fn told_in_table(page: &Page) -> Consent {
    let mut told = Consent::new();
    for table in page.body.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    }) {
        for row in &table.rows {
            let cells = table.columns.iter().zip(&row.cells);
            for (column, _) in cells.filter(|(_, cell)| cell.state == State::Chosen) {
                let counter = column.id.as_str().trim_start_matches("counter-");
                let groups = told.entry(counter.to_owned()).or_default();
                groups.push(row.head.id.as_str().to_owned());
            }
        }
    }
    told
}

/// The counter that a page of consent is about, in whatever language; none for the table.
fn counter_of(page: &Page) -> Option<String> {
    let setting = setting();
    let mut counters = setting.guide.catalogue().counters.iter();
    let counter = counters.find(|counter| {
        let name = setting
            .locales
            .text(&page.lang, &format!("counter-{}", counter.id));
        let args = [("counter", name.marked().into())];
        setting
            .locales
            .text_with(&page.lang, "share-heading", &args)
            == page.heading
    });
    Some(counter?.id.to_string())
}

/// At the page of consent, in a text size: the third is large.
fn at_consent(size: Option<usize>) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.guided("en", FAMILY);
    if let Some(size) = size {
        visitor.press("text-size");
        visitor.pick(size);
        visitor.press("next");
    }
    assert_eq!(visitor.page().name, "share");
    visitor
}

/// What was sealed for each counter, in the order of the catalogue.
fn sealed(visitor: &Visitor) -> Consent {
    let groups = &visitor.setting.guide.catalogue().groups;
    let records = visitor.sealed_records().into_iter();
    records
        .map(|(counter, record)| {
            let codes = record.consent.as_ref().map(|it| it.groups.clone());
            let codes = codes.unwrap_or_default();
            let told = groups.iter().filter(|group| codes.contains(&group.code));
            (
                counter,
                told.map(|group| format!("group-{}", group.id)).collect(),
            )
        })
        .collect()
}

#[test]
fn a_family_agrees_on_one_page() {
    let mut visitor = at_consent(None);
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
}

#[test]
fn nothing_is_shared_in_one_press() {
    let mut visitor = at_consent(None);
    visitor.press("share-nothing");
    assert_eq!(visitor.page().name, "ticket");
    assert!(sealed(&visitor).is_empty());
}

#[test]
fn large_text_has_a_page_for_each_counter_with_the_same_ticks() {
    let mut visitor = at_consent(None);
    let page = visitor.page();
    let off = page
        .controls()
        .find(|it| it.state == State::Chosen)
        .unwrap();
    visitor.press(off.id.as_str());
    let mut table = Consent::new();
    note(&mut table, &visitor.page());

    visitor.press("text-size");
    visitor.pick(3);
    visitor.press("next");
    assert_eq!(visitor.page().size, TextSize::Largest);
    let mut pages = Consent::new();
    while visitor.page().name == "share" {
        note(&mut pages, &visitor.page());
        visitor.press("next");
    }
    pages.retain(|_, groups| !groups.is_empty());
    let sorted = |consent: Consent| -> Consent {
        let each = consent.into_iter().map(|(counter, mut groups)| {
            groups.sort();
            (counter, groups)
        });
        each.collect()
    };
    assert_eq!(sorted(pages), sorted(table));
}

#[test]
fn a_head_shows_the_whole_and_leads_back() {
    let mut visitor = at_consent(None);
    let before = visitor.page();
    let heads: Vec<String> = before
        .body
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .flat_map(|table| {
            table
                .columns
                .iter()
                .chain(table.rows.iter().map(|row| &row.head))
        })
        .map(|head| head.id.as_str().to_owned())
        .collect();
    assert!(heads.len() > 5);
    for head in heads {
        visitor.press(&head);
        let page = visitor.page();
        assert!(matches!(page.name, "shared-with" | "shared-group"));
        assert!(!page.body.is_empty());
        visitor.press("next");
        assert!(visitor.page().body == before.body, "back from {head}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    /// Whatever is pressed, in whatever size: what is sealed is what the marks said.
    #[test]
    fn what_is_sealed_is_what_the_marks_say(
        size in prop::option::of(0..4_usize),
        presses in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let mut visitor = at_consent(size);
        let mut shown = Consent::new();
        let mut presses = presses.into_iter();
        while visitor.page().name == "share" {
            for press in presses.by_ref().take(4) {
                let page = visitor.page();
                let marks = page.controls().filter(|it| {
                    matches!(it.state, State::Chosen | State::NotChosen)
                });
                let marks: Vec<String> = marks.map(|it| it.id.as_str().to_owned()).collect();
                visitor.press(&marks[press.index(marks.len())]);
            }
            note(&mut shown, &visitor.page());
            visitor.press("next");
        }
        shown.retain(|_, groups| !groups.is_empty());
        let told: Consent = shown
            .into_iter()
            .map(|(counter, groups)| {
                let order = visitor.setting.guide.catalogue().groups.iter();
                let order = order.map(|group| format!("group-{}", group.id));
                (counter, order.filter(|group| groups.contains(group)).collect())
            })
            .collect();
        prop_assert_eq!(sealed(&visitor), told);
    }
}
