//! `annai plan`: the plan that a file of answers leads to.

mod json;
mod words;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Failed, Form, language, say};
use crate::cases::{self, AnswersFile};
use crate::catalogue::{Catalogue, Question, Stage};
use crate::clock::Clock;
use crate::content::Content;
use crate::fault::Trouble;
use crate::guide::{Answers, Goal, Guide, HallState, Plan};
use crate::locale::{Lang, Locales, Text};

/// What is shown, and how.
struct Shown<'a> {
    guide: &'a Guide,
    locales: &'a Locales,
    lang: Lang,
    /// The building that the kiosk stands in.
    here: &'a str,
    today: Date,
    goal: Goal,
    plan: Plan,
    next: Option<&'a Question>,
    about_left: usize,
}

/// Shows the plan that a file of answers leads to.
///
/// The file is TOML, a fact a line: `event = "moving"`, `children_ages = [7]`,
/// `moved_on = 2026-11-10`; `"?"` says "I don't know"; what is left out was not asked yet.
/// `errands = ["cert_residence"]` names procedures that are wanted anyway. A file with errands and
/// nothing else is about these errands only, as when a visitor picks them from the list.
///
/// # Errors
/// A configuration, content, or a file of answers that is at fault; a language that is not there.
pub fn run(
    config: &Path,
    answers: &Path,
    lang: Option<&str>,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let Content { guide, locales } = Content::load(&config)?;
    let lang = language(&locales, lang)?;
    let given = read_answers(answers, guide.catalogue())?;
    let today = Clock::system(config.city.zone.clone()).today();

    let goal = if given.answers.is_empty() && !given.errands.is_empty() {
        Goal::Errands(given.errands)
    } else {
        Goal::Guided(given.errands)
    };
    let asked = asked(&guide, &given.answers);
    let hours = config
        .hall
        .as_ref()
        .map(|hall| Arc::new(hall.hours.clone()));
    let shown = Shown {
        plan: guide.plan_live(&goal, &given.answers, &HallState::on(today, hours)),
        next: guide.next(&goal, &given.answers, asked),
        about_left: guide.about_left(&goal, &given.answers, asked),
        guide: &guide,
        locales: &locales,
        lang,
        here: config.kiosk.as_ref().map_or("", |kiosk| &kiosk.building),
        today,
        goal,
    };
    match form {
        Form::Json => say(out, shown.json())?,
        Form::Words => shown.words(out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads a file of answers.
///
/// # Errors
/// A file that cannot be read, or is at fault.
pub(super) fn read_answers(path: &Path, catalogue: &Catalogue) -> Result<AnswersFile, Failed> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Trouble::yours(
            format!("the answers in {} cannot be read: {error}", path.display()),
            "name a file with --answers; it must be UTF-8 text, a line for each fact, as in `event = \"moving\"`",
        )
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(cases::parse_answers(path, text, catalogue)?)
}

/// How many questions of the interview the answers stand for.
fn asked(guide: &Guide, answers: &Answers) -> usize {
    let questions = guide.catalogue().questions.iter();
    questions
        .filter(|question| question.stage == Stage::Plan && answers.of(&question.fact).is_some())
        .count()
}

impl Shown<'_> {
    /// A message without its furigana: a terminal cannot show them.
    fn name(&self, table: &str, id: &str) -> String {
        self.locales
            .text(&self.lang, &format!("{table}-{id}"))
            .plain()
    }

    fn date(&self, date: Date) -> Text {
        self.locales.date(&self.lang, date)
    }
}
