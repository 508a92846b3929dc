//! Tests of `catalogue`: every fault that a file can have, and that none of them is a panic.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a helper of a test fails like a test"
)]

mod answers;
mod damaged;
mod lint;
mod roles;

use std::path::Path;
use std::process::ExitCode;

use annai::catalogue::{self, Catalogue, Report, Source};
use annai::cli;
use proptest::prelude::*;

/// A small sound catalogue, which the cases below break in one place each.
const SOUND: &str = r#"
building = [ { id = "main", walk = 0 } ]
topic = [ { id = "moving", pictogram = "truck" } ]
group = [ { id = "move", code = 1 }, { id = "errand", code = 2, role = "errand" } ]
document = [ { id = "card" }, { id = "certificate" } ]
way = [ { id = "post", pictogram = "mail" } ]

[[counter]]
id = "information"
code = 1
building = "main"
floor = 1
at = [500, 700]
series = "J"
desks = 1
minutes = 10
general = true
source = "made up"

[[counter]]
id = "citizens"
code = 2
number = 1
building = "main"
floor = 1
at = [100, 200]
series = "A"
desks = 3
minutes = 20
hours = { open = "09:00", close = "16:45" }
source = "made up"

[[fact]]
id = "event"
code = 1
kind = "several_of"
group = "errand"
role = "opening"
choices = [ { id = "moving", code = 1 }, { id = "birth", code = 2 } ]

[[fact]]
id = "children_ages"
code = 2
kind = "numbers"
min = 0
max = 18
group = "move"

[[fact]]
id = "moved_on"
code = 3
kind = "date"
group = "move"

[[fact]]
id = "needs"
code = 4
kind = "several_of"
group = "move"
role = "needs"
choices = [ { id = "slowly", code = 1 } ]

[[question]]
id = "needs"
fact = "needs"
stage = "share"
order = 0

[[question]]
id = "event"
fact = "event"
order = 0

[[question]]
id = "children_ages"
fact = "children_ages"
order = 10

[[question]]
id = "moved_on"
fact = "moved_on"
order = 20

[[procedure]]
id = "move_in"
code = 1001
topic = "moving"
counter = "citizens"
when = "event has moving"
documents = [ { id = "card" }, { id = "certificate", when = "children_ages has_below 7" } ]
deadline = { days = 14, from = "moved_on", source = "law" }
minutes = 20
groups = ["move"]
source = "made up"

[[procedure]]
id = "allowance"
code = 1002
topic = "moving"
counter = "citizens"
when = "(event has moving or event has birth) and children_ages has_below 18"
after = ["move_in"]
minutes = 10
ways = [ { id = "post" } ]
source = "made up"
"#;

fn parse(text: impl AsRef<[u8]>) -> Report {
    catalogue::parse(&[Source {
        path: "city.toml".into(),
        bytes: text.as_ref().to_vec(),
    }])
}

fn sound() -> Catalogue {
    let report = parse(SOUND);
    assert_eq!(report.faults, []);
    report.catalogue.expect("it is sound")
}

/// Replaces one piece of the sound catalogue, and expects the first error at the place of `at` in
/// the replacement, with these words.
#[track_caller]
fn check(from: &str, to: &str, at: &str, what: &str) {
    assert!(SOUND.contains(from), "{from}");
    let start = SOUND.find(from).unwrap();
    let text = SOUND.replacen(from, to, 1);
    let report = parse(&text);
    assert!(report.catalogue.is_none(), "{to}: accepted");
    let offset = start + to.find(at).expect("the place is in the replacement");
    let (line, column) = annai::fault::place(&text, offset);
    let found: Vec<_> = report
        .faults
        .iter()
        .map(|fault| (fault.line, fault.column, fault.what.as_str()))
        .collect();
    assert!(
        found
            .iter()
            .any(|(l, c, w)| (*l, *c) == (line, column) && w.contains(what)),
        "{to}: expected {line}:{column} {what:?}, found {found:#?}"
    );
    for fault in &report.faults {
        assert!(!fault.fix.is_empty() && fault.line > 0, "{fault}");
        assert!(fault.to_string().len() < 600, "{fault}");
    }
}

