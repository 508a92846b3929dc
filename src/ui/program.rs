//! The program behind every window: it drives a shell, shows what its core shows, and takes what hands,
//! scanners and the clock bring.
//!
//! It knows nothing of what a visitor does. A control that is used goes to the core with the serial of
//! the page that it stood on, so that the core can drop a press on an earlier page.

use std::collections::BTreeMap;
use std::time::Duration;

use iced::futures::StreamExt as _;
use iced::keyboard::{self, key};
use iced::{Element, Program, Subscription, Task, Theme, window};
use tokio_stream::wrappers::ReceiverStream;
use zeroize::Zeroizing;

use crate::shell::{AnswerReceiver, Core, OutcomeOf, RequestAnswer, Shell, UiEvent, World};
use crate::ui::pane::{Pane, Picture};
use crate::ui::scan::{Pause, Scan};
use crate::ui::scene::Scene;
use crate::ui::window::{Lock, ScaleEvent, Scaling, Settings, window_settings};
use crate::ui::{draw, theme};

/// Pause after which a scan counts as whole, when no Enter ends it. Twice as long at most passes until
/// it is noticed. Bluetooth scanners were seen to pause for 300 ms inside a code.
const SCAN_PAUSE: Duration = Duration::from_millis(500);

type InputOf<W> = <<W as World>::Core as Core>::Input;
type ViewOf<W> = <<W as World>::Core as Core>::View;

/// State of the program: the shell, and a pane for each window.
pub struct Windows<W: World> {
    shell: Shell<W>,
    settings: Settings,
    panes: BTreeMap<window::Id, Pane<ViewOf<W>>>,
    scan: Scan,
}

/// What happens to the windows.
pub enum Message<W: World> {
    /// A hand did something in a window.
    Screen(window::Id, super::PaneMessage),
    /// A key was pressed.
    Key(Key),
    /// The time that a pause in a scan takes has passed.
    ScanPaused,
    /// A second has passed.
    Second,
    /// Something came from elsewhere.
    Input(InputOf<W>),
    /// A request was answered.
    Heard(RequestAnswer<OutcomeOf<W>>),
    /// A window has another size or scale now.
    Scale(window::Id, ScaleEvent),
    /// A window is gone.
    Closed(window::Id),
    /// The program is told to end.
    Quit,
}

/// A key, as far as it means something to a screen without a keyboard.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A character that a scanner types.
    Char(char),
    /// What ends a scan.
    Enter,
    /// What leaves a desktop.
    Escape,
}

/// Builds the program. `start` may be called more than once.
pub fn program<W>(
    start: impl Fn() -> (Shell<W>, AnswerReceiver<W>) + 'static,
    settings: Settings,
) -> iced::Daemon<impl Program<State = Windows<W>, Message = Message<W>, Theme = Theme>>
where
    W: World<Core: Core<View: Picture>>,
{
    let title = settings.title.clone();
    iced::daemon(
        move || {
            let (shell, answers) = start();
            Windows::open(shell, answers, settings.clone())
        },
        Windows::update,
        Windows::view,
    )
    .subscription(Windows::subscription)
    .theme(|_: &Windows<W>, _| Theme::Light)
    .style(|_: &Windows<W>, _: &Theme| iced::theme::Style {
        background_color: theme::PAPER,
        text_color: theme::INK,
    })
    .title(move |_: &Windows<W>, _| title.clone())
    .scale_factor(Windows::scale_factor)
}

impl<W: World<Core: Core<View: Picture>>> Windows<W> {
    /// The windows before their first event, and what they listen to.
    pub fn open(
        shell: Shell<W>,
        answers: AnswerReceiver<W>,
        settings: Settings,
    ) -> (Self, Task<Message<W>>) {
        let opened = window_settings(&settings);
        let size = opened.size;
        let (id, open) = window::open(opened);
        let elsewhere = shell.world().listen().map(Message::Input);
        let answers = ReceiverStream::new(answers).map(Message::Heard);
        let quit = settings.quit.clone();
        let tasks = Task::batch([
            open.discard(),
            Task::stream(elsewhere),
            Task::stream(answers),
            Task::perform(quit.cancelled_owned(), |()| Message::Quit),
        ]);
        let pane = Pane::new(shell.core().view(), &settings, size);
        let windows = Self {
            shell,
            settings,
            panes: BTreeMap::from([(id, pane)]),
            scan: Scan::default(),
        };
        (windows, tasks)
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message<W>) -> Task<Message<W>> {
        let mut then = Task::none();
        match message {
            Message::Screen(id, super::PaneMessage::Turn(by)) => {
                if let Some(pane) = self.panes.get_mut(&id) {
                    pane.turn(by, &self.settings);
                }
            }
            Message::Screen(_, super::PaneMessage::Reply(reply)) => {
                self.shell.feel(UiEvent::Reply(reply));
            }
            Message::Key(key) => then = self.key(key),
            Message::ScanPaused => match self.scan.paused() {
                Pause::Again => then = scan_pause(),
                Pause::Whole(scan) => self.shell.feel(UiEvent::Scan(scan)),
                Pause::Nothing => {}
            },
            Message::Second => self.shell.feel(UiEvent::Second),
            Message::Input(input) => self.shell.take(input),
            Message::Heard(answer) => self.shell.hear(answer),
            Message::Scale(id, event) => {
                if let Some(pane) = self.panes.get_mut(&id) {
                    if let ScaleEvent::Resized(size) = event {
                        pane.resize(size, &self.settings);
                    }
                    let scaled = pane.scaling.take(id, event, self.settings.frame);
                    then = scaled.map(move |event| Message::Scale(id, event));
                }
            }
            Message::Closed(id) => {
                let _ = self.panes.remove(&id);
                if self.panes.is_empty() {
                    return iced::exit();
                }
            }
            Message::Quit => return iced::exit(),
        }
        for pane in self.panes.values_mut() {
            pane.show(self.shell.core().view(), &self.settings);
        }
        then
    }

