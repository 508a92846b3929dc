//! How often the phone page is asked for, and how many of its streams are open.
//!
//! The phones of a full lobby may come from one address. So a ticket that is there has a limit of its
//! own, for all clients together, and only the first look-up of an address counts for the client.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{ConnectInfo, MatchedPath, RawPathParams, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use governor::{DefaultKeyedRateLimiter, RateLimiter};

use super::client::Proxies;
use super::descriptors;
use super::guard::{Refusal, quota};
use super::streams::Streams;
use crate::api::Address;
use crate::config::Network;
use crate::hall::Hall;
use crate::web::{self, PhoneSpeech};

/// Rate limit of one ticket's page: requests a second, and the burst. Three pages that each ask at every
/// change stay below it.
const TICKET_RATE: (u32, u32) = (5, 30);
/// Rate limit of one client for addresses that are not known to be a ticket's: look-ups a second, and the
/// burst. All phones of a lobby may come back at once, from one address.
const LOOKUP_RATE: (u32, u32) = (50, 1000);
/// Most tickets that are remembered; beyond it they are looked up again.
const MOST_KNOWN: usize = 10_000;
/// Seconds until a stream that was refused may be asked for again; its page asks by itself meanwhile.
const STREAM_RETRY: u16 = 30;

/// What requests of phones are checked against.
#[derive(Clone)]
pub(super) struct PhoneGuard {
    hall: Hall,
    proxies: Proxies,
    lookups: Arc<DefaultKeyedRateLimiter<Network>>,
    tickets: Arc<DefaultKeyedRateLimiter<Address>>,
    known: Arc<Mutex<HashSet<Address>>>,
    streams: Streams,
}

impl PhoneGuard {
    pub(super) fn new(hall: Hall, proxies: Proxies) -> Self {
        Self {
            hall,
            proxies,
            lookups: Arc::new(RateLimiter::keyed(quota(LOOKUP_RATE))),
            tickets: Arc::new(RateLimiter::keyed(quota(TICKET_RATE))),
            known: Arc::default(),
            // The other half is for kiosks, boards and stations, and for pages that are only asked for.
            streams: Streams::new(descriptors::most_connections() / 2),
        }
    }

    /// Drops the counts of clients and tickets that have not asked for a while.
    pub(super) fn forget(&self) {
        self.lookups.retain_recent();
        self.tickets.retain_recent();
        let mut known = self.known();
        if known.len() > MOST_KNOWN {
            known.clear();
        }
    }

    /// Counts a request, against its ticket if there is one.
    async fn count(&self, address: Option<&Address>, client: Network) -> Result<Reached, Refusal> {
        if let Some(address) = address
            && self.known().contains(address)
        {
            let counted = self.tickets.check_key(address);
            return counted.map_or(Err(Refusal::TooOften), |()| Ok(Reached::Ticket));
        }
        let counted = self.lookups.check_key(&client);
        counted.map_err(|_| Refusal::TooOften)?;
        let Some(address) = address else {
            return Ok(Reached::Nothing);
        };
        if self.hall.place(address).await?.is_none() {
            return Ok(Reached::Nothing);
        }
        let _ = self.known().insert(address.clone());
        Ok(Reached::Ticket)
    }

    fn known(&self) -> MutexGuard<'_, HashSet<Address>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a path of the phone page leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reached {
    Ticket,
    Nothing,
}

/// Lets phones through, but not too often, and not with too many streams.
pub(super) async fn phone(
    State(guard): State<PhoneGuard>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    route: MatchedPath,
    named: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    // The page's files cost no more than their refusal would.
    if web::is_file(route.as_str()) {
        return Ok(next.run(request).await);
    }
    let client = guard.proxies.client(peer, request.headers());
    let address: Option<Address> = named.ok().and_then(|named| {
        let (_, text) = named.iter().find(|(name, _)| *name == "address")?;
        text.parse().ok()
    });
    let reached = guard.count(address.as_ref(), client).await?;
    let seat = match &address {
        Some(address) if reached == Reached::Ticket && web::is_stream(route.as_str()) => {
            let seat = guard.streams.take(address, client);
            Some(seat.ok_or(Refusal::Streams(STREAM_RETRY))?)
        }
        // The stream of an address that leads nowhere ends at once.
        _ => None,
    };
    let response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND
        && let Some(address) = &address
    {
        let _ = guard.known().remove(address);
    }
    Ok(match seat {
        Some(seat) => seat.around(response),
        None => response,
    })
}

/// Gives a browser every error below the phone page as a page in the visitor's language.
pub(super) async fn as_page(
    State(speech): State<Arc<PhoneSpeech>>,
    request: Request,
    next: Next,
) -> Response {
    let reads_pages = request.uri().path().starts_with("/p/") && accepts_html(request.headers());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let headers = request.headers().clone();
    let response = next.run(request).await;
    let status = response.status();
    let is_page = response.headers().get(header::CONTENT_TYPE);
    let is_page = is_page.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let is_error = status.is_client_error() || status.is_server_error();
    if !reads_pages || !is_error || is_page {
        return response;
    }
    let mut page = web::refused(&speech, &query, &headers, status);
    if let Some(retry) = response.headers().get(header::RETRY_AFTER) {
        let _ = page
            .headers_mut()
            .insert(header::RETRY_AFTER, retry.clone());
    }
    page
}

/// Whether a person reads the answer: a browser names HTML when a page is opened, a program does not.
fn accepts_html(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).iter();
    let mut kinds = accepted.filter_map(|value| value.to_str().ok());
    kinds.any(|kinds| kinds.contains("text/html"))
}
