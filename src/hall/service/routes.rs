//! Every route of the service, by who may ask it.

mod stations;

use std::sync::Arc;
use std::time::Duration;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Extension, FromRef, FromRequest, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use axum::{Json, Router, middleware};
use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;
use utoipa::OpenApi;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Content, Ref, RefOr, ResponseBuilder};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use zeroize::Zeroizing;

use super::client::Proxies;
use super::descriptors::Descriptors;
use super::events::{self, Feed};
use super::guard::{self, Caller, Guard, Refusal};
use super::phone_guard::{self, PhoneGuard};
use super::phones::Phones;
use crate::api::{
    Ago, Calls, CatalogueRows, Counted, DayNumber, HallProfile, Health, LeaseRequest, NumberBlock,
    Problem, SignerKey, Standing, TicketRequest as Asked, WaitEstimate,
};
use crate::catalogue::CounterId;
use crate::hall::{Again, ClockSays, Error, Hall, Role};
use crate::record::SignerPublic;
use crate::ticket::Id;
use crate::web::{self, PhoneSpeech};

/// Longest request body, in bytes.
const BODY_MAX_BYTES: usize = 16 * 1024;
/// Timeout of a request, from its head to its answer.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);
/// Interval at which counts of the rate limits are dropped.
const FORGET_INTERVAL: Duration = Duration::from_secs(60);

/// Name of the security scheme in the description.
const TOKEN: &str = "token";

const KIOSK: &[Role] = &[Role::Kiosk, Role::Admin];
const SIGNER: &[Role] = &[Role::Kiosk, Role::Station, Role::Admin];
const STATION: &[Role] = &[Role::Station, Role::Admin];
const ANY_TOKEN: &[Role] = &Role::ALL;

/// What every handler has.
#[derive(Clone)]
pub(super) struct AppState {
    pub(super) hall: Hall,
    pub(super) feed: Feed,
    pub(super) descriptors: Descriptors,
}

impl FromRef<AppState> for Feed {
    fn from_ref(shared: &AppState) -> Self {
        shared.feed.clone()
    }
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Annai hall",
        description = "Numbers, queues and calls of one hall. Nothing here says who a visitor is or what they said. \
            Show a token as `Authorization: Bearer TOKEN`; `annai keys` makes tokens for the roles kiosk, station, board and admin."
    ),
    components(schemas(Problem, crate::api::Event))
)]
struct Description;

/// The description that is served at `/openapi.json`.
#[must_use]
pub fn description() -> utoipa::openapi::OpenApi {
    let mut all = Description::openapi();
    for group in [
        public(),
        kiosks(),
        signers(),
        stations::routes(),
        everybody(),
    ] {
        all.merge(group.into_openapi());
    }
    let bearer = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    let components = all.components.get_or_insert_default();
    components.add_security_scheme(TOKEN, bearer);
    for item in all.paths.paths.values_mut() {
        let operations = [&mut item.get, &mut item.put, &mut item.post];
        for operation in operations.into_iter().flatten() {
            document_refusals(operation);
        }
    }
    all
}

/// What any route may answer: a refusal for its token, its rate, its path or its body, or a store that is
/// gone. `default` is for statuses of a later version.
fn document_refusals(operation: &mut Operation) {
    let mut statuses = vec!["400", "405", "408", "429", "500", "503", "default"];
    let tags = operation.tags.iter().flatten();
    if !tags.into_iter().any(|tag| tag == "anybody") {
        operation.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], _>(TOKEN, [])]);
        statuses.extend(["401", "403"]);
    }
    if operation
        .parameters
        .iter()
        .flatten()
        .any(|one| matches!(one, RefOr::T(one) if one.parameter_in == ParameterIn::Path))
    {
        statuses.extend(["404", "409", "422"]);
    }
    if operation.request_body.is_some() {
        statuses.extend(["404", "409", "413", "415", "422"]);
    }
    let problem = || Content::new(Some(Ref::from_schema_name("Problem")));
    for status in statuses {
        let response = ResponseBuilder::new()
            .description("refused, or not done")
            .content("application/json", problem())
            .build();
        let responses = &mut operation.responses.responses;
        let _ = responses
            .entry(status.to_owned())
            .or_insert_with(|| response.into());
    }
}

