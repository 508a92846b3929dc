//! Japanese, spoken by the program itself from phrases that were built before: no dictionary, no other program.
//!
//! `annai speech build` asks Open JTalk once how each text of the messages is said, holds its readings against
//! the furigana, and writes accents and pauses into a file. Here the phrases of a sentence are put together,
//! and a voice of HTS speaks their labels.

mod build;
mod jtalk;
mod kana;
mod known;
mod label;
mod number;
mod phrase;
mod reader;
mod reading;
mod split;
mod table;

use std::path::Path;

use jbonsai::duration::DurationEstimator;
use jbonsai::label::ToLabels as _;
use jbonsai::model::Models;
use tracing::warn;

use super::sound::Sound;
use reader::Reader;
use table::Phrases;

pub use build::{Built, build, differing, unbuilt};
pub(super) use split::sentences;

/// Loudness that is left unused, as a factor of 3 dB: the voice comes louder than samples hold.
const HEADROOM: f64 = 0.708;
/// Loudest sample, of 32,767.
const PEAK: f64 = 29_000.0;

/// A voice with what it says.
pub(super) struct Japanese {
    /// The voice's file.
    pub(super) voice: String,
    engine: jbonsai::Engine,
    reader: Reader,
}

impl Japanese {
    /// Loads a voice, and the phrases in the folder of voices. Without phrases it reads kana, flat.
    ///
    /// # Errors
    /// The voice is not there, or is none.
    pub(super) fn load(voices: &Path, voice: &str) -> Result<Self, String> {
        let file = voices.join(voice);
        let engine = jbonsai::Engine::load([&file])
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let path = table::path(voices);
        let phrases = Phrases::load(&path).unwrap_or_else(|error| {
            warn!(
                "{}: {error}; Japanese is read from its kana, without accents; to do: put the file that \
                 ships back, or run `annai speech build`",
                path.display()
            );
            Phrases::default()
        });
        Ok(Self {
            voice: voice.to_owned(),
            engine,
            reader: Reader::new(phrases),
        })
    }

    /// The sound of a sentence at a speed in percent; none for one without words.
    ///
    /// # Errors
    /// The voice does not speak the labels.
    pub(super) fn speak(&self, sentence: &str, rate: u16) -> Result<Option<Sound>, String> {
        let said = self.reader.read(sentence);
        if said.is_empty() {
            return Ok(None);
        }
        let labels = label::labels(&said);
        let speed = self.speed(&labels, f64::from(rate) / 100.0)?;
        self.sound(&labels, speed).map(Some)
    }

    /// The speed that the voice is asked for, so that words come out at this one. The voice stretches its silences, which
    /// are trimmed, more than its words. How long its words will be is known from its models, before any sound is made.
    ///
    /// # Errors
    /// The voice does not know the labels.
    fn speed(&self, labels: &[String], wanted: f64) -> Result<f64, String> {
        if wanted == 1.0 {
            return Ok(wanted);
        }
        let condition = &self.engine.condition;
        let labels = labels.to_labels(condition).map_err(unspoken)?;
        let weights = condition.get_interporation_weight();
        let models = Models::new(labels.labels(), &self.engine.voices, weights);
        let states = models.nstate();
        let estimator = DurationEstimator::new(models.duration(), states);
        let words = |speed: f64| {
            let frames = estimator.create(speed);
            let silences = frames.len().saturating_sub(states);
            let words = frames.get(states..silences).unwrap_or_default();
            words.iter().sum::<usize>().max(1) as f64
        };
        let off = words(wanted) / (words(1.0) / wanted);
        Ok(wanted * off.clamp(0.5, 2.0))
    }

    fn sound(&self, labels: &[String], speed: f64) -> Result<Sound, String> {
        // A copy shares the models.
        let mut engine = self.engine.clone();
        engine.condition.set_speed(speed);
        let wave = engine.synthesize(labels).map_err(unspoken)?;
        let peak = wave
            .iter()
            .fold(0.0, |peak: f64, sample| peak.max(sample.abs()));
        let gain = HEADROOM.min(PEAK / peak.max(1.0));
        let samples = wave.into_iter().map(|sample| (sample * gain) as i16);
        let rate = engine.condition.get_sampling_frequency();
        Ok(Sound {
            rate: rate as u32,
            samples: samples.collect(),
        }
        .trimmed())
    }
}

fn unspoken(error: impl std::fmt::Display) -> String {
    format!("the voice does not speak its labels: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_last_as_long_as_their_speed_says() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/speech");
        let japanese =
            Japanese::load(&root, "mei_normal.htsvoice").unwrap_or_else(|why| panic!("{why}"));
        for sentence in [
            "｜窓口《まどぐち》で ｜聞《き》いて ください。",
            "｜質問《しつもん》に ｜答《こた》えると、｜行《い》く ｜窓口《まどぐち》と ｜持《も》って くる ものが わかります",
        ] {
            let length = |rate| {
                let sound = japanese.speak(sentence, rate).ok().flatten();
                sound.map_or(0.0, |sound| sound.samples.len() as f64)
            };
            let usual = length(100);
            for rate in [50, 65, 80, 120, 145, 170, 200] {
                let ratio = length(rate) / (usual * 100.0 / f64::from(rate));
                assert!((0.9..1.1).contains(&ratio), "{rate} %: {ratio:.3}");
            }
        }
    }
}
