//! The tables of the file.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::device::DeviceName;
use super::network::Network;
use super::pin::StaffPin;
use super::times;

/// Search limit for the next open day, in days.
const DAYS_AHEAD: usize = 366;

/// The city hall, as every screen and sheet names it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Its name on every page and sheet.
    pub name: String,
    /// Its time zone: days and hours are counted here, wherever the machine thinks it is.
    #[serde(deserialize_with = "times::zone")]
    pub zone: TimeZone,
}

/// Where the content lies.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentFolders {
    /// Counters, facts, questions, procedures.
    pub catalogue: PathBuf,
    /// A folder for each language.
    pub locales: PathBuf,
    /// Fonts.
    pub fonts: PathBuf,
    /// Pictograms (SVG).
    pub pictograms: PathBuf,
}

/// The server: where it listens, where it keeps its data, when it receives visitors.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HallTable {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The folder of the ticket store and the keys.
    pub data: PathBuf,
    /// Where visitors' phones find the hall: `https://host`, with a port where it needs one.
    /// Without it no ticket bears a code for a phone.
    pub public: Option<String>,
    /// The URL of a PostgreSQL database; without it the store is a SQLite file in `data`.
    pub store: Option<String>,
    /// The certificate with which it proves who it is, and its key: PEM files. Without them it
    /// listens on this machine only.
    pub certificate: Option<Certificate>,
    /// The proxies that are believed when they say from whom a request comes.
    #[serde(default = "this_machine")]
    pub trusted_proxies: Vec<Network>,
    /// When visitors are received.
    pub hours: OpeningHours,
}

/// A proxy on the same machine.
fn this_machine() -> Vec<Network> {
    let v4 = Network::around(IpAddr::V4(Ipv4Addr::LOCALHOST), 8);
    let v6 = Network::around(IpAddr::V6(Ipv6Addr::LOCALHOST), 128);
    vec![v4, v6]
}

/// What a hall proves itself with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The chain of certificates.
    pub chain: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// Opening hours of the hall, in its zone. The hall tells them to its kiosks as they are here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// A demonstration is open at any hour.
    pub always_open: bool,
    /// Opening.
    #[serde(deserialize_with = "times::time")]
    #[schema(value_type = String, example = "09:00:00")]
    pub open: Time,
    /// Closing time: from this minute on no visitor is received.
    #[serde(deserialize_with = "times::time")]
    #[schema(value_type = String, example = "16:45:00")]
    pub close: Time,
    /// Weekdays on which the hall is closed, in English and small letters.
    #[serde(
        deserialize_with = "times::weekdays",
        serialize_with = "times::weekday_names"
    )]
    #[schema(value_type = Vec<String>)]
    pub closed_weekdays: Vec<Weekday>,
    /// Single days on which the hall is closed.
    #[serde(deserialize_with = "times::days")]
    #[schema(value_type = Vec<String>)]
    pub closed_days: Vec<Date>,
}

impl OpeningHours {
    /// Whether visitors are received on a day at all.
    #[must_use]
    pub fn receives_on(&self, date: Date) -> bool {
        !self.closed_weekdays.contains(&date.weekday()) && !self.closed_days.contains(&date)
    }

    /// The first day from a day on that visitors are received on; the day itself when there is none for a year.
    #[must_use]
    pub fn next_open_day(&self, from: Date) -> Date {
        let mut days = from.series(1.day()).take(DAYS_AHEAD);
        days.find(|day| self.receives_on(*day)).unwrap_or(from)
    }

    /// Whether a closed day lies within a year from a day on, as one does in every city.
    pub(super) fn knows_a_closed_day(&self, today: Date) -> bool {
        let year = today..today.saturating_add(1.year());
        self.always_open || self.closed_days.iter().any(|day| year.contains(day))
    }
}

/// The way of a kiosk or a board to a hall that runs elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The hall's address: `https://host:port`.
    pub ask: String,
    /// The file with the token that `annai keys` made for this kiosk or board.
    pub token: PathBuf,
    /// A certificate to believe in place of those that the machine believes: a PEM file.
    pub believe: Option<PathBuf>,
}

/// A kiosk.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KioskTable {
    /// Its name, unique in the hall.
    pub name: String,
    /// The folder of its journal and its key.
    pub data: PathBuf,
    /// Whether Esc is ignored (a lobby) or leaves (a desktop).
    pub locked: bool,
    /// The building it stands in.
    pub building: String,
    /// The floor it stands on.
    pub floor: i8,
    /// Its place on the floor's map, in thousandths of width and height.
    pub at: (u16, u16),
    /// Procedures that the doors page offers at once, by id; at most four.
    pub frequent: Vec<String>,
    /// Whether "next" confirms each answer, also where one press is the whole answer.
    #[serde(default)]
    pub confirm: bool,
    /// Idle timeout: seconds without a touch until the countdown, 120 to 300.
    pub idle_seconds: u32,
    /// Length of the countdown that ends the visit, in seconds, 20 to 45.
    pub countdown_seconds: u32,
    /// The PIN of the staff page: 6 to 12 digits. Without one there is no such page.
    pub staff_pin: Option<StaffPin>,
}

