//! The program behind the windows, around a core that remembers what it was told.

use std::sync::{Arc, OnceLock};

use annai::clock::Moment;
use annai::config::Keypad;
use annai::page::{Page, Reply, TextSize};
use annai::shell::{Core, CoreEvent, Request, Shell, UiEvent, World};
use annai::ui::PaneMessage as Screen;
use annai::ui::keyboard::Key;
use annai::ui::pane::Pane;
use annai::ui::program::{Message, Windows};
use annai::ui::window::{Lock, ScaleEvent, Settings, WindowMode};
use iced::window;
use jiff::Zoned;
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::samples::{self, Tongue};
use super::{PORTRAIT, kit};

/// A core that shows what it was told.
struct Memory {
    serial: u32,
    told: Vec<String>,
    page: Page,
}

enum Input {
    Reply(Reply),
    Scan(String),
    Second,
}

impl Core for Memory {
    type Input = Input;
    type Effect = ();
    type Outcome = ();
    type View = Page;

    fn step(&mut self, event: CoreEvent<Input, ()>, _: &Moment) -> Vec<Request<()>> {
        match event {
            CoreEvent::Input(Input::Reply(reply)) if reply.serial == self.serial => {
                self.serial += 1;
                self.told.push(reply.control.as_str().to_owned());
            }
            CoreEvent::Input(Input::Scan(digits)) => self.told.push(digits),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self) -> Page {
        Page {
            serial: self.serial,
            eyebrow: Some(self.told.join(" ").into()),
            ..self.page.clone()
        }
    }
}

struct Rig {
    name: &'static str,
    size: TextSize,
}

impl World for Rig {
    type Core = Memory;

    fn now(&self) -> Moment {
        let wall: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
        Moment::from(&wall)
    }

    fn begin(&self) -> Memory {
        let mut pages = samples::pages(Tongue::English).into_iter();
        let page = pages.find(|page| page.name == self.name).unwrap();
        Memory {
            serial: 0,
            told: Vec::new(),
            page: Page {
                size: self.size,
                ..page
            },
        }
    }

    fn input(&self, event: UiEvent) -> Option<Input> {
        Some(match event {
            UiEvent::Reply(reply) => Input::Reply(reply),
            UiEvent::Activity | UiEvent::Key(_) | UiEvent::Staff | UiEvent::Speaking => {
                return None;
            }
            UiEvent::Scan(text) => Input::Scan(text.as_str().to_owned()),
            UiEvent::Second => Input::Second,
        })
    }

    async fn carry_out(self: Arc<Self>, (): ()) -> Option<()> {
        None
    }
}

/// The program with one window, and that window.
struct Open {
    windows: Windows<Rig>,
    id: window::Id,
}

fn open(name: &'static str, size: TextSize) -> Open {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| Runtime::new().unwrap());
    let settings = Settings {
        panel: PORTRAIT,
        frame: WindowMode::Windowed {
            width: 540,
            height: 960,
        },
        lock: Lock::Locked,
        title: String::new(),
        kit: kit().clone(),
        keypad: Keypad::default(),
        reader: None,
        assistive: None,
        desk: None,
        quit: CancellationToken::new(),
    };
    let rig = Arc::new(Rig { name, size });
    let (shell, answers) = Shell::new(rig, runtime.handle().clone(), TaskTracker::new());
    let (windows, _) = Windows::open(shell, answers, settings);
    let (id, _) = windows.faces().next().unwrap();
    Open { windows, id }
}

impl Open {
    fn pane(&self) -> &Pane<Page> {
        self.windows.faces().next().unwrap().1
    }

    fn told(&self) -> String {
        self.pane().picture().eyebrow.as_ref().unwrap().plain()
    }

    fn press(&mut self, serial: u32, control: &str) {
        let reply = Screen::Reply(Reply::press(serial, control));
        let _ = self.windows.update(Message::Screen(self.id, reply));
    }

    fn turn(&mut self, by: i32) -> usize {
        let message = Message::Screen(self.id, Screen::Turn(by));
        let _ = self.windows.update(message);
        self.pane().scene().part
    }

    fn types(&mut self, text: &str) {
        for character in text.chars() {
            self.key(Key::Char(character));
        }
    }

