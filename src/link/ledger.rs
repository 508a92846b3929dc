//! The kiosk's ledger: lent numbers, and the steps of tickets that the hall has not acknowledged.
//!
//! The pure part of the journal: a ledger is what its lines say, one after the other. What the journal
//! writes to the disk before anybody acts on it is a line of this.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::api::text::as_text;
use crate::api::{HallProfile, Lent, NumberBlock, TicketRequest};
use crate::ticket::{Id, Number, Series};

/// Days for which blocks are kept, as long as the hall keeps them: while it does, a block that is asked for again
/// is the same numbers, and what was given of it must be known.
const KEPT_DAYS: i32 = 7;

/// One line of the journal.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JournalLine {
    /// The kiosk's own name for itself.
    Holder(String),
    /// A block was lent.
    Lent(NumberBlock),
    /// A ticket was given a lent number.
    Issued {
        /// The ticket.
        #[serde(with = "as_text")]
        id: Id,
        /// What the hall must hear, with the lent number.
        request: TicketRequest,
    },
    /// A step that the hall must hear of.
    Done {
        /// The ticket.
        #[serde(with = "as_text")]
        id: Id,
        /// What was done.
        #[serde(rename = "told")]
        step: TicketStep,
        /// In milliseconds since 1970, by this machine's clock.
        at: i64,
    },
    /// The hall has acknowledged a step.
    #[serde(rename = "told")]
    Ack {
        /// The ticket.
        #[serde(with = "as_text")]
        id: Id,
        /// Which step.
        #[serde(rename = "told")]
        step: TicketStep,
    },
    /// The hall has refused the lent number of a ticket for good.
    Refused {
        /// The ticket.
        #[serde(with = "as_text")]
        id: Id,
    },
    /// The business day, whatever this machine's clock says.
    Day(Date),
    /// What the hall told of itself.
    Hall(HallProfile),
    /// Numbers of a block up to this one were given.
    Given {
        /// The last of them.
        #[serde(with = "as_text")]
        number: Number,
        /// The business day of the block.
        day: Date,
    },
}

/// A step of a ticket that the hall must hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TicketStep {
    /// It was given a lent number.
    Issued,
    /// Its visitor has it.
    Handed,
    /// It was given up.
    Cancelled,
}

/// A step that the hall has not acknowledged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unacked {
    /// The ticket.
    pub id: Id,
    /// What was done.
    pub step: TicketStep,
    /// For [`TicketStep::Issued`].
    pub request: Option<TicketRequest>,
    /// When it was done, by this machine's clock, in milliseconds since 1970.
    pub at: i64,
}

impl Unacked {
    /// A step that was done just now.
    #[must_use]
    pub fn now(id: Id, step: TicketStep) -> Self {
        Self {
            id,
            step,
            request: None,
            at: 0,
        }
    }
}

/// A leased block, and how much of it was given.
#[derive(Clone, PartialEq, Eq, Hash)]
struct LeasedBlock {
    block: NumberBlock,
    /// The next ordinal to give.
    next: u16,
}

/// The kiosk's ledger.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ledger {
    holder: String,
    /// The latest business day that is known to have come. A block of an earlier one gives nothing,
    /// even when the clock is set back.
    day: Date,
    leased: Vec<LeasedBlock>,
    /// Numbers that were given of blocks that no line has told of: one is damaged. If the hall lends such a block
    /// again, they are given already.
    given_before: BTreeSet<(Date, Number)>,
    /// Lent numbers that tickets were given.
    given: BTreeMap<Id, Number>,
    /// Refused tickets: the hall will not have their lent number, so it is not handed over.
    refused: BTreeSet<Id>,
    /// The numbers that the hall gave since this program started: in memory alone. A visit keeps its number when
    /// the day changes.
    hall_gave: BTreeMap<Id, Number>,
    unacked: Vec<Unacked>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            holder: String::new(),
            day: Date::MIN,
            leased: Vec::new(),
            given_before: BTreeSet::new(),
            given: BTreeMap::new(),
            refused: BTreeSet::new(),
            hall_gave: BTreeMap::new(),
            unacked: Vec::new(),
        }
    }
}

