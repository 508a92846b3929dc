//! The keys that outlive a day: the root, and the kiosk's signing key.

use std::io;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::KeysError;
use crate::hall::private;
use crate::record::{Os, Signer, SignerPublic};

/// How long a signing key signs, in days.
const SIGNS_FOR: i32 = 365;

/// The keys that outlive a day.
pub(super) struct Lasting {
    /// Signs the lists of whom to believe.
    pub(super) root: Signer,
    /// Signs the kiosk's strips.
    pub(super) signer: Signer,
    since: Date,
    /// The public halves of the signing keys before it.
    pub(super) retired: Vec<SignerPublic>,
}

/// How they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    root: Secret,
    signer: Secret,
    since: Date,
    retired: Vec<[u8; 32]>,
}

#[derive(Serialize, Deserialize)]
struct Secret([u8; 32]);

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Lasting {
    /// Whether the signing key may still sign on a date.
    pub(super) fn signs_on(&self, date: Date) -> bool {
        self.since
            .checked_add(SIGNS_FOR.days())
            .is_ok_and(|end| date < end)
    }

    /// A new signing key under the same root, written down; the one before retires.
    pub(super) fn renewed(
        older: Option<Self>,
        path: &Path,
        since: Date,
    ) -> Result<Self, KeysError> {
        let new = || Signer::generate(&mut Os).map_err(|_| KeysError::NoRandom);
        let signer = new()?;
        let lasting = match older {
            Some(older) => Self {
                retired: older
                    .retired
                    .into_iter()
                    .chain([older.signer.public()])
                    .collect(),
                root: older.root,
                signer,
                since,
            },
            None => Self {
                root: new()?,
                signer,
                since,
                retired: Vec::new(),
            },
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
        let written: Written = serde_json::from_slice(&content).map_err(|_| damaged())?;
        let retired = written.retired.iter().map(SignerPublic::from_bytes);
        Ok(Some(Self {
            root: Signer::from_bytes(&written.root.0),
            signer: Signer::from_bytes(&written.signer.0),
            since: written.since,
            retired: retired.collect::<Option<_>>().ok_or_else(damaged)?,
        }))
    }

    fn write(&self, path: &Path) -> Result<(), KeysError> {
        let written = Written {
            root: Secret(*self.root.to_bytes()),
            signer: Secret(*self.signer.to_bytes()),
            since: self.since,
            retired: self.retired.iter().map(SignerPublic::to_bytes).collect(),
        };
        // Room for everything at once, so that growing leaves no copies behind.
        let mut content = Zeroizing::new(Vec::with_capacity(1024 + 160 * written.retired.len()));
        serde_json::to_writer(&mut *content, &written)
            .map_err(io::Error::other)
            .and_then(|()| private::write(path, &content))
            .map_err(|why| KeysError::File {
                file: path.to_owned(),
                why,
            })
    }
}
