//! A scripted visitor in a scripted world, driven by the same shell as the kiosk's window.

mod done;

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, MutexGuard, OnceLock};

use annai::catalogue;
use annai::config::Scanner;
use annai::guide::Guide;
use annai::locale::Locales;
use annai::page::{Aloud, Block, Page, Reply, ReplyAction};
use annai::paper::{Outlet, Sheet};
use annai::record::{
    self, Digits, Envelope, Life, Minute, Os, OwnPart, OwnRecord, OwnSecret, Record, Sender,
    Signer, VisitId,
};
use annai::search::Index;
use annai::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use annai::ticket::{Number, Wait};
pub(crate) use annai::tour::ScriptedAnswer;
use annai::visit::{CounterForecast, Input, Outcome, Setting, Status, Visit};
use jiff::ToSpan;
use tokio::runtime::{Builder, Runtime};
use tokio_util::task::TaskTracker;

use super::script::Play;
pub(crate) use super::script::{Done, Fate, HallSays, Script};

/// What to do on the pages of consent.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shares {
    AsOffered,
    Nothing,
    Stop,
}

/// A visitor at a kiosk whose hall, seal and printer do what the script says.
pub(crate) struct Visitor {
    pub(crate) setting: Arc<Setting>,
    pub(crate) share: Shares,
    pub(crate) stop_at: Option<&'static str>,
    pub(crate) most_presses: usize,
    pub(crate) questions: usize,
    /// How often something was pressed.
    pub(crate) pressed: usize,
    pub(crate) ended: bool,
    /// Every page that was shown.
    pub(crate) pages: Vec<Page>,
    shell: Shell<Script>,
    answers: AnswerReceiver<Script>,
    runtime: Runtime,
}

/// Open, with a wait, and not closing.
pub(crate) fn waiting(least: u32, most: u32) -> CounterForecast {
    CounterForecast {
        wait: Wait::Between { least, most },
        opens: None,
        closes: None,
    }
}

pub(crate) fn number() -> Number {
    "A-041".parse().unwrap()
}

thread_local! {
    /// Content in place of the shipped one.
    static OWN: RefCell<Option<Arc<Setting>>> = const { RefCell::new(None) };
}

/// Does something at a kiosk with content of its own.
pub(crate) fn in_setting<R>(own: Arc<Setting>, does: impl FnOnce() -> R) -> R {
    let _ = OWN.replace(Some(own));
    let done = does();
    let _ = OWN.replace(None);
    done
}

/// The shipped content, read once.
pub(crate) fn setting() -> Arc<Setting> {
    if let Some(own) = OWN.with_borrow(Clone::clone) {
        return own;
    }
    static SETTING: OnceLock<Arc<Setting>> = OnceLock::new();
    Arc::clone(SETTING.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let catalogue = catalogue::load(&root.join("assets/catalogue")).unwrap_or_else(|faults| {
            panic!(
                "{}",
                faults
                    .iter()
                    .map(|fault| format!("{fault}\n"))
                    .collect::<String>()
            )
        });
        let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
        Arc::new(Setting {
            confirm: false,
            scanner: Scanner::default(),
            index: Arc::new(Index::new(&catalogue, &locales)),
            guide: Arc::new(Guide::new(Arc::new(catalogue))),
            locales: Arc::new(locales),
            hall: "近江八幡市（見本）".to_owned(),
            kiosk: "lobby-1".to_owned(),
            staff_page: true,
            building: "main".to_owned(),
            floor: 1,
            at: (720, 880),
            frequent: ["cert_residence", "cert_seal", "cert_register", "mynum_get"]
                .map(Into::into)
                .into(),
            outlet: Outlet::Paper,
            aloud: Some(Aloud::new(100, 70)),
            idle_seconds: 150,
            countdown_seconds: 40,
        })
    }))
}

impl Visitor {
    pub(crate) fn new() -> Self {
        Self::with_status(Status::Open)
    }

    pub(crate) fn with_status(status: Status) -> Self {
        Self::at(setting(), status)
    }

    /// At a kiosk that has no PIN.
    pub(crate) fn without_staff_page() -> Self {
        let setting = Setting {
            staff_page: false,
            ..(*setting()).clone()
        };
        Self::at(Arc::new(setting), Status::Open)
    }

    fn at(setting: Arc<Setting>, status: Status) -> Self {
        let script = Script::new(Arc::clone(&setting), status);
        let runtime = Builder::new_current_thread().build().unwrap();
        let handle = runtime.handle().clone();
        let (shell, answers) = Shell::new(Arc::new(script), handle, TaskTracker::new());
        Self {
            setting,
            share: Shares::AsOffered,
            stop_at: None,
            most_presses: 200,
            questions: 0,
            pressed: 0,
            ended: false,
            pages: Vec::new(),
            shell,
            answers,
            runtime,
        }
    }

