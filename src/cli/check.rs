//! `annai check`: everything that is wrong in the content, and how large it is.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{Failed, Form, counted, say};
use crate::catalogue::{self, Size, messages};
use crate::config::Config;
use crate::fault::{Fault, Severity};
use crate::guide::{Guide, LIMIT, Opening, Paths};
use crate::locale::Locales;

/// What was found.
struct Findings {
    faults: Vec<Fault>,
    size: Size,
    languages: Vec<String>,
    paths: Option<Paths>,
}

/// Checks the content that a configuration names.
///
/// # Errors
/// A configuration that cannot be read, or output that cannot be written. What is wrong in the
/// content is the output; then the exit code is 1.
pub fn run(config: &Path, form: Form, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let findings = find(&super::config(config)?);
    match form {
        Form::Json => say(out, findings.json())?,
        Form::Words => findings.words(out)?,
    }
    let errors = findings.of(Severity::Error).count();
    Ok(ExitCode::from(u8::from(errors > 0)))
}

fn find(config: &Config) -> Findings {
    let report = catalogue::examine(&config.path(&config.content.catalogue));
    let mut faults = report.faults;

    let pictograms = config.path(&config.content.pictograms);
    let drawn = |name: &str| pictograms.join(format!("{name}.svg")).is_file();
    let named = report.pictograms.into_iter();
    faults.extend(
        named
            .filter(|(name, _)| !drawn(name))
            .map(|(_, fault)| fault),
    );

    let folder = config.path(&config.content.locales);
    let mut languages = Vec::new();
    match Locales::load(&folder, &config.path(&config.content.fonts)) {
        Ok(locales) => {
            faults.extend(locales.faults().iter().cloned());
            languages.extend(
                locales
                    .languages()
                    .map(|language| language.lang.to_string()),
            );
            if let Some(catalogue) = &report.catalogue {
                faults.extend(messages::check(catalogue, &locales, &folder));
            }
        }
        Err(more) => faults.extend(more),
    }

    let paths = report
        .catalogue
        .map(|catalogue| Guide::new(Arc::new(catalogue)).paths());
    if let Some(paths) = paths.as_ref().filter(|paths| paths.cut) {
        let folder = config.path(&config.content.catalogue);
        let cut = paths.by_opening.iter().filter(|opening| opening.cut);
        let which: Vec<&str> = cut.map(|opening| opening.choice.as_str()).collect();
        let what = format!(
            "some interviews have more than {LIMIT} questions to ask, and end there: {}",
            which.join(", ")
        );
        let fix = "join questions into one with several choices, or ask less in `when`";
        faults.push(Fault::of(folder, what, fix).warning());
    }
    faults.sort();
    faults.dedup();
    Findings {
        faults,
        size: report.size,
        languages,
        paths,
    }
}

impl Findings {
    fn of(&self, severity: Severity) -> impl Iterator<Item = &Fault> {
        self.faults
            .iter()
            .filter(move |fault| fault.severity == severity)
    }

    fn words(&self, out: &mut dyn Write) -> Result<(), Failed> {
        for fault in &self.faults {
            say(out, fault)?;
        }
        let Size {
            counters,
            facts,
            questions,
            procedures,
        } = self.size;
        say(
            out,
            format!(
                "{counters} counters, {facts} facts, {questions} questions, {procedures} procedures"
            ),
        )?;
        say(out, format!("languages: {}", self.languages.join(", ")))?;
        if let Some(Paths {
            longest,
            average,
            exact,
            by_opening,
            ..
        }) = &self.paths
        {
            let how = if *exact {
                "every interview"
            } else {
                "a sample of interviews"
            };
            say(
                out,
                format!(
                    "questions: {longest} at most, {average:.1} on average ({how}; never more than {LIMIT})"
                ),
            )?;
            for Opening {
                choice,
                longest,
                average,
                ..
            } in by_opening
            {
                say(
                    out,
                    format!("  {choice}: {longest} at most, {average:.1} on average"),
                )?;
            }
        }
        let errors = self.of(Severity::Error).count();
        let warnings = self.of(Severity::Warning).count();
        let (errors, warnings) = (counted(errors, "error"), counted(warnings, "warning"));
        say(out, format!("{errors}, {warnings}"))
    }

    fn json(&self) -> Value {
        let list = |severity| self.of(severity).map(fault).collect::<Vec<_>>();
        json!({
            "errors": list(Severity::Error),
            "warnings": list(Severity::Warning),
            "counters": self.size.counters,
            "facts": self.size.facts,
            "questions": self.size.questions,
            "procedures": self.size.procedures,
            "languages": self.languages,
            "longest_path": self.paths.as_ref().map(|paths| paths.longest),
            "average_path": self.paths.as_ref().map(|paths| (paths.average * 10.0).round() / 10.0),
        })
    }
}

fn fault(fault: &Fault) -> Value {
    json!({
        "file": fault.file.display().to_string(),
        "line": fault.line,
        "column": fault.column,
        "what": fault.what,
        "fix": fault.fix,
    })
}
