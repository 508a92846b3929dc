//! "I have told this before": what a visitor was asked for at another counter already, counted once.

use std::collections::BTreeSet;

use super::{Desk, Effect};
use crate::catalogue::CounterId;
use crate::record::VisitId;
use crate::shell::Request;
use crate::ticket::{self, Id};

/// Counters at which the visitor at this desk had told something before.
#[derive(Default)]
pub(super) struct ToldBefore {
    ticket: Option<Id>,
    visit: Option<VisitId>,
    counters: BTreeSet<CounterId>,
}

impl Desk {
    /// Whether a visitor is being served: with a ticket, or with a paper alone.
    pub(super) fn is_serving(&self) -> bool {
        match self.at_this_desk() {
            Some(standing) => standing.state == ticket::State::Serving,
            None => self.person.is_some(),
        }
    }

    /// Whether that counter was named for this visitor.
    pub(super) fn was_told_at(&self, counter: &CounterId) -> bool {
        self.is_same_visitor() && self.told.counters.contains(counter)
    }

    /// The visitor told that counter the same before: counted once for a visit and two counters.
    pub(super) fn count_told(&mut self, before: CounterId) -> Vec<Request<Effect>> {
        let (ticket, visit) = self.visitor();
        if !self.is_same_visitor() {
            self.told = ToldBefore::default();
        }
        // A paper that is read later belongs to the same visitor.
        self.told.ticket = ticket.or(self.told.ticket);
        self.told.visit = visit.or(self.told.visit);
        if self.is_serving() && self.told.counters.insert(before.clone()) {
            return vec![self.requests.tell(Effect::Count { before })];
        }
        Vec::new()
    }

    fn is_same_visitor(&self) -> bool {
        let (ticket, visit) = self.visitor();
        let same_ticket = ticket.is_some() && ticket == self.told.ticket;
        same_ticket || visit.is_some() && visit == self.told.visit
    }

    fn visitor(&self) -> (Option<Id>, Option<VisitId>) {
        let ticket = self.at_this_desk().map(|standing| standing.ticket);
        let person = self.person.as_ref();
        (ticket, person.and_then(|person| person.visit()))
    }
}
