//! Contrast and reach: what a visitor sets stays for the visit, and shows on every page.

use annai::config::Panel;
use annai::page::{Contrast, Page, Reach};
use annai::ui::scene::{Mark, Ring, Scene};
use annai::ui::theme::{self, Scale};
use annai::ui::{draw, shot};
use iced::Color;

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

#[test]
fn with_a_low_reach_every_control_stands_in_the_lower_part_of_the_panel() {
    let mut raised = Vec::new();
    for page in journeys::fullest_pages("en") {
        let page = Page {
            reach: Reach::Low,
            ..page
        };
        let faults = sweep::faults_on(&page, &PORTRAIT);
        assert!(faults.is_empty(), "{}: {faults:?}", page.name);
        let top = PORTRAIT.height as f32 * 0.55;
        for scene in parts(&page, &PORTRAIT) {
            let high = scene.targets.iter();
            let high = high.filter(|target| target.bounds.y < top - 0.5);
            raised.extend(high.map(|target| (page.name, target.label.plain())));
        }
    }
    // Keys fill the lower part of the page that is typed into; what is found stands over them.
    raised.retain(|(name, ..)| *name != "search");
    assert!(raised.is_empty(), "{raised:?}");
}

#[test]
fn looks_are_kept_through_the_visit_and_end_with_it() {
    let mut visitor = Visitor::new();
    visitor.presses(&[
        "language-en",
        "text-size",
        "looks-contrast-dark",
        "looks-low",
        "next",
    ]);
    visitor.press("guided");
    let page = visitor.page();
    assert_eq!((page.contrast, page.reach), (Contrast::Dark, Reach::Low));
    visitor.press("start-over");
    let page = visitor.page();
    assert_eq!(
        (page.contrast, page.reach),
        (Contrast::Normal, Reach::Whole)
    );
    // Somebody left a contrast behind on the first page.
    let mut visitor = Visitor::new();
    visitor.presses(&["text-size", "looks-contrast-high", "next"]);
    assert_eq!(visitor.page().contrast, Contrast::High);
    visitor.wait(160);
    assert_eq!(visitor.page().contrast, Contrast::Normal);
}
