//! Business days and opening hours.

use annai::api::OpenState;
use annai::clock::Clock;
use annai::hall::{Again, ClockSays, Error, Hall};
use annai::ticket::State;
use jiff::SignedDuration;
use jiff::civil::time;
use rstest::rstest;

use super::{
    On, Postgres, Sqlite, TUESDAY, World, asks, catalogue, citizens, desk, join, new_id, number,
    take, waiting,
};

#[rstest]
#[tokio::test]
async fn day_rollover_during_a_visit_asks_for_a_new_ticket(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let evening = world.open_always("2028-02-28T23:59:59").await;
    let (printing, _) = take(&evening, &["citizens"]).await;
    let (queued, _) = join(&evening, &["citizens"]).await;
    assert_eq!(waiting(&evening, "citizens").await, 1);

    let morning = world.open_always("2028-02-29T00:00:00").await;
    for id in [printing, queued] {
        assert!(matches!(
            morning.hand_over(id, SignedDuration::ZERO).await,
            Err(Error::Ended(State::Expired))
        ));
    }
    assert!(matches!(
        morning.issue(printing, citizens()).await,
        Err(Error::Ended(State::Expired))
    ));
    assert_eq!(
        waiting(&morning, "citizens").await,
        0,
        "nobody of yesterday waits today"
    );
    let issued = morning.issue(new_id(), citizens()).await.unwrap();
    assert_eq!(issued.number, number("A-001"));
    assert_eq!(issued.day.to_string(), "2028-02-29");
}

#[rstest]
#[tokio::test]
async fn a_running_hall_notices_yesterdays_people_before_the_day_is_opened(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let _ = join(&hall, &["citizens"]).await;
    let desk = desk("citizens", "1");
    hall.staff(desk.clone(), true).await.unwrap();
    // The store as it was on the evening before, with nobody having asked for a number since.
    world
        .spoil(&[
            match on {
                Sqlite => "PRAGMA foreign_keys = OFF",
                Postgres => "SET session_replication_role = replica",
            },
            "UPDATE days SET day = '2026-11-23'",
            "UPDATE series SET day = '2026-11-23'",
            "UPDATE tickets SET day = '2026-11-23'",
            "UPDATE desks SET day = '2026-11-23'",
        ])
        .await;
    assert_eq!(waiting(&hall, "citizens").await, 0);
    let queue = hall.queue(&"citizens".into()).await.unwrap();
    assert!(queue.waiting.is_empty() && queue.desks.is_empty());
    assert!(matches!(
        hall.call_next(desk).await,
        Err(Error::DeskClosed(_))
    ));
}

#[rstest]
#[tokio::test]
async fn a_clock_set_back_never_reopens_an_earlier_day(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let wednesday = world.open("2026-11-25T10:00:00").await;
    let (first, _) = join(&wednesday, &["citizens"]).await;

    let tuesday = world.open(TUESDAY).await;
    let day = tuesday.day().await.unwrap();
    assert_eq!(
        (day.date.to_string().as_str(), day.clock),
        ("2026-11-25", ClockSays::Earlier)
    );
    assert_eq!(
        waiting(&tuesday, "citizens").await,
        1,
        "whoever waits goes on waiting"
    );
    let id = new_id();
    let issued = tuesday.issue(id, citizens()).await.unwrap();
    assert_eq!(issued.number, number("A-002"));
    assert_eq!(issued.day, day.date);
    super::hand(&tuesday, id).await;
    let queue = tuesday.queue(&"citizens".into()).await.unwrap();
    let order: Vec<_> = queue.waiting.iter().map(|at| at.ticket).collect();
    assert_eq!(order, [first, id], "nor does anybody jump the queue");

    let right = world.open("2026-11-25T10:05:00").await;
    assert_eq!(right.day().await.unwrap().clock, ClockSays::Same);
    let (_, issued) = take(&right, &["citizens"]).await;
    assert_eq!(issued, number("A-003"));
}

#[rstest]
#[tokio::test]
async fn the_business_day_is_the_halls_wherever_the_machine_is(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let config = world.config();
    // 00:00 UTC is 09:00 in Japan, on the same date; the second before is 08:59:59, the date in UTC
    // still the one before.
    for (utc, day, open) in [
        ("2026-11-23T23:59:59Z", "2026-11-24", false),
        ("2026-11-24T00:00:00Z", "2026-11-24", true),
        ("2026-11-24T15:00:00Z", "2026-11-25", false),
    ] {
        let moment: jiff::Timestamp = utc.parse().unwrap();
        let clock = Clock::fixed(&moment.to_zoned(config.city.zone.clone()));
        let hall = Hall::open(&config.hall, &catalogue(), clock).await.unwrap();
        assert_eq!(hall.day().await.unwrap().date.to_string(), day, "{utc}");
        assert_eq!(hall.open_state().is_open(), open, "{utc}");
    }
}

#[rstest]
#[tokio::test]
async fn a_store_from_another_day_starts_a_new_one(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let friday = world.open("2026-11-20T16:44:59").await;
    let (id, _) = join(&friday, &["citizens"]).await;
    friday.close().await;

    let tuesday = world.open(TUESDAY).await;
    assert_eq!(tuesday.state(id).await.unwrap(), State::Expired);
    assert_eq!(waiting(&tuesday, "citizens").await, 0);
    let (_, issued) = take(&tuesday, &["citizens"]).await;
    assert_eq!(issued, number("A-001"));
}

