//! What a phone hears while its page stays open.

use std::net::SocketAddr;
use std::time::Duration;

use annai::ticket::State;
use annai::web::TicketStatus;
use reqwest::{Client, Response};
use tokio::time::timeout;

use super::{MINE, NOBODYS, Played, called, serve, waiting};

/// Longer than a phone waits before it looks again, shorter than the beat.
const SOON: Duration = Duration::from_secs(5);

/// What one phone hears.
pub(super) struct Ear {
    pub(super) answer: Response,
    heard: String,
}

/// A mark; or silence for [`SOON`]; or the end.
#[derive(Debug, PartialEq, Eq)]
enum Word {
    Mark(String),
    Silence,
    End,
}

impl Ear {
    pub(super) async fn listen(hall: SocketAddr, address: &str) -> Self {
        let client = Client::builder().no_proxy().build().unwrap();
        let url = format!("http://{hall}/p/{address}/live");
        Self {
            answer: client.get(url).send().await.unwrap(),
            heard: String::new(),
        }
    }

    async fn word(&mut self) -> Word {
        loop {
            if let Some((message, rest)) = self.heard.split_once("\n\n") {
                let mark = message.strip_prefix("data: ").map(str::to_owned);
                self.heard = rest.to_owned();
                if let Some(mark) = mark {
                    return Word::Mark(mark);
                }
                continue;
            }
            match timeout(SOON, self.answer.chunk()).await {
                Err(_) => return Word::Silence,
                Ok(chunk) => match chunk.unwrap() {
                    None => return Word::End,
                    Some(bytes) => self.heard += std::str::from_utf8(&bytes).unwrap(),
                },
            }
        }
    }

    pub(super) async fn mark(&mut self) -> String {
        match self.word().await {
            Word::Mark(mark) => mark,
            other => panic!("{other:?}"),
        }
    }
}

/// The mark on the page itself.
pub(super) async fn on_the_page(hall: SocketAddr) -> String {
    let client = Client::builder().no_proxy().build().unwrap();
    let url = format!("http://{hall}/p/{MINE}");
    let html = client.get(url).send().await.unwrap().text().await.unwrap();
    let (_, after) = html.split_once("data-mark=\"").unwrap();
    after.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn a_phone_hears_what_concerns_it_and_nothing_else() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let mut ear = Ear::listen(hall, MINE).await;
    assert_eq!(ear.answer.headers()["content-type"], "text/event-stream");
    assert_eq!(ear.answer.headers()["x-accel-buffering"], "no");
    let first = ear.mark().await;
    assert_eq!(first, on_the_page(hall).await, "the page is as new as this");

    places.put(TicketStatus {
        before: 2,
        ..waiting()
    });
    let second = ear.mark().await;
    assert_ne!(first, second);
    assert_eq!(second, on_the_page(hall).await);

    places.tell();
    assert_eq!(ear.word().await, Word::Silence, "somebody else was called");

    places.put(called());
    let third = ear.mark().await;
    assert_ne!(second, third);
}

#[tokio::test]
async fn a_second_call_is_news_and_figures_that_are_not_shown_are_none() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(called());
    let mut ear = Ear::listen(hall, MINE).await;
    let first = ear.mark().await;
    places.put(TicketStatus {
        before: 9,
        ..called()
    });
    assert_eq!(ear.word().await, Word::Silence);
    places.put(TicketStatus {
        version: 9,
        ..called()
    });
    assert_ne!(ear.mark().await, first);
}

#[tokio::test]
async fn when_the_ticket_is_over_there_is_no_more_to_hear() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let mut ear = Ear::listen(hall, MINE).await;
    let _ = ear.mark().await;
    places.put(TicketStatus {
        state: State::Finished,
        ..waiting()
    });
    let last = ear.mark().await;
    assert_eq!(last, on_the_page(hall).await);
    assert_eq!(ear.word().await, Word::End);

    for address in [NOBODYS, "odd"] {
        let mut ear = Ear::listen(hall, address).await;
        assert_eq!(ear.word().await, Word::End, "nobody is at {address}");
    }
}

#[tokio::test]
async fn a_store_that_fails_for_a_while_only_makes_it_late() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let mut ear = Ear::listen(hall, MINE).await;
    let _ = ear.mark().await;
    places.breaks(true);
    places.put(called());
    assert_eq!(ear.word().await, Word::Silence);
    places.breaks(false);
    places.tell();
    assert_eq!(ear.mark().await, on_the_page(hall).await);
}
