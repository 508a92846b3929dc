//! The ticket: number, way and wait; paper, codes on the screen, or neither.

use super::act::{Act, ActBlock, ActControl, ActPage};
use super::print::PrintKind;
use super::screen::Screen;
use super::working::Awaited;
use super::{Effect, Failure, Visit};
use crate::api::ToldWait;
use crate::catalogue::CounterId;
use crate::guide::{Certainty, PlannedStop};
use crate::locale::Text;
use crate::page::{PhoneCode, Role, TicketCard, Tone};
use crate::paper::{PhoneUrl, Seal, Strips};
use crate::shell::Request;
use crate::ticket::{Number, Wait};

/// What a visitor has been given for one plan and one consent.
#[derive(Default)]
pub(super) struct Handout {
    pub(super) number: Option<Number>,
    /// Where the visitor's phone shows the place of this number.
    pub(super) phone: Option<PhoneUrl>,
    pub(super) strips: Option<Strips>,
    /// Papers that came out.
    pub(super) copies: u32,
    /// What was printed last.
    pub(super) printed: PrintKind,
    /// Whether the visitor holds the number: it is in the queue, or on its way there.
    pub(super) handed: bool,
}

impl Visit {
    /// Asks for a number and for the strips; when the hall is closed, only for the visitor's own.
    pub(super) fn take_number(&mut self) -> Vec<Request<Effect>> {
        self.trouble = None;
        // What was sealed before was sealed from other answers.
        self.handout.strips = None;
        let seal = self.seal();
        match (self.is_open(), seal) {
            (true, seal) => self.ask_number(seal),
            (false, Some(seal)) => self.wait_for(Awaited::Strips, Effect::Seal(seal)),
            (false, None) => {
                self.go(Screen::Closed);
                Vec::new()
            }
        }
    }

    fn ask_number(&mut self, seal: Option<Seal>) -> Vec<Request<Effect>> {
        let stops = self.stops().iter();
        let stops = stops
            .map(|stop| (stop.counter.clone(), self.minutes(stop)))
            .collect();
        let ticket = self.ticket_id();
        self.wait_for(
            Awaited::Number,
            Effect::TakeNumber {
                ticket,
                stops,
                seal,
                told: self.told_wait(),
            },
        )
    }

    /// The wait at the first stop, as the ticket shows it.
    fn told_wait(&self) -> Option<ToldWait> {
        let ahead = self.waits.get(&self.stops().first()?.counter)?;
        let Wait::Between { least, most } = ahead.wait else {
            return None;
        };
        Some(ToldWait {
            least: u16::try_from(least).ok()?,
            most: u16::try_from(most).ok()?,
        })
    }

    /// How many minutes a stop's procedures take; those that are only asked about take none.
    pub(super) fn minutes(&self, stop: &PlannedStop) -> u16 {
        let needed = stop
            .entries
            .iter()
            .filter(|entry| entry.certainty == Certainty::Needed);
        let minutes = needed.filter_map(|entry| Some(self.procedure(&entry.procedure)?.minutes));
        minutes.fold(0, u16::saturating_add)
    }

    /// What is to be sealed; nothing when nothing was told.
    fn seal(&self) -> Option<Seal> {
        if !self.has_record() {
            return None;
        }
        Some(Seal {
            counters: if self.is_open() {
                self.scoped()
            } else {
                Vec::new()
            },
            own: Some(Box::new(self.own_record())),
            before: None,
        })
    }

    /// The visitor holds the number now, on paper or in mind: it joins the queue, once.
    pub(super) fn hand_over(&mut self) -> Option<Request<Effect>> {
        if self.handout.number.is_none() || std::mem::replace(&mut self.handout.handed, true) {
            return None;
        }
        let ticket = self.ticket_id();
        Some(
            self.requests
                .ask(Awaited::HandOver, Effect::HandOver { ticket }),
        )
    }

    /// The number is not in the queue after all: the visitor tries again, with a new number when
    /// the day of this one is over.
    pub(super) fn not_handed_over(&mut self, failure: Failure) {
        self.trouble = Some(failure);
        self.handout.handed = false;
        if failure == Failure::NumberOver {
            self.handout = Handout::default();
            self.cancelled = self.cancelled.wrapping_add(1);
        }
        self.leave_working();
    }

