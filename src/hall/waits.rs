//! How long people wait at a counter, from everything that the hall knows at one moment. Pure.

use crate::catalogue::{Counter, CounterId};
use crate::ticket::estimate::{Situation, Usual, estimate, remaining};
use crate::ticket::{Id, State, Wait};

use super::api::Ahead;
use super::store::{Live, Snapshot};

/// Minutes between a call and the moment at which its visitor sits at the desk.
const CALL: f64 = 1.0;
/// A service that is said to have taken more than so many times what was expected was forgotten, not
/// long: it counts as so many times.
const FORGOTTEN: f64 = 4.0;
/// One that took less than this part was pressed away by mistake.
const PRESSED_AWAY: f64 = 0.1;
const MINUTE: f64 = 60_000.0;

/// Who asks how long it takes.
#[derive(Debug, Clone, Copy)]
pub enum Asks {
    /// Somebody who would join the queue now, behind everybody else.
    Newcomer,
    /// Somebody who stands in it.
    Holder(Id),
}

/// How many stand before somebody at a counter, and how long that will take.
///
/// `now` is in milliseconds since 1970, `closing` how many minutes people are still served: a wait that
/// would last longer is unknown, because it would not end in a service.
#[must_use]
pub fn ahead(
    snapshot: &Snapshot,
    counter: &Counter,
    now: i64,
    closing: Option<f64>,
    asks: Asks,
) -> Ahead {
    let line = Line::of(snapshot, counter, now, asks);
    let wait = estimate(&Situation {
        ahead: &line.ahead,
        desks: &line.desks,
    });
    let wait = match (wait, closing) {
        (Wait::Between { least, .. }, Some(closing)) if f64::from(least) >= closing => {
            Wait::Unknown
        }
        (wait, _) => wait,
    };
    Ahead {
        counter: counter.id.clone(),
        before: u32::try_from(line.ahead.len()).unwrap_or(u32::MAX),
        wait: wait.into(),
        desks: line.staffed,
    }
}

struct Line {
    /// What each person in front will take, in minutes, in order.
    ahead: Vec<f64>,
    /// When each staffed desk will be free, in minutes.
    desks: Vec<f64>,
    /// How many desks are staffed; `None` when they do not report.
    staffed: Option<u32>,
}

impl Line {
    fn of(snapshot: &Snapshot, counter: &Counter, now: i64, asks: Asks) -> Self {
        let here = |id: &CounterId| *id == counter.id;
        let kinds = Kinds::of(snapshot, counter);
        let waiting: Vec<&Live> = snapshot
            .tickets
            .iter()
            .filter(|ticket| here(&ticket.counter) && ticket.state == State::Waiting)
            .take_while(|ticket| !matches!(asks, Asks::Holder(id) if id == ticket.id))
            .collect();
        let reporting: Vec<(&str, bool)> = snapshot
            .desks
            .iter()
            .filter(|(counter, ..)| here(counter))
            .map(|(_, desk, staffed)| (desk.as_str(), *staffed))
            .collect();
        if reporting.is_empty() {
            return Self::played(&waiting, &kinds, counter.desks, now);
        }
        let staffed: Vec<&str> = reporting
            .into_iter()
            .filter_map(|(desk, staffed)| staffed.then_some(desk))
            .collect();
        let busy = |desk: &&str| {
            let mut tickets = snapshot.tickets.iter();
            let ticket = tickets
                .find(|ticket| here(&ticket.counter) && ticket.desk.as_deref() == Some(*desk));
            ticket.map_or(0.0, |ticket| {
                let expected = kinds.minutes(ticket.minutes);
                match ticket.state {
                    State::Called => expected + CALL,
                    _ => remaining(expected, (now - ticket.since) as f64 / MINUTE),
                }
            })
        };
        Self {
            ahead: waiting
                .iter()
                .map(|ticket| kinds.minutes(ticket.minutes))
                .collect(),
            desks: staffed.iter().map(busy).collect(),
            staffed: Some(u32::try_from(staffed.len()).unwrap_or(u32::MAX)),
        }
    }

    /// A counter whose desks never reported today: nobody says who is called there, so the queue is
    /// played from what the catalogue expects, everybody from the moment at which they came.
    fn played(waiting: &[&Live], kinds: &Kinds, desks: u16, now: i64) -> Self {
        let mut free = vec![f64::NEG_INFINITY; desks.into()];
        let mut ahead = Vec::new();
        for ticket in waiting {
            let came = (ticket.since.min(now) - now) as f64 / MINUTE;
            let minutes = kinds.minutes(ticket.minutes);
            match free.iter_mut().reduce(|a, b| if *b < *a { b } else { a }) {
                Some(desk) if desk.max(came) <= 0.0 => *desk = desk.max(came) + minutes,
                _ => ahead.push(minutes),
            }
        }
        Self {
            ahead,
            desks: free.into_iter().map(|left| left.max(0.0)).collect(),
            staffed: None,
        }
    }
}

/// What each kind of service takes at a counter: the catalogue's word, corrected by what was seen
/// today. A kind is how many minutes were expected: the hall does not know what for.
struct Kinds {
    usual: u16,
    seen: Vec<(u16, Usual)>,
}

impl Kinds {
    fn of(snapshot: &Snapshot, counter: &Counter) -> Self {
        let mut kinds = Self {
            usual: match counter.minutes {
                0 => crate::ticket::wait::USUAL_MINUTES,
                minutes => minutes,
            },
            seen: Vec::new(),
        };
        let here = snapshot.served.iter();
        for served in here.filter(|served| served.counter == counter.id) {
            let expected = kinds.expected(served.minutes);
            let bounds = f64::from(expected);
            let took = (served.took as f64 / MINUTE).min(FORGOTTEN * bounds);
            if took < PRESSED_AWAY * bounds {
                continue;
            }
            match kinds.seen.iter_mut().find(|(kind, _)| *kind == expected) {
                Some((_, usual)) => usual.saw(took),
                None => {
                    let mut usual = Usual::expected(expected);
                    usual.saw(took);
                    kinds.seen.push((expected, usual));
                }
            }
        }
        kinds
    }

    fn expected(&self, minutes: u16) -> u16 {
        if minutes == 0 { self.usual } else { minutes }
    }

    fn minutes(&self, minutes: u16) -> f64 {
        let expected = self.expected(minutes);
        let mut seen = self.seen.iter();
        seen.find(|(kind, _)| *kind == expected)
            .map_or(f64::from(expected), |(_, usual)| usual.minutes())
    }
}
