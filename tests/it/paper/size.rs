//! How large the PDF of a sheet is, and that what makes it small changes no letter.

use std::collections::BTreeMap;

use annai::paper::layout::lay_out;
use annai::paper::pdf;
use lopdf::{Dictionary, Document, Object};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use super::example::NOW;
use super::households::{LANGUAGES, fonts_of, household};
use crate::visit::visitor::setting;

/// The most kilobytes for one, two and five stops with everything that a sheet can have. Two thirds of it are outlines of
/// letters, a tenth codes, which are as good as random.
const KILOBYTES: [(&str, [usize; 3]); 6] = [
    ("ja", [33, 39, 53]),
    ("ja-simple", [31, 37, 51]),
    ("en", [24, 29, 41]),
    ("vi", [29, 36, 48]),
    ("pt-BR", [27, 33, 45]),
    ("zh-Hans", [50, 62, 86]),
];

fn pdf_of(lang: &str, stops: usize) -> Vec<u8> {
    let (sheet, fonts) = (household(lang, stops), fonts_of(lang));
    let layout = lay_out(&sheet, fonts, 300).unwrap();
    pdf::write(&layout, fonts, "Minami", &sheet.lang, NOW).unwrap()
}

#[test]
fn a_familys_pdf_is_no_larger_than_this() {
    let mut larger = Vec::new();
    for (lang, most) in KILOBYTES {
        let bytes = [1, 2, 5].map(|stops| pdf_of(lang, stops).len());
        println!("{lang}: {bytes:?} bytes for 1, 2 and 5 stops");
        if bytes
            .iter()
            .zip(most)
            .any(|(bytes, most)| *bytes > most * 1024)
        {
            larger.push((lang, bytes));
        }
    }
    assert!(larger.is_empty(), "{larger:?}");
}

/// The points of a glyph, in parts of an em.
#[derive(Default)]
struct Points(Vec<(f32, f32)>);

impl OutlineBuilder for Points {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push((x, y));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push((x, y));
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.extend([(x1, y1), (x, y)]);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.extend([(x1, y1), (x2, y2), (x, y)]);
    }
    fn close(&mut self) {}
}

fn points(face: &Face<'_>, glyph: GlyphId) -> Vec<(f32, f32)> {
    let mut points = Points::default();
    let _ = face.outline_glyph(glyph, &mut points);
    let em = f32::from(face.units_per_em());
    points.0.iter().map(|(x, y)| (x / em, y / em)).collect()
}

/// The shipped fonts by the names that they call themselves.
fn shipped() -> BTreeMap<String, Vec<u8>> {
    let setting = setting();
    let files = setting.locales.languages().flat_map(|it| &it.files);
    let named = files.map(|path| {
        let bytes = std::fs::read(path).unwrap();
        let names = Face::parse(&bytes, 0).unwrap().names();
        let own = names.into_iter().find(|name| {
            name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME && name.is_unicode()
        });
        (own.unwrap().to_string().unwrap(), bytes)
    });
    named.collect()
}

/// What a PDF says is under the glyphs of a font.
fn characters(file: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = font
        .get(b"ToUnicode")
        .and_then(Object::as_reference)
        .unwrap();
    let map = file.get_object(map).and_then(Object::as_stream).unwrap();
    let map = String::from_utf8(map.get_plain_content().unwrap()).unwrap();
    let number = |hex: &str| u16::from_str_radix(hex, 16).unwrap();
    let mut said = BTreeMap::new();
    for range in map.lines().filter(|line| line.ends_with("]")) {
        let (numbers, texts) = range.split_once('[').unwrap();
        let first = number(&numbers[1..5]);
        let texts = texts.split(['<', '>', ']']).filter(|text| !text.is_empty());
        for (id, text) in (first..).zip(texts) {
            let units = text.as_bytes().chunks(4);
            let units = units.map(|four| number(std::str::from_utf8(four).unwrap()));
            let text = String::from_utf16(&units.collect::<Vec<_>>()).unwrap();
            let _ = said.insert(id, text);
        }
    }
    said
}

#[test]
fn no_point_of_a_letter_is_moved_by_more_than_the_grid() {
    // Parts of an em: half a step, and where a letter is put together of two, half a step for where each stands.
    const MOST: f32 = 1.0 / 512.0 + 0.0001;
    let shipped = shipped();
    for lang in LANGUAGES {
        let file = Document::load_mem(&pdf_of(lang, 5)).unwrap();
        let mut compared = 0;
        let fonts = file.objects.values().filter_map(|object| {
            let font = object.as_dict().ok()?;
            font.get(b"DescendantFonts").is_ok().then_some(font)
        });
        for font in fonts {
            let below = font
                .get(b"DescendantFonts")
                .and_then(Object::as_array)
                .unwrap();
            let below = below[0].as_dict().unwrap();
            let described = below.get(b"FontDescriptor").and_then(Object::as_reference);
            let described = file.get_dictionary(described.unwrap()).unwrap();
            let program = described.get(b"FontFile2").and_then(Object::as_reference);
            let program = file
                .get_object(program.unwrap())
                .and_then(Object::as_stream);
            let program = program.unwrap().get_plain_content().unwrap();
            let drawn = Face::parse(&program, 0).unwrap();
            let name = font.get(b"BaseFont").and_then(Object::as_name).unwrap();
            let name = std::str::from_utf8(name).unwrap();
            let (_, name) = name.split_once('+').unwrap();
            let whole = Face::parse(&shipped[name], 0).unwrap();
            for (id, text) in characters(&file, font) {
                let [c] = *text.chars().collect::<Vec<_>>() else {
                    continue;
                };
                // Digits and signs have other glyphs in some places.
                let Some(glyph) = whole.glyph_index(c).filter(|_| c.is_alphabetic()) else {
                    continue;
                };
                let (ours, theirs) = (points(&drawn, GlyphId(id)), points(&whole, glyph));
                if ours.len() != theirs.len() {
                    continue;
                }
                compared += 1;
                let apart = ours.iter().zip(&theirs);
                let apart =
                    apart.map(|(our, their)| (our.0 - their.0).abs().max((our.1 - their.1).abs()));
                let most = apart.fold(0.0, f32::max);
                assert!(most < MOST, "{lang}, {name}: {c} is moved by {most}");
            }
        }
        assert!(compared > 120, "{lang}: only {compared} letters");
    }
}
