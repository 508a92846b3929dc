//! The crates that a release build for Linux is made of, as cargo resolves them from the lock file.

use std::collections::BTreeSet;
use std::process::Command;

/// The platform that is built for.
pub(crate) const TARGET: &str = "x86_64-unknown-linux-gnu";

/// One crate of the build.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shipped {
    /// As the registry names it.
    pub(crate) name: String,
    /// Its exact version.
    pub(crate) version: String,
    /// The licence expression of its manifest.
    pub(crate) licence: String,
}

impl Shipped {
    /// The crate's row in the notices.
    pub(crate) fn row(&self) -> String {
        format!("| {} | {} | {} |", self.name, self.version, self.licence)
    }
}

/// Every crate that is linked into the program or writes code for it (macros), without what only
/// builds or tests it.
pub(crate) fn shipped() -> Result<BTreeSet<Shipped>, String> {
    let tree = cargo(&[
        "tree",
        "--edges=normal",
        "--target",
        TARGET,
        "--prefix=none",
        "--format={p}|{l}",
    ])?;
    let crates: BTreeSet<Shipped> = tree
        .lines()
        .filter_map(shipped_of)
        .filter(|shipped| shipped.name != env!("CARGO_PKG_NAME"))
        .collect();
    if crates.is_empty() {
        return Err("cargo names no crate".to_owned());
    }
    Ok(crates)
}

/// `serde v1.0.228|MIT OR Apache-2.0 (*)`.
fn shipped_of(line: &str) -> Option<Shipped> {
    let (package, licence) = line.trim_end_matches(" (*)").split_once('|')?;
    let mut words = package.split_whitespace();
    Some(Shipped {
        name: words.next()?.to_owned(),
        version: words.next()?.trim_start_matches('v').to_owned(),
        licence: licence.to_owned(),
    })
}

/// What cargo says, from the lock file; it asks the registry only for a crate that is not on this machine.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo alone knows which crates a build takes; no part of the program runs this"
)]
pub(crate) fn cargo(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--locked")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
