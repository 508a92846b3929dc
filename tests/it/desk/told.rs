//! F11: what the visitor had told another counter before is counted, once, and nothing of it is said.

use annai::hall::{FigureKind, Figures};
use annai::page::staff::Shortcut;

use super::{CityHall, strip_at};

impl CityHall {
    /// What was counted as told before: here, there, how often.
    async fn told(&self) -> Vec<(String, String, u64)> {
        let figures = Figures::open(self.config.for_hall().unwrap())
            .await
            .unwrap();
        let day = self.now.date();
        let figures = figures
            .between(day, day, self.now.time_zone())
            .await
            .unwrap();
        let told = figures.into_iter().filter(|it| it.kind == FigureKind::Told);
        told.map(|it| (it.a, it.b, it.count)).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_before_is_counted_once_a_visit_and_counter() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let mut desk = city.desk("citizens", "1").await;
    assert!(!desk.can("told"), "nobody is served");
    desk.press("call-next").await;
    assert!(!desk.can("told"), "called, and not here yet");
    desk.press("start").await;
    let page = desk.staff();
    let key = page.by_key(Shortcut::Function(11)).unwrap();
    assert_eq!(key.label.plain(), "もう聞いた話");
    desk.press("told").await;
    let heading = desk.staff().menu.unwrap().heading.plain();
    assert!(heading.contains("どの窓口"), "{heading}");
    desk.pick("保険").await;
    // Again, and again after the paper of the same visitor was read.
    desk.press("told").await;
    desk.pick("保険").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    desk.press("told").await;
    desk.pick("保険").await;
    let expected = ("citizens".to_owned(), "insurance".to_owned(), 1);
    assert_eq!(city.told().await, [expected]);
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_visitors_count_twice_and_a_hall_that_is_gone_stops_nobody() {
    let city = CityHall::open().await;
    for _ in 0..2 {
        let _ = city.visit("moving-family", "ja").await;
    }
    let mut desk = city.desk("citizens", "1").await;
    for _ in 0..2 {
        desk.press("call-next").await;
        desk.press("start").await;
        desk.press("told").await;
        desk.pick("保険").await;
        desk.press("finish").await;
    }
    assert_eq!(city.told().await[0].2, 2);
    let CityHall { service, hall, .. } = city;
    service.unwrap().stop().await;
    desk.press("undo").await;
    desk.press("told").await;
    desk.pick("税").await;
    assert!(desk.staff().person.is_some(), "the visitor is served on");
    hall.close().await;
}