/// The same where the fault stands somewhere else than the slip.
#[track_caller]
fn refused(from: &str, to: &str, what: &str) {
    assert!(SOUND.contains(from), "{from}");
    let report = parse(SOUND.replacen(from, to, 1));
    assert!(report.catalogue.is_none(), "{to}: accepted");
    assert!(
        report.faults.iter().any(|fault| fault.what.contains(what)),
        "{to}: {:#?}",
        report.faults
    );
}

#[test]
fn a_sound_catalogue_is_read_whole() {
    let catalogue = sound();
    assert_eq!(catalogue.procedures.len(), 2);
    assert_eq!(catalogue.counters.len(), 2);
    assert_eq!(catalogue.facts.len(), 4);
    assert_ne!(catalogue.hash, [0; 32]);
}

#[test]
fn the_shipped_content_has_no_fault() {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    let mut out = Vec::new();
    let code = cli::check::run(&config, cli::Form::Words, &mut out).unwrap();
    println!("{}", String::from_utf8(out).unwrap());
    assert_eq!(code, ExitCode::SUCCESS);
}

#[test]
fn the_hash_tells_files_apart() {
    let hash = |text: &str| parse(text).catalogue.unwrap().hash;
    assert_eq!(hash(SOUND), hash(SOUND));
    assert_ne!(hash(SOUND), hash(&SOUND.replace("made up", "found out")));
}

#[test]
fn names_that_nobody_gave_are_shown_and_guessed() {
    check(
        "when = \"event has moving\"",
        "when = \"evnet is moving\"",
        "evnet",
        "no fact `evnet`",
    );
    check(
        "when = \"event has moving\"",
        "when = \"event has movnig\"",
        "movnig",
        "no choice `movnig`",
    );
    check(
        "counter = \"citizens\"",
        "counter = \"citizen\"",
        "\"citizen\"",
        "no counter `citizen`",
    );
    check(
        "topic = \"moving\"",
        "topic = \"movin\"",
        "\"movin\"",
        "no topic `movin`",
    );
    check(
        "building = \"main\"",
        "building = \"mian\"",
        "\"mian\"",
        "no building `mian`",
    );
    check(
        "{ id = \"card\" }, { id = \"certificate\", w",
        "{ id = \"crad\" }, { id = \"certificate\", w",
        "\"crad\"",
        "no document `crad`",
    );
    check(
        "ways = [ { id = \"post\" } ]",
        "ways = [ { id = \"pots\" } ]",
        "\"pots\"",
        "no way `pots`",
    );
    check(
        "groups = [\"move\"]",
        "groups = [\"mov\"]",
        "\"mov\"",
        "no group `mov`",
    );
    check(
        "after = [\"move_in\"]",
        "after = [\"movein\"]",
        "\"movein\"",
        "no procedure `movein`",
    );
    check(
        "from = \"moved_on\"",
        "from = \"movedon\"",
        "\"movedon\"",
        "no fact `movedon`",
    );
    check(
        "fact = \"moved_on\"",
        "fact = \"moved_no\"",
        "\"moved_no\"",
        "no fact `moved_no`",
    );
    let report = parse(SOUND.replace("event has moving\"", "evnet is moving\""));
    assert!(
        report
            .faults
            .iter()
            .any(|fault| fault.fix == "did you mean `event`?")
    );
}

