//! Which counters a plan stops at, and in which order.

use super::cases::{card, event, is, order, procedure, said};
use super::random_city::city;
use super::*;

#[test]
fn the_way_is_short_and_keeps_the_order() {
    let always = || Condition::Always;
    let near_first = city(vec![
        procedure(0, "c3", always(), &[]),
        procedure(1, "c2", always(), &[]),
        procedure(2, "c1", always(), &[]),
    ]);
    let plan = Guide::new(Arc::new(near_first)).plan(&Goal::default(), &Answers::new(), TODAY);
    assert_eq!(
        order(&plan),
        [("c1", vec!["p2"]), ("c2", vec!["p1"]), ("c3", vec!["p0"])]
    );

    let annex_first = city(vec![
        procedure(0, "c3", always(), &[]),
        procedure(1, "c2", always(), &[0]),
        procedure(2, "c1", always(), &[1]),
    ]);
    let plan = Guide::new(Arc::new(annex_first)).plan(&Goal::default(), &Answers::new(), TODAY);
    assert_eq!(
        order(&plan),
        [("c3", vec!["p0"]), ("c2", vec!["p1"]), ("c1", vec!["p2"])]
    );
}

#[test]
fn a_counter_is_visited_twice_only_when_it_must_be() {
    let always = || Condition::Always;
    let guide = Guide::new(Arc::new(city(vec![
        procedure(0, "c1", always(), &[]),
        procedure(1, "c2", always(), &[0]),
        procedure(2, "c1", always(), &[1]),
        procedure(3, "c1", always(), &[]),
        procedure(4, "c1", always(), &[0]),
    ])));
    let plan = guide.plan(&Goal::default(), &Answers::new(), TODAY);
    assert_eq!(
        order(&plan),
        [
            ("c1", vec!["p0", "p3", "p4"]),
            ("c2", vec!["p1"]),
            ("c1", vec!["p2"])
        ]
    );

    // Its errands wait for each other and for another counter's, which wait for none of them.
    let guide = Guide::new(Arc::new(city(vec![
        procedure(0, "c1", always(), &[]),
        procedure(1, "c1", always(), &[0]),
        procedure(2, "c2", always(), &[]),
        procedure(3, "c1", always(), &[2]),
    ])));
    let plan = guide.plan(&Goal::default(), &Answers::new(), TODAY);
    assert_eq!(
        order(&plan),
        [("c2", vec!["p2"]), ("c1", vec!["p0", "p1", "p3"])]
    );
}

#[test]
fn the_general_counter_is_asked_on_the_way_to_its_own_errand_unless_that_must_wait() {
    let unsure = || Condition::All(vec![is("moving"), card()]);
    let answers = said(&[("event", event("moving")), ("card", Answer::Unknown)]);
    let plan = |procedures| {
        let guide = Guide::new(Arc::new(city(procedures)));
        guide.plan(&Goal::default(), &answers, TODAY)
    };
    let free = plan(vec![
        procedure(0, "c0", is("moving"), &[]),
        procedure(1, "c2", unsure(), &[]),
    ]);
    assert_eq!(order(&free), [("c0", vec!["p0", "p1"])]);
    let bound = plan(vec![
        procedure(0, "c1", is("moving"), &[]),
        procedure(1, "c0", is("moving"), &[0]),
        procedure(2, "c2", unsure(), &[]),
    ]);
    assert_eq!(
        order(&bound),
        [("c0", vec!["p2"]), ("c1", vec!["p0"]), ("c0", vec!["p1"])]
    );
}

#[test]
fn without_a_general_counter_each_is_asked_about_its_own() {
    let unsure = || Condition::All(vec![is("moving"), card()]);
    let mut elsewhere = procedure(1, "c1", unsure(), &[]);
    elsewhere.counter = None;
    let mut sure = procedure(2, "c1", is("moving"), &[]);
    sure.counter = None;
    let with = city(vec![procedure(0, "c2", unsure(), &[]), elsewhere, sure]);
    let mut without = with.clone();
    without.counters[0].general = false;
    let answers = said(&[("event", event("moving")), ("card", Answer::Unknown)]);
    let planned = |catalogue| {
        let plan = Guide::new(Arc::new(catalogue)).plan(&Goal::default(), &answers, TODAY);
        let elsewhere = plan
            .elsewhere
            .iter()
            .map(|entry| entry.procedure.to_string());
        let stops = order(&plan)
            .into_iter()
            .map(|(counter, entries)| format!("{counter} {entries:?}"));
        (stops.collect::<Vec<_>>(), elsewhere.collect::<Vec<_>>())
    };
    let names = |these: &[&str]| these.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        planned(with),
        (names(&[r#"c0 ["p0", "p1"]"#]), names(&["p2"]))
    );
    assert_eq!(
        planned(without),
        (names(&[r#"c2 ["p0"]"#]), names(&["p1", "p2"]))
    );
}
