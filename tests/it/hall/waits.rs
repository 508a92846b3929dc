//! How long people are told that they will wait.

use annai::api::{Address, DeskAction};
use annai::hall::Hall;
use annai::ticket::Wait;
use rstest::rstest;

use super::{On, Postgres, Sqlite, TUESDAY, World, desk, join, past_ten, wait};

/// At least and at most, in minutes.
async fn range(hall: &Hall, counter: &str) -> (u32, u32) {
    match wait(hall, counter).await {
        Wait::Between { least, most } => (least, most),
        Wait::Unknown => panic!("unknown"),
    }
}

#[rstest]
#[tokio::test]
async fn a_counter_without_a_staffed_desk_promises_nothing(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let desk = desk("citizens", "1");
    hall.staff(desk.clone(), true).await.unwrap();
    assert_eq!(range(&hall, "citizens").await, (0, 0));
    hall.staff(desk, false).await.unwrap();
    assert_eq!(wait(&hall, "citizens").await, Wait::Unknown);
    let waits = hall.waits().await.unwrap();
    let desks: Vec<_> = waits.iter().map(|ahead| ahead.desks).collect();
    assert_eq!(desks, [Some(0), None, None], "two counters do not report");
    assert_ne!(wait(&hall, "insurance").await, Wait::Unknown);
}

#[rstest]
#[tokio::test]
async fn nobody_waits_less_in_a_longer_queue_nor_longer_with_another_desk(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    hall.staff(desk("citizens", "1"), true).await.unwrap();
    let mut seen = Vec::new();
    for _ in 0..8 {
        seen.push(range(&hall, "citizens").await);
        let _ = join(&hall, &["citizens"]).await;
    }
    assert!(seen.is_sorted_by_key(|(least, _)| *least), "{seen:?}");
    assert!(seen.is_sorted_by_key(|(_, most)| *most), "{seen:?}");
    let (least, most) = seen[7];
    assert!(least < 7 * 12 && 7 * 12 < most, "{seen:?}");
    hall.staff(desk("citizens", "2"), true).await.unwrap();
    let (_, with_two) = range(&hall, "citizens").await;
    assert!(with_two < most);
    assert_eq!(
        range(&hall, "insurance").await.0,
        0,
        "nobody waits at the other counter"
    );
}

#[rstest]
#[tokio::test]
async fn a_counter_whose_desks_do_not_report_is_played(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut seen = Vec::new();
    for _ in 0..10 {
        seen.push(range(&hall, "citizens").await);
        let _ = join(&hall, &["citizens"]).await;
    }
    assert_eq!(seen[0], (0, 4), "who is at the desks is not known");
    assert_eq!(seen[2], (0, 4), "three desks take three people at once");
    assert!(seen[9].0 > 12, "{seen:?}");
    assert!(seen.is_sorted_by_key(|(_, most)| *most), "{seen:?}");
    let later = world.open("2026-11-24T10:12:00").await;
    assert!(
        range(&later, "citizens").await < range(&hall, "citizens").await,
        "twelve minutes later three more have gone in"
    );
    let much_later = world.open("2026-11-24T11:30:00").await;
    assert_eq!(range(&much_later, "citizens").await, (0, 4));
}

/// A service from one minute past ten to another, at the one desk that is staffed.
async fn serve(world: &World, from: u32, to: u32) {
    let desk = desk("citizens", "1");
    let hall = world.open(&past_ten(from, 0)).await;
    let (id, _) = join(&hall, &["citizens"]).await;
    let called = hall.call_next(desk.clone()).await.unwrap().unwrap();
    assert_eq!(called.ticket, id);
    let _ = hall
        .serve(desk.clone(), id, DeskAction::Start)
        .await
        .unwrap();
    hall.close().await;
    let hall = world.open(&past_ten(to, 0)).await;
    let _ = hall.serve(desk, id, DeskAction::Finish).await.unwrap();
    hall.close().await;
}

