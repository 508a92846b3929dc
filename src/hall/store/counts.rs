//! Small counts by day and hour: what is told to be counted, and what days leave of their queues.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row as _};

use super::figures;
use super::rows::{self, text};
use super::write_tx::WriteTx;
use super::writer::Change;
use crate::api::CountKind;
use crate::hall::error::Error;

/// Retention of small counts, in days: a month can be laid beside the same month of the year before.
pub const COUNTS_RETENTION_DAYS: i32 = 400;

/// What a row counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureKind {
    /// Told counter `a` what counter `b` had been told before.
    Told,
    /// Answered question `a` by "I don't know".
    Unknown,
    /// Asked for a person on page `a`.
    AskStaff,
    /// Searched for what nothing is called by.
    NoHit,
    /// The same by its words `a`, typed by five visits of the day at least.
    NoHitWords,
    /// Left at page `a` without a number.
    Left,
    /// Began to wait at counter `a`.
    Visitors,
    /// Waits at counter `a` that ended in a call.
    Waits,
    /// What these took together, in seconds.
    WaitSeconds,
    /// Services at counter `a`.
    Services,
    /// What these took together, in seconds.
    ServiceSeconds,
    /// Waits at counter `a` that lay in the range that was told, of class `b`.
    RangeKept,
    /// That were shorter than it.
    RangeShorter,
    /// That were longer.
    RangeLonger,
    /// That never ended in a call.
    NeverCalled,
}

impl FigureKind {
    /// Every kind with its word in the store.
    const WORDS: [(Self, &str); 15] = [
        (Self::Told, "told"),
        (Self::Unknown, "unknown"),
        (Self::AskStaff, "ask-staff"),
        (Self::NoHit, "no-hit"),
        (Self::NoHitWords, "no-hit-words"),
        (Self::Left, "left"),
        (Self::Visitors, "visitors"),
        (Self::Waits, "waits"),
        (Self::WaitSeconds, "wait-seconds"),
        (Self::Services, "services"),
        (Self::ServiceSeconds, "service-seconds"),
        (Self::RangeKept, "range-kept"),
        (Self::RangeShorter, "range-shorter"),
        (Self::RangeLonger, "range-longer"),
        (Self::NeverCalled, "never-called"),
    ];
}

impl From<CountKind> for FigureKind {
    fn from(kind: CountKind) -> Self {
        match kind {
            CountKind::Told => Self::Told,
            CountKind::Unknown => Self::Unknown,
            CountKind::AskStaff => Self::AskStaff,
            CountKind::NoHit => Self::NoHit,
            CountKind::Left => Self::Left,
        }
    }
}

impl fmt::Display for FigureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = Self::WORDS.iter();
        let word = words.find(|(kind, _)| kind == self).map(|(_, word)| *word);
        f.write_str(word.unwrap_or_default())
    }
}

impl FromStr for FigureKind {
    type Err = NotAFigure;

    fn from_str(text: &str) -> Result<Self, NotAFigure> {
        let mut words = Self::WORDS.iter();
        let kind = words.find(|(_, word)| *word == text).map(|(kind, _)| *kind);
        kind.ok_or(NotAFigure)
    }
}

/// A word that no row is kept under.
#[derive(Debug)]
pub struct NotAFigure;

/// How often something happened in an hour of a day. It may hold search words that five visits typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The business day.
    pub day: Date,
    /// The hour, from 0 to 23.
    pub hour: i8,
    /// What is counted.
    pub kind: FigureKind,
    /// Of what.
    pub a: String,
    /// And of what else; empty for most kinds.
    pub b: String,
    /// How often, or how many seconds.
    pub count: u64,
}

/// What is to be added to the counts of this hour.
#[derive(Default)]
pub(in crate::hall) struct CountRows(BTreeMap<(FigureKind, String, String), u64>);

impl CountRows {
    /// Adds to a row.
    pub(in crate::hall) fn add(&mut self, kind: FigureKind, a: &str, b: &str, count: u64) {
        let row = (kind, a.to_owned(), b.to_owned());
        *self.0.entry(row).or_default() += count;
    }
}

impl Change for CountRows {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        let (day, hour) = (tx.day(), tx.now().hour());
        let rows = self.0.iter().map(|((kind, a, b), count)| Figure {
            day,
            hour,
            kind: *kind,
            a: a.clone(),
            b: b.clone(),
            count: *count,
        });
        write(tx, &rows.collect::<Vec<_>>()).await
    }
}

/// Adds to the rows of these.
async fn write(tx: &mut WriteTx<'_>, figures: &[Figure]) -> Result<(), Error> {
    for some in rows::batches(figures) {
        let statement = format!(
            "INSERT INTO counts (day, hour, kind, a, b, count) VALUES {}
             ON CONFLICT (day, hour, kind, a, b) DO UPDATE SET count = counts.count + excluded.count",
            rows::values(some.len(), 6)
        );
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for figure in some {
            query = query
                .bind(figure.day.to_string())
                .bind(i64::from(figure.hour))
                .bind(figure.kind.to_string())
                .bind(&figure.a)
                .bind(&figure.b)
                .bind(i64::try_from(figure.count).unwrap_or(i64::MAX));
        }
        let _ = query.execute(tx.write()).await?;
    }
    Ok(())
}

/// Before days are erased, their queues become counts; counts that are older still are erased.
pub(super) async fn keep(tx: &mut WriteTx<'_>, oldest: Date, erased: Date) -> Result<(), Error> {
    let zone = tx.now().time_zone().clone();
    let Ok(last) = oldest.yesterday() else {
        return Ok(());
    };
    let figures = figures::of_queues(tx.read(), Date::ZERO, last, &zone).await?;
    write(tx, &figures).await?;
    let _ = sqlx::query("DELETE FROM counts WHERE day < $1")
        .bind(erased.to_string())
        .execute(tx.write())
        .await?;
    Ok(())
}

/// Everything that was counted from one day to another, both included: rows of the days that are erased,
/// and the queues of those that are not.
pub(super) async fn between(
    connection: &mut AnyConnection,
    from: Date,
    to: Date,
    zone: &TimeZone,
) -> Result<Vec<Figure>, Error> {
    let rows =
        sqlx::query("SELECT day, hour, kind, a, b, count FROM counts WHERE day BETWEEN $1 AND $2")
            .bind(from.to_string())
            .bind(to.to_string())
            .fetch_all(&mut *connection)
            .await?;
    let kept = rows.iter().map(figure).collect::<Result<Vec<_>, _>>()?;
    let fresh = figures::of_queues(connection, from, to, zone).await?;
    Ok(kept.into_iter().chain(fresh).collect())
}

fn figure(row: &AnyRow) -> Result<Figure, Error> {
    let hour = i8::try_from(row.try_get::<i64, _>("hour")?);
    let kind: String = row.try_get("kind")?;
    Ok(Figure {
        day: text(row, "day")?,
        hour: hour.map_err(|_| rows::broken("an hour of no day"))?,
        kind: kind.parse().map_err(|_| rows::broken("a kind of count"))?,
        a: row.try_get("a")?,
        b: row.try_get("b")?,
        count: u64::try_from(row.try_get::<i64, _>("count")?)
            .map_err(|_| rows::broken("a count below 0"))?,
    })
}
