//! What is said: breath groups of accent phrases of words, in a notation that people can read.
//!
//! `02マド'グチ23デ/20bfキイ12テ、…`: a word is its code and its morae; `/` stands between accent
//! phrases, `、` for a pause, `'` after the mora behind which the pitch falls, `*` before a whispered mora,
//! `？` at the end of a question. `+` at the beginning joins the first phrase to the one before.

use std::fmt;

use super::kana::Mora;

/// The sign before a whispered mora.
const WHISPERED: char = '*';

/// As much as is said in one go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::voice) struct Utterance {
    /// Between two of them stands a pause.
    pub(super) groups: Vec<Vec<Phrase>>,
}

/// Accent phrase: morae with one fall of the pitch at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) words: Vec<SpokenWord>,
    /// Morae before the fall; none falls where the pitch stays. One behind all of them is heard in what joins.
    pub(super) accent: Option<usize>,
    pub(super) question: bool,
    /// Whether it is the end of the phrase before, as a particle is that follows a name.
    pub(super) joins: bool,
}

/// A word with its part of speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SpokenWord {
    pub(super) code: Code,
    pub(super) morae: Vec<Mora>,
}

/// Part of speech, type and form of inflection, as full-context labels number them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Code {
    pub(super) part: Option<u8>,
    pub(super) inflection: Option<u8>,
    pub(super) form: Option<u8>,
}

impl Code {
    /// That of a noun.
    pub(super) const NOUN: Self = Self {
        part: Some(2),
        inflection: None,
        form: None,
    };
}

impl Utterance {
    /// One flat phrase, of one word.
    pub(super) fn flat(morae: Vec<Mora>) -> Self {
        if morae.is_empty() {
            return Self::default();
        }
        let phrase = Phrase {
            accent: None,
            words: vec![SpokenWord {
                code: Code::NOUN,
                morae,
            }],
            question: false,
            joins: false,
        };
        Self {
            groups: vec![vec![phrase]],
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    pub(super) fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.groups.iter().flatten()
    }

    /// All its morae.
    pub(super) fn morae(&self) -> Vec<Mora> {
        self.phrases().flat_map(Phrase::morae).collect()
    }

    /// Says another one behind it without a pause.
    pub(super) fn append(&mut self, next: Self) {
        let mut groups = next.groups.into_iter();
        let (Some(last), Some(first)) = (self.groups.last_mut(), groups.next()) else {
            self.groups.extend(groups);
            return;
        };
        for phrase in first {
            match last.last_mut() {
                Some(before) if phrase.joins => before.take(phrase),
                _ => last.push(Phrase {
                    joins: false,
                    ..phrase
                }),
            }
        }
        self.groups.extend(groups);
    }

    /// Says another one behind it after a pause.
    pub(super) fn pause_and(&mut self, mut next: Self) {
        for phrase in next.groups.iter_mut().flatten() {
            phrase.joins = false;
        }
        self.groups.extend(next.groups);
    }

    /// Reads the notation.
    pub(super) fn parse(notation: &str) -> Option<Self> {
        if notation.is_empty() {
            return Some(Self::default());
        }
        let joins = notation.starts_with('+');
        let groups = notation.trim_start_matches('+').split('、');
        let groups: Option<Vec<Vec<Phrase>>> = groups
            .map(|group| group.split('/').map(Phrase::parse).collect())
            .collect();
        let mut groups = groups?;
        groups.first_mut()?.first_mut()?.joins = joins;
        Some(Self { groups })
    }
}

impl Phrase {
    pub(super) fn morae(&self) -> impl Iterator<Item = Mora> {
        self.words
            .iter()
            .flat_map(|word| word.morae.iter().copied())
    }

    pub(super) fn len(&self) -> usize {
        self.words.iter().map(|word| word.morae.len()).sum()
    }

    /// Takes the words of the phrase behind it in. A pitch that has fallen stays low.
    fn take(&mut self, next: Self) {
        let before = self.len();
        self.words.extend(next.words);
        let later = next.accent.map(|accent| before + accent);
        self.accent = self.accent.or(later);
        self.question = next.question;
    }

