//! `annai open`: what one reader sees of a strip, as JSON.

use std::io::{BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::config::Scanner;
use crate::fault::Trouble;
use crate::record::digits::{self, Scanned};
use crate::record::framing::{Framing, JOIN_GAP};
use crate::record::trust::TrustError;
use crate::record::{Digits, Keyring, Keys, Opened, OwnSecret, ReadError, ReaderKey, strip};

mod hall;
mod json;

pub use hall::open;
pub use json::Names;

/// Input limit: more than two codes of the greatest length.
const LONGEST_INPUT_BYTES: u64 = 64 * 1024;

/// The arguments of `annai open`.
#[derive(clap::Args)]
pub struct OpenArgs {
    /// The counter that reads, by its id in the catalogue.
    #[arg(
        long,
        value_name = "ID",
        required_unless_present = "stub",
        conflicts_with = "stub"
    )]
    counter: Option<String>,
    /// Read the visitor's own strip: its digits and the stub's, on two lines, in any order.
    #[arg(long)]
    stub: bool,
    /// Take the keys from this file, not from the running hall.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
}

/// Who reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// A counter, by its id in the catalogue.
    Counter(String),
    /// The visitor, with the stub.
    Visitor,
}

/// Reads digits and prints what the reader sees.
///
/// `hall` asks the running hall for its keys, and is not called when a file was named. `names` looks
/// codes up in the catalogue; without it there are codes only. `scanner` says what may stand around a code.
///
/// # Errors
/// Whatever keeps the strip from being read, in three parts.
pub fn run(
    args: &OpenArgs,
    hall: &dyn Fn(&Reader) -> Result<Keyring, Trouble>,
    names: Option<&Names<'_>>,
    scanner: &Scanner,
    now: Timestamp,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), Trouble> {
    let reader = match &args.counter {
        Some(id) => Reader::Counter(id.clone()),
        None => Reader::Visitor,
    };
    let keyring = match &args.keys {
        Some(file) => load(file)?,
        None => hall(&reader)?,
    };
    let input = CodeInput {
        input,
        framing: Framing::new(&scanner.prefix, &scanner.suffix, JOIN_GAP),
    };
    let opened = match &reader {
        Reader::Counter(id) => at_counter(id, &keyring, now, input)?,
        Reader::Visitor => with_stub(keyring, now, input)?,
    };
    json::write(&opened, names, output).map_err(|error| {
        Trouble::machines(
            format!("The record was read but could not be printed: {error}."),
            "Look at where the output goes, then scan again.",
        )
    })
}

fn load(file: &Path) -> Result<Keyring, Trouble> {
    let text = std::fs::read_to_string(file).map(Zeroizing::new).map_err(|error| {
        Trouble::yours(
            format!("The keys in {} cannot be read: {error}.", file.display()),
            "Name the keys file that `annai tour` wrote, or leave --keys out to ask the running hall.",
        )
    })?;
    Keyring::parse(file, &text).map_err(|fault| {
        let place = format!("{}:{}:{}", file.display(), fault.line, fault.column);
        Trouble::yours(format!("{place}: {}", fault.what), fault.fix)
    })
}

fn at_counter(
    id: &str,
    keyring: &Keyring,
    now: Timestamp,
    input: CodeInput<'_>,
) -> Result<Opened, Trouble> {
    let of_counter = keyring.counters.iter().filter(|counter| counter.id == id);
    let keys: Vec<&ReaderKey> = of_counter.map(|counter| &counter.key).collect();
    if keys.is_empty() {
        return Err(no_key(id, keyring));
    }
    let trust = keyring.verified(now).map_err(distrust)?;
    let codes = input.codes(1)?;
    let code = codes.first().ok_or_else(|| refused(ReadError::Empty))?;
    let now = keyring.minute(now);
    strip::read(code.as_str(), Keys::Counter(&keys), &trust, now).map_err(refused)
}

fn with_stub(
    mut keyring: Keyring,
    now: Timestamp,
    input: CodeInput<'_>,
) -> Result<Opened, Trouble> {
    let trust = keyring.verified(now).map_err(distrust)?;
    let (mut bytes, mut stub) = (None, keyring.stub.take());
    for code in input.codes(2)? {
        match digits::scan(code.as_str()).map_err(refused)? {
            Scanned::Strip(scanned) => bytes = Some(scanned),
            Scanned::Stub(scanned) => stub = Some(scanned),
        }
    }
    let bytes = bytes.ok_or_else(|| refused(ReadError::Empty))?;
    let secret: Option<&OwnSecret> = stub.as_ref();
    strip::open(&bytes, Keys::Own(secret), &trust, keyring.minute(now)).map_err(refused)
}

