//! `annai check`: everything that is wrong in the content, and how large it is.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{Failed, Form, counted, say};
use crate::cases::Cases;
use crate::catalogue::{FactId, Size};
use crate::clock::Clock;
use crate::config::Config;
use crate::content::{Content, Examined};
use crate::fault::{Fault, Severity};
use crate::guide::{MOST_QUESTIONS, NEAR, Opening, Paths};
use crate::locale::{Locales, Scope};

/// The most questions that a tired person answers in good faith.
const GOOD_LENGTH: usize = 12;
/// The share of interviews for which the first page's estimate should be near.
const GOOD_SHARE: f64 = 0.9;

/// What was found.
struct Findings {
    faults: Vec<Fault>,
    size: Size,
    languages: Vec<String>,
    /// Those of the phone page only.
    on_phones: Vec<String>,
    paths: Option<Paths>,
    /// Number of cases.
    cases: usize,
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
    let Examined {
        mut faults,
        size,
        guide,
        locales,
        ..
    } = Content::examine(config);
    let today = Clock::system(config.city.zone.clone()).today();
    faults.extend(config.warnings(today));
    if let Some(locales) = &locales {
        faults.extend(locales.plain_language(&config.content.locales));
        #[cfg(feature = "window")]
        {
            faults.extend(crate::voice::unbuilt(config, locales));
            faults.extend(crate::voice::unheard(config, locales));
        }
    }
    let folder = &config.content.catalogue;
    let mut cases = 0;
    if let Some(guide) = &guide {
        faults.extend(guide.dead_ends().into_iter().map(|story| {
            let what = format!(
                "an interview ends with nothing to do and nowhere to go: {}",
                story.join(" and ")
            );
            let fix = "give these answers a procedure, if only one at the general counter";
            Fault::of(folder, what, fix)
        }));
        faults.extend(guide.lost_by_more().into_iter().map(|(procedure, other)| {
            let what = format!(
                "a visit that is about `{other}` as well as something else loses `{procedure}`"
            );
            let fix =
                "a visit may be about several things: leave `not` away before what it is about";
            Fault::of(folder, what, fix)
        }));
        match Cases::read(folder, guide.catalogue()) {
            Ok(read) => {
                cases = read.len();
                faults.extend(read.failures(guide, today));
            }
            Err(wrong) => faults.extend(wrong),
        }
    }
    let paths = guide.map(|guide| guide.paths());
    if let Some(paths) = paths.as_ref().filter(|paths| paths.cut) {
        let cut = paths.by_opening.iter().filter(|opening| opening.cut);
        let which: Vec<&str> = cut.map(|opening| opening.choice.as_str()).collect();
        let what = format!(
            "some interviews have more than {MOST_QUESTIONS} questions to ask, and end there: {}",
            which.join(", ")
        );
        let fix = "join questions into one with several choices, or ask less in `when`";
        faults.push(Fault::of(folder, what, fix).warning());
    }
    faults.extend(paths.iter().flat_map(|paths| lengthy(paths, folder)));
    let languages = locales.iter().flat_map(Locales::languages);
    let on_phones = locales.iter().flat_map(Locales::phone_languages);
    Findings {
        faults,
        size,
        languages: languages
            .map(|language| language.lang.to_string())
            .collect(),
        on_phones: on_phones
            .filter(|language| language.scope == Scope::Phone)
            .map(|language| language.lang.to_string())
            .collect(),
        paths,
        cases,
    }
}

/// Interviews that ask more than a tired person answers, and an estimate that misleads.
fn lengthy(paths: &Paths, folder: &Path) -> Vec<Fault> {
    let long = paths
        .by_opening
        .iter()
        .filter(|it| it.longest > GOOD_LENGTH);
    let mut found: Vec<Fault> = long
        .map(|opening| {
            let asks: Vec<&str> = opening.longest_asks.iter().map(FactId::as_str).collect();
            let what = format!(
                "an interview about `{}` can ask {} questions: {}",
                opening.choice,
                opening.longest,
                asks.join(", ")
            );
            let fix = format!(
                "ask at most {GOOD_LENGTH}: join questions into one with several choices, or ask less in `when`"
            );
            Fault::of(folder, what, fix).warning()
        })
        .collect();
    if paths.near < GOOD_SHARE {
        let what = format!(
            "the first page says about {} questions, and {:.0} % of interviews are more than {NEAR} longer or shorter",
            paths.estimate,
            100.0 * (1.0 - paths.near)
        );
        let fix = "make interviews of like length: ask less in the longest";
        found.push(Fault::of(folder, what, fix).warning());
    }
    found
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
            answers,
        } = self.size;
        say(
            out,
            format!(
                "{counters} counters, {facts} facts, {questions} questions, {procedures} procedures, {answers} answers, {}",
                counted(self.cases, "case")
            ),
        )?;
        say(out, format!("languages: {}", self.languages.join(", ")))?;
        if !self.on_phones.is_empty() {
            say(
                out,
                format!("on phones also: {}", self.on_phones.join(", ")),
            )?;
        }
        if let Some(Paths {
            longest,
            average,
            exact,
            estimate,
            near,
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
                    "questions: {longest} at most, {average:.1} on average ({how}; never more than {MOST_QUESTIONS})"
                ),
            )?;
            let near = 100.0 * near;
            say(
                out,
                format!(
                    "  the first page says about {estimate}: at most {NEAR} off for {near:.0} % of interviews"
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
            "cases": self.cases,
            "answers": self.size.answers,
            "languages": self.languages,
            "phone_languages": self.on_phones,
            "longest_path": self.paths.as_ref().map(|paths| paths.longest),
            "estimate": self.paths.as_ref().map(|paths| paths.estimate),
            "estimate_near": self.paths.as_ref().map(|paths| (paths.near * 1000.0).round() / 1000.0),
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
