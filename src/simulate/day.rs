//! One made-up day in the hall, from opening to the end of its service.
//!
//! The day keeps what a hall's store would know, and asks [`waits::Forecast::ahead`] as the hall does
//! for its visitors. People are called by the same rule (`ticket::queue`). Service takes what the
//! catalogue says, times a factor of the day for each errand (what is written down is never quite
//! true), times chance. Some desks open late or close early, and over lunch fewer are staffed; how
//! many is an option of the simulation.

mod desks;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use jiff::Timestamp;
use jiff::civil::Date;
use rand::{Rng, RngExt};
use rand_distr::{Distribution, LogNormal};

use super::people::{CityModel, HOUR, MINUTE, PlayMillis, SECOND, arrivals};
use crate::api::Stop;
use crate::api::hours::STILL_SERVED;
use crate::catalogue::Counter;
use crate::hall::store::{ActiveTicket, Served, Snapshot};
use crate::hall::waits::{self, Position};
use crate::ticket::estimate::{KIND_SIGMA, SERVICE_SIGMA};
use crate::ticket::queue;
use crate::ticket::{Id, Number, Series, State, Wait, wait};
use desks::DeskShifts;

/// Shortest service.
const SHORTEST: PlayMillis = 30 * SECOND;
/// Time from a call until its visitor sits at the desk.
const CALL: std::ops::Range<PlayMillis> = 30 * SECOND..90 * SECOND;

/// What a day is like.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayPlan {
    /// From when until when visitors are received.
    pub(super) hours: (PlayMillis, PlayMillis),
    /// About how many visitors come.
    pub(super) visitors: u32,
    /// How many of a hundred desks are staffed over lunch, rounded up at each counter.
    pub(super) lunch: u32,
}

/// One wait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waited {
    /// Which counter, by its place among the counters.
    pub(super) at: usize,
    /// The hour at which it began.
    pub(super) hour: i64,
    /// How long it was, in minutes; `None` when it did not end in a call.
    pub(super) minutes: Option<f64>,
    /// What the hall told at its beginning.
    pub(super) ours: Wait,
    /// What the plain formula says.
    pub(super) plain: Wait,
}

/// Plays one day, and tells every wait.
pub(super) fn play<R: Rng>(city: &CityModel, plan: DayPlan, chance: &mut R) -> Vec<Waited> {
    let mut day = PlayedDay::begin(city, plan, chance);
    while let Some(Reverse((now, event))) = day.events.pop()
        && now < day.end
    {
        day.now = now;
        day.happens(event);
    }
    day.end()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum DayEvent {
    /// A visitor has a number in hand.
    Comes(Id),
    /// A desk's shift begins or ends.
    Shift(usize),
    /// Who was called sits at the desk.
    Sits(usize),
    /// Who sat at the desk is done.
    Leaves(usize),
}

struct PlayedDay<'a, R> {
    city: &'a CityModel,
    chance: &'a mut R,
    /// End of the service.
    end: PlayMillis,
    now: PlayMillis,
    events: BinaryHeap<Reverse<(PlayMillis, DayEvent)>>,
    /// What the hall knows.
    snapshot: Snapshot,
    visitors: BTreeMap<Id, Visitor>,
    desks: Vec<DeskShifts>,
    /// How many times longer than written each errand really takes today.
    truth: Vec<f64>,
    waits: Vec<Waited>,
}

struct Visitor {
    /// For each stop its errands.
    stops: Vec<Vec<usize>>,
    /// When the last wait began, and what was told then.
    told: (PlayMillis, Wait, Wait),
}

impl<'a, R: Rng> PlayedDay<'a, R> {
    fn begin(city: &'a CityModel, plan: DayPlan, chance: &'a mut R) -> Self {
        let still = PlayMillis::try_from(STILL_SERVED.as_millis()).unwrap_or(0);
        let end = (plan.hours.1 + still).min(24 * HOUR);
        let mut day = Self {
            city,
            end,
            now: plan.hours.0,
            events: BinaryHeap::new(),
            snapshot: Snapshot {
                day: Date::ZERO,
                seq: 0,
                tickets: Vec::new(),
                desks: Vec::new(),
                served: Vec::new(),
            },
            visitors: BTreeMap::new(),
            desks: Vec::new(),
            truth: (0..city.errands.len())
                .map(|_| around_one(KIND_SIGMA, chance))
                .collect(),
            waits: Vec::new(),
            chance,
        };
        for at in 0..city.counters.len() {
            day.open(at, plan);
        }
        for came in arrivals(plan.hours, plan.visitors, day.chance) {
            day.expect(came);
        }
        day
    }

    /// Plans a visitor's arrival.
    fn expect(&mut self, came: PlayMillis) {
        let stops = self.city.plan(self.chance);
        if stops.is_empty() {
            return;
        }
        let at = Timestamp::from_millisecond(came).unwrap_or_default();
        let id = Id::new(at, self.chance.random());
        self.events.push(Reverse((came, DayEvent::Comes(id))));
        let told = (came, Wait::Unknown, Wait::Unknown);
        let _ = self.visitors.insert(id, Visitor { stops, told });
    }

