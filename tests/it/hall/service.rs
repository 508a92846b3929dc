//! The service as its own client meets it: keys for whoever holds the token, and for nobody else.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use annai::api::Code;
use annai::fault::Blame;
use annai::hall::{Hall, Service};
use annai::link::{AskError, Client, ClientError};
use annai::record::{
    Envelope, Keyring, Keys, Life, Minute, Os, ReadError, Record, Sender, VisitId, read, write,
};
use tempfile::TempDir;

use super::{Sqlite, TUESDAY, World, at, catalogue, config, take};

/// A running service, and the configuration that leads to it.
async fn start(base: &Path, moment: &str) -> (Hall, Service, super::Tables) {
    let mut config = config(base);
    let hall = Hall::open(&config.hall, &catalogue(), at(moment))
        .await
        .unwrap();
    let service = Service::start(hall.clone(), &config.city, &config.hall, None)
        .await
        .unwrap();
    config.hall.listen = service.address();
    (hall, service, config)
}

fn token(base: &Path) -> PathBuf {
    base.join("annai-data/service.token")
}

async fn ask(address: SocketAddr, path: &str, authorization: Option<&str>) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request = client.get(format!("http://{address}{path}"));
    if let Some(value) = authorization {
        request = request.header("authorization", value);
    }
    request.send().await.unwrap()
}

#[tokio::test]
async fn a_counter_reads_its_strip_with_fetched_keys_and_no_other() {
    let folder = TempDir::new().unwrap();
    let mut config = config(folder.path());
    let opened = config.embedded(at(TUESDAY)).await;
    let embedded = opened.map_err(|trouble| trouble.to_string()).unwrap();
    config.hall.listen = embedded.service.address();
    let keys = embedded.line.keys().await.unwrap();
    let now = Minute::of(at(TUESDAY).now().timestamp());
    let envelope = Envelope {
        visit: VisitId([1; 8]),
        issued: now,
        life: Life::Hours(12),
        sender: Sender::Kiosk,
        catalogue: [7, 7],
        answers: None,
    };
    let mut record = Record::default();
    let _ = record.note.insert("for the citizens counter".to_owned());
    let to = &keys.trust.counter(1).unwrap().key;
    let strip = write(&record, to, &envelope, &keys.signer, &mut Os).unwrap();

    let client = Client::new(config.hall_at()).unwrap();
    for (counter, expected) in [
        ("citizens", Ok(record.note.clone())),
        ("insurance", Err(ReadError::OtherCounter)),
    ] {
        let text = client.keys(counter).await.unwrap();
        let ring = Keyring::parse(Path::new("fetched"), &text).unwrap();
        assert_eq!(ring.counters.len(), 2, "of the day, and to come back with");
        assert_eq!(ring.counters[0].id, counter);
        let trust = ring.verified(at(TUESDAY).now().timestamp()).unwrap();
        let own: Vec<_> = ring.counters.iter().map(|counter| &counter.key).collect();
        let opened = read(strip.as_str(), Keys::Counter(&own), &trust, now);
        assert_eq!(opened.map(|opened| opened.record.note.clone()), expected);
    }
    embedded.service.stop().await;
}

#[tokio::test]
async fn without_the_token_there_are_no_keys() {
    let folder = TempDir::new().unwrap();
    let (_hall, service, config) = start(folder.path(), TUESDAY).await;
    let right = fs::read_to_string(token(folder.path())).unwrap();
    assert_eq!(right.len(), 64);
    let wrong = format!(
        "{}{}",
        &right[..63],
        if right.ends_with('0') { '1' } else { '0' }
    );
    for value in [
        None,
        Some(String::new()),
        Some("Bearer ".to_owned()),
        Some(right.clone()),
        Some(format!("Basic {right}")),
        Some(format!("Bearer {wrong}")),
        Some(format!("Bearer {}", &right[..63])),
        Some(format!("Bearer {right}0")),
    ] {
        for path in ["/v1/keys/citizens", "/v1/keys/nowhere", "/v1/trust"] {
            let answer = ask(service.address(), path, value.as_deref()).await;
            assert_eq!(answer.status(), 401, "{path} with {value:?}");
            assert!(!answer.text().await.unwrap().contains("secret"));
        }
    }
    let bearer = format!("Bearer {right}");
    let answer = ask(service.address(), "/v1/keys/citizens", Some(&bearer)).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    for path in [
        "/",
        "/v1",
        "/v1/keys",
        "/v1/keys/",
        "/v1/keys/a/b",
        "/annai-data/hall.keys",
    ] {
        assert_eq!(
            ask(service.address(), path, Some(&bearer)).await.status(),
            404,
            "{path}"
        );
    }

    fs::write(token(folder.path()), "0".repeat(64)).unwrap();
    let refused = Client::new(config.hall_at())
        .unwrap()
        .keys("citizens")
        .await;
    assert!(
        matches!(&refused, Err(AskError::Unreachable(why)) if why.contains("401")),
        "{refused:?}"
    );
    service.stop().await;
}

#[tokio::test]
async fn the_token_lives_as_long_as_the_service() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().unwrap();
    let (hall, service, config) = start(folder.path(), TUESDAY).await;
    let first = fs::read_to_string(token(folder.path())).unwrap();
    let mode = fs::metadata(token(folder.path()))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    service.stop().await;
    assert!(!token(folder.path()).exists());
    assert!(matches!(
        Client::new(config.hall_at()),
        Err(ClientError::NotRunning)
    ));
    assert!(
        hall.keys().await.is_ok(),
        "the keys stay for the next start"
    );

    let again = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap();
    let second = fs::read_to_string(token(folder.path())).unwrap();
    assert_ne!(first, second);
    again.stop().await;
}

