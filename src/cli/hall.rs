//! `annai hall`: the hall's service alone, for many kiosks.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::signals::Signals;
use super::{Failed, say};
use crate::clock::Clock;
use crate::content::Content;
use crate::hall::{Hall, Service};

/// Serves until the program is told to end (SIGINT or SIGTERM).
///
/// # Errors
/// Faulty content; a store, a port or a certificate that cannot be used.
pub fn run(config: &Path, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let clock = Clock::system(config.hall.zone.clone());
    let content = Content::load(&config)?;
    super::runtime()?.block_on(async {
        // Before anything is there that an early signal would leave behind.
        let mut signals = Signals::listen()?;
        let hall = Hall::open(&config, content.guide.catalogue(), clock).await?;
        let service = Service::start(hall.clone(), &config, Some(&content.locales)).await?;
        say(out, format_args!("hall:   {}", service.url()))?;
        say(
            out,
            format_args!("data:   {}", config.path(&config.hall.data).display()),
        )?;
        out.flush().map_err(Failed::Output)?;
        signals.received().await;
        service.stop().await;
        hall.close().await;
        Ok::<_, Failed>(())
    })?;
    Ok(ExitCode::SUCCESS)
}
