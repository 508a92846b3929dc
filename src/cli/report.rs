//! `annai report`: what a hall counted, between two days.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::{Failed, say};
use crate::content::Content;
use crate::fault::Trouble;
use crate::hall::Figures;
use crate::report::HallReport;

/// Which days, and how they are written.
#[derive(Debug, Clone, Copy, Args)]
pub struct ReportArgs {
    /// The first day: 2026-11-01.
    #[arg(long, value_name = "DATE")]
    pub from: Date,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    pub to: Date,
    /// As JSON.
    #[arg(long, group = "output")]
    pub json: bool,
    /// As CSV.
    #[arg(long, group = "output")]
    pub csv: bool,
    /// As one HTML file with plots, to be printed.
    #[arg(long, group = "output")]
    pub html: bool,
}

/// Reads the hall's store, whether the hall runs or not, and prints the report.
///
/// # Errors
/// Faulty content, days in the wrong order, a store that cannot be opened, output that cannot be written.
pub fn run(config: &Path, args: ReportArgs, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let ReportArgs { from, to, .. } = args;
    if from > to {
        return Err(Trouble::yours(
            format!("no day lies between {from} and {to}"),
            "name the earlier day at --from",
        )
        .into());
    }
    let config = super::config(config)?;
    let table = config.for_hall()?;
    let content = Content::load(&config)?;
    let zone = &config.city.zone;
    let figures = super::runtime()?.block_on(async {
        let store = Figures::open(table).await?;
        store.between(from, to, zone).await
    });
    let catalogue = content.guide.catalogue();
    let report = HallReport::of(&figures?, catalogue, from, to);
    match args {
        ReportArgs { json: true, .. } => {
            let text = serde_json::to_string_pretty(&report);
            let text = text.map_err(|error| Failed::Output(error.into()))?;
            say(out, text)?;
        }
        ReportArgs { csv: true, .. } => report.csv(out).map_err(Failed::Output)?,
        ReportArgs { html: true, .. } => {
            let counters = &catalogue.counters;
            let page = report.html(counters, &content.locales, &config.city.name);
            say(out, page.map_err(|error| Failed::Output(error.into()))?)?;
        }
        _ => report.words(out).map_err(Failed::Output)?,
    }
    Ok(ExitCode::SUCCESS)
}
