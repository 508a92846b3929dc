//! The accessibility trees of pages, without a bus: each thing in the language of its text, each field with what is in it.

use std::collections::{BTreeMap, BTreeSet};

use accesskit::{Node, NodeId, Role as NodeRole};
use annai::accessible;
use annai::locale::{Lang, Text};
use annai::page::{Block, Page};

use super::journeys;
use crate::visit::visitor::setting;

/// The tree of a page by its nodes, each of them once.
fn nodes(page: &Page) -> BTreeMap<NodeId, Node> {
    let tree = accessible::page(page, &setting().locales, None);
    let count = tree.nodes.len();
    let nodes: BTreeMap<NodeId, Node> = tree.nodes.into_iter().collect();
    assert_eq!(nodes.len(), count, "{}: an id is there twice", page.name);
    nodes
}

/// What a node says: a label holds its words, everything else is called by them.
fn words(node: &Node) -> Option<&str> {
    match node.role() {
        NodeRole::Label => node.value(),
        _ => node.label(),
    }
}

/// The texts that a page shows beside its controls.
fn texts(page: &Page) -> Vec<&Text> {
    let body = page.body.iter().flat_map(|block| -> Vec<&Text> {
        match block {
            Block::Paragraph(text) | Block::Subheading(text) => vec![text],
            Block::Notice(_, texts) => texts.iter().collect(),
            Block::Code(_, caption) => vec![caption],
            Block::List(items) => items.iter().map(|item| &item.title).collect(),
            Block::Stops(stops) => stops.iter().map(|stop| &stop.title).collect(),
            _ => Vec::new(),
        }
    });
    let around = [&page.heading, &page.frame.hall].into_iter();
    let texts = around.chain(&page.eyebrow).chain(body);
    texts.filter(|text| !text.is_empty()).collect()
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FD}'..='\u{30FF}')
}

/// Whether words are Japanese and nothing else: with kana, and with no letters of other scripts.
fn is_japanese(words: &str) -> bool {
    let is_foreign = |c: char| c.is_alphabetic() && c < '\u{3000}';
    words.chars().any(is_kana) && !words.chars().any(is_foreign)
}

/// The whole languages of the kiosk, one at a time, so that they run side by side.
#[rstest::rstest]
#[case("ja")]
#[case("ja-simple")]
#[case("en")]
#[case("vi")]
#[case("pt-BR")]
#[case("zh-Hans")]
fn every_node_of_a_page_has_the_language_of_its_text(#[case] lang: &str) {
    let setting = setting();
    let desk = setting.locales.desk().as_str();
    for page in journeys::pages(lang) {
        let nodes = nodes(&page);
        let at = format!("{} in {lang}", page.name);
        let of = |text: &Text| text.lang().unwrap_or(&page.lang).as_str().to_owned();
        for node in nodes.values() {
            let said = words(node).unwrap_or_default();
            let language = node.language().unwrap_or_default();
            assert!(!language.is_empty(), "{at}: `{said}` has no language");
        }
        for text in texts(&page) {
            let plain = text.plain();
            let mut same = nodes
                .values()
                .filter(|node| words(node) == Some(plain.as_str()));
            let expected = of(text);
            assert!(
                same.any(|node| node.language() == Some(expected.as_str())),
                "{at}: `{plain}` is not there in {expected}"
            );
        }
        let hall = page.frame.hall.plain();
        let mut halls = nodes.values();
        let hall = halls.find(|node| words(node) == Some(hall.as_str()));
        assert_eq!(hall.and_then(Node::language), Some(desk), "{at}: the hall");
        for focus in page.focus() {
            let control = focus.control;
            let node = &nodes[&accessible::node_of(&control.id)];
            let id = control.id.as_str();
            assert_eq!(words(node), Some(control.label.plain().as_str()), "{at}");
            let expected = of(&control.label);
            assert_eq!(node.language(), Some(expected.as_str()), "{at}: {id}");
            // The card of a language is in that language.
            let own = id.strip_prefix("language-").map(Lang::from);
            if let Some(own) = own.filter(|own| setting.locales.language(own).is_some()) {
                assert_eq!(node.language(), Some(own.as_str()), "{at}: {id}");
            }
        }
    }
}

/// A voice of another language would spell them or leave them out. Chinese has Japanese names among its own words.
#[rstest::rstest]
#[case("en")]
#[case("vi")]
#[case("pt-BR")]
fn what_is_japanese_alone_is_said_to_be_japanese(#[case] lang: &str) {
    let mut otherwise = BTreeSet::new();
    for page in journeys::pages(lang) {
        for node in nodes(&page).values() {
            let said = words(node).unwrap_or_default();
            let language = node.language().unwrap_or_default();
            if is_japanese(said) && !language.starts_with("ja") {
                let _ = otherwise.insert((page.name, said.to_owned()));
            }
        }
    }
    assert!(otherwise.is_empty(), "in {lang}: {otherwise:?}");
}

#[rstest::rstest]
#[case("ja")]
#[case("ja-simple")]
#[case("en")]
#[case("vi")]
#[case("pt-BR")]
#[case("zh-Hans")]
fn every_field_has_what_was_typed_into_it(#[case] lang: &str) {
    let mut filled = 0;
    for page in journeys::pages(lang) {
        let entries = page.body.iter().filter_map(|block| match block {
            Block::Entry { field, typed } => Some((field, typed)),
            _ => None,
        });
        for (field, typed) in entries {
            let nodes = nodes(&page);
            let node = &nodes[&accessible::node_of(&field.id)];
            assert_eq!(node.role(), NodeRole::TextInput, "{}", page.name);
            assert_eq!(
                node.value(),
                Some(typed.plain().as_str()),
                "{} in {lang}",
                page.name
            );
            filled += usize::from(!typed.is_empty());
        }
    }
    assert!(filled > 0, "nothing is typed in {lang}");
}
