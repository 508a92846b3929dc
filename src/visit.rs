//! One visitor at the kiosk: pages in order, from the first touch to the wipe.
//!
//! A visit is a state machine that touches nothing: [`Visit::step`] takes an input and the time and
//! says what is to be done, [`Visit::page`] says what the screen shows. Whoever carries out an
//! [`Effect`] answers with an [`Outcome`] that bears the visit's id; an answer to a visit that has
//! ended finds nobody and is dropped.

mod ask;
mod carry;
mod chrome;
mod doors;
mod input;
mod live;
mod named;
mod plans;
mod records;
mod screen;
mod share;
mod sheet;
mod tickets;

pub use input::{Ahead, Effect, Failure, Input, Numbered, Outcome, Scoped, Status, Strips};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Zoned;

use crate::catalogue::{Catalogue, CounterId, DocumentId, GroupId, ProcedureId, QuestionId};
use crate::guide::{Answers, Guide, Plan};
use crate::locale::{Arg, Lang, Locales, Text};
use crate::page::{Act, Page, TextSize};
use crate::paper::PhoneUrl;
use crate::ticket::{Id, Number};
use screen::Screen;

/// What every visit at one kiosk shares: the city's content and where the kiosk stands.
pub struct Setting {
    /// The interview over the catalogue.
    pub guide: Guide,
    /// The languages.
    pub locales: Locales,
    /// The hall's name.
    pub hall: String,
    /// The building in which the kiosk stands.
    pub building: String,
    /// The floor on which it stands.
    pub floor: i8,
    /// Its place on the floor's map, in thousandths of width and height.
    pub at: (u16, u16),
    /// Errands that are offered at once, without a list.
    pub frequent: Vec<ProcedureId>,
    /// Whether there is a printer.
    pub prints: bool,
    /// Seconds without a touch before it asks whether somebody is there.
    pub idle_seconds: u32,
    /// Seconds of the countdown after that.
    pub countdown_seconds: u32,
}

impl Setting {
    fn catalogue(&self) -> &Catalogue {
        self.guide.catalogue()
    }
}

/// One visit. It holds what the visitor said, so it cannot be printed, and it is wiped when dropped.
pub struct Visit {
    setting: Arc<Setting>,
    id: Id,
    now: Zoned,
    touched: Zoned,
    status: Status,
    serial: u32,
    lang: Lang,
    size: TextSize,
    screen: Screen,
    history: Vec<Screen>,
    answers: Answers,
    asked: Vec<QuestionId>,
    /// In the order of choice; one chosen twice stands here twice.
    errands: Vec<ProcedureId>,
    plan: Option<Plan>,
    waits: BTreeMap<CounterId, Ahead>,
    missing: BTreeSet<DocumentId>,
    shared: BTreeMap<CounterId, BTreeSet<GroupId>>,
    number: Option<Number>,
    /// Where the visitor's phone shows the place of this number.
    phone: Option<PhoneUrl>,
    cancelled: u8,
    strips: Option<Strips>,
    trouble: Option<Failure>,
    copies: u32,
    handed: bool,
}

impl Visit {
    /// A visit that nobody has touched yet. `id` is a fresh UUIDv7; the ticket will bear it.
    #[must_use]
    pub fn new(setting: Arc<Setting>, id: Id, now: &Zoned, status: Status) -> Self {
        let lang = setting.locales.desk().clone();
        Self {
            setting,
            id,
            now: now.clone(),
            touched: now.clone(),
            status,
            serial: 0,
            lang,
            size: TextSize::default(),
            screen: Screen::Welcome,
            history: Vec::new(),
            answers: Answers::default(),
            asked: Vec::new(),
            errands: Vec::new(),
            plan: None,
            waits: BTreeMap::new(),
            missing: BTreeSet::new(),
            shared: BTreeMap::new(),
            number: None,
            phone: None,
            cancelled: 0,
            strips: None,
            trouble: None,
            copies: 0,
            handed: false,
        }
    }

    /// The visit's id, which every outcome must bear.
    #[must_use]
    pub fn id(&self) -> Id {
        self.id
    }

