//! Open JTalk, asked how a text is said: words, accents, pauses. Only `annai speech build` asks.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::kana::Mora;
use super::label;
use super::phrase::{Code, Phrase, SpokenWord, Utterance};

/// Bytes of a line that Open JTalk reads.
const LONGEST_TEXT: usize = 1000;
/// Where Debian puts its dictionary.
pub(super) const DICTIONARY: &str = "/var/lib/mecab/dic/open-jtalk/naist-jdic";

/// The program with what it needs.
pub(super) struct OpenJtalk {
    pub(super) dictionary: PathBuf,
    /// It speaks as well, so it wants a voice.
    pub(super) voice: PathBuf,
}

/// Why it did not say how a text is said.
#[derive(Debug, thiserror::Error)]
pub(super) enum JtalkError {
    #[error("open_jtalk cannot be run: {0}")]
    Run(#[from] std::io::Error),
    #[error("open_jtalk says: {0}")]
    Refused(String),
    #[error("the text is longer than open_jtalk reads")]
    TooLong,
    #[error("open_jtalk's answer is not understood at `{0}`")]
    Unknown(String),
    #[error("the labels made of this text differ from those of open_jtalk: {ours} for {theirs}")]
    Differ { ours: String, theirs: String },
}

impl OpenJtalk {
    /// How a plain text is said. Nothing is said of one without words.
    ///
    /// # Errors
    /// The program is not there, or does not understand the text.
    pub(super) fn analyse(&self, text: &str) -> Result<Utterance, JtalkError> {
        if text.len() > LONGEST_TEXT {
            return Err(JtalkError::TooLong);
        }
        let mut child = command(&self.dictionary, &self.voice)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(text.as_bytes())?;
            stdin.write_all(b"\n")?;
        }
        let output = child.wait_with_output()?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            return Err(JtalkError::Refused(complaint.trim().to_owned()));
        }
        read(&String::from_utf8_lossy(&output.stdout))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "maintainers run this program at their desk, by hand"
)]
fn command(dictionary: &Path, voice: &Path) -> Command {
    let mut command = Command::new("open_jtalk");
    // What it speaks is thrown away: it is as short as can be.
    let _ = command
        .arg("-x")
        .arg(dictionary)
        .arg("-m")
        .arg(voice)
        .args([
            "-r",
            "10",
            "-p",
            "1",
            "-ot",
            "/dev/stdout",
            "-ow",
            "/dev/null",
        ]);
    command
}

/// Reads the trace: words above, labels below.
fn read(trace: &str) -> Result<Utterance, JtalkError> {
    let mut parts = trace.splitn(2, "[Output label]");
    let words = words(parts.next().unwrap_or_default());
    let theirs: Vec<&str> = parts
        .next()
        .unwrap_or_default()
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(' ').nth(2))
        .collect();
    let said = utterance(&theirs, &words)?;
    let ours = label::labels(&said);
    let differing = ours
        .iter()
        .zip(&theirs)
        .find(|(ours, theirs)| ours != *theirs);
    match differing {
        Some((ours, theirs)) => Err(JtalkError::Differ {
            ours: ours.clone(),
            theirs: (*theirs).to_owned(),
        }),
        None if !said.is_empty() && ours.len() != theirs.len() => Err(JtalkError::Differ {
            ours: format!("{} labels", ours.len()),
            theirs: theirs.len().to_string(),
        }),
        None => Ok(said),
    }
}

/// A word by its morae, and by the fall of the phrase that it begins; 0 is none.
#[derive(Clone, Copy)]
struct WordLength {
    fall: usize,
    length: usize,
}

/// The words that are spoken: `表層,…,発音,2/4,C1,0`.
fn words(lines: &str) -> Vec<WordLength> {
    let mut words: Vec<WordLength> = Vec::new();
    for line in lines.lines() {
        let mut fields = line.rsplit(',').skip(2);
        let (Some(counts), Some(said)) = (fields.next(), fields.next()) else {
            continue;
        };
        let Some((Ok(fall), Ok(length))) = counts
            .split_once('/')
            .map(|(fall, length)| (fall.parse(), length.parse::<usize>()))
        else {
            continue;
        };
        // A long vowel at the beginning belongs to the word before, as in ましょ・う.
        let long = said.chars().take_while(|c| *c == 'ー').count().min(length);
        let long = match words.last_mut() {
            Some(before) => {
                before.length += long;
                long
            }
            None => 0,
        };
        words.push(WordLength {
            fall,
            length: length - long,
        });
    }
    words.retain(|word| word.length > 0);
    words
}

