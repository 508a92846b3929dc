//! Tests of `hall`, by situation, on real files and a real PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop a test"
)]

mod certificate;
mod clocks;
mod cluster;
mod contract;
mod counts;
mod days;
mod denied;
mod desks;
mod ends;
mod events;
mod history;
mod http;
mod keys;
mod link;
mod loss;
mod manners;
mod owners;
mod phones;
mod pooler;
mod postgres;
mod process;
#[path = "../faults/proxy.rs"]
mod proxy;
mod roles;
mod running;
mod safe;
mod service;
mod slow;
mod store;
mod tickets;
mod tls;
mod undo;
mod waits;

use std::path::{Path, PathBuf};

use annai::api::{DeskId, Stop, TicketRequest};
use annai::catalogue::{Catalogue, Counter, CounterId, Hours, Roles, RowHashes};
use annai::clock::Clock;
use annai::config::{City, Config, HallAt, HallTable, Link};
use annai::fault::Trouble;
use annai::hall::{Error, Hall, Service};
use annai::kiosk::Embedded;
use annai::ticket::{Id, Number, Wait};
use jiff::civil::time;
use jiff::{SignedDuration, Zoned};
use sqlx::{AnyConnection, Connection, Row as _};
use tempfile::TempDir;

/// A Tuesday.
const TUESDAY: &str = "2026-11-24T10:00:00";

/// What a hall keeps its tickets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum On {
    Sqlite,
    Postgres,
}

use On::{Postgres, Sqlite};

/// A folder and a store, in which halls are opened at moments of one's choice.
struct World {
    folder: TempDir,
    database: Option<String>,
}

impl World {
    /// A new one; `None`, said aloud, where there is no PostgreSQL.
    async fn new(on: On) -> Option<Self> {
        let database = match on {
            Sqlite => None,
            Postgres => Some(cluster::database().await?),
        };
        Some(Self {
            folder: TempDir::new().unwrap(),
            database,
        })
    }

    fn base(&self) -> &Path {
        self.folder.path()
    }

    fn config(&self) -> Tables {
        let mut config = config(self.base());
        config.hall.store.clone_from(&self.database);
        config
    }

    async fn try_open(&self, moment: &str) -> Result<Hall, Error> {
        Hall::open(&self.config().hall, &catalogue(), at(moment)).await
    }

    async fn open(&self, moment: &str) -> Hall {
        self.try_open(moment).await.unwrap()
    }

    /// A hall that is open at any hour.
    async fn open_always(&self, moment: &str) -> Hall {
        let mut config = self.config();
        config.hall.hours.always_open = true;
        Hall::open(&config.hall, &catalogue(), at(moment))
            .await
            .unwrap()
    }

    /// The interfaces of a hall, at an address of this machine.
    async fn serve(&self, hall: &Hall) -> Service {
        let config = self.config();
        Service::start(hall.clone(), &config.city, &config.hall, None)
            .await
            .unwrap()
    }

    /// A connection past the hall, to look or to spoil.
    async fn behind(&self) -> AnyConnection {
        sqlx::any::install_default_drivers();
        let url = match &self.database {
            Some(url) => url.clone(),
            None => format!("sqlite://{}", store(self.base()).display()),
        };
        AnyConnection::connect(&url).await.unwrap()
    }

