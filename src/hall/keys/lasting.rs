//! The key that outlives a day: the root.

use std::io;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::KeysError;
use crate::files::{self, Secret};
use crate::record::{Os, Signer, SignerPublic};

/// The key that outlives a day.
pub(super) struct Lasting {
    /// Signs the lists of whom to believe.
    pub(super) root: Signer,
    /// Public halves of keys that an earlier version signed strips with.
    pub(super) retired: Vec<SignerPublic>,
}

/// How they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LastingKeysFile {
    root: Secret,
    /// Earlier versions kept the kiosk's signing key here, and since when it signed.
    #[serde(default, skip_serializing)]
    signer: Option<Secret>,
    #[serde(default, skip_serializing)]
    #[expect(
        dead_code,
        reason = "read, so that an earlier version's file is understood"
    )]
    since: Option<Date>,
    retired: Vec<[u8; 32]>,
}

impl Lasting {
    /// A new root, written down.
    pub(super) fn new(path: &Path) -> Result<Self, KeysError> {
        let lasting = Self {
            root: Signer::generate(&mut Os).map_err(|_| KeysError::NoRandom)?,
            retired: Vec::new(),
        };
        lasting.write(path)?;
        Ok(lasting)
    }

    /// What the file holds; `None` when there is none.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, KeysError> {
        let Some(content) = super::read(path)? else {
            return Ok(None);
        };
        // Never replaced when it is damaged: a new root would disown every strip ever printed.
        let damaged = || KeysError::Damaged(path.to_owned());
        let written: LastingKeysFile = serde_json::from_slice(&content).map_err(|_| damaged())?;
        let retired = written.retired.iter().map(SignerPublic::from_bytes);
        let mut retired = retired.collect::<Option<Vec<_>>>().ok_or_else(damaged)?;
        let signer = written.signer.as_ref();
        retired.extend(signer.map(|signer| Signer::from_bytes(&signer.0).public()));
        Ok(Some(Self {
            root: Signer::from_bytes(&written.root.0),
            retired,
        }))
    }

    fn write(&self, path: &Path) -> Result<(), KeysError> {
        let written = LastingKeysFile {
            root: Secret(*self.root.to_bytes()),
            signer: None,
            since: None,
            retired: self.retired.iter().map(SignerPublic::to_bytes).collect(),
        };
        // Room for everything at once, so that growing leaves no copies behind.
        let mut content = Zeroizing::new(Vec::with_capacity(1024 + 160 * written.retired.len()));
        serde_json::to_writer(&mut *content, &written)
            .map_err(io::Error::other)
            .and_then(|()| files::write(path, &content))
            .map_err(|why| KeysError::File {
                file: path.to_owned(),
                why,
            })
    }
}
