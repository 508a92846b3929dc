//! What can go wrong between a kiosk and its hall, as the kiosk sees it; and why there is no client.

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
    /// The hall has refused the lent number of this ticket for good.
    #[error("the hall has refused the number that this kiosk gave")]
    NumberRefused,
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
    /// The file of what is known of the hall is damaged.
    #[error("{0}: this is not a file that Annai wrote")]
    DamagedPin(PathBuf),
    /// The hall shows another root key than the one that was met first, which is in this file.
    #[error("the hall's root key is not the one that was met first: {0}")]
    OtherRoot(PathBuf),
    /// The hall's list is older than one that came before and is still good.
    #[error("the hall's list is older than the one before")]
    OlderList,
    /// The hall's list does not name the own signing key, or the hall does not take the token any more.
    #[error(
        "the hall does not believe what is signed here: it does not list this signing key, or does not take the token"
    )]
    Unlisted,
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
            Self::NumberRefused => Some(Code::Ended),
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
            Self::NumberRefused => Trouble::machines(what, "take a new number"),
            Self::File { .. } => Trouble::machines(
                what,
                "see that the folder `data` of the configuration belongs to the account that runs this program and has room",
            ),
            Self::Damaged(_) => Trouble::machines(
                what,
                "bring the file back from a copy; or move it aside: a new one is made, and strips that this kiosk signed today are no longer believed",
            ),
            Self::DamagedPin(path) | Self::OtherRoot(path) => Trouble::yours(
                what,
                format!(
                    "when the hall's root key was changed on purpose, remove {} and start again; if not, somebody else may answer for the hall: see what `ask` and `believe` name, and what `hall.keys` the hall has",
                    path.display()
                ),
            ),
            Self::OlderList => Trouble::machines(what, "see that the hall's clock is right"),
            Self::Unlisted => Trouble::yours(
                what,
                "see in `annai keys list` whether the token is good; when it was revoked, make one of the same name and put it into the file `token`",
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

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The token cannot be read.
    #[error("the token for the hall cannot be read: {0}")]
    NoToken(String),
    /// Nothing runs on this machine that left a token.
    #[error("no hall runs on this machine with this configuration")]
    NotRunning,
    /// The address or the certificate cannot be used.
    #[error("the hall cannot be asked: {0}")]
    Unusable(String),
}

impl ClientError {
    /// The error in three parts, for a person at a command line.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        let what = self.to_string();
        match self {
            Self::NoToken(_) => Trouble::yours(
                what,
                "run this under the account that the file belongs to; `annai keys new` makes a token, `token` in [link] of kiosk-config.toml names its file",
            ),
            Self::NotRunning => Trouble::yours(
                what,
                "start the kiosk or `annai hall` with the same kiosk-config.toml, or name a hall at `ask` in [link]",
            ),
            Self::Unusable(_) => Trouble::yours(
                what,
                "mend `ask` and `believe` in [link] of kiosk-config.toml",
            ),
        }
    }
}
