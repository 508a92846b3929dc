//! Measures `guide` on a made-up city of a thousand procedures.

use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;

use annai::catalogue::{self, Catalogue, FactId, Source, Value};
use annai::guide::{Answer, Answers, Goal, Guide};
use criterion::Criterion;
use jiff::civil::date;

const EVENTS: usize = 16;
const FACTS: usize = 24;
const PROCEDURES: usize = 1_000;

pub(crate) fn bench(c: &mut Criterion) {
    let catalogue = Arc::new(city());
    let guide = Guide::new(Arc::clone(&catalogue));
    let goal = Goal::default();
    let mut group = c.benchmark_group("guide, 1000 procedures");

    let none = Answers::new();
    let _ = group.bench_function("first question", |b| {
        b.iter(|| black_box(guide.next(&goal, &none, 0)).is_some());
    });
    let one = answers(0);
    let _ = group.bench_function("next question, event known", |b| {
        b.iter(|| black_box(guide.next(&goal, &one, 1)).is_some());
    });
    let four = answers(3);
    let _ = group.bench_function("next question, four answers", |b| {
        b.iter(|| black_box(guide.next(&goal, &four, 4)).is_some());
    });
    let _ = group.bench_function("plan, four answers", |b| {
        b.iter(|| {
            black_box(guide.plan(&goal, &four, date(2026, 11, 22)))
                .stops
                .len()
        });
    });
    let _ = group.bench_function("prepare the guide", |b| {
        b.iter(|| black_box(Guide::new(Arc::clone(&catalogue))));
    });
    group.finish();
}

/// The event, and so many of the yes/no facts.
fn answers(more: usize) -> Answers {
    let event = (
        FactId::from("event"),
        Answer::Known(Value::Choices(["e3".into()].into())),
    );
    let others = (0..more).map(|fact| {
        (
            FactId::from(format!("f{fact}").as_str()),
            Answer::Known(Value::YesNo(fact % 2 == 0)),
        )
    });
    std::iter::once(event).chain(others).collect()
}

/// Each procedure belongs to one event and hangs on three yes/no facts and the children's ages, and
/// one of its papers on two facts more.
fn city() -> Catalogue {
    let mut text = String::from(
        r#"
building = [ { id = "main", walk = 0 } ]
topic = [ { id = "all", pictogram = "truck" } ]
group = [ { id = "all", code = 1, role = "errand" } ]
document = [ { id = "paper" }, { id = "card" } ]
fact = [
  { id = "children_ages", code = 1, kind = "numbers", min = 0, max = 18, group = "all" },
  { id = "needs", code = 1000, kind = "several_of", group = "all", role = "needs", choices = [ { id = "slowly", code = 1 } ] },
"#,
    );
    let events: Vec<String> = (0..EVENTS)
        .map(|event| format!("{{ id = \"e{event}\", code = {} }}", event + 1))
        .collect();
    let events = events.join(", ");
    let _ = writeln!(
        text,
        "  {{ id = \"event\", code = 2, kind = \"several_of\", group = \"all\", role = \"opening\", choices = [{events}] }},"
    );
    for fact in 0..FACTS {
        let code = fact + 3;
        let _ = writeln!(
            text,
            "  {{ id = \"f{fact}\", code = {code}, kind = \"yes_no\", group = \"all\" }},"
        );
    }
    text.push_str(
        "]\nquestion = [\n  { id = \"needs\", fact = \"needs\", stage = \"share\", order = 0 },\n",
    );
    let facts = (0..FACTS).map(|fact| format!("f{fact}"));
    for (order, fact) in ["event".into(), "children_ages".into()]
        .into_iter()
        .chain(facts)
        .enumerate()
    {
        let fact: String = fact;
        let _ = writeln!(
            text,
            "  {{ id = \"{fact}\", fact = \"{fact}\", order = {order} }},"
        );
    }
    text.push_str("]\n");
    for counter in 0..10 {
        let (code, general, at) = (counter + 1, counter == 0, counter * 90);
        let _ = writeln!(
            text,
            "[[counter]]\nid = \"c{counter}\"\ncode = {code}\nbuilding = \"main\"\nfloor = {}\nat = [{at}, 500]\nseries = \"A\"\ndesks = 2\nminutes = 10\ngeneral = {general}\nsource = \"made up\"",
            counter % 3 + 1
        );
    }
    for index in 0..PROCEDURES {
        let first = index * 5 + index / EVENTS;
        let fact = |step: usize| (first + step) % FACTS;
        let (event, counter, code) = (index % EVENTS, index % 10, index + 1);
        let (a, b, c, d, e) = (
            fact(0),
            fact(1 + index % 5),
            fact(7 + index % 3),
            fact(12),
            fact(17),
        );
        let low = index % 15;
        let _ = writeln!(
            text,
            "[[procedure]]\nid = \"p{index}\"\ncode = {code}\ntopic = \"all\"\ncounter = \"c{counter}\"\nwhen = \"event has e{event} and (f{a} or not f{b} and f{c} or children_ages has_between {low} and {})\"\ndocuments = [ {{ id = \"paper\" }}, {{ id = \"card\", when = \"f{d} or f{e}\" }} ]\nminutes = 10\nsource = \"made up\"",
            low + 3
        );
    }
    let report = catalogue::parse(&[Source {
        path: "city.toml".into(),
        bytes: text.into_bytes(),
    }]);
    let faults: Vec<String> = report.faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    report
        .catalogue
        .unwrap_or_else(|| unreachable!("no fault, so a catalogue"))
}
