//! The kiosk's journal: lent numbers, the steps of tickets that the hall has not acknowledged, and what
//! the hall told of itself last.
//!
//! A write-ahead log (`journal/log.rs`): a line is synced to the disk before anybody acts on it. When
//! the hall has acknowledged everything and the file has grown, it is compacted to what still counts.
//!
//! It holds numbers, ticket ids and stops: nothing that a visitor said.

mod log;

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;

use super::AskError;
use super::ledger::{JournalLine, Ledger, TicketStep};
use crate::api::{DayNumber, HallProfile, NumberBlock, TicketRequest};
use crate::files;
use crate::record::Os;
use crate::record::seal::Entropy as _;
use crate::ticket::{Id, Number, Series};
use log::Log;

/// The journal's file in the data folder.
const JOURNAL_FILE: &str = "kiosk.journal";
/// The file that is locked while a program uses the journal.
const LOCK_FILE: &str = "kiosk.lock";
/// Timeout of the lock: a program that is just ending lets go of it meanwhile.
const LOCK_TIMEOUT: Duration = Duration::from_secs(2);

/// The journal: a ledger on the disk. Its methods that write block the thread until the disk has it.
pub(super) struct Journal {
    log: Log,
    /// Two programs on one journal would give one number twice.
    _lock: File,
    ledger: Ledger,
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
            ledger: Ledger::default(),
            profile: None,
        };
        lines.into_iter().for_each(|line| journal.replay(line));
        if journal.ledger.holder().is_empty() {
            let mut random = [0; 16];
            Os.fill(&mut random)?;
            journal.append(JournalLine::Holder(hex::encode(random)))?;
        }
        Ok(journal)
    }

    /// What its lines say.
    pub(super) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Remembers the number that the hall gave a ticket. Its day has come, whatever the clock says.
    ///
    /// # Errors
    /// The day could not be written; the number is known all the same.
    pub(super) fn remember(&mut self, id: Id, given: DayNumber) -> Result<(), AskError> {
        let written = self.reach_day(given.day);
        self.ledger.remember(id, given.number);
        written
    }

    /// What the hall told of itself last.
    pub(super) fn profile(&self) -> Option<&HallProfile> {
        self.profile.as_ref()
    }

    /// Keeps what the hall tells of itself.
    pub(super) fn learn(&mut self, profile: HallProfile) -> Result<(), AskError> {
        self.append(JournalLine::Hall(profile))
    }

    /// Sets the business day to the hall's, also when that is an earlier one.
    pub(super) fn set_day(&mut self, day: Date) -> Result<(), AskError> {
        self.append_all(self.ledger.set_day(day))
    }

    /// Moves the business day on to this one; an earlier one changes nothing.
    pub(super) fn reach_day(&mut self, day: Date) -> Result<(), AskError> {
        self.append_all(self.ledger.reach_day(day))
    }

    /// Adds leased blocks, and forgets those of other days.
    pub(super) fn add_blocks(&mut self, blocks: Vec<NumberBlock>) -> Result<(), AskError> {
        self.append_all(blocks.into_iter().map(JournalLine::Lent))
    }

    /// Gives a ticket the next lent number of a series; `None` when there is none left.
    ///
    /// # Errors
    /// The disk could not be written, and no number was given.
    pub(super) fn give(
        &mut self,
        id: Id,
        series: Series,
        request: TicketRequest,
    ) -> Result<Option<Number>, AskError> {
        let Some((number, line)) = self.ledger.next_lent(id, series, request) else {
            return Ok(None);
        };
        self.append(line)?;
        Ok(Some(number))
    }

    /// Records a step that the hall must hear of.
    ///
    /// # Errors
    /// [`AskError::NumberRefused`]; a file that cannot be written.
    pub(super) fn record(&mut self, id: Id, step: TicketStep, at: i64) -> Result<(), AskError> {
        if step == TicketStep::Handed && self.ledger.is_refused(id) {
            return Err(AskError::NumberRefused);
        }
        self.append(JournalLine::Done { id, step, at })
    }

    /// Records that the hall has acknowledged a step.
    pub(super) fn ack(&mut self, id: Id, step: TicketStep) {
        self.cross_out(JournalLine::Ack { id, step });
    }

    /// Records that the hall has refused a step for good.
    pub(super) fn refuse(&mut self, id: Id, step: TicketStep) {
        self.cross_out(self.ledger.refusal(id, step));
    }

    fn cross_out(&mut self, line: JournalLine) {
        let written = self.log.append(&line);
        self.replay(line);
        let written = match written {
            Ok(()) if self.ledger.backlog() == 0 && self.log.is_long() => self.compact(),
            written => written,
        };
        if let Err(error) = written {
            // No harm: told twice, the hall changes nothing.
            tracing::warn!(%error, "the journal cannot be written");
        }
    }

    fn append_all(&mut self, lines: impl IntoIterator<Item = JournalLine>) -> Result<(), AskError> {
        lines.into_iter().try_for_each(|line| self.append(line))
    }

    /// Onto the disk, then into memory.
    fn append(&mut self, line: JournalLine) -> Result<(), AskError> {
        self.log.append(&line)?;
        self.replay(line);
        Ok(())
    }

    fn replay(&mut self, line: JournalLine) {
        match line {
            JournalLine::Hall(profile) => self.profile = Some(profile),
            line => self.ledger.replay(line),
        }
    }

    /// Compacts the log to what still counts.
    fn compact(&mut self) -> Result<(), AskError> {
        let mut lines = self.ledger.compacted();
        lines.extend(self.profile.clone().map(JournalLine::Hall));
        self.log.replace(&lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_keeps_its_lent_number_when_the_journal_is_compacted() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        let series = Series::try_from('A').unwrap();
        let day: Date = "2026-11-24".parse().unwrap();
        let number = |ordinal| Number::new(series, ordinal).unwrap();
        let block = NumberBlock {
            day,
            nth: 0,
            first: number(1),
            last: number(20),
        };
        journal.set_day(day).unwrap();
        journal.add_blocks(vec![block]).unwrap();
        let id = Id::new(jiff::Timestamp::UNIX_EPOCH, [1; 10]);
        let request = TicketRequest {
            stops: Vec::new(),
            address: None,
            lent: None,
            told: None,
        };
        assert_eq!(journal.give(id, series, request).unwrap(), Some(number(1)));
        journal.ack(id, TicketStep::Issued);
        journal.compact().unwrap();
        assert_eq!(journal.ledger().number(id), Some(number(1)));
        drop(journal);
        let again = Journal::open(folder.path()).unwrap();
        assert_eq!(again.ledger().numbers_left(series), 19);
    }
}
