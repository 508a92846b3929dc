//! Everything that can happen between kiosks, halls and desks, one thing at a time.

use annai::link::ledger::TicketStep;
use annai::ticket::{Command, Number, State};
use jiff::civil::Date;

use super::hall::{Database, Denied};
use super::kiosk::{Kiosk, Message, block, id, message, request};
use super::search::Machine;
use super::shared::Shared;
use super::{FIRST_DAY, Flaw, Size};

/// What the visitor of a ticket knows.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Visitor {
    /// The number on the screen, and its day.
    pub(super) shown: Option<(Date, Number)>,
    /// Has it in hand, and was told so.
    pub(super) holds: bool,
    /// Gave it up, and was told so.
    pub(super) gave_up: bool,
    /// Came to a desk after that, and stands again as before.
    pub(super) came_back: bool,
    /// Saw two numbers in one visit.
    pub(super) saw_two: bool,
}

impl Visitor {
    pub(super) fn is_gone(self) -> bool {
        self.gave_up && !self.came_back
    }
}

/// One moment.
#[derive(Clone, Hash)]
pub(super) struct World {
    pub(super) size: &'static Size,
    flaw: Flaw,
    pub(super) database: Shared<Database>,
    /// The date by each hall's clock.
    halls: Vec<Date>,
    pub(super) kiosks: Vec<Shared<Kiosk>>,
    pub(super) visitors: Vec<Visitor>,
    begun: Vec<bool>,
    /// Copies of steps that are still underway.
    late: Vec<Message>,
}

/// What happens next. Numbers are places: kiosk, hall, desk, ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    MidnightAtHall(usize),
    DayWasWrong,
    MidnightAtKiosk(usize),
    VisitBegins(usize),
    HallGivesNumber(usize, usize),
    AnswerWithNumberIsLost(usize, usize),
    KioskGivesNumberAlone(usize),
    VisitorHasIt(usize),
    VisitorGivesItUp(usize),
    VisitEnds(usize),
    StepIsAcknowledged(usize, usize),
    AnswerToStepIsLost(usize, usize),
    CopyArrivesLate(usize, usize),
    HallTellsDay(usize, usize),
    KioskHearsDay(usize),
    HallLeases(usize, usize),
    AnswerWithLeaseIsLost(usize, usize),
    KioskHearsLease(usize),
    JournalIsCompacted(usize),
    KioskCrashes(usize),
    TokenIsRevoked(usize),
    DeskCalls(usize),
    DeskActs(usize, usize, Command),
    DeskTakesBack(usize, usize),
}

impl World {
    pub(super) fn new(size: &'static Size, flaw: Flaw) -> Self {
        let kiosks = 0..size.kiosks;
        let tickets = size.tickets.len();
        Self {
            size,
            flaw,
            // As much as taking back looks at.
            database: Shared::new(Database::new(
                tickets,
                if size.takes_back { 3 } else { 0 },
                size.wrong_clock,
            )),
            halls: vec![FIRST_DAY; size.halls],
            kiosks: kiosks
                .map(|name| Shared::new(Kiosk::new(name, FIRST_DAY, size.crashes)))
                .collect(),
            visitors: vec![Visitor::default(); tickets],
            begun: vec![false; tickets],
            late: Vec::new(),
        }
    }

    /// The state behind an action; `None` when it is not possible now, or changes nothing.
    fn after(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        next.act(action).then_some(next)
    }

