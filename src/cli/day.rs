//! `annai day`: the hall's business day, for a person who must put it right after a wrong clock.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Subcommand;
use jiff::civil::Date;

use super::{Failed, say};
use crate::clock::Clock;
use crate::hall::Days;

/// What is done with the business day.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum DayCommand {
    /// Open today: the clock is right, however long the hall was off.
    Open {
        /// Do it; without this it only says what it will do.
        #[arg(long)]
        yes: bool,
    },
    /// Close a day that is still to come, which a wrong clock has opened.
    Close {
        /// The day, as 2099-01-01.
        day: Date,
        /// Do it; without this it only says what it will do.
        #[arg(long)]
        yes: bool,
    },
}

/// Does it in the hall's store, while the hall does not run.
///
/// # Errors
/// A hall that runs, a store that cannot be opened, a day that is not ahead.
pub fn run(
    config: &Path,
    command: Option<DayCommand>,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let table = config.for_hall()?;
    let clock = Clock::system(config.city.zone.clone());
    super::runtime()?.block_on(async {
        let today = clock.today();
        let days = Days::open(table, clock).await?;
        let (latest, active) = days.latest().await?;
        match command {
            None => {
                let latest = latest.map_or_else(|| "none yet".to_owned(), |day| day.to_string());
                say(out, format_args!("business day: {latest}"))?;
                say(out, format_args!("clock:        {today}"))?;
            }
            Some(DayCommand::Open { yes: false }) => {
                say(out, format_args!("opens {today}; what is left of earlier days expires, and what is older than a week is deleted"))?;
                say(out, "do it: annai day open --yes")?;
            }
            Some(DayCommand::Open { yes: true }) => {
                let day = days.open_today().await?;
                say(out, format_args!("the business day is {day}"))?;
            }
            Some(DayCommand::Close { day, yes: false }) => {
                say(out, format_args!("closes {day}; today is {today} by the clock"))?;
                say(out, format_args!("{active} tickets that are not over go to {today}, with their numbers and places"))?;
                say(out, format_args!("tickets of {day} that are over are deleted; numbers that kiosks were lent are good for {today}; numbers go on behind the last one"))?;
                say(out, format_args!("do it: annai day close {day} --yes"))?;
            }
            Some(DayCommand::Close { day, yes: true }) => {
                days.close_day(day).await?;
                say(out, format_args!("the business day is {today}"))?;
            }
        }
        days.close().await;
        Ok::<_, Failed>(())
    })?;
    Ok(ExitCode::SUCCESS)
}
