//! Phrases: how each text of the messages is said, one a line, as `annai speech build` wrote them.
//!
//! The first line names the form of the file. Every other is a marked text, a tab, and the notation of
//! what is said. A text that follows a value of a message begins with `+`; a number with a counter is
//! `3人`, a hundred `100人`.

use std::io;
use std::path::{Path, PathBuf};

use super::phrase::Utterance;

/// First line of a file of this form.
pub(super) const FORM: &str = "annai phrases 2";
/// The file's name in the folder of the voices.
const FILE: &str = "japanese.phrases";

/// The file in the folder of the voices.
pub(in crate::voice) fn path(voices: &Path) -> PathBuf {
    voices.join(FILE)
}

/// The lines of the file, sorted.
#[derive(Default)]
pub(in crate::voice) struct Phrases {
    text: String,
    /// Where each line begins, in the order of their texts.
    lines: Vec<u32>,
}

/// Why the file is of no use.
#[derive(Debug, thiserror::Error)]
pub(in crate::voice) enum PhrasesError {
    #[error("it cannot be read: {0}")]
    Read(#[from] io::Error),
    #[error("it was written by another version of this program")]
    Form,
    #[error("its line {0} is torn")]
    Torn(usize),
}

impl Phrases {
    pub(super) fn load(path: &Path) -> Result<Self, PhrasesError> {
        Self::parse(std::fs::read_to_string(path)?)
    }

    pub(super) fn parse(text: String) -> Result<Self, PhrasesError> {
        let mut places = Vec::new();
        let mut start = 0;
        for (nth, line) in text.split_inclusive('\n').enumerate() {
            match nth {
                0 if line.trim_end() != FORM => return Err(PhrasesError::Form),
                0 => {}
                // Notations are read when they are said: of thousands, a visit says some dozens.
                _ if !line.ends_with('\n') || !line.contains('\t') => {
                    return Err(PhrasesError::Torn(nth + 1));
                }
                _ => places.push(start as u32),
            }
            start += line.len();
        }
        if places.is_empty() {
            return Err(PhrasesError::Torn(1));
        }
        let key = |at: &u32| Self::split(&text, *at).0;
        places.sort_by(|a, b| key(a).cmp(key(b)));
        Ok(Self {
            lines: places,
            text,
        })
    }

    /// How a text is said, if the file has it.
    pub(super) fn said(&self, text: &str) -> Option<Utterance> {
        Utterance::parse(self.notation(text)?)
    }

    pub(super) fn notation(&self, text: &str) -> Option<&str> {
        let key = |at: &u32| Self::split(&self.text, *at).0;
        let at = self.lines.binary_search_by(|at| key(at).cmp(text)).ok()?;
        Some(Self::split(&self.text, self.lines[at]).1)
    }

    /// Every text with its notation.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.iter().map(|at| Self::split(&self.text, *at))
    }

    fn split(text: &str, at: u32) -> (&str, &str) {
        let line = text[at as usize..].lines().next().unwrap_or_default();
        line.split_once('\t').unwrap_or((line, ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Phrases, PhrasesError> {
        Phrases::parse(text.to_owned())
    }

    #[test]
    fn a_text_is_found_whatever_the_order_of_the_lines() {
        let phrases = parse("annai phrases 2\nb\t02ビ\na\t02エ\n+c\t\n").unwrap();
        assert_eq!(phrases.notation("a"), Some("02エ"));
        assert_eq!(phrases.notation("b"), Some("02ビ"));
        assert_eq!(phrases.notation("+c"), Some(""));
        assert_eq!(phrases.notation("d"), None);
        assert_eq!(phrases.lines().count(), 3);
    }

    #[test]
    fn a_file_of_another_version_or_cut_off_is_refused() {
        let why = |text: &str| parse(text).err().map(|error| error.to_string());
        assert!(
            why("annai phrases 9\na\t02エ\n")
                .unwrap()
                .contains("version")
        );
        assert!(why("").is_some());
        assert!(why("annai phrases 2\n").is_some());
        assert!(
            why("annai phrases 2\na\t02エ\nb\t02")
                .unwrap()
                .contains('3')
        );
        assert!(why("annai phrases 2\na 02エ\n").unwrap().contains('2'));
    }
}
