//! What staff do with tickets.
//!
//! A press is carried out at once. Only actions that the hall cannot reverse (finish, miss, park, transfer)
//! are held for a few seconds, in which "undo" drops them; the next call, or the end of the time, sends
//! them. What the hall did not answer stays held
//! until the hall is back: then the desk looks whether it was done, and else does it, once.

use std::time::Duration;

use super::{Desk, DeskAwaited, DeskFailure, Effect};
use crate::api::{DeskAction, Standing};
use crate::shell::Request;
use crate::ticket::{self, Id, Number, State};

/// Time in which an action can be taken back.
const UNDO_WINDOW: Duration = Duration::from_secs(6);
/// Time in which the hall takes back what was done.
const UNDO_AT_HALL: Duration = ticket::undo::LIMIT.unsigned_abs();

/// An action that is under way.
pub(super) struct Hold {
    pub(super) ticket: Id,
    pub(super) action: DeskAction,
    /// State of the ticket before it: as long as the ticket is in it, the action was not done.
    before: Option<State>,
    pub(super) stage: HoldStage,
    /// Call the next one when it is done.
    then_call: bool,
}

/// How far an action is.
pub(super) enum HoldStage {
    /// It can still be taken back, until then.
    Undoable(Duration),
    /// The hall was asked.
    Sent,
    /// The hall did not answer: whether it was done shows when it is back.
    InDoubt,
}

/// An action that was carried out and that the hall can still take back.
pub(super) struct DoneAction {
    ticket: Id,
    pub(super) number: Number,
    until: Duration,
}

impl Desk {
    /// Does something with a ticket now.
    pub(super) fn serve(&mut self, ticket: Id, action: DeskAction) -> Vec<Request<Effect>> {
        let Some(before) = self.standing_of(ticket).map(|standing| standing.state) else {
            return Vec::new();
        };
        let mut requests = self.send_hold();
        self.hold = Some(Hold {
            ticket,
            action,
            before: Some(before),
            stage: HoldStage::Undoable(self.uptime),
            then_call: false,
        });
        requests.extend(self.send_hold());
        requests
    }

    /// Does something with a ticket a few seconds from now, unless it is taken back.
    pub(super) fn serve_soon(&mut self, ticket: Id, action: DeskAction) -> Vec<Request<Effect>> {
        let requests = self.send_hold();
        let Some(before) = self.standing_of(ticket).map(|standing| standing.state) else {
            return requests;
        };
        self.hold = Some(Hold {
            ticket,
            action,
            before: Some(before),
            stage: HoldStage::Undoable(self.uptime + UNDO_WINDOW),
            then_call: false,
        });
        requests
    }

    /// Whether an action is under way that another must wait for.
    pub(super) fn is_busy(&self) -> bool {
        let sent = |hold: &Hold| !matches!(hold.stage, HoldStage::Undoable(_));
        self.hold.as_ref().is_some_and(sent) || self.requests.waits_for(&DeskAwaited::Call)
    }

    /// The action that can be taken back now.
    pub(super) fn undoable(&self) -> Option<&Hold> {
        let hold = self.hold.as_ref()?;
        matches!(hold.stage, HoldStage::Undoable(_)).then_some(hold)
    }

    /// What was done last, while the hall can take it back and nothing else is under way.
    pub(super) fn done(&self) -> Option<&DoneAction> {
        let done = self.done.as_ref();
        done.filter(|done| self.hold.is_none() && self.uptime < done.until)
    }

    /// Takes back what was not sent yet; else asks the hall to take back what was done last.
    pub(super) fn undo(&mut self) -> Vec<Request<Effect>> {
        if self.undoable().is_some() {
            self.hold = None;
            self.staff_serial += 1;
            return Vec::new();
        }
        let Some(ticket) = self.done().map(|done| done.ticket) else {
            return Vec::new();
        };
        self.done = None;
        self.staff_serial += 1;
        let action = DeskAction::Undo;
        let effect = Effect::Serve {
            ticket,
            action: action.clone(),
        };
        // A ticket that is finished stands in no queue: in doubt, asking again tells.
        self.hold = Some(Hold {
            ticket,
            action,
            before: self.standing_of(ticket).map(|standing| standing.state),
            stage: HoldStage::Sent,
            then_call: false,
        });
        vec![self.requests.ask(DeskAwaited::Serving, effect)]
    }

