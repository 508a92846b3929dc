//! What kiosks change: a ticket is numbered, handed over, given up; numbers are lent.

use jiff::SignedDuration;
use jiff::civil::Date;

use super::days;
use super::rows::{self, Row};
use super::write_tx::Turn;
use super::writer::Change;
use super::{Again, Day, Issued};
use crate::api::{Block, Request};
use crate::hall::error::Error;
use crate::ticket::{Command, Id, Number, Series, State, Ticket};

/// Numbers in one leased block. One thousand must do for all kiosks of a series and a day; what is
/// lent and not used is lost for the day.
pub const BLOCK: u16 = 20;
/// Numbers above this one are not lent: they are kept for visitors of kiosks that reach the hall.
pub(super) const LENT_UNTIL: u16 = 800;

/// A number for a new ticket, or the same number again for the same id.
pub(in crate::hall) struct Issue {
    pub(in crate::hall) id: Id,
    pub(in crate::hall) series: Series,
    pub(in crate::hall) request: Request,
}

impl Change for Issue {
    type Answer = Issued;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Issued, Error> {
        let Self {
            id,
            series,
            request,
        } = self;
        if request.stops.is_empty() {
            return Err(Error::NoStops);
        }
        match rows::by(turn.reads(), Some(*id), request.address.as_ref()).await? {
            Some(row) if row.id == *id => return self.again(turn, row).await,
            // Another ticket has this address.
            Some(_) => return Err(Error::Conflict(*id)),
            None => {}
        }
        let day = turn.day();
        let number = match &request.lent {
            Some(lent) => {
                is_lent(turn, lent.number, lent.day, &lent.holder).await?;
                lent.number
            }
            None => days::next_numbers(turn, *series, 1, Number::LAST).await?.0,
        };
        let row = Row {
            id: *id,
            day,
            number,
            ticket: Ticket::reserved(request.stops.len()),
            stops: request.stops.clone(),
            asked: Some(rows::in_words(&request.stops)),
            address: request.address.clone(),
            desk: None,
            arrived: None,
            joined: None,
        };
        rows::insert(turn, &row).await?;
        Ok(Issued {
            number,
            day,
            again: Again::First,
        })
    }
}

impl Issue {
    async fn again(&self, turn: &mut Turn<'_>, mut row: Row) -> Result<Issued, Error> {
        let request = &self.request;
        let same_stops = match &row.asked {
            Some(asked) => *asked == rows::in_words(&request.stops),
            None => row.stops == request.stops,
        };
        let same_series = row.number.series() == self.series;
        if !same_stops || !same_series || row.address != request.address {
            return Err(Error::Conflict(self.id));
        }
        if let state @ (State::Cancelled | State::Expired) = row.ticket.state() {
            return Err(Error::Ended(state));
        }
        match &request.lent {
            Some(lent) if lent.number != row.number => {
                // The hall's own answer never arrived, and the kiosk went on alone: the visitor
                // holds the lent number. Nobody has seen the other one.
                if row.ticket.state() != State::Reserved {
                    return Err(Error::Conflict(self.id));
                }
                is_lent(turn, lent.number, lent.day, &lent.holder).await?;
                row.number = lent.number;
                rows::save(turn, &row).await?;
            }
            _ => {}
        }
        Ok(Issued {
            number: row.number,
            day: row.day,
            again: Again::Repeated,
        })
    }
}

/// Whether a number was lent to this kiosk on this day, and nobody else has it.
async fn is_lent(
    turn: &mut Turn<'_>,
    number: Number,
    day: Date,
    holder: &str,
) -> Result<(), Error> {
    if day != turn.day() {
        return Err(Error::Ended(State::Expired));
    }
    let lent: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM leases
         WHERE day = $1 AND holder = $2 AND letter = $3 AND first <= $4 AND last >= $4",
    )
    .bind(day.to_string())
    .bind(holder)
    .bind(number.series().to_string())
    .bind(i64::from(number.ordinal()))
    .fetch_one(turn.reads())
    .await?;
    let taken: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM tickets WHERE day = $1 AND letter = $2 AND number = $3",
    )
    .bind(day.to_string())
    .bind(number.series().to_string())
    .bind(i64::from(number.ordinal()))
    .fetch_one(turn.reads())
    .await?;
    if lent == 1 && taken == 0 {
        Ok(())
    } else {
        Err(Error::NotLent(number))
    }
}

/// The visitor has the ticket now: it joins the queue of its first stop.
pub(in crate::hall) struct HandOver {
    pub(in crate::hall) id: Id,
    /// How long ago that was, when the kiosk could not tell at once.
    pub(in crate::hall) ago: SignedDuration,
}

