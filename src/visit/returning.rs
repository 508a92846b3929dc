//! A returning visitor: the own strip and its stub bring the answers back.

use crate::page::{Item, Role, Tone};
use crate::record::{Digits, Record, digits};
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

    /// A scanner brought digits in. Only the pages that ask for a record take them.
    pub(super) fn scan(&mut self, text: &str) -> Vec<Request<Effect>> {
        let mut scanned = match &self.screen {
            Screen::Welcome => {
                self.go(Screen::Record(Vec::new()));
                Vec::new()
            }
            Screen::Record(scanned) => scanned.clone(),
            _ => return Vec::new(),
        };
        self.trouble = None;
        let alone = Digits::new(text.trim());
        // A pause may have cut a code in two: the first half waits for the other.
        let half = self.half_scan.take();
        let joined = half.map(|half| Digits::new(format!("{}{}", half.as_str(), alone.as_str())));
        let understood = digits::scan(alone.as_str()).map(|_| alone.clone());
        let understood = match (understood, joined) {
            (Err(error), Some(joined)) => match digits::scan(joined.as_str()) {
                Ok(_) => Ok(joined),
                Err(_) => Err(error),
            },
            (understood, _) => understood,
        };
        match understood {
            Ok(digits) if scanned.contains(&digits) => {}
            Ok(digits) => scanned.push(digits),
            Err(error) => {
                self.half_scan = Some(alone);
                self.trouble = Some(Failure::Strip(error));
            }
        }
        if scanned.len() < 2 {
            self.replace(Screen::Record(scanned));
            return Vec::new();
        }
        self.replace(Screen::Record(Vec::new()));
        self.wait_for(Awaited::Own, Effect::OpenOwn { scanned })
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
