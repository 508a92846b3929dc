//! Kiosks and desks at once, at random, over HTTP: every answer must be what one hall would have said
//! that does one thing after the other, in an order that agrees with time.
//!
//! Each client writes down what it asked, when, and what it was told. Afterwards the events are
//! replayed one by one through a model (`history/model.rs`). What made an event must have been allowed
//! right before it and must have been answered with what it led to. What made none must be right at
//! some moment between question and answer.

mod model;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use annai::api::Event;
use annai::hall::{Role, Tokens};
use annai::ticket::{Command, Id, State};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;
use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use self::model::{Asks, Desk, Model};
use super::{On, Postgres, Sqlite, World, at, new_id};

/// Everything is open then.
const AFTERNOON: &str = "2026-11-24T13:30:00";
const COUNTERS: [&str; 3] = ["citizens", "insurance", "advice"];
/// Questions of each client.
const ASKED: usize = 100;

/// A question and its answer. Begin and end are ticks of one clock for all clients.
#[derive(Debug)]
struct Said {
    begin: u64,
    end: u64,
    /// Which hall was asked.
    url: String,
    asks: Asks,
    status: u16,
    answer: Value,
}

impl Said {
    fn is_done(&self) -> bool {
        self.status < 300
    }

    fn seq(&self) -> Option<i64> {
        self.answer["seq"].as_i64()
    }

    fn error(&self) -> &str {
        self.answer["error"].as_str().unwrap_or_default()
    }
}

/// What all clients share.
struct Lobby {
    clock: AtomicU64,
    tickets: Mutex<Vec<Id>>,
    called: Mutex<Vec<Id>>,
    said: Mutex<Vec<Said>>,
    http: reqwest::Client,
}

impl Lobby {
    async fn ask(&self, url: &str, token: &str, asks: Asks) {
        let (method, path, body) = match &asks {
            Asks::Issue(id, stops) => {
                let stops: Vec<Value> = stops.iter().map(|at| json!({"counter": at})).collect();
                (
                    Method::PUT,
                    format!("tickets/{id}"),
                    json!({"stops": stops}),
                )
            }
            Asks::HandOver(id) => (Method::POST, format!("tickets/{id}/hand-over"), json!({})),
            Asks::Cancel(id) => (Method::POST, format!("tickets/{id}/cancel"), json!({})),
            Asks::Next((counter, desk)) => {
                let path = format!("counters/{counter}/desks/{desk}/call-next");
                (Method::POST, path, json!({}))
            }
            Asks::Serve((counter, desk), id, action, to) => {
                let path = format!("counters/{counter}/tickets/{id}/{action}");
                let body = json!({"desk": desk, "stop": {"counter": to}});
                (Method::POST, path, body)
            }
            Asks::Standing(id) => (Method::GET, format!("tickets/{id}"), Value::Null),
            Asks::Queue(counter) => (
                Method::GET,
                format!("counters/{counter}/queue"),
                Value::Null,
            ),
        };
        let mut request = self.http.request(method, format!("{url}/v1/{path}"));
        if !body.is_null() {
            request = request.json(&body);
        }
        let begin = self.clock.fetch_add(1, Ordering::SeqCst);
        let answer = request.bearer_auth(token).send().await.unwrap();
        let status = answer.status().as_u16();
        let answer = answer.json().await.unwrap_or_default();
        let end = self.clock.fetch_add(1, Ordering::SeqCst);
        assert!(status < 500 && status != 429, "{asks:?}: {status} {answer}");
        self.said.lock().unwrap().push(Said {
            begin,
            end,
            url: url.to_owned(),
            asks,
            status,
            answer,
        });
    }

    fn any_ticket(&self, chance: &mut Pcg64) -> Option<Id> {
        let tickets = self.tickets.lock().unwrap();
        // Lately made ones are livelier.
        one_of_last(
            &tickets,
            if chance.random_ratio(1, 6) { 999 } else { 12 },
            chance,
        )
    }

    /// Mostly somebody whom another desk has, or has just had.
    fn any_called(&self, chance: &mut Pcg64) -> Option<Id> {
        let called = self.called.lock().unwrap();
        let somebody = chance.random_ratio(2, 3);
        let called = somebody.then(|| one_of_last(&called, 5, chance)).flatten();
        called.or_else(|| self.any_ticket(chance))
    }

