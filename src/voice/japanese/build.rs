//! `annai speech build`: how each Japanese text is said, asked from Open JTalk and held against its furigana.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::jtalk::{DICTIONARY, JtalkError, OpenJtalk};
use super::kana;
use super::known::KnownReadings;
use super::number;
use super::phrase::Utterance;
use super::reading;
use super::split::{self, SentencePart};
use super::table::{self, Phrases};
use crate::config::Config;
use crate::fault::Fault;
use crate::locale::{Language, Locales, text};

/// A word that stands in the place of a value, so that what follows is understood: flat, of two morae.
const STAND_IN: &str = "ここ";
/// Processes of Open JTalk at a time.
const WORKERS: usize = 4;
/// Texts that are said besides those of the messages.
const ALWAYS: [&str; 1] = ["+から"];
/// Messages that a fault names.
const MOST_NAMED: usize = 3;

/// What was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Built {
    /// Texts in the file.
    pub texts: usize,
    /// Those that were asked from Open JTalk now; the others were in the file before.
    pub asked: usize,
}

/// Whether a language is spoken by phrases.
pub(in crate::voice) fn speaks(language: &Language) -> bool {
    let voice = language.voice.as_deref().unwrap_or_default();
    voice.ends_with(".htsvoice")
}

/// The texts that messages are made of, each with a message that has it.
fn texts(config: &Config, locales: &Locales) -> BTreeMap<String, Place> {
    let mut texts = BTreeMap::new();
    for language in locales.languages().filter(|language| speaks(language)) {
        for piece in locales.pieces(&language.lang) {
            // What people type to find something is not spoken.
            if piece.id.ends_with(".search") {
                continue;
            }
            let place = Place {
                file: piece.file,
                line: piece.line,
                id: piece.id,
            };
            for key in keys(&piece.words, piece.follows) {
                let _ = texts.entry(key).or_insert_with(|| place.clone());
            }
        }
        // Where the name stands is in the fault.
        let fault = config.fault("city.name", "", "");
        let place = Place {
            file: fault.file,
            line: fault.line,
            id: "city.name".to_owned(),
        };
        for key in keys(&config.city.name, false) {
            let _ = texts.entry(key).or_insert_with(|| place.clone());
        }
    }
    texts
}

#[derive(Clone)]
struct Place {
    file: PathBuf,
    line: usize,
    id: String,
}

/// What the reader looks up for words of a message.
fn keys(words: &str, follows: bool) -> Vec<String> {
    let mut keys = Vec::new();
    for (nth, sentence) in split::sentences(words).enumerate() {
        let part = SentencePart::of(sentence, follows && nth == 0);
        let mut add = |part: &SentencePart<'_>| {
            if part.core.chars().any(char::is_alphanumeric) {
                keys.push(part.key());
            }
        };
        add(&part);
        // The value may be a number, of which a counter is part.
        if part.follows
            && let Some((_, _, rest)) = number::counter(part.core)
        {
            add(&SentencePart::of(rest, true));
        }
    }
    keys
}

/// What Japanese speech lacks: a voice, and phrases of texts that changed.
#[must_use]
pub fn unbuilt(config: &Config, locales: &Locales) -> Vec<Fault> {
    let texts = texts(config, locales);
    if texts.is_empty() {
        return Vec::new();
    }
    let voices = &config.speech.voices;
    let mut faults: Vec<Fault> = locales
        .languages()
        .filter(|language| speaks(language))
        .filter_map(|language| {
            let voice = language.voice.as_deref()?;
            let missing = !voices.join(voice).is_file();
            let folder = config.content.locales.join(language.lang.as_str());
            let what = format!("the voice {voice} is not in {}", voices.display());
            let fix = "put it there, or name the folder in kiosk-config.toml, [speech] voices; until then the language is mute";
            missing.then(|| Fault::of(folder.join("language.toml"), what, fix).warning())
        })
        .collect();
    faults.extend(unbuilt_texts(voices, texts));
    faults
}

