//! Tables of small counts in the only form in which they leave the program.
//!
//! Zero is 0, 1 to 4 is "1–4", every other count is rounded to 5. Totals that were rounded from the true
//! sums would give small cells away: four cells "1–4" over a total "1–4" can only be four times 1. So a
//! total adds up the other cells and takes each "1–4" for 2, whatever it is. Then nothing that is
//! published depends on what a small cell holds, and nobody can solve for it by differencing the tables of
//! a report. Reports whose days overlap are another matter: a day more can carry a sum over a step.

use std::fmt;

use serde::{Serialize, Serializer};

/// Counts below this are not told.
pub const LEAST_TOLD: u64 = 5;
/// Counts are rounded to a multiple of this.
const STEP: u64 = 5;
/// What a count from 1 to 4 adds to a total.
const FEW_IN_TOTALS: u64 = 2;

/// A count as it is published. In JSON a number, or the text "1–4".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownCount {
    /// None at all.
    Zero,
    /// 1 to 4.
    Few,
    /// About so many: rounded to 5.
    About(u64),
}

impl ShownCount {
    /// How a count is shown.
    #[must_use]
    pub fn of(count: u64) -> Self {
        match count {
            0 => Self::Zero,
            1..LEAST_TOLD => Self::Few,
            _ => Self::About((count + STEP / 2) / STEP * STEP),
        }
    }

    /// What can be reckoned with; nothing for 1 to 4.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Zero => Some(0),
            Self::Few => None,
            Self::About(number) => Some(number),
        }
    }
}

impl fmt::Display for ShownCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zero => f.write_str("0"),
            Self::Few => f.write_str("1–4"),
            Self::About(number) => write!(f, "{number}"),
        }
    }
}

impl Serialize for ShownCount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.number() {
            Some(number) => to.serialize_u64(number),
            None => to.collect_str(self),
        }
    }
}

/// A table of counts with its totals, as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountTable {
    /// What each row is about: ids of the catalogue, names of pages, months.
    pub rows: Vec<String>,
    /// What each column is about.
    pub columns: Vec<String>,
    /// The counts, row by row.
    pub cells: Vec<Vec<ShownCount>>,
    /// The total of each row.
    pub row_totals: Vec<ShownCount>,
    /// The total of each column.
    pub column_totals: Vec<ShownCount>,
    /// The total of all.
    pub total: ShownCount,
}

impl CountTable {
    /// Publishes counts. The counts themselves are not kept.
    #[must_use]
    pub fn of(
        rows: Vec<String>,
        columns: Vec<String>,
        count: impl Fn(usize, usize) -> u64,
    ) -> Self {
        let (height, width) = (rows.len(), columns.len());
        let known = |row, column| match count(row, column) {
            1..LEAST_TOLD => FEW_IN_TOTALS,
            count => count,
        };
        let row_sum = |row| (0..width).map(|column| known(row, column)).sum();
        let column_sum = |column| (0..height).map(|row| known(row, column)).sum();
        let all: u64 = (0..height).map(row_sum).sum();
        let cells = |row| {
            let cells = (0..width).map(|column| ShownCount::of(count(row, column)));
            cells.collect()
        };
        Self {
            cells: (0..height).map(cells).collect(),
            row_totals: (0..height).map(row_sum).map(ShownCount::of).collect(),
            column_totals: (0..width).map(column_sum).map(ShownCount::of).collect(),
            total: ShownCount::of(all),
            rows,
            columns,
        }
    }

    /// Part of a row that stands in a column, in percent: from what is published alone, so it says no
    /// more; nothing where a number is small.
    #[must_use]
    pub fn percent(&self, row: usize, column: usize) -> Option<u64> {
        let part = self.cells.get(row)?.get(column)?.number()?;
        let all = self.row_totals.get(row)?.number()?;
        (all >= LEAST_TOLD).then(|| (100 * part / all).min(100))
    }
}

/// A table of mean minutes; nothing where fewer than five stand behind a mean. The means of rows and columns
/// are those of the cells that have one: else whether a row has a mean would tell what its small cells
/// come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeanTable {
    /// What each row is about.
    pub rows: Vec<String>,
    /// What each column is about.
    pub columns: Vec<String>,
    /// The means in whole minutes, row by row.
    pub cells: Vec<Vec<Option<u64>>>,
    /// The mean of each row.
    pub of_rows: Vec<Option<u64>>,
    /// The mean of each column.
    pub of_columns: Vec<Option<u64>>,
    /// The mean of all.
    pub of_all: Option<u64>,
}

impl MeanTable {
    /// Publishes means of so many things that took so many seconds together.
    #[must_use]
    pub fn of(
        rows: Vec<String>,
        columns: Vec<String>,
        sum: impl Fn(usize, usize) -> (u64, u64),
    ) -> Self {
        let (height, width) = (rows.len(), columns.len());
        let over = |cells: &mut dyn Iterator<Item = (usize, usize)>| {
            let sums = cells.map(|(row, column)| sum(row, column));
            let sums = sums.filter(|(count, _)| *count >= LEAST_TOLD);
            let (count, seconds) = sums.fold((0, 0), |(count, seconds), one| {
                (count + one.0, seconds + one.1)
            });
            (seconds + 30 * count).checked_div(60 * count)
        };
        let cell = |row, column| over(&mut std::iter::once((row, column)));
        let row = |row| over(&mut (0..width).map(|column| (row, column)));
        let column = |column| over(&mut (0..height).map(|row| (row, column)));
        let every = (0..height).flat_map(|row| (0..width).map(move |column| (row, column)));
        let cells = |row| (0..width).map(|column| cell(row, column)).collect();
        Self {
            cells: (0..height).map(cells).collect(),
            of_rows: (0..height).map(row).collect(),
            of_columns: (0..width).map(column).collect(),
            of_all: over(&mut every.into_iter()),
            rows,
            columns,
        }
    }
}
