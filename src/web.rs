//! The phone page: a visitor's own place, at an address that only the visitor has.
//!
//! The code on the ticket page and on the sheet leads here. The page says the number, the counter,
//! how many people are before it, how long that takes, and when it is called; it names no person and
//! no procedure. It works without JavaScript, by loading itself again; with it, the page asks for
//! itself whenever it is told that what it shows has changed.

mod language;
mod live;
mod view;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State as Given};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::map_response;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use tokio::sync::watch;

use crate::api::Address;
use crate::catalogue::{Counter, CounterId};
use crate::locale::{Language, Locales};
use crate::ticket::{Number, State, Wait};

pub use live::UNBUFFERED;
use view::{LostPage, PhonePage, TicketView};

const STYLE: &str = include_str!("../assets/phone/style.css");
const SCRIPT: &str = include_str!("../assets/phone/live.js");

const STYLE_PATH: &str = "/p/style.css";
const SCRIPT_PATH: &str = "/p/live.js";
const STREAM_PATH: &str = "/p/{address}/live";

/// On every answer: nothing from elsewhere, nothing kept, nothing told to others.
const HEADERS: [(HeaderName, &str); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// Status of one visitor's ticket, as the page shows it.
#[derive(Clone)]
pub struct TicketStatus {
    /// Its number.
    pub number: Number,
    /// Its state.
    pub state: State,
    /// The stop it is at, from 0; after `done` this is still the one that was done.
    pub stop: usize,
    /// The counters of its stops, in order; at least one.
    pub stops: Vec<CounterId>,
    /// How many people wait before it at its counter; shown while it waits.
    pub before: u32,
    /// How long it will wait; shown while it waits.
    pub wait: Wait,
    /// The desk that called it: a number or a letter, as on the desk's sign.
    pub desk: Option<String>,
    /// The number of the newest event of this very ticket. A second call is one, so that the phone
    /// tells it again.
    pub version: u64,
}

/// Source of tickets' status: the hall, or a test's own.
pub trait StatusSource: Clone + Send + Sync + 'static {
    /// The ticket at an address; `None` when there is none. How long this takes must not depend on
    /// how much of the address is right: look it up by a hash or an index, not letter by letter.
    ///
    /// # Errors
    /// [`Unavailable`], after which it may be asked again.
    fn find(
        &self,
        address: &Address,
    ) -> impl Future<Output = Result<Option<TicketStatus>, Unavailable>> + Send;

    /// Changes whenever any place may have changed. What it holds is not looked at.
    fn changes(&self) -> watch::Receiver<i64>;
}

/// The places cannot be looked up now, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unavailable(pub String);

/// What the page needs to speak: the languages, the counters, the hall's name.
pub struct PhoneSpeech {
    locales: Locales,
    counters: Vec<Counter>,
    hall: String,
}

struct Phone<P> {
    places: P,
    speech: Arc<PhoneSpeech>,
}

/// Query of the page's address.
#[derive(Default, Deserialize)]
struct Wish {
    lang: Option<String>,
}

type Asked = Result<Query<Wish>, QueryRejection>;
type AddressPath = Result<Path<String>, PathRejection>;

/// Every route of the phone page.
pub fn router<P: StatusSource>(places: P, speech: Arc<PhoneSpeech>) -> Router {
    Router::new()
        .route(STYLE_PATH, get(style))
        .route(SCRIPT_PATH, get(script))
        .route("/p/{address}", get(page::<P>))
        .route(STREAM_PATH, get(events::<P>))
        .route("/p/", get(nowhere::<P>))
        .route("/p/{address}/", get(nowhere::<P>))
        .route("/p/{address}/{*more}", get(nowhere::<P>))
        .layer(map_response(async |response| guarded(response)))
        .with_state(Phone { places, speech })
}

/// Whether a route is one of the page's files, which are the same for all.
#[must_use]
pub fn is_file(route: &str) -> bool {
    [STYLE_PATH, SCRIPT_PATH].contains(&route)
}

/// Whether a route is the stream of a page, which stays open.
#[must_use]
pub fn is_stream(route: &str) -> bool {
    route == STREAM_PATH
}

