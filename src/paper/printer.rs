//! The printers: a folder, or a device that speaks IPP. The edge of this module: files, network.
//!
//! "Printed" is said only when the printer says so.

mod folder;
mod ipp;

use std::time::Duration;

use super::Printout;
use crate::config::PrinterSettings;

/// Where sheets go.
pub enum Printer {
    /// Nowhere: the number and the codes are on the screen only.
    None,
    /// Into a folder, as PDF: a preview.
    Folder(folder::Folder),
    /// To a printer or a CUPS queue.
    Ipp(ipp::Ipp),
}

/// Where a visitor's sheet comes out, as far as pages speak of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlet {
    /// Nowhere: the number and the codes are on the screen only.
    Screen,
    /// On paper.
    Paper,
    /// Nowhere but in a file that is kept for some minutes: this is a demonstration.
    Preview {
        /// For how long.
        minutes: u16,
    },
}

/// How a print ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintOutcome {
    /// The paper came out.
    Printed,
    /// It did not, or the printer does not say.
    Failed(Reason),
}

/// State of a printer, as it tells itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrinterHealth {
    /// What keeps it from printing now.
    pub fault: Option<Reason>,
    /// What it names: the keywords of `printer-state-reasons` (RFC 8011), as it writes them.
    pub says: Vec<String>,
}

/// Why no paper came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// No printer is configured.
    None,
    /// No paper, or nothing to print with.
    Empty,
    /// Paper is stuck.
    Jam,
    /// Something that must be closed is open, or a tray is out.
    Cover,
    /// The printer does not answer or takes no jobs.
    Offline,
    /// Its certificate is not believed, or it does not speak TLS.
    Insecure,
    /// Anything else: the job was aborted or cancelled, the answer made no sense.
    Failed,
}

/// Why a printer cannot be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrinterSetupError {
    /// The address is not one of a printer.
    #[error("`{0}` is not a printer's address (ipp://… or ipps://…)")]
    Address(String),
    /// The certificate to believe cannot be used.
    #[error("the printer's certificate cannot be read: {0}")]
    Certificate(String),
    /// The network client cannot be made.
    #[error("the network client for the printer cannot be made")]
    Client,
}

/// The longest time in which a sheet is printed or given up; `patience` is the printer's in the configuration.
#[must_use]
pub const fn print_timeout(patience: Duration) -> Duration {
    patience.saturating_add(ipp::RECALL_TIMEOUT)
}

impl Printer {
    /// A printer by its settings.
    ///
    /// # Errors
    /// When its address makes no sense.
    pub fn new(settings: &PrinterSettings) -> Result<Self, PrinterSetupError> {
        Ok(match settings {
            PrinterSettings::None => Self::None,
            PrinterSettings::Folder {
                folder,
                keep_minutes,
                ..
            } => {
                let keep = Duration::from_secs(u64::from(*keep_minutes) * 60);
                Self::Folder(folder::Folder::new(folder.clone(), keep))
            }
            PrinterSettings::Ipp {
                uri,
                patience_seconds,
                believe,
                ..
            } => {
                let patience = Duration::from_secs(u64::from(*patience_seconds));
                Self::Ipp(ipp::Ipp::new(uri, patience, believe.as_deref())?)
            }
        })
    }

    /// Calls back what a silent printer may still hold, and wipes what is kept of sheets. The program ends.
    pub async fn close(&self) {
        if let Self::Ipp(ipp) = self {
            ipp.close().await;
        }
        self.wipe();
    }

    /// Wipes what is kept of sheets.
    pub fn wipe(&self) {
        if let Self::Folder(folder) = self {
            folder.wipe();
        }
    }

    /// Asks the printer how it is.
    pub async fn health(&self) -> PrinterHealth {
        let fault = match self {
            Self::Ipp(ipp) => return ipp.health().await,
            Self::None => Some(Reason::None),
            Self::Folder(folder) => folder.fault().await,
        };
        PrinterHealth {
            fault,
            says: Vec::new(),
        }
    }

    /// Prints, and waits until the printer says how it ended.
    pub async fn print(&self, printout: &Printout) -> PrintOutcome {
        let printed = match self {
            Self::None => Err(Reason::None),
            Self::Folder(folder) => folder.print(printout).await,
            Self::Ipp(ipp) => ipp.print(printout).await,
        };
        match printed {
            Ok(()) => PrintOutcome::Printed,
            Err(reason) => PrintOutcome::Failed(reason),
        }
    }
}

impl Outlet {
    /// Where sheets come out by these settings.
    #[must_use]
    pub const fn of(settings: &PrinterSettings) -> Self {
        match *settings {
            PrinterSettings::None => Self::Screen,
            PrinterSettings::Ipp { .. } => Self::Paper,
            PrinterSettings::Folder { keep_minutes, .. } => Self::Preview {
                minutes: keep_minutes,
            },
        }
    }

    /// Whether a sheet can be asked for.
    #[must_use]
    pub const fn has_sheets(self) -> bool {
        !matches!(self, Self::Screen)
    }
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Empty,
        Self::Jam,
        Self::Cover,
        Self::Offline,
        Self::Insecure,
        Self::Failed,
    ];

    /// The word that messages about it end in.
    #[must_use]
    pub const fn stem(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Empty => "empty",
            Self::Jam => "jam",
            Self::Cover => "cover",
            Self::Offline => "offline",
            Self::Insecure => "insecure",
            Self::Failed => "failed",
        }
    }
}
