//! What desks change: they open and close, call, serve, and send on.
//!
//! Whoever has come to the hall earlier is called earlier, at every counter: a visitor who comes from
//! another counter stands where they would stand if they had come here first. Nobody loses their place
//! by having more than one errand, by being parked or by being missed. Only somebody who has just been
//! sent on is given [`WALK`] to get there, as long as somebody else can be called.

use jiff::SignedDuration;

use super::rows::{self, Row};
use super::write_tx::Turn;
use super::writer::Change;
use crate::api::{DeskAction, DeskId, Standing};
use crate::hall::error::Error;
use crate::ticket::{Command, Id, Number, State};

/// The way from one counter to the next.
pub const WALK: SignedDuration = SignedDuration::from_mins(2);

/// More stops than this no plan has.
const MOST_STOPS: usize = 24;

/// A desk is staffed from now on, or is not.
pub(in crate::hall) struct Staff {
    pub(in crate::hall) desk: DeskId,
    pub(in crate::hall) staffed: bool,
}

impl Change for Staff {
    type Answer = ();

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<(), Error> {
        if !self.staffed
            && let Some(number) = at_desk(turn, &self.desk).await?
        {
            return Err(Error::DeskBusy(number));
        }
        let _ = sqlx::query(
            "INSERT INTO desks (day, counter, desk, staffed, since) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (day, counter, desk)
             DO UPDATE SET staffed = $4, since = $5 WHERE desks.staffed <> $4",
        )
        .bind(turn.day().to_string())
        .bind(self.desk.counter.as_str())
        .bind(&self.desk.desk)
        .bind(i64::from(self.staffed))
        .bind(turn.moment())
        .execute(turn.writes())
        .await?;
        Ok(())
    }
}

/// A free desk calls whoever is next; nobody when nobody waits.
pub(in crate::hall) struct CallNext(pub(in crate::hall) DeskId);

impl Change for CallNext {
    type Answer = Option<Standing>;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Option<Standing>, Error> {
        must_be_free(turn, &self.0).await?;
        let next: Option<String> = sqlx::query_scalar(
            "SELECT tickets.id FROM tickets
             JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
             WHERE tickets.day = $1 AND tickets.state = 'waiting' AND stops.counter = $2
             ORDER BY CASE WHEN tickets.stop > 0 AND tickets.since > $3 THEN 1 ELSE 0 END,
                      tickets.handed, tickets.joined LIMIT 1",
        )
        .bind(turn.day().to_string())
        .bind(self.0.counter.as_str())
        .bind(just_sent(turn.moment()))
        .fetch_optional(turn.reads())
        .await?;
        let Some(next) = next else { return Ok(None) };
        let mut row = rows::existing(turn.reads(), rows::parsed(&next)?).await?;
        call(turn, &mut row, &self.0).await?;
        Ok(Some(row.standing(turn.seq())))
    }
}

/// Whoever was sent on after this moment is on the way.
pub(super) fn just_sent(now: i64) -> i64 {
    now - i64::try_from(WALK.as_millis()).unwrap_or(0)
}

/// A desk does something with one ticket.
pub(in crate::hall) struct Serve {
    pub(in crate::hall) desk: DeskId,
    pub(in crate::hall) id: Id,
    pub(in crate::hall) action: DeskAction,
}

