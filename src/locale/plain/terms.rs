//! The file of terms: what a thing is called in each language, and what it is not called.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::forms::{FormRow, Forms};
use crate::fault::{Fault, decoded, syntax};
use crate::locale::inspect::MessageFile;
use crate::locale::language::{Lang, Language};

/// The rule that a word of another name for a thing breaks.
pub(super) const RULE: &str = "term";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    term: Vec<TermRow>,
}

/// One thing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermRow {
    id: Spanned<String>,
    /// By the folder of a language.
    name: BTreeMap<String, Spanned<TermName>>,
}

/// What it is called in one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermName {
    r#use: String,
    #[serde(default)]
    avoid: Vec<String>,
    /// Longer words with one of these inside, which mean something else.
    #[serde(default)]
    unless: Vec<String>,
}

/// The terms of every language. Without the file there are none.
pub(super) fn read(
    path: &Path,
    languages: &[(&Language, &[MessageFile])],
    faults: &mut Vec<Fault>,
) -> BTreeMap<Lang, Forms> {
    let Ok(bytes) = std::fs::read(path) else {
        return BTreeMap::new();
    };
    let fix = "correct it; each [[term]] has an `id` and, as `name.LANG`, the words of `use`, `avoid` and `unless`";
    let parsed = decoded(path, &bytes).and_then(|text| {
        let file = toml::from_str::<TermsFile>(&text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            syntax(path, &text, at, error.message(), fix)
        })?;
        Ok((file, text))
    });
    let (file, text) = match parsed {
        Ok(parsed) => parsed,
        Err(fault) => {
            faults.push(fault);
            return BTreeMap::new();
        }
    };
    let mut rows: BTreeMap<Lang, Vec<FormRow>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for TermRow { id, name } in file.term {
        let at = id.span().start;
        let id = id.into_inner();
        for (lang, term) in name {
            let language = languages.iter().find(|(it, _)| it.lang.as_str() == lang);
            let Some((language, _)) = language else {
                let what = format!("the term `{id}` has a name in `{lang}`, which is no language");
                let fix = "write the name of a language's folder";
                faults.push(Fault::at(path, &text, term.span().start, what, fix));
                continue;
            };
            let term = term.into_inner();
            rows.entry(language.lang.clone())
                .or_default()
                .push(FormRow {
                    rule: RULE.to_owned(),
                    words: term.avoid,
                    unless: term.unless,
                    with: None,
                    fix: format!("write `{}` (terms.toml, `{id}`)", term.r#use),
                });
        }
        if !seen.insert(id.clone()) {
            let what = format!("the term `{id}` is there twice");
            faults.push(Fault::at(path, &text, at, what, "make one row of them"));
        }
    }
    let forms = rows
        .into_iter()
        .map(|(lang, rows)| (lang, Forms::new(rows)));
    forms.collect()
}
