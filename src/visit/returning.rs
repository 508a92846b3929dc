//! A returning visitor: the own strip and its stub bring the answers back.

use std::time::Duration;

use crate::page::{Item, Role, Tone};
use crate::record::framing::FramedCode;
use crate::record::{Digits, ReadError, Record};
use crate::shell::Request;

use super::act::{Act, ActBlock, ActPage};
use super::screen::Screen;
use super::working::Awaited;
use super::{Effect, Failure, Visit};

impl Visit {
    pub(super) fn record_page(&self, scanned: &[Digits]) -> ActPage {
        let mut body = vec![ActBlock::Paragraph(self.text("record-text"))];
        if let Some(alert) = self.alert() {
            body.push(alert);
        } else if !scanned.is_empty() {
            body.push(ActBlock::Notice(
                Tone::Hint,
                vec![self.text("record-one-more")],
            ));
        }
        ActPage {
            body,
            actions: vec![self.control(Act::Guided, Role::Secondary, "record-without")],
            ..self.frame("record", self.text("record-heading"))
        }
    }

    pub(super) fn press_record(&mut self, act: Act) -> Vec<Request<Effect>> {
        if act == Act::Guided {
            self.trouble = None;
            self.replace(Screen::Doors);
        }
        Vec::new()
    }

    /// A scanner sent something, up to an Enter or a pause. Only the pages that ask for a record take it.
    pub(super) fn scan(&mut self, text: &str) -> Vec<Request<Effect>> {
        if !self.takes_scans() {
            self.framing.clear();
            return Vec::new();
        }
        let now = self.uptime();
        let mut codes = self.framing.take(text, now);
        codes.extend(self.framing.end(now));
        self.scanned(codes)
    }

    /// A scanner lost digits on their way: what was half there is worth nothing.
    pub(super) fn scan_dropped(&mut self) -> Vec<Request<Effect>> {
        self.framing.clear();
        if !self.takes_scans() {
            return Vec::new();
        }
        self.scanned(vec![Err(ReadError::Check)])
    }

    /// Time passes for the half of a code.
    pub(super) fn wait_for_scan(&mut self) -> Vec<Request<Effect>> {
        let refused = self.framing.wait(self.uptime());
        if self.takes_scans() {
            self.scanned(refused)
        } else {
            Vec::new()
        }
    }

    fn takes_scans(&self) -> bool {
        matches!(self.screen, Screen::Welcome | Screen::Record(_))
    }

    /// The clock of the framing.
    fn uptime(&self) -> Duration {
        Duration::try_from(self.now.timestamp().as_duration()).unwrap_or_default()
    }

    fn scanned(&mut self, codes: Vec<FramedCode>) -> Vec<Request<Effect>> {
        if codes.is_empty() {
            return Vec::new();
        }
        let mut scanned = match &self.screen {
            Screen::Record(scanned) => scanned.clone(),
            _ => {
                self.go(Screen::Record(Vec::new()));
                Vec::new()
            }
        };
        for code in codes {
            self.trouble = code.as_ref().err().copied().map(Failure::Strip);
            scanned.extend(code.ok().filter(|digits| !scanned.contains(digits)));
            if scanned.len() == 2 {
                self.trouble = None;
                self.replace(Screen::Record(Vec::new()));
                return self.wait_for(Awaited::Own, Effect::OpenOwn { scanned });
            }
        }
        self.replace(Screen::Record(scanned));
        Vec::new()
    }

    pub(super) fn opened(&mut self, opened: Result<Box<Record>, Failure>) {
        match opened {
            Ok(record) => {
                self.trouble = None;
                self.refill(&record);
                self.show_result(Screen::Refilled);
            }
            Err(failure) => {
                self.trouble = Some(failure);
                self.leave_working();
            }
        }
    }

    pub(super) fn refilled_page(&self) -> ActPage {
        let items = self
            .answered()
            .iter()
            .map(|fact| Item {
                title: self.text(&format!("fact-{fact}")),
                details: vec![self.shown_answer(fact)],
                pictogram: None,
            })
            .collect();
        ActPage {
            body: vec![ActBlock::List(items)],
            actions: vec![
                self.control(Act::Guided, Role::Secondary, "refilled-other"),
                self.primary("refilled-same"),
            ],
            ..self.frame("refilled", self.text("refilled-heading"))
        }
    }

    pub(super) fn press_refilled(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Next => self.ask_on(),
            Act::Guided => {
                let catalogue = self.setting.catalogue();
                let errand = &catalogue.roles.errand;
                for fact in catalogue.facts.iter().filter(|fact| fact.group == *errand) {
                    self.answers.take_back(&fact.id);
                }
                self.ask_on()
            }
            _ => Vec::new(),
        }
    }
}
