//! `annai keys`: the tokens with which kiosks, stations and boards ask a hall.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use jiff::Timestamp;

use super::{Failed, say};
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::content::Content;
use crate::fault::Trouble;
use crate::hall::{Role, Tokens, root_to_safe};

/// What is done with tokens.
#[derive(Debug, Clone, Subcommand)]
pub enum KeysCommand {
    /// Make a token and print it. It is shown this once and kept nowhere.
    New {
        /// What its holder may ask: kiosk, station, board or admin.
        #[arg(long)]
        role: Role,
        /// What it is called, for the list and for taking it back.
        #[arg(long)]
        name: String,
        /// The counter of a station.
        #[arg(long)]
        counter: Option<String>,
        /// For how many days it is good.
        #[arg(long, default_value_t = 400, value_parser = clap::value_parser!(u16).range(1..=3660))]
        days: u16,
    },
    /// List all tokens, without their secrets.
    List,
    /// Make a token worthless from now on.
    Revoke {
        /// What it is called.
        name: String,
        /// Its signing keys are in other hands: believe nothing that they signed, visitors' own strips of earlier
        /// days neither.
        #[arg(long)]
        stolen: bool,
    },
    /// Take the root key out of the hall's folder into a file for a safe, or let one from the safe give the hall
    /// more days.
    Root {
        /// The file for the safe, or from it.
        #[arg(long, value_name = "FILE")]
        offline: PathBuf,
        /// For how many days the hall may sign without the root.
        #[arg(long, default_value_t = 400, value_parser = clap::value_parser!(u16).range(1..=3660))]
        days: u16,
    },
}

/// Does it in the hall's store, whether the hall runs or not.
///
/// # Errors
/// Faulty content, a store that cannot be opened, a name that is taken or that nobody has.
pub fn run(config: &Path, command: KeysCommand, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let table = config.for_hall()?;
    let clock = Clock::system(config.city.zone.clone());
    let content = Content::load(&config)?;
    super::runtime()?.block_on(async {
        if let KeysCommand::Root { offline, days } = command {
            root_to_safe(table, offline.clone(), days, &clock).await?;
            say(out, format_args!("root:   {}", offline.display()))?;
            say(out, "start the hall again; then take this file from the machine, and keep two copies in a safe")?;
            return Ok(());
        }
        let tokens = Tokens::open(table, clock).await?;
        match command {
            KeysCommand::New {
                role,
                name,
                counter,
                days,
            } => {
                let counters = &content.guide.catalogue().counters;
                let known = |id: &str| counters.iter().any(|counter| counter.id.as_str() == id);
                let counter = match (role, counter) {
                    (Role::Station, Some(id)) if known(&id) => Some(CounterId::from(id.as_str())),
                    (Role::Station, Some(id)) => {
                        return Err(Trouble::yours(
                            format!("there is no counter `{id}`"),
                            "use the id of a counter from counters.toml",
                        )
                        .into());
                    }
                    (Role::Station, None) => {
                        return Err(Trouble::yours(
                            "a station's token is for one counter",
                            "name it: --counter ID",
                        )
                        .into());
                    }
                    (_, Some(_)) => {
                        return Err(Trouble::yours(
                            format!("the token of a {role} is for all counters"),
                            "leave --counter out",
                        )
                        .into());
                    }
                    (_, None) => None,
                };
                let secret = tokens.new_token(&name, role, counter, days).await?;
                say(out, secret.as_str())
            }
            KeysCommand::List => {
                let head = ["name", "role", "counter", "made", "good until"];
                let [name, role, counter, made, until] = head;
                say(
                    out,
                    format!("{name:<20}{role:<9}{counter:<16}{made:<12}{until}"),
                )?;
                for token in tokens.list().await? {
                    let day = |at: Timestamp| at.to_zoned(config.city.zone.clone()).date();
                    let until = match token.revoked {
                        Some(at) => format!("revoked {}", day(at)),
                        None => day(token.ends).to_string(),
                    };
                    let counter = token.counter.as_ref().map_or("", CounterId::as_str);
                    say(
                        out,
                        format!(
                            "{:<20}{:<9}{counter:<16}{:<12}{until}",
                            // An earlier version took any name.
                            token.name.escape_debug().to_string(),
                            token.role.as_str(),
                            day(token.made).to_string(),
                        ),
                    )?;
                }
                Ok(())
            }
            // Done above: it needs no store.
            KeysCommand::Root { .. } => Ok(()),
            KeysCommand::Revoke { name, stolen } => {
                let revoked = match stolen {
                    true => tokens.revoke_stolen(&name).await?,
                    false => tokens.revoke(&name).await?,
                };
                match (revoked, stolen) {
                    (0, _) => Err(Trouble::yours(
                        format!("there is no good token named `{name}`"),
                        "see `annai keys list`",
                    )
                    .into()),
                    (_, false) => say(out, format_args!("`{name}` is worthless from now on")),
                    (_, true) => say(
                        out,
                        format_args!("`{name}` is worthless from now on, and so is all that was signed under it"),
                    ),
                }
            }
        }
    })?;
    Ok(ExitCode::SUCCESS)
}
