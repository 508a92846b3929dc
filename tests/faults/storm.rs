//! Kills, cuts and stepped clocks, round after round; a round is a business day.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::civil::{Time, time};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::child::FOLDER;
use crate::cluster::Own;
use crate::desks::{Asks, DeskNews, Served};
use crate::ledger::{Told, reckon};
use crate::machines::{
    FAKE_TIME, PATIENCE, Process, clock_at, is_well, process, reach, start_hall, write_config,
};
use crate::proxy::{Mode, Proxy};

/// Names the seed.
const SEED: &str = "ANNAI_STORM_SEED";
/// Counters that have desks.
const COUNTERS: usize = 12;
/// When a storm's day begins: near midnight, clocks that are half an hour off would end it.
const MORNING: Time = time(6, 0, 0, 0);
/// The moment from which midnight is waited for.
const EVENING: Time = time(23, 59, 56, 0);
/// From the evening until it is past midnight.
const NIGHT: Duration = Duration::from_secs(8);
/// How long a hall that was started is waited for, where the storm waits.
const RETURN: Duration = Duration::from_secs(5);
/// Kills of a hall in a row of which it may answer nobody in between. On a busy machine a hall takes seconds to start: with
/// more of them it would never be there.
const MOST_UNSEEN: usize = 3;

/// How much of it there is.
pub(crate) struct Plan {
    /// Business days.
    pub(crate) rounds: usize,
    /// Tickets in a round.
    pub(crate) tickets: usize,
    /// Kills in a round.
    pub(crate) kills: usize,
    /// Kiosks.
    pub(crate) kiosks: usize,
    /// What the hall keeps its tickets in.
    pub(crate) store: StoreKind,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum StoreKind {
    Sqlite,
    Postgres,
}

/// Lets it storm.
pub(crate) fn storm(plan: &Plan) {
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| u64::from(std::process::id()));
    eprintln!("storm: {SEED}={seed}");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let folder = TempDir::new().unwrap();
        let Some(mut storm) = Storm::begin(folder.path(), plan, seed).await else {
            return;
        };
        let begun = Instant::now();
        for round in 1..=plan.rounds {
            storm.round(plan, round).await;
        }
        let told = storm.told();
        eprintln!(
            "storm: {} tickets given, {} handed over, refused {:?}; {} stops served; {} halls, {} kiosks and {} databases killed, {} halls gave up at their start, {} links cut, {} clocks stepped; {:.0} s; 0 twice, 0 lost, 0 ghosts",
            told.given.len(),
            told.handed.len(),
            told.refused,
            storm.served.lock().unwrap().finished.len(),
            storm.halls_killed,
            storm.kiosks_killed,
            storm.databases_killed,
            storm.halls_restarted,
            storm.cuts,
            storm.steps,
            begun.elapsed().as_secs_f64(),
        );
        assert!(told.given.len() >= plan.rounds * plan.tickets);
        assert!(storm.kills() >= plan.rounds * plan.kills);
        assert!(!storm.served.lock().unwrap().finished.is_empty(), "no desk served anybody");
    });
}

struct Storm {
    chance: Pcg64,
    hall: Process,
    address: SocketAddr,
    kiosks: Vec<(Process, Proxy)>,
    database: Option<Own>,
    /// The address of the store.
    store: String,
    served: Arc<Mutex<Served>>,
    desks: Vec<JoinHandle<()>>,
    /// How far the right time is ahead of this machine's, in seconds.
    ahead: i64,
    halls_killed: usize,
    /// Kills of the hall since it answered last.
    unseen: usize,
    kiosks_killed: usize,
    databases_killed: usize,
    /// Halls that gave up at their start.
    halls_restarted: usize,
    cuts: usize,
    steps: usize,
}

impl Drop for Storm {
    fn drop(&mut self) {
        self.desks.iter().for_each(JoinHandle::abort);
    }
}

