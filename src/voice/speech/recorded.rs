//! Recordings: texts that a person has spoken for the city, heard in place of the engine's voice.
//!
//! A folder for each language, named as in `locales`, holds `ID.wav` for a message and `texts.toml` with what each of
//! them says. A recording is found by its text and not by its message: one of an earlier wording is heard nowhere.

mod script;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tracing::warn;

use crate::config::Config;
use crate::fault::Fault;
use crate::locale::{Lang, Locales, Text};
use crate::voice::sound::Sound;
pub use script::RecordingScript;
use script::core;

/// The file of a language's texts.
const TEXTS: &str = "texts.toml";
/// End of a recording's name.
const SOUND: &str = "wav";
/// Longest recording.
const LONGEST: Duration = Duration::from_secs(60);

/// Recordings of all languages.
#[derive(Default)]
pub(super) struct Recordings {
    /// Files by language and what is compared of a text, readings marked.
    files: BTreeMap<(Lang, String), PathBuf>,
    /// Which language stands in for one that has not all pages.
    fall_backs: BTreeMap<Lang, Lang>,
}

/// How far a language is recorded.
pub(super) enum Coverage {
    None,
    /// What it lacks.
    Part(String),
    Whole,
}

/// A recording as its folder has it.
struct Recording {
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
                        .map(|it| ((lang.clone(), core(&it.text).to_owned()), it.file)),
                ),
                Err(fault) => warn!("no recordings of {lang}: {fault}"),
            }
        }
        let fall_backs = locales.languages();
        let fall_backs =
            fall_backs.filter_map(|it| Some((it.lang.clone(), it.falls_back.clone()?)));
        Self {
            files,
            fall_backs: fall_backs.collect(),
        }
    }

    /// The texts whose recordings say a text together, and Japanese in between in the language that this one falls back
    /// to; none where something of it is not recorded.
    pub(super) fn parts(&self, lang: &Lang, text: &Text) -> Option<Vec<Text>> {
        let is_recorded = |part: &str| self.files.contains_key(&(lang.clone(), part.to_owned()));
        let parts = script::parts(text.marked(), &is_recorded)?.into_iter();
        let spoken = parts.map(|part| {
            let lang = match is_recorded(part) {
                true => lang,
                false => self.fall_backs.get(lang)?,
            };
            Some(Text::new(lang, part))
        });
        spoken.collect()
    }

    /// How far a language is recorded.
    pub(super) fn coverage(&self, lang: &Lang, locales: &Locales) -> Coverage {
        let recorded = self.files.keys().filter(|(it, _)| it == lang);
        let mut recorded = recorded.map(|(_, text)| text.as_str()).peekable();
        if recorded.peek().is_none() {
            return Coverage::None;
        }
        RecordingScript::of(lang, locales)
            .lacking(recorded)
            .map_or(Coverage::Whole, Coverage::Part)
    }

    /// The recording of a text, if there is one. One that cannot be heard is told in the log, and not tried again.
    pub(super) fn sound(&mut self, lang: &Lang, text: &Text) -> Option<Sound> {
        let key = (lang.clone(), core(text.marked()).to_owned());
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
        file.is_file().then_some(Recording { file, text })
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
        let mut languages = locales.languages();
        match languages.find(|it| it.lang.as_str() == name) {
            Some(language) => {
                let script = RecordingScript::of(&language.lang, locales);
                unheard_in(&folder, &script, language.voice.is_some())
            }
            None => {
                let what = "it is no language of the kiosk, and nothing in it is heard";
                let fix = "name it as the folder in locales/";
                vec![Fault::of(&folder, what, fix).warning()]
            }
        }
    };
    folders.into_iter().flat_map(of).collect()
}

fn unheard_in(folder: &Path, script: &RecordingScript, has_voice: bool) -> Vec<Fault> {
    let recordings = match read(folder) {
        Ok(recordings) => recordings,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let mut known = Vec::new();
    for Recording { file, text } in &recordings {
        known.push(file.as_path());
        if let Err(why) = hear(file) {
            let fix = "record it as WAV of 16 bits on one channel, at most a minute long";
            faults.push(Fault::of(file, why, fix).warning());
        }
        if !script.says(text) {
            let what = format!("no page says `{text}` any more, and the recording is not heard");
            let fix =
                "record it again, and take its row in texts.toml anew from `annai speech script`";
            faults.push(Fault::of(file, what, fix).warning());
        }
    }
    if !has_voice && let Some(what) = script.lacking(recordings.iter().map(|it| it.text.as_str())) {
        let what = format!("the language has no voice, and {what}: it is mute");
        let fix = "record them too, or name a program for the language in [speech.commands]";
        faults.push(Fault::of(folder.join(TEXTS), what, fix).warning());
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
