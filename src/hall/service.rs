//! The hall's service: the API, the stream of events, the page for phones, over HTTP or HTTPS.
//!
//! Whoever asks shows a token (`Authorization: Bearer …`); `service/routes.rs` says which role may ask
//! what. One token lives beside the store with mode 0600, is new at every start, and may ask
//! everything: with it the programs of this machine (the kiosk that brings its own hall, `annai open`)
//! need no setting up.

mod connection;
mod events;
mod guard;
mod phones;
mod routes;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum_server::Handle;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use super::store::tokens;
use super::{Error, Hall, KeysError};
use crate::api::local;
use crate::config::Config;
use crate::fault::Trouble;
use crate::files;

pub use routes::description;

/// How often the hall looks whether the day or the keys are over.
const TENDED_EVERY: Duration = Duration::from_secs(20);

/// How long requests that are under way may take when the service stops.
const FAREWELL: Duration = Duration::from_secs(2);

/// The running service.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    secure: bool,
    token: PathBuf,
    stop: watch::Sender<bool>,
    handle: Handle<SocketAddr>,
    serving: JoinHandle<()>,
    tending: JoinHandle<()>,
}

impl Service {
    /// Listens where the configuration says, and tends the hall: opens its days, and removes the
    /// keys when their time is over.
    ///
    /// # Errors
    /// In three parts: an address that other machines can reach without a certificate, a port that is
    /// taken, a certificate or a token that cannot be read or written.
    pub async fn start(hall: Hall, config: &Config) -> Result<Self, Trouble> {
        let wanted = config.hall.listen;
        let certificate = match &config.hall.certificate {
            Some(files) => Some(
                connection::certificate(&config.path(&files.chain), &config.path(&files.key))
                    .await
                    .map_err(|error| no_certificate(&error))?,
            ),
            None if wanted.ip().is_loopback() => None,
            None => return Err(in_the_open(wanted)),
        };
        let cannot = |error: std::io::Error| cannot_listen(wanted, &error);
        let listener = tokio::net::TcpListener::bind(wanted)
            .await
            .map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        let path = config.path(&config.hall.data).join(local::TOKEN_FILE);
        let token = new_token(&path).map_err(|why| {
            Error::Keys(KeysError::File {
                file: path.clone(),
                why,
            })
            .trouble()
        })?;

        let (stop, stopped) = watch::channel(false);
        let handle = Handle::new();
        let feed = events::Feed::start(hall.clone(), stopped.clone());
        let speech = phones::speech(config, &hall)?;
        let router = routes::router(hall.clone(), feed, &token, speech, stopped.clone());
        let secure = certificate.is_some();
        let served = connection::serve(listener, certificate, router, handle.clone());
        Ok(Self {
            address,
            secure,
            token: path,
            stop,
            handle,
            serving: tokio::spawn(served),
            tending: tokio::spawn(tend(hall, stopped)),
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where a program on this machine asks it.
    #[must_use]
    pub fn url(&self) -> String {
        local::url(self.address, self.secure)
    }

    /// Answers what is under way, ends the streams, then stops listening and removes the token. The
    /// keys stay for the next start: only their time ends them.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        self.handle.graceful_shutdown(Some(FAREWELL));
        if tokio::time::timeout(FAREWELL * 2, &mut self.serving)
            .await
            .is_err()
        {
            self.serving.abort();
        }
        self.tending.abort();
        if let Err(error) = files::destroy(&self.token) {
            tracing::warn!(%error, "the service's token could not be removed");
        }
    }
}

fn new_token(path: &Path) -> std::io::Result<Zeroizing<String>> {
    let token = tokens::secret().map_err(std::io::Error::other)?;
    files::write(path, token.as_bytes())?;
    Ok(token)
}

async fn tend(hall: Hall, stopped: watch::Receiver<bool>) {
    let mut turns = tokio::time::interval(TENDED_EVERY);
    let stopped = until(stopped);
    let others = hall.follow_others();
    tokio::pin!(stopped, others);
    loop {
        tokio::select! {
            () = &mut stopped => return,
            () = &mut others => {}
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

fn in_the_open(wanted: SocketAddr) -> Trouble {
    Trouble::yours(
        format!(
            "the hall is told to listen on {wanted}, which other machines can reach: tokens and the day's keys would cross the network in the open"
        ),
        "give it a certificate (`certificate` in [hall] of kiosk-config.toml), or set `listen` to 127.0.0.1 and let a proxy with a certificate stand before it",
    )
}

fn no_certificate(error: &std::io::Error) -> Trouble {
    Trouble::yours(
        format!("the hall's certificate cannot be used: {error}"),
        "see that `certificate` in [hall] of kiosk-config.toml names PEM files that belong together and that this account may read",
    )
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
