//! Plain English: how long a sentence is, who does what in it, and everyday words.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::Finding;
use super::forms::{FormRow, Forms};
use super::passage::{Letter, Passage, VARIABLE};

/// Rules that are computed; those of the word lists have the names that the file gives them.
const COMPUTED: [&str; 3] = ["words", "passive", JARGON];
const JARGON: &str = "jargon";

/// `plain.toml` of a language with the profile "english".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EnglishFile {
    limits: WordLimits,
    sentences: Stops,
    passive: Passive,
    /// A word of offices, and the plain word.
    jargon: BTreeMap<String, String>,
    form: Vec<FormRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WordLimits {
    sentence_words: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stops {
    abbreviations: HashSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Passive {
    be: HashSet<String>,
    between: HashSet<String>,
    participles: HashSet<String>,
    states: HashSet<String>,
}

/// The file with its word lists made ready.
pub(super) struct PlainEnglish {
    file: EnglishFile,
    forms: Forms,
}

/// A word as it is compared: lowercase, without signs around it.
struct EnglishWord {
    text: String,
    at: usize,
    /// Whether it ends a sentence.
    ends: bool,
    /// Whether a sign follows it that parts what is before from what is after.
    parts: bool,
}

impl PlainEnglish {
    pub(super) fn new(mut file: EnglishFile) -> Self {
        let mut rows = std::mem::take(&mut file.form);
        rows.extend(std::mem::take(&mut file.jargon).into_iter().map(jargon));
        let forms = Forms::new(rows);
        Self { file, forms }
    }

    pub(super) fn knows(&self, rule: &str) -> bool {
        COMPUTED.contains(&rule) || self.forms.knows(rule)
    }

    pub(super) fn check<'a>(&'a self, passage: &Passage<'_>, findings: &mut Vec<Finding<'a>>) {
        self.forms.check(&passage.letters, findings);
        let tokens = self.tokens(&passage.letters);
        for sentence in tokens.split_inclusive(|token| token.ends) {
            findings.extend(self.length(sentence));
            findings.extend(self.passive(sentence));
        }
    }

    fn length(&self, sentence: &[EnglishWord]) -> Option<Finding<'static>> {
        let most = self.file.limits.sentence_words;
        (sentence.len() > most).then(|| Finding {
            rule: "words",
            at: sentence[0].at,
            what: format!("a sentence of {} words, at most {most}", sentence.len()),
            fix: "make two sentences of it, or leave out what is said elsewhere".to_owned(),
        })
    }

    fn passive(&self, sentence: &[EnglishWord]) -> Option<Finding<'static>> {
        let Passive {
            be,
            between,
            participles,
            states,
        } = &self.file.passive;
        let is_participle = |word: &str| {
            !states.contains(word) && (participles.contains(word) || word.ends_with("ed"))
        };
        sentence.iter().enumerate().find_map(|(at, token)| {
            if !be.contains(&token.text) || token.parts {
                return None;
            }
            let after = &sentence[at + 1..];
            let next = after.iter().find(|it| !between.contains(&it.text))?;
            is_participle(&next.text).then(|| Finding {
                rule: "passive",
                at: token.at,
                what: format!("“{} … {}” does not say who does it", token.text, next.text),
                fix: "say who does it: “we keep”, “you need”, “the counter checks”".to_owned(),
            })
        })
    }

    fn tokens(&self, letters: &[Letter<'_>]) -> Vec<EnglishWord> {
        let words = letters.split(|letter| letter.c.is_whitespace());
        let words = words.filter(|word| {
            let says = |it: &Letter<'_>| it.c.is_alphanumeric() || it.c == VARIABLE;
            word.iter().any(says)
        });
        words.map(|word| self.token(word)).collect()
    }

    fn token(&self, letters: &[Letter<'_>]) -> EnglishWord {
        let raw: String = letters.iter().flat_map(|it| it.c.to_lowercase()).collect();
        let inner = |c: char| c.is_alphanumeric() || c == VARIABLE;
        let text = raw.trim_matches(|c| !inner(c)).to_owned();
        let tail = &raw[raw.rfind(inner).unwrap_or(0)..];
        let abbreviation = self.file.sentences.abbreviations.contains(&text);
        EnglishWord {
            at: letters.iter().find(|it| inner(it.c)).map_or(0, |it| it.at),
            ends: tail.contains(['.', '?', '!', '。']) && !abbreviation,
            parts: tail.contains([',', ';', ':', '(']),
            text,
        }
    }
}

fn jargon((word, plain): (String, String)) -> FormRow {
    FormRow {
        rule: JARGON.to_owned(),
        fix: format!("write “{plain}”"),
        words: vec![word],
        unless: Vec::new(),
        with: None,
    }
}
