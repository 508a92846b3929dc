//! Who asks, whether they may, and how often.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::client::Proxies;
use super::connections::{self, ConnectionRank};
use crate::api::{Code, CountKind, Counted, Problem};
use crate::catalogue::CounterId;
use crate::config::Network;
use crate::fault::Trouble;
use crate::hall::{Error, Hall, Role, StoreError};
use crate::record::seal;
use crate::ticket::undo::NotUndone;

/// Rate limit of one token: requests a second, and the burst.
const TOKEN_RATE: (u32, u32) = (50, 200);
/// Rate limit of one client without a good token: requests a second, and the burst.
const ANONYMOUS_RATE: (u32, u32) = (20, 100);
/// Rate limit of one client for tokens that are not known to be good yet: look-ups a second, and the
/// burst. All boards and kiosks of a building may come back at once, from one address.
const LOOKUP_RATE: (u32, u32) = (20, 400);

/// Who asks.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// What their token is called.
    pub(super) name: String,
    /// When it was made: one of the same name that was made later is another one. None for the token of this
    /// machine, which lives as long as the service.
    pub(super) made: Option<Timestamp>,
    /// What they may ask.
    pub(super) role: Role,
    counter: Option<CounterId>,
    /// Whether that is the information desk: visits are run there as at a kiosk.
    runs_visits: bool,
}

impl Caller {
    /// Whether they may ask what these roles may. A station at the information desk is a kiosk as well.
    fn has_one_of(&self, roles: &[Role]) -> bool {
        roles.contains(&self.role) || self.runs_visits && roles.contains(&Role::Kiosk)
    }

    /// The name to which tickets belong that they make, and to which tickets must belong with which they do
    /// something; none for who may do everything.
    pub(super) fn owner(&self) -> Option<&str> {
        (self.role != Role::Admin).then_some(self.name.as_str())
    }

    /// Whether they may ask about this counter: a station only about its own.
    pub(super) fn at(&self, counter: &CounterId) -> Result<(), Refusal> {
        match (self.role, &self.counter) {
            (Role::Station, Some(own)) if own == counter => Ok(()),
            (Role::Station, _) => Err(Refusal::Forbidden),
            _ => Ok(()),
        }
    }
}

impl Caller {
    /// Whether they may count this: a station what it was told at its own counter, a kiosk everything
    /// else.
    pub(super) fn counts(&self, counted: &Counted) -> Result<(), Refusal> {
        match (self.role, counted.kind) {
            (Role::Admin, _) => Ok(()),
            (Role::Station, CountKind::Told) => self.at(&CounterId::from(counted.a.as_str())),
            (_, kind) if kind != CountKind::Told && self.has_one_of(&[Role::Kiosk]) => Ok(()),
            _ => Err(Refusal::Forbidden),
        }
    }

    /// Whether they may sign for this counter, or for no counter: a kiosk for none, a station for its
    /// own alone.
    pub(super) fn signs_for(&self, counter: Option<&CounterId>) -> Result<(), Refusal> {
        match (self.role, counter) {
            (Role::Admin, _) => Ok(()),
            (_, None) if self.has_one_of(&[Role::Kiosk]) => Ok(()),
            (Role::Station, Some(counter)) => self.at(counter),
            _ => Err(Refusal::Forbidden),
        }
    }
}

/// What every request is checked against.
#[derive(Clone)]
pub(super) struct Guard {
    hall: Hall,
    proxies: Proxies,
    local: Arc<Zeroizing<String>>,
    tokens: Arc<DefaultKeyedRateLimiter<String>>,
    clients: Arc<DefaultKeyedRateLimiter<Network>>,
    lookups: Arc<DefaultKeyedRateLimiter<Network>>,
    /// Fingerprints of tokens that were good when they were last looked up; no more than there are.
    good: Arc<Mutex<HashSet<[u8; 32]>>>,
}

impl Guard {
    pub(super) fn new(hall: Hall, proxies: Proxies, local: &str) -> Self {
        Self {
            hall,
            proxies,
            local: Arc::new(Zeroizing::new(local.to_owned())),
            tokens: Arc::new(RateLimiter::keyed(quota(TOKEN_RATE))),
            clients: Arc::new(RateLimiter::keyed(quota(ANONYMOUS_RATE))),
            lookups: Arc::new(RateLimiter::keyed(quota(LOOKUP_RATE))),
            good: Arc::default(),
        }
    }

    /// Drops the counts of callers that have not asked for a while.
    pub(super) fn forget(&self) {
        self.tokens.retain_recent();
        self.clients.retain_recent();
        self.lookups.retain_recent();
    }

