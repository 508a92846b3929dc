//! The folder that is a preview: each sheet whole, and none for longer than it may be there.

#![expect(
    clippy::disallowed_methods,
    reason = "a disk without room is a limit of a process of its own"
)]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use annai::clock::Clock;
use annai::config::{Config, PrinterSettings};
use annai::content::Content;
use annai::paper::{PrintOutcome, Printer, Reason};
use annai::printing::SheetPress;
use jiff::civil::Date;

use super::example;
use super::ipp::printout;

/// Where the test without room prints.
const FOLDER: &str = "ANNAI_FOLDER_WITHOUT_ROOM";

fn folder_at(path: &Path) -> Printer {
    Printer::new(&PrinterSettings::Folder {
        folder: path.to_owned(),
        keep_minutes: 10,
        dpi: 300,
    })
    .unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("sheet-"))
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_folder_gets_each_sheet_whole_under_its_own_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheets");
    let printer = folder_at(&path);
    let printout = printout();
    let (first, second) = tokio::join!(printer.print(&printout), printer.print(&printout));
    assert_eq!(
        (first, second),
        (PrintOutcome::Printed, PrintOutcome::Printed)
    );
    std::fs::write(path.join("sheet-41.pdf"), b"").unwrap();
    assert_eq!(printer.print(&printout).await, PrintOutcome::Printed);
    assert_eq!(
        names(&path),
        ["sheet-1.pdf", "sheet-2.pdf", "sheet-41.pdf", "sheet-42.pdf"]
    );
    assert!(std::fs::read(path.join("sheet-42.pdf")).unwrap() == printout.pdf);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_a_failed_print() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheets");
    std::fs::write(&path, b"a file where the folder should be").unwrap();
    let outcome = folder_at(&path).print(&printout()).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Failed));
}

#[test]
fn a_disk_without_room_is_a_failed_print_and_keeps_no_half_of_a_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let inner = "paper::folder::a_sheet_where_there_is_no_room";
    // No file may be longer than 4 KB: the disk is full in the middle of the sheet.
    let done = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", inner, "--ignored"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
#[ignore = "run with a limit by the test above"]
async fn a_sheet_where_there_is_no_room() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let outcome = folder_at(folder.as_ref()).print(&printout()).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Failed));
}

#[tokio::test]
async fn what_an_earlier_program_left_is_wiped_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["sheet-3.pdf", "sheet-4.new", "minutes.pdf", "sheet-x.pdf"] {
        std::fs::write(folder.path().join(name), b"%PDF").unwrap();
    }
    let first = folder_at(folder.path());
    assert_eq!(
        names(folder.path()),
        ["sheet-x.pdf"],
        "files of others stay"
    );
    assert!(folder.path().join("minutes.pdf").exists());
    assert_eq!(first.print(&printout()).await, PrintOutcome::Printed);
    // A desk that begins beside the kiosk leaves the kiosk's sheet alone, and takes its own along.
    let second = folder_at(folder.path());
    assert_eq!(second.print(&printout()).await, PrintOutcome::Printed);
    assert_eq!(
        names(folder.path()),
        ["sheet-1.pdf", "sheet-2.pdf", "sheet-x.pdf"]
    );
    second.wipe();
    assert_eq!(names(folder.path()), ["sheet-1.pdf", "sheet-x.pdf"]);
    first.wipe();
    assert_eq!(names(folder.path()), ["sheet-x.pdf"]);
}

#[tokio::test]
async fn what_is_kept_is_wiped_when_the_hall_closes_and_when_another_day_comes() {
    let folder = tempfile::tempdir().unwrap();
    let settings = PrinterSettings::Folder {
        folder: folder.path().to_owned(),
        keep_minutes: 60,
        dpi: 300,
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = Content::load(&Config::load(&root.join("kiosk-config.toml")).unwrap()).unwrap();
    let clock = Clock::system(jiff::tz::TimeZone::UTC);
    let press = Arc::new(SheetPress::new(&settings, &content.locales, clock).unwrap());
    let [today, tomorrow] = [24, 25].map(|day| Date::constant(2026, 11, day));
    let sheet = || {
        let ticket = example::Ticket::Number;
        Box::new(example::sheet(
            example::Reader::Japanese,
            1,
            ticket,
            example::Shared::Nothing,
        ))
    };
    // A kiosk that starts while the hall is closed has seen no closing.
    for (nth, (is_open, day, stays)) in [
        (false, today, true),
        (true, today, true),
        (true, today, true),
        (false, today, false),
        (false, today, true),
        (false, tomorrow, false),
        (true, tomorrow, true),
        (true, today, false),
    ]
    .into_iter()
    .enumerate()
    {
        Arc::clone(&press).print(sheet()).await.unwrap();
        press.look_at_hours(is_open, day).await;
        assert_eq!(!names(folder.path()).is_empty(), stays, "look {nth}");
    }
}
