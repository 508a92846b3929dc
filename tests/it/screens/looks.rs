//! Contrast and reach: what a visitor sets stays for the visit, and shows on every page.

use annai::config::Panel;
use annai::page::{Block, Contrast, Page, Reach, TextSize};
use annai::ui::scene::{Mark, Press, Ring, Scene, Target};
use annai::ui::theme::{self, Scale};
use annai::ui::{draw, shot};
use iced::Color;
use rstest::rstest;

use super::{PORTRAIT, journeys, kit, sweep};
use crate::visit::visitor::Visitor;

/// Draws a question and the plan in every contrast, and with a low reach and a ring, to look at; run it by hand.
#[test]
#[ignore = "draws pictures for people"]
fn pictures_of_looks() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks");
    std::fs::create_dir_all(&folder).unwrap();
    for page in journeys::fullest_pages("en") {
        if !["question", "plan", "looks", "ticket", "share"].contains(&page.name) {
            continue;
        }
        for contrast in Contrast::ALL {
            for reach in [Reach::Whole, Reach::Low] {
                let page = Page {
                    contrast,
                    reach,
                    ..page.clone()
                };
                let mut scene = draw::scene(&page, &Scale::of(&PORTRAIT, page.size), kit(), 0);
                let target = &scene.targets[scene.targets.len() / 3];
                scene.ring = Some(Ring {
                    bounds: target.bounds,
                    radius: target.radius,
                });
                let name = format!("{}-{contrast:?}-{reach:?}.png", page.name);
                let picture = shot::picture(&scene).unwrap();
                std::fs::write(folder.join(name), shot::png(&picture).unwrap()).unwrap();
            }
        }
    }
}

/// The ratio that VVSG 2.0 and WCAG 2 count, of two colours.
fn ratio(a: Color, b: Color) -> f32 {
    a.relative_contrast(b)
}

fn parts(page: &Page, panel: &Panel) -> Vec<Scene> {
    draw::scenes(page, &Scale::of(panel, page.size), kit())
}

/// Each text with the ground that it is drawn on: the last filled box under its middle.
fn weakest(scene: &Scene) -> Option<(f32, String)> {
    let mut weakest: Option<(f32, String)> = None;
    for (at, mark) in scene.marks.iter().enumerate() {
        let Mark::Run {
            bounds,
            color,
            says,
            ..
        } = mark
        else {
            continue;
        };
        let under = scene.marks[..at].iter().rev().find_map(|mark| match mark {
            Mark::Box {
                bounds: ground,
                fill,
                ..
            } if fill.a > 0.0 && ground.contains(bounds.center()) => Some(*fill),
            _ => None,
        });
        let ground = under.unwrap_or(theme::shown(theme::PAPER, scene.contrast));
        let found = ratio(*color, ground);
        if weakest.as_ref().is_none_or(|(least, _)| found < *least) {
            weakest = Some((found, says.plain()));
        }
    }
    weakest
}

#[test]
fn every_text_that_is_drawn_stands_out_as_its_contrast_says() {
    for page in journeys::fullest_pages("en") {
        let scenes = parts(&page, &PORTRAIT);
        for (contrast, least) in [
            (Contrast::Normal, 10.0),
            (Contrast::High, 20.0),
            (Contrast::Dark, 15.0),
            (Contrast::Soft, 4.5),
        ] {
            for scene in &scenes {
                let scene = scene.clone().in_contrast(contrast);
                let Some((ratio, text)) = weakest(&scene) else {
                    continue;
                };
                // What cannot be used yet steps back.
                let waits = page
                    .focus()
                    .any(|it| !it.control.is_ready() && it.control.label.plain() == text);
                assert!(
                    ratio >= least || waits,
                    "{} in {contrast:?}: {ratio:.1} `{text}`",
                    page.name
                );
            }
        }
    }
}

