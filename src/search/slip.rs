//! A slip of the hand: one letter wrong, missing, too many, or changed with its neighbour.

use super::collation::Script;

/// The bytes of `word` that `typed` is the beginning of, but for exactly one slip.
///
/// The optimal string alignment distance for which one is allowed, on prefixes: what follows the first letter that
/// differs has to be alike after one of the four slips. Words in kanji that differ at once are different words.
pub(super) fn prefix_with_slip(typed: &str, word: &str) -> Option<usize> {
    let mut left = typed.chars();
    let mut right = word.chars();
    loop {
        let (rest, other) = (left.as_str(), right.as_str());
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), _) if rest.len() == typed.len() && Script::of(a) == Script::Kanji => {
                return None;
            }
            // The last letter is one too many.
            (Some(_), None) => return left.as_str().is_empty().then_some(word.len()),
            (Some(a), Some(b)) => {
                let end = |suffix: &str| word.len() - suffix.len();
                let (typed_on, word_on) = (left.as_str(), right.as_str());
                let wrong = word_on.strip_prefix(typed_on);
                let too_many = other.strip_prefix(typed_on);
                let missing = word_on.strip_prefix(rest);
                let changed = || {
                    let after = word_on.strip_prefix(a)?;
                    after.strip_prefix(typed_on.strip_prefix(b)?)
                };
                return wrong.or_else(changed).or(missing).or(too_many).map(end);
            }
            (None, _) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_four_kinds_is_forgiven() {
        let check = |typed, end: Option<usize>| {
            assert_eq!(prefix_with_slip(typed, "kindergarten"), end, "{typed}");
        };
        check("kindergarden", Some(12));
        check("kindergaten", Some(12));
        check("kindergarrten", Some(12));
        check("kindergartne", Some(12));
        check("kindergartenn", Some(12));
        check("kimder", Some(6));
        check("ikndergarten", Some(12));
        check("kindergarten", None);
        check("kinder", None);
        check("kimdergarden", None);
        check("", None);
    }
}
