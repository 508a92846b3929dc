//! Phrases: how each text of the messages is said, one a line, as `annai speech build` wrote them.
//!
//! The first line names the form of the file. Every other is a marked text, a tab, and the notation of
//! what is said. Texts are sorted and front-coded: a line says how many characters its text shares with the
//! beginning of the text before it, a blank, and the rest. A text that follows a value of a message begins
//! with `+`; a number with a counter is `3人`, a hundred `100人`.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::phrase::Utterance;

/// First line of a file of this form.
const FORM: &str = "annai phrases 3";
/// The file's name in the folder of the voices.
const FILE: &str = "japanese.phrases";

/// The file in the folder of the voices.
pub(in crate::voice) fn path(voices: &Path) -> PathBuf {
    voices.join(FILE)
}

/// Texts with their notations.
#[derive(Default)]
pub(in crate::voice) struct Phrases {
    /// Each text whole, a tab, its notation, and the end of the line.
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
        Self::parse(&std::fs::read_to_string(path)?)
    }

    pub(super) fn parse(file: &str) -> Result<Self, PhrasesError> {
        let mut lines = file.split_inclusive('\n');
        if lines.next().map(str::trim_end) != Some(FORM) {
            return Err(PhrasesError::Form);
        }
        let mut phrases = Self::default();
        let mut before = String::new();
        // Notations are read when they are said: of thousands, a visit says some dozens.
        for (nth, line) in (2..).zip(lines) {
            let (text, notation) = whole(line, &before).ok_or(PhrasesError::Torn(nth))?;
            phrases.lines.push(phrases.text.len() as u32);
            phrases.text.push_str(&text);
            phrases.text.push('\t');
            phrases.text.push_str(notation);
            before = text;
        }
        if phrases.lines.is_empty() {
            return Err(PhrasesError::Torn(1));
        }
        let text = &phrases.text;
        let key = |at: &u32| Self::split(text, *at).0;
        phrases.lines.sort_by(|a, b| key(a).cmp(key(b)));
        Ok(phrases)
    }

    /// The file of these texts and their notations.
    pub(super) fn file(lines: &BTreeMap<String, String>) -> String {
        let mut file = format!("{FORM}\n");
        let mut before = "";
        for (text, notation) in lines {
            let same = before.chars().zip(text.chars());
            let shared = same.take_while(|(one, other)| one == other).count();
            let rest: String = text.chars().skip(shared).collect();
            file.push_str(&format!("{shared} {rest}\t{notation}\n"));
            before = text;
        }
        file
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

/// A line with its end: the text whole, and the notation.
fn whole<'a>(line: &'a str, before: &str) -> Option<(String, &'a str)> {
    let _ = line.strip_suffix('\n')?;
    let (text, notation) = line.split_once('\t')?;
    let (shared, rest) = text.split_once(' ')?;
    let shared: usize = shared.parse().ok()?;
    let mut whole: String = before.chars().take(shared).collect();
    (whole.chars().count() == shared).then(|| {
        whole.push_str(rest);
        (whole, notation)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_whatever_the_order_of_the_lines() {
        let phrases = Phrases::parse("annai phrases 3\n0 bc\t02ビ\n0 a\t02エ\n0 +c\t\n").unwrap();
        assert_eq!(phrases.notation("a"), Some("02エ"));
        assert_eq!(phrases.notation("bc"), Some("02ビ"));
        assert_eq!(phrases.notation("+c"), Some(""));
        assert_eq!(phrases.notation("b"), None);
        assert_eq!(phrases.lines().count(), 3);
    }

    #[test]
    fn texts_that_begin_alike_are_written_once_and_read_back_whole() {
        let texts = [
            "+から",
            "3人",
            "窓口",
            "窓口は 3番です",
            "窓口は 4番です",
            "窓",
        ];
        let lines = texts.map(|text| (text.to_owned(), format!("02{text}")));
        let lines = BTreeMap::from(lines);
        let file = Phrases::file(&lines);
        assert!(file.contains("\n4 4番です\t"), "{file}");
        let phrases = Phrases::parse(&file).unwrap();
        let read = phrases
            .lines()
            .map(|(text, said)| (text.to_owned(), said.to_owned()));
        assert_eq!(read.collect::<BTreeMap<_, _>>(), lines);
    }

    #[test]
    fn a_file_of_another_version_or_cut_off_is_refused() {
        let why = |text: &str| {
            let refused = Phrases::parse(text).err();
            refused.map(|error| error.to_string()).unwrap_or_default()
        };
        assert!(why("annai phrases 9\n0 a\t02エ\n").contains("version"));
        assert!(why("annai phrases 2\na\t02エ\n").contains("version"));
        assert!(!why("").is_empty());
        assert!(!why("annai phrases 3\n").is_empty());
        for torn in [
            "0 b\t02",
            "0 b 02エ\n",
            "b\t02\n",
            "2 b\t02\n",
            "-1 b\t02\n",
        ] {
            let file = format!("annai phrases 3\n0 a\t02エ\n{torn}");
            assert!(why(&file).contains('3'), "{torn}");
        }
    }
}