#[tokio::test]
async fn counters_that_are_none_and_closed_halls_have_no_keys() {
    let folder = TempDir::new().unwrap();
    let (_hall, service, config) = start(folder.path(), TUESDAY).await;
    let client = Client::new(config.hall_at()).unwrap();
    for unknown in [
        "nowhere",
        "../../health",
        "citizens/",
        "citizens?x",
        "窓口",
        "%63itizens",
    ] {
        let answer = client.keys(unknown).await;
        let refused = answer.unwrap_err();
        assert_eq!(
            refused.code(),
            Some(Code::NoSuchCounter),
            "{unknown}: {refused}"
        );
        assert!(refused.trouble().what.contains(unknown), "{refused}");
    }
    // No segment of a path can be these: the question never becomes another one.
    for nothing in ["", ".", ".."] {
        let answer = client.keys(nothing).await;
        assert!(
            matches!(&answer, Err(AskError::Unreachable(why)) if why.contains("404")),
            "{nothing}: {answer:?}"
        );
    }
    service.stop().await;

    let (_hall, service, config) = start(folder.path(), "2026-11-24T20:00:00").await;
    let client = Client::new(config.hall_at()).unwrap();
    let error = client.keys("citizens").await.unwrap_err();
    assert_eq!(error.code(), Some(Code::Closed));
    assert!(error.trouble().to_string().contains("closed"));

    // Who signs is known at any hour: a visitor's own strip opens in the evening too.
    let text = client.trust().await.unwrap();
    let keyring = Keyring::parse(Path::new("answer"), &text).unwrap();
    assert!(
        keyring.counters.is_empty(),
        "no counter's key in the evening"
    );
    let now = at("2026-11-24T20:00:00").now().timestamp();
    assert!(keyring.verified(now).is_ok());
    service.stop().await;
}

#[tokio::test]
async fn a_stale_token_of_a_killed_hall_says_that_none_runs() {
    let folder = TempDir::new().unwrap();
    let (_hall, service, config) = start(folder.path(), TUESDAY).await;
    let left = fs::read(token(folder.path())).unwrap();
    service.stop().await;
    fs::write(token(folder.path()), left).unwrap();
    let answer = Client::new(config.hall_at())
        .unwrap()
        .keys("citizens")
        .await;
    let Err(error @ AskError::Unreachable(_)) = answer else {
        panic!("{answer:?}");
    };
    assert!(error.trouble().fix.contains("annai hall"), "{error}");
    assert!(!error.to_string().contains("citizens"), "{error}");
}

#[tokio::test]
async fn something_else_on_the_port_is_not_taken_for_the_hall() {
    let folder = TempDir::new().unwrap();
    let mut config = config(folder.path());
    let world = World::new(Sqlite).await.unwrap();
    let _hall = world.open(TUESDAY).await;
    fs::create_dir_all(token(folder.path()).parent().unwrap()).unwrap();
    fs::write(token(folder.path()), "00").unwrap();
    for other_answer in [
        wiremock::ResponseTemplate::new(302).insert_header("location", "/elsewhere"),
        wiremock::ResponseTemplate::new(404).set_body_string("<html>Not Found</html>"),
        wiremock::ResponseTemplate::new(502).set_body_string("Bad Gateway"),
        wiremock::ResponseTemplate::new(409).set_body_string("{}"),
    ] {
        let other = wiremock::MockServer::start().await;
        wiremock::Mock::given(wiremock::matchers::any())
            .respond_with(other_answer)
            .mount(&other)
            .await;
        config.hall.listen = *other.address();
        let answer = Client::new(config.hall_at())
            .unwrap()
            .keys("citizens")
            .await;
        assert!(
            matches!(answer, Err(AskError::Unreachable(_))),
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_said_in_three_parts() {
    let folder = TempDir::new().unwrap();
    let (hall, service, config) = start(folder.path(), TUESDAY).await;
    let left = fs::read(token(folder.path())).unwrap();
    let trouble = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap_err();
    assert!(
        trouble.what.contains(&service.address().to_string()),
        "{trouble}"
    );
    assert_eq!(trouble.blame, Blame::Yours);
    assert!(trouble.fix.contains("listen"), "{trouble}");
    assert_eq!(
        fs::read(token(folder.path())).unwrap(),
        left,
        "the running one's token stays"
    );
    service.stop().await;
}

#[tokio::test]
async fn health_tells_the_day_and_needs_no_token() {
    let folder = TempDir::new().unwrap();
    let (hall, service, _) = start(folder.path(), "2026-11-25T10:00:00").await;
    let told = ask(service.address(), "/health", None).await;
    assert_eq!(told.status(), 200);
    let told: serde_json::Value = told.json().await.unwrap();
    assert_eq!(
        told,
        serde_json::json!({"day": "2026-11-25", "clock": "same", "open": true})
    );
    hall.close().await;
    assert_eq!(ask(service.address(), "/health", None).await.status(), 503);
    service.stop().await;

    let (_hall, service, _) = start(folder.path(), TUESDAY).await;
    let told: serde_json::Value = ask(service.address(), "/health", None)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        told,
        serde_json::json!({"day": "2026-11-25", "clock": "behind", "open": true})
    );
    service.stop().await;
}

#[tokio::test]
async fn a_client_that_sends_nothing_does_not_hold_up_the_end() {
    let folder = TempDir::new().unwrap();
    let (hall, service, _) = start(folder.path(), TUESDAY).await;
    let silent = tokio::net::TcpStream::connect(service.address())
        .await
        .unwrap();
    let half = tokio::net::TcpStream::connect(service.address())
        .await
        .unwrap();
    half.writable().await.unwrap();
    let _ = half.try_write(b"GET /v1/keys/citi").unwrap();
    service.stop().await;
    drop((silent, half));
    let _ = take(&hall, &["citizens"]).await;
}
