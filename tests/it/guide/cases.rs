//! The guide on cases from the hall.

use super::random_city::{city, id};
use super::*;

pub(super) fn procedure(
    index: usize,
    counter: &str,
    when: Condition,
    after: &[usize],
) -> Procedure {
    Procedure {
        id: id(index),
        code: index as u16 + 1,
        topic: "all".into(),
        counter: Some(counter.into()),
        when,
        documents: Vec::new(),
        deadline: None,
        covers: Vec::new(),
        earliest: None,
        after: after.iter().copied().map(id).collect(),
        fee: None,
        minutes: 10,
        ways: Vec::new(),
        weight: annai::catalogue::Weight::default(),
        groups: Vec::new(),
        sensitive: false,
        source: String::new(),
        confirmed: false,
    }
}

pub(super) fn is(event: &str) -> Condition {
    Condition::Test("event".into(), Test::Has([event.into()].into()))
}

pub(super) fn card() -> Condition {
    Condition::Test("card".into(), Test::Yes)
}

pub(super) fn said(answers: &[(&str, Answer)]) -> Answers {
    answers
        .iter()
        .map(|(fact, answer)| (FactId::from(*fact), answer.clone()))
        .collect()
}

pub(super) fn event(event: &str) -> Answer {
    Answer::Known(Value::Choices([event.into()].into()))
}

pub(super) fn order(plan: &Plan) -> Vec<(&str, Vec<&str>)> {
    plan.stops
        .iter()
        .map(|stop| {
            let entries = stop.entries.iter().map(|entry| entry.procedure.as_str());
            (stop.counter.as_str(), entries.collect())
        })
        .collect()
}

#[test]
fn another_event_leaves_nothing_open() {
    let moving = Condition::All(vec![is("moving"), card()]);
    let guide = Guide::new(Arc::new(city(vec![procedure(0, "c1", moving, &[])])));
    let goal = Goal::default();
    assert!(guide.next(&goal, &Answers::new(), 0).unwrap().fact == "event".into());
    assert!(
        guide
            .next(&goal, &said(&[("event", event("birth"))]), 1)
            .is_none()
    );
    assert!(
        guide
            .next(&goal, &said(&[("event", event("moving"))]), 1)
            .unwrap()
            .fact
            == "card".into()
    );
}

#[test]
fn who_knows_nothing_has_one_place_to_go_and_loses_nothing() {
    let guide = Guide::new(Arc::new(city(vec![
        procedure(0, "c1", is("moving"), &[]),
        procedure(1, "c2", is("birth"), &[]),
        procedure(2, "c3", card(), &[]),
    ])));
    let answers = said(&[("event", Answer::Unknown)]);
    assert!(
        guide.next(&Goal::default(), &answers, 1).is_none(),
        "a person helps better now"
    );
    let plan = guide.plan(&Goal::default(), &answers, TODAY);
    assert_eq!(order(&plan), [("c0", vec!["p0", "p1", "p2"])]);
    assert!(
        plan.entries()
            .all(|entry| entry.certainty == Certainty::AskHere)
    );
}

#[test]
fn what_is_unsure_is_asked_where_the_visitor_goes_anyway() {
    let guide = Guide::new(Arc::new(city(vec![
        procedure(0, "c1", is("moving"), &[]),
        procedure(1, "c1", Condition::All(vec![is("moving"), card()]), &[]),
        procedure(2, "c2", Condition::All(vec![is("moving"), card()]), &[]),
    ])));
    let answers = said(&[("event", event("moving")), ("card", Answer::Unknown)]);
    let plan = guide.plan(&Goal::default(), &answers, TODAY);
    assert_eq!(order(&plan), [("c0", vec!["p2"]), ("c1", vec!["p0", "p1"])]);
}

#[test]
fn a_story_says_all_that_leads_there() {
    let when = Condition::All(vec![is("moving"), card()]);
    let guide = Guide::new(Arc::new(city(vec![procedure(0, "c1", when, &[])])));
    let told = |stories: Vec<Vec<String>>| {
        let stories = stories.into_iter().map(|story| story.join(" and "));
        stories.collect::<Vec<_>>()
    };
    assert_eq!(
        told(guide.stories(&id(0)).unwrap()),
        ["event has moving and card"]
    );
}

#[test]
fn a_deadline_is_counted_and_an_unknown_day_is_said_so() {
    let mut dated = procedure(0, "c1", is("moving"), &[]);
    dated.deadline = Some(Deadline {
        period: Period::Days(14),
        from: "moved_on".into(),
        first: FirstDay::DayAfter,
        source: String::new(),
    });
    let guide = Guide::new(Arc::new(city(vec![dated])));
    let due = |moved: Answer| {
        let answers = said(&[("event", event("moving")), ("moved_on", moved)]);
        guide.plan(&Goal::default(), &answers, TODAY).stops[0].entries[0]
            .deadline
            .unwrap()
    };
    let counted = Due::Counted {
        day: 12,
        of: Period::Days(14),
        last: date(2026, 11, 24),
        late: false,
    };
    assert!(due(Answer::Known(Value::Date(date(2026, 11, 10)))) == counted);
    assert!(
        due(Answer::Unknown)
            == Due::DayUnknown {
                of: Period::Days(14)
            }
    );
    let asked = guide.next(&Goal::default(), &said(&[("event", event("moving"))]), 1);
    assert!(
        asked.unwrap().fact == "moved_on".into(),
        "a deadline is a reason to ask"
    );
}