    /// Who asks, by the token in the request's head.
    async fn caller(&self, from: Network, headers: &HeaderMap) -> Result<Caller, Refusal> {
        let Some(shown) = bearer(headers) else {
            self.check_client(from)?;
            return Err(Refusal::Unauthorized);
        };
        if seal::same(shown.as_bytes(), self.local.as_bytes()) {
            return Ok(Caller {
                name: "this machine".to_owned(),
                made: None,
                role: Role::Admin,
                counter: None,
                runs_visits: false,
            });
        }
        let fingerprint = seal::fingerprint(shown.as_bytes());
        // Before the store is asked, so that a flood of made-up tokens costs no queries. Tokens that
        // were good a moment ago are exempt: many kiosks may share one address.
        if !self.good().contains(&fingerprint) {
            let counted = self.lookups.check_key(&from);
            counted.map_err(|_| Refusal::TooOften)?;
        }
        // Only a hash is looked up, so that the time it takes tells nothing about the secret.
        match self.hall.token(shown).await? {
            Some(token) => {
                let _ = self.good().insert(fingerprint);
                Ok(Caller {
                    runs_visits: self.hall.runs_visits(&token),
                    name: token.name,
                    made: Some(token.made),
                    role: token.role,
                    counter: token.counter,
                })
            }
            None => {
                let _ = self.good().remove(&fingerprint);
                Err(Refusal::Unauthorized)
            }
        }
    }

    /// Counts a request against its client.
    fn check_client(&self, from: Network) -> Result<(), Refusal> {
        let counted = self.clients.check_key(&from);
        counted.map_err(|_| Refusal::TooOften)
    }

    fn good(&self) -> MutexGuard<'_, HashSet<[u8; 32]>> {
        self.good.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What may be a token in a request's head; what cannot be one is not looked up.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let shown = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    // The scheme's name may be written in any case (RFC 9110).
    let (scheme, shown) = shown.split_once(' ')?;
    let shown = shown.trim_start_matches(' ');
    if !scheme.eq_ignore_ascii_case("Bearer") {
        return None;
    }
    let is_token = shown.len() == 64 && shown.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_token.then_some(shown)
}

