//! The record: what a visitor agreed to carry, as codes.
//!
//! It holds answers, so nothing here can be printed for debugging and all of it is wiped when
//! dropped. Codes that this catalogue does not know are kept as they are: another version of the
//! catalogue may know them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use zeroize::{Zeroize, ZeroizeOnDrop};

mod show;
mod wire;

pub(super) use show::shown;
pub use show::shown_text;

/// The number of a thing in the catalogue.
pub type Code = u16;

/// Everything that one reader may see.
#[derive(Clone, Default, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct Record {
    /// The visitor's name.
    pub name: Option<String>,
    /// Its reading.
    pub kana: Option<String>,
    /// Date of birth, in days since 2000-01-01; see [`day_of`].
    pub birth: Option<i32>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The address now.
    pub address: Option<String>,
    /// The address before.
    pub former_address: Option<String>,
    /// The members of the household, without the visitor.
    pub members: Vec<Member>,
    /// Codes of procedures.
    pub procedures: Vec<Code>,
    /// Answers, by the code of the fact. The values wipe themselves.
    #[zeroize(skip)]
    pub facts: BTreeMap<Code, Carried>,
    /// What the visitor wants to say.
    pub note: Option<String>,
    /// Codes of the help that is needed at a desk.
    pub needs: Vec<Code>,
    /// What was agreed to.
    pub consent: Option<Consent>,
    /// The public key of the visitor's own strip, so that a counter can add to it.
    pub own_key: Option<[u8; 32]>,
    /// The language that the visitor reads, by its folder in `locales`.
    pub lang: Option<String>,
    /// The ticket's number, so that a station finds it in its queue.
    pub ticket: Option<String>,
    /// What counters wrote, in order of time.
    pub notes: Vec<Note>,
}

/// What a counter wrote, with the visitor's consent.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Note {
    /// Code of the counter.
    pub from: Code,
    /// When, in minutes since 2020-01-01T00:00Z.
    pub minute: u32,
    /// Codes of the ready-made remarks.
    pub remarks: Vec<Code>,
    /// Free text, in the staff's language.
    pub text: Option<String>,
}

/// One member of a household.
#[derive(Clone, Default, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct Member {
    /// Code of the relation to the visitor.
    pub relation: Code,
    /// Date of birth, in days since 2000-01-01.
    pub birth: Option<i32>,
    /// The name.
    pub name: Option<String>,
    /// Its reading.
    pub kana: Option<String>,
}

/// One answer.
#[derive(Clone, PartialEq, Zeroize, ZeroizeOnDrop)]
pub enum Carried {
    /// Yes or no.
    YesNo(bool),
    /// One choice, by its code.
    Choice(Code),
    /// Several choices, by their codes; none of them is an answer too.
    Choices(Vec<Code>),
    /// A whole number.
    Number(i64),
    /// Several whole numbers.
    Numbers(Vec<i64>),
    /// A day, in days since 2000-01-01.
    Date(i32),
    /// A short text.
    Text(String),
}

/// What the visitor agreed to.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Consent {
    /// Codes of the groups that were ticked for this reader.
    pub groups: Vec<Code>,
    /// A short hash of the words under which they were ticked.
    pub wording: u16,
}

/// A date as days since 2000-01-01.
#[must_use]
pub fn day_of(date: Date) -> i32 {
    // The whole range of civil dates is under eight million days.
    (date - START).get_days()
}

/// Days since 2000-01-01 as a date; `None` beyond the years -9999 to 9999.
#[must_use]
pub fn date_of(day: i32) -> Option<Date> {
    START
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

const START: Date = Date::constant(2000, 1, 1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_over_all_years() {
        for (text, day) in [
            ("2000-01-01", 0),
            ("1999-12-31", -1),
            ("2024-02-29", 8825),
            ("1926-12-25", -26_670),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!(day_of(date), day, "{text}");
            assert_eq!(date_of(day), Some(date), "{text}");
        }
        assert_eq!(date_of(day_of(Date::MIN)), Some(Date::MIN));
        assert_eq!(date_of(day_of(Date::MAX)), Some(Date::MAX));
        assert_eq!(date_of(i32::MAX), None);
    }
}
