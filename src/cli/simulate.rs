//! `annai simulate`: days in the hall, played without waiting, to plan desks by.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use rand::SeedableRng;
use rand_pcg::Pcg64;

use super::{Failed, Form, say};
use crate::content::Content;
use crate::fault::Trouble;

mod day;
mod people;
mod report;

use day::{Plan, Waited, play};
use people::{City, HOUR, Moment};
use report::Report;

/// What to play.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// About how many visitors come on a day.
    pub visitors: u32,
    /// How many days.
    pub days: u32,
    /// How many of a hundred desks are staffed from 12 to 13, rounded up at each counter.
    pub lunch: u32,
    /// Where chance begins: the same seed plays the same days.
    pub seed: u64,
}

/// More than this no hall has, and no terminal shows in good time.
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
    options.check()?;
    let config = super::config(config)?;
    let content = Content::load(&config)?;
    let city = City::of(content.guide.catalogue());
    let moment = |time: jiff::civil::Time| {
        Moment::from(time.hour()) * HOUR + Moment::from(time.minute()) * HOUR / 60
    };
    let plan = Plan {
        hours: (moment(config.hours.open), moment(config.hours.close)),
        visitors: options.visitors,
        lunch: options.lunch,
    };
    let mut chance = Pcg64::seed_from_u64(options.seed);
    let waits: Vec<Waited> = (0..options.days)
        .flat_map(|_| play(&city, plan, &mut chance))
        .collect();
    let report = Report::of(&city.counters, &waits, options);
    match form {
        Form::Json => say(out, report.json())?,
        Form::Words => report.words(out)?,
    }
    Ok(ExitCode::SUCCESS)
}

impl Options {
    fn check(self) -> Result<(), Trouble> {
        let Self {
            visitors,
            days,
            lunch,
            ..
        } = self;
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
}
