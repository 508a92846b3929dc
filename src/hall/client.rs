//! Asks the hall that runs on this machine for keys.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use reqwest::{StatusCode, Url};
use zeroize::Zeroizing;

use super::private;
use super::service::TOKEN;
use crate::config::Config;
use crate::fault::Trouble;

/// How long an answer may take: it comes from the same machine.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// Nothing answers there.
    #[error("no hall answers on {0}")]
    NotRunning(SocketAddr),
    /// The token cannot be read.
    #[error("the hall's token cannot be read: {path}: {why}")]
    NoToken {
        /// Where it should lie.
        path: PathBuf,
        /// What the machine says.
        why: String,
    },
    /// The hall did not take the token.
    #[error("the hall on {0} did not take the token: it runs with another data folder")]
    WrongToken(SocketAddr),
    /// The hall knows no such counter.
    #[error("the hall knows no counter `{0}`")]
    NoSuchCounter(String),
    /// The hall has no such route.
    #[error("the hall on {0} does not know what it was asked")]
    NotFound(SocketAddr),
    /// The hall is closed, and has no keys.
    #[error("the hall is closed: the day's keys are erased")]
    Closed,
    /// Something else went wrong.
    #[error("the hall on {address} gave no keys: {why}")]
    Failed {
        /// Where it was asked.
        address: SocketAddr,
        /// What it said.
        why: String,
    },
}

impl ClientError {
    /// The error in three parts, for a person at a command line.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        let what = self.to_string();
        match self {
            Self::NotRunning(_) => Trouble::yours(
                what,
                "start the kiosk with the same kiosk-config.toml, or name a file of keys with --keys",
            ),
            Self::NoToken { .. } => Trouble::yours(
                what,
                "run this under the account that runs the kiosk, while the kiosk runs",
            ),
            Self::NotFound(_) => Trouble::ours(
                what,
                "see that the kiosk that runs and this program have the same version",
            ),
            Self::WrongToken(_) => Trouble::yours(
                what,
                "use the kiosk-config.toml that the kiosk was started with",
            ),
            Self::NoSuchCounter(_) => {
                Trouble::yours(what, "use the id of a counter from counters.toml")
            }
            Self::Closed => Trouble::yours(
                what,
                "strips of a day can be read on that day only, while the hall serves",
            ),
            Self::Failed { .. } => {
                Trouble::machines(what, "try again; then look at the kiosk's log")
            }
        }
    }
}

/// The day's keys of one counter, as a text that [`crate::record::Keyring`] reads.
///
/// # Errors
/// Any [`ClientError`]; none of them shows the token or a key.
pub async fn fetch_keys(config: &Config, counter: &str) -> Result<Zeroizing<String>, ClientError> {
    match ask(config, &["keys", counter]).await {
        Err(ClientError::NotFound(_)) => Err(ClientError::NoSuchCounter(counter.to_owned())),
        answer => answer,
    }
}

/// Whose signatures are believed, as a text that [`crate::record::Keyring`] reads: without any
/// counter's key, so that a closed hall gives it too.
///
/// # Errors
/// As [`fetch_keys`].
pub async fn fetch_trust(config: &Config) -> Result<Zeroizing<String>, ClientError> {
    ask(config, &["trust"]).await
}

async fn ask(config: &Config, path: &[&str]) -> Result<Zeroizing<String>, ClientError> {
    let address = config.hall.listen;
    let failed = |why: String| ClientError::Failed { address, why };
    let client = reqwest::Client::builder()
        // Whatever proxy the machine knows of has no business with keys.
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .map_err(|error| failed(error.to_string()))?;
    let response = client
        .get(address_of(address, path).map_err(failed)?)
        .bearer_auth(token(config, address)?.as_str())
        .send()
        .await
        .map_err(|error| {
            if error.is_connect() {
                ClientError::NotRunning(address)
            } else {
                failed(error.to_string())
            }
        })?;
    match response.status() {
        StatusCode::OK => response
            .text()
            .await
            .map(Zeroizing::new)
            .map_err(|error| failed(error.to_string())),
        StatusCode::UNAUTHORIZED => Err(ClientError::WrongToken(address)),
        StatusCode::NOT_FOUND => Err(ClientError::NotFound(address)),
        StatusCode::CONFLICT => Err(ClientError::Closed),
        status => Err(failed(status.to_string())),
    }
}

fn address_of(address: SocketAddr, path: &[&str]) -> Result<Url, String> {
    let mut url = Url::parse(&format!("http://{address}/v1")).map_err(|error| error.to_string())?;
    // Pushed as segments, so that nothing a person types can become another route.
    if let Ok(mut segments) = url.path_segments_mut() {
        let _ = segments.extend(path);
    }
    Ok(url)
}

fn token(config: &Config, address: SocketAddr) -> Result<Zeroizing<String>, ClientError> {
    let path = config.path(&config.hall.data).join(TOKEN);
    let no_token = |why: String| ClientError::NoToken {
        path: path.clone(),
        why,
    };
    let content = private::read(&path)
        .map_err(|error| no_token(error.to_string()))?
        // The token lives exactly as long as the service.
        .ok_or(ClientError::NotRunning(address))?;
    let text = std::str::from_utf8(&content).map_err(|error| no_token(error.to_string()))?;
    Ok(Zeroizing::new(text.to_owned()))
}
