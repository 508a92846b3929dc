//! The connections to a hall, by the certificate that is believed.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Certificate;

/// Timeout of a request: a visitor stands and waits.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(3);
/// Timeout of a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
/// Timeout of a silent event stream; the hall's keep-alive comes every 10 s.
const STREAM_TIMEOUT: Duration = Duration::from_secs(25);

/// The certificate by which a hall is believed, in place of those that the machine believes.
#[derive(Clone)]
pub(super) struct Believed {
    /// A PEM file.
    pub(super) file: PathBuf,
    /// Whose name it must bear.
    pub(super) named: Named,
}

/// Whose name a certificate must bear.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// The hall's, as it is asked.
    AsAsked,
    /// Any: the hall on this machine is asked by a number that a city's certificate need not name.
    Anyhow,
}

/// HTTP clients of a hall.
#[derive(Clone)]
pub(super) struct Connections {
    /// For requests.
    pub(super) http: reqwest::Client,
    /// For streams, which are silent for a while.
    pub(super) streams: reqwest::Client,
    /// The content of the believed file.
    pub(super) believes: Arc<Vec<u8>>,
}

impl Connections {
    /// Connections by the certificate that the file holds now; why there are none, in words.
    pub(super) fn new(believed: Option<&Believed>) -> Result<Self, String> {
        let mut believes = Vec::new();
        let mut certificates = Vec::new();
        if let Some(Believed { file, .. }) = believed {
            believes =
                std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
            certificates =
                Certificate::from_pem_bundle(&believes).map_err(|error| error.to_string())?;
        }
        let anyhow = believed.is_some_and(|believed| believed.named == Named::Anyhow);
        let builder = || {
            let builder = reqwest::Client::builder()
                // Whatever proxy the machine knows of has no business with keys and tickets.
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT);
            if certificates.is_empty() {
                return builder;
            }
            builder
                .tls_certs_only(certificates.iter().cloned())
                .tls_danger_accept_invalid_hostnames(anyhow)
        };
        let built =
            |builder: reqwest::ClientBuilder| builder.build().map_err(|error| error.to_string());
        Ok(Self {
            http: built(builder().timeout(REQUEST_TIMEOUT))?,
            streams: built(builder().read_timeout(STREAM_TIMEOUT))?,
            believes: Arc::new(believes),
        })
    }
}
