//! The counts in a hall's store, read whether the hall runs or not.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::store::Figure;
use super::{Error, Store, StoreError, blocking, location};
use crate::config::HallTable;
use crate::files;

/// The counts in a hall's store.
pub struct Figures {
    store: Store,
}

impl Figures {
    /// Opens the store.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn open(table: &HallTable) -> Result<Self, Error> {
        let data = table.data.clone();
        blocking(move || Ok(files::folder(&data).map_err(StoreError::from)?)).await?;
        Ok(Self {
            store: Store::open(location(table)).await?,
        })
    }

    /// Everything that was counted from one day to another, both included; hours are those of `zone`.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn between(
        &self,
        from: Date,
        to: Date,
        zone: &TimeZone,
    ) -> Result<Vec<Figure>, Error> {
        self.store.figures(from, to, zone).await
    }
}
