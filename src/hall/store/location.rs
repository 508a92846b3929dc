//! Where the store is, and how a connection to it is opened.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions as _, Connection as _, Row as _};

use super::file_watch::beside;
use super::rows;
use crate::files;
use crate::hall::error::{Cause, Error, StoreError};

/// The file that is locked while a store is opened and brought to its form.
const OPENING_LOCK: &str = "store.lock";
/// Timeout of that lock; bringing a store to its form takes milliseconds, more on a busy disk.
const OPENING_TIMEOUT: Duration = Duration::from_secs(20);

/// Location of a store. Its URL may hold a password, so it is not printed.
#[derive(Clone)]
pub enum Location {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its URL.
    Postgres(String),
}

/// Sizes and times of change of a store's files: of the database, and of the log that is written to first.
pub(in crate::hall) type StoreStamp = [Option<(u64, SystemTime)>; 2];

impl Location {
    /// The stamp of a file's store; `None` for a server's.
    pub(super) fn stamp(&self) -> Option<StoreStamp> {
        let Self::File(file) = self else {
            return None;
        };
        let stamp = |path: &Path| {
            let found = std::fs::metadata(path).ok()?;
            Some((found.len(), found.modified().ok()?))
        };
        Some([stamp(file), stamp(&beside(file, "-wal"))])
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::File(_) => "a file",
            Self::Postgres(_) => "PostgreSQL",
        })
    }
}

/// What was found where a store was to be opened.
#[derive(Debug)]
pub(super) struct FoundStore {
    /// Whether the file is new, or was empty.
    pub(super) is_new: bool,
    /// Keeps other programs from opening the store meanwhile: of two that switch a new file to its
    /// write-ahead log, SQLite fails one at once, without waiting.
    _lock: File,
}

/// Makes the file of a store, if it is not there, so that only its owner reads it; takes its mode back where
/// it was loosened. Blocks the thread.
///
/// # Errors
/// [`io::ErrorKind::InvalidInput`] for a symbolic link; [`io::ErrorKind::WouldBlock`] when another
/// program opens the store for too long.
pub(super) fn prepare(file: &Path) -> io::Result<FoundStore> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let lock = files::lock(&folder.join(OPENING_LOCK), OPENING_TIMEOUT)?;
    for end in ["-wal", "-shm"] {
        let _ = files::tighten(&beside(file, end))?;
    }
    let is_new = match files::tighten(file)? {
        Some(size) => size == 0,
        None => {
            drop(files::private(file)?);
            true
        }
    };
    Ok(FoundStore {
        is_new,
        _lock: lock,
    })
}

/// Opens the connection that writes.
pub(super) async fn connect(location: &Location) -> Result<AnyConnection, Error> {
    let mut connection = AnyConnection::connect_with(&options(location)?).await?;
    for statement in session(location) {
        rows::run(&mut connection, statement).await?;
    }
    Ok(connection)
}

/// Refuses a pooler that gives one connection several sessions: settings, prepared statements and the lock of
/// the migrations belong to a session.
pub(super) async fn check_sessions(
    connection: &mut AnyConnection,
    location: &Location,
) -> Result<(), Error> {
    if matches!(location, Location::File(_)) {
        return Ok(());
    }
    let before = backend(connection).await?;
    let mut other = AnyConnection::connect_with(&options(location)?).await?;
    // Whatever session is free goes to the other one, and stays with it until the transaction ends.
    let _ = sqlx::raw_sql("BEGIN").execute(&mut other).await?;
    let after = backend(connection).await;
    let _ = sqlx::raw_sql("ROLLBACK").execute(&mut other).await?;
    other.close().await?;
    if after? == before {
        return Ok(());
    }
    Err(StoreError {
        cause: Cause::Pooler,
        detail: "one connection was given two sessions of the server".to_owned(),
    }
    .into())
}

/// The process that serves a connection at the server. Asked without a prepared statement.
async fn backend(connection: &mut AnyConnection) -> Result<String, Error> {
    let row = sqlx::raw_sql("SELECT CAST(pg_backend_pid() AS TEXT)")
        .fetch_one(connection)
        .await?;
    Ok(row.try_get(0)?)
}

/// Brings the schema to this version.
pub(super) async fn migrate(connection: &mut AnyConnection) -> Result<(), Error> {
    let migrations = super::migrations::migrator();
    // Another program that opens it in the same moment may be faster, with each of them.
    for _ in migrations.iter() {
        if migrations.run(&mut *connection).await.is_ok() {
            return Ok(());
        }
    }
    Ok(migrations.run(connection).await.map_err(StoreError::from)?)
}

/// How a connection is opened.
pub(super) fn options(location: &Location) -> Result<AnyConnectOptions, Error> {
    let url = match location {
        // Never made here: one that was taken away is missed, and not replaced by an empty one.
        Location::File(file) => format!("sqlite://{}?mode=rw", escaped(file)),
        Location::Postgres(url) => url.clone(),
    };
    let options: AnyConnectOptions = url.parse().map_err(Error::from)?;
    Ok(options.disable_statement_logging())
}

/// Statements that set up each connection.
pub(super) fn session(location: &Location) -> &'static [&'static str] {
    match location {
        Location::File(_) => &[
            // Set first: switching to WAL needs a lock that it may have to wait for.
            "PRAGMA busy_timeout = 5000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            // Half a megabyte of pages a connection. SQLite's default of two is filled page by page, for days; what
            // a store needs at once is far less, and the rest is in the cache of the system.
            "PRAGMA cache_size = -512",
        ],
        Location::Postgres(_) => &["SET lock_timeout = '2s'", "SET statement_timeout = '5s'"],
    }
}

/// A path, percent-encoded for a URL.
fn escaped(path: &Path) -> String {
    use std::fmt::Write;
    use std::os::unix::ffi::OsStrExt;

    let mut text = String::new();
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                text.push(char::from(*byte));
            }
            byte => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}
