//! High-water mark of the day's numbers, in a small file beside the store.
//!
//! A store that is deleted, emptied or put back from a copy has forgotten numbers that people in the lobby
//! hold. The mark remembers them: how far each series was given, written after every commit, and how far it
//! was reserved, synced to the disk before the first number of each [`AHEAD`] is committed. A store that
//! is behind what was given has lost something; its numbers go on behind what was reserved.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;
use sqlx::{AnyConnection, Connection as _};

use super::rows;
use crate::files;
use crate::hall::error::{Error, StoreError};
use crate::ticket::{Number, Series};

/// The file in the data folder.
const FILE: &str = "numbers.mark";
/// Size of the file, in bytes: one sector, so that a cut of power leaves the old one or the new one.
const SIZE: usize = 512;
/// Numbers that are reserved at once. After a loss at most so many of each series are skipped.
const AHEAD: u16 = 20;

/// How far a series went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct SeriesMark {
    /// The last number that was committed.
    given: u16,
    /// The last number that may have been.
    reserved: u16,
}

/// The marks of one business day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct DayMarks {
    day: Option<Date>,
    series: BTreeMap<Series, SeriesMark>,
}

/// The last numbers of one day's series.
pub(super) type LastNumbers = BTreeMap<Series, u16>;

/// The file of marks.
#[derive(Debug)]
pub(super) struct Marks {
    file: Arc<File>,
    now: Mutex<DayMarks>,
    /// Whether there was a mark when it was opened.
    known: bool,
}

/// What a store has lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Loss {
    day: Date,
    /// Behind which numbers each series goes on.
    pub(super) after: Vec<Number>,
}

impl Marks {
    /// Opens the file, or makes it. Blocks the thread.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        let path = folder.join(FILE);
        let file = files::private(&path)?;
        let mut content = vec![0; SIZE];
        let read = file.read_at(&mut content, 0)?;
        let text = String::from_utf8_lossy(&content[..read]);
        let known = DayMarks::parse(&text);
        if !text.trim().is_empty() && known.is_none() {
            tracing::error!(file = %path.display(), "the mark of given numbers is damaged; it begins anew");
        }
        let marks = Self {
            file: Arc::new(file),
            known: known.is_some(),
            now: Mutex::new(known.unwrap_or_default()),
        };
        if !marks.known {
            // Room for all of it now: a disk that is full later does not stop it.
            marks.file.write_all_at(&marks.held().to_bytes(), 0)?;
            marks.file.sync_all()?;
        }
        Ok(marks)
    }

    /// Whether numbers were given here before.
    pub(super) fn is_known(&self) -> bool {
        self.known && self.held().day.is_some()
    }

    /// Reserves numbers: called before they are committed.
    pub(super) async fn reserve(&self, day: Date, last: &LastNumbers) -> Result<(), Error> {
        let bytes = {
            let mut now = self.held();
            if now.day != Some(day) {
                *now = DayMarks {
                    day: Some(day),
                    ..DayMarks::default()
                };
            }
            let mut raised = false;
            for (series, last) in last {
                let mark = now.series.entry(*series).or_default();
                if *last > mark.reserved {
                    mark.reserved = last.next_multiple_of(AHEAD).min(Number::LAST);
                    raised = true;
                }
            }
            if !raised {
                return Ok(());
            }
            now.to_bytes()
        };
        let file = Arc::clone(&self.file);
        let synced = tokio::task::spawn_blocking(move || {
            file.write_all_at(&bytes, 0)?;
            file.sync_data()
        });
        let synced = synced.await.map_err(io::Error::other).flatten();
        Ok(synced.map_err(StoreError::from)?)
    }

    /// Notes numbers as given: called after they were committed. The disk gets it when it likes: the store
    /// itself outlives a cut of power.
    pub(super) fn note(&self, last: &LastNumbers) {
        if last.is_empty() {
            return;
        }
        let mut now = self.held();
        for (series, last) in last {
            let mark = now.series.entry(*series).or_default();
            mark.given = mark.given.max(*last);
        }
        if let Err(error) = self.file.write_all_at(&now.to_bytes(), 0) {
            tracing::warn!(%error, "the mark of given numbers could not be written");
        }
    }

    /// Lets the marks be those of another day, to which the tickets went. Blocks the thread.
    pub(super) fn move_to(&self, day: Date) -> io::Result<()> {
        let mut now = self.held();
        if now.day.is_some() {
            now.day = Some(day);
            self.file.write_all_at(&now.to_bytes(), 0)?;
        }
        self.file.sync_all()
    }

    /// What a store has lost of the marked day; `None` when it knows all that was given.
    pub(super) async fn loss(&self, connection: &mut AnyConnection) -> Result<Option<Loss>, Error> {
        let marked = self.held().clone();
        let Some(day) = marked.day else {
            return Ok(None);
        };
        let stored: Vec<(String, i64)> =
            sqlx::query_as("SELECT letter, last FROM series WHERE day = $1")
                .bind(day.to_string())
                .fetch_all(&mut *connection)
                .await?;
        let mut last = LastNumbers::new();
        for (letter, ordinal) in stored {
            let series: Series = rows::parsed(&letter)?;
            let _ = last.insert(series, u16::try_from(ordinal).unwrap_or(u16::MAX));
        }
        let is_behind = |(series, mark): (&Series, &SeriesMark)| {
            mark.given > last.get(series).copied().unwrap_or_default()
        };
        if !marked.series.iter().any(is_behind) {
            return Ok(None);
        }
        // An older copy knows of later days than the mark only if the mark is older still.
        let later: Option<String> =
            sqlx::query_scalar("SELECT day FROM days WHERE day > $1 LIMIT 1")
                .bind(day.to_string())
                .fetch_optional(connection)
                .await?;
        if later.is_some() {
            return Ok(None);
        }
        let after = marked.series.iter();
        let after = after.filter_map(|(series, mark)| Number::new(*series, mark.reserved).ok());
        Ok(Some(Loss {
            day,
            after: after.collect(),
        }))
    }
}

