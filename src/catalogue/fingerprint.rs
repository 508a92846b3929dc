//! Which catalogue this is: a hash of its files, and one of each row, so that two programs can tell
//! whether they hold the same.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use toml::de::DeValue;

use super::files::Source;

/// Hash of each row: by file, then by table and id (``procedure `mynum_get` ``). 16 hex digits; comments,
/// blanks and the order of keys do not change it.
pub type RowHashes = BTreeMap<String, BTreeMap<String, String>>;

/// Bytes of a row's hash that are kept: enough to tell two wordings of a row apart.
const ROW_HASH_BYTES: usize = 8;

/// SHA-256 over names, lengths and contents of the files.
pub(super) fn of_files(sources: &[Source]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for source in sources {
        for part in [source.name().as_bytes(), &source.bytes] {
            hash_part(&mut hash, part);
        }
    }
    hash.finalize().into()
}

/// The hash of one row.
pub(super) fn of_row(row: &DeValue<'_>) -> String {
    let mut hash = Sha256::new();
    hash_value(&mut hash, row);
    hex::encode(&hash.finalize()[..ROW_HASH_BYTES])
}

fn hash_value(hash: &mut Sha256, value: &DeValue<'_>) {
    // The kind goes first, so that the text "1" is not the number 1.
    hash_part(hash, value.type_str().as_bytes());
    match value {
        DeValue::String(text) => hash_part(hash, text.as_bytes()),
        DeValue::Integer(number) => hash_part(hash, number.to_string().as_bytes()),
        DeValue::Float(number) => hash_part(hash, number.to_string().as_bytes()),
        DeValue::Boolean(truth) => hash_part(hash, &[u8::from(*truth)]),
        DeValue::Datetime(moment) => hash_part(hash, moment.to_string().as_bytes()),
        DeValue::Array(values) => {
            hash_part(hash, &(values.len() as u64).to_be_bytes());
            values
                .iter()
                .for_each(|value| hash_value(hash, value.get_ref()));
        }
        DeValue::Table(table) => {
            let sorted: BTreeMap<&str, &DeValue<'_>> = table
                .iter()
                .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()))
                .collect();
            hash_part(hash, &(sorted.len() as u64).to_be_bytes());
            for (key, value) in sorted {
                hash_part(hash, key.as_bytes());
                hash_value(hash, value);
            }
        }
    }
}

fn hash_part(hash: &mut Sha256, part: &[u8]) {
    hash.update((part.len() as u64).to_be_bytes());
    hash.update(part);
}

/// What differs between the catalogue here and another program's, a line each, by file and row.
#[must_use]
pub fn differences(here: &RowHashes, there: &RowHashes) -> Vec<String> {
    let none = BTreeMap::new();
    let files: std::collections::BTreeSet<&String> = here.keys().chain(there.keys()).collect();
    let mut lines = Vec::new();
    for file in files {
        let (here, there) = (
            here.get(file).unwrap_or(&none),
            there.get(file).unwrap_or(&none),
        );
        for (row, hash) in here {
            match there.get(row) {
                None => lines.push(format!("{file}: {row} is here only")),
                Some(other) if other != hash => lines.push(format!("{file}: {row} differs")),
                Some(_) => {}
            }
        }
        let missing = there.keys().filter(|row| !here.contains_key(*row));
        lines.extend(missing.map(|row| format!("{file}: {row} is missing here")));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::de::DeTable;

    fn hash(row: &str) -> String {
        of_row(&DeValue::Table(DeTable::parse(row).unwrap().into_inner()))
    }

    #[test]
    fn a_row_is_the_same_whatever_its_layout() {
        let row = hash("id = \"a\"\nminutes = 10 # long\n");
        assert_eq!(row, hash("minutes=10\nid='a'"));
        assert_ne!(row, hash("id = \"a\"\nminutes = 11"));
        assert_ne!(row, hash("id = \"a\"\nminutes = \"10\""));
        assert_ne!(hash("a = [\"b\", \"c\"]"), hash("a = [\"bc\"]"));
    }

    #[test]
    fn what_differs_is_named_by_file_and_row() {
        let catalogue = |rows: &[(&str, &str, &str)]| {
            let mut hashes = RowHashes::new();
            for (file, row, hash) in rows {
                let file = hashes.entry((*file).to_owned()).or_default();
                let _ = file.insert((*row).to_owned(), (*hash).to_owned());
            }
            hashes
        };
        let here = catalogue(&[("a.toml", "fact `x`", "1"), ("a.toml", "fact `y`", "1")]);
        let there = catalogue(&[("a.toml", "fact `x`", "2"), ("b.toml", "fact `z`", "1")]);
        assert_eq!(differences(&here, &here), Vec::<String>::new());
        assert_eq!(
            differences(&here, &there),
            [
                "a.toml: fact `x` differs",
                "a.toml: fact `y` is here only",
                "b.toml: fact `z` is missing here",
            ]
        );
    }
}
