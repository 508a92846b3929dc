//! Answers to what the visit asks for: in any order, in any way, and twice.

use annai::paper::{OwnStrip, Seal, Strips, Symbol};
use annai::record::{Digits, Minute, OwnPart, OwnRecord, ReadError, Record, Sender};
use annai::shell::{CoreEvent, Lost};
use annai::visit::{Effect, Failure, NumberedTicket, Outcome, PinVerdict};
use rand::RngExt as _;

use super::Monkey;
use crate::paper::example::PHONE;
use crate::visit::staff::{ailing, healthy};
use crate::visit::visitor::{number, setting, waiting};

/// What a request wants, as far as its answer needs to know it.
pub(super) enum Asked {
    Waits,
    Number {
        sealed: Option<Strips>,
    },
    Strips(Strips),
    HandOver,
    Print,
    Own,
    Pin,
    Health,
    /// Nothing is answered.
    Told,
}

impl Monkey {
    /// Answers one of the open requests, in any order, in any way.
    pub(super) fn answer(&mut self) {
        if self.open.is_empty() {
            return;
        }
        let at = self.random.random_range(0..self.open.len());
        let (id, asked) = self.open.swap_remove(at);
        self.last = format!("an answer on {}", self.page.name);
        let failure = Failure::ALL[self.random.random_range(0..Failure::ALL.len())];
        let fails = self.one_in(4);
        let or = |outcome| if fails { Err(failure) } else { Ok(outcome) };
        let outcome = match asked {
            Asked::Waits => {
                let catalogue = setting();
                let counters = &catalogue.guide.catalogue().counters;
                let ahead = counters.iter().map(|it| (it.id.clone(), waiting(5, 15)));
                Outcome::Waits(ahead.collect())
            }
            Asked::Number { sealed } => Outcome::Taken {
                number: or(NumberedTicket {
                    number: number(),
                    phone: Some(PHONE.to_owned()).filter(|_| self.one_in(2)),
                }),
                strips: sealed.map(Ok),
            },
            Asked::Strips(strips) => Outcome::Sealed(if fails { Err(failure) } else { Ok(strips) }),
            Asked::HandOver => Outcome::HandedOver(if fails { Err(failure) } else { Ok(()) }),
            Asked::Print => Outcome::Printed(if fails { Err(failure) } else { Ok(()) }),
            Asked::Own => Outcome::Opened(if fails {
                Err(failure)
            } else {
                Ok(Box::new(OwnRecord {
                    record: Record::default(),
                    parts: vec![OwnPart {
                        sender: Sender::Kiosk,
                        issued: Minute::of(self.now.timestamp()),
                    }],
                    locked: self.random.random_range(0..2),
                    refused: Vec::from_iter(self.one_in(3).then_some((0, ReadError::StubWrong))),
                }))
            }),
            Asked::Pin => Outcome::Pin(match self.random.random_range(0..3) {
                0 => PinVerdict::Right,
                1 => PinVerdict::Wrong(std::time::Duration::from_secs(5)),
                _ => PinVerdict::TooSoon(std::time::Duration::from_secs(300)),
            }),
            Asked::Health => Outcome::Health(Box::new(if fails { ailing() } else { healthy() })),
            Asked::Told => return,
        };
        let outcome = if self.one_in(12) {
            Err(Lost)
        } else {
            Ok(outcome)
        };
        self.answered.push((id, outcome.clone()));
        self.step(CoreEvent::Answer(id, outcome));
        self.look();
    }

    /// An answer comes a second time: nobody waits for it any more.
    pub(super) fn answer_again(&mut self) {
        if self.answered.is_empty() {
            return;
        }
        let at = self.random.random_range(0..self.answered.len());
        let (id, outcome) = self.answered[at].clone();
        self.last = format!("a second answer on {}", self.page.name);
        self.disregarded(CoreEvent::Answer(id, outcome));
    }
}

/// What an effect asks for.
pub(super) fn asked(effect: Effect) -> Asked {
    let strips = |seal: &Seal| {
        let symbol = |digits: &str| Symbol::new(Digits::new(digits)).unwrap();
        let counters = seal.counters.iter();
        Strips {
            counters: counters
                .map(|scoped| (scoped.counter.clone(), symbol("70")))
                .collect(),
            own: Some(OwnStrip {
                strip: symbol("70"),
                stub: Some(symbol("71")),
            }),
        }
    };
    match effect {
        Effect::AskWaits => Asked::Waits,
        Effect::TakeNumber { seal, .. } => Asked::Number {
            sealed: seal.map(|seal| strips(&seal)),
        },
        Effect::Seal(seal) => Asked::Strips(strips(&seal)),
        Effect::HandOver { .. } => Asked::HandOver,
        Effect::Print(_) => Asked::Print,
        Effect::OpenOwn { .. } => Asked::Own,
        Effect::CheckPin(_) => Asked::Pin,
        Effect::ReadHealth => Asked::Health,
        Effect::Cancel { .. } | Effect::Count(_) | Effect::TryVoice => Asked::Told,
    }
}
