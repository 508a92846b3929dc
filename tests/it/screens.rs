//! Every page on the screen: nothing clipped, nothing too small, nothing too near, and touches that
//! mean what they should.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking"
)]

mod aloud;
mod atspi;
mod bare;
mod colours;
mod descenders;
mod extremes;
mod hands;
mod journeys;
pub(crate) mod keys;
mod languages;
mod looks;
mod monkey;
mod pixels;
mod pseudo;
mod redraw;
pub(crate) mod samples;
pub(crate) mod snapshots;
mod spoken;
pub(crate) mod sweep;
mod tree;
mod walks;
mod window;
pub(crate) mod xvfb;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use annai::config::Panel;
use annai::locale::{Lang, Language, Locales, Text};
use annai::page::{Block, Page, QrMatrix, TextSize};
use annai::ui::pictogram::Pictograms;
use annai::ui::scene::{Mark, Press, Scene};
use annai::ui::theme::Scale;
use annai::ui::{Kit, draw, load_fonts, shot};

use crate::paper::example::PHONE;
use samples::Tongue;

pub(crate) const PORTRAIT: Panel = Panel {
    inches: 21.5,
    width: 1080,
    height: 1920,
};
pub(crate) const LANDSCAPE: Panel = Panel {
    inches: 21.5,
    width: 1920,
    height: 1080,
};

/// Fonts and pictograms as shipped.
pub(crate) fn kit() -> &'static Kit {
    static KIT: OnceLock<Kit> = OnceLock::new();
    KIT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
        let files: BTreeSet<_> = locales
            .languages()
            .flat_map(|language| &language.files)
            .collect();
        load_fonts(files.into_iter().map(|file| std::fs::read(file).unwrap()));
        let pictograms = Pictograms::load(&root.join("assets/pictograms")).unwrap();
        let family = |language: &Language| -> &'static str { language.font.clone().leak() };
        let kit = Kit::new(family(locales.desk_language()), pictograms);
        load_fonts([std::fs::read(root.join("tests/fonts/he.ttf")).unwrap()]);
        let made = [pseudo::LONG, pseudo::RIGHT];
        let kit = made.into_iter().fold(kit, |kit, (lang, family)| {
            kit.with_font(lang.into(), family)
        });
        locales.languages().fold(kit, |kit, language| {
            kit.with_font(language.lang.clone(), family(language))
        })
    })
}

/// Draws sample pages to look at; run it by hand.
#[test]
#[ignore = "draws pictures for people"]
fn pictures() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens");
    std::fs::create_dir_all(&folder).unwrap();
    for (place, panel) in [("portrait", PORTRAIT), ("landscape", LANDSCAPE)] {
        for tongue in Tongue::ALL {
            for size in [TextSize::Normal, TextSize::Largest] {
                for page in samples::pages(tongue) {
                    let page = Page { size, ..page };
                    let pictures = shot::render(&page, &panel, kit()).unwrap();
                    for (part, picture) in pictures.iter().enumerate() {
                        let name = format!("{place}-{tongue:?}-{size:?}-{}-{part}.png", page.name);
                        std::fs::write(folder.join(name), shot::png(picture).unwrap()).unwrap();
                    }
                }
            }
        }
    }
}

#[test]
fn no_page_clips_crowds_or_loses_anything() {
    let faults: Vec<_> = Tongue::ALL
        .into_iter()
        .flat_map(samples::pages)
        .flat_map(|page| sweep::faults(&page))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn sample(tongue: Tongue, name: &str) -> Page {
    samples::pages(tongue)
        .into_iter()
        .find(|page| page.name == name)
        .unwrap()
}

fn first(page: &Page, panel: &Panel) -> Scene {
    draw::scene(page, &Scale::of(panel, page.size), kit(), 0)
}

#[test]
fn the_card_that_says_i_do_not_know_is_dashed() {
    for (name, expected) in [("question", 1), ("doors", 0)] {
        let scene = first(&sample(Tongue::English, name), &PORTRAIT);
        let dashed = scene
            .marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Dashes { .. }))
            .count();
        assert_eq!(dashed, expected, "{name}");
    }
}

