//! `annai`, the kiosk itself: an embedded hall, a window, and visits one after the other.

mod lobby;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use lobby::Lobby;

use super::{Failed, say};
use crate::clock::Clock;
use crate::config::{Config, Printer};
use crate::fault::Trouble;
use crate::hall::{Client, Embedded, Link, Service};
use crate::kiosk::{Content, Kiosk};
use crate::locale::Language;
use crate::ui::kiosk::{Frame, Lock, Settings, application};
use crate::ui::pictogram::Pictograms;
use crate::ui::{Kit, load_fonts};

/// Whether there is a display to open a window on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Display {
    /// There is one.
    There,
    /// There is none.
    Missing,
}

/// A window's size from the command line: `WIDTHxHEIGHT`.
///
/// # Errors
/// In words, what was expected.
pub fn window_size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || format!("`{text}` is not a size; an example is 540x960");
    let (width, height) = text.split_once('x').ok_or_else(wrong)?;
    match (width.parse(), height.parse()) {
        (Ok(width @ 200..=10_000), Ok(height @ 200..=10_000)) => Ok((width, height)),
        _ => Err(wrong()),
    }
}

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
    if display == Display::Missing {
        return Err(Trouble::machines(
            "there is no display to open the kiosk on",
            "start it on a desktop or under a compositor; without one, `annai tour --out DIR` leaves pictures of every page",
        )
        .into());
    }
    let config = super::config(config)?;
    let clock = Clock::system(config.hall.zone.clone());
    let content = Content::load(&config)?;
    let kit = kit(&config, &content)?;
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
    let settings = Settings {
        panel: config.panel,
        frame: match windowed {
            Some((width, height)) => Frame::Windowed { width, height },
            None => Frame::Full,
        },
        lock: if config.kiosk.locked {
            Lock::Locked
        } else {
            Lock::Open
        },
        title: config.hall.name.clone(),
        kit,
    };
    let kiosk = Arc::new(kiosk);
    let handle = runtime.handle().clone();
    let lobby = move || Lobby::new(Arc::clone(&kiosk), handle.clone());
    let ended = application(lobby, settings).run();
    if let Some(service) = service {
        runtime.block_on(service.stop());
    }
    ended.map_err(|error| {
        Trouble::machines(
            format!("the window could not be opened: {error}"),
            "see that the display works; `annai tour --out DIR` needs none",
        )
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Fonts and pictograms for the screen.
///
/// # Errors
/// Pictograms that cannot be read.
pub(super) fn kit(config: &Config, content: &Content) -> Result<Kit, Failed> {
    let folder = config.path(&config.content.pictograms);
    let pictograms = Pictograms::load(&folder).map_err(|error| {
        Trouble::yours(
            format!(
                "the pictograms in {} cannot be read: {error}",
                folder.display()
            ),
            "name their folder in kiosk-config.toml, [content] pictograms",
        )
    })?;
    let mut loaded: Vec<&PathBuf> = Vec::new();
    // The window keeps family names for as long as the program runs.
    let family = |language: &Language| -> &'static str { language.font.clone().leak() };
    let mut kit: Option<Kit> = None;
    for language in content.locales.languages() {
        let name = family(language);
        kit = Some(match kit {
            None => Kit::new(name, pictograms.clone()),
            Some(kit) => kit.with_font(language.lang.clone(), name),
        });
        let Some(typeface) = content.typefaces.get(&language.lang) else {
            continue;
        };
        for (file, bytes) in language
            .files
            .iter()
            .zip([&typeface.regular, &typeface.bold])
        {
            if !loaded.contains(&file) {
                loaded.push(file);
                load_fonts([(**bytes).as_ref().to_vec()]);
            }
        }
    }
    kit.ok_or_else(|| Trouble::yours("there is no language", "add one to locales/").into())
}
