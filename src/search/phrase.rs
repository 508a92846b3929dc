//! A phrase: one spelling of a title or of a search word, folded, with the places where its words begin.

use super::collation::{Script, is_particle, is_stop_word, loose};
use super::readings::Readings;
use crate::locale::text::Span;
use crate::locale::{Text, fold};

/// One spelling of a title or of a search word.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Phrase {
    /// What is compared: sounds.
    pub(super) key: String,
    /// The same as it is spelled, to tell apart what only sounds alike.
    pub(super) spelling: String,
    /// The bytes of the key at which a word begins, in order.
    starts: Vec<usize>,
    /// The bytes at which a word ends and a particle follows, in order.
    ends: Vec<usize>,
    /// The bytes at which kanji end and their inflection follows, in order: `探` in `探す`.
    stems: Vec<usize>,
}

impl Phrase {
    /// Every spelling of every phrase of a text, between its commas: as it is written and as it is read.
    pub(super) fn all(text: &str, readings: &Readings) -> Vec<Self> {
        let mut phrases = Vec::new();
        for part in text.split([',', '、', '・', '〉', '）', ')', ':', ';']) {
            let part = Text::from(part);
            for particles in [Particles::Kept, Particles::LeftOut] {
                let written = PhraseWriter::new(particles).written(&part.plain());
                let read = PhraseWriter::new(particles).spoken(&part, readings);
                for phrase in [written, read] {
                    if !phrase.key.is_empty() && !phrases.contains(&phrase) {
                        phrases.push(phrase);
                    }
                }
            }
        }
        phrases
    }

    /// A text as it is written.
    pub(super) fn written(text: &str) -> Self {
        PhraseWriter::new(Particles::Kept).written(text)
    }

    /// A text as it is read, as far as its kanji are known.
    pub(super) fn read(text: &str, readings: &Readings) -> Self {
        let mut writer = PhraseWriter::new(Particles::Kept);
        for (piece, reading) in readings.read(text) {
            match reading {
                Some(reading) => writer.read(reading),
                None => writer.write(&piece),
            }
        }
        writer.phrase
    }

    /// The same sounds for something that is spelled in another way.
    pub(super) fn spelled(self, spelling: String) -> Self {
        Self { spelling, ..self }
    }

    /// The bytes of the key at which a word begins, in order.
    pub(super) fn starts(&self) -> &[usize] {
        &self.starts
    }

    /// Whether a word ends at a byte of the key.
    pub(super) fn ends_word(&self, at: usize) -> bool {
        let marked = |marks: &[usize]| marks.binary_search(&at).is_ok();
        at == self.key.len()
            || marked(&self.starts)
            || marked(&self.ends)
            || self.inflection(at)
            || self.key[at..].starts_with('の')
    }

    /// Whether kanji end at a byte of the key and their inflection follows.
    pub(super) fn ends_stem(&self, at: usize) -> bool {
        self.stems.binary_search(&at).is_ok()
    }

    /// Whether only an ending of the word is left at a byte: `card` in `cards`.
    fn inflection(&self, at: usize) -> bool {
        let next = self.starts.partition_point(|start| *start <= at);
        let end = self.starts.get(next).copied().unwrap_or(self.key.len());
        matches!(self.key.get(at..end), Some("s" | "es"))
    }
}

/// What becomes of the particles between words; people leave many of them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Particles {
    Kept,
    LeftOut,
}

/// Writes a phrase letter by letter, and knows where its words begin.
struct PhraseWriter {
    phrase: Phrase,
    particles: Particles,
    /// The script of the letter before, of the text as it is written.
    before: Option<Script>,
    /// The next letter begins a word.
    begins: bool,
}

impl PhraseWriter {
    fn new(particles: Particles) -> Self {
        Self {
            phrase: Phrase::default(),
            particles,
            before: None,
            begins: false,
        }
    }

    /// A text as it is written.
    fn written(mut self, text: &str) -> Phrase {
        self.write(text);
        self.phrase
    }

