//! The shipped languages, and what a faulty one is told.

use std::fs;
use std::path::Path;

use annai::fault::Fault;
use annai::locale::{Lang, Locales};
use rstest::rstest;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_shipped_languages_have_no_fault() {
    let locales = Locales::load(&root().join("locales"), &root().join("assets/fonts")).unwrap();
    let faults: Vec<String> = locales.faults().iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_faulty_language_is_told_each_fault_with_its_place() {
    fn check(ja: &str, en: &str, expected: &[&str]) {
        let dir = tempfile::tempdir().unwrap();
        for (lang, text) in [("ja", ja), ("en", en)] {
            let folder = dir.path().join(lang);
            fs::create_dir(&folder).unwrap();
            let _ = fs::copy(
                root().join("locales").join(lang).join("language.toml"),
                folder.join("language.toml"),
            )
            .unwrap();
            fs::write(folder.join("a.ftl"), text).unwrap();
        }
        let locales = Locales::load(dir.path(), &root().join("assets/fonts")).unwrap();
        let faults: Vec<String> = locales.faults().iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), expected.len(), "{faults:#?}");
        for (fault, expected) in faults.iter().zip(expected) {
            assert!(fault.contains(expected), "{fault}\nlacks {expected}");
        }
    }
    check("a = あ\n", "a = a\n", &[]);
    check("a = あ\nb = い\n", "a = a\n", &["en lacks the message `b`"]);
    check(
        "a = あ\n",
        "a = a\nb = b\n",
        &["a.ftl:2:1: error: `b` is not a message of ja"],
    );
    check(
        "a = { $x }\n",
        "a = { $y }\n",
        &["a.ftl:1:1: error: `a` shows { $y } where ja shows { $x }"],
    );
    // A language takes what it needs of the variables that the comment describes.
    let time = "# Variables:\n#   $clock (String) - 14:10\n#   $hour (Number)\na = { $clock }\n";
    check(
        time,
        "a = { $hour ->\n   *[other] { $hour } o'clock\n }\n",
        &[],
    );
    check(
        time,
        "a = { $minute }\n",
        &["a.ftl:1:1: error: `a` shows { $minute } where ja shows { $clock }"],
    );
    check(
        time,
        "a = a\n",
        &["a.ftl:1:1: error: `a` shows no variable where ja shows { $clock }"],
    );
    check(
        "a = あ\n    .b = い\n",
        "a = a\n",
        &["lacks the message `a.b`"],
    );
    check("a = あ { \n", "a = a\n", &["ja/a.ftl:2"]);
    check(
        "a = あ\na = い\n",
        "a = a\n",
        &["ja/a.ftl:2:1: error: `a` is written twice"],
    );
    check(
        "a = 한\n",
        "a = a\n",
        &["cannot draw: 한", "cannot draw: 한"],
    );
    check(
        "-t = 한\na = { -t }\n",
        "-t = t\na = { -t }\n",
        &["`-t` has", "`-t` has"],
    );
    // References, here only in the second language.
    check(
        "a = あ\n",
        "a = Welcome to { hall-nam }\n",
        &["en/a.ftl:1:1: error: `a` shows { hall-nam }, which is no message"],
    );
    check(
        "a = あ\n",
        "a = { -city } and { b.c }\n",
        &[
            "`a` shows { -city }, which is no term",
            "`a` shows { b.c }, which is no message",
        ],
    );
    check(
        "a = { $x }\n",
        "a = { NUMBER($x) }\n",
        &["`a` shows { NUMBER() }, and there are no functions"],
    );
    check(
        "a = { $x ->\n   *[one] あ\n }\n",
        "a = { NUMBER($x) ->\n   *[one] { nobody }\n }\n",
        &["{ NUMBER() }", "{ nobody }"],
    );
    check(
        "-city = 市\nb = い\n    .c = う\na = { -city }{ b }{ b.c }\n",
        "-city = city\nb = b\n    .c = c\na = { -city } { b } { b.c }\n",
        &[],
    );
    check(
        "a = { b }\nb = い\n",
        "a = { b }\nb = { a }\n",
        &["`a` shows itself: `a` → `b` → `a`", "`b` shows itself"],
    );
    check(
        "-t = あ\n-t = い\na = { -t }\n",
        "-t = t\na = { -t }\n",
        &["ja/a.ftl:2:1: error: `-t` is written twice"],
    );
    // What is torn is told first and alone.
    check(
        "a = あ\n\t.b = い\nc = う\n",
        "a = a\n    .b = b\nc = c\n",
        &["ja/a.ftl:2:1: error: a tab stands here"],
    );
    check(
        "a = あ\n",
        "a = a\tb\n",
        &["en/a.ftl:1:6: error: a tab stands here"],
    );
    check(
        "a = あ\n\u{3000}.b = い\n",
        "a = a\n    .b = b\n",
        &["ja/a.ftl:2:1: error: a full-width space stands here"],
    );
    check("# \t a comment\na = あ\n    \u{3000}い\n", "a = a\n", &[]);
    // A form of a character that is chosen by a selector.
    check("a = 葛\u{e0100}城\u{fe00}\n", "a = a\u{fe0f}\n", &[]);
}

