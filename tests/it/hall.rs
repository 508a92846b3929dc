//! Tests of `hall`, by situation, on real files.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop a test"
)]

mod days;
mod keys;
mod service;
mod store;
mod tickets;

use std::path::{Path, PathBuf};

use annai::catalogue::{Catalogue, Counter, CounterId, Hours};
use annai::clock::Clock;
use annai::config::Config;
use annai::hall::{Error, Hall};
use annai::ticket::Number;
use jiff::Zoned;
use jiff::civil::time;
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

/// A Tuesday.
const TUESDAY: &str = "2026-11-24T10:00:00";

fn at(moment: &str) -> Clock {
    let moment: Zoned = format!("{moment}[Asia/Tokyo]").parse().unwrap();
    Clock::fixed(&moment)
}

fn config(base: &Path) -> Config {
    let path = Path::new("kiosk-config.toml");
    let shipped = std::fs::read_to_string(path).unwrap();
    let text = shipped
        .replace("always_open = true", "always_open = false")
        .replace("127.0.0.1:7340", "127.0.0.1:0");
    let mut config = Config::parse(path, &text).unwrap();
    config.base = base.to_owned();
    config
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
        languages: Vec::new(),
        series,
        desks: 3,
        minutes: 12,
        sensitive: false,
        general: false,
        confirmed: false,
        source: String::new(),
    };
    let afternoon = Hours {
        open: time(13, 0, 0, 0),
        close: time(16, 0, 0, 0),
    };
    Catalogue {
        hash: [7; 32],
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
    }
}

async fn try_open(base: &Path, moment: &str) -> Result<Hall, Error> {
    Hall::open(&config(base), &catalogue(), at(moment)).await
}

async fn open(base: &Path, moment: &str) -> Hall {
    try_open(base, moment).await.unwrap()
}

fn store(base: &Path) -> PathBuf {
    config(base).path(Path::new("annai-data/tickets.sqlite"))
}

/// A connection past the hall, to look or to spoil.
async fn behind(base: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(store(base));
    SqliteConnection::connect_with(&options).await.unwrap()
}

fn stops(ids: &[&str]) -> Vec<CounterId> {
    ids.iter().map(|id| CounterId::from(*id)).collect()
}

fn citizens() -> Vec<CounterId> {
    stops(&["citizens"])
}

async fn waiting(hall: &Hall, counter: &str) -> u32 {
    hall.people_before(&counter.into()).await.unwrap()
}

fn number(shown: &str) -> Number {
    shown.parse().unwrap()
}
