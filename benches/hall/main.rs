//! What a hall can take, against the plain way in the same run; README quotes these figures.
//!
//! `cargo bench --bench hall`. Kiosks ask over HTTP, one request after the other; the plain way writes the
//! same rows over its own connection, one transaction a ticket, without a service before it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    missing_docs,
    unused_results,
    dead_code,
    unreachable_pub,
    reason = "a tool that measures: it reads the clock, starts programs, and stops when something fails"
)]

#[path = "../../tests/it/hall/cluster.rs"]
mod cluster;
mod phones;
mod plain;

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use annai::api::DeskId;
use annai::catalogue::CounterId;
use annai::clock::Clock;
use annai::config::Config;
use annai::content::Content;
use annai::hall::{Hall, Role, Service, Tokens};
use annai::ticket::Id;
use futures_util::StreamExt;
use tempfile::TempDir;

/// Tickets that each kiosk asks for: within what one token may ask at once.
const TICKETS: u32 = 180;
const BOARDS: usize = 200;
const CALLS: usize = 40;

fn main() {
    // `cargo test --benches` and `cargo bench -- --test` only want to know that it builds.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        println!("durable tickets, each asked for over HTTP");
        println!(
            "{:<34}{:>10}{:>10}{:>10}{:>10}",
            "", "a second", "p50 ms", "p99 ms", "worst ms"
        );
        for postgres in [false, true] {
            for kiosks in [1, 8, 64] {
                let Some(world) = World::new(postgres).await else {
                    println!("PostgreSQL is not installed");
                    continue;
                };
                let name = if postgres { "PostgreSQL" } else { "SQLite" };
                let hall = tickets(&world, kiosks).await;
                say(&format!("{name}, {kiosks} kiosks"), hall);
                let Some(world) = World::new(postgres).await else {
                    continue;
                };
                let plain = plain::tickets(&world.store(), kiosks, TICKETS).await;
                say(&format!("{name}, {kiosks} at once, plain"), plain);
            }
        }
        println!();
        boards(&World::new(false).await.unwrap()).await;
        phones::run(&World::new(false).await.unwrap()).await;
        recovery().await;
    });
}

fn say(name: &str, (mut each, whole): (Vec<Duration>, Duration)) {
    let rate = each.len() as f64 / whole.as_secs_f64();
    let [p50, p99, worst] = [0.50, 0.99, 1.0].map(|share| part(&mut each, share));
    println!("{name:<34}{rate:>10.0}{p50:>10.1}{p99:>10.1}{worst:>10.1}");
}

/// The value below which this part of them lies, in milliseconds.
fn part(values: &mut [Duration], part: f64) -> f64 {
    values.sort();
    let at = (values.len() as f64 * part) as usize;
    values[at.min(values.len() - 1)].as_secs_f64() * 1000.0
}

pub(crate) struct World {
    folder: TempDir,
    database: Option<String>,
}

impl World {
    async fn new(postgres: bool) -> Option<Self> {
        let database = if postgres {
            Some(cluster::database().await?)
        } else {
            None
        };
        Some(Self {
            folder: TempDir::new().unwrap(),
            database,
        })
    }

    fn config(&self) -> Config {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
        let hall = config.hall.as_mut().unwrap();
        hall.data = self.folder.path().join("data");
        hall.listen.set_port(0);
        hall.store.clone_from(&self.database);
        config
    }

    fn store(&self) -> String {
        self.database.clone().unwrap_or_else(|| {
            format!(
                "sqlite://{}?mode=rwc",
                self.folder.path().join("plain.sqlite").display()
            )
        })
    }
}

async fn start(config: &Config) -> (Hall, Service, Vec<CounterId>) {
    let content = Content::load(config).unwrap_or_else(|_| panic!("the content is not sound"));
    let catalogue = content.guide.catalogue();
    let clock = Clock::system(config.city.zone.clone());
    let table = config.for_hall().unwrap();
    let hall = Hall::open(table, catalogue, clock).await.unwrap();
    let service = Service::start(hall.clone(), &config.city, table, None)
        .await
        .unwrap();
    let counters = catalogue.counters.iter().map(|counter| counter.id.clone());
    (hall, service, counters.collect())
}

async fn token(config: &Config, role: Role, name: &str) -> String {
    let clock = Clock::system(config.city.zone.clone());
    let tokens = Tokens::open(config.for_hall().unwrap(), clock)
        .await
        .unwrap();
    tokens
        .new_token(name, role, None, 1)
        .await
        .unwrap()
        .to_string()
}

