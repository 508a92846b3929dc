//! Codes that a desk does not open, each with an answer of its own.

use annai::clock::Moment;
use annai::desk::{Desk, Input, ScannerState};
use annai::shell::{Core as _, CoreEvent};
use jiff::{ToSpan as _, Zoned};
use zeroize::Zeroizing;

use super::{CityHall, strip_at};

#[tokio::test(flavor = "multi_thread")]
async fn each_wrong_code_has_its_own_answer() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let own = sheet.own.as_ref().unwrap();
    let stub = own.stub.as_ref().unwrap().0.digits().as_str().to_owned();
    let own = own.strip.0.digits().as_str().to_owned();
    let right = strip_at(&sheet, 0);
    let mut desk = city.desk("citizens", "1").await;
    let mut answers = Vec::new();
    for wrong in [
        strip_at(&sheet, 1),
        own,
        stub,
        "123456789018".into(),
        "49001234567894".into(),
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

    // Staff who type beside the note are no scanner.
    desk.scan("abc 123").await;
    assert_eq!(desk.visitor().name, "desk-show");

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

/// Pulled out in the middle of a code, the scanner is asked for again; what it sent is joined to nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_scanner_that_is_pulled_out_in_the_middle_of_a_strip_spoils_no_other() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let right = strip_at(&sheet, 0);
    let (first, second) = right.split_at(right.len() / 2);
    let mut desk = city.desk("citizens", "1").await;
    desk.scan(first).await;
    assert_eq!(desk.visitor().name, "desk-show");
    desk.0.hear(Input::Scanner(ScannerState::Gone)).await;
    assert_eq!(desk.visitor().name, "desk-refused");
    let lamps = desk.staff().lamps;
    assert!(lamps.iter().any(|lamp| !lamp.lit), "its lamp is out");
    desk.0.hear(Input::Scanner(ScannerState::Ready)).await;
    assert!(desk.staff().lamps.iter().all(|lamp| lamp.lit));
    desk.scan(second).await;
    assert!(desk.lines().is_empty());
    desk.second().await;
    desk.scan(&right).await;
    assert_eq!(desk.visitor().name, "desk-sees", "a whole one is read");
    // Without a scanner in the middle of a code nothing is asked.
    desk.0.hear(Input::Scanner(ScannerState::Gone)).await;
    assert_eq!(desk.visitor().name, "desk-sees");
    let _ = city.close().await;
}

/// The half of a code is refused when its other half has not come, and the whole is read after it.
#[tokio::test(flavor = "multi_thread")]
async fn half_a_strip_is_told_and_spoils_no_other() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let right = strip_at(&sheet, 0);
    let setting = city.desk("citizens", "1").await.setting();
    let now: Zoned = super::TUESDAY.parse().unwrap();
    let mut desk = Desk::new(setting, &now);
    let scan = |text: &str| CoreEvent::Input(Input::Scan(Zeroizing::new(text.to_owned())));
    let _ = desk.step(scan(&right[..right.len() / 2]), &Moment::from(&now));
    assert_eq!(
        desk.view().visitor.name,
        "desk-show",
        "the other half may come"
    );
    let later = now.saturating_add(4.seconds());
    let _ = desk.step(CoreEvent::Input(Input::Tick(None)), &Moment::from(&later));
    assert_eq!(desk.view().visitor.name, "desk-refused");
    let _ = desk.step(CoreEvent::Input(Input::ScanDropped), &Moment::from(&later));
    assert_eq!(desk.view().visitor.name, "desk-refused");
    let heading = desk.view().visitor.heading.plain();
    let _ = desk.step(scan("no code at all"), &Moment::from(&later));
    assert_ne!(desk.view().visitor.heading.plain(), heading);
    let gone = later.saturating_add(30.seconds());
    let _ = desk.step(CoreEvent::Input(Input::Tick(None)), &Moment::from(&gone));
    assert_eq!(
        desk.view().visitor.name,
        "desk-show",
        "the answer goes away by itself"
    );
}
