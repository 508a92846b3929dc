//! The phone page of a real hall, when many look at once or somebody looks too often.

use std::path::Path;
use std::time::Duration;

use annai::hall::{Hall, Service};
use annai::locale::Locales;
use futures_util::future::join_all;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE};
use reqwest::{Client, Response};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::{Sqlite, TUESDAY, World, asks, desk, hand, new_id};

/// What a browser sends when a page is opened.
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
/// Far longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// A hall that phones can reach.
struct Lobby {
    _world: World,
    hall: Hall,
    service: Service,
    http: Client,
}

impl Lobby {
    async fn open() -> Self {
        let world = World::new(Sqlite).await.unwrap();
        let hall = world.open(TUESDAY).await;
        let mut config = world.config();
        config.hall.public = Some("https://machi.example.jp".to_owned());
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
        let service = Service::start(hall.clone(), &config.city, &config.hall, Some(&locales));
        let service = service.await.unwrap();
        Self {
            _world: world,
            hall,
            service,
            http: Client::builder().no_proxy().build().unwrap(),
        }
    }

    /// A ticket that waits, and where its page is.
    async fn ticket(&self, nth: usize) -> String {
        self.ticket_for(nth, "citizens").await
    }

    async fn ticket_for(&self, nth: usize, counter: &str) -> String {
        let address = format!("{nth:026}");
        let mut asked = asks(&[counter]);
        asked.address = Some(address.parse().unwrap());
        let id = new_id();
        let _ = self.hall.issue(id, asked).await.unwrap();
        hand(&self.hall, id).await;
        format!("/p/{address}")
    }

    async fn get(&self, path: &str, accept: &str, language: &str) -> Response {
        let url = format!("{}{path}", self.service.url());
        let asked = self.http.get(url).header(ACCEPT, accept);
        asked
            .header(ACCEPT_LANGUAGE, language)
            .send()
            .await
            .unwrap()
    }

    async fn page(&self, path: &str) -> Response {
        self.get(path, BROWSER, "en").await
    }

    async fn stream(&self, path: &str) -> Response {
        self.get(&format!("{path}/live"), "text/event-stream", "en")
            .await
    }
}

/// What a stream says next.
async fn next(stream: &mut Response) -> Option<String> {
    let part = tokio::time::timeout(PATIENCE, stream.chunk()).await;
    let part = part.expect("the stream says something").unwrap();
    part.map(|bytes| String::from_utf8(bytes.to_vec()).unwrap())
}

/// Both ends of many connections are in this program.
fn raise_the_limit() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let limit = Rlimit {
        current: maximum,
        maximum,
    };
    setrlimit(Resource::Nofile, limit).unwrap();
}

#[tokio::test]
async fn whoever_opens_page_after_page_has_three_streams_and_the_hall_goes_on() {
    let lobby = Lobby::open().await;
    let mine = lobby.ticket(1).await;
    assert_eq!(lobby.page(&mine).await.status(), 200);
    let mut streams = Vec::new();
    for _ in 0..12 {
        streams.push(lobby.stream(&mine).await);
    }
    for (nth, stream) in streams.iter_mut().enumerate() {
        assert_eq!(stream.status(), 200);
        let mut said = String::new();
        while let Some(part) = next(stream).await {
            said += &part;
            if nth >= 9 {
                break;
            }
        }
        let replaced = said.ends_with("event: replaced\ndata: 1\n\n");
        assert_eq!(replaced, nth < 9, "stream {nth}: {said:?}");
    }
    lobby.service.stop().await;
}

#[tokio::test]
async fn a_client_with_many_tickets_has_twenty_streams_beyond_one_for_each() {
    let lobby = Lobby::open().await;
    let mut streams = Vec::new();
    for nth in 0..30 {
        let path = lobby.ticket(nth).await;
        streams.push(lobby.stream(&path).await);
        streams.push(lobby.stream(&path).await);
    }
    let refused: Vec<_> = streams.iter().filter(|one| one.status() == 429).collect();
    assert_eq!(refused.len(), 10);
    for refused in refused {
        assert_eq!(refused.headers()["retry-after"], "30");
        assert_eq!(refused.headers()["content-type"], "application/json");
    }
    let path = "/p/00000000000000000000000029";
    assert_eq!(
        lobby.page(path).await.status(),
        200,
        "its page can be asked for"
    );
    drop(streams);
    lobby.service.stop().await;
}