fn utterance(labels: &[&str], words: &[WordLength]) -> Result<Utterance, JtalkError> {
    let mut words = words.iter().copied();
    let mut said = Utterance::default();
    let (mut consonant, mut left_of_word, mut left_of_phrase) = ("", 0, 0);
    for line in labels {
        let unknown = || JtalkError::Unknown((*line).to_owned());
        let context = Context::of(line).ok_or_else(unknown)?;
        match context.phoneme {
            "sil" => continue,
            "pau" => {
                said.groups.push(Vec::new());
                continue;
            }
            _ => {}
        }
        let ends = matches!(
            context.phoneme,
            "a" | "i" | "u" | "e" | "o" | "A" | "I" | "U" | "E" | "O" | "N" | "cl"
        );
        if !ends {
            consonant = context.phoneme;
            continue;
        }
        let mora = Mora::of_phonemes(consonant, context.phoneme).ok_or_else(unknown)?;
        consonant = "";
        if said.groups.is_empty() {
            said.groups.push(Vec::new());
        }
        let group = said.groups.last_mut().ok_or_else(unknown)?;
        let begins = left_of_phrase == 0;
        if begins {
            left_of_phrase = context.length;
            group.push(Phrase {
                words: Vec::new(),
                accent: Some(context.accent).filter(|accent| *accent < context.length),
                question: context.question,
                joins: false,
            });
        }
        let phrase = group.last_mut().ok_or_else(unknown)?;
        if left_of_word == 0 {
            let word = words.next().ok_or_else(unknown)?;
            left_of_word = word.length;
            // Labels do not tell a fall behind the last mora from none.
            if begins && word.fall == context.length {
                phrase.accent = Some(word.fall);
            }
            phrase.words.push(SpokenWord {
                code: context.code,
                morae: Vec::new(),
            });
        }
        phrase
            .words
            .last_mut()
            .ok_or_else(unknown)?
            .morae
            .push(mora);
        left_of_word -= 1;
        left_of_phrase -= 1;
    }
    Ok(said)
}

/// What a label says about its phoneme.
struct Context<'a> {
    phoneme: &'a str,
    code: Code,
    length: usize,
    accent: usize,
    question: bool,
}

impl<'a> Context<'a> {
    fn of(label: &'a str) -> Option<Self> {
        let between = |start: &str, end: &str| {
            let (_, rest) = label.split_once(start)?;
            Some(rest.split_once(end)?.0)
        };
        let (_, rest) = label.split_once('-')?;
        let phoneme = rest.split_once('+')?.0;
        // `02_xx+xx` and `4_2#0_xx@1_2`.
        let mut code = between("/C:", "/D:")?.split(['_', '+']);
        let mut number = || code.next()?.parse::<u8>().ok();
        let code = Code {
            part: number(),
            inflection: number(),
            form: number(),
        };
        let mut phrase = between("/F:", "@")?.split(['_', '#']);
        let mut count = || phrase.next()?.parse::<usize>().ok();
        Some(Self {
            phoneme,
            code,
            length: count().unwrap_or(0),
            accent: count().unwrap_or(0),
            question: count() == Some(1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Open JTalk 1.11 answers to 「3階の窓口、質問（あと5こ）は聞いてくださいますか？」.
    const TRACE: &str = include_str!("jtalk-trace.txt");

    #[test]
    fn labels_are_made_as_open_jtalk_makes_them() {
        // `read` compares each of them.
        let said = read(TRACE).unwrap();
        assert_eq!(
            said.to_string(),
            "05サン15ガイ23ノ/02マド'グチ、03*シツモン、02アト05ゴ'03コ、\
             24ワ/20bbキイ12テ/17bbクダサイ10hcマ'*ス23カ？"
        );
    }

    #[test]
    fn an_answer_that_is_torn_is_refused() {
        let torn = TRACE.replace("/F:4_2#", "/F:4_3#");
        assert!(read(&torn).is_err());
        assert!(read("").unwrap().is_empty());
    }
}
