//! One place at a counter: who is next, what their paper says, what is noted, and who may read it.
//!
//! A desk is a state machine that touches nothing: it takes an event and the time, says what is to be
//! done ([`Core::step`]), and what its two windows show ([`Core::view`]): the staff's, and the visitor's,
//! which is a page as at the kiosk. What a visitor's paper said lives in it from the scan until
//! "finish", and is wiped then.

mod act;
mod actions;
mod effect;
mod gate;
mod guided;
mod keys;
mod menu;
mod note;
mod person;
mod phrases;
mod queue;
mod reading;
mod sheet;
mod staff;
mod told;
mod visitor;

pub use effect::{
    DeskFailure, DeskOutcome, Effect, Input, OpenDesk, ReadRefusal, ReadStrip, ScannerState,
};

use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;

use crate::api::{DeskId, Queue};
use crate::catalogue::{Catalogue, Counter};
use crate::clock::Moment;
use crate::config::OpeningHours;
use crate::config::Scanner;
use crate::guide::Guide;
use crate::locale::{Arg, Lang, Locales, Text};
use crate::page::staff::DeskView;
use crate::page::{Reply, ReplyAction, TextSize};
use crate::paper::{Outlet, Strips};
use crate::record::framing::{Framing, JOIN_GAP};
use crate::search::Index;
use crate::shell::{Core, CoreEvent, Lost, Request, RequestId, Requests};
use crate::ticket::Id;
use crate::visit;
use actions::{DoneAction, Hold};
use gate::Gate;
use guided::GuidedVisit;
use menu::OpenMenu;
use note::NoteDraft;
use person::Person;
use phrases::AskedPhrase;
use told::ToldBefore;
use visitor::VisitorScreen;

/// Days in which a visitor comes back with a strip for this counter.
const RETURN_DAYS: i32 = 14;
/// Idle timeout of a visit at the desk, in seconds: long, because staff and visitor talk meanwhile.
const IDLE_SECONDS: u32 = 30 * 60;
/// Seconds of the countdown after that.
const COUNTDOWN_SECONDS: u32 = 60;

/// What every moment of one desk shares.
#[derive(Clone)]
pub struct DeskSetting {
    /// The interview over the catalogue: which papers and deadlines a procedure has.
    pub guide: Arc<Guide>,
    /// The languages.
    pub locales: Arc<Locales>,
    /// The hall's name.
    pub hall: String,
    /// The desk.
    pub desk: DeskId,
    /// How large the visitor's text is at first.
    pub size: TextSize,
    /// What the scanner sends around a code.
    pub scanner: Scanner,
    /// The hall's hours, once it told them: at each opening of the desk.
    pub hours: Option<Arc<OpeningHours>>,
    /// Where sheets come out; with no printer, new strips are shown as codes.
    pub outlet: Outlet,
    /// What visits share that are run at this desk; `None` where none are.
    pub visits: Option<Arc<visit::Setting>>,
}

impl DeskSetting {
    fn catalogue(&self) -> &Catalogue {
        self.guide.catalogue()
    }

    fn counter(&self) -> Option<&Counter> {
        self.catalogue().counter(&self.desk.counter)
    }

    /// What visits share that are run here; `None` unless this is the general counter. The way to other
    /// counters begins at this one.
    #[must_use]
    pub fn visits(&self) -> Option<visit::Setting> {
        let counter = self.counter().filter(|counter| counter.general)?;
        Some(visit::Setting {
            confirm: false,
            guide: Arc::clone(&self.guide),
            locales: Arc::clone(&self.locales),
            index: Arc::new(Index::new(self.guide.catalogue(), &self.locales)),
            hall: self.hall.clone(),
            kiosk: String::new(),
            staff_page: false,
            building: counter.building.as_str().to_owned(),
            floor: counter.floor,
            at: counter.at,
            frequent: Vec::new(),
            scanner: self.scanner.clone(),
            outlet: self.outlet,
            aloud: None,
            idle_seconds: IDLE_SECONDS,
            countdown_seconds: COUNTDOWN_SECONDS,
        })
    }
}

