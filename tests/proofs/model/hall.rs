//! The halls' one database: what each change of `hall::store` does, around the project's own rules.
//!
//! A transaction is one step, because the row `turn` lets one begin when the last one has ended. What SQL
//! says is said again here: numbers come from a row that only grows, a lent number must have been lent.

use std::collections::{BTreeMap, BTreeSet};

use annai::api::TicketRequest;
use annai::hall::Day;
use annai::ticket::queue::{self, Queued};
use annai::ticket::retry::{self, Again, Reissue};
use annai::ticket::undo::{HistoryEntry, undo};
use annai::ticket::{Command, Number, State, Ticket};
use jiff::civil::Date;

use super::{BLOCK, Flaw, series};

/// A ticket as the store has it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) day: Date,
    pub(super) number: Number,
    pub(super) ticket: Ticket,
    /// The counter of each stop.
    pub(super) stops: Vec<char>,
    pub(super) desk: Option<usize>,
    joined: u8,
    /// Every state that it was in.
    been: BTreeSet<State>,
    /// Newest first.
    past: Vec<(State, usize, Option<usize>)>,
}

/// A block that a kiosk may give.
#[derive(Clone, PartialEq, Eq, Hash)]
struct LeaseRow {
    day: Date,
    /// The day on which its numbers are good: another one after a clock has jumped.
    good_on: Date,
    holder: String,
    /// `None` once its day was closed: it is not leased again.
    nth: Option<u32>,
    first: u16,
}

/// The database.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct Database {
    pub(super) day: Option<Date>,
    /// The last number that was given or lent on each day.
    last: BTreeMap<Date, u16>,
    /// A day that begins was set by a clock that jumped: the people in the hall are the same.
    wrong_clock: bool,
    leases: Vec<LeaseRow>,
    pub(super) rows: Vec<Option<Row>>,
    joined: u8,
    /// How much of a ticket's history is kept.
    past: usize,
    /// How often each ticket was made, has joined, was given up.
    pub(super) effects: Vec<[u8; 3]>,
}

/// Why a change is refused; a retry is refused, too.
#[derive(Debug)]
pub(super) struct Denied;

impl Database {
    pub(super) fn new(tickets: usize, past: usize, wrong_clock: bool) -> Self {
        Self {
            past,
            wrong_clock,
            rows: vec![None; tickets],
            effects: vec![[0; 3]; tickets],
            ..Self::default()
        }
    }

    /// Every change does this first.
    pub(super) fn open_day(&mut self, today: Date, flaw: Flaw) -> Date {
        if let Some(day) = self.day.and_then(|latest| Day::current(latest, today)) {
            return day.date;
        }
        let before = self.day.replace(today);
        if let (true, Some(before)) = (self.wrong_clock, before) {
            self.move_to(before, today, flaw);
        }
        for row in self.rows.iter_mut().flatten() {
            if let (true, Ok(expired)) = (row.day < today, row.ticket.apply(Command::Expire)) {
                row.stand(expired, None, self.past);
            }
        }
        today
    }

    /// Lets everybody who is in the hall on one day be there on another.
    fn move_to(&mut self, from: Date, to: Date, flaw: Flaw) {
        let last = self.last.get(&from).copied().unwrap_or_default();
        let moved = self.last.entry(to).or_default();
        *moved = last.max(*moved);
        let leases = self.leases.iter_mut();
        if flaw != Flaw::LentNumbersStay {
            leases
                .filter(|lease| lease.good_on == from)
                .for_each(|lease| lease.good_on = to);
        }
        for row in self.rows.iter_mut().flatten() {
            if row.day == from && !row.ticket.state().is_final() {
                row.day = to;
            }
        }
    }

    /// Closes a day that has not come yet, which a wrong clock has opened.
    pub(super) fn close_day(&mut self, today: Date, flaw: Flaw) -> bool {
        let Some(wrong) = self.day.filter(|day| *day > today) else {
            return false;
        };
        self.move_to(wrong, today, flaw);
        let leases = self.leases.iter_mut();
        leases
            .filter(|lease| lease.day == wrong)
            .for_each(|lease| lease.nth = None);
        let _ = self.last.remove(&wrong);
        self.day = Some(today);
        true
    }

    fn next_numbers(&mut self, count: u16, flaw: Flaw) -> u16 {
        let day = self.day.unwrap();
        let rows = self.rows.iter().flatten().filter(|row| row.day == day);
        let counted = rows.map(|row| row.number.ordinal()).max();
        let last = self.last.entry(day).or_default();
        if flaw == Flaw::NumbersAreCounted {
            *last = counted.unwrap_or(0);
        }
        *last += count;
        *last - count + 1
    }

