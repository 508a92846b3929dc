//! Names of messages with one `*`: `choice-*`, `*.why`, `*-heading`.

use serde::Deserialize;

/// A pattern for ids. Without a dot it means the messages themselves, and not their attributes.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(super) struct Glob {
    id: (String, Option<String>),
    attribute: Option<(String, Option<String>)>,
}

impl From<String> for Glob {
    fn from(pattern: String) -> Self {
        let (id, attribute) = match pattern.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (pattern.as_str(), None),
        };
        Self {
            id: halves(id),
            attribute: attribute.map(halves),
        }
    }
}

impl Glob {
    pub(super) fn matches(&self, id: &str) -> bool {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        fits(&self.id, id)
            && match (&self.attribute, attribute) {
                (None, None) => true,
                (Some(pattern), Some(attribute)) => fits(pattern, attribute),
                _ => false,
            }
    }
}

pub(super) fn any(globs: &[Glob], id: &str) -> bool {
    globs.iter().any(|glob| glob.matches(id))
}

/// What stands before the star and after it; without a star, the whole.
fn halves(pattern: &str) -> (String, Option<String>) {
    match pattern.split_once('*') {
        Some((start, end)) => (start.to_owned(), Some(end.to_owned())),
        None => (pattern.to_owned(), None),
    }
}

fn fits((start, end): &(String, Option<String>), name: &str) -> bool {
    match end {
        None => name == start,
        Some(end) => name
            .strip_prefix(start.as_str())
            .is_some_and(|rest| rest.ends_with(end.as_str())),
    }
}
