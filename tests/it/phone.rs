//! Tests of the phone page, by situation, against places that a test moves as it likes.

mod browser;
mod lines;
mod pages;
mod proxied;
mod stays;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use annai::api::Address;
use annai::catalogue;
use annai::locale::Locales;
use annai::ticket::{State, Wait};
use annai::web::{PhoneSpeech, StatusSource, TicketStatus, Unavailable, router};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// A visitor's address.
const MINE: &str = "q3Zk7_vB-0aYt5LhX2mRcw";
/// An address that could be one, and is not.
const NOBODYS: &str = "q3Zk7_vB-0aYt5LhX2mRcx";

const LANGUAGES: [&str; 12] = [
    "ja",
    "ja-simple",
    "en",
    "vi",
    "pt-BR",
    "zh-Hans",
    "ko",
    "fil",
    "es",
    "id",
    "ne",
    "my",
];

/// StatusSource in memory.
#[derive(Clone)]
struct Played {
    places: Arc<Mutex<BTreeMap<String, TicketStatus>>>,
    /// How often a place was looked for.
    asked: Arc<Mutex<u32>>,
    broken: Arc<Mutex<bool>>,
    changes: watch::Sender<i64>,
}

impl StatusSource for Played {
    async fn find(&self, address: &Address) -> Result<Option<TicketStatus>, Unavailable> {
        *self.asked.lock().unwrap() += 1;
        if *self.broken.lock().unwrap() {
            return Err(Unavailable("played".to_owned()));
        }
        Ok(self.places.lock().unwrap().get(address.as_str()).cloned())
    }

    fn changes(&self) -> watch::Receiver<i64> {
        self.changes.subscribe()
    }
}

impl Played {
    fn new() -> Self {
        Self {
            places: Arc::default(),
            asked: Arc::default(),
            broken: Arc::default(),
            changes: watch::Sender::new(0),
        }
    }

    /// One visitor's place is now this.
    fn put(&self, place: TicketStatus) {
        let _ = self.places.lock().unwrap().insert(MINE.to_owned(), place);
        self.tell();
    }

    /// Something happened in the hall.
    fn tell(&self) {
        self.changes.send_modify(|event| *event += 1);
    }

    fn asked(&self) -> u32 {
        *self.asked.lock().unwrap()
    }

    fn breaks(&self, broken: bool) {
        *self.broken.lock().unwrap() = broken;
    }
}

/// A ticket for three counters, waiting at the second.
fn waiting() -> TicketStatus {
    TicketStatus {
        number: "A-041".parse().unwrap(),
        state: State::Waiting,
        stop: 1,
        stops: ["citizens", "insurance", "family"].map(Into::into).to_vec(),
        before: 3,
        wait: Wait::Between { least: 5, most: 15 },
        desk: None,
        version: 7,
    }
}

fn called() -> TicketStatus {
    TicketStatus {
        state: State::Called,
        desk: Some("2".to_owned()),
        version: 8,
        ..waiting()
    }
}

/// A place in every state, and in those that read differently.
fn every_situation() -> Vec<TicketStatus> {
    let mut all: Vec<TicketStatus> = State::ALL
        .iter()
        .map(|state| TicketStatus {
            state: *state,
            stop: match state {
                State::Reserved | State::Handed => 0,
                State::Finished => 2,
                _ => 1,
            },
            ..waiting()
        })
        .collect();
    all.push(called());
    all.push(TicketStatus {
        before: 0,
        wait: Wait::Between { least: 0, most: 0 },
        ..waiting()
    });
    all.push(TicketStatus {
        wait: Wait::Unknown,
        stop: 0,
        stops: vec!["health".into()],
        ..waiting()
    });
    all
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn locales() -> Locales {
    Locales::load(&root().join("locales"), &root().join("assets/fonts")).unwrap()
}

fn speech() -> Arc<PhoneSpeech> {
    let report = catalogue::examine(&root().join("assets/catalogue"));
    let counters = report.catalogue.unwrap().counters;
    Arc::new(PhoneSpeech::new(locales(), counters, "近江八幡市（見本）"))
}

/// The page on a port of its own, for as long as the test's runtime lives.
async fn serve(places: &Played) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(places.clone(), speech());
    drop(tokio::spawn(
        async move { axum::serve(listener, router).await },
    ));
    address
}
