//! Keys that stood elsewhere in an earlier version.

use super::source::ConfigText;
use crate::fault::Fault;

/// The key as it was, and where it stands now.
const MOVED: [(&str, &str); 6] = [
    ("hall.name", "`name` in [city]"),
    ("hall.zone", "`zone` in [city]"),
    ("hall.ask", "`ask` in [link]"),
    ("hall.token", "`token` in [link]"),
    ("hall.believe", "`believe` in [link]"),
    ("hours", "[hall.hours]: the hall tells its kiosks"),
];

/// A fault for each key that has moved.
pub(super) fn faults(source: &ConfigText) -> Vec<Fault> {
    let there = MOVED.iter().filter(|(key, _)| source.offset(key).is_some());
    there
        .map(|(key, now)| {
            let what = format!("`{key}` is of an earlier version, and has moved");
            source.fault(key, what, format!("write it as {now}"))
        })
        .collect()
}
