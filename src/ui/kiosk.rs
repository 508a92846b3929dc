//! The window of the kiosk: pages in, presses and scanned digits out.
//!
//! The window knows nothing of what a visitor does. It asks a [`Conversation`] for its page, draws
//! it, and hands back what was pressed with the serial of the page that it was pressed on, so that the
//! conversation can drop a press on an earlier page.

use std::time::Duration;

use iced::keyboard::{self, key};
use iced::{Color, Element, Program, Size, Subscription, Theme, window};

use zeroize::Zeroize;

use crate::page::{Act, Page};
use crate::ui::draw;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Scale};
use crate::ui::window::{Ground, window_settings};

/// How long after its last digit a scan counts as whole, when no Enter ends it.
const SCAN_PAUSE: Duration = Duration::from_millis(200);
/// More digits than any strip has; what comes after them is noise.
const SCAN_MOST: usize = 8000;
/// Fewer digits than any strip has: a person at a keyboard, not a scanner.
const SCAN_LEAST: usize = 8;

pub use crate::ui::window::{Frame, Lock, Settings};
/// Work that a conversation starts.
pub use iced::Task;

/// What the window shows and talks to.
pub trait Conversation: 'static {
    /// What comes back from work that was started here: a ticket, a printed sheet.
    type Event: Send + 'static;

    /// The page now.
    fn page(&self) -> Page;

    /// Something was pressed on the page with this serial number.
    fn press(&mut self, serial: u32, act: Act) -> Task<Self::Event>;

    /// A scanner has read digits. Wipe them after use.
    fn scan(&mut self, digits: String) -> Task<Self::Event>;

    /// A second has passed.
    fn tick(&mut self) -> Task<Self::Event>;

    /// Work that was started here has ended.
    fn hear(&mut self, event: Self::Event) -> Task<Self::Event>;

    /// How time passes on the page now.
    fn pulse(&self) -> Pulse;
}

/// How time passes on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pulse {
    /// It shows no time and waits for nobody.
    Still,
    /// Once a second: it counts, or waits for a visitor who may have left.
    Seconds,
}

/// The state of the window.
pub struct Kiosk<C: Conversation> {
    conversation: C,
    settings: Settings,
    size: Size,
    page: Page,
    part: usize,
    scene: Scene,
    ground: Ground,
    scan: Scan,
}

/// What happens in the window.
pub enum Message<E> {
    /// A hand did something.
    Screen(super::Message),
    /// A key was pressed.
    Key(Key),
    /// A pause came after the digit with this number.
    Paused(u64),
    /// A second has passed.
    Tick,
    /// Work has ended.
    Heard(E),
    /// The window has this size now.
    Resized(Size),
}

/// A key, whatever the keyboard's layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A digit from 0 to 9.
    Digit(u8),
    /// What ends a scan.
    Enter,
    /// What leaves a desktop.
    Escape,
}

/// Digits that come in from a scanner. The buffer never grows, so that wiping it wipes all of it.
struct Scan {
    digits: String,
    latest: u64,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            digits: String::with_capacity(SCAN_MOST),
            latest: 0,
        }
    }
}

impl Drop for Scan {
    fn drop(&mut self) {
        self.digits.zeroize();
    }
}

/// Builds the application. `converse` may be called more than once.
pub fn application<C: Conversation>(
    converse: impl Fn() -> C + 'static,
    settings: Settings,
) -> iced::Application<impl Program<State = Kiosk<C>, Message = Message<C::Event>, Theme = Theme>> {
    let window = window_settings(&settings);
    let title = settings.title.clone();
    iced::application(
        move || Kiosk::new(converse(), settings.clone()),
        Kiosk::update,
        Kiosk::view,
    )
    .subscription(Kiosk::subscription)
    .theme(|_: &Kiosk<C>| Theme::Light)
    .style(|kiosk: &Kiosk<C>, _| iced::theme::Style {
        background_color: kiosk.paper(),
        text_color: theme::INK,
    })
    .title(move |_: &Kiosk<C>| title.clone())
    .window(window)
}

impl<C: Conversation> Kiosk<C> {
    /// A window before its first event.
    pub fn new(conversation: C, settings: Settings) -> Self {
        let size = window_settings(&settings).size;
        let page = conversation.page();
        let scene = scene(&page, &settings, size, 0);
        Self {
            conversation,
            settings,
            size,
            page,
            part: 0,
            scene,
            ground: Ground::new(),
            scan: Scan::default(),
        }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message<C::Event>) -> Task<Message<C::Event>> {
        let task = self.take(message);
        self.ground.turn();
        task
    }

    /// The ground that this frame is drawn on.
    pub fn paper(&self) -> Color {
        self.ground.paper()
    }

    /// Draws the page anew, on every frame that the window has.
    fn lay_out(&mut self) {
        self.scene = scene(&self.page, &self.settings, self.size, self.part);
        self.part = self.scene.part;
        self.ground.renew();
    }

