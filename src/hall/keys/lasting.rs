//! The key that outlives a day: the root, here or in a safe.
//!
//! With the root in a safe, `hall.keys` has another key, and the root's deed that this key may sign the lists.

use std::io;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::KeysError;
use crate::files::{self, Secret};
use crate::record::trust::TrustError;
use crate::record::{Deed, Minute, Os, Signer, SignerPublic, TrustList};

/// A deed that ends in fewer days is told in the log.
const WARN_DAYS: u32 = 30;
const MINUTES_A_DAY: u32 = 24 * 60;

/// The key that outlives a day.
pub(super) struct Lasting {
    signs: ListSigner,
    /// Public halves of keys that an earlier version signed strips with.
    pub(super) retired: Vec<SignerPublic>,
}

/// What signs the lists of whom to believe.
enum ListSigner {
    /// The root itself.
    Root(Signer),
    /// A key that has the root's deed.
    Deputy {
        root: Box<SignerPublic>,
        signer: Signer,
        deed: Deed,
    },
}

/// How they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LastingKeysFile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    root: Option<Secret>,
    /// In place of the root, when it lies in a safe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deputy: Option<DeputyFile>,
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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeputyFile {
    /// The root's public half.
    root: [u8; 32],
    signer: Secret,
    deed: Vec<u8>,
}

impl Lasting {
    /// A new root, written down.
    pub(super) fn new(path: &Path) -> Result<Self, KeysError> {
        let lasting = Self {
            signs: ListSigner::Root(Signer::generate(&mut Os).map_err(|_| KeysError::NoRandom)?),
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
        let signs = match (&written.root, &written.deputy) {
            (Some(root), None) => ListSigner::Root(Signer::from_bytes(&root.0)),
            (None, Some(deputy)) => ListSigner::Deputy {
                root: Box::new(SignerPublic::from_bytes(&deputy.root).ok_or_else(damaged)?),
                signer: Signer::from_bytes(&deputy.signer.0),
                deed: Deed::from_bytes(deputy.deed.clone()),
            },
            _ => return Err(damaged()),
        };
        Ok(Some(Self { signs, retired }))
    }

    /// The public half of the root.
    pub(super) fn root(&self) -> SignerPublic {
        match &self.signs {
            ListSigner::Root(root) => root.public(),
            ListSigner::Deputy { root, .. } => (**root).clone(),
        }
    }

    /// Signs a list.
    pub(super) fn sign(&self, list: &TrustList) -> Result<Vec<u8>, TrustError> {
        match &self.signs {
            ListSigner::Root(root) => list.sign(root),
            ListSigner::Deputy { signer, deed, .. } => list.sign_by(deed, signer),
        }
    }

    /// Whether the root itself is here.
    pub(super) fn has_root(&self) -> bool {
        matches!(self.signs, ListSigner::Root(_))
    }

    /// Refuses to sign when the root's deed is over, and says so in time.
    pub(super) fn check_deed(&self, now: Minute) -> Result<(), KeysError> {
        let ListSigner::Deputy { root, deed, .. } = &self.signs else {
            return Ok(());
        };
        let (_, until) = deed.verify(root).map_err(KeysError::List)?;
        if now >= until {
            return Err(KeysError::DeedOver);
        }
        let days = (until.0 - now.0) / MINUTES_A_DAY;
        if days < WARN_DAYS {
            tracing::warn!(
                days,
                "the root key's deed to this hall ends soon: bring it from the safe, and run `annai keys root --offline FILE`"
            );
        }
        Ok(())
    }

    /// The keys of a hall whose root lies in a safe: a new key, with the root's deed until a minute. `None` when
    /// the root is not here.
    pub(super) fn deputise(&self, until: Minute) -> Result<Option<Self>, KeysError> {
        let ListSigner::Root(root) = &self.signs else {
            return Ok(None);
        };
        let signer = Signer::generate(&mut Os).map_err(|_| KeysError::NoRandom)?;
        Ok(Some(Self {
            signs: ListSigner::Deputy {
                root: Box::new(root.public()),
                deed: Deed::give(root, &signer.public(), until),
                signer,
            },
            retired: self.retired.clone(),
        }))
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), KeysError> {
        let (root, deputy) = match &self.signs {
            ListSigner::Root(root) => (Some(Secret(*root.to_bytes())), None),
            ListSigner::Deputy { root, signer, deed } => {
                let deputy = DeputyFile {
                    root: root.to_bytes(),
                    signer: Secret(*signer.to_bytes()),
                    deed: deed.as_bytes().to_vec(),
                };
                (None, Some(deputy))
            }
        };
        let written = LastingKeysFile {
            root,
            deputy,
            signer: None,
            since: None,
            retired: self.retired.iter().map(SignerPublic::to_bytes).collect(),
        };
        // Room for everything at once, so that growing leaves no copies behind.
        let mut content = Zeroizing::new(Vec::with_capacity(2048 + 160 * written.retired.len()));
        serde_json::to_writer(&mut *content, &written)
            .map_err(io::Error::other)
            .and_then(|()| files::write(path, &content))
            .map_err(|why| KeysError::File {
                file: path.to_owned(),
                why,
            })
    }
}
