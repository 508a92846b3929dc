//! Printers in every state in which printers are: a real CUPS and real printer programs, whose paper is
//! counted. `tests/rig/printers.sh` runs it.
//!
//! What the kiosk is told is compared with what came out: a sheet that is said to be printed and is not, or
//! that is said to have failed and lies in the tray, is a fault. So is a document that stays in the spool.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and this one starts programs and measures"
)]

#[expect(dead_code, reason = "the sheet of other tests")]
#[path = "../../it/paper/example.rs"]
mod example;
mod lane;
mod queue;
mod services;
mod situations;

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use annai::paper::{Printout, make};

use example::{NOW, Reader, Shared, Ticket, fonts, sheet};
use lane::{Lane, Verdict};
use queue::Cups;
use situations::SITUATIONS;

/// Jobs of the form that CI runs, and of the long one.
const JOBS: [usize; 2] = [46, 1_012];
/// Printers beside each other.
const LANES: [usize; 2] = [6, 8];

fn main() -> ExitCode {
    let form = usize::from(!std::env::args().any(|word| word == "--short"));
    let (jobs, lanes) = (JOBS[form], LANES[form]);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2 * lanes)
        .enable_all()
        .build()
        .unwrap();
    let began = Instant::now();
    let folder = tempfile::tempdir().unwrap();
    // The filters of CUPS run under another account.
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let _services = services::services(folder.path())
        .expect("a D-Bus and an avahi of our own; no other avahi may run on this machine");
    let remembers = Arc::new(Cups::start(&folder.path().join("cups"), "Yes"));
    let forgets = Arc::new(Cups::start(&folder.path().join("forgetful"), "No"));
    let printout = Arc::new(printout());
    let next = Arc::new(AtomicUsize::new(0));
    let walks: Vec<_> = (0..lanes)
        .map(|number| {
            let lane = Lane::open(folder.path(), number, &remembers, &forgets);
            let (next, printout) = (Arc::clone(&next), Arc::clone(&printout));
            runtime.spawn(walk(lane, next, jobs, printout))
        })
        .collect();
    let verdicts: Vec<_> = walks
        .into_iter()
        .flat_map(|walk| runtime.block_on(walk).expect("a lane ends"))
        .collect();
    let left = remembers.documents() + forgets.documents();
    let minutes = began.elapsed().as_secs_f64() / 60.0;
    match report(&verdicts, left) {
        true => {
            println!(
                "Printers: {} jobs in {minutes:.1} minutes, all told as they were.",
                verdicts.len()
            );
            ExitCode::SUCCESS
        }
        false => {
            eprintln!("Printers: FAILED after {minutes:.1} minutes.");
            ExitCode::FAILURE
        }
    }
}

fn printout() -> Printout {
    let sheet = sheet(Reader::English, 1, Ticket::Number, Shared::Counters);
    make(&sheet, &fonts(), 300, NOW).unwrap()
}

/// One printer after the other takes the next situation, until all jobs are done.
async fn walk(
    mut lane: Lane,
    next: Arc<AtomicUsize>,
    jobs: usize,
    printout: Arc<Printout>,
) -> Vec<(&'static str, Verdict)> {
    let mut verdicts = Vec::new();
    loop {
        let nth = next.fetch_add(1, Ordering::Relaxed);
        if nth >= jobs {
            return verdicts;
        }
        let situation = &SITUATIONS[nth % SITUATIONS.len()];
        let verdict = lane.play(situation, &printout).await;
        if verdict != Verdict::True {
            eprintln!("{}: {verdict:?}", situation.name);
        }
        verdicts.push((situation.name, verdict));
    }
}

/// Tells what was found; whether all of it is well.
fn report(verdicts: &[(&'static str, Verdict)], left: usize) -> bool {
    let mut table: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (name, verdict) in verdicts {
        let [jobs, wrong] = table.entry(*name).or_default();
        *jobs += 1;
        *wrong += usize::from(*verdict != Verdict::True);
    }
    for (name, [jobs, wrong]) in table {
        println!("{jobs:5} jobs, {wrong} wrong: {name}");
    }
    let count =
        |of: fn(&Verdict) -> bool| verdicts.iter().filter(|(_, verdict)| of(verdict)).count();
    let printed = count(|verdict| matches!(verdict, Verdict::FalsePrinted));
    let failed = count(|verdict| matches!(verdict, Verdict::FalseFailed(_)));
    let twice = count(|verdict| matches!(verdict, Verdict::Twice));
    let otherwise = count(|verdict| matches!(verdict, Verdict::Otherwise(_)));
    println!("false \"printed\": {printed}   false \"failed\": {failed}   printed twice: {twice}");
    println!("told for another reason: {otherwise}   documents left in the spools: {left}");
    printed + failed + twice + otherwise + left == 0
}
