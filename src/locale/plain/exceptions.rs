//! Exceptions beside a message: a comment directly above it, `# plain: RULE: reason`.

/// A rule that a message may break, and why.
pub(super) struct Exception<'a> {
    pub(super) rule: &'a str,
    /// Empty where none is given.
    pub(super) reason: &'a str,
    /// A byte offset in the file.
    pub(super) at: usize,
}

/// The exception on one line of a comment.
pub(super) fn parse(line: &str, at: usize) -> Option<Exception<'_>> {
    let text = line.trim_start().strip_prefix("plain:")?;
    let (rule, reason) = text.split_once([':', '：']).unwrap_or((text, ""));
    Some(Exception {
        rule: rule.trim(),
        reason: reason.trim(),
        at,
    })
}
