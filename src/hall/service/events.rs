//! The stream of events: what happens to tickets, as it happens, and from where somebody left off.
//!
//! One task reads new events from the store once and keeps the last ones; however many boards listen,
//! they read from there. Only who was away for longer is served from the store.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{self, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use serde::Deserialize;
use tokio::sync::watch;

use super::guard::Refusal;
use crate::api::Event;
use crate::hall::{Error, Hall};

/// So many events are kept for those who were away for a moment.
const KEPT: usize = 2048;
/// So many are read at once.
const AT_ONCE: u16 = 256;
/// A silent stream says that it lives.
const ALIVE: Duration = Duration::from_secs(10);
/// A stream ends after so long; whoever listens comes back, with a token that is still good.
const LONGEST: Duration = Duration::from_secs(3600);
/// A store that fails is asked again after so long.
const AGAIN: Duration = Duration::from_secs(1);

/// The newest events of a hall.
#[derive(Clone)]
pub(in crate::hall) struct Feed {
    hall: Hall,
    kept: Arc<RwLock<VecDeque<Event>>>,
    newest: watch::Receiver<i64>,
    stopped: watch::Receiver<bool>,
}

impl Feed {
    /// Follows a hall until it is told to stop.
    pub(super) fn start(hall: Hall, stopped: watch::Receiver<bool>) -> Self {
        let news = hall.news();
        let (tell, newest) = watch::channel(*news.borrow());
        let feed = Self {
            hall,
            kept: Arc::default(),
            newest,
            stopped: stopped.clone(),
        };
        drop(tokio::spawn(follow(feed.clone(), news, tell, stopped)));
        feed
    }

    /// Changes whenever something has happened and can be read.
    pub(super) fn newest(&self) -> watch::Receiver<i64> {
        self.newest.clone()
    }

    /// Events after one, in order; some of them, when there are many.
    async fn after(&self, seq: i64) -> Result<Vec<Event>, Error> {
        {
            let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
            if kept.front().is_some_and(|oldest| oldest.seq <= seq + 1) {
                let from = kept.partition_point(|event| event.seq <= seq);
                let some = kept.iter().skip(from).take(AT_ONCE.into());
                return Ok(some.cloned().collect());
            }
        }
        self.hall.events(seq, AT_ONCE).await
    }

    fn keep(&self, events: Vec<Event>) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        kept.extend(events);
        let over = kept.len().saturating_sub(KEPT);
        drop(kept.drain(..over));
    }
}

async fn follow(
    feed: Feed,
    mut news: watch::Receiver<i64>,
    tell: watch::Sender<i64>,
    mut stopped: watch::Receiver<bool>,
) {
    let mut last = *tell.borrow();
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            changed = news.changed() => if changed.is_err() { return },
        }
        loop {
            match feed.hall.events(last, AT_ONCE).await {
                Ok(events) => {
                    let Some(newest) = events.last().map(|event| event.seq) else {
                        break;
                    };
                    last = newest;
                    feed.keep(events);
                    let _ = tell.send_replace(newest);
                }
                Err(error) => {
                    tracing::warn!(%error, "events cannot be read");
                    tokio::select! {
                        _ = stopped.wait_for(|stop| *stop) => return,
                        () = tokio::time::sleep(AGAIN) => {}
                    }
                }
            }
        }
    }
}

/// From where on somebody wants to hear.
#[derive(Deserialize)]
pub(super) struct From {
    after: Option<i64>,
}

/// Events as they happen (server-sent events, `event: ticket`, `id:` its number, `data:` an Event in
/// JSON). `Last-Event-ID`, or `?after=`, goes on behind that event; without either it begins now. An
/// `event: reset` says that the hall cannot go on from that number, because it does not know it or has
/// erased what came next: ask `/v1/calls` for how things stand.
#[utoipa::path(get, path = "/v1/events", tag = "any token",
    params(("after" = Option<i64>, Query), ("Last-Event-ID" = Option<i64>, Header)),
    responses((status = OK, content_type = "text/event-stream")))]
pub(super) async fn stream(
    State(feed): State<Feed>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<sse::Event, Infallible>>>, Refusal> {
    let header = headers
        .get("last-event-id")
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<i64>().ok());
    let newest = feed.newest();
    let wanted = header.or(from.after);
    // What has happened is known here a moment earlier than it can be read from the feed, and in
    // another hall on the same database earlier still.
    let mut now = *feed.hall.news().borrow();
    if wanted.is_some_and(|seq| seq > now) {
        now = feed.hall.last_event().await?;
    }
    let unknown = match wanted {
        Some(seq) if seq < 0 || seq > now => true,
        // What came next may have been erased with its day.
        Some(seq) if seq < now => {
            let next = feed.hall.events(seq, 1).await?;
            next.first().is_none_or(|next| next.seq != seq + 1)
        }
        _ => false,
    };
    let ends = tokio::time::Instant::now() + LONGEST;
    let listener = Listener {
        ends,
        feed: feed.clone(),
        seq: wanted.filter(|_| !unknown).unwrap_or(now),
        newest,
        stopped: feed.stopped,
        waiting: Vec::new(),
        reset: unknown,
    };
    Ok(Sse::new(unfold(listener, Listener::next)).keep_alive(KeepAlive::new().interval(ALIVE)))
}

struct Listener {
    ends: tokio::time::Instant,
    feed: Feed,
    seq: i64,
    newest: watch::Receiver<i64>,
    stopped: watch::Receiver<bool>,
    /// Events that were read and not sent, the next one last.
    waiting: Vec<Event>,
    reset: bool,
}

impl Listener {
    async fn next(mut self) -> Option<(Result<sse::Event, Infallible>, Self)> {
        if std::mem::take(&mut self.reset) {
            let reset = sse::Event::default()
                .event("reset")
                .id(self.seq.to_string());
            return Some((Ok(reset.data("{}")), self));
        }
        loop {
            if let Some(event) = self.waiting.pop() {
                self.seq = event.seq;
                let sent = sse::Event::default()
                    .event("ticket")
                    .id(event.seq.to_string())
                    .json_data(&event)
                    .ok()?;
                return Some((Ok(sent), self));
            }
            if *self.newest.borrow_and_update() > self.seq {
                match self.feed.after(self.seq).await {
                    Ok(mut events) if !events.is_empty() => {
                        events.reverse();
                        self.waiting = events;
                        continue;
                    }
                    Ok(_) => {}
                    // The stream ends; whoever listens comes back and goes on where it stopped.
                    Err(_) => return None,
                }
            }
            tokio::select! {
                _ = self.stopped.wait_for(|stop| *stop) => return None,
                () = tokio::time::sleep_until(self.ends) => return None,
                changed = self.newest.changed() => changed.ok()?,
            }
        }
    }
}
