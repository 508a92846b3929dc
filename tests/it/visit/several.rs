//! A visit about several things: told at once, added to the plan, or found by search.

use annai::page::{Block, State};

use super::visitor::{ScriptedAnswer, Visitor};

/// A couple that moves in with a newborn child.
const HOUSEHOLD: &[(&str, ScriptedAnswer)] = &[
    ("move_kind", ScriptedAnswer::One("in")),
    ("moved_on", ScriptedAnswer::DaysAgo(3)),
    ("household", ScriptedAnswer::Several(&["child"])),
    ("children_ages", ScriptedAnswer::Numbers(&[0, 4])),
    ("my_number_card", ScriptedAnswer::Yes),
    ("insurance", ScriptedAnswer::One("national")),
    ("residence", ScriptedAnswer::One("japanese")),
    ("move_more", ScriptedAnswer::Several(&[])),
    ("born_on", ScriptedAnswer::DaysAgo(5)),
];

fn script(about: &'static [&'static str]) -> Vec<(&'static str, ScriptedAnswer)> {
    let about = ("event", ScriptedAnswer::Several(about));
    std::iter::once(about)
        .chain(HOUSEHOLD.iter().copied())
        .collect()
}

/// Up to the plan, with what the visit is about told at once.
fn at_once(about: &'static [&'static str]) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.guided("ja", &script(about));
    visitor
}

/// Each stop of the plan that is shown, with its errands.
fn plan(visitor: &Visitor) -> Vec<String> {
    let page = visitor.page();
    assert_eq!(page.name, "plan");
    let stops = page.body.iter().find_map(|block| match block {
        Block::Stops(stops) => Some(stops),
        _ => None,
    });
    let stops = stops.expect("a plan with stops").iter();
    stops
        .map(|stop| {
            let errands = stop.errands.iter().chain(&stop.ask_here);
            let errands: Vec<_> = errands.map(|errand| errand.plain().to_string()).collect();
            format!("{}: {}", &*stop.title.plain(), errands.join(", "))
        })
        .collect()
}

fn questions(visitor: &Visitor) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for page in visitor.pages.iter().filter(|page| page.name == "question") {
        let heading = page.heading.plain().to_string();
        if asked.last() != Some(&heading) {
            asked.push(heading);
        }
    }
    asked
}

#[test]
fn two_things_at_once_are_one_interview_that_asks_nothing_twice() {
    let both = at_once(&["moving", "birth"]);
    let mut asked = questions(&both);
    let all = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), all, "{asked:?}");
    let whole = plan(&both).join("\n");
    for about in [&["moving"][..], &["birth"][..]] {
        let one = at_once(about);
        for stop in plan(&one) {
            let (_, errands) = stop.split_once(": ").unwrap();
            for errand in errands.split(", ") {
                assert!(whole.contains(errand), "{errand} is missing in\n{whole}");
            }
        }
        assert!(one.questions < both.questions);
        assert!(both.questions < at_once(&["moving"]).questions + at_once(&["birth"]).questions);
    }
}

#[test]
fn what_is_added_to_the_plan_leads_through_its_interview_to_the_same_plan() {
    let expected = plan(&at_once(&["moving", "birth"]));
    for (first, further) in [("moving", "birth"), ("birth", "moving")] {
        let mut visitor = Visitor::new();
        visitor.stop_at = Some("plan");
        let first: &'static [&'static str] = Vec::leak(vec![first]);
        visitor.guided("ja", &script(first));
        assert_ne!(plan(&visitor), expected);
        visitor.press("add-errand");
        visitor.press("guided");
        let page = visitor.page();
        let before = page.control(&format!("choice-{}", first[0])).unwrap();
        assert_eq!(before.state, State::Chosen, "what was told stays");
        visitor.press(&format!("choice-{further}"));
        visitor.press("next");
        visitor.finish(&script(&["moving", "birth"]));
        assert_eq!(plan(&visitor), expected, "{first:?}, then {further}");
    }
}

#[test]
fn a_life_event_that_is_found_by_search_is_added() {
    let expected = plan(&at_once(&["moving", "birth"]));
    let mut visitor = at_once(&["birth"]);
    visitor.press("add-errand");
    visitor.press("known-errand");
    visitor.press("search");
    for key in "ひっこし".chars() {
        visitor.type_key(key);
    }
    let page = visitor.page();
    let moving = page
        .controls()
        .find(|control| control.id.as_str().contains("choice-event-moving"))
        .expect("the moving interview is offered");
    let moving = moving.id.as_str().to_owned();
    visitor.press(&moving);
    visitor.finish(&script(&["moving", "birth"]));
    assert_eq!(plan(&visitor), expected);
}

#[test]
fn things_that_exclude_each_other_are_both_taken_seriously() {
    let both = at_once(&["marriage", "divorce"]);
    assert!(!plan(&both).is_empty());
}

#[test]
fn who_names_nothing_has_a_person_to_go_to() {
    let mut visitor = Visitor::new();
    visitor.stop_at = Some("plan");
    visitor.press("language-ja");
    visitor.press("guided");
    let page = visitor.page();
    assert!(page.control("none").is_none(), "a visit is about something");
    assert!(page.control("next").is_none(), "not before it is said");
    visitor.press("unknown");
    visitor.press("next");
    assert_eq!(plan(&visitor).len(), 1);
}