    async fn kiosk(&self, url: &str, token: &str, mut chance: Pcg64) {
        for _ in 0..ASKED {
            let known = self.any_ticket(&mut chance);
            let asks = match (chance.random_range(0..10), known) {
                (0..=3, _) | (_, None) => {
                    let stops = (0..chance.random_range(1..4))
                        .map(|_| COUNTERS[chance.random_range(0..3)])
                        .collect();
                    let id = new_id();
                    self.tickets.lock().unwrap().push(id);
                    Asks::Issue(id, stops)
                }
                (4..=7, Some(id)) => Asks::HandOver(id),
                (8, Some(id)) => Asks::Cancel(id),
                (_, Some(id)) => Asks::Standing(id),
            };
            let twice = chance.random_ratio(1, 8).then(|| asks.clone());
            for asks in [Some(asks), twice].into_iter().flatten() {
                self.ask(url, token, asks).await;
            }
        }
    }

    async fn desk(&self, url: &str, token: &str, desk: Desk, mut chance: Pcg64) {
        // Whom this desk believes to have.
        let mut has = None;
        for _ in 0..ASKED {
            let other = self.any_called(&mut chance);
            let to = COUNTERS[chance.random_range(0..3)];
            let serve = |id, action| Asks::Serve(desk, id, action, to);
            let asks = match (chance.random_range(0..16), has, other) {
                (0..=2, _, _) => Asks::Queue(desk.0),
                (3..=5, _, Some(id)) => {
                    let actions = [
                        "call", "start", "finish", "park", "resume", "miss", "transfer", "add-stop",
                    ];
                    serve(id, actions[chance.random_range(0..actions.len())])
                }
                (6..=13, Some(id), _) => {
                    let actions = [
                        "start", "start", "finish", "finish", "miss", "park", "transfer",
                    ];
                    serve(id, actions[chance.random_range(0..actions.len())])
                }
                _ => Asks::Next(desk),
            };
            let next = matches!(asks, Asks::Next(_));
            self.ask(url, token, asks).await;
            if next {
                let said = self.said.lock().unwrap();
                let mine = said
                    .iter()
                    .rfind(|said| matches!(said.asks, Asks::Next(of) if of == desk));
                if let Some(id) = mine.and_then(|said| said.answer["ticket"].as_str()) {
                    has = id.parse().ok();
                    self.called.lock().unwrap().extend(has);
                }
            }
        }
    }
}

fn one_of_last(ids: &[Id], many: usize, chance: &mut Pcg64) -> Option<Id> {
    let some = &ids[ids.len().saturating_sub(many)..];
    (!some.is_empty()).then(|| some[chance.random_range(0..some.len())])
}

/// The replay: what the model was after each event.
struct Replay<'s> {
    said: &'s [Said],
    /// What made each event, by its place in `said`.
    made: BTreeMap<i64, usize>,
    /// By the number of the event; 0 is the beginning.
    models: Vec<Model>,
}

impl<'s> Replay<'s> {
    fn of(said: &'s [Said], events: &[Event]) -> Self {
        let mut replay = Self {
            said,
            made: BTreeMap::new(),
            models: vec![Model::default()],
        };
        for (at, event) in events.iter().enumerate() {
            assert_eq!(
                event.seq,
                i64::try_from(at).unwrap() + 1,
                "events have no gap"
            );
            let mut model = replay.models[at].clone();
            replay.follow(&mut model, event, events.get(at + 1));
            let shown = serde_json::to_value(event).unwrap();
            assert!(model.stands(&shown), "{shown}");
            replay.models.push(model);
        }
        replay
    }

