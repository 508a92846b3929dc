//! The information desk: a visit that staff run together with the visitor.

use annai::page::staff::{GuidedPage, Shortcut};

use super::{CityHall, Place, said};

impl Place {
    fn guided(&self) -> GuidedPage {
        self.staff().guided.expect("no visit is run")
    }

    fn guides_to(&self, name: &str) -> bool {
        self.can(&format!("visit-{name}"))
    }

    async fn guide(&mut self, name: &str) {
        self.press(&format!("visit-{name}")).await;
    }

    /// Chooses a row of the visit by its place.
    async fn choose(&mut self, at: usize) {
        let row = self.guided().rows.remove(at);
        let name = row.control.id.as_str();
        self.guide(&name["staff-visit-".len()..]).await;
    }

    /// Begins a visit about one errand, and goes on until a page.
    async fn guide_one_errand(&mut self, name: &str) {
        self.press("visit").await;
        self.guide("language-ja").await;
        self.guide("known-errand").await;
        self.choose(1).await;
        self.choose(0).await;
        self.guide_to(name).await;
    }

    /// Goes on, saying "I don't know", until a page.
    async fn guide_to(&mut self, name: &str) {
        for _ in 0..60 {
            if self.visitor().name == name {
                return;
            }
            let known = ["unknown", "next", "none"];
            let on = known.into_iter().find(|it| self.guides_to(it)).unwrap();
            self.guide(on).await;
        }
        panic!("{name} never came; {} did", self.visitor().name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_and_visitor_run_one_visit_each_in_their_language() {
    let city = CityHall::open().await;
    let mut desk = city.desk("information", "1").await;
    desk.press("visit").await;
    assert_eq!(desk.visitor().name, "welcome");
    desk.touch("language-en").await;
    assert_eq!(desk.visitor().name, "doors");
    assert_eq!(desk.visitor().lang.as_str(), "en");
    assert_eq!(desk.guided().heading.plain(), "どちらの方法で進みますか。");
    assert!(said(&desk.visitor()).contains("Help me find out"));

    // Staff know a procedure that is needed, and type for it.
    desk.guide("known-errand").await;
    desk.guide("search").await;
    desk.0.type_into_visit("印鑑登録").await.unwrap();
    assert_eq!(desk.guided().entry.unwrap().typed.plain(), "印鑑登録");
    let rows = desk.guided().rows;
    let found = rows
        .iter()
        .find(|row| row.control.id.as_str().contains("procedure-"));
    let found = found.expect("nothing was found").control.clone();
    let errand = found.label.plain();
    desk.guide(&found.id.as_str()["staff-visit-".len()..]).await;
    assert_eq!(desk.visitor().name, "plan");
    let lines: Vec<String> = desk
        .guided()
        .lines
        .iter()
        .map(|(_, it)| it.plain())
        .collect();
    assert!(
        lines.iter().any(|line| line.contains(&errand)),
        "{errand}: {lines:#?}"
    );

    // They add another; then the number, and the paper.
    desk.guide("add-errand").await;
    desk.guide("known-errand").await;
    desk.choose(1).await;
    desk.choose(0).await;
    desk.guide_to("ticket").await;
    let number = desk.guided().lines[1].1.plain();
    assert!(number.contains('-'), "{number}");
    assert!(said(&desk.visitor()).len() > 10);
    desk.guide("noted").await;
    assert_eq!(desk.visitor().name, "goodbye");
    let queued: Vec<String> = city.waiting().await;
    assert!(queued.contains(&number), "{number} is not among {queued:?}");
    desk.guide("finish").await;
    assert!(desk.staff().guided.is_none());
    assert_eq!(desk.visitor().name, "desk-show");
    assert!(desk.can("visit"), "another can begin");
    let _ = city.close().await;
}

/// Ended half way: the number that nobody holds is given back, and no answer comes to the next visit.
#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_staff_end_leaves_no_number_and_no_word() {
    let city = CityHall::open().await;
    let mut desk = city.desk("information", "1").await;
    desk.guide_one_errand("plan").await;
    assert!(
        !desk.can("close") && !desk.can("call-next"),
        "first the visit is ended"
    );
    desk.guide_to("ticket").await;
    desk.guide("start-over").await;
    assert!(city.waiting().await.is_empty());
    if desk.staff().guided.is_some() {
        desk.guide("finish").await;
    }
    desk.press("visit").await;
    assert_eq!(desk.visitor().name, "welcome");
    let _ = city.close().await;
}

/// Every control of the visit has a key or can be pressed, and no key means two things.
#[tokio::test(flavor = "multi_thread")]
async fn one_key_means_one_thing() {
    let city = CityHall::open().await;
    let mut desk = city.desk("information", "1").await;
    desk.press("visit").await;
    for name in ["language-ja", "guided"] {
        desk.guide(name).await;
    }
    for _ in 0..30 {
        let page = desk.staff();
        let mut keys: Vec<String> = page
            .controls()
            .filter(|(_, key)| *key != Shortcut::None)
            .map(|(_, key)| key.cap())
            .collect();
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all, "on {}", desk.visitor().name);
        assert!(page.by_key(Shortcut::Control('i')).is_some());
        let known = ["unknown", "next", "none"];
        match known.into_iter().find(|it| desk.guides_to(it)) {
            Some(on) => desk.guide(on).await,
            None => break,
        }
    }
    let _ = city.close().await;
}

/// What a scanner reads belongs to the visit while it is what the visitor sees.
#[tokio::test(flavor = "multi_thread")]
async fn the_visitors_own_paper_refills_a_visit_at_the_desk() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let own = sheet.own.as_ref().unwrap();
    let mut desk = city.desk("information", "1").await;
    desk.press("visit").await;
    desk.scan(own.strip.0.digits().as_str()).await;
    desk.scan(own.stub.as_ref().unwrap().0.digits().as_str())
        .await;
    assert_eq!(desk.visitor().name, "record");
    desk.guide("next").await;
    assert_eq!(desk.visitor().name, "refilled");
    let _ = city.close().await;
}

/// The hall cannot be reached: the number is one of those that were leased, and the hall hears of it later.
#[tokio::test(flavor = "multi_thread")]
async fn a_visit_goes_on_while_the_hall_is_away() {
    let mut city = CityHall::open().await;
    let mut desk = city.desk("information", "1").await;
    desk.guide_one_errand("ticket").await;
    desk.guide("noted").await;
    desk.guide("finish").await;

    city.stop_service().await;
    desk.guide_one_errand("ticket").await;
    let number = desk.guided().lines[1].1.plain();
    assert!(number.contains('-'), "{number}");
    desk.guide("noted").await;
    assert_eq!(desk.visitor().name, "goodbye");
    desk.guide("finish").await;
    assert!(!city.waiting().await.contains(&number));

    city.start_service().await;
    for _ in 0..100 {
        if city.waiting().await.contains(&number) {
            let _ = city.close().await;
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the hall never heard of {number}");
}

/// Another counter runs no visits, and its station gets no numbers from the hall.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_information_desk_runs_visits() {
    let city = CityHall::open().await;
    let desk = city.desk("citizens", "1").await;
    let actions = desk.staff().actions;
    assert!(
        actions
            .iter()
            .all(|it| it.control.id.as_str() != "staff-visit")
    );
    let _ = city.close().await;
}
