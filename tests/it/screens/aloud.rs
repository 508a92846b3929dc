//! A visit by ear: the real windows, keys alone, and a voice that remembers what it was to say.

mod pause;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use annai::config::Keypad;
use annai::locale::{Lang, Text};
use annai::page::{Block, Page, Reply, spoken};
use annai::shell::{AnswerReceiver, Shell};
use annai::ui::PaneMessage;
use annai::ui::keyboard::Key;
use annai::ui::narrator::{PageReader, SpeechOutput};
use annai::ui::program::{Message, Windows};
use annai::ui::window::{Lock, Settings, WindowMode};
use annai::visit::{Input, Status};
use annai::voice::RecordingScript;
use iced::window;
use jiff::ToSpan as _;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::{PORTRAIT, journeys, kit};
use crate::visit::visitor::{Done, Fate, Script, setting};

const NEXT: Key = Key::Named("Tab");
const SELECT: Key = Key::Enter;
const REPEAT: Key = Key::Function(2);
const LOUDER: Key = Key::Function(4);
const FASTER: Key = Key::Function(6);
const HIDE: Key = Key::Function(7);

/// A voice that remembers.
#[derive(Default)]
struct Ear(Mutex<Heard>);

#[derive(Default)]
struct Heard {
    /// What was said, one list for each time.
    said: Vec<Vec<Text>>,
    silences: usize,
    tuned: (u16, u16),
    speaking: bool,
    /// Index of the text that sounds.
    text: usize,
}

impl Ear {
    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.0.lock().unwrap()
    }
}

impl SpeechOutput for Ear {
    fn say(&self, texts: Vec<Text>) {
        self.heard().said.push(texts);
    }

    fn silence(&self) -> usize {
        let mut heard = self.heard();
        heard.silences += 1;
        heard.speaking = false;
        heard.text
    }

    fn tune(&self, rate: u16, volume: u16) {
        self.heard().tuned = (rate, volume);
    }

    fn is_speaking(&self) -> bool {
        self.heard().speaking
    }
}

/// A visitor who hears the kiosk.
struct Listener {
    windows: Windows<Script>,
    id: window::Id,
    ear: Arc<Ear>,
    script: Arc<Script>,
    answers: AnswerReceiver<Script>,
    runtime: Runtime,
}

impl Listener {
    fn new() -> Self {
        let ear = Arc::new(Ear::default());
        let settings = Settings {
            panel: PORTRAIT,
            frame: WindowMode::Full,
            lock: Lock::Locked,
            title: String::new(),
            kit: kit().clone(),
            keypad: Keypad::default(),
            reader: Some(PageReader {
                speaker: Arc::clone(&ear) as Arc<dyn SpeechOutput>,
                locales: Arc::clone(&setting().locales),
            }),
            assistive: None,
            desk: None,
            quit: CancellationToken::new(),
        };
        let runtime = Builder::new_current_thread().build().unwrap();
        let script = Arc::new(Script::new(setting(), Status::Open));
        let world = Arc::clone(&script);
        let (shell, answers) = Shell::new(world, runtime.handle().clone(), TaskTracker::new());
        // The answers are passed on by hand.
        let (_, nothing) = mpsc::channel(1);
        let (windows, _) = Windows::open(shell, nothing, settings);
        let (id, _) = windows.faces().next().unwrap();
        Self {
            windows,
            id,
            ear,
            script,
            answers,
            runtime,
        }
    }

    /// A listener whose first key has turned the voice on.
    fn awake() -> Self {
        let mut listener = Self::new();
        listener.key(NEXT);
        listener
    }

    fn page(&self) -> Page {
        self.windows.faces().next().unwrap().1.picture().clone()
    }