#[rstest]
#[tokio::test]
async fn after_a_week_a_day_is_forgotten(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (id, _) = join(&hall, &["citizens", "insurance"]).await;
    hall.staff(desk("citizens", "1"), true).await.unwrap();
    let blocks = vec![annai::api::BlockRequest {
        series: 'A'.try_into().unwrap(),
        nth: 0,
    }];
    let _ = hall
        .lease("kiosk", "kiosk".to_owned(), blocks)
        .await
        .unwrap();

    let last = world.open("2026-12-01T10:00:00").await;
    assert_eq!(last.state(id).await.unwrap(), State::Expired);
    let seq = *last.news().borrow();
    let gone = world.open("2026-12-02T10:00:00").await;
    assert!(matches!(gone.state(id).await, Err(Error::NoSuchTicket(_))));
    for count in [
        "SELECT CAST(COUNT(*) AS TEXT) FROM tickets",
        "SELECT CAST(COUNT(*) AS TEXT) FROM stops",
        "SELECT CAST(COUNT(*) AS TEXT) FROM events",
        "SELECT CAST(COUNT(*) AS TEXT) FROM leases",
        "SELECT CAST(COUNT(*) AS TEXT) FROM desks",
    ] {
        assert_eq!(world.texts(count).await, ["0"], "{count}");
    }
    let _ = take(&gone, &["citizens"]).await;
    let events = gone.events(0, 100).await.unwrap();
    assert_eq!(
        events.first().map(|event| event.seq),
        Some(seq + 1),
        "events are numbered on"
    );
}

#[rstest]
#[tokio::test]
async fn a_closed_hall_gives_no_number_and_says_when_to_come(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let before = world.open("2026-11-27T16:44:59").await;
    let (id, shown) = take(&before, &["citizens"]).await;

    let closed = world.open("2026-11-27T16:45:00").await;
    let answer = closed.issue(new_id(), citizens()).await;
    let Err(Error::Closed { next: Some(next) }) = answer else {
        panic!("a number after closing: {answer:?}");
    };
    assert_eq!(next.datetime().to_string(), "2026-11-30T09:00:00");
    assert!(matches!(closed.open_state(), OpenState::Closed { next: Some(at) } if at == *next));
    let again = closed.issue(id, citizens()).await.unwrap();
    assert_eq!(
        again.number, shown,
        "the answer that was lost at closing comes again"
    );
    let handed = closed.hand_over(id, SignedDuration::ZERO).await;
    assert_eq!(handed.unwrap(), Again::First);
}

#[rstest]
#[tokio::test]
async fn a_counter_with_hours_of_its_own_gives_numbers_only_then(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let morning = world.open(TUESDAY).await;
    let answer = morning.issue(new_id(), asks(&["advice"])).await;
    assert!(
        matches!(&answer, Err(Error::Closed { next: Some(next) }) if next.time() == time(13, 0, 0, 0)),
        "{answer:?}"
    );
    for (counter, open) in [("advice", false), ("citizens", true)] {
        let open_state = morning.counter_open_state(&counter.into()).unwrap();
        assert_eq!(open_state.is_open(), open, "{counter}");
    }
    let afternoon = world.open("2026-11-24T13:00:00").await;
    let (_, issued) = take(&afternoon, &["advice"]).await;
    assert_eq!(issued, number("C-001"));
}

#[rstest]
#[tokio::test]
async fn who_is_left_two_hours_after_closing_is_let_go(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open("2026-11-24T16:44:00").await;
    let desk = desk("citizens", "1");
    hall.staff(desk.clone(), true).await.unwrap();
    let (served, _) = join(&hall, &["citizens"]).await;
    let (waits, _) = join(&hall, &["citizens", "insurance"]).await;
    let (reserved, _) = take(&hall, &["citizens"]).await;
    let called = hall.call_next(desk.clone()).await.unwrap().unwrap();
    assert_eq!(called.ticket, served);
    let _ = hall
        .serve(desk.clone(), served, annai::api::DeskAction::Start)
        .await
        .unwrap();

    let late = world.open("2026-11-24T18:44:59").await;
    late.tend().await.unwrap();
    for (id, state) in [
        (served, State::Serving),
        (waits, State::Waiting),
        (reserved, State::Reserved),
    ] {
        assert_eq!(late.state(id).await.unwrap(), state, "still served");
    }

    let over = world.open("2026-11-24T18:45:00").await;
    over.tend().await.unwrap();
    for id in [served, waits, reserved] {
        assert_eq!(over.state(id).await.unwrap(), State::Expired);
    }
    let queue = over.queue(&"citizens".into()).await.unwrap();
    assert!(queue.waiting.is_empty() && queue.at_desks.is_empty());
    assert!(queue.desks.is_empty(), "no desk is staffed");
    assert!(matches!(
        over.call_next(desk).await,
        Err(Error::DeskClosed(_))
    ));
    let seq = *over.news().borrow();
    over.tend().await.unwrap();
    assert_eq!(*over.news().borrow(), seq, "there is nothing left to do");
}
