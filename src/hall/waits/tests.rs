//! Waits in a hall that a test has made up.

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

    /// Waiting ticket, last in the queue, that arrived `ago` minutes ago.
    fn waits(mut self, at: &str, minutes: u16, ago: i64) -> Self {
        let nth = u8::try_from(self.snapshot.tickets.len()).unwrap();
        self.snapshot.tickets.push(ActiveTicket {
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
            joined: nth.into(),
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

    fn ahead(&self, closing: Option<f64>, from: Position) -> WaitEstimate {
        let moment = Forecast::of(&self.snapshot, &self.counters, NOW);
        moment.ahead(&"citizens".into(), closing, from).unwrap()
    }

    fn told(&self) -> Wait {
        self.ahead(None, Position::Newcomer).wait.into()
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

/// World with one desk, whose service has just begun.
fn one_desk() -> World {
    let world = World::new().staff("citizens", "1", true);
    world.waits("citizens", 12, 0).at_desk("1")
}

#[test]
fn where_nobody_is_staffed_nobody_can_say() {
    let world = World::new().staff("citizens", "1", false);
    assert_eq!(world.told(), Wait::Unknown);
    assert_eq!(world.ahead(None, Position::Newcomer).desks, Some(0));
    let open = world.staff("citizens", "2", true);
    assert_eq!(open.range(), (0, 0));
}

#[test]
fn a_counter_that_the_hall_does_not_have_has_no_queue() {
    let world = World::new();
    let moment = Forecast::of(&world.snapshot, &world.counters, NOW);
    let nowhere = moment.ahead(&"nowhere".into(), None, Position::Newcomer);
    assert!(nowhere.is_none());
}

#[test]
fn a_counter_that_never_reported_is_played() {
    let mut world = World::new();
    for ago in [4, 3, 2] {
        assert_eq!(world.range(), (0, 4), "three desks take three people");
        world = world.waits("citizens", 12, ago);
    }
    let ahead = world.ahead(None, Position::Newcomer);
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
        Wait::from(world.ahead(Some(60.0), Position::Newcomer).wait),
        Wait::Unknown
    );
    let early = Wait::from(world.ahead(Some(600.0), Position::Newcomer).wait);
    assert_eq!(early, world.told());
    assert_eq!(
        world.ahead(Some(60.0), Position::Newcomer).before,
        8,
        "how many stand there is known all the same"
    );
}

#[test]
fn a_holder_is_told_by_who_came_before() {
    let world = (0..3).fold(one_desk(), |world, _| world.waits("citizens", 12, 0));
    for (before, nth) in [(0, 1), (1, 2), (2, 3)] {
        let holder = world.ahead(None, Position::Holder(id(nth)));
        assert_eq!(holder.before, before);
    }
    assert_eq!(world.ahead(None, Position::Newcomer).before, 3);
    let stranger = world.ahead(None, Position::Holder(id(99)));
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
        both.ahead(None, Position::Newcomer).before,
        0,
        "they do not stand there yet"
    );

    let before = World::new().staff("citizens", "1", true);
    let before = before
        .waits("citizens", 12, 0)
        .at_desk("1")
        .waits("citizens", 12, 0);
    let after = insured(before).at_desk("1").then("citizens");
    let own = after.ahead(None, Position::Holder(id(1)));
    let without = one_desk().waits("citizens", 12, 0);
    let expected = without.ahead(None, Position::Holder(id(1)));
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
