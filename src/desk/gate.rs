//! The desk's opening and closing, its keys, and its line to the hall.

use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;

use super::{Desk, DeskAwaited, DeskFailure, Effect, OpenDesk};
use crate::api::Update;
use crate::shell::{CoreEvent, Request};
use crate::visit;

/// Pause before the hall is asked again for the keys.
const RETRY_PAUSE: Duration = Duration::from_secs(10);

/// Whether the desk is open.
pub(super) struct Gate {
    /// Whether the hall is heard.
    pub(super) hall: bool,
    pub(super) state: GateState,
}

/// How far the desk is with opening.
pub(super) enum GateState {
    /// Not open, and to be opened at this uptime; at once when there is none.
    ToOpen(Option<Duration>),
    /// The hall is being asked.
    Opening,
    /// Open; the keys are good until then.
    Open(Zoned),
    /// Closed by hand.
    Closed,
}

impl Gate {
    pub(super) fn new() -> Self {
        Self {
            hall: true,
            state: GateState::ToOpen(None),
        }
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self.state, GateState::Open(_))
    }
}

impl Desk {
    pub(super) fn news(&mut self, update: &Update) -> Vec<Request<Effect>> {
        match update {
            Update::Lost => self.gate.hall = false,
            Update::State(_) => {
                self.gate.hall = true;
                self.queue_is_old = true;
                if let GateState::ToOpen(at) = &mut self.gate.state {
                    *at = None;
                }
                return self.open_if_due();
            }
            Update::Event(event) if event.counter == self.setting.desk.counter => {
                self.queue_is_old = true;
            }
            // A ticket that has left this counter for another one is in no event of this counter.
            Update::Event(event) => self.queue_is_old |= self.is_in_queue(event.ticket),
            Update::Waiting(_) => {}
        }
        Vec::new()
    }

    pub(super) fn tick(&mut self) -> Vec<Request<Effect>> {
        let mut requests = self.open_if_due();
        if let GateState::Open(until) = &self.gate.state
            && self.now >= *until
        {
            // Also after sleep: the first tick erases them.
            self.gate.state = GateState::ToOpen(None);
            self.forget();
            requests.push(self.requests.tell(Effect::EraseKeys));
        }
        requests.extend(self.settle_hold());
        requests.extend(self.wait_for_scan());
        if let Some(status) = self.status {
            requests.extend(self.step_visit(CoreEvent::Input(visit::Input::Tick(status))));
        }
        self.refusal_ends();
        requests
    }

    fn open_if_due(&mut self) -> Vec<Request<Effect>> {
        match &self.gate.state {
            GateState::ToOpen(at) if at.as_ref().is_none_or(|at| self.uptime >= *at) => {
                self.gate.state = GateState::Opening;
                vec![self.requests.ask(DeskAwaited::Opening, Effect::Open)]
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn opened(&mut self, opened: Result<OpenDesk, DeskFailure>) -> Vec<Request<Effect>> {
        match opened {
            Ok(OpenDesk { keys_until, hours }) => {
                self.gate.state = GateState::Open(keys_until);
                // A city changes its hours while a station runs on for weeks.
                if hours.is_some() {
                    Arc::make_mut(&mut self.setting).hours = hours;
                }
                self.trouble = None;
                self.queue_is_old = true;
            }
            Err(failure) => {
                self.gate.state = GateState::ToOpen(Some(self.uptime + RETRY_PAUSE));
                self.trouble = Some(failure);
            }
        }
        Vec::new()
    }

    /// Closes the counter by hand, or opens it again.
    pub(super) fn turn_gate(&mut self) -> Vec<Request<Effect>> {
        match self.gate.state {
            GateState::Closed => {
                self.gate.state = GateState::ToOpen(None);
                self.open_if_due()
            }
            _ => {
                self.forget();
                vec![self.requests.ask(DeskAwaited::Closing, Effect::Close)]
            }
        }
    }

    pub(super) fn closed(&mut self, closed: Result<(), DeskFailure>) -> Vec<Request<Effect>> {
        // The keys are erased whatever the hall says.
        self.gate.state = GateState::Closed;
        self.trouble = closed.err();
        Vec::new()
    }
}
