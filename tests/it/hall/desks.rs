//! Desks: who is called when, and what a desk does with a ticket.

use std::collections::BTreeSet;

use annai::api::{DeskAction, DeskId, Standing};
use annai::hall::{Error, Hall};
use annai::ticket::{Id, State};
use rstest::rstest;

use super::{
    On, Postgres, Sqlite, TUESDAY, World, desk, join, new_id, past_ten, stops, take, waiting,
};

async fn opened(hall: &Hall, counter: &str, name: &str) -> DeskId {
    let desk = desk(counter, name);
    hall.staff(desk.clone(), true).await.unwrap();
    desk
}

async fn next(hall: &Hall, desk: &DeskId) -> Option<Id> {
    let called = hall.call_next(desk.clone()).await.unwrap()?;
    assert_eq!(called.state, State::Called);
    assert_eq!(called.desk.as_deref(), Some(desk.desk.as_str()));
    Some(called.ticket)
}

async fn does(hall: &Hall, desk: &DeskId, id: Id, action: DeskAction) -> Standing {
    hall.serve(desk.clone(), id, action).await.unwrap()
}

/// Somebody is called, served and sent on.
async fn serve(hall: &Hall, desk: &DeskId, id: Id) -> Standing {
    assert_eq!(next(hall, desk).await, Some(id));
    let started = does(hall, desk, id, DeskAction::Start).await;
    assert_eq!(started.state, State::Serving);
    does(hall, desk, id, DeskAction::Finish).await
}

/// What a desk's queue looks like, as it will be called.
async fn queue(hall: &Hall, counter: &str) -> Vec<Id> {
    let queue = hall.queue(&counter.into()).await.unwrap();
    queue.waiting.iter().map(|at| at.ticket).collect()
}

#[rstest]
#[tokio::test]
async fn people_are_called_as_they_came(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let desk = opened(&hall, "citizens", "1").await;
    assert_eq!(next(&hall, &desk).await, None, "nobody waits");
    // Whoever has it in hand first comes first, whatever the number.
    let (late, _) = take(&hall, &["citizens"]).await;
    let (first, _) = join(&hall, &["citizens"]).await;
    let (second, _) = join(&hall, &["citizens"]).await;
    super::hand(&hall, late).await;
    assert_eq!(queue(&hall, "citizens").await, [first, second, late]);
    for id in [first, second, late] {
        let done = serve(&hall, &desk, id).await;
        assert_eq!(done.state, State::Finished);
    }
    assert_eq!(next(&hall, &desk).await, None);
}

#[rstest]
#[tokio::test]
async fn whoever_came_to_the_hall_earlier_is_called_earlier_at_every_counter(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let citizens = opened(&hall, "citizens", "1").await;
    let insurance = opened(&hall, "insurance", "1").await;
    let (two_errands, _) = join(&hall, &["citizens", "insurance"]).await;
    let hall = world.open(&past_ten(5, 0)).await;
    let (newcomer, _) = join(&hall, &["insurance"]).await;
    let (later, _) = join(&hall, &["insurance"]).await;

    let hall = world.open(&past_ten(10, 0)).await;
    let sent_on = serve(&hall, &citizens, two_errands).await;
    assert_eq!(sent_on.state, State::Waiting);
    assert_eq!((sent_on.counter.as_str(), sent_on.stop), ("insurance", 1));
    // Just sent on: there are two minutes for the way, as long as somebody else can be called.
    assert_eq!(
        queue(&hall, "insurance").await,
        [newcomer, later, two_errands]
    );
    assert_eq!(
        serve(&hall, &insurance, newcomer).await.state,
        State::Finished
    );
    let hall = world.open(&past_ten(11, 59)).await;
    assert_eq!(queue(&hall, "insurance").await, [later, two_errands]);
    let hall = world.open(&past_ten(12, 0)).await;
    assert_eq!(queue(&hall, "insurance").await, [two_errands, later]);
    assert_eq!(
        serve(&hall, &insurance, two_errands).await.state,
        State::Finished
    );
    assert_eq!(serve(&hall, &insurance, later).await.state, State::Finished);
}

