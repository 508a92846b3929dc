//! The key with which a kiosk or a station signs strips, and the secret behind visitors' addresses.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{AskError, Client, blocking};
use crate::api::{Address, Code, SIGNING_KEY_DAYS};
use crate::catalogue::CounterId;
use crate::files::{self, Secret};
use crate::record::{Os, Signer, SignerPublic, Trust};
use crate::ticket::Id;

/// The own key of a kiosk or a station. Clones share it.
#[derive(Clone)]
pub(super) struct DeviceKey {
    shared: Arc<DeviceKeyInner>,
}

struct DeviceKeyInner {
    path: PathBuf,
    /// Signs; another one when the hall has denied the one before.
    signer: RwLock<Signer>,
    secret: Secret,
    /// Whether the hall was told since this program started.
    known: AtomicBool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeviceKeyFile {
    signer: Secret,
    since: Date,
    secret: Secret,
}

impl DeviceKey {
    /// The key in the file; a new one when there is none, or when it has signed for a year.
    pub(super) fn open(data: &Path, name: &str, today: Date) -> Result<Self, AskError> {
        let path = data.join(name);
        let file = AskError::file(&path);
        let written = match files::read(&path).map_err(&file)? {
            Some(content) => Some(
                serde_json::from_slice::<DeviceKeyFile>(&content)
                    .map_err(|_| AskError::Damaged(path.clone()))?,
            ),
            None => None,
        };
        let signs = |written: &DeviceKeyFile| {
            let end = written.since.checked_add(SIGNING_KEY_DAYS.days());
            end.is_ok_and(|end| today < end)
        };
        let written = match written {
            Some(written) if signs(&written) => written,
            older => {
                let secret = match older {
                    Some(older) => older.secret,
                    None => Secret(*Signer::generate(&mut Os)?.to_bytes()),
                };
                let written = DeviceKeyFile {
                    signer: Secret(*Signer::generate(&mut Os)?.to_bytes()),
                    since: today,
                    secret,
                };
                written.write(&path)?;
                written
            }
        };
        Ok(Self {
            shared: Arc::new(DeviceKeyInner {
                path,
                signer: RwLock::new(Signer::from_bytes(&written.signer.0)),
                secret: written.secret,
                known: AtomicBool::new(false),
            }),
        })
    }

    /// Tells the hall this key, if it was not told since this program started. One that the hall has denied is
    /// never used again: a new one is made, and told.
    pub(super) async fn tell(
        &self,
        client: &Client,
        counter: Option<&CounterId>,
        today: Date,
    ) -> Result<(), AskError> {
        if self.shared.known.load(Ordering::Relaxed) {
            return Ok(());
        }
        match client.sign(&self.public(), counter).await {
            Err(AskError::Refused(problem)) if problem.error == Code::KeyDenied => {
                tracing::warn!(
                    "the hall has denied the key that signed here until now, because its token was revoked; a new one is made"
                );
                let key = self.clone();
                blocking(move || key.renew(today)).await?;
                client.sign(&self.public(), counter).await?;
            }
            told => told?,
        }
        self.shared.known.store(true, Ordering::Relaxed);
        Ok(())
    }

    fn renew(&self, today: Date) -> Result<(), AskError> {
        let shared = &self.shared;
        let new = Signer::generate(&mut Os)?;
        let written = DeviceKeyFile {
            signer: Secret(*new.to_bytes()),
            since: today,
            // Visitors find their tickets by it.
            secret: Secret(shared.secret.0),
        };
        written.write(&shared.path)?;
        *shared
            .signer
            .write()
            .unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    pub(super) fn signer(&self) -> Signer {
        Signer::from_bytes(&self.held().to_bytes())
    }

    pub(super) fn public(&self) -> SignerPublic {
        self.held().public()
    }

    /// Whether a list names this key.
    pub(super) fn is_listed(&self, trust: &Trust) -> bool {
        let own = self.public();
        let mut signers = trust.list().signers.iter();
        signers.any(|signer| signer.key == own)
    }

    fn held(&self) -> RwLockReadGuard<'_, Signer> {
        let signer = self.shared.signer.read();
        signer.unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn address(&self, id: Id) -> Address {
        Address::of(&self.shared.secret.0, id)
    }

    /// The hall must be told again.
    pub(super) fn forget(&self) {
        self.shared.known.store(false, Ordering::Relaxed);
    }
}

impl DeviceKeyFile {
    fn write(&self, path: &Path) -> Result<(), AskError> {
        let mut content = Zeroizing::new(Vec::with_capacity(1024));
        serde_json::to_writer(&mut *content, self)
            .map_err(io::Error::other)
            .and_then(|()| files::write(path, &content))
            .map_err(AskError::file(path))
    }
}