    fn act(&mut self, action: Action) -> bool {
        match action {
            Action::MidnightAtHall(h) => self.size.midnight && next_day(&mut self.halls[h]),
            Action::DayWasWrong => {
                let closed = self.size.wrong_clock && self.database.close_day(FIRST_DAY, self.flaw);
                self.halls.fill(FIRST_DAY);
                closed
            }
            Action::MidnightAtKiosk(k) => self.size.midnight && next_day(&mut self.kiosks[k].today),
            Action::VisitBegins(k) => self.begin(k),
            Action::HallGivesNumber(k, h) => self.ask_hall(k, h, true),
            Action::AnswerWithNumberIsLost(k, h) => self.ask_hall(k, h, false),
            Action::KioskGivesNumberAlone(k) => self.ask_alone(k),
            Action::VisitorHasIt(k) => self.tell(k, TicketStep::Handed),
            Action::VisitorGivesItUp(k) => self.tell(k, TicketStep::Cancelled),
            Action::VisitEnds(k) => self.kiosks[k].visit.take().is_some(),
            Action::StepIsAcknowledged(k, h) => self.send(k, h, true),
            Action::AnswerToStepIsLost(k, h) => self.send(k, h, false),
            Action::CopyArrivesLate(n, h) => {
                let copy = self.late.get(n).cloned();
                copy.is_some_and(|copy| {
                    let _ = self.arrives(&copy, h);
                    true
                })
            }
            Action::HallTellsDay(k, h) => {
                // A kiosk asks one thing after the other.
                if self.kiosks[k].told_block.is_some() {
                    return false;
                }
                let day = self.database.open_day(self.halls[h], self.flaw);
                let kiosk = &mut self.kiosks[k];
                let asks = kiosk.told_day.is_none() && kiosk.ledger.day() != day;
                kiosk.told_day = Some((kiosk.ledger.day(), day));
                asks
            }
            Action::KioskHearsDay(k) => self.hear_day(k),
            Action::HallLeases(k, h) => self.lease(k, h, true),
            Action::AnswerWithLeaseIsLost(k, h) => self.lease(k, h, false),
            Action::KioskHearsLease(k) => {
                let kiosk = &mut self.kiosks[k];
                let block = kiosk.told_block.take();
                block.is_some_and(|block| {
                    kiosk.write(annai::link::ledger::JournalLine::Lent(block));
                    true
                })
            }
            Action::JournalIsCompacted(k) => {
                let kiosk = &mut self.kiosks[k];
                let can = self.size.compacts && kiosk.ledger.backlog() == 0;
                if can {
                    kiosk.compact(self.flaw);
                }
                can
            }
            Action::KioskCrashes(k) => {
                let can = self.kiosks[k].crashes_left > 0;
                if can {
                    self.kiosks[k].crash(self.flaw);
                }
                can
            }
            Action::TokenIsRevoked(k) => {
                self.size.revokes && !std::mem::replace(&mut self.kiosks[k].revoked, true)
            }
            Action::DeskCalls(d) => {
                let (counter, today) = (self.size.desks[d], self.halls[0]);
                self.database.call_next(d, counter, today, self.flaw)
            }
            // Who has gone does not sit down.
            Action::DeskActs(_, t, Command::Start) if self.visitors[t].is_gone() => false,
            Action::DeskActs(d, t, command) => {
                self.database.serve(t, d, self.size.desks[d], command)
            }
            Action::DeskTakesBack(d, t) => {
                let cancelled = self.database.stands(t, State::Cancelled);
                let back = self.database.undo(t, d, self.size.desks[d]);
                self.visitors[t].came_back |= back && cancelled;
                back
            }
        }
    }

    /// The next visitor comes to a kiosk at which nobody is.
    fn begin(&mut self, k: usize) -> bool {
        let mut tickets = self.size.tickets.iter().enumerate();
        let next = tickets.find(|(t, (kiosk, _))| *kiosk == k && !self.begun[*t]);
        match (self.kiosks[k].visit, next) {
            (None, Some((t, _))) => {
                self.begun[t] = true;
                self.kiosks[k].visit = Some(t);
                true
            }
            _ => false,
        }
    }

    /// `LineInner::number` with a hall that can be reached.
    fn ask_hall(&mut self, k: usize, h: usize, answered: bool) -> bool {
        let Some(t) = self.kiosks[k].visit else {
            return false;
        };
        if let Some(number) = self.kiosks[k].ledger.number(id(t)) {
            return answered && self.show(t, None, number);
        }
        if self.kiosks[k].revoked {
            return false;
        }
        let asked = Message::Issue(t, request(self.size.tickets[t].1));
        self.send_copy(&asked);
        let given = self.issue(t, &asked, h);
        match given {
            Ok((day, number)) if answered => {
                self.kiosks[k].hear_number(t, day, number);
                self.show(t, Some(day), number)
            }
            // The visitor is told that it does not work, and may try again.
            _ => true,
        }
    }

    fn ask_alone(&mut self, k: usize) -> bool {
        let Some(t) = self.kiosks[k].visit else {
            return false;
        };
        match self.kiosks[k].number_alone(t, self.size.tickets[t].1) {
            Some((day, number)) => self.show(t, day, number),
            None => false,
        }
    }

    fn show(&mut self, t: usize, day: Option<Date>, number: Number) -> bool {
        let visitor = &mut self.visitors[t];
        match (visitor.shown, day) {
            (Some((_, shown)), _) => visitor.saw_two |= shown != number,
            (None, Some(day)) => visitor.shown = Some((day, number)),
            // The hall gave it, and the answer came: it was shown then.
            (None, None) => {}
        }
        true
    }

    /// `HallLine::tell`: into the journal first. It is sent by the same steps as all that is in it.
    fn tell(&mut self, k: usize, step: TicketStep) -> bool {
        let Some(t) = self.kiosks[k].visit else {
            return false;
        };
        let served = self.database.has_been(t, State::Serving);
        let visitor = &mut self.visitors[t];
        let refused = step == TicketStep::Handed && self.kiosks[k].ledger.is_refused(id(t));
        if visitor.shown.is_none() || visitor.gave_up || served || refused {
            return false;
        }
        let said = match step {
            TicketStep::Cancelled => &mut visitor.gave_up,
            _ => &mut visitor.holds,
        };
        if std::mem::replace(said, true) {
            return false;
        }
        let forgets = self.flaw == Flaw::GivingUpIsNotWritten && step == TicketStep::Cancelled
            || self.flaw == Flaw::HavingItIsNotWritten && step == TicketStep::Handed;
        if !forgets {
            self.kiosks[k].tell(t, step);
        }
        true
    }