/// Every route of the service.
pub(super) fn router(
    shared: AppState,
    proxies: Proxies,
    local: &str,
    speech: Option<Arc<PhoneSpeech>>,
    tasks: &TaskTracker,
    stopped: CancellationToken,
) -> Router {
    let hall = shared.hall.clone();
    let guard = Guard::new(hall.clone(), proxies.clone(), local);
    let phone_guard = PhoneGuard::new(hall.clone(), proxies);
    drop(tasks.spawn(forget(guard.clone(), phone_guard.clone(), stopped)));
    let only = |router: OpenApiRouter<AppState>, roles: &'static [Role]| {
        let layer = middleware::from_fn_with_state((guard.clone(), roles), guard::only);
        Router::from(router).route_layer(layer)
    };
    let anybody = middleware::from_fn_with_state(guard.clone(), guard::anybody);
    let phones = Phones {
        hall,
        newest: shared.feed.newest(),
    };
    let page = speech.clone().map_or_else(Router::new, |speech| {
        let phone = middleware::from_fn_with_state(phone_guard, phone_guard::phone);
        web::router(phones, speech)
            .route_layer(phone)
            .with_state(())
    });
    let router = Router::from(public())
        .route_layer(anybody.clone())
        .merge(page)
        .merge(only(kiosks(), KIOSK))
        .merge(only(signers(), SIGNER))
        .merge(only(stations::routes(), STATION))
        .merge(only(everybody(), ANY_TOKEN))
        // Who tries addresses that are none is counted like everybody without a token.
        .fallback_service(any(async || StatusCode::NOT_FOUND).layer(anybody))
        .layer(DefaultBodyLimit::max(BODY_MAX_BYTES))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            REQUEST_TIMEOUT,
        ))
        .layer(CatchPanicLayer::new())
        .layer(middleware::map_response(guard::as_problem))
        .with_state(shared);
    match speech {
        Some(speech) => router.layer(middleware::from_fn_with_state(speech, phone_guard::as_page)),
        None => router,
    }
}

async fn forget(guard: Guard, phone_guard: PhoneGuard, stopped: CancellationToken) {
    let mut interval = tokio::time::interval(FORGET_INTERVAL);
    let rounds = async {
        loop {
            let _ = interval.tick().await;
            guard.forget();
            phone_guard.forget();
        }
    };
    let _: Option<()> = stopped.run_until_cancelled(rounds).await;
}

fn public() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(health))
        .routes(routes!(openapi))
}

fn kiosks() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(issue))
        .routes(routes!(hand_over))
        .routes(routes!(cancel))
        .routes(routes!(lease))
}

fn signers() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(sign))
        .routes(routes!(count))
}

fn everybody() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(day))
        .routes(routes!(profile))
        .routes(routes!(catalogue))
        .routes(routes!(standing))
        .routes(routes!(waits))
        .routes(routes!(calls))
        .routes(routes!(trust))
        .routes(routes!(events::stream))
}

/// A body, or in words why it cannot be read.
struct JsonBody<T>(T);

impl<T: serde::de::DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        match Json::from_request(request, state).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(rejection) => Err(unreadable(rejection)),
        }
    }
}

fn unreadable(rejection: JsonRejection) -> Response {
    let status = rejection.status();
    let mut response = Refusal::Unreadable(rejection.body_text()).into_response();
    *response.status_mut() = status;
    response
}

fn id(text: &str) -> Result<Id, Refusal> {
    text.parse()
        .map_err(|error: crate::ticket::id::NotAnId| Refusal::Unreadable(error.to_string()))
}

/// Whether the hall is well: an error names why no ticket can be made.
#[utoipa::path(get, path = "/health", tag = "anybody",
    responses((status = OK, body = Health), (status = SERVICE_UNAVAILABLE, body = Problem)))]
async fn health(shared: State<AppState>) -> Result<Json<Health>, Refusal> {
    if shared.descriptors.ran_out_lately() {
        return Err(Refusal::NoDescriptors);
    }
    match shared.hall.trouble() {
        Some(error) => Err(Error::Store(error).into()),
        None => day(shared).await,
    }
}

/// The hall's day, as `/health` tells it, outside the rate limit for requests without a token.
#[utoipa::path(get, path = "/v1/day", tag = "any token",
    responses((status = OK, body = Health), (status = SERVICE_UNAVAILABLE, body = Problem)))]
