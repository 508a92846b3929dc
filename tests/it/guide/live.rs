//! The order of stops in a hall with queues and hours, against every other order, and on cases.

use super::brute::cases;
use super::random_city::{city, id};
use super::*;
use annai::catalogue::CounterId;
use annai::guide::{CounterQueue, HallState};
use jiff::civil::DateTime;
use proptest::collection::vec;
use proptest::option;

const NOW: DateTime = TODAY.at(10, 0, 0, 0);

/// One counter with one errand.
#[derive(Debug, Clone)]
struct Case {
    at: (u16, u16),
    floor: i8,
    annex: bool,
    minutes: u16,
    /// The days of its deadline.
    days: Option<u16>,
    /// The errands before it that must be done first.
    after: Vec<usize>,
    /// Minutes from now.
    wait: Option<u32>,
    opens: Option<u32>,
    closes: Option<u32>,
}

impl Case {
    /// A counter on the ground floor of which nothing is known.
    fn at(across: u16) -> Self {
        Self {
            at: (across, 200),
            floor: 1,
            annex: false,
            minutes: 10,
            days: None,
            after: Vec::new(),
            wait: None,
            opens: None,
            closes: None,
        }
    }

    fn wait(self, minutes: u32) -> Self {
        Self {
            wait: Some(minutes),
            ..self
        }
    }

    fn closes(self, minutes: u32) -> Self {
        Self {
            closes: Some(minutes),
            ..self
        }
    }

    fn annex(self) -> Self {
        Self {
            annex: true,
            ..self
        }
    }

    fn after(self, errand: usize) -> Self {
        Self {
            after: vec![errand],
            ..self
        }
    }

    fn days(self, days: u16) -> Self {
        Self {
            days: Some(days),
            ..self
        }
    }
}

/// A city with a general counter that has no errand and one more counter for each case.
fn hall(cases: &[Case]) -> Catalogue {
    let procedures = cases.iter().enumerate().map(|(at, case)| Procedure {
        id: id(at),
        code: at as u16 + 1,
        topic: "all".into(),
        counter: Some(counter(at)),
        when: Condition::Always,
        documents: Vec::new(),
        deadline: case.days.map(|days| Deadline {
            period: Period::Days(days),
            from: "moved_on".into(),
            first: FirstDay::DayAfter,
            source: String::new(),
        }),
        covers: Vec::new(),
        earliest: None,
        after: case.after.iter().copied().map(id).collect(),
        fee: None,
        minutes: case.minutes,
        ways: Vec::new(),
        weight: annai::catalogue::Weight::default(),
        groups: Vec::new(),
        sensitive: false,
        source: String::new(),
        confirmed: false,
    });
    let mut catalogue = city(procedures.collect());
    catalogue.counters.truncate(1);
    for (at, case) in cases.iter().enumerate() {
        catalogue.counters.push(Counter {
            id: counter(at),
            code: at as u16 + 2,
            building: if case.annex { "annex" } else { "main" }.into(),
            floor: case.floor,
            at: case.at,
            general: false,
            ..catalogue.counters[0].clone()
        });
    }
    catalogue
}

fn counter(at: usize) -> CounterId {
    format!("k{at}").as_str().into()
}

fn later(minutes: u32) -> DateTime {
    NOW + i64::from(minutes).minutes()
}

fn live(cases: &[Case]) -> HallState {
    let queues = cases.iter().enumerate().map(|(at, case)| {
        let queue = CounterQueue {
            wait: case.wait.map(f64::from),
            opens: case.opens.map(later),
            closes: case.closes.map(later),
        };
        (counter(at), queue)
    });
    HallState {
        now: NOW,
        queues: queues.collect(),
        hours: None,
    }
}

fn planned(cases: &[Case]) -> Plan {
    let moved = Answer::Known(Value::Date(date(2026, 11, 20)));
    let answers = Answers::from_iter([(FactId::from("moved_on"), moved)]);
    Guide::new(Arc::new(hall(cases))).plan_live(&Goal::default(), &answers, &live(cases))
}

/// The places of the stops in their order: today's, and what is left.
fn places(plan: &Plan) -> (Vec<usize>, Vec<usize>) {
    let place = |stop: &annai::guide::PlannedStop| stop.counter.as_str()[1..].parse().unwrap();
    let (today, left): (Vec<_>, Vec<_>) = plan.stops.iter().partition(|stop| stop.today);
    let places = |stops: Vec<&annai::guide::PlannedStop>| stops.into_iter().map(place).collect();
    assert!(plan.stops.is_sorted_by_key(|stop| !stop.today));
    (places(today), places(left))
}

// --- every order --------------------------------------------------------------------------------

/// How good an order is; less is better.
type Worth = (std::cmp::Reverse<usize>, Vec<Option<u16>>, u32, u32);

/// Seconds on foot, told again from what the catalogue says.
fn way(from: Option<&Case>, to: &Case) -> u32 {
    let general = Case::at(0);
    let from = from.unwrap_or(&general);
    let floors = |a: i8, b: i8| u32::from(a.abs_diff(b)) * 60;
    if from.annex == to.annex {
        let across = from.at.0.abs_diff(to.at.0) + from.at.1.abs_diff(to.at.1);
        floors(from.floor, to.floor) + u32::from(across) * 60 / 1000
    } else {
        floors(from.floor, 1) + 5 * 60 + floors(1, to.floor) + 60
    }
}

