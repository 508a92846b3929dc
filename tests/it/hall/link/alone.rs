//! A kiosk without its hall: which numbers it may give, and which it refuses.

use std::collections::BTreeSet;

use annai::api::Code;
use annai::hall::{Role, Tokens};
use annai::link::AskError;
use tempfile::TempDir;

use super::{Far, away, ended, issue, open, told, visit};
use crate::hall::proxy::Mode;
use crate::hall::{Sqlite, TUESDAY, at, new_id, number, stops, waiting};

#[tokio::test]
async fn when_the_lent_numbers_are_given_there_are_no_more() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    far.cut(Mode::Cut).await;
    let mut given = BTreeSet::new();
    for _ in 0..20 {
        let _ = given.insert(visit(&link).await.1);
    }
    assert_eq!(given.len(), 20);
    let id = new_id();
    let none = issue(&link, id).await;
    assert!(matches!(none, Err(AskError::Unreachable(_))), "{none:?}");
    let other = link
        .issue(new_id(), stops(&["insurance"]), None)
        .await
        .unwrap();
    assert_eq!(other.number, number("B-001"), "another series has some");
    far.proxy.set(Mode::Whole);
    told(&link).await;
    assert!(
        issue(&link, id).await.is_ok(),
        "the same request works later"
    );
    assert_eq!(waiting(&far.hall, "citizens").await, 20);
    far.service.stop().await;
}

#[tokio::test]
async fn what_a_kiosk_cannot_know_alone_it_refuses() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let config = far.config(folder.path());
    ended(open(&config, TUESDAY).await).await;
    far.cut(Mode::Cut).await;
    let link = open(&config, "2026-11-24T16:45:00").await;
    let closed = issue(&link, new_id()).await;
    assert!(
        matches!(closed, Err(AskError::Closed { next: Some(_) })),
        "{closed:?}"
    );
    ended(link).await;
    let link = open(&config, TUESDAY).await;
    let nothing = link.issue(new_id(), Vec::new(), None).await;
    assert!(matches!(nothing, Err(AskError::NoStops)));
    let nowhere = link.issue(new_id(), stops(&["nowhere"]), None).await;
    assert!(matches!(nowhere, Err(AskError::NoSuchCounter(_))));
    let keys = link.keys().await;
    assert!(matches!(keys.map(drop), Err(AskError::Unreachable(_))));
    assert_eq!(link.state().await.backlog, 0);
    far.service.stop().await;
}

#[tokio::test]
async fn a_new_day_alone_has_no_numbers_and_yesterdays_tickets_are_over() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let config = far.config(folder.path());
    let link = open(&config, TUESDAY).await;
    far.cut(Mode::Cut).await;
    let (yesterday, _) = visit(&link).await;
    ended(link).await;

    let link = open(&config, "2026-11-25T10:00:00").await;
    let none = issue(&link, new_id()).await;
    assert!(matches!(none, Err(AskError::Unreachable(_))), "{none:?}");
    ended(link).await;
    let link = open(&config, TUESDAY).await;
    let none = issue(&link, new_id()).await;
    assert!(
        matches!(none, Err(AskError::Unreachable(_))),
        "not even when the clock goes back: {none:?}"
    );
    ended(link).await;

    far.service.stop().await;
    let hall = far.world.open("2026-11-25T10:00:00").await;
    let service = far.world.serve(&hall).await;
    let config = away(folder.path(), &service.url());
    let link = open(&config, "2026-11-25T10:00:00").await;
    told(&link).await;
    assert!(
        hall.state(yesterday).await.is_err(),
        "nobody waits for them"
    );
    assert_eq!(waiting(&hall, "citizens").await, 0);
    let late = link.hand_over(yesterday).await;
    assert_eq!(late.unwrap_err().code(), Some(Code::Ended));
    let (_, number) = visit(&link).await;
    assert_eq!(number.series().letter(), 'A');
    service.stop().await;
}

#[tokio::test]
async fn a_kiosk_whose_clock_is_a_day_behind_gives_no_number_of_yesterday() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let next = far.world.open("2026-11-25T10:00:00").await;
    let (_, number) = visit(&link).await;
    assert_eq!(number.ordinal(), 1, "the hall has begun a new day");
    next.close().await;
    // It has heard of the new day by the number alone: it was lent none for it.
    far.cut(Mode::Cut).await;
    let alone = issue(&link, new_id()).await.unwrap_err();
    assert!(matches!(alone, AskError::Unreachable(_)), "{alone}");
    far.service.stop().await;
}

#[tokio::test]
async fn two_kiosks_with_one_token_never_share_a_number() {
    let far = Far::start(Sqlite).await.unwrap();
    let folders = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    let a = far.kiosk(folders[0].path()).await;
    let b = far.kiosk(folders[1].path()).await;
    let (of_a, of_b) = (a.keys().await.unwrap(), b.keys().await.unwrap());
    assert_ne!(of_a.signer.public(), of_b.signer.public());
    far.cut(Mode::Cut).await;
    let mut given = BTreeSet::new();
    for _ in 0..10 {
        for link in [&a, &b] {
            assert!(given.insert(visit(link).await.1));
        }
    }
    far.proxy.set(Mode::Whole);
    told(&a).await;
    told(&b).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 20);
    far.service.stop().await;
}

#[tokio::test]
async fn a_kiosk_whose_token_was_revoked_goes_on_alone() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let _ = visit(&link).await;
    let tokens = Tokens::open(&far.world.config().hall, at(TUESDAY))
        .await
        .unwrap();
    assert_eq!(tokens.revoke("lobby-1").await.unwrap(), 1);
    let (_, number) = visit(&link).await;
    assert!(!link.state().await.reached);
    assert_eq!(link.state().await.backlog, 2);
    assert_eq!(waiting(&far.hall, "citizens").await, 1);
    ended(link).await;

    // A person makes a new one.
    let token = tokens.new_token("lobby-1", Role::Kiosk, None, 30).await;
    let config = far.config(folder.path());
    std::fs::write(folder.path().join("token"), token.unwrap().as_bytes()).unwrap();
    let link = open(&config, TUESDAY).await;
    told(&link).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 2);
    let queue = far.hall.queue(&"citizens".into()).await.unwrap();
    assert_eq!(queue.waiting[1].number, number);
    far.service.stop().await;
}
