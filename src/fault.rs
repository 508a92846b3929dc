//! Faults in files that people write, each with its place and its mend.

mod text;

pub use text::{decoded, syntax};

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The kiosk works, but somebody should look at it.
    Warning,
    /// The kiosk refuses to open with this.
    Error,
}

/// One thing that is wrong in one file: where, what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file at fault.
    pub file: PathBuf,
    /// Line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when the whole line is meant.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

impl Fault {
    /// A fault at a byte offset of a file's text.
    pub fn at(
        file: impl Into<PathBuf>,
        text: &str,
        offset: usize,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        let (line, column) = place(text, offset);
        Self {
            file: file.into(),
            line,
            column,
            severity: Severity::Error,
            what: what.into(),
            fix: fix.into(),
        }
    }

    /// A fault of a whole file.
    pub fn of(file: impl Into<PathBuf>, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            severity: Severity::Error,
            what: what.into(),
            fix: fix.into(),
        }
    }

    /// The same fault as a warning.
    #[must_use]
    pub fn warning(self) -> Self {
        Self {
            severity: Severity::Warning,
            ..self
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {kind}: {}\n    fix: {}", self.what, self.fix)
    }
}

/// Blame for an error: whose fault it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Blame {
    /// The person's at the keyboard: something typed or written can be mended by them.
    Yours,
    /// Ours: a defect of this program.
    Ours,
    /// The machine's: a disk, a port, a printer.
    Machines,
}

/// An error for a person at a command line: what happened, whose fault it is, what to do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub what: String,
    /// Whose fault it is.
    pub blame: Blame,
    /// What to do now.
    pub fix: String,
}

impl fmt::Display for Blame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Yours => "in what was typed or written",
            Self::Ours => "ours: a defect of this program",
            Self::Machines => "the machine's",
        })
    }
}

impl Trouble {
    /// Something the person can mend.
    pub fn yours(what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self::new(what, Blame::Yours, fix)
    }

    /// A defect of this program.
    pub fn ours(what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self::new(what, Blame::Ours, fix)
    }

    /// Something the machine lacks or broke.
    pub fn machines(what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self::new(what, Blame::Machines, fix)
    }

    fn new(what: impl Into<String>, blame: Blame, fix: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            blame,
            fix: fix.into(),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blame = self.blame;
        write!(f, "{}\n  fault: {blame}\n  to do: {}", self.what, self.fix)
    }
}

impl std::error::Error for Trouble {}

/// Line and column (both from 1, columns in characters) of a byte offset.
///
/// An offset past the end, or inside a character, is taken back to the nearest one before it.
#[must_use]
pub fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset)];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_survive_bad_offsets() {
        let text = "一行\n二あ";
        assert_eq!(place(text, 0), (1, 1));
        assert_eq!(place(text, "一行\n二".len()), (2, 2));
        assert_eq!(place(text, 999), (2, 3));
        assert_eq!(place(text, 1), (1, 1));
    }
}