    fn key(&mut self, key: Key) {
        let _ = self.windows.update(Message::Key(self.id, key));
    }
}

#[test]
fn two_presses_in_one_frame_are_one() {
    let mut open = open("question", TextSize::Normal);
    open.press(0, "next");
    open.press(0, "next");
    assert_eq!(open.told(), "next");
    open.press(1, "back");
    assert_eq!(open.told(), "next back");
}

#[test]
fn digits_count_as_a_scan_after_enter_or_a_pause() {
    let mut open = open("question", TextSize::Normal);
    open.types("1234567890");
    assert_eq!(open.told(), "");
    let _ = open.windows.update(Message::ScanPaused);
    assert_eq!(open.told(), "", "digits came since that pause began");
    open.key(Key::Enter);
    assert_eq!(open.told(), "1234567890");
    open.types("0987654321");
    let _ = open.windows.update(Message::ScanPaused);
    let _ = open.windows.update(Message::ScanPaused);
    assert_eq!(open.told(), "1234567890 0987654321");
}

#[test]
fn enter_alone_is_no_scan_and_the_end_of_a_code_is_one() {
    let mut open = open("question", TextSize::Normal);
    open.key(Key::Enter);
    assert_eq!(open.told(), "");
    open.types("12");
    open.key(Key::Enter);
    assert_eq!(open.told(), "12");
}

#[test]
fn parts_turn_within_their_bounds_and_begin_anew_with_a_new_page() {
    let mut open = open("plan", TextSize::Largest);
    let parts = open.pane().scene().parts;
    assert!(parts > 1);
    assert_eq!(open.turn(-1), 0);
    assert_eq!(open.turn(1), 1);
    for _ in 0..parts + 3 {
        let _ = open.turn(1);
    }
    assert_eq!(open.pane().scene().part, parts - 1);
    open.press(0, "next");
    assert_eq!(open.pane().scene().part, 0);
}

#[test]
fn a_window_that_is_made_smaller_is_laid_out_anew() {
    let mut open = open("question", TextSize::Normal);
    let size = iced::Size::new(270.0, 480.0);
    let _ = open
        .windows
        .update(Message::Scale(open.id, ScaleEvent::Resized(size)));
    assert_eq!(open.pane().scene().size, size);
    let none = Message::Scale(open.id, ScaleEvent::Resized(iced::Size::ZERO));
    let _ = open.windows.update(none);
    assert_eq!(open.pane().scene().size, size);
}

#[test]
fn a_kiosk_that_stands_all_night_draws_nothing_anew() {
    let mut open = open("question", TextSize::Normal);
    let before = open.pane().scene().marks.as_ptr();
    for _ in 0..50_000 {
        let _ = open.windows.update(Message::Second);
    }
    assert_eq!(open.pane().scene().marks.as_ptr(), before);
}

#[test]
fn escape_means_nothing_in_a_lobby() {
    let mut open = open("question", TextSize::Normal);
    open.types("1234");
    open.key(Key::Escape);
    assert_eq!(open.told(), "");
    assert_eq!(open.pane().picture().name, "question");
}

#[test]
fn keys_move_the_focus_and_select_and_a_scan_keeps_its_enter() {
    let mut open = open("question", TextSize::Normal);
    let first = open.pane().picture().controls().next().unwrap().id.clone();
    open.key(Key::Named("Tab"));
    assert!(open.pane().scene().ring.is_some());
    open.types("1234");
    open.key(Key::Enter);
    assert_eq!(open.told(), "1234", "Enter ended the scan");
    open.key(Key::Enter);
    assert_eq!(open.told(), format!("1234 {}", first.as_str()));
    assert!(open.pane().scene().ring.is_none(), "another page");
}

#[test]
fn one_switch_lets_the_focus_move_on_by_itself_once_it_is_in_use() {
    let mut open = open("question", TextSize::Normal);
    let _ = open.windows.update(Message::Scanning);
    assert!(open.pane().scene().ring.is_none(), "nobody uses keys");
    open.key(Key::Named("Tab"));
    let first = open.pane().scene().ring;
    let _ = open.windows.update(Message::Scanning);
    assert!(open.pane().scene().ring != first);
}