    /// A text as it is read.
    fn spoken(mut self, text: &Text, readings: &Readings) -> Phrase {
        for Span { base, reading } in text.spans() {
            match reading {
                Some(reading) => {
                    for word in readings.divided(base, reading) {
                        self.read(&word);
                    }
                }
                None => self.write(base),
            }
        }
        self.phrase
    }

    /// Text without readings.
    fn write(&mut self, text: &str) {
        let text = fold::normalized(text);
        let only = text.split_whitespace().count() == 1;
        for word in text.split_inclusive(char::is_whitespace) {
            match word.trim() {
                "cannot" | "can't" | "can’t" => self.write_word("cant "),
                stop if !only && is_stop_word(stop) => {}
                _ => self.write_word(word),
            }
        }
    }

    fn write_word(&mut self, word: &str) {
        for letter in word.chars() {
            let script = Script::of(letter);
            let Some(folded) = fold::folded(letter) else {
                // An apostrophe parts nothing.
                if !matches!(letter, '\'' | '’') {
                    self.before = None;
                }
                continue;
            };
            let begins = self.before.is_none_or(|before| script.begins_after(before));
            let after_word = self.before.is_some_and(|before| before != Script::Hiragana);
            let particle =
                script == Script::Hiragana && (letter == 'を' || after_word && is_particle(letter));
            let at = self.phrase.key.len();
            if particle {
                self.phrase.ends.push(at);
            }
            if !particle && script == Script::Hiragana && self.before == Some(Script::Kanji) {
                self.phrase.stems.push(at);
            }
            if !particle || self.particles == Particles::Kept {
                self.push(folded, begins);
            }
            self.begins |= particle;
            self.before = Some(script);
        }
    }

    /// A word that stands over kanji.
    fn read(&mut self, word: &str) {
        let mut begins = true;
        for folded in fold::normalized(word).chars().filter_map(fold::folded) {
            self.push(folded, begins);
            begins = false;
        }
        self.before = Some(Script::Kanji);
    }

    fn push(&mut self, folded: char, begins: bool) {
        let Phrase {
            key,
            spelling,
            starts,
            ..
        } = &mut self.phrase;
        self.begins |= begins;
        let before = key.chars().last().filter(|_| !self.begins);
        spelling.push(folded);
        let Some(letter) = loose(folded, before) else {
            return;
        };
        if std::mem::take(&mut self.begins) {
            starts.push(key.len());
        }
        key.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(marked: &str, read: &[&str]) {
        let text = Text::from(marked);
        let readings = Readings::of(
            [
                "｜国民《こくみん》",
                "｜年金《ねんきん》",
                "｜世帯《せたい》",
                "｜届《とどけ》",
            ]
            .iter()
            .flat_map(|known| crate::locale::text::spans(known)),
        );
        let phrase = PhraseWriter::new(Particles::Kept).spoken(&text, &readings);
        let mut starts = phrase.starts().to_vec();
        starts.push(phrase.key.len());
        let words: Vec<&str> = starts
            .windows(2)
            .map(|ends| &phrase.key[ends[0]..ends[1]])
            .collect();
        assert_eq!(words, read, "{marked}");
    }

    #[test]
    fn words_begin_where_readers_see_them_begin() {
        check("｜犬《いぬ》の｜登録《とうろく》", &["いぬの", "とろく"]);
        check("｜世帯主《せたいぬし》", &["せたい", "ぬし"]);
        check("｜国民年金《こくみんねんきん》", &["こくみん", "ねんきん"]);
        check("｜転入届《てんにゅうとどけ》", &["てんにゆ", "とどけ"]);
        check("カードをなくした", &["かど", "なくした"]);
        check("RSウイルス", &["rs", "ういるす"]);
        check("125cc", &["125cc"]);
        check("parent's leave", &["parents", "leave"]);
        check("change of address", &["change", "address"]);
    }
}
