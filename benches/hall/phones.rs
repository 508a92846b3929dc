//! How long it takes until a phone shows its call, while a full lobby looks at its own through one address.

use std::time::{Duration, Instant};

use annai::api::{DeskAction, DeskId, Stop, TicketRequest};
use annai::clock::Clock;
use annai::content::Content;
use annai::hall::{Hall, Service};
use annai::ticket::Id;
use futures_util::StreamExt;
use futures_util::future::join_all;
use reqwest::header::ACCEPT;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::{World, client, new_id, part};

/// Phones, all of them behind one address, as on the lobby's own Wi-Fi.
const PHONES: usize = 500;
/// Counters among which they wait.
const COUNTERS: usize = 10;
/// Desks of each counter.
const DESKS: usize = 4;
/// From one call to the next.
const PACE: Duration = Duration::from_millis(250);
/// Phones that open their page at once, at the beginning.
const ARRIVING: usize = 25;

/// Calls every phone once, and says how long after its call each showed it.
pub(crate) async fn run(world: &World) {
    let mut config = world.config();
    let table = config.hall.as_mut().unwrap();
    table.public = Some("https://machi.example.jp".to_owned());
    let content = Content::load(&config).unwrap_or_else(|_| panic!("the content is not sound"));
    let catalogue = content.guide.catalogue();
    let clock = Clock::system(config.city.zone.clone());
    let table = config.for_hall().unwrap();
    let hall = Hall::open(table, catalogue, clock).await.unwrap();
    let service = Service::start(hall.clone(), &config.city, table, Some(&content.locales));
    let service = service.await.unwrap();
    let counters: Vec<_> = catalogue.counters.iter().take(COUNTERS).collect();

    let (shown, mut heard) = unbounded_channel();
    let http = client();
    let mut phones = Vec::new();
    for nth in 0..PHONES {
        let address = format!("{nth:026}");
        let stop = Stop {
            counter: counters[nth % COUNTERS].id.clone(),
            minutes: 10,
        };
        let request = TicketRequest {
            stops: vec![stop],
            address: Some(address.parse().unwrap()),
            lent: None,
            told: None,
        };
        let id = new_id();
        hall.issue(id, request).await.unwrap();
        hall.hand_over(id, jiff::SignedDuration::ZERO)
            .await
            .unwrap();
        let url = format!("{}/p/{address}", service.url());
        phones.push((nth, url));
    }
    for some in phones.chunks(ARRIVING) {
        let opened = some.iter().map(|(nth, url)| open(&http, *nth, url, &shown));
        join_all(opened).await;
    }

    let mut called = Vec::new();
    let mut busy: Vec<Option<Id>> = vec![None; COUNTERS * DESKS];
    for nth in 0..PHONES {
        let place = nth % busy.len();
        let desk = DeskId {
            counter: counters[place % COUNTERS].id.clone(),
            desk: (1 + place / COUNTERS).to_string(),
        };
        match busy[place].take() {
            None => hall.staff(desk.clone(), true).await.unwrap(),
            Some(before) => {
                for deed in [DeskAction::Start, DeskAction::Finish] {
                    hall.serve(desk.clone(), before, deed).await.unwrap();
                }
            }
        }
        called.push(Instant::now());
        // The first of its counter: the phones came one after the other.
        let ticket = hall.call_next(desk).await.unwrap().unwrap();
        busy[place] = Some(ticket.ticket);
        tokio::time::sleep(PACE).await;
    }
    let mut after = Vec::new();
    while after.len() < PHONES {
        let wait = tokio::time::timeout(Duration::from_secs(30), heard.recv()).await;
        let Some((nth, at)): Option<(usize, Instant)> = wait.expect("every phone shows its call")
        else {
            break;
        };
        after.push(at - called[nth]);
    }
    println!(
        "from the desk's call to the phone that shows it, {PHONES} phones behind one address: {:.0} ms (p50), {:.0} ms (p99), {:.0} ms (worst)",
        part(&mut after, 0.5),
        part(&mut after, 0.99),
        part(&mut after, 1.0)
    );
    service.stop().await;
}

/// Opens the page of a phone, and follows it as the page's script does: each change is looked at.
async fn open(
    http: &reqwest::Client,
    nth: usize,
    url: &str,
    shown: &UnboundedSender<(usize, Instant)>,
) {
    let page = http
        .get(url)
        .header(ACCEPT, "text/html")
        .send()
        .await
        .unwrap();
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());
    let live = format!("{url}/live");
    let live = http.get(live).header(ACCEPT, "text/event-stream").send();
    let live = live.await.unwrap();
    assert_eq!(live.status(), 200, "{}", live.text().await.unwrap());
    let (http, url, shown) = (http.clone(), url.to_owned(), shown.clone());
    drop(tokio::spawn(async move {
        let mut marks = live.bytes_stream();
        while let Some(Ok(_)) = marks.next().await {
            let page = http
                .get(&url)
                .header(ACCEPT, "text/html")
                .send()
                .await
                .unwrap();
            assert_eq!(page.status(), 200, "no phone is refused");
            if page.text().await.unwrap().contains("data-called") {
                let _ = shown.send((nth, Instant::now()));
                return;
            }
        }
    }));
}
