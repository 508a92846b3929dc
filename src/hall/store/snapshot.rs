//! What is only looked at: everybody in the hall at one moment.

use std::collections::HashMap;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::desks::just_sent;
use super::events::last_seq;
use super::rows::{self, counter, index, minutes, text};
use crate::api::Stop;
use crate::catalogue::CounterId;
use crate::hall::error::Error;
use crate::ticket::{Id, Number, State};

/// Everybody in the hall, in the order in which they came, and what is known of the day.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The business day.
    pub day: Date,
    /// The number of the last event that this includes.
    pub seq: i64,
    /// Tickets that are in somebody's hand and not over, by arrival.
    pub tickets: Vec<Live>,
    /// Desks that reported on this day: counter, desk, whether they are staffed.
    pub desks: Vec<(CounterId, String, bool)>,
    /// Services that ended on this day.
    pub served: Vec<Served>,
}

/// A ticket whose visitor is in the hall.
#[derive(Debug, Clone)]
pub struct Live {
    /// The ticket.
    pub id: Id,
    /// Its number.
    pub number: Number,
    /// Its state.
    pub state: State,
    /// The counter of the stop that it is at.
    pub counter: CounterId,
    /// What the catalogue expects of this stop, in minutes; 0 for "as usual".
    pub minutes: u16,
    /// That stop's place, from 0.
    pub stop: usize,
    /// How many stops it has.
    pub stops: usize,
    /// The stops that come after, in order.
    pub then: Vec<Stop>,
    /// The desk that has called it or serves it.
    pub desk: Option<String>,
    /// When its visitor came, in milliseconds since 1970.
    pub arrived: i64,
    /// Since when it stands where it stands, in milliseconds since 1970.
    pub since: i64,
    /// The number of its last event.
    pub seq: i64,
}

impl Snapshot {
    /// Whether somebody was sent on so lately that others are called first.
    #[must_use]
    pub fn is_on_the_way(&self, id: Id, now: i64) -> bool {
        let mut tickets = self.tickets.iter();
        tickets.any(|ticket| ticket.id == id && ticket.stop > 0 && ticket.since > just_sent(now))
    }

    /// Whether anybody is in the hall, or any desk is staffed.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        !self.tickets.is_empty() || self.desks.iter().any(|(.., staffed)| *staffed)
    }
}

/// A service that has ended.
#[derive(Debug, Clone)]
pub struct Served {
    /// Where.
    pub counter: CounterId,
    /// What the catalogue expected, in minutes.
    pub minutes: u16,
    /// What it took, in milliseconds.
    pub took: i64,
}

/// One moment of the hall.
pub(super) async fn snapshot(connection: &mut AnyConnection, day: Date) -> Result<Snapshot, Error> {
    let seq = last_seq(connection).await?;
    let tickets = sqlx::query(
        "SELECT tickets.id, letter, number, state, stop, tickets.desk, handed, since,
             stops.counter, stops.minutes,
             (SELECT COUNT(*) FROM stops AS every WHERE every.ticket = tickets.id),
             (SELECT MAX(seq) FROM events WHERE events.ticket = tickets.id)
         FROM tickets JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE day = $1 AND state IN ('handed', 'waiting', 'called', 'serving', 'done', 'parked', 'missed')
         ORDER BY handed, joined",
    )
    .bind(day.to_string())
    .fetch_all(&mut *connection)
    .await?;
    let then = sqlx::query(
        "SELECT stops.ticket, stops.counter, stops.minutes
         FROM stops JOIN tickets ON tickets.id = stops.ticket AND stops.place > tickets.stop
         WHERE day = $1 AND state IN ('handed', 'waiting', 'called', 'serving', 'done', 'parked', 'missed')
         ORDER BY stops.place",
    )
    .bind(day.to_string())
    .fetch_all(&mut *connection)
    .await?;
    let desks = sqlx::query(
        "SELECT counter, desk, staffed FROM desks WHERE day = $1 ORDER BY counter, desk",
    )
    .bind(day.to_string())
    .fetch_all(&mut *connection)
    .await?;
    let served = sqlx::query(
        "SELECT counter, minutes, stops.ended - stops.started
         FROM stops JOIN tickets ON tickets.id = stops.ticket
         WHERE day = $1 AND stops.ended IS NOT NULL AND stops.started IS NOT NULL
         ORDER BY stops.ended",
    )
    .bind(day.to_string())
    .fetch_all(&mut *connection)
    .await?;
    Ok(Snapshot {
        day,
        seq,
        tickets: lives(&tickets, &then)?,
        desks: desks
            .iter()
            .map(|row| {
                Ok((
                    counter(row, 0)?,
                    row.try_get(1)?,
                    row.try_get::<i64, _>(2)? == 1,
                ))
            })
            .collect::<Result<_, Error>>()?,
        served: served
            .iter()
            .map(|row| {
                Ok(Served {
                    counter: counter(row, 0)?,
                    minutes: minutes(row, 1)?,
                    took: row.try_get(2)?,
                })
            })
            .collect::<Result<_, Error>>()?,
    })
}

fn lives(tickets: &[AnyRow], then: &[AnyRow]) -> Result<Vec<Live>, Error> {
    let mut stops: HashMap<Id, Vec<Stop>> = HashMap::new();
    for row in then {
        let stop = Stop {
            counter: counter(row, 1)?,
            minutes: minutes(row, 2)?,
        };
        stops.entry(text(row, 0)?).or_default().push(stop);
    }
    let mut lives: Vec<Live> = tickets.iter().map(live).collect::<Result<_, _>>()?;
    for live in &mut lives {
        live.then = stops.remove(&live.id).unwrap_or_default();
    }
    Ok(lives)
}

fn live(row: &AnyRow) -> Result<Live, Error> {
    Ok(Live {
        id: text(row, 0)?,
        number: rows::number(text(row, 1)?, row.try_get(2)?)?,
        state: text(row, 3)?,
        stop: index(row, 4)?,
        desk: row.try_get(5)?,
        arrived: row.try_get::<Option<i64>, _>(6)?.unwrap_or_default(),
        since: row.try_get(7)?,
        counter: counter(row, 8)?,
        minutes: minutes(row, 9)?,
        stops: index(row, 10)?,
        seq: row.try_get(11)?,
        then: Vec::new(),
    })
}
