//! A layout as PDF: the same glyphs at the same places, the codes on device dots.
//!
//! Only the glyphs that are used are embedded. The file says nothing about the visitor beside what
//! stands on the paper: its title is the hall's name, its date the time of issue, its language the visitor's.
//! It is tagged, as the module `tags` says.

mod embed;
mod outlines;
mod tags;

use jiff::Timestamp;
use lopdf::SaveOptions;
use printpdf::{
    Codepoint, Color, CurTransMat, DateTime, DictItem, Greyscale, Line, LineDashPattern, LinePoint,
    Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, TextItem, TextMatrix, WindingOrder,
    XObjectTransform, to_lopdf_doc,
};

use self::embed::EmbeddedFace;
use self::tags::{Tag, TagRole, TextSizes};
use super::font::Fonts;
use super::layout::{
    Dashes, Glyph, Ink, InkItem, Layout, PAGE_HEIGHT, PAGE_WIDTH, Placed, Rect, Run, RunPart,
    SheetPage,
};
use crate::locale::Lang;

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;
/// Thousandths of the size that a glyph may stand off before it is pushed to its place: 0.02 mm.
const TOLERANCE: f32 = 4.0;
/// What an image keeps away from the edges of its dots, in dots.
const HAIR: f32 = 0.1;
/// How far the handles of a quarter of a circle reach, in parts of its radius.
const QUARTER: f32 = 0.552_284_8;

/// Why a layout cannot be written as PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A font is of a kind that cannot be embedded.
    #[error("a font of the sheet cannot be embedded in a PDF; TrueType and OpenType fonts can")]
    Font,
}

/// Writes a layout as PDF, with what file lists and viewers show of it.
///
/// # Errors
/// When a font cannot be embedded.
pub fn write(
    layout: &Layout,
    fonts: &Fonts,
    title: &str,
    lang: &Lang,
    issued: Timestamp,
) -> Result<Vec<u8>, PdfError> {
    let mut document = PdfDocument::new(title);
    let info = &mut document.metadata.info;
    if let Ok(issued) = DateTime::from_unix_timestamp(issued.as_second()) {
        info.creation_date = issued;
        info.modification_date = issued;
    }
    let faces = embed::embed(&mut document, layout, fonts)?;
    let sizes = TextSizes::of(layout);
    let drawn = layout.pages.iter();
    let drawn = drawn.map(|page| draw(&mut document, page, layout.dpi, &faces, sizes));
    let (pages, tags): (Vec<PdfPage>, Vec<Vec<Tag>>) = drawn.unzip();
    document.pages = pages;
    Ok(save(&document, &faces, lang, &tags))
}

/// Codes stand on whole dots, so a viewer must print the pages at their own size.
fn save(document: &PdfDocument, faces: &[EmbeddedFace], lang: &Lang, tags: &[Vec<Tag>]) -> Vec<u8> {
    let options = PdfSaveOptions {
        image_optimization: None,
        ..PdfSaveOptions::default()
    };
    let mut file = to_lopdf_doc(document, &options, &mut Vec::new());
    // The first version whose viewers know that wish.
    "1.6".clone_into(&mut file.version);
    if let Ok(catalog) = file.catalog_mut() {
        let mut preferences = lopdf::Dictionary::new();
        preferences.set("PrintScaling", "None");
        preferences.set("DisplayDocTitle", true);
        catalog.set("ViewerPreferences", preferences);
        catalog.set("Lang", lopdf::Object::string_literal(lang.as_str()));
    }
    tags::write_tree(&mut file, tags);
    embed::say_characters(&mut file, faces);
    for object in file.objects.values_mut() {
        if let lopdf::Object::Stream(stream) = object {
            pack(stream);
        }
    }
    file.compress();
    // What is no stream is packed too: hundreds of tags, and the widths of glyphs.
    let packed = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(1000)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    // Writing into memory does not fail.
    let _ = file.save_with_options(&mut bytes, packed);
    bytes
}

/// Makes an image of black and white one bit a pixel: the library writes eight.
fn pack(image: &mut lopdf::Stream) {
    let number = |key: &[u8]| image.dict.get(key).and_then(lopdf::Object::as_i64).ok();
    let (Some(8), Some(width)) = (number(b"BitsPerComponent"), number(b"Width")) else {
        return;
    };
    let Ok(dots) = image.get_plain_content() else {
        return;
    };
    let rows = dots.chunks(usize::try_from(width).unwrap_or(1).max(1));
    let packed = rows.flat_map(|row| {
        let eights = row.chunks(8);
        eights.map(|eight| {
            let bits = eight.iter().zip((0..8).rev());
            bits.fold(0, |byte, (dot, bit)| byte | (dot >> 7) << bit)
        })
    });
    let packed = packed.collect();
    image.dict.set("BitsPerComponent", 1);
    let _ = image.dict.remove(b"Filter");
    image.set_content(packed);
}

