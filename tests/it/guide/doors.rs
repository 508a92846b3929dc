//! Doors into the city's own catalogue: whatever a household comes in for first, and whichever door it takes, its plan is
//! the same.

use std::path::PathBuf;
use std::sync::LazyLock;

use annai::cases::parse_answers;
use annai::catalogue::ChoiceId;
use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::*;

/// Households with two life events, of each pair; and with three, of some triples.
const TRIPLES: usize = 40;
/// Households that every door is tried with, and how many are made to find them.
const HOUSEHOLDS: usize = 60;
const MOST_TRIES: usize = 100_000;

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| Guide::new(Arc::new(annai::catalogue::load(&folder()).unwrap())));

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalogue")
}

fn opening() -> FactId {
    GUIDE.catalogue().roles.opening.clone()
}

fn events() -> Vec<ChoiceId> {
    let fact = GUIDE.catalogue().fact(&opening()).unwrap();
    match &fact.kind {
        Kind::SeveralOf(choices) => choices.iter().map(|choice| choice.id.clone()).collect(),
        _ => panic!("the opening is a several_of fact"),
    }
}

/// A household that could answer every question but the first.
fn any_household(chance: &mut Pcg64) -> Answers {
    let facts = GUIDE.catalogue().facts.iter();
    let facts = facts.filter(|fact| fact.id != opening());
    let household: Answers = facts
        .filter_map(|fact| {
            let value = match &fact.kind {
                Kind::YesNo => Value::YesNo(chance.random()),
                Kind::OneOf(choices) => Value::Choice(choices.choose(chance)?.id.clone()),
                Kind::SeveralOf(choices) => {
                    // Few say much.
                    let rare = chance.random_range(2..8);
                    let chosen = choices.iter().filter(|_| chance.random_ratio(1, rare));
                    Value::Choices(chosen.map(|choice| choice.id.clone()).collect())
                }
                Kind::Numbers { min, max } => Value::Numbers(
                    (*min..=*max)
                        .filter(|_| chance.random_ratio(1, 8))
                        .collect(),
                ),
                Kind::Date => Value::Date(TODAY + chance.random_range(-60..30).days()),
                Kind::Number { .. } | Kind::Text { .. } => return None,
            };
            Some((fact.id.clone(), Answer::Known(value)))
        })
        .collect();
    consistent(&household)
}

/// Two questions about one thing are answered alike.
fn consistent(said: &Answers) -> Answers {
    let nursery = has(said, "household", "nursery");
    let mut answers = said.clone();
    answers.give("nursery_child".into(), Answer::Known(Value::YesNo(nursery)));
    answers
}

/// An interview that goes on with each further event after the plan of those before; each is answered in truth.
fn walked(household: &Answers, doors: &[BTreeSet<ChoiceId>]) -> Plan {
    let goal = Goal::default();
    let mut said = Answers::new();
    let mut asked = 1;
    for about in doors {
        said.give(opening(), Answer::Known(Value::Choices(about.clone())));
        while let Some(question) = GUIDE.next(&goal, &said, asked) {
            let known = household.of(&question.fact).cloned();
            said.give(question.fact.clone(), known.unwrap_or(Answer::Unknown));
            asked += 1;
        }
    }
    GUIDE.plan(&goal, &said, TODAY)
}

/// What two plans differ in.
fn difference(one: &Plan, other: &Plan) -> String {
    let told = |plan: &Plan| -> BTreeSet<String> {
        let entries = plan.entries();
        entries
            .map(|entry| {
                let due = match entry.deadline {
                    Some(Due::Counted { last, .. }) => last.to_string(),
                    Some(Due::DayUnknown { .. }) => "some day".to_owned(),
                    None => String::new(),
                };
                format!(
                    "{} {:?} {:?} {:?} {due} {:?}",
                    entry.procedure, entry.certainty, entry.documents, entry.ways, entry.not_before
                )
            })
            .collect()
    };
    let (one, other) = (told(one), told(other));
    let differ: Vec<&String> = one.symmetric_difference(&other).collect();
    format!("{differ:#?}")
}

