//! Tickets: one number each, none twice, none for nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use annai::catalogue::CounterId;
use annai::hall::{Again, Error};
use annai::ticket::{Number, State, Wait};
use sqlx::Executor;
use tempfile::TempDir;

use super::{TUESDAY, behind, citizens, number, open, stops, waiting};

#[tokio::test]
async fn double_tap_is_one_ticket() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let id = hall.new_id().unwrap();
    let stops = stops(&["citizens", "insurance"]);
    let (first, second) = tokio::join!(hall.issue(id, &stops), hall.issue(id, &stops));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first.number, number("A-001"));
    assert_eq!(second.number, first.number);
    assert_eq!((first.again, second.again), (Again::First, Again::Repeated));
    assert_eq!(hall.hand_over(id).await.unwrap(), Again::First);
    assert_eq!(hall.hand_over(id).await.unwrap(), Again::Repeated);
    assert_eq!(waiting(&hall, "citizens").await, 1);
    assert_eq!(
        waiting(&hall, "insurance").await,
        0,
        "only the first stop waits"
    );
    assert_eq!(
        hall.issue(hall.new_id().unwrap(), &stops)
            .await
            .unwrap()
            .number,
        number("A-002"),
        "no number was lost"
    );
}

#[tokio::test]
async fn the_same_id_with_other_stops_is_a_conflict() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let id = hall.new_id().unwrap();
    let issued = hall
        .issue(id, &stops(&["citizens", "insurance"]))
        .await
        .unwrap();
    for other in [
        &["citizens"][..],
        &["insurance", "citizens"],
        &["citizens", "insurance", "insurance"],
    ] {
        let answer = hall.issue(id, &stops(other)).await;
        assert!(
            matches!(answer, Err(Error::Conflict(of)) if of == id),
            "{other:?}"
        );
    }
    let again = hall
        .issue(id, &stops(&["citizens", "insurance"]))
        .await
        .unwrap();
    assert_eq!(again.number, issued.number);
}

#[tokio::test]
async fn failed_print_leaves_no_ghost() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let reserved = hall.new_id().unwrap();
    let _ = hall.issue(reserved, &citizens()).await.unwrap();
    assert_eq!(
        waiting(&hall, "citizens").await,
        0,
        "nobody has it in hand yet"
    );

    let given_up = hall.new_id().unwrap();
    let _ = hall.issue(given_up, &citizens()).await.unwrap();
    assert_eq!(hall.cancel(given_up).await.unwrap(), Again::First);
    assert_eq!(hall.cancel(given_up).await.unwrap(), Again::Repeated);
    assert!(matches!(
        hall.hand_over(given_up).await,
        Err(Error::Ended(State::Cancelled))
    ));
    assert_eq!(waiting(&hall, "citizens").await, 0);

    let left = hall.new_id().unwrap();
    let _ = hall.issue(left, &citizens()).await.unwrap();
    let _ = hall.hand_over(left).await.unwrap();
    let _ = hall.cancel(left).await.unwrap();
    assert_eq!(
        waiting(&hall, "citizens").await,
        0,
        "whoever leaves the queue is gone from it"
    );
}

