//! `kiosk-config.toml` as typed values, one struct a concern.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::fault::{Fault, decoded};

/// The most errands that the doors page offers at once.
const MOST_FREQUENT: usize = 4;

/// The most characters of the hall's address: with a ticket's own path it must still be a small code.
const LONGEST_PUBLIC: usize = 60;

/// The resolutions, in dots per inch, at which a module of half a millimetre is whole dots and text
/// can be read.
pub const DPI: std::ops::RangeInclusive<u16> = 180..=1200;

/// The whole configuration. Relative paths count from the folder of the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The folder of the file, which relative paths count from.
    #[serde(skip)]
    pub base: PathBuf,
    /// The file with its text, for faults that only the content shows.
    #[serde(skip)]
    pub written: (PathBuf, String),
    /// The hall.
    pub hall: Hall,
    /// When visitors are received.
    pub hours: Hours,
    /// This kiosk.
    pub kiosk: Kiosk,
    /// Its screen.
    pub panel: Panel,
    /// Where the content lies.
    pub content: Content,
    /// The printer.
    pub printer: Printer,
}

/// The hall: who it is, where it listens, where it keeps its data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hall {
    /// Its name on every page and sheet.
    pub name: String,
    /// Its time zone: days and hours are counted here, wherever the machine thinks it is.
    #[serde(deserialize_with = "zone")]
    pub zone: TimeZone,
    /// Where the hall listens.
    pub listen: SocketAddr,
    /// The folder of the ticket store, the keys, and what a kiosk must not forget.
    pub data: PathBuf,
    /// Where visitors' phones find the hall: `https://host`, with a port where it needs one.
    /// Without it no ticket bears a code for a phone.
    pub public: Option<String>,
    /// The URL of a PostgreSQL database; without it the store is a SQLite file in `data`.
    pub store: Option<String>,
    /// The certificate with which the hall proves who it is, and its key: PEM files. Without them it
    /// listens on this machine only.
    pub certificate: Option<Certificate>,
    /// The address of the hall that this kiosk or board asks; without it a kiosk brings its own hall.
    pub ask: Option<String>,
    /// The file with the token that `annai keys` made for this kiosk or board.
    pub token: Option<PathBuf>,
    /// A certificate to believe besides those that the machine believes: a PEM file.
    pub believe: Option<PathBuf>,
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

/// When visitors are received.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// A demonstration is open at any hour.
    pub always_open: bool,
    /// Opening.
    pub open: Time,
    /// Closing: from this minute on nobody is received.
    pub close: Time,
    /// Weekdays on which the hall is closed.
    #[serde(deserialize_with = "weekdays")]
    pub closed_weekdays: Vec<Weekday>,
    /// Single days on which the hall is closed.
    pub closed_days: Vec<Date>,
}

/// This kiosk.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kiosk {
    /// Its name, unique in the hall.
    pub name: String,
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
    /// Seconds without a touch before it asks whether somebody is there, 120 to 300.
    pub idle_seconds: u32,
    /// Seconds of the countdown after that, 20 to 45.
    pub countdown_seconds: u32,
}

/// The screen. Sizes on it are counted in millimetres, so its own must be known.
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

/// Where the content lies.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Counters, facts, questions, procedures.
    pub catalogue: PathBuf,
    /// A folder for each language.
    pub locales: PathBuf,
    /// Fonts.
    pub fonts: PathBuf,
    /// Pictograms (SVG).
    pub pictograms: PathBuf,
}

