//! Full-context labels: each phoneme with its place among morae, words, accent phrases and breath groups.
//!
//! They are those of Open JTalk 1.11 (`jpcommon_label.c`), which voices of HTS are trained on.

use std::fmt::Write as _;

use super::phrase::{Code, Phrase, Utterance};

/// Nothing at this place.
const NONE: &str = "xx";
/// Largest counts that labels have for morae of a phrase, of a group, of all.
const MOST: [usize; 3] = [49, 99, 199];
/// Largest count of breath groups.
const MOST_GROUPS: usize = 19;

/// One phoneme.
struct LabelledSound<'a> {
    name: &'static str,
    /// Where it stands; a pause stands nowhere.
    place: Option<Place<'a>>,
    /// The phrases and the words between which a pause stands, by their number among all.
    next_phrase: usize,
    next_word: usize,
}

#[derive(Clone, Copy)]
struct Place<'a> {
    phrase: &'a Phrase,
    /// Number of the phrase, the word and the group among all, from 0.
    phrase_at: usize,
    word_at: usize,
    group_at: usize,
    /// Number of the mora in its phrase, from 1.
    mora: usize,
}

/// The labels of an utterance, with silence before and after it.
pub(super) fn labels(utterance: &Utterance) -> Vec<String> {
    let outline = Outline::of(utterance);
    let sounds = sounds(utterance);
    let name = |at: Option<usize>| {
        at.and_then(|at| sounds.get(at))
            .map_or(NONE, |sound| sound.name)
    };
    (0..sounds.len())
        .map(|at| {
            let mut line = format!(
                "{}^{}-{}+{}={}",
                name(at.checked_sub(2)),
                name(at.checked_sub(1)),
                name(Some(at)),
                name(Some(at + 1)),
                name(Some(at + 2)),
            );
            // Writing to a string does not fail.
            let _ = match sounds[at].place {
                Some(place) => outline.of_phoneme(&mut line, place),
                None => outline.of_pause(&mut line, &sounds[at]),
            };
            line
        })
        .collect()
}

/// Morae before the fall; labels do not tell one behind the last from none.
fn fall(phrase: &Phrase) -> usize {
    phrase.accent.unwrap_or(phrase.len())
}

fn sounds(utterance: &Utterance) -> Vec<LabelledSound<'_>> {
    let (mut phrase_at, mut word_at) = (0, 0);
    let mut sounds = Vec::new();
    let pause = |name, next_phrase, next_word| LabelledSound {
        name,
        place: None,
        next_phrase,
        next_word,
    };
    sounds.push(pause("sil", 0, 0));
    for (group_at, group) in utterance.groups.iter().enumerate() {
        if group_at > 0 {
            sounds.push(pause("pau", phrase_at, word_at));
        }
        for phrase in group {
            let mut mora_at = 0;
            for word in &phrase.words {
                for mora in &word.morae {
                    mora_at += 1;
                    let place = Place {
                        phrase,
                        phrase_at,
                        word_at,
                        group_at,
                        mora: mora_at,
                    };
                    sounds.extend(mora.phonemes().map(|name| LabelledSound {
                        name,
                        place: Some(place),
                        next_phrase: 0,
                        next_word: 0,
                    }));
                }
                word_at += 1;
            }
            phrase_at += 1;
        }
    }
    sounds.push(pause("sil", phrase_at, word_at));
    sounds
}

/// Everything in order, to look neighbours up in.
struct Outline<'a> {
    words: Vec<Code>,
    phrases: Vec<&'a Phrase>,
    groups: Vec<GroupOutline>,
    morae: usize,
}

/// A breath group by what lies before it and in it.
#[derive(Clone, Copy)]
struct GroupOutline {
    phrases_before: usize,
    morae_before: usize,
    phrases: usize,
    morae: usize,
}

impl<'a> Outline<'a> {
    fn of(utterance: &'a Utterance) -> Self {
        let phrases: Vec<&Phrase> = utterance.phrases().collect();
        let words = phrases.iter().flat_map(|phrase| &phrase.words);
        let words = words.map(|word| word.code).collect();
        let mut groups: Vec<GroupOutline> = Vec::new();
        let (mut phrases_before, mut morae_before) = (0, 0);
        for group in &utterance.groups {
            let morae = group.iter().map(Phrase::len).sum();
            groups.push(GroupOutline {
                phrases_before,
                morae_before,
                phrases: group.len(),
                morae,
            });
            phrases_before += group.len();
            morae_before += morae;
        }
        Self {
            words,
            phrases,
            groups,
            morae: morae_before,
        }
    }

