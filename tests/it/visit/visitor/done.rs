//! What was done for a visitor: numbers, seals, sheets and counts, as the script noted them.

use annai::api::Counted;
use annai::paper::Sheet;
use annai::record::Record;
use annai::ticket::Id;

use super::{Done, Visitor};

impl Visitor {
    /// How often something was sealed.
    pub(crate) fn seals(&self) -> usize {
        self.script()
            .done
            .iter()
            .filter(|done| matches!(done, Done::Sealed(..)))
            .count()
    }

    pub(crate) fn last_stops(&self) -> Vec<String> {
        self.script()
            .done
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Issued(_, stops) => Some(stops.clone()),
                _ => None,
            })
            .unwrap_or_default()
    }

    pub(crate) fn issued_ids(&self) -> Vec<Id> {
        self.script()
            .done
            .iter()
            .filter_map(|done| match done {
                Done::Issued(id, _) => Some(*id),
                _ => None,
            })
            .collect()
    }

    pub(crate) fn handed_over(&self) -> usize {
        self.script()
            .done
            .iter()
            .filter(|done| matches!(done, Done::HandedOver))
            .count()
    }

    pub(crate) fn cancelled(&self) -> usize {
        self.script()
            .done
            .iter()
            .filter(|done| matches!(done, Done::Cancelled))
            .count()
    }

    /// What was told to be counted.
    pub(crate) fn counted(&self) -> Vec<Counted> {
        let script = self.script();
        let done = script.done.iter();
        done.filter_map(|done| match done {
            Done::Counted(counted) => Some(counted.clone()),
            _ => None,
        })
        .flatten()
        .collect()
    }

    pub(crate) fn sealed_records(&self) -> Vec<(String, Record)> {
        self.script()
            .done
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Sealed(counters, _) => Some(counters.clone()),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The sheets that were sent to the printer.
    pub(crate) fn printed(&self) -> Vec<Sheet> {
        let script = self.script();
        let done = script.done.iter();
        done.filter_map(|done| match done {
            Done::Printed(sheet) => Some(sheet.as_ref().clone()),
            _ => None,
        })
        .collect()
    }

    /// What the strips of a sheet hold, by counter.
    pub(crate) fn records_on(&self, sheet: &Sheet) -> Vec<(String, Record)> {
        let Some(own) = &sheet.own else {
            return Vec::new();
        };
        let script = self.script();
        script.sealed[own.strip.0.digits().as_str()].clone()
    }

    pub(crate) fn sealed_counters(&self) -> Vec<String> {
        self.sealed_records()
            .into_iter()
            .map(|(counter, _)| counter)
            .collect()
    }

    pub(crate) fn own_record(&self) -> Record {
        self.script()
            .done
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Sealed(_, own) => Some(own.as_ref().clone()),
                _ => None,
            })
            .unwrap()
    }
}
