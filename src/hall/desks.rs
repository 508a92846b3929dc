//! Queues: what stations, boards and phones ask the hall.

use std::sync::Arc;

use jiff::Zoned;

use super::Hall;
use super::error::Error;
use super::store::{ActiveTicket, CallNext, Serve, Snapshot, Staff};
use super::waits::{Forecast, Position};
use crate::api::{
    Address, Calls, DeskAction, DeskId, Event, Queue, Standing, WaitEstimate, WaitingAt, hours,
};
use crate::catalogue::{Counter, CounterId};
use crate::ticket::{Id, State};

/// Longest name of a desk, in characters.
const NAME_MAX_CHARS: usize = 24;

impl Hall {
    /// Opens or closes a desk.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::NotADesk`], [`Error::DeskBusy`]; [`Error::Unreachable`],
    /// [`Error::Store`].
    pub async fn staff(&self, desk: DeskId, staffed: bool) -> Result<(), Error> {
        self.check(&desk)?;
        self.change(Staff { desk, staffed }).await
    }

    /// Calls the next ticket to a free desk; `None` when the queue is empty.
    ///
    /// # Errors
    /// [`Error::DeskClosed`], [`Error::DeskBusy`], and as [`Hall::staff`].
    pub async fn call_next(&self, desk: DeskId) -> Result<Option<Standing>, Error> {
        self.check(&desk)?;
        self.change(CallNext(desk)).await
    }

    /// Carries out a desk's action on one ticket.
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
        let mut waiting: Vec<&ActiveTicket> = snapshot.waiting(&counter.id).collect();
        waiting.sort_by_key(|ticket| ticket.queued().rank(now));
        Ok(Queue {
            seq: snapshot.seq,
            waiting: waiting.into_iter().map(standing).collect(),
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
        let mut called: Vec<&ActiveTicket> = snapshot
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

    /// Wait estimates for a newcomer, by counter.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn waits(&self) -> Result<Vec<WaitEstimate>, Error> {
        let snapshot = self.snapshot().await?;
        let now = self.shared.clock.now();
        let moment = self.moment(&snapshot, &now);
        let counters = self.shared.counters.iter();
        Ok(counters
            .filter_map(|counter| {
                moment.ahead(&counter.id, self.closing(counter, &now), Position::Newcomer)
            })
            .collect())
    }

    /// Status of the ticket at an address, with its stops and its wait; `None` when there is no such
    /// address.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn place(
        &self,
        address: &Address,
    ) -> Result<Option<(Standing, Vec<CounterId>, WaitEstimate)>, Error> {
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
                Position::Holder(standing.ticket),
            )
            .ok_or_else(|| Error::NoSuchCounter(counter.id.to_string()))?;
        let stops = stops.into_iter().map(|stop| stop.counter).collect();
        Ok(Some((standing, stops, ahead)))
    }

    fn moment<'a>(&'a self, snapshot: &'a Snapshot, now: &Zoned) -> Forecast<'a> {
        let now = now.timestamp().as_millisecond();
        Forecast::of(snapshot, &self.shared.counters, now)
    }

    /// Minutes until a counter's service ends.
    fn closing(&self, counter: &Counter, now: &Zoned) -> Option<f64> {
        let own = counter.hours.map(|_| std::slice::from_ref(counter));
        let until = hours::serves_until(&self.shared.profile.hours, own.unwrap_or_default(), now);
        until.map(|until| now.duration_until(&until).as_secs_f64() / 60.0)
    }

    async fn snapshot(&self) -> Result<Arc<Snapshot>, Error> {
        self.shared.store.latest(&self.shared.clock.now()).await
    }

    fn check(&self, desk: &DeskId) -> Result<(), Error> {
        let _ = self.counter(&desk.counter)?;
        let name = &desk.desk;
        let sound = !name.is_empty()
            && name.chars().count() <= NAME_MAX_CHARS
            && !name.chars().any(char::is_control);
        if sound { Ok(()) } else { Err(Error::NotADesk) }
    }
}

fn waiting(snapshot: &Snapshot, counter: &CounterId) -> u32 {
    u32::try_from(snapshot.waiting(counter).count()).unwrap_or(u32::MAX)
}

fn standing(ticket: &ActiveTicket) -> Standing {
    Standing {
        ticket: ticket.id,
        number: ticket.number,
        state: ticket.state,
        counter: ticket.counter.clone(),
        stop: ticket.stop,
        stops: ticket.stops,
        then: ticket
            .then
            .iter()
            .map(|stop| stop.counter.clone())
            .collect(),
        desk: ticket.desk.clone(),
        seq: ticket.seq,
        since: ticket.since,
    }
}
