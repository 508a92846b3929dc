//! The roles of the command line.

#[cfg(feature = "board")]
pub mod board;
pub mod check;
#[cfg(feature = "hall")]
pub mod day;
#[cfg(feature = "window")]
pub mod devices;
#[cfg(feature = "window")]
mod end;
pub mod explain;
#[cfg(feature = "hall")]
pub mod hall;
#[cfg(feature = "hall")]
pub mod keys;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod open;
pub mod plan;
pub mod process;
#[cfg(feature = "hall")]
pub mod report;
pub mod search;
#[cfg(any(feature = "hall", feature = "window"))]
mod signals;
#[cfg(feature = "hall")]
pub mod simulate;
#[cfg(feature = "window")]
pub mod speech;
#[cfg(feature = "station")]
pub mod station;
#[cfg(all(feature = "hall", feature = "kiosk"))]
pub mod tour;
#[cfg(feature = "window")]
pub mod window;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;

use tokio::runtime::{Builder, Runtime};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::catalogue;
use crate::config::Config;
use crate::fault::{Fault, Trouble};
use crate::locale::{Lang, Locales};

/// Why a role ended without doing its work, for the person who started it.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// In three parts.
    #[error("{0}")]
    Trouble(#[from] Trouble),
    /// Faults in files, each with its place.
    #[error("{}", list(.0))]
    Faults(Vec<Fault>),
    /// The output could not be written.
    #[error(
        "the output could not be written: {0}\n  fault: the machine's\n  to do: see that the disk has room and the pipe is open"
    )]
    Output(io::Error),
}

impl From<Vec<Fault>> for Failed {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<crate::link::AskError> for Failed {
    fn from(error: crate::link::AskError) -> Self {
        Self::Trouble(error.trouble())
    }
}

/// How a role writes what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Words,
    /// For programs.
    Json,
}

impl Form {
    /// By the `--json` of the command line.
    #[must_use]
    pub fn of(json: bool) -> Self {
        if json { Self::Json } else { Self::Words }
    }
}

/// Reads the configuration.
///
/// # Errors
/// Everything that is wrong in it.
pub fn config(path: &Path) -> Result<Config, Failed> {
    Ok(Config::load(path)?)
}

/// Starts the log: warnings and errors, on the standard error. Nothing a visitor said is in it.
///
/// `RUST_LOG` asks for more, as `info` or `annai::hall=debug`.
#[expect(
    clippy::disallowed_methods,
    reason = "who looks for a fault asks by `RUST_LOG`"
)]
pub fn log() {
    let wanted = std::env::var("RUST_LOG").unwrap_or_default();
    let filter = match wanted.parse::<Targets>() {
        Ok(filter) if !wanted.is_empty() => filter,
        _ => Targets::new().with_default(LevelFilter::WARN),
    };
    let started = tracing_subscriber::registry()
        .with(tracing_subscriber::fmt::layer().with_writer(io::stderr))
        .with(filter)
        .try_init();
    if started.is_err() {
        tracing::debug!("a log was started before");
    }
}

/// Most threads for work that blocks, such as files and the setting of a sheet. Each thread that has set one keeps
/// memory of its own; on a busy machine work waits for a thread, and memory does not grow.
const BLOCKING_THREADS: usize = 4;

/// The runtime of a command.
///
/// # Errors
/// No thread can be started.
pub fn runtime() -> Result<Runtime, Failed> {
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build();
    runtime.map_err(|error| {
        let what = format!("no threads can be started: {error}");
        Trouble::machines(what, "see that the machine has memory left").into()
    })
}

/// A printer or a font that cannot be set up.
#[cfg(feature = "paper")]
fn press_unfit(error: crate::printing::SetupError) -> Failed {
    use crate::printing::SetupError;

    match error {
        SetupError::Printer(error) => {
            Trouble::yours(error.to_string(), "mend [printer] in kiosk-config.toml").into()
        }
        SetupError::Font(fault) => Failed::Faults(vec![*fault]),
    }
}

/// The language that was asked for, or the staff's own.
fn language(locales: &Locales, wanted: Option<&str>) -> Result<Lang, Trouble> {
    let Some(wanted) = wanted else {
        return Ok(locales.desk().clone());
    };
    let known: BTreeSet<&str> = locales
        .languages()
        .map(|language| language.lang.as_str())
        .collect();
    if known.contains(wanted) {
        return Ok(Lang::from(wanted));
    }
    let known: Vec<&str> = known.into_iter().collect();
    Err(Trouble::yours(
        format!("there is no language {}", catalogue::quoted(wanted)),
        format!("use one of: {}", known.join(", ")),
    ))
}

/// Writes a line.
pub(crate) fn say(out: &mut dyn Write, line: impl Display) -> Result<(), Failed> {
    writeln!(out, "{line}").map_err(Failed::Output)
}

fn list(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
    format!("{}\n{}", lines.join("\n"), counted(faults.len(), "fault"))
}

/// "1 fault", "2 faults".
fn counted(number: usize, what: &str) -> String {
    let many = if number == 1 { "" } else { "s" };
    format!("{number} {what}{many}")
}
