//! The description at `/openapi.json` says what the service sends: every error of every route has the
//! body that is documented there.

use std::collections::BTreeSet;

use annai::hall::Role;
use annai::hall::service::description;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use super::Sqlite;
use super::new_id;
use super::roles::routes;
use super::running::Running;

/// The description as any client reads it.
struct Description(Value);

impl Description {
    fn new() -> Self {
        Self(serde_json::to_value(description()).unwrap())
    }

    /// The schema of an error of a route.
    fn error(&self, method: &str, path: &str, status: u16) -> Value {
        let responses = &self.0["paths"][path][method]["responses"];
        let status = status.to_string();
        let response = responses.get(&status).or(responses.get("default"));
        let response = response.unwrap_or_else(|| panic!("{method} {path}: no {status}"));
        response["content"]["application/json"]["schema"].clone()
    }

    /// What is wrong with a value, by its schema; the words of JSON Schema that ours use.
    fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.strip_prefix("#/components/schemas/").unwrap();
            return self.faults(&self.0["components"]["schemas"][name], value);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return all.iter().flat_map(|one| self.faults(one, value)).collect();
        }
        if let Some(some) = schema["oneOf"].as_array() {
            let fits = some.iter().filter(|one| self.faults(one, value).is_empty());
            let fits = fits.count() == 1;
            return if fits {
                vec![]
            } else {
                vec![format!("{value} is none of {schema}")]
            };
        }
        let mut faults = Vec::new();
        if let Some(words) = schema["enum"].as_array()
            && !words.contains(value)
        {
            faults.push(format!("{value} is none of {words:?}"));
        }
        match schema["type"].as_str() {
            Some("string") if value.is_string() => {}
            Some("object") if value.is_object() => {
                let properties = schema["properties"].as_object().unwrap();
                for name in schema["required"].as_array().into_iter().flatten() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        faults.push(format!("{name} is missing"));
                    }
                }
                for (name, value) in value.as_object().unwrap() {
                    match properties.get(name) {
                        Some(schema) => faults.extend(self.faults(schema, value)),
                        None => faults.push(format!("{name} is not documented")),
                    }
                }
            }
            other => faults.push(format!("{value} is no {other:?}")),
        }
        faults
    }
}

#[test]
fn a_body_that_is_not_documented_is_found() {
    let description = Description::new();
    let schema = description.error("get", "/v1/waits", 500);
    let good = json!({"error": "too-often", "what": "a", "fault": "yours", "to_do": "b"});
    assert_eq!(description.faults(&schema, &good), Vec::<String>::new());
    for (part, wrong) in [
        ("fault", json!("in what was typed or written")),
        ("error", json!("tired")),
        ("what", json!(7)),
        ("more", json!("x")),
    ] {
        let mut bad = good.clone();
        bad[part] = wrong;
        assert!(!description.faults(&schema, &bad).is_empty(), "{part}");
    }
    let mut short = good;
    let _ = short.as_object_mut().unwrap().remove("to_do");
    assert!(!description.faults(&schema, &short).is_empty());
}

