//! The program behind every window: it drives a shell, shows what its core shows, and takes what hands,
//! scanners and the clock bring.
//!
//! It knows nothing of what a visitor does. A control that is used goes to the core with the serial of
//! the page that it stood on, so that the core can drop a press on an earlier page.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use accesskit::ActionRequest;
use iced::futures::{Stream, StreamExt as _, stream};
use iced::{Color, Element, Program, Subscription, Task, Theme, window};
use tokio_stream::wrappers::ReceiverStream;

use crate::clock;
use crate::config::KeyAction;
use crate::locale::Text;
use crate::page::Page;
use crate::shell::{AnswerReceiver, Core, OutcomeOf, RequestAnswer, Shell, UiEvent, World};
use crate::ui::face::{Faces, KeyUse, WindowFace};
use crate::ui::keyboard::{self, Key};
use crate::ui::narrator::Narrator;
use crate::ui::scan::{Pause, Scan};
use crate::ui::theme;
use crate::ui::window::{Lock, ScaleEvent, Scaling, Settings};

/// Pause after which a scan counts as whole, when no Enter ends it. Twice as long at most passes until
/// it is noticed. Bluetooth scanners were seen to pause for 300 ms inside a code.
const SCAN_PAUSE: Duration = Duration::from_millis(500);

/// Tick interval of a core.
const TICK: Duration = Duration::from_secs(1);
/// How far behind the full minute the tick of an idle core comes: timers may end a moment early.
const MINUTE_MARGIN: Duration = Duration::from_millis(20);

/// The paper's colour to every eye, and another one to iced. Its renderer without a graphics card paints a window in many
/// small pieces where much has changed, each through a mask, which takes four times as long as all of it at
/// once; with another background it paints all of it.
const REPAINTED: Color = Color {
    r: theme::PAPER.r - 1e-4,
    ..theme::PAPER
};
/// A theme that tells a window to take the other background.
static ANOTHER_THEME: LazyLock<Theme> =
    LazyLock::new(|| Theme::custom("repainted", iced::theme::Palette::LIGHT));

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
    /// Tick of the clock: each second, or at each full minute while the core is idle.
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
    /// A window has the keyboard now, or no longer.
    Keyboard(window::Id, bool),
    /// A screen reader's user asks for something in the main window.
    Assist(ActionRequest),
    /// The program is told to end.
    Quit,
}

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
    .theme(Windows::theme)
    .style(|_: &Windows<W>, theme: &Theme| iced::theme::Style {
        background_color: match theme {
            Theme::Light => theme::PAPER,
            _ => REPAINTED,
        },
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
        let assistive = settings.assistive.iter();
        let assisting =
            assistive.map(|outlet| Task::stream(outlet.bus.requests().map(Message::Assist)));
        let narrator = settings.reader.clone().map(Narrator::new);
        let tasks = Task::batch(opening.into_iter().chain(assisting).chain([
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
            Message::Keyboard(id, has) => {
                let main = self.faces.get(&id).is_some_and(WindowFace::is_main);
                if let (true, Some(outlet)) = (main, &self.settings.assistive) {
                    outlet.bus.has_keyboard(has);
                }
            }
            Message::Assist(request) => {
                let main = self.faces.values_mut().find(|face| face.is_main());
                if let Some(used) = main.map(|face| face.assist(&request)) {
                    then = self.used(used).unwrap_or_else(Task::none);
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
        let main = self.faces.values().find(|face| face.is_main());
        if let (Some(outlet), Some(face)) = (&self.settings.assistive, main) {
            outlet.bus.show(&|| face.accessible(&outlet.locales));
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

    fn theme(&self, id: window::Id) -> Theme {
        let repaints = self.faces.get(&id).map_or(0, WindowFace::repaints);
        match repaints % 2 {
            0 => Theme::Light,
            _ => ANOTHER_THEME.clone(),
        }
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
        let _ = self.silence();
        if self.page(id).is_some_and(Page::is_hidden) {
            self.shell.feel(UiEvent::Key(KeyAction::Hide));
        }
    }

    /// Ends what is being read aloud. Returns the texts that were not heard to their end.
    fn silence(&mut self) -> Vec<Text> {
        let narrator = self.narrator.as_mut();
        narrator.map(Narrator::silence).unwrap_or_default()
    }

    fn key(&mut self, id: window::Id, key: Key) -> Task<Message<W>> {
        let cut = self.silence();
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
            self.keypad(id, action, cut);
            return Task::none();
        }
        let used = self.faces.get_mut(&id).map(|face| face.key(key));
        if let Some(then) = used.and_then(|used| self.used(used)) {
            return then;
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

    /// Carries out what a window made of a key; `None` when it made nothing of it.
    fn used(&mut self, used: KeyUse) -> Option<Task<Message<W>>> {
        Some(match used {
            KeyUse::Reply(reply) => {
                self.shell.feel(UiEvent::Reply(reply));
                Task::none()
            }
            KeyUse::Taken => Task::none(),
            KeyUse::Focus(field) => iced::widget::operation::focus(field),
            KeyUse::Free => return None,
        })
    }

    /// A key of the keypad. The one that turns the voice on does nothing else: nobody has heard yet what it would do.
    fn keypad(&mut self, id: window::Id, action: KeyAction, cut: Vec<Text>) {
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
            match action {
                KeyAction::Repeat => narrator.repeat(page, focus),
                KeyAction::Pause => narrator.pause(cut),
                _ => {}
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
        let tick = match self.shell.core().is_idle() {
            true => Subscription::run(full_minutes),
            false => iced::time::every(TICK).map(|_| ()),
        };
        Subscription::batch([
            scanning,
            tick.map(|()| Message::Second),
            iced::event::listen_with(keyboard::unclaimed)
                .filter_map(|(id, event)| Some(Message::Key(id, keyboard::pressed(&event)?))),
            iced::event::listen_with(hand_down).map(Message::Hand),
            Scaling::subscription().map(|(id, event)| Message::Scale(id, event)),
            window::events().filter_map(|(id, event)| match event {
                window::Event::Focused => Some(Message::Keyboard(id, true)),
                window::Event::Unfocused => Some(Message::Keyboard(id, false)),
                _ => None,
            }),
            window::close_requests().map(Message::Closing),
            window::close_events().map(Message::Closed),
        ])
    }
}

/// Comes at each full minute: a tick draws the whole window anew, and while a core is idle nothing changes but the
/// clock's minute and whether the hall is open.
fn full_minutes() -> impl Stream<Item = ()> {
    stream::unfold((), |()| async {
        tokio::time::sleep(clock::until_full_minute() + MINUTE_MARGIN).await;
        Some(((), ()))
    })
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

fn scan_pause<W: World<Core: Core<View: Faces>>>() -> Task<Message<W>> {
    let pause = async { tokio::time::sleep(SCAN_PAUSE).await };
    Task::perform(pause, |()| Message::ScanPaused)
}
