//! `kiosk-config.toml` as typed values, one struct a table.
//!
//! A program needs the tables of its own role alone: [`Config::for_hall`], [`Config::for_kiosk`] and
//! [`Config::for_board`] give them, or name those that are missing. Tables of other roles may be in
//! the file, and are read as strictly.

mod device;
mod earlier;
mod keypad;
mod network;
mod pin;
mod range;
mod source;
mod tables;
mod times;

use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use serde::Deserialize;

use crate::fault::{Fault, decoded, syntax};
use source::ConfigText;
use tables::{PrinterTable, ScannerTable};

pub use device::{DeviceName, UsbName};
pub use keypad::{KEY_NAMES, KeyAction, Keypad};
pub use network::{Network, NotANetwork};
pub use pin::{MOST_PIN_DIGITS, StaffPin};
pub use tables::{
    BoardTable, Certificate, City, ContentFolders, HallTable, KioskTable, Link, OpeningHours,
    Panel, PrinterSettings, Scanner, SpeechTable, StationFace, StationTable,
};

/// The resolutions, in dots per inch, at which a module of half a millimetre is whole dots and text
/// can be read.
pub const DPI: std::ops::RangeInclusive<u16> = 180..=1200;

/// Longest patience with a printer.
pub const MOST_PATIENCE: Duration = Duration::from_secs(240);

/// Slowest and fastest speech, in percent of the usual speed.
pub const RATES: std::ops::RangeInclusive<u16> = 50..=200;
/// Softest and loudest speech, in percent of what the sound device is set to.
pub const VOLUMES: std::ops::RangeInclusive<u16> = 10..=100;

/// What to do about a fault that the shipped file shows better than any text.
const COMPARE: &str = "compare with the comments in the kiosk-config.toml that ships";

/// The whole configuration. Its paths are counted from the folder of the file.
#[derive(Debug, Clone)]
pub struct Config {
    /// The city hall, for every role.
    pub city: City,
    /// Where the content lies, for every role.
    pub content: ContentFolders,
    /// The server.
    pub hall: Option<HallTable>,
    /// The way to a hall that runs elsewhere.
    pub link: Option<Link>,
    /// This kiosk.
    pub kiosk: Option<KioskTable>,
    /// This board.
    pub board: Option<BoardTable>,
    /// This station.
    pub station: Option<StationTable>,
    /// The screen of this kiosk or board.
    pub panel: Option<Panel>,
    /// The printer of this kiosk.
    pub printer: Option<PrinterSettings>,
    /// The scanner of this kiosk.
    pub scanner: Scanner,
    /// The keys of this kiosk.
    pub keypad: Keypad,
    /// How this kiosk speaks.
    pub speech: SpeechTable,
    source: ConfigText,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfigFile {
    city: Option<City>,
    content: Option<ContentFolders>,
    hall: Option<HallTable>,
    link: Option<Link>,
    kiosk: Option<KioskTable>,
    board: Option<BoardTable>,
    station: Option<StationTable>,
    panel: Option<Panel>,
    printer: Option<PrinterTable>,
    #[serde(default)]
    scanner: ScannerTable,
    #[serde(default)]
    keypad: Keypad,
    #[serde(default)]
    speech: SpeechTable,
}

/// The hall that a program asks.
#[derive(Debug, Clone, Copy)]
pub enum HallAt<'a> {
    /// It runs elsewhere.
    Elsewhere(&'a Link),
    /// It runs on this machine, with this table.
    Here(&'a HallTable),
}

/// The tables of a kiosk.
#[derive(Debug, Clone, Copy)]
pub struct ForKiosk<'a> {
    /// The city hall.
    pub city: &'a City,
    /// The kiosk.
    pub kiosk: &'a KioskTable,
    /// Its screen.
    pub panel: &'a Panel,
    /// Its printer.
    pub printer: &'a PrinterSettings,
    /// Its scanner.
    pub scanner: &'a Scanner,
    /// Its keys.
    pub keypad: &'a Keypad,
    /// How it speaks.
    pub speech: &'a SpeechTable,
    /// Its hall: [`HallAt::Here`] is one that it brings along.
    pub hall: HallAt<'a>,
}

/// The tables of a board.
#[derive(Debug, Clone, Copy)]
pub struct ForBoard<'a> {
    /// The city hall.
    pub city: &'a City,
    /// The board.
    pub board: &'a BoardTable,
    /// Its screen.
    pub panel: &'a Panel,
    /// The hall that it follows.
    pub hall: HallAt<'a>,
}

