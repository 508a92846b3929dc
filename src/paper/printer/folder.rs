//! A folder as a printer: a PDF a sheet, there whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::Mutex;

use super::Reason;
use crate::paper::Printout;

/// A folder that sheets are written into as `sheet-1.pdf`, `sheet-2.pdf`, …
pub struct Folder {
    path: PathBuf,
    /// One at a time, so that two sheets never take the same name.
    turn: Mutex<()>,
}

impl Folder {
    /// A folder; it is made when the first sheet is written.
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            turn: Mutex::new(()),
        }
    }

    pub(super) async fn print(&self, printout: &Printout) -> Result<(), Reason> {
        let _turn = self.turn.lock().await;
        self.write(&printout.pdf).await.map_err(|error| {
            tracing::error!(%error, folder = %self.path.display(), "a sheet could not be written");
            Reason::Failed
        })
    }

    async fn write(&self, pdf: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.path).await?;
        let sheet = self
            .path
            .join(format!("sheet-{}.pdf", self.last().await? + 1));
        let part = sheet.with_extension("part");
        let written = write_whole(&part, pdf).await;
        let written = match written {
            Ok(()) => fs::rename(&part, &sheet).await,
            Err(error) => Err(error),
        };
        if written.is_err() {
            // What was begun holds part of a visitor's sheet.
            let _ = fs::remove_file(&part).await;
        }
        written
    }

    /// The highest number in the folder.
    async fn last(&self) -> io::Result<u64> {
        let mut last = 0;
        let mut entries = fs::read_dir(&self.path).await?;
        while let Some(entry) = entries.next_entry().await? {
            last = last.max(number(&entry.path()).unwrap_or(0));
        }
        Ok(last)
    }
}

async fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    let _ = options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    let _ = options.mode(0o600);
    let mut file = options.open(path).await?;
    file.write_all(bytes).await?;
    // A write may only be under way: what a full disk says to it is heard here.
    file.flush().await?;
    file.sync_all().await
}

fn number(path: &Path) -> Option<u64> {
    let name = path.file_name()?.to_str()?;
    name.strip_prefix("sheet-")?
        .strip_suffix(".pdf")?
        .parse()
        .ok()
}
