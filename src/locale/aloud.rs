//! Signs and numbers as they are said.

use super::text::is_isolation;
use super::{Lang, Language, Locales, Text};

/// Fewest digits of a number in groups that is read digit by digit: a telephone number, a postal code.
const LEAST_DIGITS: usize = 6;

impl Locales {
    /// A marked text of a language as it is said: signs as words, the numbers of tickets and telephones digit by digit.
    #[must_use]
    pub fn aloud(&self, lang: &Lang, marked: &str) -> Text {
        if self.language(lang).is_some_and(Language::is_japanese) {
            // A Japanese voice knows whole messages by their letters and marks, and spells numbers itself.
            return Text::new(lang, marked);
        }
        Text::new(lang, out(marked, |id| self.text(lang, id)))
    }
}

/// A marked text with signs as words, and the numbers of tickets and telephones digit by digit. `word` gives a message
/// in the text's language. Marks stay where they are.
fn out(marked: &str, word: impl Fn(&str) -> Text) -> String {
    let mut said = String::with_capacity(marked.len());
    let mut rest = marked;
    while let Some(next) = rest.chars().next() {
        let end = rest.find(|c| !is_of_number(c)).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        if !run.is_empty() {
            said.push_str(&digit_by_digit(run).unwrap_or_else(|| run.to_owned()));
            rest = behind;
            continue;
        }
        let behind = &rest[next.len_utf8()..];
        match next {
            '→' | '·' => said.push(','),
            '✓' => said.push_str(word("speech-tick").marked()),
            '–' | '〜' | '～' | '~' if ends_in_digit(&said) && begins_with_digit(behind) => {
                said.push_str(word("speech-to").marked());
            }
            _ => said.push(next),
        }
        rest = behind;
    }
    said
}

fn ends_in_digit(text: &str) -> bool {
    let text = text.trim_end_matches(is_isolation);
    text.ends_with(|c: char| c.is_ascii_digit())
}

fn begins_with_digit(text: &str) -> bool {
    let text = text.trim_start_matches(is_isolation);
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// `A-041` as `A, 0 4 1`. `None` for what is no such number.
fn digit_by_digit(run: &str) -> Option<String> {
    let groups: Vec<&str> = run.split('-').collect();
    let (first, others) = groups.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let is_number = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let is_series = first.len() == 1 && first.bytes().all(|b| b.is_ascii_uppercase());
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let is_long = is_number(first) && digits >= LEAST_DIGITS;
    if !(is_series || is_long) || !others.iter().all(|group| is_number(group)) {
        return None;
    }
    let spaced = |group: &&str| {
        let digits: Vec<String> = group.chars().map(String::from).collect();
        digits.join(" ")
    };
    let groups: Vec<String> = groups.iter().map(spaced).collect();
    Some(groups.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: &str) {
        let word = |id: &str| Text::from(if id == "speech-to" { " to " } else { "a tick" });
        assert_eq!(out(written, word), expected);
    }

    #[test]
    fn numbers_of_tickets_and_telephones_are_said_digit_by_digit() {
        check("A-041", "A, 0 4 1");
        check(
            "It is \u{2068}A-041\u{2069}.",
            "It is \u{2068}A, 0 4 1\u{2069}.",
        );
        check("0748-33-3111", "0 7 4 8, 3 3, 3 1 1 1");
        check("523-8501", "5 2 3, 8 5 0 1");
    }

    #[test]
    fn other_numbers_and_words_stay_as_they_are() {
        let same = [
            "10:24", "e-Tax", "COVID-19", "1-2", "-", "A-", "100", "a – b",
        ];
        same.into_iter().for_each(|same| check(same, same));
    }

    #[test]
    fn signs_become_words() {
        check("5–15 min", "5 to 15 min");
        check(
            "\u{2068}5\u{2069}~\u{2068}15\u{2069}",
            "\u{2068}5\u{2069} to \u{2068}15\u{2069}",
        );
        check("Family → Tax", "Family , Tax");
        check("✓ marks it", "a tick marks it");
    }
}
