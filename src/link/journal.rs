//! What a kiosk must not forget: lent numbers, and what the hall has not been told.
//!
//! A file of lines, each a JSON object that was synced to the disk before anybody acted on it. A line
//! that was cut off by a loss of power was acted on by nobody and is left out. When the hall knows
//! everything and the file has grown, it is written anew with what still counts.
//!
//! It holds numbers, ticket ids and stops: nothing that a visitor said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::AskError;
use crate::api::text::as_text;
use crate::api::{Block, Numbered, Request};
use crate::files;
use crate::record::Os;
use crate::record::seal::Entropy as _;
use crate::ticket::{Id, Number, Series};

/// The journal's file in the data folder.
const FILE: &str = "kiosk.journal";
/// Held while a program uses the journal.
const LOCK: &str = "kiosk.lock";
/// How often the lock is tried, and the pause between.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(100);
/// A file longer than this is written anew when it can be, in bytes.
const LONG: u64 = 256 * 1024;

/// What the hall is told about a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Told {
    /// It was given a lent number.
    Issued,
    /// Its visitor has it.
    Handed,
    /// It was given up.
    Cancelled,
}

/// One line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    /// The kiosk's own name for itself.
    Holder(String),
    /// A block was lent.
    Lent(Block),
    /// A ticket was given a lent number.
    Issued {
        #[serde(with = "as_text")]
        id: Id,
        request: Request,
    },
    /// Something was done that the hall must hear of.
    Done {
        #[serde(with = "as_text")]
        id: Id,
        told: Told,
        at: i64,
    },
    /// The hall has heard of it.
    Told {
        #[serde(with = "as_text")]
        id: Id,
        told: Told,
    },
    /// The day has come, by the hall's word or by this machine's clock.
    Day(Date),
    /// Numbers of a block up to this one were given.
    Given {
        #[serde(with = "as_text")]
        number: Number,
        day: Date,
    },
}

/// Something that the hall has not been told.
#[derive(Clone)]
pub(super) struct Todo {
    pub(super) id: Id,
    pub(super) told: Told,
    /// For [`Told::Issued`].
    pub(super) request: Option<Request>,
    /// When it was done, by this machine's clock, in milliseconds since 1970.
    pub(super) at: i64,
}

impl Todo {
    /// Something that was done just now.
    pub(super) fn now(id: Id, told: Told) -> Self {
        Self {
            id,
            told,
            request: None,
            at: 0,
        }
    }
}

struct Lent {
    block: Block,
    /// The next ordinal to give.
    next: u16,
}

/// The journal.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
    /// Held for as long as this lives: two programs on one journal would give one number twice.
    _lock: File,
    holder: String,
    /// The latest day that is known to have come. A block of an earlier one gives nothing, even when
    /// the clock is set back.
    day: Date,
    lent: Vec<Lent>,
    numbers: BTreeMap<Id, Number>,
    /// Numbers that the hall gave since this program started, the day's: in memory alone.
    heard: BTreeMap<Id, Number>,
    todo: Vec<Todo>,
}

impl Journal {
    /// Reads the journal, or begins one.
    ///
    /// # Errors
    /// A file that cannot be read or written.
    pub(super) async fn open(data: &Path) -> Result<Self, AskError> {
        let path = data.join(FILE);
        let failed = AskError::file(&path);
        let lock = lock(&data.join(LOCK)).await?;
        let content = files::read(&path).map_err(&failed)?.unwrap_or_default();
        // The last line has no end when power failed while it was written.
        let whole = content
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        let file = append_to(&path).map_err(&failed)?;
        file.set_len(whole as u64).map_err(&failed)?;
        let mut journal = Self {
            path,
            file,
            _lock: lock,
            holder: String::new(),
            day: Date::MIN,
            lent: Vec::new(),
            numbers: BTreeMap::new(),
            heard: BTreeMap::new(),
            todo: Vec::new(),
        };
        for line in content[..whole]
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
        {
            match serde_json::from_slice(line) {
                Ok(line) => journal.replay(line),
                // Whatever it was, everything around it still counts.
                Err(error) => tracing::error!(%error, "a line of the journal cannot be read"),
            }
        }
        if journal.holder.is_empty() {
            let mut random = [0; 16];
            Os.fill(&mut random)?;
            journal.append(Line::Holder(hex::encode(random)))?;
        }
        Ok(journal)
    }

