//! `annai who`, `annai why`: which answers lead to a procedure, and why it is on a plan or not.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;

use super::{Failed, Form, plan, say};
use crate::catalogue::{Catalogue, FactId, ProcedureId, did_you_mean, quoted};
use crate::content::Content;
use crate::fault::Trouble;
use crate::guide::{Truth, Why};
use crate::locale::Locales;

/// Shows the shortest stories that lead to a procedure, one for each answer to the first question.
///
/// # Errors
/// A configuration or content that is at fault; a procedure that is not there.
pub fn who(
    config: &Path,
    procedure: &str,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let Content { guide, locales } = Content::load(&super::config(config)?)?;
    let id = known(guide.catalogue(), procedure)?;
    let stories = guide.stories(&id).unwrap_or_default();
    match form {
        Form::Json => say(out, json!({ "procedure": procedure, "stories": stories }))?,
        Form::Words => {
            say(out, title(&locales, &id))?;
            if stories.is_empty() {
                say(
                    out,
                    "  no answers lead to it: it is only chosen from the list",
                )?;
            }
            for story in stories {
                say(out, format!("  {}", story.join(" and ")))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows why a procedure is needed or not by a file of answers.
///
/// # Errors
/// A configuration, content, or a file of answers that is at fault; a procedure that is not there.
pub fn why(
    config: &Path,
    answers: &Path,
    procedure: &str,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let Content { guide, locales } = Content::load(&super::config(config)?)?;
    let id = known(guide.catalogue(), procedure)?;
    let given = plan::read_answers(answers, guide.catalogue())?;
    let chosen = given.errands.contains(&id);
    let Some(Why {
        truth,
        because,
        open,
    }) = guide.why(&id, &given.answers)
    else {
        return Ok(ExitCode::FAILURE);
    };
    let said = match truth {
        Truth::Yes => "needed",
        Truth::No => "not needed",
        Truth::Unknown => "open",
    };
    if form == Form::Json {
        let ids = |facts: &[FactId]| facts.iter().map(FactId::to_string).collect::<Vec<_>>();
        let (because, open) = (ids(&because), ids(&open));
        let answer = json!({
            "procedure": procedure,
            "chosen": chosen,
            "truth": said,
            "because": because,
            "open": open,
        });
        say(out, answer)?;
        return Ok(ExitCode::SUCCESS);
    }
    say(out, title(&locales, &id))?;
    if chosen {
        say(out, "  on the plan, because `errands` names it")?;
    }
    let (how, facts) = match truth {
        Truth::Unknown => ("it depends on", open),
        _ if because.is_empty() => ("whatever is answered", because),
        _ => ("because of the answers to", because),
    };
    say(out, format!("  {said}: {how}"))?;
    for fact in facts {
        let label = locales.text(locales.desk(), &format!("fact-{fact}"));
        say(out, format!("    {fact} ({})", label.plain()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn known(catalogue: &Catalogue, written: &str) -> Result<ProcedureId, Trouble> {
    let id = ProcedureId::from(written);
    if catalogue.procedure(&id).is_some() {
        return Ok(id);
    }
    let known = catalogue.procedures.iter().map(|it| it.id.as_str());
    let fix = did_you_mean(written, known)
        .unwrap_or_else(|| "use the id of a procedure in the catalogue".to_owned());
    Err(Trouble::yours(
        format!("there is no procedure {}", quoted(written)),
        fix,
    ))
}

fn title(locales: &Locales, id: &ProcedureId) -> String {
    let name = locales.text(locales.desk(), &format!("procedure-{id}"));
    format!("{id}: {}", name.plain())
}