#[rstest]
#[tokio::test]
async fn somebody_just_sent_on_is_called_at_once_when_nobody_else_waits(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let citizens = opened(&hall, "citizens", "1").await;
    let insurance = opened(&hall, "insurance", "1").await;
    let (id, _) = join(&hall, &["citizens", "insurance"]).await;
    let _ = serve(&hall, &citizens, id).await;
    assert_eq!(serve(&hall, &insurance, id).await.state, State::Finished);
}

#[rstest]
#[tokio::test]
async fn a_called_visitor_is_called_again_or_missed_and_comes_back(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let desk = opened(&hall, "citizens", "1").await;
    let (first, _) = join(&hall, &["citizens"]).await;
    let (second, _) = join(&hall, &["citizens"]).await;
    assert_eq!(next(&hall, &desk).await, Some(first));
    let before = *hall.news().borrow();
    let again = does(&hall, &desk, first, DeskAction::Call).await;
    assert_eq!(again.state, State::Called);
    assert!(again.seq > before, "boards hear of it again");

    let missed = does(&hall, &desk, first, DeskAction::Miss).await;
    assert_eq!((missed.state, missed.desk), (State::Missed, None));
    let aside = hall.queue(&"citizens".into()).await.unwrap().aside;
    assert_eq!(aside.len(), 1);
    assert_eq!(next(&hall, &desk).await, Some(second));
    let back = does(&hall, &desk, first, DeskAction::Resume).await;
    assert_eq!(back.state, State::Waiting);
    let _ = does(&hall, &desk, second, DeskAction::Start).await;
    let _ = does(&hall, &desk, second, DeskAction::Finish).await;
    assert_eq!(serve(&hall, &desk, first).await.state, State::Finished);
}

#[rstest]
#[tokio::test]
async fn parked_or_missed_people_keep_their_place(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let desk = opened(&hall, "citizens", "1").await;
    let mut all = Vec::new();
    for _ in 0..4 {
        all.push(join(&hall, &["citizens"]).await.0);
    }
    // Out of the queue, off a call, off the desk.
    let _ = does(&hall, &desk, all[1], DeskAction::Park).await;
    assert_eq!(next(&hall, &desk).await, Some(all[0]));
    let _ = does(&hall, &desk, all[0], DeskAction::Start).await;
    let parked = does(&hall, &desk, all[0], DeskAction::Park).await;
    assert_eq!((parked.state, parked.desk), (State::Parked, None));
    assert_eq!(next(&hall, &desk).await, Some(all[2]));
    let _ = does(&hall, &desk, all[2], DeskAction::Miss).await;
    assert_eq!(queue(&hall, "citizens").await, [all[3]]);
    for id in [all[2], all[1], all[0]] {
        let _ = does(&hall, &desk, id, DeskAction::Resume).await;
    }
    assert_eq!(queue(&hall, "citizens").await, all);
}

#[rstest]
#[tokio::test]
async fn a_visitor_at_the_wrong_counter_is_sent_to_the_right_one(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let citizens = opened(&hall, "citizens", "1").await;
    let insurance = opened(&hall, "insurance", "1").await;
    let (id, number) = join(&hall, &["citizens"]).await;
    assert_eq!(next(&hall, &citizens).await, Some(id));
    let _ = does(&hall, &citizens, id, DeskAction::Start).await;
    let to = stops(&["insurance"]).remove(0);
    let sent = does(&hall, &citizens, id, DeskAction::Transfer(to)).await;
    assert_eq!((sent.state, sent.stop, sent.stops), (State::Waiting, 0, 1));
    assert_eq!((sent.counter.as_str(), sent.desk), ("insurance", None));
    assert_eq!(sent.number, number, "with the same number");
    assert_eq!(waiting(&hall, "citizens").await, 0);
    assert_eq!(waiting(&hall, "insurance").await, 1);
    assert_eq!(next(&hall, &citizens).await, None, "the desk is free");
    assert_eq!(serve(&hall, &insurance, id).await.state, State::Finished);

    let nowhere = stops(&["nowhere"]).remove(0);
    let (id, _) = join(&hall, &["citizens"]).await;
    let refused = hall
        .serve(citizens, id, DeskAction::Transfer(nowhere))
        .await;
    assert!(matches!(refused, Err(Error::NoSuchCounter(_))));
}

