//! The order of stops: what must be done first comes first, and the last is done early.

mod legs;
mod order;
mod times;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::HallState;
use super::plan::{Certainty, Draft, PlannedStop};
use crate::catalogue::{Catalogue, CounterId, ProcedureId};
use legs::Leg;

/// The stops in order.
pub(super) struct Route {
    pub(super) stops: Vec<PlannedStop>,
    /// When the last of today's stops will probably be done.
    pub(super) done_by: Option<DateTime>,
}

/// Puts visits in order. What is only asked about goes to the general counter, first of all: the
/// answers there may spare the visitor a way. It is asked, not done, so `after` does not bind it.
pub(super) fn route(
    catalogue: &Catalogue,
    live: &HallState,
    visits: Vec<(CounterId, Draft)>,
    asked: Vec<Draft>,
    elsewhere: &[Draft],
) -> Route {
    let planned = visits.iter().map(|(_, draft)| draft.index);
    let before = Before::new(
        catalogue,
        planned.chain(elsewhere.iter().map(|draft| draft.index)),
    );
    let mut legs = legs::legs(visits, &before);
    let general = catalogue.counters.iter().find(|counter| counter.general);
    let asking = general
        .filter(|_| !asked.is_empty())
        .map(|general| ask_at(&general.id, &mut legs, asked, &before));
    let order = order::order(catalogue, live, &legs, asking, &before);

    // What is asked first may lead to more stops, so no time is promised then.
    let done = order.done.filter(|_| asking.is_none());
    let today = order.today.len();
    let mut legs: Vec<Option<Leg>> = legs.into_iter().map(Some).collect();
    Route {
        stops: order
            .today
            .into_iter()
            .chain(order.left)
            .filter_map(|place| legs[place].take())
            .enumerate()
            .map(|(at, leg)| stop(leg, at < today, &before))
            .collect(),
        done_by: done.and_then(|done| live.now.checked_add(i64::from(done).seconds()).ok()),
    }
}

/// The leg at which everything is asked: the general counter's own, unless something must be done
/// before it.
fn ask_at(general: &CounterId, legs: &mut Vec<Leg>, asked: Vec<Draft>, before: &Before) -> usize {
    let free = |place: usize| legs.iter().all(|leg| !before.binds(leg, &legs[place]));
    let own = (0..legs.len()).find(|place| legs[*place].counter == *general && free(*place));
    let place = own.unwrap_or_else(|| {
        legs.push(Leg::at(general.clone()));
        legs.len() - 1
    });
    legs[place].asked = asked;
    place
}

fn stop(leg: Leg, today: bool, before: &Before) -> PlannedStop {
    let asked = leg.asked.into_iter().map(|draft| draft.entry);
    PlannedStop {
        counter: leg.counter,
        entries: sorted(leg.drafts, before)
            .into_iter()
            .chain(asked)
            .collect(),
        today,
    }
}

/// Within a stop: what must be done first, then what is sure, then as in the catalogue.
fn sorted(mut drafts: Vec<Draft>, before: &Before) -> Vec<super::Entry> {
    drafts.sort_by_key(|draft| (draft.entry.certainty == Certainty::AskHere, draft.index));
    let mut entries = Vec::new();
    while !drafts.is_empty() {
        let ready = drafts.iter().position(|draft| {
            drafts
                .iter()
                .all(|other| !before.is(other.index, draft.index))
        });
        // `after` has no rings in a checked catalogue; in any other the first simply goes first.
        entries.push(drafts.remove(ready.unwrap_or(0)).entry);
    }
    entries
}

/// What must be done before what, among the procedures of one plan, also by way of others.
pub(super) struct Before(BTreeMap<usize, BTreeSet<usize>>);

impl Before {
    fn new(catalogue: &Catalogue, planned: impl Iterator<Item = usize>) -> Self {
        let planned: BTreeSet<usize> = planned.collect();
        let places: BTreeMap<&ProcedureId, usize> = planned
            .iter()
            .map(|index| (&catalogue.procedures[*index].id, *index))
            .collect();
        let direct = |index: usize| {
            let after = catalogue.procedures[index].after.iter();
            after
                .filter_map(|id| places.get(id).copied())
                .collect::<Vec<_>>()
        };
        let all = |index: usize| {
            let mut found = BTreeSet::new();
            let mut open = direct(index);
            while let Some(earlier) = open.pop() {
                if found.insert(earlier) {
                    open.extend(direct(earlier));
                }
            }
            found
        };
        Self(planned.iter().map(|index| (*index, all(*index))).collect())
    }

    /// Whether one procedure must be done before another.
    fn is(&self, earlier: usize, later: usize) -> bool {
        self.0
            .get(&later)
            .is_some_and(|before| before.contains(&earlier))
    }

    /// What must be done before a procedure.
    fn of(&self, later: usize) -> impl Iterator<Item = usize> {
        self.0.get(&later).into_iter().flatten().copied()
    }

    /// Whether one leg must come before another.
    fn binds(&self, earlier: &Leg, later: &Leg) -> bool {
        let mut pairs = later
            .drafts
            .iter()
            .flat_map(|later| earlier.drafts.iter().map(move |earlier| (earlier, later)));
        earlier.key() != later.key()
            && pairs.any(|(earlier, later)| self.is(earlier.index, later.index))
    }
}
