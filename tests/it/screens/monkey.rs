//! A monkey at the kiosk: touches, keys, scans and settings in any order, with answers that come when they
//! like. No panic, no dead end, no setting that loses an answer, and nothing that comes of what must be disregarded.
//!
//! It drives the core and the targets of its pages, without pixels. A long run by hand:
//! `ANNAI_MONKEY_INPUTS=1000000 cargo test --test it -- --ignored --nocapture monkey`.

mod answers;
mod settings;

use std::collections::BTreeMap;

use annai::clock::Moment;
use annai::config::KeyAction;
use annai::page::{Page, Reply, ReplyAction};
use annai::record::Record;
use annai::shell::{Core as _, CoreEvent, Lost, Request, RequestId, UiEvent};
use annai::ticket::Id;
use annai::ui::face::WindowFace as _;
use annai::ui::pane::Pane;
use annai::ui::scene::Press;
use annai::ui::{PaneMessage, window::Settings};
use annai::visit::{Input, Outcome, Status, Visit};
use jiff::{ToSpan as _, Zoned};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::keys::{settings, standing};
use crate::paper::example::PHONE;
use crate::visit::visitor::{Visitor, setting};
use answers::{Asked, asked};

/// Inputs of a run by hand, unless the environment says otherwise.
const INPUTS: usize = 1_000_000;
/// One input of so many goes through the targets of a page that is laid out.
const LAID_OUT: u32 = 400;
/// The most inputs from any page to the welcome page.
const MOST_ESCAPES: usize = 3;
/// The most seconds without a touch from any page to the welcome page: five minutes for what is under way, five of
/// idleness, the countdown, the farewell.
const MOST_SECONDS: u32 = 300 + 300 + 45 + 20;
/// The most seconds that a page may offer nothing.
const MOST_SECONDS_WITHOUT_A_CONTROL: u32 = 10;

struct Monkey {
    random: Pcg64,
    settings: Settings,
    visit: Visit,
    visits: u64,
    now: Zoned,
    status: Status,
    open: Vec<(RequestId, Asked)>,
    /// Requests of this visit that were answered, with their answers.
    answered: Vec<(RequestId, Result<Outcome, Lost>)>,
    /// An own strip with its stub.
    own: [String; 2],
    page: Page,
    seconds_without: u32,
    /// How often each page was seen.
    seen: BTreeMap<&'static str, u64>,
    /// What the monkey did last, to tell when it finds something.
    last: String,
}

fn begin(now: &Zoned, status: Status, nth: u64) -> Visit {
    let mut random = [0; 10];
    random[2..].copy_from_slice(&nth.to_be_bytes());
    let id = Id::new(now.timestamp(), random);
    Visit::new(setting(), id, now, status, None)
}

impl Monkey {
    fn new(seed: u64) -> Self {
        let now: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
        let visit = begin(&now, Status::Open, 0);
        let own = Visitor::new().own_codes(&Record::default());
        Self {
            random: Pcg64::seed_from_u64(seed),
            settings: settings(),
            page: visit.view(),
            visit,
            visits: 0,
            now,
            status: Status::Open,
            open: Vec::new(),
            answered: Vec::new(),
            own: [own.0, own.1].map(|code| code.as_str().to_owned()),
            seconds_without: 0,
            seen: BTreeMap::new(),
            last: String::new(),
        }
    }

    fn one_in(&mut self, many: u32) -> bool {
        self.random.random_range(0..many) == 0
    }

    fn step(&mut self, event: CoreEvent<Input, Outcome>) {
        let requests = self.visit.step(event, &Moment::from(&self.now));
        for Request { id, effect } in requests {
            let asked = asked(effect);
            if !matches!(asked, Asked::Told) {
                self.open.push((id, asked));
            }
        }
        if self.visit.is_over() {
            self.visits += 1;
            self.visit = begin(&self.now, self.status, self.visits);
            self.open.clear();
            self.answered.clear();
        }
    }

    /// Hands the visit what it must disregard: the page stays as it is, and nothing is asked for.
    fn disregarded(&mut self, event: CoreEvent<Input, Outcome>) {
        let before = self.visit.view();
        let requests = self.visit.step(event, &Moment::from(&self.now));
        assert!(requests.is_empty(), "{} asked for something", self.last);
        assert!(self.visit.view() == before, "{} changed it", self.last);
        assert!(!self.visit.is_over(), "{} ended the visit", self.last);
    }

    /// Takes an input, and looks at what is shown then.
    fn take(&mut self, input: Input) {
        self.step(CoreEvent::Input(input));
        self.look();
    }

