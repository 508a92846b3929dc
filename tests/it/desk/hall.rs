//! The desk and its hall: every action, and a hall that goes away in the middle of it.

use super::CityHall;

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
