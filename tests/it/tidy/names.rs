//! Names of types: one name, one thing.

use std::collections::BTreeMap;

use super::sources;

/// The most type names of a hundred that may stand for more than one type. Conventions need some:
/// every room may have its `Error`, every core its `Input` and `Effect`.
const SHARED_MAX_PERCENT: usize = 2;

/// The name of the type that a line defines.
fn defined(line: &str) -> Option<&str> {
    let line = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(") ")?.1,
        Some(rest) => rest.trim_start(),
        None => line,
    };
    let mut words = line.split(' ');
    let is_type = matches!(
        words.next()?,
        "struct" | "enum" | "trait" | "type" | "union"
    );
    let name = words.next().filter(|_| is_type)?;
    name.split(|c: char| !c.is_alphanumeric()).next()
}

#[test]
fn a_type_name_stands_for_one_thing() {
    let sources = sources();
    let mut homes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in &sources {
        for name in source.code().lines().filter_map(defined) {
            homes.entry(name).or_default().push(&source.module);
        }
    }
    assert!(homes.len() > 400, "the types were not found");
    let all = homes.len();
    homes.retain(|_, modules| modules.len() > 1);
    assert!(
        homes.len() * 100 <= all * SHARED_MAX_PERCENT,
        "{} of {all} type names stand for several types: {homes:#?}",
        homes.len()
    );
}
