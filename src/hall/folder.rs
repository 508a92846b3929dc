//! The data folder of a hall, which one running hall has to itself.

use std::fs::File;
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use super::error::{Error, StoreError};
use super::{Hall, KeysError, blocking};
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::config::HallTable;
use crate::files;

/// The file that is locked while a hall runs.
const LOCK: &str = "hall.lock";
/// Timeout of the lock: a hall that is just ending lets go of it meanwhile.
const LOCK_TIMEOUT: Duration = Duration::from_secs(2);

/// The claim of a running hall to its data folder; held until it is dropped.
///
/// Two halls on one SQLite file would not hear of each other's calls, and the second would take the first
/// one's `service.token` away. Halls that share a database share the folder as well, so they claim nothing.
#[derive(Debug)]
pub(super) struct DataFolder {
    _lock: Option<File>,
}

impl DataFolder {
    /// Makes the folder if it is not there, and claims it: to be done before anything in it is touched.
    ///
    /// # Errors
    /// [`Error::FolderTaken`]; [`Error::Store`] for a folder that cannot be made or written;
    /// [`Error::Keys`] for a lock that cannot be made.
    pub(super) async fn claim(table: &HallTable) -> Result<Self, Error> {
        let data = table.data.clone();
        let shared = table.store.is_some();
        blocking(move || {
            files::folder(&data).map_err(StoreError::from)?;
            if shared {
                return Ok(Self { _lock: None });
            }
            let path = data.join(LOCK);
            match files::lock(&path, LOCK_TIMEOUT) {
                Ok(lock) => Ok(Self { _lock: Some(lock) }),
                Err(why) if why.kind() == std::io::ErrorKind::WouldBlock => {
                    Err(Error::FolderTaken(data))
                }
                Err(why) => Err(KeysError::File { file: path, why }.into()),
            }
        })
        .await
    }
}

impl Hall {
    /// Opens the hall as the only one on its folder, which it keeps until it is closed. Before anything else in
    /// the folder is touched, it is refused where another one runs.
    ///
    /// # Errors
    /// [`Error::FolderTaken`], and as [`Hall::open`].
    pub async fn open_alone(
        table: &HallTable,
        catalogue: &Catalogue,
        clock: Clock,
    ) -> Result<Self, Error> {
        let folder = DataFolder::claim(table).await?;
        let hall = Self::open(table, catalogue, clock).await?;
        *hall.folder() = Some(folder);
        Ok(hall)
    }

    pub(super) fn folder(&self) -> MutexGuard<'_, Option<DataFolder>> {
        let folder = self.shared.folder.lock();
        folder.unwrap_or_else(PoisonError::into_inner)
    }
}
