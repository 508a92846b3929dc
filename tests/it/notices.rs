//! The notices of other people's work against the lock file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[path = "../../examples/notices/shipped.rs"]
mod shipped;

const AGAIN: &str = "run `cargo run --example notices` and look at what it changed";

fn notices() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("THIRD-PARTY-NOTICES.md");
    fs::read_to_string(file).unwrap()
}

#[test]
fn every_crate_of_the_build_is_in_the_notices_and_no_other() {
    let notices = notices();
    let table = notices
        .split("\n## ")
        .find(|part| part.starts_with("Crates\n"))
        .expect("a table of crates");
    let told: BTreeSet<String> = table
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .map(str::to_owned)
        .collect();
    let built: BTreeSet<String> = shipped::shipped()
        .unwrap()
        .iter()
        .map(shipped::Shipped::row)
        .collect();
    let missing: Vec<&String> = built.difference(&told).collect();
    let gone: Vec<&String> = told.difference(&built).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "not in the notices: {missing:#?}\nnot in the build: {gone:#?}\n{AGAIN}"
    );
}

#[test]
fn every_font_is_in_the_notices_with_its_licence_text() {
    let notices = notices();
    let texts = notices.split("\n## Texts\n").nth(1).expect("the texts");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let mut licences = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.starts_with("OFL-") {
            licences += 1;
            // Files with the same text share a line.
            let named = format!("assets/fonts/{name}");
            let mut bullets = texts.lines().filter(|line| line.starts_with("- "));
            let has_text = bullets.any(|line| line.contains(&named) && line.contains("Copyright "));
            assert!(has_text, "{name} has no text: {AGAIN}");
        }
    }
    assert!(licences > 0, "the licences of the fonts were not found");
}

#[test]
fn every_crate_of_the_build_has_a_licence_text() {
    let notices = notices();
    let texts = notices.split("\n## Texts\n").nth(1).expect("the texts");
    let owners: BTreeSet<&str> = texts
        .lines()
        .filter_map(|line| line.strip_prefix("- "))
        .flat_map(|line| line.split([',', ':']))
        .map(str::trim)
        .collect();
    for shipped in shipped::shipped().unwrap() {
        let owner = format!("{} {}", shipped.name, shipped.version);
        assert!(
            owners.contains(owner.as_str()),
            "{owner} has no text: {AGAIN}"
        );
    }
}
