//! Codes that a desk does not open, each with an answer of its own.

use super::{CityHall, strip_at};

#[tokio::test(flavor = "multi_thread")]
async fn each_wrong_code_has_its_own_answer() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let own = sheet.own.as_ref().unwrap();
    let stub = own.stub.as_ref().unwrap().0.digits().as_str().to_owned();
    let own = own.strip.0.digits().as_str().to_owned();
    let right = strip_at(&sheet, 0);
    let half = right[..right.len() / 2].to_owned();
    let mut desk = city.desk("citizens", "1").await;
    let mut answers = Vec::new();
    for wrong in [
        strip_at(&sheet, 1),
        own,
        stub,
        half,
        "123456789018".into(),
        "12345678".into(),
    ] {
        desk.scan(&wrong).await;
        let page = desk.visitor();
        assert_eq!(page.name, "desk-refused");
        assert!(desk.lines().is_empty());
        answers.push(page.heading.plain());
        desk.touch("back").await;
    }
    let mut unique = answers.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), answers.len(), "{answers:#?}");

    // The right one, twice: the second sight is told, and blocks nothing.
    desk.scan(&right).await;
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
    let mut later = city.desk("citizens", "2").await;
    later.scan(&right).await;
    assert_eq!(later.visitor().name, "desk-sees");
    let told = later.notices();
    assert!(
        told[0].contains("10:24") && told[0].contains("市民課"),
        "{told:?}"
    );
    let _ = city.close().await;
}
