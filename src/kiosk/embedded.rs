//! A hall inside a kiosk.

use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Trouble;
use crate::hall::{Hall, Service};
use crate::link::{Client, Link};

/// A hall inside a kiosk: the hall, its service on this machine, and the kiosk's line to it.
pub struct Embedded {
    /// The hall.
    pub hall: Hall,
    /// What answers for it.
    pub service: Service,
    /// The kiosk's line to it.
    pub link: Link,
}

impl Embedded {
    /// Opens all three.
    ///
    /// # Errors
    /// In three parts: a store, a port or a key that cannot be had.
    pub async fn open(
        config: &Config,
        catalogue: &Catalogue,
        clock: Clock,
    ) -> Result<Self, Trouble> {
        let hall = Hall::open(config, catalogue, clock.clone())
            .await
            .map_err(|error| error.trouble())?;
        let service = Service::start(hall.clone(), config).await?;
        let client = Client::local(config, &service.url()).map_err(|error| error.trouble())?;
        let link = Link::open(config, catalogue, clock, client)
            .await
            .map_err(|error| error.trouble())?;
        Ok(Self {
            hall,
            service,
            link,
        })
    }
}