/// A board: a screen on a wall of the lobby.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoardTable {
    /// The building in which it hangs; for a counter in another one it names the building.
    pub building: String,
    /// Whether Esc is ignored (a lobby) or leaves (a desktop).
    pub locked: bool,
}

/// A station: the desk of a counter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StationTable {
    /// The folder of its key.
    pub data: PathBuf,
    /// Which windows it has, when the command line does not say.
    #[serde(default)]
    pub face: StationFace,
    /// Size of the staff's window, in pixels.
    #[serde(default = "staff_size")]
    pub staff_size: (u32, u32),
    /// Place of the staff's window, in pixels of the whole desktop.
    pub staff_at: Option<(i32, i32)>,
    /// Place of the visitor's window.
    pub visitor_at: Option<(i32, i32)>,
    /// The visitor's screen.
    pub visitor: Panel,
}

/// Which windows a station has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StationFace {
    /// The staff's alone.
    Staff,
    /// The visitor's alone.
    Visitor,
    /// Both.
    #[default]
    Both,
}

fn staff_size() -> (u32, u32) {
    (1280, 800)
}

/// A screen. Sizes on it are counted in millimetres, so its own must be known.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// Diagonal in inches.
    pub inches: f32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Panel {
    /// Pixels in one millimetre.
    #[must_use]
    pub fn pixels_per_mm(&self) -> f32 {
        let diagonal = (self.width as f32).hypot(self.height as f32);
        diagonal / (self.inches * 25.4)
    }
}

/// How pages are spoken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SpeechTable {
    /// The folder of the voices that the program itself speaks with, and of what they say.
    pub voices: PathBuf,
    /// Speed at the beginning of a visit, in percent of about 120 words a minute.
    pub rate: u16,
    /// Loudness at the beginning of a visit, in percent of what the sound device is set to.
    pub volume: u16,
    /// The folder of recordings, one folder for each language.
    pub recordings: Option<PathBuf>,
    /// Programs that speak a language, by its folder in `locales`, in place of the voice that its
    /// `language.toml` names.
    pub commands: BTreeMap<String, Vec<String>>,
}

impl Default for SpeechTable {
    fn default() -> Self {
        Self {
            voices: "assets/speech".into(),
            rate: 100,
            volume: 70,
            recordings: None,
            commands: BTreeMap::new(),
        }
    }
}

/// A scanner.
#[derive(Debug, Clone, Default)]
pub struct Scanner {
    /// The device that is read; without one, the keys that a scanner types into the window are.
    pub device: Option<DeviceName>,
    /// What the scanner is set to send before each code.
    pub prefix: String,
    /// What it is set to send behind each code, before Enter or Tab.
    pub suffix: String,
}

/// A scanner as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ScannerTable {
    pub(super) device: Option<String>,
    pub(super) prefix: String,
    pub(super) suffix: String,
}

impl ScannerTable {
    pub(super) fn scanner(self) -> Scanner {
        Scanner {
            device: self.device.as_deref().and_then(DeviceName::parse),
            prefix: self.prefix,
            suffix: self.suffix,
        }
    }
}

/// A printer.
#[derive(Debug, Clone)]
pub enum PrinterSettings {
    /// No printer: the number and the codes are on the screen only.
    None,
    /// A preview for demonstrations: writes each sheet as a PDF into a folder.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Minutes until a sheet is wiped.
        keep_minutes: u16,
        /// Dots in an inch, which the codes are drawn for.
        dpi: u16,
    },
    /// A printer that speaks IPP, or a CUPS queue.
    Ipp {
        /// Its address: `ipp://…` or `ipps://…`.
        uri: String,
        /// Dots in an inch, which the codes are drawn for.
        dpi: u16,
        /// Seconds until a job that has not ended counts as failed.
        patience_seconds: u32,
        /// The printer's own certificate, or its authority's: a PEM file.
        believe: Option<PathBuf>,
    },
}

/// The kinds of printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum PrinterKind {
    None,
    Folder,
    Ipp,
}

/// Minutes for which a folder keeps a sheet, unless its table says otherwise.
const KEEP_MINUTES: u16 = 10;

/// A printer as it is written. Not a tagged enum: those lose the places of their keys.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrinterTable {
    pub(super) kind: PrinterKind,
    pub(super) folder: Option<PathBuf>,
    pub(super) keep_minutes: Option<u16>,
    pub(super) uri: Option<String>,
    pub(super) dpi: Option<u16>,
    pub(super) patience_seconds: Option<u32>,
    pub(super) believe: Option<PathBuf>,
}

impl PrinterTable {
    /// `None` when a key is missing that its kind needs.
    pub(super) fn settings(self) -> Option<PrinterSettings> {
        Some(match self.kind {
            PrinterKind::None => PrinterSettings::None,
            PrinterKind::Folder => PrinterSettings::Folder {
                folder: self.folder?,
                keep_minutes: self.keep_minutes.unwrap_or(KEEP_MINUTES),
                dpi: self.dpi?,
            },
            PrinterKind::Ipp => PrinterSettings::Ipp {
                uri: self.uri?,
                dpi: self.dpi?,
                patience_seconds: self.patience_seconds?,
                believe: self.believe,
            },
        })
    }
}
