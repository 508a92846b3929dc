//! The hall as it was met first: its root key, and the newest list that came from it.
//!
//! They lie beside the own key of a kiosk or a station, so that no other hall can step in between, and no list
//! of before comes back.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::{AskError, blocking};
use crate::files;
use crate::record::{Minute, SignerPublic, TrustList};

/// What is known of the hall. Clones share it.
#[derive(Clone)]
pub(super) struct Pin {
    path: PathBuf,
    known: Arc<Mutex<Option<PinFile>>>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PinFile {
    /// The hall's public root key.
    root: [u8; 32],
    /// Of the newest list, and the minute of its end.
    epoch: u32,
    until: u32,
}

impl Pin {
    /// What the file holds; nothing before the first meeting.
    pub(super) fn open(path: PathBuf) -> Result<Self, AskError> {
        let content = files::read(&path).map_err(AskError::file(&path))?;
        let known = match content {
            Some(content) => Some(
                serde_json::from_slice(&content).map_err(|_| AskError::DamagedPin(path.clone()))?,
            ),
            None => None,
        };
        Ok(Self {
            path,
            known: Arc::new(Mutex::new(known)),
        })
    }

    /// A list came, signed by this root and good now. It is refused when the root is not the one that was met
    /// first, and when it is older than another that is still good.
    pub(super) async fn meet(
        &self,
        root: &SignerPublic,
        list: &TrustList,
        now: Minute,
    ) -> Result<(), AskError> {
        let met = PinFile {
            root: root.to_bytes(),
            epoch: list.epoch,
            until: list.not_after.0,
        };
        {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = &*known {
                if known.root != met.root {
                    return Err(AskError::OtherRoot(self.path.clone()));
                }
                // A list that a wrong clock dated far ahead is over, or not yet good, when the clock is right.
                if met.epoch < known.epoch && now.0 < known.until && known.epoch <= now.0 {
                    return Err(AskError::OlderList);
                }
                if *known == met {
                    return Ok(());
                }
            }
            *known = Some(met.clone());
        }
        let path = self.path.clone();
        let written = blocking(move || {
            let failed = AskError::file(&path);
            let content = serde_json::to_vec(&met).map_err(std::io::Error::other);
            content
                .and_then(|content| files::write(&path, &content))
                .map_err(failed)
        });
        if let Err(error) = written.await {
            // It is known as long as this program runs; strips are made all the same.
            tracing::error!(%error, "the hall's root key cannot be kept");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Os, Signer};

    fn list(epoch: u32, until: u32) -> TrustList {
        TrustList {
            epoch,
            not_before: Minute(0),
            not_after: Minute(until),
            signers: Vec::new(),
            counters: Vec::new(),
            catalogue: [0; 32],
            lowest_version: 1,
            denied: Vec::new(),
            retired: Vec::new(),
        }
    }

    fn root() -> SignerPublic {
        Signer::generate(&mut Os).unwrap().public()
    }

    #[tokio::test]
    async fn an_older_list_is_refused_as_long_as_the_newer_one_is_good_also_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Pin::open(folder.path().join("kiosk.hall")).unwrap();
        let root = root();
        let (morning, noon) = (list(600, 1200), list(720, 1200));
        let now = Minute(730);
        open().meet(&root, &morning, now).await.unwrap();
        open().meet(&root, &noon, now).await.unwrap();
        for _ in 0..2 {
            let refused = open().meet(&root, &morning, now).await;
            assert!(matches!(refused, Err(AskError::OlderList)), "{refused:?}");
            open().meet(&root, &noon, now).await.unwrap();
        }
        // Of two halls that share a store one made its list earlier; when that of the other is over, it counts.
        open().meet(&root, &morning, Minute(1200)).await.unwrap();
    }

    #[tokio::test]
    async fn a_list_of_a_clock_that_was_far_ahead_keeps_no_list_of_today_back() {
        let folder = tempfile::tempdir().unwrap();
        let pin = Pin::open(folder.path().join("kiosk.hall")).unwrap();
        let root = root();
        let (ahead, today) = (list(40_000_000, 40_000_600), list(700, 1200));
        pin.meet(&root, &ahead, Minute(40_000_000)).await.unwrap();
        pin.meet(&root, &today, Minute(710)).await.unwrap();
    }

    #[tokio::test]
    async fn another_root_is_refused_and_the_first_one_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.hall");
        let (first, other) = (root(), root());
        let today = list(700, 1200);
        let open = || Pin::open(path.clone()).unwrap();
        open().meet(&first, &today, Minute(710)).await.unwrap();
        let refused = open().meet(&other, &list(800, 1200), Minute(810)).await;
        assert!(matches!(&refused, Err(AskError::OtherRoot(file)) if *file == path));
        open().meet(&first, &today, Minute(810)).await.unwrap();
        std::fs::write(&path, "{}").unwrap();
        let damaged = Pin::open(path.clone()).map(drop);
        assert!(
            matches!(damaged, Err(AskError::DamagedPin(_))),
            "{damaged:?}"
        );
    }
}
