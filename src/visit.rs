//! One visitor at the kiosk: pages in order, from the first touch to the wipe.
//!
//! A visit is a state machine that touches nothing: it takes an event and the time and says what is to
//! be done ([`Core::step`]), and what the screen shows ([`Core::view`]). It keeps the requests whose
//! answers it waits for; an answer to any other is dropped. While an answer is awaited that the next
//! page promises, the page shown is "one moment, please", and nothing on it acts.

mod act;
mod aloud;
mod aside;
mod closed;
mod codes;
mod effect;
mod frame;
mod health;
mod idle;
mod keyboard;
mod live;
mod looks;
mod naming;
mod papers;
mod pin;
mod places;
mod plan;
mod print;
mod question;
mod record_codec;
mod returning;
mod screen;
mod search;
mod share;
mod sheet;
mod staff;
mod tally;
mod ticket;
mod welcome;
mod working;

pub use effect::{
    CounterForecast, Effect, Failure, Input, NumberedTicket, Outcome, PinVerdict, Status,
};
pub use health::{CatalogueHealth, HallHealth, KioskHealth, ScannerHealth, SpeechHealth};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;

use crate::catalogue::{
    Catalogue, CounterId, DocumentId, EnquiryId, GroupId, ProcedureId, QuestionId,
};
use crate::clock::Moment;
use crate::config::OpeningHours;
use crate::config::Scanner;
use crate::guide::{Answers, Guide, Plan};
use crate::locale::{Arg, Lang, Locales, Text};
use crate::page::{self, Aloud, Contrast, Reach, Reply, ReplyAction, TextSize, Visibility};
use crate::paper::{Letters, Outlet};
use crate::record::framing::JOIN_GAP;
use crate::record::{Framing, OwnRecord, Record};
use crate::search::Index;
use crate::shell::{Core, CoreEvent, Request, Requests};
use crate::ticket::Id;
use act::{Act, ActPage};
use aloud::ReadingAloud;
use idle::Pace;
use screen::Screen;
use tally::Tally;
use ticket::Handout;
use working::Awaited;
pub(crate) use working::GIVE_UP_SECONDS;

/// What every visit at one kiosk shares: the city's content and where the kiosk stands.
#[derive(Clone)]
pub struct Setting {
    /// The interview over the catalogue.
    pub guide: Arc<Guide>,
    /// The languages.
    pub locales: Arc<Locales>,
    /// What can be found by words.
    pub index: Arc<Index>,
    /// The hall's name.
    pub hall: String,
    /// The kiosk's own name.
    pub kiosk: String,
    /// The building in which the kiosk stands.
    pub building: String,
    /// The floor on which it stands.
    pub floor: i8,
    /// Its place on the floor's map, in thousandths of width and height.
    pub at: (u16, u16),
    /// Errands that are offered at once, without a list.
    pub frequent: Vec<ProcedureId>,
    /// What the scanner sends around a code.
    pub scanner: Scanner,
    /// Where sheets come out.
    pub outlet: Outlet,
    /// Whether "next" confirms each answer, also where a press is the whole answer.
    pub confirm: bool,
    /// Whether there is a staff page behind a PIN.
    pub staff_page: bool,
    /// How reading aloud begins; `None` where no page is read aloud.
    pub aloud: Option<Aloud>,
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
    /// The time since the machine started: what lasts is measured by it, for the wall clock may be set.
    uptime: Duration,
    touched: Duration,
    status: Status,
    /// The hall's hours, where it told them.
    hours: Option<Arc<OpeningHours>>,
    serial: u32,
    lang: Lang,
    size: TextSize,
    contrast: Contrast,
    reach: Reach,
    /// How fast this visitor can be.
    pace: Pace,
    aloud: ReadingAloud,
    /// Languages without a voice.
    mute: BTreeSet<Lang>,
    /// How large the letters on paper are, where the visitor chose.
    letters: Option<Letters>,
    visibility: Visibility,
    screen: Screen,
    history: Vec<Screen>,
    answers: Answers,
    asked: Vec<QuestionId>,
    /// In the order of choice. An errand that was chosen twice is listed twice: going back takes off one choice.
    errands: Vec<ProcedureId>,
    /// What people ask a lobby, where they want a number for it.
    enquiries: Vec<EnquiryId>,
    plan: Option<Plan>,
    /// Waits as the hall told them last.
    hall_waits: BTreeMap<CounterId, CounterForecast>,
    /// Waits that the plan was made with: what is shown does not change under the hand.
    waits: BTreeMap<CounterId, CounterForecast>,
    missing: BTreeSet<DocumentId>,
    shared: BTreeMap<CounterId, BTreeSet<GroupId>>,
    /// What a scanned own strip held beyond this catalogue: it goes into the next one.
    kept: Record,
    /// The day of the newest answers that were brought back.
    refilled_on: Option<jiff::civil::Date>,
    /// What the visitor's own strips said, while they are being scanned.
    returned: Option<OwnRecord>,
    /// What the visitor has been given for this plan.
    handout: Handout,
    /// Tickets that were given back.
    cancelled: u8,
    trouble: Option<Failure>,
    /// What was scanned last: perhaps the first half of a code.
    framing: Framing,
    /// What is counted of this visit.
    tally: Tally,
    requests: Requests<Awaited>,
    waits_asked: Duration,
    over: bool,
}

