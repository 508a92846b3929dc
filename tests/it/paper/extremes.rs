//! Sheets with more on them than a visit should have: every code is still read back, and nothing covers anything.

use annai::locale::Text;
use annai::paper::layout::{InkItem, lay_out};
use annai::paper::proof::prove;
use annai::paper::sheet::Both;
use annai::paper::{Sheet, raster};

use super::check_places;
use super::example::symbol;
use super::households::{LANGUAGES, fonts_of, household, large};

/// Words of so many characters, in the script of a language.
fn long(lang: &str, characters: usize) -> Text {
    let word = match lang {
        "ja" | "ja-simple" | "zh-Hans" => "市民手続番号",
        _ => "responsibilities and ",
    };
    let text: String = word.chars().cycle().take(characters).collect();
    Text::from(text.trim_end())
}

/// Twelve stops at counters with names of forty characters, thirty papers that are all missing, each once.
fn extreme(lang: &str) -> Sheet {
    let mut sheet = household(lang, 5);
    let named = |both: &Both| Both {
        visitor: long(lang, 40),
        japanese: both.japanese.as_ref().map(|_| long("ja", 40)),
    };
    let known = sheet.stops.clone();
    let stops = known.iter().cycle().take(12).cloned().zip(1..);
    sheet.stops = stops
        .map(|(mut stop, order)| {
            stop.order = order;
            stop.counter = named(&stop.counter);
            if let Some((strip, caption)) = &mut stop.strip {
                *strip = symbol("701", 780, order as u64);
                *caption = named(caption);
            }
            stop
        })
        .collect();
    sheet.first = named(&sheet.first);
    let papers = sheet.papers.clone();
    let papers = papers.iter().cycle().take(30).cloned().enumerate();
    sheet.papers = papers
        .map(|(nth, mut paper)| {
            paper.name.visitor = Text::from(format!("{nth} {}", paper.name.visitor.marked()));
            paper.stops = (1..=12).collect();
            paper.missing = Some(long(lang, 90));
            paper
        })
        .collect();
    sheet
}

#[test]
fn twelve_stops_and_thirty_missing_papers_cover_nothing_and_read_back() {
    for lang in LANGUAGES {
        let fonts = fonts_of(lang);
        for (name, sheet) in [("normal", extreme(lang)), ("large", large(extreme(lang)))] {
            let strips = sheet.stops.iter().filter(|stop| stop.strip.is_some());
            let codes = strips.count() + 3;
            let layout = lay_out(&sheet, fonts, 300).unwrap();
            check_places(&format!("{lang} {name}"), &layout);
            let pages = layout.pages.iter();
            assert_eq!(
                pages.map(|page| page.codes.len()).sum::<usize>(),
                codes,
                "{lang}"
            );
            for (page, raster) in layout.pages.iter().zip(raster::draw(&layout, fonts)) {
                assert_eq!(prove(&raster, &page.codes), Ok(()), "{lang} {name}");
            }
        }
    }
}

#[test]
fn a_paper_that_is_missing_says_on_the_sheet_what_does_in_its_place() {
    for lang in LANGUAGES {
        let mut sheet = household(lang, 1);
        assert!(sheet.papers.iter().all(|paper| paper.missing.is_none()));
        sheet.papers[0].missing = Some(Text::from("XYZ"));
        let layout = lay_out(&sheet, fonts_of(lang), 300).unwrap();
        let mut items = layout.pages.iter().flat_map(|page| &page.items);
        let said = items.any(|item| matches!(item, InkItem::Words(run) if run.text() == "XYZ"));
        assert!(said, "{lang}");
    }
}
