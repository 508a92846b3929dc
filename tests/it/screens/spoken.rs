//! What pages say aloud: all that they show, in the order of focus.

use annai::locale::{Lang, Text};
use annai::page::{Aloud, Block, ControlId, Page, Role, State, spoken};
use annai::ui::draw;
use annai::ui::scene::{Mark, Press, TextPlace};
use annai::ui::theme::Scale;

use super::{PORTRAIT, journeys, kit, sweep};
use crate::visit::FAMILY;
use crate::visit::visitor::{Shares, Visitor, setting};

fn said(page: &Page) -> Vec<Text> {
    spoken::page(page, &setting().locales)
}

/// Letters and digits alone: between them a voice pauses as it likes.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether the words of a text are heard one after the other.
fn is_heard(text: &str, heard: &str) -> bool {
    let mut rest = heard;
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.all(|word| match rest.find(word) {
        Some(at) => {
            rest = &rest[at + word.len()..];
            true
        }
        None => false,
    })
}

/// What a page shows and does not say.
fn unsaid(page: &Page) -> Vec<String> {
    let heard: String = said(page)
        .iter()
        .map(|text| letters(&text.plain()))
        .collect();
    let mut shown = sweep::texts(page);
    for focus in page.focus() {
        shown.push(focus.control.label.plain());
        shown.extend(focus.control.detail.iter().map(Text::plain));
    }
    // A switch of a table says both of its heads when it is in focus; read row by row, its row has said one.
    let cells = page.body.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.rows.iter().flat_map(|row| &row.cells)),
        _ => None,
    });
    let cells: Vec<String> = cells.flatten().map(|cell| cell.label.plain()).collect();
    shown.retain(|text| !cells.contains(text) && !is_heard(text, &heard));
    shown
}

/// A language at a time, so that they run side by side.
#[rstest::rstest]
#[case("ja")]
#[case("ja-simple")]
#[case("en")]
#[case("vi")]
#[case("pt-BR")]
#[case("zh-Hans")]
#[case("ko")]
#[case("fil")]
#[case("es")]
#[case("id")]
#[case("ne")]
#[case("my")]
fn whatever_a_page_shows_it_says(#[case] lang: &str) {
    for page in journeys::pages(lang) {
        let unsaid = unsaid(&page);
        assert!(unsaid.is_empty(), "{} in {lang}: {unsaid:?}", page.name);
        for text in said(&page) {
            assert!(
                text.lang().is_some(),
                "{} in {lang}: {}",
                page.name,
                text.plain()
            );
        }
    }
}

/// The same from the other side: what is drawn, not what the page means to show.
#[test]
fn every_word_that_is_drawn_is_said() {
    for page in ["en", "ja"].into_iter().flat_map(journeys::fullest_pages) {
        let heard: String = said(&page)
            .iter()
            .map(|text| letters(&text.plain()))
            .collect();
        let scale = Scale::of(&PORTRAIT, page.size);
        for scene in draw::scenes(&page, &scale, kit()) {
            let turns = scene.targets.iter();
            // Parts of a page are for the eye alone: the voice reads all of them.
            let turns: Vec<_> = turns
                .filter(|it| matches!(it.press, Press::Turn(_)))
                .collect();
            let count = format!("{}/{}", scene.part + 1, scene.parts);
            for mark in &scene.marks {
                let Mark::Run {
                    says,
                    place: TextPlace::Line,
                    bounds,
                    ..
                } = mark
                else {
                    continue;
                };
                let text = says.plain();
                let of_pager = text == count
                    || turns
                        .iter()
                        .any(|turn| turn.bounds.contains(bounds.center()));
                assert!(
                    of_pager || is_heard(&text, &heard),
                    "{} in {}: {text}",
                    page.name,
                    page.lang
                );
            }
        }
    }
}

/// A page of the family's visit in English.
fn page(name: &str) -> Page {
    let pages = journeys::pages("en");
    pages.into_iter().find(|page| page.name == name).unwrap()
}

/// What a control says in focus.
fn in_focus(page: &Page, id: &str) -> Vec<String> {
    let said = spoken::control(page, &ControlId::from(id), &setting().locales);
    said.iter().map(Text::plain).collect()
}

