//! The journal's file: an append-only log of JSON lines, each synced to the disk before it counts.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use crate::files;
use crate::link::AskError;
use crate::link::ledger::JournalLine;

/// Size above which the log is compacted when it can be, in bytes.
const COMPACT_ABOVE_BYTES: u64 = 256 * 1024;

/// The file of the journal.
pub(super) struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    /// Opens the log, and reads its lines.
    pub(super) fn open(path: PathBuf) -> Result<(Self, Vec<JournalLine>), AskError> {
        let failed = AskError::file(&path);
        let content = files::read(&path).map_err(&failed)?.unwrap_or_default();
        // A torn last line (a loss of power during the write) was never acted on, and is cut off.
        let whole = content
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        let file = append_to(&path).map_err(&failed)?;
        file.set_len(whole as u64).map_err(&failed)?;
        let lines = content[..whole]
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty());
        let lines = lines.filter_map(|line| match serde_json::from_slice(line) {
            Ok(line) => Some(line),
            // Whatever it was, everything around it still counts.
            Err(error) => {
                tracing::error!(%error, "a line of the journal cannot be read");
                None
            }
        });
        let lines = lines.collect();
        Ok((Self { path, file }, lines))
    }

    /// Appends a line; it is on the disk when this returns.
    pub(super) fn append(&mut self, line: &JournalLine) -> Result<(), AskError> {
        let failed = AskError::file(&self.path);
        let mut bytes = Vec::new();
        push(&mut bytes, line).map_err(&failed)?;
        let before = self.file.metadata().map_err(&failed)?.len();
        let written = self
            .file
            .write_all(&bytes)
            .and_then(|()| self.file.sync_data());
        if written.is_err() {
            // Half a line must not stand before the next one.
            let _ = self.file.set_len(before);
        }
        written.map_err(&failed)
    }

    /// Whether the log has grown so long that it is worth compacting.
    pub(super) fn is_long(&self) -> bool {
        let file = self.file.metadata();
        file.is_ok_and(|file| file.len() > COMPACT_ABOVE_BYTES)
    }

    /// Replaces all lines by these, whole or not at all.
    pub(super) fn replace(&mut self, lines: &[JournalLine]) -> Result<(), AskError> {
        let failed = AskError::file(&self.path);
        let mut bytes = Vec::new();
        for line in lines {
            push(&mut bytes, line).map_err(&failed)?;
        }
        files::write(&self.path, &bytes).map_err(&failed)?;
        self.file = append_to(&self.path).map_err(&failed)?;
        Ok(())
    }
}

fn push(bytes: &mut Vec<u8>, line: &JournalLine) -> io::Result<()> {
    serde_json::to_writer(&mut *bytes, line).map_err(io::Error::other)?;
    bytes.push(b'\n');
    Ok(())
}

fn append_to(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(path)
}
