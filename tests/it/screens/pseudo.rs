//! Languages that no city speaks, made from English while the test runs: one much longer and full of accents, one that
//! is written from the right. What does not fit or stands at the wrong side is seen before a real language comes.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use annai::locale::Locales;
use annai::page::{Page, TextSize};
use annai::search::Index;
use annai::ui::draw;
use annai::ui::scene::{Mark, Scene, TextPlace};
use annai::ui::shot;
use annai::ui::theme::Scale;
use annai::visit::Setting;
use tempfile::TempDir;

use super::{PORTRAIT, journeys, kit, sweep};
use crate::visit::visitor::{in_setting, setting};

/// The long language, and the family that it is set in.
pub(super) const LONG: (&str, &str) = ("xx", "Noto Sans");
/// The language from the right, and its test font.
pub(super) const RIGHT: (&str, &str) = ("he", "Annai Test Hebrew");

/// Latin letters with an accent that the font has.
fn accented(c: char) -> char {
    let plain = "AEIOUYaeiouycn";
    let marked = "ÅÉÎÖÜÝåéîöüýçñ";
    let at = plain.chars().position(|it| it == c);
    at.and_then(|at| marked.chars().nth(at)).unwrap_or(c)
}

/// Six tenths longer, accented, in brackets.
fn long(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let tail: String = "erlängung".chars().cycle().take(letters * 6 / 10).collect();
        let cut = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        let (word, end) = word.split_at(cut);
        format!(
            "{}{tail}{end}",
            word.chars().map(accented).collect::<String>()
        )
    });
    let words = words.collect::<Vec<_>>().join(" ");
    match words.trim().is_empty() {
        true => words,
        false => format!("[{words}]"),
    }
}

/// Each letter as a Hebrew one.
fn hebrew(text: &str) -> String {
    let letters: Vec<char> = ('א'..='ת').collect();
    let change = |c: char| match c.to_ascii_lowercase() {
        it @ 'a'..='z' => letters[it as usize - 'a' as usize],
        _ if c.is_ascii() || letters.contains(&c) => c,
        _ if c.is_alphanumeric() => 'ש',
        _ => '·',
    };
    text.chars().map(change).collect()
}

/// A file of messages with every text changed; what stands in braces stays.
fn changed(file: &str, change: fn(&str) -> String) -> String {
    let mut depth = 0_usize;
    let mut lines = Vec::new();
    for line in file.lines() {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let head = match line.trim_start() {
            it if it.starts_with('#') || it.is_empty() => line.len(),
            it if begins || it.starts_with('.') => line.find('=').map_or(line.len(), |at| at + 1),
            it if it.starts_with('[') || it.starts_with("*[") => line.find(']').unwrap() + 1,
            _ => line.len() - line.trim_start().len(),
        };
        let (head, body) = line.split_at(head);
        // A variant stands in the braces of its choice, and its words are words.
        let variant = head.trim_start().starts_with(['[', '*']);
        let base = if variant { depth } else { 0 };
        let mut out = head.to_owned();
        let mut text = String::new();
        for c in body.chars() {
            if c == '{' || c == '}' {
                out.push_str(&said(&text, change));
                text.clear();
            }
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == base => {
                    text.push(c);
                    continue;
                }
                _ => {}
            }
            out.push(c);
        }
        out.push_str(&said(&text, change));
        lines.push(out);
    }
    lines.join("\n") + "\n"
}

/// A text with the spaces around it as they were.
fn said(text: &str, change: fn(&str) -> String) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let (before, after) = text.split_once(inner).unwrap();
    format!("{before}{}{after}", change(inner))
}

/// The shipped content in Japanese and the two made languages.
fn made() -> Arc<Setting> {
    static MADE: OnceLock<(TempDir, Arc<Setting>)> = OnceLock::new();
    let (_, made) = MADE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = tempfile::tempdir().unwrap();
        let (locales, fonts) = (folder.path().join("locales"), folder.path().join("fonts"));
        fs::create_dir_all(&fonts).unwrap();
        for font in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
            let _ = fs::copy(root.join("assets/fonts").join(font), fonts.join(font)).unwrap();
        }
        for font in ["BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"] {
            let _ = fs::copy(root.join("assets/fonts").join(font), fonts.join(font)).unwrap();
        }
        let _ = fs::copy(root.join("tests/fonts/he.ttf"), fonts.join("he.ttf")).unwrap();
        let shipped = root.join("locales");
        let copied = |from: &str, to: &str, change: Option<fn(&str) -> String>| {
            fs::create_dir_all(locales.join(to)).unwrap();
            for file in fs::read_dir(shipped.join(from)).unwrap() {
                let path = file.unwrap().path();
                let name = path.file_name().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                let messages = path.extension().is_some_and(|it| it == "ftl");
                let text = match change {
                    Some(change) if messages => changed(&text, change),
                    Some(_) => continue,
                    None => text,
                };
                fs::write(locales.join(to).join(name), text).unwrap();
            }
        };
        fs::create_dir_all(&locales).unwrap();
        let terms = "terms.toml";
        let _ = fs::copy(shipped.join(terms), locales.join(terms)).unwrap();
        copied("ja", "ja", None);
        for ((lang, family), order, files, change) in [
            (LONG, 2, ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"], long as fn(&str) -> String),
            (RIGHT, 3, ["he.ttf", "he.ttf"], hebrew),
        ] {
            copied("en", lang, Some(change));
            let [regular, bold] = files;
            let words = format!(
                "name = \"{}\"\ntag = \"{}\"\norder = {order}\nfont = \"{family}\"\nregular = \"{regular}\"\n\
                 bold = \"{bold}\"\nreviewed = \"Made by a test.\"\n",
                change("English"),
                if lang == "he" { "he" } else { "en" },
            );
            fs::write(locales.join(lang).join("language.toml"), words).unwrap();
        }
        let locales = Locales::load(&locales, &fonts).unwrap_or_else(|faults| {
            let faults: Vec<String> = faults.iter().take(5).map(ToString::to_string).collect();
            panic!("{}", faults.join("\n"))
        });
        let faults: Vec<String> = locales.faults().iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let shipped = setting();
        let made = Setting {
            index: Arc::new(Index::new(shipped.guide.catalogue(), &locales)),
            locales: Arc::new(locales),
            ..(*shipped).clone()
        };
        (folder, Arc::new(made))
    });
    Arc::clone(made)
}

