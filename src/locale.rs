//! Languages and their messages, furigana, numbers and dates.

pub mod text;

pub use text::Text;

use std::fmt;
use std::sync::Arc;

/// A language by the name of its folder in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// The folder's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Lang {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
