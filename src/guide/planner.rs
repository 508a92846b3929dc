//! From what the answers leave open to a plan.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::open_questions::NarrowedGuide;
use super::plan::{Certainty, Draft, Entry, Plan};
use super::{Answers, Due, Goal, Guide, HallState, Open, Truth, route};
use crate::catalogue::{CounterId, Earliest, Procedure, ProcedureId, Value};

impl Guide {
    /// The plan that the answers lead to, on a day of which nothing else is known: its stops are in
    /// the order of the shortest walk.
    #[must_use]
    pub fn plan(&self, goal: &Goal, answers: &Answers, today: Date) -> Plan {
        self.plan_live(goal, answers, &HallState::nothing_known(today))
    }

    /// The plan that the answers lead to, in the hall as it is now. The hall changes the order of
    /// the stops and what is said of their time, never what is on the plan.
    ///
    /// What is unknown is never left out. Where a counter is visited anyway, it is asked there;
    /// everything else that is unknown is gathered in one stop at the general counter, so that a
    /// person who knows nothing has one place to go.
    #[must_use]
    pub fn plan_live(&self, goal: &Goal, answers: &Answers, live: &HallState) -> Plan {
        let mut narrowed = self.narrowed_by(answers);
        let mut drafts: Vec<Draft> = (0..self.reasons.len())
            .filter_map(|index| self.draft(&mut narrowed, index, goal, answers, live))
            .collect();
        self.leave_out_covered(&mut drafts, goal);
        let later = self.take_later(&mut drafts);

        let counter = |draft: &Draft| self.catalogue.procedures[draft.index].counter.clone();
        let sure: BTreeSet<CounterId> = drafts
            .iter()
            .filter(|draft| draft.entry.certainty == Certainty::Needed)
            .filter_map(counter)
            .collect();
        let general = self
            .catalogue
            .counters
            .iter()
            .find(|counter| counter.general);

        let (mut visits, mut asked, mut elsewhere) = (Vec::new(), Vec::new(), Vec::new());
        for draft in drafts {
            let needed = draft.entry.certainty == Certainty::Needed;
            match counter(&draft) {
                Some(counter) if sure.contains(&counter) || general.is_none() => {
                    visits.push((counter, draft))
                }
                None if needed || general.is_none() => elsewhere.push(draft),
                _ => asked.push(draft),
            }
        }
        let route::Route { stops, done_by } =
            route::route(&self.catalogue, live, visits, asked, &elsewhere);
        let no_visit = stops
            .iter()
            .flat_map(|stop| &stop.entries)
            .filter(|entry| entry.certainty == Certainty::Needed)
            .filter(|entry| {
                entry
                    .ways
                    .iter()
                    .any(|(_, certainty)| *certainty == Certainty::Needed)
            })
            .cloned()
            .collect();
        Plan {
            stops,
            done_by,
            no_visit,
            elsewhere: elsewhere.into_iter().map(|draft| draft.entry).collect(),
            later,
        }
    }

    /// Leaves out what another needed procedure settles too, unless the visitor chose it.
    fn leave_out_covered(&self, drafts: &mut Vec<Draft>, goal: &Goal) {
        let procedure = |draft: &Draft| &self.catalogue.procedures[draft.index];
        let covered: BTreeSet<&ProcedureId> = drafts
            .iter()
            .filter(|draft| draft.entry.certainty == Certainty::Needed)
            .flat_map(|draft| &procedure(draft).covers)
            .collect();
        drafts.retain(|draft| {
            let id = &procedure(draft).id;
            goal.chosen(id) || !covered.contains(id)
        });
    }

    /// Takes out what cannot be done today, and what can only be done after it, the nearest day first.
    fn take_later(&self, drafts: &mut Vec<Draft>) -> Vec<Entry> {
        loop {
            let days: BTreeMap<&ProcedureId, Date> = drafts
                .iter()
                .filter(|draft| draft.entry.certainty == Certainty::Needed)
                .filter_map(|draft| {
                    let id = &self.catalogue.procedures[draft.index].id;
                    Some((id, draft.entry.not_before?))
                })
                .collect();
            let mut moved = false;
            for draft in drafts.iter_mut() {
                let before = &self.catalogue.procedures[draft.index].after;
                let waits = before.iter().filter_map(|id| days.get(id)).max().copied();
                if waits > draft.entry.not_before {
                    draft.entry.not_before = waits;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        let (later, today): (Vec<Draft>, Vec<Draft>) = std::mem::take(drafts)
            .into_iter()
            .partition(|draft| draft.entry.not_before.is_some());
        *drafts = today;
        let waiting: BTreeSet<usize> = later.iter().map(|draft| draft.index).collect();
        let mut later = later;
        // Nearest day first; of one day, what the others wait for.
        later.sort_by_key(|draft| {
            let before = &self.catalogue.procedures[draft.index].after;
            let waits_for = waiting
                .iter()
                .filter(|index| before.contains(&self.catalogue.procedures[**index].id));
            (draft.entry.not_before, waits_for.count())
        });
        later.into_iter().map(|draft| draft.entry).collect()
    }

    /// A procedure as an entry; `None` when it is certainly not needed.
    fn draft(
        &self,
        narrowed: &mut NarrowedGuide<'_>,
        index: usize,
        goal: &Goal,
        answers: &Answers,
        live: &HallState,
    ) -> Option<Draft> {
        let procedure: &Procedure = &self.catalogue.procedures[index];
        let reasons = &self.reasons[index];
        let (certainty, extras) = match (goal.chosen(&procedure.id), goal) {
            (true, _) => (Certainty::Needed, &reasons.chosen),
            (false, Goal::Guided(_)) => (certainty(narrowed, reasons.when)?, &reasons.guided),
            (false, Goal::Errands(_)) => return None,
        };
        // Courts and other offices have closed days of their own.
        let hours = live
            .hours
            .as_deref()
            .filter(|_| procedure.counter.is_some());
        let papers = procedure
            .documents
            .iter()
            .map(|paper| &paper.document)
            .zip(&extras.papers);
        let ways = procedure.ways.iter().map(|way| &way.way).zip(&extras.ways);
        Some(Draft {
            index,
            entry: Entry {
                procedure: procedure.id.clone(),
                certainty,
                documents: papers
                    .filter_map(|(id, open)| Some((id.clone(), self::certainty(narrowed, *open)?)))
                    .collect(),
                deadline: procedure
                    .deadline
                    .as_ref()
                    .map(|deadline| Due::of(deadline, answers, live.now.date(), hours)),
                ways: ways
                    .filter_map(|(id, open)| Some((id.clone(), self::certainty(narrowed, *open)?)))
                    .collect(),
                not_before: procedure
                    .earliest
                    .as_ref()
                    .and_then(|earliest| first_day(earliest, answers))
                    .filter(|first| *first > live.now.date()),
            },
        })
    }
}

/// The first day on which something can be done; `None` while the day of the event is not known.
fn first_day(earliest: &Earliest, answers: &Answers) -> Option<Date> {
    match answers.value(&earliest.from)? {
        Value::Date(event) => Some(event.saturating_add(earliest.days.days())),
        _ => None,
    }
}

fn certainty(narrowed: &mut NarrowedGuide<'_>, open: Open) -> Option<Certainty> {
    match narrowed.narrowed(open).truth() {
        Truth::Yes => Some(Certainty::Needed),
        Truth::Unknown => Some(Certainty::AskHere),
        Truth::No => None,
    }
}
