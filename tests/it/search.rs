//! Tests of `search`: what people type, and what has to come first.

mod queries;

use std::path::Path;
use std::process::ExitCode;

use annai::cli;
use annai::search::{Found, Nearness};

use super::visit::visitor::setting;

#[test]
fn words_begin_where_readers_see_them_begin() {
    for (typed, never) in [
        ("rent", "worry_child"),
        ("dv", "worry_listen"),
        ("いぬ", "household_change"),
    ] {
        let names = names(typed);
        assert!(!names.is_empty(), "{typed} finds nothing");
        assert!(names.iter().all(|name| name != never), "{typed}: {names:?}");
    }
}

#[test]
fn a_life_event_comes_before_its_procedures() {
    for typed in ["引っ越し", "ひっこし", "hikkoshi", "hikkosi", "moving"] {
        let names = names(typed);
        assert_eq!(names[0], "event:moving", "{typed}");
        for procedure in ["move_in", "move_within", "move_out"] {
            let at = names.iter().position(|name| name == procedure);
            assert!(at.is_some_and(|at| at < 4), "{typed}: {names:?}");
        }
    }
}

#[test]
fn rows_of_a_bereavement_come_after_the_ordinary_ones() {
    for typed in [
        "犬",
        "原付",
        "印鑑",
        "国保",
        "年金",
        "水道",
        "税金",
        "保険証",
        "児童手当",
        "在留カード",
        "生活保護",
        "ほいくえん",
    ] {
        let names = names(typed);
        assert!(!names[0].starts_with("death_"), "{typed}: {names:?}");
    }
}

#[test]
fn every_way_of_writing_finds_the_same() {
    for spellings in [
        [
            "住民票",
            "じゅうみんひょう",
            "ジュウミンヒョウ",
            "ｼﾞｭｳﾐﾝﾋｮｳ",
            "juuminhyou",
            "juminhyo",
            "zyuuminhyou",
            "jūminhyō",
        ]
        .as_slice(),
        &[
            "婚姻届",
            "こんいんとどけ",
            "kon'intodoke",
            "konintodoke",
            "こんいんととけ",
        ],
        &[
            "Passport",
            "ｐａｓｓｐｏｒｔ",
            "パスポート",
            "ﾊﾟｽﾎﾟｰﾄ",
            "passpotr",
            "pasport",
            "passsport",
        ],
    ] {
        let first = names(spellings[0])[0].clone();
        for typed in spellings {
            assert_eq!(names(typed).first(), Some(&first), "{typed}");
        }
    }
}

#[test]
fn what_is_no_word_finds_nothing_and_nothing_breaks() {
    let long = "じゅうみんひょう".repeat(25);
    for typed in [
        "",
        " ",
        "　　　",
        "-----",
        "ーーーー",
        "zzzz",
        "🎉🎉🎉",
        "。、・",
        "\u{202e}",
        "'",
        "%_\\",
        "んんんん",
    ] {
        assert!(found(typed).targets.is_empty(), "{typed:?} finds something");
    }
    let mixed = format!("{long}🎉abc漢字ｶﾅ 123");
    for typed in [
        &long,
        &mixed,
        "🎉住民票🎉",
        "住民票 juminhyo ｼﾞｭｳﾐﾝ",
        "住民票 zzzz",
    ] {
        let _ = found(typed);
    }
    assert_eq!(names("🎉住民票🎉")[0], names("住民票")[0]);
    assert_eq!(names("  住民票  ")[0], names("住民票")[0]);
}

#[test]
fn nearest_rows_say_that_they_are_only_near() {
    let near = found("住民票 zzzz");
    assert!(near.is_nothing() && !near.targets.is_empty());
    let exact = found("住民票");
    assert!(exact.nearness == Nearness::Exact && !exact.is_nothing());
}

#[test]
fn the_command_line_lists_what_the_screen_does() {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    let said = |form| {
        let mut out = Vec::new();
        let words = ["印鑑".to_owned()];
        let code = cli::search::run(&config, &words, Some("ja"), form, &mut out).unwrap();
        assert_eq!(code, ExitCode::SUCCESS);
        String::from_utf8(out).unwrap()
    };
    let json: serde_json::Value = serde_json::from_str(&said(cli::Form::Json)).unwrap();
    let rows = json["found"].as_array().unwrap();
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids, names("印鑑"));
    let lines = said(cli::Form::Words);
    assert_eq!(lines.lines().count(), ids.len());
    assert!(lines.starts_with(ids[0]));
}

fn found(typed: &str) -> Found {
    setting().index.find(typed)
}

fn names(typed: &str) -> Vec<String> {
    let found = found(typed).targets;
    found.iter().map(annai::search::Target::name).collect()
}
