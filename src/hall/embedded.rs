//! A hall inside a kiosk.

use super::{Client, Error, Hall, Link, Service};
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Trouble;

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
        let told = |error: Error| error.trouble();
        let hall = Hall::open(config, catalogue, clock.clone())
            .await
            .map_err(told)?;
        let service = Service::start(hall.clone(), config).await?;
        let client = Client::of(&service, config).map_err(|error| error.trouble())?;
        let link = Link::open(config, catalogue, clock, client)
            .await
            .map_err(told)?;
        Ok(Self {
            hall,
            service,
            link,
        })
    }
}