impl Change for HandOver {
    type Answer = Again;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Again, Error> {
        let mut row = rows::existing(turn.reads(), self.id).await?;
        match row.ticket.state() {
            State::Reserved => {
                row.arrived = Some(self.arrived(turn).await?);
                row.apply(Command::HandOver)?;
                rows::tell(turn, &row);
                row.joined = Some(turn.seq());
                row.apply(Command::Join)?;
                rows::save(turn, &row).await?;
                Ok(Again::First)
            }
            state @ (State::Cancelled | State::Expired) => Err(Error::Ended(state)),
            _ => Ok(Again::Repeated),
        }
    }
}

impl HandOver {
    /// When the visitor came, as far as the hall can believe it: never before the day was opened and
    /// never in the future. Somebody who is handed a number now never comes before those who have
    /// one, even when the clock was set back meanwhile.
    async fn arrived(&self, turn: &mut Turn<'_>) -> Result<i64, Error> {
        let now = turn.moment();
        let (question, ago) = if self.ago.is_positive() {
            let ago = i64::try_from(self.ago.as_millis()).unwrap_or(i64::MAX);
            ("SELECT opened FROM days WHERE day = $1", ago)
        } else {
            ("SELECT MAX(handed) FROM tickets WHERE day = $1", 0)
        };
        let earliest: Option<i64> = sqlx::query_scalar(question)
            .bind(turn.day().to_string())
            .fetch_one(turn.reads())
            .await?;
        Ok(now.saturating_sub(ago).max(earliest.unwrap_or(i64::MIN)))
    }
}

/// The ticket is given up, by the visitor or because nothing could be handed over.
pub(in crate::hall) struct Cancel(pub(in crate::hall) Id);

impl Change for Cancel {
    type Answer = Again;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Again, Error> {
        let mut row = rows::existing(turn.reads(), self.0).await?;
        match row.ticket.state() {
            State::Cancelled | State::Expired => Ok(Again::Repeated),
            _ => {
                row.apply(Command::Cancel)?;
                rows::save(turn, &row).await?;
                Ok(Again::First)
            }
        }
    }
}

/// Numbers for a kiosk to give while it cannot reach the hall. The same block asked for again is the
/// same numbers.
pub(in crate::hall) struct Lease {
    pub(in crate::hall) holder: String,
    /// Which block of which series, the kiosk's first being 0.
    pub(in crate::hall) blocks: Vec<(Series, u32)>,
}

impl Change for Lease {
    type Answer = Vec<Block>;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Vec<Block>, Error> {
        let mut lent = Vec::with_capacity(self.blocks.len());
        for (series, nth) in &self.blocks {
            let block = self.block(turn, *series, *nth).await;
            match block {
                Ok(block) => lent.push(block),
                // A series with less than a block left keeps its last numbers for visitors.
                Err(Error::Exhausted(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(lent)
    }
}

impl Lease {
    async fn block(&self, turn: &mut Turn<'_>, series: Series, nth: u32) -> Result<Block, Error> {
        let known: Option<(i64, i64)> = sqlx::query_as(
            "SELECT first, last FROM leases
             WHERE day = $1 AND holder = $2 AND letter = $3 AND nth = $4",
        )
        .bind(turn.day().to_string())
        .bind(&self.holder)
        .bind(series.to_string())
        .bind(i64::from(nth))
        .fetch_optional(turn.reads())
        .await?;
        let (first, last) = match known {
            Some((first, last)) => (rows::number(series, first)?, rows::number(series, last)?),
            None => {
                let (first, last) = days::next_numbers(turn, series, BLOCK, LENT_UNTIL).await?;
                let _ = sqlx::query(
                    "INSERT INTO leases (day, holder, letter, nth, first, last)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                )
                .bind(turn.day().to_string())
                .bind(&self.holder)
                .bind(series.to_string())
                .bind(i64::from(nth))
                .bind(i64::from(first.ordinal()))
                .bind(i64::from(last.ordinal()))
                .execute(turn.writes())
                .await?;
                (first, last)
            }
        };
        Ok(Block {
            day: turn.day(),
            nth,
            first,
            last,
        })
    }
}

/// Only opens the business day.
pub(in crate::hall) struct OpenDay;

impl Change for OpenDay {
    type Answer = Day;

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<Day, Error> {
        // The turn has opened it.
        days::open_day(turn).await
    }
}

/// The hall serves nobody any more today: what is left over expires, and desks are no longer staffed.
pub(in crate::hall) struct Leave;

impl Change for Leave {
    type Answer = ();

    async fn apply(&self, turn: &mut Turn<'_>) -> Result<(), Error> {
        days::expire(turn, turn.day()).await?;
        let _ = sqlx::query("UPDATE desks SET staffed = 0 WHERE staffed = 1")
            .execute(turn.writes())
            .await?;
        Ok(())
    }
}
