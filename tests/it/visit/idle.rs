//! Time without a touch: when the kiosk asks, how long it counts down, what gives more time.

use std::sync::Arc;

use annai::clock::Moment;
use annai::config::{Config, KeyAction};
use annai::page::{Block, Page, Reply, TextSize};
use annai::record::OwnSecret;
use annai::shell::{Core as _, CoreEvent};
use annai::ticket::Id;
use annai::visit::{Input, Setting, Status, Visit};
use jiff::{ToSpan as _, Zoned};
use rstest::rstest;
use zeroize::Zeroizing;

use super::visitor::setting;

/// A visitor with a clock of their own, alone with the core.
struct Clocked {
    visit: Visit,
    now: Zoned,
}

impl Clocked {
    /// Somebody who chose English at a kiosk with these times.
    fn new(idle_seconds: u32, countdown_seconds: u32) -> Self {
        let mut clocked = Self::fresh_with(Setting {
            idle_seconds,
            countdown_seconds,
            ..(*setting()).clone()
        });
        assert!(clocked.visit.is_idle());
        clocked.press("language-en");
        clocked
    }

    /// A kiosk that nobody has touched.
    fn fresh() -> Self {
        Self::fresh_with((*setting()).clone())
    }

    fn fresh_with(setting: Setting) -> Self {
        let now: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
        let id = Id::new(now.timestamp(), [9; 10]);
        Self {
            visit: Visit::new(Arc::new(setting), id, &now, Status::Open, None),
            now,
        }
    }

    fn take(&mut self, input: Input) {
        let now = Moment::from(&self.now);
        drop(self.visit.step(CoreEvent::Input(input), &now));
    }

    fn press(&mut self, control: &str) {
        let serial = self.page().serial;
        self.take(Input::Reply(Reply::press(serial, control)));
    }

    fn wait(&mut self, seconds: u32) {
        for _ in 0..seconds {
            self.now = self.now.checked_add(1.second()).unwrap();
            self.take(Input::Tick(Status::Open));
        }
    }

    fn page(&self) -> Page {
        self.visit.view()
    }

    fn is_asked(&self) -> bool {
        self.page().name == "idle"
    }

    /// Seconds that the countdown shows.
    fn left(&self) -> u32 {
        let page = self.page();
        let figure = page.body.iter().find_map(|block| match block {
            Block::Figure(text) => Some(text.plain()),
            _ => None,
        });
        let digits: String = figure
            .unwrap()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        digits.parse().unwrap()
    }
}

/// What gives a visitor more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    Size(TextSize),
    Keys,
    Speech,
}

impl Needs {
    fn begin(self, clocked: &mut Clocked) {
        match self {
            Self::Nothing => {}
            Self::Size(size) => {
                let card = match size {
                    TextSize::Small => "looks-small",
                    TextSize::Normal => "looks-normal",
                    TextSize::Large => "looks-large",
                    TextSize::Largest => "looks-largest",
                };
                ["text-size", card, "next"]
                    .iter()
                    .for_each(|control| clocked.press(control));
            }
            Self::Keys => clocked.take(Input::Key(KeyAction::Next)),
            Self::Speech => clocked.take(Input::Speaking),
        }
    }
}

#[rstest]
#[case(120, Needs::Nothing, 120)]
#[case(150, Needs::Nothing, 150)]
#[case(300, Needs::Nothing, 300)]
#[case(150, Needs::Size(TextSize::Small), 150)]
#[case(150, Needs::Size(TextSize::Large), 225)]
#[case(150, Needs::Size(TextSize::Largest), 300)]
#[case(150, Needs::Keys, 300)]
#[case(150, Needs::Speech, 300)]
#[case(120, Needs::Keys, 240)]
// Never more than five minutes, whatever a visitor needs.
#[case(200, Needs::Size(TextSize::Large), 300)]
#[case(300, Needs::Size(TextSize::Largest), 300)]
#[case(300, Needs::Speech, 300)]
fn the_kiosk_asks_after_two_to_five_minutes(
    #[case] configured: u32,
    #[case] needs: Needs,
    #[case] expected: u32,
    #[values(20, 45)] countdown: u32,
) {
    assert!((120..=300).contains(&expected));
    let mut clocked = Clocked::new(configured, countdown);
    needs.begin(&mut clocked);
    clocked.wait(expected - 1);
    assert!(!clocked.is_asked(), "a second early");
    clocked.wait(1);
    assert!(clocked.is_asked());
    for left in (1..=countdown).rev() {
        assert_eq!(clocked.left(), left);
        assert!(!clocked.visit.is_over());
        clocked.wait(1);
    }
    assert!(clocked.visit.is_over(), "wiped when the countdown ends");
}