    pub(super) fn issue(
        &mut self,
        t: usize,
        request: &TicketRequest,
        today: Date,
        flaw: Flaw,
    ) -> Result<(Date, Number), Denied> {
        let day = self.open_day(today, flaw);
        if flaw != Flaw::EveryIssueIsNew
            && let Some(row) = self.rows[t].clone()
        {
            let lent = request.lent.as_ref();
            let again = retry::issue(row.ticket.state(), row.number, lent.map(|lent| lent.number));
            match again.map_err(|_| Denied)? {
                Reissue::Keep => {}
                Reissue::Renumber => {
                    self.is_lent(request)?;
                    let number = lent.ok_or(Denied)?.number;
                    self.rows[t].as_mut().unwrap().number = number;
                }
                Reissue::Conflict => return Err(Denied),
            }
            let row = self.rows[t].as_ref().unwrap();
            return Ok((row.day, row.number));
        }
        let number = match &request.lent {
            Some(lent) => {
                self.is_lent(request)?;
                lent.number
            }
            None => Number::new(series(), self.next_numbers(1, flaw)).unwrap(),
        };
        let stops = request.stops.iter();
        let row = Row {
            day,
            number,
            ticket: Ticket::reserved(request.stops.len()),
            stops: stops
                .map(|stop| stop.counter.as_str().chars().next().unwrap())
                .collect(),
            desk: None,
            joined: 0,
            been: BTreeSet::from([State::Reserved]),
            past: Vec::new(),
        };
        self.rows[t] = Some(row);
        self.effects[t][0] += 1;
        if flaw == Flaw::TicketsJoinAtOnce {
            let _ = self.hand_over(t, today, flaw);
        }
        Ok((day, number))
    }

    fn is_lent(&self, request: &TicketRequest) -> Result<(), Denied> {
        let lent = request.lent.as_ref().ok_or(Denied)?;
        let ordinal = lent.number.ordinal();
        let leased = self.leases.iter().any(|lease| {
            lease.day == lent.day
                && Some(lease.good_on) == self.day
                && lease.holder == lent.holder
                && (lease.first..lease.first + BLOCK).contains(&ordinal)
        });
        let mut rows = self.rows.iter().flatten();
        let taken = rows.any(|row| Some(row.day) == self.day && row.number == lent.number);
        if leased && !taken {
            Ok(())
        } else {
            Err(Denied)
        }
    }

    pub(super) fn hand_over(&mut self, t: usize, today: Date, flaw: Flaw) -> Result<(), Denied> {
        let _ = self.open_day(today, flaw);
        let row = self.rows[t].as_mut().ok_or(Denied)?;
        let again = retry::hand_over(row.ticket.state()).map_err(|_| Denied)?;
        if again == Again::First {
            self.joined += 1;
            row.joined = self.joined;
            row.apply(Command::HandOver, self.past)?;
            row.apply(Command::Join, self.past)?;
            self.effects[t][1] += 1;
        }
        Ok(())
    }

    pub(super) fn cancel(&mut self, t: usize, today: Date, flaw: Flaw) -> Result<(), Denied> {
        let _ = self.open_day(today, flaw);
        let row = self.rows[t].as_mut().ok_or(Denied)?;
        let now = [row.ticket.state()];
        let again = match flaw {
            Flaw::GivingUpIsForgotten => retry::cancel(now),
            _ => retry::cancel(row.been.iter().copied()),
        };
        if again == Again::First {
            row.apply(Command::Cancel, self.past)?;
            self.effects[t][2] += 1;
        }
        Ok(())
    }

    /// Leases a block; the same one again is the same numbers.
    pub(super) fn lease(&mut self, holder: &str, nth: u32, today: Date, flaw: Flaw) -> (Date, u16) {
        let day = self.open_day(today, flaw);
        let known = self
            .leases
            .iter()
            .find(|lease| lease.day == day && lease.holder == holder && lease.nth == Some(nth));
        if let Some(known) = known {
            return (day, known.first);
        }
        let first = self.next_numbers(BLOCK, flaw);
        self.leases.push(LeaseRow {
            day,
            good_on: day,
            holder: holder.to_owned(),
            nth: Some(nth),
            first,
        });
        // Two halls in either order leave the same rows.
        self.leases.sort_by_key(|lease| (lease.day, lease.first));
        (day, first)
    }

