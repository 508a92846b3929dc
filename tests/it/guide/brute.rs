//! The guide against brute force, on small random cities.

use super::random_city::*;
use super::*;

pub(super) type World = BTreeMap<FactId, Value>;

/// Every way that things can be, given what is known.
pub(super) fn worlds(answers: &Answers) -> Vec<World> {
    let mut worlds = vec![World::new()];
    for (name, kind) in facts() {
        let fact = FactId::from(name);
        let possible = answers
            .value(&fact)
            .map_or_else(|| values(&kind), |known| vec![known.clone()]);
        worlds = worlds
            .into_iter()
            .flat_map(|world| {
                possible
                    .iter()
                    .map({
                        let fact = &fact;
                        move |value| {
                            let mut world = world.clone();
                            let _ = world.insert(fact.clone(), value.clone());
                            world
                        }
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    worlds
}

pub(super) fn holds(condition: &Condition, world: &World) -> bool {
    match condition {
        Condition::Always => true,
        Condition::Never => false,
        Condition::All(parts) => parts.iter().all(|part| holds(part, world)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, world)),
        Condition::Not(inner) => !holds(inner, world),
        Condition::Test(fact, test) => match (&world[fact], test) {
            (Value::YesNo(yes), Test::Yes) => *yes,
            (Value::Choice(choice), Test::Is(these)) => these.contains(choice),
            (Value::Choices(choices), Test::Has(these)) => !choices.is_disjoint(these),
            (Value::Choices(choices), Test::HasNone) => choices.is_empty(),
            (Value::Numbers(numbers), Test::HasNone) => numbers.is_empty(),
            (Value::Numbers(numbers), Test::Within(low, high)) => {
                numbers.iter().any(|number| (low..=high).contains(&number))
            }
            (Value::Date(day), Test::Before(end)) => day < end,
            _ => panic!("a test that does not suit its fact"),
        },
    }
}

/// What a plan says of one procedure: sure or to be asked, and the same of its paper and its way.
type Said = BTreeMap<ProcedureId, (Certainty, Vec<Option<Certainty>>)>;

/// Sure if it holds in every world, absent if in none.
fn said_of<'w>(
    all: impl Iterator<Item = &'w World> + Clone,
    condition: &Condition,
) -> Option<Certainty> {
    let some = all.clone().any(|world| holds(condition, world));
    let every = all.clone().all(|world| holds(condition, world));
    some.then_some(if every {
        Certainty::Needed
    } else {
        Certainty::AskHere
    })
}

fn expected(catalogue: &Catalogue, answers: &Answers) -> Said {
    let worlds = worlds(answers);
    let mut said = Said::new();
    for procedure in &catalogue.procedures {
        let needing = || worlds.iter().filter(|world| holds(&procedure.when, world));
        if let Some(certainty) = said_of(worlds.iter(), &procedure.when) {
            let extras = vec![
                said_of(needing(), &procedure.documents[0].when),
                said_of(needing(), &procedure.ways[0].when),
            ];
            let _ = said.insert(procedure.id.clone(), (certainty, extras));
        }
    }
    let sure = |id: &ProcedureId| {
        said.get(id)
            .is_some_and(|(certainty, _)| *certainty == Certainty::Needed)
    };
    let covering = catalogue
        .procedures
        .iter()
        .filter(|procedure| sure(&procedure.id));
    let covered: BTreeSet<ProcedureId> = covering
        .flat_map(|procedure| procedure.covers.clone())
        .collect();
    said.retain(|id, _| !covered.contains(id));
    said
}

fn planned(plan: &Plan) -> Said {
    plan.entries()
        .map(|entry| {
            let extras = vec![
                entry.documents.first().map(|(_, certainty)| *certainty),
                entry.ways.first().map(|(_, certainty)| *certainty),
            ];
            (entry.procedure.clone(), (entry.certainty, extras))
        })
        .collect()
}

/// The facts whose answer can still change what a plan says, tried out with every value of every
/// fact that was not asked. What was asked in vain stays unknown. A visit that has not said what it is about counts as
/// one that may be about nothing, here as in the guide: it is asked what it is about before anything else.
fn changing(catalogue: &Catalogue, answers: &Answers) -> BTreeSet<FactId> {
    let unasked: Vec<(FactId, Vec<Value>)> = facts()
        .into_iter()
        .map(|(name, kind)| (FactId::from(name), values(&kind)))
        .filter(|(fact, _)| answers.of(fact).is_none())
        .collect();
    let mut complete = vec![answers.clone()];
    for (fact, values) in &unasked {
        complete = complete
            .into_iter()
            .flat_map(|answers| {
                values
                    .iter()
                    .map(move |value| with(&answers, fact, value))
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    let say = |answers: &Answers| {
        let said = expected(catalogue, answers);
        let dated = catalogue
            .procedures
            .iter()
            .filter(|procedure| procedure.deadline.is_some());
        let days = dated
            .filter(|procedure| said.contains_key(&procedure.id))
            .count();
        (
            said,
            (days > 0)
                .then(|| answers.value(&"moved_on".into()).cloned())
                .flatten(),
        )
    };
    let mut changing = BTreeSet::new();
    for answers in &complete {
        let here = say(answers);
        for (fact, values) in &unasked {
            if !changing.contains(fact)
                && values
                    .iter()
                    .any(|value| say(&with(answers, fact, value)) != here)
            {
                let _ = changing.insert(fact.clone());
            }
        }
    }
    changing
}

pub(super) fn with(answers: &Answers, fact: &FactId, value: &Value) -> Answers {
    let mut answers = answers.clone();
    answers.give(fact.clone(), Answer::Known(value.clone()));
    answers
}

/// An answer out of all that a fact can have, "I don't know" among them.
fn answer(name: &str, kind: &Kind, pick: Index) -> Answer {
    let values = answerable(name, kind);
    match pick.index(values.len() + 1) {
        0 => Answer::Unknown,
        place => Answer::Known(values[place - 1].clone()),
    }
}

/// Picks of an answer for each fact, or of none. Answers themselves cannot be printed, so they are
/// made inside the tests.
fn any_picks() -> impl Strategy<Value = Vec<Option<Index>>> {
    proptest::collection::vec(proptest::option::of(any::<Index>()), facts().len())
}

fn answers(picks: &[Option<Index>]) -> Answers {
    facts()
        .into_iter()
        .zip(picks)
        .filter_map(|((name, kind), pick)| {
            Some((FactId::from(name), answer(name, &kind, (*pick)?)))
        })
        .collect()
}

pub(super) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

proptest! {
    #![proptest_config(cases(40))]

    /// Exactly the questions that can still change the plan are open.
    #[test]
    fn a_question_is_open_exactly_when_it_can_change_the_plan(catalogue in any_city(), picks in any_picks()) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let open: BTreeSet<FactId> =
            guide.open(&Goal::default(), &answers).into_iter().map(|question| question.fact.clone()).collect();
        prop_assert_eq!(open, changing(guide.catalogue(), &answers));
    }
}

proptest! {
    // One city in some hundreds has a chain that is needed to its end.
    #![proptest_config(cases(500))]

    /// Where one thing settles another, a question may be asked too many, and none too few: that the two are needed
    /// together is only seen once the first is sure.
    #[test]
    fn what_is_settled_besides_closes_no_question_that_counts(catalogue in any_city_that_covers(), picks in any_picks()) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let open: BTreeSet<FactId> =
            guide.open(&Goal::default(), &answers).into_iter().map(|question| question.fact.clone()).collect();
        prop_assert!(open.is_superset(&changing(guide.catalogue(), &answers)));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    /// The plan says exactly what every completion of the answers says: nothing is lost, nothing is
    /// promised that is not sure.
    #[test]
    fn a_plan_under_unknowns_holds_every_completion(
        catalogue in prop_oneof![any_city(), any_city_that_covers()],
        picks in any_picks(),
    ) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let plan = guide.plan(&Goal::default(), &answers, TODAY);
        prop_assert!(planned(&plan) == expected(guide.catalogue(), &answers));
        let entries: Vec<_> = plan.entries().map(|entry| &entry.procedure).collect();
        prop_assert_eq!(entries.len(), entries.iter().collect::<BTreeSet<_>>().len(), "none twice");
    }

    #[test]
    fn every_interview_ends_and_asks_nothing_twice_or_in_vain(
        catalogue in any_city(),
        picks in proptest::collection::vec(any::<Index>(), MOST_QUESTIONS + 1),
    ) {
        let guide = Guide::new(Arc::new(catalogue));
        let goal = Goal::default();
        let mut answers = Answers::new();
        let mut asked = 0;
        while let Some(question) = guide.next(&goal, &answers, asked) {
            prop_assert!(asked < MOST_QUESTIONS);
            prop_assert!(answers.of(&question.fact).is_none());
            prop_assert!(guide.open(&goal, &answers).iter().any(|open| open.id == question.id));
            prop_assert!(guide.about_left(&goal, &answers, asked) >= 1);
            let kind = &guide.catalogue().fact(&question.fact).unwrap().kind;
            answers.give(question.fact.clone(), answer(question.fact.as_str(), kind, picks[asked]));
            asked += 1;
        }
        let event = answers.of(&"event".into());
        prop_assert!(guide.open(&goal, &answers).is_empty() || event == Some(&Answer::Unknown));
    }

    #[test]
    fn what_must_be_done_first_comes_first(catalogue in any_city(), picks in any_picks()) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let plan = guide.plan(&Goal::default(), &answers, TODAY);
        // What is only asked about at the general counter is not done there.
        let done: Vec<&Procedure> = plan
            .stops
            .iter()
            .flat_map(|stop| stop.entries.iter().map(|entry| (&stop.counter, entry)))
            .filter(|(counter, entry)| counter.as_str() != "c0" || entry.certainty == Certainty::Needed)
            .map(|(counter, entry)| (counter, guide.catalogue().procedure(&entry.procedure).unwrap()))
            .filter(|(counter, procedure)| procedure.counter.as_ref() == Some(*counter))
            .map(|(_, procedure)| procedure)
            .collect();
        for (place, procedure) in done.iter().enumerate() {
            for earlier in &procedure.after {
                let found = done.iter().position(|other| other.id == *earlier);
                prop_assert!(found.is_none_or(|found| found < place), "{} before {}", earlier, procedure.id);
            }
        }
    }

    /// Everything unknown whose counter is not visited anyway is asked at the general counter, first.
    #[test]
    fn there_is_one_place_to_ask(catalogue in any_city(), picks in any_picks()) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let plan = guide.plan(&Goal::default(), &answers, TODAY);
        for (place, stop) in plan.stops.iter().enumerate() {
            let own = |entry: &annai::guide::Entry| {
                guide.catalogue().procedure(&entry.procedure).unwrap().counter.as_ref() == Some(&stop.counter)
            };
            if !stop.entries.iter().all(own) {
                prop_assert_eq!(place, 0);
                prop_assert_eq!(stop.counter.as_str(), "c0");
            }
            prop_assert!(!stop.entries.is_empty());
        }
        let stops = plan.stops.iter().flat_map(|stop| &stop.entries);
        let spared = stops.filter(|entry| {
            let mut ways = entry.ways.iter();
            let sure = |certainty| certainty == Certainty::Needed;
            sure(entry.certainty) && ways.any(|(_, certainty)| sure(*certainty))
        });
        let spared: Vec<_> = spared.map(|entry| &entry.procedure).collect();
        let told: Vec<_> = plan.no_visit.iter().map(|entry| &entry.procedure).collect();
        prop_assert!(told == spared);
    }

    #[test]
    fn chosen_errands_are_always_on_the_plan(
        catalogue in any_city(),
        picks in any_picks(),
        chosen in any::<Index>(),
    ) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        let procedures = &guide.catalogue().procedures;
        let errand = procedures[chosen.index(procedures.len())].id.clone();
        let errands = BTreeSet::from([errand.clone()]);
        let alone = guide.plan(&Goal::Errands(errands.clone()), &answers, TODAY);
        let found: Vec<_> = alone.entries().map(|entry| (&entry.procedure, entry.certainty)).collect();
        prop_assert_eq!(found, vec![(&errand, Certainty::Needed)]);
        let besides = guide.plan(&Goal::Guided(errands), &answers, TODAY);
        prop_assert!(besides.entries().any(|entry| entry.procedure == errand && entry.certainty == Certainty::Needed));
    }

    #[test]
    fn paths_are_within_the_limit(catalogue in any_city()) {
        let paths = Guide::new(Arc::new(catalogue)).paths();
        prop_assert!(paths.exact && !paths.cut);
        prop_assert!(paths.longest <= facts().len());
        prop_assert!(paths.average <= paths.longest as f64);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    /// A dead end is told for exactly the events with which nothing at all may be needed, and a story of a procedure
    /// for exactly those with which it may be.
    #[test]
    fn stories_are_told_for_exactly_the_events_that_lead_there(catalogue in any_city()) {
        let worlds = worlds(&Answers::new());
        let guide = Guide::new(Arc::new(catalogue));
        let procedures = &guide.catalogue().procedures;
        let events = |wanted: &dyn Fn(&World) -> bool| -> BTreeSet<String> {
            let found = worlds.iter().filter(|world| wanted(world));
            found.filter_map(event_of).collect()
        };
        let first = |stories: Vec<Vec<String>>| -> BTreeSet<String> {
            stories.into_iter().map(|mut story| story.swap_remove(0)).collect()
        };
        let nothing = |world: &World| procedures.iter().all(|it| !holds(&it.when, world));
        prop_assert_eq!(first(guide.dead_ends()), events(&nothing));
        for procedure in procedures {
            let stories = guide.stories(&procedure.id).unwrap();
            prop_assert_eq!(first(stories), events(&|world| holds(&procedure.when, world)));
        }
    }

    /// A procedure is lost by a further errand exactly when some household needs it without and not with it.
    #[test]
    fn what_a_further_errand_takes_away_is_told(catalogue in any_city()) {
        let worlds = worlds(&Answers::new());
        let guide = Guide::new(Arc::new(catalogue));
        let event = FactId::from("event");
        let mut lost = BTreeSet::new();
        for procedure in &guide.catalogue().procedures {
            for world in worlds.iter().filter(|world| holds(&procedure.when, world)) {
                for further in ["moving", "birth", "death"].map(annai::catalogue::ChoiceId::from) {
                    let mut more = world.clone();
                    if let Some(Value::Choices(about)) = more.get_mut(&event) {
                        let _ = about.insert(further.clone());
                    }
                    if !holds(&procedure.when, &more) {
                        let _ = lost.insert((procedure.id.clone(), further));
                    }
                }
            }
        }
        let told: BTreeSet<_> = guide.lost_by_more().into_iter().collect();
        prop_assert_eq!(told, lost);
    }

    /// The answers that are told as the reason lead to the same by themselves, and none of them can be spared.
    #[test]
    fn a_reason_is_enough_and_no_more(catalogue in any_city(), picks in any_picks()) {
        let answers = answers(&picks);
        let guide = Guide::new(Arc::new(catalogue));
        for procedure in &guide.catalogue().procedures {
            let why = guide.why(&procedure.id, &answers).unwrap();
            let told = |facts: &[FactId]| -> Answers {
                facts.iter().map(|fact| (fact.clone(), answers.of(fact).unwrap().clone())).collect()
            };
            let truth = |answers: &Answers| {
                let worlds = super::brute::worlds(answers);
                match said_of(worlds.iter(), &procedure.when) {
                    Some(Certainty::Needed) => Truth::Yes,
                    Some(Certainty::AskHere) => Truth::Unknown,
                    None => Truth::No,
                }
            };
            prop_assert_eq!(why.truth, truth(&answers));
            if why.truth == Truth::Unknown {
                prop_assert!(!why.open.is_empty());
                continue;
            }
            prop_assert_eq!(truth(&told(&why.because)), why.truth);
            for spared in 0..why.because.len() {
                let mut fewer = why.because.clone();
                let _ = fewer.remove(spared);
                prop_assert_eq!(truth(&told(&fewer)), Truth::Unknown);
            }
        }
    }
}

/// The event of a visit about one thing alone, as a condition.
fn event_of(world: &World) -> Option<String> {
    match &world[&FactId::from("event")] {
        Value::Choices(about) if about.len() == 1 => Some(format!("event has {}", about.first()?)),
        _ => None,
    }
}
