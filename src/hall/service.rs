//! The hall's service: the API, the stream of events, the page for phones, over HTTP or HTTPS.
//!
//! Each request shows a token (`Authorization: Bearer …`); `service/routes.rs` says which role may ask
//! what. One token lives beside the store with mode 0600, is new at every start, and may ask
//! everything: with it the programs of this machine (the kiosk that brings its own hall, `annai open`)
//! need no setting up.

mod certificate;
mod client;
mod connection;
mod connections;
mod descriptors;
mod events;
mod guard;
mod manners;
mod phone_guard;
mod phones;
mod routes;
mod streams;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use axum::middleware::{from_fn, from_fn_with_state};
use axum_server::Handle;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

use super::store::tokens;
use super::{Error, Hall, KeysError};
use crate::api::local;
use crate::config::{City, HallTable};
use crate::fault::Trouble;
use crate::files;
use crate::locale::Locales;

pub use routes::description;

/// Interval at which the hall looks whether the day or the keys are over.
const TEND_INTERVAL: Duration = Duration::from_secs(20);

/// Graceful shutdown: how long requests that are under way may still take.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);

/// The running service.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    secure: bool,
    token: PathBuf,
    handle: Handle<SocketAddr>,
    tasks: TaskTracker,
    /// Stops the tasks, also when the service is only dropped.
    stop: DropGuard,
}

impl Service {
    /// Listens where the table says, and tends the hall: opens its days, and removes the
    /// keys when their time is over. Without `locales` there is no page for phones.
    ///
    /// # Errors
    /// In three parts: an address that other machines can reach without a certificate, a port that is
    /// taken, a certificate or a token that cannot be read or written.
    pub async fn start(
        hall: Hall,
        city: &City,
        table: &HallTable,
        locales: Option<&Locales>,
    ) -> Result<Self, Trouble> {
        let speech = phones::speech(city, table, &hall, locales);
        let wanted = table.listen;
        let certificate = match &table.certificate {
            Some(files) => Some(
                certificate::read(files)
                    .await
                    .map_err(|error| no_certificate(&error))?,
            ),
            None if wanted.ip().to_canonical().is_loopback() => None,
            None => return Err(in_the_open(wanted)),
        };
        let cannot = |error: std::io::Error| cannot_listen(wanted, &error);
        let listener = tokio::net::TcpListener::bind(wanted)
            .await
            .map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        let path = table.data.join(local::TOKEN_FILE);
        let token = new_token(path.clone()).await.map_err(|why| {
            Error::Keys(KeysError::File {
                file: path.clone(),
                why,
            })
            .trouble()
        })?;

        let stop = CancellationToken::new();
        let tasks = TaskTracker::new();
        let handle = Handle::new();
        let feed = events::Feed::start(hall.clone(), &tasks, stop.clone());
        let descriptors = descriptors::Descriptors::default();
        let proxies = client::Proxies::new(&table.trusted_proxies);
        let shared = routes::AppState {
            hall: hall.clone(),
            feed,
            descriptors: descriptors.clone(),
        };
        let secure = certificate.is_some();
        let router = routes::router(shared, proxies, &token, speech, &tasks, stop.clone());
        let speaks = if secure {
            manners::Speaks::Tls
        } else {
            manners::Speaks::Plain
        };
        let router = router
            .layer(from_fn_with_state(speaks, manners::mind))
            .layer(from_fn(connections::note));
        if let (Some(config), Some(files)) = (&certificate, &table.certificate) {
            let renewed = certificate::renew(config.clone(), files.clone(), stop.clone());
            drop(tasks.spawn(renewed));
        }
        let served = connection::serve(listener, certificate, router, handle.clone(), descriptors);
        drop(tasks.spawn(served));
        drop(tasks.spawn(tend(hall, stop.clone())));
        Ok(Self {
            address,
            secure,
            token: path,
            handle,
            tasks,
            stop: stop.drop_guard(),
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
    pub async fn stop(self) {
        let Self {
            token,
            handle,
            tasks,
            stop,
            ..
        } = self;
        // Streams end first: they would keep their connections open until the timeout.
        stop.disarm().cancel();
        handle.graceful_shutdown(Some(SHUTDOWN_TIMEOUT));
        let _ = tasks.close();
        if tokio::time::timeout(SHUTDOWN_TIMEOUT * 2, tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!("a task of the service did not end in time");
        }
        let removed = tokio::task::spawn_blocking(move || files::destroy(&token)).await;
        if let Err(error) = removed.map_err(std::io::Error::other).flatten() {
            tracing::warn!(%error, "the service's token could not be removed");
        }
    }
}

async fn new_token(path: PathBuf) -> std::io::Result<Zeroizing<String>> {
    let token = tokens::secret().map_err(std::io::Error::other)?;
    let content = token.clone();
    let write = move || files::write(&path, content.as_bytes());
    tokio::task::spawn_blocking(write)
        .await
        .map_err(std::io::Error::other)??;
    Ok(token)
}

async fn tend(hall: Hall, stopped: CancellationToken) {
    let rounds = async {
        let mut interval = tokio::time::interval(TEND_INTERVAL);
        loop {
            let _ = interval.tick().await;
            if let Err(error) = hall.tend().await {
                tracing::error!(%error, "the hall could not be tended");
            }
        }
    };
    tokio::select! {
        () = stopped.cancelled() => {}
        () = hall.follow_others() => {}
        () = rounds => {}
    }
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
