//! Rows to the model: names resolved, numbers in range, conditions parsed and typed.
//!
//! What is at fault is reported and stands in the model as something harmless, so that the next
//! row can be looked at too; a catalogue with errors is never handed out.

mod enquiries;
mod facts;
mod names;
mod phrases;
mod procedures;
mod roles;

use std::ops::RangeInclusive;

use toml::Spanned;

use super::files::{Row, Tables};
use super::rows::{CounterRow, Int, Word};
use super::{
    Building, BuildingId, Catalogue, Condition, Counter, CounterId, Document, DocumentId, Group,
    GroupId, Hours, PhraseTopicId, Topic, TopicId, Way, WayId,
};
use crate::fault::Fault;

/// One side of an `or`, with its place.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) file: usize,
    pub(super) offset: usize,
    pub(super) condition: Condition,
}

/// Builds the model. Its hash is still to be set.
pub(super) fn catalogue(tables: &Tables, faults: &mut Vec<Fault>) -> (Catalogue, Vec<Side>) {
    names::check(tables, faults);
    let mut build = Build {
        tables,
        faults,
        sides: Vec::new(),
    };
    let counters = build.counters();
    let facts = build.facts();
    let roles = build.roles(&facts);
    let catalogue = Catalogue {
        hash: [0; 32],
        rows: tables.hashes.clone(),
        roles,
        buildings: build.buildings(),
        counters,
        topics: tables
            .topics
            .iter()
            .map(|Row { row, .. }| Topic {
                id: TopicId::from(row.id.get_ref().as_str()),
                pictogram: row.pictogram.get_ref().clone(),
            })
            .collect(),
        groups: tables
            .groups
            .iter()
            .map(|Row { file, row }| Group {
                id: GroupId::from(row.id.get_ref().as_str()),
                code: build.code(*file, &row.code),
                sensitive: row.sensitive,
            })
            .collect(),
        questions: build.questions(),
        documents: tables
            .documents
            .iter()
            .map(|Row { row, .. }| Document {
                id: DocumentId::from(row.id.get_ref().as_str()),
            })
            .collect(),
        ways: tables
            .ways
            .iter()
            .map(|Row { row, .. }| Way {
                id: WayId::from(row.id.get_ref().as_str()),
                pictogram: row.pictogram.get_ref().clone(),
            })
            .collect(),
        procedures: build.procedures(&facts),
        enquiries: build.enquiries(),
        phrase_topics: tables
            .phrase_topics
            .iter()
            .map(|Row { row, .. }| PhraseTopicId::from(row.id.get_ref().as_str()))
            .collect(),
        phrases: build.phrases(),
        remarks: build.remarks(),
        facts,
    };
    (catalogue, build.sides)
}

struct Build<'a> {
    tables: &'a Tables,
    faults: &'a mut Vec<Fault>,
    sides: Vec<Side>,
}

impl Build<'_> {
    fn buildings(&mut self) -> Vec<Building> {
        let tables = self.tables;
        let buildings: Vec<Building> = tables
            .buildings
            .iter()
            .map(|Row { file, row }| Building {
                id: BuildingId::from(row.id.get_ref().as_str()),
                walk: self.number(*file, &row.walk, 0..=600, "minutes on foot"),
            })
            .collect();
        if let Some(first) = tables.buildings.first()
            && buildings.iter().all(|building| building.walk > 0)
        {
            self.fault(
                first.file,
                &first.row.walk,
                "no building is the kiosk's own",
                "write `walk = 0` for the building that the kiosk stands in",
            );
        }
        buildings
    }

    fn counters(&mut self) -> Vec<Counter> {
        let tables = self.tables;
        let mut general: Option<&Row<CounterRow>> = None;
        let mut counters = Vec::new();
        for entry in &tables.counters {
            let Row { file, row } = entry;
            if row.general && general.replace(entry).is_some() {
                self.fault(
                    *file,
                    &row.id,
                    "a second counter is the general one",
                    "leave `general = true` with one counter only",
                );
            }
            counters.push(self.counter(*file, row));
        }
        if let (None, Some(first)) = (general, tables.counters.first()) {
            self.fault(
                first.file,
                &first.row.id,
                "no counter is the general one",
                "write `general = true` for the counter that takes what nobody is sure of",
            );
        }
        counters
    }

    fn counter(&mut self, file: usize, row: &CounterRow) -> Counter {
        Counter {
            id: CounterId::from(row.id.get_ref().as_str()),
            code: self.code(file, &row.code),
            number: row
                .number
                .as_ref()
                .map(|number| self.number(file, number, 1..=999, "a counter's number")),
            building: BuildingId::from(row.building.get_ref().as_str()),
            floor: self.floor(file, &row.floor),
            at: self.place(file, &row.at),
            hours: row.hours.as_ref().and_then(|hours| {
                let open = self.time(file, &hours.open)?;
                let close = self.time(file, &hours.close)?;
                if open >= close {
                    self.fault(
                        file,
                        &hours.open,
                        "this counter is never open: it closes before it opens",
                        "make `open` earlier than `close`",
                    );
                }
                Some(Hours { open, close })
            }),
            series: self.series(file, &row.series),
            desks: self.number(file, &row.desks, 0..=99, "a number of desks"),
            minutes: self.number(file, &row.minutes, 1..=480, "minutes a visitor"),
            sensitive: row.sensitive,
            general: row.general,
            individual_numbers: row.individual_numbers,
            confirmed: row.confirmed,
            source: row.source.clone(),
        }
    }

    fn floor(&mut self, file: usize, written: &Int) -> i8 {
        self.number(file, written, -9..=99, "a floor")
    }

    /// A place on the map of a floor.
    fn place(&mut self, file: usize, (x, y): &(Int, Int)) -> (u16, u16) {
        let mut part = |written| {
            let what = "a place in thousandths of the map";
            self.number(file, written, 0..=1000, what)
        };
        (part(x), part(y))
    }

    fn time(&mut self, file: usize, written: &Word) -> Option<jiff::civil::Time> {
        let time = written.get_ref().parse().ok();
        if time.is_none() {
            self.fault(
                file,
                written,
                "this is not a time of day",
                "write hours and minutes: \"09:00\"",
            );
        }
        time
    }

    fn series(&mut self, file: usize, written: &Word) -> char {
        let mut chars = written.get_ref().chars();
        match (chars.next(), chars.next()) {
            (Some(letter @ 'A'..='Z'), None) if !matches!(letter, 'I' | 'O') => letter,
            _ => {
                self.fault(
                    file,
                    written,
                    "this is not a series",
                    "use one capital letter; I and O are left out because they look like 1 and 0",
                );
                'A'
            }
        }
    }

    fn code(&mut self, file: usize, written: &Int) -> u16 {
        self.number(file, written, 1..=i64::from(u16::MAX), "a code")
    }

    /// A number in its range; what is out of it is reported and stands as the smallest.
    fn number<T: TryFrom<i64> + Default>(
        &mut self,
        file: usize,
        written: &Int,
        range: RangeInclusive<i64>,
        what: &str,
    ) -> T {
        let number = *written.get_ref();
        if !range.contains(&number) {
            self.fault(
                file,
                written,
                format!("{number} is out of range"),
                format!("{what} is from {} to {}", range.start(), range.end()),
            );
        }
        T::try_from(number)
            .or_else(|_| T::try_from(*range.start()))
            .unwrap_or_default()
    }

    fn fault<T>(
        &mut self,
        file: usize,
        written: &Spanned<T>,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) {
        let fault = self.tables.fault(file, written.span().start, what, fix);
        self.faults.push(fault);
    }
}
