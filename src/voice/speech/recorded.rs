//! Recordings: texts that a person has spoken for the city, heard in place of the engine's voice.
//!
//! A folder for each language, named as in `locales`, holds `ID.wav` for a message and `texts.toml` with what each of
//! them says. A recording is found by its text and not by its message: one of an earlier wording is heard nowhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tracing::warn;

use crate::config::Config;
use crate::fault::Fault;
use crate::locale::{Lang, Locales, Text};
use crate::voice::sound::Sound;

/// The file of a language's texts.
const TEXTS: &str = "texts.toml";
/// End of a recording's name.
const SOUND: &str = "wav";
/// Longest recording.
const LONGEST: Duration = Duration::from_secs(60);

/// Recordings of all languages.
#[derive(Default)]
pub(super) struct Recordings {
    /// Files by language and text, readings marked.
    files: BTreeMap<(Lang, String), PathBuf>,
}

/// A recording as its folder has it.
struct Recording {
    id: String,
    file: PathBuf,
    text: String,
}

impl Recordings {
    /// Finds the recordings in a folder. What is wrong there is in the log, and the engine speaks.
    pub(super) fn load(folder: Option<&Path>, locales: &Locales) -> Self {
        let Some(folder) = folder else {
            return Self::default();
        };
        let mut files = BTreeMap::new();
        for lang in locales.languages().map(|it| &it.lang) {
            match read(&folder.join(lang.as_str())) {
                Ok(read) => files.extend(
                    read.into_iter()
                        .map(|it| ((lang.clone(), it.text), it.file)),
                ),
                Err(fault) => warn!("no recordings of {lang}: {fault}"),
            }
        }
        Self { files }
    }

    pub(super) fn has(&self, lang: &Lang, text: &Text) -> bool {
        self.files
            .contains_key(&(lang.clone(), text.marked().to_owned()))
    }

    /// The recording of a text, if there is one. One that cannot be heard is told in the log, and not tried again.
    pub(super) fn sound(&mut self, lang: &Lang, text: &Text) -> Option<Sound> {
        let key = (lang.clone(), text.marked().to_owned());
        match hear(self.files.get(&key)?) {
            Ok(sound) => Some(sound),
            Err(why) => {
                let file = self.files.remove(&key).unwrap_or_default();
                warn!("{} is not heard: {why}", file.display());
                None
            }
        }
    }
}

/// Reads a recording.
fn hear(file: &Path) -> Result<Sound, String> {
    let wav = fs::read(file).map_err(|error| error.to_string())?;
    let sound = Sound::parse(&wav).map_err(|error| error.to_string())?;
    if sound.length() > LONGEST {
        return Err(format!("it is longer than {} s", LONGEST.as_secs()));
    }
    Ok(sound.trimmed())
}

/// The recordings of one language; none where it has no folder.
fn read(folder: &Path) -> Result<Vec<Recording>, Fault> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let texts = folder.join(TEXTS);
    let fix = "write it with `annai speech script --lang LANG`";
    let written = fs::read_to_string(&texts)
        .map_err(|error| Fault::of(&texts, error.to_string(), fix).warning())?;
    let rows: BTreeMap<String, String> = toml::from_str(&written).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Fault::at(&texts, &written, at, error.message(), fix).warning()
    })?;
    let recorded = |(id, text): (String, String)| {
        let file = folder.join(format!("{id}.{SOUND}"));
        file.is_file().then_some(Recording { id, file, text })
    };
    Ok(rows.into_iter().filter_map(recorded).collect())
}

/// What of the recordings is not heard, or says what no page says any more: warnings, for the engine speaks then.
#[must_use]
pub fn unheard(config: &Config, locales: &Locales) -> Vec<Fault> {
    let Some(folder) = &config.speech.recordings else {
        return Vec::new();
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            let fix = "name the folder of the recordings in kiosk-config.toml, [speech] recordings, or leave it out";
            return vec![Fault::of(folder, error.to_string(), fix).warning()];
        }
    };
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let of = |folder: PathBuf| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let mut languages = locales.languages().map(|it| &it.lang);
        match languages.find(|lang| lang.as_str() == name) {
            Some(lang) => unheard_in(&folder, &locales.constants(lang)),
            None => {
                let what = "it is no language of the kiosk, and nothing in it is heard";
                let fix = "name it as the folder in locales/";
                vec![Fault::of(&folder, what, fix).warning()]
            }
        }
    };
    folders.into_iter().flat_map(of).collect()
}

fn unheard_in(folder: &Path, texts: &BTreeMap<String, Text>) -> Vec<Fault> {
    let recordings = match read(folder) {
        Ok(recordings) => recordings,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let mut known = Vec::new();
    for Recording { id, file, text } in &recordings {
        known.push(file.as_path());
        if let Err(why) = hear(file) {
            let fix = "record it as WAV of 16 bits on one channel, at most a minute long";
            faults.push(Fault::of(file, why, fix).warning());
        }
        if texts.get(id).is_none_or(|now| now.marked() != text) {
            let what = format!("no page says `{text}` any more, and the recording is not heard");
            let fix =
                "record it again, and take its row in texts.toml anew from `annai speech script`";
            faults.push(Fault::of(file, what, fix).warning());
        }
    }
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let sounds = files
        .map(|file| file.path())
        .filter(|file| file.extension().is_some_and(|end| end == SOUND));
    faults.extend(
        sounds
            .filter(|file| !known.contains(&file.as_path()))
            .map(|file| {
                let what = "texts.toml does not say what it says, and it is not heard";
                let fix =
                    "name it as its message, and give it a row as `annai speech script` writes it";
                Fault::of(file, what, fix).warning()
            }),
    );
    faults.sort_by(|one, other| one.file.cmp(&other.file));
    faults
}

/// What there is to be recorded in a language: a row of `texts.toml` for each text that a page may say as it is.
#[must_use]
pub fn script(lang: &Lang, locales: &Locales) -> String {
    let texts = locales.constants(lang);
    let rows = texts.iter().map(|(id, text)| {
        let [id, text] = [id.as_str(), text.marked()].map(|it| toml::Value::from(it).to_string());
        format!("{id} = {text}\n")
    });
    rows.collect()
}