#[test]
fn folders_that_are_no_language_are_warned_of_and_twins_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let add = |folder: &str, toml: &str| {
        let folder = dir.path().join(folder);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("language.toml"), toml).unwrap();
        fs::write(folder.join("a.ftl"), "a = a\n").unwrap();
    };
    let shipped = |lang: &str| {
        fs::read_to_string(root().join("locales").join(lang).join("language.toml")).unwrap()
    };
    for lang in ["ja", "ja-simple", "en"] {
        add(lang, &shipped(lang));
    }
    add("@eaDir", &shipped("en"));
    for folder in ["lost+found", ".git", "drafts"] {
        fs::create_dir(dir.path().join(folder)).unwrap();
    }
    let told = || -> Vec<String> {
        let locales = Locales::load(dir.path(), &root().join("assets/fonts")).unwrap();
        assert_eq!(locales.languages().next().unwrap().lang.as_str(), "ja");
        locales.faults().iter().map(ToString::to_string).collect()
    };
    let warned = told();
    assert_eq!(warned.len(), 4, "{warned:#?}");
    for (warned, folder) in warned
        .iter()
        .zip([".git", "@eaDir", "drafts", "lost+found"])
    {
        let expected = format!("/{folder}: warning: this folder is no language");
        assert!(warned.contains(&expected), "{warned}");
    }
    add("ja - コピー", &shipped("ja"));
    add(
        "british",
        &shipped("en").replace("English", "British English"),
    );
    let told: Vec<String> = told()
        .into_iter()
        .filter(|it| it.contains("error"))
        .collect();
    assert_eq!(told.len(), 2, "{told:#?}");
    for (told, (copy, original)) in told.iter().zip([("british", "en"), ("ja - コピー", "ja")]) {
        assert!(
            told.contains(&format!("/{copy}/language.toml: error")),
            "{told}"
        );
        assert!(told.contains("this language is there already"), "{told}");
        assert!(told.contains(&format!("/{original}\n")), "{told}");
    }
}

#[test]
fn a_wide_sign_in_a_language_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let ja = dir.path().join("ja");
    fs::create_dir(&ja).unwrap();
    let shipped = fs::read_to_string(root().join("locales/ja/language.toml")).unwrap();
    fs::write(
        ja.join("language.toml"),
        shipped.replace("order = 1", "order = １"),
    )
    .unwrap();
    let faults = Locales::load(dir.path(), &root().join("assets/fonts"))
        .err()
        .unwrap();
    let told = faults[0].to_string();
    assert!(
        told.contains("language.toml:4:9: error: `１` (U+FF11) stands here"),
        "{told}"
    );
}

#[rstest]
#[case::morning("09:05", "｜午前《ごぜん》｜9時《くじ》5｜分《ふん》")]
#[case::midnight("00:00", "｜午前《ごぜん》0｜時《じ》")]
#[case::noon("12:10", "｜昼《ひる》の 12｜時《じ》10｜分《ぷん》")]
#[case::afternoon("16:45", "｜午後《ごご》｜4時《よじ》45｜分《ふん》")]
#[case::evening("23:00", "｜午後《ごご》11｜時《じ》")]
fn plain_japanese_says_the_time_of_day_in_words(#[case] clock: &str, #[case] said: &str) {
    let locales = Locales::load(&root().join("locales"), &root().join("assets/fonts")).unwrap();
    let time = clock.parse().unwrap();
    let in_words = locales.time(&"ja-simple".into(), time);
    assert_eq!(
        in_words.marked().replace(['\u{2068}', '\u{2069}'], ""),
        said
    );
    assert_eq!(locales.time(&"vi".into(), time).plain(), clock);
}

#[test]
fn a_message_that_nobody_has_shows_its_id_and_breaks_nothing() {
    let locales = Locales::load(&root().join("locales"), &root().join("assets/fonts")).unwrap();
    let text = locales.text(&Lang::from("en"), "no-such-message");
    assert!(text.plain() == "no-such-message");
    let text = locales.text(&Lang::from("xx"), "helper-back");
    assert!(text.plain() == "戻る");
}

/// A language folder that holds one file of messages.
fn language(folder: &Path, messages: &[u8]) -> Result<Locales, Vec<Fault>> {
    let folder = folder.join("ja");
    fs::create_dir_all(&folder).unwrap();
    let shipped = root().join("locales/ja/language.toml");
    let _ = fs::copy(shipped, folder.join("language.toml")).unwrap();
    fs::write(folder.join("a.ftl"), messages).unwrap();
    Locales::load(folder.parent().unwrap(), &root().join("assets/fonts"))
}

