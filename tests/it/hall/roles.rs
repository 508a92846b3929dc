//! Who may ask what: every route, every role, and everybody without a good token.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

use annai::hall::Role;
use annai::hall::service::description;
use reqwest::{Method, StatusCode};
use rstest::rstest;
use serde_json::{Value, json};

use super::running::Running;
use super::{On, Postgres, Sqlite, desk, join, new_id, take};

/// Who may ask: what a caller with each token gets.
pub(super) struct Route {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    /// `{id}` in the path: a ticket that is there.
    ticket: Ticket,
    pub(super) body: Value,
    pub(super) who: &'static [&'static str],
    ok: u16,
}

#[derive(Clone, Copy, PartialEq)]
enum Ticket {
    New,
    Reserved,
    Waiting,
}

const KIOSK: &[&str] = &["kiosk", "admin", "this machine"];
const COUNTS: &[&str] = &["kiosk", "station", "other station", "admin", "this machine"];
const STATION: &[&str] = &["station", "admin", "this machine"];
const ANY_TOKEN: &[&str] = &[
    "kiosk",
    "station",
    "other station",
    "board",
    "admin",
    "this machine",
];

/// The public half of a new key.
fn signing_key() -> Value {
    let signer = annai::record::Signer::generate(&mut annai::record::Os).unwrap();
    let bytes = signer.public().to_bytes();
    let public: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    json!({"public": public})
}

/// Every route there is.
pub(super) fn routes() -> Vec<Route> {
    use Ticket::{New, Reserved, Waiting};

    let route = |method, path, ticket, body, who, ok| Route {
        method,
        path,
        ticket,
        body,
        who,
        ok,
    };
    let lease = json!({"holder": "0123456789abcdef", "blocks": [{"series": "A", "nth": 0}]});
    let stops = json!({"stops": [{"counter": "citizens"}]});
    let at_desk = json!({"desk": "1"});
    let staffed = json!({"staffed": true});
    let sight = json!({"visit": "0123456789abcdef", "strip": "01234567"});
    let desks = "/v1/counters/{counter}/desks/{desk}";
    let action = "/v1/counters/{counter}/tickets/{id}/{action}";
    let next = "/v1/counters/{counter}/desks/{desk}/call-next";
    let hand_over = "/v1/tickets/{id}/hand-over";
    vec![
        route("put", "/v1/tickets/{id}", New, stops, KIOSK, 201),
        route("post", hand_over, Reserved, json!({}), KIOSK, 200),
        route(
            "post",
            "/v1/tickets/{id}/cancel",
            Waiting,
            json!({}),
            KIOSK,
            200,
        ),
        route("post", "/v1/leases", New, lease, KIOSK, 200),
        route("put", "/v1/signer", New, signing_key(), KIOSK, 204),
        // What each of them may count is a test of its own.
        route("post", "/v1/counts", New, json!([]), COUNTS, 204),
        route("put", desks, New, staffed, STATION, 204),
        route("post", next, Waiting, Value::Null, STATION, 200),
        route("post", action, Waiting, at_desk, STATION, 200),
        route(
            "get",
            "/v1/counters/{counter}/queue",
            New,
            Value::Null,
            STATION,
            200,
        ),
        route("get", "/v1/keys/{counter}", New, Value::Null, STATION, 200),
        route(
            "post",
            "/v1/counters/{counter}/seen",
            New,
            sight,
            STATION,
            200,
        ),
        route("get", "/v1/hall", New, Value::Null, ANY_TOKEN, 200),
        route("get", "/v1/catalogue", New, Value::Null, ANY_TOKEN, 200),
        route(
            "get",
            "/v1/tickets/{id}",
            Waiting,
            Value::Null,
            ANY_TOKEN,
            200,
        ),
        route("get", "/v1/day", New, Value::Null, ANY_TOKEN, 200),
        route("get", "/v1/waits", New, Value::Null, ANY_TOKEN, 200),
        route("get", "/v1/calls", New, Value::Null, ANY_TOKEN, 200),
        route("get", "/v1/trust", New, Value::Null, ANY_TOKEN, 200),
        route("get", "/v1/events", New, Value::Null, ANY_TOKEN, 200),
    ]
}

