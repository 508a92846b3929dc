//! From counts to tables: who may stand in which.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{CountTable, HallReport, MeanTable, ShownCount};
use crate::catalogue::{Catalogue, Counter};
use crate::hall::{Figure, FigureKind};

/// Classes of told ranges by their upper end, in order.
const CLASSES: [&str; 3] = ["under-10", "10-to-30", "over-30"];
/// How a wait with a told range ended, with its column.
const OUTCOMES: [(FigureKind, &str); 4] = [
    (FigureKind::RangeKept, "kept"),
    (FigureKind::RangeShorter, "shorter"),
    (FigureKind::RangeLonger, "longer"),
    (FigureKind::NeverCalled, "never-called"),
];
/// The one column of a plain list.
const COUNT: &str = "count";

impl HallReport {
    /// The report of these days. Counters that the catalogue does not have any more are left out: whether
    /// they were sensitive is not known.
    #[must_use]
    pub fn of(figures: &[Figure], catalogue: &Catalogue, from: Date, to: Date) -> Self {
        let (sensitive, open): (Vec<&Counter>, Vec<&Counter>) = catalogue
            .counters
            .iter()
            .partition(|counter| counter.sensitive);
        let sums = Sums {
            figures,
            open: &ids(&open),
            sensitive: &ids(&sensitive),
        };
        let months = months(from, to);
        Self {
            from,
            to,
            told_ranges: sums.told_ranges(),
            visitors: sums.visitors(),
            mean_wait: sums.mean(FigureKind::Waits, FigureKind::WaitSeconds),
            mean_service: sums.mean(FigureKind::Services, FigureKind::ServiceSeconds),
            sensitive_visitors: sums.by_month(&months, |figure, counter| {
                figure.kind == FigureKind::Visitors && figure.a == counter
            }),
            sensitive_mean_wait: sums.mean_by_month(
                &months,
                FigureKind::Waits,
                FigureKind::WaitSeconds,
            ),
            sensitive_mean_service: sums.mean_by_month(
                &months,
                FigureKind::Services,
                FigureKind::ServiceSeconds,
            ),
            told_before: sums.told_before(),
            sensitive_told_before: sums.by_month(&months, |figure, counter| {
                figure.kind == FigureKind::Told && (figure.a == counter || figure.b == counter)
            }),
            unknown: sums.list(FigureKind::Unknown),
            asked_staff: sums.list(FigureKind::AskStaff),
            left: sums.list(FigureKind::Left),
            searches_without_hit: ShownCount::of(
                sums.of(|figure| figure.kind == FigureKind::NoHit),
            ),
            words_without_hit: sums.list(FigureKind::NoHitWords),
        }
    }
}

/// The figures, and who may stand where.
struct Sums<'f> {
    figures: &'f [Figure],
    open: &'f [String],
    sensitive: &'f [String],
}

