//! The order of stops: what must be done first comes first, and the way is short.

mod legs;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Certainty, Draft, Stop};
use crate::catalogue::{Catalogue, CounterId, ProcedureId};

/// Puts visits in order. What is only asked about goes to the general counter, first of all: the
/// answers there may spare the visitor a way. It is asked, not done, so `after` does not bind it.
pub(super) fn stops(
    catalogue: &Catalogue,
    visits: Vec<(CounterId, Draft)>,
    asked: Vec<Draft>,
    elsewhere: &[Draft],
) -> Vec<Stop> {
    let planned = visits.iter().map(|(_, draft)| draft.index);
    let before = Before::new(
        catalogue,
        planned.chain(elsewhere.iter().map(|draft| draft.index)),
    );
    let legs = legs::legs(visits, &before);
    let general = catalogue.counters.iter().find(|counter| counter.general);

    // The general counter's own leg joins the asking, unless something must be done before it.
    let free = |place: usize| legs.iter().all(|leg| !before.binds(leg, &legs[place]));
    let asking = general.filter(|_| !asked.is_empty());
    let own = asking.and_then(|general| {
        (0..legs.len()).find(|place| legs[*place].counter == general.id && free(*place))
    });
    let order = walk::shortest(catalogue, &legs, own, &before);

    let mut legs: Vec<Option<legs::Leg>> = legs.into_iter().map(Some).collect();
    let mut stops: Vec<Stop> = order
        .into_iter()
        .filter_map(|place| legs[place].take())
        .map(|leg| Stop {
            counter: leg.counter,
            entries: sorted(leg.drafts, &before),
        })
        .collect();
    if let Some(general) = asking {
        let entries = asked.into_iter().map(|draft| draft.entry);
        match (own, stops.first_mut()) {
            (Some(_), Some(first)) => first.entries.extend(entries),
            _ => stops.insert(
                0,
                Stop {
                    counter: general.id.clone(),
                    entries: entries.collect(),
                },
            ),
        }
    }
    stops
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
    fn binds(&self, earlier: &legs::Leg, later: &legs::Leg) -> bool {
        let mut pairs = later
            .drafts
            .iter()
            .flat_map(|later| earlier.drafts.iter().map(move |earlier| (earlier, later)));
        earlier.key() != later.key()
            && pairs.any(|(earlier, later)| self.is(earlier.index, later.index))
    }
}