impl Core for Visit {
    type Input = Input;
    type Effect = Effect;
    type Outcome = Outcome;
    type View = page::Page;

    fn step(&mut self, event: CoreEvent<Input, Outcome>, now: &Moment) -> Vec<Request<Effect>> {
        self.now = now.wall.clone();
        self.uptime = now.uptime;
        let search = self.search_under_way();
        let requests = match event {
            CoreEvent::Input(Input::Reply(reply)) => self.reply(&reply),
            CoreEvent::Input(Input::Activity) => {
                self.touched = now.uptime;
                Vec::new()
            }
            CoreEvent::Input(Input::Key(key)) => {
                self.key(key);
                Vec::new()
            }
            CoreEvent::Input(Input::Mute(languages)) => {
                self.mute = languages;
                Vec::new()
            }
            CoreEvent::Input(Input::HeadphonesIn) => {
                self.headphones_in();
                Vec::new()
            }
            CoreEvent::Input(Input::HeadphonesOut) => {
                self.headphones_out();
                Vec::new()
            }
            CoreEvent::Input(Input::Speaking) => {
                self.speaks();
                Vec::new()
            }
            CoreEvent::Input(Input::Scan(text)) => {
                self.touched = now.uptime;
                self.scan(&text)
            }
            CoreEvent::Input(Input::CallStaff) => {
                self.touched = now.uptime;
                self.call_staff()
            }
            CoreEvent::Input(Input::ScanDropped) => {
                self.touched = now.uptime;
                self.scan_dropped()
            }
            CoreEvent::Input(Input::Tick(status)) => {
                self.status = status;
                let mut requests = self.wait_for_scan();
                requests.extend(self.tick());
                requests
            }
            CoreEvent::Answer(id, outcome) => match self.requests.close(id) {
                Some(awaited) => self.answered_request(awaited, outcome.ok()),
                None => Vec::new(),
            },
        };
        if let Some(search) = search
            && self.search_under_way().is_none()
        {
            self.note_search(&search);
        }
        requests
    }

    fn view(&self) -> page::Page {
        self.page().without_acts()
    }

    fn is_over(&self) -> bool {
        self.over
    }

    fn is_idle(&self) -> bool {
        // A scan of which a half has come is refused in time.
        self.screen == Screen::Welcome && self.is_fresh() && !self.framing.is_half()
    }
}

impl Visit {
    /// A visit that nobody has touched yet. `id` is a fresh UUIDv7; the ticket will bear it.
    #[must_use]
    pub fn new(
        setting: Arc<Setting>,
        id: Id,
        now: &Zoned,
        status: Status,
        hours: Option<Arc<OpeningHours>>,
    ) -> Self {
        let lang = setting.locales.desk().clone();
        let Scanner { prefix, suffix, .. } = &setting.scanner;
        let framing = Framing::new(prefix, suffix, JOIN_GAP);
        Self {
            setting,
            id,
            now: now.clone(),
            uptime: Duration::ZERO,
            touched: Duration::ZERO,
            status,
            hours,
            serial: 0,
            lang,
            size: TextSize::default(),
            contrast: Contrast::default(),
            reach: Reach::default(),
            pace: Pace::default(),
            aloud: ReadingAloud::Unasked,
            mute: BTreeSet::new(),
            letters: None,
            visibility: Visibility::default(),
            screen: Screen::Welcome,
            history: Vec::new(),
            answers: Answers::default(),
            asked: Vec::new(),
            errands: Vec::new(),
            enquiries: Vec::new(),
            plan: None,
            hall_waits: BTreeMap::new(),
            waits: BTreeMap::new(),
            missing: BTreeSet::new(),
            shared: BTreeMap::new(),
            kept: Record::default(),
            refilled_on: None,
            returned: None,
            handout: Handout::default(),
            cancelled: 0,
            trouble: None,
            framing,
            tally: Tally::default(),
            requests: Requests::default(),
            waits_asked: Duration::ZERO,
            over: false,
        }
    }

    /// Wipes what this visit holds. The requests that are open are waited for no more.
    fn begin_anew(&mut self) {
        let mut requests = std::mem::take(&mut self.requests);
        requests.give_up_where(|_| true);
        let setting = Arc::clone(&self.setting);
        *self = Self {
            uptime: self.uptime,
            touched: self.uptime,
            serial: self.serial + 1,
            requests,
            mute: std::mem::take(&mut self.mute),
            ..Self::new(setting, self.id, &self.now, self.status, self.hours.take())
        };
    }