    /// The script, to change it.
    pub(crate) fn script(&self) -> MutexGuard<'_, Play> {
        self.shell.world().play()
    }

    pub(crate) fn page(&self) -> Page {
        self.shell.core().view()
    }

    pub(crate) fn sheet(&self) -> Sheet {
        self.shell.core().sheet()
    }

    pub(crate) fn visit(&self) -> &Visit {
        self.shell.core()
    }

    /// Presses a control of the page shown by its name, and lets what follows be carried out.
    pub(crate) fn press(&mut self, control: &str) {
        let serial = self.page().serial;
        self.press_on(serial, control);
    }

    /// Presses a control of the page with this serial.
    pub(crate) fn press_on(&mut self, serial: u32, control: &str) {
        self.reply(Reply::press(serial, control));
    }

    pub(crate) fn reply(&mut self, reply: Reply) {
        self.pressed += 1;
        self.feel(UiEvent::Reply(reply));
    }

    pub(crate) fn presses(&mut self, controls: &[&str]) {
        controls.iter().for_each(|control| self.press(control));
    }

    /// Presses the nth card of the page that something is picked with, from 0.
    pub(crate) fn pick(&mut self, at: usize) {
        const KINDS: [&str; 6] = [
            "language-",
            "procedure-",
            "topic-",
            "choice-",
            "fact-",
            "looks-",
        ];
        let page = self.page();
        let mut names = page.controls().map(|control| control.id.as_str());
        let is_picked = |name: &&str| KINDS.iter().any(|kind| name.starts_with(kind));
        let name = names.by_ref().filter(is_picked).nth(at).unwrap_or_default();
        self.press(name);
    }

    /// Ends an effect that waits: printing, opening, or what the script held back.
    pub(crate) fn answer(&mut self, outcome: Outcome) {
        let held = self.script().held.pop_front();
        let held = held.expect("something waits for its outcome");
        let _ = held.go_on.send(Some(outcome));
        self.run();
    }

    /// Lets go of one of the effects that the script holds back; `false` when there is none.
    pub(crate) fn let_go(&mut self, at: usize) -> bool {
        let held = {
            let mut script = self.script();
            let count = script.held.len();
            if count == 0 {
                return false;
            }
            script.held.remove(at % count)
        };
        if let Some(held) = held {
            let _ = held.go_on.send(None);
        }
        self.run();
        true
    }

    pub(crate) fn scan(&mut self, digits: &str) {
        self.feel(UiEvent::Scan(digits.to_owned().into()));
    }

    /// A scanner loses digits.
    pub(crate) fn lose_scan(&mut self) {
        self.take(Input::ScanDropped);
    }

    /// Something else than a window brings this.
    pub(crate) fn take(&mut self, input: Input) {
        self.shell.take(input);
        self.run();
    }

    /// Lets so many seconds pass, one tick a second.
    pub(crate) fn wait(&mut self, seconds: u32) {
        for _ in 0..seconds {
            {
                let mut script = self.script();
                script.now = script.now.checked_add(1.second()).unwrap();
            }
            if !self.ended {
                self.feel(UiEvent::Second);
            }
        }
    }

    /// Sets the wall clock; a moment is a moment as before.
    pub(crate) fn set_clock_back(&mut self, by: jiff::SignedDuration) {
        let mut script = self.script();
        script.now = script.now.checked_sub(by).unwrap();
        script.wall_set_back += by;
    }

    /// The hall opens or closes.
    pub(crate) fn set_status(&mut self, status: Status) {
        self.script().status = status;
        self.feel(UiEvent::Second);
    }

    pub(crate) fn feel(&mut self, event: UiEvent) {
        self.pages.push(self.page());
        self.shell.feel(event);
        self.run();
        self.pages.push(self.page());
    }

    /// Carries out everything that does not wait.
    fn run(&mut self) {
        let (shell, answers) = (&mut self.shell, &mut self.answers);
        self.runtime.block_on(async {
            let mut quiet = 0;
            while quiet < 8 {
                tokio::task::yield_now().await;
                quiet += 1;
                while let Ok(answer) = answers.try_recv() {
                    shell.hear(answer);
                    quiet = 0;
                }
            }
        });
        self.ended |= self.shell.ended() > 0;
    }

    /// Walks the guided way to the ticket.
    pub(crate) fn guided(&mut self, lang: &str, script: &[(&str, ScriptedAnswer)]) {
        self.press(&format!("language-{lang}"));
        self.most_presses = self.most_presses.saturating_sub(1);
        if self.most_presses == 0 {
            return;
        }
        self.press("guided");
        self.walk(script, self.stop_at);
    }

    /// Answers what is asked, up to the plan.
    pub(crate) fn finish(&mut self, script: &[(&str, ScriptedAnswer)]) {
        self.walk(script, Some("plan"));
    }

    /// Goes on to the ticket.
    pub(crate) fn finish_to_ticket(&mut self, script: &[(&str, ScriptedAnswer)]) {
        self.walk(script, None);
    }

    fn walk(&mut self, script: &[(&str, ScriptedAnswer)], stop_at: Option<&str>) {
        while self.most_presses > 0 && !self.ended {
            self.most_presses -= 1;
            let page = self.page();
            if Some(page.name) == stop_at {
                return;
            }
            match page.name {
                "question" => self.answer_question(script),
                "share"
                    if self.share == Shares::Nothing && page.control("share-nothing").is_some() =>
                {
                    self.press("share-nothing");
                }
                "share" if self.share == Shares::Stop => return,
                "plan" | "papers" | "share" => self.press("next"),
                _ => return,
            }
        }
    }

    fn answer_question(&mut self, script: &[(&str, ScriptedAnswer)]) {
        self.questions += 1;
        let setting = Arc::clone(&self.setting);
        let catalogue = setting.guide.catalogue();
        let question = catalogue
            .question(self.visit().question().unwrap())
            .unwrap();
        let fact = catalogue.fact(&question.fact).unwrap();
        let asked = self.page().serial;
        match script.iter().find(|(id, _)| *id == fact.id.as_str()) {
            None => self.press("unknown"),
            Some((_, said)) => {
                let today = self.script().now.date();
                let presses = said.presses(fact, today);
                let presses = presses.unwrap_or_else(|| panic!("{said:?} is no {}", fact.id));
                presses.iter().for_each(|control| self.press(control));
            }
        }
        // One press can be the whole answer.
        if self.page().serial == asked {
            self.press("next");
        }
    }

    /// The choices of a fact, by id.
    pub(crate) fn choices(&self, fact: &str) -> Vec<&'static str> {
        let fact = self.setting.guide.catalogue().fact(&fact.into()).unwrap();
        fact.kind
            .choices()
            .iter()
            .map(|choice| -> &'static str { choice.id.to_string().leak() })
            .collect()
    }

    /// Types one key of the search, changing the keyboard where needed; kanji come by a real one.
    pub(crate) fn type_key(&mut self, key: char) {
        let name = format!("key-{key}");
        if self.page().control(&name).is_none() {
            self.press("switch-keys");
        }
        if self.page().control(&name).is_some() {
            return self.press(&name);
        }
        let page = self.page();
        let typed = page.body.iter().find_map(|block| match block {
            Block::Entry { typed, .. } => Some(typed.plain()),
            _ => None,
        });
        let typed = format!("{}{key}", typed.unwrap_or_default());
        self.reply(Reply {
            answer: ReplyAction::Text(typed.into()),
            ..Reply::press(page.serial, "field")
        });
    }

    /// Scans an own strip and its stub that hold this record, and opens them.
    pub(crate) fn refill(&mut self, record: Record) {
        let (strip, stub) = self.own_codes(&record);
        self.scan(strip.as_str());
        self.scan(&format!("{}\r", stub.as_str()));
        assert_eq!(self.page().name, "working");
        let issued = Minute::of(self.script().now.timestamp());
        let own = OwnRecord {
            record,
            parts: vec![OwnPart {
                sender: Sender::Kiosk,
                issued,
            }],
            locked: 0,
            refused: Vec::new(),
        };
        self.answer(Outcome::Opened(Ok(Box::new(own))));
        self.press("next");
    }

    /// An own strip that holds this record, and its stub.
    pub(crate) fn own_codes(&self, record: &Record) -> (Digits, Digits) {
        let secret = OwnSecret::generate(&mut Os).unwrap();
        let envelope = Envelope {
            visit: VisitId::generate(&mut Os).unwrap(),
            issued: Minute::of(self.script().now.timestamp()),
            life: Life::Endless,
            sender: Sender::Kiosk,
            catalogue: [0; 2],
            answers: None,
        };
        let signer = Signer::generate(&mut Os).unwrap();
        let to = secret.key().public().clone();
        let strip = record::write(record, &to, &envelope, &signer, &mut Os).unwrap();
        (strip, secret.stub())
    }
}
