//! A marked text in the parts that are looked up: sentences, and in them the message's own words and its values.

use crate::locale::text;

/// Signs at which a sentence ends. It is spoken as a whole, so that a key silences between two of them.
const ENDS: [char; 6] = ['。', '！', '？', '!', '?', '\n'];
/// Signs at which a speaker pauses.
const PAUSES: &str = "、，,（）()：:;；・／/→※…|｜–—";
/// Signs that are not spoken, and make no pause.
const QUIET: &str = "。！!.．「」『』〈〉《》\"'“”✓*•";
/// Fluent's marks around a value.
const VALUE: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// A part of a sentence, without the signs around it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct SentencePart<'a> {
    /// Marked text; it may be empty.
    pub(super) core: &'a str,
    pub(super) pause_before: bool,
    pub(super) pause_after: bool,
    /// Whether it follows a value, as a particle does.
    pub(super) follows: bool,
}

/// The sentences of a marked text. Marks of values stay in them.
pub(in crate::voice) fn sentences(marked: &str) -> impl Iterator<Item = &str> {
    let sentences = marked.split_inclusive(ENDS);
    sentences.filter(|sentence| sentence.chars().any(char::is_alphanumeric))
}

/// The parts of a sentence, in order.
pub(super) fn parts(sentence: &str) -> impl Iterator<Item = SentencePart<'_>> {
    let mut after_value = false;
    sentence.split_inclusive(VALUE).filter_map(move |piece| {
        let follows = after_value;
        after_value = piece.ends_with('\u{2069}');
        let part = SentencePart::of(piece.trim_end_matches(VALUE), follows);
        let says = !part.core.is_empty() || part.pause_before;
        says.then_some(part)
    })
}

impl<'a> SentencePart<'a> {
    /// A part by its text, which may stand between signs.
    pub(super) fn of(piece: &'a str, follows: bool) -> Self {
        let around = |c: char| c.is_whitespace() || PAUSES.contains(c) || QUIET.contains(c);
        // A mark of furigana is no sign, though it looks like one.
        let ruby = |at: usize| piece[at..].starts_with('｜') && is_ruby(&piece[at..]);
        let start = piece
            .char_indices()
            .find(|(at, c)| !around(*c) || ruby(*at))
            .map_or(piece.len(), |(at, _)| at);
        let mut end = piece.len();
        for (at, c) in piece.char_indices().rev() {
            let closes = c == '》' && piece[..at].contains('《');
            if at < start || closes || !around(c) {
                break;
            }
            end = at;
        }
        let end = end.max(start);
        let pauses = |signs: &str| signs.contains(|c| PAUSES.contains(c));
        let pause_before = pauses(&piece[..start]);
        Self {
            core: &piece[start..end],
            pause_before,
            pause_after: pauses(&piece[end..]),
            follows: follows && !pause_before,
        }
    }

    /// The text under which the part is looked up.
    pub(super) fn key(&self) -> String {
        let sign = if self.follows { "+" } else { "" };
        format!("{sign}{}", self.core)
    }
}

fn is_ruby(rest: &str) -> bool {
    text::spans(rest)
        .next()
        .is_some_and(|span| span.reading.is_some())
}

/// Whether a sign makes a speaker pause.
pub(super) fn pauses(c: char) -> bool {
    PAUSES.contains(c)
}

/// Whether a sign is not spoken.
pub(super) fn is_quiet(c: char) -> bool {
    QUIET.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sentence: &str, expected: &[(&str, bool, bool)]) {
        let parts: Vec<(String, bool, bool)> = parts(sentence)
            .map(|part| (part.key(), part.pause_before, part.pause_after))
            .collect();
        let expected: Vec<(String, bool, bool)> = expected
            .iter()
            .map(|(key, before, after)| ((*key).to_owned(), *before, *after))
            .collect();
        assert_eq!(parts, expected, "{sentence}");
    }

    #[test]
    fn a_text_is_spoken_sentence_by_sentence() {
        let all: Vec<&str> = sentences("こんにちは。｜何《なに》を しますか？ はい。」").collect();
        assert_eq!(
            all,
            ["こんにちは。", "｜何《なに》を しますか？", " はい。"]
        );
        assert_eq!(sentences("…。").count(), 0);
    }

    #[test]
    fn a_message_falls_into_its_own_words_and_its_values() {
        check(
            "\u{2068}3\u{2069}｜番《ばん》 \u{2068}｜市民課《しみんか》\u{2069}（1階）",
            &[
                ("3", false, false),
                ("+｜番《ばん》", false, false),
                ("｜市民課《しみんか》", false, false),
                ("1階", true, true),
            ],
        );
        check(
            "「つづける」を ｜押《お》す。",
            &[("つづける」を ｜押《お》す", false, false)],
        );
        check(
            "｜住《す》む｜所《ところ》",
            &[("｜住《す》む｜所《ところ》", false, false)],
        );
        check("、", &[("", true, false)]);
    }
}
