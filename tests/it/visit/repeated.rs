//! Answers that come again, or that no request asks for.

use std::collections::BTreeMap;

use annai::clock::Moment;
use annai::page::Page;
use annai::shell::{Core as _, CoreEvent, Lost, Request, RequestId};
use annai::visit::{Effect, Failure, Input, NumberedTicket, Outcome, Status, Visit};
use jiff::Zoned;
use proptest::prelude::*;

use super::visitor::{number, setting};

/// A visit of its own, one step after the other.
struct Bare {
    visit: Visit,
    now: Zoned,
}

impl Bare {
    fn new() -> Self {
        let now: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
        let id = annai::ticket::Id::new(now.timestamp(), [7; 10]);
        Self {
            visit: Visit::new(setting(), id, &now, Status::Open, None),
            now,
        }
    }

    fn hear(&mut self, id: RequestId, answer: Result<Outcome, Lost>) -> Vec<Request<Effect>> {
        let event = CoreEvent::Answer(id, answer);
        self.visit.step(event, &Moment::from(&self.now))
    }

    fn press(&mut self, control: &str) -> Vec<Request<Effect>> {
        let serial = self.visit.view().serial;
        let reply = annai::page::Reply::press(serial, control);
        let event = CoreEvent::Input(Input::Reply(reply));
        self.visit.step(event, &Moment::from(&self.now))
    }
}

#[test]
fn an_answer_counts_once_and_one_that_nobody_waits_for_never() {
    let mut bare = Bare::new();
    let waits = bare.press("language-en").remove(0).id;
    let _ = bare.press("procedure-cert_residence");
    let taken = bare.press("next").remove(0).id;
    // An answer of another kind is none.
    let _ = bare.hear(waits, Ok(numbered()));
    assert_eq!(bare.visit.view().name, "working");
    let _ = bare.hear(taken, Ok(numbered()));
    assert_eq!(bare.visit.view().name, "ticket");
    let cancelled = bare.press("back").remove(0).id;
    let before = bare.visit.view();
    for id in [taken, cancelled, waits] {
        assert!(bare.hear(id, Ok(numbered())).is_empty());
        assert!(bare.hear(id, Err(Lost)).is_empty());
        assert!(bare.visit.view() == before, "nobody waits for it");
    }
}

/// How the hall answers here.
#[derive(Debug, Clone, Copy)]
enum AnswerKind {
    Well,
    Fails,
    Lost,
}

impl AnswerKind {
    /// What an effect is answered with; `None` for one that has no answer.
    fn to(self, effect: &Effect) -> Option<Result<Outcome, Lost>> {
        let failed = || Err(Failure::HallUnreachable);
        let outcome = match (effect, self) {
            (_, Self::Lost) => return Some(Err(Lost)),
            (Effect::AskWaits, _) => Outcome::Waits(BTreeMap::new()),
            (Effect::TakeNumber { .. }, Self::Well) => numbered(),
            (Effect::TakeNumber { .. }, Self::Fails) => Outcome::Taken {
                number: Err(Failure::HallUnreachable),
                strips: None,
            },
            (Effect::HandOver { .. }, Self::Well) => Outcome::HandedOver(Ok(())),
            (Effect::HandOver { .. }, Self::Fails) => Outcome::HandedOver(failed()),
            (Effect::Print(_), Self::Well) => Outcome::Printed(Ok(())),
            (Effect::Print(_), Self::Fails) => Outcome::Printed(failed()),
            _ => return None,
        };
        Some(Ok(outcome))
    }
}

fn numbered() -> Outcome {
    Outcome::Taken {
        number: Ok(NumberedTicket {
            number: number(),
            phone: None,
        }),
        strips: None,
    }
}

/// What happens next in a visit whose answers come again.
#[derive(Debug, Clone)]
enum Step {
    Press(prop::sample::Index),
    Onward,
    /// A request that waits is answered.
    Answer(prop::sample::Index, AnswerKind),
    /// A request that was answered before is answered again, perhaps otherwise.
    Again(prop::sample::Index, AnswerKind),
}

fn answers() -> impl Strategy<Value = AnswerKind> {
    prop_oneof![
        Just(AnswerKind::Well),
        Just(AnswerKind::Fails),
        Just(AnswerKind::Lost)
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => any::<prop::sample::Index>().prop_map(Step::Press),
        4 => Just(Step::Onward),
        3 => (any::<prop::sample::Index>(), answers()).prop_map(|(at, how)| Step::Answer(at, how)),
        3 => (any::<prop::sample::Index>(), answers()).prop_map(|(at, how)| Step::Again(at, how)),
    ]
}

/// The way to a certificate's number and sheet, where the page has it.
const ONWARD: [&str; 6] = [
    "language-en",
    "procedure-cert_residence",
    "print",
    "next",
    "stay",
    "noted",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn an_answer_that_comes_again_changes_nothing(steps in prop::collection::vec(step(), 10..60)) {
        let mut bare = Bare::new();
        let mut waiting: Vec<Request<Effect>> = Vec::new();
        let mut answered: Vec<(RequestId, Effect)> = Vec::new();
        for step in steps {
            let page: Page = bare.visit.view();
            match step {
                Step::Press(at) => {
                    let names: Vec<String> =
                        page.controls().map(|it| it.id.as_str().to_owned()).collect();
                    if !names.is_empty() {
                        waiting.extend(bare.press(&names[at.index(names.len())]));
                    }
                }
                Step::Onward => {
                    let next = ONWARD.into_iter().find(|name| page.control(name).is_some());
                    waiting.extend(bare.press(next.unwrap_or("none")));
                }
                Step::Answer(at, how) if !waiting.is_empty() => {
                    let Request { id, effect } = waiting.remove(at.index(waiting.len()));
                    if let Some(answer) = how.to(&effect) {
                        waiting.extend(bare.hear(id, answer));
                        answered.push((id, effect));
                    }
                }
                Step::Again(at, how) if !answered.is_empty() => {
                    let (id, effect) = &answered[at.index(answered.len())];
                    if let Some(answer) = how.to(effect) {
                        prop_assert!(bare.hear(*id, answer).is_empty());
                        prop_assert!(bare.visit.view() == page, "{} changed", page.name);
                    }
                }
                Step::Answer(..) | Step::Again(..) => {}
            }
            if bare.visit.is_over() {
                break;
            }
        }
    }
}