fn draw(
    document: &mut PdfDocument,
    page: &SheetPage,
    dpi: u16,
    faces: &[EmbeddedFace],
    sizes: TextSizes,
) -> (PdfPage, Vec<Tag>) {
    let mut tags = Vec::new();
    let mut ops = vec![
        Op::BeginMarkedContent {
            tag: "Artifact".to_owned(),
        },
        Op::SetFillColor {
            col: grey(Ink::Black),
        },
    ];
    for item in &page.items {
        match item {
            InkItem::Words(_) => {}
            InkItem::Bar(bar) => ops.push(rectangle(*bar)),
            InkItem::Dashes(dashes) => ops.extend(dashed(dashes)),
            InkItem::Disc { x, y, radius } => ops.push(fill(circle(*x, *y, *radius))),
        }
    }
    ops.extend([Op::EndMarkedContent, Op::StartTextSection]);
    let mut ink = Ink::Black;
    let mut open = None;
    for (nth, item) in page.items.iter().enumerate() {
        if let InkItem::Words(run) = item {
            let role = sizes.role(run).or(open).unwrap_or(TagRole::Paragraph);
            if open != Some(role) || tags::parts(page, nth) {
                ops.extend(open.is_some().then_some(Op::EndMarkedContent));
                ops.push(tags::begin(&mut tags, role, None));
                open = Some(role);
            }
            if run.ink != ink {
                ink = run.ink;
                ops.push(Op::SetFillColor { col: grey(ink) });
            }
            words(&mut ops, run, &faces[run.face]);
        }
    }
    ops.extend(open.is_some().then_some(Op::EndMarkedContent));
    ops.push(Op::EndTextSection);
    for placed in &page.codes {
        ops.push(tags::begin(
            &mut tags,
            TagRole::Code,
            Some(tags::alt(placed)),
        ));
        ops.extend(code(document, placed, dpi));
        ops.push(Op::EndMarkedContent);
    }
    (PdfPage::new(Mm(PAGE_WIDTH), Mm(PAGE_HEIGHT), ops), tags)
}

/// The glyphs of a run. What programs find under a glyph is one text for all its places: where that is not what the run
/// says, as in scripts whose signs change their order, the run says its text itself. Furigana say nothing: the words under
/// them are said already.
fn words(ops: &mut Vec<Op>, run: &Run, face: &EmbeddedFace) {
    let told = run
        .glyphs
        .iter()
        .all(|glyph| glyph.text == face.glyph(glyph.id).text);
    let says = match run.part {
        RunPart::Reading => Some(String::new()),
        RunPart::Words => (!told).then(|| run.text()),
    };
    ops.extend(says.as_deref().map(begin_saying));
    glyphs(ops, run, face);
    ops.extend(says.is_some().then_some(Op::EndMarkedContent));
}

/// Begins a span that says a text in place of its glyphs: ISO 32000-1, 14.9.4.
fn begin_saying(text: &str) -> Op {
    const UTF_16: [u8; 2] = [0xFE, 0xFF];
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let data = UTF_16.into_iter().chain(units).collect();
    let text = DictItem::String {
        data,
        literal: false,
    };
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict {
            map: [("ActualText".to_owned(), text)].into(),
        },
    }
}

fn glyphs(ops: &mut Vec<Op>, run: &Run, face: &EmbeddedFace) {
    let size = Pt(run.size * POINTS);
    ops.push(Op::SetFont {
        font: PdfFontHandle::External(face.id.clone()),
        size,
    });
    let mut rest = run.glyphs.as_slice();
    while let Some(first) = rest.first() {
        let level = rest
            .iter()
            .take_while(|glyph| glyph.rise == first.rise)
            .count();
        let (now, later) = rest.split_at(level);
        rest = later;
        let at = place(run.x + first.x, run.baseline - first.rise);
        ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(at.x, at.y),
        });
        ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(codepoints(now, run.size, face))],
        });
    }
}

/// Glyphs with the corrections that bring each to where the layout put it.
fn codepoints(glyphs: &[Glyph], size: f32, face: &EmbeddedFace) -> Vec<Codepoint> {
    let origin = glyphs.first().map_or(0.0, |glyph| glyph.x);
    let mut pen = 0.0;
    let mut codepoints = Vec::with_capacity(glyphs.len());
    for (nth, glyph) in glyphs.iter().enumerate() {
        let embedded = face.glyph(glyph.id);
        pen += embedded.width;
        let mut offset = 0.0;
        if let Some(next) = glyphs.get(nth + 1) {
            let wanted = (next.x - origin) / size * 1000.0;
            if (pen - wanted).abs() > TOLERANCE {
                offset = (pen - wanted).round();
                pen -= offset;
            }
        }
        codepoints.push(Codepoint::with_cid(
            embedded.id,
            offset,
            embedded.text.clone(),
        ));
    }
    codepoints
}

