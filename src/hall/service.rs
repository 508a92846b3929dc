//! What the hall answers on its own machine: whether it is well, and the day's keys for a counter.
//!
//! The keys go out only on loopback, and only to whoever can read the token that lies beside the
//! store with mode 0600. The token is new at every start, so that one that leaked dies with the
//! service.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path as InPath, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use super::{ClockSays, Error, Hall, KeysError, private};
use crate::config::Config;
use crate::fault::Trouble;

/// The token's file in the data folder.
pub(super) const TOKEN: &str = "service.token";

/// How often the hall looks whether the day or the keys are over.
const TENDED_EVERY: Duration = Duration::from_secs(20);

/// How long requests that are under way may take when the service stops.
const FAREWELL: Duration = Duration::from_secs(2);

/// The running service.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    token: PathBuf,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
    tending: JoinHandle<()>,
}

struct Shared {
    hall: Hall,
    token: Zeroizing<String>,
}

impl Service {
    /// Listens where the configuration says, and tends the hall: opens its days, and removes the
    /// keys when their time is over.
    ///
    /// # Errors
    /// In three parts: an address that other machines can reach, a port that is taken, a token that
    /// cannot be written.
    pub async fn start(hall: Hall, config: &Config) -> Result<Self, Trouble> {
        let wanted = config.hall.listen;
        if !wanted.ip().is_loopback() {
            return Err(Trouble::yours(
                format!(
                    "the hall is told to listen on {wanted}, which other machines can reach: the day's keys would cross the network in the open"
                ),
                "set `listen` in [hall] of kiosk-config.toml to 127.0.0.1 and a port",
            ));
        }
        let listener = TcpListener::bind(wanted)
            .await
            .map_err(|error| cannot_listen(wanted, &error))?;
        let address = listener
            .local_addr()
            .map_err(|error| cannot_listen(wanted, &error))?;
        let path = config.path(&config.hall.data).join(TOKEN);
        let token = new_token(&path).map_err(|why| {
            Error::Keys(KeysError::File {
                file: path.clone(),
                why,
            })
            .trouble()
        })?;

        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            hall: hall.clone(),
            token,
        });
        let serving = tokio::spawn(serve(listener, router(shared), stopped.clone()));
        let tending = tokio::spawn(tend(hall, stopped));
        tracing::info!(%address, "the hall listens");
        Ok(Self {
            address,
            token: path,
            stop,
            serving,
            tending,
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers what is under way, then stops listening and removes the token. The keys stay for the
    /// next start: only their time ends them.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        if tokio::time::timeout(FAREWELL, &mut self.serving)
            .await
            .is_err()
        {
            self.serving.abort();
        }
        self.tending.abort();
        if let Err(error) = private::destroy(&self.token) {
            tracing::warn!(%error, "the service's token could not be removed");
        }
    }
}

/// Every route of the service.
fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/v1/keys/{counter}", get(keys))
        .route("/v1/trust", get(trust))
        .with_state(shared)
}

async fn health(State(shared): State<Arc<Shared>>) -> Response {
    match shared.hall.day().await {
        Ok(day) => Json(json!({
            "day": day.date.to_string(),
            "clock": match day.clock {
                ClockSays::Same => "same",
                ClockSays::Earlier => "behind",
            },
            "open": shared.hall.reception().is_open(),
        }))
        .into_response(),
        Err(error) => refusal(&error),
    }
}

async fn keys(
    State(shared): State<Arc<Shared>>,
    InPath(counter): InPath<String>,
    headers: HeaderMap,
) -> Response {
    if !may_see_keys(&headers, &shared.token) {
        return unauthorized();
    }
    keyring_file(shared.hall.keyring(&counter.as_str().into()).await)
}

async fn trust(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    if !may_see_keys(&headers, &shared.token) {
        return unauthorized();
    }
    keyring_file(shared.hall.trust_keyring().await)
}

fn unauthorized() -> Response {
    told(
        StatusCode::UNAUTHORIZED,
        "unauthorized",
        "the token is missing or wrong",
    )
}

fn keyring_file(keyring: Result<Zeroizing<String>, Error>) -> Response {
    match keyring {
        Ok(keyring) => (
            [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
                (header::CACHE_CONTROL, "no-store"),
            ],
            // The answer's own copy cannot be wiped: it lives until the socket has taken it.
            keyring.to_string(),
        )
            .into_response(),
        Err(error) => refusal(&error),
    }
}

fn may_see_keys(headers: &HeaderMap, token: &str) -> bool {
    let shown = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.as_bytes().strip_prefix(b"Bearer "))
        .unwrap_or_default();
    // Every byte is looked at, so that the time taken tells nothing about the first wrong one.
    shown.len() == token.len()
        && shown
            .iter()
            .zip(token.as_bytes())
            .fold(0, |differences, (a, b)| differences | (a ^ b))
            == 0
}

fn refusal(error: &Error) -> Response {
    let (status, code) = match error {
        Error::NoSuchCounter(_) => (StatusCode::NOT_FOUND, "no-such-counter"),
        Error::Closed { .. } => (StatusCode::CONFLICT, "closed"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
    };
    if status.is_server_error() {
        tracing::error!(%error, "the hall could not answer");
    }
    told(status, code, &error.to_string())
}

fn told(status: StatusCode, code: &str, what: &str) -> Response {
    (status, Json(json!({ "error": code, "what": what }))).into_response()
}

fn new_token(path: &Path) -> std::io::Result<Zeroizing<String>> {
    let mut random = Zeroizing::new([0; 32]);
    getrandom::fill(random.as_mut_slice()).map_err(std::io::Error::other)?;
    let token = private::hex(random.as_slice());
    private::write(path, token.as_bytes())?;
    Ok(token)
}

async fn serve(listener: TcpListener, router: Router, stopped: watch::Receiver<bool>) {
    let served = axum::serve(listener, router).with_graceful_shutdown(until(stopped));
    if let Err(error) = served.await {
        tracing::error!(%error, "the hall no longer listens");
    }
}

async fn tend(hall: Hall, stopped: watch::Receiver<bool>) {
    let mut turns = tokio::time::interval(TENDED_EVERY);
    let stopped = until(stopped);
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            () = &mut stopped => return,
            _ = turns.tick() => {
                if let Err(error) = hall.tend().await {
                    tracing::error!(%error, "the hall could not be tended");
                }
            }
        }
    }
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // A sender that is gone means the same.
    let _ = stopped.wait_for(|stop| *stop).await;
}

fn cannot_listen(wanted: SocketAddr, error: &std::io::Error) -> Trouble {
    let what = format!("the hall cannot listen on {wanted}: {error}");
    match error.kind() {
        std::io::ErrorKind::AddrInUse => Trouble::yours(
            what,
            "another kiosk or program has this port: end it, or set another port at `listen` in [hall] of kiosk-config.toml",
        ),
        std::io::ErrorKind::PermissionDenied => Trouble::yours(
            what,
            "set a port above 1023 at `listen` in [hall] of kiosk-config.toml",
        ),
        _ => Trouble::machines(
            what,
            "see that this machine has the address that `listen` in [hall] of kiosk-config.toml names",
        ),
    }
}
