//! Desks that call and serve whoever is next, whatever happens to the hall.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Pause before a hall that did not answer, or has nobody waiting, is asked again.
const PAUSE: Duration = Duration::from_millis(200);

/// What asks the hall.
#[derive(Clone)]
pub(crate) struct Asks {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) token: String,
}

impl Asks {
    pub(crate) fn new(url: String, token: String) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { http, url, token }
    }

    /// The answer; nothing where there is none.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: &Value) -> Value {
        match self.send(method, path, body).await {
            Some((_, answer)) => answer,
            None => Value::Null,
        }
    }

    /// Status and body of an answer; none where nothing is heard.
    async fn send(&self, method: Method, path: &str, body: &Value) -> Option<(StatusCode, Value)> {
        let url = format!("{}{path}", self.url);
        let asked = self.http.request(method, url).bearer_auth(&self.token);
        let answer = asked.json(body).send().await.ok()?;
        let status = answer.status();
        Some((status, answer.json().await.unwrap_or_default()))
    }

    /// Asks until the hall has answered for good. The answer, or none when it refused.
    pub(crate) async fn insist(&self, method: Method, path: &str, body: &Value) -> Option<Value> {
        loop {
            match self.send(method.clone(), path, body).await {
                Some((status, answer)) if status.is_success() => return Some(answer),
                Some((status, _))
                    if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS =>
                {
                    return None;
                }
                _ => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// The counters of the hall.
    pub(crate) async fn counters(&self) -> Vec<String> {
        let waits = self.insist(Method::GET, "/v1/waits", &Value::Null).await;
        let waits = waits.unwrap();
        let ids = waits.as_array().unwrap().iter();
        ids.map(|queue| queue["counter"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// A ticket at one of its stops.
pub(crate) type Visit = (String, u64);

/// What a desk is told.
pub(crate) enum DeskNews<'a> {
    /// It serves this one now.
    Called(&'a Visit),
    /// It has served this one, and the hall knows.
    Finished(&'a Visit),
}

/// What the desks were told.
#[derive(Default)]
pub(crate) struct Served {
    /// The desk that was told to serve each.
    called: BTreeMap<Visit, String>,
    /// Whose service was ended.
    pub(crate) finished: BTreeSet<Visit>,
    /// What must not be.
    pub(crate) wrong: Vec<String>,
}

impl Served {
    /// Adds what was told before.
    pub(crate) fn join(&mut self, earlier: Self) {
        self.called.extend(earlier.called);
        self.finished.extend(earlier.finished);
        self.wrong.extend(earlier.wrong);
    }

    pub(crate) fn hear(&mut self, desk: &str, news: &DeskNews<'_>) {
        match news {
            DeskNews::Called(visit) => {
                let before = self.called.insert((*visit).clone(), desk.to_owned());
                if before.as_deref().is_some_and(|before| before != desk) {
                    self.wrong
                        .push(format!("{visit:?} was called by {before:?} and {desk}"));
                }
            }
            DeskNews::Finished(visit) => drop(self.finished.insert((*visit).clone())),
        }
    }
}

/// One desk of a counter. It goes on with whom it had called before an answer was lost.
pub(crate) async fn desk(
    asks: Asks,
    counter: String,
    desk: &'static str,
    tell: impl Fn(&str, &DeskNews<'_>),
) {
    let here = format!("/v1/counters/{counter}");
    let name = format!("{counter} {desk}");
    let body = json!({ "desk": desk });
    let mut standing = Value::Null;
    loop {
        let Some(ticket) = standing["ticket"].as_str() else {
            tokio::time::sleep(PAUSE).await;
            let path = format!("{here}/desks/{desk}/call-next");
            let called = asks.insist(Method::POST, &path, &Value::Null).await;
            standing = match called {
                Some(called) => called,
                // It is closed, or has one already.
                None => {
                    let path = format!("{here}/desks/{desk}");
                    let staffed = json!({ "staffed": true });
                    let _ = asks.insist(Method::PUT, &path, &staffed).await;
                    at_desk(&asks, &here, desk).await
                }
            };
            continue;
        };
        let visit = (ticket.to_owned(), standing["stop"].as_u64().unwrap());
        tell(&name, &DeskNews::Called(&visit));
        let path = |action: &str| format!("{here}/tickets/{ticket}/{action}");
        let _ = asks.insist(Method::POST, &path("start"), &body).await;
        let ended = asks.insist(Method::POST, &path("finish"), &body).await;
        if ended.is_some() {
            tell(&name, &DeskNews::Finished(&visit));
        }
        standing = Value::Null;
    }
}

/// The ticket that a desk has already; nothing where it has none.
async fn at_desk(asks: &Asks, here: &str, desk: &str) -> Value {
    let path = format!("{here}/queue");
    let queue = asks.insist(Method::GET, &path, &Value::Null).await;
    let queue = queue.unwrap_or_default();
    let standing = queue["at_desks"].as_array().into_iter().flatten();
    let mut own = standing.filter(|standing| standing["desk"] == desk);
    own.next().cloned().unwrap_or_default()
}
