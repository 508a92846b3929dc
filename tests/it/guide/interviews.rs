//! Which question comes next and how long interviews are, against brute force on small random cities.

use annai::catalogue::EARLY;
use annai::guide::{NEAR, Paths};

use super::brute::{World, cases, holds, with, worlds};
use super::cases::{is, procedure};
use super::random_city::*;
use super::*;

/// Weights of what an answer may settle: what is needed, by when, and what to bring.
const WEIGHTS: [f64; 3] = [4.0, 2.0, 1.0];

fn conditions(catalogue: &Catalogue) -> Vec<&Condition> {
    let each = catalogue.procedures.iter();
    each.flat_map(|it| [&it.when, &it.documents[0].when, &it.ways[0].when])
        .collect()
}

/// Where conditions of a city cut the values of a fact in two.
fn cuts(condition: &Condition, numbers: &mut BTreeSet<i64>, days: &mut BTreeSet<Date>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| cuts(part, numbers, days));
        }
        Condition::Not(inner) => cuts(inner, numbers, days),
        Condition::Test(_, Test::Within(low, high)) => numbers.extend([*low, high + 1]),
        Condition::Test(_, Test::Before(day)) => drop(days.insert(*day)),
        _ => {}
    }
}

/// The answers to a question that are counted as equally likely.
fn likely(catalogue: &Catalogue, fact: &FactId) -> Vec<Value> {
    let (mut numbers, mut days) = (BTreeSet::from([0]), BTreeSet::new());
    for condition in conditions(catalogue) {
        cuts(condition, &mut numbers, &mut days);
    }
    let (_, kind) = facts()
        .into_iter()
        .find(|(name, _)| fact == &FactId::from(*name))
        .unwrap();
    let several = |singles: Vec<Value>, none: Value, all: Value| {
        let more = (singles.len() > 1).then_some(all);
        std::iter::once(none).chain(singles).chain(more).collect()
    };
    match kind {
        Kind::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
        Kind::SeveralOf(choices) => {
            let ids = || choices.iter().map(|choice| choice.id.clone());
            let singles: Vec<_> = ids().map(|id| Value::Choices([id].into())).collect();
            if fact == &FactId::from("event") {
                return singles;
            }
            several(
                singles,
                Value::Choices(BTreeSet::new()),
                Value::Choices(ids().collect()),
            )
        }
        Kind::Numbers { max, .. } => {
            let starts: Vec<i64> = numbers.into_iter().filter(|start| *start <= max).collect();
            let ends = starts.iter().skip(1).copied().chain([max + 1]);
            let cells = starts.iter().zip(ends);
            let singles = cells.map(|(start, end)| Value::Numbers((*start..end).collect()));
            several(
                singles.collect(),
                Value::Numbers(Vec::new()),
                Value::Numbers((0..=max).collect()),
            )
        }
        Kind::Date => {
            let before = [date(2026, 5, 25)].into_iter();
            before.chain(days).map(Value::Date).collect()
        }
        _ => Vec::new(),
    }
}

/// The interview asks about its errand first, and its other questions by what they settle.
fn by_gain(mut catalogue: Catalogue) -> Catalogue {
    for question in &mut catalogue.questions {
        if question.fact != FactId::from("event") {
            question.order += EARLY;
        }
    }
    catalogue
}

/// Every way that things can be.
struct Possible(Vec<World>);

/// What is open, with its weight: whether a procedure is needed, or what comes with it. It holds in some worlds, fails in
/// others, and is nothing in those in which its procedure is not needed.
struct Undecided {
    weight: f64,
    holds: Vec<bool>,
    fails: Vec<bool>,
}

