//! Plots of what is published: where their marks lie in a drawing.

use super::{CountTable, MeanTable, ShownCount};

/// Height of the tallest bar, in units of the drawing.
const TALLEST: f64 = 120.0;
/// Width of a bar with the gap after it.
const SLOT: f64 = 52.0;
/// Side of a square with the gap after it.
const SIDE: f64 = 62.0;
/// Room for the names of rows.
const NAMES: f64 = 110.0;
/// Height at which a count from 1 to 4 is drawn, whatever it is.
const FEW: f64 = 2.5;

/// A bar plot.
pub(super) struct Bars {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Height of the line under the bars.
    pub(super) ground: f64,
    pub(super) bars: Vec<Bar>,
}

/// One bar with its name and its value.
pub(super) struct Bar {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) height: f64,
    pub(super) middle: f64,
    pub(super) name: String,
    pub(super) value: String,
}

impl Bars {
    /// The totals of the columns of a table.
    pub(super) fn of_counts(table: &CountTable, name: impl Fn(&str) -> String) -> Self {
        let totals = table.column_totals.iter();
        let values = totals.map(|total| (size(*total), total.to_string()));
        Self::of(table.columns.iter().map(|it| name(it)), values)
    }

    /// The means of the columns of a table.
    pub(super) fn of_means(table: &MeanTable, name: impl Fn(&str) -> String) -> Self {
        let means = table.of_columns.iter();
        let values = means.map(|mean| match mean {
            Some(mean) => (
                f64::from(u32::try_from(*mean).unwrap_or(u32::MAX)),
                mean.to_string(),
            ),
            None => (0.0, "–".to_owned()),
        });
        Self::of(table.columns.iter().map(|it| name(it)), values)
    }

    fn of(
        names: impl Iterator<Item = String>,
        values: impl Iterator<Item = (f64, String)>,
    ) -> Self {
        let marks: Vec<(String, (f64, String))> = names.zip(values).collect();
        let most = marks.iter().map(|(_, (size, _))| *size).fold(1.0, f64::max);
        let ground = TALLEST + 20.0;
        let bars = marks.into_iter().zip(0_u16..);
        let bars: Vec<Bar> = bars
            .map(|((name, (size, value)), at)| {
                let height = (size / most * TALLEST).round();
                let x = f64::from(at) * SLOT + 8.0;
                Bar {
                    x,
                    y: ground - height,
                    height,
                    middle: x + (SLOT - 12.0) / 2.0,
                    name,
                    value,
                }
            })
            .collect();
        Self {
            width: bars.last().map_or(SLOT, |bar| bar.x + SLOT),
            height: ground + 24.0,
            ground,
            bars,
        }
    }
}

/// A matrix of squares: the more, the darker.
pub(super) struct Squares {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Names of the rows, and where each stands.
    pub(super) rows: Vec<(f64, String)>,
    /// Names of the columns.
    pub(super) columns: Vec<(f64, String)>,
    pub(super) squares: Vec<Square>,
}

/// One square with its value.
pub(super) struct Square {
    pub(super) x: f64,
    pub(super) y: f64,
    /// How dark, from 0 to 1.
    pub(super) shade: f64,
    pub(super) value: String,
}

impl Squares {
    /// The cells of a table that are not zero, in rows and columns that hold any.
    pub(super) fn of(table: &CountTable, name: impl Fn(&str) -> String) -> Self {
        let used = |totals: &[ShownCount]| -> Vec<usize> {
            let totals = totals.iter().enumerate();
            let used = totals.filter(|(_, total)| **total != ShownCount::Zero);
            used.map(|(at, _)| at).collect()
        };
        let (rows, columns) = (used(&table.row_totals), used(&table.column_totals));
        let all = table.cells.iter().flatten();
        let most = all.map(|cell| size(*cell)).fold(1.0, f64::max);
        let place = |at: usize| f64::from(u16::try_from(at).unwrap_or(u16::MAX)) * SIDE;
        let mut squares = Vec::new();
        for (y, row) in rows.iter().enumerate() {
            for (x, column) in columns.iter().enumerate() {
                let cell = table.cells[*row][*column];
                if cell != ShownCount::Zero {
                    squares.push(Square {
                        x: place(x) + NAMES,
                        y: place(y) + 24.0,
                        shade: (size(cell) / most * 100.0).round() / 100.0,
                        value: cell.to_string(),
                    });
                }
            }
        }
        let named = |from: f64, used: &[usize], names: &[String]| {
            let used = used.iter().enumerate();
            used.map(|(at, of)| (place(at) + from, name(&names[*of])))
                .collect()
        };
        Self {
            width: place(columns.len()) + NAMES + 8.0,
            height: place(rows.len()) + 32.0,
            rows: named(24.0 + SIDE / 2.0, &rows, &table.rows),
            columns: named(NAMES + SIDE / 2.0, &columns, &table.columns),
            squares,
        }
    }
}

fn size(count: ShownCount) -> f64 {
    match count.number() {
        Some(number) => f64::from(u32::try_from(number).unwrap_or(u32::MAX)),
        None => FEW,
    }
}
