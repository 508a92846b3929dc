//! Changes that desks make: they open and close, call, serve, and send on.

use super::events;
use super::rows::{self, TicketRow};
use super::write_tx::WriteTx;
use super::writer::Change;
use crate::api::{DeskAction, DeskId, Event, Standing};
use crate::hall::error::Error;
use crate::ticket::queue::{self, Queued};
use crate::ticket::undo::{HistoryEntry, undo};
use crate::ticket::{Command, Id, Number, State, Ticket};

/// Most stops of a ticket: more no plan has.
const MOST_STOPS: usize = 24;
/// Entries of a ticket's history that decide what can be taken back.
const UNDO_DEPTH: usize = 3;

/// Opens or closes a desk.
pub(in crate::hall) struct Staff {
    pub(in crate::hall) desk: DeskId,
    pub(in crate::hall) staffed: bool,
}

impl Change for Staff {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        if !self.staffed
            && let Some(number) = at_desk(tx, &self.desk).await?
        {
            return Err(Error::DeskBusy(number));
        }
        let _ = sqlx::query(
            "INSERT INTO desks (day, counter, desk, staffed, since) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (day, counter, desk)
             DO UPDATE SET staffed = $4, since = $5 WHERE desks.staffed <> $4",
        )
        .bind(tx.day().to_string())
        .bind(self.desk.counter.as_str())
        .bind(&self.desk.desk)
        .bind(i64::from(self.staffed))
        .bind(tx.now_millis())
        .execute(tx.write())
        .await?;
        Ok(())
    }
}

/// Calls the next ticket to a free desk; `None` when the queue is empty.
pub(in crate::hall) struct CallNext(pub(in crate::hall) DeskId);

impl Change for CallNext {
    type Answer = Option<Standing>;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Option<Standing>, Error> {
        must_be_free(tx, &self.0).await?;
        let waiting = waiting(tx, &self.0).await?;
        let next = queue::next(waiting, tx.now_millis(), |(_, queued)| *queued);
        let Some((next, _)) = next else {
            return Ok(None);
        };
        let mut row = rows::existing(tx.read(), next).await?;
        call(tx, &mut row, &self.0).await?;
        Ok(Some(row.standing(tx.last_seq())))
    }
}

/// A desk's action on one ticket.
pub(in crate::hall) struct Serve {
    pub(in crate::hall) desk: DeskId,
    pub(in crate::hall) id: Id,
    pub(in crate::hall) action: DeskAction,
}

impl Change for Serve {
    type Answer = Standing;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Standing, Error> {
        let mut row = rows::existing(tx.read(), self.id).await?;
        if self.action == DeskAction::Undo {
            return self.undo(tx, row).await;
        }
        self.is_here(&row)?;
        match &self.action {
            // Done above: it may stand at another counter by now.
            DeskAction::Undo => {}
            DeskAction::Call => {
                if row.ticket.state() != State::Called {
                    must_be_free(tx, &self.desk).await?;
                }
                call(tx, &mut row, &self.desk).await?;
            }
            DeskAction::Start => {
                row.apply(Command::Start)?;
                rows::save(tx, &mut row).await?;
            }
            DeskAction::Finish => {
                row.apply(Command::Finish)?;
                rows::save(tx, &mut row).await?;
                if row.ticket.state() == State::Done {
                    row.apply(Command::Join)?;
                    rows::save(tx, &mut row).await?;
                }
            }
            DeskAction::Park => set(tx, &mut row, Command::Park).await?,
            DeskAction::Resume => set(tx, &mut row, Command::Resume).await?,
            DeskAction::Miss => set(tx, &mut row, Command::Miss).await?,
            DeskAction::Transfer(to) => {
                row.apply(Command::Transfer)?;
                let at = row.ticket.stop();
                row.stops[at] = to.clone();
                move_stop(tx, &row).await?;
                rows::save(tx, &mut row).await?;
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
                let at = row.stops.len() - 1;
                rows::insert_stops(tx.write(), &[(row.id, at, stop)]).await?;
                rows::tell(tx, &row);
            }
        }
        Ok(row.standing(tx.last_seq()))
    }
}