/// The printer.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Printer {
    /// No printer: the number and the codes are on the screen only.
    None,
    /// Writes each sheet as a PDF into a folder.
    Folder {
        /// The folder.
        folder: PathBuf,
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
    },
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    /// Everything that is wrong in it, with line and column: a file that is not there, that is not
    /// UTF-8, an unknown or missing key, a value out of range.
    pub fn load(path: &Path) -> Result<Self, Vec<Fault>> {
        let bytes = std::fs::read(path).map_err(|error| {
            vec![Fault::of(
                path,
                format!("the configuration cannot be read: {error}"),
                "run in the folder that holds kiosk-config.toml, or name the file with --config",
            )]
        })?;
        let text = decoded(path, &bytes).map_err(|fault| vec![fault])?;
        let mut config = Self::parse(path, &text)?;
        config.base = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(config)
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(path: &Path, text: &str) -> Result<Self, Vec<Fault>> {
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            vec![Fault::at(
                path,
                text,
                offset,
                error.message(),
                "compare with the comments in the kiosk-config.toml that ships",
            )]
        })?;
        config.written = (path.to_owned(), text.to_owned());
        let faults = config.out_of_range();
        if faults.is_empty() {
            Ok(config)
        } else {
            Err(faults)
        }
    }

    /// A path of the configuration, counted from the folder of the file.
    #[must_use]
    pub fn path(&self, path: &Path) -> PathBuf {
        self.base.join(path)
    }

    /// A fault at the line of a key.
    #[must_use]
    pub fn fault(&self, key: &str, what: impl Into<String>, fix: impl Into<String>) -> Fault {
        let (file, text) = &self.written;
        Fault::at(file, text, key_offset(text, key), what, fix)
    }

    fn out_of_range(&self) -> Vec<Fault> {
        let dpi = match self.printer {
            Printer::None => None,
            Printer::Folder { dpi, .. } | Printer::Ipp { dpi, .. } => Some(dpi),
        };
        let patience = match self.printer {
            Printer::Ipp {
                patience_seconds, ..
            } => Some(patience_seconds),
            _ => None,
        };
        let scheme = |url: &Option<String>, schemes: [&str; 2]| {
            url.as_deref()
                .is_none_or(|url| schemes.iter().any(|scheme| url.starts_with(scheme)))
        };
        let rules = [
            (
                scheme(&self.hall.store, ["postgres://", "postgresql://"]),
                "store",
                "this is not the URL of a PostgreSQL database",
                "use postgres://USER@HOST/DATABASE, or leave it out for a SQLite file",
            ),
            (
                scheme(&self.hall.ask, ["http://", "https://"]),
                "ask",
                "this is not the address of a hall",
                "use https://HOST:PORT, or leave it out: then the kiosk brings its own hall",
            ),
            (
                self.hall.ask.is_none() || self.hall.token.is_some(),
                "ask",
                "a hall is to be asked, but there is no token to ask with",
                "make one with `annai keys new` and name its file at `token`",
            ),
            (
                self.hall.public.as_deref().is_none_or(is_site),
                "public",
                "no phone finds the hall at this address",
                "write https://, the name of the host and perhaps a port, at most 60 characters and \
                 nothing after them",
            ),
            (
                self.kiosk.frequent.len() <= MOST_FREQUENT,
                "frequent",
                "more errands than there is room for",
                "name four at most",
            ),
            (
                self.kiosk.at.0 <= 1000 && self.kiosk.at.1 <= 1000,
                "at",
                "this place is not on the map",
                "use thousandths of its width and height, 0 to 1000",
            ),
            (
                dpi.is_none_or(|dpi| DPI.contains(&dpi)),
                "dpi",
                "strips cannot be printed with so many dots in an inch",
                "use the printer's own resolution, 180 to 1200",
            ),
            (
                patience.is_none_or(|seconds| (10..=240).contains(&seconds)),
                "patience_seconds",
                "the kiosk would give a sheet up too early, or keep its visitor waiting too long",
                "use 10 to 240 seconds",
            ),
            (
                self.hours.open < self.hours.close,
                "close",
                "the hall closes before it opens",
                "make `open` earlier than `close`",
            ),
            (
                (120..=300).contains(&self.kiosk.idle_seconds),
                "idle_seconds",
                "the notice comes too early or too late",
                "use 120 to 300 seconds",
            ),
            (
                (20..=45).contains(&self.kiosk.countdown_seconds),
                "countdown_seconds",
                "the countdown is too short or too long",
                "use 20 to 45 seconds",
            ),
            (
                (8.0..=120.0).contains(&self.panel.inches),
                "inches",
                "no panel has this size, so nothing could be drawn in millimetres",
                "use the panel's diagonal in inches, 8 to 120",
            ),
            (
                (600..=8000).contains(&self.panel.width),
                "width",
                "the panel's width is out of range",
                "use 600 to 8000 pixels",
            ),
            (
                (600..=8000).contains(&self.panel.height),
                "height",
                "the panel's height is out of range",
                "use 600 to 8000 pixels",
            ),
        ];
        rules
            .into_iter()
            .filter(|(holds, ..)| !holds)
            .map(|(_, key, what, fix)| self.fault(key, what, fix))
            .collect()
    }
}

/// Whether an address is that of a whole site, as a phone can open it.
fn is_site(address: &str) -> bool {
    let Some(place) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
    else {
        return false;
    };
    let (host, port) = match place.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (place, None),
    };
    let is_label = |label: &str| {
        let spelled = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(spelled)
    };
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    address.len() <= LONGEST_PUBLIC && host.split('.').all(is_label) && port.is_none_or(is_port)
}

/// Where a key's line begins; 0 when it is written in another way.
fn key_offset(text: &str, key: &str) -> usize {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let name = line.split('=').next().unwrap_or_default().trim();
        if name == key {
            return offset;
        }
        offset += line.len();
    }
    0
}

fn zone<'de, D: serde::Deserializer<'de>>(from: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(from)?;
    TimeZone::get(&name).map_err(|_| {
        serde::de::Error::custom(format!(
            "there is no time zone `{name}` (an example: Asia/Tokyo)"
        ))
    })
}

fn weekdays<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Weekday>, D::Error> {
    Vec::<String>::deserialize(from)?
        .into_iter()
        .map(|name| match name.as_str() {
            "monday" => Ok(Weekday::Monday),
            "tuesday" => Ok(Weekday::Tuesday),
            "wednesday" => Ok(Weekday::Wednesday),
            "thursday" => Ok(Weekday::Thursday),
            "friday" => Ok(Weekday::Friday),
            "saturday" => Ok(Weekday::Saturday),
            "sunday" => Ok(Weekday::Sunday),
            _ => Err(serde::de::Error::custom(format!(
                "`{name}` is not a weekday (monday to sunday)"
            ))),
        })
        .collect()
}
