//! How long people wait at a counter, from everything that the hall knows at one moment. Pure.

use std::collections::HashMap;

use crate::api::WaitEstimate;
use crate::catalogue::{Counter, CounterId};
use crate::ticket::estimate::{
    Coming, DeskLoad, ServiceTime, Situation, Usual, estimate, expected, left,
};
use crate::ticket::queue::WALK;
use crate::ticket::wait::{USUAL_MINUTES, wait};
use crate::ticket::{Id, State, Wait};

use super::store::{ActiveTicket, Served, Snapshot};

/// Longest plausible service, as a multiple of what was expected: a longer one was not ended at its
/// desk, and counts as this long.
const LONGEST_PLAUSIBLE: f64 = 4.0;
/// Shortest plausible service, as a part of what was expected: a shorter one was ended by mistake.
const SHORTEST_PLAUSIBLE: f64 = 0.1;
/// A minute in milliseconds.
const MINUTE_MILLIS: f64 = 60_000.0;

/// Forecast of waits from one moment of the hall.
#[derive(Debug)]
pub struct Forecast<'a> {
    snapshot: &'a Snapshot,
    counters: HashMap<&'a CounterId, (&'a Counter, ServiceTimes)>,
    now: i64,
}

/// Position in a queue whose wait is forecast.
#[derive(Debug, Clone, Copy)]
pub enum Position {
    /// A newcomer, behind everybody else.
    Newcomer,
    /// A ticket that is in the queue.
    Holder(Id),
}

