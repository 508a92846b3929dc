//! The order of stops in halls with queues and hours, case by case.

use annai::guide::CounterQueue;

use super::live::{Case, counter, hall, later, live, places, planned};
use super::*;

fn check(cases: &[Case], today: &[usize], left: &[usize]) -> Plan {
    let plan = planned(cases);
    assert_eq!(places(&plan), (today.to_vec(), left.to_vec()));
    plan
}

#[test]
fn a_short_queue_comes_first_and_the_long_one_runs_meanwhile() {
    let plan = check(
        &[Case::at(10).wait(40), Case::at(500).wait(5)],
        &[1, 0],
        &[],
    );
    assert_eq!(
        plan.done_by,
        Some(later(50)),
        "the second wait was over when the first was"
    );
}

#[test]
fn a_long_way_is_worth_it_for_a_much_shorter_wait_only() {
    let annex = || Case::at(100).annex();
    let _ = check(&[Case::at(100).wait(30), annex().wait(0)], &[1, 0], &[]);
    let _ = check(&[Case::at(100).wait(3), annex().wait(0)], &[0, 1], &[]);
}

#[test]
fn what_must_be_done_first_is_waited_for() {
    let _ = check(
        &[Case::at(100).wait(45), Case::at(200).wait(0).after(0)],
        &[0, 1],
        &[],
    );
}

#[test]
fn twenty_minutes_before_closing_the_most_that_can_be_done_is_done() {
    let closing = |wait| Case::at(100).wait(wait).closes(20);
    let _ = check(
        &[closing(30), closing(5), closing(0).after(0), closing(12)],
        &[1, 3],
        &[0, 2],
    );
    let _ = check(&[closing(20)], &[], &[0]);
    let _ = check(&[closing(19)], &[0], &[]);
}

#[test]
fn a_nearer_last_day_goes_first_when_not_everything_can_be_done() {
    let closing = || Case::at(100).wait(0).closes(8);
    let _ = check(
        &[closing(), closing().days(30), closing().days(14)],
        &[2],
        &[0, 1],
    );
}

#[test]
fn a_counter_that_opens_soon_is_waited_for_and_one_that_opens_tomorrow_is_not() {
    let soon = Case {
        opens: Some(25),
        ..Case::at(100).wait(0)
    };
    let plan = check(&[soon, Case::at(200).wait(0)], &[1, 0], &[]);
    assert_eq!(plan.done_by, Some(later(35)));
    let tomorrow = Case {
        opens: Some(23 * 60),
        ..Case::at(100).wait(0)
    };
    let _ = check(&[tomorrow, Case::at(200)], &[1], &[0]);
}

#[test]
fn many_counters_are_all_on_the_plan_and_keep_their_order() {
    let many: Vec<Case> = (0..14_u16)
        .map(|at| {
            let case = Case::at(997 - at * 71).wait(u32::from(at) * 7 % 40);
            if at % 3 == 1 {
                case.after(usize::from(at) - 1)
            } else {
                case
            }
        })
        .collect();
    let plan = planned(&many);
    let (today, left) = places(&plan);
    assert_eq!((today.len(), left.len()), (14, 0));
    let place = |errand: usize| today.iter().position(|at| *at == errand);
    for (at, case) in many.iter().enumerate() {
        assert!(case.after.iter().all(|earlier| place(*earlier) < place(at)));
    }
}

/// What is only asked about is asked first, while there is somebody to ask.
#[test]
fn asking_comes_first_however_long_the_wait_unless_nobody_is_there_to_ask() {
    let mut catalogue = hall(&[Case::at(100).wait(0), Case::at(200)]);
    catalogue.procedures[1].when = Condition::Test("card".into(), Test::Yes);
    let guide = Guide::new(Arc::new(catalogue));
    let stops = |asking: CounterQueue| {
        let mut live = live(&[Case::at(100).wait(0)]);
        let _ = live.queues.insert("c0".into(), asking);
        let plan = guide.plan_live(&Goal::default(), &Answers::new(), &live);
        assert!(plan.done_by.is_none(), "nobody knows what asking leads to");
        let stops = plan.stops.iter();
        let named = |stop: &annai::guide::PlannedStop| (stop.counter.to_string(), stop.today);
        stops.map(named).collect::<Vec<_>>()
    };
    let stop = |counter: &str, today| (counter.to_owned(), today);
    let long = CounterQueue {
        wait: Some(60.0),
        ..CounterQueue::default()
    };
    assert_eq!(stops(long), [stop("c0", true), stop("k0", true)]);
    let closing = CounterQueue {
        closes: Some(later(30)),
        ..long
    };
    assert_eq!(stops(closing), [stop("k0", true), stop("c0", false)]);
}

