//! What can go wrong in a hall.

use std::path::PathBuf;

use jiff::Zoned;
use jiff::civil::Date;

use super::keys::KeysError;
use crate::api::{Code, DeskId};
use crate::fault::Trouble;
use crate::ticket::retry::TooLateFor;
use crate::ticket::undo::NotUndone;
use crate::ticket::{Id, Number, Refused, Series, State};

/// Why the hall did not do what it was asked.
///
/// The texts are for logs and the command line. Pages speak from `locales/`, by the variant.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The hall did not answer in time. Asking again with the same id is safe.
    #[error("the hall cannot be reached: {0}")]
    Unreachable(String),
    /// The id was used before for other stops.
    #[error("ticket {0} was asked for before, with other stops")]
    Conflict(Id),
    /// The series has given out its last number today; a person has to help.
    #[error("series {0} has given out all of its numbers today")]
    Exhausted(Series),
    /// The counter receives no visitors now.
    #[error("closed now{}", .next.as_ref().map_or(String::new(), |at| format!("; opens {at}")))]
    Closed {
        /// When it opens next; `None` when no opening is in sight for a year.
        next: Option<Box<Zoned>>,
    },
    /// The hall has no such ticket.
    #[error("there is no ticket {0}")]
    NoSuchTicket(Id),
    /// The hall has no such counter.
    #[error("there is no counter `{0}`")]
    NoSuchCounter(String),
    /// A ticket needs at least one stop.
    #[error("a ticket without a stop was asked for")]
    NoStops,
    /// The ticket is over: it was cancelled, its time ran out, or its day has passed.
    #[error("the ticket is {0}")]
    Ended(State),
    /// The ticket's state does not allow it.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// What happened to the ticket last is not taken back.
    #[error("{number}: {why}")]
    NotUndone {
        /// Its number.
        number: Number,
        /// Why not.
        why: NotUndone,
    },
    /// The clock is so far ahead of the last business day that it may be wrong.
    #[error(
        "the clock says {now}, the last business day was {last}, and no time server has set the clock"
    )]
    ClockInDoubt {
        /// The last business day.
        last: Date,
        /// Today, by the clock.
        now: Date,
    },
    /// Only a business day that is still to come can be closed.
    #[error("{day} is not a business day that is still to come: today is {today}")]
    NotAhead {
        /// Which was to be closed.
        day: Date,
        /// Today, by the clock.
        today: Date,
    },
    /// A number that a visitor is said to hold was not lent to that kiosk, or is another ticket's.
    #[error("number {0} was not lent to this kiosk, or is another ticket's")]
    NotLent(Number),
    /// The desk is not staffed.
    #[error("desk {0} is not staffed")]
    DeskClosed(DeskId),
    /// The desk has a visitor already.
    #[error("the desk has {0}: start, finish, park or miss it first")]
    DeskBusy(Number),
    /// The ticket is not at this counter now.
    #[error("{0} is not at this counter")]
    Elsewhere(Number),
    /// Another desk of this counter has the ticket.
    #[error("another desk has {0}")]
    OtherDesk(Number),
    /// The desk knew another number of stops.
    #[error("{0} has other stops by now")]
    OtherStops(Number),
    /// A desk's name that no desk can have.
    #[error("a desk's name has 1 to 24 characters")]
    NotADesk,
    /// More stops than any plan has.
    #[error("a ticket has 24 stops at most")]
    TooManyStops,
    /// A stop longer than a day at a counter.
    #[error("a stop takes 480 minutes at most")]
    TooLong,
    /// What was to be counted names nothing that may be counted.
    #[error("this cannot be counted: {0}")]
    NotACount(&'static str),
    /// A good token of this name is there.
    #[error("there is a token named `{0}`")]
    NameTaken(String),
    /// A token's name that could stand for something else in a list.
    #[error("`{}` is no name of a token", .0.escape_debug())]
    NotAName(String),
    /// A kiosk has had more signing keys than any kiosk needs.
    #[error("the kiosk `{0}` has had too many signing keys")]
    TooManyKeys(String),
    /// The signing key was denied when its token was revoked, or another kiosk or station has it.
    #[error("the signing key that `{0}` shows was denied, or is another one's")]
    KeyDenied(String),
    /// Another kiosk made the ticket.
    #[error("another kiosk made ticket {0}")]
    OtherKiosk(Id),
    /// Another hall runs on this data folder.
    #[error("another hall or kiosk runs on the folder {}", .0.display())]
    FolderTaken(PathBuf),
    /// The halls on this database have another root key.
    #[error("another hall that shares this database has another root key")]
    OtherRoot,
    /// The store failed. Nothing was changed.
    #[error("the ticket store failed: {0}")]
    Store(#[from] StoreError),
    /// The day's keys, or the key to the service, could not be made, read or written.
    #[error("the day's keys failed: {0}")]
    Keys(#[from] KeysError),
}

/// A failure of the ticket store.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{cause} ({detail})")]
pub struct StoreError {
    /// What kind of failure it is.
    pub cause: Cause,
    /// What the database said.
    pub detail: String,
}

/// The kinds of failures of a store, by what can be done about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// Another program held it for too long.
    #[error("another program holds it")]
    Busy,
    /// It cannot be written.
    #[error("it cannot be written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// It cannot be opened or created.
    #[error("it cannot be opened")]
    CannotOpen,
    /// The file is damaged, or is something else.
    #[error("the file is damaged or is not a ticket store")]
    Damaged,
    /// It is not the one that was opened, or has forgotten what it held.
    #[error(
        "the ticket store was taken away, replaced or put back from an older copy while the hall ran"
    )]
    Lost,
    /// Its disk fails.
    #[error("the disk does not read or write it")]
    Disk,
    /// What stands before the database takes one connection for several.
    #[error("a pooler before the database changes the session between two statements")]
    Pooler,
    /// A newer version of this program made it.
    #[error("it was made by another version of Annai")]
    OtherVersion,
    /// A line in it breaks our own rules, or the database failed in another way.
    #[error("it failed in an unforeseen way")]
    Other,
}