    fn happens(&mut self, event: DayEvent) {
        match event {
            DayEvent::Comes(id) => self.comes(id),
            DayEvent::Shift(desk) => {
                self.staff(desk);
                self.call(self.desks[desk].at);
            }
            DayEvent::Sits(desk) => self.sits(desk),
            DayEvent::Leaves(desk) => self.leaves(desk),
        }
    }

    fn comes(&mut self, id: Id) {
        let Some(visitor) = self.visitors.get(&id) else {
            return;
        };
        let (at, minutes) = self.stop(visitor, 0);
        let stops = visitor.stops.len();
        let then = (1..stops).map(|nth| {
            let (at, minutes) = self.stop(visitor, nth);
            Stop {
                counter: self.city.counters[at].id.clone(),
                minutes,
            }
        });
        let then = then.collect();
        self.tell(id, at, Position::Newcomer);
        let counter = &self.city.counters[at];
        let Some(number) = number(counter, self.snapshot.seq) else {
            return;
        };
        self.snapshot.seq += 1;
        self.snapshot.tickets.push(ActiveTicket {
            id,
            number,
            state: State::Waiting,
            counter: counter.id.clone(),
            minutes,
            stop: 0,
            stops,
            then,
            desk: None,
            arrived: self.now,
            joined: self.snapshot.seq,
            since: self.now,
            seq: self.snapshot.seq,
        });
        self.call(at);
    }

    /// Where a visitor's stop is, and what the catalogue expects of it.
    fn stop(&self, visitor: &Visitor, nth: usize) -> (usize, u16) {
        let errands = &visitor.stops[nth];
        let minutes = errands
            .iter()
            .map(|errand| self.city.errands[*errand].minutes);
        (self.city.errands[errands[0]].at, minutes.sum())
    }

    /// Tells a visitor the wait estimate.
    fn tell(&mut self, id: Id, at: usize, from: Position) {
        let counter = &self.city.counters[at];
        let closing = (self.end - self.now) as f64 / MINUTE as f64;
        let hall = waits::Forecast::of(&self.snapshot, &self.city.counters, self.now);
        let Some(ahead) = hall.ahead(&counter.id, Some(closing), from) else {
            return;
        };
        let desks = ahead.desks.map_or(counter.desks, |desks| {
            u16::try_from(desks).unwrap_or(u16::MAX)
        });
        let plain = wait(counter.minutes, desks, ahead.before);
        if let Some(visitor) = self.visitors.get_mut(&id) {
            visitor.told = (self.now, ahead.wait.into(), plain);
        }
    }

    /// Every free desk of a counter calls the next visitor.
    fn call(&mut self, at: usize) {
        while let Some(desk) = self.free(at)
            && let Some(next) = self.next(at)
        {
            let ticket = &mut self.snapshot.tickets[next];
            let walk_left = ticket.queued().walk_left(self.now);
            ticket.state = State::Called;
            ticket.desk = Some(self.desks[desk].name.clone());
            ticket.since = self.now;
            self.desks[desk].has = Some(ticket.id);
            let id = ticket.id;
            let sits = self.now + self.chance.random_range(CALL).max(walk_left);
            self.events.push(Reverse((sits, DayEvent::Sits(desk))));
            self.waited(id, at, Some(self.now));
        }
    }

    fn next(&self, at: usize) -> Option<usize> {
        let counter = &self.city.counters[at].id;
        let tickets = self.snapshot.tickets.iter().enumerate();
        let waiting = tickets
            .filter(|(_, ticket)| ticket.counter == *counter && ticket.state == State::Waiting);
        let next = queue::next(waiting, self.now, |(_, ticket)| ticket.queued());
        next.map(|(next, _)| next)
    }

    fn waited(&mut self, id: Id, at: usize, until: Option<PlayMillis>) {
        let Some(Visitor { told, .. }) = self.visitors.get(&id) else {
            return;
        };
        let (since, ours, plain) = *told;
        self.waits.push(Waited {
            at,
            hour: since / HOUR,
            minutes: until.map(|until| (until - since) as f64 / MINUTE as f64),
            ours,
            plain,
        });
    }

    fn ticket(&self, desk: usize) -> Option<usize> {
        let id = self.desks[desk].has?;
        let mut tickets = self.snapshot.tickets.iter();
        tickets.position(|ticket| ticket.id == id)
    }

    fn sits(&mut self, desk: usize) {
        let Some(place) = self.ticket(desk) else {
            return;
        };
        let ticket = &mut self.snapshot.tickets[place];
        ticket.state = State::Serving;
        ticket.since = self.now;
        let ticket = &self.snapshot.tickets[place];
        let Some(visitor) = self.visitors.get(&ticket.id) else {
            return;
        };
        let errands = visitor.stops[ticket.stop].iter();
        let minutes: f64 = errands
            .map(|errand| f64::from(self.city.errands[*errand].minutes) * self.truth[*errand])
            .sum();
        let takes = minutes * around_one(SERVICE_SIGMA, self.chance) * MINUTE as f64;
        let until = self.now + (takes as PlayMillis).max(SHORTEST);
        self.events.push(Reverse((until, DayEvent::Leaves(desk))));
    }

