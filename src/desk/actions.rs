//! What staff do with tickets.
//!
//! A press is carried out at once. Only actions that the hall cannot reverse (finish, miss, park, transfer)
//! are held for a few seconds, in which "undo" drops them; the next call, or the end of the time, sends
//! them. What the hall did not answer stays held
//! until the hall is back: then the desk looks whether it was done, and else does it, once.

use jiff::{SignedDuration, Zoned};

use super::{Desk, DeskAwaited, DeskFailure, Effect};
use crate::api::{DeskAction, Standing};
use crate::shell::Request;
use crate::ticket::{Id, State};

/// Time in which an action can be taken back.
const UNDO_WINDOW: SignedDuration = SignedDuration::from_secs(6);

/// An action that is under way.
pub(super) struct Hold {
    pub(super) ticket: Id,
    pub(super) action: DeskAction,
    /// State of the ticket before it: as long as the ticket is in it, the action was not done.
    before: State,
    pub(super) stage: HoldStage,
    /// Call the next one when it is done.
    then_call: bool,
}

/// How far an action is.
pub(super) enum HoldStage {
    /// It can still be taken back, until then.
    Undoable(Zoned),
    /// The hall was asked.
    Sent,
    /// The hall did not answer: whether it was done shows when it is back.
    InDoubt,
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
            before,
            stage: HoldStage::Undoable(self.now.clone()),
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
            before,
            stage: HoldStage::Undoable(self.now.saturating_add(UNDO_WINDOW)),
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

    /// Takes back what was not sent yet.
    pub(super) fn undo(&mut self) {
        if self.undoable().is_some() {
            self.hold = None;
            self.staff_serial += 1;
        }
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
            |hold| matches!(&hold.stage, HoldStage::Undoable(until) if self.now >= *until),
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
        if now == Some(hold.before) {
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

    fn end_hold(&mut self) -> Vec<Request<Effect>> {
        match self.hold.take() {
            Some(hold) if hold.then_call => {
                vec![self.requests.ask(DeskAwaited::Call, Effect::CallNext)]
            }
            _ => Vec::new(),
        }
    }
}
