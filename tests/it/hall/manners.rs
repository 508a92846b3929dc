//! What every request must have, and what every answer says beside its content.

use annai::config::Certificate;
use annai::hall::{Error, Role, Service, Tokens};
use reqwest::Method;
use serde_json::Value;

use super::running::Running;
use super::tls::certificate;
use super::{Sqlite, TUESDAY, World, at};

#[tokio::test]
async fn every_answer_says_that_it_is_not_kept_nor_taken_for_something_else() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    for (method, path, token, status) in [
        (Method::GET, "/v1/day", Some(&token), 200),
        (Method::GET, "/health", None, 200),
        (Method::GET, "/v1/day", None, 401),
        (Method::GET, "/v1/nothing", None, 404),
        (Method::GET, "/", None, 404),
        (Method::POST, "/health", None, 405),
    ] {
        let what = format!("{method} {path}");
        let asked = running.ask(method, path, token.map(String::as_str));
        let answer = asked.send().await.unwrap();
        assert_eq!(answer.status(), status, "{what}");
        let header = |name: &str| {
            let value = answer.headers().get(name);
            value.map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(
            header("x-content-type-options").as_deref(),
            Some("nosniff"),
            "{what}"
        );
        assert_eq!(
            header("cache-control").as_deref(),
            Some("no-store"),
            "{what}"
        );
        assert_eq!(header("strict-transport-security"), None, "{what}");
        let challenge = (status == 401).then_some("Bearer");
        assert_eq!(header("www-authenticate").as_deref(), challenge, "{what}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["to_do"].is_string(), status != 200, "{what}: {body}");
    }
    running.service.stop().await;
}

#[tokio::test]
async fn a_hall_with_a_certificate_asks_browsers_to_come_by_tls() {
    let world = World::new(Sqlite).await.unwrap();
    let Some(files) = certificate(world.base(), "hall", "IP:127.0.0.1") else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut config = world.config();
    let Certificate { chain, .. } = files.clone();
    config.hall.certificate = Some(files);
    let service = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap();
    let believed = reqwest::Certificate::from_pem(&std::fs::read(chain).unwrap()).unwrap();
    let http = reqwest::Client::builder()
        .no_proxy()
        .tls_certs_only([believed])
        .build()
        .unwrap();
    let answer = http.get(format!("{}/health", service.url())).send().await;
    let answer = answer.unwrap();
    let header = answer.headers().get("strict-transport-security");
    assert_eq!(header.unwrap(), "max-age=31536000");
    service.stop().await;
}

#[tokio::test]
async fn a_request_names_one_host() {
    let running = Running::start(Sqlite).await.unwrap();
    for (hosts, status) in [
        ("Host: hall\r\n", 200),
        ("", 400),
        ("Host:\r\n", 400),
        ("Host: hall\r\nHost: hall\r\n", 400),
        ("Host: hall\r\nHost: other\r\n", 400),
    ] {
        let request = format!("GET /health HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n");
        let answer = running.raw(request.as_bytes()).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{hosts:?}: {answer}"
        );
    }
    running.service.stop().await;
}

#[tokio::test]
async fn the_word_bearer_is_taken_in_any_case() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    for (shown, status) in [
        (format!("Bearer {token}"), 200),
        (format!("bearer {token}"), 200),
        (format!("BEARER  {token}"), 200),
        (format!("Basic {token}"), 401),
        (format!("Bearer{token}"), 401),
        (token, 401),
    ] {
        let asked = running.ask(Method::GET, "/v1/day", None);
        let answer = asked.header("authorization", shown.clone()).send().await;
        assert_eq!(answer.unwrap().status(), status, "{shown}");
    }
    running.service.stop().await;
}

#[tokio::test]
async fn a_token_is_called_by_a_plain_word() {
    let world = World::new(Sqlite).await.unwrap();
    let tokens = Tokens::open(&world.config().hall, at(TUESDAY)).await;
    let tokens = tokens.unwrap();
    let named = async |name: &str| tokens.new_token(name, Role::Kiosk, None, 30).await;
    for name in ["lobby-1", "市民課.2", "a", "A_b", &"x".repeat(40)] {
        assert!(named(name).await.is_ok(), "{name}");
    }
    let forged = "lobby-2\nlobby-3             admin";
    for name in [
        "",
        " ",
        "a b",
        "a\tb",
        "\u{1b}[2Jx",
        "\u{202e}x",
        "a/b",
        forged,
        &"x".repeat(41),
    ] {
        let refused = named(name).await.map(drop);
        let Err(error @ Error::NotAName(_)) = refused else {
            panic!("{name:?} was taken");
        };
        let trouble = error.trouble();
        assert!(!trouble.what.contains(char::is_control), "{trouble}");
        assert!(trouble.fix.contains("lobby-1"), "{trouble}");
    }
    assert_eq!(tokens.list().await.unwrap().len(), 5);
}
