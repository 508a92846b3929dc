//! Measures `screen`: a page is laid out and drawn at 1080 by 1920.

#![allow(clippy::unwrap_used, reason = "a bench without its assets must stop")]

use std::path::Path;

use annai::config::Panel;
use annai::locale::{Lang, Text};
use annai::page::{Block, Contrast, Control, Frame, Page, Pager, Reach, Role, TextSize};
use annai::ui::pictogram::Pictograms;
use annai::ui::theme::Scale;
use annai::ui::{Kit, draw, load_fonts, shot};
use criterion::Criterion;

const PANEL: Panel = Panel {
    inches: 21.5,
    width: 1080,
    height: 1920,
};

pub(crate) fn bench(c: &mut Criterion) {
    let kit = kit();
    let page = page();
    let scale = Scale::of(&PANEL, TextSize::Normal);
    let _ = c.bench_function("lay a page out, 1080x1920", |b| {
        b.iter(|| draw::scene(&page, &scale, &kit, 0));
    });
    let scene = draw::scene(&page, &scale, &kit, 0);
    let _ = c.bench_function("draw a page from nothing, 1080x1920", |b| {
        b.iter(|| shot::picture(&scene));
    });
}

pub(crate) fn kit() -> Kit {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    load_fonts(["Regular", "Bold"].map(|weight| {
        std::fs::read(assets.join(format!("fonts/BIZUDPGothic-{weight}.ttf"))).unwrap()
    }));
    let pictograms = Pictograms::load(&assets.join("pictograms")).unwrap();
    Kit::new("BIZ UDPGothic", pictograms)
}

/// A question with eight cards and furigana.
fn page() -> Page {
    let control = |id: &str, role, label: &str, pictogram: &str| Control {
        pictogram: Some(pictogram.to_owned()),
        ..Control::new(id, (), role, Text::from(label))
    };
    let cards = (0..8)
        .map(|at| {
            let label = "｜引《ひ》っ｜越《こ》しの ｜手続《てつづ》き";
            control(&format!("choice-{at}"), Role::Card, label, "truck")
        })
        .collect();
    Page {
        name: "bench",
        serial: 1,
        lang: Lang::from("ja-simple"),
        size: TextSize::Normal,
        contrast: Contrast::Normal,
        reach: Reach::Whole,
        aloud: None,
        visibility: annai::page::Visibility::default(),
        frame: frame(vec![
            control("back", Role::Helper, "もどる", "chevron-left"),
            control("start-over", Role::Helper, "はじめから", "rotate-ccw"),
            control("person", Role::Helper, "｜人《ひと》を よぶ", "user-round"),
        ]),
        eyebrow: Some(Text::from("｜質問《しつもん》 3")),
        heading: Text::from("いっしょに ｜住《す》む お｜子《こ》さんは いますか。"),
        why: Some((
            Text::from("なぜ？"),
            Text::from(
                "お｜子《こ》さんの ｜年《とし》で、｜手続《てつづ》きが ｜変《か》わります。",
            ),
        )),
        body: vec![Block::Choices { columns: 2, cards }],
        actions: vec![control("next", Role::Primary, "つぎへ", "chevron-right")],
    }
}

fn frame(helpers: Vec<Control>) -> Frame {
    Frame {
        hall: Text::from("近江八幡市（見本）"),
        clock: Text::from("10:24"),
        progress: None,
        helpers,
        pager: Pager {
            more: Text::from("つぎを ｜見《み》る"),
            before: Text::from("｜前《まえ》を ｜見《み》る"),
        },
    }
}