fn new_id() -> Id {
    let mut random = [0; 10];
    getrandom::fill(&mut random).unwrap();
    Id::new(jiff::Timestamp::now(), random)
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

async fn tickets(world: &World, kiosks: usize) -> (Vec<Duration>, Duration) {
    let config = world.config();
    let (_hall, service, counters) = start(&config).await;
    let mut tasks = tokio::task::JoinSet::new();
    let mut tokens = Vec::new();
    for kiosk in 0..kiosks {
        tokens.push(token(&config, Role::Kiosk, &format!("kiosk-{kiosk}")).await);
    }
    let address = service.address();
    let begun = Instant::now();
    for (kiosk, token) in tokens.into_iter().enumerate() {
        let counter = counters[kiosk % counters.len()].clone();
        tasks.spawn(async move {
            let client = client();
            let mut each = Vec::new();
            for _ in 0..TICKETS {
                each.push(issue(&client, address, &token, &counter).await);
            }
            each
        });
    }
    let each = tasks.join_all().await.into_iter().flatten().collect();
    let whole = begun.elapsed();
    service.stop().await;
    (each, whole)
}

async fn issue(
    client: &reqwest::Client,
    address: SocketAddr,
    token: &str,
    counter: &CounterId,
) -> Duration {
    let begun = Instant::now();
    let answer = client
        .put(format!("http://{address}/v1/tickets/{}", new_id()))
        .bearer_auth(token)
        .json(&serde_json::json!({ "stops": [{ "counter": counter.as_str(), "minutes": 10 }] }))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 201, "{}", answer.text().await.unwrap());
    begun.elapsed()
}

/// How long it takes until the last of many boards has heard of a call.
async fn boards(world: &World) {
    let config = world.config();
    let (hall, service, counters) = start(&config).await;
    let address = service.address();
    let heard = tokio::sync::mpsc::unbounded_channel::<Instant>();
    let mut tokens = Vec::new();
    for board in 0..BOARDS / 50 {
        tokens.push(token(&config, Role::Board, &format!("board-{board}")).await);
    }
    for board in 0..BOARDS {
        let answer = client()
            .get(format!("http://{address}/v1/events"))
            .bearer_auth(&tokens[board % tokens.len()])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
        let tell = heard.0.clone();
        drop(tokio::spawn(async move {
            let mut bytes = answer.bytes_stream();
            while let Some(Ok(some)) = bytes.next().await {
                let text = String::from_utf8_lossy(&some);
                for _ in text.matches("\"state\":\"called\"") {
                    let _ = tell.send(Instant::now());
                }
            }
        }));
    }
    let desk = DeskId {
        counter: counters[0].clone(),
        desk: "1".to_owned(),
    };
    hall.staff(desk.clone(), true).await.unwrap();
    let mut heard = heard.1;
    let (mut first, mut last) = (Vec::new(), Vec::new());
    for _ in 0..CALLS {
        let id = new_id();
        let stops = vec![annai::api::Stop {
            counter: counters[0].clone(),
            minutes: 10,
        }];
        let request = annai::api::TicketRequest {
            stops,
            address: None,
            lent: None,
            told: None,
        };
        hall.issue(id, request).await.unwrap();
        hall.hand_over(id, jiff::SignedDuration::ZERO)
            .await
            .unwrap();
        let begun = Instant::now();
        hall.call_next(desk.clone()).await.unwrap().unwrap();
        for board in 0..BOARDS {
            let at = heard.recv().await.unwrap();
            if board == 0 {
                first.push(at - begun);
            }
            if board == BOARDS - 1 {
                last.push(at - begun);
            }
        }
        for deed in [
            annai::api::DeskAction::Start,
            annai::api::DeskAction::Finish,
        ] {
            hall.serve(desk.clone(), id, deed).await.unwrap();
        }
    }
    println!(
        "from the desk's call to {BOARDS} boards: first after {:.1} ms, last after {:.1} ms (p50), {:.1} ms (p99)",
        part(&mut first, 0.5),
        part(&mut last, 0.5),
        part(&mut last, 0.99)
    );
    service.stop().await;
}

/// How long after a kill the first ticket is given.
async fn recovery() {
    let folder = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let root = root.to_str().unwrap();
    let shipped = std::fs::read_to_string(format!("{root}/kiosk-config.toml")).unwrap();
    let text = shipped
        .replace("127.0.0.1:7340", &address.to_string())
        .replace("\"assets/", &format!("\"{root}/assets/"))
        .replace("\"locales\"", &format!("\"{root}/locales\""));
    let file = folder.path().join("hall.toml");
    std::fs::write(&file, text).unwrap();
    let mut took = Vec::new();
    for _ in 0..5 {
        let begun = Instant::now();
        let mut hall = Command::new(env!("CARGO_BIN_EXE_annai"))
            .arg("--config")
            .arg(&file)
            .arg("hall")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let path = folder.path().join("annai-data/service.token");
        let client = client();
        loop {
            let token = std::fs::read_to_string(&path).unwrap_or_default();
            let asked = client
                .put(format!("http://{address}/v1/tickets/{}", new_id()))
                .bearer_auth(token)
                .json(&serde_json::json!({ "stops": [{ "counter": "citizens" }] }))
                .send()
                .await;
            if asked.is_ok_and(|answer| answer.status() == 201) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        took.push(begun.elapsed());
        hall.kill().unwrap();
        hall.wait().unwrap();
    }
    println!(
        "from the start of a killed hall to its first ticket: {:.0} ms (p50), {:.0} ms (worst of 5)",
        part(&mut took, 0.5),
        part(&mut took, 1.0)
    );
}
