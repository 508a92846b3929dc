//! A hall and a kiosk at a hundred times a hall's pace: what memory, descriptors and threads come to.
//!
//! The kiosk walks its visits through the window's own state machine, page by page, and prints into a folder. A
//! board follows the events, desks call, start and finish, phones open their pages and streams. A business day is
//! 500 visits: the clocks are set to a quarter of a minute before midnight, and midnight comes by itself.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use annai::cli::process;
use annai::clock::Clock;
use annai::config::Config;
use annai::content::Content;
use annai::kiosk::Kiosk;
use annai::link::{Client, HallLine};
use annai::tour::{JOURNEYS, Walk};
use jiff::civil::{Time, time};
use reqwest::Method;
use serde_json::Value;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;

use crate::desks::{Asks, DeskNews, desk};
use crate::machines::{Process, clock_at, process as machine, reach, start_hall, write_config};

/// Names the kiosk's folder.
const FOLDER: &str = "ANNAI_SOAK_KIOSK";
/// From one visit to the next: 100 a minute.
const PACE: Duration = Duration::from_millis(600);
/// Minutes of a business day: a series has 999 numbers.
const DAY_MINUTES: u64 = 5;
/// The moment from which midnight is waited for.
const EVENING: Time = time(23, 59, 45, 0);
/// Phones whose pages are open at once.
const PHONES: usize = 20;
/// Looks at each process at the end of a minute, a second apart. The least memory of them is what stays: while a sheet is
/// set, a kiosk has 17 MB more for a moment.
const LOOKS: u32 = 10;
/// How much the last figure may differ from the first, in parts of a hundred.
const MOST_PERCENT: f64 = 2.0;

/// What a process has at one moment.
struct Sample {
    /// Resident memory, in kilobytes.
    memory: u64,
    descriptors: usize,
    threads: u64,
}

impl Sample {
    fn of(process: u32) -> Self {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
        let field = |name: &str| -> u64 {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let value = line.unwrap().split_whitespace().next().unwrap();
            value.parse().unwrap()
        };
        Self {
            memory: field("VmRSS:"),
            descriptors: fs::read_dir(format!("/proc/{process}/fd")).unwrap().count(),
            threads: field("Threads:"),
        }
    }
}

/// Lets it soak, and says what was measured. The first figures are those of a fifth of the time.
pub(crate) fn soak(minutes: u64) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let folder = TempDir::new().unwrap();
        let mut machines = Machines::start(folder.path()).await;
        let visited = Arc::new(AtomicUsize::new(0));
        let around = machines.around(&visited).await;
        let processes = [
            ("hall", machines.hall.id()),
            ("kiosk", machines.kiosk.id()),
            ("board, desks, phones", std::process::id()),
        ];
        let mut samples: Vec<[Sample; 3]> = Vec::new();
        let begun = Instant::now();
        eprintln!("minute  visits   stops  process                 memory kB  descriptors  threads");
        for minute in 1..=minutes {
            let second = Duration::from_secs(1);
            let first = Duration::from_secs(60 * minute) - LOOKS * second;
            tokio::time::sleep(first.saturating_sub(begun.elapsed())).await;
            let mut all = processes.map(|(_, process)| Sample::of(process));
            for _ in 0..LOOKS {
                tokio::time::sleep(second).await;
                let again = processes.map(|(_, process)| Sample::of(process));
                for (least, one) in all.iter_mut().zip(again) {
                    if one.memory < least.memory {
                        *least = one;
                    }
                }
            }
            let visits = machines.visits();
            let called = visited.load(Ordering::Relaxed);
            for ((name, _), one) in processes.iter().zip(&all) {
                eprintln!(
                    "{minute:>6}  {visits:>6}  {called:>6}  {name:<22}  {:>9}  {:>11}  {:>7}",
                    one.memory, one.descriptors, one.threads
                );
            }
            samples.push(all);
            if minute % DAY_MINUTES == 0 {
                machines.midnight();
            }
        }
        around.iter().for_each(tokio::task::JoinHandle::abort);
        let (first, last) = (&samples[samples.len() / 5], &samples[samples.len() - 1]);
        for ((name, _), (first, last)) in processes.iter().zip(first.iter().zip(last)) {
            #[expect(clippy::cast_precision_loss, reason = "kilobytes, to be read")]
            let grown = (last.memory as f64 / first.memory as f64 - 1.0) * 100.0;
            let verdict = if grown.abs() <= MOST_PERCENT { "within" } else { "more than" };
            eprintln!(
                "soak: {name}: {} kB at first, {} kB at last: {grown:+.1} %, {verdict} {MOST_PERCENT} %; descriptors {:+}, threads {:+}",
                first.memory,
                last.memory,
                last.descriptors.cast_signed() - first.descriptors.cast_signed(),
                last.threads.cast_signed() - first.threads.cast_signed(),
            );
        }
        let (visits, called) = (machines.visits(), visited.load(Ordering::Relaxed));
        eprintln!("soak: {visits} visits in {minutes} minutes, {called} stops served");
        assert!(visits > 0 && called > 0, "the machines stood still");
    });
}

struct Machines {
    hall: Process,
    kiosk: Process,
    url: String,
    /// How far the clocks are ahead, in seconds.
    ahead: i64,
}

