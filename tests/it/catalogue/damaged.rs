//! Files that are cut, overwritten, in another encoding, or not there.

use super::*;

#[test]
fn damaged_files_are_refused_with_a_place() {
    let damaged = |bytes: &[u8], what: &str| {
        let report = parse(bytes);
        assert!(report.catalogue.is_none(), "{what}");
        assert!(
            report.faults.iter().any(|fault| fault.what.contains(what)),
            "{what}: {:#?}",
            report.faults
        );
    };
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(SOUND.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    damaged(&utf16, "UTF-16");
    damaged(
        &[SOUND.as_bytes(), &[b'#', 0x93, 0xfa, 0x96, 0x7b]].concat(),
        "not UTF-8",
    );
    damaged(format!("{SOUND}# \0").as_bytes(), "U+0000");
    damaged(format!("{SOUND}# か\u{3099}").as_bytes(), "U+3099");
    damaged(
        SOUND.replacen("made up", "made\u{202e}up", 1).as_bytes(),
        "U+202E",
    );
    damaged(
        format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000)).as_bytes(),
        "recur",
    );
    damaged(
        SOUND
            .replacen(
                "event has moving\"",
                &format!("{}event\"", "(".repeat(100_000)),
                1,
            )
            .as_bytes(),
        "nested",
    );
    damaged(
        SOUND
            .replacen(
                "event has moving\"",
                &format!("{}\"", "x".repeat(1_000_000)),
                1,
            )
            .as_bytes(),
        "no fact",
    );
    let empty = parse("");
    assert!(
        empty
            .faults
            .iter()
            .any(|fault| fault.what.contains("no procedure")),
        "{:#?}",
        empty.faults
    );
}

#[test]
fn a_mark_at_the_beginning_and_rare_kanji_are_fine() {
    let text = format!("\u{feff}{}", SOUND.replacen("made up", "𠮷野と髙橋", 1));
    assert!(parse(text).catalogue.is_some());
}

#[test]
fn a_folder_that_is_missing_or_empty_is_said_so() {
    let gone = catalogue::load(Path::new("/nowhere/at/all")).unwrap_err();
    assert!(gone[0].what.contains("cannot be read"));
    let folder = tempfile::tempdir().unwrap();
    let empty = catalogue::load(folder.path()).unwrap_err();
    assert!(empty[0].what.contains("no .toml file"));
}

#[test]
fn a_file_cut_anywhere_never_panics() {
    for end in 0..SOUND.len() {
        let report = parse(&SOUND[..end]);
        assert!(
            report.catalogue.is_some() || !report.faults.is_empty(),
            "cut at {end}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(256)
    })]

    #[test]
    fn any_bytes_never_panic(at in 0..SOUND.len(), bytes in proptest::collection::vec(any::<u8>(), 0..8)) {
        let mut text = SOUND.as_bytes().to_vec();
        let end = (at + bytes.len()).min(text.len());
        let _ = text.splice(at..end, bytes).count();
        let report = parse(text);
        prop_assert!(report.catalogue.is_some() || !report.faults.is_empty());
    }

    #[test]
    fn any_condition_never_panics(text in "[a-z_0-9 ()\\[\\],-]{0,60}") {
        let text = SOUND.replacen("event has moving\"", &format!("{text}\""), 1);
        let report = parse(text);
        prop_assert!(report.catalogue.is_some() || !report.faults.is_empty());
    }
}