    /// Makes the event happen in the model.
    fn follow(&mut self, model: &mut Model, event: &Event, next: Option<&Event>) {
        let id = event.ticket;
        let before = model.tickets.get(&id).map(|known| known.ticket.state());
        match (before, event.state) {
            // The second half of a hand-over, or of a stop that is done.
            (Some(State::Handed | State::Done), State::Waiting) => {
                let joined = model.tickets.get_mut(&id).unwrap().apply(Command::Join);
                assert!(joined);
            }
            (Some(State::Serving), State::Done) => {
                // The answer bears the number of the second half.
                let second = next.expect("whoever is done with a stop waits for the next");
                assert_eq!((second.ticket, second.state), (id, State::Waiting));
                let _ = self.make(model, event.seq, second.seq, id);
            }
            (_, State::Reserved | State::Handed | State::Cancelled) => {
                let made = self.said.iter().position(|said| {
                    let of = match (&said.asks, event.state) {
                        (Asks::Issue(of, _), State::Reserved) if said.status == 201 => of,
                        (Asks::HandOver(of), State::Handed) if said.is_done() => of,
                        (Asks::Cancel(of), State::Cancelled) if said.is_done() => of,
                        _ => return false,
                    };
                    *of == id
                });
                let made = made.unwrap_or_else(|| panic!("nobody asked for {event:?}"));
                assert_eq!(model.ask(&self.said[made].asks), Ok(Some(id)));
                if event.state == State::Handed {
                    model.tickets.get_mut(&id).unwrap().joined = event.seq;
                }
                // Asked several times, it cannot be told which one did it.
                let same =
                    self.said
                        .iter()
                        .filter(|said| match (&said.asks, &self.said[made].asks) {
                            (Asks::HandOver(a), Asks::HandOver(b))
                            | (Asks::Cancel(a), Asks::Cancel(b)) => a == b && said.is_done(),
                            _ => false,
                        });
                if same.count() < 2 {
                    let _ = self.made.insert(event.seq, made);
                }
            }
            _ => {
                let made = self.make(model, event.seq, event.seq, id);
                let said = &self.said[made];
                assert!(model.stands(&said.answer), "{said:?} led to {event:?}");
            }
        }
    }

    /// What a desk's question led to: it was answered with the number `answered`.
    fn make(&mut self, model: &mut Model, seq: i64, answered: i64, id: Id) -> usize {
        let made = self.said.iter().position(|said| {
            said.is_done()
                && said.seq() == Some(answered)
                && matches!(said.asks, Asks::Next(_) | Asks::Serve(..))
        });
        let made = made.unwrap_or_else(|| panic!("nobody asked for event {seq} of {id}"));
        let asks = &self.said[made].asks;
        assert_eq!(model.ask(asks), Ok(Some(id)), "{asks:?} led to event {seq}");
        let _ = self.made.insert(seq, made);
        made
    }

    /// What ended before something else began comes before it.
    fn agrees_with_time(&self) {
        let mut latest = (0, 0);
        for (seq, made) in &self.made {
            let said = &self.said[*made];
            assert!(
                said.end > latest.0,
                "{said:?} made event {seq}, and ended before {:?} began, which made an earlier one",
                self.said[latest.1]
            );
            latest = latest.max((said.begin, *made));
        }
    }

    /// A ticket has one number, and a number one ticket.
    fn numbers_are_unique(&self, events: &[Event]) {
        let mut numbers = BTreeMap::new();
        for event in events {
            let other = numbers.insert(event.number, event.ticket);
            assert!(other.is_none_or(|id| id == event.ticket), "{event:?}");
        }
        for said in self.said.iter().filter(|said| said.is_done()) {
            if let Asks::Issue(id, _) = &said.asks {
                let number = said.answer["number"].as_str().unwrap().parse().unwrap();
                assert_eq!(numbers.get(&number), Some(id), "{said:?}");
            }
        }
    }

    /// Events between which a question was asked and answered: from and to, both included.
    fn window(&self, said: &Said) -> std::ops::RangeInclusive<usize> {
        let seq = |seq: &i64| usize::try_from(*seq).unwrap();
        // A queue is a picture that a hall may keep for a moment: it shows everything that this hall
        // did, and what another one did a moment later.
        let picture = matches!(said.asks, Asks::Queue(_));
        let before = |made: &usize| {
            let other = &self.said[*made];
            other.end < said.begin && (!picture || other.url == said.url)
        };
        let after = |made: &usize| self.said[*made].begin > said.end;
        let from = self.made.iter().rfind(|(_, made)| before(made));
        let to = self.made.iter().find(|(_, made)| after(made));
        from.map_or(0, |(at, _)| seq(at))..=to.map_or(self.models.len() - 1, |(at, _)| seq(at) - 1)
    }

    /// What changed nothing was right at some moment while it was asked.
    fn the_rest_is_right(&self) {
        let made: Vec<usize> = self.made.values().copied().collect();
        for (at, said) in self.said.iter().enumerate() {
            // The answer to a hand-over is looked up behind it, and may know of more.
            let looked_up = matches!(said.asks, Asks::HandOver(_) | Asks::Cancel(_));
            if made.contains(&at) && !looked_up {
                continue;
            }
            let mut moments = self.window(said);
            let shown = format!("{said:?} within {moments:?}");
            assert!(moments.any(|seq| self.is_right(said, seq)), "{shown}");
        }
    }

