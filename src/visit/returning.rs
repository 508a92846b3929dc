//! A returning visitor: the own strip and its stub bring the answers back.

use crate::page::{Item, Role, Tone};
use crate::record::framing::FramedCode;
use crate::record::{Digits, OwnPart, OwnRecord, ReadError, Scanned, Sender, digits, strip};
use crate::shell::Request;

use super::act::{Act, ActBlock, ActPage};
use super::screen::Screen;
use super::working::Awaited;
use super::{Effect, Failure, Visit};

impl Visit {
    pub(super) fn record_page(&self, scanned: &[Digits]) -> ActPage {
        let mut body = vec![ActBlock::Paragraph(self.text("record-text"))];
        body.extend(self.alert());
        let returned = self.returned.as_ref();
        let parts = returned.map(|it| it.parts.as_slice()).unwrap_or_default();
        if !parts.is_empty() {
            let items = parts.iter().map(|part| self.part(part));
            body.push(ActBlock::Subheading(self.text("record-read")));
            body.push(ActBlock::List(items.collect()));
        }
        let hint = match returned.map_or(0, |it| it.locked) {
            0 if parts.is_empty() && !scanned.is_empty() => Some(self.text("record-one-more")),
            0 => None,
            locked => Some(self.text_with("record-locked", &[("count", locked.into())])),
        };
        body.extend(hint.map(|hint| ActBlock::Notice(Tone::Hint, vec![hint])));
        let without = self.control(Act::Guided, Role::Secondary, "record-without");
        let done = (!parts.is_empty()).then(|| self.primary("record-done"));
        ActPage {
            body,
            actions: [without].into_iter().chain(done).collect(),
            ..self.frame("record", self.text("record-heading"))
        }
    }

    /// A strip that was read: who wrote it, and when.
    fn part(&self, part: &OwnPart) -> Item {
        let locales = &self.setting.locales;
        let day = part
            .issued
            .timestamp()
            .to_zoned(self.now.time_zone().clone());
        let title = match part.sender {
            Sender::Kiosk => self.text("record-from-kiosk"),
            Sender::Counter(code) => match self.setting.catalogue().counter_of(code) {
                Some(counter) => counter.title(locales, &self.lang),
                None => self.reading(&self.lang).unknown_code(code),
            },
        };
        Item {
            title,
            details: vec![locales.date(&self.lang, day.date())],
            pictogram: None,
        }
    }

    pub(super) fn press_record(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Guided => {
                self.trouble = None;
                self.returned = None;
                self.replace(Screen::Doors);
            }
            Act::Next => {
                if let Some(returned) = self.returned.take() {
                    self.trouble = None;
                    self.refill(&returned);
                    self.replace(Screen::Refilled);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// A scanner sent something, up to an Enter or a pause. Only the pages that ask for a record take it.
    pub(super) fn scan(&mut self, text: &str) -> Vec<Request<Effect>> {
        if !self.takes_scans() {
            self.framing.clear();
            return Vec::new();
        }
        let now = self.uptime;
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
        let refused = self.framing.wait(self.uptime);
        if self.takes_scans() {
            self.scanned(refused)
        } else {
            Vec::new()
        }
    }

    fn takes_scans(&self) -> bool {
        matches!(self.screen, Screen::Welcome | Screen::Record(_))
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
        self.trouble = None;
        let before = scanned.len();
        for code in codes {
            match code.and_then(own_code) {
                Ok(digits) if scanned.contains(&digits) => {}
                Ok(digits) => scanned.push(digits),
                Err(error) => self.trouble = Some(refusal(error)),
            }
        }
        let stubs = scanned.iter().filter(|code| is_stub(code)).count();
        let complete = stubs > 0 && stubs < scanned.len() && scanned.len() > before;
        self.replace(Screen::Record(scanned.clone()));
        if complete {
            return self.wait_for(Awaited::Own, Effect::OpenOwn { scanned });
        }
        Vec::new()
    }

    pub(super) fn opened(&mut self, opened: Result<Box<OwnRecord>, Failure>) {
        self.leave_working();
        match opened {
            Ok(record) => {
                let refused = record.refused.first();
                self.trouble = refused.map(|(_, error)| refusal(*error));
                if let Screen::Record(scanned) = &mut self.screen {
                    // A code that was refused is forgotten, and nothing else.
                    let wrong: Vec<usize> = record.refused.iter().map(|(at, _)| *at).collect();
                    let mut at = 0..;
                    scanned.retain(|_| at.next().is_none_or(|at| !wrong.contains(&at)));
                }
                self.returned = Some(*record);
            }
            Err(failure) => self.trouble = Some(failure),
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
        let reading = self.reading(&self.lang);
        let notes: Vec<Item> = self
            .kept
            .notes
            .iter()
            .map(|note| {
                let written = reading.written(note).to_zoned(self.now.time_zone().clone());
                let day = self.setting.locales.date(&self.lang, written.date());
                Item {
                    title: reading.author(note),
                    details: [day].into_iter().chain(reading.note(note)).collect(),
                    pictogram: None,
                }
            })
            .collect();
        let mut body = Vec::new();
        if let Some(day) = self.refilled_on.filter(|day| *day != self.now.date()) {
            let day = self.setting.locales.date(&self.lang, day);
            let as_of = self.text_with("refilled-as-of", &[("date", day.marked().into())]);
            body.push(ActBlock::Notice(Tone::Attention, vec![as_of]));
        }
        body.push(ActBlock::List(items));
        if !notes.is_empty() {
            body.push(ActBlock::Subheading(self.text("refilled-notes")));
            body.push(ActBlock::List(notes));
        }
        ActPage {
            body,
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

/// A code that may be among those of a visitor who comes back: a stub, or an own strip.
fn own_code(digits: Digits) -> Result<Digits, ReadError> {
    match digits::scan(digits.as_str())? {
        Scanned::Strip(bytes) if !strip::is_own(&bytes) => Err(ReadError::OtherCounter),
        _ => Ok(digits),
    }
}

fn is_stub(code: &Digits) -> bool {
    matches!(digits::scan(code.as_str()), Ok(Scanned::Stub(_)))
}

/// What the page says of a code that is not taken.
fn refusal(error: ReadError) -> Failure {
    match error {
        ReadError::OtherCounter => Failure::StripOfCounter,
        error => Failure::Strip(error),
    }
}