    pub(super) fn stands(&self, t: usize, state: State) -> bool {
        let row = self.rows[t].as_ref();
        row.is_some_and(|row| row.ticket.state() == state)
    }

    pub(super) fn takes(&self, t: usize, command: Command) -> bool {
        let row = self.rows[t].as_ref();
        row.is_some_and(|row| row.ticket.apply(command).is_ok())
    }

    pub(super) fn has_been(&self, t: usize, state: State) -> bool {
        let row = self.rows[t].as_ref();
        row.is_some_and(|row| row.been.contains(&state))
    }

    fn at_desk(&self, desk: usize) -> bool {
        self.rows.iter().flatten().any(|row| row.is_at(desk))
    }

    /// A free desk calls whoever is next.
    pub(super) fn call_next(
        &mut self,
        desk: usize,
        counter: char,
        today: Date,
        flaw: Flaw,
    ) -> bool {
        let day = self.open_day(today, flaw);
        if self.at_desk(desk) && flaw != Flaw::BusyDesksCall {
            return false;
        }
        let rows = self.rows.iter().enumerate();
        let waiting = rows.filter_map(|(t, row)| {
            let row = row.as_ref()?;
            let waits = row.ticket.state() == State::Waiting
                && row.day == day
                && row.stops[row.ticket.stop()] == counter;
            waits.then_some((t, row.queued()))
        });
        let Some((t, _)) = queue::next(waiting, 0, |(_, queued)| *queued) else {
            return false;
        };
        self.command(t, desk, Command::Call)
    }

    /// A desk acts on a ticket that is here, and not at another desk.
    pub(super) fn serve(&mut self, t: usize, desk: usize, counter: char, command: Command) -> bool {
        let Some(row) = &self.rows[t] else {
            return false;
        };
        let here = row.stops[row.ticket.stop()] == counter && row.desk.is_none_or(|at| at == desk);
        if !here || command == Command::Call && self.at_desk(desk) {
            return false;
        }
        let served = self.command(t, desk, command);
        let done = |row: &Row| row.ticket.state() == State::Done;
        if served && self.rows[t].as_ref().is_some_and(done) {
            let _ = self.command(t, desk, Command::Join);
        }
        served
    }

    fn command(&mut self, t: usize, desk: usize, command: Command) -> bool {
        let Some(row) = &mut self.rows[t] else {
            return false;
        };
        let desk = matches!(command, Command::Call | Command::Start).then_some(desk);
        match row.ticket.apply(command) {
            Ok(ticket) => row.stand(ticket, desk, self.past),
            Err(_) => return false,
        }
        true
    }

    /// A desk takes back what was ended last.
    pub(super) fn undo(&mut self, t: usize, desk: usize, counter: char) -> bool {
        let Some(row) = &self.rows[t] else {
            return false;
        };
        let history = row.past.iter().map(|(state, ..)| HistoryEntry {
            state: *state,
            at: 0,
        });
        let Ok(back) = undo(&history.collect::<Vec<_>>(), 0) else {
            return false;
        };
        let Some((state, stop, at)) = row.past.get(back).copied() else {
            return false;
        };
        let mine =
            row.stops[stop] == counter && at.is_none_or(|at| at == desk && !self.at_desk(desk));
        let restored = Ticket::restored(state, stop, row.stops.len());
        match (mine && Some(row.day) == self.day, restored) {
            (true, Some(ticket)) => {
                let past = self.past;
                self.rows[t].as_mut().unwrap().stand(ticket, at, past);
            }
            _ => return false,
        }
        true
    }
}

impl Row {
    fn apply(&mut self, command: Command, past: usize) -> Result<(), Denied> {
        let ticket = self.ticket.apply(command).map_err(|_| Denied)?;
        self.stand(ticket, None, past);
        Ok(())
    }

    fn stand(&mut self, ticket: Ticket, desk: Option<usize>, past: usize) {
        self.ticket = ticket;
        self.desk = desk;
        let _ = self.been.insert(ticket.state());
        self.past.insert(0, (ticket.state(), ticket.stop(), desk));
        self.past.truncate(past);
    }

    fn queued(&self) -> Queued {
        Queued {
            arrived: i64::from(self.joined),
            joined: i64::from(self.joined),
            stop: self.ticket.stop(),
            // No visitor walks: time does not pass here.
            since: i64::MIN,
        }
    }

    /// Whether a desk has called it or serves it.
    pub(super) fn is_at(&self, desk: usize) -> bool {
        self.desk == Some(desk) && matches!(self.ticket.state(), State::Called | State::Serving)
    }
}
