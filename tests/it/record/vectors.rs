//! One file for each strip that a reader must understand or refuse.
//!
//! `BLESS=1 cargo test --test it record::vectors` writes them anew. Without it the files are read as
//! they are, so that paper of today is still understood by the program of tomorrow.

mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use annai::record::{Keyring, Keys, ReadError, ReaderKey, read};
use serde::{Deserialize, Serialize};

use super::world::World;

#[derive(Deserialize, Serialize)]
struct Manifest {
    strip: BTreeMap<String, Entry>,
}

#[derive(Clone, Deserialize, Serialize)]
struct Entry {
    /// `citizens`, `visitor`, or `visitor-without-stub`.
    reader: String,
    /// `read`, or the id of the error.
    expected: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/strips")
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a switch for whoever writes the vectors"
)]
fn every_named_strip_is_understood_or_refused_as_the_manifest_says() {
    if std::env::var_os("BLESS").is_some() {
        written::bless();
    }
    let text = fs::read_to_string(folder().join("keyring.toml")).unwrap();
    let keyring = Keyring::parse(Path::new("keyring.toml"), &text).unwrap();
    let now = keyring.at.unwrap();
    let (trust, minute) = (keyring.verified(now).unwrap(), keyring.minute(now));
    let counter: Vec<&ReaderKey> = keyring
        .counters
        .iter()
        .filter(|counter| counter.id == "citizens")
        .map(|counter| &counter.key)
        .collect();

    let manifest: Manifest =
        toml::from_str(&fs::read_to_string(folder().join("manifest.toml")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for (name, entry) in &manifest.strip {
        let scan = fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
        let keys = match entry.reader.as_str() {
            "citizens" => Keys::Counter(&counter),
            "visitor" => Keys::Own(keyring.stub.as_ref()),
            "visitor-without-stub" => Keys::Own(None),
            other => panic!("{name}: no reader {other}"),
        };
        let found = match read(&scan, keys, &trust, minute) {
            Ok(_) => "read",
            Err(error) => error.id(),
        };
        if found != entry.expected {
            wrong.push(format!(
                "{name}: expected {}, found {found}",
                entry.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let files = fs::read_dir(folder()).unwrap();
    let texts = files.filter(|file| {
        let path = file.as_ref().unwrap().path();
        path.extension().is_some_and(|kind| kind == "txt")
    });
    assert_eq!(texts.count(), manifest.strip.len(), "a file nobody tests");
    assert!(manifest.strip.len() > 40);
}

#[test]
fn every_cause_of_refusal_has_a_vector() {
    let text = fs::read_to_string(folder().join("manifest.toml")).unwrap();
    let manifest: Manifest = toml::from_str(&text).unwrap();
    for error in ReadError::ALL {
        // A list that is out of date is not the strip's fault: see the tests of `trust`.
        let found = manifest
            .strip
            .values()
            .any(|entry| entry.expected == error.id());
        assert!(found || error == ReadError::TrustStale, "{}", error.id());
    }
}

#[test]
fn what_could_deceive_the_eye_is_not_shown() {
    let world = World::new(1);
    let strip = fs::read_to_string(folder().join("controls-in-name.txt")).unwrap();
    let opened = world
        .at_citizens(&strip)
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(opened.record.name.as_deref(), Some("見本 花子gpj.exe"));
    assert_eq!(opened.record.note.as_deref(), Some("一行\n二行"));
}