/// Routes that need no token.
const PUBLIC: [(&str, &str); 2] = [("get", "/health"), ("get", "/openapi.json")];

static DESK: AtomicU32 = AtomicU32::new(0);

impl Running {
    /// The path of a route with everything there that it names.
    async fn concrete(&self, route: &Route) -> String {
        let id = match route.ticket {
            Ticket::New => new_id(),
            Ticket::Reserved => take(&self.hall, &["citizens"]).await.0,
            Ticket::Waiting => join(&self.hall, &["citizens"]).await.0,
        };
        let free = DESK.fetch_add(1, Ordering::Relaxed).to_string();
        if route.path.ends_with("call-next") {
            let desk = desk("citizens", &free);
            self.hall.staff(desk, true).await.unwrap();
        }
        route
            .path
            .replace("{id}", &id.to_string())
            .replace("{counter}", "citizens")
            .replace("{desk}", &free)
            .replace("{action}", "park")
    }

    async fn status(&self, route: &Route, path: &str, token: Option<&str>) -> StatusCode {
        let method = Method::from_bytes(route.method.to_uppercase().as_bytes()).unwrap();
        let mut asked = self.ask(method, path, token);
        let body = match route.path {
            // Each signs with a key of its own.
            "/v1/signer" => signing_key(),
            _ => route.body.clone(),
        };
        if !body.is_null() {
            asked = asked.json(&body);
        }
        asked.send().await.unwrap().status()
    }
}

#[test]
fn the_table_of_roles_has_every_route_of_the_description() {
    let description = serde_json::to_value(description()).unwrap();
    let mut described = BTreeSet::new();
    for (path, methods) in description["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            let _ = described.insert((method.clone(), path.clone()));
        }
    }
    let tested: BTreeSet<(String, String)> = routes()
        .iter()
        .map(|route| (route.method, route.path))
        .chain(PUBLIC)
        .map(|(method, path)| (method.to_owned(), path.to_owned()))
        .collect();
    assert_eq!(described, tested);
}

#[rstest]
#[tokio::test]
async fn every_route_is_for_its_roles_and_for_nobody_else(#[values(Sqlite, Postgres)] on: On) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let good = [
        ("kiosk", running.token("k", Role::Kiosk, None).await),
        (
            "station",
            running.token("s", Role::Station, Some("citizens")).await,
        ),
        (
            "other station",
            running.token("o", Role::Station, Some("insurance")).await,
        ),
        (
            "information desk",
            running.token("i", Role::Station, Some("advice")).await,
        ),
        ("board", running.token("b", Role::Board, None).await),
        ("admin", running.token("a", Role::Admin, None).await),
        ("this machine", running.own_token()),
    ];
    let revoked = running.token("r", Role::Admin, None).await;
    running.revoke("r").await;
    let expired = running
        .token_made("2026-10-25T09:59:59", "e", Role::Admin, None)
        .await;
    let wrong = "0".repeat(64);
    let bad = [None, Some(wrong), Some(revoked), Some(expired)];

    for route in routes() {
        for (who, token) in &good {
            let path = running.concrete(&route).await;
            let status = running.status(&route, &path, Some(token)).await;
            // The information desk is a kiosk too, and a station of another counter.
            let roles: &[&str] = match *who {
                "information desk" => &["kiosk", "other station"],
                who => &[who],
            };
            let expected = if route.who.iter().any(|it| roles.contains(it)) {
                route.ok
            } else {
                403
            };
            assert_eq!(status, expected, "{} {path} as {who}", route.method);
        }
        for token in &bad {
            let path = running.concrete(&route).await;
            let status = running.status(&route, &path, token.as_deref()).await;
            assert_eq!(status, 401, "{} {path} with {token:?}", route.method);
        }
    }
    for (_, path) in PUBLIC {
        for token in [None, Some("0"), Some(good[0].1.as_str())] {
            let answer = running.ask(Method::GET, path, token).send().await.unwrap();
            assert_eq!(answer.status(), 200, "{path} with {token:?}");
        }
    }
    let served: Value = running
        .ask(Method::GET, "/openapi.json", None)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(served, serde_json::to_value(description()).unwrap());
    running.service.stop().await;
}
