//! Pages that say more than any city's should: many papers that are missing, long values, long names of counters.

use std::collections::BTreeSet;

use annai::config::Panel;
use annai::locale::Text;
use annai::page::{Block, Control, ControlId, Page, Role, TextSize};
use annai::ui::draw;
use annai::ui::scene::{Press, Scene};
use annai::ui::theme::Scale;

use super::{LANDSCAPE, PORTRAIT, kit, sweep};
use crate::paper::households::LANGUAGES;
use crate::visit::FAMILY;
use crate::visit::visitor::{Shares, Visitor};

/// The page of papers, with so many of them marked as missing.
fn papers(lang: &str, missing: usize) -> Page {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("papers");
    visitor.guided(lang, FAMILY);
    let page = visitor.page();
    let cards = page.controls().filter(|it| it.role == Role::Absent);
    let cards: Vec<String> = cards.map(|it| it.id.as_str().to_owned()).collect();
    assert!(cards.len() > 4, "{lang}: {cards:?}");
    cards
        .iter()
        .take(missing)
        .for_each(|card| visitor.press(card));
    visitor.page()
}

fn no_fault(page: &Page) {
    let faults = sweep::faults(page);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[rstest::rstest]
fn papers_say_that_they_are_missing_and_what_does_in_their_place(
    #[values("ja", "ja-simple", "en", "vi", "pt-BR", "zh-Hans")] lang: &str,
    #[values(0, 1, 2, 30)] missing: usize,
) {
    let page = papers(lang, missing);
    let notice = page.body.iter().find_map(|block| match block {
        Block::Notice(_, lines) => Some(lines.len()),
        _ => None,
    });
    // One line says which counter wants the paper, one what does in its place, and the last that one can ask.
    match missing {
        0 => assert_eq!(notice, None, "{lang}"),
        1 | 2 => assert!(notice > Some(2 * missing), "{lang}: {notice:?}"),
        _ => assert!(notice > Some(8), "{lang}: {notice:?}"),
    }
    // With fewer, the page is one of those that every journey sees.
    if missing > 1 {
        no_fault(&page);
    }
}

#[test]
fn thirty_papers_that_are_all_missing_find_their_place() {
    for lang in LANGUAGES {
        let mut page = papers(lang, 30);
        for block in &mut page.body {
            match block {
                Block::Choices { cards, .. } => thirty(cards),
                Block::Notice(_, lines) => {
                    let said = lines.clone();
                    let more = said.iter().cycle().take(60).enumerate();
                    *lines = more
                        .map(|(nth, line)| Text::from(format!("{nth}: {}", line.marked())))
                        .collect();
                }
                _ => {}
            }
        }
        no_fault(&page);
    }
}

fn thirty(cards: &mut Vec<Control>) {
    let known = std::mem::take(cards);
    let more = known.iter().cycle().take(30).enumerate();
    *cards = more
        .map(|(nth, card)| Control {
            id: format!("paper-{nth}").into(),
            label: Text::from(format!("{nth}: {}", card.label.marked())),
            ..card.clone()
        })
        .collect();
}

/// Words of so many characters, in the script of a language.
fn long(lang: &str, characters: usize) -> Text {
    let word = match lang {
        "ja" | "ja-simple" | "zh-Hans" => "近江八幡市民手続総合案内",
        _ => "responsibilities and ",
    };
    let text: String = word.chars().cycle().take(characters).collect();
    Text::from(text.trim_end())
}

#[test]
fn values_of_two_hundred_characters_find_their_place_in_the_table_of_consent() {
    for lang in LANGUAGES {
        let mut visitor = Visitor::new();
        visitor.share = Shares::Stop;
        visitor.guided(lang, FAMILY);
        let mut page = visitor.page();
        let mut changed = 0;
        for block in &mut page.body {
            if let Block::Table(table) = block {
                for row in &mut table.rows {
                    row.head.detail = Some(long(lang, 200));
                    changed += 1;
                }
            }
        }
        assert!(changed > 0, "{lang}: the page has no table");
        no_fault(&page);
    }
}

#[test]
fn counters_with_names_of_forty_characters_find_their_place_on_plan_and_ticket() {
    for lang in LANGUAGES {
        let mut visitor = Visitor::new();
        visitor.stop_at = Some("plan");
        visitor.guided(lang, FAMILY);
        let plan = visitor.page();
        let mut ticket = Visitor::new();
        ticket.guided(lang, FAMILY);
        for mut page in [plan, ticket.page()] {
            let mut changed = 0;
            for block in &mut page.body {
                match block {
                    Block::Stops(stops) => {
                        for stop in stops {
                            stop.title = long(lang, 40);
                            changed += 1;
                        }
                    }
                    Block::Ticket(ticket) => {
                        ticket.counter = long(lang, 40);
                        changed += 1;
                    }
                    _ => {}
                }
            }
            assert!(changed > 0, "{lang}: {} names no counter", page.name);
            no_fault(&page);
        }
    }
}

/// The controls that can be pressed on each part of a page.
fn parts(page: &Page, panel: &Panel) -> Vec<BTreeSet<ControlId>> {
    let scale = Scale::of(panel, page.size);
    let pressed = |scene: Scene| {
        let targets = scene.targets.into_iter();
        let pressed = targets.filter_map(|target| match target.press {
            Press::Control(id) => Some(id),
            _ => None,
        });
        pressed.collect()
    };
    let scenes = draw::scenes(page, &scale, kit()).into_iter();
    scenes.map(pressed).collect()
}

/// In the largest letters the keys would else be on another part than what they type, and the days than their month.
#[test]
fn keys_and_days_are_on_one_part_in_every_size_of_text() {
    let mut grids = 0;
    for lang in ["ja", "vi"] {
        for page in super::journeys::pages(lang) {
            let keys = page.body.iter().find_map(|block| match block {
                Block::Grid { cells, .. } => Some(cells.iter().flatten()),
                _ => None,
            });
            let Some(keys) = keys else { continue };
            let keys: BTreeSet<ControlId> = keys
                .filter(|key| key.is_ready())
                .map(|key| key.id.clone())
                .collect();
            let typed = page
                .body
                .iter()
                .any(|block| matches!(block, Block::Entry { .. }));
            for size in TextSize::ALL {
                let page = Page {
                    size,
                    ..page.clone()
                };
                for panel in [PORTRAIT, LANDSCAPE] {
                    let parts = parts(&page, &panel);
                    let with_keys = parts.iter().filter(|part| part.is_superset(&keys));
                    let least = if typed { parts.len() } else { 1 };
                    let place = format!("{lang}, {}, {size:?}, {panel:?}", page.name);
                    assert!(with_keys.count() >= least, "{place}: {} parts", parts.len());
                    grids += 1;
                }
            }
        }
    }
    assert!(grids > 0);
}
