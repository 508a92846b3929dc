//! A slip of the hand: one letter wrong, missing, too many, or changed with its neighbour.

use super::collation::Script;
use super::suffixes::{Hit, SuffixNode};
use zeroize::Zeroizing;

/// The suffixes that begin with what was typed but for exactly one slip, with the bytes that stand for it.
///
/// Walks down letter by letter, and at each looks aside for what a slip there makes of the rest: some binary searches
/// for a letter, however many suffixes there are.
pub(super) fn hits_with_slip<'a>(root: SuffixNode<'a>, typed: &str) -> Vec<(Hit<'a>, usize)> {
    let mut nodes = Vec::new();
    let mut alike = root;
    for (at, letter) in typed.char_indices() {
        let rest = &typed[at..];
        let after = &rest[letter.len_utf8()..];
        nodes.push(alike.child(after));
        let mut letters = after.chars();
        if let Some(next) = letters.next() {
            let changed = Zeroizing::new(format!("{next}{letter}{}", letters.as_str()));
            nodes.push(alike.child(&changed));
        }
        for (other, child) in alike.children() {
            if at > 0 || Script::of(other) == Script::of(letter) {
                nodes.extend([child.child(after), child.child(rest)]);
            }
        }
        alike = alike.child(&rest[..letter.len_utf8()]);
        if alike.is_empty() {
            break;
        }
    }
    let hits = nodes.iter().flat_map(SuffixNode::hits);
    hits.filter_map(|hit| Some((hit, prefix_with_slip(typed, hit.suffix())?)))
        .collect()
}

/// The bytes of `word` that `typed` is the beginning of, but for exactly one slip.
///
/// The optimal string alignment distance for which one is allowed, on prefixes: what follows the first letter that
/// differs has to be alike after one of the four slips. Words in kanji that differ at once are different words, and
/// words that begin in different scripts.
fn prefix_with_slip(typed: &str, word: &str) -> Option<usize> {
    let mut left = typed.chars();
    let mut right = word.chars();
    loop {
        let (rest, other) = (left.as_str(), right.as_str());
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), b) if rest.len() == typed.len() && differ_at_once(a, b) => return None,
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

fn differ_at_once(a: char, b: Option<char>) -> bool {
    let script = Script::of(a);
    script == Script::Kanji || b.is_some_and(|b| Script::of(b) != script)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::collection::vec;
    use proptest::{prop_assert_eq, proptest};

    use super::*;
    use crate::search::phrase::Phrase;
    use crate::search::rank::Field;
    use crate::search::suffixes::{Entry, SuffixArray};

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

    proptest! {
        #[test]
        fn the_walk_finds_what_a_look_at_every_suffix_finds(
            phrases in vec("[かきnk国民]{1,5}( [かきn民]{1,3})?", 1..12),
            typed in "[かきnk国民]{1,5}",
        ) {
            let entries = (0..).zip(&phrases).map(|(row, phrase)| Entry {
                phrase: Phrase::written(phrase),
                row,
                field: Field::Words,
            });
            let array = SuffixArray::new(entries.collect());
            let place = |(hit, length): (Hit<'_>, usize)| (hit.entry.row, hit.start, length);
            let walked: BTreeSet<_> = hits_with_slip(array.root(), &typed).into_iter().map(place).collect();
            let all = array.root().hits();
            let looked_at = all.filter_map(|hit| Some((hit, prefix_with_slip(&typed, hit.suffix())?)));
            prop_assert_eq!(walked, looked_at.map(place).collect());
        }
    }
}
