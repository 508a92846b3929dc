//! The grammar of conditions: text to an untyped tree that remembers where each word stood.
//!
//! `or` binds loosest, then `and`, then `not`:
//!
//! ```text
//! any   = all { "or" all }
//! all   = one { "and" one }
//! one   = "not" one | "(" any ")" | "true" | "false" | fact [ verb ]
//! verb  = "is" choice | "in" list | "has" choice | "has_any" list | "has_none"
//!       | "below" number | "from" number | "between" number "and" number
//!       | "has_below" number | "has_from" number | "has_between" number "and" number
//!       | "before" day
//! list  = "[" choice { "," choice } "]"
//! ```

mod words;

pub(super) use words::PlacedWord;

use std::ops::Range;

use jiff::civil::Date;
use winnow::combinator::{opt, peek, preceded, separated};
use winnow::error::{ErrMode, ParserError};
use winnow::stream::{LocatingSlice, Location, Stateful};
use winnow::{ModalResult, Parser};

use words::{blank, day, keyword, name, number, word};

use crate::catalogue::nearest::did_you_mean;

/// Nesting limit of parentheses and `not`. A person loses the thread long before;
/// the limit keeps a hostile file from exhausting the stack.
const MOST_NESTED: usize = 32;

/// Limit of tests in one condition, for the same two reasons.
const MOST_TESTS: usize = 100;

const VERBS: [&str; 12] = [
    "is",
    "in",
    "has",
    "has_any",
    "has_none",
    "below",
    "from",
    "between",
    "has_below",
    "has_from",
    "has_between",
    "before",
];

const RESERVED: [&str; 5] = ["and", "or", "not", "true", "false"];

/// What is wrong in a condition, at a range of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) at: Range<usize>,
    pub(crate) what: String,
    pub(crate) fix: String,
}

/// An untyped condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expr {
    Always,
    Never,
    All(Vec<Expr>),
    /// Each branch with its place, so that one that can never hold is found.
    Any(Vec<(Expr, Range<usize>)>),
    Not(Box<Expr>),
    Test(PlacedWord, Verb, Range<usize>),
}

/// What a test asks of its fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verb {
    Yes,
    In(Vec<PlacedWord>),
    HasAny(Vec<PlacedWord>),
    HasNone,
    Within(Option<i64>, Option<i64>),
    HasWithin(Option<i64>, Option<i64>),
    Before(Date),
}

/// Reads a condition.
pub(super) fn parse(text: &str) -> Result<Expr, Mistake> {
    let mut input = GrammarInput {
        input: LocatingSlice::new(text),
        state: Counts::default(),
    };
    whole(&mut input).map_err(|error| match error {
        ErrMode::Backtrack(mistake) | ErrMode::Cut(mistake) => mistake,
        ErrMode::Incomplete(_) => mistake(text.len()..text.len(), "it ends too early", "finish it"),
    })
}

/// What nesting and length have been used up.
#[derive(Debug, Clone, Default)]
struct Counts {
    depth: usize,
    tests: usize,
}

type GrammarInput<'s> = Stateful<LocatingSlice<&'s str>, Counts>;
type Parsed<T> = ModalResult<T, Mistake>;

impl<'s> ParserError<GrammarInput<'s>> for Mistake {
    type Inner = Self;

    fn from_input(input: &GrammarInput<'s>) -> Self {
        let start = input.current_token_start();
        mistake(
            start..start,
            "this is not understood",
            "see the forms of conditions",
        )
    }

    fn into_inner(self) -> Result<Self::Inner, Self> {
        Ok(self)
    }
}

fn whole(input: &mut GrammarInput<'_>) -> Parsed<Expr> {
    let (expr, _) = any(input)?;
    blank(input)?;
    if input.input.is_empty() {
        return Ok(expr);
    }
    let start = input.current_token_start();
    if input.input.starts_with(')') {
        return cut(
            start..start + 1,
            "this `)` closes nothing",
            "remove it, or add the `(` that it belongs to",
        );
    }
    let word = peek(word).parse_next(input)?;
    cut(
        word.at,
        format!(
            "{} stands where the condition should end or go on",
            quoted(&word.text)
        ),
        "join tests with `and` or `or`",
    )
}

fn any(input: &mut GrammarInput<'_>) -> Parsed<(Expr, Range<usize>)> {
    let mut branches: Vec<(Expr, Range<usize>)> =
        separated(1.., all, keyword("or")).parse_next(input)?;
    let at = covering(&branches);
    let expr = match branches.len() {
        1 => branches.swap_remove(0).0,
        _ => Expr::Any(branches),
    };
    Ok((expr, at))
}

