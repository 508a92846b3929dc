//! Enquiries: their kinds, spots and weights.

use super::Build;
use crate::catalogue::condition::quoted;
use crate::catalogue::enquiry::{Enquiry, EnquiryKind, Spot, Weight};
use crate::catalogue::files::Row;
use crate::catalogue::nearest::did_you_mean;
use crate::catalogue::rows::{AnswerRow, Int, Word};
use crate::catalogue::{BuildingId, CounterId, EnquiryId};

impl Build<'_> {
    pub(super) fn enquiries(&mut self) -> Vec<Enquiry> {
        let tables = self.tables;
        tables
            .answers
            .iter()
            .map(|Row { file, row }| self.enquiry(*file, row))
            .collect()
    }

    fn enquiry(&mut self, file: usize, row: &AnswerRow) -> Enquiry {
        Enquiry {
            id: EnquiryId::from(row.id.get_ref().as_str()),
            kind: self.enquiry_kind(file, &row.kind),
            spot: self.spot(file, row),
            counter: row
                .counter
                .as_ref()
                .map(|id| CounterId::from(id.get_ref().as_str())),
            telephone: row
                .telephone
                .as_ref()
                .map(|number| self.telephone(file, number)),
            pictogram: row.pictogram.as_ref().map(|name| name.get_ref().clone()),
            weight: self.weight(file, row.weight.as_ref()),
            sensitive: row.sensitive,
            source: row.source.clone(),
            confirmed: row.confirmed,
        }
    }

    /// How often a row is asked for; in the middle where nothing is written.
    pub(super) fn weight(&mut self, file: usize, written: Option<&Int>) -> Weight {
        let range = i64::from(*Weight::RANGE.start())..=i64::from(*Weight::RANGE.end());
        let what = "a weight (9 is asked for every day)";
        let weight = written.map(|weight| self.number(file, weight, range, what));
        weight.map_or_else(Weight::default, Weight::new)
    }

    fn enquiry_kind(&mut self, file: usize, written: &Word) -> EnquiryKind {
        let named = |kind: &EnquiryKind| kind.name() == written.get_ref();
        if let Some(kind) = EnquiryKind::ALL.into_iter().find(named) {
            return kind;
        }
        let names = EnquiryKind::ALL.map(EnquiryKind::name);
        let what = format!("{} is not a kind of answer", quoted(written.get_ref()));
        let fix = did_you_mean(written.get_ref(), names)
            .unwrap_or_else(|| format!("use one of: {}", names.join(", ")));
        self.fault(file, written, what, fix);
        EnquiryKind::Service
    }

    fn spot(&mut self, file: usize, row: &AnswerRow) -> Option<Spot> {
        let Some(building) = &row.building else {
            if let Some(floor) = &row.floor {
                self.fault(
                    file,
                    floor,
                    "a floor stands here without its building",
                    "add `building = \"…\"`, or remove it",
                );
            }
            if let Some(at) = &row.at {
                self.fault(
                    file,
                    at,
                    "a place on a map stands here without its building",
                    "add `building = \"…\"` and `floor = …`, or remove it",
                );
            }
            return None;
        };
        let Some(floor) = &row.floor else {
            self.fault(
                file,
                building,
                "a building stands here without its floor",
                "add `floor = 1`, or the floor that it is",
            );
            return None;
        };
        Some(Spot {
            building: BuildingId::from(building.get_ref().as_str()),
            floor: self.floor(file, floor),
            at: row.at.as_ref().map(|at| self.place(file, at.get_ref())),
        })
    }

    fn telephone(&mut self, file: usize, written: &Word) -> String {
        let number = written.get_ref();
        let dialled = |c: char| c.is_ascii_digit() || matches!(c, '-' | '#' | '+' | ' ');
        if !number.chars().all(dialled) || !number.contains(|c: char| c.is_ascii_digit()) {
            self.fault(
                file,
                written,
                "this is not a telephone number",
                "write digits and hyphens: \"0748-00-0000\"",
            );
        }
        number.clone()
    }
}