/// Of what is only asked about, a fifth of the time is reckoned with, and no more than a usual visit.
#[test]
fn asking_takes_a_share_of_the_time_of_what_is_asked_about() {
    let is_reached = |asked: usize, closes: u32| {
        let case = Case::at(100).wait(0).closes(closes);
        let mut cases = vec![case];
        cases.extend((0..asked).map(|_| Case {
            minutes: 30,
            ..Case::at(200)
        }));
        let mut catalogue = hall(&cases);
        for procedure in &mut catalogue.procedures[1..] {
            procedure.when = Condition::Test("card".into(), Test::Yes);
        }
        let plan = Guide::new(Arc::new(catalogue)).plan_live(
            &Goal::default(),
            &Answers::new(),
            &live(&cases),
        );
        plan.stops
            .iter()
            .any(|stop| stop.today && stop.counter == counter(0))
    };
    // Six minutes each, ten at most, and some seconds to walk.
    assert_eq!([6, 7].map(|closes| is_reached(1, closes)), [false, true]);
    assert_eq!([10, 11].map(|closes| is_reached(2, closes)), [false, true]);
    assert_eq!([10, 11].map(|closes| is_reached(5, closes)), [false, true]);
}

/// More counters than are tried in every order: that comes next which can begin first, however long it takes.
#[test]
fn of_many_counters_the_one_that_can_begin_first_comes_first() {
    let first = |long: Case, short: Case| {
        let mut cases: Vec<Case> = (0..14).map(|_| Case::at(500).wait(50)).collect();
        cases[5] = long;
        cases[9] = short;
        places(&planned(&cases)).0[0]
    };
    let case = |wait, minutes| Case {
        minutes,
        ..Case::at(500).wait(wait)
    };
    assert_eq!(first(case(3, 40), case(5, 1)), 5);
    assert_eq!(first(case(10, 40), case(5, 1)), 9);
}

#[test]
fn asking_that_is_left_for_another_day_comes_first_on_it() {
    let tomorrow = Case {
        opens: Some(23 * 60),
        ..Case::at(100).wait(0)
    };
    let cases = [Case::at(100).wait(0), tomorrow, Case::at(200)];
    let mut catalogue = hall(&cases);
    catalogue.procedures[2].when = Condition::Test("card".into(), Test::Yes);
    let mut live = live(&cases);
    let closing = CounterQueue {
        wait: Some(60.0),
        closes: Some(later(30)),
        ..CounterQueue::default()
    };
    let _ = live.queues.insert("c0".into(), closing);
    let plan = Guide::new(Arc::new(catalogue)).plan_live(&Goal::default(), &Answers::new(), &live);
    let stops: Vec<_> = plan
        .stops
        .iter()
        .map(|stop| (stop.counter.to_string(), stop.today))
        .collect();
    let stop = |counter: &str, today| (counter.to_owned(), today);
    assert_eq!(
        stops,
        [stop("k0", true), stop("c0", false), stop("k1", false)]
    );
}

#[test]
fn every_building_is_a_place_of_its_own() {
    let mut catalogue = hall(&[Case::at(100).annex(), Case::at(200), Case::at(300).annex()]);
    catalogue.buildings.push(Building {
        id: "far".into(),
        walk: 30,
    });
    for (counter, building) in catalogue.counters[1..]
        .iter_mut()
        .zip(["annex", "far", "annex"])
    {
        counter.building = building.into();
    }
    let plan = Guide::new(Arc::new(catalogue)).plan(&Goal::default(), &Answers::new(), TODAY);
    assert_eq!(places(&plan), (vec![0, 2, 1], vec![]));
}
