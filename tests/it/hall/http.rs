//! The API over HTTP: the same asked twice, and everything that nobody should send.

use std::time::Duration;

use annai::api::DeskAction;
use annai::hall::Role;
use reqwest::{Method, Response};
use rstest::rstest;
use serde_json::{Value, json};

use super::running::Running;
use super::{On, Postgres, Sqlite, desk, join, new_id, number, stops, take};

async fn problem(answer: Response) -> (u16, String) {
    let status = answer.status().as_u16();
    let problem: Value = answer.json().await.unwrap();
    for part in ["error", "what", "fault", "to_do"] {
        assert!(!problem[part].as_str().unwrap().is_empty(), "{problem}");
    }
    (status, problem["error"].as_str().unwrap().to_owned())
}

#[rstest]
#[tokio::test]
async fn the_same_asked_twice_is_answered_the_same(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("k", Role::Kiosk, None).await;
    let path = format!("/v1/tickets/{}", new_id());
    let put = |body: Value| {
        let asked = running.ask(Method::PUT, &path, Some(&token));
        asked.json(&body).send()
    };
    let body = json!({"stops": [{"counter": "citizens", "minutes": 5}, {"counter": "insurance"}]});
    let first = put(body.clone()).await.unwrap();
    assert_eq!(first.status(), 201);
    let first: Value = first.json().await.unwrap();
    assert_eq!(first, json!({"number": "A-001", "day": "2026-11-24"}));
    for _ in 0..3 {
        let again = put(body.clone()).await.unwrap();
        assert_eq!(again.status(), 200);
        assert_eq!(again.json::<Value>().await.unwrap(), first);
    }
    let other = put(json!({"stops": [{"counter": "citizens"}]}))
        .await
        .unwrap();
    assert_eq!(problem(other).await, (409, "conflict".to_owned()));

    for action in ["hand-over", "cancel"] {
        let mut answers = Vec::new();
        for _ in 0..3 {
            let asked = running.ask(Method::POST, &format!("{path}/{action}"), Some(&token));
            let answer = asked.json(&json!({})).send().await.unwrap();
            assert_eq!(answer.status(), 200);
            answers.push(answer.json::<Value>().await.unwrap());
        }
        assert!(
            answers.iter().all(|answer| *answer == answers[0]),
            "{answers:?}"
        );
    }
    let over = put(body).await.unwrap();
    assert_eq!(problem(over).await, (409, "ended".to_owned()));
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn two_tickets_cannot_have_one_address(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let token = running.token("k", Role::Kiosk, None).await;
    let body = json!({"stops": [{"counter": "citizens"}], "address": "a-place-nobody-guesses"});
    for (status, error) in [(201, None), (409, Some("conflict"))] {
        let path = format!("/v1/tickets/{}", new_id());
        let asked = running.ask(Method::PUT, &path, Some(&token)).json(&body);
        let answer = asked.send().await.unwrap();
        assert_eq!(answer.status(), status);
        if let Some(error) = error {
            assert_eq!(problem(answer).await.1, error);
        }
    }
    running.service.stop().await;
}

#[tokio::test]
async fn bodies_that_make_no_sense_are_refused_in_three_parts() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    let many: Vec<Value> = (0..25).map(|_| json!({"counter": "citizens"})).collect();
    let lent = |number: &str| {
        json!({"stops": [{"counter": "citizens"}],
            "lent": {"day": "2026-11-24", "number": number, "holder": "0123456789abcdef"}})
        .to_string()
    };
    let at =
        |address: &str| json!({"stops": [{"counter": "citizens"}], "address": address}).to_string();
    let cases: Vec<(String, u16)> = vec![
        (String::new(), 400),
        ("{".to_owned(), 400),
        ("\u{feff}{\"stops\": []}".to_owned(), 400),
        ("[".repeat(16_000), 422),
        (
            r#"{"stops": [{"counter": "citizens", "minutes": NaN}]}"#.to_owned(),
            400,
        ),
        (r#"{"stops": [{"counter": "\ud800"}]}"#.to_owned(), 400),
        ("null".to_owned(), 422),
        ("{}".to_owned(), 422),
        (r#"{"stops": []}"#.to_owned(), 422),
        (r#"{"stops": {"counter": "citizens"}}"#.to_owned(), 422),
        (
            r#"{"stops": [{"counter": "citizens"}], "stops": []}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens"}], "name": "x"}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens", "note": "x"}]}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens", "minutes": -1}]}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens", "minutes": 481}]}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens", "minutes": 1.5}]}"#.to_owned(),
            422,
        ),
        (
            r#"{"stops": [{"counter": "citizens", "minutes": "５"}]}"#.to_owned(),
            422,
        ),
        (r#"{"stops": [{"counter": 1}]}"#.to_owned(), 422),
        (r#"{"stops": [{"counter": "nowhere"}]}"#.to_owned(), 404),
        (
            r#"{"stops": [{"counter": "citizens\u0000"}]}"#.to_owned(),
            404,
        ),
        (json!({"stops": many}).to_string(), 422),
        (lent("A-０４１"), 422),
        (lent("A--41"), 422),
        (lent("I-001"), 422),
        (lent("A-000"), 422),
        (lent("A-041"), 409),
        (at("short"), 422),
        (at(&"x".repeat(41)), 422),
        (at("../../../../../../etc"), 422),
        (at("窓口窓口窓口窓口窓口"), 422),
        (format!("{}{{\"stops\": []}}", " ".repeat(16 * 1024)), 413),
    ];
    for (body, expected) in cases {
        let shown: String = body.chars().take(90).collect();
        let path = format!("/v1/tickets/{}", new_id());
        let asked = running
            .ask(Method::PUT, &path, Some(&token))
            .header("content-type", "application/json")
            .body(body);
        let (status, _) = problem(asked.send().await.unwrap()).await;
        assert_eq!(status, expected, "{shown}");
    }
    let untyped = running.ask(
        Method::PUT,
        &format!("/v1/tickets/{}", new_id()),
        Some(&token),
    );
    let untyped = untyped.body("{}").send().await.unwrap();
    assert_eq!(problem(untyped).await.0, 415);
    let (_, next) = take(&running.hall, &["citizens"]).await;
    assert_eq!(next, number("A-001"), "none of this took a number");
    running.service.stop().await;
}

#[tokio::test]
async fn paths_and_other_bodies_that_make_no_sense_are_refused() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    let (id, _) = join(&running.hall, &["citizens"]).await;
    let key = |key: &str| json!({"public": key});
    let holder = |holder: &str| json!({"holder": holder, "blocks": []});
    let block = |block: Value| json!({"holder": "0123456789abcdef", "blocks": [block]});
    let one = json!({"desk": "1"});
    let action = |action: &str| format!("/v1/counters/citizens/tickets/{id}/{action}");
    let cases: Vec<(&str, String, Value, u16)> = vec![
        ("PUT", "/v1/tickets/A-001".into(), json!({"stops": []}), 400),
        (
            "GET",
            "/v1/tickets/f47ac10b-58cc-4372-a567-0e02b2c3d479".into(),
            Value::Null,
            400,
        ),
        ("GET", "/v1/tickets/%EF%BC%90".into(), Value::Null, 400),
        ("GET", format!("/v1/tickets/{}", new_id()), Value::Null, 404),
        (
            "POST",
            format!("/v1/tickets/{}/hand-over", new_id()),
            json!({}),
            404,
        ),
        (
            "POST",
            format!("/v1/tickets/{id}/hand-over"),
            json!({"milliseconds_ago": -1}),
            422,
        ),
        (
            "POST",
            format!("/v1/tickets/{id}/hand-over"),
            json!({"ago": 1}),
            422,
        ),
        ("PUT", "/v1/signer".into(), key(""), 400),
        ("PUT", "/v1/signer".into(), key(&"0".repeat(63)), 400),
        ("PUT", "/v1/signer".into(), key(&"０".repeat(64)), 400),
        ("PUT", "/v1/signer".into(), key(&"g".repeat(64)), 400),
        ("POST", "/v1/leases".into(), holder("short"), 400),
        ("POST", "/v1/leases".into(), holder(&"x".repeat(65)), 400),
        (
            "POST",
            "/v1/leases".into(),
            block(json!({"series": "O", "nth": 0})),
            422,
        ),
        (
            "POST",
            "/v1/leases".into(),
            block(json!({"series": "Ａ", "nth": 0})),
            422,
        ),
        (
            "POST",
            "/v1/leases".into(),
            block(json!({"series": "A", "nth": -1})),
            422,
        ),
        (
            "PUT",
            "/v1/counters/nowhere/desks/1".into(),
            json!({"staffed": true}),
            404,
        ),
        (
            "PUT",
            "/v1/counters/citizens/desks/%00".into(),
            json!({"staffed": true}),
            422,
        ),
        (
            "PUT",
            "/v1/counters/citizens/desks/1".into(),
            json!({"staffed": "yes"}),
            422,
        ),
        (
            "PUT",
            format!("/v1/counters/citizens/desks/{}", "1".repeat(25)),
            json!({"staffed": true}),
            422,
        ),
        ("GET", "/v1/counters/nowhere/queue".into(), Value::Null, 404),
        (
            "POST",
            action("add-stop"),
            json!({"desk": "1", "stop": {"counter": "tax"}, "place": -1}),
            422,
        ),
        ("POST", action("dance"), one.clone(), 400),
        ("POST", action("transfer"), one.clone(), 400),
        (
            "POST",
            action("add-stop"),
            json!({"desk": "1", "stop": {"counter": "nowhere"}}),
            404,
        ),
        ("POST", action("start"), json!({"desk": ""}), 422),
        ("POST", action("start"), json!({}), 422),
        ("POST", action("start"), one, 409),
        ("GET", "/v1/events?after=x".into(), Value::Null, 400),
    ];
    for (method, path, body, expected) in cases {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut asked = running.ask(method, &path, Some(&token));
        if !body.is_null() {
            asked = asked.json(&body);
        }
        let status = asked.send().await.unwrap().status();
        assert_eq!(status, expected, "{path} {body}");
    }
    assert_eq!(
        running.hall.state(id).await.unwrap(),
        annai::ticket::State::Waiting
    );
    running.service.stop().await;
}

#[tokio::test]
async fn a_station_does_nothing_with_a_ticket_of_another_counter() {
    let running = Running::start(Sqlite).await.unwrap();
    let station = running.token("s", Role::Station, Some("insurance")).await;
    let (id, _) = join(&running.hall, &["citizens", "insurance"]).await;
    let stop = json!({"counter": "insurance"});
    for action in [
        "call", "start", "finish", "park", "resume", "miss", "transfer", "add-stop",
    ] {
        let body = json!({"desk": "1", "stop": stop});
        for (counter, expected, error) in [
            ("citizens", 403, "forbidden"),
            ("insurance", 409, "elsewhere"),
        ] {
            let path = format!("/v1/counters/{counter}/tickets/{id}/{action}");
            let asked = running.ask(Method::POST, &path, Some(&station)).json(&body);
            let refused = problem(asked.send().await.unwrap()).await;
            assert_eq!(refused, (expected, error.to_owned()), "{action}");
        }
    }
    let at = desk("citizens", "1");
    let to = stops(&["insurance"]).remove(0);
    let _ = running
        .hall
        .serve(at, id, DeskAction::Transfer(to))
        .await
        .unwrap();
    let path = format!("/v1/counters/insurance/tickets/{id}/park");
    let asked = running.ask(Method::POST, &path, Some(&station));
    let parked = asked.json(&json!({"desk": "1"})).send().await.unwrap();
    assert_eq!(parked.status(), 200, "now it is theirs");
    running.service.stop().await;
}

#[tokio::test]
async fn requests_out_of_all_measure_are_cut_short() {
    let running = Running::start(Sqlite).await.unwrap();
    let token = running.own_token();
    let head = format!(
        "PUT /v1/tickets/{} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\n",
        new_id()
    );
    let filler = " ".repeat(64 * 1024);
    let chunk = format!("10000\r\n{filler}\r\n");
    let headers: String = (0..10_000).map(|n| format!("x-{n}: 1\r\n")).collect();
    let cases = [
        (
            "a gigabyte, as it says",
            format!("{head}content-length: 1073741824\r\n\r\n{filler}"),
            "413",
        ),
        (
            "chunks without end",
            format!(
                "{head}transfer-encoding: chunked\r\n\r\n{}",
                chunk.repeat(4)
            ),
            "413",
        ),
        (
            "ten thousand headers",
            format!("{head}{headers}\r\n"),
            "431",
        ),
        (
            "one long header",
            format!("{head}x: {}\r\n\r\n", "x".repeat(1 << 20)),
            "431",
        ),
        (
            "a long path",
            format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "x".repeat(1 << 17)),
            "431",
        ),
        (
            "two lengths",
            format!("{head}content-length: 2\r\ncontent-length: 3\r\n\r\n{{}}x"),
            "400",
        ),
        (
            "a length below zero",
            format!("{head}content-length: -2\r\n\r\n{{}}"),
            "400",
        ),
        (
            "a full-width length",
            format!("{head}content-length: ２\r\n\r\n{{}}"),
            "400",
        ),
        ("no HTTP", "番号をください\r\n\r\n".to_owned(), "400"),
    ];
    for (name, request, expected) in cases {
        let answer = running.raw(request.as_bytes()).await;
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(status.starts_with(expected), "{name}: {answer:?}");
    }
    // A gigabyte that nobody may send is refused before it comes.
    let nobody = head.replace(&token, "0");
    let answer = running
        .raw(format!("{nobody}content-length: 1073741824\r\n\r\n").as_bytes())
        .await;
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer:?}");
    // A length and chunks at once: the chunks count, and no second request hides behind.
    let both = format!(
        "{head}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nhost: x\r\n\r\n"
    );
    let answer = running.raw(both.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer:?}");

    let (_, next) = take(&running.hall, &["citizens"]).await;
    assert_eq!(next, number("A-001"), "none of this took a number");
    running.service.stop().await;
}

#[tokio::test]
async fn whoever_asks_too_often_waits_and_nobody_else_does() {
    let running = Running::start(Sqlite).await.unwrap();
    let eager = running.token("eager", Role::Board, None).await;
    let calm = running.token("calm", Role::Board, None).await;
    for (token, at_once) in [(Some(eager.as_str()), 300), (Some("wrong"), 200)] {
        let asked = (0..at_once).map(|_| running.ask(Method::GET, "/v1/waits", token).send());
        let answers = futures_util::future::join_all(asked).await;
        let mut refused = 0;
        for answer in answers {
            let answer = answer.unwrap();
            if answer.status() == 429 {
                assert_eq!(answer.headers()["retry-after"], "1");
                assert_eq!(problem(answer).await.1, "too-often");
                refused += 1;
            }
        }
        assert!(refused > 0, "{token:?}");
        let other = running.ask(Method::GET, "/v1/waits", Some(&calm));
        assert_eq!(other.send().await.unwrap().status(), 200);
    }
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let later = running.ask(Method::GET, "/v1/waits", Some(&eager));
    assert_eq!(later.send().await.unwrap().status(), 200, "after a second");
    running.service.stop().await;
}

#[tokio::test]
async fn a_flood_of_made_up_tokens_asks_the_store_nothing() {
    let running = Running::start(Sqlite).await.unwrap();
    let known = running.token("known", Role::Board, None).await;
    let ask = async |token: &str| {
        let asked = running.ask(Method::GET, "/v1/waits", Some(token));
        asked.send().await.unwrap().status().as_u16()
    };
    assert_eq!(ask(&known).await, 200);
    // Without a store every look-up of a token fails: so many of them were tried.
    running.hall.close().await;
    let mut tried = 0;
    for nth in 0..700 {
        match ask(&format!("{nth:064x}")).await {
            503 => tried += 1,
            status => assert_eq!(status, 429),
        }
    }
    assert!(
        (400..600).contains(&tried),
        "{tried} of 700 came to the store"
    );
    assert_eq!(ask(&known).await, 503, "a known token is not held back");
    running.service.stop().await;
}