#[test]
fn the_number_is_the_largest_text_of_all() {
    fn height(name: &'static str, size: TextSize, panel: &Panel) -> f32 {
        let page = Page {
            size,
            ..sample(Tongue::Longer, name)
        };
        let scene = first(&page, panel);
        let runs = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Run { bounds, says, .. } => Some((bounds.height, says.marked())),
            _ => None,
        });
        let largest = runs.max_by(|one, other| one.0.total_cmp(&other.0)).unwrap();
        assert_eq!(largest.1, "A-041", "{size:?}");
        largest.0
    }
    for panel in [PORTRAIT, LANDSCAPE] {
        for size in TextSize::ALL {
            let (alone, beside) = (
                height("ticket", size, &panel),
                height("phone", size, &panel),
            );
            assert!(beside > 0.9 * alone, "{size:?}: {alone} became {beside}");
        }
    }
}

#[test]
fn capitals_are_drawn_as_high_as_promised() {
    for (size, least, most) in [
        (TextSize::Small, 3.5, 4.2),
        (TextSize::Normal, 4.8, 5.6),
        (TextSize::Large, 6.4, 7.1),
        (TextSize::Largest, 8.5, 9.0),
    ] {
        let page = Page {
            size,
            lang: Lang::from("en"),
            eyebrow: Some(Text::from("HHHH")),
            ..sample(Tongue::English, "doors")
        };
        let scene = first(&page, &PORTRAIT);
        let run = scene
            .marks
            .iter()
            .find_map(|mark| match mark {
                Mark::Run { bounds, says, .. } if says.marked() == "HHHH" => Some(*bounds),
                _ => None,
            })
            .unwrap();
        let picture = shot::picture(&scene).unwrap();
        // The letter's edges lie between two rows of pixels: a row counts by how dark it is.
        let darkness = |y: u32| -> f32 {
            let row = run.x as u32..(run.x + run.width) as u32;
            let values = row.map(|x| picture.rgba[((y * picture.width + x) * 4) as usize]);
            let darkest = f32::from(values.min().unwrap_or(u8::MAX));
            let (paper, ink) = (251.0, 37.0);
            ((paper - darkest) / (paper - ink)).clamp(0.0, 1.0)
        };
        let rows = run.y as u32..(run.y + run.height) as u32;
        let mm = rows.map(darkness).sum::<f32>() / PORTRAIT.pixels_per_mm();
        // Letters are snapped to whole rows of pixels.
        let row = 1.0 / PORTRAIT.pixels_per_mm();
        assert!((least..=most + row).contains(&mm), "{size:?}: {mm:.2} mm");
    }
}

#[test]
fn a_code_on_the_screen_can_be_scanned() {
    let digits = "0123456789".repeat(60);
    let made = qrcode::QrCode::new(digits.as_bytes()).unwrap();
    let code = QrMatrix {
        side: made.width(),
        dark: made
            .to_colors()
            .into_iter()
            .map(|color| color == qrcode::Color::Dark)
            .collect(),
    };
    for (panel, size) in [(PORTRAIT, TextSize::Normal), (LANDSCAPE, TextSize::Largest)] {
        let page = Page {
            size,
            body: vec![Block::Code(code.clone(), Text::from("Counter 3"))],
            ..sample(Tongue::English, "code")
        };
        let pictures = shot::render(&page, &panel, kit()).unwrap();
        assert_eq!(scanned(&pictures[0]).unwrap(), digits);
    }
}

/// What a scanner reads on a screen.
fn scanned(picture: &shot::Screenshot) -> Option<String> {
    let (width, height) = (picture.width as usize, picture.height as usize);
    let green = |x: usize, y: usize| picture.rgba[(y * width + x) * 4 + 1];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, green);
    let grids = image.detect_grids();
    let (_, read) = grids.first()?.decode().ok()?;
    Some(read)
}