impl Machines {
    async fn start(base: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let mut hall = machine(base, "hall");
        write_config(&hall.folder, "hall.toml", address, None);
        let config = hall.folder.join("hall.toml");
        let text = fs::read_to_string(&config).unwrap();
        fs::write(&config, text.replace("# public = ", "public = ")).unwrap();
        hall.set_clock(0);
        start_hall(&mut hall);
        reach(address).await;
        let mut kiosk = machine(base, "kiosk");
        let made = Command::new(env!("CARGO_BIN_EXE_annai"))
            .arg("--config")
            .arg(&config)
            .args(["keys", "new", "--role", "kiosk", "--name", "lobby-1"])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        fs::write(kiosk.folder.join("token"), made.stdout).unwrap();
        write_config(&kiosk.folder, "kiosk.toml", address, Some(address));
        kiosk.set_clock(0);
        let folder = kiosk.folder.clone();
        kiosk.start(
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "a_kiosk_in_the_soak", "--ignored"])
                .env(process::TUNABLES, process::SETTINGS.join(":"))
                .env(FOLDER, folder),
        );
        Self {
            hall,
            kiosk,
            url: format!("http://{address}"),
            ahead: 0,
        }
    }

    /// Visits that the kiosk has ended.
    fn visits(&self) -> usize {
        let told = fs::read_to_string(self.kiosk.folder.join("visits")).unwrap_or_default();
        told.parse().unwrap_or_default()
    }

    /// Sets all clocks to shortly before midnight.
    fn midnight(&mut self) {
        let evening = clock_at(self.ahead, 0, EVENING);
        self.ahead = evening.max(self.ahead);
        for machine in [&self.hall, &self.kiosk] {
            machine.set_clock(self.ahead);
        }
    }

    /// The board, the desks of every counter, the phones.
    async fn around(&self, served: &Arc<AtomicUsize>) -> Vec<tokio::task::JoinHandle<()>> {
        let token = self.hall.folder.join("data/service.token");
        let asks = Asks::new(self.url.clone(), fs::read_to_string(token).unwrap());
        let mut tasks = vec![tokio::spawn(board(asks.clone()))];
        for counter in asks.counters().await {
            let served = Arc::clone(served);
            let count = move |_: &str, news: &DeskNews<'_>| {
                if let DeskNews::Finished(_) = news {
                    let _ = served.fetch_add(1, Ordering::Relaxed);
                }
            };
            tasks.push(tokio::spawn(desk(asks.clone(), counter, "1", count)));
        }
        let store = self.hall.folder.join("data/tickets.sqlite");
        for phone in 0..PHONES {
            tasks.push(tokio::spawn(phones(asks.clone(), store.clone(), phone)));
        }
        tasks
    }
}

/// Follows what happens, as a board does.
async fn board(asks: Asks) {
    loop {
        let url = format!("{}/v1/events", asks.url);
        let stream = asks.http.get(url).bearer_auth(&asks.token).send().await;
        if let Ok(mut stream) = stream {
            while let Ok(Some(_)) = stream.chunk().await {}
        }
        let _ = asks.ask(Method::GET, "/v1/calls", &Value::Null).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Opens the page of a ticket that is not over, and its stream for some seconds.
async fn phones(asks: Asks, store: std::path::PathBuf, nth: usize) {
    let options = SqliteConnectOptions::new().filename(store).read_only(true);
    loop {
        let address = newest(&options, nth).await;
        if let Some(address) = address {
            let page = format!("{}/p/{address}", asks.url);
            let opened = asks.http.get(&page).send().await;
            drop(opened.map(reqwest::Response::text));
            if let Ok(mut stream) = asks.http.get(format!("{page}/live")).send().await {
                let read = async { while let Ok(Some(_)) = stream.chunk().await {} };
                let _ = tokio::time::timeout(Duration::from_secs(8), read).await;
            }
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn newest(options: &SqliteConnectOptions, nth: usize) -> Option<String> {
    let mut store = SqliteConnection::connect_with(options).await.ok()?;
    let address = sqlx::query_scalar(
        "SELECT address FROM tickets WHERE address IS NOT NULL ORDER BY reserved DESC LIMIT 1 OFFSET $1",
    )
    .bind(i64::try_from(nth).unwrap())
    .fetch_optional(&mut store)
    .await;
    let _ = store.close().await;
    address.ok().flatten()
}

/// A kiosk that has one visitor after the other, until it is killed.
pub(crate) fn kiosk() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let runtime = annai::cli::runtime().unwrap_or_else(|_| std::process::exit(6));
    runtime.block_on(visits(folder.as_ref()));
}

async fn visits(folder: &Path) {
    std::env::set_current_dir(folder).unwrap();
    let config = Config::load(&folder.join("kiosk.toml")).unwrap();
    let clock = Clock::system(config.city.zone.clone());
    let content = Content::load(&config).unwrap_or_else(|_| std::process::exit(3));
    let tables = config.for_kiosk().unwrap_or_else(|_| std::process::exit(4));
    let client = Client::new(config.for_client().unwrap()).unwrap();
    let catalogue = content.guide.catalogue();
    let line = HallLine::open(&tables.kiosk.data, catalogue, clock.clone(), client);
    let line = line.await.unwrap();
    let languages: Vec<_> = content
        .locales
        .complete_languages()
        .map(|one| one.lang.clone())
        .collect();
    let kiosk = Kiosk::new(tables, content, line, clock).unwrap_or_else(|_| std::process::exit(5));
    let kiosk = Arc::new(kiosk);
    let mut ticks = tokio::time::interval(PACE);
    for visit in 0_usize.. {
        let _ = ticks.tick().await;
        let journey = &JOURNEYS[visit % JOURNEYS.len()];
        let lang = &languages[visit % languages.len()];
        let mut walk = Walk::new(Arc::clone(&kiosk), journey, lang);
        while walk.next().await.is_some() {}
        drop(walk);
        fs::write(folder.join("visits"), (visit + 1).to_string()).unwrap();
    }
}
