//! `annai report`: a played day in every form, and that no small count can be found from any of them.

mod played;
mod small;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use annai::cli::report::{ReportArgs, run};
use annai::cli::{Failed, config};
use annai::content::Content;
use annai::hall::{Figure, FigureKind};
use annai::report::{HallReport, ShownCount};
use jiff::civil::{Date, date};
use serde_json::Value;

const TUESDAY: Date = date(2026, 11, 24);

/// The shipped configuration with a store of its own.
fn configured(folder: &Path) -> PathBuf {
    let root = env!("CARGO_MANIFEST_DIR");
    let shipped = std::fs::read_to_string(Path::new(root).join("kiosk-config.toml")).unwrap();
    let text = shipped
        .replace("\"assets/", &format!("\"{root}/assets/"))
        .replace("\"locales\"", &format!("\"{root}/locales\""));
    let file = folder.join("kiosk-config.toml");
    std::fs::write(&file, text).unwrap();
    file
}

fn args(from: Date, to: Date) -> ReportArgs {
    ReportArgs {
        from,
        to,
        json: false,
        csv: false,
        html: false,
    }
}

fn said(file: &Path, args: ReportArgs) -> Result<String, Failed> {
    let mut out = Vec::new();
    let _ = run(file, args, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

fn figure(day: Date, hour: i8, kind: FigureKind, a: &str, b: &str, count: u64) -> Figure {
    Figure {
        day,
        hour,
        kind,
        a: a.to_owned(),
        b: b.to_owned(),
        count,
    }
}

fn report(figures: &[Figure], from: Date, to: Date) -> HallReport {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = config(&root.join("kiosk-config.toml")).unwrap();
    let content = Content::load(&config).unwrap();
    HallReport::of(figures, content.guide.catalogue(), from, to)
}

#[test]
fn a_sensitive_counter_stands_in_tables_of_whole_months_alone() {
    let at = |day, counter: &str, count| figure(day, 10, FigureKind::Visitors, counter, "", count);
    let (october, november) = (date(2026, 10, 7), TUESDAY);
    let figures = [
        at(october, "welfare", 3),
        at(november, "welfare", 21),
        at(november, "citizens", 12),
        figure(november, 10, FigureKind::Told, "citizens", "welfare", 7),
        figure(november, 10, FigureKind::Told, "citizens", "insurance", 6),
        figure(
            november,
            10,
            FigureKind::RangeKept,
            "welfare",
            "under-10",
            30,
        ),
    ];
    let whole = report(&figures, date(2026, 10, 1), date(2026, 11, 30));
    for table in [&whole.visitors, &whole.told_before] {
        let mut names = table.rows.iter().chain(&table.columns);
        assert!(names.all(|name| name != "welfare"), "{table:?}");
    }
    assert_eq!(whole.visitors.total, ShownCount::About(10));
    assert_eq!(whole.told_before.total, ShownCount::About(5));
    assert_eq!(whole.told_ranges.total, ShownCount::Zero);
    let monthly = &whole.sensitive_visitors;
    assert_eq!(monthly.rows, ["2026-10", "2026-11"]);
    let at = monthly.columns.iter().position(|it| it == "welfare");
    let cells = monthly.cells.iter().map(|row| row[at.unwrap()]);
    let expected = [ShownCount::Few, ShownCount::About(20)];
    assert_eq!(cells.collect::<Vec<_>>(), expected);

    let part = report(&figures, date(2026, 10, 2), date(2026, 11, 29));
    assert!(part.sensitive_visitors.rows.is_empty(), "no whole month");
}

#[test]
fn means_stand_only_where_five_stand_behind_them() {
    let both = |hour, count, seconds| {
        [
            figure(TUESDAY, hour, FigureKind::Visitors, "citizens", "", count),
            figure(TUESDAY, hour, FigureKind::Waits, "citizens", "", count),
            figure(
                TUESDAY,
                hour,
                FigureKind::WaitSeconds,
                "citizens",
                "",
                seconds,
            ),
        ]
    };
    let figures = [both(9, 4, 2400), both(10, 5, 3030)].concat();
    let report = report(&figures, TUESDAY, TUESDAY);
    let at = report.mean_wait.rows.iter().position(|it| it == "citizens");
    assert_eq!(report.mean_wait.cells[at.unwrap()], [None, Some(10)]);
    assert_eq!(report.visitors.cells[at.unwrap()][0], ShownCount::Few);
}

#[test]
fn days_in_the_wrong_order_are_refused_in_three_parts() {
    let folder = tempfile::tempdir().unwrap();
    let file = configured(folder.path());
    let failed = said(&file, args(TUESDAY, date(2026, 11, 23))).unwrap_err();
    let failed = failed.to_string();
    assert!(
        failed.contains("no day lies between") && failed.contains("to do:"),
        "{failed}"
    );
}

#[test]
fn a_hall_that_counted_nothing_says_so_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let file = configured(folder.path());
    let day = args(TUESDAY, TUESDAY);
    assert!(said(&file, day).unwrap().contains("unknown: nothing"));
    let html = said(&file, ReportArgs { html: true, ..day }).unwrap();
    assert!(html.contains("記録はありません"), "{html}");
    let csv = said(&file, ReportArgs { csv: true, ..day }).unwrap();
    assert!(csv.starts_with("table,row,column,value\n"), "{csv}");
    let json = said(&file, ReportArgs { json: true, ..day }).unwrap();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["searches_without_hit"], 0);
}

#[test]
fn every_page_that_may_be_counted_has_a_name_in_the_report() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = std::fs::read_to_string(root.join("locales/ja/desk.ftl")).unwrap();
    let named: BTreeSet<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("staff-report-page-")?.split(' ').next())
        .collect();
    assert_eq!(named, BTreeSet::from(annai::api::COUNTED_PAGES));
}