impl Sums<'_> {
    fn of(&self, takes: impl Fn(&Figure) -> bool) -> u64 {
        let figures = self.figures.iter().filter(|figure| takes(figure));
        figures.map(|figure| figure.count).sum()
    }

    fn is_open(&self, counter: &str) -> bool {
        self.open.iter().any(|open| open == counter)
    }

    fn told_ranges(&self) -> CountTable {
        let columns = OUTCOMES.map(|(_, column)| column);
        CountTable::of(texts(CLASSES), texts(columns), |row, column| {
            self.of(|figure| {
                figure.kind == OUTCOMES[column].0
                    && figure.b == CLASSES[row]
                    && self.is_open(&figure.a)
            })
        })
    }

    /// Hours from the first in which anybody came to an open counter to the last.
    fn hours(&self) -> Vec<i8> {
        let figures = self.figures.iter();
        let hours: BTreeSet<i8> = figures
            .filter(|figure| figure.kind == FigureKind::Visitors && self.is_open(&figure.a))
            .map(|figure| figure.hour)
            .collect();
        match (hours.first(), hours.last()) {
            (Some(first), Some(last)) => (*first..=*last).collect(),
            _ => Vec::new(),
        }
    }

    fn at(&self, kind: FigureKind, counter: &str, hour: i8) -> u64 {
        self.of(|figure| figure.kind == kind && figure.a == counter && figure.hour == hour)
    }

    fn visitors(&self) -> CountTable {
        let hours = self.hours();
        CountTable::of(self.open.to_vec(), texts(&hours), |row, column| {
            self.at(FigureKind::Visitors, &self.open[row], hours[column])
        })
    }

    fn mean(&self, count: FigureKind, seconds: FigureKind) -> MeanTable {
        let hours = self.hours();
        MeanTable::of(self.open.to_vec(), texts(&hours), |row, column| {
            let at = |kind| self.at(kind, &self.open[row], hours[column]);
            (at(count), at(seconds))
        })
    }

    fn by_month(&self, months: &[Date], takes: impl Fn(&Figure, &str) -> bool) -> CountTable {
        CountTable::of(names(months), self.sensitive.to_vec(), |row, column| {
            let month = months[row];
            self.of(|figure| {
                figure.day.first_of_month() == month && takes(figure, &self.sensitive[column])
            })
        })
    }

    fn mean_by_month(&self, months: &[Date], count: FigureKind, seconds: FigureKind) -> MeanTable {
        MeanTable::of(names(months), self.sensitive.to_vec(), |row, column| {
            let in_month = |kind| {
                self.of(|figure| {
                    figure.kind == kind
                        && figure.a == self.sensitive[column]
                        && figure.day.first_of_month() == months[row]
                })
            };
            (in_month(count), in_month(seconds))
        })
    }

    /// Counters at which anything was told before, or had been: a matrix of all would be mostly empty.
    fn told_before(&self) -> CountTable {
        let told = |here: &str, there: &str| {
            self.of(|figure| {
                figure.kind == FigureKind::Told && figure.a == here && figure.b == there
            })
        };
        let open = self.open.iter();
        let here = open
            .clone()
            .filter(|here| self.open.iter().any(|it| told(here, it) > 0));
        let there = open.filter(|there| self.open.iter().any(|it| told(it, there) > 0));
        let (here, there): (Vec<String>, Vec<String>) =
            (here.cloned().collect(), there.cloned().collect());
        CountTable::of(here.clone(), there.clone(), |row, column| {
            told(&here[row], &there[column])
        })
    }

    /// What a kind counted, each by its name, in the order of names: an order by number would tell small
    /// numbers apart.
    fn list(&self, kind: FigureKind) -> CountTable {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for figure in self.figures.iter().filter(|figure| figure.kind == kind) {
            *counts.entry(&figure.a).or_default() += figure.count;
        }
        let counts: Vec<(&str, u64)> = counts.into_iter().collect();
        let rows = counts.iter().map(|(name, _)| (*name).to_owned());
        CountTable::of(rows.collect(), texts([COUNT]), |row, _| counts[row].1)
    }
}

/// The months that lie wholly between two days, each by its first day.
fn months(from: Date, to: Date) -> Vec<Date> {
    let mut months = Vec::new();
    let mut month = from.first_of_month();
    while month <= to {
        if month >= from && month.last_of_month() <= to {
            months.push(month);
        }
        match month.checked_add(1.month()) {
            Ok(next) => month = next,
            Err(_) => break,
        }
    }
    months
}

fn ids(counters: &[&Counter]) -> Vec<String> {
    let counters = counters.iter();
    counters.map(|counter| counter.id.to_string()).collect()
}

fn names(months: &[Date]) -> Vec<String> {
    let months = months.iter();
    months
        .map(|month| month.strftime("%Y-%m").to_string())
        .collect()
}

fn texts<T: ToString>(of: impl IntoIterator<Item = T>) -> Vec<String> {
    of.into_iter().map(|one| one.to_string()).collect()
}
