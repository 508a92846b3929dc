//! What errands, counters, days and waits are called, and the way to a counter.

use crate::catalogue::{Counter, CounterId, ProcedureId};
use crate::guide::Due;
use crate::locale::{Lang, Locales, Text};
use crate::page::{Map, MapCounter};
use crate::ticket::Wait;

use super::Visit;
use super::act::ActBlock;

impl Visit {
    /// "Day 12 of 14", "the deadline has passed", or only how many days there are.
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
        let same_building = target.building.as_str() == self.setting.building;
        let same_floor = same_building && target.floor == self.setting.floor;
        let counters = catalogue
            .counters
            .iter()
            .filter(|counter| counter.building == target.building && counter.floor == target.floor)
            .map(|counter| MapCounter {
                label: match counter.number {
                    Some(number) => Text::from(number.to_string()),
                    None => self.text("map-information"),
                },
                at: counter.at,
                target: counter.id == *id,
            })
            .collect();
        let here = match (same_floor, same_building) {
            (true, _) => "map-here",
            (_, true) => "map-stairs",
            _ => "map-entrance",
        };
        Some(ActBlock::Map(Map {
            floor: self.counter_place(id),
            counters,
            here: self.setting.at,
            here_label: self.text(here),
        }))
    }
}
