//! What was ended by mistake is taken back, for five minutes.

use annai::api::{DeskAction, DeskId, Standing};
use annai::hall::{Again, Error, Hall};
use annai::ticket::undo::NotUndone;
use annai::ticket::{Id, State};
use rstest::rstest;

use super::{On, Postgres, Sqlite, World, desk, join, past_ten, waiting};

/// A ticket that is served at desk 1.
async fn served(hall: &Hall, stops: &[&str]) -> (Id, DeskId) {
    let desk = desk("citizens", "1");
    hall.staff(desk.clone(), true).await.unwrap();
    let (id, _) = join(hall, stops).await;
    let _ = hall.call_next(desk.clone()).await.unwrap().unwrap();
    let _ = act(hall, &desk, id, DeskAction::Start).await;
    (id, desk)
}

async fn act(hall: &Hall, desk: &DeskId, id: Id, action: DeskAction) -> Standing {
    hall.serve(desk.clone(), id, action).await.unwrap()
}

#[rstest]
#[tokio::test]
async fn a_ticket_that_was_finished_by_mistake_comes_back_to_where_it_was(
    #[values(Sqlite, Postgres)] on: On,
    #[values(&["citizens"], &["citizens", "insurance"])] stops: &[&str],
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(&past_ten(0, 0)).await;
    let (id, desk) = served(&hall, stops).await;
    let before = hall.standing(id).await.unwrap();
    let _ = act(&hall, &desk, id, DeskAction::Finish).await;
    let hall = world.open(&past_ten(5, 0)).await;
    let after = act(&hall, &desk, id, DeskAction::Undo).await;
    assert_eq!(after.state, State::Serving);
    assert_eq!(
        Standing {
            seq: before.seq,
            ..after
        },
        before
    );
    assert_eq!(waiting(&hall, "insurance").await, 0);
    let again = hall.serve(desk.clone(), id, DeskAction::Undo).await;
    let nothing = NotUndone::Nothing;
    assert!(matches!(again, Err(Error::NotUndone { why, .. }) if why == nothing));
    // And it goes on as if nothing had been.
    let _ = act(&hall, &desk, id, DeskAction::Finish).await;
    assert_eq!(
        waiting(&hall, "insurance").await,
        u32::from(stops.len() == 2)
    );
}

#[rstest]
#[tokio::test]
async fn after_five_minutes_it_is_refused(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(&past_ten(0, 0)).await;
    let (id, desk) = served(&hall, &["citizens"]).await;
    let _ = act(&hall, &desk, id, DeskAction::Finish).await;
    let late = world.open(&past_ten(5, 1)).await;
    let refused = late.serve(desk, id, DeskAction::Undo).await.unwrap_err();
    assert!(refused.to_string().contains("5 minutes"), "{refused}");
    assert_eq!(late.state(id).await.unwrap(), State::Finished);
}

#[tokio::test]
async fn a_ticket_that_was_missed_or_cancelled_by_mistake_comes_back() {
    let world = World::new(Sqlite).await.unwrap();
    let hall = world.open(&past_ten(0, 0)).await;
    let desk = desk("citizens", "1");
    hall.staff(desk.clone(), true).await.unwrap();
    let (missed, _) = join(&hall, &["citizens"]).await;
    let (cancelled, _) = join(&hall, &["citizens"]).await;
    let _ = hall.call_next(desk.clone()).await.unwrap().unwrap();
    let _ = act(&hall, &desk, missed, DeskAction::Miss).await;
    let back = act(&hall, &desk, missed, DeskAction::Undo).await;
    assert_eq!(
        (back.state, back.desk.as_deref()),
        (State::Called, Some("1"))
    );
    let _ = hall.cancel(cancelled).await.unwrap();
    let back = act(&hall, &desk, cancelled, DeskAction::Undo).await;
    assert_eq!(back.state, State::Waiting);
    assert_eq!(waiting(&hall, "citizens").await, 1);
}

#[tokio::test]
async fn a_kiosk_that_did_not_hear_its_answer_gives_no_number_up_again() {
    let world = World::new(Sqlite).await.unwrap();
    let hall = world.open(&past_ten(0, 0)).await;
    let (id, _) = join(&hall, &["citizens"]).await;
    assert_eq!(hall.cancel(id).await.unwrap(), Again::First);
    let desk = desk("citizens", "1");
    let _ = act(&hall, &desk, id, DeskAction::Undo).await;
    // The step lay in the kiosk's journal meanwhile.
    assert_eq!(hall.cancel(id).await.unwrap(), Again::Repeated);
    assert_eq!(waiting(&hall, "citizens").await, 1);
}

#[tokio::test]
async fn a_desk_takes_back_its_own_deeds_alone_and_only_when_it_is_free() {
    let world = World::new(Sqlite).await.unwrap();
    let hall = world.open(&past_ten(0, 0)).await;
    let (id, first) = served(&hall, &["citizens", "insurance"]).await;
    let _ = act(&hall, &first, id, DeskAction::Finish).await;
    let (next, _) = join(&hall, &["citizens"]).await;
    let undo = async |desk: DeskId| hall.serve(desk, id, DeskAction::Undo).await;
    let other = undo(desk("citizens", "2")).await;
    assert!(matches!(other, Err(Error::OtherDesk(_))));
    let elsewhere = undo(desk("insurance", "1")).await;
    assert!(matches!(elsewhere, Err(Error::Elsewhere(_))));
    let _ = hall.call_next(first.clone()).await.unwrap().unwrap();
    let busy = undo(first.clone()).await;
    assert!(matches!(busy, Err(Error::DeskBusy(_))));
    let _ = act(&hall, &first, next, DeskAction::Park).await;
    let back = undo(first).await.unwrap();
    assert_eq!((back.state, back.stop), (State::Serving, 0));
}
