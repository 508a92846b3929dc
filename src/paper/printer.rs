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
    /// Into a folder, as PDF.
    Folder(folder::Folder),
    /// To a printer or a CUPS queue.
    Ipp(ipp::Ipp),
}

/// How a print ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintOutcome {
    /// The paper came out.
    Printed,
    /// It did not, or the printer does not say.
    Failed(Reason),
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
    /// Anything else: the job was aborted or cancelled, the answer made no sense.
    Failed,
}

/// Why a printer cannot be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrinterSetupError {
    /// The address is not one of a printer.
    #[error("`{0}` is not a printer's address (ipp://… or ipps://…)")]
    Address(String),
    /// The network client cannot be made.
    #[error("the network client for the printer cannot be made")]
    Client,
}

impl Printer {
    /// A printer by its settings.
    ///
    /// # Errors
    /// When its address makes no sense.
    pub fn new(settings: &PrinterSettings) -> Result<Self, PrinterSetupError> {
        Ok(match settings {
            PrinterSettings::None => Self::None,
            PrinterSettings::Folder { folder, .. } => {
                Self::Folder(folder::Folder::new(folder.clone()))
            }
            PrinterSettings::Ipp {
                uri,
                patience_seconds,
                ..
            } => {
                let patience = Duration::from_secs(u64::from(*patience_seconds));
                Self::Ipp(ipp::Ipp::new(uri, patience)?)
            }
        })
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

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 6] = [
        Self::None,
        Self::Empty,
        Self::Jam,
        Self::Cover,
        Self::Offline,
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
            Self::Failed => "failed",
        }
    }
}
