//! The words of a condition: ids, keywords, numbers and days, each with its place.

use std::ops::Range;

use jiff::civil::Date;
use winnow::Parser;
use winnow::combinator::opt;
use winnow::stream::Location;
use winnow::token::take_while;

use super::{GrammarInput, Parsed, cut, quoted};

/// A word with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::catalogue::condition) struct PlacedWord {
    pub(in crate::catalogue::condition) text: String,
    pub(in crate::catalogue::condition) at: Range<usize>,
}

pub(super) fn number(input: &mut GrammarInput<'_>) -> Parsed<(i64, Range<usize>)> {
    let (text, at) = literal(input)?;
    match text.parse() {
        Ok(number) => Ok((number, at)),
        Err(_) => cut(
            at,
            format!("a whole number is expected here, not {}", quoted(text)),
            "write digits only, as in `below 18`",
        ),
    }
}

pub(super) fn day(input: &mut GrammarInput<'_>) -> Parsed<Date> {
    let (text, at) = literal(input)?;
    match text.parse() {
        Ok(day) if text.len() == 10 => Ok(day),
        _ => cut(
            at,
            format!("a day is expected here, not {}", quoted(text)),
            "write year, month and day, as in `before 2026-05-26`",
        ),
    }
}

/// A number or a day; the caller judges which.
pub(super) fn literal<'s>(input: &mut GrammarInput<'s>) -> Parsed<(&'s str, Range<usize>)> {
    blank(input)?;
    take_while(0.., |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '+')
    })
    .with_span()
    .parse_next(input)
}

/// A word, or the complaint that there is none.
pub(super) fn word(input: &mut GrammarInput<'_>) -> Parsed<PlacedWord> {
    blank(input)?;
    if let Some(word) = opt(name).parse_next(input)? {
        return Ok(word);
    }
    let start = input.current_token_start();
    match input.input.chars().next() {
        None => cut(
            start..start,
            "the condition ends where a fact is expected",
            "name a fact, or write `true`",
        ),
        Some(c) => cut(
            start..start + c.len_utf8(),
            format!("{} does not belong in a condition", quoted(&c.to_string())),
            "use the ids of facts and choices (a-z, 0-9, _), `and`, `or`, `not` and parentheses",
        ),
    }
}

pub(super) fn name(input: &mut GrammarInput<'_>) -> Parsed<PlacedWord> {
    blank(input)?;
    take_while(1.., |c: char| c.is_alphanumeric() || c == '_')
        .with_span()
        .map(|(text, at): (&str, _)| PlacedWord {
            text: text.to_owned(),
            at,
        })
        .parse_next(input)
}

pub(super) fn keyword(expected: &'static str) -> impl FnMut(&mut GrammarInput<'_>) -> Parsed<()> {
    move |input| {
        name.verify(|word: &PlacedWord| word.text == expected)
            .void()
            .parse_next(input)
    }
}

pub(super) fn blank(input: &mut GrammarInput<'_>) -> Parsed<()> {
    take_while(0.., [' ', '\t', '\n', '\r'])
        .void()
        .parse_next(input)
}