impl Serve {
    /// Lets the ticket stand again as it did before it was ended, at the counter and the desk of then.
    async fn undo(&self, tx: &mut WriteTx<'_>, mut row: TicketRow) -> Result<Standing, Error> {
        if row.day != tx.day() {
            return Err(Error::Ended(row.ticket.state()));
        }
        let events = events::history(tx, row.id, UNDO_DEPTH).await?;
        let past = |event: &Event| HistoryEntry {
            state: event.state,
            at: event.at,
        };
        let history: Vec<HistoryEntry> = events.iter().map(past).collect();
        let number = row.number;
        let before =
            undo(&history, tx.now_millis()).map_err(|why| Error::NotUndone { number, why })?;
        let before = &events[before];
        if before.counter != self.desk.counter {
            return Err(Error::Elsewhere(number));
        }
        if let Some(desk) = &before.desk {
            if *desk != self.desk.desk {
                return Err(Error::OtherDesk(number));
            }
            // Somebody else may have been called there since.
            must_be_free(tx, &self.desk).await?;
        }
        row.ticket = Ticket::restored(before.state, before.stop, row.stops.len())
            .ok_or_else(|| rows::broken("a stop that the ticket does not have"))?;
        row.desk.clone_from(&before.desk);
        row.since = before.at;
        rows::put_back(tx, &row).await?;
        Ok(row.standing(tx.last_seq()))
    }

    /// Whether the ticket is at this counter, and not at another of its desks.
    fn is_here(&self, row: &TicketRow) -> Result<(), Error> {
        if row.stop().counter != self.desk.counter {
            return Err(Error::Elsewhere(row.number));
        }
        match &row.desk {
            Some(desk) if *desk != self.desk.desk => Err(Error::OtherDesk(row.number)),
            _ => Ok(()),
        }
    }
}

/// Who waits at a desk's counter.
async fn waiting(tx: &mut WriteTx<'_>, desk: &DeskId) -> Result<Vec<(Id, Queued)>, Error> {
    let rows = sqlx::query(
        "SELECT tickets.id, tickets.handed, tickets.joined, tickets.stop, tickets.since FROM tickets
         JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE tickets.day = $1 AND tickets.state = 'waiting' AND stops.counter = $2",
    )
    .bind(tx.day().to_string())
    .bind(desk.counter.as_str())
    .fetch_all(tx.read())
    .await?;
    let queued = |row| Ok((rows::text(row, "id")?, rows::queued(row)?));
    rows.iter().map(queued).collect()
}

async fn set(tx: &mut WriteTx<'_>, row: &mut TicketRow, command: Command) -> Result<(), Error> {
    row.apply(command)?;
    rows::save(tx, row).await
}

async fn call(tx: &mut WriteTx<'_>, row: &mut TicketRow, desk: &DeskId) -> Result<(), Error> {
    row.apply(Command::Call)?;
    row.desk = Some(desk.desk.clone());
    rows::save(tx, row).await
}

async fn move_stop(tx: &mut WriteTx<'_>, row: &TicketRow) -> Result<(), Error> {
    let _ = sqlx::query(
        "UPDATE stops SET counter = $1, minutes = $2, desk = NULL, called = NULL, started = NULL
         WHERE ticket = $3 AND place = $4",
    )
    .bind(row.stop().counter.as_str())
    .bind(i64::from(row.stop().minutes))
    .bind(row.id.to_string())
    .bind(rows::place(row.ticket.stop()))
    .execute(tx.write())
    .await?;
    Ok(())
}

/// Refuses a desk that is closed, or has a visitor already.
async fn must_be_free(tx: &mut WriteTx<'_>, desk: &DeskId) -> Result<(), Error> {
    let staffed: Option<i64> = sqlx::query_scalar(
        "SELECT staffed FROM desks WHERE day = $1 AND counter = $2 AND desk = $3",
    )
    .bind(tx.day().to_string())
    .bind(desk.counter.as_str())
    .bind(&desk.desk)
    .fetch_optional(tx.read())
    .await?;
    if staffed != Some(1) {
        return Err(Error::DeskClosed(desk.clone()));
    }
    match at_desk(tx, desk).await? {
        Some(number) => Err(Error::DeskBusy(number)),
        None => Ok(()),
    }
}

/// The number that was called to a desk or is served there.
async fn at_desk(tx: &mut WriteTx<'_>, desk: &DeskId) -> Result<Option<Number>, Error> {
    let number: Option<(String, i64)> = sqlx::query_as(
        "SELECT letter, number FROM tickets
         JOIN stops ON stops.ticket = tickets.id AND stops.place = tickets.stop
         WHERE tickets.day = $1 AND tickets.state IN ('called', 'serving')
           AND stops.counter = $2 AND tickets.desk = $3 LIMIT 1",
    )
    .bind(tx.day().to_string())
    .bind(desk.counter.as_str())
    .bind(&desk.desk)
    .fetch_optional(tx.read())
    .await?;
    number
        .map(|(letter, ordinal)| rows::numbered(rows::parsed(&letter)?, ordinal))
        .transpose()
}
