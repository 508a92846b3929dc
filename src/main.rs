//! One command line, a role per subcommand.

use std::alloc::System;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use annai::cli;
use clap::{Parser, Subcommand};
use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is freed: libraries copy what visitors said, and wipe nothing.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// The information desk of a city hall.
#[derive(Parser)]
#[command(name = "annai", version, about)]
struct Command {
    /// The configuration.
    #[arg(long, global = true, default_value = "kiosk-config.toml")]
    config: PathBuf,
    /// Draw the kiosk into a window of this size instead of the full screen.
    #[cfg(feature = "kiosk")]
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = cli::window::size)]
    windowed: Option<(u32, u32)>,
    #[command(subcommand)]
    role: Option<RoleCommand>,
}

#[derive(Subcommand)]
enum RoleCommand {
    /// Check the content and report every fault.
    Check {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show the plan that a file of answers leads to.
    Plan {
        /// The answers, as TOML: `event = "moving"`.
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
        /// The language, by its folder in locales/.
        #[arg(long)]
        lang: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show which answers lead to a procedure.
    Who {
        /// The id of a procedure in the catalogue.
        procedure: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show why a procedure is on the plan that a file of answers leads to, or is not.
    Why {
        /// The id of a procedure in the catalogue.
        procedure: String,
        /// The answers, as TOML: `event = "moving"`.
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show what a visitor finds who types these words.
    Search {
        /// The words.
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
        /// The language, by its folder in locales/.
        #[arg(long)]
        lang: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Run the hall's service alone, for many kiosks.
    #[cfg(feature = "hall")]
    Hall,
    /// Make, list and take back the tokens of kiosks, stations and boards.
    #[cfg(feature = "hall")]
    Keys {
        #[command(subcommand)]
        command: cli::keys::KeysCommand,
    },
    /// Show the hall's business day, or put it right after a wrong clock.
    #[cfg(feature = "hall")]
    Day {
        #[command(subcommand)]
        command: Option<cli::day::DayCommand>,
    },
    /// Read a strip's digits from the standard input and show what its reader sees.
    Open(cli::open::OpenArgs),
    /// Show the called numbers on a wall of the lobby.
    #[cfg(feature = "board")]
    Board(cli::board::BoardArgs),
    /// Serve visitors at a desk of a counter: call them, read what their paper says, write on it.
    #[cfg(feature = "station")]
    Station(cli::station::StationArgs),
    /// List the devices that could be a scanner, with the row of the configuration for each.
    #[cfg(feature = "window")]
    Devices(cli::devices::DevicesArgs),
    /// Build what is said in Japanese, check it, or say a text.
    #[cfg(feature = "window")]
    Speech {
        #[command(subcommand)]
        command: cli::speech::SpeechCommand,
    },
    /// Print what the hall counted between two days: waits against what was told, queues, where visits were hard.
    #[cfg(feature = "hall")]
    Report(cli::report::ReportArgs),
    /// Play made-up days in the hall without waiting, and print the waits.
    #[cfg(feature = "hall")]
    Simulate {
        /// About how many visitors come on a day.
        #[arg(long, default_value_t = 400)]
        visitors: u32,
        /// How many days are played.
        #[arg(long, default_value_t = 20)]
        days: u32,
        /// How many of a hundred desks are staffed from 12 to 13, rounded up at each counter.
        #[arg(long, default_value_t = 50, value_name = "PERCENT")]
        lunch: u32,
        /// Where chance begins: the same seed plays the same days.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Walk scripted visits without a display and leave a picture of every page.
    #[cfg(all(feature = "hall", feature = "kiosk"))]
    Tour {
        /// The folder for the pictures.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// One language only.
        #[arg(long)]
        lang: Option<String>,
        /// One journey only.
        #[arg(long)]
        journey: Option<String>,
        /// The size of text that the visitor chooses (small, normal, large, largest); as the visit begins, if it is not given.
        #[arg(long)]
        size: Option<String>,
        /// Draw for a panel that stands the other way than configured.
        #[arg(long)]
        turned: bool,
    },
}

fn main() -> ExitCode {
    let command = Command::parse();
    cli::log();
    cli::process::set_up_allocation(tunables().as_deref());
    cli::process::close();
    let mut out = io::stdout().lock();
    match run(command, &mut out) {
        Ok(code) => code,
        Err(cli::Failed::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failed) => {
            let _ = writeln!(io::stderr(), "annai: {failed}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, out: &mut dyn Write) -> Result<ExitCode, cli::Failed> {
    let config = &command.config;
    match command.role {
        #[cfg(feature = "kiosk")]
        None => cli::kiosk::run(config, command.windowed, display(), out),
        #[cfg(not(feature = "kiosk"))]
        None => Err(annai::fault::Trouble::yours(
            "this build has no kiosk",
            "name a command: `annai --help` lists those it has",
        )
        .into()),
        Some(RoleCommand::Check { json }) => cli::check::run(config, cli::Form::of(json), out),
        Some(RoleCommand::Plan {
            answers,
            lang,
            json,
        }) => cli::plan::run(config, &answers, lang.as_deref(), cli::Form::of(json), out),
        Some(RoleCommand::Who { procedure, json }) => {
            cli::explain::who(config, &procedure, cli::Form::of(json), out)
        }
        Some(RoleCommand::Why {
            procedure,
            answers,
            json,
        }) => cli::explain::why(config, &answers, &procedure, cli::Form::of(json), out),
        Some(RoleCommand::Search { words, lang, json }) => {
            cli::search::run(config, &words, lang.as_deref(), cli::Form::of(json), out)
        }
        #[cfg(feature = "hall")]
        Some(RoleCommand::Hall) => cli::hall::run(config, out),
        #[cfg(feature = "hall")]
        Some(RoleCommand::Keys { command }) => cli::keys::run(config, command, out),
        #[cfg(feature = "hall")]
        Some(RoleCommand::Day { command }) => cli::day::run(config, command, out),
        Some(RoleCommand::Open(args)) => {
            cli::open::open(config, &args, &mut io::stdin().lock(), out)
        }
        #[cfg(feature = "board")]
        Some(RoleCommand::Board(args)) => cli::board::run(config, args, display(), out),
        #[cfg(feature = "station")]
        Some(RoleCommand::Station(args)) => cli::station::run(config, &args, display(), out),
        #[cfg(feature = "window")]
        Some(RoleCommand::Devices(args)) => cli::devices::run(config, &args, out),
        #[cfg(feature = "window")]
        Some(RoleCommand::Speech { command }) => cli::speech::run(config, command, out),
        #[cfg(feature = "hall")]
        Some(RoleCommand::Report(args)) => cli::report::run(config, args, out),
        #[cfg(feature = "hall")]
        Some(RoleCommand::Simulate {
            visitors,
            days,
            lunch,
            seed,
            json,
        }) => {
            let options = annai::simulate::Options {
                visitors,
                days,
                lunch,
                seed,
            };
            cli::simulate::run(config, options, cli::Form::of(json), out)
        }
        #[cfg(all(feature = "hall", feature = "kiosk"))]
        Some(RoleCommand::Tour {
            out: folder,
            lang,
            journey,
            size,
            turned,
        }) => {
            let tour = cli::tour::Tour {
                out: folder,
                lang,
                journey,
                size,
                panel: cli::tour::Stands::of(turned),
            };
            cli::tour::run(config, &tour, out)
        }
    }
}

/// Settings of the C library.
#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here and nowhere else"
)]
fn tunables() -> Option<OsString> {
    std::env::var_os(cli::process::TUNABLES)
}

/// Whether the environment names a display.
#[cfg(feature = "window")]
#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here and nowhere else"
)]
fn display() -> cli::window::Display {
    let wayland: &[&str] = match cfg!(feature = "wayland") {
        true => &["WAYLAND_DISPLAY", "WAYLAND_SOCKET"],
        false => &[],
    };
    let named = wayland
        .iter()
        .chain(&["DISPLAY"])
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if named {
        cli::window::Display::There
    } else {
        cli::window::Display::Missing
    }
}