impl<'a> Forecast<'a> {
    /// Everybody in the hall with these counters, `now` in milliseconds since 1970.
    #[must_use]
    pub fn of(snapshot: &'a Snapshot, counters: &'a [Counter], now: i64) -> Self {
        let counters = counters.iter();
        let mut counters: HashMap<&CounterId, (&Counter, ServiceTimes)> = counters
            .map(|counter| (&counter.id, (counter, ServiceTimes::of(counter))))
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

    /// Wait estimate at a counter for a position in its queue; `None` at a counter that the hall does
    /// not have.
    ///
    /// `closing` is for how many minutes people are still served: a wait that would probably last
    /// longer is unknown, because it would not end in a service.
    #[must_use]
    pub fn ahead(
        &self,
        counter: &CounterId,
        closing: Option<f64>,
        from: Position,
    ) -> Option<WaitEstimate> {
        let line = self.line(counter, from)?;
        let wait = estimate(&Situation {
            ahead: &line.ahead,
            coming: &self.coming(counter, from),
            desks: &line.desks,
            closing,
        });
        let before = u32::try_from(line.ahead.len()).unwrap_or(u32::MAX);
        let wait = match (line.staffed, wait) {
            (None, Wait::Between { least, most }) => {
                let (known, _) = self.counters.get(counter)?;
                let unseen = unseen(known, before).min(closing.unwrap_or(f64::INFINITY));
                Wait::Between {
                    least,
                    most: most.max(unseen.ceil() as u32),
                }
            }
            (_, wait) => wait,
        };
        Some(WaitEstimate {
            counter: counter.clone(),
            before,
            wait: wait.into(),
            desks: line.staffed,
        })
    }

    /// Tickets that came to the hall before a position. Who came earlier is called earlier, at every
    /// counter.
    fn earlier(&self, from: Position) -> impl Iterator<Item = &ActiveTicket> {
        let tickets = self.snapshot.tickets.iter();
        tickets.take_while(move |ticket| !matches!(from, Position::Holder(id) if id == ticket.id))
    }

    /// The queue of a counter before a position, and its desks.
    fn line(&self, at: &CounterId, from: Position) -> Option<WaitingLine> {
        let (counter, kinds) = self.counters.get(at)?;
        let waiting: Vec<&ActiveTicket> = self
            .earlier(from)
            .filter(|ticket| ticket.state == State::Waiting && ticket.counter == *at)
            .collect();
        let desks = self.snapshot.desks.iter();
        let mut reporting = desks.filter(|(counter, ..)| counter == at).peekable();
        if reporting.peek().is_none() {
            return Some(WaitingLine::played(
                &waiting,
                kinds,
                counter.desks,
                self.now,
            ));
        }
        let desks: Vec<DeskLoad> = reporting
            .filter(|(.., staffed)| *staffed)
            .map(|(_, desk, _)| self.desk(at, desk, kinds))
            .collect();
        let services = waiting.iter().map(|ticket| kinds.service(ticket.minutes));
        Some(WaitingLine {
            ahead: services.collect(),
            staffed: Some(u32::try_from(desks.len()).unwrap_or(u32::MAX)),
            desks,
        })
    }

    fn desk(&self, at: &CounterId, desk: &str, kinds: &ServiceTimes) -> DeskLoad {
        let mut tickets = self.snapshot.tickets.iter();
        let ticket =
            tickets.find(|ticket| ticket.desk.as_deref() == Some(desk) && ticket.counter == *at);
        ticket.map_or(DeskLoad::Free, |ticket| self.has(ticket, kinds))
    }

    /// A desk that has called this ticket or serves it.
    fn has(&self, ticket: &ActiveTicket, kinds: &ServiceTimes) -> DeskLoad {
        let service = kinds.service(ticket.minutes);
        match ticket.state {
            State::Called => DeskLoad::Called(service),
            _ => DeskLoad::Serving(service, (self.now - ticket.since) as f64 / MINUTE_MILLIS),
        }
    }

    /// Visitors of other counters who will come to this one: those who came to the hall before the one
    /// at this position will be called before them.
    fn coming(&self, at: &CounterId, from: Position) -> Vec<Coming> {
        let coming = self.earlier(from).filter_map(|ticket| {
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

    /// Minutes until a ticket will probably be done where it is; `None` when that cannot be known.
    fn done(&self, ticket: &ActiveTicket) -> Option<f64> {
        let (_, kinds) = self.counters.get(&ticket.counter)?;
        match ticket.state {
            State::Waiting => {
                let line = self.line(&ticket.counter, Position::Holder(ticket.id))?;
                let wait = expected(&Situation {
                    ahead: &line.ahead,
                    coming: &[],
                    desks: &line.desks,
                    closing: None,
                })?;
                Some(wait + left(DeskLoad::Called(kinds.service(ticket.minutes))))
            }
            State::Called | State::Serving => Some(left(self.has(ticket, kinds))),
            // Whoever went away may come back at any moment, or never.
            _ => None,
        }
    }
}

struct WaitingLine {
    /// Who is in front, in order.
    ahead: Vec<ServiceTime>,
    /// The staffed desks.
    desks: Vec<DeskLoad>,
    /// How many desks are staffed; `None` when they do not report.
    staffed: Option<u32>,
}

impl WaitingLine {
    /// A counter whose desks never reported today: calls are not known there, so the queue is
    /// played from what the catalogue expects, everybody from the moment at which they came.
    fn played(waiting: &[&ActiveTicket], kinds: &ServiceTimes, desks: u16, now: i64) -> Self {
        let mut free = vec![(f64::NEG_INFINITY, DeskLoad::Free); desks.into()];
        let mut ahead = Vec::new();
        for ticket in waiting {
            let came = (ticket.since.min(now) - now) as f64 / MINUTE_MILLIS;
            let service = kinds.service(ticket.minutes);
            match free.iter_mut().reduce(|a, b| if b.0 < a.0 { b } else { a }) {
                Some(desk) if desk.0.max(came) <= 0.0 => {
                    let began = desk.0.max(came);
                    *desk = (began + service.minutes, DeskLoad::Serving(service, -began));
                }
                _ => ahead.push(service),
            }
        }
        let desks = free.into_iter();
        Self {
            ahead,
            desks: desks
                .map(|(until, desk)| if until > 0.0 { desk } else { DeskLoad::Free })
                .collect(),
            staffed: None,
        }
    }
}

/// Longest wait, in minutes, where no desk reports: by the plain formula, since a desk that looks
/// free may be busy.
fn unseen(counter: &Counter, before: u32) -> f64 {
    match wait(counter.minutes, counter.desks, before) {
        Wait::Between { most, .. } => most.into(),
        Wait::Unknown => 0.0,
    }
}

/// What each kind of service takes at a counter: the catalogue's word, corrected by what was seen
/// today. A kind is how many minutes were expected: the hall does not know what for.
#[derive(Debug)]
struct ServiceTimes {
    usual: u16,
    seen: Vec<(u16, Usual)>,
}

impl ServiceTimes {
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
        let took = (served.took as f64 / MINUTE_MILLIS).min(LONGEST_PLAUSIBLE * f64::from(kind));
        if took < SHORTEST_PLAUSIBLE * f64::from(kind) {
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

    fn service(&self, minutes: u16) -> ServiceTime {
        let kind = self.kind(minutes);
        let mut seen = self.seen.iter();
        let usual = seen.find(|(seen, _)| *seen == kind);
        usual
            .map_or(Usual::expected(kind), |(_, usual)| *usual)
            .service(kind)
    }
}

#[cfg(test)]
mod tests;
