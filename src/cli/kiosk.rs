//! `annai`, the kiosk itself: an embedded hall, a window, and visits one after the other.

mod lobby;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use lobby::Lobby;

use super::window::{self, Display};
use super::{Failed, say};
use crate::clock::Clock;
use crate::config::Printer;
use crate::kiosk::{Content, Embedded, Kiosk};
use crate::link::{Client, HallLine};
use crate::ui::kiosk::application;

/// Opens the kiosk, and stays until its window is closed.
///
/// # Errors
/// No display, faulty content, a store or a port that is taken.
pub fn run(
    config: &Path,
    windowed: Option<(u32, u32)>,
    display: Display,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    window::needs(display, "kiosk")?;
    let config = super::config(config)?;
    let clock = Clock::system(config.hall.zone.clone());
    let content = Content::load(&config)?;
    let settings = window::settings(&config, &content, windowed)?;
    let runtime = super::runtime()?;
    let (kiosk, line, embedded) = runtime.block_on(async {
        let catalogue = content.guide.catalogue();
        let (line, embedded) = match &config.hall.ask {
            Some(_) => {
                let client = Client::new(&config).map_err(|error| error.trouble())?;
                let line = HallLine::open(&config, catalogue, clock.clone(), client).await?;
                (line, None)
            }
            None => {
                let locales = Some(&content.locales);
                let embedded = Embedded::open(&config, catalogue, locales, clock.clone()).await?;
                (embedded.line.clone(), Some(embedded))
            }
        };
        let kiosk = Kiosk::new(&config, content, line.clone(), clock).map_err(super::unfit)?;
        Ok::<_, Failed>((kiosk, line, embedded))
    })?;
    let hall = embedded.as_ref().map(|embedded| embedded.service.url());
    let hall = hall.or(config.hall.ask.clone()).unwrap_or_default();
    say(out, format_args!("hall:   {hall}"))?;
    say(
        out,
        format_args!("data:   {}", config.path(&config.hall.data).display()),
    )?;
    match &config.printer {
        Printer::None => say(out, "sheets: not printed")?,
        Printer::Folder { folder, .. } => {
            say(
                out,
                format_args!("sheets: {}", config.path(folder).display()),
            )?;
        }
        Printer::Ipp { uri, .. } => say(out, format_args!("sheets: {uri}"))?,
    }
    let kiosk = Arc::new(kiosk);
    let handle = runtime.handle().clone();
    let lobby = move || Lobby::new(Arc::clone(&kiosk), handle.clone());
    let ended = application(lobby, settings).run();
    match embedded {
        Some(embedded) => runtime.block_on(embedded.close()),
        None => runtime.block_on(line.close()),
    }
    window::opened(ended)
}