/// One desk. It holds what a visitor's paper says, so it cannot be printed, and it is wiped when
/// dropped.
pub struct Desk {
    setting: Arc<DeskSetting>,
    now: Zoned,
    /// The time since the machine started: what lasts is measured by it.
    uptime: Duration,
    gate: Gate,
    scanner: Option<ScannerState>,
    framing: Framing,
    queue: Option<Queue>,
    /// The queue has changed since it was last asked for.
    queue_is_old: bool,
    /// Whether all of a long queue are shown.
    shows_all: bool,
    /// The ticket that was chosen in a list.
    chosen: Option<Id>,
    /// What was done and can still be taken back, or waits for the hall.
    hold: Option<Hold>,
    /// What was done last, as long as the hall can take it back.
    done: Option<DoneAction>,
    person: Option<Person>,
    /// What this visitor had told elsewhere.
    told: ToldBefore,
    draft: NoteDraft,
    strips: Option<Strips>,
    menu: Option<OpenMenu>,
    asked: Option<AskedPhrase>,
    /// A visit that is run here.
    guided: Option<GuidedVisit>,
    /// Whether the hall gives numbers, where visits are run.
    status: Option<visit::Status>,
    trouble: Option<DeskFailure>,
    staff_serial: u32,
    visitor_serial: u32,
    screen: VisitorScreen,
    lang: Lang,
    size: TextSize,
    requests: Requests<DeskAwaited>,
}

/// What an answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DeskAwaited {
    Opening,
    Closing,
    Queue,
    Call,
    Serving,
    Reading,
    Sealing,
    Printing,
    /// A visit to begin here.
    VisitBegun,
    /// What a visit that is run here asked for, under its own number.
    Visit(RequestId),
}

impl Core for Desk {
    type Input = Input;
    type Effect = Effect;
    type Outcome = DeskOutcome;
    type View = DeskView;

    fn step(&mut self, event: CoreEvent<Input, DeskOutcome>, now: &Moment) -> Vec<Request<Effect>> {
        self.now = now.wall.clone();
        self.uptime = now.uptime;
        let mut requests = match event {
            CoreEvent::Input(Input::Reply(reply)) => self.reply(&reply),
            CoreEvent::Input(Input::Scan(text)) => self.scan(&text),
            CoreEvent::Input(Input::ScanDropped) => self.scan_dropped(),
            CoreEvent::Input(Input::Scanner(state)) => {
                self.scanner = Some(state);
                match state {
                    // Pulled out in the middle of a code: its other half cannot come.
                    ScannerState::Gone if self.framing.is_half() => self.scan_dropped(),
                    _ => Vec::new(),
                }
            }
            CoreEvent::Input(Input::News(update)) => self.news(&update),
            CoreEvent::Input(Input::Tick(status)) => {
                self.status = status;
                self.tick()
            }
            CoreEvent::Answer(id, outcome) => match self.requests.close(id) {
                Some(DeskAwaited::Visit(id)) => self.visit_answered(id, outcome),
                Some(awaited) => self.answered(awaited, outcome.ok()),
                None => Vec::new(),
            },
        };
        requests.extend(self.look_again());
        requests
    }

    fn view(&self) -> DeskView {
        DeskView {
            staff: self.staff_page(),
            visitor: match self.visit_page() {
                Some(page) => page,
                None => self.visitor_page().without_acts(),
            },
        }
    }
}

impl Desk {
    /// A desk that has not been opened yet: the first tick opens it.
    #[must_use]
    pub fn new(setting: Arc<DeskSetting>, now: &Zoned) -> Self {
        let lang = setting.locales.desk().clone();
        let Scanner { prefix, suffix, .. } = &setting.scanner;
        Self {
            framing: Framing::new(prefix, suffix, JOIN_GAP),
            now: now.clone(),
            uptime: Duration::ZERO,
            gate: Gate::new(),
            scanner: None,
            queue: None,
            shows_all: false,
            queue_is_old: false,
            chosen: None,
            hold: None,
            done: None,
            person: None,
            told: ToldBefore::default(),
            draft: NoteDraft::default(),
            strips: None,
            menu: None,
            asked: None,
            guided: None,
            status: None,
            trouble: None,
            staff_serial: 0,
            visitor_serial: 0,
            screen: VisitorScreen::Show,
            lang,
            size: setting.size,
            requests: Requests::default(),
            setting,
        }
    }