/// Codes as they are scanned or typed. A scanner may put its prefix and suffix around each, and Enter, Tab or nothing
/// between them.
struct CodeInput<'a> {
    input: &'a mut dyn BufRead,
    framing: Framing,
}

impl CodeInput<'_> {
    /// The first codes.
    fn codes(self, wanted: usize) -> Result<Vec<Digits>, Trouble> {
        let mut input = self.input.take(LONGEST_INPUT_BYTES);
        let mut framing = self.framing;
        // Lines have no times: a half waits for the other up to the end of the input.
        let (now, end) = (Duration::ZERO, 2 * JOIN_GAP);
        let mut codes = Vec::with_capacity(wanted);
        let mut is_over = false;
        while codes.len() < wanted && !is_over {
            let mut line = Zeroizing::new(Vec::with_capacity(4096));
            let read = input.read_until(b'\n', &mut line).map_err(|error| {
                Trouble::machines(
                    format!("The input cannot be read: {error}."),
                    "Look at the scanner's cable, or give the digits with `<`.",
                )
            })?;
            is_over = read == 0;
            let found = if is_over {
                framing.wait(end)
            } else {
                let line = str::from_utf8(&line).map_err(|_| refused(ReadError::NotOurs))?;
                framing.take(line, now)
            };
            for code in found.into_iter().take(wanted - codes.len()) {
                codes.push(code.map_err(refused)?);
            }
        }
        Ok(codes)
    }
}

fn no_key(id: &str, keyring: &Keyring) -> Trouble {
    let mut known: Vec<&str> = keyring
        .counters
        .iter()
        .map(|counter| counter.id.as_str())
        .collect();
    known.dedup();
    Trouble::yours(
        format!("There is no key here for a counter `{id}`."),
        format!("Use one of: {}.", known.join(", ")),
    )
}

fn distrust(error: TrustError) -> Trouble {
    match error {
        TrustError::Stale => refused(ReadError::TrustStale),
        other => Trouble::yours(
            format!("The keys hold no list to go by: {other}."),
            "Take the keys file as it was written, or ask the running hall.",
        ),
    }
}

/// A refusal in three parts. Its stable id stands at the end.
fn refused(error: ReadError) -> Trouble {
    let (what, fix) = match error {
        ReadError::Empty => (
            "No strip was scanned",
            "Scan the code, or type its digits, on one line.",
        ),
        ReadError::MyNumber => (
            "This looks like an individual number (My Number), which is not taken here; it was not kept",
            "Put the card away, and scan the strip on the sheet.",
        ),
        ReadError::NotOurs => (
            "This code is not a strip of ours, or more than digits came in",
            "Scan the strip on the sheet; set the scanner to send digits only.",
        ),
        ReadError::Version => (
            "The strip has a version that this program does not read",
            "Update this program, or have the strip printed anew at a kiosk.",
        ),
        ReadError::Check => (
            "The check digits do not agree: a digit was misread or mistyped",
            "Scan the strip again, with the paper flat.",
        ),
        ReadError::Damaged => (
            "The strip is cut short, too long, or not in the one form that is allowed",
            "Scan the strip again; if it stays so, have it printed anew at a kiosk.",
        ),
        ReadError::TrustStale => {
            return Trouble::machines(
                named(
                    "The list of who is trusted is out of date, so no strip can be verified",
                    error,
                ),
                "Look at this machine's clock, and take the hall's list of today.",
            );
        }
        ReadError::Forged => (
            "The strip was changed, or nobody on today's list signed it",
            "Do not use what it says: ask the visitor, and have it printed anew at a kiosk.",
        ),
        ReadError::Expired => (
            "The strip's time is over",
            "Have it printed anew at a kiosk; the visitor's own strip and stub fill the answers in again.",
        ),
        ReadError::NotYet => {
            return Trouble::machines(
                named("The strip comes from the future: a clock is wrong", error),
                "Set the clocks of this machine and of the kiosk, then scan again.",
            );
        }
        ReadError::OtherCounter => (
            "The strip is sealed to another counter",
            "Scan the strip that stands beside this counter's stop on the sheet.",
        ),
        ReadError::StubMissing => (
            "This is the visitor's own strip, which opens only together with the stub",
            "Use --stub, and scan the strip and the stub.",
        ),
        ReadError::StubWrong => (
            "The stub belongs to another strip",
            "Scan the strip and the stub of one and the same sheet.",
        ),
    };
    Trouble::yours(named(what, error), fix)
}

fn named(what: &str, error: ReadError) -> String {
    format!("{what}. [{}]", error.id())
}
