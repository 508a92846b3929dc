//! `annai simulate`: the same days for the same seed, and an expectation that beats the formula.

use std::path::{Path, PathBuf};

use annai::cli::simulate::{Options, run};
use annai::cli::{Failed, Form};
use serde_json::Value;

fn config() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml")
}

fn played(visitors: u32, days: u32, seed: u64, form: Form) -> Result<String, Failed> {
    let options = Options {
        visitors,
        days,
        seed,
    };
    let mut out = Vec::new();
    let _ = run(&config(), options, form, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

#[test]
fn the_same_seed_prints_the_same_days() {
    let twice = [1, 1].map(|seed| played(300, 3, seed, Form::Words).unwrap());
    assert_eq!(twice[0], twice[1]);
    assert_ne!(twice[0], played(300, 3, 2, Form::Words).unwrap());
    assert!(twice[0].contains("citizens"));
}

#[test]
fn what_is_known_of_the_queue_tells_more_than_the_plain_formula() {
    let (mut better, mut narrower) = (0, 0);
    for seed in 0..10 {
        let played = played(400, 5, seed, Form::Json).unwrap();
        let report: Value = serde_json::from_str(&played).unwrap();
        let of = |held: &str, what: &str| report[held][what].as_f64().unwrap();
        better += u32::from(of("held", "share") > of("held_plain", "share"));
        narrower += u32::from(of("held", "minutes_wide") < of("held_plain", "minutes_wide"));
        assert!((0.75..=1.0).contains(&of("held", "share")), "seed {seed}");
    }
    assert!(better >= 9, "held more often in {better} of 10 runs");
    assert!(narrower >= 9, "was narrower in {narrower} of 10 runs");
}

#[test]
fn numbers_that_make_no_sense_are_refused_in_three_parts() {
    for (visitors, days) in [(0, 1), (1, 0), (1, 100_001), (u32::MAX, 1)] {
        let said = played(visitors, days, 1, Form::Words)
            .unwrap_err()
            .to_string();
        assert!(
            said.contains("cannot be played") && said.contains("to do:"),
            "{said}"
        );
    }
}
