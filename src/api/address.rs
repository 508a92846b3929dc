//! The unguessable end of the address at which a visitor finds their place.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::record::seal;
use crate::ticket::Id;

/// Length of the tag in an address, in bytes: 104 bits cannot be guessed.
const ADDRESS_BYTES: usize = 13;

/// Unguessable address of a ticket's page: 20 to 40 letters, digits, `-` and `_`. Its holder sees
/// the place, so it is not printed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

/// A text that is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an address has 20 to 40 letters, digits, `-` or `_`")]
pub struct NotAnAddress;

impl Address {
    /// From a kiosk's secret and a ticket's id, so that a ticket asked for again has the same one, and
    /// nothing but the secret gives it away.
    pub(crate) fn of(secret: &[u8; 32], id: Id) -> Self {
        let tag = seal::tag(secret, id.to_string().as_bytes());
        Self(hex::encode(&tag[..ADDRESS_BYTES]))
    }

    /// The address as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let odd = |c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if (20..=40).contains(&text.len()) && !text.contains(odd) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAnAddress)
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").finish_non_exhaustive()
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}
