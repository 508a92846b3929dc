//! Files that only the account of this program may read, in a folder that only it may write.
//!
//! No file is opened through a symbolic link: a link planted in the folder would choose what is
//! overwritten.

use std::fs::{DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

use rustix::fs::OFlags;
use rustix::io::Errno;
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

/// Makes a folder that only its owner can enter, if it is not there. One that others may write is taken from
/// them, and the log says so.
///
/// # Errors
/// [`io::ErrorKind::PermissionDenied`] when others may write it and it belongs to another account.
pub(crate) fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    let found = std::fs::metadata(path)?.permissions().mode();
    if found & 0o022 == 0 {
        return Ok(());
    }
    std::fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(|_| {
        let what =
            "other accounts may write into this folder, and it is not this account's to close";
        io::Error::new(io::ErrorKind::PermissionDenied, what)
    })?;
    tracing::warn!(
        folder = %path.display(),
        "other accounts could write into this folder; it is closed to them now: see that each file in it is yours"
    );
    Ok(())
}

/// Takes a file back from other accounts without opening it, and gives its size; `None` when it is not there.
///
/// SQLite loses its locks when any other handle to its file is closed, so its files are not opened.
///
/// # Errors
/// [`io::ErrorKind::InvalidInput`] when it is a symbolic link.
#[cfg(feature = "hall")]
pub(crate) fn tighten(path: &Path) -> io::Result<Option<u64>> {
    let found = match std::fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if found.is_symlink() {
        return Err(is_link());
    }
    if found.permissions().mode() & 0o077 != 0 {
        // A file of another account, or on a read-only disk, stays as it is.
        let _ = std::fs::set_permissions(path, Permissions::from_mode(MODE));
    }
    Ok(Some(found.len()))
}

/// Room that is left on the disk of a folder, in bytes.
#[cfg(any(feature = "hall", feature = "kiosk"))]
pub(crate) fn room(folder: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Opens a private file, or makes an empty one, and tightens the mode of one that is there.
///
/// # Errors
/// [`io::ErrorKind::InvalidInput`] when it is a symbolic link.
#[cfg(feature = "hall")]
pub(crate) fn private(path: &Path) -> io::Result<File> {
    let file = open(
        File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true),
        path,
    )?;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        file.set_permissions(Permissions::from_mode(MODE))?;
    }
    Ok(file)
}

/// Opens a private file, never through a symbolic link.
fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let flags = i32::try_from(OFlags::NOFOLLOW.bits()).unwrap_or(0);
    let opened = options.mode(MODE).custom_flags(flags).open(path);
    opened.map_err(|error| match error.raw_os_error() {
        Some(code) if code == Errno::LOOP.raw_os_error() => is_link(),
        _ => error,
    })
}

fn is_link() -> io::Error {
    let what = "this is a symbolic link: put the file itself here";
    io::Error::new(io::ErrorKind::InvalidInput, what)
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
    let mut file = open(File::options().write(true).create_new(true), path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Reads a private file, and tightens its mode if that was loosened; `None` when it is not there.
pub(crate) fn read(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let mut file = match open(File::options().read(true), path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let found = file.metadata()?;
    if found.permissions().mode() & 0o077 != 0 {
        // A file of another account, or on a read-only disk, stays as it is.
        let _ = file.set_permissions(Permissions::from_mode(MODE));
    }
    // Room for all of it at once, so that growing leaves no copies behind.
    let size = usize::try_from(found.len()).unwrap_or(0);
    let mut content = Zeroizing::new(Vec::with_capacity(size + 1));
    let _ = file.read_to_end(&mut content)?;
    Ok(Some(content))
}

/// Overwrites a file with zeros and removes it; fine when it is not there. Of a symbolic link only the link
/// goes.
///
/// On a disk that keeps old blocks (a flash disk, a journal of data) the zeros may land elsewhere:
/// what counts is that nothing of the program can bring the content back.
pub(crate) fn destroy(path: &Path) -> io::Result<()> {
    let mut file = match open(File::options().write(true), path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(_) if path.is_symlink() => return std::fs::remove_file(path),
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
    let file = open(
        File::options().create(true).truncate(false).write(true),
        path,
    )?;
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
    fn a_folder_that_others_may_write_is_closed_to_them() {
        let base = tempfile::tempdir().unwrap();
        for (before, after) in [
            (0o777, 0o700),
            (0o770, 0o700),
            (0o755, 0o755),
            (0o700, 0o700),
        ] {
            let path = base.path().join(format!("{before:o}"));
            std::fs::create_dir(&path).unwrap();
            std::fs::set_permissions(&path, Permissions::from_mode(before)).unwrap();
            folder(&path).unwrap();
            assert_eq!(mode(&path), after, "{before:o}");
        }
    }

    #[test]
    fn a_planted_link_is_neither_followed_nor_overwritten() {
        let base = tempfile::tempdir().unwrap();
        let (victim, link) = (base.path().join("victim"), base.path().join("a.keys"));
        std::fs::write(&victim, b"mine").unwrap();
        let plant = |name: &Path| std::os::unix::fs::symlink(&victim, name).unwrap();
        plant(&link);
        assert_eq!(read(&link).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert!(lock(&link, Duration::ZERO).is_err());
        destroy(&link).unwrap();
        assert!(!link.is_symlink(), "the link itself is gone");
        plant(&base.path().join("a.new"));
        plant(&link);
        write(&link, b"secret").unwrap();
        assert!(!link.is_symlink());
        assert_eq!(read(&link).unwrap().unwrap().as_slice(), b"secret");
        assert_eq!(std::fs::read(&victim).unwrap(), b"mine");
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
