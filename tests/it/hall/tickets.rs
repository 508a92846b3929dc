//! Tickets: one number each, none twice, none for nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use annai::api::BlockRequest;
use annai::api::Lent;
use annai::hall::{Again, Error, Hall};
use annai::ticket::{Number, Series, State};
use jiff::SignedDuration;
use rstest::rstest;

use super::{
    On, Postgres, Sqlite, TUESDAY, World, asks, citizens, hand, join, new_id, number, stops, take,
    waiting,
};

#[rstest]
#[tokio::test]
async fn double_tap_is_one_ticket(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let id = new_id();
    let both = asks(&["citizens", "insurance"]);
    let (first, second) = tokio::join!(hall.issue(id, both.clone()), hall.issue(id, both));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first.number, number("A-001"));
    assert_eq!(second.number, first.number);
    assert_eq!((first.again, second.again), (Again::First, Again::Repeated));
    let (first, second) = tokio::join!(
        hall.hand_over(id, SignedDuration::ZERO),
        hall.hand_over(id, SignedDuration::ZERO)
    );
    assert_eq!(
        (first.unwrap(), second.unwrap()),
        (Again::First, Again::Repeated)
    );
    assert_eq!(waiting(&hall, "citizens").await, 1);
    assert_eq!(
        waiting(&hall, "insurance").await,
        0,
        "only the first stop waits"
    );
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-002"), "no number was lost");
}

#[rstest]
#[tokio::test]
async fn the_same_id_with_another_request_is_a_conflict(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let id = new_id();
    let mut request = asks(&["citizens", "insurance"]);
    request.address = Some("a-place-that-nobody-guesses".parse().unwrap());
    let issued = hall.issue(id, request.clone()).await.unwrap();

    let with = |change: fn(&mut annai::api::TicketRequest)| {
        let mut other = request.clone();
        change(&mut other);
        other
    };
    for other in [
        with(|request| request.stops = stops(&["citizens"])),
        with(|request| request.stops = stops(&["insurance", "citizens"])),
        with(|request| request.stops = stops(&["citizens", "insurance", "insurance"])),
        with(|request| request.stops[1].minutes = 5),
        with(|request| request.address = None),
        with(|request| request.address = Some("another-place-nobody-guesses".parse().unwrap())),
    ] {
        let shown = format!("{other:?}");
        let answer = hall.issue(id, other).await;
        assert!(
            matches!(answer, Err(Error::Conflict(of)) if of == id),
            "{shown}"
        );
    }
    let again = hall.issue(id, request).await.unwrap();
    assert_eq!(again.number, issued.number);
}

#[rstest]
#[tokio::test]
async fn a_ticket_that_was_sent_elsewhere_keeps_its_number(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (id, number) = join(&hall, &["citizens"]).await;
    let at = super::desk("citizens", "1");
    for action in [
        annai::api::DeskAction::AddStop {
            stop: stops(&["insurance"])[0].clone(),
            place: None,
        },
        annai::api::DeskAction::Transfer(stops(&["insurance"])[0].clone()),
    ] {
        let _ = hall.serve(at.clone(), id, action).await.unwrap();
        let again = hall.issue(id, citizens()).await.unwrap();
        assert_eq!((again.number, again.again), (number, Again::Repeated));
    }
    let other = hall.issue(id, asks(&["insurance"])).await;
    assert!(matches!(other, Err(Error::Conflict(_))), "{other:?}");
}

#[rstest]
#[tokio::test]
async fn failed_print_leaves_no_ghost(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let _reserved = take(&hall, &["citizens"]).await;
    assert_eq!(
        waiting(&hall, "citizens").await,
        0,
        "nobody has it in hand yet"
    );

    let (given_up, _) = take(&hall, &["citizens"]).await;
    assert_eq!(hall.cancel(given_up).await.unwrap(), Again::First);
    assert_eq!(hall.cancel(given_up).await.unwrap(), Again::Repeated);
    assert!(matches!(
        hall.hand_over(given_up, SignedDuration::ZERO).await,
        Err(Error::Ended(State::Cancelled))
    ));
    assert!(matches!(
        hall.issue(given_up, citizens()).await,
        Err(Error::Ended(State::Cancelled))
    ));
    assert_eq!(waiting(&hall, "citizens").await, 0);

    let (left, _) = join(&hall, &["citizens"]).await;
    let _ = hall.cancel(left).await.unwrap();
    assert_eq!(
        waiting(&hall, "citizens").await,
        0,
        "whoever leaves the queue is gone from it"
    );
}

