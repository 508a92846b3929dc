//! A real printer program, `ippeveprinter` of CUPS, that prints into a script.
//!
//! It wants a D-Bus and an avahi: private ones are enough. Where it is not installed the test says
//! so and passes; in CI (the variable `CI` is set) that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "the peer is a set of processes, and CI is told by its environment"
)]

#[path = "../../rig/printers/services.rs"]
mod services;

use std::path::Path;

use annai::paper::{PrintOutcome, Reason};

use super::ipp::{printer_at, printout};
use services::{free_port, printer, services};

/// A tool that is not there: the test says so and passes, but not in CI.
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
pub(crate) fn missing(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is not installed");
    println!("SKIPPED: {what} is not installed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_printer_is_believed_only_when_it_printed() {
    if !Path::new("/usr/sbin/ippeveprinter").exists()
        || !Path::new("/usr/sbin/avahi-daemon").exists()
    {
        return missing("ippeveprinter (cups-ipp-utils, avahi-daemon, dbus)");
    }
    let folder = tempfile::tempdir().unwrap();
    let Some(_services) = services(folder.path()) else {
        return missing("a D-Bus and an avahi of our own");
    };
    let printout = printout();
    let cases = [
        ("exit 0", 60, PrintOutcome::Printed),
        // The last sheet of the tray: the printer warns, and the page is out.
        (
            "echo 'STATE: +media-empty-error' >&2; sleep 1; exit 0",
            60,
            PrintOutcome::Printed,
        ),
        (
            "echo 'STATE: +media-empty-error' >&2; sleep 20; exit 0",
            60,
            PrintOutcome::Failed(Reason::Empty),
        ),
        (
            "echo 'STATE: +media-jam-warning' >&2; sleep 1; exit 1",
            60,
            PrintOutcome::Failed(Reason::Jam),
        ),
        (
            "echo 'STATE: +cover-open-error' >&2; sleep 20; exit 0",
            60,
            PrintOutcome::Failed(Reason::Cover),
        ),
        ("exit 1", 60, PrintOutcome::Failed(Reason::Failed)),
        ("sleep 20; exit 0", 3, PrintOutcome::Failed(Reason::Failed)),
    ];
    for (script, patience, expected) in cases {
        // Another test may take a port between its choice and its use.
        let started = (0..3).find_map(|_| {
            let port = free_port();
            printer(folder.path(), folder.path(), port, script).map(|printer| (port, printer))
        });
        let Some((port, _printer)) = started else {
            return missing("an ippeveprinter that starts");
        };
        let uri = format!("ipp://127.0.0.1:{port}/ipp/print");
        let outcome = printer_at(&uri, patience).print(&printout).await;
        assert_eq!(outcome, expected, "{script}");
    }
}
