//! The id of a ticket, made by the kiosk before anybody is asked for a number.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// A ticket's id, a UUID of version 7.
///
/// It is the key under which a kiosk may ask again and again: the same id always gets the same
/// number, so a double tap or an answer that was lost on its way makes no second ticket. It says
/// when it was made and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// An id made at a moment from random bytes.
    ///
    /// A moment before 1970 counts as 1970: the id is still unique by its 74 random bits.
    #[must_use]
    pub fn new(at: Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
        Self(Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

impl Id {
    /// The id of another ticket of the same visit, after the `n`-th was given back.
    #[must_use]
    pub fn nth(self, n: u8) -> Self {
        let mut bytes = self.0.into_bytes();
        // The last byte is random; the bytes that say version and time stay.
        bytes[15] = bytes[15].wrapping_add(n);
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.hyphenated(), f)
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let id = Uuid::try_parse(text).map_err(|_| NotAnId)?;
        match id.get_version() {
            Some(uuid::Version::SortRand) => Ok(Self(id)),
            _ => Err(NotAnId),
        }
    }
}

/// A text that is no ticket id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a ticket id (a UUID of version 7)")]
pub struct NotAnId;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_being_written_and_read() {
        let at = Timestamp::from_millisecond(1_795_000_000_123).unwrap();
        let id = Id::new(at, [7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!(id < Id::new(at + jiff::SignedDuration::from_millis(1), [0; 10]));
    }

    #[test]
    fn other_ids_and_texts_are_refused() {
        for text in [
            "",
            "A-041",
            "00000000-0000-0000-0000-000000000000",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        ] {
            assert_eq!(text.parse::<Id>(), Err(NotAnId), "{text:?}");
        }
    }

    #[test]
    fn a_clock_before_1970_still_makes_an_id() {
        let id = Id::new(Timestamp::from_second(-1).unwrap(), [9; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}