#[rstest]
#[tokio::test]
async fn a_forgotten_reservation_stands_in_no_queue_and_can_still_be_handed_over_today(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (forgotten, _) = take(&hall, &["citizens"]).await;
    let (late, _) = take(&hall, &["citizens"]).await;

    // A kiosk that was cut off for hours, or a clock that jumped: the visitor holds the number.
    let hall = world.open("2026-11-24T14:30:00").await;
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-003"));
    assert_eq!(waiting(&hall, "citizens").await, 0);
    hand(&hall, late).await;
    assert_eq!(waiting(&hall, "citizens").await, 1);
    assert_eq!(hall.state(forgotten).await.unwrap(), State::Reserved);

    let tomorrow = world.open("2026-11-25T10:00:00").await;
    assert_eq!(tomorrow.state(forgotten).await.unwrap(), State::Expired);
}

#[rstest]
#[tokio::test]
async fn number_999_is_the_last_of_the_day(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let _ = take(&hall, &["citizens"]).await;
    world.spoil(&["UPDATE series SET last = 998"]).await;

    let (last, shown) = take(&hall, &["citizens"]).await;
    assert_eq!(shown, number("A-999"));
    for _ in 0..2 {
        let answer = hall.issue(new_id(), citizens()).await;
        let Err(error @ Error::Exhausted(series)) = answer else {
            panic!("a thousandth number: {answer:?}");
        };
        assert_eq!(series.letter(), 'A');
        assert!(error.trouble().to_string().contains("series A"));
    }
    let again = hall.issue(last, citizens()).await.unwrap();
    assert_eq!(
        (again.number, again.again),
        (number("A-999"), Again::Repeated)
    );
    let (_, other) = take(&hall, &["insurance"]).await;
    assert_eq!(other, number("B-001"), "another series still has numbers");

    let tomorrow = world.open("2026-11-25T09:00:00").await;
    let (_, issued) = take(&tomorrow, &["citizens"]).await;
    assert_eq!(issued, number("A-001"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_kiosks_at_once_never_get_one_number_twice(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let mut tasks = tokio::task::JoinSet::new();
    let shared = world.open(TUESDAY).await;
    for kiosk in 0..8 {
        // Every second one has the store open for itself, as another program would.
        let hall = if kiosk % 2 == 0 {
            shared.clone()
        } else {
            world.open(TUESDAY).await
        };
        let _ = tasks.spawn(async move {
            let mut numbers = Vec::new();
            for turn in 0..10 {
                let stop = ["citizens", "insurance"][turn % 2];
                numbers.push(join(&hall, &[stop]).await.1);
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
    assert_eq!(
        (
            waiting(&shared, "citizens").await,
            waiting(&shared, "insurance").await
        ),
        (40, 40)
    );
}

#[rstest]
#[tokio::test]
async fn a_request_dropped_at_any_moment_can_be_made_again(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut given = BTreeMap::new();
    for polls in 0..40 {
        let id = new_id();
        {
            let mut request = Box::pin(hall.issue(id, citizens()));
            for _ in 0..polls {
                // One step, then the runtime gets a moment to bring the store's answer.
                if poll_once(request.as_mut()).await {
                    break;
                }
                tokio::time::sleep(Duration::from_micros(200)).await;
            }
        }
        let number = hall.issue(id, citizens()).await.unwrap().number;
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

#[rstest]
#[tokio::test]
async fn requests_that_make_no_sense_are_refused(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let id = new_id();
    assert!(matches!(
        hall.issue(id, asks(&[])).await,
        Err(Error::NoStops)
    ));
    for unknown in [
        &["nowhere"][..],
        &["citizens", "nowhere"],
        &["citizens'; --"],
    ] {
        assert!(matches!(
            hall.issue(id, asks(unknown)).await,
            Err(Error::NoSuchCounter(_))
        ));
    }
    assert!(matches!(
        hall.hand_over(id, SignedDuration::ZERO).await,
        Err(Error::NoSuchTicket(of)) if of == id
    ));
    assert!(matches!(hall.cancel(id).await, Err(Error::NoSuchTicket(_))));
    assert!(matches!(
        hall.standing(id).await,
        Err(Error::NoSuchTicket(_))
    ));
    assert!(matches!(
        hall.queue(&"nowhere".into()).await,
        Err(Error::NoSuchCounter(_))
    ));
    assert_eq!(
        hall.issue(id, citizens()).await.unwrap().number,
        number("A-001"),
        "none of this took a number"
    );
}

fn a() -> Series {
    Series::try_from('A').unwrap()
}

/// The first and the last number of a leased block.
async fn lease(hall: &Hall, holder: &str, nth: u32) -> Option<(Number, Number)> {
    let blocks = vec![BlockRequest { series: a(), nth }];
    let lent = hall.lease(holder, holder.to_owned(), blocks).await.unwrap();
    lent.first().map(|block| (block.first, block.last))
}

#[rstest]
#[tokio::test]
async fn lent_numbers_are_nobody_elses(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let _ = take(&hall, &["citizens"]).await;
    let mine = lease(&hall, "mine", 0).await.unwrap();
    assert_eq!(mine, (number("A-002"), number("A-021")));
    assert_eq!(
        lease(&hall, "mine", 0).await,
        Some(mine),
        "the same block asked for again is the same numbers"
    );
    let others = lease(&hall, "theirs", 0).await.unwrap();
    assert_eq!(others, (number("A-022"), number("A-041")));
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-042"));

    let day = hall.day().await.unwrap().date;
    let lent = |shown: &str, holder: &str| {
        let mut request = citizens();
        request.lent = Some(Lent {
            day,
            number: number(shown),
            holder: holder.to_owned(),
        });
        request
    };
    let id = new_id();
    let issued = hall.issue(id, lent("A-007", "mine")).await.unwrap();
    assert_eq!(
        (issued.number, issued.again),
        (number("A-007"), Again::First)
    );
    let again = hall.issue(id, lent("A-007", "mine")).await.unwrap();
    assert_eq!(again.again, Again::Repeated);
    for wrong in [
        lent("A-007", "mine"),
        lent("A-008", "theirs"),
        lent("A-022", "mine"),
        lent("A-001", "mine"),
        lent("A-500", "mine"),
        lent("B-002", "mine"),
    ] {
        let shown = format!("{:?}", wrong.lent);
        let answer = hall.issue(new_id(), wrong).await;
        assert!(
            matches!(answer, Err(Error::NotLent(_))),
            "{shown}: {answer:?}"
        );
    }
}

#[rstest]
#[tokio::test]
async fn a_visitors_lent_number_wins_over_the_one_nobody_has_seen(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (first, _) = lease(&hall, "kiosk", 0).await.unwrap();
    let (id, unseen) = take(&hall, &["citizens"]).await;
    let mut request = citizens();
    request.lent = Some(Lent {
        day: hall.day().await.unwrap().date,
        number: first,
        holder: "kiosk".to_owned(),
    });
    let issued = hall.issue(id, request.clone()).await.unwrap();
    assert_eq!(issued.number, first);
    hand(&hall, id).await;
    assert_eq!(hall.standing(id).await.unwrap().number, first);
    assert_eq!(waiting(&hall, "citizens").await, 1, "one ticket");
    let (_, next) = take(&hall, &["citizens"]).await;
    assert!(
        next > unseen,
        "the number that nobody saw is not given again"
    );

    // Somebody who stands in the queue with a number keeps it.
    let (seen, _) = join(&hall, &["citizens"]).await;
    if let Some(lent) = &mut request.lent {
        lent.number = number("A-002");
    }
    let answer = hall.issue(seen, request).await;
    assert!(matches!(answer, Err(Error::Conflict(_))), "{answer:?}");
}

#[rstest]
#[tokio::test]
async fn the_last_two_hundred_numbers_of_a_series_are_not_lent(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let _ = take(&hall, &["citizens"]).await;
    world.spoil(&["UPDATE series SET last = 781"]).await;
    assert_eq!(lease(&hall, "kiosk", 0).await, None);
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-782"), "visitors get what is left");
    world.spoil(&["UPDATE series SET last = 780"]).await;
    assert_eq!(
        lease(&hall, "kiosk", 0).await,
        Some((number("A-781"), number("A-800")))
    );
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-801"));
}

#[rstest]
#[tokio::test]
async fn somebody_who_came_while_the_hall_was_gone_keeps_their_place(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let morning = world.open("2026-11-24T09:00:00").await;
    let _ = take(&morning, &["citizens"]).await;
    let hall = world.open(TUESDAY).await;
    let (later, _) = join(&hall, &["citizens"]).await;
    let hall = world.open("2026-11-24T10:10:00").await;
    let (earlier, _) = take(&hall, &["citizens"]).await;
    let ago = SignedDuration::from_mins(20);
    let _ = hall.hand_over(earlier, ago).await.unwrap();
    // Nobody comes before the day was opened, whatever a kiosk's clock says.
    let (liar, _) = take(&hall, &["citizens"]).await;
    let _ = hall.hand_over(liar, SignedDuration::MAX).await.unwrap();
    let (now, _) = join(&hall, &["citizens"]).await;

    let queue = hall.queue(&"citizens".into()).await.unwrap();
    let order: Vec<_> = queue.waiting.iter().map(|at| at.ticket).collect();
    assert_eq!(order, [liar, earlier, later, now]);
}
