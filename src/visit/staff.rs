//! The staff page: how the kiosk is, and a test sheet. It belongs to no visit.

mod lines;
mod test_sheet;

use std::time::Duration;

use super::act::{Act, ActBlock, ActControl, ActPage};
use super::health::KioskHealth;
use super::screen::Screen;
use super::working::{Awaited, seconds};
use super::{Effect, Failure, Visit};
use crate::locale::Text;
use crate::page::{Item, Role, State, Tone};
use crate::shell::Request;

/// Seconds after which the state is asked for anew.
const MAX_AGE_SECONDS: i64 = 10;
/// Seconds without a touch after which the page closes by itself, and so does that of the PIN.
const STAFF_SECONDS: i64 = 120;

/// The staff page, with what is known.
#[derive(Clone, PartialEq)]
pub(super) struct StaffScreen {
    /// `None` until it was told.
    health: Option<Box<KioskHealth>>,
    asked: Duration,
    test: TestPrint,
}

/// How far the test sheet is.
#[derive(Clone, Copy, PartialEq)]
enum TestPrint {
    NotAsked,
    UnderWay,
    Ended(Result<(), Failure>),
}

/// A row of the page.
struct StaffLine {
    /// Message that names the part.
    title: &'static str,
    says: Vec<Text>,
    /// Whether nobody need look after it.
    good: bool,
}

impl Visit {
    pub(super) fn open_staff_page(&mut self) -> Vec<Request<Effect>> {
        self.replace(Screen::Staff(StaffScreen {
            health: None,
            asked: self.uptime,
            test: TestPrint::NotAsked,
        }));
        vec![self.requests.ask(Awaited::Health, Effect::ReadHealth)]
    }

    pub(super) fn staff_page(&self, staff: &StaffScreen) -> ActPage {
        let mut lines = staff.health.as_ref().map(|health| self.lines(health));
        // What somebody should look after stands first.
        lines
            .iter_mut()
            .for_each(|lines| lines.sort_by_key(|line| line.good));
        let heading = match &lines {
            None => self.text("staff-kiosk-asking"),
            Some(lines) => match lines.iter().filter(|line| !line.good).count() {
                0 => self.text("staff-kiosk-good"),
                count => self.text_with("staff-kiosk-look", &[("count", count.into())]),
            },
        };
        let items = lines.into_iter().flatten().map(|line| Item {
            title: self.text(line.title),
            details: line.says,
            pictogram: Some(if line.good { "check" } else { "triangle-alert" }.to_owned()),
        });
        let mut body: Vec<ActBlock> = self.test_notice(staff.test).into_iter().collect();
        let items: Vec<Item> = items.collect();
        if !items.is_empty() {
            body.push(ActBlock::List(items));
        }
        let print = self.setting.outlet.has_sheets().then(|| ActControl {
            pictogram: Some("printer".to_owned()),
            state: match staff.test {
                TestPrint::UnderWay => State::NotYet,
                TestPrint::NotAsked | TestPrint::Ended(_) => State::Ready,
            },
            ..self.control(Act::Print, Role::Secondary, "staff-kiosk-print")
        });
        let speaks = |health: &KioskHealth| !health.speech.is_empty();
        let voice = staff.health.as_deref().is_some_and(speaks);
        let voice =
            voice.then(|| self.control(Act::TryVoice, Role::Secondary, "staff-kiosk-voice"));
        let close = self.control(Act::Finish, Role::Primary, "staff-kiosk-close");
        ActPage {
            eyebrow: Some(self.text_with(
                "staff-kiosk-version",
                &[
                    ("version", env!("CARGO_PKG_VERSION").into()),
                    ("kiosk", self.setting.kiosk.as_str().into()),
                ],
            )),
            heading,
            body,
            actions: print.into_iter().chain(voice).chain([close]).collect(),
            ..self.bare_frame("staff", "staff-kiosk-asking")
        }
    }

    fn test_notice(&self, test: TestPrint) -> Option<ActBlock> {
        let (tone, text) = match test {
            TestPrint::NotAsked => return None,
            TestPrint::UnderWay => (Tone::Hint, self.text("staff-kiosk-printing")),
            TestPrint::Ended(Ok(())) => (Tone::Hint, self.text("staff-kiosk-printed")),
            TestPrint::Ended(Err(failure)) => {
                let says = self.printer_fault(failure.id());
                let says = [("says", says.marked().into())];
                (
                    Tone::Alert,
                    self.text_with("staff-kiosk-print-ended", &says),
                )
            }
        };
        Some(ActBlock::Notice(tone, vec![text]))
    }

    pub(super) fn press_staff(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Finish => self.end(),
            Act::Print => self.print_test(),
            Act::TryVoice => vec![self.requests.tell(Effect::TryVoice)],
            _ => Vec::new(),
        }
    }

    fn print_test(&mut self) -> Vec<Request<Effect>> {
        let sheet = Box::new(self.test_sheet());
        if let Screen::Staff(staff) = &mut self.screen {
            staff.test = TestPrint::UnderWay;
        }
        vec![self.requests.ask(Awaited::TestSheet, Effect::Print(sheet))]
    }

    pub(super) fn told_health(&mut self, health: Box<KioskHealth>) {
        if let Screen::Staff(staff) = &mut self.screen {
            staff.health = Some(health);
        }
    }

    pub(super) fn printed_test(&mut self, printed: Result<(), Failure>) -> Vec<Request<Effect>> {
        let Screen::Staff(staff) = &mut self.screen else {
            return Vec::new();
        };
        staff.test = TestPrint::Ended(printed);
        self.ask_health()
    }

    /// Time passes on the pages of staff.
    pub(super) fn tick_staff(&mut self, quiet: i64) -> Vec<Request<Effect>> {
        if quiet >= STAFF_SECONDS {
            return self.end();
        }
        match &self.screen {
            Screen::Staff(staff) if seconds(staff.asked, self.uptime) >= MAX_AGE_SECONDS => {
                self.ask_health()
            }
            _ => Vec::new(),
        }
    }

    fn ask_health(&mut self) -> Vec<Request<Effect>> {
        let uptime = self.uptime;
        match &mut self.screen {
            Screen::Staff(staff) if !self.requests.waits_for(&Awaited::Health) => {
                staff.asked = uptime;
                vec![self.requests.ask(Awaited::Health, Effect::ReadHealth)]
            }
            _ => Vec::new(),
        }
    }
}