    /// A control was used. What is not on the page now, or cannot be used yet, does nothing.
    fn reply(&mut self, reply: &Reply) -> Vec<Request<Effect>> {
        if reply.serial != self.serial {
            return Vec::new();
        }
        self.touched = self.uptime;
        let page = self.page();
        let Some(control) = page.control(reply.control.as_str()) else {
            return Vec::new();
        };
        match &reply.answer {
            ReplyAction::Press => self.press(control.act),
            ReplyAction::Choose(on) => match control.state {
                page::State::Chosen if !on => self.press(control.act),
                page::State::NotChosen if *on => self.press(control.act),
                _ => Vec::new(),
            },
            ReplyAction::Text(text) => {
                if control.act == Act::Write {
                    self.write(text);
                }
                Vec::new()
            }
        }
    }

    fn page(&self) -> ActPage {
        match &self.screen {
            Screen::Welcome => self.welcome_page(),
            Screen::Languages => self.languages_page(),
            Screen::Looks => self.looks_page(),
            Screen::Person => self.person_page(),
            Screen::Doors => self.doors_page(),
            Screen::Topics => self.topics_page(),
            Screen::Errands(topic) => self.errands_page(topic),
            Screen::Search(search) => self.search_page(search),
            Screen::Places => self.places_page(),
            Screen::PlacesOf(kind) => self.places_of_page(*kind),
            Screen::Enquiry(id) => self.enquiry_page(id),
            Screen::Question(asking) => self.question_page(asking),
            Screen::Plan => self.plan_page(),
            Screen::Papers => self.papers_page(),
            Screen::NoVisit => self.no_visit_page(),
            Screen::Answers => self.answers_page(),
            Screen::Share(at) => self.share_page(*at),
            Screen::SharedWith(counter) => self.shared_with_page(counter),
            Screen::SharedGroup(group) => self.shared_group_page(group),
            Screen::Working { since } => self.working_page(*since),
            Screen::Ticket => self.ticket_page(),
            Screen::Closed => self.closed_page(),
            Screen::Printed => self.printed_page(),
            Screen::Codes(at) => self.codes_page(*at),
            Screen::Record(scanned) => self.record_page(scanned),
            Screen::Refilled => self.refilled_page(),
            Screen::Pin(entry) => self.pin_page(entry),
            Screen::Staff(staff) => self.staff_page(staff),
            Screen::Idle { left, .. } => self.idle_page(*left),
            Screen::Goodbye => self.goodbye_page(),
        }
    }

    /// The page shown, in another language: that of the staff who run the visit with the visitor.
    pub fn view_in(&mut self, lang: &Lang) -> page::Page {
        let visitors = std::mem::replace(&mut self.lang, lang.clone());
        let page = self.view();
        self.lang = visitors;
        page
    }

    /// The counters of the plan, in order.
    #[must_use]
    pub fn counters(&self) -> Vec<CounterId> {
        let stops = self.stops().iter();
        stops.map(|stop| stop.counter.clone()).collect()
    }

    /// The question on the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<&QuestionId> {
        match &self.screen {
            Screen::Question(asking) => Some(&asking.question),
            _ => None,
        }
    }

    fn press(&mut self, act: Act) -> Vec<Request<Effect>> {
        if let Some(requests) = self.press_helper(act) {
            return requests;
        }
        match self.screen.clone() {
            Screen::Welcome => self.press_welcome(act),
            Screen::Languages => self.press_languages(act),
            Screen::Looks => self.press_looks(act),
            Screen::Person | Screen::NoVisit | Screen::SharedWith(_) | Screen::SharedGroup(_) => {
                self.press_next(act)
            }
            Screen::Doors => self.press_doors(act),
            Screen::Topics => self.press_topics(act),
            Screen::Errands(topic) => self.press_errands(&topic, act),
            Screen::Search(search) => self.press_search(search, act),
            Screen::Places => self.press_places(act),
            Screen::PlacesOf(kind) => self.press_places_of(kind, act),
            Screen::Enquiry(id) => self.press_enquiry(&id, act),
            Screen::Question(asking) => self.press_question(asking, act),
            Screen::Plan => self.press_plan(act),
            Screen::Papers => self.press_papers(act),
            Screen::Answers => self.press_answers(act),
            Screen::Share(at) => self.press_share(at, act),
            Screen::Working { .. } => Vec::new(),
            Screen::Ticket | Screen::Closed => self.press_ticket(act),
            Screen::Printed => self.press_printed(act),
            Screen::Codes(at) => self.press_codes(at, act),
            Screen::Record(_) => self.press_record(act),
            Screen::Refilled => self.press_refilled(act),
            Screen::Pin(_) => self.press_pin(act),
            Screen::Staff(_) => self.press_staff(act),
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

    /// Text was written into the field of the page.
    fn write(&mut self, text: &str) {
        match self.screen.clone() {
            Screen::Search(search) => self.write_search(&search, text),
            Screen::Question(asking) => self.write_number(asking, text),
            _ => {}
        }
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