    fn parse(notation: &str) -> Option<Self> {
        let (notation, question) = match notation.strip_suffix('？') {
            Some(asked) => (asked, true),
            None => (notation, false),
        };
        let (mut words, mut accent, mut count) = (Vec::<SpokenWord>::new(), None, 0);
        let mut rest = notation;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && !c.is_ascii_lowercase())?;
            let code = Code::parse(&rest[..end])?;
            rest = &rest[end..];
            let mut morae = Vec::new();
            while let Some(c) = rest.chars().next() {
                if c == '\'' {
                    accent = Some(count);
                    rest = &rest[1..];
                    continue;
                }
                if c.is_ascii() && c != WHISPERED {
                    break;
                }
                let whispered = c == WHISPERED;
                let kana = rest.trim_start_matches(WHISPERED);
                let mut ends = kana.char_indices().skip(1).map(|(at, _)| at);
                let one = ends.next().unwrap_or(kana.len());
                let two = ends.next().unwrap_or(kana.len());
                let (mora, end) = match Mora::of(&kana[..two]) {
                    Some(mora) => (mora, two),
                    None => (Mora::of(&kana[..one])?, one),
                };
                morae.push(mora.spoken(whispered));
                count += 1;
                rest = &kana[end..];
            }
            words.push(SpokenWord { code, morae });
        }
        (count > 0).then_some(Self {
            words,
            accent,
            question,
            joins: false,
        })
    }
}

impl Code {
    /// Reads `02`, or `20bf`: type and form of inflection are a letter each, `a` for 0; `x` stands for none.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (part, letters) = match text.strip_prefix('x') {
            Some(letters) => (None, letters),
            None => (Some(text[..digits].parse().ok()?), &text[digits..]),
        };
        let number = |letter: u8| (letter != b'x').then(|| letter.wrapping_sub(b'a'));
        let (inflection, form) = match letters.as_bytes() {
            [] => (None, None),
            [inflection, form] => (number(*inflection), number(*form)),
            _ => return None,
        };
        Some(Self {
            part,
            inflection,
            form,
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter =
            |number: Option<u8>| number.map_or('x', |it| char::from(b'a'.saturating_add(it)));
        match self.part {
            Some(part) => write!(f, "{part:02}")?,
            None => f.write_str("x")?,
        }
        if self.inflection.is_some() || self.form.is_some() {
            write!(f, "{}{}", letter(self.inflection), letter(self.form))?;
        }
        Ok(())
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut count = 0;
        for word in &self.words {
            write!(f, "{}", word.code)?;
            for mora in &word.morae {
                if mora.is_whispered() {
                    write!(f, "{WHISPERED}")?;
                }
                f.write_str(mora.kana())?;
                count += 1;
                if self.accent == Some(count) {
                    f.write_str("'")?;
                }
            }
        }
        f.write_str(if self.question { "？" } else { "" })
    }
}

impl fmt::Display for Utterance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, group) in self.groups.iter().enumerate() {
            f.write_str(if nth > 0 { "、" } else { "" })?;
            for (nth, phrase) in group.iter().enumerate() {
                f.write_str(match (nth, phrase.joins) {
                    (0, true) => "+",
                    (0, false) => "",
                    _ => "/",
                })?;
                write!(f, "{phrase}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(notation: &str) -> Utterance {
        Utterance::parse(notation).unwrap()
    }

    #[test]
    fn the_notation_is_read_as_it_is_written() {
        for notation in [
            "02マド'グチ23デ/20bfキイ12テ、02*シツモン",
            "+23デ/xxfスル？",
            "02マ'",
            "",
        ] {
            let again = Utterance::parse(notation).map(|said| said.to_string());
            assert_eq!(again.as_deref(), Some(notation), "{notation}");
        }
        for torn in [
            "マド",
            "02",
            "02マド//02マ",
            "02マ、",
            "02漢字",
            "02マド'グチ23",
            "999マ",
        ] {
            assert_eq!(Utterance::parse(torn), None, "{torn}");
        }
    }

    #[test]
    fn a_particle_joins_the_name_before_it() {
        let mut said = said("02マド'グチ");
        said.append(Utterance::parse("+23デ/20マツ").unwrap());
        assert_eq!(said.to_string(), "02マド'グチ23デ/20マツ");
        let mut last = Utterance::parse("02マド'").unwrap();
        last.append(Utterance::parse("+23マ'デ").unwrap());
        assert_eq!(last.to_string(), "02マド'23マデ");
        let mut flat = Utterance::parse("02ココ").unwrap();
        flat.append(Utterance::parse("+23マ'デ").unwrap());
        assert_eq!(flat.to_string(), "02ココ23マ'デ");
        flat.pause_and(Utterance::parse("+23デ").unwrap());
        assert_eq!(flat.to_string(), "02ココ23マ'デ、23デ");
    }
}
