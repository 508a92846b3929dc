//! The report as CSV: a line for each number, under one header row.

use std::io::{self, Write};

use super::{CountTable, HallReport, MeanTable};

/// The row and the column of totals.
const TOTAL: &str = "total";

impl HallReport {
    /// Writes the report as CSV: table, row, column, value. A mean that fewer than five stand behind has
    /// no value.
    ///
    /// # Errors
    /// An output that cannot be written.
    pub fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "table,row,column,value")?;
        for (name, table) in self.counts() {
            count_lines(name, table, out)?;
        }
        for (name, table) in self.means() {
            mean_lines(name, table, out)?;
        }
        line(
            out,
            ["searches_without_hit", TOTAL, TOTAL],
            &self.searches_without_hit.to_string(),
        )
    }

    /// The tables of counts, by their names in JSON.
    pub(super) fn counts(&self) -> [(&'static str, &CountTable); 9] {
        [
            ("told_ranges", &self.told_ranges),
            ("visitors", &self.visitors),
            ("sensitive_visitors", &self.sensitive_visitors),
            ("told_before", &self.told_before),
            ("sensitive_told_before", &self.sensitive_told_before),
            ("unknown", &self.unknown),
            ("asked_staff", &self.asked_staff),
            ("left", &self.left),
            ("words_without_hit", &self.words_without_hit),
        ]
    }

    /// The tables of means, by their names in JSON.
    pub(super) fn means(&self) -> [(&'static str, &MeanTable); 4] {
        [
            ("mean_wait", &self.mean_wait),
            ("mean_service", &self.mean_service),
            ("sensitive_mean_wait", &self.sensitive_mean_wait),
            ("sensitive_mean_service", &self.sensitive_mean_service),
        ]
    }
}

fn count_lines(name: &str, table: &CountTable, out: &mut dyn Write) -> io::Result<()> {
    let rows = table.rows.iter().zip(&table.cells).zip(&table.row_totals);
    for ((row, cells), total) in rows {
        for (column, cell) in table.columns.iter().zip(cells) {
            line(out, [name, row, column], &cell.to_string())?;
        }
        line(out, [name, row, TOTAL], &total.to_string())?;
    }
    for (column, total) in table.columns.iter().zip(&table.column_totals) {
        line(out, [name, TOTAL, column], &total.to_string())?;
    }
    line(out, [name, TOTAL, TOTAL], &table.total.to_string())
}

fn mean_lines(name: &str, table: &MeanTable, out: &mut dyn Write) -> io::Result<()> {
    let shown = |mean: &Option<u64>| mean.map_or_else(String::new, |mean| mean.to_string());
    let rows = table.rows.iter().zip(&table.cells).zip(&table.of_rows);
    for ((row, cells), mean) in rows {
        for (column, cell) in table.columns.iter().zip(cells) {
            line(out, [name, row, column], &shown(cell))?;
        }
        line(out, [name, row, TOTAL], &shown(mean))?;
    }
    for (column, mean) in table.columns.iter().zip(&table.of_columns) {
        line(out, [name, TOTAL, column], &shown(mean))?;
    }
    line(out, [name, TOTAL, TOTAL], &shown(&table.of_all))
}

fn line(out: &mut dyn Write, key: [&str; 3], value: &str) -> io::Result<()> {
    let key = key.map(quoted).join(",");
    writeln!(out, "{key},{value}")
}

/// A field by RFC 4180.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