#[test]
fn what_cannot_be_done_before_a_day_waits_for_it_with_all_that_follows() {
    let mut first = procedure(0, "c1", is("moving"), &[]);
    first.earliest = Some(Earliest {
        days: -14,
        from: "moved_on".into(),
    });
    let guide = Guide::new(Arc::new(city(vec![
        first,
        procedure(1, "c2", is("moving"), &[0]),
        procedure(2, "c3", is("moving"), &[]),
    ])));
    let about = ("event", event("moving"));
    let asked = guide.next(&Goal::default(), &said(std::slice::from_ref(&about)), 1);
    assert!(
        asked.unwrap().fact == "moved_on".into(),
        "a first day is a reason to ask"
    );
    let plan = |moved: Answer| {
        let answers = said(&[about.clone(), ("moved_on", moved)]);
        guide.plan(&Goal::default(), &answers, TODAY)
    };
    let on = |day: Date| plan(Answer::Known(Value::Date(day)));

    let today = [("c1", vec!["p0"]), ("c2", vec!["p1"]), ("c3", vec!["p2"])];
    for plan in [on(TODAY), on(date(2026, 12, 6)), plan(Answer::Unknown)] {
        assert_eq!(order(&plan), today);
        assert!(plan.later.is_empty());
    }

    let planned = on(date(2026, 12, 7));
    assert_eq!(order(&planned), [("c3", vec!["p2"])]);
    let later: Vec<_> = planned
        .later
        .iter()
        .map(|entry| (entry.procedure.as_str(), entry.not_before))
        .collect();
    let day = Some(date(2026, 11, 23));
    assert_eq!(later, [("p0", day), ("p1", day)]);
    assert_eq!(planned.entries().count(), 3, "nothing is lost");
}

#[test]
fn questions_about_an_errand_are_about_nothing_else() {
    let mut errand = procedure(0, "c1", is("moving"), &[]);
    errand.documents = vec![Paper {
        document: "paper".into(),
        when: card(),
    }];
    let guide = Guide::new(Arc::new(city(vec![
        errand,
        procedure(1, "c2", is("birth"), &[]),
    ])));
    let goal = Goal::Errands([id(0)].into());
    assert!(guide.next(&goal, &Answers::new(), 0).unwrap().fact == "card".into());
    assert!(
        guide
            .next(
                &goal,
                &said(&[("card", Answer::Known(Value::YesNo(true)))]),
                1
            )
            .is_none()
    );
}

#[test]
fn what_another_procedure_settles_raises_no_question() {
    let mut wide = procedure(0, "c1", is("moving"), &[]);
    wide.covers = vec![id(1)];
    let mut covered = procedure(1, "c1", card(), &[]);
    covered.deadline = Some(Deadline {
        period: Period::Days(14),
        from: "moved_on".into(),
        first: FirstDay::DayAfter,
        source: String::new(),
    });
    let guide = Guide::new(Arc::new(city(vec![wide, covered])));
    let asked = |goal: &Goal, about: &str| {
        let next = guide.next(goal, &said(&[("event", event(about))]), 1);
        next.map(|question| question.fact.to_string())
    };
    let guided = Goal::default();
    assert_eq!(asked(&guided, "moving"), None);
    assert_eq!(asked(&guided, "birth").as_deref(), Some("card"));
    let chosen = Goal::Guided([id(1)].into());
    assert_eq!(asked(&chosen, "moving").as_deref(), Some("moved_on"));
    // What settles the other is on the plan by choice, whatever the visit is about.
    let chosen = Goal::Guided([id(0)].into());
    assert_eq!(asked(&chosen, "birth"), None);
}

