//! From a sentence of a page to what is said: phrases that were built, numbers by rule, and kana for the rest.

use std::collections::HashMap;

use super::kana;
use super::number;
use super::phrase::Utterance;
use super::split::{self, SentencePart};
use super::table::Phrases;
use crate::locale::text;

/// The signs between two numbers that are said から.
const TO: [&str; 2] = ["〜", "～"];

/// What the reader knows.
#[derive(Default)]
pub(in crate::voice) struct Reader {
    phrases: Phrases,
    /// Readings of words that stand somewhere with furigana, for texts without a phrase.
    words: HashMap<String, String>,
    /// Characters of the longest of them.
    longest: usize,
}

impl Reader {
    pub(super) fn new(phrases: Phrases) -> Self {
        let mut words = HashMap::new();
        for (text, _) in phrases.lines() {
            for span in text::spans(text) {
                if let Some(reading) = span.reading {
                    let _ = words
                        .entry(span.base.to_owned())
                        .or_insert_with(|| reading.to_owned());
                }
            }
        }
        let longest = words.keys().map(|word| word.chars().count()).max();
        Self {
            longest: longest.unwrap_or(0),
            phrases,
            words,
        }
    }

    /// What is said for a sentence.
    pub(super) fn read(&self, sentence: &str) -> Utterance {
        let mut said = Utterance::default();
        let mut pause = false;
        // A count waits for the counter that may follow.
        let mut count = None;
        for part in split::parts(sentence) {
            let mut part = part;
            if let Some(number) = count.take() {
                let counter = number::counter(part.core).filter(|_| part.follows);
                let named = counter.map(|(counter, furigana, _)| (counter, furigana));
                say(
                    &mut said,
                    &mut pause,
                    number::count(&self.phrases, number, named),
                );
                if let Some((_, _, rest)) = counter {
                    let after = part.pause_after;
                    part = SentencePart::of(rest, true);
                    part.pause_after |= after;
                }
            }
            pause |= part.pause_before;
            match plain_number(part.core) {
                // One behind a pause of its own is no count of what follows.
                Some(number) if !part.pause_after => count = Some(number),
                Some(number) => say(
                    &mut said,
                    &mut pause,
                    number::count(&self.phrases, number, None),
                ),
                None => say(&mut said, &mut pause, self.part(&part)),
            }
            pause |= part.pause_after;
        }
        if let Some(number) = count {
            say(
                &mut said,
                &mut pause,
                number::count(&self.phrases, number, None),
            );
        }
        said
    }

    fn part(&self, part: &SentencePart<'_>) -> Utterance {
        if TO.contains(&part.core) {
            return self.phrases.said("+から").unwrap_or_default();
        }
        let built = self.phrases.said(&part.key());
        // A value may stand where a message has its own words, and the other way round.
        let built = built.or_else(|| self.phrases.said(part.core));
        built.unwrap_or_else(|| self.unbuilt(part.core))
    }

    /// A text that was not built when the phrases were: in pieces of it that were, else in kana.
    fn unbuilt(&self, marked: &str) -> Utterance {
        let mut said = Utterance::default();
        let mut pause = false;
        for token in tokens(marked) {
            match token {
                TextToken::Pause => pause = true,
                TextToken::Words(words) => {
                    let next = self.phrases.said(words);
                    let next =
                        next.unwrap_or_else(|| Utterance::flat(kana::morae(&self.kana(words))));
                    say(&mut said, &mut pause, next);
                }
                TextToken::Number(written, counter) => {
                    let next = if let Some(time) = number::time(&self.phrases, written) {
                        time
                    } else if let Some(count) = plain_number(written) {
                        number::count(&self.phrases, count, counter.map(|counter| (counter, None)))
                    } else {
                        number::digits(&self.phrases, written)
                    };
                    say(&mut said, &mut pause, next);
                }
            }
        }
        said
    }

    /// A marked text in kana, as far as its words are known.
    fn kana(&self, marked: &str) -> String {
        let mut kana = String::new();
        for span in text::spans(marked) {
            if let Some(reading) = span.reading {
                kana.push_str(reading);
                continue;
            }
            let base: Vec<char> = span.base.chars().collect();
            let mut at = 0;
            while at < base.len() {
                let longest = self.longest.min(base.len() - at);
                let known = (1..=longest).rev().find_map(|length| {
                    let word: String = base[at..at + length].iter().collect();
                    Some((length, self.words.get(&word)?))
                });
                let length = match known {
                    Some((length, reading)) if !kana::is_kana(base[at]) => {
                        kana.push_str(reading);
                        length
                    }
                    _ => {
                        kana.push(base[at]);
                        1
                    }
                };
                at += length;
            }
        }
        kana
    }
}