    /// Back from a ticket that the visitor does not hold yet: the number is given back, another plan may follow.
    pub(super) fn give_back(&mut self) -> Vec<Request<Effect>> {
        if self.handout.handed {
            return Vec::new();
        }
        let cancel = self.cancel_open_ticket();
        self.handout = Handout::default();
        self.trouble = None;
        if self.forget_enquiry() {
            self.plan = None;
        }
        self.back();
        cancel.into_iter().collect()
    }

    /// The number again, with where to go first.
    pub(super) fn number_notice(&self) -> Option<ActBlock> {
        let number = self.handout.number?.to_string();
        let mut lines =
            vec![self.text_with("goodbye-number", &[("number", number.as_str().into())])];
        if let Some(stop) = self.stops().first() {
            lines.push(self.first_counter(&stop.counter));
            lines.push(self.counter_place(&stop.counter));
        }
        Some(ActBlock::Notice(Tone::Hint, lines))
    }

    fn first_counter(&self, counter: &CounterId) -> Text {
        let title = self.counter_in_public(&self.lang, counter);
        self.text_with("ticket-first", &[("counter", title.marked().into())])
    }

    pub(super) fn ticket_page(&self) -> ActPage {
        let Some((number, first)) = self.handout.number.zip(self.stops().first()) else {
            return self.no_number_page();
        };
        let counter = &first.counter;
        let ahead = self.waits.get(counter);
        let mut body = vec![ActBlock::Ticket(TicketCard {
            caption: self.text("ticket-caption"),
            number: Text::from(number.to_string()),
            counter: self.first_counter(counter),
            place: self.counter_place(counter),
            wait: ahead
                .map(|ahead| self.wait_text(&ahead.wait))
                .unwrap_or_default(),
        })];
        body.extend(self.alert());
        body.extend(self.handout.phone.as_ref().map(|link| {
            ActBlock::Phone(PhoneCode {
                code: link.code().clone(),
                title: self.text("ticket-phone"),
                note: self.text("ticket-phone-note"),
            })
        }));
        body.extend(self.map_to(counter));
        body.extend(self.print_wishes());
        let mut page = self.frame("ticket", self.text("ticket-heading"));
        page.body = body;
        if self.handout.strips.is_some() {
            page.actions
                .push(self.control(Act::ShowCodes, Role::Secondary, "ticket-codes"));
        }
        let note = if self.handout.handed {
            "ticket-done"
        } else {
            "ticket-note"
        };
        if self.setting.outlet.has_sheets() {
            page.actions
                .push(self.control(Act::NoteNumber, Role::Secondary, note));
            page.actions.push(ActControl {
                pictogram: Some("printer".to_owned()),
                ..self.print_control(Role::Primary)
            });
        } else {
            page.actions
                .push(self.control(Act::NoteNumber, Role::Primary, note));
        }
        page
    }

    fn no_number_page(&self) -> ActPage {
        let mut page = self.frame("no-number", self.text("no-number-heading"));
        page.body.extend(self.alert());
        page.body
            .push(ActBlock::Paragraph(self.text("no-number-text")));
        page.actions = vec![
            self.control(Act::AskPerson, Role::Secondary, "helper-person"),
            self.primary("action-again"),
        ];
        page
    }

    /// What went wrong and what to do, set apart.
    pub(super) fn alert(&self) -> Option<ActBlock> {
        let id = self.trouble?.id();
        Some(ActBlock::Notice(
            Tone::Alert,
            vec![
                self.text(&format!("err-{id}")),
                self.text(&format!("rec-{id}")),
            ],
        ))
    }

    pub(super) fn press_ticket(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Next if self.screen == Screen::Ticket && self.handout.number.is_none() => {
                self.trouble = None;
                let seal = match self.handout.strips {
                    Some(_) => None,
                    None => self.seal(),
                };
                // In place of this page: "back" leads to the consent.
                self.back();
                self.ask_number(seal)
            }
            Act::Print | Act::PrintSlip | Act::LargeLetters => self.press_print(act),
            Act::ShowCodes if self.handout.strips.is_some() => {
                self.go(Screen::Codes(0));
                Vec::new()
            }
            Act::NoteNumber if self.handout.number.is_some() => match self.hand_over() {
                Some(request) => {
                    let since = self.uptime;
                    self.go(Screen::Working { since });
                    vec![request]
                }
                None => {
                    self.go(Screen::Goodbye);
                    Vec::new()
                }
            },
            Act::Finish => self.end(),
            _ => Vec::new(),
        }
    }
}
