//! Upkeep of the store: whether it is well, and whether it has lost what was given.

use std::path::Path;
use std::sync::Arc;

use jiff::Zoned;
use sqlx::{AnyConnection, Connection as _};

use super::file_watch::FileWatch;
use super::location::{Location, connect};
use super::marks::Marks;
use super::writer::BesideFile;
use super::{Store, tickets};
use crate::files;
use crate::hall::blocking;
use crate::hall::error::{Cause, Error, StoreError};

/// Room that the disk must have, in bytes: a transaction takes a few pages of 4 KB.
const LEAST_ROOM: u64 = 1 << 20;

impl Store {
    /// Why no ticket can be made now, as far as is known; `None` when one can.
    pub(in crate::hall) fn trouble(&self) -> Option<StoreError> {
        self.writer.trouble()
    }

    /// Looks whether the store can be written, and whether it is still the one that was opened and knows
    /// all numbers that were given. What is found, [`Store::trouble`] tells.
    pub(in crate::hall) async fn look_after(&self, now: &Zoned) -> Result<(), Error> {
        if let Location::File(file) = &self.location {
            let folder = file.parent().unwrap_or(Path::new(".")).to_owned();
            let room =
                blocking(move || Ok(files::room(&folder).map_err(StoreError::from)?)).await?;
            if room < LEAST_ROOM {
                let error = StoreError {
                    cause: Cause::Full,
                    detail: format!("{room} bytes are left"),
                };
                self.writer.set_trouble(error.clone());
                return Err(error.into());
            }
        }
        // A transaction looks at the files.
        let _ = self.change(tickets::OpenDay, now).await?;
        let Some(marks) = &self.marks else {
            return Ok(());
        };
        // A connection of its own: those that are open may remember what the file no longer holds.
        let mut fresh = connect(&self.location).await?;
        let loss = marks.loss(&mut fresh).await;
        fresh.close().await?;
        if let Some(loss) = loss? {
            let error = StoreError {
                cause: Cause::Lost,
                detail: format!(
                    "it has forgotten numbers that were given today, up to {}",
                    loss.numbers()
                ),
            };
            self.writer.set_trouble(error.clone());
            return Err(error.into());
        }
        Ok(())
    }
}

/// Opens what is kept beside a store that is a file. When the store has forgotten numbers of the day, they are
/// skipped, and the log says so.
pub(super) async fn beside(
    file: &Path,
    is_new: bool,
    connection: &mut AnyConnection,
) -> Result<BesideFile, Error> {
    let opened = file.to_owned();
    let (marks, mut watch) = blocking(move || {
        let folder = opened.parent().unwrap_or(Path::new("."));
        let marks = Marks::open(folder).map_err(StoreError::from)?;
        Ok((marks, FileWatch::new(&opened).map_err(StoreError::from)?))
    })
    .await?;
    if is_new && marks.is_known() {
        tracing::error!(
            file = %file.display(),
            "the ticket store was gone or empty, and a new one was made: whoever waits stands in no queue; make tokens anew (`annai keys new`), or stop the hall and put a copy of the store back"
        );
    }
    if let Some(loss) = marks.loss(connection).await? {
        loss.skip(connection).await?;
        tracing::error!(
            after = loss.numbers(),
            "the ticket store has forgotten numbers that were given today; numbers go on behind them. Whoever holds a lower one and is in no queue is to be asked for by hand"
        );
    }
    // The connection has written already, so the log is there.
    watch.check_log()?;
    Ok(BesideFile {
        marks: Arc::new(marks),
        watch,
    })
}