fn unbuilt_texts(voices: &Path, texts: BTreeMap<String, Place>) -> Vec<Fault> {
    let path = table::path(voices);
    let fix = "run `annai speech build` on a machine with open_jtalk; until then they are read from their kana, \
               without accents";
    let phrases = match Phrases::load(&path) {
        Ok(phrases) => phrases,
        Err(error) => return vec![Fault::of(path, error.to_string(), fix).warning()],
    };
    let mut lacking: BTreeMap<PathBuf, (usize, BTreeSet<String>)> = BTreeMap::new();
    for (text, place) in texts {
        if phrases.notation(&text).is_none() {
            let (line, ids) = lacking
                .entry(place.file)
                .or_insert((place.line, BTreeSet::new()));
            *line = place.line.min(*line);
            let _ = ids.insert(place.id);
        }
    }
    let fault = |(file, (line, ids)): (PathBuf, (usize, BTreeSet<String>))| {
        let named: Vec<&str> = ids.iter().take(MOST_NAMED).map(String::as_str).collect();
        let more = ids.len().saturating_sub(named.len());
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let what = format!(
            "the speech of these messages is not built: {}{more}",
            named.join(", ")
        );
        let mut fault = Fault::of(file, what, fix).warning();
        fault.line = line;
        fault
    };
    lacking.into_iter().map(fault).collect()
}

/// Phrases in the file whose morae are not those of their text.
///
/// # Errors
/// The file cannot be read.
pub fn differing(voices: &Path) -> Result<Vec<String>, Fault> {
    let path = table::path(voices);
    let phrases = Phrases::load(&path)
        .map_err(|error| Fault::of(&path, error.to_string(), "run `annai speech build`"))?;
    let differs = |(text, notation): &(&str, &str)| {
        let said = Utterance::parse(notation);
        said.is_none_or(|said| !agrees(text, &said))
    };
    let lines = phrases.lines().filter(differs);
    Ok(lines
        .map(|(text, said)| format!("{text}: {said}"))
        .collect())
}

fn agrees(text: &str, said: &Utterance) -> bool {
    reading::agrees(text.trim_start_matches('+'), &said.morae())
}

/// Builds the phrases of every Japanese text, and writes the file. Those that are in it stay, unless all are to be
/// asked again.
///
/// # Errors
/// Open JTalk is missing, the file cannot be written, or texts whose reading differs from their furigana, which
/// are left out of the file.
pub fn build(config: &Config, locales: &Locales, again: bool) -> Result<Built, Vec<Fault>> {
    let path = table::path(&config.speech.voices);
    let texts = texts(config, locales);
    let voices = locales.languages().filter(|language| speaks(language));
    let Some(voice) = voices.filter_map(|language| language.voice.as_ref()).next() else {
        let what = "no language here is spoken from phrases";
        let fix = "name a voice such as mei_normal.htsvoice in a language.toml";
        return Err(vec![Fault::of(&config.content.locales, what, fix)]);
    };
    let jtalk = OpenJtalk {
        dictionary: DICTIONARY.into(),
        voice: config.speech.voices.join(voice),
    };
    let before = match again {
        true => Phrases::default(),
        false => Phrases::load(&path).unwrap_or_default(),
    };
    let mut jobs: BTreeMap<String, JtalkJob> = numbers().collect();
    let readings = KnownReadings::of(texts.keys());
    let job = |text: &str| (text.to_owned(), JtalkJob::Text(readings.mark(text)));
    jobs.extend(ALWAYS.map(job));
    jobs.extend(texts.keys().map(|text| job(text)));
    let (mut lines, mut asked) = (BTreeMap::new(), Vec::new());
    for (text, job) in jobs {
        match before.notation(&text) {
            // Furigana elsewhere may have changed.
            Some(notation) if job.is_done_by(notation) => {
                let _ = lines.insert(text, notation.to_owned());
            }
            _ => asked.push((text, job)),
        }
    }
    let count = asked.len();
    let (said, faults) = ask(&jtalk, asked, &texts, &path);
    // What is sound is kept: the next run asks for the rest alone.
    lines.extend(said);
    std::fs::write(&path, Phrases::file(&lines)).map_err(|error| {
        vec![Fault::of(
            &path,
            format!("it cannot be written: {error}"),
            "see that its folder is there and may be written",
        )]
    })?;
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Built {
        texts: lines.len(),
        asked: count,
    })
}

