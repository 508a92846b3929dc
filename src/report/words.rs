//! The report for a terminal.

use std::io::{self, Write};

use super::{CountTable, HallReport, MeanTable, ShownCount};

/// Width of the first column, in characters.
const NAME: usize = 26;
/// Width of the others.
const CELL: usize = 8;

impl HallReport {
    /// Writes the report for people.
    ///
    /// # Errors
    /// An output that cannot be written.
    pub fn words(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{} to {}: 1 to 4 is \"1–4\", all else is rounded to 5; in totals 1 to 4 counts as 2",
            self.from, self.to
        )?;
        for (name, table) in self.counts() {
            counts(name, table, out)?;
        }
        for (name, table) in self.means() {
            means(name, table, out)?;
        }
        let searches = self.searches_without_hit;
        writeln!(out, "\nsearches without a hit: {searches}")
    }
}

fn counts(name: &str, table: &CountTable, out: &mut dyn Write) -> io::Result<()> {
    if table.total == ShownCount::Zero {
        return writeln!(out, "\n{}: nothing", title(name));
    }
    head(name, &table.columns, "total", out)?;
    let rows = table.rows.iter().zip(&table.cells).zip(&table.row_totals);
    for ((row, cells), total) in rows {
        write_row(row, cells.iter().chain([total]), out)?;
    }
    let totals = table.column_totals.iter().chain([&table.total]);
    write_row("total", totals, out)
}

fn means(name: &str, table: &MeanTable, out: &mut dyn Write) -> io::Result<()> {
    if table.of_all.is_none() {
        return writeln!(out, "\n{}: nothing", title(name));
    }
    let shown = |mean: &Option<u64>| mean.map_or_else(|| "–".to_owned(), |mean| mean.to_string());
    head(&format!("{name}, in minutes"), &table.columns, "mean", out)?;
    let rows = table.rows.iter().zip(&table.cells).zip(&table.of_rows);
    for ((row, cells), mean) in rows {
        write_row(row, cells.iter().chain([mean]).map(shown), out)?;
    }
    let means = table.of_columns.iter().chain([&table.of_all]);
    write_row("all", means.map(shown), out)
}

fn title(name: &str) -> String {
    name.replace('_', " ")
}

fn head(name: &str, columns: &[String], last: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{}", title(name))?;
    let columns = columns.iter().map(String::as_str);
    write_row("", columns.chain([last]), out)
}

fn write_row<T: ToString>(
    name: &str,
    cells: impl IntoIterator<Item = T>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let cells = cells.into_iter().map(|cell| {
        let cell = cell.to_string();
        // At least a space, however long a column's name is.
        format!(" {cell:>width$}", width = CELL - 1)
    });
    writeln!(out, "{name:<NAME$}{}", cells.collect::<String>())
}
