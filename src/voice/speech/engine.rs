//! What speaks a language: the program itself, or another one that makes a WAV file of a text.

use std::sync::Arc;
use std::time::Duration;

use crate::voice::japanese::Japanese;
use crate::voice::process::{ProcessError, ProcessStage};
use crate::voice::sound::{Sound, SoundError};

/// The program that speaks languages without a voice of their own.
const ESPEAK: &str = "espeak-ng";
/// What it is started with. Text comes on the standard input, so that no list of processes shows it.
const ESPEAK_ARGUMENTS: [&str; 8] = [
    "-v", "{voice}", "-s", "{words}", "-g", "{gap}", "--stdin", "--stdout",
];
/// Words a minute at 100 %.
const WORDS: u16 = 125;
/// Fewest words a minute that espeak-ng speaks; slower speech has gaps between its words.
const FEWEST_WORDS: u16 = 80;
/// Length of a word at that speed in units of a gap, which last 35 milliseconds then, as measured with espeak-ng 1.51.
const GAP_UNITS: u16 = 21;
/// Time that a program has for a text; one that takes longer hangs.
const TIMEOUT: Duration = Duration::from_secs(10);

/// An engine.
#[derive(Clone)]
pub(super) enum Engine {
    /// The program itself.
    Japanese(Arc<Japanese>),
    /// Another program.
    Program(SpeechProgram),
}

/// Why a program made no sound of a text: the program, and what happened.
#[derive(Debug, thiserror::Error)]
pub(super) enum ProgramError {
    #[error("{0}: {1}")]
    Run(String, ProcessError),
    #[error("{0}: {1}")]
    Answer(String, SoundError),
}

impl ProgramError {
    /// Whether the program did not end in time.
    pub(super) fn is_timeout(&self) -> bool {
        matches!(self, Self::Run(_, ProcessError::Timeout(_)))
    }
}

/// A program with its arguments, in which `{voice}`, `{words}`, `{gap}` and `{stretch}` are filled in.
#[derive(Clone)]
pub(super) struct SpeechProgram {
    pub(super) program: String,
    pub(super) arguments: Vec<String>,
    pub(super) voice: String,
}

impl Engine {
    /// How staff know it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Japanese(japanese) => japanese.voice.clone(),
            Self::Program(command) => command.name(),
        }
    }
}

impl SpeechProgram {
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.program, self.voice)
            .trim_end()
            .to_owned()
    }

    /// Whether another is the same program, whatever its voice.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.program, &self.arguments) == (&other.program, &other.arguments)
    }

    /// espeak-ng with one of its voices.
    pub(super) fn espeak(voice: &str) -> Self {
        Self {
            program: ESPEAK.to_owned(),
            arguments: ESPEAK_ARGUMENTS.map(str::to_owned).to_vec(),
            voice: voice.to_owned(),
        }
    }

    /// The sound of a text at a speed in percent. `None` when it was cut off, or the text has no words.
    pub(super) fn speak(
        &self,
        stage: &ProcessStage,
        turn: u64,
        text: &str,
        rate: u16,
    ) -> Result<Option<Sound>, ProgramError> {
        let arguments = self.arguments(rate);
        let run = |text: &str| {
            let text: Arc<[u8]> = text.as_bytes().into();
            stage.run(turn, &self.program, &arguments, &text, TIMEOUT)
        };
        let made = match run(text) {
            // espeak-ng 1.51 aborts at some long clauses, such as Burmese ones, and speaks them when they are cut.
            Err(ProcessError::Refused(_)) if self.program == ESPEAK && text.contains(' ') => {
                run(&text.replace(' ', ", "))
            }
            made => made,
        };
        let name = || self.program.clone();
        let made = made.map_err(|error| ProgramError::Run(name(), error))?;
        let sound = made.map(|wav| Sound::parse(&wav)).transpose();
        let sound = sound.map_err(|error| ProgramError::Answer(name(), error))?;
        Ok(sound.map(Sound::trimmed))
    }

    fn arguments(&self, rate: u16) -> Vec<String> {
        let words = WORDS * rate / 100;
        let lacking = FEWEST_WORDS.saturating_sub(words);
        let gap = GAP_UNITS * lacking / words.max(1);
        let values = [
            ("{voice}", self.voice.clone()),
            ("{words}", words.max(FEWEST_WORDS).to_string()),
            ("{gap}", gap.to_string()),
            (
                "{stretch}",
                format!("{:.2}", 100.0 / f64::from(rate.max(1))),
            ),
        ];
        let filled = |argument: &String| {
            values.iter().fold(argument.clone(), |it, (name, value)| {
                it.replace(name, value)
            })
        };
        self.arguments.iter().map(filled).collect()
    }
}