    /// Does something past the hall.
    async fn spoil(&self, statements: &[&'static str]) {
        let mut connection = self.behind().await;
        for statement in statements {
            let _ = sqlx::query(*statement)
                .execute(&mut connection)
                .await
                .unwrap();
        }
        connection.close().await.unwrap();
    }

    /// Texts that a query past the hall finds.
    async fn texts(&self, query: &'static str) -> Vec<String> {
        let mut connection = self.behind().await;
        let rows = sqlx::query(query).fetch_all(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }
}

fn at(moment: &str) -> Clock {
    let moment: Zoned = format!("{moment}[Asia/Tokyo]").parse().unwrap();
    Clock::fixed(&moment)
}

/// A moment after ten on that Tuesday: minutes and seconds.
fn past_ten(minutes: u32, seconds: u32) -> String {
    format!(
        "2026-11-24T{:02}:{:02}:{seconds:02}",
        10 + minutes / 60,
        minutes % 60
    )
}

/// The tables of a hall, and of a kiosk or board that asks it.
#[derive(Clone)]
struct Tables {
    city: City,
    hall: HallTable,
    /// The kiosk's folder.
    data: PathBuf,
    link: Option<Link>,
}

impl Tables {
    /// A hall inside a kiosk, both with these tables.
    async fn embedded(&self, clock: Clock) -> Result<Embedded, Trouble> {
        let Self {
            city, hall, data, ..
        } = self;
        Embedded::open(city, hall, data, &catalogue(), None, clock).await
    }

    /// The hall that is asked.
    fn hall_at(&self) -> HallAt<'_> {
        match &self.link {
            Some(link) => HallAt::Elsewhere(link),
            None => HallAt::Here(&self.hall),
        }
    }
}

fn config(base: &Path) -> Tables {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    let shipped = std::fs::read_to_string(&path).unwrap();
    let text = shipped
        .replace("always_open = true", "always_open = false")
        .replace("127.0.0.1:7340", "127.0.0.1:0");
    let Config {
        city, hall, kiosk, ..
    } = Config::parse(&base.join("kiosk-config.toml"), &text).unwrap();
    Tables {
        city,
        hall: hall.unwrap(),
        data: kiosk.unwrap().data,
        link: None,
    }
}

fn catalogue() -> Catalogue {
    let counter = |code, id: &str, series, hours| Counter {
        id: id.into(),
        code,
        number: None,
        building: "main".into(),
        floor: 1,
        at: (0, 0),
        hours,
        series,
        desks: 3,
        minutes: 12,
        sensitive: false,
        general: id == "advice",
        individual_numbers: false,
        confirmed: false,
        source: String::new(),
    };
    let afternoon = Hours {
        open: time(13, 0, 0, 0),
        close: time(16, 0, 0, 0),
    };
    Catalogue {
        hash: [7; 32],
        phrase_topics: Vec::new(),
        phrases: Vec::new(),
        remarks: Vec::new(),
        rows: RowHashes::new(),
        roles: Roles {
            opening: "matter".into(),
            needs: "help".into(),
            errand: "today".into(),
            notes: None,
        },
        buildings: Vec::new(),
        counters: vec![
            counter(1, "citizens", 'A', None),
            counter(2, "insurance", 'B', None),
            counter(3, "advice", 'C', Some(afternoon)),
        ],
        topics: Vec::new(),
        groups: Vec::new(),
        facts: Vec::new(),
        questions: Vec::new(),
        documents: Vec::new(),
        ways: Vec::new(),
        procedures: Vec::new(),
        enquiries: Vec::new(),
    }
}

fn store(base: &Path) -> PathBuf {
    base.join("annai-data/tickets.sqlite")
}

/// An id as a kiosk makes it.
fn new_id() -> Id {
    let mut random = [0; 10];
    getrandom::fill(&mut random).unwrap();
    Id::new(at(TUESDAY).now().timestamp(), random)
}

fn stops(ids: &[&str]) -> Vec<Stop> {
    let stop = |id: &&str| Stop {
        counter: CounterId::from(*id),
        minutes: 0,
    };
    ids.iter().map(stop).collect()
}

fn asks(ids: &[&str]) -> TicketRequest {
    TicketRequest {
        stops: stops(ids),
        address: None,
        lent: None,
        told: None,
    }
}

fn citizens() -> TicketRequest {
    asks(&["citizens"])
}

/// A ticket with a number that nobody has in hand yet.
async fn take(hall: &Hall, ids: &[&str]) -> (Id, Number) {
    let id = new_id();
    let issued = hall.issue(id, asks(ids)).await.unwrap();
    (id, issued.number)
}

/// The visitor has the number in hand.
async fn hand(hall: &Hall, id: Id) {
    let _ = hall.hand_over(id, SignedDuration::ZERO).await.unwrap();
}

/// A ticket that waits.
async fn join(hall: &Hall, ids: &[&str]) -> (Id, Number) {
    let (id, number) = take(hall, ids).await;
    hand(hall, id).await;
    (id, number)
}

/// How many wait at a counter.
async fn waiting(hall: &Hall, counter: &str) -> u32 {
    let counter = CounterId::from(counter);
    let calls = hall.calls().await.unwrap();
    let mut all = calls.waiting.iter();
    all.find(|at| at.counter == counter).unwrap().waiting
}

/// How long a newcomer waits at a counter.
async fn wait(hall: &Hall, counter: &str) -> Wait {
    let counter = CounterId::from(counter);
    let waits = hall.waits().await.unwrap();
    let mut all = waits.iter();
    all.find(|ahead| ahead.counter == counter)
        .unwrap()
        .wait
        .into()
}

fn desk(counter: &str, desk: &str) -> DeskId {
    DeskId {
        counter: counter.into(),
        desk: desk.to_owned(),
    }
}

fn number(shown: &str) -> Number {
    shown.parse().unwrap()
}
