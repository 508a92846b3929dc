//! What `annai open` takes from its surroundings: the running hall's keys, the catalogue's names.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{Args, Kind, Name, Reader};
use crate::catalogue::Catalogue;
use crate::cli::{Failed, config, runtime};
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Trouble;
use crate::kiosk::Content;
use crate::link::Client;
use crate::locale::Locales;
use crate::record::Keyring;

/// Reads digits from the input and shows what their reader sees.
///
/// # Errors
/// Whatever keeps the strip from being read.
pub fn open(
    file: &Path,
    args: &Args,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let config = config(file)?;
    let content = Content::load(&config)?;
    let now = Clock::system(config.hall.zone.clone()).now().timestamp();
    let catalogue = content.guide.catalogue();
    let runtime = runtime()?;
    let hall = |reader: &Reader| runtime.block_on(fetch(&config, reader));
    let names = |kind, code| name(catalogue, &content.locales, kind, code);
    super::run(args, &hall, Some(&names), now, input, out)?;
    Ok(ExitCode::SUCCESS)
}

async fn fetch(config: &Config, reader: &Reader) -> Result<Keyring, Trouble> {
    let hall = Client::new(config).map_err(|error| error.trouble())?;
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

/// What the catalogue calls a code.
fn name(catalogue: &Catalogue, locales: &Locales, kind: Kind, code: u16) -> Option<Name> {
    let choice = |fact: &crate::catalogue::Fact| {
        let choices = fact.kind.choices();
        let choice = choices.iter().find(|choice| choice.code == code)?;
        Some((
            choice.id.to_string(),
            format!("choice-{}-{}", fact.id, choice.id),
        ))
    };
    let (id, message) = match kind {
        Kind::Procedure => {
            let known = catalogue
                .procedures
                .iter()
                .find(|known| known.code == code)?;
            (known.id.to_string(), format!("procedure-{}", known.id))
        }
        Kind::Fact => {
            let known = catalogue.facts.iter().find(|known| known.code == code)?;
            (known.id.to_string(), format!("fact-{}", known.id))
        }
        Kind::Choice(fact) => choice(catalogue.facts.iter().find(|known| known.code == fact)?)?,
        Kind::Group => {
            let known = catalogue.groups.iter().find(|known| known.code == code)?;
            (known.id.to_string(), format!("group-{}", known.id))
        }
        Kind::Need => catalogue
            .questions
            .iter()
            .filter(|question| question.stage == crate::catalogue::Stage::Share)
            .filter_map(|question| catalogue.fact(&question.fact))
            .find_map(choice)?,
        Kind::Counter => {
            let known = catalogue.counters.iter().find(|known| known.code == code)?;
            (known.id.to_string(), format!("counter-{}", known.id))
        }
        // No catalogue names relations yet: the kiosk does not ask for members of a household.
        Kind::Relation => return None,
    };
    Some(Name {
        japanese: locales.text(locales.desk(), &message).plain(),
        id,
    })
}
