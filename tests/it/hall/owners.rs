//! What belongs to one kiosk: its tickets, its leased numbers, its streams.

use std::time::Duration;

use annai::hall::Role;
use reqwest::{Method, StatusCode};
use rstest::rstest;
use serde_json::{Value, json};

use super::running::Running;
use super::{On, Postgres, Sqlite, new_id};

async fn ask(
    running: &Running,
    method: Method,
    path: &str,
    token: &str,
    body: Value,
) -> (u16, Value) {
    let answer = running
        .ask(method, path, Some(token))
        .json(&body)
        .send()
        .await
        .unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

#[rstest]
#[tokio::test]
async fn a_kiosk_touches_only_its_own_tickets(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let own = running.token("lobby-1", Role::Kiosk, None).await;
    let other = running.token("lobby-2", Role::Kiosk, None).await;
    let admin = running.token("admin", Role::Admin, None).await;
    let stops = json!({"stops": [{"counter": "citizens"}]});
    let path = format!("/v1/tickets/{}", new_id());
    let (status, _) = ask(&running, Method::PUT, &path, &own, stops.clone()).await;
    assert_eq!(status, 201);
    for (method, action, body) in [
        (Method::PUT, "", stops.clone()),
        (Method::POST, "/hand-over", json!({})),
        (Method::POST, "/cancel", json!({})),
    ] {
        let path = format!("{path}{action}");
        let (status, problem) = ask(&running, method, &path, &other, body).await;
        assert_eq!(
            (status, &problem["error"]),
            (403, &json!("other-kiosk")),
            "{path}"
        );
    }
    // A kiosk with a new token is the same kiosk, if it has the same name.
    running.revoke("lobby-1").await;
    let renewed = running.token("lobby-1", Role::Kiosk, None).await;
    for token in [&renewed, &admin] {
        let path = format!("{path}/hand-over");
        let (status, standing) = ask(&running, Method::POST, &path, token, json!({})).await;
        assert_eq!((status, &standing["state"]), (200, &json!("waiting")));
    }
    let (status, _) = ask(
        &running,
        Method::POST,
        &format!("{path}/cancel"),
        &admin,
        json!({}),
    )
    .await;
    assert_eq!(status, 200);
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn a_kiosk_that_calls_itself_by_many_names_leases_no_more_than_one_needs(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let own = running.token("lobby-1", Role::Kiosk, None).await;
    let other = running.token("lobby-2", Role::Kiosk, None).await;
    let lease = async |token: &str, holder: u32, series: &str| {
        let body =
            json!({"holder": format!("{holder:016}"), "blocks": [{"series": series, "nth": 0}]});
        let (status, blocks) = ask(&running, Method::POST, "/v1/leases", token, body).await;
        assert_eq!(status, 200, "{blocks}");
        blocks.as_array().unwrap().len()
    };
    let mut lent = 0;
    for holder in 0..30 {
        lent += lease(&own, holder, "A").await;
    }
    assert_eq!(lent, 10);
    assert_eq!(
        lease(&own, 3, "A").await,
        1,
        "what it has, it is told again"
    );
    assert_eq!(lease(&own, 40, "B").await, 1, "another series");
    assert_eq!(lease(&other, 50, "A").await, 1, "another kiosk");
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn the_streams_of_a_revoked_token_end_and_those_of_others_go_on(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let revoked = running.token("board-1", Role::Board, None).await;
    let good = running.token("board-2", Role::Board, None).await;
    let stream = async |token: &str| {
        let answer = running
            .ask(Method::GET, "/v1/events", Some(token))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        answer
    };
    let (mut ends, mut goes_on) = (stream(&revoked).await, stream(&good).await);
    running.revoke("board-1").await;
    // The name is taken again at once, by another token.
    let _new = running
        .token_made("2026-11-24T10:00:01", "board-1", Role::Board, None)
        .await;
    let end = async { while let Ok(Some(_)) = ends.chunk().await {} };
    tokio::time::timeout(Duration::from_secs(5), end)
        .await
        .expect("the stream goes on");
    let _ = super::join(&running.hall, &["citizens"]).await;
    let told = tokio::time::timeout(Duration::from_secs(10), goes_on.chunk()).await;
    assert!(told.unwrap().unwrap().is_some());
    running.service.stop().await;
}