fn all(input: &mut GrammarInput<'_>) -> Parsed<(Expr, Range<usize>)> {
    let mut parts: Vec<(Expr, Range<usize>)> =
        separated(1.., one, keyword("and")).parse_next(input)?;
    let at = covering(&parts);
    let expr = match parts.len() {
        1 => parts.swap_remove(0).0,
        _ => Expr::All(parts.into_iter().map(|(part, _)| part).collect()),
    };
    Ok((expr, at))
}

fn one(input: &mut GrammarInput<'_>) -> Parsed<(Expr, Range<usize>)> {
    blank(input)?;
    let start = input.current_token_start();
    input.state.depth += 1;
    if input.state.depth > MOST_NESTED {
        return cut(
            start..start + 1,
            format!("the condition is nested more than {MOST_NESTED} deep"),
            "split it, or write it flat with `and` and `or`",
        );
    }
    let expr = if opt(keyword("not")).parse_next(input)?.is_some() {
        Expr::Not(Box::new(one(input)?.0))
    } else if opt('(').parse_next(input)?.is_some() {
        let (inner, _) = any(input)?;
        blank(input)?;
        if opt(')').parse_next(input)?.is_none() {
            return cut(
                start..start + 1,
                "this `(` is never closed",
                "add `)` where the group ends",
            );
        }
        inner
    } else {
        test(input)?
    };
    input.state.depth -= 1;
    Ok((expr, start..input.previous_token_end()))
}

fn test(input: &mut GrammarInput<'_>) -> Parsed<Expr> {
    let fact = word(input)?;
    match fact.text.as_str() {
        "true" => return Ok(Expr::Always),
        "false" => return Ok(Expr::Never),
        text if RESERVED.contains(&text) || VERBS.contains(&text) => {
            return cut(
                fact.at,
                format!("`{text}` stands where a fact is expected"),
                "name a fact before it: `event is moving`",
            );
        }
        _ => {}
    }
    input.state.tests += 1;
    if input.state.tests > MOST_TESTS {
        return cut(
            fact.at,
            format!("the condition has more than {MOST_TESTS} tests"),
            "use `in [...]` or `has_any [...]`, or split the procedure",
        );
    }
    let verb = verb(input)?;
    let at = fact.at.start..input.previous_token_end();
    Ok(Expr::Test(fact, verb, at))
}

fn verb(input: &mut GrammarInput<'_>) -> Parsed<Verb> {
    let Some(next) = opt(peek(name)).parse_next(input)? else {
        return Ok(Verb::Yes);
    };
    match next.text.as_str() {
        "and" | "or" => return Ok(Verb::Yes),
        verb if VERBS.contains(&verb) => {}
        other => {
            return cut(
                next.at,
                format!("{} is not a comparison", quoted(other)),
                did_you_mean(other, VERBS.into_iter().chain(["and", "or"]))
                    .unwrap_or_else(|| format!("use one of: {}", VERBS.join(", "))),
            );
        }
    }
    let verb = name(input)?;
    Ok(match verb.text.as_str() {
        "is" => Verb::In(vec![choice(input)?]),
        "in" => Verb::In(list(input)?),
        "has" => Verb::HasAny(vec![choice(input)?]),
        "has_any" => Verb::HasAny(list(input)?),
        "has_none" => Verb::HasNone,
        "before" => Verb::Before(day(input)?),
        "below" => Verb::Within(None, Some(below(input)?)),
        "from" => Verb::Within(Some(number(input)?.0), None),
        "has_below" => Verb::HasWithin(None, Some(below(input)?)),
        "has_from" => Verb::HasWithin(Some(number(input)?.0), None),
        "has_between" => {
            between(input).map(|(low, high)| Verb::HasWithin(Some(low), Some(high)))?
        }
        _ => between(input).map(|(low, high)| Verb::Within(Some(low), Some(high)))?,
    })
}

fn list(input: &mut GrammarInput<'_>) -> Parsed<Vec<PlacedWord>> {
    blank(input)?;
    let start = input.current_token_start();
    if opt('[').parse_next(input)?.is_none() {
        return cut(
            start..start,
            "a list is expected here",
            "write the choices as `[a, b]`",
        );
    }
    let words = separated(1.., choice, preceded(blank, ',')).parse_next(input)?;
    blank(input)?;
    if opt(']').parse_next(input)?.is_none() {
        return cut(
            start..start + 1,
            "this `[` is never closed",
            "add `]` after the last choice",
        );
    }
    Ok(words)
}

fn choice(input: &mut GrammarInput<'_>) -> Parsed<PlacedWord> {
    blank(input)?;
    match opt(name).parse_next(input)? {
        Some(word) => Ok(word),
        None => {
            let start = input.current_token_start();
            cut(
                start..start,
                "a choice of the fact is expected here",
                "name one of its choices",
            )
        }
    }
}