    /// Draws a window.
    pub fn view(&self, id: window::Id) -> Element<'_, Message<W>> {
        match self.panes.get(&id) {
            Some(pane) => draw::view(pane.scene()).map(move |message| Message::Screen(id, message)),
            None => iced::widget::space().into(),
        }
    }

    /// The first window.
    pub fn first(&self) -> Option<(window::Id, &Pane<ViewOf<W>>)> {
        let (id, pane) = self.panes.first_key_value()?;
        Some((*id, pane))
    }

    /// What the first window draws.
    pub fn scene(&self) -> Option<&Scene> {
        self.first().map(|(_, pane)| pane.scene())
    }

    fn scale_factor(&self, id: window::Id) -> f32 {
        self.panes
            .get(&id)
            .map_or(1.0, |pane| pane.scaling.factor())
    }

    fn key(&mut self, key: Key) -> Task<Message<W>> {
        match key {
            Key::Escape if self.settings.lock == Lock::Open => return iced::exit(),
            Key::Escape => {}
            Key::Enter => {
                if let Some(scan) = self.scan.end() {
                    self.shell.feel(UiEvent::Scan(scan));
                }
            }
            Key::Char(character) => {
                if self.scan.take(character) {
                    return scan_pause();
                }
            }
        }
        Task::none()
    }

    fn subscription(&self) -> Subscription<Message<W>> {
        Subscription::batch([
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Second),
            keyboard::listen().filter_map(|event| pressed(&event).map(Message::Key)),
            Scaling::subscription().map(|(id, event)| Message::Scale(id, event)),
            window::close_events().map(Message::Closed),
        ])
    }
}

fn scan_pause<W: World>() -> Task<Message<W>> {
    let pause = async { tokio::time::sleep(SCAN_PAUSE).await };
    Task::perform(pause, |()| Message::ScanPaused)
}

/// What a key means. Digits go by their place on the keyboard, so that they are right under every
/// layout; other characters only matter as marks around them. Keys with Ctrl, Alt or the logo key mean
/// nothing: a scanner may send them, and nobody else should.
fn pressed(event: &keyboard::Event) -> Option<Key> {
    use key::Code;
    let keyboard::Event::KeyPressed {
        physical_key: key::Physical::Code(code),
        modifiers,
        repeat: false,
        text,
        ..
    } = event
    else {
        return None;
    };
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    let typed = || {
        let text = Zeroizing::new(text.as_ref()?.to_string());
        text.chars().next().filter(|typed| !typed.is_control())
    };
    Some(match code {
        Code::Digit0 | Code::Numpad0 => Key::Char('0'),
        Code::Digit1 | Code::Numpad1 => Key::Char('1'),
        Code::Digit2 | Code::Numpad2 => Key::Char('2'),
        Code::Digit3 | Code::Numpad3 => Key::Char('3'),
        Code::Digit4 | Code::Numpad4 => Key::Char('4'),
        Code::Digit5 | Code::Numpad5 => Key::Char('5'),
        Code::Digit6 | Code::Numpad6 => Key::Char('6'),
        Code::Digit7 | Code::Numpad7 => Key::Char('7'),
        Code::Digit8 | Code::Numpad8 => Key::Char('8'),
        Code::Digit9 | Code::Numpad9 => Key::Char('9'),
        Code::Enter | Code::NumpadEnter => Key::Enter,
        Code::Escape => Key::Escape,
        _ => Key::Char(typed()?),
    })
}

#[cfg(test)]
mod tests {
    use iced::keyboard::{Location, Modifiers};
    use key::Code;

    use super::*;

    fn meaning(code: Code, modifiers: Modifiers, repeat: bool, text: Option<&str>) -> Option<Key> {
        let unidentified = keyboard::Key::Unidentified;
        pressed(&keyboard::Event::KeyPressed {
            key: unidentified.clone(),
            modified_key: unidentified,
            physical_key: key::Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat,
        })
    }

    #[test]
    fn digits_go_by_their_place_and_other_characters_by_what_they_type() {
        fn check(code: Code, text: Option<&str>, expected: Option<Key>) {
            let key = meaning(code, Modifiers::empty(), false, text);
            assert!(key == expected, "{code:?}");
        }
        check(Code::Digit2, Some("é"), Some(Key::Char('2')));
        check(Code::Numpad2, None, Some(Key::Char('2')));
        check(Code::NumpadEnter, Some("\r"), Some(Key::Enter));
        check(Code::Escape, None, Some(Key::Escape));
        check(Code::KeyQ, Some("Q"), Some(Key::Char('Q')));
        check(Code::BracketRight, Some("]"), Some(Key::Char(']')));
        check(Code::Backspace, Some("\u{8}"), None);
        check(Code::ShiftLeft, None, None);
    }

    #[test]
    fn repeated_keys_and_keys_that_are_held_with_others_mean_nothing() {
        assert!(meaning(Code::Digit2, Modifiers::empty(), true, Some("2")).is_none());
        assert!(meaning(Code::Digit2, Modifiers::SHIFT, false, Some("2")).is_some());
        for held in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
            assert!(meaning(Code::Digit2, held, false, Some("2")).is_none());
            assert!(meaning(Code::Escape, held, false, None).is_none());
        }
    }
}
