//! How long people wait at a counter, from everything that the hall knows at one moment. Pure.

use std::collections::HashMap;

use crate::api::Ahead;
use crate::catalogue::{Counter, CounterId};
use crate::ticket::estimate::{Coming, Desk, Service, Situation, Usual, estimate, expected, left};
use crate::ticket::wait::{USUAL_MINUTES, wait};
use crate::ticket::{Id, State, Wait};

use super::store::{Live, Served, Snapshot, WALK};

/// A service that is said to have taken more than so many times what was expected was forgotten, not
/// long: it counts as so many times.
const FORGOTTEN: f64 = 4.0;
/// One that took less than this part was pressed away by mistake.
const PRESSED_AWAY: f64 = 0.1;
const MINUTE: f64 = 60_000.0;

/// The hall at one moment.
#[derive(Debug)]
pub struct Moment<'a> {
    snapshot: &'a Snapshot,
    counters: HashMap<&'a CounterId, (&'a Counter, Kinds)>,
    now: i64,
}

/// Who asks how long it takes.
#[derive(Debug, Clone, Copy)]
pub enum Asks {
    /// Somebody who would join the queue now, behind everybody else.
    Newcomer,
    /// Somebody who stands in it.
    Holder(Id),
}

impl<'a> Moment<'a> {
    /// Everybody in the hall with these counters, `now` in milliseconds since 1970.
    #[must_use]
    pub fn of(snapshot: &'a Snapshot, counters: &'a [Counter], now: i64) -> Self {
        let counters = counters.iter();
        let mut counters: HashMap<&CounterId, (&Counter, Kinds)> = counters
            .map(|counter| (&counter.id, (counter, Kinds::of(counter))))
            .collect();
        for served in &snapshot.served {
            if let Some((_, kinds)) = counters.get_mut(&served.counter) {
                kinds.saw(served);
            }
        }
        Self {
            snapshot,
            counters,
            now,
        }
    }

    /// How many stand before somebody at a counter, and how long that will take; `None` at a counter
    /// that the hall does not have.
    ///
    /// `closing` is for how many minutes people are still served: a wait that would probably last
    /// longer is unknown, because it would not end in a service.
    #[must_use]
    pub fn ahead(&self, counter: &CounterId, closing: Option<f64>, asks: Asks) -> Option<Ahead> {
        let line = self.line(counter, asks)?;
        let wait = estimate(&Situation {
            ahead: &line.ahead,
            coming: &self.coming(counter, asks),
            desks: &line.desks,
            closing,
        });
        let before = u32::try_from(line.ahead.len()).unwrap_or(u32::MAX);
        let wait = match (line.staffed, wait) {
            (None, Wait::Between { least, most }) => {
                let (known, _) = self.counters.get(counter)?;
                let unseen = unseen(known, before).min(closing.unwrap_or(f64::INFINITY));
                Wait::Between {
                    least,
                    most: most.max(unseen.ceil() as u32),
                }
            }
            (_, wait) => wait,
        };
        Some(Ahead {
            counter: counter.clone(),
            before,
            wait: wait.into(),
            desks: line.staffed,
        })
    }

    /// Tickets whose visitors came before whoever asks. Who came earlier is called earlier, at every
    /// counter.
    fn earlier(&self, asks: Asks) -> impl Iterator<Item = &Live> {
        let tickets = self.snapshot.tickets.iter();
        tickets.take_while(move |ticket| !matches!(asks, Asks::Holder(id) if id == ticket.id))
    }

    /// Who waits at a counter before whoever asks, and its desks.
    fn line(&self, at: &CounterId, asks: Asks) -> Option<Line> {
        let (counter, kinds) = self.counters.get(at)?;
        let waiting: Vec<&Live> = self
            .earlier(asks)
            .filter(|ticket| ticket.state == State::Waiting && ticket.counter == *at)
            .collect();
        let desks = self.snapshot.desks.iter();
        let mut reporting = desks.filter(|(counter, ..)| counter == at).peekable();
        if reporting.peek().is_none() {
            return Some(Line::played(&waiting, kinds, counter.desks, self.now));
        }
        let desks: Vec<Desk> = reporting
            .filter(|(.., staffed)| *staffed)
            .map(|(_, desk, _)| self.desk(at, desk, kinds))
            .collect();
        let services = waiting.iter().map(|ticket| kinds.service(ticket.minutes));
        Some(Line {
            ahead: services.collect(),
            staffed: Some(u32::try_from(desks.len()).unwrap_or(u32::MAX)),
            desks,
        })
    }

