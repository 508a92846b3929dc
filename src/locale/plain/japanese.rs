//! Plain Japanese: how long and how dense a sentence is, how it ends, and how its words stand apart.

use serde::Deserialize;

use super::forms::{FormRow, Forms};
use super::glob::{self, Glob};
use super::passage::{Letter, Passage, VARIABLE};
use super::{Finding, morae, text_of};

/// Rules that are computed; those of the word lists have the names that the file gives them.
const COMPUTED: [&str; 9] = [
    "morae",
    "kanji",
    "kanji-run",
    "furigana",
    "comma",
    "ending",
    "heading",
    "help",
    "spaces",
];

/// `plain.toml` of a language with the profile "japanese".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JapaneseFile {
    kinds: Kinds,
    limits: Limits,
    gloss: Gloss,
    furigana: Furigana,
    endings: Endings,
    headings: Headings,
    spaces: Spaces,
    form: Vec<FormRow>,
}

/// What a message is, by its name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    headings: Vec<Glob>,
    labels: Vec<Glob>,
    help: Vec<Glob>,
    sentences: Vec<Glob>,
    signs: Vec<Glob>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Limits {
    sentence_morae: usize,
    label_morae: usize,
    variable_morae: usize,
    sentence_kanji: usize,
    kanji_run: usize,
    commas: usize,
    help_sentences: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gloss {
    brackets: Vec<String>,
    known: Vec<String>,
    places: Vec<String>,
    aside: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Furigana {
    after_variable: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Endings {
    allowed: Vec<String>,
    greetings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Headings {
    empty: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spaces {
    particles: String,
    joined: Vec<String>,
}

/// The file with its word lists made ready.
pub(super) struct PlainJapanese {
    file: JapaneseFile,
    forms: Forms,
}

/// A sentence of a passage, without its full stop.
struct Sentence<'a, 'b> {
    letters: &'b [Letter<'a>],
    has_stop: bool,
}

impl PlainJapanese {
    pub(super) fn new(mut file: JapaneseFile) -> Self {
        let forms = Forms::new(std::mem::take(&mut file.form));
        Self { file, forms }
    }

    pub(super) fn knows(&self, rule: &str) -> bool {
        COMPUTED.contains(&rule) || self.forms.knows(rule)
    }

    pub(super) fn check<'a>(&'a self, passage: &Passage<'_>, findings: &mut Vec<Finding<'a>>) {
        let letters = &passage.letters;
        let kinds = &self.file.kinds;
        let is = |globs: &[Glob]| glob::any(globs, &passage.id);
        self.forms.check(letters, findings);
        findings.extend(self.furigana(letters));
        findings.extend(self.spaces(letters));
        let mut sentences = sentences(letters);
        if is(&kinds.sentences) {
            // Without its full stop it is a sentence all the same.
            sentences.iter_mut().for_each(|it| it.has_stop = true);
        }
        for sentence in &sentences {
            findings.extend(self.ending(sentence));
        }
        if is(&kinds.signs) {
            return;
        }
        let heading = is(&kinds.headings);
        let short = heading || is(&kinds.labels);
        for sentence in &sentences {
            findings.extend(self.length(sentence, short));
            findings.extend(self.density(sentence));
            findings.extend(self.commas(sentence));
        }
        findings.extend(self.run(letters));
        if heading {
            findings.extend(self.heading(letters));
        }
        let most = self.file.limits.help_sentences;
        if is(&kinds.help) && sentences.len() > most {
            findings.push(Finding {
                rule: "help",
                at: sentences[most].place(),
                what: format!("a help of {} sentences, at most {most}", sentences.len()),
                fix: "say what helps to answer, and leave the rest out".to_owned(),
            });
        }
    }

    fn length(&self, sentence: &Sentence<'_, '_>, short: bool) -> Option<Finding<'static>> {
        let limits = &self.file.limits;
        let (most, what) = if short {
            (limits.label_morae, "heading or label")
        } else {
            (limits.sentence_morae, "sentence")
        };
        let morae = if short {
            morae::count(&self.main(sentence), limits.variable_morae)
        } else {
            morae::count(sentence.letters, limits.variable_morae)
        };
        (morae > most).then(|| Finding {
            rule: "morae",
            at: sentence.place(),
            what: format!("a {what} of {morae} morae, at most {most}"),
            fix: "make two sentences of it, or leave out what is said elsewhere".to_owned(),
        })
    }

    fn density(&self, sentence: &Sentence<'_, '_>) -> Option<Finding<'static>> {
        let most = self.file.limits.sentence_kanji;
        let main = self.main(sentence);
        let kanji = main.iter().filter(|it| is_kanji(it.c)).count();
        (kanji > most).then(|| Finding {
            rule: "kanji",
            at: sentence.place(),
            what: format!("a sentence with {kanji} kanji, at most {most}"),
            fix: "use words of everyday speech, or make two sentences of it".to_owned(),
        })
    }

    /// A sentence without its asides, which say the same thing once more.
    fn main<'a>(&self, sentence: &Sentence<'a, '_>) -> Vec<Letter<'a>> {
        let aside = &self.file.gloss.aside;
        let mut is_aside = false;
        let letters = sentence.letters.iter().filter(|letter| {
            let was = is_aside;
            if aside.contains(letter.c) {
                is_aside = aside.starts_with(letter.c);
            }
            !was && !is_aside
        });
        letters.copied().collect()
    }

    fn commas(&self, sentence: &Sentence<'_, '_>) -> Option<Finding<'static>> {
        let most = self.file.limits.commas;
        let commas = sentence.letters.iter().filter(|it| it.c == '、');
        let at = commas.clone().nth(most)?.at;
        Some(Finding {
            rule: "comma",
            at,
            what: format!("{} 、 in a sentence, at most {most}", commas.count()),
            fix: "say one thing in a sentence; between the things of a list write ・".to_owned(),
        })
    }

    fn ending(&self, sentence: &Sentence<'_, '_>) -> Option<Finding<'static>> {
        if !sentence.has_stop {
            return None;
        }
        let endings = &self.file.endings;
        let text = text_of(sentence.letters);
        // What stands in brackets at the end belongs to the sentence, and is not its ending.
        let text = match text.trim_end().strip_suffix('）') {
            Some(inside) => inside.rsplit_once('（').map_or("", |(before, _)| before),
            None => &text,
        };
        let text = text.trim();
        let fine = text.ends_with(VARIABLE)
            || endings.allowed.iter().any(|end| text.ends_with(end))
            || endings.greetings.iter().any(|greeting| text == greeting);
        let last: String = text.chars().rev().take(6).collect();
        let last: String = last.chars().rev().collect();
        (!fine).then(|| Finding {
            rule: "ending",
            at: sentence.letters.last().map_or(0, |letter| letter.at),
            what: format!("a sentence ends in 「{last}」"),
            fix: format!("end it in one of: {}", endings.allowed.join(" ")),
        })
    }

    /// Longest run of kanji without a gloss.
    fn run(&self, letters: &[Letter<'_>]) -> Option<Finding<'static>> {
        let most = self.file.limits.kanji_run;
        let mut start = 0;
        while start < letters.len() {
            let run = letters[start..]
                .iter()
                .take_while(|it| is_kanji(it.c))
                .count();
            let end = start + run;
            if run > most && !self.is_explained(letters, start, end) {
                let text = text_of(&letters[start..end]);
                return Some(Finding {
                    rule: "kanji-run",
                    at: letters[start].at,
                    what: format!("「{text}」 is {run} kanji in a row, at most {most}"),
                    fix: format!("say it in plain words, or explain it: {text}〈…〉"),
                });
            }
            start = end + 1;
        }
        None
    }

    fn is_explained(&self, letters: &[Letter<'_>], start: usize, end: usize) -> bool {
        let Gloss {
            brackets,
            known,
            places,
            aside,
        } = &self.file.gloss;
        let bracket = |at: Option<usize>, side: fn(&str) -> Option<char>| {
            let letter = at.and_then(|at| letters.get(at));
            letter.is_some_and(|letter| brackets.iter().any(|pair| side(pair) == Some(letter.c)))
        };
        let opens = |pair: &str| pair.chars().next();
        let closes = |pair: &str| pair.chars().nth(1);
        // 漢字〈意味〉, or 意味〈漢字〉.
        let before = text_of(&letters[..start]);
        let last = |sign: Option<char>| sign.and_then(|sign| before.rfind(sign));
        if last(aside.chars().next()) > last(aside.chars().nth(1)) {
            return true;
        }
        if bracket(Some(end), opens) {
            return true;
        }
        if bracket(start.checked_sub(1), opens) && bracket(Some(end), closes) {
            return true;
        }
        let mut rest = text_of(&letters[start..end]);
        if places.iter().any(|end| rest.ends_with(end)) {
            return true;
        }
        for word in known {
            rest = rest.replace(word, " ");
        }
        let most = self.file.limits.kanji_run;
        rest.split(' ').all(|part| part.chars().count() <= most)
    }

    fn furigana(&self, letters: &[Letter<'_>]) -> Option<Finding<'static>> {
        let after_variable = &self.file.furigana.after_variable;
        let follows = |at: usize| at > 0 && letters[at - 1].c == VARIABLE;
        let bare = (0..letters.len()).find(|at| {
            let letter = letters[*at];
            let counts = follows(*at) && after_variable.contains(letter.c);
            is_kanji(letter.c) && !letter.has_ruby && !counts
        })?;
        Some(Finding {
            rule: "furigana",
            at: letters[bare].at,
            what: format!("「{}」 has no furigana", letters[bare].c),
            fix: "write the reading: ｜漢字《かんじ》".to_owned(),
        })
    }

    /// A heading that names nothing.
    fn heading(&self, letters: &[Letter<'_>]) -> Option<Finding<'static>> {
        let empty = &self.file.headings.empty;
        let text = text_of(letters);
        let names = text
            .split([' ', '。', '？'])
            .filter(|word| !word.is_empty())
            .any(|word| !empty.iter().any(|empty| word.starts_with(empty)));
        (!names).then(|| Finding {
            rule: "heading",
            at: letters.first().map_or(0, |letter| letter.at),
            what: "a heading that does not say what is asked about".to_owned(),
            fix: "name the thing: of what, of whom, for which errand".to_owned(),
        })
    }

    /// A particle that touches the next word.
    fn spaces(&self, letters: &[Letter<'_>]) -> Option<Finding<'static>> {
        let Spaces { particles, joined } = &self.file.spaces;
        let text = text_of(letters);
        let at = letters.windows(2).position(|pair| {
            particles.contains(pair[0].c) && is_kanji(pair[1].c) && !pair[0].has_ruby
                || pair[0].c == 'を' && pair[1].c.is_alphanumeric()
        })?;
        let touching = text_of(&letters[at.saturating_sub(2)..letters.len().min(at + 3)]);
        (!joined.iter().any(|word| text.contains(word))).then(|| Finding {
            rule: "spaces",
            at: letters[at + 1].at,
            what: format!("there is no space between words in 「{touching}」"),
            fix: "write a space after each particle".to_owned(),
        })
    }
}

impl Sentence<'_, '_> {
    fn place(&self) -> usize {
        let first = self.letters.iter().find(|letter| letter.c != ' ');
        first.map_or(0, |letter| letter.at)
    }
}

fn sentences<'a, 'b>(letters: &'b [Letter<'a>]) -> Vec<Sentence<'a, 'b>> {
    let is_stop = |letter: &Letter<'_>| matches!(letter.c, '。' | '？' | '！');
    let parts = letters.split_inclusive(is_stop).map(|part| match part {
        [letters @ .., stop] if is_stop(stop) => Sentence {
            letters,
            has_stop: true,
        },
        letters => Sentence {
            letters,
            has_stop: false,
        },
    });
    let said = |sentence: &Sentence<'_, '_>| sentence.letters.iter().any(|it| it.c != ' ');
    parts.filter(said).collect()
}

fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '〆' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
