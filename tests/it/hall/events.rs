//! The stream of events: from where somebody left off, without a gap and without repetition.

use std::time::Duration;

use annai::api::DeskAction;
use annai::hall::{Hall, Role};
use futures_util::future::join_all;
use reqwest::{Method, Response};
use rstest::rstest;
use serde_json::Value;

use super::running::Running;
use super::{On, Postgres, Sqlite, TUESDAY, World, desk, hand, join, new_id};

/// A stream that is listened to.
struct Listening {
    answer: Response,
    buffer: String,
}

/// What was heard: the kind of event, its id, its data.
#[derive(Debug)]
struct Heard {
    kind: String,
    id: i64,
    data: Value,
}

impl Listening {
    async fn to(running: &Running, token: &str, last: Option<&str>) -> Self {
        Self::at(running, token, "/v1/events", last).await
    }

    async fn at(running: &Running, token: &str, path: &str, last: Option<&str>) -> Self {
        let mut asked = running.ask(Method::GET, path, Some(token));
        if let Some(last) = last {
            asked = asked.header("last-event-id", last);
        }
        let answer = asked.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        Self {
            answer,
            buffer: String::new(),
        }
    }

    /// The next event; `None` when the stream ends.
    async fn next(&mut self) -> Option<Heard> {
        let next = async {
            loop {
                if let Some((event, rest)) = self.buffer.split_once("\n\n") {
                    let heard = heard(event);
                    self.buffer = rest.to_owned();
                    match heard {
                        Some(heard) => return Some(heard),
                        None => continue,
                    }
                }
                let some = self.answer.chunk().await.ok()??;
                self.buffer.push_str(std::str::from_utf8(&some).unwrap());
            }
        };
        let patience = Duration::from_secs(10);
        tokio::time::timeout(patience, next).await.expect("silence")
    }

    /// The numbers of the next events.
    async fn numbers(&mut self, many: usize) -> Vec<i64> {
        let mut numbers = Vec::with_capacity(many);
        while numbers.len() < many {
            let heard = self.next().await.unwrap();
            assert_eq!(heard.kind, "ticket");
            assert_eq!(heard.data["seq"], heard.id);
            numbers.push(heard.id);
        }
        numbers
    }
}

