//! Waiting for the hall, the seal or the printer: one moment, please.

use std::time::Duration;

use super::act::{Act, ActBlock, ActPage};
use super::screen::Screen;
use super::{Effect, Failure, NumberedTicket, Outcome, Status, Visit};
use crate::page::State;
use crate::paper::PhoneUrl;
use crate::paper::Strips;
use crate::shell::Request;

/// Seconds after which the page says that it takes longer, and offers a way to go on.
const SLOW_SECONDS: i64 = 8;
/// Seconds after which an answer can no longer come: longer than any printer may take.
pub(crate) const GIVE_UP_SECONDS: i64 = 300;

/// Seconds after which waits are asked for anew.
const WAITS_MAX_AGE_SECONDS: i64 = 20;

/// What an open request is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Awaited {
    /// Waits at the counters. Nothing on any page depends on it.
    Waits,
    /// Number and strips.
    Number,
    /// Strips alone, while the hall is closed.
    Strips,
    /// That the number stands in the queue.
    HandOver,
    /// That the sheet came out.
    Print,
    /// The record on the visitor's own strip.
    Own,
    /// Whether the PIN of the staff page is right.
    Pin,
    /// How the kiosk is.
    Health,
    /// That the test sheet came out.
    TestSheet,
}

impl Visit {
    /// Asks for the waits, once at a time. They are known before the plan is shown, so that it need
    /// not change under the hand.
    pub(super) fn ask_waits(&mut self) -> Vec<Request<Effect>> {
        if self.requests.waits_for(&Awaited::Waits) {
            return Vec::new();
        }
        self.waits_asked = self.uptime;
        vec![self.requests.ask(Awaited::Waits, Effect::AskWaits)]
    }

    /// Asks for the waits again when those at hand are old and a plan may still be made.
    pub(super) fn refresh_waits(&mut self) -> Vec<Request<Effect>> {
        let planning = self.screen != Screen::Welcome && self.handout.number.is_none();
        if planning && seconds(self.waits_asked, self.uptime) >= WAITS_MAX_AGE_SECONDS {
            return self.ask_waits();
        }
        Vec::new()
    }

    /// Shows that something is under way; "back" then leads to the page that asked for it.
    pub(super) fn wait_for(&mut self, awaited: Awaited, effect: Effect) -> Vec<Request<Effect>> {
        let since = self.uptime;
        self.go(Screen::Working { since });
        vec![self.requests.ask(awaited, effect)]
    }

    /// A request that was waited for is answered; `None`: it came to nothing.
    pub(super) fn answered_request(
        &mut self,
        awaited: Awaited,
        outcome: Option<Outcome>,
    ) -> Vec<Request<Effect>> {
        let waited = self.is_working();
        let requests = match (awaited, outcome) {
            (Awaited::Waits, Some(Outcome::Waits(waits))) => {
                self.hall_waits = waits;
                Vec::new()
            }
            (Awaited::Waits, _) => Vec::new(),
            (Awaited::Number, Some(Outcome::Taken { number, strips })) => {
                self.taken(number, strips);
                Vec::new()
            }
            (Awaited::Number, _) => {
                self.taken(Err(Failure::Internal), None);
                Vec::new()
            }
            (Awaited::Strips, outcome) => {
                let sealed = match outcome {
                    Some(Outcome::Sealed(sealed)) => sealed,
                    _ => Err(Failure::Internal),
                };
                self.sealed(sealed);
                self.show_result(Screen::Closed);
                Vec::new()
            }
            (Awaited::HandOver, Some(Outcome::HandedOver(Ok(())))) => {
                let joined = match self.handout.copies {
                    0 => Screen::Goodbye,
                    _ => Screen::Printed,
                };
                self.show_result(joined);
                Vec::new()
            }
            (Awaited::HandOver, Some(Outcome::HandedOver(Err(failure)))) => {
                self.not_handed_over(failure);
                Vec::new()
            }
            (Awaited::HandOver, _) => {
                self.not_handed_over(Failure::NotInQueue);
                Vec::new()
            }
            (Awaited::Print, Some(Outcome::Printed(Ok(())))) => self.printed(),
            (Awaited::Print, outcome) => {
                // Without an answer nobody knows whether the sheet came out.
                let failure = match outcome {
                    Some(Outcome::Printed(Err(failure))) => failure,
                    _ => Failure::PrinterFailed,
                };
                self.trouble = Some(failure);
                self.leave_working();
                Vec::new()
            }
            (Awaited::Pin, Some(Outcome::Pin(verdict))) => self.checked_pin(verdict),
            (Awaited::Health, Some(Outcome::Health(health))) => {
                self.told_health(health);
                Vec::new()
            }
            (Awaited::Pin | Awaited::Health, _) => Vec::new(),
            (Awaited::TestSheet, outcome) => self.printed_test(match outcome {
                Some(Outcome::Printed(printed)) => printed,
                _ => Err(Failure::PrinterFailed),
            }),
            (Awaited::Own, outcome) => {
                self.opened(match outcome {
                    Some(Outcome::Opened(opened)) => opened,
                    _ => Err(Failure::Internal),
                });
                Vec::new()
            }
        };
        if waited && !self.is_working() {
            // The visitor's time begins when the waiting ends.
            self.touched = self.uptime;
        }
        requests
    }

