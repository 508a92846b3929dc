//! Where the store is, and how a connection to it is opened.

use std::path::{Path, PathBuf};

use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions as _, Connection as _};

use super::rows;
use crate::hall::error::{Error, StoreError};

/// Location of a store. Its URL may hold a password, so it is not printed.
#[derive(Clone)]
pub enum Location {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its URL.
    Postgres(String),
}

/// Opens the connection that writes.
pub(super) async fn connect(location: &Location) -> Result<AnyConnection, Error> {
    let mut connection = AnyConnection::connect_with(&options(location)?).await?;
    for statement in session(location) {
        rows::run(&mut connection, statement).await?;
    }
    Ok(connection)
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
        Location::File(file) => format!("sqlite://{}?mode=rwc", escaped(file)),
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
            "PRAGMA busy_timeout = 2000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
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
