//! Changes that kiosks make: a ticket is numbered, handed over, given up; numbers are leased.

use jiff::SignedDuration;
use jiff::civil::Date;

use super::days;
use super::events;
use super::rows::{self, TicketRow};
use super::write_tx::{NewTicket, WriteTx};
use super::writer::Change;
use super::{Again, Day, Issued};
use crate::api::{NumberBlock, TicketRequest};
use crate::hall::error::Error;
use crate::ticket::retry::{self, Reissue};
use crate::ticket::{Command, Id, Number, Series, State};

/// Size of a leased block, in numbers. One thousand must do for all kiosks of a series and a day, and
/// what is leased and not used is lost for the day.
pub const BLOCK_SIZE: u16 = 20;
/// Last number that is leased; those above are kept for visitors of kiosks that reach the hall.
pub(super) const LEASE_UNTIL: u16 = 800;

/// Most blocks of a series that one kiosk leases on a day: a new one is asked for when ten numbers are left of
/// those before, so it is 200 visitors of one series without a hall.
const MOST_BLOCKS: i64 = 10;

/// A number for a new ticket, or the same number again for the same id.
pub(in crate::hall) struct Issue {
    pub(in crate::hall) id: Id,
    /// The name of the kiosk's token.
    pub(in crate::hall) kiosk: Option<String>,
    pub(in crate::hall) series: Series,
    pub(in crate::hall) request: TicketRequest,
}

impl Change for Issue {
    type Answer = Issued;

    const SEES_NEW_TICKETS: bool = true;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Issued, Error> {
        let Self {
            id,
            kiosk,
            series,
            request,
        } = self;
        if request.stops.is_empty() {
            return Err(Error::NoStops);
        }
        let same = |other: &NewTicket| {
            other.id == *id || other.address.is_some() && other.address == request.address
        };
        // A number that was lent may be another new ticket's as well.
        if request.lent.is_some() || tx.new_tickets().iter().any(same) {
            rows::write_new(tx).await?;
        }
        match rows::by(tx.read(), Some(*id), request.address.as_ref()).await? {
            Some(row) if row.id == *id => return self.again(tx, row).await,
            // Another ticket has this address.
            Some(_) => return Err(Error::Conflict(*id)),
            None => {}
        }
        let day = tx.day();
        let number = match &request.lent {
            Some(lent) => {
                is_lent(tx, lent.number, lent.day, &lent.holder).await?;
                lent.number
            }
            None => days::next_numbers(tx, *series, 1, Number::LAST).await?.0,
        };
        let ticket = NewTicket {
            id: *id,
            day,
            number,
            stops: request.stops.clone(),
            address: request.address.clone(),
            told: request.told,
            kiosk: kiosk.clone(),
            reserved: tx.now_millis(),
        };
        rows::add(tx, ticket);
        Ok(Issued {
            number,
            day,
            again: Again::First,
        })
    }
}

impl Issue {
    async fn again(&self, tx: &mut WriteTx<'_>, mut row: TicketRow) -> Result<Issued, Error> {
        let request = &self.request;
        let same_stops = match &row.asked {
            Some(asked) => *asked == rows::in_words(&request.stops),
            None => row.stops == request.stops,
        };
        let same_series = row.number.series() == self.series;
        if !same_stops || !same_series || row.address != request.address {
            return Err(Error::Conflict(self.id));
        }
        let lent = request.lent.as_ref();
        match retry::issue(row.ticket.state(), row.number, lent.map(|lent| lent.number))? {
            Reissue::Keep => {}
            Reissue::Renumber => {
                if let Some(lent) = lent {
                    is_lent(tx, lent.number, lent.day, &lent.holder).await?;
                    row.number = lent.number;
                    rows::save(tx, &mut row).await?;
                }
            }
            Reissue::Conflict => return Err(Error::Conflict(self.id)),
        }
        Ok(Issued {
            number: row.number,
            day: row.day,
            again: Again::Repeated,
        })
    }
}

