//! Health of a kiosk: what its staff page tells. Nothing in it is a visitor's.

use jiff::civil::Date;

use crate::config::Keypad;
use crate::paper::PrinterHealth;

/// Health of everything that a kiosk is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskHealth {
    /// The printer.
    pub printer: PrinterHealth,
    /// Sound and speech, part by part; empty where the kiosk has none.
    pub speech: Vec<SpeechHealth>,
    /// The scanner.
    pub scanner: ScannerHealth,
    /// The keys that it listens for.
    pub keypad: Keypad,
    /// The line to the hall.
    pub hall: HallHealth,
    /// Whether there is a sign that a time server has set the clock.
    pub synchronised: bool,
    /// The catalogue.
    pub catalogue: CatalogueHealth,
    /// Room that is left in the folder of its data, in bytes; `None` when the disk does not tell.
    pub room: Option<u64>,
}

/// Health of a part of sound and speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechHealth {
    /// The part: a device, a language.
    pub name: String,
    /// How it is, in its own words.
    pub state: String,
    /// Whether it works.
    pub works: bool,
}

/// Health of a scanner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScannerHealth {
    /// None is named: what is typed into the window is a scan.
    Typed,
    /// It is read.
    Connected,
    /// It is named, and cannot be read.
    Disconnected,
}

/// Health of the line to the hall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HallHealth {
    /// Whether the hall answered when it was last asked.
    pub reached: bool,
    /// Steps in the journal that the hall has not acknowledged.
    pub backlog: usize,
    /// Leased numbers that are left, by the letter of their series.
    pub leased: Vec<(char, u16)>,
    /// The business day.
    pub day: Date,
}

/// Health of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueHealth {
    /// The beginning of its hash.
    pub version: String,
    /// How many files and rows differ from the hall's.
    pub differences: usize,
}
