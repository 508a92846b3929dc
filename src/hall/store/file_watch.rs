//! Watch over the store's files: whether they are still those that were opened.
//!
//! SQLite goes on writing into a file that was removed or replaced, and all that it writes is lost at the
//! next start.

use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use crate::hall::error::{Cause, Error, StoreError};

/// Identity of a file: its device and its inode.
type FileId = (u64, u64);

/// What is known of the store's files.
#[derive(Debug)]
pub(super) struct FileWatch {
    main: PathBuf,
    log: PathBuf,
    main_id: FileId,
    /// That of the write-ahead log, once the connection that writes has opened it.
    log_id: Option<FileId>,
    /// The longest that the file was, in bytes: it never shrinks by itself.
    longest: u64,
}

impl FileWatch {
    /// Watches a store that was just opened.
    pub(super) fn new(main: &Path) -> io::Result<Self> {
        let found = std::fs::metadata(main)?;
        Ok(Self {
            main: main.to_owned(),
            log: log_of(main),
            main_id: (found.dev(), found.ino()),
            log_id: None,
            longest: found.len(),
        })
    }

    /// A new connection is about to be opened: it may have to begin a new log.
    pub(super) fn expect_new_log(&mut self) {
        self.log_id = None;
    }

    /// Whether the files are still the same. Called when the connection has them open.
    ///
    /// # Errors
    /// [`Error::Store`] with [`Cause::Lost`].
    pub(super) fn check(&mut self) -> Result<(), Error> {
        let found = std::fs::metadata(&self.main).map_err(|error| lost(&self.main, &error))?;
        if (found.dev(), found.ino()) != self.main_id {
            return Err(lost(&self.main, &"another file stands in its place"));
        }
        if found.len() < self.longest {
            return Err(lost(&self.main, &"it was cut off"));
        }
        self.longest = found.len();
        Ok(())
    }

    /// The same for the write-ahead log, which is there as long as a connection is.
    pub(super) fn check_log(&mut self) -> Result<(), Error> {
        let found = std::fs::metadata(&self.log).map_err(|error| lost(&self.log, &error))?;
        let id = (found.dev(), found.ino());
        if *self.log_id.get_or_insert(id) != id {
            return Err(lost(&self.log, &"another file stands in its place"));
        }
        Ok(())
    }
}

/// The write-ahead log of a store.
pub(super) fn log_of(main: &Path) -> PathBuf {
    beside(main, "-wal")
}

/// A file that SQLite keeps beside the store.
pub(super) fn beside(main: &Path, end: &str) -> PathBuf {
    let mut name = main.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

fn lost(file: &Path, why: &dyn std::fmt::Display) -> Error {
    Error::Store(StoreError {
        cause: Cause::Lost,
        detail: format!("{}: {why}", file.display()),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn check(damage: impl Fn(&Path), found: &str) {
        let folder = tempfile::tempdir().unwrap();
        let main = folder.path().join("tickets.sqlite");
        fs::write(&main, [0; 4096]).unwrap();
        fs::write(log_of(&main), []).unwrap();
        let mut watch = FileWatch::new(&main).unwrap();
        let mut look = || watch.check().and_then(|()| watch.check_log());
        look().unwrap();
        damage(&main);
        let error = look().unwrap_err().to_string();
        assert!(error.contains(found), "{error}");
    }

    #[test]
    fn a_file_that_is_not_the_one_that_was_opened_is_noticed() {
        check(|main| fs::remove_file(main).unwrap(), "No such file");
        check(|main| fs::write(main, [0; 10]).unwrap(), "cut off");
        check(|main| fs::remove_file(log_of(main)).unwrap(), "-wal");
        let replace = |path: &Path| {
            let other = path.with_extension("other");
            fs::write(&other, [0; 8192]).unwrap();
            fs::rename(other, path).unwrap();
        };
        check(replace, "another file");
        check(|main| replace(&log_of(main)), "another file");
    }
}
