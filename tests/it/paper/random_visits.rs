//! Sheets of visits whose questions are answered at random, in the shipped city. They are drawn into the folder that
//! `ANNAI_PICTURES` names.

use annai::paper::layout::lay_out;
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

/// Of [`VISITS`] random ones with one stop or two, so many take a second page: they have seven to ten papers, or a dozen
/// things to ask.
const LONGER: usize = 7;
/// Visits that are tried.
const VISITS: usize = 120;

#[test]
fn random_visits_of_one_or_two_stops_are_one_page() {
    let mut random = Pcg64::seed_from_u64(20_261_129);
    let (mut short, mut longer) = (0, Vec::new());
    for nth in 0..VISITS {
        let lang = LANGUAGES[nth % LANGUAGES.len()];
        let Some(sheet) = random_sheet(lang, &mut random) else {
            continue;
        };
        let stops = sheet.stops.len();
        let layout = lay_out(&shortened(sheet.clone(), stops), fonts_of(lang), 300).unwrap();
        if let Ok(dir) = std::env::var("ANNAI_PICTURES") {
            for (page, raster) in raster::draw(&layout, fonts_of(lang)).iter().enumerate() {
                let path = format!("{dir}/{nth:03}-{lang}-{}.png", page + 1);
                std::fs::write(path, raster.png().unwrap()).unwrap();
            }
        }
        check_places(&format!("visit {nth} {lang}"), &layout);
        if stops > 2 {
            continue;
        }
        short += 1;
        if layout.pages.len() > 1 {
            let things =
                |stop: &SheetStop| stop.ask_here.as_ref().map_or(0, |ask| ask.things.len());
            let asked: usize = sheet.stops.iter().map(things).sum();
            let papers = sheet.papers.len();
            longer.push(format!(
                "visit {nth} {lang}: {stops} stops, {asked} to ask, {papers} papers"
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
