//! The report as one HTML file that needs nothing else: tables, and plots as drawings in it.

use askama::Template;

use super::plot::{Bars, Squares};
use super::{CountTable, HallReport, MeanTable, ShownCount};
use crate::catalogue::Counter;
use crate::locale::{Lang, Locales};

/// The page.
#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    tag: String,
    title: String,
    period: String,
    rules: Vec<String>,
    parts: Vec<Matter>,
    nothing: String,
}

/// One matter: a heading, perhaps a plot, tables.
struct Matter {
    heading: String,
    note: String,
    bars: Option<Bars>,
    squares: Option<Squares>,
    grids: Vec<HtmlTable>,
}

/// A table as it is drawn.
struct HtmlTable {
    caption: String,
    head: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
    foot: Option<(String, Vec<String>)>,
}

impl HallReport {
    /// The report as HTML, in the staff's language.
    ///
    /// # Errors
    /// A template that cannot be filled in.
    pub fn html(
        &self,
        counters: &[Counter],
        locales: &Locales,
        hall: &str,
    ) -> Result<String, askama::Error> {
        let says = Says {
            counters,
            locales,
            lang: locales.desk(),
        };
        let hall = ("hall", hall.into());
        let (from, to) = (self.from.to_string(), self.to.to_string());
        let days = [("from", from.as_str().into()), ("to", to.as_str().into())];
        let title = locales.text_with(says.lang, "staff-report-title", &[hall]);
        let period = locales.text_with(says.lang, "staff-report-period", &days);
        let page = ReportPage {
            tag: locales.desk_language().id.to_string(),
            title: title.plain(),
            period: period.plain(),
            rules: ["few", "mean", "sensitive"]
                .map(|rule| says.text(&format!("staff-report-rule-{rule}")))
                .into(),
            parts: self.parts(&says),
            nothing: says.text("staff-report-nothing"),
        };
        page.render()
    }

    fn parts(&self, says: &Says<'_>) -> Vec<Matter> {
        let counter = |id: &str| says.counter(id);
        let hour = |hour: &str| says.hour(hour);
        let own = |id: &str| says.text(&format!("staff-report-{id}"));
        let month = |month: &str| month.to_owned();
        let page = |page: &str| says.text(&format!("staff-report-page-{page}"));
        let question = |id: &str| says.named(&format!("question-{id}"), id);
        let visitors = says.counts("visitors", &self.visitors, counter, hour);
        let waits = says.means("waits", &self.mean_wait, counter, hour);
        let services = says.means("services", &self.mean_service, counter, hour);
        let before = says.counts("before", &self.told_before, counter, |id| says.short(id));
        let sensitive = vec![
            says.counts("visitors", &self.sensitive_visitors, month, counter),
            says.means("waits", &self.sensitive_mean_wait, month, counter),
            says.means("services", &self.sensitive_mean_service, month, counter),
            says.counts("before", &self.sensitive_told_before, month, counter),
        ];
        let list = |name: &'static str, table: &CountTable, row: &dyn Fn(&str) -> String| {
            says.part(name, vec![says.list(name, table, row)])
        };
        let mut told = says.counts("told", &self.told_ranges, own, own);
        told.add_percent(&self.told_ranges, says.text("staff-report-percent"));
        let none = self.searches_without_hit;
        let mut words = list("words", &self.words_without_hit, &month);
        words.note = says.with_count("staff-report-words-note", none);
        vec![
            says.part("told", vec![told]),
            Matter {
                bars: Some(Bars::of_counts(&self.visitors, hour)),
                ..says.part("visitors", vec![visitors])
            },
            Matter {
                bars: Some(Bars::of_means(&self.mean_wait, hour)),
                ..says.part("waits", vec![waits, services])
            },
            Matter {
                squares: Some(Squares::of(&self.told_before, |id| says.short(id))),
                ..says.part("before", vec![before])
            },
            says.part("sensitive", sensitive),
            list("unknown", &self.unknown, &question),
            list("asked", &self.asked_staff, &page),
            list("left", &self.left, &page),
            words,
        ]
    }
}

