//! Each text is set in the font of its own language, whatever the language of its page.
//!
//! The fonts are subsets with family names of their own, so no font of the machine can stand in for them.

use std::path::Path;

use annai::locale::{Lang, Text};
use annai::page::{Block, Frame, Page, Pager};
use annai::ui::{Kit, load_fonts, shot};
use rstest::rstest;

use super::samples::{self, Tongue};
use super::{PORTRAIT, kit};

/// A page in one language that says nothing but a text in another.
fn saying(page: &str, text: &Text) -> Page {
    let lang = Lang::from(page);
    let nothing = || Text::new(&lang, "");
    let sample = samples::pages(Tongue::Japanese).remove(0);
    Page {
        lang: lang.clone(),
        frame: Frame {
            hall: nothing(),
            clock: nothing(),
            progress: None,
            helpers: Vec::new(),
            pager: Pager {
                more: nothing(),
                before: nothing(),
            },
        },
        eyebrow: None,
        heading: text.clone(),
        why: None,
        body: vec![Block::Paragraph(text.clone())],
        actions: Vec::new(),
        ..sample
    }
}

fn drawn(page: &Page, kit: &Kit) -> Vec<u8> {
    let mut pictures = shot::render(page, &PORTRAIT, kit).unwrap();
    assert_eq!(pictures.len(), 1);
    pictures.remove(0).rgba
}

#[rstest]
#[case::vietnamese("vi", "vi.ttf", "Annai Test Vietnamese", "Tiếng Việt")]
#[case::chinese("zh-Hans", "zh.otf", "Annai Test Chinese", "简体中文直骨角")]
#[case::korean("ko", "ko.otf", "Annai Test Korean", "한국어 ABC直")]
fn a_text_on_a_japanese_page_is_set_in_the_font_of_its_language(
    #[case] lang: &str,
    #[case] file: &str,
    #[case] family: &'static str,
    #[case] words: &str,
) {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts");
    let bytes = std::fs::read(fonts.join(file)).unwrap();
    let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
    for letter in words.chars() {
        assert!(face.glyph_index(letter).is_some(), "{file} lacks {letter}");
    }
    load_fonts([bytes]);

    let lang = Lang::from(lang);
    let japanese = kit();
    let both = japanese.clone().with_font(lang.clone(), family);
    let alone = Kit::new(family, japanese.pictograms.clone());
    let foreign = Text::new(&lang, words);
    let here = drawn(&saying("ja", &foreign), &both);
    let own_page = drawn(&saying(lang.as_str(), &foreign), &alone);
    assert!(here == own_page, "not as on a page in its own language");

    // The same letters as Japanese are set in the page's font, and look different.
    let as_japanese = Text::new(&Lang::from("ja"), words);
    let there = drawn(&saying("ja", &as_japanese), &both);
    assert!(here != there, "set in the page's font");
    assert!(there == drawn(&saying("ja", &as_japanese), japanese));
}

#[test]
fn a_chosen_form_of_a_kanji_is_drawn_as_chosen() {
    // A city may write its name with another form than the common one, told by a variation selector.
    let ja = Lang::from("ja");
    let drawn = |words: &str| drawn(&saying("ja", &Text::new(&ja, words)), kit());
    assert!(drawn("葛\u{e0100}城") != drawn("葛城"));
    assert!(drawn("葛\u{e0101}城") == drawn("葛城"), "the common form");
}