impl Ledger {
    /// The kiosk's own name for itself, under which it leases blocks; empty before it has one.
    #[must_use]
    pub fn holder(&self) -> &str {
        &self.holder
    }

    /// The lent number that a ticket was given.
    #[must_use]
    pub fn number(&self, id: Id) -> Option<Number> {
        self.given.get(&id).copied()
    }

    /// The number that the hall gave a ticket, for when the hall cannot be asked again.
    #[must_use]
    pub fn number_of_hall(&self, id: Id) -> Option<Number> {
        self.hall_gave.get(&id).copied()
    }

    /// Remembers the number that the hall gave a ticket, until this program ends.
    pub fn remember(&mut self, id: Id, number: Number) {
        let _ = self.hall_gave.insert(id, number);
    }

    /// The latest business day that is known to have come.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// The line that sets the business day to the hall's, also when that is an earlier one.
    #[must_use]
    pub fn set_day(&self, day: Date) -> Option<JournalLine> {
        (day != self.day).then_some(JournalLine::Day(day))
    }

    /// The line that moves the business day on to this one; an earlier one changes nothing.
    #[must_use]
    pub fn reach_day(&self, day: Date) -> Option<JournalLine> {
        (day > self.day).then_some(JournalLine::Day(day))
    }

    /// Number of blocks of a series that were leased for the day: the index of the next one.
    #[must_use]
    pub fn block_count(&self, series: Series) -> u32 {
        let of = |lease: &&LeasedBlock| {
            lease.block.first.series() == series && lease.block.day == self.day
        };
        let nth = self
            .leased
            .iter()
            .filter(of)
            .map(|lease| lease.block.nth + 1);
        nth.max().unwrap_or(0)
    }

    /// How many lent numbers of a series are left to give.
    #[must_use]
    pub fn numbers_left(&self, series: Series) -> u16 {
        let good = self
            .leased
            .iter()
            .filter(|lease| lease.gives(series, self.day));
        good.map(|lease| lease.block.last.ordinal() + 1 - lease.next)
            .sum()
    }

    /// The next lent number of a series for a ticket, with the line that gives it; `None` when there is
    /// none left.
    #[must_use]
    pub fn next_lent(
        &self,
        id: Id,
        series: Series,
        mut request: TicketRequest,
    ) -> Option<(Number, JournalLine)> {
        let gives = |lease: &&LeasedBlock| lease.gives(series, self.day);
        let lease = self.leased.iter().find(gives)?;
        let number = Number::new(series, lease.next).ok()?;
        request.lent = Some(Lent {
            day: lease.block.day,
            number,
            holder: self.holder.clone(),
        });
        Some((number, JournalLine::Issued { id, request }))
    }

    /// The oldest step without an acknowledgement, apart from those of some tickets.
    #[must_use]
    pub fn first_unacked(&self, apart_from: &BTreeSet<Id>) -> Option<Unacked> {
        let mut steps = self.unacked.iter();
        steps.find(|step| !apart_from.contains(&step.id)).cloned()
    }

    /// The line that says that the hall has refused a step for good.
    ///
    /// A lent number that the hall refuses may belong to a ticket that the hall knows by another number: whether
    /// its visitor has said so before or says so later, the ticket must not join the queue under that one.
    #[must_use]
    pub fn refusal(&self, id: Id, step: TicketStep) -> JournalLine {
        match step {
            TicketStep::Issued => JournalLine::Refused { id },
            TicketStep::Handed | TicketStep::Cancelled => JournalLine::Ack { id, step },
        }
    }

    /// Whether the hall has refused the lent number of a ticket for good.
    #[must_use]
    pub fn is_refused(&self, id: Id) -> bool {
        self.refused.contains(&id)
    }

    /// Whether a step waits for its acknowledgement.
    #[must_use]
    pub fn is_unacked(&self, id: Id, step: TicketStep) -> bool {
        let mut steps = self.unacked.iter();
        steps.any(|unacked| (unacked.id, unacked.step) == (id, step))
    }

    /// Number of steps without an acknowledgement.
    #[must_use]
    pub fn backlog(&self) -> usize {
        self.unacked.len()
    }

