//! `annai station`: the desk of a counter, with a window for staff and one for the visitor.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tokio_util::task::TaskTracker;

use super::window::{self, Display};
use super::{Failed, say};
use crate::api::DeskId;
#[cfg(target_os = "linux")]
use crate::atspi::AtspiWindow;
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::StationFace;
use crate::content::Content;
use crate::desk::DeskSetting;
use crate::fault::Trouble;
use crate::link::Client;
use crate::locale::Locales;
use crate::page::TextSize;
use crate::printing::SheetPress;
use crate::shell::Shell;
use crate::station::Station;
use crate::ui::AssistiveOutlet;
use crate::ui::program::program;
use crate::ui::staff::{DeskWindows, FacesShown};
use crate::ui::window::Lock;

/// Longest name of a desk, in characters, as the hall takes it.
const NAME_MAX_CHARS: usize = 24;

/// Which desk it is, and which windows it has.
#[derive(Debug, Clone, clap::Args)]
pub struct StationArgs {
    /// The counter, by its id in the catalogue.
    #[arg(long, value_name = "ID")]
    counter: String,
    /// The desk's name at this counter.
    #[arg(long, value_name = "N")]
    desk: String,
    /// Which windows to open; without it, as the configuration says.
    #[arg(long, value_parser = ["staff", "visitor", "both"])]
    face: Option<String>,
    /// Draw the visitor's window in this size instead of its whole screen.
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = window::size)]
    windowed: Option<(u32, u32)>,
}

/// Opens the station, and stays until its windows are closed.
///
/// # Errors
/// No display, faulty content, a counter that the catalogue does not have, no hall.
pub fn run(
    config: &Path,
    args: &StationArgs,
    display: Display,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    window::needs(display, "station")?;
    let config = super::config(config)?;
    let tables = config.for_station()?;
    let content = Content::load(&config)?;
    let desk = desk(args, &content)?;
    let clock = Clock::system(tables.city.zone.clone());
    let panel = &tables.station.visitor;
    let mut settings = window::settings(&config, panel, Lock::Locked, &content, args.windowed)?;
    let shown = match (args.face.as_deref(), tables.station.face) {
        (Some("staff"), _) | (None, StationFace::Staff) => FacesShown::Staff,
        (Some("visitor"), _) | (None, StationFace::Visitor) => FacesShown::Visitor,
        _ => FacesShown::Both,
    };
    settings.desk = Some(DeskWindows {
        shown,
        staff: tables.station.staff_size,
        at: [tables.station.staff_at, tables.station.visitor_at],
    });
    settings.assistive = assistive(&content.locales);
    let press = SheetPress::new(tables.printer, &content.locales, clock.clone())
        .map_err(super::press_unfit)?;
    let client = Client::new(tables.hall).map_err(|error| error.trouble())?;
    say(out, format_args!("hall:   {}", client.address()))?;
    say(out, format_args!("desk:   {desk}"))?;
    let runtime = super::runtime()?;
    super::end::on_signal(&runtime, &settings.quit)?;
    let setting = DeskSetting {
        guide: content.guide,
        locales: content.locales,
        hall: tables.city.name.clone(),
        desk,
        scanner: tables.scanner.clone(),
        outlet: press.outlet(),
        size: TextSize::Normal,
        hours: None,
        visits: None,
    };
    let station = Station::open(setting, &tables.station.data, client, press, clock);
    let station = Arc::new(runtime.block_on(station)?);
    let tasks = TaskTracker::new();
    let start = {
        let (tasks, handle) = (tasks.clone(), runtime.handle().clone());
        let station = Arc::clone(&station);
        move || Shell::new(Arc::clone(&station), handle.clone(), tasks.clone())
    };
    let ended = program(start, settings).run();
    runtime.block_on(async {
        super::end::finish(&tasks).await;
        station.close().await;
    });
    window::opened(ended)
}

/// Screen readers of the desktop look at the staff's window.
#[cfg(target_os = "linux")]
fn assistive(locales: &Arc<Locales>) -> Option<AssistiveOutlet> {
    Some(AssistiveOutlet {
        bus: Arc::new(AtspiWindow::open()),
        locales: Arc::clone(locales),
    })
}

#[cfg(not(target_os = "linux"))]
fn assistive(_: &Arc<Locales>) -> Option<AssistiveOutlet> {
    None
}

/// The desk that was named, if the catalogue has its counter.
fn desk(args: &StationArgs, content: &Content) -> Result<DeskId, Failed> {
    let counter = CounterId::from(args.counter.as_str());
    let counters = &content.guide.catalogue().counters;
    if !counters.iter().any(|known| known.id == counter) {
        let known: Vec<&str> = counters.iter().map(|known| known.id.as_str()).collect();
        return Err(Trouble::yours(
            format!("the catalogue has no counter `{counter}`"),
            format!("use one of: {}", known.join(", ")),
        )
        .into());
    }
    let name = args.desk.trim();
    let sound = !name.is_empty()
        && name.chars().count() <= NAME_MAX_CHARS
        && !name.chars().any(char::is_control);
    if !sound {
        return Err(Trouble::yours(
            format!("`{}` is no name of a desk", args.desk.escape_debug()),
            format!("use 1 to {NAME_MAX_CHARS} characters, as on the sign at the desk: `--desk 1`"),
        )
        .into());
    }
    Ok(DeskId {
        counter,
        desk: name.to_owned(),
    })
}
