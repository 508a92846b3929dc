//! `annai simulate`: days in the hall, played without waiting, to plan desks by.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::{Failed, Form, say};
use crate::content::Content;
use crate::fault::Trouble;
use crate::simulate::{Options, simulate};

/// Most visitors a day, and most days: more no hall has, and no terminal shows in good time.
const MOST: u32 = 100_000;

/// Plays days over the shipped or the city's own catalogue and prints the waits.
///
/// # Errors
/// A configuration or content that is not sound, numbers that make no sense, output that cannot be
/// written.
pub fn run(
    config: &Path,
    options: Options,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    check(options)?;
    let config = super::config(config)?;
    let hours = &config.for_hall()?.hours;
    let content = Content::load(&config)?;
    let report = simulate(content.guide.catalogue(), hours, options);
    match form {
        Form::Json => say(out, report.json())?,
        Form::Words => report.words(out).map_err(Failed::Output)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn check(options: Options) -> Result<(), Trouble> {
    let Options {
        visitors,
        days,
        lunch,
        ..
    } = options;
    if !(1..=MOST).contains(&visitors) || !(1..=MOST).contains(&days) {
        return Err(Trouble::yours(
            format!("{visitors} visitors on {days} days cannot be played"),
            format!("use 1 to {MOST} of each"),
        ));
    }
    if lunch > 100 {
        return Err(Trouble::yours(
            format!("{lunch} of 100 desks cannot be played"),
            "use 0 to 100",
        ));
    }
    Ok(())
}
