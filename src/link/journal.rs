//! The kiosk's journal: lent numbers, the steps of tickets that the hall has not acknowledged, and what
//! the hall told of itself last.
//!
//! A write-ahead log (`journal/log.rs`): a line is synced to the disk before anybody acts on it. When
//! the hall has acknowledged everything and the file has grown, it is compacted to what still counts.
//!
//! It holds numbers, ticket ids and stops: nothing that a visitor said.

mod log;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::AskError;
use crate::api::{DayNumber, HallProfile, Lent, NumberBlock, TicketRequest};
use crate::files;
use crate::record::Os;
use crate::record::seal::Entropy as _;
use crate::ticket::{Id, Number, Series};
use log::{Line, Log};

/// The journal's file in the data folder.
const JOURNAL_FILE: &str = "kiosk.journal";
/// The file that is locked while a program uses the journal.
const LOCK_FILE: &str = "kiosk.lock";
/// Timeout of the lock: a program that is just ending lets go of it meanwhile.
const LOCK_TIMEOUT: Duration = Duration::from_secs(2);

/// A step of a ticket that the hall must hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TicketStep {
    /// It was given a lent number.
    Issued,
    /// Its visitor has it.
    Handed,
    /// It was given up.
    Cancelled,
}

/// A step that the hall has not acknowledged.
#[derive(Clone)]
pub(super) struct Unacked {
    pub(super) id: Id,
    pub(super) step: TicketStep,
    /// For [`TicketStep::Issued`].
    pub(super) request: Option<TicketRequest>,
    /// When it was done, by this machine's clock, in milliseconds since 1970.
    pub(super) at: i64,
}

impl Unacked {
    /// A step that was done just now.
    pub(super) fn now(id: Id, step: TicketStep) -> Self {
        Self {
            id,
            step,
            request: None,
            at: 0,
        }
    }
}

/// A leased block, and how much of it was given.
struct LeasedBlock {
    block: NumberBlock,
    /// The next ordinal to give.
    next: u16,
}

/// The journal. Its methods that write block the thread until the disk has it.
pub(super) struct Journal {
    log: Log,
    /// Two programs on one journal would give one number twice.
    _lock: File,
    holder: String,
    /// The latest business day that is known to have come. A block of an earlier one gives nothing,
    /// even when the clock is set back.
    day: Date,
    leased: Vec<LeasedBlock>,
    /// Lent numbers that tickets were given.
    given: BTreeMap<Id, Number>,
    /// The day's numbers that the hall gave since this program started: in memory alone.
    hall_gave: BTreeMap<Id, Number>,
    unacked: Vec<Unacked>,
    /// What the hall told of itself last.
    profile: Option<HallProfile>,
}

