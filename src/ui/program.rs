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

use crate::config::KeyAction;
use crate::page::Page;
use crate::shell::{AnswerReceiver, Core, OutcomeOf, RequestAnswer, Shell, UiEvent, World};
use crate::ui::face::{Faces, KeyUse, WindowFace};
use crate::ui::narrator::Narrator;
use crate::ui::scan::{Pause, Scan};
use crate::ui::theme;
use crate::ui::window::{Lock, ScaleEvent, Scaling, Settings};

/// Pause after which a scan counts as whole, when no Enter ends it. Twice as long at most passes until
/// it is noticed. Bluetooth scanners were seen to pause for 300 ms inside a code.
const SCAN_PAUSE: Duration = Duration::from_millis(500);

type InputOf<W> = <<W as World>::Core as Core>::Input;
type ViewOf<W> = <<W as World>::Core as Core>::View;
type FaceOf<W> = <ViewOf<W> as Faces>::WindowFace;
type FaceMessageOf<W> = <FaceOf<W> as WindowFace<ViewOf<W>>>::Message;

/// State of the program: the shell, and a face for each window.
pub struct Windows<W: World<Core: Core<View: Faces>>> {
    shell: Shell<W>,
    settings: Settings,
    faces: BTreeMap<window::Id, FaceOf<W>>,
    scan: Scan,
    narrator: Option<Narrator>,
}

/// What happens to the windows.
pub enum Message<W: World<Core: Core<View: Faces>>> {
    /// A hand did something in a window.
    Screen(window::Id, FaceMessageOf<W>),
    /// A hand came down in a window, wherever.
    Hand(window::Id),
    /// A key was pressed in a window.
    Key(window::Id, Key),
    /// The time that a pause in a scan takes has passed.
    ScanPaused,
    /// A second has passed.
    Second,
    /// The focus moves on by itself.
    Scanning,
    /// Something came from elsewhere.
    Input(InputOf<W>),
    /// A request was answered.
    Heard(RequestAnswer<OutcomeOf<W>>),
    /// A window has another size or scale now.
    Scale(window::Id, ScaleEvent),
    /// Somebody wants to close a window.
    Closing(window::Id),
    /// A window is gone.
    Closed(window::Id),
    /// The program is told to end.
    Quit,
}

/// A key, as far as it means something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A function key, from 1 to 12.
    Function(u8),
    /// A letter with Ctrl.
    Control(char),
    /// A character that a scanner types.
    Char(char),
    /// What ends a scan.
    Enter,
    /// What leaves a desktop.
    Escape,
    /// Another key without a character of its own, by its name in the configuration.
    Named(&'static str),
}

impl Key {
    /// Its name in the configuration; none for what is typed.
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Function(number) => FUNCTION_NAMES.get(usize::from(number) - 1).copied(),
            Self::Enter => Some("Enter"),
            Self::Char(' ') => Some("Space"),
            Self::Named(name) => Some(name),
            Self::Control(_) | Self::Char(_) | Self::Escape => None,
        }
    }
}

/// Names of the function keys, from 1 on.
const FUNCTION_NAMES: [&str; 12] = [
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
];

/// Builds the program. `start` may be called more than once.
pub fn program<W>(
    start: impl Fn() -> (Shell<W>, AnswerReceiver<W>) + 'static,
    settings: Settings,
) -> iced::Daemon<impl Program<State = Windows<W>, Message = Message<W>, Theme = Theme>>
where
    W: World<Core: Core<View: Faces>>,
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