#[test]
fn one_tap_gives_all_of_the_time_again_as_often_as_one_likes() {
    let mut clocked = Clocked::new(150, 40);
    clocked.press("guided");
    let page = clocked.page();
    for time in 0..25 {
        clocked.wait(150 + 39);
        assert!(clocked.is_asked(), "time {time}");
        clocked.press("stay");
        assert!(clocked.page().body == page.body, "nothing is lost");
        clocked.wait(149);
        assert!(!clocked.is_asked(), "time {time}: all of the time");
        clocked.take(Input::Activity);
    }
}

#[test]
fn i_am_done_ends_the_visit_at_once() {
    let mut clocked = Clocked::new(150, 40);
    clocked.wait(150);
    clocked.press("finish");
    assert!(clocked.visit.is_over());
}

#[rstest]
#[case(Needs::Keys)]
#[case(Needs::Nothing)]
fn keys_and_turned_parts_begin_the_time_anew(#[case] by: Needs) {
    let mut clocked = Clocked::new(150, 40);
    for _ in 0..20 {
        clocked.wait(149);
        clocked.take(match by {
            Needs::Keys => Input::Key(KeyAction::Next),
            _ => Input::Activity,
        });
    }
    assert!(!clocked.is_asked());
}

#[test]
fn who_listens_is_not_idle() {
    let mut clocked = Clocked::new(120, 20);
    for _ in 0..20 {
        clocked.take(Input::Speaking);
        clocked.wait(60);
        assert!(!clocked.is_asked(), "twenty minutes are read aloud");
    }
    clocked.wait(240);
    assert!(clocked.is_asked(), "the time begins when the voice ends");
}

#[test]
fn a_voice_that_says_the_notice_again_does_not_keep_an_empty_kiosk_from_the_wipe() {
    let mut clocked = Clocked::new(120, 20);
    clocked.wait(120);
    for _ in 0..20 {
        assert!(!clocked.visit.is_over());
        clocked.take(Input::Speaking);
        clocked.wait(1);
    }
    assert!(clocked.visit.is_over());
}

#[test]
fn more_time_is_for_one_visit_alone() {
    let mut clocked = Clocked::new(150, 40);
    clocked.take(Input::Key(KeyAction::Next));
    clocked.press("back");
    assert_eq!(clocked.page().name, "welcome");
    clocked.wait(300);
    assert!(clocked.visit.is_over(), "the next visitor begins anew");
}

/// A window ticks each second until nothing of a visitor is left: an idle core hears of full minutes alone.
#[rstest]
#[case(Needs::Nothing)]
#[case(Needs::Keys)]
#[case(Needs::Size(TextSize::Large))]
fn a_kiosk_is_idle_when_nothing_of_a_visitor_is_left(#[case] needs: Needs) {
    let mut clocked = Clocked::new(150, 40);
    needs.begin(&mut clocked);
    assert!(!clocked.visit.is_idle());
    clocked.press("back");
    assert_eq!(clocked.page().name, "welcome");
    assert!(!clocked.visit.is_idle(), "a language was left behind");
    clocked.wait(300);
    assert!(clocked.visit.is_over());
}

/// A half that waits for its other half is told of within seconds, not at the next full minute.
#[test]
fn a_kiosk_with_half_a_scan_is_not_idle() {
    let mut fresh = Clocked::fresh();
    assert!(fresh.visit.is_idle());
    let stub = OwnSecret::from_bytes(b"0123456789abcdef").stub();
    let half = Zeroizing::new(stub.as_str()[..20].to_owned());
    fresh.take(Input::Scan(half));
    assert_eq!(fresh.page().name, "welcome");
    assert!(!fresh.visit.is_idle());
    fresh.wait(5);
    assert_ne!(fresh.page().name, "welcome", "it is refused");
}

#[test]
fn the_configuration_cannot_leave_the_range() {
    let shipped = include_str!("../../../kiosk-config.toml");
    let check = |from: &str, key: &str, value: u32| {
        let text = shipped.replacen(from, &format!("{key} = {value}"), 1);
        Config::parse(std::path::Path::new("kiosk-config.toml"), &text).is_ok()
    };
    for (value, good) in [
        (0, false),
        (119, false),
        (120, true),
        (300, true),
        (301, false),
    ] {
        let taken = check("idle_seconds = 150", "idle_seconds", value);
        assert_eq!(taken, good, "idle_seconds = {value}");
    }
    for (value, good) in [(0, false), (19, false), (20, true), (45, true), (46, false)] {
        let taken = check("countdown_seconds = 40", "countdown_seconds", value);
        assert_eq!(taken, good, "countdown_seconds = {value}");
    }
}