async fn day(State(shared): State<AppState>) -> Result<Json<Health>, Refusal> {
    let day = shared.hall.day().await?;
    Ok(Json(Health {
        day: day.date,
        clock: match day.clock {
            ClockSays::Same => "same",
            ClockSays::Earlier => "behind",
        }
        .to_owned(),
        open: shared.hall.open_state().is_open(),
    }))
}

/// This description.
#[utoipa::path(get, path = "/openapi.json", tag = "anybody", responses((status = OK)))]
async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(description())
}

/// A number for a ticket. The id is the kiosk's, a UUID of version 7: the same id with the same body
/// gives the same answer however often it is asked, with another body it is a conflict. The ticket
/// stands in no queue until it is handed over.
#[utoipa::path(put, path = "/v1/tickets/{id}", tag = "kiosk", request_body = Asked,
    params(("id" = String, Path, format = Uuid, pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")),
    responses(
        (status = CREATED, body = DayNumber), (status = OK, body = DayNumber, description = "given before"),
        (status = CONFLICT, body = Problem), (status = NOT_FOUND, body = Problem), (status = UNPROCESSABLE_ENTITY, body = Problem)))]
async fn issue(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(ticket): Path<String>,
    JsonBody(asked): JsonBody<Asked>,
) -> Result<Response, Refusal> {
    let ticket = id(&ticket)?;
    if asked.stops.len() > 24 {
        return Err(Error::TooManyStops.into());
    }
    let issued = shared.hall.issue_at(caller.owner(), ticket, asked).await?;
    let status = match issued.again {
        Again::First => StatusCode::CREATED,
        Again::Repeated => StatusCode::OK,
    };
    let numbered = DayNumber {
        number: issued.number,
        day: issued.day,
    };
    Ok((status, Json(numbered)).into_response())
}

/// The visitor has the number in hand: it joins the queue. Saying so again changes nothing.
#[utoipa::path(post, path = "/v1/tickets/{id}/hand-over", tag = "kiosk", request_body = Ago,
    params(("id" = String, Path, format = Uuid, pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")),
    responses((status = OK, body = Standing), (status = NOT_FOUND, body = Problem), (status = CONFLICT, body = Problem)))]
async fn hand_over(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(ticket): Path<String>,
    JsonBody(ago): JsonBody<Ago>,
) -> Result<Json<Standing>, Refusal> {
    let ticket = id(&ticket)?;
    shared.hall.check_owner(caller.owner(), ticket).await?;
    let ago = i64::try_from(ago.milliseconds_ago).unwrap_or(i64::MAX);
    let _ = shared
        .hall
        .hand_over(ticket, SignedDuration::from_millis(ago))
        .await?;
    Ok(Json(shared.hall.standing(ticket).await?))
}

/// The number is given up. Saying so again changes nothing.
#[utoipa::path(post, path = "/v1/tickets/{id}/cancel", tag = "kiosk",
    params(("id" = String, Path, format = Uuid, pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")),
    responses((status = OK, body = Standing), (status = NOT_FOUND, body = Problem), (status = CONFLICT, body = Problem)))]
async fn cancel(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(ticket): Path<String>,
) -> Result<Json<Standing>, Refusal> {
    let ticket = id(&ticket)?;
    shared.hall.check_owner(caller.owner(), ticket).await?;
    let _ = shared.hall.cancel(ticket).await?;
    Ok(Json(shared.hall.standing(ticket).await?))
}

/// What a kiosk acts by when the hall cannot be reached: hours, closed days, the address for phones;
/// and which catalogue the hall has.
#[utoipa::path(get, path = "/v1/hall", tag = "any token", responses((status = OK, body = HallProfile)))]
async fn profile(State(shared): State<AppState>) -> Json<HallProfile> {
    Json(shared.hall.profile().clone())
}

/// The hash of each row of the hall's catalogue, to find out what differs in the kiosk's.
#[utoipa::path(get, path = "/v1/catalogue", tag = "any token", responses((status = OK, body = CatalogueRows)))]
async fn catalogue(State(shared): State<AppState>) -> Json<CatalogueRows> {
    Json(CatalogueRows {
        rows: shared.hall.rows().clone(),
    })
}

