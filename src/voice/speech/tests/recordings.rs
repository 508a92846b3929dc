//! Recordings, heard beside a voice and in place of one.

use super::*;
use crate::locale::Arg;

/// A recording that `Machine::hears` writes down as these letters.
fn recording(letters: &str) -> Vec<u8> {
    let samples = letters
        .bytes()
        .map(|letter| i16::from_le_bytes([letter, b'z']));
    Sound {
        rate: 8000,
        samples: samples.collect(),
    }
    .wav(100)
}

/// Three messages of English and their texts.
fn three() -> [(String, String); 3] {
    let texts = locales().constants(&"en".into());
    let mut texts = texts.into_iter();
    [(); 3].map(|()| {
        let (id, text) = texts.next().unwrap();
        (id, text.marked().to_owned())
    })
}

#[test]
fn a_recording_is_heard_at_its_own_speed_and_the_program_where_there_is_none() {
    let mut machine = Machine::new(SPEAKS);
    let folder = machine.file("recordings/en");
    fs::create_dir_all(&folder).unwrap();
    machine.settings.recordings = Some(machine.file("recordings"));
    fs::write(
        folder.join("texts.toml"),
        RecordingScript::of(&"en".into(), locales()).to_toml(),
    )
    .unwrap();
    let [(recorded, first), (torn, second), (_, third)] = three();
    fs::write(
        folder.join(format!("{recorded}.wav")),
        recording("Recorded"),
    )
    .unwrap();
    fs::write(folder.join(format!("{torn}.wav")), "RIFF").unwrap();
    let speech = machine.start(machine.hears());
    speech.say(english(&[&first, &second, &third]));
    wait_for_end(&speech);
    speech.set_rate(200);
    speech.say(english(&[&first]));
    wait_for_end(&speech);
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(
        heard,
        format!("Recorded\n125 {second}\n125 {third}\n250 {first}\n")
    );
}

/// A machine with a recording of all that there is to record in Filipino, which has no voice here; each says its name.
fn recorded_filipino() -> (Machine, RecordingScript) {
    let mut machine = Machine::new(SPEAKS);
    let folder = machine.file("recordings/fil");
    fs::create_dir_all(&folder).unwrap();
    machine.settings.recordings = Some(machine.file("recordings"));
    let script = RecordingScript::of(&"fil".into(), locales());
    fs::write(folder.join("texts.toml"), script.to_toml()).unwrap();
    let rows: toml::Table = toml::from_str(&script.to_toml()).unwrap();
    for id in rows.keys() {
        fs::write(folder.join(format!("{id}.wav")), recording(id)).unwrap();
    }
    (machine, script)
}

#[test]
fn a_language_without_a_voice_is_spoken_by_recordings_alone_at_any_speed() {
    let (machine, script) = recorded_filipino();
    let speech = machine.start(machine.hears());
    let fil = Lang::from("fil");
    let number = locales().text_with(
        &fil,
        "share-count",
        &[("at", Arg::Count(2)), ("of", Arg::Count(31))],
    );
    let parts = script.parts(&number).unwrap();
    assert!(parts.contains(&"31"), "{parts:?}");
    speech.set_rate(200);
    speech.say(vec![
        number.clone(),
        Text::from("A, 0 4 1"),
        Text::new(&fil, "unknown"),
    ]);
    wait_for_end(&speech);
    let languages = speech.state().languages;
    let ready = Readiness::Ready("recordings".to_owned());
    assert!(languages.contains(&(fil, ready)), "{languages:?}");
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    let heard: Vec<_> = heard.lines().collect();
    let (counted, spelled) = heard.split_at(parts.len());
    assert!(counted.contains(&"number-31"), "{heard:?}");
    assert_eq!(spelled, ["letter-A", "number-0", "number-4", "number-1"]);
}

#[test]
fn a_language_without_a_voice_is_mute_while_a_recording_is_missing() {
    let (machine, _) = recorded_filipino();
    fs::remove_file(machine.file("recordings/fil/number-7.wav")).unwrap();
    let speech = machine.start(machine.hears());
    wait_until(|| !speech.state().languages.is_empty());
    let languages = speech.state().languages;
    let why = languages.iter().find(|(lang, _)| lang.as_str() == "fil");
    let Some((_, Readiness::Mute(why))) = why else {
        panic!("{languages:?}");
    };
    assert!(why.contains("names no voice; 1 of "), "{why}");
}

#[test]
fn recordings_that_are_not_heard_are_named_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let english = folder.path().join("en");
    fs::create_dir(&english).unwrap();
    let mut config = config::Config::load(&root().join("kiosk-config.toml")).unwrap();
    config.speech.recordings = Some(folder.path().to_owned());
    let found = || {
        let faults = unheard(&config, locales()).into_iter();
        let line = |fault: crate::fault::Fault| {
            let name = fault.file.file_name().unwrap_or_default();
            format!("{}: {}", name.to_string_lossy(), fault.what)
        };
        faults.map(line).collect::<Vec<_>>()
    };
    assert!(found()[0].starts_with("texts.toml: "), "{:?}", found());
    let rows = RecordingScript::of(&"en".into(), locales()).to_toml();
    fs::write(english.join("texts.toml"), &rows).unwrap();
    let [(good, _), (long, _), (changed, text)] = three();
    let file = |id: &str| english.join(format!("{id}.wav"));
    fs::write(file(&good), recording("Recorded")).unwrap();
    assert!(found().is_empty(), "{:?}", found());

    let minute = Sound {
        rate: 8000,
        samples: vec![1000; 8000 * 61],
    };
    fs::write(file(&long), minute.wav(100)).unwrap();
    fs::write(file(&changed), recording("Changed")).unwrap();
    let row = |text: &str| toml::Value::from(text).to_string();
    let earlier = rows.replace(&row(&text), &row("What it was"));
    fs::write(english.join("texts.toml"), earlier).unwrap();
    fs::write(file("no-message"), recording("None")).unwrap();
    fs::create_dir(folder.path().join("tlh")).unwrap();
    let found = found();
    for expected in [
        format!("{long}.wav: it is longer than 60 s"),
        format!(
            "{changed}.wav: no page says `What it was` any more, and the recording is not heard"
        ),
        "no-message.wav: texts.toml does not say what it says, and it is not heard".to_owned(),
        "tlh: it is no language of the kiosk, and nothing in it is heard".to_owned(),
    ] {
        assert!(found.contains(&expected), "{expected}: {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn what_can_be_recorded_is_what_says_the_same_at_all_times() {
    for lang in ["en", "ja", "ja-simple"] {
        let rows: toml::Table =
            toml::from_str(&RecordingScript::of(&lang.into(), locales()).to_toml()).unwrap();
        assert!(rows.len() > 1000, "{lang}: {}", rows.len());
        assert!(rows.contains_key("share-heading") == rows["share-until"].as_str().is_none());
        let text = |text: &toml::Value| text.as_str().unwrap().to_owned();
        assert!(
            rows.values()
                .map(text)
                .all(|text| !text.contains(['{', '\u{2068}']))
        );
    }
}
