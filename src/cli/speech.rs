//! `annai speech`: builds what is said in Japanese, holds it against its furigana, and says a text to hear it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::{Failed, counted, language, say};
use crate::content::Content;
use crate::fault::Trouble;
use crate::locale::Text;
use crate::voice::{self, Built, RecordingScript, Speech};

/// What is done with speech.
#[derive(Debug, Clone, Subcommand)]
pub enum SpeechCommand {
    /// Write how each Japanese text is said, for texts that changed. Needs Debian's open-jtalk and its dictionary.
    Build {
        /// Ask again for the texts that are in the file already.
        #[arg(long)]
        again: bool,
    },
    /// List what is said otherwise than its furigana say.
    Check,
    /// Write what a person can record in a language, as the texts.toml of its recordings.
    Script {
        /// The language, by its folder in locales/.
        #[arg(long)]
        lang: Option<String>,
    },
    /// Say a text as a page would.
    Say {
        /// The language, by its folder in locales/.
        #[arg(long)]
        lang: Option<String>,
        /// Speed in percent, 50 to 200.
        #[arg(long, value_name = "PERCENT")]
        rate: Option<u16>,
        /// Write a WAV file instead of playing it.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// The text, furigana marked as in messages.
        #[arg(required = true)]
        text: Vec<String>,
    },
}

/// Does it.
///
/// # Errors
/// Content that is at fault; open_jtalk or a voice that is not there; readings that differ.
pub fn run(config: &Path, command: SpeechCommand, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    let Content { locales, .. } = Content::load(&config)?;
    match command {
        SpeechCommand::Build { again } => {
            let Built { texts, asked } = voice::build(&config, &locales, again)?;
            say(
                out,
                format_args!(
                    "{} are said, {asked} of them asked now",
                    counted(texts, "text")
                ),
            )?;
        }
        SpeechCommand::Check => {
            let differing = voice::differing(&config.speech.voices).map_err(|fault| vec![fault])?;
            for line in &differing {
                say(out, line)?;
            }
            let count = counted(differing.len(), "text");
            say(
                out,
                format_args!("{count} said otherwise than its furigana say"),
            )?;
            return Ok(ExitCode::from(u8::from(!differing.is_empty())));
        }
        SpeechCommand::Script { lang } => {
            let lang = language(&locales, lang.as_deref())?;
            say(
                out,
                RecordingScript::of(&lang, &locales).to_toml().trim_end(),
            )?;
        }
        SpeechCommand::Say {
            lang,
            rate,
            out: file,
            text,
        } => {
            let lang = language(&locales, lang.as_deref())?;
            let mut settings = config.speech.clone();
            if let Some(rate) = rate {
                settings.rate = rate.clamp(*Speech::RATES.start(), *Speech::RATES.end());
            }
            let text = Text::new(&lang, text.join(" "));
            let trouble = |what| Trouble::machines(what, "see OPERATIONS.md, Speech");
            let wav = voice::render(&settings, &locales, &[text]).map_err(trouble)?;
            let Some(wav) = wav else {
                say(out, "there is nothing to say")?;
                return Ok(ExitCode::SUCCESS);
            };
            match file {
                Some(file) => std::fs::write(&file, wav).map_err(|error| {
                    let what = format!("{} cannot be written: {error}", file.display());
                    Trouble::machines(what, "see that its folder is there and may be written")
                })?,
                None => voice::hear(wav).map_err(trouble)?,
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
