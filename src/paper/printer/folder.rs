//! A folder as a printer, for demonstrations: a PDF a sheet, there whole or not at all, and gone after a
//! while. It holds strips and the key to them side by side, so none outlives its time or the program.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::Reason;
use crate::files;
use crate::paper::Printout;

/// Held by the first program that uses the folder: what lies there before is of a program that has ended.
const LOCK: &str = "sheets.lock";

/// A folder that sheets are written into as `sheet-1.pdf`, `sheet-2.pdf`, …
pub struct Folder {
    path: PathBuf,
    keep: Duration,
    kept: Arc<Mutex<KeptSheets>>,
}

/// The sheets of this program that are there.
#[derive(Default)]
struct KeptSheets {
    /// The highest number that was given: none is given twice.
    last: u64,
    sheets: BTreeSet<PathBuf>,
    lock: Option<File>,
}

impl Folder {
    /// A folder that keeps each sheet for a while. What an earlier program left in it is wiped.
    pub(super) fn new(path: PathBuf, keep: Duration) -> Self {
        // A folder that cannot be used is told with the first sheet.
        let lock = files::lock(&path.join(LOCK), Duration::ZERO).ok();
        if lock.is_some() {
            wipe(left(&path));
        }
        let kept = KeptSheets {
            lock,
            ..KeptSheets::default()
        };
        Self {
            path,
            keep,
            kept: Arc::new(Mutex::new(kept)),
        }
    }

    /// What keeps it from being written into.
    pub(super) async fn fault(&self) -> Option<Reason> {
        let path = self.path.clone();
        let there = spawn_blocking(move || files::folder(&path)).await;
        match there {
            Ok(Ok(())) => None,
            _ => Some(Reason::Failed),
        }
    }

    pub(super) async fn print(&self, printout: &Printout) -> Result<(), Reason> {
        let (path, kept) = (self.path.clone(), Arc::clone(&self.kept));
        let pdf = Zeroizing::new(printout.pdf.clone());
        let written = spawn_blocking(move || write(&path, &kept, &pdf))
            .await
            .unwrap_or_else(|error| Err(io::Error::other(error)));
        match written {
            Ok(sheet) => {
                self.wipe_later(sheet);
                Ok(())
            }
            Err(error) => {
                tracing::error!(%error, folder = %self.path.display(), "a sheet could not be written");
                Err(Reason::Failed)
            }
        }
    }

    fn wipe_later(&self, sheet: PathBuf) {
        let (keep, kept) = (self.keep, Arc::clone(&self.kept));
        // The task goes on by itself.
        drop(tokio::spawn(async move {
            tokio::time::sleep(keep).await;
            drop(spawn_blocking(move || {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                if kept.sheets.remove(&sheet) {
                    wipe([sheet]);
                }
            }));
        }));
    }

    /// Wipes what this program wrote.
    pub(super) fn wipe(&self) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        wipe(std::mem::take(&mut kept.sheets));
    }
}

fn write(folder: &Path, kept: &Mutex<KeptSheets>, pdf: &[u8]) -> io::Result<PathBuf> {
    // One at a time, so that two sheets never take the same name.
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    files::folder(folder)?;
    if kept.lock.is_none() {
        kept.lock = files::lock(&folder.join(LOCK), Duration::ZERO).ok();
    }
    let highest = left(folder).iter().filter_map(|path| number(path)).max();
    kept.last = highest.unwrap_or(0).max(kept.last) + 1;
    let sheet = folder.join(format!("sheet-{}.pdf", kept.last));
    files::write(&sheet, pdf)?;
    let _ = kept.sheets.insert(sheet.clone());
    Ok(sheet)
}

fn wipe(sheets: impl IntoIterator<Item = PathBuf>) {
    for sheet in sheets {
        if let Err(error) = files::destroy(&sheet) {
            tracing::error!(%error, sheet = %sheet.display(), "a sheet could not be wiped; delete it by hand");
        }
    }
}

/// The sheets in a folder, whole or begun.
fn left(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| number(path).is_some()).collect()
}

fn number(path: &Path) -> Option<u64> {
    let name = path.file_stem()?.to_str()?.strip_prefix("sheet-")?;
    let extension = path.extension()?.to_str()?;
    ["pdf", "new", "part"].contains(&extension).then_some(())?;
    name.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_sheet_is_wiped_after_its_time() {
        let folder = tempfile::tempdir().unwrap();
        let printout = Printout {
            pdf: b"%PDF".to_vec(),
            pages: Vec::new(),
        };
        let brief = Folder::new(folder.path().to_owned(), Duration::from_millis(1));
        brief.print(&printout).await.unwrap();
        while !left(folder.path()).is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // A number is never given twice, so that no later sheet is wiped in place of an earlier one.
        let long = Folder {
            keep: Duration::from_secs(600),
            ..brief
        };
        long.print(&printout).await.unwrap();
        assert_eq!(left(folder.path()), [folder.path().join("sheet-2.pdf")]);
        long.wipe();
        assert!(left(folder.path()).is_empty());
    }
}
