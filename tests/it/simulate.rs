//! `annai simulate`: the same days for the same seed, and an expectation that beats the formula.

use std::path::{Path, PathBuf};

use annai::cli::simulate::run;
use annai::cli::{Failed, Form};
use annai::simulate::Options;
use serde_json::Value;

fn config() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml")
}

/// 300 visitors a day.
fn played(days: u32, lunch: u32, seed: u64) -> Options {
    Options {
        visitors: 300,
        days,
        lunch,
        seed,
    }
}

fn said(options: Options, form: Form) -> Result<String, Failed> {
    let mut out = Vec::new();
    let _ = run(&config(), options, form, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

fn report(options: Options) -> Value {
    serde_json::from_str(&said(options, Form::Json).unwrap()).unwrap()
}

/// How often the told ranges held, and how many minutes wide they were.
fn ranges(report: &Value, by: &str) -> (f64, f64) {
    let ranges = &report[by]["ranges"];
    let of = |what: &str| ranges[what].as_f64().unwrap();
    (of("held"), of("minutes_wide"))
}

#[test]
fn the_same_seed_prints_the_same_days() {
    let twice = [1, 1].map(|seed| said(played(3, 50, seed), Form::Words).unwrap());
    assert_eq!(twice[0], twice[1]);
    assert_ne!(twice[0], said(played(3, 50, 2), Form::Words).unwrap());
    assert!(twice[0].contains("citizens"));
}

#[test]
fn what_is_known_of_the_queue_tells_more_than_the_plain_formula() {
    for seed in 1..=3 {
        let report = report(played(5, 50, seed));
        let (ours, wide) = ranges(&report, "told");
        let (plain, plain_wide) = ranges(&report, "told_plain");
        assert!(ours > plain + 0.03, "seed {seed}: {ours} and {plain}");
        assert!(wide < plain_wide, "seed {seed}: {wide} and {plain_wide}");
        assert!((0.8..0.95).contains(&ours), "seed {seed}: {ours}");
    }
}

#[test]
fn nobody_at_the_desks_over_lunch_means_long_waits() {
    let at_noon = |lunch| -> f64 {
        let report = report(played(5, lunch, 1));
        let counters = report["counters"].as_array().unwrap().iter();
        let medians = counters.map(|row| row["median_by_hour"]["12"].as_f64().unwrap_or(0.0));
        medians.sum()
    };
    let (all, none) = (at_noon(100), at_noon(0));
    assert!(none > 2.0 * all, "{all} and {none}");
}

#[test]
fn what_nobody_can_say_is_unknown_and_mostly_right_to_be() {
    let crowded = Options {
        visitors: 600,
        ..played(3, 100, 1)
    };
    let told = &report(crowded)["told"];
    let of = |what: &str| told[what].as_u64().unwrap();
    let (unknown, right) = (of("unknown"), of("unknown_never_called"));
    assert!(unknown > 20, "{unknown}");
    assert!(right * 4 > unknown * 3, "{right} of {unknown}");
    assert!(right > of("ranges_never_called"), "{told}");

    let told = &report(played(3, 0, 1))["told"];
    let unknown = told["unknown"].as_u64().unwrap();
    assert!(unknown > 50, "nobody is there over lunch: {unknown}");
}

#[test]
fn numbers_that_make_no_sense_are_refused_in_three_parts() {
    let sound = played(1, 50, 1);
    for (visitors, days, lunch) in [
        (0, 1, 50),
        (1, 0, 50),
        (1, 100_001, 50),
        (u32::MAX, 1, 50),
        (1, 1, 101),
    ] {
        let options = Options {
            visitors,
            days,
            lunch,
            ..sound
        };
        let said = said(options, Form::Words).unwrap_err().to_string();
        assert!(
            said.contains("cannot be played") && said.contains("to do:"),
            "{said}"
        );
    }
}