    fn taken(
        &mut self,
        number: Result<NumberedTicket, Failure>,
        strips: Option<Result<Strips, Failure>>,
    ) {
        if let Some(strips) = strips {
            self.sealed(strips);
        }
        match number {
            Ok(NumberedTicket { number, phone }) => {
                self.handout.number = Some(number);
                // A ticket is good without its code: an address that makes none is left out.
                self.handout.phone = phone.and_then(|address| PhoneUrl::new(address).ok());
                self.show_result(Screen::Ticket);
            }
            // The hall closed while the visitor was deciding.
            Err(Failure::HallClosed) => self.show_result(Screen::Closed),
            Err(failure) => {
                self.trouble = Some(failure);
                self.show_result(Screen::Ticket);
            }
        }
    }

    fn sealed(&mut self, strips: Result<Strips, Failure>) {
        match strips {
            Ok(strips) => self.handout.strips = Some(strips),
            Err(failure) => self.trouble = Some(failure),
        }
    }

    /// Whether the page that waits is shown, or stands under the page of a person or of idleness.
    pub(super) fn is_working(&self) -> bool {
        let working = |screen: &Screen| matches!(screen, Screen::Working { .. });
        working(&self.screen) || self.history.last().is_some_and(working)
    }

    /// What was waited for is there: its page takes the place of the one that waits.
    pub(super) fn show_result(&mut self, screen: Screen) {
        if let Screen::Working { .. } = self.screen {
            self.replace(screen);
        } else if let Some(under @ Screen::Working { .. }) = self.history.last_mut() {
            // The visitor looks up where to find a person, and comes back to the result.
            *under = screen;
        }
    }

    /// What was waited for failed: back to the page that asked for it.
    pub(super) fn leave_working(&mut self) {
        if let Screen::Working { .. } = self.screen {
            self.back();
        } else if let Some(Screen::Working { .. }) = self.history.last() {
            let _ = self.history.pop();
        }
    }

    /// Whether something is under way that must not be left alone: a sheet that comes out, a number
    /// that joins the queue.
    pub(super) fn is_bound(&self) -> bool {
        self.requests.waits_for(&Awaited::Print) || self.requests.waits_for(&Awaited::HandOver)
    }

    pub(super) fn working_page(&self, since: Duration) -> ActPage {
        let slow = seconds(since, self.uptime) >= SLOW_SECONDS;
        let text = if slow { "working-slow" } else { "working-text" };
        let mut page = self.frame("working", self.text("working-heading"));
        page.body = vec![ActBlock::Paragraph(self.text(text))];
        for helper in &mut page.frame.helpers {
            // A person can be asked for at once when it takes long; what is only asked for can be
            // left, what already happens cannot.
            let ready = match helper.act {
                Act::CallPerson => slow,
                Act::Back => slow && !self.is_bound(),
                _ => false,
            };
            if !ready {
                helper.state = State::NotYet;
            }
        }
        page
    }

    /// "Back" while something is asked for: it is asked for no more, and what still comes of it is
    /// given back.
    pub(super) fn abandon(&mut self) -> Vec<Request<Effect>> {
        let cancel = self.cancel_open_ticket();
        for awaited in [Awaited::Number, Awaited::Strips, Awaited::Own] {
            self.requests.give_up(&awaited);
        }
        self.leave_working();
        cancel.into_iter().collect()
    }

    /// Gives a number back that the visitor does not hold, or that may still come.
    pub(super) fn cancel_open_ticket(&mut self) -> Option<Request<Effect>> {
        let open = self.handout.number.is_some() && !self.handout.handed
            || self.requests.waits_for(&Awaited::Number);
        if !open {
            return None;
        }
        let ticket = self.ticket_id();
        self.cancelled = self.cancelled.wrapping_add(1);
        Some(self.requests.tell(Effect::Cancel { ticket }))
    }

    /// Whether the hall gives numbers now.
    pub(super) fn is_open(&self) -> bool {
        self.status == Status::Open
    }
}

/// Whole seconds from one uptime to a later one.
pub(super) fn seconds(from: Duration, to: Duration) -> i64 {
    i64::try_from(to.saturating_sub(from).as_secs()).unwrap_or(i64::MAX)
}
