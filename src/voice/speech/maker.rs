//! The engines of all languages: loaded once, tried, and asked for the sound of a sentence.

use std::path::PathBuf;
use std::sync::Arc;

use tracing::warn;

use super::Readiness;
use super::engine::{Engine, SpeechProgram};
use super::recorded::{Coverage, Recordings};
use super::spelled::spelled;
use crate::config::SpeechTable;
use crate::locale::{Lang, Locales, Text};
use crate::voice::japanese::{self, Japanese};
use crate::voice::process::ProcessStage;
use crate::voice::sound::Sound;

/// What a program is tried with.
const TRIAL: &str = "1";
/// End of the name of a voice that the program itself speaks with.
const OWN_VOICE: &str = ".htsvoice";
/// Speed at which a recording is heard, in percent. Where nothing else speaks a language, it is heard at any.
const RECORDED: u16 = 100;
/// How staff know a language that recordings alone speak.
const RECORDINGS: &str = "recordings";
/// The turn of trials, before anything is said.
const TRIALS: u64 = 0;

/// Which language is spoken how.
pub(super) struct SpeechPlan {
    voices: PathBuf,
    recordings: Recordings,
    languages: Vec<(Lang, EngineChoice, Coverage)>,
}

enum EngineChoice {
    /// A voice of the program itself, by its file.
    Own(String),
    Program(SpeechProgram),
    None,
}

impl SpeechPlan {
    pub(super) fn of(settings: &SpeechTable, locales: &Locales) -> Self {
        let choice = |lang: &Lang, voice: Option<&String>| {
            let command = settings.commands.get(lang.as_str());
            match (command.map(Vec::as_slice), voice) {
                (Some([program, arguments @ ..]), voice) => EngineChoice::Program(SpeechProgram {
                    program: program.clone(),
                    arguments: arguments.to_vec(),
                    voice: voice.cloned().unwrap_or_default(),
                }),
                (_, Some(voice)) if voice.ends_with(OWN_VOICE) => EngineChoice::Own(voice.clone()),
                (_, Some(voice)) => EngineChoice::Program(SpeechProgram::espeak(voice)),
                (_, None) => EngineChoice::None,
            }
        };
        let recordings = Recordings::load(settings.recordings.as_deref(), locales);
        let languages = locales.languages().map(|it| {
            let coverage = recordings.coverage(&it.lang, locales);
            (
                it.lang.clone(),
                choice(&it.lang, it.voice.as_ref()),
                coverage,
            )
        });
        Self {
            voices: settings.voices.clone(),
            languages: languages.collect(),
            recordings,
        }
    }

    /// Leaves all other languages out.
    pub(super) fn keep(&mut self, languages: &[Lang]) {
        self.languages.retain(|(lang, ..)| languages.contains(lang));
    }
}

/// The engines, owned by the thread that makes sounds.
pub(super) struct Maker {
    languages: Vec<(Lang, Option<Engine>, Readiness)>,
    recordings: Recordings,
    stage: ProcessStage,
    /// Whether a language that was mute has spoken since it was asked last.
    mended: bool,
}

impl Maker {
    /// Loads voices and tries programs.
    pub(super) fn load(plan: SpeechPlan, stage: ProcessStage) -> Self {
        let mut own: Vec<(String, Result<Arc<Japanese>, String>)> = Vec::new();
        let mut hanging: Vec<(SpeechProgram, String)> = Vec::new();
        let mut languages = Vec::new();
        for (lang, choice, coverage) in plan.languages {
            let (engine, readiness) = match choice {
                EngineChoice::None => {
                    let why = "its language.toml names no voice".to_owned();
                    (None, Readiness::Mute(why))
                }
                EngineChoice::Own(voice) => {
                    let loaded = match own.iter().find(|(name, _)| *name == voice) {
                        Some((_, loaded)) => loaded.clone(),
                        None => {
                            let loaded = Japanese::load(&plan.voices, &voice).map(Arc::new);
                            own.push((voice.clone(), loaded.clone()));
                            loaded
                        }
                    };
                    match loaded {
                        Ok(japanese) => (Some(Engine::Japanese(japanese)), Readiness::Ready(voice)),
                        Err(why) => (None, Readiness::Mute(why)),
                    }
                }
                EngineChoice::Program(command) => {
                    // A program that hangs is waited for once, and not for each of its voices.
                    let hangs = hanging.iter().find(|(other, _)| command.is_same(other));
                    let readiness = match hangs {
                        Some((_, why)) => Readiness::Mute(why.clone()),
                        None => match command.speak(&stage, TRIALS, TRIAL, 100) {
                            Ok(_) => Readiness::Ready(command.name()),
                            Err(error) => {
                                let why = error.to_string();
                                if error.is_timeout() {
                                    hanging.push((command.clone(), why.clone()));
                                }
                                Readiness::Mute(why)
                            }
                        },
                    };
                    (Some(Engine::Program(command)), readiness)
                }
            };
            let (engine, readiness) = match (readiness, coverage) {
                (Readiness::Mute(_), Coverage::Whole) => {
                    (None, Readiness::Ready(RECORDINGS.to_owned()))
                }
                (Readiness::Mute(why), Coverage::Part(lacking)) => {
                    (engine, Readiness::Mute(format!("{why}; {lacking}")))
                }
                (readiness, _) => (engine, readiness),
            };
            if let Readiness::Mute(why) = &readiness {
                warn!("{lang} is not spoken: {why}");
            }
            languages.push((lang, engine, readiness));
        }
        Self {
            languages,
            recordings: plan.recordings,
            stage,
            mended: false,
        }
    }