fn say(said: &mut Utterance, pause: &mut bool, next: Utterance) {
    if next.is_empty() {
        return;
    }
    let pauses = std::mem::take(pause);
    if said.is_empty() {
        *said = next;
        if let Some(phrase) = said.groups.first_mut().and_then(|group| group.first_mut()) {
            phrase.joins = false;
        }
    } else if pauses {
        said.pause_and(next);
    } else {
        said.append(next);
    }
}

/// A count, which has no zero before it; thousands may be set apart.
fn plain_number(written: &str) -> Option<u64> {
    let digits = written.replace([',', '，'], "");
    let plain = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    let padded = digits.len() > 1 && digits.starts_with('0');
    if !plain || padded || digits.len() > 8 {
        return None;
    }
    digits.parse().ok()
}

/// A piece of a text that was not built.
enum TextToken<'a> {
    Words(&'a str),
    /// What is written with digits, and the counter behind it.
    Number(&'a str, Option<&'static str>),
    Pause,
}

fn tokens(marked: &str) -> Vec<TextToken<'_>> {
    let is_written = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | ',' | '.');
    let mut tokens = Vec::new();
    let mut rest = marked;
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_alphanumeric() {
            let end = rest.find(|c| !is_written(c)).unwrap_or(rest.len());
            let (written, behind) = rest.split_at(end);
            let counter = number::counter(behind).filter(|_| plain_number(written).is_some());
            tokens.push(TextToken::Number(
                written,
                counter.map(|(counter, ..)| counter),
            ));
            rest = counter.map_or(behind, |(_, _, rest)| rest);
        } else if c == '｜' && rest.contains('》') {
            let end = rest
                .find('》')
                .map_or(rest.len(), |at| at + '》'.len_utf8());
            // What follows in kana belongs to the word, as in ｜聞《き》いて.
            let kana = rest[end..].find(|c| !kana::is_kana(c));
            let end = kana.map_or(rest.len(), |at| end + at);
            tokens.push(TextToken::Words(&rest[..end]));
            rest = &rest[end..];
        } else if split::pauses(c) || split::is_quiet(c) || c.is_whitespace() {
            if split::pauses(c) {
                tokens.push(TextToken::Pause);
            }
            rest = &rest[c.len_utf8()..];
        } else {
            let ends = |c: char| {
                c.is_ascii_alphanumeric()
                    || c.is_whitespace()
                    || split::pauses(c)
                    || split::is_quiet(c)
            };
            let end = rest.find(ends).unwrap_or(rest.len());
            tokens.push(TextToken::Words(&rest[..end]));
            rest = &rest[end..];
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts with their notations.
    const LINES: &str = "\
3番\t05サ'ン15バン
｜窓口《まどぐち》\t02マド'グチ
+｜窓口《まどぐち》\t02マド'グチ
｜市民課《しみんか》\t02シミンカ
+で ｜待《ま》ちます\t+23デ/20マチマ'ス
9時\t05ク'15ジ
5\t05ゴ'
5分\t05ゴ'15フン
1000\t05セ'ン
20\t05ニ'ジュウ
10分\t05ジュ'ッ15プン
10\t05ジュ'ウ
+から\t+13カラ
A\t04エ'イ
0\t05ゼ'ロ
4\t05ヨ'ン
1\t05イチ'
2\t05ニ'
";

    fn check(sentence: &str, said: &str) {
        let lines = LINES.lines().map(|line| {
            let (text, notation) = line.split_once('\t').unwrap();
            (text.to_owned(), notation.to_owned())
        });
        let file = Phrases::file(&lines.collect());
        let reader = Reader::new(Phrases::parse(&file).unwrap());
        assert_eq!(reader.read(sentence).to_string(), said, "{sentence}");
    }

    #[test]
    fn a_message_with_values_is_one_sentence() {
        check(
            "\u{2068}3\u{2069}｜番《ばん》 ｜窓口《まどぐち》",
            "05サ'ン15バン/02マド'グチ",
        );
        check(
            "\u{2068}｜市民課《しみんか》\u{2069}で ｜待《ま》ちます。",
            "02シミンカ23デ/20マチマ'ス",
        );
    }

    #[test]
    fn numbers_are_counted_and_ticket_numbers_are_spelled() {
        check(
            "\u{2068}5\u{2069}〜\u{2068}10\u{2069}｜分《ふん》",
            "05ゴ'13カラ/05ジュ'ッ15プン",
        );
        check("A-041", "04エ'イ、05ゼ'ロ/05ヨ'ン/05イチ'");
        check("09:05", "05ク'15ジ/05ゴ'15フン");
        check("09:00", "05ク'15ジ");
        check("1,020", "05セ'ン/05ニ'ジュウ");
    }

    #[test]
    fn what_was_not_built_is_read_from_its_kana() {
        check("｜住民票《じゅうみんひょう》は", "02ジュウミンヒョウハ");
        check("市民課の ひと", "02シミンカノ/02ヒト");
        check("きょう（あした）", "02キョウ、02アシタ");
    }
}