    fn does(&mut self, message: Message<Script>) {
        let _ = self.windows.update(message);
        let (windows, answers) = (&mut self.windows, &mut self.answers);
        self.runtime.block_on(async {
            let mut quiet = 0;
            while quiet < 8 {
                tokio::task::yield_now().await;
                quiet += 1;
                while let Ok(answer) = answers.try_recv() {
                    let _ = windows.update(Message::Heard(answer));
                    quiet = 0;
                }
            }
        });
    }

    fn key(&mut self, key: Key) {
        self.does(Message::Key(self.id, key));
    }

    /// Presses a control with a finger.
    fn touch(&mut self, control: &str) {
        self.does(Message::Hand(self.id));
        let reply = Reply::press(self.page().serial, control);
        self.does(Message::Screen(self.id, PaneMessage::Reply(reply)));
    }

    fn wait(&mut self, seconds: u32) {
        for _ in 0..seconds {
            {
                let mut play = self.script.play();
                play.now = play.now.checked_add(1.second()).unwrap();
            }
            self.does(Message::Second);
        }
    }

    /// How often something was said.
    fn times(&self) -> usize {
        self.ear.heard().said.len()
    }

    /// What was said last.
    fn last(&self) -> Vec<String> {
        let heard = self.ear.heard();
        let last = heard.said.last().map(Vec::as_slice).unwrap_or_default();
        last.iter().map(Text::plain).collect()
    }

    /// Moves on until a control says this name first, and selects it.
    fn select(&mut self, name: &str) {
        for _ in 0..120 {
            self.key(NEXT);
            if self.last().first().is_some_and(|said| said == name) {
                return self.key(SELECT);
            }
        }
        panic!("`{name}` is not heard on {}", self.page().name);
    }
}

#[test]
fn the_first_key_on_the_welcome_page_turns_the_voice_on_and_does_nothing_else() {
    let mut listener = Listener::new();
    listener.key(NEXT);
    let page = listener.page();
    assert_eq!(page.name, "welcome");
    let said = listener.last();
    assert_eq!(said[0], page.heading.plain(), "from its heading");
    assert!(said[1].contains("キー"), "how keys are used: {}", said[1]);
    let (_, pane) = listener.windows.faces().next().unwrap();
    assert!(pane.focus().is_none(), "the key moved nothing");
    listener.key(NEXT);
    let first = page.controls().next().unwrap().label.plain();
    assert_eq!(listener.last()[0], first);
}

#[test]
fn a_hand_hears_nothing_until_it_asks_for_it() {
    let mut listener = Listener::new();
    listener.touch("language-en");
    listener.key(NEXT);
    assert_eq!(
        listener.times(),
        0,
        "keys beside the screen, beyond the first page"
    );
    listener.touch("read-aloud");
    assert_eq!(listener.last()[0], listener.page().heading.plain());
    listener.touch("guided");
    assert_eq!(listener.last()[0], listener.page().heading.plain());
    let before = listener.times();
    listener.touch("read-aloud");
    listener.touch("back");
    assert_eq!(listener.times(), before, "it was turned off");
}

#[test]
fn whoever_turns_the_voice_off_is_not_read_to_by_the_next_key() {
    let mut listener = Listener::awake();
    listener.touch("read-aloud");
    let before = listener.times();
    listener.key(NEXT);
    assert_eq!(listener.times(), before);
    listener.key(REPEAT);
    assert!(listener.times() > before, "a key for those who listen");
}

#[test]
fn any_key_and_any_touch_silence_at_once() {
    let mut listener = Listener::awake();
    let silences = |listener: &Listener| listener.ear.heard().silences;
    let mut before = silences(&listener);
    for key in [NEXT, Key::Char('x'), Key::Escape, Key::Function(12), REPEAT] {
        listener.key(key);
        assert_eq!(silences(&listener), before + 1);
        before += 1;
    }
    listener.does(Message::Hand(listener.id));
    assert_eq!(silences(&listener), before + 1, "beside every control");
}