#[test]
fn a_phone_reads_its_code_on_the_ticket_at_every_size() {
    for panel in [PORTRAIT, LANDSCAPE] {
        for size in TextSize::ALL {
            for tongue in Tongue::ALL {
                let page = Page {
                    size,
                    ..sample(tongue, "phone")
                };
                let scale = Scale::of(&panel, size);
                let read: Vec<_> = draw::scenes(&page, &scale, kit())
                    .into_iter()
                    .filter(|scene| scene.marks.iter().any(is_module))
                    .map(|scene| {
                        let least = scene.marks.iter().filter(|mark| is_module(mark));
                        let least = least.map(|mark| mark.bounds().height).fold(99.0, f32::min);
                        assert!(
                            least >= 0.7 * scale.pixels_per_mm,
                            "{size:?} {tongue:?}: {least}"
                        );
                        scanned(&shot::picture(&scene).unwrap())
                    })
                    .collect();
                assert!(!read.is_empty(), "{size:?} {tongue:?}: no code");
                let right = |read: &Option<String>| read.as_deref() == Some(PHONE);
                assert!(read.iter().all(right), "{size:?} {tongue:?}: {read:?}");
            }
        }
    }
}

/// Who needs large letters needs no smaller code.
#[test]
fn a_code_is_as_large_in_every_size_of_text() {
    for panel in [PORTRAIT, LANDSCAPE] {
        for tongue in Tongue::ALL {
            let side = |size| {
                let page = Page {
                    size,
                    ..sample(tongue, "code")
                };
                let modules = first(&page, &panel).marks.into_iter().filter(is_module);
                let heights = modules.map(|mark| mark.bounds().height);
                heights.fold(f32::INFINITY, f32::min)
            };
            let normal = side(TextSize::Normal);
            assert!(normal.is_finite());
            for size in TextSize::ALL {
                let here = side(size);
                assert!(
                    here >= normal * 0.8,
                    "{tongue:?} {size:?}: {here} of {normal}"
                );
            }
        }
    }
}

fn is_module(mark: &Mark) -> bool {
    matches!(mark, Mark::Box { fill, .. } if *fill == iced::Color::BLACK)
}

#[test]
fn a_missing_part_becomes_the_last() {
    let page = Page {
        size: TextSize::Largest,
        ..sample(Tongue::English, "plan")
    };
    let scale = Scale::of(&LANDSCAPE, page.size);
    let scene = draw::scene(&page, &scale, kit(), 99);
    assert!(scene.parts > 1);
    assert_eq!(scene.part, scene.parts - 1);
}

/// What is agreed to has been shown to its end before.
#[test]
fn consent_is_given_only_where_its_page_ends() {
    for panel in [PORTRAIT, LANDSCAPE] {
        let mut page = Page {
            size: TextSize::Largest,
            ..sample(Tongue::English, "share")
        };
        let notice = page.body[0].clone();
        for _ in 0..12 {
            page.body.insert(0, notice.clone());
        }
        let scale = Scale::of(&panel, page.size);
        let scenes = draw::scenes(&page, &scale, kit());
        assert!(scenes.len() > 1);
        for scene in &scenes {
            let (part, parts) = (scene.part, scene.parts);
            let agree = Press::Control("next".into());
            let offered = scene.targets.iter().any(|target| target.press == agree);
            assert_eq!(offered, part + 1 == parts, "part {part} of {parts}");
        }
    }
}

#[test]
fn keys_stand_still_whatever_is_found() {
    let keys = |scene: &Scene| -> Vec<_> {
        let typed = |press: &Press| match press {
            Press::Control(id) => id.as_str().starts_with("key-"),
            Press::Turn(_) => false,
        };
        let keys = scene.targets.iter().filter(|it| typed(&it.press));
        keys.map(|key| key.bounds).collect()
    };
    for (panel, tongue, size) in [
        (PORTRAIT, Tongue::English, TextSize::Normal),
        (PORTRAIT, Tongue::Simple, TextSize::Largest),
        (LANDSCAPE, Tongue::English, TextSize::Normal),
        (LANDSCAPE, Tongue::Simple, TextSize::Largest),
    ] {
        let page = Page {
            size,
            ..sample(tongue, "search")
        };
        let mut none = page.clone();
        none.body
            .retain(|block| !matches!(block, Block::Choices { .. }));
        let scale = Scale::of(&panel, page.size);
        let empty = keys(&first(&none, &panel));
        let scenes = draw::scenes(&page, &scale, kit());
        assert!(scenes.len() > 1 && empty.len() > 40);
        for scene in &scenes {
            assert_eq!(keys(scene), empty, "{tongue:?} {size:?}");
        }
    }
}