#[rstest]
#[tokio::test]
async fn another_stop_goes_behind_the_last(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let citizens = opened(&hall, "citizens", "1").await;
    let insurance = opened(&hall, "insurance", "1").await;
    let (id, _) = join(&hall, &["citizens"]).await;
    let add = |place| DeskAction::AddStop {
        stop: stops(&["insurance"]).remove(0),
        place,
    };
    let longer = does(&hall, &citizens, id, add(None)).await;
    assert_eq!(
        (longer.state, longer.stop, longer.stops),
        (State::Waiting, 0, 2)
    );
    assert_eq!(serve(&hall, &citizens, id).await.state, State::Waiting);
    assert_eq!(serve(&hall, &insurance, id).await.state, State::Finished);
    let over = hall.serve(insurance.clone(), id, add(None)).await;
    assert!(matches!(over, Err(Error::Refused(_))), "{over:?}");

    let (id, _) = join(&hall, &["citizens"]).await;
    for _ in 1..24 {
        let _ = does(&hall, &citizens, id, add(None)).await;
    }
    let full = hall.serve(citizens, id, add(None)).await;
    assert!(matches!(full, Err(Error::TooManyStops)), "{full:?}");
}

#[rstest]
#[tokio::test]
async fn a_stop_that_is_added_twice_is_added_once(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let citizens = opened(&hall, "citizens", "1").await;
    let (id, _) = join(&hall, &["citizens"]).await;
    let add = |counter: &str, place| DeskAction::AddStop {
        stop: stops(&[counter]).remove(0),
        place: Some(place),
    };
    for _ in 0..2 {
        let longer = does(&hall, &citizens, id, add("insurance", 1)).await;
        assert_eq!(longer.stops, 2);
    }
    assert_eq!(
        does(&hall, &citizens, id, add("insurance", 2)).await.stops,
        3
    );
    // Another desk was faster with another stop, or this one does not know how far the ticket goes.
    for unknown in [add("advice", 1), add("insurance", 4)] {
        let refused = hall.serve(citizens.clone(), id, unknown).await;
        assert!(matches!(refused, Err(Error::OtherStops(_))), "{refused:?}");
    }
}

#[rstest]
#[tokio::test]
async fn what_a_desk_may_not_do_is_refused_and_changes_nothing(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let one = desk("citizens", "1");
    assert!(matches!(
        hall.call_next(one.clone()).await,
        Err(Error::DeskClosed(of)) if of == one
    ));
    hall.staff(one.clone(), true).await.unwrap();
    let two = opened(&hall, "citizens", "2").await;
    let insurance = opened(&hall, "insurance", "1").await;
    let (first, first_number) = join(&hall, &["citizens"]).await;
    let (second, _) = join(&hall, &["citizens"]).await;
    let (reserved, _) = take(&hall, &["citizens"]).await;
    assert_eq!(next(&hall, &one).await, Some(first));
    let before = *hall.news().borrow();

    let busy = hall.call_next(one.clone()).await;
    assert!(matches!(busy, Err(Error::DeskBusy(n)) if n == first_number));
    let busy = hall.serve(one.clone(), second, DeskAction::Call).await;
    assert!(matches!(busy, Err(Error::DeskBusy(_))), "{busy:?}");
    let left = hall.staff(one.clone(), false).await;
    assert!(matches!(left, Err(Error::DeskBusy(_))), "{left:?}");
    for action in [
        DeskAction::Call,
        DeskAction::Start,
        DeskAction::Miss,
        DeskAction::Park,
    ] {
        let others = hall.serve(two.clone(), first, action).await;
        assert!(matches!(others, Err(Error::OtherDesk(_))), "{others:?}");
    }
    for id in [first, second] {
        let elsewhere = hall.serve(insurance.clone(), id, DeskAction::Call).await;
        assert!(matches!(elsewhere, Err(Error::Elsewhere(_))));
    }
    for (id, action) in [
        (first, DeskAction::Finish),
        (first, DeskAction::Resume),
        (second, DeskAction::Start),
        (second, DeskAction::Finish),
        (second, DeskAction::Miss),
        (second, DeskAction::Resume),
        (reserved, DeskAction::Call),
        (reserved, DeskAction::Park),
    ] {
        let desk = if id == first { &one } else { &two };
        let refused = hall.serve(desk.clone(), id, action.clone()).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{action:?}");
    }
    let nobody = hall.serve(one.clone(), new_id(), DeskAction::Start).await;
    assert!(matches!(nobody, Err(Error::NoSuchTicket(_))));
    let nowhere = hall.staff(desk("nowhere", "1"), true).await;
    assert!(matches!(nowhere, Err(Error::NoSuchCounter(_))));
    for name in ["", "1234567890123456789012345", "1\n2", "\u{0}"] {
        let unnamed = hall.staff(desk("citizens", name), true).await;
        assert!(matches!(unnamed, Err(Error::NotADesk)), "{name:?}");
    }
    assert_eq!(*hall.news().borrow(), before, "nothing happened");
    let _ = does(&hall, &one, first, DeskAction::Start).await;
    let cancelled = hall.cancel(first).await;
    assert!(
        matches!(cancelled, Err(Error::Refused(_))),
        "whoever sits at a desk is not sent away by a button"
    );
}

