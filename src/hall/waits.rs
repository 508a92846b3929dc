//! How long people wait at a counter, from everything that the hall knows at one moment. Pure.

use std::collections::HashMap;

use crate::catalogue::{Counter, CounterId};
use crate::ticket::estimate::{Coming, Desk, Service, Situation, Usual, estimate, expected, left};
use crate::ticket::wait::USUAL_MINUTES;
use crate::ticket::{Id, State};

use super::api::Ahead;
use super::store::{Live, Served, Snapshot, WALK};

/// A service that is said to have taken more than so many times what was expected was forgotten, not
/// long: it counts as so many times.
const FORGOTTEN: f64 = 4.0;
/// One that took less than this part was pressed away by mistake.
const PRESSED_AWAY: f64 = 0.1;
const MINUTE: f64 = 60_000.0;

/// The hall at one moment.
#[derive(Debug)]
pub struct Moment<'a> {
    snapshot: &'a Snapshot,
    counters: HashMap<&'a CounterId, (&'a Counter, Kinds)>,
    now: i64,
}

/// Who asks how long it takes.
#[derive(Debug, Clone, Copy)]
pub enum Asks {
    /// Somebody who would join the queue now, behind everybody else.
    Newcomer,
    /// Somebody who stands in it.
    Holder(Id),
}

impl<'a> Moment<'a> {
    /// Everybody in the hall with these counters, `now` in milliseconds since 1970.
    #[must_use]
    pub fn of(snapshot: &'a Snapshot, counters: &'a [Counter], now: i64) -> Self {
        let counters = counters.iter();
        let mut counters: HashMap<&CounterId, (&Counter, Kinds)> = counters
            .map(|counter| (&counter.id, (counter, Kinds::of(counter))))
            .collect();
        for served in &snapshot.served {
            if let Some((_, kinds)) = counters.get_mut(&served.counter) {
                kinds.saw(served);
            }
        }
        Self {
            snapshot,
            counters,
            now,
        }
    }

    /// How many stand before somebody at a counter, and how long that will take; `None` at a counter
    /// that the hall does not have.
    ///
    /// `closing` is for how many minutes people are still served: a wait that would probably last
    /// longer is unknown, because it would not end in a service.
    #[must_use]
    pub fn ahead(&self, counter: &CounterId, closing: Option<f64>, asks: Asks) -> Option<Ahead> {
        let line = self.line(counter, asks)?;
        let wait = estimate(&Situation {
            ahead: &line.ahead,
            coming: &self.coming(counter, asks),
            desks: &line.desks,
            closing,
        });
        Some(Ahead {
            counter: counter.clone(),
            before: u32::try_from(line.ahead.len()).unwrap_or(u32::MAX),
            wait: wait.into(),
            desks: line.staffed,
        })
    }

    /// Tickets whose visitors came before whoever asks. Who came earlier is called earlier, at every
    /// counter.
    fn earlier(&self, asks: Asks) -> impl Iterator<Item = &Live> {
        let tickets = self.snapshot.tickets.iter();
        tickets.take_while(move |ticket| !matches!(asks, Asks::Holder(id) if id == ticket.id))
    }

    /// Who waits at a counter before whoever asks, and its desks.
    fn line(&self, at: &CounterId, asks: Asks) -> Option<Line> {
        let (counter, kinds) = self.counters.get(at)?;
        let waiting: Vec<&Live> = self
            .earlier(asks)
            .filter(|ticket| ticket.state == State::Waiting && ticket.counter == *at)
            .collect();
        let desks = self.snapshot.desks.iter();
        let mut reporting = desks.filter(|(counter, ..)| counter == at).peekable();
        if reporting.peek().is_none() {
            return Some(Line::played(&waiting, kinds, counter.desks, self.now));
        }
        let desks: Vec<Desk> = reporting
            .filter(|(.., staffed)| *staffed)
            .map(|(_, desk, _)| self.desk(at, desk, kinds))
            .collect();
        let services = waiting.iter().map(|ticket| kinds.service(ticket.minutes));
        Some(Line {
            ahead: services.collect(),
            staffed: Some(u32::try_from(desks.len()).unwrap_or(u32::MAX)),
            desks,
        })
    }

    fn desk(&self, at: &CounterId, desk: &str, kinds: &Kinds) -> Desk {
        let mut tickets = self.snapshot.tickets.iter();
        let ticket =
            tickets.find(|ticket| ticket.desk.as_deref() == Some(desk) && ticket.counter == *at);
        ticket.map_or(Desk::Free, |ticket| self.has(ticket, kinds))
    }