    /// Takes an input and says what is to be done.
    pub fn step(&mut self, input: Input, now: &Zoned) -> Vec<Effect> {
        self.now = now.clone();
        match input {
            Input::Press { serial, act } => {
                if serial != self.serial {
                    return Vec::new();
                }
                self.touched = now.clone();
                self.press(act)
            }
            Input::Scan(text) => {
                self.touched = now.clone();
                self.scan(&text)
            }
            Input::Tick(status) => {
                self.status = status;
                self.tick()
            }
            Input::Outcome { visit, outcome } if visit == self.id => {
                let waited = self.screen == Screen::Working;
                let effects = self.outcome(outcome);
                if waited && self.screen != Screen::Working {
                    // The visitor's time begins when the waiting ends.
                    self.touched = now.clone();
                }
                effects
            }
            Input::Outcome { .. } => Vec::new(),
        }
    }

    /// What the screen shows now.
    #[must_use]
    pub fn page(&self) -> Page {
        match &self.screen {
            Screen::Welcome => self.welcome_page(),
            Screen::Languages => self.languages_page(),
            Screen::Looks => self.looks_page(),
            Screen::Person => self.person_page(),
            Screen::Doors => self.doors_page(),
            Screen::Topics => self.topics_page(),
            Screen::Errands(topic) => self.errands_page(topic),
            Screen::Search(search) => self.search_page(search),
            Screen::Question(asking) => self.question_page(asking),
            Screen::Plan => self.plan_page(),
            Screen::Papers => self.papers_page(),
            Screen::NoVisit => self.no_visit_page(),
            Screen::Answers => self.answers_page(),
            Screen::Share(at) => self.share_page(*at),
            Screen::Working => self.working_page(),
            Screen::Ticket => self.ticket_page(),
            Screen::Closed => self.closed_page(),
            Screen::Printed => self.printed_page(),
            Screen::Codes(at) => self.codes_page(*at),
            Screen::Record(scanned) => self.record_page(scanned),
            Screen::Refilled => self.refilled_page(),
            Screen::Idle { left, .. } => self.idle_page(*left),
            Screen::Goodbye => self.goodbye_page(),
        }
    }

    /// The question on the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<&QuestionId> {
        match &self.screen {
            Screen::Question(asking) => Some(&asking.question),
            _ => None,
        }
    }

    fn press(&mut self, act: Act) -> Vec<Effect> {
        if let Some(effects) = self.press_helper(act) {
            return effects;
        }
        match self.screen.clone() {
            Screen::Welcome => self.press_welcome(act),
            Screen::Languages => self.press_languages(act),
            Screen::Looks => self.press_looks(act),
            Screen::Person | Screen::NoVisit => self.press_next(act),
            Screen::Doors => self.press_doors(act),
            Screen::Topics => self.press_topics(act),
            Screen::Errands(topic) => self.press_errands(&topic, act),
            Screen::Search(search) => self.press_search(search, act),
            Screen::Question(asking) => self.press_question(asking, act),
            Screen::Plan => self.press_plan(act),
            Screen::Papers => self.press_papers(act),
            Screen::Answers => self.press_answers(act),
            Screen::Share(at) => self.press_share(at, act),
            Screen::Working => Vec::new(),
            Screen::Ticket | Screen::Closed => self.press_ticket(act),
            Screen::Printed => self.press_printed(act),
            Screen::Codes(at) => self.press_codes(at, act),
            Screen::Record(_) => self.press_record(act),
            Screen::Refilled => self.press_refilled(act),
            Screen::Idle { under, .. } => self.press_idle(*under, act),
            Screen::Goodbye => self.press_goodbye(act),
        }
    }

    /// Goes to a screen; the one before is where "back" leads.
    fn go(&mut self, screen: Screen) {
        let before = std::mem::replace(&mut self.screen, screen);
        self.history.push(before);
        self.serial += 1;
    }

    /// Shows another screen in place of this one; "back" leads where it led before.
    fn replace(&mut self, screen: Screen) {
        self.screen = screen;
        self.serial += 1;
    }

    fn back(&mut self) {
        if let Some(before) = self.history.pop() {
            self.replace(before);
        }
    }

    fn text(&self, id: &str) -> Text {
        self.setting.locales.text(&self.lang, id)
    }

    fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.setting.locales.text_with(&self.lang, id, args)
    }

    /// The ticket's id: the visit's own, counted on for each ticket that was given back.
    fn ticket_id(&self) -> Id {
        self.id.nth(self.cancelled)
    }
}
