//! What `annai open` takes from its surroundings: the running hall's keys, the catalogue's names.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{OpenArgs, Reader};
use crate::cli::{Failed, config, runtime};
use crate::clock::Clock;
use crate::config::HallAt;
use crate::content::Content;
use crate::fault::{Fault, Trouble};
use crate::link::Client;
use crate::reading::{self, Reading};
use crate::record::Keyring;

/// Reads digits from the input and shows what their reader sees.
///
/// # Errors
/// Whatever keeps the strip from being read.
pub fn open(
    file: &Path,
    args: &OpenArgs,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let config = config(file)?;
    let content = Content::load(&config)?;
    let now = Clock::system(config.city.zone.clone()).now().timestamp();
    let reading = Reading {
        catalogue: content.guide.catalogue(),
        locales: &content.locales,
        lang: content.locales.desk(),
    };
    let runtime = runtime()?;
    let hall = |reader: &Reader| {
        let at = config.for_client().map_err(|faults| no_hall(&faults))?;
        runtime.block_on(fetch(at, reader))
    };
    let names = |of, code| reading::name(reading, of, code);
    super::run(args, &hall, Some(&names), &config.scanner, now, input, out)?;
    Ok(ExitCode::SUCCESS)
}

/// The first fault is the one to mend.
fn no_hall(faults: &[Fault]) -> Trouble {
    match faults.first() {
        Some(fault) => Trouble::yours(fault.what.clone(), fault.fix.clone()),
        None => Trouble::ours("no hall is named", "report this"),
    }
}

async fn fetch(at: HallAt<'_>, reader: &Reader) -> Result<Keyring, Trouble> {
    let hall = Client::new(at).map_err(|error| error.trouble())?;
    let answer = match reader {
        Reader::Counter(id) => hall.keys(id).await,
        Reader::Visitor => hall.trust().await,
    };
    let text = answer.map_err(|error| error.trouble())?;
    Keyring::parse(Path::new("the hall's answer"), &text).map_err(|fault| {
        Trouble::ours(
            fault.to_string(),
            "see that the hall and this program have the same version",
        )
    })
}