/// Told one after the other, in any order, or all at once: the plan is that of the household.
#[test]
fn the_order_of_doors_changes_no_plan() {
    let mut chance = Pcg64::seed_from_u64(16);
    let all = events();
    let mut visits: Vec<Vec<ChoiceId>> = Vec::new();
    for (at, one) in all.iter().enumerate() {
        visits.extend(
            all[at + 1..]
                .iter()
                .map(|other| vec![one.clone(), other.clone()]),
        );
    }
    assert_eq!(visits.len(), 120);
    visits.extend((0..TRIPLES).map(|_| {
        let mut mixed = all.clone();
        mixed.shuffle(&mut chance);
        mixed.truncate(3);
        mixed
    }));
    let mut faults = Vec::new();
    for mut about in visits {
        let household = any_household(&mut chance);
        let whole: BTreeSet<ChoiceId> = about.iter().cloned().collect();
        let at_once = walked(&household, &[whole]);
        let mut tried = vec![about.clone()];
        about.reverse();
        tried.push(about.clone());
        about.shuffle(&mut chance);
        if !tried.contains(&about) {
            tried.push(about);
        }
        for order in tried {
            let doors: Vec<BTreeSet<ChoiceId>> = (1..=order.len())
                .map(|count| order[..count].iter().cloned().collect())
                .collect();
            let in_turn = walked(&household, &doors);
            if in_turn != at_once {
                faults.push(format!("{order:?}: {}", difference(&at_once, &in_turn)));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// The same household through another door; `None` where the door does not fit it.
type Door = fn(&Answers) -> Option<Answers>;

/// Doors that mean the same.
const DOORS: [(&str, Door); 10] = [
    ("moving, as a foreign resident", |said| {
        let fits = has(said, "household", "foreign") && !about(said, "foreign");
        let door = comes(said, Some("moving"), "foreign").filter(|_| fits)?;
        Some(with(&door, "foreign_need", only("moved")))
    }),
    ("a foreign resident, as one who moves", |said| {
        let needs = less(said, "foreign_need", "moved").filter(|_| !about(said, "moving"))?;
        let whole = needs.is_empty();
        let door = comes(said, Some("foreign"), "moving")?;
        let door = if whole {
            door
        } else {
            with(&comes(said, None, "moving")?, "foreign_need", needs)
        };
        let mut who = choices(said, "household");
        let _ = who.insert("foreign".into());
        Some(with(&door, "household", who))
    }),
    ("marriage with an address, as marriage and moving", |said| {
        let fits = about(said, "marriage") && has(said, "register_need", "marry");
        let changes = less(said, "marriage_changes", "address").filter(|_| fits)?;
        Some(with(
            &comes(said, None, "moving")?,
            "marriage_changes",
            changes,
        ))
    }),
    ("divorce with an address, as divorce and moving", |said| {
        let prevent = Value::Choice("prevent".into());
        let prevents = said.value(&"divorce_state".into()) == Some(&prevent);
        let fits = about(said, "divorce") && !prevents;
        let changes = less(said, "divorce_changes", "address").filter(|_| fits)?;
        // Long after a divorce, a name alone is no errand: who says no more of it is sent to ask.
        let done = said.value(&"divorce_state".into()) == Some(&Value::Choice("done".into()));
        let errand = ["keep_name", "household", "child_name"].map(ChoiceId::from);
        let fits = !done || errand.iter().any(|errand| changes.contains(errand));
        let changes = Some(changes).filter(|_| fits)?;
        Some(with(
            &comes(said, None, "moving")?,
            "divorce_changes",
            changes,
        ))
    }),
    ("pregnancy, as a worry", |said| {
        swapped(
            said,
            ["pregnancy", "pregnancy_need", "worry"],
            ["worry", "worry_about", "pregnancy"],
        )
    }),
    ("somebody forgets things, as a worry", |said| {
        swapped(
            said,
            ["care", "care_need", "memory"],
            ["worry", "worry_about", "elder"],
        )
    }),
    ("tax that is hard to pay, as a worry", |said| {
        swapped(
            said,
            ["tax", "tax_need", "hard"],
            ["worry", "worry_about", "payments"],
        )
    }),
    ("a child that stays away from school, as a worry", |said| {
        let absence = ["school", "school_need", "absence"];
        let door = swapped(said, absence, ["worry", "worry_about", "child"])?;
        Some(with(&door, "child_worry", only("school"))).filter(|_| !about(said, "worry"))
    }),
    ("a list for disasters, by way of care", |said| {
        let disaster = ["disability", "disability_need", "disaster"];
        swapped(said, disaster, ["care", "care_need", "disaster"])
    }),
    ("a former name, by way of the card", |said| {
        let fits = choices(said, "register_need").is_empty()
            && choices(said, "register_other") == only("former_name")
            && !about(said, "my_number");
        let door = comes(said, Some("marriage"), "my_number").filter(|_| fits)?;
        let door = with(&door, "my_number_need", only("changed"));
        Some(with(&door, "card_change", only("former_name")))
    }),
];

/// A choice that two facts share, told through the other event.
fn swapped(
    said: &Answers,
    [from, need, choice]: [&str; 3],
    [to, other, same]: [&str; 3],
) -> Option<Answers> {
    let needs = less(said, need, choice).filter(|_| about(said, from))?;
    let mut others = only(same);
    if about(said, to) {
        // "None of these" is another answer than these without one.
        let told = choices(said, other);
        if told.is_empty() {
            return None;
        }
        others.extend(told);
    }
    let leaves = needs.is_empty().then_some(from);
    let door = with(&comes(said, leaves, to)?, other, others);
    Some(if leaves.is_some() {
        door
    } else {
        with(&door, need, needs)
    })
}

fn only(choice: &str) -> BTreeSet<ChoiceId> {
    [choice.into()].into()
}

fn choices(said: &Answers, fact: &str) -> BTreeSet<ChoiceId> {
    match said.value(&fact.into()) {
        Some(Value::Choices(choices)) => choices.clone(),
        _ => BTreeSet::new(),
    }
}

fn has(said: &Answers, fact: &str, choice: &str) -> bool {
    choices(said, fact).contains(&ChoiceId::from(choice))
}

fn about(said: &Answers, event: &str) -> bool {
    has(said, opening().as_str(), event)
}

/// The choices of a fact without one of them; `None` where that one is not there.
fn less(said: &Answers, fact: &str, choice: &str) -> Option<BTreeSet<ChoiceId>> {
    let mut left = choices(said, fact);
    left.remove(&ChoiceId::from(choice)).then_some(left)
}

fn with(said: &Answers, fact: &str, choices: BTreeSet<ChoiceId>) -> Answers {
    let mut answers = said.clone();
    answers.give(fact.into(), Answer::Known(Value::Choices(choices)));
    answers
}

/// With another event, and without one; `None` where that one is not there.
fn comes(said: &Answers, without: Option<&str>, another: &str) -> Option<Answers> {
    let opening = opening();
    let mut events = match without {
        Some(event) => less(said, opening.as_str(), event)?,
        None => choices(said, opening.as_str()),
    };
    let _ = events.insert(another.into());
    Some(with(said, opening.as_str(), events))
}

/// Households that a door fits, picked at random: with one event or two, and few needs.
fn households(door: Door, chance: &mut Pcg64) -> Vec<(Answers, Answers)> {
    let events = events();
    let mut found = Vec::new();
    for _ in 0..MOST_TRIES {
        let mut said = any_household(chance);
        let count = chance.random_range(1..=2);
        let about: BTreeSet<ChoiceId> = (0..count)
            .filter_map(|_| events.choose(chance).cloned())
            .collect();
        said.give(opening(), Answer::Known(Value::Choices(about)));
        if let Some(other) = door(&said) {
            found.push((said, other));
            if found.len() == HOUSEHOLDS {
                break;
            }
        }
    }
    found
}

#[test]
fn doors_that_mean_the_same_lead_to_the_same_plan() {
    let mut chance = Pcg64::seed_from_u64(9);
    let mut faults = BTreeSet::new();
    for (name, door) in DOORS {
        let households = households(door, &mut chance);
        assert_eq!(households.len(), HOUSEHOLDS, "{name}");
        for (said, other) in households {
            let [one, other] = [said, other].map(|it| GUIDE.plan(&Goal::default(), &it, TODAY));
            if one != other {
                let _ = faults.insert(format!("{name}: {}", difference(&one, &other)));
            }
        }
    }
    let told: Vec<_> = faults.iter().map(String::as_str).collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        told.join("\n")
    );
}

/// The answers of every case that ships.
fn cases() -> Vec<(String, Answers)> {
    let mut cases = Vec::new();
    for file in std::fs::read_dir(folder().join("cases")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let table: toml::Table = text.parse().unwrap();
        for case in table["case"].as_array().unwrap() {
            let text = toml::to_string(&case["answers"]).unwrap();
            let read = parse_answers(Path::new("case"), &text, GUIDE.catalogue());
            let answers = read.map_or_else(|_| panic!("{text}"), |file| file.answers);
            cases.push((case["id"].as_str().unwrap().to_owned(), answers));
        }
    }
    cases
}

#[test]
fn every_case_has_the_same_plan_through_every_door_that_fits() {
    let plan = |answers: &Answers| walked(answers, &[choices(answers, opening().as_str())]);
    let mut tried = 0;
    let mut faults = Vec::new();
    for (id, answers) in cases() {
        let moves = about(&answers, "moving") || answers.of(&"move_kind".into()).is_some();
        let answers = if moves { consistent(&answers) } else { answers };
        for (name, door) in DOORS {
            let Some(other) = door(&answers) else {
                continue;
            };
            tried += 1;
            let (one, other) = (plan(&answers), plan(&other));
            if one != other {
                faults.push(format!("{id}, {name}: {}", difference(&one, &other)));
            }
        }
    }
    assert!(tried >= 20, "{tried}");
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}