    fn look(&mut self) {
        let before = (self.page.name, self.page.serial);
        self.page = self.visit.view();
        let name = self.page.name;
        assert!(
            before.0 == name || before.1 != self.page.serial || name == "welcome",
            "{} became {name} under the same serial after {}",
            before.0,
            self.last
        );
        *self.seen.entry(name).or_default() += 1;
        if self.page.controls().next().is_some() {
            self.seconds_without = 0;
        }
    }

    fn press(&mut self, control: &str) {
        self.last = format!("{} on {}", control, self.page.name);
        self.take(Input::Reply(Reply::press(self.page.serial, control)));
    }

    fn second(&mut self) {
        self.now = self.now.checked_add(1.second()).unwrap();
        self.step(CoreEvent::Input(Input::Tick(self.status)));
    }

    fn wait(&mut self, seconds: u32) {
        self.last = format!("{seconds} seconds on {}", self.page.name);
        for _ in 0..seconds {
            self.second();
            self.seconds_without += 1;
            if self.seconds_without > MOST_SECONDS_WITHOUT_A_CONTROL || seconds < 3 {
                self.look();
                let name = self.page.name;
                let without = self.seconds_without;
                assert!(
                    without <= MOST_SECONDS_WITHOUT_A_CONTROL,
                    "{name} offers nothing"
                );
            }
        }
        self.look();
    }

    /// Something that can be used, or was once.
    fn any_control(&mut self) -> Option<String> {
        let names: Vec<&str> = self.page.controls().map(|it| it.id.as_str()).collect();
        if names.is_empty() {
            return None;
        }
        Some(names[self.random.random_range(0..names.len())].to_owned())
    }

    fn do_something(&mut self) {
        match self.random.random_range(0..100) {
            0..35 => {
                if let Some(control) = self.any_control() {
                    self.press(&control);
                }
            }
            35..55 => {
                const ONWARD: [&str; 7] = [
                    "print",
                    "next",
                    "unknown",
                    "noted",
                    "stay",
                    "guided",
                    "language-vi",
                ];
                let onward = ONWARD
                    .into_iter()
                    .find(|it| self.page.control(it).is_some());
                self.press(onward.unwrap_or("none"));
            }
            55..73 => self.answer(),
            73..75 => self.answer_again(),
            75..80 => {
                let seconds = self.random.random_range(1..12);
                self.wait(seconds);
            }
            80 => {
                let seconds = self.random.random_range(100..400);
                self.wait(seconds);
            }
            81..84 => {
                let [strip, stub] = self.own.each_ref().map(String::as_str);
                let half = &strip[..strip.len() / 2];
                let scans = [
                    strip,
                    stub,
                    strip,
                    stub,
                    half,
                    "4",
                    "123456789018",
                    "abc\r",
                    PHONE,
                    "",
                ];
                let scan = scans[self.random.random_range(0..scans.len())].to_owned();
                self.last = format!("a scan on {}", self.page.name);
                self.take(Input::Scan(scan.into()));
            }
            84 => self.take(Input::ScanDropped),
            85 => self.take(Input::CallStaff),
            86 => self.take(Input::Activity),
            87 => {
                let keys = [
                    KeyAction::Next,
                    KeyAction::Repeat,
                    KeyAction::Pause,
                    KeyAction::Louder,
                    KeyAction::Faster,
                    KeyAction::Hide,
                ];
                let key = keys[self.random.random_range(0..keys.len())];
                let input = match self.random.random_range(0..4) {
                    0 => Input::HeadphonesIn,
                    1 => Input::HeadphonesOut,
                    _ => Input::Key(key),
                };
                self.take(input);
            }
            88 => self.take(Input::Speaking),
            89 => {
                self.status = match self.one_in(3) {
                    true => Status::Closed { next: None },
                    false => Status::Open,
                };
                self.wait(1);
            }
            90..93 => self.misuse(),
            93..97 => self.change_a_setting(),
            _ => self.press("pick-none"),
        }
    }

    /// What no page offers: an earlier page's control, one that is not ready, text and switches. The first two are
    /// disregarded.
    fn misuse(&mut self) {
        let controls = self.page.focus().map(|it| it.control.id.clone());
        let controls: Vec<_> = controls.collect();
        if controls.is_empty() {
            return;
        }
        let control = controls[self.random.random_range(0..controls.len())].clone();
        let serial = self
            .page
            .serial
            .saturating_sub(self.random.random_range(0..3));
        let answer = match self.random.random_range(0..4) {
            0 => ReplyAction::Press,
            1 => ReplyAction::Choose(true),
            2 => ReplyAction::Choose(false),
            _ => ReplyAction::Text("ひっこし 99999999999999999999".to_owned().into()),
        };
        self.last = format!("{} misused on {}", control.as_str(), self.page.name);
        let is_late = serial != self.page.serial;
        let is_ready = self.page.control(control.as_str()).is_some();
        let input = Input::Reply(Reply {
            serial,
            control,
            answer,
        });
        if is_late || !is_ready {
            self.disregarded(CoreEvent::Input(input));
        } else {
            self.take(input);
        }
    }