#[test]
fn ids_and_codes_are_given_once() {
    check(
        "id = \"allowance\"",
        "id = \"move_in\"",
        "\"move_in\"",
        "is there twice",
    );
    check("code = 1002", "code = 1001", "1001", "given twice");
    check(
        "{ id = \"birth\", code = 2 }",
        "{ id = \"birth\", code = 1 }",
        "1 }",
        "given twice",
    );
    check(
        "{ id = \"birth\", code = 2 }",
        "{ id = \"moving\", code = 2 }",
        "\"moving\"",
        "is there twice",
    );
    check(
        "id = \"allowance\"",
        "id = \"Allowance\"",
        "\"Allowance\"",
        "is not an id",
    );
    check(
        "id = \"moved_on\"\nfact = \"moved_on\"",
        "id = \"moved_on\"\nfact = \"event\"",
        "\"event\"",
        "second question",
    );
    check(
        "minutes = 20\ngroups",
        "minutes = 20\nminutes = 20\ngroups",
        "\nminutes = 20\ngroups".trim_start(),
        "duplicate key",
    );
}

#[test]
fn numbers_stay_in_their_ranges() {
    check("code = 1002", "code = 0", "0", "out of range");
    check("code = 1002", "code = 65536", "65536", "out of range");
    check("days = 14", "days = 0", "0", "out of range");
    check(
        "days = 14",
        "days = nan",
        "nan",
        "invalid type: floating point",
    );
    check("days = 14", "days = -1", "-1", "out of range");
    check(
        "days = 14",
        "days = 9223372036854775808",
        "9223372036854775808",
        "integer",
    );
    check(
        "at = [100, 200]",
        "at = [100, 1001]",
        "1001",
        "out of range",
    );
    check(
        "max = 18",
        "max = 99999999999",
        "99999999999",
        "out of range",
    );
    check("min = 0", "min = 19", "19", "larger than");
    check(
        "hours = { open = \"09:00\"",
        "hours = { open = \"17:00\"",
        "\"17:00\"",
        "never open",
    );
    check(
        "hours = { open = \"09:00\"",
        "hours = { open = \"9 Uhr\"",
        "\"9 Uhr\"",
        "not a time",
    );
    check("series = \"A\"", "series = \"O\"", "\"O\"", "not a series");
    check(
        "series = \"A\"",
        "series = \"ア\"",
        "\"ア\"",
        "not a series",
    );
}

#[test]
fn rows_have_the_keys_they_need_and_no_others() {
    check(
        "minutes = 20\ngroups",
        "minuts = 20\ngroups",
        "minuts",
        "unknown field `minuts`",
    );
    check(
        "[[procedure]]\nid = \"allowance\"",
        "[[procedures]]\nid = \"allowance\"",
        "procedures",
        "no table `procedures`",
    );
    check(
        "kind = \"numbers\"\nmin = 0",
        "kind = \"numbers\"",
        "\"numbers\"",
        "missing",
    );
    check(
        "kind = \"date\"",
        "kind = \"dates\"",
        "\"dates\"",
        "not a kind of fact",
    );
    check(
        "kind = \"date\"",
        "kind = \"one_of\"",
        "\"one_of\"",
        "no choices",
    );
    check(
        "kind = \"date\"",
        "kind = \"date\"\nmin = 3",
        "3",
        "means nothing",
    );
    refused(
        "counter = \"citizens\"\nwhen = \"event has moving\"",
        "when = \"event has moving\"",
        "neither a counter nor a way",
    );
    refused(
        "general = true",
        "general = false",
        "no counter is the general one",
    );
    refused(
        "number = 1",
        "number = 1\ngeneral = true",
        "a second counter is the general one",
    );
    refused("walk = 0", "walk = 3", "no building is the kiosk's own");
}

#[test]
fn all_faults_of_a_row_are_found_at_once() {
    let text = SOUND
        .replacen(
            "minutes = 20\ngroups = [\"move\"]",
            "minutes = \"20\"\nfeee = 3\ngroups = [\"mov\"]",
            1,
        )
        .replacen("code = 1002", "code = 1.5", 1);
    let report = parse(text);
    let found: Vec<_> = report
        .faults
        .iter()
        .map(|fault| fault.what.as_str())
        .collect();
    for part in [
        "unknown field `feee`",
        "invalid type: string",
        "invalid type: floating point",
    ] {
        assert!(
            found.iter().any(|what| what.contains(part)),
            "{part}: {found:#?}"
        );
    }
}
