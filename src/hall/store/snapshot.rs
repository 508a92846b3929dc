//! Snapshot of the hall: all active tickets, desks and services at one moment.

use std::collections::HashMap;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::events::last_seq;
use super::rows::{self, counter, index, minutes, text};
use crate::api::Stop;
use crate::catalogue::CounterId;
use crate::hall::error::Error;
use crate::ticket::queue::Queued;
use crate::ticket::{Id, Number, State};

/// Snapshot of the hall: tickets in the order of arrival, and what is known of the day.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The business day.
    pub day: Date,
    /// The number of the last event that this includes.
    pub seq: i64,
    /// Tickets that were handed over and are not over, by arrival.
    pub tickets: Vec<ActiveTicket>,
    /// Desks that reported on this day: counter, desk, whether they are staffed.
    pub desks: Vec<(CounterId, String, bool)>,
    /// Services that ended on this day.
    pub served: Vec<Served>,
}

/// Ticket whose visitor is in the hall.
#[derive(Debug, Clone)]
pub struct ActiveTicket {
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
    /// The event with which its visitor came.
    pub joined: i64,
    /// When its last change was, in milliseconds since 1970.
    pub since: i64,
    /// The number of its last event.
    pub seq: i64,
}

impl Snapshot {
    /// Who waits at a counter, by arrival.
    pub fn waiting(&self, counter: &CounterId) -> impl Iterator<Item = &ActiveTicket> {
        let tickets = self.tickets.iter();
        tickets.filter(move |ticket| ticket.counter == *counter && ticket.state == State::Waiting)
    }

    /// Whether anybody is in the hall, or any desk is staffed.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        !self.tickets.is_empty() || self.desks.iter().any(|(.., staffed)| *staffed)
    }
}

impl ActiveTicket {
    /// What the order of calls depends on.
    #[must_use]
    pub fn queued(&self) -> Queued {
        Queued {
            arrived: self.arrived,
            joined: self.joined,
            stop: self.stop,
            since: self.since,
        }
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

/// Reads a snapshot in one transaction.
pub(super) async fn snapshot(connection: &mut AnyConnection, day: Date) -> Result<Snapshot, Error> {
    let seq = last_seq(connection).await?;
    let tickets = sqlx::query(
        "SELECT tickets.id, letter, number, state, tickets.desk, handed, joined, stop, since,
             stops.counter, stops.minutes,
             (SELECT COUNT(*) FROM stops AS every WHERE every.ticket = tickets.id) AS stop_count,
             (SELECT MAX(seq) FROM events WHERE events.ticket = tickets.id) AS last_seq
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
        "SELECT counter, minutes, stops.ended - stops.started AS took
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
                    counter(row)?,
                    row.try_get("desk")?,
                    row.try_get::<i64, _>("staffed")? == 1,
                ))
            })
            .collect::<Result<_, Error>>()?,
        served: served
            .iter()
            .map(|row| {
                Ok(Served {
                    counter: counter(row)?,
                    minutes: minutes(row)?,
                    took: row.try_get("took")?,
                })
            })
            .collect::<Result<_, Error>>()?,
    })
}

fn lives(tickets: &[AnyRow], then: &[AnyRow]) -> Result<Vec<ActiveTicket>, Error> {
    let mut stops: HashMap<Id, Vec<Stop>> = HashMap::new();
    for row in then {
        let stop = Stop {
            counter: counter(row)?,
            minutes: minutes(row)?,
        };
        stops.entry(text(row, "ticket")?).or_default().push(stop);
    }
    let mut lives: Vec<ActiveTicket> = tickets.iter().map(live).collect::<Result<_, _>>()?;
    for live in &mut lives {
        live.then = stops.remove(&live.id).unwrap_or_default();
    }
    Ok(lives)
}

fn live(row: &AnyRow) -> Result<ActiveTicket, Error> {
    let queued = rows::queued(row)?;
    Ok(ActiveTicket {
        id: text(row, "id")?,
        number: rows::number(row)?,
        state: text(row, "state")?,
        desk: row.try_get("desk")?,
        arrived: queued.arrived,
        joined: queued.joined,
        stop: queued.stop,
        since: queued.since,
        counter: counter(row)?,
        minutes: minutes(row)?,
        stops: index(row, "stop_count")?,
        seq: row.try_get("last_seq")?,
        then: Vec::new(),
    })
}