#[test]
fn another_language_is_heard_at_once_from_the_heading() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.select("Language");
    listener.select("Português (Brasil)");
    let page = listener.page();
    assert_eq!((page.name, page.lang.as_str()), ("doors", "pt-BR"));
    let heard = listener.ear.heard();
    let last = heard.said.last().unwrap();
    assert!(last[0] == page.heading);
    assert!(last[0].lang().is_some_and(|lang| lang.as_str() == "pt-BR"));
}

#[test]
fn rate_and_volume_are_kept_through_the_visit_and_end_with_it() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.key(FASTER);
    assert_eq!(listener.last(), ["Speed 120 percent"]);
    listener.key(LOUDER);
    assert_eq!(listener.last(), ["Volume 85 percent"]);
    listener.select("I know what I need");
    assert_eq!(listener.ear.heard().tuned, (120, 85));
    listener.select("Start over");
    assert_eq!(listener.page().name, "welcome");
    assert!(listener.page().aloud.is_none(), "the next visitor");
    listener.key(NEXT);
    assert_eq!(listener.ear.heard().tuned, (100, 70));
}

#[test]
fn a_finger_or_two_switches_change_rate_and_volume_as_well() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.select("Text, colours");
    listener.select("Slower");
    assert_eq!(listener.last(), ["Speed 80 percent"]);
    listener.select("Quieter");
    assert_eq!(listener.ear.heard().tuned, (80, 55));
}

#[test]
fn reading_aloud_is_not_idle_and_silence_is() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.ear.heard().speaking = true;
    listener.wait(400);
    assert_eq!(listener.page().name, "doors");
    listener.ear.heard().speaking = false;
    listener.wait(290);
    assert_eq!(
        listener.page().name,
        "doors",
        "the time begins after the voice"
    );
    listener.wait(20);
    assert_eq!(listener.page().name, "idle");
}

#[test]
fn a_countdown_goes_on_while_it_is_said_and_is_said_again() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.wait(301);
    assert!(listener.last().contains(&"40 seconds left".to_owned()));
    listener.ear.heard().speaking = true;
    listener.wait(5);
    listener.ear.heard().speaking = false;
    listener.wait(15);
    let said = listener.last();
    assert!(
        said.len() == 1 && said[0].ends_with("seconds left"),
        "{said:?}"
    );
    listener.ear.heard().speaking = true;
    listener.wait(25);
    assert_eq!(listener.page().name, "welcome");
}

#[test]
fn a_hidden_page_shows_nothing_and_is_used_by_keys_as_before() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.select("Hide screen");
    assert_eq!(listener.last(), ["The screen shows nothing now."]);
    let scene = |listener: &Listener| listener.windows.faces().next().unwrap().1.scene().clone();
    let hidden = scene(&listener);
    assert!(hidden.marks.len() == 1 && hidden.targets.is_empty() && hidden.ring.is_none());
    listener.select("I know what I need");
    assert_eq!(listener.page().name, "topics");
    assert_eq!(scene(&listener).marks.len(), 1, "every page of it");
    listener.does(Message::Hand(listener.id));
    assert!(scene(&listener).marks.len() > 1, "a touch brings it back");
    listener.key(HIDE);
    assert_eq!(scene(&listener).marks.len(), 1);
    listener.key(HIDE);
    assert_eq!(listener.last(), ["The screen shows the page again."]);
}

#[test]
fn headphones_turn_the_voice_on_and_pulled_out_off_at_once() {
    let mut listener = Listener::new();
    listener.does(Message::Input(Input::HeadphonesIn));
    assert_eq!(listener.last()[0], listener.page().heading.plain());
    listener.select("English");
    listener.select("Hide screen");
    let silences = listener.ear.heard().silences;
    let times = listener.times();
    listener.does(Message::Input(Input::HeadphonesOut));
    assert_eq!(listener.ear.heard().silences, silences + 1);
    listener.key(NEXT);
    assert_eq!(
        listener.times(),
        times,
        "nothing goes on over a loudspeaker"
    );
    assert!(listener.page().is_hidden(), "what was hidden stays so");
    listener.does(Message::Hand(listener.id));
    assert!(!listener.page().is_hidden());
    listener.does(Message::Input(Input::HeadphonesIn));
    assert_eq!(listener.last()[0], listener.page().heading.plain());
}