/// `None` for a sign of life.
fn heard(event: &str) -> Option<Heard> {
    let field = |name: &str| {
        let mut lines = event.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    Some(Heard {
        kind: field("event")?.to_owned(),
        id: field("id")?.parse().unwrap(),
        data: serde_json::from_str(field("data")?).unwrap(),
    })
}

/// Makes so many times three events.
async fn visitors(hall: &Hall, many: usize) {
    for some in vec![(); many].chunks(100) {
        let _ = join_all(some.iter().map(|()| join(hall, &["citizens"]))).await;
    }
}

#[rstest]
#[tokio::test]
async fn events_tell_what_happens_as_it_happens(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("b", Role::Board, None).await;
    visitors(&running.hall, 1).await;
    let mut board = Listening::to(&running, &token, None).await;
    let hall = &running.hall;
    let (id, number) = join(hall, &["citizens", "insurance"]).await;
    let desk = desk("citizens", "2");
    hall.staff(desk.clone(), true).await.unwrap();
    let _ = hall
        .serve(desk.clone(), id, DeskAction::Call)
        .await
        .unwrap();
    let _ = hall
        .serve(desk.clone(), id, DeskAction::Start)
        .await
        .unwrap();
    let _ = hall.serve(desk, id, DeskAction::Finish).await.unwrap();
    let expected = [
        ("reserved", "citizens", 0, None),
        ("handed", "citizens", 0, None),
        ("waiting", "citizens", 0, None),
        ("called", "citizens", 0, Some("2")),
        ("serving", "citizens", 0, Some("2")),
        ("done", "citizens", 0, None),
        ("waiting", "insurance", 1, None),
    ];
    for (at, (state, counter, stop, desk)) in (4..).zip(expected) {
        let Heard { id: seq, data, .. } = board.next().await.unwrap();
        assert_eq!(seq, at, "it begins now");
        assert_eq!(data["ticket"], id.to_string());
        assert_eq!(data["number"], number.to_string());
        assert_eq!(data["state"], state);
        assert_eq!(data["counter"], counter);
        assert_eq!(data["stop"], stop);
        assert_eq!(data["desk"], serde_json::json!(desk));
        assert_eq!(data.as_object().unwrap().len(), 8, "{data}");
    }
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn whoever_comes_back_goes_on_where_they_were(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("b", Role::Board, None).await;
    visitors(&running.hall, 5).await;
    let mut heard = Vec::new();
    let mut last = 0;
    for some in [1, 4, 2, 7, 1] {
        let from = last.to_string();
        let mut board = Listening::to(&running, &token, Some(&from)).await;
        heard.extend(board.numbers(some).await);
        last = *heard.last().unwrap();
        visitors(&running.hall, 1).await;
    }
    assert!(heard.iter().copied().eq(1..=15), "{heard:?}");

    let path = format!("/v1/events?after={last}");
    let mut board = Listening::at(&running, &token, &path, None).await;
    assert_eq!(board.numbers(15).await, (16..=30).collect::<Vec<_>>());
    // What a browser sends by itself counts more than what the address said at first.
    let mut board = Listening::at(&running, &token, &path, Some("29")).await;
    assert_eq!(board.numbers(1).await, [30]);
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn whoever_was_away_for_thousands_of_events_hears_them_all(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("b", Role::Board, None).await;
    visitors(&running.hall, 750).await;
    let mut board = Listening::to(&running, &token, Some("0")).await;
    let numbers = board.numbers(2250).await;
    assert!(numbers.iter().copied().eq(1..=2250));
    visitors(&running.hall, 1).await;
    assert_eq!(board.numbers(3).await, [2251, 2252, 2253]);
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn all_boards_come_back_at_once(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let mut tokens = Vec::new();
    for board in 0..4 {
        tokens.push(running.token(&board.to_string(), Role::Board, None).await);
    }
    visitors(&running.hall, 20).await;
    let boards = (0..200).map(|board| {
        let (running, token) = (&running, &tokens[board % 4]);
        async move {
            let mut board = Listening::to(running, token, Some("30")).await;
            let before = board.numbers(30).await;
            assert!(before.iter().copied().eq(31..=60));
            board
        }
    });
    let boards = join_all(boards).await;
    visitors(&running.hall, 1).await;
    let after = join_all(boards.into_iter().map(|mut board| async move {
        let numbers = board.numbers(3).await;
        (board, numbers)
    }));
    for (_, numbers) in after.await {
        assert_eq!(numbers, [61, 62, 63]);
    }
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn a_number_that_the_hall_does_not_know_starts_anew(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("b", Role::Board, None).await;
    visitors(&running.hall, 2).await;
    for unknown in ["7", "999999", "-1", "9223372036854775807"] {
        let mut board = Listening::to(&running, &token, Some(unknown)).await;
        let reset = board.next().await.unwrap();
        assert_eq!((reset.kind.as_str(), reset.id), ("reset", 6), "{unknown}");
    }
    let mut board = Listening::to(&running, &token, Some("6")).await;
    let mut reset = Listening::to(&running, &token, Some("8")).await;
    let _ = reset.next().await;
    visitors(&running.hall, 1).await;
    for board in [&mut board, &mut reset] {
        assert_eq!(board.numbers(3).await, [7, 8, 9], "and goes on from there");
    }
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn a_hall_that_was_off_for_a_month_starts_every_stream_anew(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open("2026-10-20T10:00:00").await;
    visitors(&hall, 3).await;
    hall.close().await;
    // The day that opens now erases everything, and tells nothing of what it erases.
    let running = Running::over(world).await;
    let token = running.token("b", Role::Board, None).await;
    for (after, first) in [("0", "reset"), ("8", "reset"), ("9", "ticket")] {
        let mut board = Listening::to(&running, &token, Some(after)).await;
        let before = *running.hall.news().borrow();
        if first == "ticket" {
            visitors(&running.hall, 1).await;
        }
        let heard = board.next().await.unwrap();
        let id = if first == "reset" { before } else { before + 1 };
        assert_eq!(
            (heard.kind.as_str(), heard.id),
            (first, id),
            "after {after}"
        );
    }
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn whoever_was_away_for_longer_than_events_are_kept_starts_anew(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    visitors(&hall, 3).await;
    hall.close().await;
    world.spoil(&["DELETE FROM events WHERE seq < 4"]).await;
    let running = Running::over(world).await;
    let token = running.token("b", Role::Board, None).await;
    for (after, kind, id) in [("0", "reset", 9), ("2", "reset", 9), ("3", "ticket", 4)] {
        let mut board = Listening::to(&running, &token, Some(after)).await;
        let first = board.next().await.unwrap();
        assert_eq!((first.kind.as_str(), first.id), (kind, id), "after {after}");
    }
    running.service.stop().await;
}

#[tokio::test]
async fn a_stream_ends_with_the_service() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    let mut board = Listening::to(&running, &token, Some("0")).await;
    let id = new_id();
    let _ = running.hall.issue(id, super::citizens()).await.unwrap();
    assert_eq!(board.numbers(1).await, [1]);
    let Running { hall, service, .. } = running;
    let ended = async {
        while let Some(heard) = board.next().await {
            assert_eq!(heard.kind, "ticket");
        }
    };
    let both = async { tokio::join!(service.stop(), ended) };
    let _ = tokio::time::timeout(Duration::from_secs(3), both)
        .await
        .unwrap();
    hand(&hall, id).await;
}

#[tokio::test]
async fn a_stream_whose_store_is_gone_does_not_hold_up_the_end() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    visitors(&running.hall, 2).await;
    let _board = Listening::to(&running, &token, Some("0")).await;
    running.hall.close().await;
    let stopped = tokio::time::timeout(Duration::from_secs(3), running.service.stop());
    stopped.await.unwrap();
}
