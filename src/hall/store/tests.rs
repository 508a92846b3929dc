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
async fn tickets_that_share_a_transaction_see_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::File(folder.path().join("tickets.sqlite"));
    let store = Store::open(file).await.unwrap();
    let now: Zoned = NOW.parse().unwrap();
    let at = |address: &str, n| {
        let mut issue = issue(&now, n);
        issue.request.address = Some(address.parse().unwrap());
        issue
    };
    let (one, other) = ("A".repeat(22), "B".repeat(22));
    let mut elsewhere = issue(&now, 1);
    elsewhere.request.stops[0].counter = "tax".into();
    let hand_over = |n| HandOver {
        id: Id::new(now.timestamp(), [n; 10]),
        ago: jiff::SignedDuration::ZERO,
    };
    let (first, again, conflict, addressed, taken, handed, third, missing) = tokio::join!(
        store.change(issue(&now, 1), &now),
        store.change(issue(&now, 1), &now),
        store.change(elsewhere, &now),
        store.change(at(&one, 2), &now),
        store.change(at(&one, 3), &now),
        store.change(hand_over(1), &now),
        store.change(at(&other, 4), &now),
        store.change(hand_over(3), &now),
    );
    let first = first.unwrap();
    let again = again.unwrap();
    assert_eq!((first.number, first.again), (again.number, Again::First));
    assert_eq!(again.again, Again::Repeated);
    assert!(matches!(conflict, Err(Error::Conflict(_))));
    assert_eq!(addressed.unwrap().number.ordinal(), 2);
    assert!(
        matches!(taken, Err(Error::Conflict(_))),
        "its address is another's"
    );
    assert_eq!(handed.unwrap(), Again::First);
    assert_eq!(third.unwrap().number.ordinal(), 3, "no number is skipped");
    assert!(matches!(missing, Err(Error::NoSuchTicket(_))));
    assert!(store.trouble().is_none());
    // The migrations, and the eight.
    assert_eq!(store.writer.commits(), 1);
}

/// A ticket of the last second of a day expires with that day, though it shares the transaction that opens the next.
#[tokio::test]
async fn a_ticket_of_the_last_second_is_of_its_day() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::File(folder.path().join("tickets.sqlite"));
    let store = Store::open(file).await.unwrap();
    let late: Zoned = "2026-11-24T23:59:59.9[Asia/Tokyo]".parse().unwrap();
    let early: Zoned = "2026-11-25T00:00:00.1[Asia/Tokyo]".parse().unwrap();
    let (last, first) = tokio::join!(
        store.change(issue(&late, 1), &late),
        store.change(issue(&early, 2), &early),
    );
    let (last, first) = (last.unwrap(), first.unwrap());
    assert_eq!((last.day, first.day), (late.date(), early.date()));
    assert_eq!((last.number.ordinal(), first.number.ordinal()), (1, 1));
    let state = store.state(Id::new(late.timestamp(), [1; 10])).await;
    assert_eq!(state.unwrap(), State::Expired);
}

#[test]
fn few_lengths_of_statements_hold_any_number_of_rows() {
    let lengths = |rows: usize| -> Vec<usize> {
        let rows = vec![0; rows];
        rows::batches(&rows).map(<[_]>::len).collect()
    };
    assert_eq!(lengths(0), [0; 0]);
    assert_eq!(lengths(1), [1]);
    assert_eq!(lengths(7), [4, 2, 1]);
    assert_eq!(lengths(130), [64, 64, 2]);
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