impl Storm {
    /// None, said aloud, where there is no PostgreSQL for it.
    async fn begin(base: &Path, plan: &Plan, seed: u64) -> Option<Self> {
        let faked = Path::new(FAKE_TIME).exists();
        if !faked {
            assert!(
                std::env::var("CI").is_err(),
                "libfaketime is missing: apt install faketime"
            );
            eprintln!("storm: SKIPPED: clocks are not stepped, libfaketime is missing");
        }
        let address = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let mut hall = process(base, "hall");
        write_config(&hall.folder, "hall.toml", address, None);
        let file = hall.folder.join("data/tickets.sqlite");
        let (database, store) = match plan.store {
            StoreKind::Sqlite => (None, format!("sqlite://{}?mode=ro", file.display())),
            StoreKind::Postgres => {
                let own = Own::start()?;
                let url = own.database().await;
                (Some(own), url)
            }
        };
        if database.is_some() {
            let config = hall.folder.join("hall.toml");
            let text = fs::read_to_string(&config).unwrap();
            let named = format!("store = \"{store}\"\n# store = ");
            fs::write(&config, text.replace("# store = ", &named)).unwrap();
        }
        let ahead = clock_at(0, 1, MORNING);
        hall.set_clock(ahead);
        start_hall(&mut hall);
        reach(address).await;
        let mut all = Vec::new();
        for number in 0..plan.kiosks {
            let mut kiosk = process(base, &format!("kiosk-{number}"));
            let proxy = Proxy::start(address).await;
            let name = format!("kiosk-{number}");
            let token = new_token(&hall, &["--role", "kiosk", "--name", &name]);
            fs::write(kiosk.folder.join("token"), token).unwrap();
            write_config(&kiosk.folder, "kiosk.toml", address, Some(proxy.address));
            kiosk.set_clock(ahead);
            start_kiosk(&mut kiosk);
            all.push((kiosk, proxy));
        }
        let served = Arc::<Mutex<Served>>::default();
        let desks = desks(&hall, address, &served).await;
        Some(Self {
            chance: Pcg64::seed_from_u64(seed),
            hall,
            address,
            kiosks: all,
            database,
            store,
            served,
            desks,
            ahead,
            halls_killed: 0,
            unseen: 0,
            kiosks_killed: 0,
            databases_killed: 0,
            halls_restarted: 0,
            cuts: 0,
            steps: 0,
        })
    }

    fn kills(&self) -> usize {
        self.halls_killed + self.kiosks_killed + self.databases_killed
    }

    async fn round(&mut self, plan: &Plan, round: usize) {
        let (tickets, kills) = (round * plan.tickets, round * plan.kills);
        let begun = Instant::now();
        let mut served = self.told().given.len();
        while served < tickets || self.kills() < kills {
            self.something_happens().await;
            served = self.told().given.len();
            let patience =
                PATIENCE + Duration::from_millis(100) * u32::try_from(plan.tickets).unwrap();
            assert!(
                begun.elapsed() < patience,
                "the storm stands still at {served} tickets and {} kills: {}",
                self.kills(),
                self.hall.log()
            );
        }
        self.calm().await;
        assert!(
            self.desks.iter().all(|desk| !desk.is_finished()),
            "a desk went away"
        );
        // What desks are told from here on is of the next round.
        let desks = std::mem::take(&mut *self.served.lock().unwrap());
        reckon(&self.store, &self.told(), &desks).await;
        self.served.lock().unwrap().join(desks);
        eprintln!(
            "storm: day {round}: {served} tickets, {} kills, {:.0} s",
            self.kills(),
            begun.elapsed().as_secs_f64()
        );
        self.night().await;
        self.go_on();
    }

    /// Midnight comes by itself: with a clock that is set to the next day, whoever waits keeps their number and place, and
    /// the numbers of a long storm come to an end.
    async fn night(&mut self) {
        self.ahead = clock_at(self.ahead, 0, EVENING);
        self.set_clocks();
        tokio::time::sleep(NIGHT).await;
        self.ahead = clock_at(self.ahead, 0, MORNING);
        self.set_clocks();
    }

    /// Starts a hall again that gave up at its start, as a service manager does: its database was not there yet.
    fn supervise(&mut self) {
        if self.hall.is_over() {
            start_hall(&mut self.hall);
            self.halls_restarted += 1;
        }
    }

