//! What counters and boards ask the hall: who is next, who waits, how long it takes.

use std::sync::Arc;

use jiff::Zoned;

use super::Hall;
use super::error::Error;
use super::store::{CallNext, Live, Serve, Snapshot, Staff};
use super::waits::{Asks, Moment};
use crate::api::{
    Address, Ahead, Calls, DeskAction, DeskId, Event, Queue, Standing, WaitingAt, hours,
};
use crate::catalogue::{Counter, CounterId};
use crate::ticket::{Id, State};

/// A desk's name is no longer than this, in characters.
const LONGEST_NAME: usize = 24;

impl Hall {
    /// A desk is staffed from now on, or is not.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::NotADesk`], [`Error::DeskBusy`]; [`Error::Unreachable`],
    /// [`Error::Store`].
    pub async fn staff(&self, desk: DeskId, staffed: bool) -> Result<(), Error> {
        self.check(&desk)?;
        self.change(Staff { desk, staffed }).await
    }

    /// A free desk calls whoever is next; `None` when nobody waits.
    ///
    /// # Errors
    /// [`Error::DeskClosed`], [`Error::DeskBusy`], and as [`Hall::staff`].
    pub async fn call_next(&self, desk: DeskId) -> Result<Option<Standing>, Error> {
        self.check(&desk)?;
        self.change(CallNext(desk)).await
    }

    /// A desk does something with one ticket.
    ///
    /// # Errors
    /// [`Error::NoSuchTicket`], [`Error::Elsewhere`], [`Error::OtherDesk`], [`Error::OtherStops`],
    /// [`Error::Refused`],
    /// [`Error::DeskClosed`], [`Error::DeskBusy`], and as [`Hall::staff`].
    pub async fn serve(&self, desk: DeskId, id: Id, action: DeskAction) -> Result<Standing, Error> {
        self.check(&desk)?;
        if let DeskAction::Transfer(stop) | DeskAction::AddStop { stop, .. } = &action {
            let _ = self.at_stop(stop)?;
        }
        self.change(Serve { desk, id, action }).await
    }

    /// A counter's queue.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn queue(&self, counter: &CounterId) -> Result<Queue, Error> {
        let counter = self.counter(counter)?;
        let snapshot = self.snapshot().await?;
        let here = |states: &[State]| -> Vec<Standing> {
            let tickets = snapshot.tickets.iter();
            tickets
                .filter(|ticket| ticket.counter == counter.id && states.contains(&ticket.state))
                .map(standing)
                .collect()
        };
        let desks = snapshot.desks.iter();
        let now = self.shared.clock.now().timestamp().as_millisecond();
        let (on_their_way, waiting): (Vec<_>, Vec<_>) = here(&[State::Waiting])
            .into_iter()
            .partition(|at| snapshot.is_on_the_way(at.ticket, now));
        Ok(Queue {
            seq: snapshot.seq,
            waiting: waiting.into_iter().chain(on_their_way).collect(),
            at_desks: here(&[State::Called, State::Serving]),
            aside: here(&[State::Parked, State::Missed]),
            desks: desks
                .filter(|(at, _, staffed)| *at == counter.id && *staffed)
                .map(|(_, desk, _)| desk.clone())
                .collect(),
        })
    }

    /// Who is called now, and how many wait where.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn calls(&self) -> Result<Calls, Error> {
        let snapshot = self.snapshot().await?;
        let mut called: Vec<&Live> = snapshot
            .tickets
            .iter()
            .filter(|ticket| ticket.state == State::Called)
            .collect();
        called.sort_by_key(|ticket| ticket.since);
        Ok(Calls {
            seq: snapshot.seq,
            calls: called
                .into_iter()
                .map(|ticket| Event {
                    seq: ticket.seq,
                    at: ticket.since,
                    ticket: ticket.id,
                    number: ticket.number,
                    state: ticket.state,
                    counter: ticket.counter.clone(),
                    stop: ticket.stop,
                    desk: ticket.desk.clone(),
                })
                .collect(),
            waiting: self
                .shared
                .counters
                .iter()
                .map(|counter| WaitingAt {
                    counter: counter.id.clone(),
                    waiting: waiting(&snapshot, &counter.id),
                })
                .collect(),
        })
    }

    /// What each counter's queue is like for somebody who joins it now.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn waits(&self) -> Result<Vec<Ahead>, Error> {
        let snapshot = self.snapshot().await?;
        let now = self.shared.clock.now();
        let moment = self.moment(&snapshot, &now);
        let counters = self.shared.counters.iter();
        Ok(counters
            .filter_map(|counter| {
                moment.ahead(&counter.id, self.closing(counter, &now), Asks::Newcomer)
            })
            .collect())
    }

    /// Where somebody stands who looks under an address, and how long it will take; `None` when there
    /// is no such address.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn place(
        &self,
        address: &Address,
    ) -> Result<Option<(Standing, Vec<CounterId>, Ahead)>, Error> {
        let Some((standing, stops)) = self.shared.store.at_address(address).await? else {
            return Ok(None);
        };
        let snapshot = self.snapshot().await?;
        let counter = self.counter(&standing.counter)?;
        let now = self.shared.clock.now();
        let ahead = self
            .moment(&snapshot, &now)
            .ahead(
                &counter.id,
                self.closing(counter, &now),
                Asks::Holder(standing.ticket),
            )
            .ok_or_else(|| Error::NoSuchCounter(counter.id.to_string()))?;
        let stops = stops.into_iter().map(|stop| stop.counter).collect();
        Ok(Some((standing, stops, ahead)))
    }

    fn moment<'a>(&'a self, snapshot: &'a Snapshot, now: &Zoned) -> Moment<'a> {
        let now = now.timestamp().as_millisecond();
        Moment::of(snapshot, &self.shared.counters, now)
    }

    /// For how many minutes people are still served at a counter.
    fn closing(&self, counter: &Counter, now: &Zoned) -> Option<f64> {
        let own = counter.hours.map(|_| std::slice::from_ref(counter));
        let until = hours::serves_until(&self.shared.hours, own.unwrap_or_default(), now);
        until.map(|until| now.duration_until(&until).as_secs_f64() / 60.0)
    }

    async fn snapshot(&self) -> Result<Arc<Snapshot>, Error> {
        self.shared.store.latest(&self.shared.clock.now()).await
    }

    fn check(&self, desk: &DeskId) -> Result<(), Error> {
        let _ = self.counter(&desk.counter)?;
        let name = &desk.desk;
        let sound = !name.is_empty()
            && name.chars().count() <= LONGEST_NAME
            && !name.chars().any(char::is_control);
        if sound { Ok(()) } else { Err(Error::NotADesk) }
    }
}

fn waiting(snapshot: &Snapshot, counter: &CounterId) -> u32 {
    let waits = |ticket: &&Live| ticket.counter == *counter && ticket.state == State::Waiting;
    u32::try_from(snapshot.tickets.iter().filter(waits).count()).unwrap_or(u32::MAX)
}

fn standing(ticket: &Live) -> Standing {
    Standing {
        ticket: ticket.id,
        number: ticket.number,
        state: ticket.state,
        counter: ticket.counter.clone(),
        stop: ticket.stop,
        stops: ticket.stops,
        desk: ticket.desk.clone(),
        seq: ticket.seq,
    }
}