    /// The kiosk's own name for itself, under which blocks are lent.
    pub(super) fn holder(&self) -> &str {
        &self.holder
    }

    /// The lent number that a ticket was given.
    pub(super) fn number(&self, id: Id) -> Option<Number> {
        self.numbers.get(&id).copied()
    }

    /// The hall gave a ticket this number. Its day has come, whatever the clock will say.
    ///
    /// # Errors
    /// The day could not be written; the number is known all the same.
    pub(super) fn heard(&mut self, id: Id, given: Numbered) -> Result<(), AskError> {
        let written = self.has_come(given.day);
        let _ = self.heard.insert(id, given.number);
        written
    }

    /// The number that the hall gave a ticket, for when the hall cannot be asked again.
    pub(super) fn heard_of(&self, id: Id) -> Option<Number> {
        self.heard.get(&id).copied()
    }

    /// The latest day that is known to have come.
    pub(super) fn day(&self) -> Date {
        self.day
    }

    /// The hall's business day is this one, whatever the clock said meanwhile.
    pub(super) fn hall_says(&mut self, day: Date) -> Result<(), AskError> {
        if day == self.day {
            Ok(())
        } else {
            self.append(Line::Day(day))
        }
    }

    /// This day has come, by the clock or by what the hall gave. One that was before changes nothing.
    pub(super) fn has_come(&mut self, day: Date) -> Result<(), AskError> {
        if day <= self.day {
            Ok(())
        } else {
            self.append(Line::Day(day))
        }
    }

    /// How many blocks of a series were lent for the day: the next one's place.
    pub(super) fn blocks(&self, series: Series) -> u32 {
        let of = |lent: &&Lent| lent.block.first.series() == series && lent.block.day == self.day;
        let nth = self.lent.iter().filter(of).map(|lent| lent.block.nth + 1);
        nth.max().unwrap_or(0)
    }

    /// How many lent numbers of a series can be given.
    pub(super) fn left(&self, series: Series) -> u16 {
        let good = self.lent.iter().filter(|lent| lent.gives(series, self.day));
        good.map(|lent| lent.block.last.ordinal() + 1 - lent.next)
            .sum()
    }

    /// The next lent number, and its day. It counts as given when [`Journal::issued`] has written it.
    pub(super) fn next_number(&self, series: Series) -> Option<(Number, Date)> {
        let lent = self.lent.iter().find(|lent| lent.gives(series, self.day))?;
        Some((Number::new(series, lent.next).ok()?, lent.block.day))
    }

    /// Blocks were lent. Those of other days are forgotten.
    pub(super) fn lent(&mut self, blocks: Vec<Block>) -> Result<(), AskError> {
        for block in blocks {
            self.append(Line::Lent(block))?;
        }
        Ok(())
    }

    /// A ticket was given a lent number.
    pub(super) fn issued(&mut self, id: Id, request: Request) -> Result<(), AskError> {
        self.append(Line::Issued { id, request })
    }

    /// Something was done that the hall must hear of.
    pub(super) fn done(&mut self, id: Id, told: Told, at: i64) -> Result<(), AskError> {
        self.append(Line::Done { id, told, at })
    }

    /// What the hall must hear of first, apart from some tickets.
    pub(super) fn first_untold(&self, apart_from: &BTreeSet<Id>) -> Option<Todo> {
        let mut todo = self.todo.iter();
        todo.find(|todo| !apart_from.contains(&todo.id)).cloned()
    }

    /// How much the hall has not been told.
    pub(super) fn untold(&self) -> usize {
        self.todo.len()
    }

    /// The hall has heard of it. Told twice it would change nothing, so a disk that fails here is no
    /// harm.
    pub(super) fn told(&mut self, id: Id, told: Told) {
        let line = Line::Told { id, told };
        let written = self.write(&line);
        self.replay(line);
        let long = self.file.metadata().is_ok_and(|file| file.len() > LONG);
        let written = match written {
            Ok(()) if long && self.todo.is_empty() => self.begin_anew(),
            written => written,
        };
        if let Err(error) = written {
            tracing::warn!(%error, "the journal cannot be written");
        }
    }

