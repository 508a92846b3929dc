//! Contrast as it is drawn: of each text and each pictogram the pixels themselves, not the colours that were asked for.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use annai::page::{Contrast, Page};
use annai::ui::draw;
use annai::ui::scene::{Mark, Press, Scene, TextPlace};
use annai::ui::shot::{self, Screenshot};
use annai::ui::theme::Scale;
use iced::Rectangle;
use rstest::rstest;

use super::colours::{USUAL, luminance};
use super::{PORTRAIT, journeys, kit};

/// What a contrast promises, as the ratio that VVSG 2.0 and WCAG 2 count. The soft one dazzles nobody: it has an end.
fn promised(contrast: Contrast) -> RangeInclusive<f64> {
    match contrast {
        Contrast::Normal => 10.0..=21.0,
        Contrast::High => 20.0..=21.0,
        Contrast::Dark => 15.0..=21.0,
        Contrast::Soft => 4.5..=8.0,
    }
}

/// The ratio of what is drawn in a place to its ground: of the pixel that stands out most to the colour of most pixels.
fn drawn(picture: &Screenshot, place: Rectangle) -> Option<f64> {
    let row = |y: u32| {
        let from = place.x.max(0.0) as u32;
        let to = ((place.x + place.width).ceil() as u32).min(picture.width);
        let at = move |x: u32| ((y * picture.width + x) * 4) as usize;
        (from..to).map(move |x| &picture.rgba[at(x)..at(x) + 3])
    };
    let top = place.y.max(0.0) as u32;
    let end = ((place.y + place.height).ceil() as u32).min(picture.height);
    let mut colours = BTreeMap::<&[u8], usize>::new();
    for pixel in (top..end).flat_map(row) {
        *colours.entry(pixel).or_default() += 1;
    }
    let (ground, _) = colours.iter().max_by_key(|(_, count)| **count)?;
    let ground = luminance(ground, &USUAL);
    let ratios = colours.keys().map(|pixel| {
        let pixel = luminance(pixel, &USUAL);
        (pixel.max(ground) + 0.05) / (pixel.min(ground) + 0.05)
    });
    ratios.max_by(f64::total_cmp)
}

/// Whether a place belongs to a control that cannot be used yet: it steps back.
fn waits(page: &Page, scene: &Scene, place: Rectangle) -> bool {
    let around = |bounds: Rectangle| bounds.contains(place.center());
    let targets = scene.targets.iter().filter(|target| around(target.bounds));
    targets.into_iter().any(|target| {
        let mut controls = page.focus();
        controls.any(|it| {
            let press = Press::Control(it.control.id.clone());
            press == target.press && !it.control.is_ready()
        })
    })
}

/// What does not stand out as its contrast promises.
fn faults(page: &Page, contrast: Contrast) -> Vec<String> {
    let mut faults = Vec::new();
    for scene in draw::scenes(page, &Scale::of(&PORTRAIT, page.size), kit()) {
        let scene = scene.in_contrast(contrast);
        let picture = shot::picture(&scene).unwrap();
        for mark in &scene.marks {
            let what = match mark {
                Mark::Run { says, .. } => says.plain(),
                Mark::Picture { .. } => format!("pictogram at {:?}", mark.bounds()),
                _ => continue,
            };
            let place = mark.bounds();
            if what.trim().is_empty() || waits(page, &scene, place) {
                continue;
            }
            let found = drawn(&picture, place).unwrap_or_default();
            let promised = promised(contrast);
            // The strokes of a reading are thinner than a pixel: they may lose a tenth.
            let thin = matches!(
                mark,
                Mark::Run {
                    place: TextPlace::Above,
                    ..
                }
            );
            let least = promised.start() * if thin { 0.9 } else { 1.0 };
            if !(least..=*promised.end()).contains(&found) {
                faults.push(format!("{} {contrast:?}: {found:.1} `{what}`", page.name));
            }
        }
    }
    faults
}

/// Each page in one contrast, another one in each language: pictures take their time.
#[rstest]
#[case("ja", 0)]
#[case("ja-simple", 1)]
#[case("en", 2)]
#[case("vi", 3)]
#[case("pt-BR", 0)]
#[case("zh-Hans", 1)]
#[case("ne", 2)]
#[case("my", 3)]
fn what_is_drawn_stands_out_as_its_contrast_promises(#[case] lang: &str, #[case] first: usize) {
    let contrasts = Contrast::ALL.into_iter().cycle().skip(first);
    let pages = journeys::fullest_pages(lang);
    let all: Vec<String> = pages
        .iter()
        .zip(contrasts)
        .flat_map(|(page, contrast)| faults(page, contrast))
        .collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
