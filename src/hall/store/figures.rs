//! What a day's queues come to: visitors, waits, services and told ranges, by counter and hour.

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::counts::{Figure, FigureKind};
use super::rows::text;
use crate::hall::error::Error;
use crate::ticket::State;

/// A minute in milliseconds.
const MINUTE_MILLIS: i64 = 60_000;

/// Class of a told range, by its upper end: what was told, not what happened, so that long waits are not
/// counted against honest ranges.
pub fn told_class(most: i64) -> &'static str {
    match most {
        ..10 => "under-10",
        10..=30 => "10-to-30",
        _ => "over-30",
    }
}

/// Reads what happened on these days, and counts it.
pub(super) async fn of_queues(
    connection: &mut AnyConnection,
    from: Date,
    to: Date,
    zone: &TimeZone,
) -> Result<Vec<Figure>, Error> {
    let query = sqlx::query(
        "SELECT events.day, events.ticket, events.at, events.counter, events.state,
             tickets.handed, told_least, told_most
         FROM events JOIN tickets ON tickets.id = events.ticket
         WHERE events.day BETWEEN $1 AND $2 ORDER BY events.ticket, events.seq",
    )
    .bind(from.to_string())
    .bind(to.to_string());
    // Row by row: a busy day's events at once would be megabytes, which the process keeps afterwards.
    let mut rows = query.fetch(connection);
    let mut tally = QueueTally::new(zone);
    while let Some(row) = rows.try_next().await? {
        tally.see(&Happened::read(&row)?);
    }
    Ok(tally.done())
}

/// An event, with what its ticket was told.
struct Happened {
    day: Date,
    ticket: String,
    at: i64,
    counter: String,
    state: State,
    handed: Option<i64>,
    told: Option<(i64, i64)>,
}

impl Happened {
    fn read(row: &AnyRow) -> Result<Self, Error> {
        let least: Option<i64> = row.try_get("told_least")?;
        let most: Option<i64> = row.try_get("told_most")?;
        Ok(Self {
            day: text(row, "day")?,
            ticket: row.try_get("ticket")?,
            at: row.try_get("at")?,
            counter: row.try_get("counter")?,
            state: text(row, "state")?,
            handed: row.try_get("handed")?,
            told: least.zip(most),
        })
    }
}

/// Counts events, ticket by ticket in their order.
struct QueueTally<'z> {
    zone: &'z TimeZone,
    figures: BTreeMap<(Date, i8, FigureKind, String, &'static str), i64>,
    ticket: String,
    /// When its visitor came, until it waits.
    came: Option<i64>,
    wait: Option<OpenWait>,
    /// When the service began.
    served: Option<i64>,
}

/// A wait that has not ended.
struct OpenWait {
    since: i64,
    counter: String,
    told: Option<(i64, i64)>,
}

impl<'z> QueueTally<'z> {
    fn new(zone: &'z TimeZone) -> Self {
        Self {
            zone,
            figures: BTreeMap::new(),
            ticket: String::new(),
            came: None,
            wait: None,
            served: None,
        }
    }

    fn see(&mut self, event: &Happened) {
        if self.ticket != event.ticket {
            self.ticket.clone_from(&event.ticket);
            (self.came, self.wait, self.served) = (None, None, None);
        }
        match event.state {
            State::Handed => self.came = Some(event.handed.unwrap_or(event.at)),
            State::Waiting => self.begin_wait(event),
            State::Called => self.end_wait(event),
            State::Serving => self.served = Some(event.at),
            State::Done | State::Finished => self.end_service(event),
            State::Cancelled | State::Expired => {
                if let Some(wait) = self.wait.take() {
                    self.never_called(event.day, &wait);
                }
            }
            State::Reserved | State::Parked | State::Missed => {}
        }
    }

    fn begin_wait(&mut self, event: &Happened) {
        let first = self.came.take();
        match &self.wait {
            // Parked, and back in its place.
            Some(wait) if wait.counter == event.counter => return,
            _ => {}
        }
        let since = first.unwrap_or(event.at);
        self.add(
            event.day,
            since,
            FigureKind::Visitors,
            &event.counter,
            "",
            1,
        );
        self.wait = Some(OpenWait {
            since,
            counter: event.counter.clone(),
            // What was told was told of the first counter alone.
            told: first.and(event.told),
        });
    }

    fn end_wait(&mut self, event: &Happened) {
        self.served = None;
        let Some(wait) = self.wait.take() else {
            return;
        };
        let OpenWait {
            since,
            counter,
            told,
        } = wait;
        let took = (event.at - since).max(0);
        self.add(event.day, since, FigureKind::Waits, &counter, "", 1);
        let seconds = took / 1000;
        self.add(
            event.day,
            since,
            FigureKind::WaitSeconds,
            &counter,
            "",
            seconds,
        );
        if let Some((least, most)) = told {
            // People read whole minutes.
            let minutes = (took + MINUTE_MILLIS / 2) / MINUTE_MILLIS;
            let kind = match minutes {
                minutes if minutes < least => FigureKind::RangeShorter,
                minutes if minutes > most => FigureKind::RangeLonger,
                _ => FigureKind::RangeKept,
            };
            self.add(event.day, since, kind, &counter, told_class(most), 1);
        }
    }

    fn end_service(&mut self, event: &Happened) {
        let Some(began) = self.served.take() else {
            return;
        };
        let seconds = (event.at - began).max(0) / 1000;
        self.add(
            event.day,
            began,
            FigureKind::Services,
            &event.counter,
            "",
            1,
        );
        self.add(
            event.day,
            began,
            FigureKind::ServiceSeconds,
            &event.counter,
            "",
            seconds,
        );
    }

    fn never_called(&mut self, day: Date, wait: &OpenWait) {
        if let Some((_, most)) = wait.told {
            let class = told_class(most);
            self.add(
                day,
                wait.since,
                FigureKind::NeverCalled,
                &wait.counter,
                class,
                1,
            );
        }
    }

    fn add(
        &mut self,
        day: Date,
        at: i64,
        kind: FigureKind,
        counter: &str,
        class: &'static str,
        count: i64,
    ) {
        let at = Timestamp::from_millisecond(at).unwrap_or_default();
        let hour = at.to_zoned(self.zone.clone()).hour();
        let key = (day, hour, kind, counter.to_owned(), class);
        *self.figures.entry(key).or_default() += count;
    }

    fn done(self) -> Vec<Figure> {
        let figures = self.figures.into_iter();
        figures
            .map(|((day, hour, kind, a, b), count)| Figure {
                day,
                hour,
                kind,
                a,
                b: b.to_owned(),
                count: u64::try_from(count).unwrap_or_default(),
            })
            .collect()
    }
}