#[tokio::test]
async fn every_error_of_every_route_is_the_documented_one() {
    let running = Running::start(Sqlite).await.unwrap();
    let description = Description::new();
    let board = running.token("b", Role::Board, None).await;
    let kiosk = running.token("k", Role::Kiosk, None).await;
    let own = running.own_token();
    let mut seen = BTreeSet::new();
    for route in routes() {
        let filled = |id: &str, counter: &str, desk: &str, action: &str| {
            let path = route.path.replace("{id}", id).replace("{desk}", desk);
            path.replace("{counter}", counter)
                .replace("{action}", action)
        };
        let unknown = new_id().to_string();
        let path = filled(&unknown, "citizens", "1", "start");
        let not_for = if route.who.contains(&"kiosk") {
            &board
        } else {
            &kiosk
        };
        let mut tries = vec![
            (path.clone(), None, Some(route.body.clone())),
            (path.clone(), Some(&own), Some(json!({"nothing": 1}))),
            (
                filled(&unknown, "nowhere", "1", "start"),
                Some(&own),
                Some(route.body.clone()),
            ),
            (
                filled("no-id", "citizens", "1", "start"),
                Some(&own),
                Some(route.body.clone()),
            ),
            (
                filled(&unknown, "citizens", "1", "dance"),
                Some(&own),
                Some(route.body.clone()),
            ),
            (
                filled(&unknown, "citizens", &"x".repeat(99), "start"),
                Some(&own),
                None,
            ),
            (
                filled("%ff", "%ff", "%ff", "%ff"),
                Some(&own),
                Some(route.body.clone()),
            ),
            (path.clone(), Some(&own), Some(json!({"stops": []}))),
            (
                path.clone(),
                Some(&own),
                Some(json!({"stops": [], "desk": "2".repeat(20_000)})),
            ),
        ];
        if !route.who.contains(&"board") {
            tries.push((path, Some(not_for), Some(route.body.clone())));
        }
        for (path, token, body) in tries {
            let method = Method::from_bytes(route.method.to_uppercase().as_bytes()).unwrap();
            let mut asked = running.ask(method, &path, token.map(String::as_str));
            if let Some(body) = body.filter(|body| !body.is_null()) {
                asked = asked.json(&body);
            }
            let answer = asked.send().await.unwrap();
            if answer.status().is_success() {
                continue;
            }
            let status = answer.status().as_u16();
            let schema = description.error(route.method, route.path, status);
            let _ = seen.insert(check(&description, &schema, answer).await);
        }
    }
    let codes = [
        "unauthorized",
        "forbidden",
        "unreadable",
        "no-such-ticket",
        "no-such-counter",
    ];
    for code in codes.into_iter().chain(["no-stops", "not-a-desk"]) {
        assert!(seen.contains(code), "{code} never came: {seen:?}");
    }
    running.service.stop().await;
}

#[tokio::test]
async fn what_no_handler_answers_is_an_error_of_the_same_form() {
    let running = Running::start(Sqlite).await.unwrap();
    let own = running.own_token();
    let description = Description::new();
    let schema = description.error("get", "/v1/waits", 500);
    let long = "x".repeat(20 * 1024);
    for (method, path, body, expected) in [
        (Method::GET, "/v1/nothing", "", (404, "no-such-route")),
        (Method::DELETE, "/v1/waits", "", (405, "no-such-route")),
        (
            Method::GET,
            "/v1/events?after=then",
            "",
            (400, "unreadable"),
        ),
        (Method::POST, "/v1/leases", &long, (413, "unreadable")),
    ] {
        let asked = running.ask(method, path, Some(&own));
        let asked = asked.header("content-type", "application/json");
        let answer = asked.body(body.to_owned()).send().await.unwrap();
        let status = answer.status().as_u16();
        let code = check(&description, &schema, answer).await;
        assert_eq!((status, code.as_str()), expected, "{path}");
    }
    // The store is gone.
    running.hall.close().await;
    let answer = running
        .ask(Method::GET, "/v1/calls", Some(&own))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.headers()["retry-after"], "1");
    assert_eq!(check(&description, &schema, answer).await, "unavailable");
    running.service.stop().await;
}

/// The code of an error whose body is as documented.
async fn check(description: &Description, schema: &Value, answer: Response) -> String {
    let url = answer.url().clone();
    let kind = answer.headers().get("content-type").cloned();
    let text = answer.text().await.unwrap();
    assert!(
        kind.is_some_and(|kind| kind == "application/json"),
        "{url}: {text}"
    );
    let body: Value = serde_json::from_str(&text).unwrap();
    let faults = description.faults(schema, &body);
    assert!(faults.is_empty(), "{url}: {faults:?}");
    body["error"].as_str().unwrap().to_owned()
}
