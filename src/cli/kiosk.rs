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
use crate::config::{ForKiosk, HallAt, PrinterSettings};
use crate::content::Content;
use crate::kiosk::{Embedded, Kiosk};
use crate::link::{Client, HallLine};
use crate::shell::Shell;
use crate::ui::program::program;
use crate::ui::window::{Lock, Settings};

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
    let tables = config.for_kiosk()?;
    let clock = Clock::system(config.city.zone.clone());
    let content = Content::load(&config)?;
    let settings = window::settings(
        &config,
        tables.panel,
        Lock::of(tables.kiosk.locked),
        &content,
        windowed,
    )?;
    let runtime = super::runtime()?;
    super::end::on_signal(&runtime, &settings.quit)?;
    let (line, embedded) = runtime.block_on(async {
        let catalogue = content.guide.catalogue();
        let data = &tables.kiosk.data;
        match tables.hall {
            HallAt::Elsewhere(_) => {
                let client = Client::new(tables.hall).map_err(|error| error.trouble())?;
                let line = HallLine::open(data, catalogue, clock.clone(), client).await?;
                Ok::<_, Failed>((line, None))
            }
            HallAt::Here(table) => {
                let locales = Some(&content.locales);
                let (city, clock) = (tables.city, clock.clone());
                let embedded = Embedded::open(city, table, data, catalogue, locales, clock).await?;
                Ok((embedded.line.clone(), Some(embedded)))
            }
        }
    })?;
    let url = match (&embedded, tables.hall) {
        (None, HallAt::Elsewhere(link)) => link.ask.clone(),
        (embedded, _) => embedded
            .as_ref()
            .map_or_else(String::new, |embedded| embedded.service.url()),
    };
    let kiosk = Kiosk::new(tables, content, line.clone(), clock).map_err(super::unfit);
    let shown = announce(tables, &url, out).and_then(|()| show(kiosk?, settings, &runtime));
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
fn announce(tables: ForKiosk<'_>, url: &str, out: &mut dyn Write) -> Result<(), Failed> {
    say(out, format_args!("hall:   {url}"))?;
    say(out, format_args!("data:   {}", tables.kiosk.data.display()))?;
    match tables.printer {
        PrinterSettings::None => say(out, "sheets: not printed")?,
        PrinterSettings::Folder { folder, .. } => {
            say(out, format_args!("sheets: {}", folder.display()))?;
        }
        PrinterSettings::Ipp { uri, .. } => say(out, format_args!("sheets: {uri}"))?,
    }
    out.flush().map_err(Failed::Output)
}
