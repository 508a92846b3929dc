//! The order of stops in a hall with queues and hours, against every other order.

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
pub(super) struct Case {
    pub(super) at: (u16, u16),
    pub(super) floor: i8,
    pub(super) annex: bool,
    pub(super) minutes: u16,
    /// The days of its deadline.
    pub(super) days: Option<u16>,
    /// The errands before it that must be done first.
    pub(super) after: Vec<usize>,
    /// Minutes from now.
    pub(super) wait: Option<u32>,
    pub(super) opens: Option<u32>,
    pub(super) closes: Option<u32>,
}

impl Case {
    /// A counter on the ground floor of which nothing is known.
    pub(super) fn at(across: u16) -> Self {
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

    pub(super) fn wait(self, minutes: u32) -> Self {
        Self {
            wait: Some(minutes),
            ..self
        }
    }

    pub(super) fn closes(self, minutes: u32) -> Self {
        Self {
            closes: Some(minutes),
            ..self
        }
    }

    pub(super) fn annex(self) -> Self {
        Self {
            annex: true,
            ..self
        }
    }

    pub(super) fn after(self, errand: usize) -> Self {
        Self {
            after: vec![errand],
            ..self
        }
    }

    pub(super) fn days(self, days: u16) -> Self {
        Self {
            days: Some(days),
            ..self
        }
    }
}

/// A city with a general counter that has no errand and one more counter for each case.
pub(super) fn hall(cases: &[Case]) -> Catalogue {
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

pub(super) fn counter(at: usize) -> CounterId {
    format!("k{at}").as_str().into()
}

pub(super) fn later(minutes: u32) -> DateTime {
    NOW + i64::from(minutes).minutes()
}

pub(super) fn live(cases: &[Case]) -> HallState {
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

pub(super) fn planned(cases: &[Case]) -> Plan {
    let moved = Answer::Known(Value::Date(date(2026, 11, 20)));
    let answers = Answers::from_iter([(FactId::from("moved_on"), moved)]);
    Guide::new(Arc::new(hall(cases))).plan_live(&Goal::default(), &answers, &live(cases))
}

/// The places of the stops in their order: today's, and what is left.
pub(super) fn places(plan: &Plan) -> (Vec<usize>, Vec<usize>) {
    let place = |stop: &annai::guide::PlannedStop| stop.counter.as_str()[1..].parse().unwrap();
    let (today, left): (Vec<_>, Vec<_>) = plan.stops.iter().partition(|stop| stop.today);
    let places = |stops: Vec<&annai::guide::PlannedStop>| stops.into_iter().map(place).collect();
    assert!(plan.stops.is_sorted_by_key(|stop| !stop.today));
    (places(today), places(left))
}

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
