//! The shipped languages, and what a faulty one is told.

use std::fs;
use std::path::Path;

use annai::locale::{Lang, Locales};

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
    check(
        "a = あ\n    .b = い\n",
        "a = a\n",
        &["lacks the message `a.b`"],
    );
    check(
        "a = あ { \n",
        "a = a\n",
        &["`a` is not a message", "ja/a.ftl:2"],
    );
    check(
        "a = あ\na = い\n",
        "a = a\n",
        &[
            "ja/a.ftl: error",
            "ja/a.ftl:2:1: error: `a` is written twice",
        ],
    );
    check(
        "a = 한\n",
        "a = a\n",
        &["cannot draw: 한", "cannot draw: 한"],
    );
}

#[test]
fn a_message_that_nobody_has_shows_its_id_and_breaks_nothing() {
    let locales = Locales::load(&root().join("locales"), &root().join("assets/fonts")).unwrap();
    let text = locales.text(&Lang::from("en"), "no-such-message");
    assert!(text.plain() == "no-such-message");
    let text = locales.text(&Lang::from("xx"), "helper-back");
    assert!(text.plain() == "もどる");
}