fn between(input: &mut GrammarInput<'_>) -> Parsed<(i64, i64)> {
    let (low, from) = number(input)?;
    if opt(keyword("and")).parse_next(input)?.is_none() {
        return cut(
            from,
            "the second number is missing",
            "write `between 6 and 15`",
        );
    }
    let (high, to) = number(input)?;
    if low > high {
        return cut(
            from.start..to.end,
            "the range ends before it begins",
            "put the smaller number first",
        );
    }
    Ok((low, high))
}

/// The largest whole number below the one that is written.
fn below(input: &mut GrammarInput<'_>) -> Parsed<i64> {
    Ok(number(input)?.0.saturating_sub(1))
}

fn covering(parts: &[(Expr, Range<usize>)]) -> Range<usize> {
    let start = parts.first().map_or(0, |(_, at)| at.start);
    start..parts.last().map_or(start, |(_, at)| at.end)
}

fn mistake(at: Range<usize>, what: impl Into<String>, fix: impl Into<String>) -> Mistake {
    Mistake {
        at,
        what: what.into(),
        fix: fix.into(),
    }
}

fn cut<T>(at: Range<usize>, what: impl Into<String>, fix: impl Into<String>) -> Parsed<T> {
    Err(ErrMode::Cut(mistake(at, what, fix)))
}

/// A word of a file as a fault quotes it: short, and without anything that could disturb a terminal.
pub(crate) fn quoted(word: &str) -> String {
    const LONGEST_CHARS: usize = 40;
    let shown: String = word
        .chars()
        .take(LONGEST_CHARS)
        .flat_map(char::escape_debug)
        .collect();
    let dots = if word.chars().nth(LONGEST_CHARS).is_some() {
        "…"
    } else {
        ""
    };
    format!("`{shown}{dots}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, at: usize, what: &str) {
        let mistake = parse(text).expect_err(text);
        assert!(mistake.what.contains(what), "{text}: {}", mistake.what);
        assert_eq!(mistake.at.start, at, "{text}: {}", mistake.what);
        assert!(!mistake.fix.is_empty());
    }

    #[test]
    fn and_binds_tighter_than_or_and_not_tightest() {
        let bound = parse("not a and b or c").unwrap();
        let grouped = parse("((not a) and b) or (c)").unwrap();
        let (Expr::Any(bound), Expr::Any(grouped)) = (bound, grouped) else {
            panic!("`or` is at the top");
        };
        assert_eq!(bound.len(), 2);
        assert!(matches!(&bound[0].0, Expr::All(parts) if matches!(parts[0], Expr::Not(_))));
        assert!(matches!(&grouped[0].0, Expr::All(parts) if matches!(parts[0], Expr::Not(_))));
    }

    #[test]
    fn every_form_is_read() {
        for text in [
            "true",
            "false",
            "a",
            "a is b",
            "a is 20_59",
            "a in [b, 75_up]",
            "a has b",
            "a has_any [b,c]",
            "a has_none",
            "a below 18",
            "a from 65",
            "a between 6 and 15 and b",
            "a has_below 18",
            "a has_from 15",
            "a has_between 6 and 12",
            "a before 2026-05-26",
            "  ( a\n and\tb ) ",
        ] {
            let _ = parse(text).unwrap_or_else(|mistake| panic!("{text}: {}", mistake.what));
        }
    }

    #[test]
    fn a_mistake_is_shown_where_it_stands() {
        check("", 0, "ends where a fact");
        check("a and", 5, "ends where a fact");
        check("a bellow 18", 2, "not a comparison");
        check("a between 9 and 3", 10, "ends before it begins");
        check("a between 9", 10, "second number");
        check("a below x", 8, "whole number");
        check("a below 9223372036854775808", 8, "whole number");
        check("a below NaN", 8, "whole number");
        check("a before 2026-02-30", 9, "a day is expected");
        check("(a or b", 0, "never closed");
        check("a)", 1, "closes nothing");
        check("a in b", 5, "a list is expected");
        check("a in [b", 5, "never closed");
        check("a in []", 6, "a choice");
        check("a & b", 2, "does not belong");
        check("a b is c", 2, "not a comparison");
        check("and a", 0, "where a fact is expected");
        check("漢字 is \u{202e}", 10, "a choice");
    }

    #[test]
    fn endless_nesting_and_length_are_refused() {
        check(&"(".repeat(100_000), MOST_NESTED, "nested");
        check(&"not ".repeat(100_000), MOST_NESTED * 4, "nested");
        check(
            &vec!["a"; 100_000].join(" or "),
            MOST_TESTS * 5,
            "more than",
        );
        let long = "x".repeat(1_000_000);
        assert!(parse(&format!("a {long}")).unwrap_err().what.len() < 200);
    }

    #[test]
    fn a_comparison_with_a_slip_is_guessed() {
        assert_eq!(
            parse("a bellow 18").unwrap_err().fix,
            "did you mean `below`?"
        );
    }
}
