//! Licence texts as crates bring them, told once however many crates bring the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How names of files with a licence begin, in small letters.
const NAMES: &[&str] = &[
    "license",
    "licence",
    "copying",
    "copyright",
    "notice",
    "unlicense",
];
/// Endings of files that hold code, not a licence.
const CODE: &[&str] = &["rs", "c", "h", "py", "json", "toml"];
/// Folders of a package that are not built into anything.
const NOT_BUILT: &[&str] = &["tests", "benches", "examples", "scripts", "fuzz"];
/// Texts of a choice that is not taken: of Zstandard (or BSD-3-Clause), of self_cell (or Apache-2.0).
const NOT_TAKEN: &[&str] = &["zstd/COPYING", "LICENSE-GPLv2"];
/// Fewer words are no licence, but the name of one, or of a file that was not packed.
const FEWEST_WORDS: usize = 12;

/// Every text once, with who brings it and under whose copyright.
#[derive(Default)]
pub(crate) struct Texts {
    /// By the text's words, so that line breaks do not count.
    texts: BTreeMap<String, Text>,
}

struct Text {
    /// As it was first met, without its lines of copyright.
    body: String,
    /// Who brings it, by the lines of copyright; these may be none.
    holders: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl Texts {
    /// Takes in a text that `owner` brings, as it stands but for the place of its lines of copyright.
    pub(crate) fn add(&mut self, owner: &str, text: &str) {
        let (copyright, body): (Vec<&str>, Vec<&str>) = text
            .lines()
            .map(str::trim_end)
            .partition(|line| is_copyright(line));
        let words = body
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let copyright = copyright
            .iter()
            .map(|line| line.trim().to_owned())
            .collect();
        let known = self.texts.entry(words).or_insert_with(|| Text {
            body: body.join("\n").trim_matches('\n').to_owned(),
            holders: BTreeMap::new(),
        });
        let _ = known
            .holders
            .entry(copyright)
            .or_default()
            .insert(owner.to_owned());
    }

    /// All texts in Markdown: those that most crates bring first.
    pub(crate) fn markdown(&self) -> String {
        let mut texts: Vec<&Text> = self.texts.values().collect();
        texts.sort_by_key(|text| {
            std::cmp::Reverse(text.holders.values().map(BTreeSet::len).sum::<usize>())
        });
        let mut page = String::new();
        for (at, text) in texts.iter().enumerate() {
            page.push_str(&format!("\n### Text {}\n\n", at + 1));
            for (copyright, owners) in &text.holders {
                let owners = owners.iter().cloned().collect::<Vec<_>>().join(", ");
                let copyright = copyright.join("; ").replace('<', "\\<");
                page.push_str(&match copyright.as_str() {
                    "" => format!("- {owners}\n"),
                    _ => format!("- {owners}: {copyright}\n"),
                });
            }
            // Five backticks: some texts hold a fence of their own.
            page.push_str(&format!("\n`````text\n{}\n`````\n", text.body));
        }
        page
    }
}

/// Whether a text is more than the name of a licence.
pub(crate) fn is_text(text: &str) -> bool {
    text.split_whitespace().nth(FEWEST_WORDS).is_some()
}

/// A line that says whose a work is, not one of the terms about such lines.
fn is_copyright(line: &str) -> bool {
    let line = line.trim_start();
    // "Copyright Holder" begins lines of the SIL Open Font License itself.
    let of_the_terms = line.contains("[yyyy]") || line.starts_with("Copyright Holder");
    line.starts_with("Copyright ") && !of_the_terms
}

/// Files with licences in a package's folder, also of what it bundles.
pub(crate) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_dir() {
            if !NOT_BUILT.contains(&name) {
                found.extend(files(&path)?);
            }
        } else if is_licence(name) && !NOT_TAKEN.iter().any(|end| path.ends_with(end)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_licence(name: &str) -> bool {
    let name = name.to_lowercase();
    let code = CODE.iter().any(|end| name.ends_with(&format!(".{end}")));
    !code && NAMES.iter().any(|start| name.starts_with(start))
}
