//! The business day in a hall's store, for a person who must put it right.

use jiff::civil::Date;

use super::folder::DataFolder;
use super::keys;
use super::store::{CloseDay, OpenDay};
use super::{Error, Store, blocking, location};
use crate::clock::Clock;
use crate::config::HallTable;

/// The business day in the store of a hall that does not run.
pub struct Days {
    store: Store,
    clock: Clock,
    data: std::path::PathBuf,
    _folder: DataFolder,
}

impl Days {
    /// Opens the store, and keeps a hall from starting on it meanwhile.
    ///
    /// # Errors
    /// [`Error::FolderTaken`] while the hall runs; [`Error::Store`].
    pub async fn open(table: &HallTable, clock: Clock) -> Result<Self, Error> {
        Ok(Self {
            _folder: DataFolder::claim(table).await?,
            store: Store::open(location(table)).await?,
            data: table.data.clone(),
            clock,
        })
    }

    /// The day that was opened last, and how many tickets are in the hall.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn latest(&self) -> Result<(Option<Date>, usize), Error> {
        let snapshot = self.store.snapshot(&self.clock.now()).await?;
        Ok((self.store.latest_day().await?, snapshot.tickets.len()))
    }

    /// Opens today, however far it is from the day before: a person says that the clock is right.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn open_today(&self) -> Result<Date, Error> {
        Ok(self.store.change(OpenDay, &self.clock.now()).await?.date)
    }

    /// Closes a day that is still to come. People who wait keep their numbers, which count for today,
    /// and numbers go on behind the last one. The counters' keys go with it.
    ///
    /// # Errors
    /// [`Error::NotAhead`], [`Error::Keys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn close_day(&self, day: Date) -> Result<(), Error> {
        let now = self.clock.now();
        let today = now.date();
        self.store.change(CloseDay(day), &now).await?;
        self.store.move_marks(today).await?;
        let data = self.data.clone();
        blocking(move || Ok(keys::move_day(&data, day, today)?)).await
    }

    /// Closes the store.
    pub async fn close(self) {
        self.store.close().await;
    }
}