impl Journal {
    /// Reads the journal, or begins one.
    ///
    /// # Errors
    /// A file that cannot be read or written; [`AskError::Locked`].
    pub(super) fn open(data: &Path) -> Result<Self, AskError> {
        let lock = data.join(LOCK_FILE);
        let lock = files::lock(&lock, LOCK_TIMEOUT).map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => AskError::Locked(lock.clone()),
            _ => AskError::file(&lock)(error),
        })?;
        let (log, lines) = Log::open(data.join(JOURNAL_FILE))?;
        let mut journal = Self {
            log,
            _lock: lock,
            holder: String::new(),
            day: Date::MIN,
            leased: Vec::new(),
            given: BTreeMap::new(),
            hall_gave: BTreeMap::new(),
            unacked: Vec::new(),
            profile: None,
        };
        lines.into_iter().for_each(|line| journal.replay(line));
        if journal.holder.is_empty() {
            let mut random = [0; 16];
            Os.fill(&mut random)?;
            journal.append(Line::Holder(hex::encode(random)))?;
        }
        Ok(journal)
    }

    /// The kiosk's own name for itself, under which it leases blocks.
    pub(super) fn holder(&self) -> &str {
        &self.holder
    }

    /// The lent number that a ticket was given.
    pub(super) fn number(&self, id: Id) -> Option<Number> {
        self.given.get(&id).copied()
    }

    /// The number that the hall gave a ticket, for when the hall cannot be asked again.
    pub(super) fn number_of_hall(&self, id: Id) -> Option<Number> {
        self.hall_gave.get(&id).copied()
    }

    /// Remembers the number that the hall gave a ticket. Its day has come, whatever the clock says.
    ///
    /// # Errors
    /// The day could not be written; the number is known all the same.
    pub(super) fn remember(&mut self, id: Id, given: DayNumber) -> Result<(), AskError> {
        let written = self.reach_day(given.day);
        let _ = self.hall_gave.insert(id, given.number);
        written
    }

    /// What the hall told of itself last.
    pub(super) fn profile(&self) -> Option<&HallProfile> {
        self.profile.as_ref()
    }

    /// Keeps what the hall tells of itself.
    pub(super) fn learn(&mut self, profile: HallProfile) -> Result<(), AskError> {
        self.append(Line::Hall(profile))
    }

    /// The latest business day that is known to have come.
    pub(super) fn day(&self) -> Date {
        self.day
    }

    /// Sets the business day to the hall's, also when that is an earlier one.
    pub(super) fn set_day(&mut self, day: Date) -> Result<(), AskError> {
        if day == self.day {
            return Ok(());
        }
        self.append(Line::Day(day))
    }

    /// Moves the business day on to this one; an earlier one changes nothing.
    pub(super) fn reach_day(&mut self, day: Date) -> Result<(), AskError> {
        if day <= self.day {
            return Ok(());
        }
        self.append(Line::Day(day))
    }

    /// Number of blocks of a series that were leased for the day: the index of the next one.
    pub(super) fn block_count(&self, series: Series) -> u32 {
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
    pub(super) fn numbers_left(&self, series: Series) -> u16 {
        let good = self
            .leased
            .iter()
            .filter(|lease| lease.gives(series, self.day));
        good.map(|lease| lease.block.last.ordinal() + 1 - lease.next)
            .sum()
    }

    /// Adds leased blocks, and forgets those of other days.
    pub(super) fn add_blocks(&mut self, blocks: Vec<NumberBlock>) -> Result<(), AskError> {
        for block in blocks {
            self.append(Line::Lent(block))?;
        }
        Ok(())
    }

    /// Gives a ticket the next lent number of a series; `None` when there is none left.
    ///
    /// # Errors
    /// The disk could not be written, and no number was given.
    pub(super) fn give(
        &mut self,
        id: Id,
        series: Series,
        mut request: TicketRequest,
    ) -> Result<Option<Number>, AskError> {
        let gives = |lease: &&LeasedBlock| lease.gives(series, self.day);
        let Some(lease) = self.leased.iter().find(gives) else {
            return Ok(None);
        };
        let Ok(number) = Number::new(series, lease.next) else {
            return Ok(None);
        };
        request.lent = Some(Lent {
            day: lease.block.day,
            number,
            holder: self.holder.clone(),
        });
        self.append(Line::Issued { id, request })?;
        Ok(Some(number))
    }

    /// Records a step that the hall must hear of.
    pub(super) fn record(&mut self, id: Id, step: TicketStep, at: i64) -> Result<(), AskError> {
        self.append(Line::Done { id, step, at })
    }

    /// The oldest step without an acknowledgement, apart from those of some tickets.
    pub(super) fn first_unacked(&self, apart_from: &BTreeSet<Id>) -> Option<Unacked> {
        let mut steps = self.unacked.iter();
        steps.find(|step| !apart_from.contains(&step.id)).cloned()
    }

    /// Number of steps without an acknowledgement.
    pub(super) fn backlog(&self) -> usize {
        self.unacked.len()
    }

    /// Records that the hall has acknowledged a step.
    pub(super) fn ack(&mut self, id: Id, step: TicketStep) {
        let line = Line::Ack { id, step };
        let written = self.log.append(&line);
        self.replay(line);
        let written = match written {
            Ok(()) if self.unacked.is_empty() && self.log.is_long() => self.compact(),
            written => written,
        };
        if let Err(error) = written {
            // No harm: told twice, the hall changes nothing.
            tracing::warn!(%error, "the journal cannot be written");
        }
    }

    /// Onto the disk, then into memory.
    fn append(&mut self, line: Line) -> Result<(), AskError> {
        self.log.append(&line)?;
        self.replay(line);
        Ok(())
    }

    fn replay(&mut self, line: Line) {
        match line {
            Line::Holder(holder) => self.holder = holder,
            Line::Day(day) => {
                self.day = day;
                self.hall_gave.clear();
            }
            Line::Lent(block) => {
                self.leased.retain(|lease| lease.block.day == block.day);
                if self.leased.iter().all(|lease| lease.block != block) {
                    self.leased.push(LeasedBlock {
                        next: block.first.ordinal(),
                        block,
                    });
                }
            }
            Line::Issued { id, request } => {
                if let Some(lent) = &request.lent {
                    self.mark_given(lent.number, lent.day);
                    let _ = self.given.insert(id, lent.number);
                }
                self.unacked.push(Unacked {
                    request: Some(request),
                    ..Unacked::now(id, TicketStep::Issued)
                });
            }
            Line::Done { id, step, at } => self.unacked.push(Unacked {
                at,
                ..Unacked::now(id, step)
            }),
            Line::Ack { id, step } => {
                let same = |unacked: &Unacked| unacked.id == id && unacked.step == step;
                if let Some(at) = self.unacked.iter().position(same) {
                    drop(self.unacked.remove(at));
                }
            }
            Line::Given { number, day } => self.mark_given(number, day),
            Line::Hall(profile) => self.profile = Some(profile),
        }
    }

    fn mark_given(&mut self, number: Number, day: Date) {
        for lease in &mut self.leased {
            let NumberBlock { first, last, .. } = lease.block;
            if lease.block.day == day && (first..=last).contains(&number) {
                lease.next = lease.next.max(number.ordinal() + 1);
            }
        }
    }

    /// Compacts the log to what still counts.
    fn compact(&mut self) -> Result<(), AskError> {
        let mut lines = vec![Line::Holder(self.holder.clone()), Line::Day(self.day)];
        lines.extend(self.profile.clone().map(Line::Hall));
        for lease in &self.leased {
            lines.push(Line::Lent(lease.block));
            let last = lease.next.checked_sub(1);
            let given = last.and_then(|last| Number::new(lease.block.first.series(), last).ok());
            lines.extend(given.map(|number| Line::Given {
                number,
                day: lease.block.day,
            }));
        }
        self.log.replace(&lines)?;
        self.given.clear();
        Ok(())
    }
}

impl LeasedBlock {
    /// Whether it has a number of this series and day left.
    fn gives(&self, series: Series, day: Date) -> bool {
        self.block.first.series() == series
            && self.block.day == day
            && self.next <= self.block.last.ordinal()
    }
}
