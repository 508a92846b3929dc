//! Letters that reach under the line are drawn whole, in every font that ships.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use annai::locale::{Language, Locales, Text};
use annai::page::{Block, Page, TextSize};
use annai::ui::scene::Mark;
use annai::ui::shot::{self, Screenshot};
use iced::Rectangle;
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::Paragraph as _;
use ttf_parser::Face;

use super::samples::Tongue;
use super::{PORTRAIT, first, sample};

/// Texts whose letters reach under the line.
const LOW_TEXTS: [&str; 2] = ["pgqy", "ょぎ"];
/// Red of a pixel that is a little darker than paper, which has 251.
const FAINT_INK: u8 = 236;
/// How far above the outline's lowest point ink may end, in pixels: edges are snapped to whole rows.
const MOST_SHORT_PX: f32 = 1.0;
/// How far below it, in pixels: besides, a row counts as a whole where the least of it is inked.
const MOST_BELOW_PX: f32 = 2.5;

#[test]
fn letters_that_reach_under_the_line_are_drawn_whole() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
    let languages = locales.languages();
    let fonts: BTreeMap<&str, &Language> = languages.map(|it| (it.font.as_str(), it)).collect();
    let mut drawn = BTreeSet::new();
    for (font, language) in fonts {
        let files = language.files.iter().map(|file| fs::read(file).unwrap());
        let files: Vec<Vec<u8>> = files.collect();
        let faces = files.iter().map(|file| Face::parse(file, 0).unwrap());
        let [regular, bold] = &faces.collect::<Vec<_>>()[..] else {
            panic!("{font} has a regular and a bold file");
        };
        for text in LOW_TEXTS {
            let (Some(regular), Some(bold)) = (depth(regular, text), depth(bold, text)) else {
                continue;
            };
            let _ = drawn.insert((font, text));
            for size in TextSize::ALL {
                let page = Page {
                    size,
                    lang: language.lang.clone(),
                    eyebrow: Some(Text::from(text)),
                    heading: Text::from(text),
                    body: vec![Block::Paragraph(Text::from(text))],
                    actions: Vec::new(),
                    ..sample(Tongue::English, "doors")
                };
                // The heading alone is bold.
                check(font, text, &page, [regular, regular, bold]);
            }
        }
    }
    for text in LOW_TEXTS {
        assert!(
            drawn.iter().any(|(_, it)| *it == text),
            "no font has {text}"
        );
    }
}

/// How far a text reaches under its line, in sizes of its type; `None` when the font lacks a letter.
fn depth(face: &Face<'_>, text: &str) -> Option<f32> {
    let mut deepest = 0.0_f32;
    for letter in text.chars() {
        let outline = face.glyph_bounding_box(face.glyph_index(letter)?)?;
        deepest = deepest.max(-f32::from(outline.y_min) / f32::from(face.units_per_em()));
    }
    Some(deepest)
}

/// Draws a page that says a text three times, and compares its ink with the depth for each size of type, the smallest
/// first.
fn check(font: &str, text: &str, page: &Page, depths: [f32; 3]) {
    let scene = first(page, &PORTRAIT);
    let picture = shot::picture(&scene).unwrap();
    let mut runs: Vec<(Rectangle, &Paragraph)> = scene
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Run {
                bounds,
                paragraph,
                says,
                ..
            } if says.marked() == text => Some((*bounds, paragraph)),
            _ => None,
        })
        .collect();
    runs.sort_by(|(one, _), (other, _)| one.height.total_cmp(&other.height));
    assert_eq!(runs.len(), depths.len(), "{text} in {font}");
    for ((bounds, paragraph), depth) in runs.into_iter().zip(depths) {
        let expected = baseline(bounds, paragraph) + depth * bounds.height;
        let reached = ink_end(&picture, bounds).unwrap_or_default();
        let off = reached - expected;
        assert!(
            (-MOST_SHORT_PX..=MOST_BELOW_PX).contains(&off),
            "{text} in {font}, {:?}, type of {} pixels: ink ends {off:.1} pixels below the outline",
            page.size,
            bounds.height
        );
    }
}

/// The line that a run's letters stand on, in pixels from the top of the page: iced puts it between two rows.
fn baseline(bounds: Rectangle, paragraph: &Paragraph) -> f32 {
    let top = bounds.y - (paragraph.min_height() - bounds.height) / 2.0;
    let line = paragraph.buffer().layout_runs().next().unwrap();
    top.trunc() + line.line_y.round()
}

/// Where the lowest ink of a run ends, in pixels from the top of the page.
fn ink_end(picture: &Screenshot, run: Rectangle) -> Option<f32> {
    // Letters may reach out of their type, but not out of its line.
    let rows = run.y as u32..(run.y + 1.25 * run.height) as u32;
    let columns = run.x as u32..(run.x + run.width) as u32;
    let is_inked = |x: u32, y: u32| {
        let red = picture.rgba[((y * picture.width + x) * 4) as usize];
        red < FAINT_INK
    };
    let lowest = rows
        .rev()
        .find(|y| columns.clone().any(|x| is_inked(x, *y)))?;
    Some((lowest + 1) as f32)
}
