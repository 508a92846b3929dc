//! The counter's queue as the hall tells it, and the ticket that is at this desk.

use super::staff::SHOWN_AT_ONCE;
use super::{Desk, DeskAwaited, DeskFailure, Effect};
use crate::api::{Queue, Standing};
use crate::shell::Request;
use crate::ticket::{Id, State};

impl Desk {
    /// Asks for the queue when it has changed, one question at a time.
    pub(super) fn look_again(&mut self) -> Option<Request<Effect>> {
        let asks = self.queue_is_old
            && self.gate.is_open()
            && self.gate.hall
            && !self.requests.waits_for(&DeskAwaited::Queue);
        if !asks {
            return None;
        }
        self.queue_is_old = false;
        Some(self.requests.ask(DeskAwaited::Queue, Effect::LookAtQueue))
    }

    pub(super) fn queue_came(&mut self, queue: Result<Queue, DeskFailure>) -> Vec<Request<Effect>> {
        match queue {
            Ok(queue) => {
                let newer = self.queue.as_ref().is_none_or(|old| old.seq <= queue.seq);
                if newer {
                    self.queue = Some(queue);
                }
                self.shows_all &= self.is_long();
                let chosen = self.chosen.filter(|id| self.is_in_queue(*id));
                self.chosen = chosen;
                self.resolve_hold()
            }
            Err(failure) => {
                // It is asked again with the next thing that happens, or when the hall is back.
                self.queue_is_old = failure != DeskFailure::HallUnreachable;
                Vec::new()
            }
        }
    }

    /// Whether more wait than are shown at once.
    pub(super) fn is_long(&self) -> bool {
        let waiting = self.queue.as_ref().map_or(0, |queue| queue.waiting.len());
        waiting > SHOWN_AT_ONCE
    }

    /// The ticket that was called to this desk, or is served at it.
    pub(super) fn at_this_desk(&self) -> Option<&Standing> {
        let queue = self.queue.as_ref()?;
        let name = self.setting.desk.desk.as_str();
        let mut here = queue.at_desks.iter();
        here.find(|standing| standing.desk.as_deref() == Some(name))
    }

    /// The ticket that staff chose in a list.
    pub(super) fn chosen_ticket(&self) -> Option<&Standing> {
        self.standing_of(self.chosen?)
    }

    pub(super) fn standing_of(&self, ticket: Id) -> Option<&Standing> {
        self.standings().find(|standing| standing.ticket == ticket)
    }

    /// The ticket with a number, wherever it stands at this counter.
    pub(super) fn standing_numbered(&self, number: &str) -> Option<&Standing> {
        let mut standings = self.standings();
        standings.find(|standing| standing.number.to_string() == number)
    }

    /// All tickets of this counter.
    fn standings(&self) -> impl Iterator<Item = &Standing> {
        self.queue.iter().flat_map(|queue| {
            let called = queue.at_desks.iter();
            called.chain(&queue.waiting).chain(&queue.aside)
        })
    }

    pub(super) fn is_in_queue(&self, ticket: Id) -> bool {
        self.standing_of(ticket).is_some()
    }

    /// Puts a ticket that the hall has just told of in its place, until the queue is told anew.
    pub(super) fn take_standing(&mut self, standing: Standing) {
        let here = standing.counter == self.setting.desk.counter;
        let Some(queue) = &mut self.queue else { return };
        let lists = [&mut queue.waiting, &mut queue.at_desks, &mut queue.aside];
        for list in lists {
            list.retain(|other| other.ticket != standing.ticket);
        }
        match standing.state {
            _ if !here => {}
            State::Called | State::Serving => queue.at_desks.push(standing),
            State::Waiting => queue.waiting.push(standing),
            State::Parked | State::Missed => queue.aside.push(standing),
            _ => {}
        }
        self.queue_is_old = true;
    }
}