#[rstest]
#[tokio::test]
async fn a_desk_that_closes_with_nobody_calls_nobody(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let desk = opened(&hall, "citizens", "窓口 1").await;
    let _ = join(&hall, &["citizens"]).await;
    for _ in 0..2 {
        hall.staff(desk.clone(), false).await.unwrap();
    }
    assert!(
        hall.queue(&"citizens".into())
            .await
            .unwrap()
            .desks
            .is_empty()
    );
    let closed = hall.call_next(desk.clone()).await;
    assert!(matches!(closed, Err(Error::DeskClosed(_))));
    hall.staff(desk.clone(), true).await.unwrap();
    let desks = hall.queue(&"citizens".into()).await.unwrap().desks;
    assert_eq!(desks, ["窓口 1"]);
    assert!(next(&hall, &desk).await.is_some());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn desks_that_call_at_once_never_call_the_same_person(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let shared = world.open(TUESDAY).await;
    for _ in 0..40 {
        let _ = join(&shared, &["citizens"]).await;
    }
    let mut tasks = tokio::task::JoinSet::new();
    for at in 0..8 {
        let hall = match at % 2 {
            0 => shared.clone(),
            _ => world.open(TUESDAY).await,
        };
        let _ = tasks.spawn(async move {
            let desk = opened(&hall, "citizens", &at.to_string()).await;
            let mut called = Vec::new();
            while let Some(id) = next(&hall, &desk).await {
                called.push(id);
                let _ = does(&hall, &desk, id, DeskAction::Start).await;
                let _ = does(&hall, &desk, id, DeskAction::Finish).await;
            }
            called
        });
    }
    let called: Vec<Id> = tasks.join_all().await.into_iter().flatten().collect();
    let unique: BTreeSet<Id> = called.iter().copied().collect();
    assert_eq!((called.len(), unique.len()), (40, 40));
}

#[rstest]
#[tokio::test]
async fn one_desk_pressed_twice_at_once_has_one_person(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let other = world.open(TUESDAY).await;
    let desk = opened(&hall, "citizens", "1").await;
    for _ in 0..2 {
        let _ = join(&hall, &["citizens"]).await;
    }
    let (a, b) = tokio::join!(hall.call_next(desk.clone()), other.call_next(desk));
    let busy = |called: &Result<_, Error>| matches!(called, Err(Error::DeskBusy(_)));
    assert!(busy(&a) != busy(&b), "{a:?} {b:?}");
    let queue = hall.queue(&"citizens".into()).await.unwrap();
    assert_eq!((queue.at_desks.len(), queue.waiting.len()), (1, 1));
}