impl<W: World<Core: Core<View: Faces>>> Windows<W> {
    /// The windows before their first event, and what they listen to.
    pub fn open(
        shell: Shell<W>,
        answers: AnswerReceiver<W>,
        settings: Settings,
    ) -> (Self, Task<Message<W>>) {
        let mut faces = BTreeMap::new();
        let mut opening = Vec::new();
        for (opened, face) in shell.core().view().open(&settings) {
            let (id, open) = window::open(opened);
            opening.push(open.discard());
            let _ = faces.insert(id, face);
        }
        let elsewhere = shell.world().listen().map(Message::Input);
        let answers = ReceiverStream::new(answers).map(Message::Heard);
        let quit = settings.quit.clone();
        let narrator = settings.reader.clone().map(Narrator::new);
        let tasks = Task::batch(opening.into_iter().chain([
            Task::stream(elsewhere),
            Task::stream(answers),
            Task::perform(quit.cancelled_owned(), |()| Message::Quit),
        ]));
        let windows = Self {
            shell,
            settings,
            faces,
            scan: Scan::default(),
            narrator,
        };
        (windows, tasks)
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message<W>) -> Task<Message<W>> {
        let mut then = Task::none();
        match message {
            Message::Screen(id, message) => {
                let face = self.faces.get_mut(&id);
                if let Some(event) = face.and_then(|face| face.take(message, &self.settings)) {
                    self.shell.feel(event);
                }
            }
            Message::Hand(id) => self.hand(id),
            Message::Key(id, key) => then = self.key(id, key),
            Message::ScanPaused => match self.scan.paused() {
                Pause::Again => then = scan_pause(),
                Pause::Whole(scan) => self.shell.feel(UiEvent::Scan(scan)),
                Pause::Nothing => {}
            },
            Message::Second => {
                for face in self.faces.values_mut() {
                    if let Some(event) = face.second() {
                        self.shell.feel(event);
                    }
                }
                if self.narrator.as_mut().is_some_and(Narrator::second) {
                    self.shell.feel(UiEvent::Speaking);
                }
                self.shell.feel(UiEvent::Second);
            }
            // Who listens is waited for: the focus moves on when the control in focus was said.
            Message::Scanning if self.narrator.as_ref().is_some_and(Narrator::is_speaking) => {}
            Message::Scanning => {
                let in_use =
                    |face: &FaceOf<W>| face.shown().is_some_and(|(_, focus)| focus.is_some());
                for face in self.faces.values_mut().filter(|face| in_use(face)) {
                    let _ = face.act(KeyAction::Next, &self.settings);
                }
            }
            Message::Input(input) => self.shell.take(input),
            Message::Heard(answer) => self.shell.hear(answer),
            Message::Scale(id, event) => {
                if let Some(face) = self.faces.get_mut(&id) {
                    if let ScaleEvent::Resized(size) = event {
                        face.resize(size, &self.settings);
                    }
                    if let Some((scaling, frame)) = face.scaling() {
                        let scaled = scaling.take(id, event, frame);
                        then = scaled.map(move |event| Message::Scale(id, event));
                    }
                }
            }
            Message::Closing(id) => {
                let face = self.faces.get_mut(&id);
                if face.is_none_or(WindowFace::may_close) {
                    then = window::close(id);
                }
            }
            Message::Closed(id) => {
                let closed = self.faces.remove(&id);
                if self.faces.is_empty() || closed.is_some_and(|face| face.is_main()) {
                    return iced::exit();
                }
            }
            Message::Quit => return iced::exit(),
        }
        let view = self.shell.core().view();
        for face in self.faces.values_mut() {
            face.show(&view, &self.settings);
        }
        if let Some(narrator) = &mut self.narrator {
            narrator.follow(self.faces.values().find_map(WindowFace::shown));
        }
        then
    }

    /// Draws a window.
    pub fn view(&self, id: window::Id) -> Element<'_, Message<W>> {
        match self.faces.get(&id) {
            Some(face) => face.view().map(move |message| Message::Screen(id, message)),
            None => iced::widget::space().into(),
        }
    }

    /// The windows.
    pub fn faces(&self) -> impl Iterator<Item = (window::Id, &FaceOf<W>)> {
        self.faces.iter().map(|(id, face)| (*id, face))
    }

    fn scale_factor(&self, id: window::Id) -> f32 {
        self.faces.get(&id).map_or(1.0, WindowFace::factor)
    }

    /// The page that a window shows, as it is now.
    fn page(&self, id: window::Id) -> Option<&Page> {
        self.faces.get(&id)?.shown().map(|(page, _)| page)
    }

    /// A hand on the screen silences the voice, and brings a hidden page back.
    fn hand(&mut self, id: window::Id) {
        self.silence();
        if self.page(id).is_some_and(Page::is_hidden) {
            self.shell.feel(UiEvent::Key(KeyAction::Hide));
        }
    }

    fn silence(&self) {
        if let Some(narrator) = &self.narrator {
            narrator.silence();
        }
    }

    fn key(&mut self, id: window::Id, key: Key) -> Task<Message<W>> {
        self.silence();
        // Enter belongs to the scan that it ends.
        if key == Key::Enter
            && let Some(scan) = self.scan.end()
        {
            self.shell.feel(UiEvent::Scan(scan));
            return Task::none();
        }
        // A blank inside of a scan is the scanner's.
        let action = key.name().filter(|_| !self.scan.is_begun());
        let action = action.and_then(|name| self.settings.keypad.action(name));
        let takes = |face: &FaceOf<W>| face.takes_keypad();
        if let Some(action) = action.filter(|_| self.faces.get(&id).is_some_and(takes)) {
            self.keypad(id, action);
            return Task::none();
        }
        match self.faces.get_mut(&id).map(|face| face.key(key)) {
            Some(KeyUse::Reply(reply)) => {
                self.shell.feel(UiEvent::Reply(reply));
                return Task::none();
            }
            Some(KeyUse::Taken) => return Task::none(),
            Some(KeyUse::Focus(field)) => return iced::widget::operation::focus(field),
            Some(KeyUse::Free) | None => {}
        }
        match key {
            Key::Function(_) | Key::Control(_) | Key::Enter | Key::Named(_) => {}
            Key::Escape if self.settings.lock == Lock::Open => return iced::exit(),
            Key::Escape => {}
            Key::Char(character) => {
                if self.scan.take(character) {
                    return scan_pause();
                }
            }
        }
        Task::none()
    }

    /// A key of the keypad. The one that turns the voice on does nothing else: nobody has heard yet what it would do.
    fn keypad(&mut self, id: window::Id, action: KeyAction) {
        self.shell.feel(UiEvent::Key(action));
        let view = self.shell.core().view();
        let Some(face) = self.faces.get_mut(&id) else {
            return;
        };
        face.show(&view, &self.settings);
        let shown = face.shown();
        if let (Some(narrator), Some((page, focus))) = (&mut self.narrator, shown) {
            if page.aloud.is_some() && !narrator.is_on() {
                return;
            }
            if action == KeyAction::Repeat {
                narrator.repeat(page, focus);
            }
        }
        if let Some(event) = face.act(action, &self.settings) {
            self.shell.feel(event);
        }
    }

    fn subscription(&self) -> Subscription<Message<W>> {
        let scanning = match self.settings.keypad.scan_seconds {
            0 => Subscription::none(),
            seconds => {
                let step = Duration::from_secs(seconds.into());
                iced::time::every(step).map(|_| Message::Scanning)
            }
        };
        Subscription::batch([
            scanning,
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Second),
            iced::event::listen_with(unclaimed)
                .filter_map(|(id, event)| Some(Message::Key(id, pressed(&event)?))),
            iced::event::listen_with(hand_down).map(Message::Hand),
            Scaling::subscription().map(|(id, event)| Message::Scale(id, event)),
            window::close_requests().map(Message::Closing),
            window::close_events().map(Message::Closed),
        ])
    }
}