impl Change for Serve {
    type Answer = Standing;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Standing, Error> {
        let mut row = rows::existing(turn.reads(), self.id).await?;
        self.is_here(&row)?;
        match &self.action {
            DeskAction::Call => {
                if row.ticket.state() != State::Called {
                    must_be_free(turn, &self.desk).await?;
                }
                call(turn, &mut row, &self.desk).await?;
            }
            DeskAction::Start => {
                row.apply(Command::Start)?;
                rows::save(turn, &row).await?;
            }
            DeskAction::Finish => {
                row.apply(Command::Finish)?;
                rows::save(turn, &row).await?;
                if row.ticket.state() == State::Done {
                    row.apply(Command::Join)?;
                    rows::save(turn, &row).await?;
                }
            }
            DeskAction::Park => set(turn, &mut row, Command::Park).await?,
            DeskAction::Resume => set(turn, &mut row, Command::Resume).await?,
            DeskAction::Miss => set(turn, &mut row, Command::Miss).await?,
            DeskAction::Transfer(to) => {
                row.apply(Command::Transfer)?;
                let at = row.ticket.stop();
                row.stops[at] = to.clone();
                move_stop(turn, &row).await?;
                rows::save(turn, &row).await?;
            }
            DeskAction::AddStop {
                stop,
                place: Some(place),
            } if *place != row.stops.len() => {
                // Asked before, or the desk does not know how far the ticket goes.
                if row.stops.get(*place) != Some(stop) {
                    return Err(Error::OtherStops(row.number));
                }
            }
            DeskAction::AddStop { stop, .. } => {
                if row.stops.len() >= MOST_STOPS {
                    return Err(Error::TooManyStops);
                }
                row.apply(Command::AddStop)?;
                row.stops.push(stop.clone());
                rows::insert_stops(turn, &row, row.stops.len() - 1).await?;
                rows::tell(turn, &row);
            }
        }
        Ok(row.standing(turn.seq()))
    }
}

impl Serve {
    /// Whether the ticket is at this counter, and not at another of its desks.
    fn is_here(&self, row: &Row) -> Result<(), Error> {
        if row.stop().counter != self.desk.counter {
            return Err(Error::Elsewhere(row.number));
        }
        match &row.desk {
            Some(desk) if *desk != self.desk.desk => Err(Error::OtherDesk(row.number)),
            _ => Ok(()),
        }
    }
}

async fn set(turn: &mut Turn<'_>, row: &mut Row, command: Command) -> Result<(), Error> {
    row.apply(command)?;
    rows::save(turn, row).await
}

async fn call(turn: &mut Turn<'_>, row: &mut Row, desk: &DeskId) -> Result<(), Error> {
    row.apply(Command::Call)?;
    row.desk = Some(desk.desk.clone());
    rows::save(turn, row).await
}

async fn move_stop(turn: &mut Turn<'_>, row: &Row) -> Result<(), Error> {
    let _ = sqlx::query(
        "UPDATE stops SET counter = $1, minutes = $2, desk = NULL, called = NULL, started = NULL
         WHERE ticket = $3 AND place = $4",
    )
    .bind(row.stop().counter.as_str())
    .bind(i64::from(row.stop().minutes))
    .bind(row.id.to_string())
    .bind(rows::place(row.ticket.stop()))
    .execute(turn.writes())
    .await?;
    Ok(())
}

/// A desk calls only while it is staffed and has nobody.
async fn must_be_free(turn: &mut Turn<'_>, desk: &DeskId) -> Result<(), Error> {
    let staffed: Option<i64> = sqlx::query_scalar(
        "SELECT staffed FROM desks WHERE day = $1 AND counter = $2 AND desk = $3",
    )
    .bind(turn.day().to_string())
    .bind(desk.counter.as_str())
    .bind(&desk.desk)
    .fetch_optional(turn.reads())
    .await?;
    if staffed != Some(1) {
        return Err(Error::DeskClosed(desk.clone()));
    }
    match at_desk(turn, desk).await? {
        Some(number) => Err(Error::DeskBusy(number)),
        None => Ok(()),
    }
}

/// Who was called to a desk or is served there.
async fn at_desk(turn: &mut Turn<'_>, desk: &DeskId) -> Result<Option<Number>, Error> {
    let number: Option<(String, i64)> = sqlx::query_as(
        "SELECT letter, number FROM tickets
         JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE tickets.day = $1 AND tickets.state IN ('called', 'serving')
           AND stops.counter = $2 AND tickets.desk = $3 LIMIT 1",
    )
    .bind(turn.day().to_string())
    .bind(desk.counter.as_str())
    .bind(&desk.desk)
    .fetch_optional(turn.reads())
    .await?;
    number
        .map(|(letter, ordinal)| rows::number(rows::parsed(&letter)?, ordinal))
        .transpose()
}
