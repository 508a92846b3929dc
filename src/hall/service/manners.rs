//! What every request must have, and every answer says to a browser and to what stands between.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::guard::Refusal;

/// A browser that was here once comes by TLS alone, for a year.
const COME_BY_TLS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Whether the hall itself speaks TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaks {
    Tls,
    Plain,
}

/// Refuses a request without one `Host`, and gives every answer its headers.
pub(super) async fn mind(State(speaks): State<Speaks>, request: Request, next: Next) -> Response {
    // Two programs on the way may each take another one of two for the right one.
    let mut response = if has_one_host(request.headers()) {
        next.run(request).await
    } else {
        let what = "a request names one host: there is none, or more than one".to_owned();
        Refusal::Unreadable(what).into_response()
    };
    let headers = response.headers_mut();
    let mut default = |name: HeaderName, value: HeaderValue| {
        // A route that says it itself knows better: pages may be kept, and live streams have words of their own.
        let _ = headers.entry(name).or_insert(value);
    };
    default(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    default(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if speaks == Speaks::Tls {
        default(header::STRICT_TRANSPORT_SECURITY, COME_BY_TLS);
    }
    response
}

fn has_one_host(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let first = hosts.next();
    first.is_some_and(|host| !host.is_empty()) && hosts.next().is_none()
}
