//! Nothing leaves a desk that the visitor did not tick: the pure core against random consents.

use std::collections::BTreeSet;
use std::sync::Arc;

use annai::api::{Queue, Standing};
use annai::catalogue::CounterId;
use annai::clock::Moment;
use annai::desk::{Desk, DeskOutcome, DeskSetting, Effect, Input, OpenDesk};
use annai::page::{Reply, ReplyAction};
use annai::paper::ScopedLife;
use annai::record::Record;
use annai::shell::{Core as _, CoreEvent, Request};
use annai::ticket::{Id, State};
use jiff::Zoned;
use rand::{RngExt as _, SeedableRng as _};
use zeroize::Zeroizing;

use super::CityHall;

/// The counter of the desk.
const HERE: &str = "citizens";
/// Random consents that are tried.
const CONSENTS: usize = 10_000;

/// A desk that has nothing around it but this test.
struct Alone {
    desk: Desk,
    setting: Arc<DeskSetting>,
    now: Zoned,
}

impl Alone {
    /// An open desk of citizens, and what it asks for next.
    async fn open() -> (Self, Vec<Request<Effect>>) {
        let city = CityHall::open().await;
        let setting = city.desk(HERE, "1").await.setting();
        let _ = city.close().await;
        let now: Zoned = super::TUESDAY.parse().unwrap();
        let desk = Desk::new(Arc::clone(&setting), &now);
        let until = now.saturating_add(jiff::Span::new().hours(6));
        let mut alone = Self { desk, setting, now };
        let requests = alone.step(CoreEvent::Input(Input::Tick(None)));
        let requests = alone.answer(requests, |effect| {
            matches!(effect, Effect::Open).then(|| {
                DeskOutcome::Opened(Ok(OpenDesk {
                    keys_until: until.clone(),
                    hours: None,
                }))
            })
        });
        (alone, requests)
    }

    /// The hall tells of a queue.
    fn hear(&mut self, mut requests: Vec<Request<Effect>>, queue: &Queue) {
        requests.extend(self.step(CoreEvent::Input(Input::News(state(queue)))));
        while !requests.is_empty() {
            requests = self.answer(requests, |effect| {
                matches!(effect, Effect::LookAtQueue).then(|| DeskOutcome::Queue(Ok(queue.clone())))
            });
        }
    }

    fn step(&mut self, event: CoreEvent<Input, DeskOutcome>) -> Vec<Request<Effect>> {
        self.desk.step(event, &Moment::from(&self.now))
    }

    fn staff(&mut self, name: &str) -> Vec<Request<Effect>> {
        let serial = self.desk.view().staff.serial;
        let reply = Reply::press(serial, format!("staff-{name}"));
        self.step(CoreEvent::Input(Input::Reply(reply)))
    }

    fn visitor(&mut self, name: &str) -> Vec<Request<Effect>> {
        let serial = self.desk.view().visitor.serial;
        self.step(CoreEvent::Input(Input::Reply(Reply::press(serial, name))))
    }

    fn write(&mut self, text: &str) {
        let reply = Reply {
            serial: 0,
            control: "staff-note".into(),
            answer: ReplyAction::Text(Zeroizing::new(text.to_owned())),
        };
        let _ = self.step(CoreEvent::Input(Input::Reply(reply)));
    }