    fn desk(&self, at: &CounterId, desk: &str, kinds: &Kinds) -> Desk {
        let mut tickets = self.snapshot.tickets.iter();
        let ticket =
            tickets.find(|ticket| ticket.desk.as_deref() == Some(desk) && ticket.counter == *at);
        ticket.map_or(Desk::Free, |ticket| self.has(ticket, kinds))
    }

    /// A desk that has called this ticket or serves it.
    fn has(&self, ticket: &Live, kinds: &Kinds) -> Desk {
        let service = kinds.service(ticket.minutes);
        match ticket.state {
            State::Called => Desk::Called(service),
            _ => Desk::Serving(service, (self.now - ticket.since) as f64 / MINUTE),
        }
    }

    /// Who is at another counter and will come to this one: whoever came to the hall before the one
    /// who asks will be called before them.
    fn coming(&self, at: &CounterId, asks: Asks) -> Vec<Coming> {
        let coming = self.earlier(asks).filter_map(|ticket| {
            let mut then = ticket.then.iter();
            let nth = then.position(|stop| stop.counter == *at)?;
            // What is in between takes its minutes; how long people wait there is not looked at.
            let between = ticket.then[..nth].iter();
            let between: f64 = between.map(|stop| f64::from(stop.minutes)).sum();
            let ways = (nth + 1) as f64 * WALK.as_secs_f64() / 60.0;
            let (_, kinds) = self.counters.get(at)?;
            Some(Coming {
                minutes: self.done(ticket)? + between + ways,
                service: kinds.service(ticket.then[nth].minutes),
            })
        });
        coming.collect()
    }

    /// In how many minutes somebody will probably be done where they are; `None` when nobody knows.
    fn done(&self, ticket: &Live) -> Option<f64> {
        let (_, kinds) = self.counters.get(&ticket.counter)?;
        match ticket.state {
            State::Waiting => {
                let line = self.line(&ticket.counter, Asks::Holder(ticket.id))?;
                let wait = expected(&Situation {
                    ahead: &line.ahead,
                    coming: &[],
                    desks: &line.desks,
                    closing: None,
                })?;
                Some(wait + left(Desk::Called(kinds.service(ticket.minutes))))
            }
            State::Called | State::Serving => Some(left(self.has(ticket, kinds))),
            // Whoever went away may come back at any moment, or never.
            _ => None,
        }
    }
}

struct Line {
    /// Who is in front, in order.
    ahead: Vec<Service>,
    /// The staffed desks.
    desks: Vec<Desk>,
    /// How many desks are staffed; `None` when they do not report.
    staffed: Option<u32>,
}

impl Line {
    /// A counter whose desks never reported today: nobody says who is called there, so the queue is
    /// played from what the catalogue expects, everybody from the moment at which they came.
    fn played(waiting: &[&Live], kinds: &Kinds, desks: u16, now: i64) -> Self {
        let mut free = vec![(f64::NEG_INFINITY, Desk::Free); desks.into()];
        let mut ahead = Vec::new();
        for ticket in waiting {
            let came = (ticket.since.min(now) - now) as f64 / MINUTE;
            let service = kinds.service(ticket.minutes);
            match free.iter_mut().reduce(|a, b| if b.0 < a.0 { b } else { a }) {
                Some(desk) if desk.0.max(came) <= 0.0 => {
                    let began = desk.0.max(came);
                    *desk = (began + service.minutes, Desk::Serving(service, -began));
                }
                _ => ahead.push(service),
            }
        }
        let desks = free.into_iter();
        Self {
            ahead,
            desks: desks
                .map(|(until, desk)| if until > 0.0 { desk } else { Desk::Free })
                .collect(),
            staffed: None,
        }
    }
}

/// Where no desk reports, one that looks free may have somebody: the longest wait, in minutes, of
/// somebody with so many in front when nothing is known but how many desks there are.
fn unseen(counter: &Counter, before: u32) -> f64 {
    match wait(counter.minutes, counter.desks, before) {
        Wait::Between { most, .. } => most.into(),
        Wait::Unknown => 0.0,
    }
}

/// What each kind of service takes at a counter: the catalogue's word, corrected by what was seen
/// today. A kind is how many minutes were expected: the hall does not know what for.
#[derive(Debug)]
struct Kinds {
    usual: u16,
    seen: Vec<(u16, Usual)>,
}

impl Kinds {
    fn of(counter: &Counter) -> Self {
        Self {
            usual: match counter.minutes {
                0 => USUAL_MINUTES,
                minutes => minutes,
            },
            seen: Vec::new(),
        }
    }