/// Refuses a number that was not leased to this kiosk, is not good today, or that another ticket has.
async fn is_lent(
    tx: &mut WriteTx<'_>,
    number: Number,
    day: Date,
    holder: &str,
) -> Result<(), Error> {
    let lent: Vec<String> = sqlx::query_scalar(
        "SELECT day FROM leases
         WHERE lent_on = $1 AND holder = $2 AND letter = $3 AND first <= $4 AND last >= $4",
    )
    .bind(day.to_string())
    .bind(holder)
    .bind(number.series().to_string())
    .bind(i64::from(number.ordinal()))
    .fetch_all(tx.read())
    .await?;
    let today = tx.day().to_string();
    if day != tx.day() && !lent.contains(&today) {
        return Err(Error::Ended(State::Expired));
    }
    let taken: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM tickets WHERE day = $1 AND letter = $2 AND number = $3",
    )
    .bind(&today)
    .bind(number.series().to_string())
    .bind(i64::from(number.ordinal()))
    .fetch_one(tx.read())
    .await?;
    if lent.contains(&today) && taken == 0 {
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

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Again, Error> {
        let mut row = rows::existing(tx.read(), self.id).await?;
        let again = retry::hand_over(row.ticket.state())?;
        if again == Again::First {
            row.arrived = Some(self.arrived(tx).await?);
            row.apply(Command::HandOver)?;
            rows::tell(tx, &row);
            row.joined = Some(tx.last_seq());
            row.apply(Command::Join)?;
            rows::save(tx, &mut row).await?;
        }
        Ok(again)
    }
}

impl HandOver {
    /// When the visitor came, as far as the hall can believe it: never before the day was opened and
    /// never in the future. A number that is handed over now never goes before those that were, even
    /// when the clock was set back meanwhile.
    async fn arrived(&self, tx: &mut WriteTx<'_>) -> Result<i64, Error> {
        let now = tx.now_millis();
        let (question, ago) = if self.ago.is_positive() {
            let ago = i64::try_from(self.ago.as_millis()).unwrap_or(i64::MAX);
            ("SELECT opened FROM days WHERE day = $1", ago)
        } else {
            ("SELECT MAX(handed) FROM tickets WHERE day = $1", 0)
        };
        let earliest: Option<i64> = sqlx::query_scalar(question)
            .bind(tx.day().to_string())
            .fetch_one(tx.read())
            .await?;
        Ok(now.saturating_sub(ago).max(earliest.unwrap_or(i64::MIN)))
    }
}

/// The ticket is given up, by the visitor or because nothing could be handed over.
pub(in crate::hall) struct Cancel(pub(in crate::hall) Id);

impl Change for Cancel {
    type Answer = Again;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Again, Error> {
        let mut row = rows::existing(tx.read(), self.0).await?;
        let been = events::states(tx, row.id).await?;
        let again = retry::cancel(been.into_iter().chain([row.ticket.state()]));
        if again == Again::First {
            row.apply(Command::Cancel)?;
            rows::save(tx, &mut row).await?;
        }
        Ok(again)
    }
}

/// Numbers for a kiosk to give while it cannot reach the hall. The same block asked for again is the
/// same numbers.
pub(in crate::hall) struct Lease {
    /// The name of the kiosk's token.
    pub(in crate::hall) kiosk: String,
    /// How the kiosk calls itself.
    pub(in crate::hall) holder: String,
    /// Which block of which series, the kiosk's first being 0.
    pub(in crate::hall) blocks: Vec<(Series, u32)>,
}