/// The tables of a station.
#[derive(Debug, Clone, Copy)]
pub struct ForStation<'a> {
    /// The city hall.
    pub city: &'a City,
    /// The station.
    pub station: &'a StationTable,
    /// Its printer.
    pub printer: &'a PrinterSettings,
    /// Its scanner.
    pub scanner: &'a Scanner,
    /// The hall that it asks.
    pub hall: HallAt<'a>,
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    /// Everything that is wrong in it, with line and column: a file that is not there, that is not
    /// UTF-8, an unknown or missing key, a key of an earlier version, a value out of range.
    pub fn load(path: &Path) -> Result<Self, Vec<Fault>> {
        let bytes = std::fs::read(path).map_err(|error| {
            vec![Fault::of(
                path,
                format!("the configuration cannot be read: {error}"),
                "run in the folder that holds kiosk-config.toml, or name the file with --config",
            )]
        })?;
        let text = decoded(path, &bytes).map_err(|fault| vec![fault])?;
        Self::parse(path, &text)
    }

    /// Reads the text of the file at a path.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(path: &Path, text: &str) -> Result<Self, Vec<Fault>> {
        let source = ConfigText::parse(path, text).map_err(|fault| vec![fault])?;
        let moved = earlier::faults(&source);
        if !moved.is_empty() {
            return Err(moved);
        }
        let tables: ConfigFile = toml::from_str(text).map_err(|error| {
            vec![match error.span() {
                Some(span) => syntax(path, text, span.start, error.message(), COMPARE),
                None => Fault::of(path, error.message(), COMPARE),
            }]
        })?;
        let faults = range::faults(&tables, &source);
        let (Some(city), Some(content), true) = (tables.city, tables.content, faults.is_empty())
        else {
            return Err(faults);
        };
        let mut config = Self {
            city,
            content,
            hall: tables.hall,
            link: tables.link,
            kiosk: tables.kiosk,
            board: tables.board,
            station: tables.station,
            panel: tables.panel,
            printer: tables.printer.and_then(PrinterTable::settings),
            scanner: tables.scanner.scanner(),
            keypad: tables.keypad,
            speech: tables.speech,
            source,
        };
        config.resolve(path.parent().unwrap_or(Path::new("")));
        Ok(config)
    }

    /// Counts relative paths from a folder.
    fn resolve(&mut self, base: &Path) {
        let ContentFolders {
            catalogue,
            locales,
            fonts,
            pictograms,
        } = &mut self.content;
        let mut paths = vec![
            catalogue,
            locales,
            fonts,
            pictograms,
            &mut self.speech.voices,
        ];
        paths.extend(&mut self.speech.recordings);
        if let Some(hall) = &mut self.hall {
            paths.push(&mut hall.data);
            if let Some(Certificate { chain, key }) = &mut hall.certificate {
                paths.extend([chain, key]);
            }
        }
        if let Some(Link { token, believe, .. }) = &mut self.link {
            paths.push(token);
            paths.extend(believe);
        }
        if let Some(kiosk) = &mut self.kiosk {
            paths.push(&mut kiosk.data);
        }
        if let Some(station) = &mut self.station {
            paths.push(&mut station.data);
        }
        match &mut self.printer {
            Some(PrinterSettings::Folder { folder, .. }) => paths.push(folder),
            Some(PrinterSettings::Ipp { believe, .. }) => paths.extend(believe),
            Some(PrinterSettings::None) | None => {}
        }
        for path in paths {
            *path = base.join(&path);
        }
    }

    /// The table of a hall.
    ///
    /// # Errors
    /// It is missing.
    pub fn for_hall(&self) -> Result<&HallTable, Vec<Fault>> {
        let hall = self.hall.as_ref();
        hall.ok_or_else(|| self.missing("a hall", &[("[hall]", false)]))
    }

    /// The tables of a kiosk.
    ///
    /// # Errors
    /// One for each that is missing.
    pub fn for_kiosk(&self) -> Result<ForKiosk<'_>, Vec<Fault>> {
        let (kiosk, panel) = (self.kiosk.as_ref(), self.panel.as_ref());
        let (printer, hall) = (self.printer.as_ref(), self.hall_at());
        match (kiosk, panel, printer, hall) {
            (Some(kiosk), Some(panel), Some(printer), Some(hall)) => Ok(ForKiosk {
                city: &self.city,
                kiosk,
                panel,
                printer,
                scanner: &self.scanner,
                keypad: &self.keypad,
                speech: &self.speech,
                hall,
            }),
            _ => Err(self.missing(
                "a kiosk",
                &[
                    ("[kiosk]", kiosk.is_some()),
                    ("[panel]", panel.is_some()),
                    ("[printer]", printer.is_some()),
                    (EITHER_HALL, hall.is_some()),
                ],
            )),
        }
    }

    /// The tables of a station.
    ///
    /// # Errors
    /// One for each that is missing.
    pub fn for_station(&self) -> Result<ForStation<'_>, Vec<Fault>> {
        let (station, printer) = (self.station.as_ref(), self.printer.as_ref());
        match (station, printer, self.hall_at()) {
            (Some(station), Some(printer), Some(hall)) => Ok(ForStation {
                city: &self.city,
                station,
                printer,
                scanner: &self.scanner,
                hall,
            }),
            (_, _, hall) => Err(self.missing(
                "a station",
                &[
                    ("[station]", station.is_some()),
                    ("[printer]", printer.is_some()),
                    (EITHER_HALL, hall.is_some()),
                ],
            )),
        }
    }

    /// The tables of a board.
    ///
    /// # Errors
    /// One for each that is missing.
    pub fn for_board(&self) -> Result<ForBoard<'_>, Vec<Fault>> {
        let (board, panel, hall) = (self.board.as_ref(), self.panel.as_ref(), self.hall_at());
        match (board, panel, hall) {
            (Some(board), Some(panel), Some(hall)) => Ok(ForBoard {
                city: &self.city,
                board,
                panel,
                hall,
            }),
            _ => Err(self.missing(
                "a board",
                &[
                    ("[board]", board.is_some()),
                    ("[panel]", panel.is_some()),
                    (EITHER_HALL, hall.is_some()),
                ],
            )),
        }
    }

    /// The hall that the programs of this file ask.
    ///
    /// # Errors
    /// The file names none.
    pub fn for_client(&self) -> Result<HallAt<'_>, Vec<Fault>> {
        let hall = self.hall_at();
        hall.ok_or_else(|| self.missing("a program that asks a hall", &[(EITHER_HALL, false)]))
    }

    /// A hall elsewhere goes before one on this machine.
    fn hall_at(&self) -> Option<HallAt<'_>> {
        let here = || self.hall.as_ref().map(HallAt::Here);
        self.link.as_ref().map(HallAt::Elsewhere).or_else(here)
    }

    fn missing(&self, role: &str, tables: &[(&str, bool)]) -> Vec<Fault> {
        let missing = tables.iter().filter(|(_, there)| !there);
        missing
            .map(|(table, _)| {
                let what = format!("{role} needs the table {table}, which is not here");
                Fault::of(&self.source.path, what, "copy it from the kiosk-config.toml that ships, or name another file with --config")
            })
            .collect()
    }

    /// A fault at a key, such as `kiosk.at`, or at a value of a list, such as `kiosk.frequent.0`.
    #[must_use]
    pub fn fault(&self, key: &str, what: impl Into<String>, fix: impl Into<String>) -> Fault {
        self.source.fault(key, what, fix)
    }

    /// What is not wrong yet, and will be: a hall that knows of no closed day within a year; a PIN in a file
    /// that other accounts of the machine can read.
    #[must_use]
    pub fn warnings(&self, today: Date) -> Vec<Fault> {
        let hall = self.hall.as_ref();
        let blind = hall.is_some_and(|hall| !hall.hours.knows_a_closed_day(today));
        let warning = || {
            let what =
                "no closed day lies within the next year: on holidays the hall would receive";
            let fix = "add the holidays and the days around New Year that come";
            self.fault("hall.hours.closed_days", what, fix).warning()
        };
        let kiosk = self.kiosk.as_ref();
        let told = kiosk.is_some_and(|kiosk| kiosk.staff_pin.is_some()) && self.source.is_open();
        let open = || {
            let what =
                "the PIN of the staff page stands here, and other accounts can read the file";
            let fix = "let its owner alone read it: chmod 600 kiosk-config.toml, with the kiosk's account as its owner";
            self.fault("kiosk.staff_pin", what, fix).warning()
        };
        let warnings = [blind.then(warning), told.then(open)];
        warnings.into_iter().flatten().collect()
    }
}

/// What a program that asks a hall needs.
const EITHER_HALL: &str = "[link] of a hall elsewhere, or [hall] of one on this machine";
