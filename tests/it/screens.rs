//! Every page on the screen: nothing clipped, nothing too small, nothing too near, and touches that
//! mean what they should.

pub(crate) mod samples;

use std::path::Path;
use std::sync::OnceLock;

use annai::config::Panel;
use annai::page::{Page, TextSize};
use annai::ui::pictogram::Pictograms;
use annai::ui::{Kit, load_fonts, shot};

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
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        load_fonts(["Regular", "Bold"].map(|weight| {
            std::fs::read(assets.join(format!("fonts/BIZUDPGothic-{weight}.ttf"))).unwrap()
        }));
        Kit::new(
            "BIZ UDPGothic",
            Pictograms::load(&assets.join("pictograms")).unwrap(),
        )
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
                        picture.save(folder.join(name)).unwrap();
                    }
                }
            }
        }
    }
}