    /// `LineInner::catch_up`, one step of it.
    pub(super) fn send(&mut self, k: usize, h: usize, answered: bool) -> bool {
        let Some(step) = self.kiosks[k].first() else {
            return false;
        };
        if self.kiosks[k].revoked {
            return false;
        }
        let sent = message(&step, self.size.tickets.len());
        self.send_copy(&sent);
        let outcome = self.arrives(&sent, h);
        if answered {
            self.kiosks[k].hear(&step, outcome.is_ok(), self.flaw);
        }
        true
    }

    fn send_copy(&mut self, message: &Message) {
        if self.size.late && !self.late.contains(message) {
            self.late.push(message.clone());
            self.late.sort_by_key(Message::order);
        }
    }

    fn issue(&mut self, t: usize, asked: &Message, h: usize) -> Result<(Date, Number), Denied> {
        match asked {
            Message::Issue(_, request) => self.database.issue(t, request, self.halls[h], self.flaw),
            _ => Err(Denied),
        }
    }

    fn arrives(&mut self, message: &Message, h: usize) -> Result<(), Denied> {
        let today = self.halls[h];
        match message {
            Message::Issue(t, _) => self.issue(*t, message, h).map(drop),
            Message::HandOver(t) => self.database.hand_over(*t, today, self.flaw),
            Message::Cancel(t) => self.database.cancel(*t, today, self.flaw),
        }
    }

    fn hear_day(&mut self, k: usize) -> bool {
        let kiosk = &mut self.kiosks[k];
        let Some((before, day)) = kiosk.told_day.take() else {
            return false;
        };
        if kiosk.ledger.day() == before {
            let line = kiosk.ledger.set_day(day);
            line.into_iter().for_each(|line| kiosk.write(line));
        }
        true
    }

    fn lease(&mut self, k: usize, h: usize, answered: bool) -> bool {
        let kiosk = &self.kiosks[k];
        let asks = kiosk.told_block.is_none() && kiosk.told_day.is_none() && !kiosk.revoked;
        let (Some(nth), true) = (kiosk.wanted_block(), asks) else {
            return false;
        };
        let holder = kiosk.ledger.holder().to_owned();
        let (day, first) = self.database.lease(&holder, nth, self.halls[h], self.flaw);
        if answered {
            self.kiosks[k].told_block = Some(block(nth, day, first));
        }
        true
    }
}

fn next_day(day: &mut Date) -> bool {
    let comes = *day == FIRST_DAY;
    if comes {
        *day = day.tomorrow().unwrap();
    }
    comes
}

/// What desks do, apart from calling whoever is next.
const ACTS: [Command; 6] = [
    Command::Call,
    Command::Start,
    Command::Finish,
    Command::Park,
    Command::Resume,
    Command::Miss,
];

impl Machine for World {
    type Action = Action;

    fn next(&self) -> Vec<(Action, Self)> {
        use Action as A;

        // Halls with the same date are one: all they know is in the database.
        let apart = self.halls.iter().any(|date| *date != self.halls[0]);
        let halls = if apart { self.halls.len() } else { 1 };
        let mut actions = vec![A::DayWasWrong];
        actions.extend((0..self.halls.len()).map(A::MidnightAtHall));
        for (k, kiosk) in self.kiosks.iter().enumerate() {
            let mut pairs: Vec<fn(usize, usize) -> Action> =
                vec![A::HallTellsDay, A::HallLeases, A::AnswerWithLeaseIsLost];
            actions.extend(
                [
                    A::MidnightAtKiosk,
                    A::KioskHearsDay,
                    A::KioskHearsLease,
                    A::JournalIsCompacted,
                    A::KioskCrashes,
                    A::TokenIsRevoked,
                ]
                .map(|single| single(k)),
            );
            if kiosk.visit.is_some() {
                let singles = [
                    A::KioskGivesNumberAlone,
                    A::VisitorHasIt,
                    A::VisitorGivesItUp,
                    A::VisitEnds,
                ];
                actions.extend(singles.map(|single| single(k)));
                pairs.extend([
                    A::HallGivesNumber as fn(_, _) -> _,
                    A::AnswerWithNumberIsLost,
                ]);
            } else {
                actions.push(A::VisitBegins(k));
            }
            if kiosk.ledger.backlog() > 0 {
                pairs.extend([
                    A::StepIsAcknowledged as fn(_, _) -> _,
                    A::AnswerToStepIsLost,
                ]);
            }
            actions.extend((0..halls).flat_map(|h| pairs.iter().map(move |pair| pair(k, h))));
        }
        for copy in 0..self.late.len() {
            actions.extend((0..halls).map(|h| A::CopyArrivesLate(copy, h)));
        }
        for d in 0..self.size.desks.len() {
            actions.push(A::DeskCalls(d));
            for t in 0..self.visitors.len() {
                let acts = ACTS.iter().filter(|act| self.database.takes(t, **act));
                actions.extend(acts.map(|command| A::DeskActs(d, t, *command)));
                if self.size.takes_back {
                    actions.push(A::DeskTakesBack(d, t));
                }
            }
        }
        let after = |action| Some((action, self.after(action)?));
        actions.into_iter().filter_map(after).collect()
    }

    fn broken(&self) -> Option<&'static str> {
        self.breaks()
    }
}
