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
use crate::hall::Service;
use crate::kiosk::{Content, Embedded, Kiosk};
use crate::link::{Client, Link};
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
    let (kiosk, service) = runtime.block_on(async {
        let catalogue = content.guide.catalogue();
        let (link, service) = match &config.hall.ask {
            Some(_) => {
                let client = Client::new(&config).map_err(|error| error.trouble())?;
                let link = Link::open(&config, catalogue, clock.clone(), client).await?;
                (link, None)
            }
            None => {
                let embedded = Embedded::open(&config, catalogue, clock.clone()).await?;
                (embedded.link, Some(embedded.service))
            }
        };
        let kiosk = Kiosk::new(&config, content, link, clock).map_err(super::unfit)?;
        Ok::<_, Failed>((kiosk, service))
    })?;
    let hall = service.as_ref().map(Service::url);
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
    if let Some(service) = service {
        runtime.block_on(service.stop());
    }
    window::opened(ended)
}