impl Possible {
    /// Worlds that differ in nothing but a fact, for each world.
    fn besides(&self, fact: &FactId) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, world) in self.0.iter().enumerate() {
            let rest = world.iter().filter(|(name, _)| *name != fact);
            let rest: Vec<String> = rest.map(|(_, value)| told(value)).collect();
            groups.entry(rest.join(" ")).or_default().push(place);
        }
        groups.into_values().collect()
    }

    fn undecided(&self, catalogue: &Catalogue) -> Vec<Undecided> {
        let mut all = Vec::new();
        for procedure in &catalogue.procedures {
            let needed = |world: &World| holds(&procedure.when, world);
            let mut add =
                |weight, holds: &dyn Fn(&World) -> bool, fails: &dyn Fn(&World) -> bool| {
                    all.push(Undecided {
                        weight,
                        holds: self.0.iter().map(holds).collect(),
                        fails: self.0.iter().map(fails).collect(),
                    });
                };
            add(WEIGHTS[0], &needed, &|world| !needed(world));
            for extra in [&procedure.documents[0].when, &procedure.ways[0].when] {
                let with = |world: &World| needed(world) && holds(extra, world);
                let without = |world: &World| needed(world) && !holds(extra, world);
                add(WEIGHTS[2], &with, &without);
            }
        }
        all.retain(|open| open.holds.contains(&true) && open.fails.contains(&true));
        all
    }

    /// What an answer to each fact is expected to settle, and whether it can decide what is needed.
    fn gains(&self, catalogue: &Catalogue, answers: &Answers) -> BTreeMap<FactId, (f64, bool)> {
        let undecided = self.undecided(catalogue);
        let names = facts().into_iter().map(|(name, _)| FactId::from(name));
        let mut gains = BTreeMap::new();
        for fact in names.filter(|fact| answers.of(fact).is_none()) {
            let besides = self.besides(&fact);
            let tells = |these: &[bool]| {
                let first = |group: &Vec<usize>| these[group[0]];
                besides
                    .iter()
                    .any(|group| group.iter().any(|place| these[*place] != first(group)))
            };
            let likely = likely(catalogue, &fact);
            let depending = undecided
                .iter()
                .filter(|open| tells(&open.holds) || tells(&open.fails));
            let shares: Vec<f64> = depending
                .map(|open| {
                    let settles = likely.iter().filter(|value| {
                        let left = |these: &[bool]| {
                            let mut each = self.0.iter().zip(these);
                            each.any(|(world, inside)| *inside && world[&fact] == **value)
                        };
                        !left(&open.holds) || !left(&open.fails)
                    });
                    open.weight * settles.count() as f64 / likely.len() as f64
                })
                .collect();
            let dated = catalogue.procedures.iter().filter(|procedure| {
                let from = procedure.deadline.as_ref().map(|deadline| &deadline.from);
                from == Some(&fact) && self.0.iter().any(|world| holds(&procedure.when, world))
            });
            let days = dated.count();
            if !shares.is_empty() || days > 0 {
                let gain = shares.iter().sum::<f64>() + WEIGHTS[1] * days as f64;
                let _ = gains.insert(fact, (gain, !shares.is_empty()));
            }
        }
        gains
    }
}

/// A value in a word of its own.
fn told(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => yes.to_string(),
        Value::Choices(ids) => ids.iter().map(|id| format!("{id},")).collect(),
        Value::Numbers(numbers) => format!("{numbers:?}").replace(' ', ""),
        Value::Date(day) => day.to_string(),
        _ => panic!("a random city has no such fact"),
    }
}

/// How often each length comes, every answer being equally likely.
fn lengths(guide: &Guide, answers: &Answers, asked: usize) -> BTreeMap<usize, f64> {
    let Some(question) = guide.next(&Goal::default(), answers, asked) else {
        return BTreeMap::from([(0, 1.0)]);
    };
    let mut lengths = BTreeMap::new();
    let likely = likely(guide.catalogue(), &question.fact);
    for value in &likely {
        let after = with(answers, &question.fact, value);
        for (length, share) in self::lengths(guide, &after, asked + 1) {
            *lengths.entry(length + 1).or_default() += share / likely.len() as f64;
        }
    }
    lengths
}

