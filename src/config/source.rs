//! The file's text, and where its values stand in it.

use std::fmt;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, syntax};

/// A configuration as it is written. It may hold a PIN or a password, so its text cannot be printed.
#[derive(Clone)]
pub(super) struct ConfigText {
    pub(super) path: PathBuf,
    text: String,
}

impl ConfigText {
    /// # Errors
    /// The syntax is not TOML's.
    pub(super) fn parse(path: &Path, text: &str) -> Result<Self, Fault> {
        match DeTable::parse(text) {
            Ok(_) => Ok(Self {
                path: path.to_owned(),
                text: text.to_owned(),
            }),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                Err(syntax(path, text, at, error.message(), super::COMPARE))
            }
        }
    }

    /// Whether other accounts of the machine can read the file.
    pub(super) fn is_open(&self) -> bool {
        let file = std::fs::metadata(&self.path);
        file.is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
    }

    /// The byte at which a key stands, such as `kiosk.at`, or a value of a list, such as
    /// `kiosk.frequent.0`; `None` when it is not there.
    pub(super) fn offset(&self, key: &str) -> Option<usize> {
        // Read again for each fault: a table that borrows from the text cannot be kept beside it.
        let root = DeTable::parse(&self.text).ok()?;
        let (first, rest) = key.split_once('.').unwrap_or((key, ""));
        let (name, mut value) = root.get_ref().get_key_value(first)?;
        let mut at = name.span().start;
        for name in rest.split('.').filter(|name| !name.is_empty()) {
            at = match value.get_ref() {
                DeValue::Table(table) => {
                    let (name, inner) = table.get_key_value(name)?;
                    value = inner;
                    name.span().start
                }
                DeValue::Array(values) => {
                    value = values.get(name.parse::<usize>().ok()?)?;
                    value.span().start
                }
                _ => return None,
            };
        }
        Some(at)
    }

    /// A fault at a key, or of the whole file when the key is not there.
    pub(super) fn fault(
        &self,
        key: &str,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) -> Fault {
        match self.offset(key) {
            Some(at) => Fault::at(&self.path, &self.text, at, what, fix),
            None => Fault::of(&self.path, what, fix),
        }
    }
}

impl fmt::Debug for ConfigText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ConfigText").field(&self.path).finish()
    }
}