/// A code as an image of one pixel a module, drawn over exactly as many dots as the layout gave it.
/// A path of thousands of rectangles would be ten times as long.
fn code(document: &mut PdfDocument, placed: &Placed, dpi: u16) -> [Op; 4] {
    let modules = placed.code.dark.iter();
    let image = document.add_image(&RawImage {
        pixels: RawImageData::U8(modules.map(|dark| if *dark { 0 } else { 255 }).collect()),
        width: placed.code.side,
        height: placed.code.side,
        data_format: RawImageFormat::R8,
        tag: Vec::new(),
    });
    let dot = 72.0 / f32::from(dpi);
    // Printers fill every dot that an image touches: a hair less than its dots is exactly its dots.
    let side = (placed.side() as f32 - 2.0 * HAIR) * dot;
    let left = (placed.x as f32 + HAIR) * dot;
    let bottom = PAGE_HEIGHT * POINTS - ((placed.y + placed.side()) as f32 - HAIR) * dot;
    [
        Op::SaveGraphicsState,
        Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw([side, 0.0, 0.0, side, left, bottom]),
        },
        Op::UseXobject {
            id: image,
            transform: XObjectTransform {
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        },
        Op::RestoreGraphicsState,
    ]
}

fn grey(ink: Ink) -> Color {
    let percent = match ink {
        Ink::Black => 0.0,
        Ink::White => 1.0,
    };
    Color::Greyscale(Greyscale {
        percent,
        icc_profile: None,
    })
}

fn fill(ring: PolygonRing) -> Op {
    Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![ring],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        },
    }
}

/// A dashed line: a tenth of the size of a rectangle for each dash.
fn dashed(dashes: &Dashes) -> Vec<Op> {
    let Rect {
        x,
        y,
        width,
        height,
    } = dashes.within;
    let (from, to, across) = match width >= height {
        true => ((x, y + height / 2.0), (x + width, y + height / 2.0), height),
        false => ((x + width / 2.0, y), (x + width / 2.0, y + height), width),
    };
    let dash = dashes.length() * POINTS;
    let points = [from, to].map(|(x, y)| LinePoint {
        p: place(x, y),
        bezier: false,
    });
    vec![
        Op::SaveGraphicsState,
        Op::SetOutlineThickness {
            pt: Pt(across * POINTS),
        },
        Op::SetLineDashPattern {
            dash: LineDashPattern::new(0.0, &[dash, dash]),
        },
        Op::DrawLine {
            line: Line {
                points: points.to_vec(),
                is_closed: false,
            },
        },
        Op::RestoreGraphicsState,
    ]
}

fn rectangle(bar: Rect) -> Op {
    let (from, to) = (place(bar.x, bar.bottom()), place(bar.right(), bar.y));
    let hundredths = |points: f32| Pt((points * 100.0).round() / 100.0);
    Op::DrawRectangle {
        rectangle: printpdf::Rect {
            x: from.x,
            y: from.y,
            width: hundredths(to.x.0 - from.x.0),
            height: hundredths(to.y.0 - from.y.0),
            mode: Some(PaintMode::Fill),
            winding_order: Some(WindingOrder::NonZero),
        },
    }
}

fn circle(x: f32, y: f32, radius: f32) -> PolygonRing {
    let handle = radius * QUARTER;
    let points = [
        (radius, 0.0, false),
        (radius, handle, true),
        (handle, radius, true),
        (0.0, radius, false),
        (-handle, radius, true),
        (-radius, handle, true),
        (-radius, 0.0, false),
        (-radius, -handle, true),
        (-handle, -radius, true),
        (0.0, -radius, false),
        (handle, -radius, true),
        (radius, -handle, true),
        (radius, 0.0, false),
    ];
    PolygonRing {
        points: points
            .map(|(dx, dy, bezier)| LinePoint {
                p: place(x + dx, y + dy),
                bezier,
            })
            .to_vec(),
    }
}

/// A place on the page in points, counted from the bottom left corner.
fn place(x: f32, y: f32) -> Point {
    let points = |mm: f32| Pt((mm * POINTS * 100.0).round() / 100.0);
    Point {
        x: points(x),
        y: points(PAGE_HEIGHT - y),
    }
}