    /// Answers the request of an effect that this picks.
    fn answer(
        &mut self,
        requests: Vec<Request<Effect>>,
        outcome: impl Fn(&Effect) -> Option<DeskOutcome>,
    ) -> Vec<Request<Effect>> {
        let mut more = Vec::new();
        for request in requests {
            if let Some(outcome) = outcome(&request.effect) {
                more.extend(self.step(CoreEvent::Answer(request.id, Ok(outcome))));
            }
        }
        more
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sealed_is_what_was_ticked_and_the_note_that_was_shown() {
    let (mut alone, mut requests) = Alone::open().await;
    let counters = alone.setting.guide.catalogue().counters.iter();
    let counters = counters.map(|counter| counter.id.clone());
    let counters: Vec<CounterId> = counters.filter(|id| id.as_str() != HERE).collect();
    let mut random = rand_pcg::Pcg64::seed_from_u64(20_261_124);
    let (mut sealed, mut nothing) = (0, 0);
    for round in 0..CONSENTS {
        let plan = random.random_range(0..6);
        let plan: Vec<CounterId> = (0..plan)
            .map(|_| counters[random.random_range(0..counters.len())].clone())
            .collect();
        let queue = Queue {
            seq: i64::try_from(round).unwrap() + 1,
            waiting: Vec::new(),
            at_desks: vec![standing(&plan)],
            aside: Vec::new(),
            desks: vec!["1".to_owned()],
        };
        alone.hear(std::mem::take(&mut requests), &queue);
        let note = format!("記録{round}");
        alone.write(&note);
        let _ = alone.staff("offer");
        let unique: BTreeSet<&CounterId> = plan.iter().collect();
        let mut ticked: BTreeSet<CounterId> = BTreeSet::new();
        let (mut own, mut returning) = (false, false);
        // Ticks and takes back, as people do.
        for _ in 0..random.random_range(0..12) {
            match random.random_range(0..=unique.len() + 1) {
                at if at > unique.len() => {
                    let _ = alone.visitor("reader-return");
                    returning = !returning;
                }
                at if at == unique.len() => {
                    let _ = alone.visitor("reader-own");
                    own = !own;
                }
                at => {
                    let counter = (*unique.iter().nth(at).unwrap()).clone();
                    let _ = alone.visitor(&format!("reader-{counter}"));
                    if !ticked.remove(&counter) {
                        let _ = ticked.insert(counter);
                    }
                }
            }
        }
        let shown = alone.desk.view().visitor;
        let effects = alone.visitor("agree");
        let seal = effects
            .into_iter()
            .find_map(|request| match request.effect {
                Effect::Seal(seal) => Some((request.id, seal)),
                _ => None,
            });
        let Some((id, seal)) = seal else {
            assert!(
                ticked.is_empty() && !own && !returning,
                "{round}: {ticked:?} {own} on {}",
                shown.name
            );
            assert!(shown.control("agree").is_none());
            let _ = alone.visitor("decline");
            nothing += 1;
            continue;
        };
        sealed += 1;
        let readers: BTreeSet<CounterId> = seal
            .counters
            .iter()
            .filter(|one| one.life == ScopedLife::Day)
            .map(|one| one.counter.clone())
            .collect();
        assert_eq!(readers, ticked);
        let kept: Vec<&str> = seal
            .counters
            .iter()
            .filter(|one| one.life == ScopedLife::Return)
            .map(|one| one.counter.as_str())
            .collect();
        assert_eq!(kept, if returning { vec![HERE] } else { vec![] });
        assert_eq!(seal.counters.len(), readers.len() + kept.len());
        assert_eq!(seal.own.is_some(), own);
        let records = seal.counters.iter().map(|one| &one.record);
        for record in records.chain(seal.own.as_deref()) {
            assert!(holds_only(record, &note));
        }
        let failed = DeskOutcome::Sealed(Err(annai::desk::DeskFailure::Internal));
        let _ = alone.step(CoreEvent::Answer(id, Ok(failed)));
    }
    assert!(
        sealed > CONSENTS / 2 && nothing > CONSENTS / 50,
        "{sealed} {nothing}"
    );
}

/// Whether a record is one note and nothing of what the visitor said at the kiosk.
fn holds_only(record: &Record, note: &str) -> bool {
    let mut rest = record.clone();
    rest.notes.clear();
    rest.consent = None;
    rest.ticket = None;
    let texts: Vec<_> = record.notes.iter().map(|one| one.text.as_deref()).collect();
    rest == Record::default() && texts == [Some(note)]
}

fn standing(then: &[CounterId]) -> Standing {
    Standing {
        ticket: Id::new("2026-11-24T01:24:00Z".parse().unwrap(), [7; 10]),
        number: "A-021".parse().unwrap(),
        state: State::Serving,
        counter: "citizens".into(),
        stop: 0,
        stops: then.len() + 1,
        then: then.to_vec(),
        desk: Some("1".to_owned()),
        seq: 1,
        since: 0,
    }
}

fn state(queue: &Queue) -> annai::api::Update {
    annai::api::Update::State(annai::api::Calls {
        seq: queue.seq,
        calls: Vec::new(),
        waiting: Vec::new(),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_long_queue_the_first_are_shown_and_all_on_wish() {
    let (mut alone, requests) = Alone::open().await;
    let waiting = |count: u8| {
        let waiting = (1..=count).map(|at| Standing {
            ticket: Id::new("2026-11-24T01:24:00Z".parse().unwrap(), [at; 10]),
            number: format!("A-{at:03}").parse().unwrap(),
            state: State::Waiting,
            desk: None,
            ..standing(&[])
        });
        Queue {
            seq: i64::from(u8::MAX - count) + 1,
            waiting: waiting.collect(),
            at_desks: Vec::new(),
            aside: Vec::new(),
            desks: vec!["1".to_owned()],
        }
    };
    let shown = |alone: &Alone| {
        let list = alone.desk.view().staff.waiting;
        assert!(list.heading.plain().contains("人"));
        let more = list.more.map(|more| more.label.plain().to_owned());
        (list.tickets.len(), more)
    };
    alone.hear(requests, &waiting(200));
    assert_eq!(shown(&alone), (40, Some("ほか160人も表示".to_owned())));
    let _ = alone.staff("show-all");
    assert_eq!(shown(&alone), (200, None));
    // The wish ends with the long queue.
    alone.hear(Vec::new(), &waiting(40));
    assert_eq!(shown(&alone), (40, None));
    alone.hear(
        Vec::new(),
        &Queue {
            seq: 300,
            ..waiting(41)
        },
    );
    assert_eq!(shown(&alone).0, 40);
}