impl Change for Lease {
    type Answer = Vec<NumberBlock>;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Vec<NumberBlock>, Error> {
        let mut lent = Vec::with_capacity(self.blocks.len());
        for (series, nth) in &self.blocks {
            let block = self.block(tx, *series, *nth).await;
            match block {
                Ok(block) => lent.push(block),
                // A kiosk that has had enough gets no more. A series with less than a block left keeps its last numbers for visitors.
                Err(Error::Exhausted(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(lent)
    }
}

impl Lease {
    async fn block(
        &self,
        tx: &mut WriteTx<'_>,
        series: Series,
        nth: u32,
    ) -> Result<NumberBlock, Error> {
        let known: Option<(i64, i64)> = sqlx::query_as(
            "SELECT first, last FROM leases
             WHERE lent_on = $1 AND holder = $2 AND letter = $3 AND nth = $4",
        )
        .bind(tx.day().to_string())
        .bind(&self.holder)
        .bind(series.to_string())
        .bind(i64::from(nth))
        .fetch_optional(tx.read())
        .await?;
        let (first, last) = match known {
            Some((first, last)) => (
                rows::numbered(series, first)?,
                rows::numbered(series, last)?,
            ),
            None => {
                self.is_enough(tx, series).await?;
                let (first, last) = days::next_numbers(tx, series, BLOCK_SIZE, LEASE_UNTIL).await?;
                let _ = sqlx::query(
                    "INSERT INTO leases (day, lent_on, holder, letter, nth, first, last, kiosk)
                     VALUES ($1, $1, $2, $3, $4, $5, $6, $7)",
                )
                .bind(tx.day().to_string())
                .bind(&self.holder)
                .bind(series.to_string())
                .bind(i64::from(nth))
                .bind(i64::from(first.ordinal()))
                .bind(i64::from(last.ordinal()))
                .bind(&self.kiosk)
                .execute(tx.write())
                .await?;
                (first, last)
            }
        };
        Ok(NumberBlock {
            day: tx.day(),
            nth,
            first,
            last,
        })
    }
}

impl Lease {
    /// Refuses a block beyond what one kiosk needs on a day, however it calls itself.
    async fn is_enough(&self, tx: &mut WriteTx<'_>, series: Series) -> Result<(), Error> {
        let leased: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM leases
             WHERE lent_on = $1 AND nth IS NOT NULL AND letter = $2 AND kiosk = $3",
        )
        .bind(tx.day().to_string())
        .bind(series.to_string())
        .bind(&self.kiosk)
        .fetch_one(tx.read())
        .await?;
        if leased < MOST_BLOCKS {
            return Ok(());
        }
        let kiosk = &self.kiosk;
        tracing::warn!(kiosk, %series, "this kiosk has leased as many numbers as one needs on a day");
        Err(Error::Exhausted(series))
    }
}

/// Only opens the business day.
pub(in crate::hall) struct OpenDay;

impl Change for OpenDay {
    type Answer = Day;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<Day, Error> {
        // Opened before each change; here it is only read.
        days::open_day(tx).await
    }
}

/// Closes a business day that is still to come, which a wrong clock has opened: whoever is in the hall is there
/// today, with the number that they hold.
pub(in crate::hall) struct CloseDay(pub(in crate::hall) Date);

impl Change for CloseDay {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        let (day, today) = (self.0, tx.now().date());
        if day <= today || day != tx.day() {
            return Err(Error::NotAhead { day, today });
        }
        let _ = sqlx::query(
            "INSERT INTO days (day, opened) VALUES ($1, $2) ON CONFLICT (day) DO NOTHING",
        )
        .bind(today.to_string())
        .bind(tx.now_millis())
        .execute(tx.write())
        .await?;
        days::move_to(tx, day, today).await?;
        days::remove(tx, day, today).await?;
        // The changes that follow in this transaction find today.
        let _ = tx.set_day(Day::today(today));
        Ok(())
    }
}

/// End of the day's service: tickets that are left over expire, and all desks close.
pub(in crate::hall) struct Leave;

impl Change for Leave {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        days::expire(tx, tx.day()).await?;
        let _ = sqlx::query("UPDATE desks SET staffed = 0 WHERE staffed = 1")
            .execute(tx.write())
            .await?;
        Ok(())
    }
}
