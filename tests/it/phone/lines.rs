//! The phone page in a real browser, on lines that go dark and before a hall that has no room.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use annai::ticket::State;
use annai::web::{TicketStatus, router};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::browser::{Phone, Scripts};
use super::{MINE, Played, called, serve, speech, waiting};

const CALLED: &str = "return document.querySelector('h1').textContent === 'It’s your turn.'";
const MISSED: &str = "return document.querySelector('h1').textContent !== 'It’s your turn.'";

/// A mobile network: what is connected can go dark, without an end that anybody hears of.
struct Network {
    address: SocketAddr,
    age: Arc<AtomicU32>,
}

impl Network {
    async fn before(hall: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let age = Arc::new(AtomicU32::new(0));
        let shared = Arc::clone(&age);
        drop(tokio::spawn(async move {
            loop {
                let (phone, _) = listener.accept().await.unwrap();
                let hall = TcpStream::connect(hall).await.unwrap();
                let (from_phone, to_phone) = phone.into_split();
                let (from_hall, to_hall) = hall.into_split();
                drop(tokio::spawn(carry(
                    from_phone,
                    to_hall,
                    Arc::clone(&shared),
                )));
                drop(tokio::spawn(carry(
                    from_hall,
                    to_phone,
                    Arc::clone(&shared),
                )));
            }
        }));
        Self { address, age }
    }

    /// Every connection that is open now carries nothing more; new ones do.
    fn goes_dark(&self) {
        let _ = self.age.fetch_add(1, Ordering::Relaxed);
    }
}

/// Carries one way, and swallows everything once the network has gone dark since.
async fn carry(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    age: Arc<AtomicU32>,
) {
    let born = age.load(Ordering::Relaxed);
    let mut some = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut some).await {
        if age.load(Ordering::Relaxed) == born && to.write_all(&some[..read]).await.is_err() {
            return;
        }
    }
    if age.load(Ordering::Relaxed) != born {
        // The end is not heard either.
        std::future::pending::<()>().await;
    }
}

fn missed() -> TicketStatus {
    TicketStatus {
        state: State::Missed,
        version: 9,
        ..waiting()
    }
}

/// A page on a line that has gone dark notices by this, and hears what comes afterwards.
async fn a_dark_line_is_left(notices: &str) {
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    places.put(waiting());
    let network = Network::before(serve(&places).await).await;
    phone.see(network.address, MINE, "en").await;
    phone
        .until("return document.readyState === 'complete'")
        .await;
    places.put(TicketStatus {
        before: 2,
        ..waiting()
    });
    phone
        .until("return document.querySelector('dd').textContent === '2'")
        .await;
    network.goes_dark();
    places.put(called());
    let _ = phone.run(notices).await;
    phone.until(CALLED).await;
    // Through the new stream.
    places.put(missed());
    phone.until(MISSED).await;
    phone.close().await;
}

#[tokio::test]
async fn a_stream_that_is_silent_for_too_long_is_opened_again() {
    a_dark_line_is_left("const now = Date.now; Date.now = () => now() + 60000").await;
}

#[tokio::test]
async fn a_page_that_comes_back_opens_its_stream_again() {
    a_dark_line_is_left("document.dispatchEvent(new Event('visibilitychange'))").await;
    a_dark_line_is_left("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        .await;
}

/// A hall that refuses pages, streams or both for a while.
async fn refusing(places: &Played, pages: &Arc<AtomicBool>, streams: bool) -> SocketAddr {
    let pages = Arc::clone(pages);
    let refuse = from_fn(move |request: Request, next: Next| {
        let path = request.uri().path().to_owned();
        let is_stream = path.ends_with("/live");
        let is_page = path.ends_with(MINE);
        let refused = is_stream && streams || is_page && pages.load(Ordering::Relaxed);
        async move {
            if refused {
                (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "1")]).into_response()
            } else {
                next.run(request).await
            }
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(places.clone(), speech()).layer(refuse);
    drop(tokio::spawn(
        async move { axum::serve(listener, router).await },
    ));
    address
}

#[tokio::test]
async fn a_page_that_was_refused_asks_again() {
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    places.put(waiting());
    let full = Arc::new(AtomicBool::new(false));
    let hall = refusing(&places, &full, false).await;
    phone.see(hall, MINE, "en").await;
    assert_eq!(phone.heading().await, "Please wait.");
    full.store(true, Ordering::Relaxed);
    places.put(called());
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(phone.heading().await, "Please wait.", "the view stays");
    full.store(false, Ordering::Relaxed);
    phone.until(CALLED).await;
    phone.close().await;
}

#[tokio::test]
async fn a_page_without_a_stream_asks_by_itself() {
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    places.put(waiting());
    let hall = refusing(&places, &Arc::default(), true).await;
    phone.see(hall, MINE, "en").await;
    assert_eq!(phone.heading().await, "Please wait.");
    places.put(called());
    phone.until(CALLED).await;
    phone.close().await;
}
