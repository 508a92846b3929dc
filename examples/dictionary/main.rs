//! Writes the samples from which the dictionary of strips with notes is trained: records as a station carries
//! them, with notes made of sentences of this project's own Japanese texts. Nothing in them is anybody's.
//!
//! ```sh
//! cargo run --example dictionary -- samples
//! zstd --train -r samples --maxdict=32768 -o src/record/notes.zstd
//! ```
//!
//! A dictionary belongs to its codec for ever: what was printed with one is read with the same bytes. Another
//! one is another codec.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for whoever changes the format"
)]

use std::fs;
use std::path::Path;

use annai::record::{Carried, Consent, Note, Record};
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

const SAMPLES: usize = 4000;
/// Longest note, in characters, as at the desk.
const NOTE_MAX_CHARS: usize = 200;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or("samples".to_owned());
    fs::create_dir_all(&folder).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sentences = sentences(&root.join("locales/ja"));
    let mut random = Pcg64::seed_from_u64(1);
    for at in 0..SAMPLES {
        let record = record(&sentences, &mut random);
        let path = Path::new(&folder).join(format!("{at:04}"));
        fs::write(path, record.to_cbor().as_slice()).unwrap();
    }
    println!(
        "{SAMPLES} samples of {} sentences in {folder}",
        sentences.len()
    );
}

/// Whole messages without placeables.
fn sentences(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "ftl"))
        .collect();
    files.sort();
    let mut sentences = Vec::new();
    for file in files {
        for line in fs::read_to_string(file).unwrap().lines() {
            let Some((_, says)) = line.split_once(" = ") else {
                continue;
            };
            if !says.contains(['{', '}', '《']) && says.chars().count() >= 8 {
                sentences.push(says.trim().to_owned());
            }
        }
    }
    sentences
}

fn record(sentences: &[String], random: &mut Pcg64) -> Record {
    let mut record = Record::default();
    for _ in 0..random.random_range(1..=2) {
        let mut note = Note::default();
        note.from = random.random_range(1..=30);
        note.minute = random.random_range(3_600_000..5_000_000);
        note.remarks = (0..random.random_range(0..3))
            .map(|_| random.random_range(1..70))
            .collect();
        let mut text = String::new();
        for _ in 0..random.random_range(1..=8) {
            text.push_str(sentences.choose(random).unwrap());
        }
        note.text = Some(text.chars().take(NOTE_MAX_CHARS).collect());
        record.notes.push(note);
    }
    if random.random_bool(0.3) {
        record.procedures = (0..random.random_range(1..6))
            .map(|_| random.random_range(1000..2400))
            .collect();
        for _ in 0..random.random_range(3..12) {
            let carried = match random.random_range(0..4) {
                0 => Carried::YesNo(random.random_bool(0.5)),
                1 => Carried::Choice(random.random_range(1..9)),
                2 => Carried::Choices(vec![random.random_range(1..9)]),
                _ => Carried::Date(random.random_range(9000..11000)),
            };
            let _ = record.facts.insert(random.random_range(1..60), carried);
        }
    }
    if random.random_bool(0.5) {
        record.lang = ["en", "vi", "pt-BR", "zh-Hans", "ja-simple"]
            .choose(random)
            .map(|it| (*it).to_owned());
    }
    record.ticket = Some(format!("A-{:03}", random.random_range(1..400)));
    let mut consent = Consent::default();
    consent.groups = vec![14];
    consent.wording = random.random();
    record.consent = Some(consent);
    record.own_key = Some(random.random());
    record
}
