//! Text in one language, with its furigana.
//!
//! Readings are written in the messages as `｜漢字《かんじ》`; the same markup feeds the screen, the
//! paper, the search and the voice.

use zeroize::Zeroize;

use super::Lang;

/// The mark before a base that has a reading.
const BASE: char = '｜';
/// The marks around a reading.
const READING: (char, char) = ('《', '》');

/// What a page says. It may repeat a visitor's answer, so it is wiped and never printed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Text {
    marked: String,
    lang: Option<Lang>,
}

/// A piece of a text, with its reading if it has one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Span<'a> {
    /// What stands on the line.
    pub base: &'a str,
    /// What stands above it.
    pub reading: Option<&'a str>,
}

impl Text {
    /// A text in a language, readings marked.
    pub fn new(lang: &Lang, marked: impl Into<String>) -> Self {
        Self {
            marked: marked.into(),
            lang: Some(lang.clone()),
        }
    }

    /// Language of the text: that of its font and its voice. `None` for what every language writes
    /// alike (a number, a time of day), and for what a visitor typed: they follow the page.
    #[must_use]
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// The text as it came, with its marks.
    #[must_use]
    pub fn marked(&self) -> &str {
        &self.marked
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty()
    }

    /// The pieces, in order.
    pub fn spans(&self) -> impl Iterator<Item = Span<'_>> {
        spans(&self.marked)
    }

    /// A name without what stands after it in brackets, such as the Japanese of a sign.
    #[must_use]
    pub fn without_brackets(&self) -> Self {
        let end = self.marked.find(['(', '（']).filter(|end| *end > 0);
        let name = &self.marked[..end.unwrap_or(self.marked.len())];
        Self {
            marked: name.trim_end().to_owned(),
            lang: self.lang.clone(),
        }
    }

    /// What stands on the line: no readings, no direction marks.
    #[must_use]
    pub fn plain(&self) -> String {
        self.joined(|span| span.base)
    }

    /// How it is read aloud: readings in place of what they stand above, no direction marks.
    #[must_use]
    pub fn spoken(&self) -> String {
        self.joined(|span| span.reading.unwrap_or(span.base))
    }

    fn joined<'a>(&'a self, side: impl Fn(Span<'a>) -> &'a str) -> String {
        let mut line = String::with_capacity(self.marked.len());
        for span in self.spans() {
            line.extend(side(span).chars().filter(|c| !is_isolation(*c)));
        }
        line
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        self.marked.zeroize();
    }
}

impl From<&str> for Text {
    fn from(marked: &str) -> Self {
        Self::from(marked.to_owned())
    }
}

impl From<String> for Text {
    fn from(marked: String) -> Self {
        Self { marked, lang: None }
    }
}

/// Fluent's marks around a variable, invisible on the screen and unwanted everywhere else.
pub(crate) fn is_isolation(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Splits a marked text. Marks that do not form a whole `｜…《…》` stand for themselves.
pub fn spans(marked: &str) -> impl Iterator<Item = Span<'_>> {
    let mut rest = marked;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find(BASE).unwrap_or(rest.len());
        if start > 0 {
            let (base, after) = rest.split_at(start);
            rest = after;
            return Some(Span {
                base,
                reading: None,
            });
        }
        if let Some((span, after)) = ruby(rest) {
            rest = after;
            return Some(span);
        }
        let (base, after) = rest.split_at(BASE.len_utf8());
        rest = after;
        Some(Span {
            base,
            reading: None,
        })
    })
}

fn ruby(rest: &str) -> Option<(Span<'_>, &str)> {
    let (base, after) = rest.strip_prefix(BASE)?.split_once(READING.0)?;
    let (reading, after) = after.split_once(READING.1)?;
    let whole = !base.is_empty() && !reading.is_empty() && !base.contains([BASE, READING.1]);
    whole.then_some((
        Span {
            base,
            reading: Some(reading),
        },
        after,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(marked: &str, plain: &str, spoken: &str) {
        let text = Text::from(marked);
        assert!(text.plain() == plain, "plain of {marked}");
        assert!(text.spoken() == spoken, "spoken of {marked}");
    }

    #[test]
    fn readings_stand_above_and_are_spoken() {
        check("", "", "");
        check("お｜子《こ》さん", "お子さん", "おこさん");
        check("｜住《す》む｜人《ひと》", "住む人", "すむひと");
        check("\u{2068}7\u{2069}さい", "7さい", "7さい");
    }

    #[test]
    fn broken_marks_stand_for_themselves() {
        check("｜漢字", "｜漢字", "｜漢字");
        check("｜漢字《かんじ", "｜漢字《かんじ", "｜漢字《かんじ");
        check("｜《》", "｜《》", "｜《》");
        check("a｜｜字《じ》", "a｜字", "a｜じ");
    }
}
