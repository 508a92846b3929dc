//! What the roles with a window share: a display, a size, fonts and pictograms.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use tokio_util::sync::CancellationToken;

use super::Failed;
use crate::config::{Config, Panel};
use crate::content::Content;
use crate::fault::{Fault, Trouble};
use crate::locale::Language;
use crate::ui::pictogram::Pictograms;
use crate::ui::window::{Lock, Settings, WindowMode};
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
pub fn size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || format!("`{text}` is not a size; an example is 540x960");
    let (width, height) = text.split_once('x').ok_or_else(wrong)?;
    match (width.parse(), height.parse()) {
        (Ok(width @ 200..=10_000), Ok(height @ 200..=10_000)) => Ok((width, height)),
        _ => Err(wrong()),
    }
}

/// Refuses to open a window where there is no display.
pub(super) fn needs(display: Display, what: &str) -> Result<(), Failed> {
    match display {
        Display::There => Ok(()),
        Display::Missing => Err(Trouble::machines(
            format!("there is no display to open the {what} on"),
            "start it on a desktop or under a compositor; without one, `annai tour --out DIR` leaves pictures of every page",
        )
        .into()),
    }
}

/// How a window stands on the screen, and what it draws with.
pub(super) fn settings(
    config: &Config,
    panel: &Panel,
    lock: Lock,
    content: &Content,
    windowed: Option<(u32, u32)>,
) -> Result<Settings, Failed> {
    Ok(Settings {
        panel: *panel,
        frame: match windowed {
            Some((width, height)) => WindowMode::Windowed { width, height },
            None => WindowMode::Full,
        },
        lock,
        title: config.city.name.clone(),
        kit: kit(config, content)?,
        keypad: config.keypad.clone(),
        reader: None,
        assistive: None,
        desk: None,
        quit: CancellationToken::new(),
    })
}

/// How a window's life ended.
pub(super) fn opened(ended: Result<(), impl std::fmt::Display>) -> Result<ExitCode, Failed> {
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
/// Pictograms or a font that cannot be read.
pub(super) fn kit(config: &Config, content: &Content) -> Result<Kit, Failed> {
    let folder = &config.content.pictograms;
    let pictograms = Pictograms::load(folder).map_err(|error| {
        Trouble::yours(
            format!(
                "the pictograms in {} cannot be read: {error}",
                folder.display()
            ),
            "name their folder in kiosk-config.toml, [content] pictograms",
        )
    })?;
    let mut loaded: BTreeSet<&PathBuf> = BTreeSet::new();
    // The window keeps family names for as long as the program runs.
    let family = |language: &Language| -> &'static str { language.font.clone().leak() };
    let mut kit: Option<Kit> = None;
    for language in content.locales.languages() {
        let name = family(language);
        kit = Some(match kit {
            None => Kit::new(name, pictograms.clone()),
            Some(kit) => kit.with_font(language.lang.clone(), name),
        });
        for file in &language.files {
            if loaded.insert(file) {
                let bytes = std::fs::read(file).map_err(|error| {
                    let what = format!("the font cannot be read: {error}");
                    vec![Fault::of(
                        file,
                        what,
                        "put it back, or name another in the language.toml",
                    )]
                })?;
                load_fonts([bytes]);
            }
        }
    }
    kit.ok_or_else(|| Trouble::yours("there is no language", "add one to locales/").into())
}