impl From<TooLateFor> for Error {
    fn from(TooLateFor(state): TooLateFor) -> Self {
        Self::Ended(state)
    }
}

impl Error {
    /// The error in three parts, for a person at a command line.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        let what = self.to_string();
        match self {
            Self::Store(error) => Trouble::machines(what, error.cause.fix()),
            Self::Keys(error) => Trouble::machines(what, error.fix()),
            Self::Unreachable(_) => Trouble::machines(what, "wait a moment and try again"),
            Self::Closed { .. } => Trouble::yours(
                what,
                "come back in the opening hours, or set `always_open = true` for a demonstration",
            ),
            Self::Exhausted(_) => Trouble::yours(
                what,
                "give this counter a series of its own in counters.toml, or hand out paper numbers until tomorrow",
            ),
            Self::NoSuchCounter(_) => {
                Trouble::yours(what, "use the id of a counter from counters.toml")
            }
            Self::TooManyKeys(_) => Trouble::yours(
                what,
                "see why it makes them anew; then give it a token of another name",
            ),
            Self::KeyDenied(_) => Trouble::yours(what, "let the kiosk make a new key"),
            Self::OtherKiosk(_) => Trouble::yours(
                what,
                "give a kiosk that gets a new token the name that it had before",
            ),
            Self::FolderTaken(_) => Trouble::yours(
                what,
                "end the other one first; or give this one a folder of its own at `data`; several halls share a folder only with a database (`store`)",
            ),
            Self::OtherRoot => Trouble::yours(
                what,
                "let all halls on one database share the folder `data`; when the root key of before is lost for good, delete the line in the table `root`",
            ),
            Self::NameTaken(_) => {
                Trouble::yours(what, "choose another name, or revoke that token first")
            }
            Self::NotAName(_) => Trouble::yours(
                what,
                "use 1 to 40 letters, digits, `-`, `_` and `.`, as in `lobby-1`",
            ),
            Self::NotACount(_) => {
                Trouble::yours(what, "compare with the description at /openapi.json")
            }
            Self::DeskClosed(_) => Trouble::yours(what, "open the desk first"),
            Self::DeskBusy(_)
            | Self::Elsewhere(_)
            | Self::OtherDesk(_)
            | Self::OtherStops(_)
            | Self::NotADesk
            | Self::TooManyStops
            | Self::TooLong => Trouble::yours(what, "look at the queue again"),
            Self::NotUndone { .. } => Trouble::yours(
                what,
                "look at the queue again; a visitor who is still here gets a new number",
            ),
            Self::ClockInDoubt { .. } => Trouble::machines(
                what,
                "set the machine's clock, or connect it to a time server: the day opens by itself then; when the clock is right, say so: `annai day open`",
            ),
            Self::NotAhead { .. } => Trouble::yours(what, "see `annai day`"),
            Self::Refused(_) => {
                Trouble::yours(what, "look at the queue again: somebody was faster")
            }
            Self::Conflict(_)
            | Self::NoSuchTicket(_)
            | Self::NoStops
            | Self::NotLent(_)
            | Self::Ended(_) => Trouble::ours(what, "start the visit again, and tell us about it"),
        }
    }
}