/// The fullest pages of visits in a made language.
fn pages(lang: &'static str) -> Vec<Page> {
    in_setting(made(), || journeys::fullest_pages(lang))
}

#[test]
fn no_page_clips_or_crowds_in_a_language_six_tenths_longer() {
    journeys::no_fault(pages(LONG.0), sweep::main_faults);
}

#[test]
fn no_page_clips_or_crowds_from_the_right() {
    journeys::no_fault(pages(RIGHT.0), sweep::main_faults);
}

/// The texts of a scene, each with its edges.
fn runs(scene: &Scene) -> Vec<(String, f32, f32)> {
    let runs = scene.marks.iter().filter_map(|mark| match mark {
        Mark::Run {
            bounds,
            says,
            place: TextPlace::Line,
            ..
        } => Some((says.plain(), bounds.x, bounds.x + bounds.width)),
        _ => None,
    });
    runs.collect()
}

#[test]
fn a_page_from_the_right_begins_at_the_right() {
    let pages = pages(RIGHT.0);
    let page = pages.iter().find(|page| page.name == "question").unwrap();
    let scale = Scale::of(&PORTRAIT, page.size);
    let scene = draw::scene(page, &scale, kit(), 0);
    let english = Page {
        lang: "en".into(),
        ..page.clone()
    };
    let other = draw::scene(&english, &scale, kit(), 0);
    let heading = page.heading.plain();
    let of_heading = |scene: &Scene| {
        let lines = runs(scene).into_iter();
        let lines = lines.filter(|(says, ..)| heading.contains(says.trim()) && says.len() > 8);
        lines
            .map(|(_, left, right)| (left, right))
            .collect::<Vec<_>>()
    };
    let (right, left) = (of_heading(&scene), of_heading(&other));
    assert!(!right.is_empty());
    for (_, edge) in &right {
        assert!(
            (edge - (scene.size.width - scale.margin)).abs() < 2.0,
            "{right:?}"
        );
    }
    for (edge, _) in &left {
        assert!((edge - scale.margin).abs() < 2.0, "{left:?}");
    }
    // The first helper, which goes back, stands at the right.
    let place = |scene: &Scene| scene.target(&"back".into()).unwrap().bounds.center_x();
    assert!(place(&scene) > scene.size.width / 2.0 && place(&other) < scene.size.width / 2.0);
}

/// What the screen shows of a line: the places of its ink, from the left.
fn ink(words: &str) -> Vec<bool> {
    let page = pages(RIGHT.0)
        .into_iter()
        .find(|page| page.name == "person")
        .unwrap();
    let lang = page.lang.clone();
    let page = Page {
        heading: annai::locale::Text::new(&lang, words),
        size: TextSize::Normal,
        ..page
    };
    let scene = draw::scene(&page, &Scale::of(&PORTRAIT, page.size), kit(), 0);
    let heading = scene.marks.iter().find_map(|mark| match mark {
        Mark::Run { bounds, says, .. } if says.plain() == words => Some(*bounds),
        _ => None,
    });
    let bounds = heading.unwrap();
    let picture = shot::picture(&scene).unwrap();
    let columns = bounds.x as u32..(bounds.x + bounds.width) as u32;
    let rows = bounds.y as u32..(bounds.y + bounds.height) as u32;
    let dark = |x: u32, y: u32| picture.rgba[((y * picture.width + x) * 4) as usize] < 100;
    columns.map(|x| rows.clone().any(|y| dark(x, y))).collect()
}

/// A wide letter, a space and a narrow one: the first stands at the right, also behind a number.
#[test]
fn words_from_the_right_stand_in_their_order_inside_their_room() {
    let both = ink("שש י");
    let middle = both.len() / 2;
    let count = |ink: &[bool]| ink.iter().filter(|ink| **ink).count();
    assert!(count(&both) > 20, "nothing is drawn");
    assert!(
        count(&both[middle..]) > count(&both[..middle]),
        "the first word is at the left"
    );
    let number = ink("3 שש");
    let end = number.len() * 3 / 4;
    assert!(
        number[end..].iter().any(|ink| *ink),
        "the number is not at the right"
    );
}
