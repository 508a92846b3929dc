//! Who asks, whether they may, and how often.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use zeroize::Zeroizing;

use crate::api::{Code, Problem};
use crate::catalogue::CounterId;
use crate::fault::Trouble;
use crate::hall::{Error, Hall, Role, StoreError};
use crate::record::seal;

/// Requests a second that one token may make over a while, and at once.
const OFTEN: (u32, u32) = (50, 200);
/// The same for one address that shows no good token: a phone, or somebody who tries.
const UNKNOWN: (u32, u32) = (20, 100);

/// Who asks.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// What their token is called.
    pub(super) name: String,
    /// What they may ask.
    pub(super) role: Role,
    counter: Option<CounterId>,
}

impl Caller {
    /// Whether they may ask about this counter: a station only about its own.
    pub(super) fn at(&self, counter: &CounterId) -> Result<(), Refusal> {
        match (self.role, &self.counter) {
            (Role::Station, Some(own)) if own == counter => Ok(()),
            (Role::Station, _) => Err(Refusal::Forbidden),
            _ => Ok(()),
        }
    }
}

/// What every request is checked against.
#[derive(Clone)]
pub(super) struct Guard {
    hall: Hall,
    local: Arc<Zeroizing<String>>,
    tokens: Arc<DefaultKeyedRateLimiter<String>>,
    addresses: Arc<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Guard {
    pub(super) fn new(hall: Hall, local: &str) -> Self {
        Self {
            hall,
            local: Arc::new(Zeroizing::new(local.to_owned())),
            tokens: Arc::new(RateLimiter::keyed(quota(OFTEN))),
            addresses: Arc::new(RateLimiter::keyed(quota(UNKNOWN))),
        }
    }

    /// Forgets who has not asked for a while.
    pub(super) fn forget(&self) {
        self.tokens.retain_recent();
        self.addresses.retain_recent();
    }

    async fn caller(&self, headers: &HeaderMap) -> Result<Option<Caller>, Error> {
        let shown = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "));
        let is_token =
            |shown: &&str| shown.len() == 64 && shown.bytes().all(|byte| byte.is_ascii_hexdigit());
        // What cannot be a token is not looked for.
        let Some(shown) = shown.filter(is_token) else {
            return Ok(None);
        };
        if seal::same(shown.as_bytes(), self.local.as_bytes()) {
            return Ok(Some(Caller {
                name: "this machine".to_owned(),
                role: Role::Admin,
                counter: None,
            }));
        }
        // Only a hash is looked up, so that the time it takes tells nothing about the secret.
        let token = self.hall.token(shown).await?;
        Ok(token.map(|token| Caller {
            name: token.name,
            role: token.role,
            counter: token.counter,
        }))
    }
}

/// Lets a request through if its token has one of the roles.
pub(super) async fn only(
    State((guard, roles)): State<(Guard, &'static [Role])>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    let from = client(from, request.headers());
    let Some(caller) = guard.caller(request.headers()).await? else {
        guard
            .addresses
            .check_key(&from)
            .map_err(|_| Refusal::TooOften)?;
        return Err(Refusal::Unauthorized);
    };
    guard
        .tokens
        .check_key(&caller.name)
        .map_err(|_| Refusal::TooOften)?;
    if !roles.contains(&caller.role) {
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
    let from = client(from, request.headers());
    guard
        .addresses
        .check_key(&from)
        .map_err(|_| Refusal::TooOften)?;
    Ok(next.run(request).await)
}

/// Whose address it is that asks: behind a proxy on this machine, the one that the proxy names last.
fn client(from: SocketAddr, headers: &HeaderMap) -> IpAddr {
    let named = headers
        .get("x-forwarded-for")
        .filter(|_| from.ip().is_loopback())
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok());
    named.unwrap_or(from.ip())
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
    /// What was sent cannot be read.
    Unreadable(String),
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
            Self::Unreadable(what) => {
                Trouble::yours(what, "compare with the description at /openapi.json")
            }
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
        if status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE {
            let _ = response
                .headers_mut()
                .insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
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
            Self::TooOften => (S::TOO_MANY_REQUESTS, C::TooOften),
            Self::Unreadable(_) => (S::BAD_REQUEST, C::Unreadable),
            Self::Hall(error) => match error {
                Error::NoSuchTicket(_) => (S::NOT_FOUND, C::NoSuchTicket),
                Error::NoSuchCounter(_) => (S::NOT_FOUND, C::NoSuchCounter),
                Error::Closed { .. } => (S::CONFLICT, C::Closed),
                Error::Conflict(_) => (S::CONFLICT, C::Conflict),
                Error::Ended(_) => (S::CONFLICT, C::Ended),
                Error::Exhausted(_) => (S::CONFLICT, C::Exhausted),
                Error::NotLent(_) => (S::CONFLICT, C::NotLent),
                Error::Refused(_) => (S::CONFLICT, C::Refused),
                Error::DeskClosed(_) => (S::CONFLICT, C::DeskClosed),
                Error::DeskBusy(_) => (S::CONFLICT, C::DeskBusy),
                Error::Elsewhere(_) => (S::CONFLICT, C::Elsewhere),
                Error::OtherDesk(_) => (S::CONFLICT, C::OtherDesk),
                Error::OtherStops(_) => (S::CONFLICT, C::OtherStops),
                Error::TooManyKeys(_) => (S::CONFLICT, C::TooManyKeys),
                Error::OtherRoot => (S::CONFLICT, C::OtherRoot),
                Error::NameTaken(_) => (S::CONFLICT, C::NameTaken),
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

fn quota((often, at_once): (u32, u32)) -> Quota {
    let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    Quota::per_second(number(often)).allow_burst(number(at_once))
}
