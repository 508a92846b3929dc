//! Business days and opening hours.

use annai::clock::Clock;
use annai::hall::{Again, ClockSays, Error, Hall, Reception};
use annai::ticket::State;
use jiff::civil::time;
use sqlx::Executor;
use tempfile::TempDir;

use super::{TUESDAY, at, behind, catalogue, citizens, config, number, open, stops, waiting};

#[tokio::test]
async fn day_rollover_during_a_visit_asks_for_a_new_ticket() {
    let folder = TempDir::new().unwrap();
    let mut config = config(folder.path());
    config.hours.always_open = true;
    let evening = Hall::open(&config, &catalogue(), at("2028-02-28T23:59:59"))
        .await
        .unwrap();
    let (printing, queued) = (evening.new_id().unwrap(), evening.new_id().unwrap());
    let _ = evening.issue(printing, &citizens()).await.unwrap();
    let _ = evening.issue(queued, &citizens()).await.unwrap();
    let _ = evening.hand_over(queued).await.unwrap();
    assert_eq!(waiting(&evening, "citizens").await, 1);

    let morning = Hall::open(&config, &catalogue(), at("2028-02-29T00:00:00"))
        .await
        .unwrap();
    for id in [printing, queued] {
        assert!(matches!(
            morning.hand_over(id).await,
            Err(Error::Ended(State::Expired))
        ));
    }
    assert!(matches!(
        morning.issue(printing, &citizens()).await,
        Err(Error::Ended(State::Expired))
    ));
    assert_eq!(
        waiting(&morning, "citizens").await,
        0,
        "nobody of yesterday waits today"
    );
    let issued = morning
        .issue(morning.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(issued.number, number("A-001"));
    assert_eq!(issued.day.to_string(), "2028-02-29");
}

#[tokio::test]
async fn a_running_hall_notices_yesterdays_people_before_the_day_is_opened() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let id = hall.new_id().unwrap();
    let _ = hall.issue(id, &citizens()).await.unwrap();
    let _ = hall.hand_over(id).await.unwrap();
    let mut connection = behind(folder.path()).await;
    // The store as it was on the evening before, with nobody having asked for a number since.
    for sql in [
        "PRAGMA foreign_keys = OFF",
        "UPDATE days SET day = '2026-11-23'",
        "UPDATE series SET day = '2026-11-23'",
        "UPDATE tickets SET day = '2026-11-23'",
    ] {
        let _ = connection.execute(sql).await.unwrap();
    }
    assert_eq!(waiting(&hall, "citizens").await, 0);
}

#[tokio::test]
async fn a_clock_set_back_never_reopens_an_earlier_day() {
    let folder = TempDir::new().unwrap();
    let wednesday = open(folder.path(), "2026-11-25T10:00:00").await;
    let id = wednesday.new_id().unwrap();
    let _ = wednesday.issue(id, &citizens()).await.unwrap();
    let _ = wednesday.hand_over(id).await.unwrap();

    let tuesday = open(folder.path(), TUESDAY).await;
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
    let issued = tuesday
        .issue(tuesday.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(issued.number, number("A-002"));
    assert_eq!(issued.day, day.date);

    let right = open(folder.path(), "2026-11-25T10:05:00").await;
    assert_eq!(right.day().await.unwrap().clock, ClockSays::Same);
    let issued = right
        .issue(right.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(issued.number, number("A-003"));
}

#[tokio::test]
async fn the_business_day_is_the_halls_wherever_the_machine_is() {
    let folder = TempDir::new().unwrap();
    let config = config(folder.path());
    // 00:00 UTC is 09:00 in Japan, on the same date; the second before is 08:59:59, the date in UTC
    // still the one before.
    for (utc, day, open) in [
        ("2026-11-23T23:59:59Z", "2026-11-24", false),
        ("2026-11-24T00:00:00Z", "2026-11-24", true),
        ("2026-11-24T15:00:00Z", "2026-11-25", false),
    ] {
        let moment: jiff::Timestamp = utc.parse().unwrap();
        let clock = Clock::fixed(&moment.to_zoned(config.hall.zone.clone()));
        let hall = Hall::open(&config, &catalogue(), clock).await.unwrap();
        assert_eq!(hall.day().await.unwrap().date.to_string(), day, "{utc}");
        assert_eq!(hall.reception().is_open(), open, "{utc}");
    }
}

#[tokio::test]
async fn a_data_file_from_another_day_starts_a_new_one() {
    let folder = TempDir::new().unwrap();
    let friday = open(folder.path(), "2026-11-20T16:44:59").await;
    let id = friday.new_id().unwrap();
    let _ = friday.issue(id, &citizens()).await.unwrap();
    let _ = friday.hand_over(id).await.unwrap();
    friday.close().await;

    let tuesday = open(folder.path(), TUESDAY).await;
    assert_eq!(tuesday.state(id).await.unwrap(), State::Expired);
    assert_eq!(waiting(&tuesday, "citizens").await, 0);
    let issued = tuesday
        .issue(tuesday.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(issued.number, number("A-001"));
}

#[tokio::test]
async fn a_closed_hall_gives_no_number_and_says_when_to_come() {
    let folder = TempDir::new().unwrap();
    let before = open(folder.path(), "2026-11-27T16:44:59").await;
    let id = before.new_id().unwrap();
    let issued = before.issue(id, &citizens()).await.unwrap();

    let closed = open(folder.path(), "2026-11-27T16:45:00").await;
    let answer = closed.issue(closed.new_id().unwrap(), &citizens()).await;
    let Err(Error::Closed { next: Some(next) }) = answer else {
        panic!("a number after closing: {answer:?}");
    };
    assert_eq!(next.datetime().to_string(), "2026-11-30T09:00:00");
    assert!(matches!(closed.reception(), Reception::Closed { next: Some(at) } if at == *next));
    let again = closed.issue(id, &citizens()).await.unwrap();
    assert_eq!(
        again.number, issued.number,
        "the answer that was lost at closing comes again"
    );
    assert_eq!(closed.hand_over(id).await.unwrap(), Again::First);
}

#[tokio::test]
async fn a_counter_with_hours_of_its_own_gives_numbers_only_then() {
    let folder = TempDir::new().unwrap();
    let advice = stops(&["advice"]);
    let morning = open(folder.path(), TUESDAY).await;
    let answer = morning.issue(morning.new_id().unwrap(), &advice).await;
    assert!(
        matches!(&answer, Err(Error::Closed { next: Some(next) }) if next.time() == time(13, 0, 0, 0)),
        "{answer:?}"
    );
    assert!(
        !morning
            .counter_reception(&"advice".into())
            .unwrap()
            .is_open()
    );
    assert!(
        morning
            .counter_reception(&"citizens".into())
            .unwrap()
            .is_open()
    );
    let afternoon = open(folder.path(), "2026-11-24T13:00:00").await;
    let issued = afternoon
        .issue(afternoon.new_id().unwrap(), &advice)
        .await
        .unwrap();
    assert_eq!(issued.number, number("C-001"));
}
