//! All checks, one after the other; each says what it saw.

mod burst;
mod chance;
mod gadget;
mod jack;
mod keyboard;
mod others;
mod ports;
mod reader;
mod replugged;
mod twins;
mod typed;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

/// How much of everything.
#[derive(Clone, Copy)]
struct Amount {
    /// Codes of a strip's length, and bursts of them.
    codes: usize,
    /// Keys by chance, of each of two keyboards.
    keys: usize,
    /// How often each kind of scanner is unplugged.
    replugs: usize,
}

const FULL: Amount = Amount {
    codes: 50,
    keys: 1_000_000,
    replugs: 100,
};
const SHORT: Amount = Amount {
    codes: 3,
    keys: 20_000,
    replugs: 5,
};

/// A check: what it is called, and what it does. It panics, or says what it saw.
type Check = (&'static str, fn(Amount) -> String);

const CHECKS: &[Check] = &[
    (
        "codes that a keyboard types are whole, and nobody else's",
        typed::whole,
    ),
    (
        "a burst that the kernel cannot keep is told once",
        burst::told,
    ),
    ("keys by chance stay with their keyboard", chance::apart),
    (
        "a keyboard that comes and goes leaks no key",
        replugged::keyboard,
    ),
    (
        "codes of a USB keyboard are whole, and nobody else's",
        typed::usb,
    ),
    (
        "a USB keyboard that comes and goes leaks no key",
        replugged::usb,
    ),
    ("two scanners of a model are told apart", twins::apart),
    ("codes on a serial port are whole", ports::whole),
    ("headphones are told of in and out", jack::told),
    ("what was sent while nobody read is nobody's", ports::stale),
    (
        "a serial port that comes and goes gives no half code",
        ports::replugged,
    ),
];

/// Runs the checks whose names have these words in them, also after one has failed.
pub(crate) fn run(mut words: Vec<String>) -> ExitCode {
    let amount = if words.iter().any(|word| word == "--short") {
        SHORT
    } else {
        FULL
    };
    words.retain(|word| word != "--short");
    let chosen = CHECKS
        .iter()
        .filter(|(name, _)| words.iter().all(|word| name.contains(word.as_str())));
    let (mut passed, mut failed) = (0, 0);
    for (name, check) in chosen {
        let begun = Instant::now();
        let seen = catch_unwind(AssertUnwindSafe(|| check(amount)));
        let seconds = begun.elapsed().as_secs_f32();
        match seen {
            Ok(seen) => {
                passed += 1;
                println!("ok      {name}: {seen} ({seconds:.1} s)");
            }
            Err(_) => {
                failed += 1;
                println!("FAILED  {name} ({seconds:.1} s)");
            }
        }
    }
    println!("{passed} checks passed, {failed} failed");
    if failed == 0 && passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Chance that is the same in every run.
fn chance() -> Pcg64 {
    Pcg64::seed_from_u64(7340)
}

/// Digits as many as a strip has.
fn code(chance: &mut Pcg64) -> String {
    let length = chance.random_range(640..=1157);
    digits(chance, length)
}

fn digits(chance: &mut Pcg64, length: usize) -> String {
    (0..length)
        .map(|_| char::from(chance.random_range(b'0'..=b'9')))
        .collect()
}
