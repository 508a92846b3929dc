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

use tracing::warn;

use super::sound::Sound;
use phrase::Utterance;
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
        let usual = self.sound(&said, 1.0)?;
        if rate == 100 {
            return Ok(Some(usual));
        }
        // The voice stretches its silences, which are trimmed, more than its words: it is asked once more, as much
        // slower or faster as the words came out too fast or too slow.
        let speed = f64::from(rate) / 100.0;
        let wanted = usual.samples.len() as f64 / speed;
        let first = self.sound(&said, speed)?;
        let off = first.samples.len() as f64 / wanted.max(1.0);
        self.sound(&said, speed * off.clamp(0.5, 2.0)).map(Some)
    }

    fn sound(&self, said: &Utterance, speed: f64) -> Result<Sound, String> {
        // A copy shares the models.
        let mut engine = self.engine.clone();
        engine.condition.set_speed(speed);
        let labels = label::labels(said);
        let wave = engine
            .synthesize(labels.as_slice())
            .map_err(|error| format!("the voice does not speak its labels: {error}"))?;
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