    fn saw(&mut self, served: &Served) {
        let kind = self.kind(served.minutes);
        let took = (served.took as f64 / MINUTE).min(FORGOTTEN * f64::from(kind));
        if took < PRESSED_AWAY * f64::from(kind) {
            return;
        }
        match self.seen.iter_mut().find(|(seen, _)| *seen == kind) {
            Some((_, usual)) => usual.saw(took),
            None => {
                let mut usual = Usual::expected(kind);
                usual.saw(took);
                self.seen.push((kind, usual));
            }
        }
    }

    fn kind(&self, minutes: u16) -> u16 {
        if minutes == 0 { self.usual } else { minutes }
    }

    fn service(&self, minutes: u16) -> Service {
        let kind = self.kind(minutes);
        let mut seen = self.seen.iter();
        let usual = seen.find(|(seen, _)| *seen == kind);
        usual
            .map_or(Usual::expected(kind), |(_, usual)| *usual)
            .service(kind)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::api::Stop;
    use crate::ticket::{Number, Series};

    const NOW: i64 = 10 * 60 * 60_000;

    /// The hall of these tests: citizens with three desks, insurance with one; 12 minutes each.
    struct World {
        counters: Vec<Counter>,
        snapshot: Snapshot,
    }

    impl World {
        fn new() -> Self {
            Self {
                counters: vec![
                    Counter::of_tests("citizens", 3),
                    Counter::of_tests("insurance", 1),
                ],
                snapshot: Snapshot {
                    day: date(2026, 11, 24),
                    seq: 0,
                    tickets: Vec::new(),
                    desks: Vec::new(),
                    served: Vec::new(),
                },
            }
        }

        fn staff(mut self, at: &str, desk: &str, staffed: bool) -> Self {
            let desk = (at.into(), desk.to_owned(), staffed);
            self.snapshot.desks.push(desk);
            self
        }

        /// Somebody who came so many minutes ago, after all others, and has waited since.
        fn waits(mut self, at: &str, minutes: u16, ago: i64) -> Self {
            let nth = u8::try_from(self.snapshot.tickets.len()).unwrap();
            self.snapshot.tickets.push(Live {
                id: id(nth),
                number: Number::new(Series::try_from('A').unwrap(), 1).unwrap(),
                state: State::Waiting,
                counter: at.into(),
                minutes,
                stop: 0,
                stops: 1,
                then: Vec::new(),
                desk: None,
                arrived: NOW - ago * 60_000,
                since: NOW - ago * 60_000,
                seq: 0,
            });
            self
        }

        /// The one who came last sits at a desk.
        fn at_desk(mut self, desk: &str) -> Self {
            let last = self.snapshot.tickets.last_mut().unwrap();
            last.state = State::Serving;
            last.desk = Some(desk.to_owned());
            self
        }

        /// The one who came last goes on to another counter.
        fn then(mut self, at: &str) -> Self {
            let last = self.snapshot.tickets.last_mut().unwrap();
            last.then.push(stop(at));
            last.stops += 1;
            self
        }

        fn served(mut self, minutes: u16, took: i64) -> Self {
            self.snapshot.served.push(Served {
                counter: "citizens".into(),
                minutes,
                took: took * 60_000,
            });
            self
        }

        fn ahead(&self, closing: Option<f64>, asks: Asks) -> Ahead {
            let moment = Moment::of(&self.snapshot, &self.counters, NOW);
            moment.ahead(&"citizens".into(), closing, asks).unwrap()
        }

        fn told(&self) -> Wait {
            self.ahead(None, Asks::Newcomer).wait.into()
        }

        fn range(&self) -> (u32, u32) {
            match self.told() {
                Wait::Between { least, most } => (least, most),
                Wait::Unknown => panic!("unknown"),
            }
        }
    }

    fn stop(at: &str) -> Stop {
        Stop {
            counter: at.into(),
            minutes: 12,
        }
    }

    fn id(nth: u8) -> Id {
        Id::new(Timestamp::UNIX_EPOCH, [nth; 10])
    }

    /// One desk, at which somebody has just begun.
    fn one_desk() -> World {
        let world = World::new().staff("citizens", "1", true);
        world.waits("citizens", 12, 0).at_desk("1")
    }

    #[test]
    fn where_nobody_is_staffed_nobody_can_say() {
        let world = World::new().staff("citizens", "1", false);
        assert_eq!(world.told(), Wait::Unknown);
        assert_eq!(world.ahead(None, Asks::Newcomer).desks, Some(0));
        let open = world.staff("citizens", "2", true);
        assert_eq!(open.range(), (0, 0));
    }

    #[test]
    fn a_counter_that_the_hall_does_not_have_has_no_queue() {
        let world = World::new();
        let moment = Moment::of(&world.snapshot, &world.counters, NOW);
        let nowhere = moment.ahead(&"nowhere".into(), None, Asks::Newcomer);
        assert!(nowhere.is_none());
    }

    #[test]
    fn a_counter_that_never_reported_is_played() {
        let mut world = World::new();
        for ago in [4, 3, 2] {
            assert_eq!(world.range(), (0, 4), "three desks take three people");
            world = world.waits("citizens", 12, ago);
        }
        let ahead = world.ahead(None, Asks::Newcomer);
        assert_eq!((ahead.before, ahead.desks), (0, None));
        let (least, most) = world.range();
        assert!(least <= 8 && (8..30).contains(&most), "{least} to {most}");
        let long_ago = (0..3).fold(World::new(), |world, _| world.waits("citizens", 12, 60));
        assert_eq!(long_ago.range(), (0, 4), "they were served meanwhile");
    }

    #[test]
    fn a_queue_that_lasts_longer_than_the_day_is_unknown() {
        let world = (0..8).fold(one_desk(), |world, _| world.waits("citizens", 12, 0));
        let (least, most) = world.range();
        assert!(least > 60 && most > 100, "{least} to {most}");
        assert_eq!(
            Wait::from(world.ahead(Some(60.0), Asks::Newcomer).wait),
            Wait::Unknown
        );
        let early = Wait::from(world.ahead(Some(600.0), Asks::Newcomer).wait);
        assert_eq!(early, world.told());
        assert_eq!(
            world.ahead(Some(60.0), Asks::Newcomer).before,
            8,
            "how many stand there is known all the same"
        );
    }

    #[test]
    fn a_holder_is_told_by_who_came_before() {
        let world = (0..3).fold(one_desk(), |world, _| world.waits("citizens", 12, 0));
        for (before, nth) in [(0, 1), (1, 2), (2, 3)] {
            let holder = world.ahead(None, Asks::Holder(id(nth)));
            assert_eq!(holder.before, before);
        }
        assert_eq!(world.ahead(None, Asks::Newcomer).before, 3);
        let stranger = world.ahead(None, Asks::Holder(id(99)));
        assert_eq!(stranger.before, 3, "as somebody who comes now");
    }

    #[test]
    fn what_a_kind_took_today_counts_for_that_kind() {
        let queue = |seen: u16, waiting: u16| {
            let world = (0..6).fold(one_desk(), |world, _| world.served(seen, 40));
            world.waits("citizens", waiting, 0).range()
        };
        let unseen = queue(30, 12);
        assert_eq!(unseen, one_desk().waits("citizens", 12, 0).range());
        assert!(queue(12, 12) > unseen);
        assert!(queue(12, 0) == queue(12, 12), "0 is as usual");
    }

    #[test]
    fn a_forgotten_service_and_one_pressed_away_are_not_believed() {
        let queue = |world: World| world.waits("citizens", 12, 0).range();
        let usual = queue(one_desk());
        let (least, most) = queue(one_desk().served(12, 360));
        assert!(
            least < 2 * usual.0 && most < 2 * usual.1,
            "{least} to {most}"
        );
        assert_eq!(queue(one_desk().served(12, 1)), usual);
        let sitting = World::new().staff("citizens", "1", true);
        let (_, most) = sitting.waits("citizens", 12, 360).at_desk("1").range();
        assert!(most <= 12, "one that still goes on: {most}");
    }

    #[test]
    fn who_comes_from_another_counter_goes_first_if_they_came_earlier() {
        let insured = |world: World| world.staff("insurance", "1", true).waits("insurance", 5, 4);
        let alone = insured(one_desk()).range();
        let both = insured(one_desk()).at_desk("1").then("citizens");
        assert!(both.range() > alone, "{:?} and {alone:?}", both.range());
        assert_eq!(
            both.ahead(None, Asks::Newcomer).before,
            0,
            "they do not stand there yet"
        );

        let before = World::new().staff("citizens", "1", true);
        let before = before
            .waits("citizens", 12, 0)
            .at_desk("1")
            .waits("citizens", 12, 0);
        let after = insured(before).at_desk("1").then("citizens");
        let own = after.ahead(None, Asks::Holder(id(1)));
        let without = one_desk().waits("citizens", 12, 0);
        let expected = without.ahead(None, Asks::Holder(id(1)));
        assert_eq!(own.wait, expected.wait, "who came later does not matter");
    }

    #[test]
    fn who_went_away_is_not_waited_for() {
        let mut world = one_desk().waits("insurance", 5, 4).then("citizens");
        for state in [State::Parked, State::Missed] {
            world.snapshot.tickets[1].state = state;
            assert_eq!(world.range(), one_desk().range(), "{state}");
        }
    }
}