/// The page for a browser whose request was refused with this status before it came to the page's own
/// routes. It tries again by itself.
#[must_use]
pub fn refused(
    speech: &PhoneSpeech,
    query: &str,
    headers: &HeaderMap,
    status: StatusCode,
) -> Response {
    let wish = format!("/?{query}").parse::<Uri>().ok();
    let wish = wish.and_then(|uri| Query::<Wish>::try_from_uri(&uri).ok());
    let language = speech.language(wish.and_then(|Query(wish)| wish.lang), headers);
    let lost = match status {
        StatusCode::TOO_MANY_REQUESTS => LostPage::busy(speech, language),
        _ => LostPage::trouble(speech, language),
    };
    guarded(shown(status, &PhonePage::new(speech, language, &lost)))
}

async fn page<P: StatusSource>(
    Given(phone): Given<Phone<P>>,
    named: AddressPath,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let language = phone.language(asked, &headers);
    match phone.find(named).await {
        Ok(Some((address, place))) => {
            let view = TicketView::new(&phone.speech, language, &address, &place);
            shown(
                StatusCode::OK,
                &PhonePage::new(&phone.speech, language, &view),
            )
        }
        Ok(None) => lost(&phone.speech, language),
        Err(error) => {
            tracing::error!(%error, "a place could not be read");
            let lost = LostPage::trouble(&phone.speech, language);
            let page = PhonePage::new(&phone.speech, language, &lost);
            shown(StatusCode::SERVICE_UNAVAILABLE, &page)
        }
    }
}

async fn events<P: StatusSource>(
    Given(phone): Given<Phone<P>>,
    named: AddressPath,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    match named.ok().and_then(|Path(text)| text.parse().ok()) {
        // A place that is not there ends at once; the page then asks for itself, and is told.
        Some(address) => live::events(phone.places, address).into_response(),
        None => lost(&phone.speech, phone.language(asked, &headers)),
    }
}

/// Any other path below the page's: a code that was read badly, an address cut in two.
async fn nowhere<P: StatusSource>(
    Given(phone): Given<Phone<P>>,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    lost(&phone.speech, phone.language(asked, &headers))
}

/// The same answer for every address that leads nowhere, whatever is wrong with it.
fn lost(speech: &PhoneSpeech, language: &Language) -> Response {
    let lost = LostPage::unknown(speech, language);
    shown(
        StatusCode::NOT_FOUND,
        &PhonePage::new(speech, language, &lost),
    )
}

fn shown(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let kept = [(header::CACHE_CONTROL, "no-store")];
            (status, kept, Html(html)).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a phone page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn style() -> impl IntoResponse {
    file("text/css; charset=utf-8", STYLE)
}

async fn script() -> impl IntoResponse {
    file("text/javascript; charset=utf-8", SCRIPT)
}

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "max-age=300"),
    ];
    (headers, text)
}

fn guarded(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        let _ = response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

impl TicketStatus {
    /// What can be seen of it, as one word: another word, another picture.
    fn mark(&self) -> String {
        let waits = self.waits().then_some(match self.wait {
            Wait::Unknown => (self.before, None),
            Wait::Between { least, most } => (self.before, Some((least, most))),
        });
        let mut hasher = DefaultHasher::new();
        (self.number, self.state, self.stop, &self.stops).hash(&mut hasher);
        (waits, &self.desk, self.version).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// Whether people before it and minutes mean something.
    fn waits(&self) -> bool {
        matches!(self.state, State::Handed | State::Waiting)
    }
}

impl PhoneSpeech {
    /// What the page speaks with: all languages, the catalogue's counters, the hall's name.
    #[must_use]
    pub fn new(locales: Locales, counters: Vec<Counter>, hall: impl Into<String>) -> Self {
        Self {
            locales,
            counters,
            hall: hall.into(),
        }
    }

    /// The language to answer in.
    fn language(&self, asked: Option<String>, headers: &HeaderMap) -> &Language {
        let accepted = headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        language::choose(&self.locales, asked.as_deref(), accepted)
    }
}

impl<P: StatusSource> Phone<P> {
    fn language(&self, asked: Asked, headers: &HeaderMap) -> &Language {
        let asked = asked.ok().and_then(|Query(wish)| wish.lang);
        self.speech.language(asked, headers)
    }

    async fn find(
        &self,
        named: AddressPath,
    ) -> Result<Option<(Address, TicketStatus)>, Unavailable> {
        let Some(address) = named.ok().and_then(|Path(text)| text.parse().ok()) else {
            return Ok(None);
        };
        let place = self.places.find(&address).await?;
        Ok(place.map(|place| (address, place)))
    }
}

impl<P: StatusSource> Clone for Phone<P> {
    fn clone(&self) -> Self {
        Self {
            places: self.places.clone(),
            speech: Arc::clone(&self.speech),
        }
    }
}
