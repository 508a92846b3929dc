//! When a leg can be served, and for how long.

use jiff::civil::{Date, DateTime};

use super::legs::Leg;
use crate::catalogue::{Catalogue, ProcedureId};
use crate::guide::plan::{Certainty, Draft};
use crate::guide::{Due, HallState};

/// Seconds in a minute.
const MINUTE_SECONDS: u32 = 60;
/// Divisor for the minutes of what is only asked about: most of it turns out not to be needed,
/// and then it was a sentence or two.
const ASKED_PART: u32 = 5;

/// When a leg can be served. Times are seconds from now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Times {
    /// Earliest moment of service.
    pub(super) from: u32,
    /// Who is not served by then is not served today; `None` when the counter does not close.
    pub(super) until: Option<u32>,
    /// How long it takes.
    pub(super) service: u32,
    /// The nearest last day of what is needed there; the last of all days when there is none, so
    /// that it comes after every other.
    pub(super) last_day: Date,
    /// Whether the wait is known.
    pub(super) known: bool,
}

/// When each leg can be served.
///
/// The hall calls people at each counter in the order in which they came to the hall, so the waits
/// at several counters run at the same time: whoever comes to a counter later than its wait is
/// served at once, and only whoever comes earlier waits there for the rest of it.
pub(super) fn times(catalogue: &Catalogue, live: &HallState, leg: &Leg) -> Times {
    let queue = live.queues.get(&leg.counter).copied().unwrap_or_default();
    let opens = queue.opens.map_or(0, |opens| seconds(live.now, opens));
    // A negative or absurd wait saturates, and what is no number is no wait.
    let wait = (queue.wait.unwrap_or_default() * f64::from(MINUTE_SECONDS)).round() as u32;
    // A counter that opens on another day is closed for today.
    let another_day = queue
        .opens
        .is_some_and(|opens| opens.date() != live.now.date());
    Times {
        from: wait.max(opens),
        until: match another_day {
            true => Some(0),
            false => queue.closes.map(|closes| seconds(live.now, closes)),
        },
        service: service(catalogue, leg),
        last_day: last_day(leg),
        known: queue.wait.is_some(),
    }
}

/// The minutes of what is needed, and a share of those of what is only asked about: all the asking
/// is one talk, so it takes no longer than a usual visit at this counter.
fn service(catalogue: &Catalogue, leg: &Leg) -> u32 {
    let minutes = |id: &ProcedureId| {
        let procedure = catalogue.procedure(id);
        procedure.map_or(0, |procedure| u32::from(procedure.minutes))
    };
    let usual = catalogue
        .counter(&leg.counter)
        .map_or(0, |counter| u32::from(counter.minutes));
    let sum = |certainty| -> u32 {
        all(leg)
            .filter(|draft| draft.entry.certainty == certainty)
            .map(|draft| minutes(&draft.entry.procedure))
            .sum()
    };
    let needed = sum(Certainty::Needed) * MINUTE_SECONDS;
    let asked = sum(Certainty::AskHere) * MINUTE_SECONDS / ASKED_PART;
    needed + asked.min(usual * MINUTE_SECONDS)
}

fn last_day(leg: &Leg) -> Date {
    all(leg)
        .filter(|draft| draft.entry.certainty == Certainty::Needed)
        .filter_map(|draft| match draft.entry.deadline {
            Some(Due::Counted { last, .. }) => Some(last),
            _ => None,
        })
        .min()
        .unwrap_or(Date::MAX)
}

fn all(leg: &Leg) -> impl Iterator<Item = &Draft> {
    leg.drafts.iter().chain(&leg.asked)
}

/// Seconds from one moment to a later one; 0 when it is past.
fn seconds(now: DateTime, then: DateTime) -> u32 {
    let seconds = then.duration_since(now).as_secs().max(0);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}