fn longest(lengths: &BTreeMap<usize, f64>) -> usize {
    lengths.last_key_value().map_or(0, |(length, _)| *length)
}

fn average(lengths: &BTreeMap<usize, f64>) -> f64 {
    lengths
        .iter()
        .map(|(length, share)| *length as f64 * share)
        .sum()
}

/// What four interviews come to whose answers are picked in turn.
fn estimate(guide: &Guide) -> usize {
    let one = |turn: usize| {
        let mut answers = Answers::new();
        let mut asked = 0;
        while let Some(question) = guide.next(&Goal::default(), &answers, asked) {
            let likely = likely(guide.catalogue(), &question.fact);
            let value = &likely[(turn + asked) % likely.len()];
            answers = with(&answers, &question.fact, value);
            asked += 1;
        }
        asked
    };
    (0..4).map(one).sum::<usize>().div_ceil(4)
}

/// Whether some interview asks these, one after the other, and then ends.
fn is_asked(guide: &Guide, answers: &Answers, asked: usize, facts: &[FactId]) -> bool {
    let next = guide.next(&Goal::default(), answers, asked);
    match (next, facts) {
        (None, []) => true,
        (Some(question), [first, rest @ ..]) if question.fact == *first => {
            let likely = likely(guide.catalogue(), first);
            let mut after = likely.iter().map(|value| with(answers, first, value));
            after.any(|after| is_asked(guide, &after, asked + 1, rest))
        }
        _ => false,
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

proptest! {
    #![proptest_config(cases(60))]

    /// Of what can still change the plan, that comes first which is expected to settle most; days come last that only a
    /// deadline counts from.
    #[test]
    fn the_question_that_settles_most_comes_first(catalogue in any_city(), picks in proptest::collection::vec(any::<Index>(), 5)) {
        let guide = Guide::new(Arc::new(by_gain(catalogue)));
        let mut answers = Answers::new();
        for (asked, pick) in picks.into_iter().enumerate() {
            let gains = Possible(worlds(&answers)).gains(guide.catalogue(), &answers);
            let next = guide.next(&Goal::default(), &answers, asked).map(|question| question.fact.clone());
            let event = FactId::from("event");
            match &next {
                None => prop_assert!(gains.is_empty()),
                Some(fact) if *fact == event => prop_assert!(asked == 0),
                Some(fact) => {
                    let rank = |fact: &FactId| gains.get(fact).map(|(gain, decides)| (*decides, *gain));
                    let (decides, gain) = rank(fact).unwrap();
                    // Thousandths are rounded down.
                    let better = gains.values().any(|(other, others)| {
                        (*others && !decides) || (*others == decides && *other > gain + 0.05)
                    });
                    prop_assert!(!better);
                }
            }
            let Some(fact) = next else { break };
            let likely = likely(guide.catalogue(), &fact);
            answers = with(&answers, &fact, &likely[pick.index(likely.len())]);
        }
    }

    /// What is said of the lengths of interviews is what walking through all of them gives.
    #[test]
    fn lengths_are_those_of_all_interviews(catalogue in any_city(), gain in any::<bool>(), late in any::<bool>()) {
        let mut catalogue = if gain { by_gain(catalogue) } else { catalogue };
        if late {
            // What the visit is about is asked first all the same.
            catalogue.questions[0].order = 2 * EARLY;
        }
        let guide = Guide::new(Arc::new(catalogue));
        let Paths { longest: most, average: mean, exact, cut, estimate: said, near: share, by_opening } = guide.paths();
        prop_assert!(exact && !cut);
        let all = lengths(&guide, &Answers::new(), 0);
        prop_assert_eq!(most, longest(&all));
        prop_assert!(near(mean, average(&all)), "{} {}", mean, average(&all));
        prop_assert_eq!(said, estimate(&guide));
        let inside = all.iter().filter(|(length, _)| length.abs_diff(said) <= NEAR);
        prop_assert!(near(share, inside.map(|(_, share)| share).sum()));

        let event = FactId::from("event");
        prop_assert_eq!(by_opening.len(), 3);
        for opening in by_opening {
            let value = Value::Choices([opening.choice.clone()].into());
            let answers = with(&Answers::new(), &event, &value);
            let after = lengths(&guide, &answers, 1);
            prop_assert_eq!(opening.longest, 1 + longest(&after));
            prop_assert!(near(opening.average, 1.0 + average(&after)));
            prop_assert!(!opening.cut);
            prop_assert_eq!(opening.longest_asks.len(), opening.longest);
            prop_assert!(opening.longest_asks[0] == event);
            prop_assert!(is_asked(&guide, &answers, 1, &opening.longest_asks[1..]));
        }
    }
}

/// A city in which more may be asked of whoever moves than anybody is asked: a procedure for each condition over facts of
/// their own.
fn curious(facts: usize, conditions: &[Vec<usize>]) -> Catalogue {
    let name = |nth: usize| FactId::from(format!("f{nth}").as_str());
    let procedures = conditions.iter().enumerate().map(|(index, all)| {
        let each = all.iter().map(|nth| Condition::Test(name(*nth), Test::Yes));
        let about = std::iter::once(is("moving"));
        procedure(
            index,
            "c1",
            Condition::All(about.chain(each).collect()),
            &[],
        )
    });
    let mut catalogue = city(procedures.collect());
    for nth in 0..facts {
        catalogue.facts.push(Fact {
            id: name(nth),
            code: 100 + nth as u16,
            kind: Kind::YesNo,
            group: "all".into(),
            carried: true,
        });
        catalogue.questions.push(Question {
            id: format!("f{nth}").as_str().into(),
            fact: name(nth),
            stage: Stage::Plan,
            order: EARLY,
        });
    }
    catalogue
}

#[test]
fn an_interview_ends_at_its_limit_which_grows_with_what_it_is_about() {
    let each: Vec<Vec<usize>> = (0..30).map(|nth| vec![nth]).collect();
    let guide = Guide::new(Arc::new(curious(30, &each)));
    let goal = Goal::default();
    let length = |events: &[&str]| {
        let about = Value::Choices(events.iter().map(|event| (*event).into()).collect());
        let mut answers = with(&Answers::new(), &"event".into(), &about);
        let mut asked = 1;
        while let Some(question) = guide.next(&goal, &answers, asked) {
            assert_eq!(
                guide.about_left(&goal, &answers, asked),
                limit(events.len()) - asked
            );
            let fact = question.fact.clone();
            answers = with(&answers, &fact, &Value::YesNo(true));
            asked += 1;
        }
        asked
    };
    fn limit(events: usize) -> usize {
        MOST_QUESTIONS + 4 * (events - 1)
    }
    assert_eq!(length(&["moving"]), limit(1));
    assert_eq!(length(&["moving", "birth"]), limit(2));
    assert_eq!(length(&["moving", "birth", "death"]), limit(3));

    let paths = guide.paths();
    assert!(paths.exact && paths.cut);
    assert_eq!(paths.longest, MOST_QUESTIONS);
    assert!(near(paths.average, (MOST_QUESTIONS + 2) as f64 / 3.0));
    // Two of four imagined interviews are about a move; no interview is near their mean.
    assert_eq!(paths.estimate, (2 * MOST_QUESTIONS + 2).div_ceil(4));
    assert!(near(paths.near, 0.0));
    let [moving, birth, death] = &paths.by_opening[..] else {
        panic!("three answers");
    };
    assert!(moving.cut && !birth.cut && !death.cut);
    assert_eq!(moving.longest_asks.len(), MOST_QUESTIONS);
    assert_eq!(
        [moving, birth, death].map(|it| it.longest),
        [MOST_QUESTIONS, 1, 1]
    );
    assert!(near(moving.average, MOST_QUESTIONS as f64));
}