    fn take(&mut self, message: Message<C::Event>) -> Task<Message<C::Event>> {
        let work = match message {
            Message::Screen(super::Message::Turn(by)) => {
                self.part = self.part.saturating_add_signed(by as isize);
                self.part = self.part.min(self.scene.parts - 1);
                self.lay_out();
                return Task::none();
            }
            Message::Screen(super::Message::Press { serial, act }) => {
                self.conversation.press(serial, act)
            }
            Message::Key(key) => return self.key(key),
            Message::Paused(at) => {
                if at != self.scan.latest {
                    return Task::none();
                }
                self.scanned()
            }
            Message::Tick => self.conversation.tick(),
            Message::Heard(event) => self.conversation.hear(event),
            Message::Resized(size) => {
                if size.width >= 1.0 && size.height >= 1.0 {
                    self.size = size;
                    self.lay_out();
                }
                return Task::none();
            }
        };
        self.turn_to(self.conversation.page());
        work.map(Message::Heard)
    }

    /// Draws the page.
    pub fn view(&self) -> Element<'_, Message<C::Event>> {
        draw::view(&self.scene).map(Message::Screen)
    }

    /// The page that is shown.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// What is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Takes a page. It is laid out anew only when it differs, so that an idle kiosk rests.
    fn turn_to(&mut self, page: Page) {
        if page == self.page {
            return;
        }
        if page.serial != self.page.serial {
            self.part = 0;
        }
        self.page = page;
        self.lay_out();
    }

    fn key(&mut self, key: Key) -> Task<Message<C::Event>> {
        match key {
            Key::Escape if self.settings.lock == Lock::Open => iced::exit(),
            Key::Escape => Task::none(),
            Key::Enter => {
                let work = self.scanned();
                self.turn_to(self.conversation.page());
                work.map(Message::Heard)
            }
            Key::Digit(digit) => {
                if self.scan.digits.len() < SCAN_MOST {
                    self.scan.digits.push(char::from(b'0' + digit.min(9)));
                }
                self.scan.latest += 1;
                let latest = self.scan.latest;
                let pause = async { tokio::time::sleep(SCAN_PAUSE).await };
                Task::perform(pause, move |()| Message::Paused(latest))
            }
        }
    }

    fn scanned(&mut self) -> Task<C::Event> {
        self.scan.latest += 1;
        if self.scan.digits.len() < SCAN_LEAST {
            self.scan.digits.zeroize();
            return Task::none();
        }
        let empty = String::with_capacity(SCAN_MOST);
        let digits = std::mem::replace(&mut self.scan.digits, empty);
        self.conversation.scan(digits)
    }

    fn subscription(&self) -> Subscription<Message<C::Event>> {
        let seconds = match self.conversation.pulse() {
            Pulse::Still => Subscription::none(),
            Pulse::Seconds => iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick),
        };
        Subscription::batch([
            seconds,
            keyboard::listen().filter_map(|event| pressed(&event).map(Message::Key)),
            window::resize_events().map(|(_, size)| Message::Resized(size)),
        ])
    }
}

fn scene(page: &Page, settings: &Settings, size: Size, part: usize) -> Scene {
    let scale = Scale::windowed(&settings.panel, page.size, size);
    draw::scene(page, &scale, &settings.kit, part)
}

/// What a key means by its place on the keyboard. Keys with Ctrl, Alt or the logo key mean nothing:
/// a scanner may send them, and nobody else should.
fn pressed(event: &keyboard::Event) -> Option<Key> {
    let keyboard::Event::KeyPressed {
        physical_key: key::Physical::Code(code),
        modifiers,
        repeat: false,
        ..
    } = event
    else {
        return None;
    };
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    use key::Code;
    Some(match code {
        Code::Digit0 | Code::Numpad0 => Key::Digit(0),
        Code::Digit1 | Code::Numpad1 => Key::Digit(1),
        Code::Digit2 | Code::Numpad2 => Key::Digit(2),
        Code::Digit3 | Code::Numpad3 => Key::Digit(3),
        Code::Digit4 | Code::Numpad4 => Key::Digit(4),
        Code::Digit5 | Code::Numpad5 => Key::Digit(5),
        Code::Digit6 | Code::Numpad6 => Key::Digit(6),
        Code::Digit7 | Code::Numpad7 => Key::Digit(7),
        Code::Digit8 | Code::Numpad8 => Key::Digit(8),
        Code::Digit9 | Code::Numpad9 => Key::Digit(9),
        Code::Enter | Code::NumpadEnter => Key::Enter,
        Code::Escape => Key::Escape,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{Location, Modifiers};
    use key::Code;

    #[test]
    fn only_digits_enter_and_escape_alone_mean_something() {
        fn check(code: Code, modifiers: Modifiers, repeat: bool, expected: Option<Key>) {
            let unidentified = keyboard::Key::Unidentified;
            let event = keyboard::Event::KeyPressed {
                key: unidentified.clone(),
                modified_key: unidentified,
                physical_key: key::Physical::Code(code),
                location: Location::Standard,
                modifiers,
                text: None,
                repeat,
            };
            assert_eq!(pressed(&event), expected, "{code:?} with {modifiers:?}");
        }
        let none = Modifiers::empty();
        check(Code::Digit2, none, false, Some(Key::Digit(2)));
        check(Code::Numpad2, none, false, Some(Key::Digit(2)));
        check(Code::Digit2, Modifiers::SHIFT, false, Some(Key::Digit(2)));
        check(Code::NumpadEnter, none, false, Some(Key::Enter));
        check(Code::Escape, none, false, Some(Key::Escape));
        check(Code::Digit2, none, true, None);
        check(Code::KeyA, none, false, None);
        check(Code::F2, Modifiers::CTRL | Modifiers::ALT, false, None);
        for held in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
            check(Code::Digit2, held, false, None);
            check(Code::Escape, held, false, None);
        }
    }
}