    pub(super) fn readiness(&self) -> Vec<(Lang, Readiness)> {
        let languages = self.languages.iter();
        languages
            .map(|(lang, _, readiness)| (lang.clone(), readiness.clone()))
            .collect()
    }

    pub(super) fn mended(&mut self) -> bool {
        std::mem::take(&mut self.mended)
    }

    /// What is spoken at once, each with its language: what recordings say of a text, what a program says as a whole,
    /// else its sentences.
    pub(super) fn sentences(&self, texts: &[Text], rate: u16) -> Vec<(usize, Lang, Text)> {
        let first = texts.iter().find_map(Text::lang);
        let first = first.or_else(|| self.languages.first().map(|(lang, ..)| lang));
        let Some(mut lang) = first else {
            return Vec::new();
        };
        let mut sentences = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            lang = text.lang().unwrap_or(lang);
            let recorded = match rate == RECORDED || self.engine(lang).is_none() {
                true => self.recordings.parts(lang, text),
                false => None,
            };
            let is_recorded = recorded.is_some();
            for part in recorded.unwrap_or_else(|| vec![text.clone()]) {
                let own = part.lang().unwrap_or(lang).clone();
                // A program is quick, and reads a text best as a whole.
                let divided = !is_recorded || own != *lang;
                if divided && matches!(self.engine(&own), Some(Engine::Japanese(_))) {
                    let parts = japanese::sentences(part.marked());
                    sentences.extend(parts.map(|it| (index, own.clone(), Text::new(&own, it))));
                } else {
                    sentences.push((index, own, part));
                }
            }
        }
        sentences
    }

    fn engine(&self, lang: &Lang) -> Option<&Engine> {
        let own = self.languages.iter().find(|(it, ..)| it == lang);
        own.and_then(|(_, engine, _)| engine.as_ref())
    }

    /// The sound of a sentence at a speed in percent; none when there is nothing to hear.
    ///
    /// # Errors
    /// Why the language is mute; its readiness says so from then on, and the log.
    pub(super) fn speak(
        &mut self,
        lang: &Lang,
        sentence: &Text,
        rate: u16,
        turn: u64,
    ) -> Result<Option<Sound>, String> {
        let own = self.languages.iter_mut().find(|(it, ..)| it == lang);
        let Some((_, engine, readiness)) = own else {
            return Ok(None);
        };
        // At another speed it would have another pitch.
        if (rate == RECORDED || engine.is_none())
            && let Some(sound) = self.recordings.sound(lang, sentence)
        {
            return Ok(Some(sound));
        }
        let Some(engine) = engine else {
            return Ok(None);
        };
        let made = match engine {
            Engine::Japanese(japanese) => say_all(japanese, sentence, rate),
            Engine::Program(command) => {
                let text = spelled(sentence);
                if !text.chars().any(char::is_alphanumeric) {
                    return Ok(None);
                }
                let made = command.speak(&self.stage, turn, &text, rate);
                made.map_err(|error| error.to_string())
            }
        };
        match &made {
            Ok(Some(_)) if matches!(readiness, Readiness::Mute(_)) => {
                *readiness = Readiness::Ready(engine.name());
                self.mended = true;
            }
            Err(why) if !matches!(readiness, Readiness::Mute(before) if before == why) => {
                warn!("{lang} is not spoken: {why}");
                *readiness = Readiness::Mute(why.clone());
            }
            _ => {}
        }
        made
    }
}

/// A text by the own voice. It is one sentence, unless its recording cannot be heard after all.
fn say_all(japanese: &Japanese, text: &Text, rate: u16) -> Result<Option<Sound>, String> {
    let mut whole = None;
    for sentence in japanese::sentences(text.marked()) {
        Sound::append(&mut whole, japanese.speak(sentence, rate)?);
    }
    Ok(whole)
}

/// The sound of texts as a WAV file, for a person who wants to hear them without a kiosk; none when nothing is heard.
///
/// # Errors
/// Why the language is mute.
pub fn render(
    settings: &SpeechTable,
    locales: &Locales,
    texts: &[Text],
) -> Result<Option<Vec<u8>>, String> {
    let mut plan = SpeechPlan::of(settings, locales);
    let spoken: Vec<Lang> = texts.iter().filter_map(Text::lang).cloned().collect();
    plan.keep(&spoken);
    let mut maker = Maker::load(plan, ProcessStage::default());
    let mut whole = None;
    for (_, lang, sentence) in maker.sentences(texts, settings.rate) {
        if let Some((_, Readiness::Mute(why))) =
            maker.readiness().into_iter().find(|(it, _)| *it == lang)
        {
            return Err(why);
        }
        let sound = maker.speak(&lang, &sentence, settings.rate, TRIALS)?;
        Sound::append(&mut whole, sound);
    }
    Ok(whole.map(|sound| sound.wav(settings.volume)))
}
