//! The storm: halls, kiosks and PostgreSQL killed at any moment, links cut, clocks stepped, while desks call and serve;
//! afterwards no number was given twice, no visitor who holds a number is missing in the queue, nobody is in it who
//! holds none, nobody was called to two desks, and no service that a desk ended is forgotten.
//!
//! `cargo test --test faults` is a short storm. `cargo test --test faults storm -- --ignored --nocapture` is
//! the long one: 20,000 tickets, at least 300 kills. `ANNAI_STORM_SEED=n` repeats one's chances,
//! `ANNAI_STORM_DAYS=n` lets it last n business days in place of 8.
//!
//! `ANNAI_SOAK_MINUTES=100 cargo test --release --test faults soak -- --ignored --nocapture` says what memory,
//! descriptors and threads of a hall and a kiosk come to, minute by minute, at a hundred times a hall's pace.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a storm starts and kills processes, and tells what it does"
)]

mod child;
#[expect(
    dead_code,
    reason = "the storm has one server of its own, and no use for the one that tests share"
)]
#[path = "../it/hall/cluster.rs"]
mod cluster;
mod desks;
mod ledger;
mod machines;
mod proxy;
mod soak;
mod storm;

use storm::{Plan, StoreKind, storm};

#[test]
fn a_short_storm_loses_nothing() {
    storm(&Plan {
        rounds: 2,
        tickets: 160,
        kills: 8,
        kiosks: 3,
        store: StoreKind::Sqlite,
    });
}

#[test]
fn a_short_storm_over_postgresql_loses_nothing() {
    storm(&Plan {
        rounds: 2,
        tickets: 160,
        kills: 8,
        kiosks: 3,
        store: StoreKind::Postgres,
    });
}

/// Business days of a long storm.
fn days() -> usize {
    let days = std::env::var("ANNAI_STORM_DAYS").ok();
    days.and_then(|text| text.parse().ok()).unwrap_or(8)
}

#[test]
#[ignore = "takes a quarter of an hour"]
fn a_long_storm_loses_nothing() {
    storm(&Plan {
        rounds: days(),
        tickets: 2_600,
        kills: 42,
        kiosks: 6,
        store: StoreKind::Sqlite,
    });
}

#[test]
#[ignore = "takes a quarter of an hour"]
fn a_long_storm_over_postgresql_loses_nothing() {
    storm(&Plan {
        rounds: days(),
        tickets: 2_600,
        kills: 42,
        kiosks: 6,
        store: StoreKind::Postgres,
    });
}

/// A kiosk that serves visitors until it is killed. Started by the storm, with `ANNAI_STORM_KIOSK`.
#[test]
#[ignore = "run by the storm"]
fn a_kiosk_in_the_storm() {
    if let Ok(folder) = std::env::var(child::FOLDER) {
        child::run(folder.as_ref());
    }
}

/// The soak, for as long as it is asked for.
#[test]
#[ignore = "takes as long as ANNAI_SOAK_MINUTES says"]
fn a_soak_of_visits() {
    let minutes = std::env::var("ANNAI_SOAK_MINUTES").ok();
    soak::soak(minutes.and_then(|text| text.parse().ok()).unwrap_or(2));
}

/// A kiosk whose visits never end. Started by the soak, with `ANNAI_SOAK_KIOSK`.
#[test]
#[ignore = "run by the soak"]
fn a_kiosk_in_the_soak() {
    soak::kiosk();
}
