//! What a kiosk takes of the processor while nobody is there: its welcome page, its hall inside, the voice that waits for
//! headphones.

use std::collections::BTreeMap;
use std::fs;

use super::*;

/// From the first page until it counts as idle: what is made ready at the start is ready.
const SETTLED: Duration = Duration::from_secs(20);
/// How long it is looked at: a full minute passes once.
const LOOKED_AT: Duration = Duration::from_secs(60);

/// What a thread had at one moment.
#[derive(Clone, Copy, Default)]
struct Used {
    /// Time on a processor.
    time: Duration,
    /// How often it went to sleep.
    sleeps: u64,
}

/// A kiosk that nobody touches.
pub(super) fn idle(mirror: &Mirror) {
    let panel = mirror.config.panel.unwrap();
    let Some(screen) = Xvfb::start((panel.width as u16, panel.height as u16)) else {
        println!("SKIPPED: Xvfb is not installed");
        return;
    };
    let folder = TempDir::new().unwrap();
    let program = env!("CARGO_BIN_EXE_annai");
    let mut command = shipped(program, folder.path(), "127.0.0.1:0", &screen.display);
    let kiosk = Running::start(&mut command).unwrap();
    let _ = screen.still();
    std::thread::sleep(SETTLED);
    let before = threads(kiosk.id());
    std::thread::sleep(LOOKED_AT);
    let after = threads(kiosk.id());
    println!("\nidle for {} s", LOOKED_AT.as_secs());
    println!("{:<44}{:>9}{:>9}", "", "ms", "wakes");
    let mut whole = Used::default();
    for (thread, (name, now)) in &after {
        let begun = before
            .get(thread)
            .map_or_else(Used::default, |(_, then)| *then);
        let (time, sleeps) = (now.time - begun.time, now.sleeps - begun.sleeps);
        whole.time += time;
        whole.sleeps += sleeps;
        if sleeps > 0 {
            println!("{name:<44}{:>9.1}{sleeps:>9}", time.as_secs_f64() * 1000.0);
        }
    }
    let share = whole.time.as_secs_f64() / LOOKED_AT.as_secs_f64() * 100.0;
    println!(
        "{:<44}{:>9.1}{:>9}: {share:.2} % of a core",
        "all threads",
        whole.time.as_secs_f64() * 1000.0,
        whole.sleeps
    );
}

/// What the threads of a process had so far, by their ids, with their names.
fn threads(process: u32) -> BTreeMap<u32, (String, Used)> {
    let mut threads = BTreeMap::new();
    for task in fs::read_dir(format!("/proc/{process}/task")).unwrap() {
        let task = task.unwrap();
        let read = |file: &str| fs::read_to_string(task.path().join(file)).unwrap_or_default();
        let id = task.file_name().to_str().unwrap().parse().unwrap();
        // The first figure is the time on a processor in nanoseconds.
        let nanos = read("schedstat")
            .split(' ')
            .next()
            .and_then(|figure| figure.parse().ok());
        let status = read("status");
        let sleeps = status.lines().find_map(|line| {
            let figure = line.strip_prefix("voluntary_ctxt_switches:")?;
            figure.trim().parse().ok()
        });
        let used = Used {
            time: Duration::from_nanos(nanos.unwrap_or_default()),
            sleeps: sleeps.unwrap_or_default(),
        };
        let _ = threads.insert(id, (read("comm").trim().to_owned(), used));
    }
    threads
}
