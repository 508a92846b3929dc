//! What several halls on one PostgreSQL must get right, and what happens when it goes away.

use std::collections::BTreeSet;
use std::time::Duration;

use annai::hall::{Again, Cause, Error, Hall};
use annai::ticket::{Id, Number, State};
use futures_util::future::join_all;

use super::cluster::Own;
use super::{
    Postgres, Sqlite, TUESDAY, World, asks, at, catalogue, citizens, desk, hand, join, new_id,
    take, waiting,
};

#[tokio::test]
async fn two_halls_see_each_others_events_and_agree_on_their_order() {
    let Some(world) = World::new(Postgres).await else {
        return;
    };
    let (a, b) = (world.open(TUESDAY).await, world.open(TUESDAY).await);
    for turn in 0..10 {
        let _ = join([&a, &b][turn % 2], &["citizens"]).await;
    }
    let desk = desk("citizens", "1");
    a.staff(desk.clone(), true).await.unwrap();
    let called = b.call_next(desk).await.unwrap().unwrap();
    assert_eq!(called.number.to_string(), "A-001");
    let (seen_by_a, seen_by_b) = (
        a.events(0, 100).await.unwrap(),
        b.events(0, 100).await.unwrap(),
    );
    assert_eq!(seen_by_a, seen_by_b);
    let seqs: Vec<i64> = seen_by_a.iter().map(|event| event.seq).collect();
    assert!(seqs.iter().copied().eq(1..=31), "no gap: {seqs:?}");
    assert_eq!(waiting(&a, "citizens").await, 9);
}

#[tokio::test]
async fn a_hall_that_runs_hears_of_what_another_one_did() {
    let Some(world) = World::new(Postgres).await else {
        return;
    };
    let (a, b) = (world.open(TUESDAY).await, world.open(TUESDAY).await);
    let service = world.serve(&a).await;
    let mut news = a.news();
    let before = *news.borrow_and_update();
    let _ = join(&b, &["citizens"]).await;
    let heard = news.wait_for(|seq| *seq == before + 3);
    let _ = tokio::time::timeout(Duration::from_secs(5), heard)
        .await
        .unwrap()
        .unwrap();
    service.stop().await;
}

#[tokio::test]
async fn a_hall_with_another_root_key_does_not_open_a_database_that_others_share() {
    let Some(world) = World::new(Postgres).await else {
        return;
    };
    let first = world.open(TUESDAY).await;
    let _ = world.open(TUESDAY).await;
    let mut other = world.config();
    other.hall.data = world.base().join("another-folder");
    let open = async || Hall::open(&other.hall, &catalogue(), at(TUESDAY)).await;
    let refused = open().await.unwrap_err();
    assert!(matches!(refused, Error::OtherRoot), "{refused}");
    assert!(refused.trouble().fix.contains("`data`"));
    // Whoever has lost the root key for good says so.
    world.spoil(&["DELETE FROM root"]).await;
    let _ = open().await.unwrap();
    let _ = take(&first, &["citizens"]).await;
}

#[tokio::test]
async fn halls_that_open_a_new_database_at_once_all_open() {
    for on in [Sqlite, Postgres] {
        let Some(world) = World::new(on).await else {
            return;
        };
        let opening = (0..6).map(|_| async {
            let hall = world.open(TUESDAY).await;
            take(&hall, &["citizens"]).await.1
        });
        let numbers: BTreeSet<Number> = join_all(opening).await.into_iter().collect();
        assert_eq!(numbers.len(), 6, "{on:?}");
    }
}

/// A hall on a server of this test's own.
async fn own() -> Option<(Own, World)> {
    let own = Own::start()?;
    let mut world = World::new(Sqlite).await?;
    world.database = Some(own.database().await);
    Some((own, world))
}

fn cause<T: std::fmt::Debug>(answer: Result<T, Error>) -> Option<Cause> {
    match answer.unwrap_err() {
        Error::Store(error) => Some(error.cause),
        Error::Unreachable(_) => None,
        error => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_database_that_is_gone_says_so_and_works_again_when_it_is_back() {
    let Some((mut server, world)) = own().await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (handed, shown) = join(&hall, &["citizens"]).await;
    let asked = new_id();

    server.stop();
    let gone = cause(hall.issue(asked, citizens()).await);
    assert!(matches!(gone, Some(Cause::CannotOpen)), "{gone:?}");
    let (issued, calls, state, day, opened) = tokio::join!(
        hall.issue(asked, citizens()),
        hall.calls(),
        hall.state(handed),
        hall.day(),
        world.try_open(TUESDAY)
    );
    for gone in [
        cause(issued),
        cause(calls),
        cause(state),
        cause(day),
        cause(opened),
    ] {
        assert!(matches!(gone, None | Some(Cause::CannotOpen)), "{gone:?}");
    }

    server.start_again();
    let issued = hall.issue(asked, citizens()).await.unwrap();
    assert_eq!(issued.number.to_string(), "A-002");
    assert_eq!(hall.state(handed).await.unwrap(), State::Waiting);
    let again = hall.issue(handed, citizens()).await.unwrap();
    assert_eq!((again.number, again.again), (shown, Again::Repeated));
    hand(&hall, asked).await;
    assert_eq!(waiting(&hall, "citizens").await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_answered_is_lost_when_the_database_is_cut_off() {
    let Some((mut server, world)) = own().await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut kiosks = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let hall = hall.clone();
        let _ = kiosks.spawn(async move {
            let (mut asked, mut answered) = (Vec::<Id>::new(), Vec::<(Id, Number)>::new());
            loop {
                let id = new_id();
                asked.push(id);
                match hall.issue(id, asks(&["citizens"])).await {
                    Ok(issued) => answered.push((id, issued.number)),
                    Err(_) => return (asked, answered),
                }
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(400)).await;
    server.stop();
    let all = kiosks.join_all().await;
    server.start_again();

    let mut given = BTreeSet::new();
    for (asked, answered) in all {
        assert!(!answered.is_empty());
        for (id, number) in answered {
            let again = hall.issue(id, citizens()).await.unwrap();
            assert_eq!((again.number, again.again), (number, Again::Repeated));
        }
        for id in asked {
            let number = hall.issue(id, citizens()).await.unwrap().number;
            assert!(given.insert(number), "{number} was given twice");
        }
    }
    let last = given.last().map(|number| usize::from(number.ordinal()));
    assert_eq!(last, Some(given.len()), "no gap");
}
