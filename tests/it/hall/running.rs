//! A service that runs, and questions to it.

use std::time::Duration;

use annai::hall::{Hall, Role, Service, Tokens};
use reqwest::{Method, RequestBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{On, TUESDAY, World, at};

/// A running service and somebody of every role.
pub(super) struct Running {
    pub(super) world: World,
    pub(super) hall: Hall,
    pub(super) service: Service,
    http: reqwest::Client,
}

impl Running {
    pub(super) async fn start(on: On) -> Option<Self> {
        Some(Self::over(World::new(on).await?).await)
    }

    pub(super) async fn over(world: World) -> Self {
        let hall = world.open(TUESDAY).await;
        let service = world.serve(&hall).await;
        Self::of(world, hall, service)
    }

    /// One that runs already.
    pub(super) fn of(world: World, hall: Hall, service: Service) -> Self {
        Self {
            world,
            hall,
            service,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        }
    }

    /// A new token.
    pub(super) async fn token(&self, name: &str, role: Role, counter: Option<&str>) -> String {
        self.token_made(TUESDAY, name, role, counter).await
    }

    pub(super) async fn token_made(
        &self,
        moment: &str,
        name: &str,
        role: Role,
        counter: Option<&str>,
    ) -> String {
        let tokens = Tokens::open(&self.world.config().hall, at(moment))
            .await
            .unwrap();
        let secret = tokens
            .new_token(name, role, counter.map(Into::into), 30)
            .await;
        secret.unwrap().to_string()
    }

    pub(super) async fn revoke(&self, name: &str) {
        let tokens = Tokens::open(&self.world.config().hall, at(TUESDAY))
            .await
            .unwrap();
        assert_eq!(tokens.revoke(name).await.unwrap(), 1);
    }

    /// The token of this machine.
    pub(super) fn own_token(&self) -> String {
        let path = self.world.base().join("annai-data/service.token");
        std::fs::read_to_string(path).unwrap()
    }

    pub(super) fn ask(&self, method: Method, path: &str, token: Option<&str>) -> RequestBuilder {
        let asked = self
            .http
            .request(method, format!("{}{path}", self.service.url()));
        match token {
            Some(token) => asked.bearer_auth(token),
            None => asked,
        }
    }

    /// Sends bytes as they are, and gives what comes back until the connection ends or is silent.
    pub(super) async fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.service.address()).await.unwrap();
        // Whoever is refused early may find the connection closed while still sending.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let read = async {
            let mut some = [0; 4096];
            while let Ok(read @ 1..) = stream.read(&mut some).await {
                answer.extend_from_slice(&some[..read]);
                if answer.windows(4).any(|end| end == b"\r\n\r\n") {
                    return;
                }
            }
        };
        let _ = tokio::time::timeout(Duration::from_secs(3), read).await;
        String::from_utf8_lossy(&answer).into_owned()
    }
}