    /// Sends what is held, because its time is over or something follows.
    fn send_hold(&mut self) -> Vec<Request<Effect>> {
        let Some(hold) = self.hold.as_mut() else {
            return Vec::new();
        };
        if !matches!(hold.stage, HoldStage::Undoable(_)) {
            return Vec::new();
        }
        hold.stage = HoldStage::Sent;
        let effect = Effect::Serve {
            ticket: hold.ticket,
            action: hold.action.clone(),
        };
        let ends = matches!(hold.action, DeskAction::Finish | DeskAction::Transfer(_));
        if ends {
            self.forget();
        }
        vec![self.requests.ask(DeskAwaited::Serving, effect)]
    }

    /// The time to take something back may be over.
    pub(super) fn settle_hold(&mut self) -> Vec<Request<Effect>> {
        let due = self.hold.as_ref().is_some_and(
            |hold| matches!(&hold.stage, HoldStage::Undoable(until) if self.uptime >= *until),
        );
        if due { self.send_hold() } else { Vec::new() }
    }

    /// Calls the next one; what is held is done first.
    pub(super) fn call_next(&mut self) -> Vec<Request<Effect>> {
        if self.is_busy() {
            return Vec::new();
        }
        if let Some(hold) = &mut self.hold {
            hold.then_call = true;
            return self.send_hold();
        }
        vec![self.requests.ask(DeskAwaited::Call, Effect::CallNext)]
    }

    pub(super) fn called(
        &mut self,
        called: Result<Option<Standing>, DeskFailure>,
    ) -> Vec<Request<Effect>> {
        self.queue_is_old = true;
        match called {
            Ok(Some(standing)) => {
                self.trouble = None;
                self.chosen = None;
                self.take_standing(standing);
            }
            Ok(None) => self.trouble = None,
            // Had it been done after all, the queue shows who was called.
            Err(failure) => self.trouble = Some(failure),
        }
        Vec::new()
    }

    pub(super) fn served(&mut self, served: Result<Standing, DeskFailure>) -> Vec<Request<Effect>> {
        self.queue_is_old = true;
        match served {
            Ok(standing) => {
                self.trouble = None;
                self.note_done(&standing);
                self.take_standing(standing);
                self.end_hold()
            }
            Err(DeskFailure::HallUnreachable) => {
                self.trouble = Some(DeskFailure::ActionHeld);
                if let Some(hold) = &mut self.hold {
                    hold.stage = HoldStage::InDoubt;
                }
                Vec::new()
            }
            Err(failure) => {
                self.trouble = Some(failure);
                self.hold = None;
                Vec::new()
            }
        }
    }

    /// After the hall was away: what was in doubt was done, or is done now.
    pub(super) fn resolve_hold(&mut self) -> Vec<Request<Effect>> {
        let Some(hold) = &self.hold else {
            return Vec::new();
        };
        if !matches!(hold.stage, HoldStage::InDoubt) {
            return Vec::new();
        }
        self.trouble = None;
        let now = self.standing_of(hold.ticket).map(|standing| standing.state);
        // An added stop does not change the state; the hall adds it once however often it is asked.
        if now == hold.before {
            let effect = Effect::Serve {
                ticket: hold.ticket,
                action: hold.action.clone(),
            };
            if let Some(hold) = &mut self.hold {
                hold.stage = HoldStage::Sent;
            }
            return vec![self.requests.ask(DeskAwaited::Serving, effect)];
        }
        self.end_hold()
    }

    /// Keeps an action that the hall can take back, for as long as it can.
    fn note_done(&mut self, standing: &Standing) {
        let undoable =
            |action: &DeskAction| matches!(action, DeskAction::Finish | DeskAction::Miss);
        let hold = self.hold.as_ref();
        self.done = hold
            .filter(|hold| undoable(&hold.action))
            .map(|hold| DoneAction {
                ticket: hold.ticket,
                number: standing.number,
                until: self.uptime + UNDO_AT_HALL,
            });
    }

    fn end_hold(&mut self) -> Vec<Request<Effect>> {
        match self.hold.take() {
            Some(hold) if hold.then_call => {
                vec![self.requests.ask(DeskAwaited::Call, Effect::CallNext)]
            }
            _ => Vec::new(),
        }
    }
}
