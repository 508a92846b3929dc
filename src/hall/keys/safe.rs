//! The root key in a safe: it leaves the hall's folder, and gives the hall's key a deed for a time.

use std::path::Path;

use super::lasting::Lasting;
use super::{KeysError, LASTING, LOCK, LOCK_TIMEOUT};
use crate::files;
use crate::record::Minute;

/// Takes the root key out of the folder into a file for a safe. With a file from the safe, whose root it is,
/// the hall's key gets a new deed, and the file stays as it is.
pub(in crate::hall) fn to_safe(folder: &Path, safe: &Path, until: Minute) -> Result<(), KeysError> {
    let failed = |path: &Path| {
        let file = path.to_owned();
        move |why| KeysError::File { file, why }
    };
    let lock = folder.join(LOCK);
    let _lock = files::lock(&lock, LOCK_TIMEOUT).map_err(failed(&lock))?;
    let path = folder.join(LASTING);
    let here = Lasting::read(&path)?;
    let not_there = || KeysError::NotTheSafe(safe.to_owned());
    let root = match (Lasting::read(safe)?, &here) {
        (Some(kept), Some(here)) if kept.root() != here.root() => return Err(not_there()),
        (Some(kept), _) => kept,
        (None, Some(_)) => {
            let here = Lasting::read(&path)?.ok_or_else(not_there)?;
            if !here.has_root() {
                return Err(not_there());
            }
            here.write(safe)?;
            // It leaves the folder only when it can be read where it went.
            Lasting::read(safe)?.ok_or_else(not_there)?
        }
        (None, None) => {
            // A hall that has not begun yet.
            Lasting::new(safe)?
        }
    };
    let deputy = root.deputise(until)?.ok_or_else(not_there)?;
    deputy.write(&path)
}
