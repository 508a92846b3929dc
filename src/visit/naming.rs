//! What errands, counters, days and waits are called, and the way to a counter.

use crate::catalogue::{BuildingId, Counter, CounterId, EnquiryId, ProcedureId, Spot};
use crate::guide::Due;
use crate::locale::{Lang, Locales, Text};
use crate::page::{Map, MapCounter};
use crate::ticket::Wait;

use super::Visit;
use super::act::ActBlock;

impl Visit {
    /// "Day 12 of 14", "the deadline has passed", or only how long it is.
    pub(super) fn due_text_in(
        &self,
        lang: &Lang,
        due: &Due,
        id: &ProcedureId,
        errand: &Text,
    ) -> Text {
        due.text(&self.setting.locales, lang, id, errand, self.now.date())
    }

    /// A procedure's name, on the pages that only the visitor sees.
    pub(super) fn errand(&self, id: &ProcedureId) -> Text {
        self.text(&format!("procedure-{id}"))
    }

    /// The message that names a procedure on paper, where others may read it: neutral where the
    /// errand is sensitive.
    pub(super) fn errand_message(&self, id: &ProcedureId) -> String {
        match self.procedure(id) {
            Some(procedure) if procedure.sensitive => "errand-neutral".to_owned(),
            _ => format!("procedure-{id}"),
        }
    }

    /// The same for an enquiry.
    pub(super) fn enquiry_message(&self, id: &EnquiryId) -> String {
        match self.setting.catalogue().enquiry(id) {
            Some(enquiry) if enquiry.sensitive => "errand-neutral".to_owned(),
            _ => format!("answer-{id}"),
        }
    }

    pub(super) fn counter_title(&self, id: &CounterId) -> Text {
        self.counter_title_in(&self.lang, id)
    }

    pub(super) fn counter_title_in(&self, lang: &Lang, id: &CounterId) -> Text {
        self.counter_said(id, |counter, locales| counter.title(locales, lang))
    }

    /// A counter where others may read it, on a ticket and on paper.
    pub(super) fn counter_in_public(&self, lang: &Lang, id: &CounterId) -> Text {
        self.counter_said(id, |counter, locales| counter.in_public(locales, lang))
    }

    /// A counter as short as it can be said: its number, or its name when it has none.
    pub(super) fn counter_short_in(&self, lang: &Lang, id: &CounterId) -> Text {
        self.counter_said(id, |counter, locales| counter.short(locales, lang))
    }

    pub(super) fn counter_place(&self, id: &CounterId) -> Text {
        self.counter_place_in(&self.lang, id)
    }

    pub(super) fn counter_place_in(&self, lang: &Lang, id: &CounterId) -> Text {
        let here = &self.setting.building;
        self.counter_said(id, |counter, locales| counter.place(locales, lang, here))
    }

    fn counter_said(&self, id: &CounterId, say: impl Fn(&Counter, &Locales) -> Text) -> Text {
        let counter = self.setting.catalogue().counter(id);
        counter.map_or_else(Text::default, |counter| say(counter, &self.setting.locales))
    }

    pub(super) fn wait_text(&self, wait: &Wait) -> Text {
        match wait {
            Wait::Between { most: 0, .. } => self.text("wait-none"),
            Wait::Between { least, most } => self.text_with(
                "wait-range",
                &[
                    ("least", i64::from(*least).into()),
                    ("most", i64::from(*most).into()),
                ],
            ),
            Wait::Unknown => self.text("wait-unknown"),
        }
    }

    /// The floor of a counter, with the way to it when the kiosk stands on the same one.
    pub(super) fn map_to(&self, id: &CounterId) -> Option<ActBlock> {
        let catalogue = self.setting.catalogue();
        let target = catalogue.counter(id)?;
        let counters = self.counters_on(&target.building, target.floor);
        let counters = counters.map(|counter| self.on_map(counter, counter.id == *id));
        let floor = (&target.building, target.floor);
        Some(self.map(floor, self.counter_place(id), counters.collect()))
    }

    /// The floor of a spot that is no counter, with the way to it.
    pub(super) fn map_to_spot(&self, spot: &Spot) -> Option<ActBlock> {
        let counters = self.counters_on(&spot.building, spot.floor);
        let mut marks: Vec<MapCounter> = counters
            .map(|counter| self.on_map(counter, false))
            .collect();
        marks.push(MapCounter {
            label: self.text("map-target"),
            at: spot.at?,
            target: true,
        });
        let place = spot.text(&self.setting.locales, &self.lang, &self.setting.building);
        Some(self.map((&spot.building, spot.floor), place, marks))
    }

    pub(super) fn counters_on<'a>(
        &'a self,
        building: &'a BuildingId,
        floor: i8,
    ) -> impl Iterator<Item = &'a Counter> {
        let counters = self.setting.catalogue().counters.iter();
        counters.filter(move |counter| counter.building == *building && counter.floor == floor)
    }

    fn on_map(&self, counter: &Counter, target: bool) -> MapCounter {
        MapCounter {
            label: match counter.number {
                Some(number) => Text::from(number.to_string()),
                None => self.text("map-information"),
            },
            at: counter.at,
            target,
        }
    }

    fn map(
        &self,
        (building, floor): (&BuildingId, i8),
        place: Text,
        counters: Vec<MapCounter>,
    ) -> ActBlock {
        ActBlock::Map(Map {
            floor: place,
            counters,
            here: self.setting.at,
            here_label: self.text(self.map_begins_at(building, floor)),
        })
    }

    /// The message that says what the way on a floor begins at.
    pub(super) fn map_begins_at(&self, building: &BuildingId, floor: i8) -> &'static str {
        let same_building = building.as_str() == self.setting.building;
        let same_floor = same_building && floor == self.setting.floor;
        match (same_floor, same_building) {
            (true, _) => "map-here",
            (_, true) => "map-stairs",
            _ => "map-entrance",
        }
    }
}
