//! `annai search`: what a visitor finds who types these words.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{Failed, Form, language, say};
use crate::catalogue::Catalogue;
use crate::content::Content;
use crate::locale::{Lang, Locales};
use crate::search::{Found, Index, Nearness, Target};

/// Lists what words find, in the order of the screen.
///
/// # Errors
/// A configuration or content that is at fault; a language that is not there.
pub fn run(
    config: &Path,
    words: &[String],
    lang: Option<&str>,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let Content { guide, locales } = Content::load(&config)?;
    let lang = language(&locales, lang)?;
    let catalogue = guide.catalogue();
    let found = Index::new(catalogue, &locales).find(&words.join(" "));
    let rows = found
        .targets
        .iter()
        .map(|target| Line::new(target, catalogue, &locales, &lang));
    match form {
        Form::Json => {
            let rows: Vec<Value> = rows.map(Line::json).collect();
            say(out, json!({ "exact": !found.is_nothing(), "found": rows }))?;
        }
        Form::Words => {
            if let Some(line) = heading(&found) {
                say(out, line)?;
            }
            for row in rows {
                say(out, row.words())?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What is said over the rows, when they do not answer the query.
fn heading(found: &Found) -> Option<&'static str> {
    match found.nearness {
        _ if found.targets.is_empty() => Some("nothing found"),
        Nearness::Near => Some("nothing found; nearest to it:"),
        Nearness::Exact => None,
    }
}

/// A row of the list, in words.
struct Line {
    id: String,
    title: String,
    /// The situation that it is for: the heading under which a list shows it.
    under: Option<String>,
}

impl Line {
    fn new(target: &Target, catalogue: &Catalogue, locales: &Locales, lang: &Lang) -> Self {
        let text = |id: &str| locales.text(lang, id).plain();
        Self {
            id: target.name(),
            title: text(&target.message(catalogue)),
            under: target.heading(catalogue).map(|id| text(&id)),
        }
    }

    fn words(self) -> String {
        match self.under {
            Some(under) => format!("{}  {} ({under})", self.id, self.title),
            None => format!("{}  {}", self.id, self.title),
        }
    }

    fn json(self) -> Value {
        json!({ "id": self.id, "title": self.title, "under": self.under })
    }
}
