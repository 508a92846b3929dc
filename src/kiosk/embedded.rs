//! A hall inside a kiosk.

use std::path::Path;

use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::config::{City, HallTable};
use crate::fault::Trouble;
use crate::hall::{Hall, Service};
use crate::link::{Client, HallLine};
use crate::locale::Locales;

/// A hall inside a kiosk: the hall, its service on this machine, and the kiosk's line to it.
pub struct Embedded {
    /// The hall.
    pub hall: Hall,
    /// What answers for it.
    pub service: Service,
    /// The kiosk's line to it.
    pub line: HallLine,
}

impl Embedded {
    /// Opens all three. `data` is the kiosk's own folder.
    ///
    /// # Errors
    /// In three parts: a store, a port or a key that cannot be had.
    pub async fn open(
        city: &City,
        table: &HallTable,
        data: &Path,
        catalogue: &Catalogue,
        locales: Option<&Locales>,
        clock: Clock,
    ) -> Result<Self, Trouble> {
        let hall = Hall::open_alone(table, catalogue, clock.clone())
            .await
            .map_err(|error| error.trouble())?;
        let service = Service::start(hall.clone(), city, table, locales).await?;
        let client = Client::local(table, &service.url()).map_err(|error| error.trouble())?;
        let line = HallLine::open(data, catalogue, clock, client)
            .await
            .map_err(|error| error.trouble())?;
        Ok(Self {
            hall,
            service,
            line,
        })
    }

    /// Closes all three in order, and leaves no token and no write-ahead log behind: the line while the
    /// service still answers, then the service, then the store.
    pub async fn close(self) {
        self.line.close().await;
        self.service.stop().await;
        self.hall.close().await;
    }
}
