//! The call display on a lobby wall: what is announced, what is shown, what was.
//!
//! A board is a state machine that touches nothing: [`Core::step`] takes news from the hall, or a
//! second that has passed, and says when to chime; [`Board::wall`] says what the wall shows. A call is
//! never overwritten by another: each has a turn of its own on the stage, and stays in the list
//! until somebody comes or is missed.

mod news;
mod said;
mod stage;
mod uptime;

pub use news::{Call, Effect, Input, News};

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use jiff::{Timestamp, Zoned};

use crate::catalogue::{Catalogue, CounterId};
use crate::clock::Moment;
use crate::locale::Locales;
use crate::page::wall::Wall;
use crate::shell::{Core, CoreEvent, Request, Requests};
use crate::ticket::Id;
use stage::TurnQueue;
use uptime::Uptime;

/// Without the hall for longer than this, the wall says that its view is old. A connection that is
/// made anew at once is nothing to tell.
const OLD: Duration = Duration::from_secs(5);
/// So long the wall shows who came or was missed: time to come out of the washroom and look.
const REMEMBERED: Duration = Duration::from_secs(10 * 60);
/// No wall has room for more of them.
const MOST_PAST: usize = 24;

/// What a board needs to know of the city.
pub struct BoardSetting {
    /// The counters.
    pub catalogue: Arc<Catalogue>,
    /// The languages.
    pub locales: Arc<Locales>,
    /// The hall's name.
    pub hall: String,
    /// The building in which the board hangs; a counter in another one is shown with its building.
    pub building: String,
}

/// One board.
pub struct Board {
    setting: Arc<BoardSetting>,
    now: Zoned,
    uptime: Uptime,
    link: HallConnection,
    /// Whether the hall has ever told its state.
    begun: bool,
    latest: Option<Latest>,
    /// Called and still awaited, newest first.
    awaited: Vec<Call>,
    stage: TurnQueue,
    /// Came or missed, newest first.
    past: Vec<Past>,
    waiting: Vec<(CounterId, u32)>,
    requests: Requests<Infallible>,
}

/// How the board stands with the hall.
enum HallConnection {
    /// What is shown is what is.
    Live,
    /// The hall was lost.
    Lost {
        /// By the board's own uptime.
        since: Duration,
        /// When the view was last true; never, at the beginning.
        as_of: Option<Zoned>,
    },
}

/// The latest call that is known, and the latest time of any.
struct Latest {
    seq: u64,
    at: Timestamp,
}

impl Latest {
    /// Whether a call came after this one. One with a lower number and a later time did: the hall
    /// has begun to count anew, and a board that held on to the numbers would be silent for good.
    fn is_before(&self, call: &Call) -> bool {
        call.seq > self.seq || call.seq < self.seq && call.at > self.at
    }
}

/// A call that is over.
struct Past {
    call: Call,
    since: Duration,
}

impl Core for Board {
    type Input = Input;
    type Effect = Effect;
    /// A chime answers nothing.
    type Outcome = Infallible;
    type View = Wall;

    fn step(&mut self, event: CoreEvent<Input, Infallible>, now: &Moment) -> Vec<Request<Effect>> {
        self.uptime.pass(now.uptime);
        self.now = now.wall.clone();
        if let CoreEvent::Input(Input::News(news)) = event {
            self.hear(news);
        }
        let uptime = self.uptime.so_far();
        self.past
            .retain(|past| uptime.saturating_sub(past.since) < REMEMBERED);
        let chimes = self.stage.go_on(uptime);
        let chime = chimes.then(|| self.requests.tell(Effect::Chime));
        chime.into_iter().collect()
    }

    fn view(&self) -> Wall {
        self.wall()
    }
}

impl Board {
    /// A board that has heard nothing yet.
    #[must_use]
    pub fn new(setting: Arc<BoardSetting>, now: &Zoned) -> Self {
        Self {
            setting,
            now: now.clone(),
            uptime: Uptime::default(),
            link: HallConnection::Lost {
                since: Duration::ZERO,
                as_of: None,
            },
            begun: false,
            latest: None,
            awaited: Vec::new(),
            stage: TurnQueue::default(),
            past: Vec::new(),
            waiting: Vec::new(),
            requests: Requests::default(),
        }
    }

    fn hear(&mut self, news: News) {
        if let News::Lost = news {
            return self.lose();
        }
        self.link = HallConnection::Live;
        match news {
            News::State { calls, waiting } => self.begin(calls, waiting),
            News::Called(call) => {
                if self.is_new(&call) {
                    self.announce(call);
                }
            }
            News::Left(ticket) => self.leave(ticket),
            News::Waiting(waiting) => self.waiting = waiting,
            News::Lost => {}
        }
    }

    fn lose(&mut self) {
        if let HallConnection::Live = self.link {
            self.link = HallConnection::Lost {
                since: self.uptime.so_far(),
                as_of: Some(self.now.clone()),
            };
        }
    }

    /// The hall's state. What was called while the board was away is announced now; what was called
    /// before the board was switched on is only shown.
    fn begin(&mut self, mut calls: Vec<Call>, waiting: Vec<(CounterId, u32)>) {
        self.waiting = waiting;
        let gone: Vec<Id> = self
            .awaited
            .iter()
            .map(|call| call.ticket)
            .filter(|ticket| calls.iter().all(|call| call.ticket != *ticket))
            .collect();
        for ticket in gone {
            self.leave(ticket);
        }
        calls.sort_by_key(|call| call.seq);
        for call in calls {
            match (self.is_new(&call), self.begun) {
                (true, true) => self.announce(call),
                (true, false) => self.show(call),
                (false, _) => self.correct(call),
            }
        }
        self.begun = true;
    }

    fn is_new(&self, call: &Call) -> bool {
        self.latest
            .as_ref()
            .is_none_or(|latest| latest.is_before(call))
    }

    /// Shows a call and gives it a turn. A ticket that is shown already is called again.
    fn announce(&mut self, call: Call) {
        self.stage.push(call.ticket);
        self.show(call);
    }

    /// Shows a call as the newest.
    fn show(&mut self, call: Call) {
        let at = self
            .latest
            .as_ref()
            .map_or(call.at, |it| it.at.max(call.at));
        self.latest = Some(Latest { seq: call.seq, at });
        self.awaited.retain(|other| other.ticket != call.ticket);
        self.past.retain(|past| past.call.ticket != call.ticket);
        self.awaited.insert(0, call);
    }

    /// Shows a call that was known before, where it stood.
    fn correct(&mut self, call: Call) {
        self.past.retain(|past| past.call.ticket != call.ticket);
        let known = self.awaited.iter_mut();
        match known.into_iter().find(|known| known.ticket == call.ticket) {
            Some(known) => *known = call,
            None => self.awaited.push(call),
        }
    }

    /// Somebody came, or was missed.
    fn leave(&mut self, ticket: Id) {
        self.stage.forget(ticket);
        let Some(at) = self.awaited.iter().position(|call| call.ticket == ticket) else {
            return;
        };
        let past = Past {
            call: self.awaited.remove(at),
            since: self.uptime.so_far(),
        };
        self.past.insert(0, past);
        self.past.truncate(MOST_PAST);
    }
}
