//! Strips without end at one desk: what they do to its memory, and how long each takes.
//!
//! `cargo bench --bench strips` reads 1,000 strips a minute for ten minutes, each of another visitor: from the last
//! digit until both windows' pages are new, then "finish". The hall is a process of its own, because it remembers
//! every strip until closing. `-- --minutes 4 --pace 2500` is shorter.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench fails by panicking, measures time, and prints what it measured"
)]

use std::alloc::System;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use annai::api::DeskId;
use annai::catalogue::CounterId;
use annai::clock::Clock;
use annai::config::{Config, PrinterSettings};
use annai::content::Content;
use annai::desk::DeskSetting;
use annai::link::{Client, HallLine, SigningKeys};
use annai::page::TextSize;
use annai::paper::{Outlet, Scoped, ScopedLife, Seal};
use annai::printing::{self, SheetPress};
use annai::record::{Carried, Note, Record, Sender, day_of};
use annai::station::Station;
use annai::tour::DeskWalk;
use zeroizing_alloc::ZeroAlloc;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Strips in a minute.
const PACE: u32 = 1000;
/// Minutes, unless told otherwise.
const MINUTES: u32 = 10;
/// The counter whose desk reads.
const COUNTER: &str = "citizens";

#[tokio::main]
async fn main() {
    let minutes = option("--minutes", MINUTES);
    let pace = option("--pace", PACE);
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
    let table = config.hall.as_mut().unwrap();
    table.data = folder.path().join("data");
    // A port that was free a moment ago.
    table.listen = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let address = table.listen;
    let content = Content::load(&config).unwrap();
    let clock = Clock::system(config.city.zone.clone());
    let table = config.for_hall().unwrap();
    let catalogue = Arc::clone(content.guide.catalogue());
    let _hall = HallProcess::start(folder.path(), address);
    let url = format!("http://{address}");
    let client = Client::local(table, &url).unwrap();
    let kiosk = folder.path().join("kiosk");
    let line = HallLine::open(&kiosk, &catalogue, clock.clone(), client).await;
    let line = line.unwrap();
    let keys = line.keys().await.unwrap();
    let press = SheetPress::new(&PrinterSettings::None, &content.locales, clock.clone()).unwrap();
    let setting = DeskSetting {
        guide: content.guide,
        locales: content.locales,
        hall: config.city.name.clone(),
        desk: DeskId {
            counter: COUNTER.into(),
            desk: "1".to_owned(),
        },
        size: TextSize::Normal,
        scanner: config.scanner.clone(),
        outlet: Outlet::Screen,
        hours: None,
        visits: None,
    };
    let client = Client::local(table, &url).unwrap();
    let data = folder.path().join("station");
    let station = Station::open(setting, &data, client, press, clock.clone()).await;
    let mut desk = DeskWalk::open(Arc::new(station.unwrap())).await;

    let every = Duration::from_secs(60) / pace;
    let mut took = Vec::new();
    let mut at_first = 0;
    for minute in 1..=minutes {
        let mut due = Instant::now();
        for nth in 0..pace {
            let digits = strip(&keys, &catalogue, &clock, minute * pace + nth);
            let begun = Instant::now();
            desk.scan(&digits).await;
            let view = desk.view();
            took.push(begun.elapsed());
            assert!(!view.staff.groups.is_empty(), "{}", view.visitor.name);
            desk.press("finish").await.unwrap();
            due += every;
            tokio::time::sleep_until(due.into()).await;
        }
        let now = resident();
        if minute == 1 {
            at_first = now;
        }
        println!("minute {minute}: {} KiB resident", now);
    }
    took.sort();
    let at = |part: usize| took[took.len() * part / 100];
    let grown = 100.0 * (resident() as f64 - at_first as f64) / at_first as f64;
    println!(
        "{} strips; memory since the first minute: {grown:+.2} %",
        took.len()
    );
    println!(
        "read: median {:?}, p99 {:?}, longest {:?}",
        at(50),
        at(99),
        took[took.len() - 1]
    );
    line.close().await;
}

/// A number behind a word of the command line.
fn option(name: &str, otherwise: u32) -> u32 {
    let mut words = std::env::args().skip_while(|word| word != name);
    words.nth(1).map_or(otherwise, |word| word.parse().unwrap())
}

/// A hall that ends with the bench.
struct HallProcess(Child);

impl HallProcess {
    /// Starts it, and waits until it answers.
    fn start(folder: &Path, address: SocketAddr) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let shipped = std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
        let config = shipped
            .replace("127.0.0.1:7340", &address.to_string())
            .replace("\"annai-data\"", "\"data\"")
            .replace("\"assets/", &format!("\"{}/assets/", root.display()))
            .replace("\"locales\"", &format!("\"{}/locales\"", root.display()));
        let file = folder.join("hall.toml");
        std::fs::write(&file, config).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_annai"));
        let _ = command
            .arg("hall")
            .arg("--config")
            .arg(&file)
            .stdout(Stdio::null());
        let hall = Self(command.spawn().unwrap());
        while TcpStream::connect(address).is_err() {
            std::thread::sleep(Duration::from_millis(100));
        }
        hall
    }
}

impl Drop for HallProcess {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The strip of another household, as digits.
fn strip(
    keys: &SigningKeys,
    catalogue: &annai::catalogue::Catalogue,
    clock: &Clock,
    nth: u32,
) -> String {
    let mut record = Record::default();
    record.procedures = vec![1001, 1003, 2061, 2079, 2081];
    record.facts = (1..=12).map(|code| (code, Carried::Choice(1))).collect();
    let moved = day_of(jiff::civil::date(2026, 11, 12));
    let _ = record.facts.insert(3, Carried::Date(moved));
    let mut note = Note::default();
    note.from = 2;
    note.text = Some(format!("転入届を受理しました。受付{nth}"));
    record.notes = vec![note];
    let seal = Seal {
        counters: vec![Scoped {
            counter: CounterId::from(COUNTER),
            record,
            life: ScopedLife::Day,
        }],
        own: None,
        before: None,
    };
    let now = clock.now().timestamp();
    let sealed = printing::seal(&seal, Sender::Kiosk, keys, catalogue, now).unwrap();
    sealed.counters[0].1.digits().as_str().to_owned()
}

/// Memory of this process that is in use, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