impl Loss {
    /// Lets the numbers of the day go on behind all that may have been given.
    pub(super) async fn skip(&self, connection: &mut AnyConnection) -> Result<(), Error> {
        let mut transaction = connection.begin().await?;
        // When it was opened is forgotten, too.
        let _ = sqlx::query(
            "INSERT INTO days (day, opened) VALUES ($1, 0) ON CONFLICT (day) DO NOTHING",
        )
        .bind(self.day.to_string())
        .execute(&mut *transaction)
        .await?;
        for number in &self.after {
            let _ = sqlx::query(
                "INSERT INTO series (day, letter, last) VALUES ($1, $2, $3)
                 ON CONFLICT (day, letter) DO UPDATE SET last = $3 WHERE series.last < $3",
            )
            .bind(self.day.to_string())
            .bind(number.series().to_string())
            .bind(i64::from(number.ordinal()))
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// The numbers in one line.
    pub(super) fn numbers(&self) -> String {
        let numbers: Vec<String> = self.after.iter().map(ToString::to_string).collect();
        numbers.join(", ")
    }
}

impl Marks {
    fn held(&self) -> MutexGuard<'_, DayMarks> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl DayMarks {
    fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::with_capacity(SIZE);
        if let Some(day) = self.day {
            let _ = writeln!(text, "{day}");
        }
        for (series, mark) in &self.series {
            let _ = writeln!(text, "{series} {} {}", mark.given, mark.reserved);
        }
        let mut bytes = text.into_bytes();
        // Always as long, so that nothing of an earlier day is left behind the end.
        bytes.resize(SIZE - 1, b' ');
        bytes.push(b'\n');
        bytes
    }

    /// The marks in a file; `None` for what is no such file, or has no day yet.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let day = lines.next()?.parse().ok()?;
        let mut series = BTreeMap::new();
        for line in lines {
            let mut words = line.split(' ');
            let letter = words.next()?.parse().ok()?;
            let mark = SeriesMark {
                given: words.next()?.parse().ok()?,
                reserved: words.next()?.parse().ok()?,
            };
            let _ = series.insert(letter, mark);
        }
        Some(Self {
            day: Some(day),
            series,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(ordinal: u16) -> LastNumbers {
        LastNumbers::from([('A'.try_into().unwrap(), ordinal)])
    }

    fn text(folder: &Path) -> String {
        std::fs::read_to_string(folder.join(FILE)).unwrap()
    }

    #[tokio::test]
    async fn numbers_are_reserved_in_blocks_and_noted_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let day: Date = "2026-11-24".parse().unwrap();
        let marks = Marks::open(folder.path()).unwrap();
        assert!(!marks.is_known());
        for (number, shown) in [
            (1, "A 1 20"),
            (20, "A 20 20"),
            (21, "A 21 40"),
            (999, "A 999 999"),
        ] {
            marks.reserve(day, &last(number)).await.unwrap();
            marks.note(&last(number));
            assert!(text(folder.path()).contains(shown), "{number}");
            assert_eq!(text(folder.path()).len(), SIZE);
        }
        let again = Marks::open(folder.path()).unwrap();
        assert!(again.is_known());
        assert_eq!(*again.held(), *marks.held());
        again
            .reserve(day.tomorrow().unwrap(), &last(1))
            .await
            .unwrap();
        assert!(text(folder.path()).starts_with("2026-11-25\nA 0 20\n "));
    }

    #[test]
    fn a_damaged_mark_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), b"2026-11-24\nA one two\n").unwrap();
        assert!(!Marks::open(folder.path()).unwrap().is_known());
    }
}
