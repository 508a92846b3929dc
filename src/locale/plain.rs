//! Plain language: rules for how messages are written, and the words that a thing is called by.
//!
//! A language names a profile in its `language.toml`; the profile reads its limits and word lists from
//! `plain.toml` beside the messages. The words for things, of every language, are in `terms.toml`. A kiosk
//! opens whatever is found here: all of it is a warning.

mod english;
mod exceptions;
mod forms;
mod glob;
mod japanese;
mod morae;
mod passage;
mod terms;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::inspect::MessageFile;
use super::language::Language;
use crate::fault::{Fault, decoded, syntax};
use english::PlainEnglish;
use exceptions::Exception;
use forms::Forms;
use japanese::PlainJapanese;
use passage::{Letter, Passage};

/// Search words, which are never shown: not linted.
const UNREAD: &str = ".search";

/// What kind of rules a language is written by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Plain Japanese (やさしい日本語): morae, kanji, furigana, endings, words apart.
    Japanese,
    /// Plain English: words of a sentence, active voice.
    English,
}

/// One place in a message that breaks a rule.
struct Finding<'a> {
    rule: &'a str,
    /// A byte offset in the file.
    at: usize,
    what: String,
    fix: String,
}

/// The rules of one language.
enum Rulebook {
    Japanese(PlainJapanese),
    English(PlainEnglish),
    /// A language without a profile: only its terms are checked.
    None,
}

/// Checks every language by its profile and by the file of terms in `dir`.
pub(super) fn check<'a>(
    dir: &Path,
    languages: impl Iterator<Item = (&'a Language, &'a [MessageFile])>,
) -> Vec<Fault> {
    let languages: Vec<_> = languages.collect();
    let mut faults = Vec::new();
    let terms = terms::read(&dir.join("terms.toml"), &languages, &mut faults);
    for (language, files) in languages {
        let folder = dir.join(language.lang.as_str());
        match Rulebook::load(&folder, language.plain) {
            Ok(rules) => {
                let terms = terms.get(&language.lang);
                let checked = files.iter().flat_map(|file| judge(file, &rules, terms));
                faults.extend(checked);
            }
            Err(fault) => faults.push(fault),
        }
    }
    faults.sort();
    faults.into_iter().map(Fault::warning).collect()
}

/// What is wrong in one file: at most one finding of a rule in a message, and the exceptions that do not hold.
fn judge(file: &MessageFile, rules: &Rulebook, terms: Option<&Forms>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in passage::entries(&file.text) {
        let mut needed = BTreeSet::new();
        for (id, passages) in &entry.passages {
            if id.ends_with(UNREAD) {
                continue;
            }
            let mut findings = Vec::new();
            for passage in passages {
                rules.check(passage, &mut findings);
                if let Some(terms) = terms {
                    terms.check(&passage.letters, &mut findings);
                }
            }
            // The earliest of each rule.
            findings.sort_by_key(|finding| (finding.rule, finding.at));
            findings.dedup_by_key(|finding| finding.rule);
            for finding in findings {
                if entry.exceptions.iter().any(|it| it.covers(finding.rule)) {
                    let _ = needed.insert(finding.rule);
                    continue;
                }
                faults.push(Fault::at(
                    &file.file,
                    &file.text,
                    finding.at,
                    format!("`{id}`: {} (rule `{}`)", finding.what, finding.rule),
                    finding.fix,
                ));
            }
        }
        for exception in &entry.exceptions {
            if let Some((what, fix)) = exception.wrong(rules, &needed) {
                faults.push(Fault::at(&file.file, &file.text, exception.at, what, fix));
            }
        }
    }
    faults
}

impl Rulebook {
    fn load(folder: &Path, profile: Option<Profile>) -> Result<Self, Fault> {
        let path = folder.join("plain.toml");
        match profile {
            Some(Profile::Japanese) => read(&path, PlainJapanese::new).map(Self::Japanese),
            Some(Profile::English) => read(&path, PlainEnglish::new).map(Self::English),
            None if path.is_file() => Err(Fault::of(
                path,
                "the language names no profile, so these rules are not used",
                "write `plain = \"japanese\"` or `plain = \"english\"` in its language.toml, or take the file out",
            )),
            None => Ok(Self::None),
        }
    }

    fn check<'a>(&'a self, passage: &Passage<'_>, findings: &mut Vec<Finding<'a>>) {
        match self {
            Self::Japanese(rules) => rules.check(passage, findings),
            Self::English(rules) => rules.check(passage, findings),
            Self::None => {}
        }
    }

    /// Whether an exception may name this rule.
    fn knows(&self, rule: &str) -> bool {
        rule == terms::RULE
            || match self {
                Self::Japanese(rules) => rules.knows(rule),
                Self::English(rules) => rules.knows(rule),
                Self::None => false,
            }
    }
}

/// Reads a data file, and makes rules of it.
fn read<F: DeserializeOwned, R>(path: &PathBuf, rules: impl FnOnce(F) -> R) -> Result<R, Fault> {
    let bytes = std::fs::read(path).map_err(|error| {
        Fault::of(
            path,
            format!("it cannot be read: {error}"),
            "put it there, or take `plain` out of the language.toml",
        )
    })?;
    let text = decoded(path, &bytes)?;
    let file: F = toml::from_str(&text).map_err(|error| {
        syntax(
            path,
            &text,
            error.span().map_or(0, |span| span.start),
            error.message(),
            "correct it; the comments of the shipped file explain each key",
        )
    })?;
    Ok(rules(file))
}

/// The text of some letters, without their places.
fn text_of(letters: &[Letter<'_>]) -> String {
    letters.iter().map(|letter| letter.c).collect()
}

impl Exception<'_> {
    fn covers(&self, rule: &str) -> bool {
        self.rule == rule && !self.reason.is_empty()
    }

    fn wrong(&self, rules: &Rulebook, needed: &BTreeSet<&str>) -> Option<(String, &'static str)> {
        let Self { rule, reason, .. } = self;
        if !rules.knows(rule) {
            let what =
                format!("this is an exception from `{rule}`, which is no rule of this language");
            return Some((
                what,
                "write the rule that the warning names: `# plain: RULE: reason`",
            ));
        }
        if reason.is_empty() {
            let what = format!("this exception from `{rule}` has no reason");
            return Some((what, "say why the words must stay: `# plain: RULE: reason`"));
        }
        (!needed.contains(rule)).then(|| {
            let what = format!("this exception from `{rule}` is not needed any more");
            (what, "take the line out")
        })
    }
}