    /// Waits until the hall answers.
    async fn until_well(&mut self) {
        let begun = Instant::now();
        while !is_well(self.address).await {
            self.supervise();
            assert!(
                begun.elapsed() < PATIENCE,
                "the hall does not come back: {}",
                self.hall.log()
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        self.unseen = 0;
    }

    async fn something_happens(&mut self) {
        self.supervise();
        let pause = self.chance.random_range(50..700);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let which = self.chance.random_range(0..self.kiosks.len());
        match self.chance.random_range(0..10) {
            0 if self.database.is_some() => {
                let away = self.chance.random_range(0..3) * 400;
                self.databases_killed += 1;
                if let Some(database) = &mut self.database {
                    database.stop();
                    tokio::time::sleep(Duration::from_millis(away)).await;
                    database.start_again();
                }
            }
            0..4 => {
                if self.unseen >= MOST_UNSEEN {
                    self.until_well().await;
                }
                self.hall.kill();
                self.halls_killed += 1;
                self.unseen += 1;
                // Sometimes it stays away for a while.
                let away = self.chance.random_range(0..3) * 400;
                tokio::time::sleep(Duration::from_millis(away)).await;
                start_hall(&mut self.hall);
                if self.chance.random_bool(0.5) {
                    let back = tokio::time::timeout(RETURN, reach(self.address)).await;
                    if back.is_ok() {
                        self.unseen = 0;
                    }
                }
            }
            4..6 => {
                let (kiosk, _) = &mut self.kiosks[which];
                kiosk.kill();
                self.kiosks_killed += 1;
                start_kiosk(kiosk);
            }
            6..9 => {
                let mode = Mode::ALL[self.chance.random_range(0..Mode::ALL.len())];
                self.kiosks[which].1.set(mode);
                self.cuts += usize::from(mode != Mode::Whole);
            }
            _ => {
                self.steps += 1;
                // A hall's clock may be behind by a day, or off by half an hour; a kiosk's as well, and
                // ahead by a day.
                let hour = self.chance.random_range(-1800..1800);
                if self.chance.random_bool(0.5) {
                    self.hall.off = hour
                        - if self.chance.random_bool(0.3) {
                            86_400
                        } else {
                            0
                        };
                } else {
                    let days = self.chance.random_range(-1..=1);
                    self.kiosks[which].0.off = hour + days * 86_400;
                }
                self.set_clocks();
            }
        }
    }

    /// Clocks are right and links whole; visitors stop coming, and the hall is told everything.
    async fn calm(&mut self) {
        self.hall.off = 0;
        for (kiosk, proxy) in &mut self.kiosks {
            kiosk.off = 0;
            proxy.set(Mode::Whole);
            fs::write(kiosk.folder.join("pause"), "").unwrap();
            let _ = fs::remove_file(kiosk.folder.join("idle"));
        }
        self.set_clocks();
        self.until_well().await;
        let begun = Instant::now();
        for (kiosk, _) in &self.kiosks {
            let idle = kiosk.folder.join("idle");
            let mut told = String::new();
            while told != "idle 0" {
                assert!(
                    begun.elapsed() < PATIENCE,
                    "a kiosk keeps something back ({told}): {}",
                    kiosk.log()
                );
                told = fs::read_to_string(&idle).unwrap_or_default();
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }

    fn go_on(&self) {
        for (kiosk, _) in &self.kiosks {
            fs::remove_file(kiosk.folder.join("pause")).unwrap();
        }
    }

    fn set_clocks(&self) {
        self.hall.set_clock(self.ahead);
        for (kiosk, _) in &self.kiosks {
            kiosk.set_clock(self.ahead);
        }
    }

    fn told(&self) -> Told {
        let folders: Vec<&PathBuf> = self.kiosks.iter().map(|(kiosk, _)| &kiosk.folder).collect();
        Told::read(&folders)
    }
}

/// A token that outlives its hall.
fn new_token(hall: &Process, what: &[&str]) -> String {
    let made = Command::new(env!("CARGO_BIN_EXE_annai"))
        .arg("--config")
        .arg(hall.folder.join("hall.toml"))
        .args(["keys", "new"])
        .args(what)
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    String::from_utf8(made.stdout).unwrap().trim().to_owned()
}

/// Two desks at each of some counters.
async fn desks(
    hall: &Process,
    address: SocketAddr,
    served: &Arc<Mutex<Served>>,
) -> Vec<JoinHandle<()>> {
    let token = fs::read_to_string(hall.folder.join("data/service.token")).unwrap();
    let url = format!("http://{address}");
    let counters = Asks::new(url.clone(), token).counters().await;
    let mut desks = Vec::new();
    for counter in counters.into_iter().take(COUNTERS) {
        let name = [
            "--role",
            "station",
            "--name",
            &counter,
            "--counter",
            &counter,
        ];
        let asks = Asks::new(url.clone(), new_token(hall, &name));
        for desk in ["1", "2"] {
            let served = Arc::clone(served);
            let tell = move |name: &str, news: &DeskNews<'_>| {
                served.lock().unwrap().hear(name, news);
            };
            let works = crate::desks::desk(asks.clone(), counter.clone(), desk, tell);
            desks.push(tokio::spawn(works));
        }
    }
    desks
}

fn start_kiosk(kiosk: &mut Process) {
    let folder = kiosk.folder.clone();
    kiosk.start(
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_kiosk_in_the_storm", "--ignored"])
            .env(FOLDER, folder),
    );
}