    /// Takes one line more.
    pub fn replay(&mut self, line: JournalLine) {
        match line {
            JournalLine::Holder(holder) => self.holder = holder,
            JournalLine::Day(day) => {
                // A day that was not one yet: when it comes, the hall gives its numbers anew.
                self.leased.retain(|lease| lease.block.day <= day);
                self.given_before.retain(|(of, _)| *of <= day);
                self.day = day;
            }
            JournalLine::Lent(block) => self.add(block),
            JournalLine::Issued { id, request } => {
                if let Some(lent) = &request.lent {
                    self.mark_given(lent.number, lent.day);
                    let _ = self.given.insert(id, lent.number);
                }
                self.unacked.push(Unacked {
                    request: Some(request),
                    ..Unacked::now(id, TicketStep::Issued)
                });
            }
            JournalLine::Done { id, step, at } => {
                if step != TicketStep::Handed || !self.is_refused(id) {
                    self.unacked.push(Unacked {
                        at,
                        ..Unacked::now(id, step)
                    });
                }
            }
            JournalLine::Refused { id } => {
                let _ = self.refused.insert(id);
                self.unacked
                    .retain(|unacked| unacked.id != id || unacked.step == TicketStep::Cancelled);
            }
            JournalLine::Ack { id, step } => {
                let same = |unacked: &Unacked| unacked.id == id && unacked.step == step;
                if let Some(at) = self.unacked.iter().position(same) {
                    drop(self.unacked.remove(at));
                }
            }
            JournalLine::Given { number, day } => self.mark_given(number, day),
            // The hall's hours are no matter of numbers.
            JournalLine::Hall(_) => {}
        }
    }

    /// Adds a leased block. One that goes from one series into another is none.
    fn add(&mut self, block: NumberBlock) {
        if block.first.series() != block.last.series() {
            return;
        }
        let oldest = block.day.saturating_sub(KEPT_DAYS.days());
        if self.leased.iter().any(|lease| lease.block.day < oldest) {
            self.leased.retain(|lease| lease.block.day >= oldest);
            self.given_before.retain(|(of, _)| *of >= oldest);
            // No visit lasts that long.
            self.given.clear();
            self.refused.clear();
            self.hall_gave.clear();
        }
        if self.leased.iter().all(|lease| lease.block != block) {
            let mut lease = LeasedBlock {
                next: block.first.ordinal(),
                block,
            };
            for (day, number) in &self.given_before {
                let _ = lease.mark_given(*number, *day);
            }
            self.leased.push(lease);
        }
    }

    fn mark_given(&mut self, number: Number, day: Date) {
        let mut is_known = false;
        for lease in &mut self.leased {
            is_known |= lease.mark_given(number, day);
        }
        if !is_known {
            let _ = self.given_before.insert((day, number));
        }
    }

    /// The lines that still count once the hall has acknowledged everything.
    #[must_use]
    pub fn compacted(&self) -> Vec<JournalLine> {
        let mut lines = vec![
            JournalLine::Holder(self.holder.clone()),
            JournalLine::Day(self.day),
        ];
        for lease in &self.leased {
            lines.push(JournalLine::Lent(lease.block));
            // The number before an untouched block may be another block's.
            let last = (lease.next > lease.block.first.ordinal()).then(|| lease.next - 1);
            let given = last.and_then(|last| Number::new(lease.block.first.series(), last).ok());
            lines.extend(given.map(|number| JournalLine::Given {
                number,
                day: lease.block.day,
            }));
        }
        let before = self.given_before.iter();
        lines.extend(before.map(|&(day, number)| JournalLine::Given { number, day }));
        lines
    }
}

impl LeasedBlock {
    /// Gives no number up to this one any more, and says whether it is one of the block's.
    fn mark_given(&mut self, number: Number, day: Date) -> bool {
        let NumberBlock { first, last, .. } = self.block;
        let is_own = self.block.day == day && (first..=last).contains(&number);
        if is_own {
            self.next = self.next.max(number.ordinal() + 1);
        }
        is_own
    }

    /// Whether it has a number of this series and day left.
    fn gives(&self, series: Series, day: Date) -> bool {
        self.block.first.series() == series
            && self.block.day == day
            && self.next <= self.block.last.ordinal()
    }
}

#[cfg(test)]
mod tests;