    fn of_phoneme(&self, line: &mut String, place: Place<'_>) -> std::fmt::Result {
        let Place {
            phrase,
            phrase_at,
            word_at,
            group_at,
            mora,
        } = place;
        let (length, group) = (phrase.len(), self.groups[group_at]);
        let before = mora.min(MOST[0]) as i64;
        let to_fall = (mora as i64 - fall(phrase) as i64).clamp(-49, 49);
        write!(
            line,
            "/A:{to_fall}+{before}+{}",
            (length - mora + 1).min(MOST[0])
        )?;
        self.word(line, ["/B:", "-", "_"], word_at.checked_sub(1))?;
        self.word(line, ["/C:", "_", "+"], Some(word_at))?;
        self.word(line, ["/D:", "+", "_"], Some(word_at + 1))?;

        let first = phrase_at == group.phrases_before;
        let last = phrase_at + 1 == group.phrases_before + group.phrases;
        let previous = phrase_at.checked_sub(1);
        self.phrase(line, "/E:", ["!", "-"], previous, previous.map(|_| !first))?;
        let at = phrase_at - group.phrases_before;
        let said: usize = self.phrases[group.phrases_before..phrase_at]
            .iter()
            .map(|phrase| phrase.len())
            .sum();
        write!(
            line,
            "/F:{}_{}#{}_xx@{}_{}|{}_{}",
            length.min(MOST[0]),
            fall(phrase).min(MOST[0]),
            u8::from(phrase.question),
            (at + 1).min(MOST[0]),
            (group.phrases - at).min(MOST[0]),
            (said + 1).min(MOST[1]),
            (group.morae - said).min(MOST[1]),
        )?;
        let next = Some(phrase_at + 1).filter(|at| *at < self.phrases.len());
        self.phrase(line, "/G:", ["%", "_"], next, next.map(|_| !last))?;

        self.group(line, "/H:", group_at.checked_sub(1))?;
        write!(
            line,
            "/I:{}-{}@{}+{}&{}-{}|{}+{}",
            group.phrases.min(MOST[0]),
            group.morae.min(MOST[1]),
            (group_at + 1).min(MOST_GROUPS),
            (self.groups.len() - group_at).min(MOST_GROUPS),
            (group.phrases_before + 1).min(MOST[0]),
            (self.phrases.len() - group.phrases_before).min(MOST[0]),
            (group.morae_before + 1).min(MOST[2]),
            (self.morae - group.morae_before).min(MOST[2]),
        )?;
        self.group(line, "/J:", Some(group_at + 1))?;
        self.whole(line)
    }

    fn of_pause(&self, line: &mut String, pause: &LabelledSound<'_>) -> std::fmt::Result {
        line.push_str("/A:xx+xx+xx");
        // Of a single word, Open JTalk tells the silence around it nothing.
        let told = self.words.len() > 1;
        let (before, next) = (pause.next_word.checked_sub(1), Some(pause.next_word));
        self.word(line, ["/B:", "-", "_"], before.filter(|_| told))?;
        line.push_str("/C:xx_xx+xx");
        self.word(line, ["/D:", "+", "_"], next.filter(|_| told))?;
        let before = pause.next_phrase.checked_sub(1);
        self.phrase(line, "/E:", ["!", "-"], before, None)?;
        line.push_str("/F:xx_xx#xx_xx@xx_xx|xx_xx");
        let next = Some(pause.next_phrase).filter(|at| *at < self.phrases.len());
        self.phrase(line, "/G:", ["%", "_"], next, None)?;
        let group_at = self
            .groups
            .iter()
            .position(|group| group.phrases_before == pause.next_phrase)
            .unwrap_or(self.groups.len());
        self.group(line, "/H:", group_at.checked_sub(1))?;
        line.push_str("/I:xx-xx@xx+xx&xx-xx|xx+xx");
        self.group(line, "/J:", Some(group_at))?;
        self.whole(line)
    }

    fn word(&self, line: &mut String, signs: [&str; 3], at: Option<usize>) -> std::fmt::Result {
        let code = at.and_then(|at| self.words.get(at)).copied();
        let code = code.unwrap_or_default();
        let number = |number: Option<u8>| number.map_or(NONE.to_owned(), |it| it.to_string());
        let part = code.part.map_or(NONE.to_owned(), |it| format!("{it:02}"));
        let (inflection, form) = (number(code.inflection), number(code.form));
        write!(
            line,
            "{}{part}{}{inflection}{}{form}",
            signs[0], signs[1], signs[2]
        )
    }

    /// A neighbour, and whether it follows without a pause.
    fn phrase(
        &self,
        line: &mut String,
        field: &str,
        [sign, last]: [&str; 2],
        at: Option<usize>,
        adjoins: Option<bool>,
    ) -> std::fmt::Result {
        let adjoins = adjoins.map_or(NONE.to_owned(), |it| u8::from(it).to_string());
        match at.and_then(|at| self.phrases.get(at)) {
            Some(phrase) => write!(
                line,
                "{field}{}_{}{sign}{}_xx{last}{adjoins}",
                phrase.len().min(MOST[0]),
                fall(phrase).min(MOST[0]),
                u8::from(phrase.question),
            ),
            None => write!(line, "{field}xx_xx{sign}xx_xx{last}{adjoins}"),
        }
    }

    fn group(&self, line: &mut String, field: &str, at: Option<usize>) -> std::fmt::Result {
        match at.and_then(|at| self.groups.get(at)) {
            Some(group) => write!(
                line,
                "{field}{}_{}",
                group.phrases.min(MOST[0]),
                group.morae.min(MOST[1])
            ),
            None => write!(line, "{field}xx_xx"),
        }
    }

    fn whole(&self, line: &mut String) -> std::fmt::Result {
        write!(
            line,
            "/K:{}+{}-{}",
            self.groups.len().min(MOST_GROUPS),
            self.phrases.len().min(MOST[0]),
            self.morae.min(MOST[2])
        )
    }
}