/// Blocks of numbers to give while the hall cannot be reached. The same block asked for again is the
/// same numbers; a series without a whole block left lends none.
#[utoipa::path(post, path = "/v1/leases", tag = "kiosk", request_body = LeaseRequest,
    responses((status = OK, body = Vec<NumberBlock>)))]
async fn lease(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    JsonBody(asked): JsonBody<LeaseRequest>,
) -> Result<Json<Vec<NumberBlock>>, Refusal> {
    if !(16..=64).contains(&asked.holder.chars().count()) || asked.blocks.len() > 24 {
        let what = "a holder has 16 to 64 characters, and asks for 24 blocks at most";
        return Err(Refusal::Unreadable(what.to_owned()));
    }
    let lent = shared.hall.lease(&caller.name, asked.holder, asked.blocks);
    Ok(Json(lent.await?))
}

/// A kiosk, or the station of `counter`, signs strips with this key from now on.
#[utoipa::path(put, path = "/v1/signer", tag = "kiosk, station", request_body = SignerKey,
    responses((status = NO_CONTENT), (status = BAD_REQUEST, body = Problem)))]
async fn sign(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    JsonBody(key): JsonBody<SignerKey>,
) -> Result<StatusCode, Refusal> {
    let mut bytes = [0; 32];
    let public = hex::decode_to_slice(&key.public, &mut bytes)
        .ok()
        .and_then(|()| SignerPublic::from_bytes(&bytes))
        .ok_or_else(|| Refusal::Unreadable("this is not a public key".to_owned()))?;
    let counter = key.counter.as_deref().map(CounterId::from);
    caller.signs_for(counter.as_ref())?;
    let signs = shared.hall.sign(caller.name, counter, &public).await;
    if let Err(error @ Error::KeyDenied(_)) = &signs {
        tracing::warn!(%error, "no strip is believed that is signed with it; another key is asked for");
    }
    signs?;
    Ok(StatusCode::NO_CONTENT)
}

/// Small counts, to plan by: a kiosk tells at the end of a visit what is counted of it, a station that
/// something was told before. Nothing says which visit; `a` and `b` are ids that the hall knows, but for
/// search words, which the hall writes down only when five visits of a day have typed the same.
#[utoipa::path(post, path = "/v1/counts", tag = "kiosk, station", request_body = Vec<Counted>,
    responses((status = NO_CONTENT), (status = BAD_REQUEST, body = Problem)))]
async fn count(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    JsonBody(counted): JsonBody<Vec<Counted>>,
) -> Result<StatusCode, Refusal> {
    for one in &counted {
        caller.counts(one)?;
    }
    shared.hall.count(&counted).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where a ticket stands.
#[utoipa::path(get, path = "/v1/tickets/{id}", tag = "any token",
    params(("id" = String, Path, format = Uuid, pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")),
    responses((status = OK, body = Standing), (status = NOT_FOUND, body = Problem)))]
async fn standing(
    State(shared): State<AppState>,
    Path(ticket): Path<String>,
) -> Result<Json<Standing>, Refusal> {
    Ok(Json(shared.hall.standing(id(&ticket)?).await?))
}

/// Whose signatures are believed, as a keyring file (TOML) without any counter's key.
#[utoipa::path(get, path = "/v1/trust", tag = "any token",
    responses((status = OK, body = String, content_type = "text/plain")))]
async fn trust(State(shared): State<AppState>) -> Result<Response, Refusal> {
    Ok(keyring_file(&shared.hall.trust_keyring().await?))
}

/// Wait estimates for a newcomer, by counter.
#[utoipa::path(get, path = "/v1/waits", tag = "any token", responses((status = OK, body = Vec<WaitEstimate>)))]
async fn waits(State(shared): State<AppState>) -> Result<Json<Vec<WaitEstimate>>, Refusal> {
    Ok(Json(shared.hall.waits().await?))
}

/// Who is called now, and how many wait where.
#[utoipa::path(get, path = "/v1/calls", tag = "any token", responses((status = OK, body = Calls)))]
async fn calls(State(shared): State<AppState>) -> Result<Json<Calls>, Refusal> {
    Ok(Json(shared.hall.calls().await?))
}

fn keyring_file(keyring: &Zeroizing<String>) -> Response {
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        // The answer's own copy cannot be wiped: it lives until the socket has taken it.
        keyring.to_string(),
    )
        .into_response()
}
