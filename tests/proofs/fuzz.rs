//! Input that is nearly right: no input makes a parser fall, and what a parser takes obeys its law.
//!
//! `cargo test --test proofs fuzz` tries each target with the files of `corpus/`, and with some thousands of
//! changed ones. `ANNAI_FUZZ_SECONDS=600 cargo test --test proofs fuzz::holds -- --nocapture` tries for so long
//! a target, from another seed in each run. An input that breaks a law is written beside the system's
//! temporary files: put it into `corpus/` with its mend.

mod mutation;
pub(crate) mod papers;
mod texts;
mod wires;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rand::SeedableRng as _;
use rand_pcg::Pcg64;
use rstest::rstest;

/// For how long each target is tried, in seconds.
const SECONDS: &str = "ANNAI_FUZZ_SECONDS";

/// Tries a law on the corpus of a target, and on `runs` changed inputs or for the time that is asked for.
#[rstest]
#[case::digits("digits", 3_000, papers::digits)]
#[case::framing("framing", 300, papers::framing)]
#[case::cose("cose", 250, papers::cose)]
#[case::records("records", 250, papers::records)]
#[case::trust("trust", 400, papers::trust)]
#[case::keyring("keyring", 400, papers::keyring)]
#[case::catalogue("catalogue", 150, texts::catalogue)]
#[case::conditions("conditions", 200, texts::conditions)]
#[case::messages("messages", 40, texts::messages)]
#[case::configuration("configuration", 400, texts::configuration)]
#[case::bodies("bodies", 3_000, wires::bodies)]
#[case::journal("journal", 1_000, wires::journal)]
fn holds(#[case] target: &str, #[case] runs: usize, #[case] law: fn(&[u8])) {
    let seeds = corpus(target);
    for (path, seed) in &seeds {
        eprintln!("fuzz: {}", path.display());
        law(seed);
    }
    let seeds: Vec<Vec<u8>> = seeds.into_iter().map(|(_, seed)| seed).collect();
    let seconds: Option<u64> = std::env::var(SECONDS)
        .ok()
        .map(|text| text.parse().unwrap());
    let begun = Instant::now();
    let mut chance = match seconds {
        None => Pcg64::seed_from_u64(1),
        Some(_) => Pcg64::seed_from_u64(u64::from(std::process::id())),
    };
    let (mut tried, mut slowest) = (0, (Duration::ZERO, Vec::new()));
    while seconds.map_or(tried < runs, |limit| begun.elapsed().as_secs() < limit) {
        let input = mutation::mutated(&seeds, &mut chance);
        let started = Instant::now();
        if let Err(why) = catch_unwind(AssertUnwindSafe(|| law(&input))) {
            eprintln!(
                "fuzz: {target} broke its law: see {}",
                keep(target, &input).display()
            );
            resume_unwind(why);
        }
        if started.elapsed() > slowest.0 {
            slowest = (started.elapsed(), input);
        }
        tried += 1;
    }
    eprintln!(
        "fuzz: {target}: {tried} inputs in {:.1} s; the slowest took {:.0} ms and has {} bytes",
        begun.elapsed().as_secs_f64(),
        slowest.0.as_secs_f64() * 1000.0,
        slowest.1.len()
    );
}

/// Writes the files of the targets that are no text.
#[test]
#[ignore = "writes into the tree"]
fn the_corpus_of_papers_is_made() {
    for (target, name, bytes) in papers::seeds() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/proofs/corpus");
        fs::create_dir_all(folder.join(target)).unwrap();
        fs::write(folder.join(target).join(name), bytes).unwrap();
    }
}

/// The files of a target, in order.
fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/proofs/corpus");
    let files = fs::read_dir(folder.join(target)).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        (path, bytes)
    };
    files.into_iter().map(read).collect()
}

fn keep(target: &str, input: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("annai-fuzz-{target}-{}", std::process::id()));
    fs::write(&path, input).unwrap();
    path
}