    /// A desk that has called this ticket or serves it.
    fn has(&self, ticket: &Live, kinds: &Kinds) -> Desk {
        let service = kinds.service(ticket.minutes);
        match ticket.state {
            State::Called => Desk::Called(service),
            _ => Desk::Serving(service, (self.now - ticket.since) as f64 / MINUTE),
        }
    }

    /// Who is at another counter and will come to this one: whoever came to the hall before the one
    /// who asks will be called before them.
    fn coming(&self, at: &CounterId, asks: Asks) -> Vec<Coming> {
        let coming = self.earlier(asks).filter_map(|ticket| {
            let mut then = ticket.then.iter();
            let nth = then.position(|stop| stop.counter == *at)?;
            // What is in between takes its minutes; how long people wait there is not looked at.
            let between = ticket.then[..nth].iter();
            let between: f64 = between.map(|stop| f64::from(stop.minutes)).sum();
            let ways = (nth + 1) as f64 * WALK.as_secs_f64() / 60.0;
            let (_, kinds) = self.counters.get(at)?;
            Some(Coming {
                minutes: self.done(ticket)? + between + ways,
                service: kinds.service(ticket.then[nth].minutes),
            })
        });
        coming.collect()
    }

    /// In how many minutes somebody will probably be done where they are; `None` when nobody knows.
    fn done(&self, ticket: &Live) -> Option<f64> {
        let (_, kinds) = self.counters.get(&ticket.counter)?;
        match ticket.state {
            State::Waiting => {
                let line = self.line(&ticket.counter, Asks::Holder(ticket.id))?;
                let wait = expected(&Situation {
                    ahead: &line.ahead,
                    coming: &[],
                    desks: &line.desks,
                    closing: None,
                })?;
                Some(wait + left(Desk::Called(kinds.service(ticket.minutes))))
            }
            State::Called | State::Serving => Some(left(self.has(ticket, kinds))),
            // Whoever went away may come back at any moment, or never.
            _ => None,
        }
    }
}

struct Line {
    /// Who is in front, in order.
    ahead: Vec<Service>,
    /// The staffed desks.
    desks: Vec<Desk>,
    /// How many desks are staffed; `None` when they do not report.
    staffed: Option<u32>,
}

impl Line {
    /// A counter whose desks never reported today: nobody says who is called there, so the queue is
    /// played from what the catalogue expects, everybody from the moment at which they came.
    fn played(waiting: &[&Live], kinds: &Kinds, desks: u16, now: i64) -> Self {
        let mut free = vec![(f64::NEG_INFINITY, Desk::Free); desks.into()];
        let mut ahead = Vec::new();
        for ticket in waiting {
            let came = (ticket.since.min(now) - now) as f64 / MINUTE;
            let service = kinds.service(ticket.minutes);
            match free.iter_mut().reduce(|a, b| if b.0 < a.0 { b } else { a }) {
                Some(desk) if desk.0.max(came) <= 0.0 => {
                    let began = desk.0.max(came);
                    *desk = (began + service.minutes, Desk::Serving(service, -began));
                }
                _ => ahead.push(service),
            }
        }
        let desks = free.into_iter();
        Self {
            ahead,
            desks: desks
                .map(|(until, desk)| if until > 0.0 { desk } else { Desk::Free })
                .collect(),
            staffed: None,
        }
    }
}

/// What each kind of service takes at a counter: the catalogue's word, corrected by what was seen
/// today. A kind is how many minutes were expected: the hall does not know what for.
#[derive(Debug)]
struct Kinds {
    usual: u16,
    seen: Vec<(u16, Usual)>,
}

impl Kinds {
    fn of(counter: &Counter) -> Self {
        Self {
            usual: match counter.minutes {
                0 => USUAL_MINUTES,
                minutes => minutes,
            },
            seen: Vec::new(),
        }
    }

    fn saw(&mut self, served: &Served) {
        let kind = self.kind(served.minutes);
        let took = (served.took as f64 / MINUTE).min(FORGOTTEN * f64::from(kind));
        if took < PRESSED_AWAY * f64::from(kind) {
            return;
        }
        match self.seen.iter_mut().find(|(seen, _)| *seen == kind) {
            Some((_, usual)) => usual.saw(took),
            None => {
                let mut usual = Usual::expected(kind);
                usual.saw(took);
                self.seen.push((kind, usual));
            }
        }
    }

    fn kind(&self, minutes: u16) -> u16 {
        if minutes == 0 { self.usual } else { minutes }
    }

    fn service(&self, minutes: u16) -> Service {
        let kind = self.kind(minutes);
        let mut seen = self.seen.iter();
        let usual = seen.find(|(seen, _)| *seen == kind);
        usual
            .map_or(Usual::expected(kind), |(_, usual)| *usual)
            .service(kind)
    }
}