/// Lets a request through if its token has one of the roles.
pub(super) async fn only(
    State((guard, roles)): State<(Guard, &'static [Role])>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    let from = guard.proxies.client(from, request.headers());
    let caller = guard.caller(from, request.headers()).await?;
    connections::raise(&request, ConnectionRank::Trusted);
    guard
        .tokens
        .check_key(&caller.name)
        .map_err(|_| Refusal::TooOften)?;
    if !caller.has_one_of(roles) {
        return Err(Refusal::Forbidden);
    }
    let _ = request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}

/// Lets anybody through, but not too often.
pub(super) async fn anybody(
    State(guard): State<Guard>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    let from = guard.proxies.client(from, request.headers());
    guard.check_client(from)?;
    Ok(next.run(request).await)
}

/// Gives every error a [`Problem`] as its body, also those that a library answered with a text or
/// nothing. Pages are left as they are.
pub(super) async fn as_problem(response: Response) -> Response {
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is = |wanted: &str| kind.is_some_and(|kind| kind.as_bytes().starts_with(wanted.as_bytes()));
    let is_error = status.is_client_error() || status.is_server_error();
    if !is_error || is("application/json") || is("text/html") {
        return response;
    }
    let mut problem = Refusal::Library(status).into_response();
    // Which methods a route has, for one.
    for (name, value) in response.headers() {
        if *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH {
            let _ = problem.headers_mut().insert(name, value.clone());
        }
    }
    problem
}

/// Why a request was refused.
#[derive(Debug)]
pub(super) enum Refusal {
    /// No token, or none that is good.
    Unauthorized,
    /// Another role's, or another counter's.
    Forbidden,
    /// Too many in a short while.
    TooOften,
    /// As many streams as there may be; seconds until it may be asked again.
    Streams(u16),
    /// The hall has no descriptors for new connections.
    NoDescriptors,
    /// What was sent cannot be read.
    Unreadable(String),
    /// A library answered before a handler could: an unknown route, a timeout, a panic.
    Library(StatusCode),
    /// The hall says no.
    Hall(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Hall(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, error) = self.code();
        let retry = match self {
            Self::Streams(seconds) => seconds,
            _ => 1,
        };
        let trouble = match self {
            Self::Unauthorized => Trouble::yours(
                "there is no good token with this request",
                "send `Authorization: Bearer TOKEN`; `annai keys` makes tokens",
            ),
            Self::Forbidden => Trouble::yours(
                "this token may not ask that",
                "use a token of the role, and for a station of the counter, that this is for",
            ),
            Self::TooOften => Trouble::yours(
                "too many requests in a short while",
                "wait a second and ask again",
            ),
            Self::Streams(_) => Trouble::yours(
                "there are as many streams as there may be",
                "ask for the page itself instead, every few seconds",
            ),
            Self::NoDescriptors => Trouble::machines(
                "the hall ran out of file descriptors within the last minute, and new connections waited",
                "raise the limit (LimitNOFILE in a systemd unit), or look who holds so many connections",
            ),
            Self::Unreadable(what) => {
                Trouble::yours(what, "compare with the description at /openapi.json")
            }
            Self::Library(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => {
                Trouble::yours(
                    "there is no such route",
                    "compare with the description at /openapi.json",
                )
            }
            Self::Library(StatusCode::REQUEST_TIMEOUT) => {
                Trouble::machines("the request took too long", "ask again")
            }
            Self::Library(status) if status.is_client_error() => Trouble::yours(
                format!("the request cannot be taken: {status}"),
                "compare with the description at /openapi.json",
            ),
            Self::Library(_) => Trouble::ours(
                "the request met a defect of the service",
                "see the hall's log, and tell us about it",
            ),
            Self::Hall(error) => {
                if status.is_server_error() {
                    tracing::error!(%error, "the hall could not answer");
                }
                error.trouble()
            }
        };
        let problem = Problem {
            error,
            what: trouble.what,
            fault: trouble.blame,
            to_do: trouble.fix,
        };
        let mut response = (status, Json(problem)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            let bearer = header::HeaderValue::from_static("Bearer");
            let _ = response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, bearer);
        }
        if status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE {
            let _ = response
                .headers_mut()
                .insert(header::RETRY_AFTER, retry.into());
        }
        response
    }
}

impl Refusal {
    fn code(&self) -> (StatusCode, Code) {
        use Code as C;
        use StatusCode as S;

        match self {
            Self::Unauthorized => (S::UNAUTHORIZED, C::Unauthorized),
            Self::Forbidden => (S::FORBIDDEN, C::Forbidden),
            Self::TooOften | Self::Streams(_) => (S::TOO_MANY_REQUESTS, C::TooOften),
            Self::NoDescriptors => (S::SERVICE_UNAVAILABLE, C::NoDescriptors),
            Self::Unreadable(_) => (S::BAD_REQUEST, C::Unreadable),
            Self::Library(status) => match *status {
                S::NOT_FOUND | S::METHOD_NOT_ALLOWED => (*status, C::NoSuchRoute),
                S::REQUEST_TIMEOUT => (*status, C::Timeout),
                status if status.is_client_error() => (status, C::Unreadable),
                status => (status, C::Internal),
            },
            Self::Hall(error) => match error {
                Error::NoSuchTicket(_) => (S::NOT_FOUND, C::NoSuchTicket),
                Error::NoSuchCounter(_) => (S::NOT_FOUND, C::NoSuchCounter),
                Error::Closed { .. } => (S::CONFLICT, C::Closed),
                Error::Conflict(_) => (S::CONFLICT, C::Conflict),
                Error::Ended(_) => (S::CONFLICT, C::Ended),
                Error::Exhausted(_) => (S::CONFLICT, C::Exhausted),
                Error::NotLent(_) => (S::CONFLICT, C::NotLent),
                Error::Refused(_) => (S::CONFLICT, C::Refused),
                Error::NotUndone { why, .. } => match why {
                    NotUndone::Nothing => (S::CONFLICT, C::Refused),
                    NotUndone::TooLate => (S::CONFLICT, C::TooLate),
                },
                Error::ClockInDoubt { .. } => (S::SERVICE_UNAVAILABLE, C::ClockInDoubt),
                Error::NotAhead { .. } => (S::CONFLICT, C::Conflict),
                Error::DeskClosed(_) => (S::CONFLICT, C::DeskClosed),
                Error::DeskBusy(_) => (S::CONFLICT, C::DeskBusy),
                Error::Elsewhere(_) => (S::CONFLICT, C::Elsewhere),
                Error::OtherDesk(_) => (S::CONFLICT, C::OtherDesk),
                Error::OtherStops(_) => (S::CONFLICT, C::OtherStops),
                Error::KeyDenied(_) => (S::CONFLICT, C::KeyDenied),
                Error::OtherKiosk(_) => (S::FORBIDDEN, C::OtherKiosk),
                Error::TooManyKeys(_) => (S::CONFLICT, C::TooManyKeys),
                Error::OtherRoot => (S::CONFLICT, C::OtherRoot),
                Error::FolderTaken(_) => (S::SERVICE_UNAVAILABLE, C::StoreBusy),
                Error::NameTaken(_) => (S::CONFLICT, C::NameTaken),
                Error::NotAName(_) | Error::NotACount(_) => (S::BAD_REQUEST, C::Unreadable),
                Error::NoStops => (S::UNPROCESSABLE_ENTITY, C::NoStops),
                Error::NotADesk => (S::UNPROCESSABLE_ENTITY, C::NotADesk),
                Error::TooManyStops => (S::UNPROCESSABLE_ENTITY, C::TooManyStops),
                Error::TooLong => (S::UNPROCESSABLE_ENTITY, C::TooLong),
                Error::Store(StoreError { cause, .. }) => (S::SERVICE_UNAVAILABLE, cause.code()),
                Error::Unreachable(_) => (S::SERVICE_UNAVAILABLE, C::Unavailable),
                Error::Keys(_) => (S::SERVICE_UNAVAILABLE, C::NoKeys),
            },
        }
    }
}

pub(super) fn quota((often, at_once): (u32, u32)) -> Quota {
    let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    Quota::per_second(number(often)).allow_burst(number(at_once))
}
