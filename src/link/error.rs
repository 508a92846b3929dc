//! What can go wrong between a kiosk and its hall, as the kiosk sees it.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;

use crate::api::{Code, Problem};
use crate::fault::Trouble;
use crate::record::seal::NoEntropy;

/// Why a hall did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// It does not answer, or cannot now. A retry is safe.
    #[error("the hall cannot be reached: {0}")]
    Unreachable(String),
    /// The hall refused the request.
    #[error("the hall refuses: {} ({})", .0.what, .0.error)]
    Refused(Box<Problem>),
    /// The counter is closed, by the kiosk's own clock and hours.
    #[error("closed now{}", .next.as_ref().map_or(String::new(), |at| format!("; opens {at}")))]
    Closed {
        /// When it opens next; `None` when no opening is in sight for a year.
        next: Option<Box<Zoned>>,
    },
    /// The catalogue has no such counter.
    #[error("there is no counter `{0}`")]
    NoSuchCounter(String),
    /// A ticket needs at least one stop.
    #[error("a ticket without a stop was asked for")]
    NoStops,
    /// A file of this kiosk could not be read or written.
    #[error("{file}: {why}")]
    File {
        /// Which one.
        file: PathBuf,
        /// What the machine says.
        why: io::Error,
    },
    /// The file of this kiosk's key is damaged. It is never replaced by itself.
    #[error("{0}: this is not a file of keys that Annai wrote")]
    Damaged(PathBuf),
    /// Another program holds the journal.
    #[error("{0}: another kiosk has this data folder")]
    Locked(PathBuf),
    /// The machine gives no random bytes.
    #[error(transparent)]
    NoRandom(#[from] NoEntropy),
}

impl AskError {
    /// The error code, where there is one.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::Refused(problem) => Some(problem.error),
            Self::Closed { .. } => Some(Code::Closed),
            Self::NoSuchCounter(_) => Some(Code::NoSuchCounter),
            Self::NoStops => Some(Code::NoStops),
            _ => None,
        }
    }

    /// Whether a retry can never succeed, so that what was asked for is given up.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.code().is_some_and(Code::is_permanent)
    }

    /// The error in three parts, for a person at a command line.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        let what = self.to_string();
        match self {
            Self::Unreachable(_) => Trouble::machines(
                what,
                "see that the kiosk or `annai hall` runs with the same kiosk-config.toml, or name a file of keys with --keys",
            ),
            Self::Refused(problem) => Trouble::yours(what, problem.to_do.clone()),
            Self::Closed { .. } => Trouble::yours(
                what,
                "come back in the opening hours, or set `always_open = true` for a demonstration",
            ),
            Self::NoSuchCounter(_) => {
                Trouble::yours(what, "use the id of a counter from counters.toml")
            }
            Self::NoStops => Trouble::ours(what, "start the visit again, and tell us about it"),
            Self::File { .. } => Trouble::machines(
                what,
                "see that the folder `data` of the configuration belongs to the account that runs this program and has room",
            ),
            Self::Damaged(_) => Trouble::machines(
                what,
                "bring the file back from a copy; or move it aside: a new one is made, and strips that this kiosk signed today are no longer believed",
            ),
            Self::Locked(_) => Trouble::machines(
                what,
                "end the other kiosk, or give this one a folder of its own",
            ),
            Self::NoRandom(_) => Trouble::machines(what, "start the machine again"),
        }
    }

    /// A failure of one file.
    pub(super) fn file(file: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let file = file.to_owned();
        move |why| Self::File {
            file: file.clone(),
            why,
        }
    }
}