/// What is asked for a text.
enum JtalkJob {
    /// The text itself, or rather this one, with more furigana.
    Text(String),
    /// This plain one, whatever its reading.
    Plain(String),
}

impl JtalkJob {
    fn is_done_by(&self, notation: &str) -> bool {
        match self {
            Self::Text(text) => Utterance::parse(notation).is_some_and(|said| agrees(text, &said)),
            Self::Plain(_) => true,
        }
    }
}

/// Numbers, each with every counter, and letters.
fn numbers() -> impl Iterator<Item = (String, JtalkJob)> {
    let counters = number::COUNTERS.into_iter().chain([("", "")]);
    let counts = counters.flat_map(|(written, analysed)| {
        number::built().map(move |number| {
            (
                format!("{number}{written}"),
                JtalkJob::Plain(format!("{number}{analysed}")),
            )
        })
    });
    let letters =
        ('A'..='Z').map(|letter| (letter.to_string(), JtalkJob::Plain(letter.to_string())));
    counts.chain(letters)
}

/// Asks for all of them, several at a time.
fn ask(
    jtalk: &OpenJtalk,
    asked: Vec<(String, JtalkJob)>,
    places: &BTreeMap<String, Place>,
    path: &Path,
) -> (Vec<(String, String)>, Vec<Fault>) {
    let next = AtomicUsize::new(0);
    let found = Mutex::new((Vec::new(), Vec::new()));
    let work = || {
        while let Some((text, job)) = asked.get(next.fetch_add(1, Ordering::Relaxed)) {
            let said = match job {
                // A word may have another reading here than elsewhere.
                JtalkJob::Text(marked) => say(jtalk, marked).or_else(|_| say(jtalk, text)),
                JtalkJob::Plain(plain) => jtalk.analyse(plain).map_err(|error| error.to_string()),
            };
            let mut found = found
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            match said {
                Ok(said) => found.0.push((text.clone(), said.to_string())),
                Err(what) => found.1.push(fault(text, what, places, path)),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            let _ = scope.spawn(work);
        }
    });
    found
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn fault(text: &str, what: String, places: &BTreeMap<String, Place>, path: &Path) -> Fault {
    let fix = "write it with other words, or with the furigana that is meant; without open_jtalk, install Debian's \
               open-jtalk and open-jtalk-mecab-naist-jdic";
    let what = format!("`{text}`: {what}");
    match places.get(text) {
        Some(place) => {
            let mut fault = Fault::of(&place.file, what, fix);
            fault.line = place.line;
            fault
        }
        None => Fault::of(path, what, fix),
    }
}

/// Asks how a marked text is said. Words that are read otherwise than their furigana say are written in kana.
fn say(jtalk: &OpenJtalk, text: &str) -> Result<Utterance, String> {
    let (marked, follows) = match text.strip_prefix('+') {
        Some(marked) => (marked, true),
        None => (text, false),
    };
    if !marked.contains(char::is_alphanumeric) {
        return Ok(Utterance::default());
    }
    let mut heard = String::new();
    for plain in spellings(marked) {
        let said = match analyse(jtalk, &plain, follows) {
            Ok(said) => said,
            Err(error @ (JtalkError::Run(_) | JtalkError::Refused(_))) => {
                return Err(error.to_string());
            }
            // Another spelling may be understood.
            Err(error) => {
                heard = error.to_string();
                continue;
            }
        };
        if agrees(text, &said) {
            return Ok(said);
        }
        if heard.is_empty() {
            heard = said.morae().iter().map(|mora| mora.kana()).collect();
        }
    }
    // What is not understood as a whole may be clause by clause.
    if let Some((first, rest)) = clauses(marked) {
        let sign = if follows { "+" } else { "" };
        let mut said = say(jtalk, &format!("{sign}{first}"))?;
        said.pause_and(say(jtalk, rest)?);
        return Ok(said);
    }
    Err(format!(
        "it is read otherwise than its furigana say: {heard}"
    ))
}

/// A marked text before and behind its first pause.
fn clauses(marked: &str) -> Option<(&str, &str)> {
    let (at, sign) = marked
        .char_indices()
        .find(|(_, c)| split::pauses(*c) && *c != '｜')?;
    Some((&marked[..at], &marked[at + sign.len_utf8()..]))
}

fn analyse(jtalk: &OpenJtalk, plain: &str, follows: bool) -> Result<Utterance, JtalkError> {
    if !follows {
        return jtalk.analyse(plain);
    }
    let said = jtalk.analyse(&format!("{STAND_IN}{plain}"))?;
    Ok(said.without_stand_in(kana::morae(STAND_IN).len()))
}

/// A text as Open JTalk may understand it: in kanji; with one word in kana; with all; each with and without the spaces
/// between words, which are pauses to it.
fn spellings(marked: &str) -> Vec<String> {
    let words = text::spans(marked)
        .filter(|span| span.reading.is_some())
        .count();
    let spelled = |kana: &dyn Fn(usize) -> bool, katakana: bool| {
        let mut nth = 0;
        let mut plain = String::new();
        for span in text::spans(marked) {
            let Some(reading) = span.reading else {
                plain.push_str(span.base);
                continue;
            };
            match (kana(nth), katakana) {
                (false, _) => plain.push_str(span.base),
                (true, false) => plain.push_str(reading),
                (true, true) => plain.push_str(&reading::in_katakana(reading)),
            }
            nth += 1;
        }
        plain
    };
    let mut spellings = vec![spelled(&|_| false, false)];
    for katakana in [false, true] {
        spellings.extend((0..words).map(|one| spelled(&|nth| nth == one, katakana)));
        spellings.push(spelled(&|_| true, katakana));
    }
    let joined = spellings.iter().map(|text| plain(text, ""));
    let parted = spellings.iter().map(|text| plain(text, "、"));
    let mut all: Vec<String> = Vec::new();
    for spelling in joined.chain(parted) {
        if !all.contains(&spelling) {
            all.push(spelling);
        }
    }
    all
}

/// A text without the signs that make no pause, and with something else for its spaces.
fn plain(text: &str, space: &str) -> String {
    let to = |c: char| matches!(c, '〜' | '～');
    let mut plain = String::new();
    let mut digit = false;
    for c in text.chars() {
        if to(c) && digit {
            plain.push_str("から");
        } else if c.is_whitespace() {
            plain.push_str(space);
        } else if c == '。' || !split::is_quiet(c) {
            plain.push(c);
        }
        digit = c.is_numeric() || (digit && !c.is_whitespace() && !c.is_ascii_punctuation());
    }
    plain
}

impl Utterance {
    /// What is said behind a flat word at the beginning, which was there for the analysis alone.
    fn without_stand_in(mut self, length: usize) -> Self {
        let Some(first) = self.groups.first_mut() else {
            return self;
        };
        let Some(phrase) = first.first_mut() else {
            return self;
        };
        let mut left = length;
        phrase.words.retain_mut(|word| {
            let cut = left.min(word.morae.len());
            drop(word.morae.drain(..cut));
            left -= cut;
            !word.morae.is_empty()
        });
        if phrase.words.is_empty() {
            drop(first.remove(0));
        } else {
            // A fall within the stand-in is its own.
            let behind = |accent: usize| accent.checked_sub(length).filter(|it| *it > 0);
            phrase.accent = phrase.accent.and_then(behind);
            phrase.joins = true;
        }
        self.groups.retain(|group| !group.is_empty());
        self
    }
}
