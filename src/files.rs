//! Files that only the account of this program may read.

use std::fs::{DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

/// Mode of a private file: only its owner reads and writes.
const MODE: u32 = 0o600;

/// Pause between two tries to take a lock.
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// A secret of 32 bytes in a file; wiped when it is dropped.
#[derive(Serialize, Deserialize)]
pub(crate) struct Secret(pub(crate) [u8; 32]);

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Makes a folder that only its owner can enter, if it is not there.
pub(crate) fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Writes a file whole or not at all: a reader, or a cut of power, never meets half of it.
pub(crate) fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let draft = path.with_extension("new");
    destroy(&draft)?;
    let written = write_new(&draft, content).and_then(|()| std::fs::rename(&draft, path));
    if written.is_err() {
        // What was begun is as private as the whole.
        let _ = destroy(&draft);
    }
    written?;
    sync_folder(path)
}

fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(MODE)
        .open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Reads a private file, and tightens its mode if that was loosened; `None` when it is not there.
pub(crate) fn read(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let found = file.metadata()?;
    if found.permissions().mode() & 0o077 != 0 {
        // A file of somebody else, or on a disk that is only read, stays as it is.
        let _ = file.set_permissions(Permissions::from_mode(MODE));
    }
    // Room for all of it at once, so that growing leaves no copies behind.
    let size = usize::try_from(found.len()).unwrap_or(0);
    let mut content = Zeroizing::new(Vec::with_capacity(size + 1));
    let _ = file.read_to_end(&mut content)?;
    Ok(Some(content))
}

/// Overwrites a file with zeros and removes it; fine when it is not there.
///
/// On a disk that keeps old blocks (a flash disk, a journal of data) the zeros may land elsewhere:
/// what counts is that nothing of the program can bring the content back.
pub(crate) fn destroy(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let size = file.metadata()?.len();
    let _ = io::copy(&mut io::repeat(0).take(size), &mut file)?;
    file.sync_all()?;
    std::fs::remove_file(path)?;
    sync_folder(path)
}

/// Takes an advisory lock on a file, which is made if it is not there; held until the file is dropped.
///
/// Blocks the thread for up to `timeout`.
///
/// # Errors
/// [`io::ErrorKind::WouldBlock`] when another program still holds it at the end of the timeout.
pub(crate) fn lock(path: &Path, timeout: Duration) -> io::Result<File> {
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(MODE)
        .open(path)?;
    // Tried instead of waited for: on a network share a lock may never be given.
    for _ in 0..timeout.as_millis() / LOCK_PAUSE.as_millis() {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    file.try_lock().map_err(io::Error::from)?;
    Ok(file)
}

/// Makes a new or vanished name in the folder last.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_owner_reads_what_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.keys");
        write(&path, b"first").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(mode(&path), MODE);
        assert_eq!(read(&path).unwrap().unwrap().as_slice(), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_lock_that_another_holds_is_an_error_after_the_timeout() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.lock");
        let held = lock(&path, Duration::ZERO).unwrap();
        let second = lock(&path, Duration::from_millis(100)).unwrap_err();
        assert_eq!(second.kind(), io::ErrorKind::WouldBlock);
        drop(held);
        assert!(lock(&path, Duration::ZERO).is_ok());
    }

    #[test]
    fn a_loosened_mode_is_tightened() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.keys");
        write(&path, b"secret").unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        let _ = read(&path).unwrap();
        assert_eq!(mode(&path), MODE);
    }

    #[test]
    fn what_is_destroyed_is_overwritten_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.keys");
        write(&path, b"secret").unwrap();
        let other_name = folder.path().join("same-blocks");
        std::fs::hard_link(&path, &other_name).unwrap();
        destroy(&path).unwrap();
        assert!(!path.exists());
        assert_eq!(std::fs::read(&other_name).unwrap(), [0; 6]);
        assert!(destroy(&path).is_ok(), "nothing is left to do");
        assert!(read(&path).unwrap().is_none());
    }
}