/// What a newcomer behind three others is told.
async fn behind_three(hall: &Hall) -> (u32, u32) {
    for _ in 0..3 {
        let _ = join(hall, &["citizens"]).await;
    }
    range(hall, "citizens").await
}

#[rstest]
#[tokio::test]
async fn what_services_take_today_is_learned(#[values(Sqlite, Postgres)] on: On) {
    for (takes, longer) in [(30, true), (3, false)] {
        let Some(world) = World::new(on).await else {
            return;
        };
        let hall = world.open(TUESDAY).await;
        hall.staff(desk("citizens", "1"), true).await.unwrap();
        for turn in 0..3 {
            serve(&world, turn * 30, turn * 30 + takes).await;
        }
        let seen = behind_three(&world.open(&past_ten(100, 0)).await).await;

        let Some(usual) = World::new(on).await else {
            return;
        };
        let hall = usual.open(&past_ten(100, 0)).await;
        hall.staff(desk("citizens", "1"), true).await.unwrap();
        let usual = behind_three(&hall).await;
        assert_eq!(seen > usual, longer, "{seen:?} against {usual:?}");
        assert_ne!(seen, usual);
    }
}

#[rstest]
#[tokio::test]
async fn a_wait_that_would_not_end_in_a_service_is_not_promised(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let morning = world.open(TUESDAY).await;
    morning.staff(desk("citizens", "1"), true).await.unwrap();
    let evening = world.open("2026-11-24T16:44:00").await;
    for _ in 0..16 {
        let _ = join(&evening, &["citizens"]).await;
    }
    assert_eq!(
        wait(&evening, "citizens").await,
        Wait::Unknown,
        "three hours of queue, two hours until everybody goes home"
    );
    assert!(
        range(&morning, "citizens").await.0 > 121,
        "there is time in the morning"
    );
}

#[rstest]
#[tokio::test]
async fn a_forgotten_service_of_six_hours_does_not_wreck_the_waits(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    hall.staff(desk("citizens", "1"), true).await.unwrap();
    let (forgotten, _) = join(&hall, &["citizens"]).await;
    let at = desk("citizens", "1");
    let _ = hall.call_next(at.clone()).await.unwrap();
    let _ = hall
        .serve(at.clone(), forgotten, DeskAction::Start)
        .await
        .unwrap();

    let later = world.open("2026-11-24T16:00:00").await;
    let (_, most) = range(&later, "citizens").await;
    assert!(most <= 12, "while it goes on: {most}");
    let _ = later
        .serve(at, forgotten, DeskAction::Finish)
        .await
        .unwrap();
    assert_eq!(range(&later, "citizens").await, (0, 0));
    let (least, most) = behind_three(&later).await;
    assert!(
        least > 12 && most < 120,
        "and afterwards: {least} to {most}"
    );
}

#[rstest]
#[tokio::test]
async fn somebody_in_the_queue_is_told_by_who_is_in_front(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    hall.staff(desk("citizens", "1"), true).await.unwrap();
    let mut places = Vec::new();
    for place in 0..3 {
        let id = super::new_id();
        let mut request = super::asks(&["citizens", "insurance"]);
        let address: Address = format!("a-place-that-nobody-guesses-{place}")
            .parse()
            .unwrap();
        request.address = Some(address.clone());
        let _ = hall.issue(id, request).await.unwrap();
        super::hand(&hall, id).await;
        places.push((address, id));
    }
    for (before, (address, id)) in places.iter().enumerate() {
        let (standing, stops, ahead) = hall.place(address).await.unwrap().unwrap();
        assert_eq!(standing.ticket, *id);
        assert_eq!(stops, ["citizens".into(), "insurance".into()]);
        assert_eq!(ahead.before as usize, before);
    }
    for unknown in [
        "a-place-that-nobody-guesses-9",
        "a-place-that-nobody-guesses-_",
    ] {
        let address = unknown.parse().unwrap();
        assert!(hall.place(&address).await.unwrap().is_none(), "{unknown}");
    }
    assert!(!format!("{places:?}").contains("guesses"), "not printed");
}