/// A hand that comes down in a window, whether or not a widget takes it.
fn hand_down(event: iced::Event, _: iced::event::Status, id: window::Id) -> Option<window::Id> {
    use iced::{mouse, touch};
    let down = matches!(
        event,
        iced::Event::Mouse(mouse::Event::ButtonPressed(_))
            | iced::Event::Touch(touch::Event::FingerPressed { .. })
    );
    down.then_some(id)
}

/// A key that no widget took.
fn unclaimed(
    event: iced::Event,
    status: iced::event::Status,
    id: window::Id,
) -> Option<(window::Id, keyboard::Event)> {
    match (event, status) {
        (iced::Event::Keyboard(event), iced::event::Status::Ignored) => Some((id, event)),
        _ => None,
    }
}

fn scan_pause<W: World<Core: Core<View: Faces>>>() -> Task<Message<W>> {
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
    if modifiers.control() && !modifiers.alt() && !modifiers.logo() {
        return letter(*code).map(Key::Control);
    }
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    if let Some(number) = function(*code) {
        return Some(Key::Function(number));
    }
    if *code == Code::Tab && modifiers.shift() {
        return Some(Key::Named("Shift+Tab"));
    }
    if let Some((_, name)) = NAMED.iter().find(|(named, _)| named == code) {
        return Some(Key::Named(name));
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

/// Keys without a character, with their names in the configuration.
const NAMED: [(key::Code, &str); 15] = {
    use key::Code as C;
    [
        (C::Tab, "Tab"),
        (C::Backspace, "Backspace"),
        (C::Delete, "Delete"),
        (C::Insert, "Insert"),
        (C::Home, "Home"),
        (C::End, "End"),
        (C::PageUp, "PageUp"),
        (C::PageDown, "PageDown"),
        (C::ArrowUp, "ArrowUp"),
        (C::ArrowDown, "ArrowDown"),
        (C::ArrowLeft, "ArrowLeft"),
        (C::ArrowRight, "ArrowRight"),
        (C::ContextMenu, "ContextMenu"),
        (C::Pause, "Pause"),
        (C::ScrollLock, "ScrollLock"),
    ]
};

/// The number of a function key.
fn function(code: key::Code) -> Option<u8> {
    use key::Code as C;

    const KEYS: [C; 12] = [
        C::F1,
        C::F2,
        C::F3,
        C::F4,
        C::F5,
        C::F6,
        C::F7,
        C::F8,
        C::F9,
        C::F10,
        C::F11,
        C::F12,
    ];
    (1..)
        .zip(KEYS)
        .find(|(_, key)| *key == code)
        .map(|(at, _)| at)
}

/// The letter of a key, for the few that stations use with Ctrl.
fn letter(code: key::Code) -> Option<char> {
    use key::Code as C;

    const KEYS: [(C, char); 6] = [
        (C::KeyD, 'd'),
        (C::KeyI, 'i'),
        (C::KeyN, 'n'),
        (C::KeyR, 'r'),
        (C::KeyS, 's'),
        (C::KeyZ, 'z'),
    ];
    KEYS.iter()
        .find(|(key, _)| *key == code)
        .map(|(_, letter)| *letter)
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
        check(
            Code::Backspace,
            Some("\u{8}"),
            Some(Key::Named("Backspace")),
        );
        check(Code::ArrowDown, None, Some(Key::Named("ArrowDown")));
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