    fn leaves(&mut self, desk: usize) {
        let Some(place) = self.ticket(desk) else {
            return;
        };
        self.desks[desk].has = None;
        self.staff(desk);
        let ticket = &self.snapshot.tickets[place];
        self.snapshot.served.push(Served {
            counter: ticket.counter.clone(),
            minutes: ticket.minutes,
            took: self.now - ticket.since,
        });
        self.goes_on(place);
        self.call(self.desks[desk].at);
    }

    /// A visitor waits at the next counter, or goes home.
    fn goes_on(&mut self, place: usize) {
        let ticket = &self.snapshot.tickets[place];
        let (id, stop) = (ticket.id, ticket.stop + 1);
        if stop == ticket.stops {
            let _ = self.snapshot.tickets.remove(place);
            let _ = self.visitors.remove(&id);
            return;
        }
        let Some(visitor) = self.visitors.get(&id) else {
            return;
        };
        let (at, minutes) = self.stop(visitor, stop);
        let ticket = &mut self.snapshot.tickets[place];
        ticket.state = State::Waiting;
        ticket.counter = self.city.counters[at].id.clone();
        ticket.minutes = minutes;
        ticket.stop = stop;
        let _ = ticket.then.remove(0);
        ticket.desk = None;
        ticket.since = self.now;
        self.tell(id, at, Position::Holder(id));
        self.call(at);
    }

    /// Ends the day: visitors who still wait are not served.
    fn end(mut self) -> Vec<Waited> {
        let tickets = std::mem::take(&mut self.snapshot.tickets);
        for ticket in tickets.iter().filter(|it| it.state == State::Waiting) {
            let mut counters = self.city.counters.iter();
            if let Some(at) = counters.position(|counter| counter.id == ticket.counter) {
                self.waited(ticket.id, at, None);
            }
        }
        self.waits
    }
}

/// Some number of a counter's series; nothing depends on which.
fn number(counter: &Counter, nth: i64) -> Option<Number> {
    let series = Series::try_from(counter.series).ok()?;
    let ordinal = u16::try_from(nth % i64::from(Number::LAST)).ok()? + 1;
    Number::new(series, ordinal).ok()
}

/// A factor whose mean is 1.
fn around_one(sigma: f64, chance: &mut impl Rng) -> f64 {
    LogNormal::new(-sigma * sigma / 2.0, sigma).map_or(1.0, |factor| factor.sample(chance))
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_pcg::Pcg64;

    use super::*;
    use crate::simulate::people::Errand;

    /// A day at one counter, from 9 to 17 o'clock.
    fn day(desks: u16, visitors: u32, seed: u64) -> Vec<Waited> {
        let errands = [8, 12, 16].map(|minutes| Errand { at: 0, minutes });
        let city = CityModel {
            counters: vec![Counter::of_tests("citizens", desks)],
            topics: vec![(0..errands.len()).collect()],
            errands: errands.into(),
        };
        let plan = DayPlan {
            hours: (9 * HOUR, 17 * HOUR),
            visitors,
            lunch: 100,
        };
        play(&city, plan, &mut Pcg64::seed_from_u64(seed))
    }

    fn minutes(waits: &[Waited]) -> Vec<f64> {
        waits.iter().filter_map(|wait| wait.minutes).collect()
    }

    #[test]
    fn everybody_is_served_and_the_same_seed_is_the_same_day() {
        let waits = day(3, 60, 1);
        assert!((50..=70).contains(&waits.len()), "{}", waits.len());
        assert_eq!(minutes(&waits).len(), waits.len());
        assert_eq!(minutes(&waits), minutes(&day(3, 60, 1)));
        assert!(minutes(&waits) != minutes(&day(3, 60, 2)));
    }

    #[test]
    fn more_desks_mean_shorter_waits() {
        let mean = |desks, seed| {
            let minutes = minutes(&day(desks, 50, seed));
            minutes.iter().sum::<f64>() / minutes.len() as f64
        };
        let all = |desks| (0..5).map(|seed| mean(desks, seed)).sum::<f64>();
        assert!(all(3) < all(1) / 3.0, "{} and {}", all(3), all(1));
    }

    #[test]
    fn whoever_is_not_called_before_the_end_is_told_of_too() {
        let waits = day(1, 200, 1);
        assert!((190..=210).contains(&waits.len()), "{}", waits.len());
        let called = minutes(&waits).len();
        assert!((30..100).contains(&called), "{called} in ten hours");
        let unknown = waits.iter().filter(|wait| wait.ours == Wait::Unknown);
        assert!(unknown.count() > 50);
    }
}