    fn is_right(&self, said: &Said, seq: usize) -> bool {
        let model = &self.models[seq];
        if !said.is_done() {
            return model.clone().ask(&said.asks) == Err(said.error());
        }
        match &said.asks {
            Asks::Next(_) => {
                assert_eq!(said.status, 204, "somebody was called without an event");
                model.clone().ask(&said.asks) == Ok(None)
            }
            Asks::HandOver(_) | Asks::Cancel(_) | Asks::Standing(_) => model.stands(&said.answer),
            Asks::Issue(id, _) => said.status == 200 && model.tickets.contains_key(id),
            Asks::Serve(..) => panic!("{said:?} made no event"),
            Asks::Queue(counter) => {
                // A queue is of one moment, and says which.
                let ids = |list: &str| -> Vec<Id> {
                    let all = said.answer[list].as_array().unwrap().iter();
                    all.map(|at| at["ticket"].as_str().unwrap().parse().unwrap())
                        .collect()
                };
                usize::try_from(said.seq().unwrap()) == Ok(seq)
                    && ids("waiting") == model.waiting(counter)
                    && ids("at_desks") == model.in_state(counter, &[State::Called, State::Serving])
                    && ids("aside") == model.in_state(counter, &[State::Parked, State::Missed])
            }
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_kiosks_and_desks_do_at_once_has_one_order(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let mut seed = [0; 8];
    getrandom::fill(&mut seed).unwrap();
    let seed = u64::from_le_bytes(seed);
    eprintln!("the seed on {on:?} is {seed}");

    // Two halls on one store, each asked by every second client.
    let mut halls = Vec::new();
    for _ in 0..2 {
        let hall = world.open(AFTERNOON).await;
        let service = world.serve(&hall).await;
        halls.push((hall, service));
    }
    let lobby = Arc::new(Lobby {
        clock: AtomicU64::new(1),
        tickets: Mutex::default(),
        called: Mutex::default(),
        said: Mutex::default(),
        http: reqwest::Client::builder().no_proxy().build().unwrap(),
    });
    let tokens = Tokens::open(&world.config().hall, at(AFTERNOON))
        .await
        .unwrap();
    let desks: [Option<Desk>; 8] = [
        None,
        None,
        None,
        Some(("citizens", "1")),
        Some(("citizens", "2")),
        Some(("insurance", "1")),
        Some(("insurance", "2")),
        Some(("advice", "1")),
    ];
    let mut clients = tokio::task::JoinSet::new();
    for (at, desk) in (0..).zip(desks) {
        // Here kiosks act on each other's tickets, which an administrator may.
        let role = desk.map_or(Role::Admin, |_| Role::Station);
        let counter = desk.map(|(counter, _)| counter.into());
        let token = tokens.new_token(&at.to_string(), role, counter, 1).await;
        let token = token.unwrap();
        if let Some((counter, name)) = desk {
            let desk = super::desk(counter, name);
            halls[0].0.staff(desk, true).await.unwrap();
        }
        let url = halls[usize::try_from(at).unwrap() % 2].1.url();
        let chance = Pcg64::seed_from_u64(seed.wrapping_add(at));
        let lobby = Arc::clone(&lobby);
        let _ = clients.spawn(async move {
            match desk {
                None => lobby.kiosk(&url, &token, chance).await,
                Some(desk) => lobby.desk(&url, &token, desk, chance).await,
            }
        });
    }
    let _ = clients.join_all().await;

    let events = halls[0].0.events(0, u16::MAX).await.unwrap();
    assert_eq!(halls[1].0.events(0, u16::MAX).await.unwrap(), events);
    for (hall, service) in halls {
        service.stop().await;
        hall.close().await;
    }
    let said = std::mem::take(&mut *lobby.said.lock().unwrap());
    assert!(
        events.len() > 150,
        "{} events of {}",
        events.len(),
        said.len()
    );
    let replay = Replay::of(&said, &events);
    replay.agrees_with_time();
    replay.numbers_are_unique(&events);
    replay.the_rest_is_right();
}
