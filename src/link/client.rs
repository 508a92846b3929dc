//! Asks a hall over HTTP or HTTPS: the one that runs on this machine, or another.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::Date;
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::AskError;
use super::connections::{Believed, Connections, Named};
use super::error::ClientError;
use crate::api::{
    Ago, AtDesk, BlockRequest, Calls, CatalogueRows, Code, Counted, DayNumber, DeskAction, DeskId,
    FirstSight, HallProfile, Health, LeaseRequest, NumberBlock, Problem, Queue, SightAnswer,
    SignerKey, Staffed, Standing, StripSight, TicketRequest, WaitEstimate, local,
};
use crate::catalogue::{CounterId, RowHashes};
use crate::config::OpeningHours;
use crate::config::{HallAt, HallTable, Link};
use crate::files;
use crate::record::SignerPublic;
use crate::ticket::Id;

/// Pause before a retry when the hall's rate limit was reached.
const RETRY_PAUSE: Duration = Duration::from_secs(1);
/// Number of retries after the rate limit.
const RETRIES: u32 = 3;

/// HTTP client of a hall.
#[derive(Clone)]
pub struct Client {
    base: Url,
    token: Arc<RwLock<Zeroizing<String>>>,
    /// Where the token lies: a hall on this machine writes a new one at every start.
    token_file: PathBuf,
    believed: Option<Believed>,
    connections: Arc<RwLock<Connections>>,
    /// Whether the hall did not take the token when it was asked last.
    refused: Arc<AtomicBool>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.base)
    }
}

