//! The desk and its hall: every action, and a hall that goes away in the middle of it.

use std::sync::Arc;

use annai::api::{DeskAction, Update};
use annai::desk::{DeskOutcome, Effect, Input};
use annai::shell::World as _;

use super::CityHall;

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_learns_the_halls_hours_at_each_opening() {
    let city = CityHall::open().await;
    let station = Arc::new(city.station_at("citizens", "1", &city.now).await);
    let opened = Arc::clone(&station).carry_out(Effect::Open).await;
    let Some(DeskOutcome::Opened(Ok(open))) = opened else {
        panic!("the desk does not open");
    };
    let told = &city.config.hall.as_ref().unwrap().hours;
    assert_eq!(open.hours.as_deref(), Some(told));
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_key_does_what_it_says() {
    let city = CityHall::open().await;
    for _ in 0..3 {
        let _ = city.visit("certificate", "ja").await;
    }
    let mut desk = city.desk("citizens", "1").await;
    assert_eq!(desk.staff().waiting.tickets.len(), 3);
    desk.press("call-next").await;
    desk.press("call-again").await;
    desk.press("miss").await;
    assert!(desk.notices()[0].contains("取り消せます"));
    desk.press("undo").await;
    assert!(desk.can("start"), "the miss was taken back");
    desk.press("start").await;
    desk.press("park").await;
    desk.press("call-next").await;
    let page = desk.staff();
    assert_eq!(
        page.aside.tickets.len(),
        1,
        "parked before the next was called"
    );
    let parked = page.aside.tickets[0].control.id.as_str()["staff-".len()..].to_owned();
    desk.press("start").await;
    desk.press("transfer").await;
    desk.pick("税務課").await;
    desk.press("call-next").await;
    desk.press(&parked).await;
    desk.press("resume").await;
    let page = desk.staff();
    assert_eq!(
        (page.waiting.tickets.len(), page.aside.tickets.len()),
        (1, 0)
    );
    desk.press("start").await;
    desk.press("add-stop").await;
    desk.pick("保険年金課").await;
    desk.press("finish").await;
    desk.press("call-next").await;
    let insurance = city.desk("insurance", "1").await;
    assert_eq!(insurance.staff().waiting.tickets.len(), 1);
    let tax = city.desk("tax", "1").await;
    assert_eq!(tax.staff().waiting.tickets.len(), 1);
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_finished_by_mistake_comes_back_to_the_desk() {
    let city = CityHall::open().await;
    let _ = city.visit("certificate", "ja").await;
    let mut desk = city.desk("citizens", "1").await;
    assert!(!desk.can("undo"));
    // The next call sends what is held.
    for key in ["call-next", "start", "finish", "call-next"] {
        desk.press(key).await;
    }
    assert!(!desk.can("start") && desk.staff().waiting.tickets.is_empty());
    assert!(
        desk.notices()
            .iter()
            .any(|notice| notice.contains("5分のあいだ"))
    );
    desk.press("undo").await;
    assert!(desk.can("finish"), "the visitor is at the desk as before");
    assert!(!desk.can("undo"), "once");
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_desk_has_no_keys_until_it_is_opened_again() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "ja").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("close").await;
    desk.scan(&super::strip_at(&sheet, 0)).await;
    assert_eq!(desk.visitor().name, "desk-refused");
    assert!(desk.lines().is_empty());
    desk.press("close").await;
    desk.scan(&super::strip_at(&sheet, 0)).await;
    assert_eq!(desk.visitor().name, "desk-sees");
    assert!(!desk.lines().is_empty());
    let _ = city.close().await;
}

/// The hall goes away in the middle of an action: it is told, nothing is lost, and it is done once.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_hall_did_not_hear_is_done_once_when_it_is_back() {
    let mut city = CityHall::open().await;
    let _ = city.visit("moving-family", "ja").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.press("start").await;
    let before = city.last_event().await;
    city.stop_service().await;
    desk.press("finish").await;
    desk.press("call-next").await;
    assert!(
        desk.notices()[0].contains("つながりません"),
        "{:?}",
        desk.notices()
    );
    assert!(desk.notices()[0].contains("預かりました"), "and is kept");
    assert!(
        !desk.can("call-next") && !desk.can("finish"),
        "it is not done twice"
    );
    desk.0.hear(Input::News(Update::Lost)).await;
    city.start_service().await;
    let calls = city.hall.calls().await.unwrap();
    desk.0.hear(Input::News(Update::State(calls))).await;
    // No trouble any more; only that it can still be taken back.
    let notices = desk.notices();
    assert!(
        notices.iter().all(|notice| notice.contains("5分のあいだ")),
        "{notices:?}"
    );
    // Done, and waiting at the next counter: two events, and no third.
    assert_eq!(city.last_event().await, before + 2);
    assert_eq!(
        city.desk("insurance", "1")
            .await
            .staff()
            .waiting
            .tickets
            .len(),
        1
    );

    // The hall heard it, and only its answer was lost: then it is not done again.
    let _ = city.visit("certificate", "ja").await;
    desk.0
        .hear(Input::News(Update::State(city.hall.calls().await.unwrap())))
        .await;
    desk.press("call-next").await;
    desk.press("start").await;
    let ticket = city.hall.queue(&"citizens".into()).await.unwrap().at_desks[0].ticket;
    city.stop_service().await;
    desk.press("finish").await;
    desk.press("call-next").await;
    let at = desk.setting().desk.clone();
    let _ = city
        .hall
        .serve(at, ticket, DeskAction::Finish)
        .await
        .unwrap();
    let heard = city.last_event().await;
    desk.0.hear(Input::News(Update::Lost)).await;
    city.start_service().await;
    let calls = city.hall.calls().await.unwrap();
    desk.0.hear(Input::News(Update::State(calls))).await;
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
    assert_eq!(city.last_event().await, heard);
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_stations_of_one_desk_call_one_person() {
    let city = CityHall::open().await;
    for _ in 0..2 {
        let _ = city.visit("certificate", "ja").await;
    }
    let mut one = city.desk("citizens", "1").await;
    let mut two = city.desk("citizens", "1").await;
    one.press("call-next").await;
    two.press("call-next").await;
    let number = |place: &super::Place| place.staff().person.unwrap().number.unwrap().plain();
    assert_eq!(number(&one), number(&two), "the desk has one visitor");
    assert_eq!(two.staff().waiting.tickets.len(), 1);
    let _ = city.close().await;
}