    /// A hand and keys on the page as it is laid out.
    fn use_targets(&mut self) {
        let size = standing();
        let mut pane = Pane::new(self.page.clone(), &self.settings, size);
        for _ in 0..8 {
            let event = if self.one_in(2) {
                let actions = [
                    KeyAction::Next,
                    KeyAction::Next,
                    KeyAction::Previous,
                    KeyAction::Select,
                    KeyAction::Back,
                    KeyAction::Help,
                    KeyAction::Staff,
                ];
                let action = actions[self.random.random_range(0..actions.len())];
                pane.act(action, &self.settings)
            } else {
                let x = self.random.random_range(0.0..size.width);
                let y = self.random.random_range(0.0..size.height);
                let mut targets = pane.scene().targets.iter();
                let target = targets.find(|it| it.bounds.contains(iced::Point::new(x, y)));
                let message = target.map(|target| match &target.press {
                    Press::Turn(by) => PaneMessage::Turn(*by),
                    Press::Control(control) => {
                        PaneMessage::Reply(Reply::press(pane.scene().serial, control.clone()))
                    }
                });
                message.and_then(|message| pane.take(message, &self.settings))
            };
            self.last = format!("a hand on {}", self.page.name);
            match event {
                Some(UiEvent::Reply(reply)) => {
                    assert!(self.page.control(reply.control.as_str()).is_some());
                    self.take(Input::Reply(reply));
                }
                Some(UiEvent::Activity) => self.take(Input::Activity),
                Some(UiEvent::Key(key)) => self.take(Input::Key(key)),
                Some(UiEvent::Staff) => self.take(Input::CallStaff),
                Some(UiEvent::Scan(_) | UiEvent::Second | UiEvent::Speaking) | None => {}
            }
            pane.show(&self.page, &self.settings);
        }
    }

    /// From anywhere three inputs lead to the welcome page, where there is something to press.
    fn escape(&mut self) {
        let (from, visits) = (self.page.name, self.visits);
        for _ in 0..MOST_ESCAPES {
            if self.page.name == "welcome" && self.visits > visits {
                return;
            }
            let out = ["start-over", "finish"];
            match out.into_iter().find(|it| self.page.control(it).is_some()) {
                Some(out) => self.press(out),
                // What comes out now is not left to the next visitor: time leads on, and nothing else.
                None if ["working", "person", "looks", "languages"].contains(&self.page.name) => {
                    return self.walk_away();
                }
                None => break,
            }
        }
        assert!(
            self.page.name == "welcome",
            "{from} leads to {} only",
            self.page.name
        );
    }

    /// Nobody touches anything any more, and no answer comes.
    fn walk_away(&mut self) {
        let from = self.page.name;
        let fresh = begin(&self.now, self.status, 0).view();
        for _ in 0..MOST_SECONDS {
            self.second();
        }
        self.page = self.visit.view();
        let shown = &self.page;
        assert_eq!(shown.name, "welcome", "from {from}");
        assert!(
            shown.lang == fresh.lang && shown.size == fresh.size,
            "{from} left a setting behind"
        );
        assert!(shown.contrast == fresh.contrast && shown.reach == fresh.reach);
    }

    fn run(&mut self, inputs: usize) {
        for _ in 0..inputs {
            match self.random.random_range(0..LAID_OUT * 10) {
                0..10 => self.use_targets(),
                10..30 => self.escape(),
                30..40 => self.walk_away(),
                _ => self.do_something(),
            }
        }
    }
}

fn run(seed: u64, inputs: usize) {
    eprintln!("monkey: ANNAI_MONKEY_SEED={seed} ANNAI_MONKEY_INPUTS={inputs}");
    let mut monkey = Monkey::new(seed);
    monkey.run(inputs);
    eprintln!("monkey: {} visits; pages {:?}", monkey.visits, monkey.seen);
}

#[expect(
    clippy::disallowed_methods,
    reason = "a long run is asked for by the environment"
)]
fn number_of(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn a_monkey_finds_no_panic_no_dead_end_and_loses_no_answer() {
    for seed in 1..=3 {
        run(seed, 1500);
    }
}

#[test]
#[ignore = "takes minutes"]
fn a_monkey_finds_nothing_for_a_long_time() {
    let seed = number_of("ANNAI_MONKEY_SEED").unwrap_or_else(|| std::process::id().into());
    let inputs = number_of("ANNAI_MONKEY_INPUTS").map_or(INPUTS, |inputs| inputs as usize);
    run(seed, inputs);
}
