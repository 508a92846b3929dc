//! What stations ask: their desk, their queue, their keys.

use axum::Json;
use axum::extract::{Extension, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{AppState, JsonBody, id, keyring_file};
use crate::api::{
    ActionWord, AtDesk, DeskAction, DeskId, Problem, Queue, SightAnswer, Staffed, Standing,
    StripSight,
};
use crate::catalogue::CounterId;
use crate::hall::service::guard::{Caller, Refusal};
use crate::record::VisitId;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(staff))
        .routes(routes!(call_next))
        .routes(routes!(serve))
        .routes(routes!(queue))
        .routes(routes!(seen))
        .routes(routes!(keys))
}

/// Opens or closes a desk. A desk that has a visitor cannot be closed.
#[utoipa::path(put, path = "/v1/counters/{counter}/desks/{desk}", tag = "station", request_body = Staffed,
    params(("counter" = String, Path), ("desk" = String, Path, min_length = 1, max_length = 24, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$")),
    responses((status = NO_CONTENT), (status = CONFLICT, body = Problem)))]
async fn staff(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path((counter, desk)): Path<(String, String)>,
    JsonBody(body): JsonBody<Staffed>,
) -> Result<StatusCode, Refusal> {
    let desk = at(&caller, &counter, desk)?;
    shared.hall.staff(desk, body.staffed).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Calls the next ticket to a free desk: the one that came to the hall first, also when it comes from
/// another counter; but a visitor who has just been sent here gets two minutes to come.
#[utoipa::path(post, path = "/v1/counters/{counter}/desks/{desk}/call-next", tag = "station",
    params(("counter" = String, Path), ("desk" = String, Path, min_length = 1, max_length = 24, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$")),
    responses((status = OK, body = Standing), (status = NO_CONTENT, description = "nobody waits"), (status = CONFLICT, body = Problem)))]
async fn call_next(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path((counter, desk)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let desk = at(&caller, &counter, desk)?;
    Ok(match shared.hall.call_next(desk).await? {
        Some(standing) => Json(standing).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

/// A desk does something with a ticket: `call` (again, or out of turn), `start`, `finish` (the next stop
/// starts waiting, in the place that the visitor's arrival gives), `park`, `resume`, `miss`, `transfer`
/// (to `stop` instead), `add-stop` (`stop` behind the last one; with `place`, asking twice adds it once),
/// `undo` (what was finished, missed or cancelled less than five minutes ago stands again as before).
#[utoipa::path(post, path = "/v1/counters/{counter}/tickets/{id}/{action}", tag = "station", request_body = AtDesk,
    params(("counter" = String, Path), ("id" = String, Path, format = Uuid, pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"), ("action" = inline(ActionWord), Path)),
    responses((status = OK, body = Standing), (status = NOT_FOUND, body = Problem), (status = CONFLICT, body = Problem)))]
async fn serve(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path((counter, ticket, action)): Path<(String, String, String)>,
    JsonBody(body): JsonBody<AtDesk>,
) -> Result<Json<Standing>, Refusal> {
    let desk = at(&caller, &counter, body.desk)?;
    let stop = || {
        let missing = || Refusal::Unreadable("this needs a `stop`".to_owned());
        body.stop.clone().ok_or_else(missing)
    };
    let action = match action.as_str() {
        "call" => DeskAction::Call,
        "start" => DeskAction::Start,
        "finish" => DeskAction::Finish,
        "park" => DeskAction::Park,
        "resume" => DeskAction::Resume,
        "miss" => DeskAction::Miss,
        "undo" => DeskAction::Undo,
        "transfer" => DeskAction::Transfer(stop()?),
        "add-stop" => DeskAction::AddStop {
            stop: stop()?,
            place: body.place,
        },
        other => {
            let what = format!("a desk cannot `{other}`");
            return Err(Refusal::Unreadable(what));
        }
    };
    Ok(Json(shared.hall.serve(desk, id(&ticket)?, action).await?))
}

/// A counter's queue, in the order in which people will be called.
#[utoipa::path(get, path = "/v1/counters/{counter}/queue", tag = "station", params(("counter" = String, Path)),
    responses((status = OK, body = Queue), (status = NOT_FOUND, body = Problem)))]
async fn queue(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(counter): Path<String>,
) -> Result<Json<Queue>, Refusal> {
    let counter = CounterId::from(counter.as_str());
    caller.at(&counter)?;
    Ok(Json(shared.hall.queue(&counter).await?))
}

/// A counter has read a strip. The first sight of the day is told when there was one before: the hall
/// keeps a keyed hash in memory until closing, and nothing of what is in the strip.
#[utoipa::path(post, path = "/v1/counters/{counter}/seen", tag = "station", request_body = StripSight,
    params(("counter" = String, Path)),
    responses((status = OK, body = SightAnswer), (status = BAD_REQUEST, body = Problem)))]
async fn seen(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(counter): Path<String>,
    JsonBody(sight): JsonBody<StripSight>,
) -> Result<Json<SightAnswer>, Refusal> {
    let counter = CounterId::from(counter.as_str());
    caller.at(&counter)?;
    let unread = || Refusal::Unreadable("these are no numbers of a strip".to_owned());
    let (mut visit, mut strip) = ([0; 8], [0; 4]);
    hex::decode_to_slice(&sight.visit, &mut visit).map_err(|_| unread())?;
    hex::decode_to_slice(&sight.strip, &mut strip).map_err(|_| unread())?;
    let first = shared
        .hall
        .note_sight(&counter, VisitId(visit), strip)
        .await?;
    Ok(Json(SightAnswer { first }))
}

/// The day's keys of a counter, as a keyring file (TOML).
#[utoipa::path(get, path = "/v1/keys/{counter}", tag = "station", params(("counter" = String, Path)),
    responses((status = OK, body = String, content_type = "text/plain"), (status = CONFLICT, body = Problem)))]
async fn keys(
    State(shared): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(counter): Path<String>,
) -> Result<Response, Refusal> {
    let counter = CounterId::from(counter.as_str());
    caller.at(&counter)?;
    Ok(keyring_file(&shared.hall.keyring(&counter).await?))
}

fn at(caller: &Caller, counter: &str, desk: String) -> Result<DeskId, Refusal> {
    let counter = CounterId::from(counter);
    caller.at(&counter)?;
    Ok(DeskId { counter, desk })
}
