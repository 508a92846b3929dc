//! The plan: where to go, what for, what to bring, by when.

use jiff::civil::{Date, DateTime};

use super::Due;
use crate::catalogue::{CounterId, DocumentId, ProcedureId, WayId};

/// Whether something on a plan is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// It is needed.
    Needed,
    /// It depends on what is not known: the counter will say.
    AskHere,
}

/// Where to go, in order, and what needs no going.
#[derive(Clone, PartialEq, Default)]
pub struct Plan {
    /// The counters to visit, in order. A counter is there twice only when something has to be done
    /// elsewhere in between. Those that can probably not be done today come last.
    pub stops: Vec<PlannedStop>,
    /// When the last of today's stops will probably be done; `None` when that cannot be said: a
    /// wait is not known, or something is asked first that may lead to more stops.
    pub done_by: Option<DateTime>,
    /// What can certainly be done without a visit. It stands in its stop as well, because the
    /// visitor is in the hall now and may prefer to have it done.
    pub no_visit: Vec<Entry>,
    /// What is needed and done outside the city's counters altogether.
    pub elsewhere: Vec<Entry>,
    /// What cannot be done before a later day, the nearest first.
    pub later: Vec<Entry>,
}

/// One counter to visit.
#[derive(Clone, PartialEq)]
pub struct PlannedStop {
    /// The counter.
    pub counter: CounterId,
    /// What for, in order.
    pub entries: Vec<Entry>,
    /// Whether it can probably be begun before its counter closes today, as far as the hall is
    /// known.
    pub today: bool,
}

/// One procedure of a plan.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Whether it is needed.
    pub certainty: Certainty,
    /// The papers to bring.
    pub documents: Vec<(DocumentId, Certainty)>,
    /// Its deadline, if it has one.
    pub deadline: Option<Due>,
    /// Ways without a visit.
    pub ways: Vec<(WayId, Certainty)>,
    /// The first day on which it can be done, where that is after today.
    pub not_before: Option<Date>,
}

impl Plan {
    /// Every entry once, in the order of the plan.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let stops = self.stops.iter().flat_map(|stop| &stop.entries);
        stops.chain(&self.elsewhere).chain(&self.later)
    }
}

/// An entry on its way into a plan, with its place in the catalogue.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) index: usize,
    pub(super) entry: Entry,
}
