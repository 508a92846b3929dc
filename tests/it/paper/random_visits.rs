//! Sheets of visits whose questions are answered at random, in the shipped city.

use std::path::PathBuf;

use annai::paper::layout::{Layout, lay_out};
use annai::paper::sheet::SheetStop;
use annai::paper::{Sheet, raster};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::check_places;
use super::example::PHONE;
use super::households::{LANGUAGES, fonts_of, shortened};
use crate::visit::visitor::Visitor;

/// Answers at random, up to the ticket, and gives the sheet; `None` where the visit needs no ticket.
fn random_sheet(lang: &str, random: &mut Pcg64) -> Option<Sheet> {
    let mut visitor = Visitor::new();
    visitor.script().phone = Some(PHONE.to_owned());
    visitor.presses(&[&format!("language-{lang}"), "guided"]);
    for _ in 0..100 {
        match visitor.page().name {
            "question" => answer(&mut visitor, random),
            "plan" | "papers" | "share" => visitor.press("next"),
            "ticket" => return Some(visitor.sheet()),
            _ => return None,
        }
    }
    panic!("a visit goes on for ever");
}

/// Presses one answer of the question shown, or two where several can be given.
fn answer(visitor: &mut Visitor, random: &mut Pcg64) {
    let asked = visitor.page();
    for _ in 0..2 {
        let page = visitor.page();
        let is_answer = |id: &&str| {
            let kinds = ["choice-", "number-", "day-"];
            kinds.iter().any(|kind| id.starts_with(kind)) || ["yes", "no", "unknown"].contains(id)
        };
        let answers = page.controls().filter(|it| it.is_ready());
        let answers: Vec<&str> = answers.map(|it| it.id.as_str()).filter(is_answer).collect();
        if page.serial != asked.serial || answers.is_empty() {
            break;
        }
        let chosen = answers[random.random_range(0..answers.len())].to_owned();
        visitor.press(&chosen);
    }
    if visitor.page().serial == asked.serial {
        visitor.press("next");
    }
    if visitor.page().serial == asked.serial {
        visitor.press("unknown");
    }
}

/// Of [`VISITS`] random ones with one stop or two, so many take a second page: they have seven to ten papers, a dozen
/// things to ask, or long words for a few.
const LONGER: usize = 8;
/// Visits that are tried.
const VISITS: usize = 120;

/// A random visit with a sheet, laid out with strips as long as those of real records.
struct Printed {
    name: String,
    lang: &'static str,
    sheet: Sheet,
    layout: Layout,
}

fn printed() -> impl Iterator<Item = Printed> {
    let mut random = Pcg64::seed_from_u64(20_261_129);
    (0..VISITS).filter_map(move |nth| {
        let lang = LANGUAGES[nth % LANGUAGES.len()];
        let sheet = random_sheet(lang, &mut random)?;
        let stops = sheet.stops.len();
        let layout = lay_out(&shortened(sheet.clone(), stops), fonts_of(lang), 300).unwrap();
        Some(Printed {
            name: format!("{nth:03}-{lang}"),
            lang,
            sheet,
            layout,
        })
    })
}

#[test]
fn random_visits_of_one_or_two_stops_are_one_page() {
    let (mut short, mut longer) = (0, Vec::new());
    for Printed {
        name,
        sheet,
        layout,
        ..
    } in printed()
    {
        check_places(&name, &layout);
        let (stops, papers) = (sheet.stops.len(), sheet.papers.len());
        if stops > 2 {
            continue;
        }
        short += 1;
        if layout.pages.len() > 1 {
            let things =
                |stop: &SheetStop| stop.ask_here.as_ref().map_or(0, |ask| ask.things.len());
            let asked: usize = sheet.stops.iter().map(things).sum();
            longer.push(format!(
                "{name}: {stops} stops, {asked} to ask, {papers} papers"
            ));
        }
    }
    println!(
        "{} of {short} take a second page: {longer:#?}",
        longer.len()
    );
    assert!(short > VISITS / 4, "{short}");
    assert!(longer.len() <= LONGER, "{longer:#?}");
}

/// Pictures for the eye: `ANNAI_PICTURES=folder cargo test --test it -- paper::random_visits --ignored`.
#[test]
#[ignore = "writes pictures where it is told"]
#[expect(clippy::disallowed_methods, reason = "run by hand")]
fn pictures_of_random_visits() {
    let folder = PathBuf::from(std::env::var_os("ANNAI_PICTURES").unwrap());
    for visit in printed() {
        let pages = raster::draw(&visit.layout, fonts_of(visit.lang));
        for (page, raster) in pages.iter().enumerate() {
            let file = format!("{}-{}.png", visit.name, page + 1);
            std::fs::write(folder.join(file), raster.png().unwrap()).unwrap();
        }
    }
}
