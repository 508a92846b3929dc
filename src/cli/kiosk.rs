//! `annai`, the kiosk itself: an embedded hall, a window, and visits one after the other.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tokio::runtime::Runtime;
use tokio_util::task::TaskTracker;

use super::window::{self, Display};
use super::{Failed, say};
use crate::clock::Clock;
use crate::config::{Config, Printer};
use crate::content::Content;
use crate::kiosk::{Embedded, Kiosk};
use crate::link::{Client, HallLine};
use crate::shell::Shell;
use crate::ui::program::program;
use crate::ui::window::Settings;

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
    super::end::on_signal(&runtime, &settings.quit)?;
    let (line, embedded) = runtime.block_on(async {
        let catalogue = content.guide.catalogue();
        match &config.hall.ask {
            Some(_) => {
                let client = Client::new(&config).map_err(|error| error.trouble())?;
                let line = HallLine::open(&config, catalogue, clock.clone(), client).await?;
                Ok::<_, Failed>((line, None))
            }
            None => {
                let locales = Some(&content.locales);
                let embedded = Embedded::open(&config, catalogue, locales, clock.clone()).await?;
                Ok((embedded.line.clone(), Some(embedded)))
            }
        }
    })?;
    let url = embedded.as_ref().map(|embedded| embedded.service.url());
    let url = url.or(config.hall.ask.clone()).unwrap_or_default();
    let kiosk = Kiosk::new(&config, content, line.clone(), clock).map_err(super::unfit);
    let shown = announce(&config, &url, out).and_then(|()| show(kiosk?, settings, &runtime));
    // Whatever came of it, what was opened is closed.
    match embedded {
        Some(embedded) => runtime.block_on(embedded.close()),
        None => runtime.block_on(line.close()),
    }
    shown
}

/// Opens the window, and stays until it is closed and all that was begun in it is done.
fn show(kiosk: Kiosk, settings: Settings, runtime: &Runtime) -> Result<ExitCode, Failed> {
    let kiosk = Arc::new(kiosk);
    let tasks = TaskTracker::new();
    let start = {
        let (tasks, handle) = (tasks.clone(), runtime.handle().clone());
        move || Shell::new(Arc::clone(&kiosk), handle.clone(), tasks.clone())
    };
    let ended = program(start, settings).run();
    runtime.block_on(super::end::finish(&tasks));
    window::opened(ended)
}

/// Says where the kiosk finds its hall, its data and its paper.
fn announce(config: &Config, url: &str, out: &mut dyn Write) -> Result<(), Failed> {
    say(out, format_args!("hall:   {url}"))?;
    let data = config.path(&config.hall.data);
    say(out, format_args!("data:   {}", data.display()))?;
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
    out.flush().map_err(Failed::Output)
}
