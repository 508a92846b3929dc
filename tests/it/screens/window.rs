//! The window of the kiosk around a small conversation.

use annai::page::{Act, Page, TextSize};
use annai::ui::Message as Screen;
use annai::ui::kiosk::{Conversation, Frame, Key, Kiosk, Lock, Message, Pulse, Settings};
use annai::ui::theme::PAPER;
use iced::Task;

use super::samples::{self, Tongue};
use super::{PORTRAIT, kit};

/// A conversation that remembers what it was told.
#[derive(Default)]
struct Memory {
    serial: u32,
    told: Vec<String>,
    size: TextSize,
    name: &'static str,
}

impl Conversation for Memory {
    type Event = ();

    fn page(&self) -> Page {
        let page = samples::pages(Tongue::English)
            .into_iter()
            .find(|page| page.name == self.name)
            .unwrap();
        Page {
            serial: self.serial,
            size: self.size,
            eyebrow: Some(self.told.join(" ").into()),
            ..page
        }
    }

    fn press(&mut self, serial: u32, act: Act) -> Task<()> {
        if serial == self.serial {
            self.serial += 1;
            self.told.push(format!("{act:?}"));
        }
        Task::none()
    }

    fn scan(&mut self, digits: String) -> Task<()> {
        self.told.push(digits);
        Task::none()
    }

    fn tick(&mut self) -> Task<()> {
        Task::none()
    }

    fn hear(&mut self, (): ()) -> Task<()> {
        Task::none()
    }

    fn pulse(&self) -> Pulse {
        Pulse::Still
    }
}

fn kiosk(name: &'static str, size: TextSize) -> Kiosk<Memory> {
    let memory = Memory {
        name,
        size,
        ..Memory::default()
    };
    let settings = Settings {
        panel: PORTRAIT,
        frame: Frame::Windowed {
            width: 540,
            height: 960,
        },
        lock: Lock::Locked,
        title: String::new(),
        kit: kit().clone(),
    };
    Kiosk::new(memory, settings)
}

fn told(kiosk: &Kiosk<Memory>) -> String {
    kiosk.page().eyebrow.as_ref().unwrap().plain()
}

fn press(serial: u32, act: Act) -> Message<()> {
    Message::Screen(Screen::Press { serial, act })
}

fn types(kiosk: &mut Kiosk<Memory>, digits: &str) {
    for digit in digits.bytes() {
        let _ = kiosk.update(Message::Key(Key::Digit(digit - b'0')));
    }
}

#[test]
fn a_double_tap_is_one_press() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    let _ = kiosk.update(press(0, Act::Next));
    let _ = kiosk.update(press(0, Act::Next));
    assert_eq!(told(&kiosk), "Next");
    let _ = kiosk.update(press(1, Act::Back));
    assert_eq!(told(&kiosk), "Next Back");
}

#[test]
fn digits_count_as_a_scan_after_enter_or_a_pause() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    types(&mut kiosk, "1234567890");
    assert_eq!(told(&kiosk), "");
    let _ = kiosk.update(Message::Paused(3));
    assert_eq!(told(&kiosk), "", "digits came after that pause began");
    let _ = kiosk.update(Message::Key(Key::Enter));
    assert_eq!(told(&kiosk), "1234567890");
    types(&mut kiosk, "0987654321");
    let _ = kiosk.update(Message::Paused(21));
    assert_eq!(told(&kiosk), "1234567890 0987654321");
}

#[test]
fn enter_alone_and_a_few_digits_are_no_scan() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    let _ = kiosk.update(Message::Key(Key::Enter));
    types(&mut kiosk, "123");
    let _ = kiosk.update(Message::Key(Key::Enter));
    types(&mut kiosk, "4567");
    let _ = kiosk.update(Message::Key(Key::Enter));
    assert_eq!(told(&kiosk), "");
}

#[test]
fn a_scanner_that_never_stops_fills_no_memory() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    types(&mut kiosk, &"7".repeat(20_000));
    let _ = kiosk.update(Message::Key(Key::Enter));
    assert_eq!(told(&kiosk).len(), 8000);
}

#[test]
fn parts_turn_within_their_bounds_and_begin_anew_with_a_new_page() {
    let mut kiosk = kiosk("plan", TextSize::Largest);
    let parts = kiosk.scene().parts;
    assert!(parts > 1);
    let turn = |kiosk: &mut Kiosk<Memory>, by| {
        let _ = kiosk.update(Message::Screen(Screen::Turn(by)));
        kiosk.scene().part
    };
    assert_eq!(turn(&mut kiosk, -1), 0);
    assert_eq!(turn(&mut kiosk, 1), 1);
    for _ in 0..parts + 3 {
        let _ = turn(&mut kiosk, 1);
    }
    assert_eq!(kiosk.scene().part, parts - 1);
    let _ = kiosk.update(press(0, Act::Next));
    assert_eq!(kiosk.scene().part, 0);
}

#[test]
fn a_window_that_is_made_smaller_is_laid_out_anew() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    let size = iced::Size::new(270.0, 480.0);
    let _ = kiosk.update(Message::Resized(size));
    assert_eq!(kiosk.scene().size, size);
    let _ = kiosk.update(Message::Resized(iced::Size::ZERO));
    assert_eq!(kiosk.scene().size, size);
}

#[test]
fn a_kiosk_that_stands_all_night_draws_nothing_anew() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    let before = kiosk.scene().marks.as_ptr();
    for _ in 0..50_000 {
        let _ = kiosk.update(Message::Tick);
    }
    assert_eq!(kiosk.scene().marks.as_ptr(), before);
}

#[test]
fn escape_means_nothing_in_a_lobby() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    types(&mut kiosk, "1234");
    let _ = kiosk.update(Message::Key(Key::Escape));
    assert_eq!(told(&kiosk), "");
    assert_eq!(kiosk.page().name, "question");
}

#[test]
fn a_new_page_is_drawn_whole_on_every_frame_that_a_window_has() {
    let mut kiosk = kiosk("question", TextSize::Normal);
    let papers = |kiosk: &mut Kiosk<Memory>| -> Vec<bool> {
        let mut before = kiosk.paper();
        let mut changes = Vec::new();
        for _ in 0..5 {
            let _ = kiosk.update(Message::Tick);
            changes.push(kiosk.paper() != before);
            before = kiosk.paper();
            assert_eq!(before.into_rgba8(), PAPER.into_rgba8(), "nobody sees it");
        }
        changes
    };
    let _ = papers(&mut kiosk);
    let still = papers(&mut kiosk);
    assert!(still.iter().all(|changed| !changed), "an idle kiosk rests");
    let before = kiosk.paper();
    let _ = kiosk.update(press(0, Act::Next));
    assert!(kiosk.paper() != before);
    let after = papers(&mut kiosk);
    assert_eq!(after, [true, true, false, false, false]);
}
