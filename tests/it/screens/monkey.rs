//! A monkey at the kiosk: touches, keys, scans and settings in any order, with answers that come when they
//! like. No panic, no dead end, and no setting that loses an answer.
//!
//! It drives the core and the targets of its pages, without pixels. A long run by hand:
//! `ANNAI_MONKEY_INPUTS=1000000 cargo test --test it -- --ignored --nocapture monkey`.

use std::collections::BTreeMap;

use annai::clock::Moment;
use annai::config::KeyAction;
use annai::page::{Page, Reply, ReplyAction, State};
use annai::paper::{OwnStrip, Strips, Symbol};
use annai::record::{Digits, Minute, OwnPart, OwnRecord, ReadError, Record, Sender};
use annai::shell::{Core as _, CoreEvent, Lost, Request, RequestId, UiEvent};
use annai::ticket::Id;
use annai::ui::face::WindowFace as _;
use annai::ui::pane::Pane;
use annai::ui::scene::Press;
use annai::ui::{PaneMessage, window::Settings};
use annai::visit::{Effect, Failure, Input, Numbered, Outcome, PinVerdict, Status, Visit};
use jiff::{ToSpan as _, Zoned};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::keys::{settings, standing};
use crate::paper::example::PHONE;
use crate::visit::staff::{ailing, healthy};
use crate::visit::visitor::{Visitor, number, setting, waiting};

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

/// What a request wants, as far as its answer needs to know it.
enum Asked {
    Waits,
    Number {
        sealed: Option<Strips>,
    },
    Strips(Strips),
    HandOver,
    Print,
    Own,
    Pin,
    Health,
    /// Nothing is answered.
    Told,
}

struct Monkey {
    random: Pcg64,
    settings: Settings,
    visit: Visit,
    visits: u64,
    now: Zoned,
    status: Status,
    open: Vec<(RequestId, Asked)>,
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
        }
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

    /// Answers one of the open requests, in any order, in any way.
    fn answer(&mut self) {
        if self.open.is_empty() {
            return;
        }
        let at = self.random.random_range(0..self.open.len());
        let (id, asked) = self.open.swap_remove(at);
        self.last = format!("an answer on {}", self.page.name);
        let failure = Failure::ALL[self.random.random_range(0..Failure::ALL.len())];
        let fails = self.one_in(4);
        let or = |outcome| if fails { Err(failure) } else { Ok(outcome) };
        let outcome = match asked {
            Asked::Waits => {
                let catalogue = setting();
                let counters = &catalogue.guide.catalogue().counters;
                let ahead = counters.iter().map(|it| (it.id.clone(), waiting(5, 15)));
                Outcome::Waits(ahead.collect())
            }
            Asked::Number { sealed } => Outcome::Taken {
                number: or(Numbered {
                    number: number(),
                    phone: Some(PHONE.to_owned()).filter(|_| self.one_in(2)),
                }),
                strips: sealed.map(Ok),
            },
            Asked::Strips(strips) => Outcome::Sealed(if fails { Err(failure) } else { Ok(strips) }),
            Asked::HandOver => Outcome::HandedOver(if fails { Err(failure) } else { Ok(()) }),
            Asked::Print => Outcome::Printed(if fails { Err(failure) } else { Ok(()) }),
            Asked::Own => Outcome::Opened(if fails {
                Err(failure)
            } else {
                Ok(Box::new(OwnRecord {
                    record: Record::default(),
                    parts: vec![OwnPart {
                        sender: Sender::Kiosk,
                        issued: Minute::of(self.now.timestamp()),
                    }],
                    locked: self.random.random_range(0..2),
                    refused: Vec::from_iter(self.one_in(3).then_some((0, ReadError::StubWrong))),
                }))
            }),
            Asked::Pin => Outcome::Pin(match self.random.random_range(0..3) {
                0 => PinVerdict::Right,
                1 => PinVerdict::Wrong(std::time::Duration::from_secs(5)),
                _ => PinVerdict::TooSoon(std::time::Duration::from_secs(300)),
            }),
            Asked::Health => Outcome::Health(Box::new(if fails { ailing() } else { healthy() })),
            Asked::Told => return,
        };
        let outcome = if self.one_in(12) {
            Err(Lost)
        } else {
            Ok(outcome)
        };
        self.step(CoreEvent::Answer(id, outcome));
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
            55..75 => self.answer(),
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

    /// What no page offers: an earlier page's control, one that is not ready, text and switches.
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
        self.take(Input::Reply(Reply {
            serial,
            control,
            answer,
        }));
    }

    /// Changes the size, the contrast or the reach, and then the language: the page is still the same, and with the
    /// settings of before all is as it was.
    fn change_a_setting(&mut self) {
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

/// What no setting may change.
#[derive(PartialEq)]
struct Kept {
    name: &'static str,
    controls: Vec<(String, State)>,
    sheet: annai::paper::Sheet,
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

fn asked(effect: Effect) -> Asked {
    let strips = |seal: &annai::paper::Seal| {
        let symbol = |digits: &str| Symbol::new(Digits::new(digits)).unwrap();
        let counters = seal.counters.iter();
        Strips {
            counters: counters
                .map(|scoped| (scoped.counter.clone(), symbol("70")))
                .collect(),
            own: Some(OwnStrip {
                strip: symbol("70"),
                stub: Some(symbol("71")),
            }),
        }
    };
    match effect {
        Effect::AskWaits => Asked::Waits,
        Effect::TakeNumber { seal, .. } => Asked::Number {
            sealed: seal.map(|seal| strips(&seal)),
        },
        Effect::Seal(seal) => Asked::Strips(strips(&seal)),
        Effect::HandOver { .. } => Asked::HandOver,
        Effect::Print(_) => Asked::Print,
        Effect::OpenOwn { .. } => Asked::Own,
        Effect::CheckPin(_) => Asked::Pin,
        Effect::ReadHealth => Asked::Health,
        Effect::Cancel { .. } | Effect::Count(_) | Effect::TryVoice => Asked::Told,
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
