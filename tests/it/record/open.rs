//! `annai open`, from digits on standard input to JSON.

use annai::cli::open::{self, Names, Reader};
use annai::config::Scanner;
use annai::fault::{Blame, Trouble};
use annai::reading::{CodeOf, Name};
use annai::record::keyring::CounterSecret;
use annai::record::{Keyring, Life, ReaderKey, Sender, write};
use clap::Parser;
use serde_json::{Value, json};

use super::household::{household, note};
use super::world::{CITIZENS, World};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: open::OpenArgs,
}

fn keyring(world: &World) -> Keyring {
    let own = ReaderKey::from_bytes(&world.citizens.to_bytes()).unwrap();
    Keyring {
        root: world.root.public(),
        trust: world.list().sign(&world.root).unwrap(),
        at: None,
        counters: vec![CounterSecret {
            id: "citizens".into(),
            code: CITIZENS,
            key: own,
        }],
        stub: None,
    }
}

fn names(of: CodeOf, code: u16) -> Option<Name> {
    let (id, words) = match (of, code) {
        (CodeOf::Procedure, 1001) => ("move_in", "転入届"),
        (CodeOf::Fact, 1) => ("event", "用件"),
        (CodeOf::Choice(1), 1) => ("moving", "引っ越し"),
        (CodeOf::Counter, CITIZENS) => ("citizens", "市民課"),
        _ => return None,
    };
    Some(Name {
        id: id.into(),
        words: words.into(),
    })
}

fn opened(
    world: &World,
    line: &[&str],
    names: Option<&Names<'_>>,
    input: &[u8],
) -> Result<Value, Trouble> {
    opened_from(&Scanner::default(), world, line, names, input)
}

/// The same with digits that this scanner sends.
fn opened_from(
    scanner: &Scanner,
    world: &World,
    line: &[&str],
    names: Option<&Names<'_>>,
    mut input: &[u8],
) -> Result<Value, Trouble> {
    let args = Line::try_parse_from([&["open"], line].concat())
        .unwrap()
        .args;
    let hall = |_: &Reader| Ok(keyring(world));
    let mut output = Vec::new();
    let now = world.now.timestamp();
    open::run(&args, &hall, names, scanner, now, &mut input, &mut output)?;
    Ok(serde_json::from_slice(&output).unwrap())
}

#[test]
fn counter_sees_codes_with_their_names() {
    let mut world = World::new(9);
    let mut record = household();
    record.note = Some(note());
    record.needs = vec![1];
    let strip = world.strip(&record);
    let line = ["--counter", "citizens"];
    let json = opened(&world, &line, Some(&names), strip.as_str().as_bytes()).unwrap();
    assert_eq!(json["claims"]["from"], "kiosk");
    assert_eq!(json["claims"]["issued"], "2026-11-22T01:00:00Z");
    assert_eq!(json["claims"]["ttl"], 10);
    assert_eq!(json["name"], "見本 花子");
    assert_eq!(json["birth"], "1988-04-12");
    assert_eq!(json["note"], note());
    let procedure = json!({ "code": 1001, "id": "move_in", "name": "転入届" });
    assert_eq!(json["procedures"][0], procedure);
    let unknown = json!({ "code": 1003, "id": null, "name": "unknown to this catalogue" });
    assert_eq!(json["procedures"][1], unknown);
    let value = json!({ "code": 1, "id": "moving", "name": "引っ越し" });
    assert_eq!(
        json["facts"][0],
        json!({ "code": 1, "id": "event", "name": "用件", "value": value })
    );
    assert_eq!(json["facts"][2]["value"], "2026-11-15");
    assert_eq!(json["facts"][4]["value"], json!([4, 7]));

    let json = opened(&world, &line, None, strip.as_str().as_bytes()).unwrap();
    assert_eq!(json["procedures"][0], json!({ "code": 1001 }));
}

#[test]
fn strip_from_a_station_names_its_counter() {
    let mut world = World::new(9);
    let mut envelope = world.envelope(Life::Hours(336));
    envelope.sender = Sender::Counter(CITIZENS);
    let to = world.citizens.public().clone();
    let (station, entropy) = (&world.station, &mut world.entropy);
    let strip = write(&household(), &to, &envelope, station, entropy).unwrap();
    let line = ["--counter", "citizens"];
    let json = opened(&world, &line, Some(&names), strip.as_str().as_bytes()).unwrap();
    assert_eq!(json["claims"]["from"]["id"], "citizens");
}

#[test]
fn visitor_reads_strip_and_stub_in_any_order() {
    let mut world = World::new(9);
    let strip = world.own_strip(&household());
    let (strip, stub) = (strip.as_str(), world.own.stub());
    let stub = stub.as_str();
    for input in [
        format!("{strip}\n{stub}\n"),
        format!("{stub}\r\n\r\n{strip}\r\n"),
        format!("{stub}\t{strip}\t"),
        format!("{strip}{stub}"),
        format!("{}\n{}\n{stub}\n", &strip[..150], &strip[150..]),
    ] {
        let json = opened(&world, &["--stub"], None, input.as_bytes()).unwrap();
        assert_eq!(json["kana"], "ミホン ハナコ");
        assert_eq!(json["claims"]["ttl"], Value::Null);
    }
}