#[test]
fn what_is_settled_itself_still_decides_on_what_it_settles() {
    let mut widest = procedure(0, "c1", is("moving"), &[]);
    widest.covers = vec![id(1)];
    let mut wide = procedure(1, "c1", card(), &[]);
    wide.covers = vec![id(2)];
    let last = procedure(2, "c1", Condition::Always, &[]);
    let guide = Guide::new(Arc::new(city(vec![widest, wide, last])));
    let moving = |card: Option<bool>| {
        let mut told = vec![("event", event("moving"))];
        told.extend(card.map(|card| ("card", Answer::Known(Value::YesNo(card)))));
        said(&told)
    };
    let guided = Goal::default();
    let next = guide.next(&guided, &moving(None), 1);
    assert_eq!(
        next.map(|question| question.fact.to_string()).as_deref(),
        Some("card")
    );
    let planned = |card| {
        let plan = guide.plan(&guided, &moving(Some(card)), TODAY);
        plan.entries()
            .map(|entry| entry.procedure.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(planned(true), ["p0"]);
    assert_eq!(planned(false), ["p0", "p2"]);
    let chosen = Goal::Guided([id(2)].into());
    assert!(guide.next(&chosen, &moving(None), 1).is_none());
}

// --- annai plan, on the content that ships ------------------------------------------------------

fn shown(answers: &str, form: cli::Form) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.toml");
    std::fs::write(&file, answers).unwrap();
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    let mut out = Vec::new();
    cli::plan::run(&config, &file, Some("en"), form, &mut out)
        .map(|_| String::from_utf8(out).unwrap())
        .map_err(|failed| failed.to_string())
}

#[test]
fn a_family_with_a_disabled_child_gets_every_errand_of_its_move() {
    let moved = Clock::system(TimeZone::get("Asia/Tokyo").unwrap()).today() - 12.days();
    let answers = format!(
        r#"
        event = "moving"
        move_kind = "in"
        moved_on = {moved}
        children_ages = [7]
        household = ["child", "disability"]
        handbook = ["intellectual", "day_service"]
        residence = "japanese"
        my_number_card = true
        "#
    );
    let text = shown(&answers, cli::Form::Words).unwrap();
    assert!(text.contains("day 12 of 14"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&shown(&answers, cli::Form::Json).unwrap()).unwrap();
    let stops = json["stops"].as_array().unwrap();
    let found: Vec<&str> = stops
        .iter()
        .flat_map(|stop| stop["procedures"].as_array().unwrap())
        .map(|procedure| procedure["id"].as_str().unwrap())
        .collect();
    assert!(found.contains(&"move_in"), "{found:?}");
    assert!(found.contains(&"day_service_move"), "{found:?}");
    assert!(json["next_question"]["text"].is_string());
}

/// What can still be done when the last day has gone by is not the same for all.
#[test]
fn a_late_report_says_what_can_still_be_done() {
    let today = Clock::system(TimeZone::get("Asia/Tokyo").unwrap()).today();
    let moved = format!(
        "event = \"moving\"\nmove_kind = \"in\"\nmoved_on = {}\n",
        today - 40.days()
    );
    let text = shown(&moved, cli::Form::Words).unwrap();
    assert!(text.contains("You can still report it."), "{text}");
    let died = format!(
        "event = \"death\"\ndeath_notified = true\ndeath_known_on = {}\nestate = [\"debts\"]\n",
        today - 200.days()
    );
    let text = shown(&died, cli::Form::Words).unwrap();
    assert!(text.contains("Ask the family court soon."), "{text}");
}

#[test]
fn answers_at_fault_are_shown_with_their_place() {
    let faults = shown(
        "evnt = 1\nevent = \"movng\"\nchildren_ages = [70]\n",
        cli::Form::Words,
    )
    .unwrap_err();
    for part in [
        "answers.toml:1:1",
        "did you mean `event`?",
        "answers.toml:2:9",
        "did you mean `moving`?",
        "answers.toml:3:17",
    ] {
        assert!(faults.contains(part), "{part}: {faults}");
    }
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    let gone = cli::plan::run(
        &config,
        Path::new("/nowhere"),
        None,
        cli::Form::Words,
        &mut Vec::new(),
    );
    let gone = gone.unwrap_err().to_string();
    assert!(
        gone.contains("cannot be read") && gone.contains("to do:"),
        "{gone}"
    );
}

/// Life events that seldom go together are no error: both are on the plan.
#[test]
fn events_that_exclude_each_other_lose_nothing() {
    let answers = "register_need = [\"marry\"]\nmarriage_changes = []\ndivorce_state = \"agreed\"\n\
        divorce_changes = []\ndivorce_children = []\nmove_kind = \"in\"\nborn_on = 2026-11-20\n";
    let needed = |about: &str| -> BTreeSet<String> {
        let answers = format!("event = {about}\n{answers}");
        let plan = shown(&answers, cli::Form::Json).unwrap();
        let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
        let stops = plan["stops"].as_array().unwrap().iter();
        let rows = stops.flat_map(|stop| stop["procedures"].as_array().unwrap());
        rows.map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    for (one, other) in [
        ("marriage", "divorce"),
        ("pregnancy", "birth"),
        ("birth", "death"),
    ] {
        let both = needed(&format!("[\"{one}\", \"{other}\"]"));
        for about in [one, other] {
            let alone = needed(&format!("\"{about}\""));
            let lost: Vec<&String> = alone.difference(&both).collect();
            assert!(lost.is_empty(), "{one} and {other}: {lost:?}");
        }
    }
}

#[test]
fn a_question_mark_loses_nothing() {
    let all: serde_json::Value =
        serde_json::from_str(&shown("event = \"?\"", cli::Form::Json).unwrap()).unwrap();
    let stops = all["stops"].as_array().unwrap();
    assert_eq!(stops.len(), 1);
    assert!(all["next_question"].is_null());
    assert!(all["ask_here"].as_array().unwrap().len() >= 80);
}
