//! The PIN of a kiosk's staff page.

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

/// The fewest digits of a PIN: with the longest delay between two tries, all of them take years.
pub(super) const FEWEST_DIGITS: usize = 6;
/// The most digits of a PIN.
pub const MOST_PIN_DIGITS: usize = 12;

/// PIN of the staff page, as it is written. It opens a page, so it cannot be printed.
///
/// A hash in its place would hide nothing: a million of them are tried in a second.
#[derive(Clone, Deserialize)]
#[serde(from = "String")]
pub struct StaffPin(Zeroizing<String>);

impl From<String> for StaffPin {
    fn from(digits: String) -> Self {
        Self(Zeroizing::new(digits))
    }
}

impl StaffPin {
    /// Whether this is what was typed.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        *self.0 == *typed
    }

    /// Whether it consists of 6 to 12 digits.
    pub(super) fn is_well_formed(&self) -> bool {
        (FEWEST_DIGITS..=MOST_PIN_DIGITS).contains(&self.0.len())
            && self.0.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl fmt::Debug for StaffPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaffPin")
    }
}