#[test]
fn prefix_and_suffix_of_the_scanner_belong_to_no_code() {
    let mut world = World::new(9);
    let strip = world.own_strip(&household());
    let stub = world.own.stub();
    let input = format!("<A{}>\n<A{}>\n", strip.as_str(), stub.as_str());
    let scanner = Scanner {
        prefix: "<A".into(),
        suffix: ">".into(),
        ..Scanner::default()
    };
    let json = opened_from(&scanner, &world, &["--stub"], None, input.as_bytes()).unwrap();
    assert_eq!(json["kana"], "ミホン ハナコ");
    let trouble = opened(&world, &["--stub"], None, input.as_bytes()).unwrap_err();
    assert!(trouble.what.ends_with("[strip-not-ours]"));
}

#[test]
fn refusals_have_three_parts_and_a_stable_id() {
    let mut world = World::new(9);
    let counters = world.strip(&household()).as_str().to_owned();
    let own = world.own_strip(&household()).as_str().to_owned();
    let stub = world.own.stub().as_str().to_owned();
    let other_stub = World::new(10).own.stub().as_str().to_owned();
    let counter = ["--counter", "citizens"];
    for (line, input, id) in [
        (&counter[..], String::new(), "strip-empty"),
        (&counter, "\n\n".into(), "strip-empty"),
        (&counter, "\u{feff}70".into(), "strip-not-ours"),
        (&counter, "123456789018\n".into(), "my-number-refused"),
        (&counter, own.clone(), "strip-stub-missing"),
        (&["--stub"], own.clone(), "strip-stub-missing"),
        (
            &["--stub"],
            format!("{own}\n{other_stub}"),
            "strip-stub-wrong",
        ),
        (
            &["--stub"],
            format!("{counters}\n{stub}"),
            "strip-other-counter",
        ),
        (&["--stub"], stub, "strip-empty"),
    ] {
        let trouble = opened(&world, line, None, input.as_bytes()).unwrap_err();
        assert!(
            trouble.what.ends_with(&format!("[{id}]")),
            "{}",
            trouble.what
        );
        assert_eq!(trouble.blame, Blame::Yours);
        assert!(!trouble.fix.is_empty());
    }
    let bytes = [0xff, 0xfe, b'\n'];
    let trouble = opened(&world, &counter, None, &bytes).unwrap_err();
    assert!(trouble.what.ends_with("[strip-not-ours]"));
}

#[test]
fn unknown_counter_is_told_which_there_are() {
    let world = World::new(9);
    let trouble = opened(&world, &["--counter", "taxes"], None, b"").unwrap_err();
    assert_eq!(trouble.blame, Blame::Yours);
    assert!(trouble.what.contains("taxes") && trouble.fix.contains("citizens"));
}

#[test]
fn keys_come_from_a_file_and_are_read_at_their_own_time() {
    let mut world = World::new(9);
    let strip = world.own_strip(&household());
    let mut keys = keyring(&world);
    keys.at = Some(world.now.timestamp());
    keys.stub = Some(world.own.clone());
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), keys.to_toml().as_str()).unwrap();
    // Years later, with the file's stub.
    world.now.0 += 3_000_000;
    let line = ["--stub", "--keys", file.path().to_str().unwrap()];
    let json = opened(&world, &line, None, strip.as_str().as_bytes()).unwrap();
    assert_eq!(json["name"], "見本 花子");

    // Without a time of its own, the list in it is old.
    keys.at = None;
    std::fs::write(file.path(), keys.to_toml().as_str()).unwrap();
    let trouble = opened(&world, &line, None, strip.as_str().as_bytes()).unwrap_err();
    assert!(trouble.what.ends_with("[strip-trust-stale]"));
}

#[test]
fn fault_in_a_keys_file_has_its_place_and_repeats_no_key() {
    let world = World::new(9);
    let good = keyring(&world).to_toml();
    let secret = &good[good.find("secret = ").unwrap() + 10..][..64];
    for (text, place) in [
        (good.replace(secret, &secret[..62]), "7:10"),
        (good.replace("secret", "secrets"), "7:1"),
        (good.replacen("root = \"", "root = \"zz", 1), "1:8"),
        (good.replacen("trust = \"", "trust = \"é", 1), "2:9"),
        (format!("at = \"noon\"\n{}", good.as_str()), "1:6"),
        (format!("stub = \"7\"\n{}", good.as_str()), "1:8"),
    ] {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let line = [
            "--counter",
            "citizens",
            "--keys",
            file.path().to_str().unwrap(),
        ];
        let trouble = opened(&world, &line, None, b"").unwrap_err();
        assert!(
            trouble.what.contains(&format!(":{place}: ")),
            "{}",
            trouble.what
        );
        assert!(!trouble.to_string().contains(&secret[..16]));
    }
}
