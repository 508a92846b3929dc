//! The stream of events: what happens to tickets, as it happens, and from where a listener left off.
//!
//! One task reads new events from the store once and keeps the last ones; however many boards listen,
//! they read from there. Only who was away for longer is served from the store.

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Extension, Query, State};
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum::response::sse::{self, KeepAlive, Sse};
use futures_util::stream::unfold;
use jiff::Timestamp;
use serde::Deserialize;
use tokio::sync::{Notify, watch};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::guard::{Caller, Refusal};
use crate::api::Event;
use crate::hall::store::StoreStamp;
use crate::hall::{Error, Hall, Token};
use crate::web;

/// Capacity of the buffer of recent events, for listeners that were away for a moment.
const BUFFER_EVENTS: usize = 2048;
/// Most events that are read from the store at once.
const READ_BATCH: u16 = 256;
/// Interval of the keep-alive comments of a silent stream.
const KEEPALIVE: Duration = Duration::from_secs(10);
/// Longest life of a stream: its listener comes back, with a token that is still good.
const STREAM_MAX_AGE: Duration = Duration::from_secs(3600);
/// Interval at which is looked which tokens are good.
const TOKENS_INTERVAL: Duration = Duration::from_millis(500);
/// Pause before a store that failed is asked again.
const RETRY_PAUSE: Duration = Duration::from_secs(1);

/// The newest events of a hall.
#[derive(Clone)]
pub(in crate::hall) struct Feed {
    hall: Hall,
    kept: Arc<RwLock<VecDeque<Event>>>,
    newest: watch::Receiver<i64>,
    tokens: Arc<TokenWatch>,
    stopped: CancellationToken,
}

/// Which tokens are good, as long as a stream needs to know.
#[derive(Default)]
struct TokenWatch {
    good: watch::Sender<GoodTokens>,
    /// A stream has begun.
    begun: Notify,
}

/// The tokens that are good, each by its name and the moment when it was made.
type GoodTokens = Arc<BTreeSet<(String, Timestamp)>>;

impl Feed {
    /// Follows a hall until it is stopped.
    pub(super) fn start(hall: Hall, tasks: &TaskTracker, stopped: CancellationToken) -> Self {
        let news = hall.news();
        let (tell, newest) = watch::channel(*news.borrow());
        let feed = Self {
            hall,
            kept: Arc::default(),
            newest,
            tokens: Arc::default(),
            stopped: stopped.clone(),
        };
        let looked = look_at_tokens(feed.hall.clone(), Arc::clone(&feed.tokens), stopped.clone());
        drop(tasks.spawn(looked));
        drop(tasks.spawn(follow(feed.clone(), news, tell, stopped)));
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
                let some = kept.iter().skip(from).take(READ_BATCH.into());
                return Ok(some.cloned().collect());
            }
        }
        self.hall.events(seq, READ_BATCH).await
    }

    fn keep(&self, events: Vec<Event>) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        kept.extend(events);
        let over = kept.len().saturating_sub(BUFFER_EVENTS);
        drop(kept.drain(..over));
    }
}

/// Looks again and again which tokens are good: `annai keys` revokes them in the store. Without a stream there is
/// nothing to look for, and no timer wakes an idle hall.
async fn look_at_tokens(hall: Hall, watch: Arc<TokenWatch>, stopped: CancellationToken) {
    let rounds = async {
        let mut interval = tokio::time::interval(TOKENS_INTERVAL);
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut known: Option<(StoreStamp, Vec<Token>)> = None;
        // Whether a stream has begun since the last list.
        let mut begun = false;
        loop {
            tokio::select! {
                () = watch.begun.notified() => begun = true,
                _ = interval.tick(), if watch.good.receiver_count() > 0 => {}
            }
            // The stamp is of before the store is asked: what is written meanwhile is seen the next time.
            let stamp = hall.store_stamp();
            if stamp.is_none() || known.as_ref().map(|(seen, _)| seen) != stamp.as_ref() {
                // A store that cannot be asked ends no stream.
                let Ok(tokens) = hall.tokens().await else {
                    continue;
                };
                known = Some((stamp.unwrap_or_default(), tokens));
            }
            let tokens = known.iter().flat_map(|(_, tokens)| tokens);
            let good = hall.good(tokens);
            let _ = watch.good.send_if_modified(|before| {
                // A stream that has just begun knows no list yet that is newer than its token.
                let changed = begun || **before != good;
                if changed {
                    *before = Arc::new(good);
                }
                changed
            });
            begun = false;
        }
    };
    let _: Option<()> = stopped.run_until_cancelled(rounds).await;
}

async fn follow(
    feed: Feed,
    mut news: watch::Receiver<i64>,
    tell: watch::Sender<i64>,
    stopped: CancellationToken,
) {
    let mut last = *tell.borrow();
    loop {
        tokio::select! {
            () = stopped.cancelled() => return,
            changed = news.changed() => if changed.is_err() { return },
        }
        loop {
            match feed.hall.events(last, READ_BATCH).await {
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
                        () = stopped.cancelled() => return,
                        () = tokio::time::sleep(RETRY_PAUSE) => {}
                    }
                }
            }
        }
    }
}

/// Query of the stream: the event to go on behind.
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
    Extension(caller): Extension<Caller>,
    from: Result<Query<From>, QueryRejection>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Refusal> {
    let Query(from) = from.map_err(|error| Refusal::Unreadable(error.body_text()))?;
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
    let ends = tokio::time::Instant::now() + STREAM_MAX_AGE;
    let listener = EventListener {
        ends,
        token: caller
            .made
            .map(|made| feed.tokens.watch((caller.name, made))),
        feed: feed.clone(),
        seq: wanted.filter(|_| !unknown).unwrap_or(now),
        newest,
        stopped: feed.stopped,
        waiting: Vec::new(),
        reset: unknown,
    };
    let events = Sse::new(unfold(listener, EventListener::next));
    let events = events.keep_alive(KeepAlive::new().interval(KEEPALIVE));
    Ok((web::UNBUFFERED, events))
}

/// The token of a stream, which ends with it.
struct WatchedToken {
    token: (String, Timestamp),
    good: watch::Receiver<GoodTokens>,
}

impl TokenWatch {
    /// Watches a token that was good just now: the list may be a moment older, and counts from its next change on.
    fn watch(&self, token: (String, Timestamp)) -> WatchedToken {
        let mut good = self.good.subscribe();
        good.mark_unchanged();
        self.begun.notify_one();
        WatchedToken { token, good }
    }
}

/// Comes when the token is good no more; never without one.
async fn revoked(token: Option<&mut WatchedToken>) {
    let Some(WatchedToken { token, good }) = token else {
        return std::future::pending().await;
    };
    while good.changed().await.is_ok() {
        if !good.borrow_and_update().contains(token) {
            return;
        }
    }
}

struct EventListener {
    /// Whose stream it is; none for this machine's own.
    token: Option<WatchedToken>,
    ends: tokio::time::Instant,
    feed: Feed,
    seq: i64,
    newest: watch::Receiver<i64>,
    stopped: CancellationToken,
    /// Events that were read and not sent, the next one last.
    waiting: Vec<Event>,
    reset: bool,
}

impl EventListener {
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
                () = self.stopped.cancelled() => return None,
                () = tokio::time::sleep_until(self.ends) => return None,
                changed = self.newest.changed() => changed.ok()?,
                () = revoked(self.token.as_mut()) => return None,
            }
        }
    }
}
