//! Settings that change under a visit, and change back.

use annai::page::State;
use annai::paper::Sheet;
use annai::shell::Core as _;
use annai::visit::Visit;
use rand::RngExt as _;

use super::Monkey;

/// What no setting may change.
#[derive(PartialEq)]
struct Kept {
    name: &'static str,
    controls: Vec<(String, State)>,
    sheet: Sheet,
}

impl Monkey {
    /// Changes the size, the contrast or the reach, and then the language: the page is still the same, and with the
    /// settings of before all is as it was.
    pub(super) fn change_a_setting(&mut self) {
        let aside = ["looks", "languages", "person"].contains(&self.page.name);
        if aside || self.page.control("text-size").is_none() {
            return;
        }
        let before = Kept::of(&self.visit);
        self.press("text-size");
        let looks = self.chosen("looks-");
        let cards = self.names("looks-");
        let card = &cards[self.random.random_range(0..cards.len())];
        self.press(card);
        self.press("next");
        before.check(&self.visit, card);
        let own = format!("language-{}", self.page.lang);
        self.press("languages");
        let cards = self.names("language-");
        let card = &cards[self.random.random_range(0..cards.len())];
        self.press(card);
        before.check(&self.visit, card);
        self.press("languages");
        self.press(&own);
        self.press("text-size");
        for card in cards_to_press(&looks, &self.chosen("looks-")) {
            self.press(&card);
        }
        self.press("next");
        assert!(
            Kept::of(&self.visit) == before,
            "{card} and back lost something on {}",
            before.name
        );
    }

    fn chosen(&self, start: &str) -> Vec<String> {
        let controls = self.page.controls();
        let chosen = controls.filter(|it| it.state == State::Chosen);
        let names = chosen.map(|it| it.id.as_str().to_owned());
        names.filter(|name| name.starts_with(start)).collect()
    }

    fn names(&self, start: &str) -> Vec<String> {
        let controls = self.page.controls().map(|it| it.id.as_str().to_owned());
        controls.filter(|name| name.starts_with(start)).collect()
    }
}

/// What leads from the cards that are chosen to those that were: the one for the reach is a switch.
fn cards_to_press(before: &[String], now: &[String]) -> Vec<String> {
    let missing = before.iter().filter(|card| !now.contains(card));
    let surplus = now
        .iter()
        .filter(|card| *card == "looks-low" && !before.contains(card));
    missing.chain(surplus).cloned().collect()
}

impl Kept {
    /// The same page stands there in other settings. Where text is large, consent is given counter by counter, and each
    /// answer is confirmed by "next"; the paper's letters are large too.
    fn check(&self, visit: &Visit, card: &str) {
        let now = Self::of(visit);
        assert_eq!(now.name, self.name, "{card}");
        let same = now.name == "share" || now.without_size() == self.without_size();
        assert!(same, "{card} changed {}", self.name);
    }

    fn without_size(&self) -> Vec<&(String, State)> {
        let controls = self.controls.iter();
        controls
            .filter(|(name, _)| name != "next" && name != "large-letters")
            .collect()
    }

    fn of(visit: &Visit) -> Self {
        let page = visit.view();
        let controls = page.focus().map(|it| it.control);
        Self {
            name: page.name,
            controls: controls
                .map(|control| (control.id.as_str().to_owned(), control.state))
                .collect(),
            sheet: visit.sheet(),
        }
    }
}