impl HtmlTable {
    /// Adds a column: the part of each row that stands in its first column.
    fn add_percent(&mut self, table: &CountTable, head: String) {
        self.head.push(head);
        for (at, (_, cells)) in self.rows.iter_mut().enumerate() {
            let percent = table.percent(at, 0);
            cells.push(percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent}%")));
        }
        if let Some((_, cells)) = &mut self.foot {
            cells.push(String::new());
        }
    }
}

/// The words of the page.
struct Says<'l> {
    counters: &'l [Counter],
    locales: &'l Locales,
    lang: &'l Lang,
}

impl Says<'_> {
    fn text(&self, id: &str) -> String {
        self.locales.text(self.lang, id).plain()
    }

    fn with_count(&self, id: &str, count: ShownCount) -> String {
        let count = count.to_string();
        let args = [("count", count.as_str().into())];
        self.locales.text_with(self.lang, id, &args).plain()
    }

    fn named(&self, message: &str, id: &str) -> String {
        let text = self.locales.own_text(self.lang, message);
        text.map_or_else(|| id.to_owned(), |text| text.plain())
    }

    fn known(&self, id: &str) -> Option<&Counter> {
        self.counters.iter().find(|it| it.id.as_str() == id)
    }

    fn counter(&self, id: &str) -> String {
        let title = self.known(id).map(|it| it.title(self.locales, self.lang));
        title.map_or_else(|| id.to_owned(), |title| title.plain())
    }

    fn short(&self, id: &str) -> String {
        let short = self.known(id).map(|it| it.short(self.locales, self.lang));
        short.map_or_else(|| id.to_owned(), |short| short.plain())
    }

    fn hour(&self, hour: &str) -> String {
        let args = [("hour", hour.into())];
        self.locales
            .text_with(self.lang, "staff-report-hour", &args)
            .plain()
    }

    fn part(&self, name: &str, grids: Vec<HtmlTable>) -> Matter {
        Matter {
            heading: self.text(&format!("staff-report-{name}")),
            note: self.text(&format!("staff-report-{name}-note")),
            bars: None,
            squares: None,
            grids,
        }
    }

    fn counts(
        &self,
        name: &str,
        table: &CountTable,
        row: impl Fn(&str) -> String,
        column: impl Fn(&str) -> String,
    ) -> HtmlTable {
        let total = self.text("staff-report-total");
        let columns = table.columns.iter().map(|name| column(name));
        let rows = table.rows.iter().zip(&table.cells).zip(&table.row_totals);
        let foot = table.column_totals.iter().chain([&table.total]);
        HtmlTable {
            caption: self.text(&format!("staff-report-{name}")),
            head: columns.chain([total.clone()]).collect(),
            rows: rows
                .filter(|_| table.total != ShownCount::Zero)
                .map(|((name, cells), total)| {
                    let cells = cells.iter().chain([total]);
                    (row(name), cells.map(ToString::to_string).collect())
                })
                .collect(),
            foot: Some((total, foot.map(ToString::to_string).collect())),
        }
    }

    /// A table of one column needs no totals of rows.
    fn list(&self, name: &str, table: &CountTable, row: &dyn Fn(&str) -> String) -> HtmlTable {
        let mut grid = self.counts(name, table, row, |_| self.text("staff-report-count"));
        let _ = grid.head.pop();
        let rows = grid.rows.iter_mut().chain(&mut grid.foot);
        rows.for_each(|(_, cells)| cells.truncate(1));
        grid
    }

    fn means(
        &self,
        name: &str,
        table: &MeanTable,
        row: impl Fn(&str) -> String,
        column: impl Fn(&str) -> String,
    ) -> HtmlTable {
        let all = self.text("staff-report-all");
        let shown =
            |mean: &Option<u64>| mean.map_or_else(|| "–".to_owned(), |mean| mean.to_string());
        let columns = table.columns.iter().map(|name| column(name));
        let rows = table.rows.iter().zip(&table.cells).zip(&table.of_rows);
        let foot = table.of_columns.iter().chain([&table.of_all]);
        HtmlTable {
            caption: self.text(&format!("staff-report-{name}")),
            head: columns.chain([all.clone()]).collect(),
            rows: rows
                .filter(|_| table.of_all.is_some())
                .map(|((name, cells), mean)| {
                    (row(name), cells.iter().chain([mean]).map(shown).collect())
                })
                .collect(),
            foot: Some((all, foot.map(shown).collect())),
        }
    }
}
