//! The files of keys: their names, and the counters' keys in them.

use std::path::Path;

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::{DayKeys, KeysError, RETURN_PREFIX};
use crate::files;
use crate::record::keyring::CounterSecret;
use crate::record::{Keyring, ReaderKey};

pub(super) fn file_of(day: Date) -> String {
    format!("day-{day}.keys")
}

pub(super) fn return_file(day: Date) -> String {
    format!("{RETURN_PREFIX}{day}.keys")
}

/// Writes the keys of counters down.
pub(super) fn keep(
    path: &Path,
    list: &DayKeys,
    counters: Vec<CounterSecret>,
) -> Result<Vec<CounterSecret>, KeysError> {
    let ring = Keyring {
        root: list.root.clone(),
        trust: list.signed_trust.clone(),
        at: None,
        counters,
        stub: None,
    };
    files::write(path, ring.to_toml().as_bytes()).map_err(|why| KeysError::File {
        file: path.to_owned(),
        why,
    })?;
    Ok(ring.counters)
}

pub(super) fn copy(counter: &CounterSecret) -> Option<CounterSecret> {
    Some(CounterSecret {
        id: counter.id.clone(),
        code: counter.code,
        key: ReaderKey::from_bytes(&counter.key.to_bytes())?,
    })
}

/// The counters' keys that a restart finds; none when there is no file.
pub(super) fn read_counters(path: &Path) -> Result<Vec<CounterSecret>, KeysError> {
    let Some(content) = read(path)? else {
        return Ok(Vec::new());
    };
    match std::str::from_utf8(&content).map(|text| Keyring::parse(path, text)) {
        Ok(Ok(ring)) => Ok(ring.counters),
        _ => {
            // New keys let the day go on; sheets that were printed before it go dark.
            tracing::error!(file = %path.display(), "keys of counters are damaged; new ones are made");
            Ok(Vec::new())
        }
    }
}

pub(super) fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, KeysError> {
    files::read(path).map_err(|why| KeysError::File {
        file: path.to_owned(),
        why,
    })
}