#[tokio::test]
async fn a_full_lobby_behind_one_address_hears_of_every_call() {
    raise_the_limit();
    let lobby = Lobby::open().await;
    let counters = ["citizens", "insurance"];
    let mut paths = Vec::new();
    for nth in 0..500 {
        let counter = counters[nth % counters.len()];
        paths.push(lobby.ticket_for(nth, counter).await);
    }
    let mut streams = Vec::new();
    for some in paths.chunks(25) {
        let opened = join_all(some.iter().map(|path| lobby.page(path))).await;
        assert!(opened.iter().all(|page| page.status() == 200));
        streams.extend(join_all(some.iter().map(|path| lobby.stream(path))).await);
    }
    for stream in &mut streams {
        assert_eq!(stream.status(), 200);
    }
    for counter in counters {
        let at = desk(counter, "1");
        lobby.hall.staff(at.clone(), true).await.unwrap();
        assert!(lobby.hall.call_next(at).await.unwrap().is_some());
    }
    // The first of each counter hears that its page has changed and asks for it, as the page's script does.
    let looks = streams.iter_mut().zip(&paths).take(counters.len());
    let looks = looks.map(async |(stream, path)| {
        loop {
            let _mark = next(stream).await.expect("the stream goes on");
            let page = lobby.page(path).await;
            assert_eq!(page.status(), 200, "none is refused");
            if page.text().await.unwrap().contains("data-called") {
                return;
            }
        }
    });
    let _ = tokio::time::timeout(PATIENCE, join_all(looks))
        .await
        .expect("every call is heard");
    drop(streams);
    lobby.service.stop().await;
}

#[tokio::test]
async fn whoever_is_refused_reads_why_in_their_language_and_tickets_go_on() {
    let lobby = Lobby::open().await;
    let mine = lobby.ticket(1).await;
    assert_eq!(lobby.page(&mine).await.status(), 200);
    let made_up = |nth: usize| format!("/p/made-up-{nth:026}?lang=vi");
    let mut refused = None;
    for round in 0..60 {
        let paths: Vec<String> = (0..50).map(|nth| made_up(round * 50 + nth)).collect();
        let answers = join_all(paths.iter().map(|path| lobby.page(path))).await;
        refused = answers.into_iter().find(|answer| answer.status() == 429);
        if refused.is_some() {
            break;
        }
    }
    let page = refused.expect("a flood of made-up addresses is refused");
    assert_eq!(page.headers()["retry-after"], "1");
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert!(page.headers().contains_key("content-security-policy"));
    let page = page.text().await.unwrap();
    assert!(
        page.contains("lang=\"vi\"") && page.contains("Hiện có nhiều người đang xem."),
        "{page}"
    );
    assert!(
        page.contains("data-again") && page.contains("http-equiv=\"refresh\""),
        "{page}"
    );
    // A program's answer, as everywhere else.
    let paths: Vec<String> = (9000..9200).map(made_up).collect();
    let answers = join_all(paths.iter().map(|path| lobby.get(path, "*/*", "vi"))).await;
    let refused = answers
        .into_iter()
        .find(|answer| answer.status() == 429)
        .unwrap();
    assert_eq!(refused.headers()["content-type"], "application/json");
    let problem: serde_json::Value = refused.json().await.unwrap();
    assert_eq!(problem["error"], "too-often");
    // The same client's ticket has a limit of its own.
    assert_eq!(lobby.page(&mine).await.status(), 200);
    lobby.service.stop().await;
}

#[tokio::test]
async fn a_ticket_that_is_asked_for_too_often_holds_up_no_other() {
    let lobby = Lobby::open().await;
    let (mine, other) = (lobby.ticket(1).await, lobby.ticket(2).await);
    // Well beyond the burst, however slow the machine is.
    let answers = join_all((0..400).map(|_| lobby.page(&mine))).await;
    assert!(answers.iter().any(|answer| answer.status() == 429));
    assert_eq!(lobby.page(&other).await.status(), 200);
    lobby.service.stop().await;
}

#[tokio::test]
async fn an_address_written_in_another_way_is_the_same_ticket() {
    let lobby = Lobby::open().await;
    let mine = lobby.ticket(1).await;
    let odd = mine.replacen("0000", "%30%300%30", 1);
    let mut streams = vec![lobby.stream(&mine).await];
    for _ in 0..3 {
        streams.push(lobby.stream(&odd).await);
    }
    let mut said = String::new();
    while let Some(part) = next(&mut streams[0]).await {
        said += &part;
    }
    assert!(said.contains("event: replaced"), "{said}");
    lobby.service.stop().await;
}
