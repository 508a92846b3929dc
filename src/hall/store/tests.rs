//! Tests of the store that need a look inside.

use super::write_tx::WriteTx;
use super::*;
use crate::api::TicketRequest;
use crate::hall::error::Cause;
use crate::ticket::Series;

/// A full disk, as SQLite meets it: no page more than there are.
struct Fill;

impl Change for Fill {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        rows::run(tx.write(), "PRAGMA max_page_count = 1").await
    }
}

/// A change that breaks the rule: it writes, and is refused then.
struct Halfway(Series);

impl Change for Halfway {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        let _ = days::next_numbers(tx, self.0, 1, 999).await?;
        Err(Error::NoStops)
    }
}

#[tokio::test]
async fn a_change_that_is_refused_halfway_leaves_nothing_and_harms_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::File(folder.path().join("tickets.sqlite"));
    let store = Store::open(file).await.unwrap();
    let now: Zoned = NOW.parse().unwrap();
    // All three stand in line before the writer looks, so they share a transaction.
    let (first, halfway, second) = tokio::join!(
        store.change(issue(&now, 1), &now),
        store.change(Halfway(series()), &now),
        store.change(issue(&now, 2), &now),
    );
    let error = halfway.unwrap_err().to_string();
    assert!(error.contains("halfway"), "{error}");
    assert_eq!(first.unwrap().number.ordinal(), 1);
    assert_eq!(second.unwrap().number.ordinal(), 2);
}

const NOW: &str = "2026-11-24T10:00:00[Asia/Tokyo]";

fn series() -> Series {
    Series::try_from('A').unwrap()
}

fn issue(now: &Zoned, n: u8) -> Issue {
    Issue {
        id: Id::new(now.timestamp(), [n; 10]),
        kiosk: None,
        series: series(),
        request: TicketRequest {
            stops: vec![Stop {
                counter: "citizens".into(),
                minutes: 0,
            }],
            address: None,
            lent: None,
            told: None,
        },
    }
}

#[tokio::test]
async fn a_full_disk_says_so_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::File(folder.path().join("tickets.sqlite"));
    let store = Store::open(file).await.unwrap();
    let now: Zoned = NOW.parse().unwrap();
    store.change(Fill, &now).await.unwrap();

    let mut given = 0;
    let error = loop {
        match store.change(issue(&now, given), &now).await {
            Ok(_) => given += 1,
            Err(error) => break error,
        }
    };
    let Error::Store(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.cause, Cause::Full);
    let trouble = store.trouble().map(|error| error.cause);
    assert_eq!(trouble, Some(Cause::Full), "and the hall's health says so");

    // The connection that met the full disk is gone, and its limit with it.
    let issued = store.change(issue(&now, given), &now).await.unwrap();
    assert_eq!(issued.number.ordinal(), u16::from(given) + 1);
    assert_eq!(issued.again, Again::First);
    assert!(store.trouble().is_none());
}