#[test]
fn a_file_in_another_encoding_or_with_hidden_marks_is_told_so() {
    let utf16: Vec<u8> = "\u{feff}a = あ\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    let cases: [(&[u8], &str); 6] = [
        (&utf16, "it is UTF-16"),
        (
            b"a = \x82\xa0\n",
            "a.ftl:1:5: error: from here on it is not UTF-8",
        ),
        (
            "a = あ\nb = か\u{3099}\n".as_bytes(),
            "a.ftl:2:6: error: U+3099",
        ),
        ("a = \u{202e}あ\n".as_bytes(), "a.ftl:1:5: error: U+202E"),
        ("a = あ\u{200b}い\n".as_bytes(), "a.ftl:1:6: error: U+200B"),
        (b"a = \0\n", "a.ftl:1:5: error: U+0000"),
    ];
    for (messages, expected) in cases {
        let folder = tempfile::tempdir().unwrap();
        let locales = language(folder.path(), messages).unwrap();
        let faults: Vec<String> = locales.faults().iter().map(ToString::to_string).collect();
        assert!(faults[0].contains(expected), "{faults:#?} lacks {expected}");
    }
    let folder = tempfile::tempdir().unwrap();
    let marked = language(folder.path(), "\u{feff}a = あ\n".as_bytes()).unwrap();
    assert!(
        marked.faults().is_empty(),
        "a mark at the beginning means nothing"
    );
}

#[test]
fn a_file_cut_anywhere_never_panics() {
    let text = fs::read(root().join("locales/ja-simple/errors.ftl")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for end in (0..600).chain([text.len()]) {
        let _ = language(folder.path(), &text[..end.min(text.len())]);
    }
}

#[test]
fn a_line_of_a_million_characters_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let long = format!("a = {}\n", "あ".repeat(1_000_000));
    let locales = language(folder.path(), long.as_bytes()).unwrap();
    assert!(locales.faults().is_empty());
    let nested = format!("a = {}\n", "{ ".repeat(100_000));
    let locales = language(folder.path(), nested.as_bytes()).unwrap();
    assert!(!locales.faults().is_empty());
}

#[test]
fn a_language_of_phones_needs_the_phone_page_and_no_more() {
    fn check(toml: &str, text: &str, expected: &[&str]) {
        let dir = tempfile::tempdir().unwrap();
        let ja = dir.path().join("ja");
        fs::create_dir(&ja).unwrap();
        let shipped = root().join("locales/ja/language.toml");
        let _ = fs::copy(shipped, ja.join("language.toml")).unwrap();
        fs::write(
            ja.join("a.ftl"),
            "a = あ\nphone-a = あ\ncounter-a = { $x }\n",
        )
        .unwrap();
        let vi = dir.path().join("vi");
        fs::create_dir(&vi).unwrap();
        let toml = format!("name = \"Vi\"\ntag = \"vi\"\norder = 0\nreviewed = \"no\"\n{toml}");
        fs::write(vi.join("language.toml"), toml).unwrap();
        fs::write(vi.join("a.ftl"), text).unwrap();
        let locales = Locales::load(dir.path(), &root().join("assets/fonts")).unwrap();
        assert_eq!(locales.desk().as_str(), "ja", "it is never the staff's own");
        let faults: Vec<String> = locales.faults().iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), expected.len(), "{faults:#?}");
        for (fault, expected) in faults.iter().zip(expected) {
            assert!(fault.contains(expected), "{fault}\nlacks {expected}");
        }
    }
    let phone = "scope = \"phone\"\n";
    check(phone, "phone-a = 한\ncounter-a = { $x }\n", &[]);
    check(
        phone,
        "phone-a = a\n",
        &["vi lacks the message `counter-a`"],
    );
    check(
        phone,
        "phone-a = a\ncounter-a = a\nb = b\n",
        &[
            "`counter-a` shows no variable",
            "`b` is not a message of ja",
        ],
    );
    check("scope = \"radio\"\n", "", &["unknown variant `radio`"]);
    check("", "", &["missing field `font`"]);

    let dir = tempfile::tempdir().unwrap();
    let vi = dir.path().join("vi");
    fs::create_dir(&vi).unwrap();
    let toml = format!("name = \"Vi\"\ntag = \"vi\"\norder = 0\nreviewed = \"no\"\n{phone}");
    fs::write(vi.join("language.toml"), toml).unwrap();
    let alone = Locales::load(dir.path(), &root().join("assets/fonts"));
    let faults = alone.err().unwrap();
    assert!(faults[0].to_string().contains("there is no language here"));
}