#[test]
fn repeat_says_the_control_in_focus_and_then_the_page() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.key(NEXT);
    let control = listener.last();
    listener.key(REPEAT);
    let said = listener.last();
    assert_eq!(said[..control.len()], control);
    assert_eq!(said[control.len()], listener.page().heading.plain());
}

#[test]
fn what_is_typed_is_heard() {
    let mut listener = Listener::awake();
    listener.select("English");
    listener.select("I know what I need");
    listener.select("Search by words");
    listener.select("t");
    assert!(
        listener.last().contains(&"Typed: t".to_owned()),
        "{:?}",
        listener.last()
    );
}

/// What is heard from the first key to the paper, with the screen never looked at.
#[test]
fn a_visit_by_ear_and_keys_alone_leads_to_number_and_paper() {
    let mut listener = Listener::awake();
    listener.script.play().fates = vec![Fate::Now; 40].into();
    listener.select("English");
    listener.select("Help me find out");
    let mut table = None;
    // Whatever is asked is answered by what was heard, the first of these that a page offers.
    let answers = [
        "Print",
        "Moving home",
        "I don't know, or prefer not to say",
        "Take a number",
        "I agree to share this",
        "Share nothing and continue",
        "Next",
        "Continue",
    ];
    for _ in 0..40 {
        let page = listener.page();
        if page.name == "printed" {
            break;
        }
        listener.key(REPEAT);
        let heard = listener.last();
        if page.name == "share" {
            table = Some((page.clone(), heard.clone()));
        }
        if page.name == "ticket" {
            let said = |expected: &str| heard.iter().any(|said| said.contains(expected));
            assert!(said("A, 0 4 1"), "{heard:#?}");
            let Some(Block::Ticket(ticket)) = page.body.first() else {
                panic!("no ticket");
            };
            let texts = [&ticket.counter, &ticket.place];
            let letters = |text: &str| text.replace('·', ",");
            assert!(
                texts.iter().all(|text| said(&letters(&text.plain()))),
                "{heard:#?}"
            );
        }
        let offered = |answer: &&&str| heard.iter().any(|said| said == **answer);
        let answer = answers.iter().find(offered);
        listener.select(answer.unwrap_or_else(|| panic!("{}: {heard:#?}", page.name)));
        if page.name == "question" && listener.page().serial == page.serial {
            let chosen = "Chosen".to_owned();
            assert!(listener.last().contains(&chosen), "the choice is heard");
            listener.select("Next");
        }
    }
    assert_eq!(listener.page().name, "printed");
    assert_eq!(listener.last()[0], "Take your paper.");
    let (page, heard) = table.expect("consent was asked for");
    for focus in page.focus() {
        assert!(heard.contains(&focus.control.label.plain()), "{heard:#?}");
    }
    let play = listener.script.play();
    assert!(
        play.done
            .iter()
            .any(|done| matches!(done, Done::Printed(_)))
    );
}

/// Every text of a visit is a recording, or several: a language without any other voice is not silent anywhere.
#[test]
fn recordings_alone_say_every_page() {
    let locales = &setting().locales;
    for lang in ["en", "vi", "fil"] {
        let script = RecordingScript::of(&Lang::from(lang), locales);
        let mut lacking = BTreeSet::new();
        for page in journeys::pages(lang) {
            let mut own = false;
            for text in spoken::page(&page, locales) {
                own = text.lang().map_or(own, |it| it.as_str() == lang);
                if own && script.parts(&text).is_none() {
                    let _ = lacking.insert(format!("{}: {}", page.name, text.marked()));
                }
            }
        }
        assert!(lacking.is_empty(), "{lang}: {} {lacking:#?}", lacking.len());
    }
}