#[tokio::test]
async fn a_forgotten_reservation_is_swept_and_its_number_is_not_given_again() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let forgotten = hall.new_id().unwrap();
    let printed = hall.new_id().unwrap();
    let _ = hall.issue(forgotten, &citizens()).await.unwrap();
    let _ = hall.issue(printed, &citizens()).await.unwrap();
    let _ = hall.hand_over(printed).await.unwrap();

    let hall = open(folder.path(), "2026-11-24T10:30:00").await;
    let _ = hall
        .issue(hall.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(
        hall.state(forgotten).await.unwrap(),
        State::Reserved,
        "30 minutes are allowed"
    );

    let hall = open(folder.path(), "2026-11-24T10:30:01").await;
    let next = hall
        .issue(hall.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(next.number, number("A-004"));
    assert_eq!(hall.state(forgotten).await.unwrap(), State::Expired);
    assert_eq!(hall.state(printed).await.unwrap(), State::Waiting);
}

#[tokio::test]
async fn number_999_is_the_last_of_the_day() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let _ = hall
        .issue(hall.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    let _ = behind(folder.path())
        .await
        .execute("UPDATE series SET last = 998")
        .await
        .unwrap();

    let last = hall.new_id().unwrap();
    assert_eq!(
        hall.issue(last, &citizens()).await.unwrap().number,
        number("A-999")
    );
    for _ in 0..2 {
        let answer = hall.issue(hall.new_id().unwrap(), &citizens()).await;
        let Err(error @ Error::Exhausted(series)) = answer else {
            panic!("a thousandth number: {answer:?}");
        };
        assert_eq!(series.letter(), 'A');
        assert!(error.trouble().to_string().contains("series A"));
    }
    let again = hall.issue(last, &citizens()).await.unwrap();
    assert_eq!(
        (again.number, again.again),
        (number("A-999"), Again::Repeated)
    );
    let other = hall
        .issue(hall.new_id().unwrap(), &stops(&["insurance"]))
        .await
        .unwrap();
    assert_eq!(
        other.number,
        number("B-001"),
        "another series still has numbers"
    );

    let tomorrow = open(folder.path(), "2026-11-25T09:00:00").await;
    let issued = tomorrow
        .issue(tomorrow.new_id().unwrap(), &citizens())
        .await
        .unwrap();
    assert_eq!(issued.number, number("A-001"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_kiosks_at_once_never_get_one_number_twice() {
    let folder = TempDir::new().unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for kiosk in 0..8 {
        // Every second one has the file open for itself, as another program would.
        let base = folder.path().to_owned();
        let shared = open(&base, TUESDAY).await;
        let _ = tasks.spawn(async move {
            let hall = if kiosk % 2 == 0 {
                shared
            } else {
                open(&base, TUESDAY).await
            };
            let mut numbers = Vec::new();
            for turn in 0..10 {
                let id = hall.new_id().unwrap();
                let stop = if turn % 2 == 0 {
                    "citizens"
                } else {
                    "insurance"
                };
                numbers.push(hall.issue(id, &stops(&[stop])).await.unwrap().number);
                let _ = hall.hand_over(id).await.unwrap();
            }
            numbers
        });
    }
    let numbers: Vec<Number> = tasks.join_all().await.into_iter().flatten().collect();
    let unique: BTreeSet<Number> = numbers.iter().copied().collect();
    assert_eq!(unique.len(), numbers.len());
    let expected = ["A", "B"]
        .iter()
        .flat_map(|series| (1..=40).map(move |n| format!("{series}-{n:03}")));
    assert!(
        unique.iter().map(Number::to_string).eq(expected),
        "no gap either"
    );
    let hall = open(folder.path(), TUESDAY).await;
    assert_eq!(
        (
            waiting(&hall, "citizens").await,
            waiting(&hall, "insurance").await
        ),
        (40, 40)
    );
}

#[tokio::test]
async fn a_request_dropped_at_any_moment_can_be_made_again() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let mut given = BTreeMap::new();
    for polls in 0..40 {
        let id = hall.new_id().unwrap();
        {
            let stops = citizens();
            let mut request = Box::pin(hall.issue(id, &stops));
            for _ in 0..polls {
                // One step, then the runtime gets a moment to bring the store's answer.
                if poll_once(request.as_mut()).await {
                    break;
                }
                tokio::time::sleep(Duration::from_micros(200)).await;
            }
        }
        let number = hall.issue(id, &citizens()).await.unwrap().number;
        assert_eq!(given.insert(number, id), None);
    }
    assert_eq!(given.len(), 40);
    assert_eq!(
        given.keys().next_back().copied(),
        Some(number("A-040")),
        "no gap"
    );
}

/// Polls once; whether it was ready.
async fn poll_once<F: Future>(mut future: std::pin::Pin<&mut F>) -> bool {
    std::future::poll_fn(|context| std::task::Poll::Ready(future.as_mut().poll(context).is_ready()))
        .await
}

#[tokio::test]
async fn requests_that_make_no_sense_are_refused() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let id = hall.new_id().unwrap();
    assert!(matches!(hall.issue(id, &[]).await, Err(Error::NoStops)));
    for unknown in [
        stops(&["nowhere"]),
        stops(&["citizens", "nowhere"]),
        stops(&["citizens'; --"]),
    ] {
        assert!(matches!(
            hall.issue(id, &unknown).await,
            Err(Error::NoSuchCounter(_))
        ));
    }
    assert!(matches!(hall.hand_over(id).await, Err(Error::NoSuchTicket(of)) if of == id));
    assert!(matches!(hall.cancel(id).await, Err(Error::NoSuchTicket(_))));
    assert!(matches!(
        hall.people_before(&"nowhere".into()).await,
        Err(Error::NoSuchCounter(_))
    ));
    assert_eq!(
        hall.issue(id, &citizens()).await.unwrap().number,
        number("A-001"),
        "none of this took a number"
    );
}

#[tokio::test]
async fn waits_grow_with_the_queue() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let counter = CounterId::from("citizens");
    let mut seen = Vec::new();
    for _ in 0..10 {
        let Wait::Between { least, most } = hall.waits(&counter).await.unwrap() else {
            panic!("three desks are open");
        };
        seen.push((least, most));
        let id = hall.new_id().unwrap();
        let _ = hall.issue(id, &citizens()).await.unwrap();
        let _ = hall.hand_over(id).await.unwrap();
    }
    assert_eq!((seen[0], seen[9]), ((0, 4), (22, 40)));
    assert!(seen.is_sorted());
}
