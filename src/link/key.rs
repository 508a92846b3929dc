//! The key with which a kiosk or a station signs strips, and the secret behind visitors' addresses.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::AskError;
use crate::api::{Address, SIGNING_KEY_DAYS};
use crate::files::{self, Secret};
use crate::record::{Os, Signer, SignerPublic};
use crate::ticket::Id;

/// The own key of a kiosk or a station.
pub(super) struct DeviceKey {
    signer: Signer,
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
                let new = || Signer::generate(&mut Os);
                let written = DeviceKeyFile {
                    signer: Secret(*new()?.to_bytes()),
                    since: today,
                    secret: match older {
                        Some(older) => older.secret,
                        None => Secret(*new()?.to_bytes()),
                    },
                };
                let mut content = Zeroizing::new(Vec::with_capacity(1024));
                serde_json::to_writer(&mut *content, &written)
                    .map_err(io::Error::other)
                    .and_then(|()| files::write(&path, &content))
                    .map_err(file)?;
                written
            }
        };
        Ok(Self {
            signer: Signer::from_bytes(&written.signer.0),
            secret: written.secret,
            known: AtomicBool::new(false),
        })
    }

    pub(super) fn signer(&self) -> Signer {
        Signer::from_bytes(&self.signer.to_bytes())
    }

    pub(super) fn public(&self) -> SignerPublic {
        self.signer.public()
    }

    pub(super) fn address(&self, id: Id) -> Address {
        Address::of(&self.secret.0, id)
    }

    pub(super) fn is_known(&self) -> bool {
        self.known.load(Ordering::Relaxed)
    }

    /// The hall was told.
    pub(super) fn known(&self) {
        self.known.store(true, Ordering::Relaxed);
    }

    /// The hall must be told again.
    pub(super) fn forget(&self) {
        self.known.store(false, Ordering::Relaxed);
    }
}
