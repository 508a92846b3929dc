//! Ticket numbers: a series letter and three digits.

use std::fmt;
use std::str::FromStr;

/// A series: one capital letter A–Z, without I and O, which read like digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series(char);

impl Series {
    /// All 24 series, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        ('A'..='Z').filter_map(|letter| Self::try_from(letter).ok())
    }

    /// The letter.
    #[must_use]
    pub fn letter(self) -> char {
        self.0
    }
}

impl TryFrom<char> for Series {
    type Error = NotANumber;

    fn try_from(letter: char) -> Result<Self, NotANumber> {
        match letter {
            'I' | 'O' => Err(NotANumber),
            'A'..='Z' => Ok(Self(letter)),
            _ => Err(NotANumber),
        }
    }
}

impl FromStr for Series {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => Self::try_from(letter),
            _ => Err(NotANumber),
        }
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A ticket's number, unique within a business day.
///
/// Three digits are what a board can show large and a visitor can keep in mind. A series that has
/// given out 999 gives no more that day: running over into the next letter would hand out numbers
/// of another counter, and starting again would hand one out twice. Whoever comes then is sent to a
/// person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    series: Series,
    ordinal: u16,
}

impl Number {
    /// The last ordinal of a series.
    pub const LAST: u16 = 999;

    /// A number, if the ordinal is 1 to 999.
    ///
    /// # Errors
    /// Any other ordinal.
    pub fn new(series: Series, ordinal: u16) -> Result<Self, NotANumber> {
        if (1..=Self::LAST).contains(&ordinal) {
            Ok(Self { series, ordinal })
        } else {
            Err(NotANumber)
        }
    }

    /// Its series.
    #[must_use]
    pub fn series(self) -> Series {
        self.series
    }

    /// Its place in the series, 1 to 999.
    #[must_use]
    pub fn ordinal(self) -> u16 {
        self.ordinal
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:03}", self.series, self.ordinal)
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let (series, digits) = text.split_once('-').ok_or(NotANumber)?;
        let well_formed = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !well_formed {
            return Err(NotANumber);
        }
        Self::new(series.parse()?, digits.parse().map_err(|_| NotANumber)?)
    }
}

/// Something that is no ticket number or series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ticket number is a letter A to Z without I and O, and 001 to 999: A-041")]
pub struct NotANumber;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_24_series() {
        let letters: String = Series::all().map(Series::letter).collect();
        assert_eq!(letters, "ABCDEFGHJKLMNPQRSTUVWXYZ");
    }

    #[test]
    fn a_number_shows_three_digits_and_reads_back() {
        for (ordinal, shown) in [(1, "A-001"), (41, "A-041"), (999, "A-999")] {
            let number = Number::new(Series('A'), ordinal).unwrap();
            assert_eq!(number.to_string(), shown);
            assert_eq!(shown.parse(), Ok(number));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "-",
            "A",
            "A-",
            "A041",
            "A-41",
            "A-000",
            "A-1000",
            "I-001",
            "O-001",
            "a-001",
            "Ａ-001",
            "A-０４１",
            "A-+41",
            "AB-001",
            "A-04 ",
            "A-0 1",
        ] {
            assert_eq!(text.parse::<Number>(), Err(NotANumber), "{text:?}");
        }
        for ordinal in [0, 1000, u16::MAX] {
            assert_eq!(Number::new(Series('A'), ordinal), Err(NotANumber));
        }
    }
}
