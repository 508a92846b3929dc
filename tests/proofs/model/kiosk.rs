//! A kiosk: the order of `link`'s steps, around the project's own ledger.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use annai::api::{NumberBlock, Stop, TicketRequest};
use annai::link::ledger::{JournalLine, Ledger, TicketStep, Unacked};
use annai::ticket::{Id, Number};
use jiff::Timestamp;
use jiff::civil::Date;

use super::shared::Shared;
use super::{BLOCK, Flaw, series};

/// The id of a ticket.
pub(super) fn id(t: usize) -> Id {
    Id::new(Timestamp::UNIX_EPOCH, [u8::try_from(t).unwrap(); 10])
}

/// What a kiosk asks for, without a lent number.
pub(super) fn request(stops: &str) -> TicketRequest {
    let stop = |counter: char| Stop {
        counter: counter.to_string().as_str().into(),
        minutes: 0,
    };
    TicketRequest {
        stops: stops.chars().map(stop).collect(),
        address: None,
        lent: None,
        told: None,
    }
}

/// A step on its way to a hall. A copy of it may arrive late, or twice.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Message {
    Issue(usize, TicketRequest),
    HandOver(usize),
    Cancel(usize),
}

impl Message {
    /// In the order of this, equal sets of messages are equal.
    pub(super) fn order(&self) -> (usize, u8, Option<Number>) {
        match self {
            Self::Issue(t, request) => (*t, 0, request.lent.as_ref().map(|lent| lent.number)),
            Self::HandOver(t) => (*t, 1, None),
            Self::Cancel(t) => (*t, 2, None),
        }
    }
}

/// A kiosk. Its log is no part of what tells states apart: the ledger is what it says.
#[derive(Clone)]
pub(super) struct Kiosk {
    log: Shared<Vec<JournalLine>>,
    pub(super) ledger: Ledger,
    /// The date by its own clock.
    pub(super) today: Date,
    /// The visit that goes on.
    pub(super) visit: Option<usize>,
    pub(super) crashes_left: u8,
    pub(super) revoked: bool,
    /// A hall's answer that is underway: the business day, and the one that was known before.
    pub(super) told_day: Option<(Date, Date)>,
    /// The same: a leased block.
    pub(super) told_block: Option<NumberBlock>,
}

impl Hash for Kiosk {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.ledger.hash(state);
        (self.today, self.visit, self.crashes_left, self.revoked).hash(state);
        (self.told_day, self.told_block).hash(state);
    }
}

impl Kiosk {
    pub(super) fn new(name: usize, today: Date, crashes_left: u8) -> Self {
        let mut kiosk = Self {
            log: Shared::new(Vec::new()),
            ledger: Ledger::default(),
            today,
            visit: None,
            crashes_left,
            revoked: false,
            told_day: None,
            told_block: None,
        };
        kiosk.write(JournalLine::Holder(format!("kiosk {name}")));
        kiosk
    }

    /// Onto the disk, then into memory.
    pub(super) fn write(&mut self, line: JournalLine) {
        self.log.push(line.clone());
        self.ledger.replay(line);
    }

    /// What is in memory is lost; what is in the journal is read again.
    pub(super) fn crash(&mut self, flaw: Flaw) {
        let mut ledger = Ledger::default();
        let mut lines = self.log.to_vec();
        if flaw == Flaw::BlocksBeginAgain {
            // What the hall has acknowledged is left out, and with it that its numbers were given.
            let ledger = &self.ledger;
            lines.retain(|line| match line {
                JournalLine::Issued { id, .. } => ledger.is_unacked(*id, TicketStep::Issued),
                JournalLine::Given { .. } => false,
                _ => true,
            });
        }
        lines.into_iter().for_each(|line| ledger.replay(line));
        *self = Self {
            log: self.log.clone(),
            ledger,
            crashes_left: self.crashes_left - 1,
            ..Self::new(0, self.today, 0).revoked(self.revoked)
        };
    }

    fn revoked(self, revoked: bool) -> Self {
        Self { revoked, ..self }
    }

    /// What the hall has acknowledged is left out of the log.
    pub(super) fn compact(&mut self, flaw: Flaw) {
        self.log = Shared::new(self.ledger.compacted());
        if flaw == Flaw::CompactionForgets {
            self.ledger = Ledger::default();
            let lines = self.log.iter().cloned();
            lines.for_each(|line| self.ledger.replay(line));
        }
    }

    /// The hall gave a number.
    pub(super) fn hear_number(&mut self, t: usize, day: Date, number: Number) {
        let line = self.ledger.reach_day(day);
        line.into_iter().for_each(|line| self.write(line));
        self.ledger.remember(id(t), number);
    }

    /// The number of a ticket while no hall can be asked; with its day where it is a new one.
    pub(super) fn number_alone(&mut self, t: usize, stops: &str) -> Option<(Option<Date>, Number)> {
        let known = self.ledger.number_of_hall(id(t));
        if let Some(number) = known.or_else(|| self.ledger.number(id(t))) {
            return Some((None, number));
        }
        let line = self.ledger.reach_day(self.today);
        line.into_iter().for_each(|line| self.write(line));
        let (number, line) = self.ledger.next_lent(id(t), series(), request(stops))?;
        self.write(line);
        Some((Some(self.ledger.day()), number))
    }

    pub(super) fn tell(&mut self, t: usize, step: TicketStep) {
        self.write(JournalLine::Done {
            id: id(t),
            step,
            at: 0,
        });
    }

    /// The step that is sent next.
    pub(super) fn first(&self) -> Option<Unacked> {
        self.ledger.first_unacked(&BTreeSet::new())
    }

    /// The hall has answered to a step: done, or refused for good.
    pub(super) fn hear(&mut self, answered: &Unacked, done: bool, flaw: Flaw) {
        let id = answered.id;
        let ack = JournalLine::Ack {
            id,
            step: answered.step,
        };
        self.write(match done || flaw == Flaw::RefusalIsForgotten {
            true => ack,
            false => self.ledger.refusal(id, answered.step),
        });
    }

    /// The block that is asked for; `None` while numbers are left.
    pub(super) fn wanted_block(&self) -> Option<u32> {
        (self.ledger.numbers_left(series()) == 0).then(|| self.ledger.block_count(series()))
    }
}

/// A block as the hall tells it.
pub(super) fn block(nth: u32, day: Date, first: u16) -> NumberBlock {
    NumberBlock {
        day,
        nth,
        first: Number::new(series(), first).unwrap(),
        last: Number::new(series(), first + BLOCK - 1).unwrap(),
    }
}

/// What a step says to the hall.
pub(super) fn message(step: &Unacked, tickets: usize) -> Message {
    let t = (0..tickets).find(|t| id(*t) == step.id).unwrap();
    match (step.step, &step.request) {
        (TicketStep::Issued, Some(request)) => Message::Issue(t, request.clone()),
        (TicketStep::Issued, None) => panic!("a lent number without its request"),
        (TicketStep::Handed, _) => Message::HandOver(t),
        (TicketStep::Cancelled, _) => Message::Cancel(t),
    }
}
