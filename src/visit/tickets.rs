//! The ticket: number, way and wait; paper, codes on the screen, or neither; and what can fail.

use crate::guide::{Certainty, Stop};
use crate::locale::{Lang, Text};
use crate::page::{Act, Block, Code, Control, Page, Phone, Role, Ticket, Tone};
use crate::paper::PhoneUrl;

use super::screen::Screen;
use super::{Effect, Failure, Numbered, Outcome, Status, Visit};

impl Visit {
    /// Asks for a number and for the strips; when the hall is closed, only for the visitor's own.
    pub(super) fn take_number(&mut self) -> Vec<Effect> {
        self.trouble = None;
        // What was sealed before was sealed from other answers.
        self.strips = None;
        let mut effects = Vec::new();
        if self.status == Status::Open {
            self.go(Screen::Working);
            effects.push(self.issue());
        } else {
            self.go(Screen::Closed);
        }
        effects.extend(self.seal());
        effects
    }

    fn issue(&self) -> Effect {
        Effect::Issue {
            ticket: self.ticket_id(),
            stops: self
                .stops()
                .iter()
                .map(|stop| (stop.counter.clone(), self.minutes(stop)))
                .collect(),
        }
    }

    /// How many minutes a stop's procedures take; those that are only asked about take none.
    fn minutes(&self, stop: &Stop) -> u16 {
        let needed = stop
            .entries
            .iter()
            .filter(|entry| entry.certainty == Certainty::Needed);
        let minutes = needed.filter_map(|entry| Some(self.procedure(&entry.procedure)?.minutes));
        minutes.fold(0, u16::saturating_add)
    }

    /// What is to be sealed; nothing when nothing was told.
    fn seal(&self) -> Option<Effect> {
        if self.groups_told().is_empty() {
            return None;
        }
        let counters = match self.status {
            Status::Open => self.scoped(),
            Status::Closed { .. } => Vec::new(),
        };
        Some(Effect::Seal {
            counters,
            own: Box::new(self.own_record()),
        })
    }