    /// A control was used. The names of the two windows' controls never meet, and each window has a
    /// serial of its own: what one does never makes the other's press too late.
    fn reply(&mut self, reply: &Reply) -> Vec<Request<Effect>> {
        let name = reply.control.as_str();
        if let Some(name) = name.strip_prefix(staff::PREFIX) {
            return self.staff_reply(name, reply);
        }
        if self.visit_scans() {
            return self.visitor_replies_to_visit(reply);
        }
        if reply.serial != self.visitor_serial {
            return Vec::new();
        }
        let page = self.visitor_page();
        match (page.control(name), &reply.answer) {
            (Some(control), ReplyAction::Press | ReplyAction::Choose(_)) => {
                self.press_visitor(control.act)
            }
            _ => Vec::new(),
        }
    }

    fn answered(
        &mut self,
        awaited: DeskAwaited,
        outcome: Option<DeskOutcome>,
    ) -> Vec<Request<Effect>> {
        match outcome {
            Some(DeskOutcome::Opened(opened)) => self.opened(opened),
            Some(DeskOutcome::Closed(closed)) => self.closed(closed),
            Some(DeskOutcome::Queue(queue)) => self.queue_came(queue),
            Some(DeskOutcome::Called(called)) => self.called(called),
            Some(DeskOutcome::Served(served)) => self.served(served),
            Some(DeskOutcome::Read(read)) => self.read(read),
            Some(DeskOutcome::Sealed(sealed)) => self.sealed(sealed),
            Some(DeskOutcome::Printed(printed)) => self.printed(printed),
            Some(DeskOutcome::VisitBegun(begun)) => self.visit_begun(begun),
            // Answered by its own number.
            Some(DeskOutcome::Visit(_)) => Vec::new(),
            None => self.lost(awaited),
        }
    }

    /// An answer for the visit that is run here.
    fn visit_answered(
        &mut self,
        id: RequestId,
        outcome: Result<DeskOutcome, Lost>,
    ) -> Vec<Request<Effect>> {
        let outcome = match outcome {
            Ok(DeskOutcome::Visit(outcome)) => Ok(outcome),
            _ => Err(Lost),
        };
        self.step_visit(CoreEvent::Answer(id, outcome))
    }

    /// A request came to nothing by a fault of the program.
    fn lost(&mut self, awaited: DeskAwaited) -> Vec<Request<Effect>> {
        let failed = DeskFailure::Internal;
        match awaited {
            DeskAwaited::Opening => self.opened(Err(failed)),
            DeskAwaited::Closing => self.closed(Err(failed)),
            DeskAwaited::Queue => self.queue_came(Err(failed)),
            DeskAwaited::Call => self.called(Err(failed)),
            DeskAwaited::Serving => self.served(Err(failed)),
            DeskAwaited::Reading => {
                self.trouble = Some(failed);
                Vec::new()
            }
            DeskAwaited::Sealing => self.sealed(Err(failed)),
            DeskAwaited::Printing => self.printed(Err(failed)),
            DeskAwaited::VisitBegun => self.visit_begun(Err(failed)),
            DeskAwaited::Visit(_) => Vec::new(),
        }
    }

    /// The visitor has gone: everything that their paper said is wiped, here and in both windows.
    fn forget(&mut self) {
        self.person = None;
        self.draft = NoteDraft::default();
        self.strips = None;
        self.menu = None;
        self.asked = None;
        self.trouble = None;
        self.framing.clear();
        self.lang = self.setting.locales.desk().clone();
        self.size = self.setting.size;
        self.show(VisitorScreen::Show);
        self.staff_serial += 1;
    }

    /// Shows another page to the visitor.
    fn show(&mut self, screen: VisitorScreen) {
        self.screen = screen;
        self.visitor_serial += 1;
    }

    fn text(&self, id: &str) -> Text {
        self.setting.locales.text(&self.lang, id)
    }

    fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.setting.locales.text_with(&self.lang, id, args)
    }

    /// A text in the staff's language.
    fn staff_text(&self, id: &str) -> Text {
        let locales = &self.setting.locales;
        locales.text(locales.desk(), id)
    }

    fn staff_text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        let locales = &self.setting.locales;
        locales.text_with(locales.desk(), id, args)
    }
}