    /// Onto the disk, then into memory.
    fn append(&mut self, line: Line) -> Result<(), AskError> {
        self.write(&line)?;
        self.replay(line);
        Ok(())
    }

    fn write(&mut self, line: &Line) -> Result<(), AskError> {
        let failed = AskError::file(&self.path);
        let mut bytes = serde_json::to_vec(line)
            .map_err(io::Error::other)
            .map_err(&failed)?;
        bytes.push(b'\n');
        let before = self.file.metadata().map_err(&failed)?.len();
        let written = self
            .file
            .write_all(&bytes)
            .and_then(|()| self.file.sync_data());
        if written.is_err() {
            // Half a line must not stand before the next one.
            let _ = self.file.set_len(before);
        }
        written.map_err(&failed)
    }

    fn replay(&mut self, line: Line) {
        match line {
            Line::Holder(holder) => self.holder = holder,
            Line::Day(day) => {
                self.day = day;
                self.heard.clear();
            }
            Line::Lent(block) => {
                self.lent.retain(|lent| lent.block.day == block.day);
                if self.lent.iter().all(|lent| lent.block != block) {
                    self.lent.push(Lent {
                        next: block.first.ordinal(),
                        block,
                    });
                }
            }
            Line::Issued { id, request } => {
                if let Some(lent) = &request.lent {
                    self.given(lent.number, lent.day);
                    let _ = self.numbers.insert(id, lent.number);
                }
                self.todo.push(Todo {
                    id,
                    told: Told::Issued,
                    request: Some(request),
                    at: 0,
                });
            }
            Line::Done { id, told, at } => self.todo.push(Todo {
                at,
                ..Todo::now(id, told)
            }),
            Line::Told { id, told } => {
                let same = |todo: &Todo| todo.id == id && todo.told == told;
                if let Some(at) = self.todo.iter().position(same) {
                    drop(self.todo.remove(at));
                }
            }
            Line::Given { number, day } => self.given(number, day),
        }
    }

    fn given(&mut self, number: Number, day: Date) {
        for lent in &mut self.lent {
            let Block { first, last, .. } = lent.block;
            if lent.block.day == day && (first..=last).contains(&number) {
                lent.next = lent.next.max(number.ordinal() + 1);
            }
        }
    }

    /// Writes the file anew with what still counts, whole or not at all.
    fn begin_anew(&mut self) -> Result<(), AskError> {
        let failed = AskError::file(&self.path);
        let mut lines = vec![Line::Holder(self.holder.clone()), Line::Day(self.day)];
        for lent in &self.lent {
            lines.push(Line::Lent(lent.block));
            let last = lent.next.checked_sub(1);
            let given = last.and_then(|last| Number::new(lent.block.first.series(), last).ok());
            lines.extend(given.map(|number| Line::Given {
                number,
                day: lent.block.day,
            }));
        }
        let mut bytes = Vec::new();
        for line in lines {
            serde_json::to_writer(&mut bytes, &line)
                .map_err(io::Error::other)
                .map_err(&failed)?;
            bytes.push(b'\n');
        }
        files::write(&self.path, &bytes).map_err(&failed)?;
        self.file = append_to(&self.path).map_err(&failed)?;
        self.numbers.clear();
        Ok(())
    }
}

impl Lent {
    fn gives(&self, series: Series, day: Date) -> bool {
        self.block.first.series() == series
            && self.block.day == day
            && self.next <= self.block.last.ordinal()
    }
}

/// Takes the lock, or waits a moment for a program that is just ending.
async fn lock(path: &Path) -> Result<File, AskError> {
    let file = append_to(path).map_err(AskError::file(path))?;
    for _ in 0..LOCK_TRIES {
        if file.try_lock().is_ok() {
            return Ok(file);
        }
        tokio::time::sleep(LOCK_PAUSE).await;
    }
    Err(AskError::Locked(path.to_owned()))
}

fn append_to(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(path)
}