    /// An effect was carried out.
    pub(super) fn outcome(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Waits(waits) => self.waits_came(waits),
            Outcome::Issued(Ok(Numbered { number, phone })) => {
                self.number = Some(number);
                // A ticket is good without its code: an address that makes none is left out.
                self.phone = phone.and_then(|address| PhoneUrl::new(address).ok());
                self.worked(Screen::Ticket);
            }
            // The hall closed while the visitor was deciding.
            Outcome::Issued(Err(Failure::HALL_CLOSED)) => self.worked(Screen::Closed),
            Outcome::Issued(Err(failure)) => {
                self.trouble = Some(failure);
                self.worked(Screen::Ticket);
            }
            Outcome::HandedOver(Ok(())) => self.worked(match self.copies {
                0 => Screen::Goodbye,
                _ => Screen::Printed,
            }),
            Outcome::HandedOver(Err(failure)) => self.not_handed_over(failure),
            Outcome::Sealed(Ok(strips)) => self.strips = Some(strips),
            Outcome::Sealed(Err(failure)) => self.trouble = Some(failure),
            Outcome::Printed(Ok(())) => return self.printed(),
            Outcome::Printed(Err(failure)) => {
                self.trouble = Some(failure);
                if self.screen == Screen::Working {
                    self.back();
                }
            }
            Outcome::Opened(opened) => self.opened(opened),
        }
        Vec::new()
    }

    fn printed(&mut self) -> Vec<Effect> {
        self.trouble = None;
        self.copies += 1;
        let effects = self.hand_over();
        if effects.is_empty() {
            self.worked(Screen::Printed);
        }
        effects
    }

    /// What was waited for is there.
    pub(super) fn worked(&mut self, screen: Screen) {
        if self.screen == Screen::Working {
            self.replace(screen);
        }
    }

    /// The visitor holds the number now, on paper or in mind: it joins the queue, once.
    fn hand_over(&mut self) -> Vec<Effect> {
        if self.number.is_none() || std::mem::replace(&mut self.handed, true) {
            return Vec::new();
        }
        vec![Effect::HandOver {
            ticket: self.ticket_id(),
        }]
    }

    /// The number is not in the queue after all: the visitor tries again, with a new number when
    /// the day of this one is over.
    fn not_handed_over(&mut self, failure: Failure) {
        self.trouble = Some(failure);
        self.handed = false;
        if failure == Failure::NUMBER_OVER {
            self.number = None;
            self.phone = None;
            self.strips = None;
            self.copies = 0;
            self.cancelled = self.cancelled.wrapping_add(1);
        }
        if self.screen == Screen::Working {
            self.back();
        }
    }

    /// Back from a ticket that nobody holds yet: the number is given back, another plan may follow.
    pub(super) fn give_back(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if !self.handed {
            if self.number.take().is_some() {
                effects.push(Effect::Cancel {
                    ticket: self.ticket_id(),
                });
                self.cancelled = self.cancelled.wrapping_add(1);
            }
            self.phone = None;
            self.strips = None;
            self.trouble = None;
            self.back();
        }
        effects
    }

    pub(super) fn ticket_page(&self) -> Page {
        let Some((number, first)) = self.number.zip(self.stops().first()) else {
            return self.no_number_page();
        };
        let counter = &first.counter;
        let ahead = self.waits.get(counter);
        let title = self.counter_in_public(&self.lang, counter);
        let mut body = vec![Block::Ticket(Ticket {
            caption: self.text("ticket-caption"),
            number: Text::from(number.to_string()),
            counter: self.text_with("ticket-first", &[("counter", title.marked().into())]),
            place: self.counter_place(counter),
            wait: ahead
                .map(|ahead| self.wait_text(&ahead.wait))
                .unwrap_or_default(),
        })];
        body.extend(self.alert());
        body.extend(self.phone.as_ref().map(|link| {
            Block::Phone(Phone {
                code: link.code().clone(),
                title: self.text("ticket-phone"),
                note: self.text("ticket-phone-note"),
            })
        }));
        body.extend(self.map_to(counter));
        let mut page = self.frame("ticket", self.text("ticket-heading"));
        page.body = body;
        if self.strips.is_some() {
            page.actions
                .push(self.control(Act::ShowCodes, Role::Secondary, "ticket-codes"));
        }
        let note = if self.handed {
            "ticket-done"
        } else {
            "ticket-note"
        };
        if self.setting.prints {
            let again = if self.copies > 0 {
                "ticket-print-again"
            } else {
                "ticket-print"
            };
            page.actions
                .push(self.control(Act::NoteNumber, Role::Secondary, note));
            page.actions.push(Control {
                pictogram: Some("printer".to_owned()),
                ..self.control(Act::Print, Role::Primary, again)
            });
        } else {
            page.actions
                .push(self.control(Act::NoteNumber, Role::Primary, note));
        }
        page
    }

    fn no_number_page(&self) -> Page {
        let mut page = self.frame("no-number", self.text("no-number-heading"));
        page.body.extend(self.alert());
        page.body
            .push(Block::Paragraph(self.text("no-number-text")));
        page.actions = vec![
            self.control(Act::CallPerson, Role::Secondary, "helper-person"),
            self.primary("action-again"),
        ];
        page
    }

    /// What went wrong and what to do, set apart.
    pub(super) fn alert(&self) -> Option<Block> {
        let Failure(id) = self.trouble?;
        Some(Block::Notice(
            Tone::Alert,
            vec![
                self.text(&format!("err-{id}")),
                self.text(&format!("rec-{id}")),
            ],
        ))
    }

    pub(super) fn closed_page(&self) -> Page {
        let mut page = self.frame("closed", self.text("closed-heading"));
        page.body = vec![
            Block::Notice(Tone::Attention, vec![self.when_to_come(&self.lang)]),
            Block::Paragraph(self.text("closed-text")),
        ];
        page.body.extend(self.alert());
        if self.strips.is_some() {
            page.actions
                .push(self.control(Act::ShowCodes, Role::Secondary, "ticket-codes"));
        }
        page.actions
            .push(self.control(Act::Finish, Role::Secondary, "plan-leave"));
        if self.setting.prints {
            page.actions.push(Control {
                pictogram: Some("printer".to_owned()),
                ..self.control(Act::Print, Role::Primary, "closed-print")
            });
        }
        page
    }

    /// When the hall opens next, as a sentence.
    pub(super) fn when_to_come(&self, lang: &Lang) -> Text {
        let locales = &self.setting.locales;
        let Status::Closed { next: Some(next) } = self.status else {
            return locales.text(lang, "closed-come");
        };
        let day = locales.date(lang, next.date());
        let time = next.strftime("%H:%M").to_string();
        locales.text_with(
            lang,
            "closed-come-on",
            &[
                ("date", day.marked().into()),
                ("time", time.as_str().into()),
            ],
        )
    }

    pub(super) fn press_ticket(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Next if self.screen == Screen::Ticket && self.number.is_none() => {
                self.trouble = None;
                self.replace(Screen::Working);
                let seal = self.strips.is_none().then(|| self.seal()).flatten();
                std::iter::once(self.issue()).chain(seal).collect()
            }
            Act::Print if self.setting.prints => {
                let sheet = self.sheet();
                self.go(Screen::Working);
                vec![Effect::Print(Box::new(sheet))]
            }
            Act::ShowCodes if self.strips.is_some() => {
                self.go(Screen::Codes(0));
                Vec::new()
            }
            Act::NoteNumber if self.number.is_some() => {
                let effects = self.hand_over();
                self.go(match effects.is_empty() {
                    true => Screen::Goodbye,
                    false => Screen::Working,
                });
                effects
            }
            Act::Finish => self.end(),
            _ => Vec::new(),
        }
    }

    pub(super) fn printed_page(&self) -> Page {
        let mut page = self.frame("printed", self.text("printed-heading"));
        if let Some(number) = self.number {
            let number = number.to_string();
            page.body.push(Block::Notice(
                Tone::Hint,
                vec![self.text_with("goodbye-number", &[("number", number.as_str().into())])],
            ));
        }
        page.body.push(Block::Paragraph(self.text("printed-text")));
        if self.strips.is_some() {
            page.body.push(Block::Paragraph(self.text("printed-stub")));
        }
        page.actions = vec![
            self.control(Act::Print, Role::Secondary, "ticket-print-again"),
            self.primary("action-done"),
        ];
        page
    }

    pub(super) fn press_printed(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Print => {
                let sheet = self.sheet();
                self.replace(Screen::Working);
                vec![Effect::Print(Box::new(sheet))]
            }
            Act::Next => {
                self.go(Screen::Goodbye);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn codes_page(&self, at: usize) -> Page {
        let codes = self.codes();
        let Some((code, caption, what)) = codes.get(at) else {
            return self.frame("codes", self.text("codes-none"));
        };
        let mut page = self.frame("codes", caption.clone());
        page.eyebrow = Some(self.text_with(
            "codes-count",
            &[("at", (at + 1).into()), ("of", codes.len().into())],
        ));
        page.why = Some((self.text("codes-how"), self.text(what)));
        page.body = vec![Block::Code(code.clone(), caption.clone())];
        let last = at + 1 == codes.len();
        page.actions = vec![self.primary(if last { "action-done" } else { "codes-next" })];
        page
    }

    pub(super) fn press_codes(&mut self, at: usize, act: Act) -> Vec<Effect> {
        if act == Act::Next {
            let last = at + 1 >= self.codes().len();
            if last {
                self.leave_codes();
            } else {
                self.go(Screen::Codes(at + 1));
            }
        }
        Vec::new()
    }

    fn leave_codes(&mut self) {
        while matches!(self.screen, Screen::Codes(_)) && !self.history.is_empty() {
            self.back();
        }
    }

    /// Every code, with its caption and what it is for: the one for the phone first, while it is at
    /// hand anyway.
    fn codes(&self) -> Vec<(Code, Text, &'static str)> {
        let Some(strips) = &self.strips else {
            return Vec::new();
        };
        let phone = self.phone.iter().map(|link| {
            let caption = self.text("ticket-phone");
            (link.code().clone(), caption, "codes-phone")
        });
        let counters = strips.counters.iter().map(|(counter, symbol)| {
            let caption = self.counter_title(counter);
            (symbol.code().clone(), caption, "codes-counter")
        });
        let own = [
            (&strips.own, "sheet-own-caption", "codes-own"),
            (&strips.stub, "sheet-stub-caption", "codes-stub"),
        ]
        .map(|(symbol, caption, what)| (symbol.code().clone(), self.text(caption), what));
        phone.chain(counters).chain(own).collect()
    }
}
