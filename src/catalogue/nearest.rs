//! Guesses what a misspelt name was meant to be.

/// Names longer than this are not worth a guess, and comparing them would take long.
const LONGEST_NAME_BYTES: usize = 64;

/// "did you mean …", when one of the names is close enough to be a slip of the hand.
pub(crate) fn did_you_mean<'a>(
    written: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    if written.chars().nth(LONGEST_NAME_BYTES).is_some() {
        return None;
    }
    let tolerated = 1 + written.chars().count() / 4;
    names
        .into_iter()
        .filter(|name| name.len() <= LONGEST_NAME_BYTES)
        .map(|name| (distance(written, name), name))
        .filter(|(distance, _)| *distance <= tolerated)
        .min()
        .map(|(_, name)| format!("did you mean `{name}`?"))
}

/// How many letters must be put in, taken out, or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in b.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_guessed_and_another_word_is_not() {
        let names = ["move_kind", "moved_on", "event"];
        let guess = |written| did_you_mean(written, names);
        assert_eq!(
            guess("move_knid").as_deref(),
            Some("did you mean `move_kind`?")
        );
        assert_eq!(guess("evnet").as_deref(), Some("did you mean `event`?"));
        assert_eq!(guess("insurance"), None);
        assert_eq!(guess(&"e".repeat(1_000_000)), None);
    }
}
