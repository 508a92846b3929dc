//! The keys of a day whose people go to another day.

use std::path::Path;

use jiff::civil::Date;

use super::{KeysError, file_of, return_file};
use crate::files;

/// Lets the keys of a day that a wrong clock has opened be those of another day, so that sheets that were
/// printed with them can still be read; where that day has keys, they are erased.
pub(in crate::hall) fn move_day(folder: &Path, from: Date, to: Date) -> Result<(), KeysError> {
    for name in [file_of, return_file] {
        let (from, to) = (folder.join(name(from)), folder.join(name(to)));
        let moved = match (from.exists(), to.exists()) {
            (true, false) => std::fs::rename(&from, &to),
            _ => files::destroy(&from),
        };
        moved.map_err(|why| KeysError::File { file: from, why })?;
    }
    Ok(())
}
