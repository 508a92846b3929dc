//! `annai hall`: the hall's service alone, for many kiosks.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::end::Ending;
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
        // Before anything is opened that would have to be closed again.
        let ending = Ending::new()?;
        let hall = Hall::open(&config, content.guide.catalogue(), clock).await?;
        let service = Service::start(hall.clone(), &config).await?;
        say(out, format_args!("hall:   {}", service.url()))?;
        say(
            out,
            format_args!("data:   {}", config.path(&config.hall.data).display()),
        )?;
        out.flush().map_err(Failed::Output)?;
        ending.told().await;
        service.stop().await;
        hall.close().await;
        Ok::<_, Failed>(())
    })?;
    Ok(ExitCode::SUCCESS)
}
