//! Small random cities: a fact of each kind that conditions can test, and procedures over them.

use super::*;

/// The facts of every random city: one of each kind that conditions can test.
pub(super) fn facts() -> Vec<(&'static str, Kind)> {
    let choices = |ids: &[&str]| {
        ids.iter()
            .zip(1..)
            .map(|(id, code)| Choice {
                id: (*id).into(),
                code,
                pictogram: None,
            })
            .collect()
    };
    vec![
        (
            "event",
            Kind::SeveralOf(choices(&["moving", "birth", "death"])),
        ),
        ("card", Kind::YesNo),
        ("handbook", Kind::SeveralOf(choices(&["body", "mental"]))),
        ("ages", Kind::Numbers { min: 0, max: 2 }),
        ("moved_on", Kind::Date),
    ]
}

/// Every value of a fact that some condition of a random city can tell from the others.
pub(super) fn values(kind: &Kind) -> Vec<Value> {
    match kind {
        Kind::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
        Kind::OneOf(choices) => choices
            .iter()
            .map(|choice| Value::Choice(choice.id.clone()))
            .collect(),
        Kind::SeveralOf(choices) => (0..1 << choices.len())
            .map(|set: usize| {
                let inside = choices
                    .iter()
                    .enumerate()
                    .filter(|(place, _)| set >> place & 1 == 1);
                Value::Choices(inside.map(|(_, choice)| choice.id.clone()).collect())
            })
            .collect(),
        Kind::Numbers { min, max } => (0..1 << (max - min + 1))
            .map(|set: usize| {
                Value::Numbers(
                    (*min..=*max)
                        .filter(|n| set >> (n - min) & 1 == 1)
                        .collect(),
                )
            })
            .collect(),
        Kind::Date => [date(2026, 5, 25), date(2026, 5, 26), date(2026, 7, 1)]
            .map(Value::Date)
            .to_vec(),
        Kind::Number { .. } | Kind::Text { .. } => Vec::new(),
    }
}

/// The answers that a visitor can give: a visit is about something.
pub(super) fn answerable(name: &str, kind: &Kind) -> Vec<Value> {
    let mut values = values(kind);
    values.retain(|value| name != "event" || *value != Value::Choices(BTreeSet::new()));
    values
}

pub(super) fn any_test() -> impl Strategy<Value = Condition> {
    let test = |fact: &str, test| Condition::Test(fact.into(), test);
    prop_oneof![
        3 => subsequence(vec!["moving", "birth", "death"], 1..3)
            .prop_map(move |is| test("event", Test::Has(is.into_iter().map(Into::into).collect()))),
        1 => Just(test("card", Test::Yes)),
        1 => subsequence(vec!["body", "mental"], 1..=2)
            .prop_map(move |has| test("handbook", Test::Has(has.into_iter().map(Into::into).collect()))),
        1 => select(vec!["handbook", "ages"]).prop_map(move |fact| test(fact, Test::HasNone)),
        1 => select(vec![(0, 0), (0, 1), (1, 1), (1, 2), (0, 2)])
            .prop_map(move |(low, high)| test("ages", Test::Within(low, high))),
        1 => select(vec![date(2026, 5, 26), date(2026, 7, 1)])
            .prop_map(move |day| test("moved_on", Test::Before(day))),
    ]
}

pub(super) fn any_condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![8 => any_test(), 1 => Just(Condition::Always)];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..=3).prop_map(Condition::All),
            proptest::collection::vec(inner.clone(), 2..=3).prop_map(Condition::Any),
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
}

pub(super) fn any_procedure(index: usize) -> impl Strategy<Value = Procedure> {
    let counter = proptest::option::weighted(0.9, 0..4_usize);
    let paper = (any_condition(), any_condition());
    let after = subsequence((0..index).collect::<Vec<_>>(), 0..=index.min(2));
    (any_condition(), counter, paper, after, any::<bool>()).prop_map(
        move |(when, counter, (paper, way), after, dated)| Procedure {
            id: id(index),
            code: index as u16 + 1,
            topic: "all".into(),
            counter: counter.map(|counter| format!("c{counter}").as_str().into()),
            when,
            documents: vec![Paper {
                document: "paper".into(),
                when: paper,
            }],
            deadline: dated.then(|| Deadline {
                period: Period::Days(14),
                from: "moved_on".into(),
                first: FirstDay::DayAfter,
                source: String::new(),
            }),
            covers: Vec::new(),
            earliest: None,
            after: after.into_iter().map(id).collect(),
            fee: None,
            minutes: 10,
            ways: vec![WayIf {
                way: "post".into(),
                when: way,
            }],
            weight: annai::catalogue::Weight::default(),
            groups: Vec::new(),
            sensitive: false,
            source: String::new(),
            confirmed: false,
        },
    )
}

/// A random city: five facts, four counters in two buildings, one to six procedures.
pub(crate) fn any_city() -> impl Strategy<Value = Catalogue> {
    (1..=6_usize)
        .prop_flat_map(|count| (0..count).map(any_procedure).collect::<Vec<_>>())
        .prop_map(city)
}

/// A random city in which what settles one thing settles earlier ones too.
pub(super) fn any_city_that_covers() -> impl Strategy<Value = Catalogue> {
    let procedures = (2..=5_usize).prop_flat_map(|count| {
        let covering = |index| {
            let others = subsequence((0..index).collect::<Vec<_>>(), 0..=index.min(2));
            (any_procedure(index), others).prop_map(|(procedure, others)| Procedure {
                covers: others.into_iter().map(id).collect(),
                ..procedure
            })
        };
        (0..count).map(covering).collect::<Vec<_>>()
    });
    procedures.prop_map(city)
}

pub(super) fn id(index: usize) -> ProcedureId {
    format!("p{index}").as_str().into()
}

pub(super) fn city(procedures: Vec<Procedure>) -> Catalogue {
    let counter = |index: u16| Counter {
        id: format!("c{index}").as_str().into(),
        code: index + 1,
        number: None,
        building: if index == 3 { "annex" } else { "main" }.into(),
        floor: if index == 2 { 2 } else { 1 },
        at: (100 * index, 200),
        hours: None,
        series: 'A',
        desks: 1,
        minutes: 10,
        sensitive: false,
        general: index == 0,
        individual_numbers: false,
        confirmed: false,
        source: String::new(),
    };
    Catalogue {
        hash: [0; 32],
        phrase_topics: Vec::new(),
        phrases: Vec::new(),
        remarks: Vec::new(),
        rows: annai::catalogue::RowHashes::new(),
        roles: Roles {
            opening: "event".into(),
            needs: "needs".into(),
            errand: "all".into(),
            notes: None,
        },
        buildings: vec![
            Building {
                id: "main".into(),
                walk: 0,
            },
            Building {
                id: "annex".into(),
                walk: 5,
            },
        ],
        counters: (0..4).map(counter).collect(),
        topics: Vec::new(),
        groups: Vec::new(),
        facts: facts()
            .into_iter()
            .zip(1..)
            .map(|((id, kind), code)| Fact {
                id: id.into(),
                code,
                kind,
                group: "all".into(),
                carried: true,
            })
            .collect(),
        questions: facts()
            .into_iter()
            .zip(0..)
            .map(|((id, _), order)| Question {
                id: id.into(),
                fact: id.into(),
                stage: Stage::Plan,
                order,
            })
            .collect(),
        documents: vec![Document { id: "paper".into() }],
        ways: vec![Way {
            id: "post".into(),
            pictogram: String::new(),
        }],
        procedures,
        enquiries: Vec::new(),
    }
}
