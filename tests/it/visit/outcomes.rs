//! Answers to requests in every order: late, lost, twice, failed, panicked.

use annai::page::{Block, Page, State};
use annai::visit::Outcome;
use proptest::prelude::*;

use super::FAMILY;
use super::consent::{Consent, note, withdraw};
use super::visitor::{Fate, Shares, Visitor};

/// What is printed for each counter.
fn printed(visitor: &Visitor) -> Option<Consent> {
    let sheet = visitor.printed().pop()?;
    let catalogue = visitor.setting.guide.catalogue();
    let records = visitor.records_on(&sheet);
    let printed = records.iter().map(|(counter, record)| {
        let agreed = record.consent.as_ref().map(|it| it.groups.clone());
        let groups = catalogue.groups.iter();
        let groups = groups.filter(|group| agreed.iter().flatten().any(|code| *code == group.code));
        let groups = groups.map(|group| format!("group-{}", group.id)).collect();
        (counter.clone(), groups)
    });
    Some(printed.collect())
}

/// The shown consent without the counters that see nothing, in the order of the catalogue.
fn shown(visitor: &Visitor, consent: &Consent) -> Consent {
    let groups = &visitor.setting.guide.catalogue().groups;
    let order = |name: &String| {
        let id = name.trim_start_matches("group-");
        groups.iter().position(|group| group.id.as_str() == id)
    };
    let shared = consent.iter().filter(|(_, groups)| !groups.is_empty());
    let sorted = shared.map(|(heading, groups)| {
        let mut groups = groups.clone();
        groups.sort_by_key(order);
        (heading.clone(), groups)
    });
    sorted.collect()
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        4 => Just(Fate::Now),
        4 => Just(Fate::Later),
        1 => Just(Fate::Lost),
        1 => Just(Fate::Fails),
        1 => Just(Fate::Panics),
    ]
}

/// What happens next.
#[derive(Debug, Clone)]
enum Step {
    /// Something on the page is pressed.
    Press(prop::sample::Index),
    /// The way on is taken, where there is one.
    Onward,
    /// One of the effects that were held back is carried out.
    LetGo(usize),
    /// Time passes.
    Wait(u32),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => any::<prop::sample::Index>().prop_map(Step::Press),
        6 => Just(Step::Onward),
        3 => (0..4_usize).prop_map(Step::LetGo),
        1 => (1..12_u32).prop_map(Step::Wait),
    ]
}

/// The most seconds that a page may offer nothing.
const MOST_SECONDS_WITHOUT_A_CONTROL: u32 = 10;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn what_is_printed_is_the_consent_that_was_shown_last(
        fates in prop::collection::vec(fate(), 0..24),
        steps in prop::collection::vec(step(), 20..90),
    ) {
        let mut visitor = Visitor::new();
        visitor.share = Shares::Stop;
        visitor.guided("en", FAMILY);
        visitor.script().fates.extend(fates);
        let mut consent = Consent::new();
        let mut sheets = visitor.printed().len();
        let mut without = 0;
        for step in steps {
            let page = visitor.page();
            note(&mut consent, &page);
            match step {
                Step::Press(at) => {
                    let names: Vec<&str> = page.controls().map(|it| it.id.as_str()).collect();
                    // Leaving is for other tests.
                    let name = match names.len() {
                        0 => "none",
                        count => names[at.index(count)],
                    };
                    if name == "share-nothing" {
                        withdraw(&mut consent, &page);
                    }
                    if !matches!(name, "start-over" | "finish") {
                        visitor.press(name);
                    }
                }
                Step::Onward => {
                    let onward = ["print", "next", "unknown", "stay", "noted"];
                    let next = onward.into_iter().find(|name| page.control(name).is_some());
                    visitor.press(next.unwrap_or("none"));
                }
                Step::LetGo(at) => {
                    let before = visitor.page();
                    let _ = visitor.let_go(at);
                    let after = visitor.page();
                    // What may be pressed does not change under the hand: another page has another
                    // serial, and a press on this one is dropped then.
                    let offers = |page: &Page| -> Vec<String> {
                        page.controls().map(|it| it.id.as_str().to_owned()).collect()
                    };
                    if before.serial == after.serial {
                        prop_assert!(before.body == after.body, "{} changed", before.name);
                        // What could be used can still be; "start over" may come back.
                        let still = offers(&after);
                        prop_assert!(offers(&before).iter().all(|it| still.contains(it)));
                    }
                }
                Step::Wait(seconds) => {
                    for _ in 0..seconds {
                        visitor.wait(1);
                        without = match visitor.page().controls().count() {
                            0 => without + 1,
                            _ => 0,
                        };
                        prop_assert!(without <= MOST_SECONDS_WITHOUT_A_CONTROL);
                    }
                }
            }
            if visitor.ended {
                break;
            }
            note(&mut consent, &visitor.page());
            if visitor.page().controls().next().is_some() {
                without = 0;
            }
            if visitor.printed().len() > sheets {
                sheets = visitor.printed().len();
                let printed = printed(&visitor).unwrap_or_default();
                let shown = shown(&visitor, &consent);
                // Without strips (the seal has failed, and the page said so) nothing is shared.
                if !printed.is_empty() {
                    prop_assert_eq!(printed, shown);
                }
            }
        }
        prop_assert!(visitor.issued_ids().len() >= visitor.handed_over().min(1));
    }
}

