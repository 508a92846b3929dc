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
#[cfg(not(feature = "hall"))]
use crate::fault::Trouble;
#[cfg(feature = "hall")]
use crate::kiosk::Embedded;
use crate::kiosk::Kiosk;
use crate::link::{Client, HallLine};
use crate::shell::Shell;
use crate::ui::narrator::PageReader;
use crate::ui::program::program;
use crate::ui::window::{Lock, Settings};
use crate::voice::Speech;

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
    let mut settings = window::settings(
        &config,
        tables.panel,
        Lock::of(tables.kiosk.locked),
        &content,
        windowed,
    )?;
    let voice = Speech::start(tables.speech, &content.locales);
    settings.reader = Some(PageReader {
        speaker: Arc::new(voice.clone()),
        locales: Arc::clone(&content.locales),
    });
    let runtime = super::runtime()?;
    super::end::on_signal(&runtime, &settings.quit)?;
    let hall = runtime.block_on(OpenHall::open(tables, &content, clock.clone()))?;
    let kiosk = Kiosk::new(tables, content, hall.line(), clock).map_err(super::press_unfit);
    let said = announce(tables, &hall.url(), out);
    let shown = said.and_then(|()| show(kiosk?.with_voice(voice), settings, &runtime));
    // Whatever came of it, what was opened is closed.
    runtime.block_on(hall.close());
    shown
}

/// The hall of a kiosk that runs.
enum OpenHall {
    /// One elsewhere: the line to it, and its address.
    Elsewhere(HallLine, String),
    /// One that the kiosk brings along.
    #[cfg(feature = "hall")]
    Here(Embedded),
}

impl OpenHall {
    async fn open(tables: ForKiosk<'_>, content: &Content, clock: Clock) -> Result<Self, Failed> {
        let catalogue = content.guide.catalogue();
        let data = &tables.kiosk.data;
        match tables.hall {
            HallAt::Elsewhere(link) => {
                let client = Client::new(tables.hall).map_err(|error| error.trouble())?;
                let line = HallLine::open(data, catalogue, clock, client).await?;
                Ok(Self::Elsewhere(line, link.ask.clone()))
            }
            #[cfg(feature = "hall")]
            HallAt::Here(table) => {
                let (city, locales) = (tables.city, Some(&*content.locales));
                let embedded = Embedded::open(city, table, data, catalogue, locales, clock);
                Ok(Self::Here(embedded.await?))
            }
            #[cfg(not(feature = "hall"))]
            HallAt::Here(_) => Err(Trouble::yours(
                "this build brings no hall along",
                "name a hall in the table [link] of kiosk-config.toml, or build with the feature `hall`",
            )
            .into()),
        }
    }

    fn line(&self) -> HallLine {
        match self {
            Self::Elsewhere(line, _) => line.clone(),
            #[cfg(feature = "hall")]
            Self::Here(embedded) => embedded.line.clone(),
        }
    }

    fn url(&self) -> String {
        match self {
            Self::Elsewhere(_, url) => url.clone(),
            #[cfg(feature = "hall")]
            Self::Here(embedded) => embedded.service.url(),
        }
    }

    async fn close(self) {
        match self {
            Self::Elsewhere(line, _) => line.close().await,
            #[cfg(feature = "hall")]
            Self::Here(embedded) => embedded.close().await,
        }
    }
}

/// Opens the window, and stays until it is closed and all that was begun in it is done.
fn show(kiosk: Kiosk, settings: Settings, runtime: &Runtime) -> Result<ExitCode, Failed> {
    let kiosk = Arc::new(kiosk);
    let press = Arc::clone(kiosk.press());
    let tasks = TaskTracker::new();
    let closing = runtime.spawn({
        let kiosk = Arc::clone(&kiosk);
        async move { kiosk.wipe_at_closing().await }
    });
    let start = {
        let (tasks, handle) = (tasks.clone(), runtime.handle().clone());
        move || Shell::new(Arc::clone(&kiosk), handle.clone(), tasks.clone())
    };
    let ended = program(start, settings).run();
    closing.abort();
    runtime.block_on(async {
        super::end::finish(&tasks).await;
        press.close().await;
    });
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
