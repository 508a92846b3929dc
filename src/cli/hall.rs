//! `annai hall`: the hall's service alone, for many kiosks.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::signals::Signals;
use super::{Failed, say};
use crate::clock::Clock;
use crate::content::Content;
use crate::hall::{self, Hall, Service};

impl From<hall::Error> for Failed {
    fn from(error: hall::Error) -> Self {
        Self::Trouble(error.trouble())
    }
}

/// Serves until the program is told to end (SIGINT or SIGTERM).
///
/// # Errors
/// Faulty content; a store, a port or a certificate that cannot be used.
pub fn run(config: &Path, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let table = config.for_hall()?;
    let clock = Clock::system(config.city.zone.clone());
    for warning in config.warnings(clock.today()) {
        tracing::warn!("{warning}");
    }
    let content = Content::load(&config)?;
    super::runtime()?.block_on(async {
        // Before anything is there that an early signal would leave behind.
        let mut signals = Signals::listen()?;
        let hall = Hall::open_alone(table, content.guide.catalogue(), clock).await?;
        let service =
            Service::start(hall.clone(), &config.city, table, Some(&content.locales)).await?;
        say(out, format_args!("hall:   {}", service.url()))?;
        say(out, format_args!("data:   {}", table.data.display()))?;
        out.flush().map_err(Failed::Output)?;
        signals.received().await;
        service.stop().await;
        hall.close().await;
        Ok::<_, Failed>(())
    })?;
    Ok(ExitCode::SUCCESS)
}