impl Cause {
    /// The error code of the API.
    pub(super) fn code(self) -> Code {
        match self {
            Self::Busy => Code::StoreBusy,
            Self::ReadOnly => Code::StoreReadOnly,
            Self::Full => Code::StoreFull,
            Self::CannotOpen => Code::StoreGone,
            Self::Damaged => Code::StoreDamaged,
            Self::Lost => Code::StoreLost,
            Self::Disk | Self::Pooler => Code::StoreFailed,
            Self::OtherVersion => Code::StoreOtherVersion,
            Self::Other => Code::StoreFailed,
        }
    }

    /// What to do about it.
    pub(super) fn fix(self) -> &'static str {
        match self {
            Self::Busy => {
                "close other programs that use the data folder (a backup, a second kiosk), then try again"
            }
            Self::ReadOnly | Self::CannotOpen => {
                "see that the folder `data` of the configuration exists and belongs to the account that runs this program, or that the database of `store` runs and lets it in"
            }
            Self::Full => "make room on the disk that holds the folder `data`, then try again",
            Self::Damaged => {
                "stop the hall and bring back a copy of the file; or move it aside: a new one is made at the next start, numbers go on behind those that `numbers.mark` remembers, tokens must be made anew, and own strips of before are no longer believed"
            }
            Self::Lost => {
                "stop the hall; put the file back if it was moved, or leave it out; start again: numbers go on behind the last one given, and whoever waits must be asked for by hand"
            }
            Self::Disk => {
                "see what the machine says of its disk (`dmesg`, `df`), make room on it or change it; leave the file where it is and start again"
            }
            Self::Pooler => {
                "connect to PostgreSQL itself at `store`, or set `pool_mode = session` for this database in pgbouncer.ini"
            }
            Self::OtherVersion => "start the version of Annai that made it, or a newer one",
            Self::Other => {
                "try again; if it stays so, tell us about it, and keep the file as it is"
            }
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
                Self::Unreachable(error.to_string())
            }
            error => Self::Store(error.into()),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self {
            cause: cause(&error),
            detail: error.to_string(),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError as M;

        match error {
            M::Execute(error) | M::ExecuteMigration(error, _) => error.into(),
            error => Self {
                cause: Cause::OtherVersion,
                detail: error.to_string(),
            },
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;

        let cause = match error.kind() {
            K::StorageFull | K::QuotaExceeded => Cause::Full,
            K::ReadOnlyFilesystem => Cause::ReadOnly,
            K::WouldBlock => Cause::Busy,
            _ => Cause::CannotOpen,
        };
        Self {
            cause,
            detail: error.to_string(),
        }
    }
}

/// Sorts by SQLite's primary result codes, <https://www.sqlite.org/rescode.html>, and PostgreSQL's
/// error classes, <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
fn cause(error: &sqlx::Error) -> Cause {
    let code = match error {
        sqlx::Error::Database(error) => error.code().unwrap_or_default(),
        sqlx::Error::Io(_) => return Cause::CannotOpen,
        _ => return Cause::Other,
    };
    // PostgreSQL's codes have five characters, SQLite's are numbers up to four digits.
    match (code.len(), code.parse::<u32>().ok().map(|code| code & 0xff)) {
        (5, _) => match &code[..2] {
            // Lock not available, query cancelled by its timeout, serialization, deadlock.
            _ if matches!(&*code, "55P03" | "57014" | "40001" | "40P01") => Cause::Busy,
            _ if matches!(&*code, "25006" | "42501") => Cause::ReadOnly,
            // A prepared statement that is there already, or is not: another client's session.
            _ if matches!(&*code, "42P05" | "26000") => Cause::Pooler,
            "53" => Cause::Full,
            "08" | "28" | "3D" | "57" => Cause::CannotOpen,
            "XX" => Cause::Damaged,
            _ => Cause::Other,
        },
        // The low byte is the primary code; the rest tells where in SQLite it came from.
        (_, Some(5 | 6)) => Cause::Busy,
        (_, Some(3 | 8)) => Cause::ReadOnly,
        (_, Some(13)) => Cause::Full,
        // The index of the write-ahead log could not be made as long as it must be.
        (4, Some(10)) if &*code == "4874" => Cause::Full,
        (4, Some(10)) if matches!(&*code, "8202" | "8458") => Cause::Damaged,
        (_, Some(10)) => Cause::Disk,
        (_, Some(14)) => Cause::CannotOpen,
        (_, Some(11 | 26)) => Cause::Damaged,
        _ => Cause::Other,
    }
}