/// Walks through all cases in an order, and past those that cannot be done.
fn walked(cases: &[Case], order: &[usize]) -> (Vec<usize>, Worth) {
    let (mut done, mut now, mut walked) = (Vec::<usize>::new(), 0, 0);
    for next in order {
        let case = &cases[*next];
        let walk = way(done.last().map(|last| &cases[*last]), case);
        let from = case.wait.unwrap_or(0).max(case.opens.unwrap_or(0)) * 60;
        let begins = from.max(now + walk);
        let open = case.closes.is_none_or(|closes| begins < closes * 60);
        if open && case.after.iter().all(|earlier| done.contains(earlier)) {
            done.push(*next);
            now = begins + u32::from(case.minutes) * 60;
            walked += walk;
        }
    }
    let mut days: Vec<Option<u16>> = done.iter().map(|at| cases[*at].days).collect();
    days.sort_by_key(|days| days.unwrap_or(u16::MAX));
    let worth = (std::cmp::Reverse(done.len()), days, now, walked);
    (done, worth)
}

/// The order of worths, with no deadline after every deadline.
fn better(one: &Worth, other: &Worth) -> std::cmp::Ordering {
    let days = |worth: &Worth| -> Vec<u16> {
        let days = worth.1.iter();
        days.map(|days| days.unwrap_or(u16::MAX)).collect()
    };
    let key = |worth: &Worth| (worth.0, days(worth), worth.2, worth.3);
    key(one).cmp(&key(other))
}

fn orders(of: usize) -> Vec<Vec<usize>> {
    (0..of).fold(vec![Vec::new()], |orders, next| {
        let place = |order: Vec<usize>| {
            (0..=order.len()).map(move |at| {
                let mut order = order.clone();
                order.insert(at, next);
                order
            })
        };
        orders.into_iter().flat_map(place).collect()
    })
}

fn any_case(at: usize) -> impl Strategy<Value = Case> {
    (
        (0..=1000_u16, 0..=1000_u16),
        1..=3_i8,
        any::<bool>(),
        1..=30_u16,
        option::weighted(0.3, select(vec![5_u16, 14, 30])),
        subsequence((0..at).collect::<Vec<_>>(), 0..=at.min(1)),
        option::weighted(0.8, 0..=60_u32),
        option::weighted(0.1, 0..=40_u32),
        option::weighted(0.4, 10..=100_u32),
    )
        .prop_map(
            |(at, floor, annex, minutes, days, after, wait, opens, closes)| Case {
                at,
                floor,
                annex,
                minutes,
                days,
                after,
                wait,
                opens,
                closes,
            },
        )
}

fn any_cases() -> impl Strategy<Value = Vec<Case>> {
    (1..=6_usize).prop_flat_map(|count| (0..count).map(any_case).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_order_finishes_more_or_earlier_or_walks_less(cases in any_cases()) {
        let plan = planned(&cases);
        let (today, left) = places(&plan);
        let all: Vec<usize> = today.iter().chain(&left).copied().collect();
        let (done, worth) = walked(&cases, &all);
        prop_assert_eq!(&done, &today, "exactly today's stops are done today");
        for order in orders(cases.len()) {
            let (_, other) = walked(&cases, &order);
            prop_assert!(better(&worth, &other).is_le(), "{order:?} is better: {other:?} and not {worth:?}");
        }
        let known = !done.is_empty() && done.iter().all(|at| cases[*at].wait.is_some());
        let promised = known.then(|| NOW + i64::from(worth.2).seconds());
        prop_assert_eq!(plan.done_by, promised);
    }

    /// Without waits and hours the order is the shortest walk, and the catalogue's among equals.
    #[test]
    fn an_unknown_hall_changes_nothing(cases in any_cases(), known in vec(any::<bool>(), 6)) {
        let unknown = |case: &Case| Case { wait: None, opens: None, closes: None, ..case.clone() };
        let cases: Vec<Case> = cases.iter().map(unknown).collect();
        let kept = |order: &Vec<usize>| {
            let place = |errand: &usize| order.iter().position(|other| other == errand);
            order.iter().all(|errand| cases[*errand].after.iter().all(|earlier| place(earlier) < place(errand)))
        };
        let shortest = orders(cases.len())
            .into_iter()
            .filter(kept)
            .min_by_key(|order| (walked(&cases, order).1.3, order.clone()))
            .unwrap();
        let plan = planned(&cases);
        prop_assert_eq!(places(&plan), (shortest, Vec::new()));
        prop_assert!(plan.done_by.is_none());
        // Counters of which only that is known that nobody knows are as good as none.
        let mut live = live(&cases);
        live.queues.retain(|counter, _| known[counter.as_str()[1..].parse::<usize>().unwrap()]);
        let guide = Guide::new(Arc::new(hall(&cases)));
        let fewer = guide.plan_live(&Goal::default(), &Answers::new(), &live);
        let none = guide.plan(&Goal::default(), &Answers::new(), TODAY);
        prop_assert!(fewer == none);
    }
}

// --- cases --------------------------------------------------------------------------------------

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
