//! What a sheet lists once for all stops: the floors with the way, and the papers.

use crate::catalogue::{BuildingId, Counter, DocumentId};
use crate::guide::{Certainty, PlannedStop};
use crate::locale::Text;
use crate::paper::sheet::{FloorCounter, SheetFloor, SheetPaper};
use crate::visit::Visit;

impl Visit {
    /// The floors in the order of the stops, each once.
    pub(super) fn sheet_floors(&self) -> Vec<SheetFloor> {
        let mut floors: Vec<&Counter> = Vec::new();
        for stop in self.stops() {
            let Some(counter) = self.setting.catalogue().counter(&stop.counter) else {
                continue;
            };
            let known = |floor: &&Counter| {
                (&floor.building, floor.floor) == (&counter.building, counter.floor)
            };
            if !floors.iter().any(known) {
                floors.push(counter);
            }
        }
        let floors = floors.into_iter();
        floors.map(|first| self.sheet_floor(first)).collect()
    }

    fn sheet_floor(&self, first: &Counter) -> SheetFloor {
        let counters = self.counters_on(&first.building, first.floor);
        let counters = counters.map(|counter| {
            let stops = self.stops().iter().zip(1..);
            let mine = stops.filter(|(stop, _)| stop.counter == counter.id);
            FloorCounter {
                label: match counter.number {
                    Some(number) => Text::from(number.to_string()),
                    None => self.text("map-information"),
                },
                at: counter.at,
                orders: mine.map(|(_, order)| order).collect(),
            }
        });
        SheetFloor {
            counters: counters.collect(),
            name: self.both_of(|visit, lang| visit.counter_place_in(lang, &first.id)),
            here: self.setting.at,
            here_label: self.begins_at(&first.building, first.floor),
        }
    }

    /// What the way on a floor begins at.
    fn begins_at(&self, building: &BuildingId, floor: i8) -> Text {
        self.text(self.map_begins_at(building, floor))
    }

    /// Every paper once, with the stops that need it, in the order of the stops. What is only asked about needs no paper
    /// yet.
    pub(super) fn sheet_papers(&self) -> Vec<SheetPaper> {
        let papers = self.papers_to_bring().into_iter();
        papers
            .map(|(document, certainty)| {
                let id = format!("document-{document}");
                let needs = |stop: &PlannedStop| needs(stop, &document);
                let stops = self.stops().iter().zip(1..);
                let missing = self.missing.contains(&document);
                SheetPaper {
                    missing: missing.then(|| self.in_place_of(&document)),
                    name: match certainty {
                        Certainty::Needed => self.both_of(|visit, lang| visit.named_in(lang, &id)),
                        Certainty::AskHere => self.both_of(|visit, lang| {
                            let paper = visit.named_in(lang, &id);
                            visit.in_lang(lang, "sheet-maybe", &[("paper", paper.marked().into())])
                        }),
                    },
                    stops: stops
                        .filter(|(stop, _)| needs(stop))
                        .map(|(_, order)| order)
                        .collect(),
                }
            })
            .collect()
    }

    /// That a paper is not there, and what does in its place.
    fn in_place_of(&self, document: &DocumentId) -> Text {
        let instead = self.instead_of(document);
        let instead = instead.unwrap_or_else(|| self.text("papers-missing"));
        self.text_with("sheet-missing", &[("instead", instead.marked().into())])
    }
}

fn needs(stop: &PlannedStop, document: &DocumentId) -> bool {
    let needed = stop.entries.iter();
    let mut needed = needed.filter(|entry| entry.certainty == Certainty::Needed);
    needed.any(|entry| entry.documents.iter().any(|(id, _)| id == document))
}