fn working_after(fate: Fate) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.guided("en", FAMILY);
    assert_eq!(visitor.page().name, "share");
    visitor.script().fates.extend([fate]);
    while visitor.page().name == "share" {
        visitor.press("next");
    }
    visitor
}

#[test]
fn no_number_is_shown_before_its_strips_are_there() {
    let mut visitor = working_after(Fate::Later);
    let page = visitor.page();
    assert_eq!(page.name, "working");
    assert_eq!(page.controls().count(), 0, "nothing can be pressed");
    assert!(visitor.let_go(0));
    assert_eq!(visitor.page().name, "ticket");
    assert!(visitor.sheet().own.is_some());
}

#[test]
fn a_seal_of_withdrawn_consent_reaches_no_sheet() {
    // The first number takes long; the visitor goes back and takes consent away.
    let mut visitor = working_after(Fate::Later);
    visitor.wait(8);
    visitor.press("back");
    assert_eq!(visitor.page().name, "share");
    assert_eq!(
        visitor.cancelled(),
        1,
        "a number that may still come is given back"
    );
    let page = visitor.page();
    let on = page.controls().find(|it| it.state == State::Chosen);
    visitor.press(on.unwrap().id.as_str());
    let mut consent = Consent::new();
    for page in visitor.pages.clone() {
        note(&mut consent, &page);
    }
    while visitor.page().name == "share" {
        note(&mut consent, &visitor.page());
        visitor.press("next");
    }
    assert_eq!(visitor.page().name, "ticket");
    // Only now the first answer comes.
    assert!(visitor.let_go(0));
    visitor.press("print");
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(printed(&visitor).unwrap(), shown(&visitor, &consent));
}

#[test]
fn an_effect_that_panics_is_told_at_once_and_can_be_asked_for_again() {
    let mut visitor = working_after(Fate::Panics);
    let page = visitor.page();
    assert_eq!(page.name, "no-number");
    let alert = page.body.iter().any(|it| matches!(it, Block::Notice(..)));
    assert!(alert, "it says why");
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
    visitor.script().fates.extend([Fate::Panics]);
    visitor.press("print");
    assert_eq!(
        visitor.page().name,
        "ticket",
        "nobody knows whether it came out"
    );
}

#[test]
fn a_page_that_waits_long_offers_a_person_and_the_result_is_there_afterwards() {
    let mut visitor = working_after(Fate::Now);
    visitor.press("print");
    assert_eq!(visitor.page().controls().count(), 0);
    visitor.wait(8);
    let page = visitor.page();
    let offered: Vec<&str> = page.controls().map(|it| it.id.as_str()).collect();
    assert_eq!(
        offered,
        ["person"],
        "a sheet that is coming out is not left alone"
    );
    visitor.press("person");
    assert_eq!(visitor.page().name, "person");
    visitor.press("start-over");
    assert_eq!(visitor.page().name, "person");
    visitor.answer(Outcome::Printed(Ok(())));
    assert_eq!(
        visitor.page().name,
        "person",
        "it does not change under the hand"
    );
    visitor.press("next");
    assert_eq!(visitor.page().name, "printed");
    assert_eq!(visitor.handed_over(), 1);
}

#[test]
fn an_answer_after_the_end_of_a_visit_reaches_nobody() {
    let mut visitor = working_after(Fate::Later);
    visitor.wait(400);
    assert!(visitor.ended, "the visitor walked away");
    assert_eq!(visitor.cancelled(), 1);
    let before = visitor.page();
    assert_eq!(before.name, "welcome");
    assert!(visitor.let_go(0));
    assert!(visitor.page() == before);
}

#[test]
fn a_choice_that_is_set_twice_is_set_once() {
    use annai::page::{Reply, ReplyAction};
    let mut visitor = Visitor::new();
    visitor.share = Shares::Stop;
    visitor.guided("en", FAMILY);
    let page = visitor.page();
    let on = page
        .controls()
        .find(|it| it.state == State::Chosen)
        .unwrap();
    let set = |on_or_off| Reply {
        answer: ReplyAction::Choose(on_or_off),
        ..Reply::press(page.serial, on.id.clone())
    };
    let state = |visitor: &Visitor| {
        let page = visitor.page();
        page.control(on.id.as_str()).unwrap().state
    };
    for (set_to, expected) in [
        (true, State::Chosen),
        (false, State::NotChosen),
        (false, State::NotChosen),
        (true, State::Chosen),
    ] {
        visitor.reply(set(set_to));
        assert_eq!(state(&visitor), expected);
    }
}

#[test]
fn text_from_another_keyboard_is_what_the_field_holds() {
    use annai::page::{Reply, ReplyAction};
    let mut visitor = Visitor::new();
    visitor.presses(&["language-ja", "known-errand", "search"]);
    let serial = visitor.page().serial;
    visitor.reply(Reply {
        answer: ReplyAction::Text("住民票".to_owned().into()),
        ..Reply::press(serial, "field")
    });
    let page = visitor.page();
    assert!(
        page.controls()
            .any(|it| it.label.plain().contains("住民票"))
    );
    assert!(visitor.page().serial == serial, "still the same page");
}
