//! `annai check` on a city's folder with one thing broken, and a kiosk that does not open with it.

mod cases;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use annai::cli::{self, Form};
use annai::config::Config;
use annai::content::Content;
use tempfile::TempDir;

/// The shipped city in a folder of its own; fonts, pictograms and voices stay where they are.
struct City(TempDir);

impl City {
    fn new() -> Self {
        let city = Self(tempfile::tempdir().unwrap());
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(
            &root.join("assets/catalogue"),
            &city.path("assets/catalogue"),
        );
        // A broken row fails dozens of cases, and walking them takes seconds in a debug build.
        fs::remove_dir_all(city.path("assets/catalogue/cases")).unwrap();
        copy(&root.join("locales"), &city.path("locales"));
        let config = fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
        fs::write(city.path("kiosk-config.toml"), config).unwrap();
        for folder in ["assets/fonts", "assets/pictograms", "assets/speech"] {
            let real = root.join(folder);
            city.change("kiosk-config.toml", folder, real.to_str().unwrap());
        }
        city
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
    }

    /// What `annai check` says, and its exit code.
    fn check(&self, form: Form) -> (String, ExitCode) {
        let mut out = Vec::new();
        let code = cli::check::run(&self.path("kiosk-config.toml"), form, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), code)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            let _ = fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_city_as_shipped_is_sound_and_a_kiosk_opens_with_it() {
    let city = City::new();
    let (said, code) = city.check(Form::Words);
    assert!(said.ends_with("0 errors, 0 warnings\n"), "{said}");
    assert_eq!(code, ExitCode::SUCCESS);
    let config = Config::load(&city.path("kiosk-config.toml")).unwrap();
    assert!(Content::load(&config).is_ok());
}

#[test]
fn what_is_broken_is_told_with_its_place_and_no_kiosk_opens() {
    let cases = [
        (
            "kiosk-config.toml",
            "\"cert_seal\"",
            "\"cert_seel\"",
            "kiosk-config.toml:{line}:31: error: `cert_seel` is not a procedure",
        ),
        (
            "kiosk-config.toml",
            "building = \"main\"",
            "building = \"mein\"",
            "kiosk-config.toml:{line}:1: error: `mein` is not a building",
        ),
        (
            "kiosk-config.toml",
            "近江八幡市（見本）",
            "한국",
            "kiosk-config.toml:{line}:1: error: the font of en cannot draw: 한국",
        ),
        (
            "assets/catalogue/topics.toml",
            "pictogram = \"truck\"",
            "pictogram = \"lorry\"",
            "lorry",
        ),
        (
            "locales/ja/catalogue.ftl",
            "topic-moving =",
            "topic-movink =",
            "the message `topic-moving` is missing in ja",
        ),
        (
            "locales/en/catalogue.ftl",
            "topic-moving = Moving",
            "topic-moving = { $who }",
            "`topic-moving` shows { $who } where ja shows no variable",
        ),
        (
            "assets/catalogue/answers.toml",
            "[[answer]]\n",
            "[[answer]]\nid = \"nowhere\"\nkind = \"service\"\nsource = \"made up\"\n\n[[answer]]\n",
            "error: `nowhere` is an answer without a place",
        ),
        (
            "assets/catalogue/groups.toml",
            "role = \"errand\"\n",
            "",
            "groups.toml:6:6: error: no group has the role `errand`",
        ),
        (
            "assets/catalogue/facts.toml",
            "role = \"needs\"",
            "role = \"opening\"",
            "a second fact has the role `opening`",
        ),
        (
            "assets/catalogue/counters.toml",
            "walk = 0",
            "walk ＝ 0",
            "counters.toml:9:6: error: `＝` (U+FF1D) stands here",
        ),
        (
            "locales/en/pages.ftl",
            "doors-heading = ",
            "doors-heading = { hall-nam } ",
            "`doors-heading` shows { hall-nam }, which is no message of this language",
        ),
        (
            "assets/catalogue/residence.toml",
            "event has moving",
            "event has moveing",
            "moveing",
        ),
    ];
    for (file, from, to, expected) in cases {
        let city = City::new();
        let text = fs::read_to_string(city.path(file)).unwrap();
        let line = text.lines().position(|line| line.contains(from.trim_end()));
        let line = line.map_or(0, |before| before + 1).to_string();
        let expected = &expected.replace("{line}", &line);
        city.change(file, from, to);
        let (said, code) = city.check(Form::Words);
        assert!(said.contains(expected), "{said}\nlacks {expected}");
        assert_eq!(code, ExitCode::FAILURE, "{expected}");
        let config = Config::load(&city.path("kiosk-config.toml")).unwrap();
        let Err(faults) = Content::load(&config) else {
            panic!("a kiosk opens although: {expected}");
        };
        let told = faults
            .iter()
            .any(|fault| fault.to_string().contains(expected));
        assert!(told, "{faults:#?}");
    }
}

#[test]
fn a_torn_file_is_the_only_fault() {
    let cases = [
        (
            "locales/ja/bereavement.ftl",
            "\n    .",
            "\n\t.",
            "a tab stands here",
        ),
        (
            "locales/ja/bereavement.ftl",
            "\n    .",
            "\n\u{3000}.",
            "a full-width space stands here",
        ),
        (
            "locales/en/bereavement.ftl",
            "\n    .",
            "\n\t.",
            "a tab stands here",
        ),
        (
            "locales/ja/facts-a.ftl",
            "question-",
            "{ question-",
            "Expected",
        ),
    ];
    for (file, from, to, expected) in cases {
        let city = City::new();
        city.change(file, from, to);
        let (said, _) = city.check(Form::Words);
        let told: Vec<&str> = said
            .lines()
            .filter(|line| line.contains(": error: "))
            .collect();
        assert_eq!(told.len(), 1, "{said}");
        assert!(
            told[0].contains(expected) && told[0].contains(file),
            "{said}"
        );
    }
}

#[test]
fn a_copied_file_is_blamed_by_its_own_name() {
    let city = City::new();
    let copy = "locales/ja/pages - コピー.ftl";
    let _ = fs::copy(city.path("locales/ja/pages.ftl"), city.path(copy)).unwrap();
    let (said, code) = city.check(Form::Words);
    assert_eq!(code, ExitCode::FAILURE);
    let told: Vec<&str> = said
        .lines()
        .filter(|line| line.contains(": error: "))
        .collect();
    assert_eq!(told.len(), 1, "{said}");
    assert!(told[0].contains("pages - コピー.ftl: error: "), "{said}");
    assert!(told[0].contains("messages of this file are in "), "{said}");
    assert!(told[0].ends_with("/ja/pages.ftl too"), "{said}");
}

#[test]
fn a_city_spells_its_name_as_it_does() {
    for name in ["葛\u{e0100}城市役所", "渡邊\u{e0102}町", "葛\u{fe00}城市"] {
        let city = City::new();
        city.change("kiosk-config.toml", "近江八幡市（見本）", name);
        for (lang, spelled) in [
            ("ja", "渡邊\u{e0102}"),
            ("ja-simple", "｜渡邊\u{e0102}《わたなべ》"),
        ] {
            let file = format!("locales/{lang}/catalogue.ftl");
            let spelled = format!("counter-citizens = {spelled}");
            city.change(&file, "counter-citizens = ", &spelled);
        }
        let (said, _) = city.check(Form::Words);
        // How the new names are said is built later; until then they are read from their kana.
        let warnings: Vec<&str> = said
            .lines()
            .filter(|it| it.contains(": warning: "))
            .collect();
        assert!(said.contains("\n0 errors, "), "{said}");
        assert!(warnings.iter().all(|it| it.contains("speech")), "{said}");
        let config = Config::load(&city.path("kiosk-config.toml")).unwrap();
        assert!(Content::load(&config).is_ok());
    }
}

#[test]
fn a_folder_that_is_no_language_keeps_no_kiosk_closed() {
    let city = City::new();
    for folder in ["locales/@eaDir", "locales/lost+found", "locales/.git"] {
        fs::create_dir(city.path(folder)).unwrap();
    }
    let (said, code) = city.check(Form::Words);
    assert!(said.ends_with("0 errors, 3 warnings\n"), "{said}");
    assert_eq!(code, ExitCode::SUCCESS);
    let config = Config::load(&city.path("kiosk-config.toml")).unwrap();
    assert!(Content::load(&config).is_ok());
}

#[test]
fn a_city_that_renames_what_has_a_role_loses_nothing() {
    let city = City::new();
    for folder in [
        "assets/catalogue",
        "locales/ja",
        "locales/ja-simple",
        "locales/en",
        "locales/vi",
        "locales/pt-BR",
        "locales/zh-Hans",
    ] {
        for entry in fs::read_dir(city.path(folder)).unwrap() {
            let file = entry.unwrap().path();
            let text = fs::read_to_string(&file).unwrap();
            let text = text
                .replace("\"errand\"", "\"visit_reason\"")
                .replace("role = \"visit_reason\"", "role = \"errand\"")
                .replace("group-errand", "group-visit_reason");
            fs::write(&file, text).unwrap();
        }
    }
    let (said, _) = city.check(Form::Words);
    assert!(said.ends_with("0 errors, 0 warnings\n"), "{said}");
    let config = Config::load(&city.path("kiosk-config.toml")).unwrap();
    let content = Content::load(&config).unwrap();
    assert_eq!(
        content.guide.catalogue().roles.errand.as_str(),
        "visit_reason"
    );
}

#[test]
fn a_message_for_nothing_in_the_catalogue_is_told() {
    let city = City::new();
    for lang in ["ja", "ja-simple", "en", "vi", "pt-BR", "zh-Hans"] {
        let file = city.path("locales").join(lang).join("catalogue.ftl");
        let text = fs::read_to_string(&file).unwrap() + "counter-nowhere = x\n";
        fs::write(file, text).unwrap();
    }
    let (said, _) = city.check(Form::Words);
    assert!(said.contains("counter-nowhere"), "{said}");
}

#[test]
fn a_file_that_goes_or_changes_while_it_is_read_is_no_panic() {
    let city = City::new();
    let file = city.path("assets/catalogue/topics.toml");
    let sound = fs::read(&file).unwrap();
    let draft = city.path("draft");
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for turn in 0..60 {
                fs::write(&draft, &sound[..sound.len() - turn % 2]).unwrap();
                fs::rename(&draft, &file).unwrap();
                if turn % 7 == 0 {
                    fs::remove_file(&file).unwrap();
                }
            }
            fs::write(&file, &sound).unwrap();
        });
        while !writer.is_finished() {
            let _ = annai::catalogue::examine(&city.path("assets/catalogue"));
        }
    });
    let (said, _) = city.check(Form::Words);
    assert!(said.ends_with("0 errors, 0 warnings\n"), "{said}");
}

/// A disk with no room left.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_said_in_three_parts() {
    let city = City::new();
    for form in [Form::Words, Form::Json] {
        let failed = cli::check::run(&city.path("kiosk-config.toml"), form, &mut Full);
        let said = failed.unwrap_err().to_string();
        for part in ["could not be written", "fault: the machine's", "to do:"] {
            assert!(said.contains(part), "{said}");
        }
    }
}