impl Client {
    /// Asks the hall that the configuration names, or else the one that runs on this machine.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn new(hall: HallAt<'_>) -> Result<Self, ClientError> {
        match hall {
            HallAt::Elsewhere(Link {
                ask,
                token,
                believe,
            }) => {
                let believed = believe.clone().map(|file| Believed {
                    file,
                    named: Named::AsAsked,
                });
                Self::to(ask, token, believed)
            }
            HallAt::Here(table) => {
                let secure = table.certificate.is_some();
                Self::local(table, &local::url(table.listen, secure))
            }
        }
    }

    /// Asks a hall that runs on this machine, at this URL.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn local(table: &HallTable, url: &str) -> Result<Self, ClientError> {
        let path = table.data.join(local::TOKEN_FILE);
        if !path.exists() {
            // The token lives exactly as long as the service.
            return Err(ClientError::NotRunning);
        }
        let believed = table.certificate.as_ref().map(|files| Believed {
            file: files.chain.clone(),
            named: Named::Anyhow,
        });
        Self::to(url, &path, believed)
    }

    fn to(url: &str, token: &Path, believed: Option<Believed>) -> Result<Self, ClientError> {
        let no_token = |why: String| ClientError::NoToken(format!("{}: {why}", token.display()));
        let content = files::read(token)
            .map_err(|error| no_token(error.to_string()))?
            .ok_or_else(|| no_token("there is no such file".to_owned()))?;
        let text = std::str::from_utf8(&content).map_err(|error| no_token(error.to_string()))?;
        let unusable = ClientError::Unusable;
        let connections = Connections::new(believed.as_ref()).map_err(unusable)?;
        Ok(Self {
            base: Url::parse(url).map_err(|error| unusable(format!("`{url}`: {error}")))?,
            token: Arc::new(RwLock::new(Zeroizing::new(text.trim().to_owned()))),
            token_file: token.to_owned(),
            believed,
            connections: Arc::new(RwLock::new(connections)),
            refused: Arc::default(),
        })
    }

    /// Where the hall is asked.
    #[must_use]
    pub fn address(&self) -> &str {
        self.base.as_str()
    }

    /// Whether the hall did not take the token when it was asked last.
    pub(super) fn is_refused(&self) -> bool {
        self.refused.load(Ordering::Relaxed)
    }

    /// The hall's business day.
    pub(super) async fn day(&self) -> Result<Date, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, &["day"]);
        let health: Health = self.json(asked).await?;
        Ok(health.day)
    }

    /// The hall's hours; `None` when it cannot be asked.
    pub async fn hours(&self) -> Option<OpeningHours> {
        self.profile().await.ok().map(|profile| profile.hours)
    }

    /// What the kiosk acts by when the hall is away.
    pub(super) async fn profile(&self) -> Result<HallProfile, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, &["hall"]);
        self.json(asked).await
    }

    /// The rows of the hall's catalogue.
    pub(super) async fn catalogue(&self) -> Result<RowHashes, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, &["catalogue"]);
        let catalogue: CatalogueRows = self.json(asked).await?;
        Ok(catalogue.rows)
    }

    /// A number for a ticket; the same id gives the same number.
    pub(super) async fn issue(
        &self,
        id: Id,
        request: &TicketRequest,
    ) -> Result<DayNumber, AskError> {
        let asked = self.request(
            &self.connections().http,
            Method::PUT,
            &["tickets", &id.to_string()],
        );
        self.json(asked.json(request)).await
    }

    /// The visitor has the number in hand.
    pub(super) async fn hand_over(&self, id: Id, ago: SignedDuration) -> Result<(), AskError> {
        let ago = Ago {
            milliseconds_ago: u64::try_from(ago.as_millis()).unwrap_or(0),
        };
        self.act(id, "hand-over", &ago).await
    }

    /// The number is given up.
    pub(super) async fn cancel(&self, id: Id) -> Result<(), AskError> {
        self.act(id, "cancel", &Ago::default()).await
    }

    async fn act(&self, id: Id, action: &str, body: &Ago) -> Result<(), AskError> {
        let path = ["tickets", &id.to_string(), action];
        let asked = self
            .request(&self.connections().http, Method::POST, &path)
            .json(body);
        let standing: Standing = self.json(asked).await?;
        if standing.ticket == id {
            Ok(())
        } else {
            // Something that stands before the hall answered in its place.
            Err(AskError::Unreachable(
                "this is no answer to that".to_owned(),
            ))
        }
    }

    /// Blocks of numbers.
    pub(super) async fn lease(
        &self,
        holder: String,
        blocks: Vec<BlockRequest>,
    ) -> Result<Vec<NumberBlock>, AskError> {
        let asked = self.request(&self.connections().http, Method::POST, &["leases"]);
        let body = LeaseRequest { holder, blocks };
        self.json(asked.json(&body)).await
    }

    /// This kiosk, or the station of a counter, signs with this key.
    pub(super) async fn sign(
        &self,
        public: &SignerPublic,
        counter: Option<&CounterId>,
    ) -> Result<(), AskError> {
        let body = SignerKey {
            public: hex::encode(public.to_bytes()),
            counter: counter.map(ToString::to_string),
        };
        let asked = self
            .request(&self.connections().http, Method::PUT, &["signer"])
            .json(&body);
        self.send(asked).await.map(drop)
    }

    /// Opens or closes a desk.
    pub(super) async fn staff(&self, at: &DeskId, staffed: bool) -> Result<(), AskError> {
        let path = ["counters", at.counter.as_str(), "desks", &at.desk];
        let asked = self.request(&self.connections().http, Method::PUT, &path);
        let asked = asked.json(&Staffed { staffed });
        self.send(asked).await.map(drop)
    }

    /// A counter's queue.
    pub(super) async fn queue(&self, counter: &CounterId) -> Result<Queue, AskError> {
        let path = ["counters", counter.as_str(), "queue"];
        self.json(self.request(&self.connections().http, Method::GET, &path))
            .await
    }

    /// Calls the next ticket to a desk; `None` when nobody waits.
    pub(super) async fn call_next(&self, at: &DeskId) -> Result<Option<Standing>, AskError> {
        let path = [
            "counters",
            at.counter.as_str(),
            "desks",
            &at.desk,
            "call-next",
        ];
        let answer = self.send(self.request(&self.connections().http, Method::POST, &path));
        self.json_or_nothing(answer.await?).await
    }

    /// A desk does something with a ticket.
    pub(super) async fn serve(
        &self,
        at: &DeskId,
        ticket: Id,
        action: &DeskAction,
    ) -> Result<Standing, AskError> {
        let path = [
            "counters",
            at.counter.as_str(),
            "tickets",
            &ticket.to_string(),
            action.as_str(),
        ];
        let (stop, place) = match action {
            DeskAction::Transfer(stop) => (Some(stop.clone()), None),
            DeskAction::AddStop { stop, place } => (Some(stop.clone()), *place),
            _ => (None, None),
        };
        let body = AtDesk {
            desk: at.desk.clone(),
            stop,
            place,
        };
        let asked = self
            .request(&self.connections().http, Method::POST, &path)
            .json(&body);
        self.json(asked).await
    }

    /// A counter has read a strip; where it was read first, when it was read before today.
    pub(super) async fn seen(
        &self,
        counter: &CounterId,
        sight: &StripSight,
    ) -> Result<Option<FirstSight>, AskError> {
        let path = ["counters", counter.as_str(), "seen"];
        let asked = self
            .request(&self.connections().http, Method::POST, &path)
            .json(sight);
        let answer: SightAnswer = self.json(asked).await?;
        Ok(answer.first)
    }

    /// Small counts.
    pub(super) async fn count(&self, counted: &[Counted]) -> Result<(), AskError> {
        let asked = self.request(&self.connections().http, Method::POST, &["counts"]);
        self.send(asked.json(counted)).await.map(drop)
    }

    /// What each counter's queue is like.
    pub(super) async fn waits(&self) -> Result<Vec<WaitEstimate>, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, &["waits"]);
        self.json(asked).await
    }

    /// Who is called now.
    pub(super) async fn calls(&self) -> Result<Calls, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, &["calls"]);
        self.json(asked).await
    }

    /// The stream of events behind one.
    pub(super) async fn events(&self, after: i64) -> Result<Response, AskError> {
        let asked = self
            .request(&self.connections().streams, Method::GET, &["events"])
            .header("last-event-id", after);
        self.send(asked).await
    }

    /// Whose signatures are believed, as a text that [`crate::record::Keyring`] reads: without any
    /// counter's key, so that a closed hall gives it too.
    ///
    /// # Errors
    /// [`AskError`].
    pub async fn trust(&self) -> Result<Zeroizing<String>, AskError> {
        self.text(&["trust"]).await
    }

    /// The day's keys of one counter, as a text that [`crate::record::Keyring`] reads.
    ///
    /// # Errors
    /// [`AskError`]; none shows the token or a key.
    pub async fn keys(&self, counter: &str) -> Result<Zeroizing<String>, AskError> {
        self.text(&["keys", counter]).await
    }

    async fn text(&self, path: &[&str]) -> Result<Zeroizing<String>, AskError> {
        let asked = self.request(&self.connections().http, Method::GET, path);
        let answer = self.send(asked).await?;
        answer.text().await.map(Zeroizing::new).map_err(unreachable)
    }

    fn request(&self, client: &reqwest::Client, method: Method, path: &[&str]) -> RequestBuilder {
        let path: Vec<&str> = ["v1"].iter().chain(path).copied().collect();
        client.request(method, self.url(&path))
    }

    fn connections(&self) -> Connections {
        let connections = self.connections.read();
        connections.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the believed certificate again; the next request goes by it. A hall that renewed its own is not
    /// believed before.
    async fn believe_again(&self) {
        let Some(believed) = self.believed.clone() else {
            return;
        };
        let before = self.connections().believes;
        let read = tokio::task::spawn_blocking(move || {
            let changed = std::fs::read(&believed.file).is_ok_and(|now| now != *before);
            changed.then(|| Connections::new(Some(&believed)))
        });
        match read.await {
            Ok(Some(Ok(new))) => {
                let mut connections = self
                    .connections
                    .write()
                    .unwrap_or_else(PoisonError::into_inner);
                *connections = new;
            }
            Ok(Some(Err(error))) => {
                tracing::warn!(%error, "the hall's new certificate cannot be used");
            }
            Ok(None) | Err(_) => {}
        }
    }

    fn token(&self) -> Zeroizing<String> {
        let token = self.token.read().unwrap_or_else(PoisonError::into_inner);
        token.clone()
    }

    /// Reads the token again; whether it is another one.
    async fn has_new_token(&self) -> bool {
        let file = self.token_file.clone();
        let read = tokio::task::spawn_blocking(move || files::read(&file)).await;
        let Ok(Ok(Some(content))) = read else {
            return false;
        };
        let Ok(text) = std::str::from_utf8(&content) else {
            return false;
        };
        let mut token = self.token.write().unwrap_or_else(PoisonError::into_inner);
        let new = token.as_str() != text.trim();
        *token = Zeroizing::new(text.trim().to_owned());
        new
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        // Pushed as segments, so that nothing a person types can become another route.
        if let Ok(mut segments) = url.path_segments_mut() {
            let _ = segments.pop_if_empty().extend(path);
        }
        url
    }

    async fn json_or_nothing<T: DeserializeOwned>(
        &self,
        answer: Response,
    ) -> Result<Option<T>, AskError> {
        if answer.status() == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        answer.json().await.map(Some).map_err(unreachable)
    }

    async fn json<T: DeserializeOwned>(&self, asked: RequestBuilder) -> Result<T, AskError> {
        self.send(asked).await?.json().await.map_err(unreachable)
    }

    async fn sent(&self, asked: &RequestBuilder) -> Result<Response, AskError> {
        let again = || AskError::Unreachable("the request cannot be sent".to_owned());
        let asked = asked.try_clone().ok_or_else(again)?;
        let asked = asked.bearer_auth(self.token().as_str());
        match asked.send().await {
            Ok(answer) => Ok(answer),
            Err(error) => {
                if error.is_connect() {
                    self.believe_again().await;
                }
                Err(unreachable(error))
            }
        }
    }

    /// Sends a request. A failure that may pass (no answer, too busy, the store is gone) is
    /// [`AskError::Unreachable`].
    async fn send(&self, asked: RequestBuilder) -> Result<Response, AskError> {
        let mut answer = self.sent(&asked).await?;
        if answer.status() == StatusCode::UNAUTHORIZED && self.has_new_token().await {
            answer = self.sent(&asked).await?;
        }
        for _ in 0..RETRIES {
            if answer.status() != StatusCode::TOO_MANY_REQUESTS {
                break;
            }
            tokio::time::sleep(RETRY_PAUSE).await;
            answer = self.sent(&asked).await?;
        }
        if answer.status().is_success() {
            self.refused.store(false, Ordering::Relaxed);
            return Ok(answer);
        }
        let status = answer.status();
        let Ok(problem) = answer.json::<Problem>().await else {
            // Something that is no hall, or stands before it.
            return Err(AskError::Unreachable(format!("{status}, and no reason")));
        };
        let refused = problem.error == Code::Unauthorized;
        self.refused.store(refused, Ordering::Relaxed);
        let for_good = status.is_client_error()
            // A hall of another version, or a path that is none.
            && problem.error != Code::NoSuchRoute
            && (problem.error == Code::OtherKiosk || !matches!(
                status,
                // A token that a person has to mend, or a hall that has too much to do: not the
                // visitor's fault, and no reason to drop what the visitor was told.
                StatusCode::UNAUTHORIZED
                    | StatusCode::FORBIDDEN
                    | StatusCode::TOO_MANY_REQUESTS
                    | StatusCode::REQUEST_TIMEOUT
            ));
        Err(if for_good {
            AskError::Refused(Box::new(problem))
        } else {
            AskError::Unreachable(format!("{status}: {}", problem.what))
        })
    }
}

fn unreachable(error: reqwest::Error) -> AskError {
    // The address is left out: it may name a ticket.
    let error = error.without_url();
    let mut why = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(deeper) = source {
        why = format!("{why}: {deeper}");
        source = deeper.source();
    }
    AskError::Unreachable(why)
}
