//! Codes that a scanner read: a strip is opened, anything else is answered.

use std::time::Duration;

use zeroize::Zeroizing;

use super::person::Person;
use super::visitor::VisitorScreen;
use super::{Desk, DeskAwaited, Effect, ReadRefusal, ReadStrip};
use crate::record::framing::FramedCode;
use crate::record::{ReadError, Scanned, digits};
use crate::shell::{CoreEvent, Request};
use crate::ticket::State;
use crate::visit;

/// For how long the answer to a wrong code stays on the visitor's window.
const REFUSAL_SHOWN: Duration = Duration::from_secs(20);

/// A code that was refused, and until when that is shown.
#[derive(Clone)]
pub(super) struct RefusedCode {
    pub(super) why: ReadRefusal,
    until: Duration,
}

impl Desk {
    /// A scanner sent something, up to an Enter or a pause.
    pub(super) fn scan(&mut self, text: &Zeroizing<String>) -> Vec<Request<Effect>> {
        if self.visit_scans() {
            return self.step_visit(CoreEvent::Input(visit::Input::Scan(text.clone())));
        }
        let now = self.uptime;
        let mut codes = self.framing.take(text, now);
        codes.extend(self.framing.end(now));
        self.codes_came(codes)
    }

    /// A scanner lost digits on their way: what was half there is worth nothing.
    pub(super) fn scan_dropped(&mut self) -> Vec<Request<Effect>> {
        if self.visit_scans() {
            return self.step_visit(CoreEvent::Input(visit::Input::ScanDropped));
        }
        self.framing.clear();
        self.codes_came(vec![Err(ReadError::Check)])
    }

    /// Time passes for the half of a code.
    pub(super) fn wait_for_scan(&mut self) -> Vec<Request<Effect>> {
        let refused = self.framing.wait(self.uptime);
        self.codes_came(refused)
    }

    fn codes_came(&mut self, codes: Vec<FramedCode>) -> Vec<Request<Effect>> {
        let codes = codes.into_iter();
        codes.flat_map(|code| self.code_came(code)).collect()
    }

    fn code_came(&mut self, code: FramedCode) -> Vec<Request<Effect>> {
        let digits = match code {
            Ok(digits) => digits,
            Err(error) => return self.refuse(ReadRefusal::Code(error)),
        };
        if let Ok(Scanned::Stub(_)) = digits::scan(digits.as_str()) {
            return self.refuse(ReadRefusal::Stub);
        }
        if !self.gate.is_open() {
            return self.refuse(ReadRefusal::NoKeys);
        }
        vec![
            self.requests
                .ask(DeskAwaited::Reading, Effect::Read(digits)),
        ]
    }

    pub(super) fn read(
        &mut self,
        read: Result<Box<ReadStrip>, ReadRefusal>,
    ) -> Vec<Request<Effect>> {
        match read {
            Ok(strip) => self.take_strip(*strip),
            Err(why) => self.refuse(why),
        }
    }

    fn take_strip(&mut self, strip: ReadStrip) -> Vec<Request<Effect>> {
        let visit = strip.opened.claims.visit;
        let same = |person: &Person| person.visit() == Some(visit);
        match &mut self.person {
            Some(person) if same(person) => person.add(strip, &self.setting, &self.now),
            // Another visitor's paper, while a note is being written for this one.
            Some(_) if !self.draft.is_empty() => return self.refuse(ReadRefusal::OtherVisit),
            _ => {
                self.forget();
                self.person = Some(Person::new(strip, &self.setting, &self.now));
            }
        }
        if let Some(person) = &self.person {
            self.lang = person.lang(&self.setting);
        }
        self.trouble = None;
        self.staff_serial += 1;
        self.show(VisitorScreen::Sees);
        self.check_in()
    }

    /// The scan at the right counter checks the ticket in: who was called is being served now; who was
    /// not is chosen, so that one key calls them.
    fn check_in(&mut self) -> Vec<Request<Effect>> {
        let number = self
            .person
            .as_ref()
            .and_then(|it| it.record().ticket.clone());
        let Some(number) = number else {
            return Vec::new();
        };
        let Some(standing) = self.standing_numbered(&number) else {
            return Vec::new();
        };
        let (ticket, state) = (standing.ticket, standing.state);
        let here = self.at_this_desk().map(|at| at.ticket) == Some(ticket);
        match state {
            State::Called if here => self.serve(ticket, crate::api::DeskAction::Start),
            State::Waiting | State::Parked | State::Missed => {
                self.chosen = Some(ticket);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn refuse(&mut self, why: ReadRefusal) -> Vec<Request<Effect>> {
        let until = self.uptime + REFUSAL_SHOWN;
        let under = match std::mem::replace(&mut self.screen, VisitorScreen::Show) {
            VisitorScreen::Refused { under, .. } => under,
            other => Box::new(other),
        };
        self.show(VisitorScreen::Refused {
            refusal: RefusedCode { why, until },
            under,
        });
        Vec::new()
    }

    /// The answer to a wrong code goes away by itself.
    pub(super) fn refusal_ends(&mut self) {
        if let VisitorScreen::Refused { refusal, under } = &self.screen
            && self.uptime >= refusal.until
        {
            let under = (**under).clone();
            self.show(under);
        }
    }
}