#[test]
fn codes_stay_dark_on_white_in_every_contrast() {
    let page = journeys::fullest_pages("en")
        .into_iter()
        .find(|page| page.name == "codes")
        .unwrap();
    for contrast in Contrast::ALL {
        let page = Page {
            contrast,
            ..page.clone()
        };
        let scene = draw::scene(&page, &Scale::of(&PORTRAIT, page.size), kit(), 0);
        let boxes = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Box { fill, .. } => Some(*fill),
            _ => None,
        });
        let fills: Vec<Color> = boxes.collect();
        assert!(
            fills.contains(&theme::CODE_GROUND) && fills.contains(&Color::BLACK),
            "{contrast:?}"
        );
    }
}

/// What stands higher than the lower part of a standing panel, where a low reach puts all that is pressed.
fn raised(page: &Page) -> Vec<Target> {
    let top = PORTRAIT.height as f32 * 0.55;
    let targets = parts(page, &PORTRAIT)
        .into_iter()
        .flat_map(|scene| scene.targets);
    targets
        .filter(|target| target.bounds.y < top - 0.5)
        .collect()
}

/// Letters that are larger than usual may leave a page no room in the lower part: then it has the whole panel, but for its
/// helper bar.
#[rstest]
#[case("en")]
#[case("ja-simple")]
#[case("pt-BR")]
#[case("my")]
fn with_a_low_reach_every_control_stands_in_the_lower_part_of_the_panel(#[case] lang: &str) {
    let is_table = |block: &Block| matches!(block, Block::Table(_));
    let pages = journeys::fullest_pages(lang);
    let mut wrong = Vec::new();
    for size in TextSize::ALL {
        let mut raised_pages = Vec::new();
        // Larger letters leave no room for columns: there a visit asks for one counter after the other.
        let shown = pages.iter().filter(|page| {
            let has_table = page.body.iter().any(is_table);
            !has_table || size <= TextSize::Normal
        });
        for page in shown {
            let page = Page {
                reach: Reach::Low,
                size,
                ..page.clone()
            };
            // The largest letters leave a map so little room that its names touch.
            let swept = size < TextSize::Largest;
            let faults = swept.then(|| sweep::faults_on(&page, &PORTRAIT));
            let faults = faults.into_iter().flatten();
            wrong.extend(faults.map(|fault| format!("{} {size:?}: {fault}", page.name)));
            let raised = raised(&page);
            if raised.is_empty() {
                continue;
            }
            let labels = raised.iter().map(|target| target.label.plain());
            let labels: Vec<String> = labels.collect();
            let helper = |target: &Target| match &target.press {
                Press::Control(id) => page.frame.helpers.iter().any(|it| it.id == *id),
                Press::Turn(_) => false,
            };
            // Keys fill the lower part of the page that is typed into; what is found stands over them. The ticket has four
            // controls, too high together where words are long.
            let long_words = ["en", "pt-BR", "my"].contains(&lang) && page.name == "ticket";
            let may = page.name == "search" || long_words || size > TextSize::Normal;
            if raised.iter().any(helper) || !may {
                wrong.push(format!("{} {size:?}: {labels:?}", page.name));
            }
            raised_pages.push(page.name);
        }
        println!(
            "{lang} {size:?}: {} of {} pages have the whole panel: {raised_pages:?}",
            raised_pages.len(),
            pages.len()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn looks_are_kept_through_the_visit_and_end_with_it() {
    let mut visitor = Visitor::new();
    visitor.presses(&[
        "language-en",
        "text-size",
        "looks-contrast-dark",
        "looks-low",
        "looks-large",
        "next",
    ]);
    visitor.press("guided");
    let looks = |visitor: &Visitor| {
        let page = visitor.page();
        (page.contrast, page.reach, page.size)
    };
    let chosen = (Contrast::Dark, Reach::Low, TextSize::Large);
    assert_eq!(looks(&visitor), chosen);
    visitor.press("start-over");
    let usual = (Contrast::Normal, Reach::Whole, TextSize::Normal);
    assert_eq!(looks(&visitor), usual);
    // Somebody left a contrast behind on the first page.
    let mut visitor = Visitor::new();
    visitor.presses(&["text-size", "looks-contrast-high", "next"]);
    assert_eq!(visitor.page().contrast, Contrast::High);
    visitor.wait(160);
    assert_eq!(visitor.page().contrast, Contrast::Normal);
}
