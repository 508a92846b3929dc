//! What a city writes: catalogue, conditions, messages, configuration.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use annai::catalogue::{self, Report, Source};
use annai::config::Config;
use annai::locale::Locales;
use tempfile::TempDir;

/// A small catalogue without a fault.
static SOUND: LazyLock<String> = LazyLock::new(|| {
    let sound = super::corpus("catalogue").into_iter().next().unwrap();
    String::from_utf8(sound.1).unwrap()
});

fn examined(bytes: &[u8]) -> Report {
    catalogue::parse(&[Source {
        path: PathBuf::from("city.toml"),
        bytes: bytes.to_vec(),
    }])
}

/// A catalogue is refused with a reason, and for the same reason each time.
pub(super) fn catalogue(input: &[u8]) {
    let report = examined(input);
    assert!(report.catalogue.is_some() || !report.faults.is_empty());
    let again = examined(input);
    assert_eq!(again.faults, report.faults);
    assert_eq!(
        again.catalogue.map(|catalogue| catalogue.hash),
        report.catalogue.map(|catalogue| catalogue.hash)
    );
}

/// The same for a condition in a sound catalogue.
pub(super) fn conditions(input: &[u8]) {
    let condition = String::from_utf8_lossy(input);
    let quoted = toml::Value::String(condition.into_owned()).to_string();
    let (before, rest) = SOUND.split_once("when = ").unwrap();
    let (_, after) = rest.split_once('\n').unwrap();
    catalogue(format!("{before}when = {quoted}\n{after}").as_bytes());
}

/// A folder with one language.
struct Speech {
    folder: TempDir,
}

static SPEECH: LazyLock<Speech> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let language = folder.path().join("en");
    fs::create_dir(&language).unwrap();
    let _ = fs::copy(
        root("locales/en/language.toml"),
        language.join("language.toml"),
    )
    .unwrap();
    Speech { folder }
});

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Messages are read with the same faults each time, and each of them can be shown.
pub(super) fn messages(input: &[u8]) {
    let folder = SPEECH.folder.path();
    fs::write(folder.join("en/pages.ftl"), input).unwrap();
    let load = || Locales::load(folder, &root("assets/fonts"));
    let faults = |loaded: &Result<Locales, Vec<_>>| match loaded {
        Ok(locales) => locales.faults().to_vec(),
        Err(faults) => faults.clone(),
    };
    let loaded = load();
    assert_eq!(faults(&load()), faults(&loaded));
    if let Ok(locales) = loaded {
        let lang = &locales.languages().next().unwrap().lang;
        for id in locales.ids(lang).keys() {
            let text = locales.text(lang, id);
            let _ = (text.plain(), text.spoken(), text.spans().count());
        }
        let _ = locales.plain_language(folder);
    }
}

/// A configuration is refused with a reason, and for the same reason each time.
pub(super) fn configuration(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let parse = || Config::parse(Path::new("kiosk-config.toml"), &text);
    match (parse(), parse()) {
        (Ok(config), Ok(_)) => {
            let _ = (config.for_hall().is_ok(), config.for_kiosk().is_ok());
            let _ = (config.for_station().is_ok(), config.for_board().is_ok());
        }
        (Err(faults), Err(again)) => {
            assert!(!faults.is_empty());
            assert_eq!(again, faults);
        }
        _ => panic!("two verdicts on one configuration"),
    }
}