#[test]
fn a_control_says_its_name_its_role_its_place_and_its_state() {
    fn check(page: &Page, id: &str, expected: &[&str]) {
        assert_eq!(in_focus(page, id), expected, "{id}");
    }
    let looks = page("looks");
    check(
        &looks,
        "looks-normal",
        &["Normal", "Choice", "2 of 4", "Chosen"],
    );
    check(
        &looks,
        "looks-large",
        &["Large", "Choice", "3 of 4", "Not chosen"],
    );
    check(&looks, "next", &["Close", "Button", "1 of 1"]);
    check(&looks, "read-aloud", &["Read aloud", "Button", "6 of 6"]);
    let search = page("search");
    let erase = in_focus(&search, "erase");
    assert_eq!((erase[0].as_str(), erase[1].as_str()), ("Erase", "Key"));
    assert!(in_focus(&search, "no-such-control").is_empty());
}

#[test]
fn what_cannot_be_pressed_yet_says_so() {
    let mut looks = page("looks");
    looks.actions[0].state = State::NotYet;
    let said = in_focus(&looks, "next");
    assert_eq!(said.last().unwrap(), "You cannot press this yet");
}

#[test]
fn each_text_is_said_in_its_own_language() {
    let welcome = said(&Visitor::new().page());
    let of = |lang: &str, name: &str| {
        let mut texts = welcome.iter();
        texts.any(|text| text.lang() == Some(&Lang::from(lang)) && text.plain() == name)
    };
    assert!(of("vi", "Tiếng Việt") && of("pt-BR", "Português (Brasil)"));
    assert!(of("ja", "ボタン"), "the words of the voice are the page's");
}

#[test]
fn the_number_is_said_digit_by_digit_wherever_it_stands() {
    let mut visitor = Visitor::new();
    visitor.guided("en", FAMILY);
    let of_number = |page: &Page| -> Vec<String> {
        let said = said(page);
        let numbers = said.iter().filter(|text| text.plain().contains("0 4 1"));
        numbers.map(Text::plain).collect()
    };
    assert_eq!(of_number(&visitor.page()), ["A, 0 4 1"]);
    visitor.press("noted");
    assert_eq!(of_number(&visitor.page()), ["Your number is A, 0 4 1."]);
}

#[test]
fn consent_is_said_row_by_row_with_the_counter_of_each_switch() {
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.guided("en", FAMILY);
    let page = visitor.page();
    let heard: Vec<String> = said(&page).iter().map(Text::plain).collect();
    let Some(Block::Table(table)) = page.body.iter().find(|it| matches!(it, Block::Table(_)))
    else {
        panic!("no table");
    };
    for row in &table.rows {
        let mut expected = vec![row.head.label.plain()];
        expected.extend(row.head.detail.iter().map(Text::plain));
        expected.push("Button".to_owned());
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            expected.push(column.label.plain());
            expected.extend(column.detail.iter().map(Text::plain));
            let on = cell.state == State::Chosen;
            expected.push(if on { "On" } else { "Off" }.to_owned());
        }
        let found = heard.windows(expected.len()).any(|said| said == expected);
        assert!(found, "{expected:?} in {heard:#?}");
    }
    let cell = &table.rows[0].cells[0];
    let said = in_focus(&page, cell.id.as_str());
    assert_eq!(
        letters(&said[0]),
        letters(&cell.label.plain()),
        "row and column"
    );
    assert_eq!(said[1], "Switch");
}

#[test]
fn what_is_said_follows_the_order_of_focus() {
    for page in journeys::fullest_pages("en") {
        let heard = said(&page);
        let mut rest = heard.as_slice();
        for focus in page.focus().filter(|it| it.control.role != Role::Switch) {
            let label = letters(&focus.control.label.plain());
            let at = rest.iter().position(|text| letters(&text.plain()) == label);
            let at = at.unwrap_or_else(|| panic!("{}: {label}", page.name));
            rest = &rest[at + 1..];
        }
    }
}

#[test]
fn changes_are_what_is_new_and_the_control_in_focus_first() {
    let mut before = page("looks");
    before.aloud = Some(Aloud::new(100, 70));
    let mut now = before.clone();
    now.frame.clock = "23:59".into();
    let Block::Choices { cards, .. } = &mut now.body[1] else {
        panic!("no sizes");
    };
    cards[1].state = State::NotChosen;
    cards[2].state = State::Chosen;
    let focus = ControlId::from("looks-large");
    let locales = &setting().locales;
    let changes = spoken::changes(&before, &now, Some(&focus), locales);
    let changes: Vec<String> = changes.iter().map(Text::plain).collect();
    let expected = [
        "Large",
        "Choice",
        "3 of 4",
        "Chosen",
        "Normal",
        "Choice",
        "2 of 4",
        "Not chosen",
    ];
    assert_eq!(changes, expected);
}
