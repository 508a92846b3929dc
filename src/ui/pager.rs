//! Parts of a long page: what does not fit is on the next part, and nothing is ever scrolled.

use std::ops::Range;

use crate::ui::scene::Piece;

/// A piece of a body that is never divided.
#[derive(Clone)]
pub struct Unit {
    /// What it looks like.
    pub piece: Piece,
    /// Room above it, unless it is the first.
    pub gap: f32,
    /// How it stands to its neighbours.
    pub bond: Bond,
    /// The head of its panel, which stands on top of each part of it.
    pub head: Option<Piece>,
}

/// How a unit stands to its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// Alone.
    Free,
    /// On the same part as the unit after it: a heading is never the last.
    Next,
    /// A row of keys that are higher than a part.
    Row,
    /// A row of the panel with this number: neighbours of one panel share one card.
    Panel(usize),
}

/// Divides units among parts. Each part is a range of units, and as many parts are made as are
/// needed; then they are evened out.
///
/// `whole` is the height without a pager bar, `partial` the height beside one.
#[must_use]
pub fn divide(units: &[Unit], whole: f32, partial: f32) -> Vec<Range<usize>> {
    if height(units) <= whole {
        return std::iter::once(0..units.len()).collect();
    }
    let parts = fill(units, partial);
    let (mut low, mut high) = (0.0, partial);
    let mut even = parts;
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        let tried = fill(units, middle);
        if tried.len() <= even.len()
            && tried
                .iter()
                .all(|part| height(&units[part.clone()]) <= partial)
        {
            even = tried;
            high = middle;
        } else {
            low = middle;
        }
    }
    accompany(units, &mut even, partial);
    even
}

/// Moves a unit to the last part where one alone would be left: "more" without a result, the last entry of a long list.
fn accompany(units: &[Unit], parts: &mut [Range<usize>], room: f32) {
    let [.., before, last] = parts else {
        return;
    };
    let from = before.end.saturating_sub(1);
    let parts_a_pair = from > before.start && units[from - 1].bond == Bond::Next;
    if last.len() == 1
        && before.len() > 1
        && !parts_a_pair
        && height(&units[from..last.end]) <= room
    {
        before.end = from;
        last.start = from;
    }
}

/// The height of units one under another.
#[must_use]
pub fn height(units: &[Unit]) -> f32 {
    let mut before = None;
    let heights = units.iter().map(|unit| {
        let gap = before.map_or(0.0, |_| unit.gap);
        let begins = before.replace(unit.bond) != Some(unit.bond);
        let head = unit.head.as_ref().filter(|_| begins);
        gap + head.map_or(0.0, |head| head.size.height) + unit.piece.size.height
    });
    heights.sum()
}

fn fill(units: &[Unit], room: f32) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while start < units.len() {
        let mut end = start + 1;
        while end < units.len() && height(&units[start..=end]) <= room {
            end += 1;
        }
        // A heading goes with what it stands over, unless it stands alone.
        while end < units.len() && end > start + 1 && units[end - 1].bond == Bond::Next {
            end -= 1;
        }
        parts.push(start..end);
        start = end;
    }
    parts
}

/// Whether what belongs together is on two parts: keys, or a heading and what it stands over.
#[must_use]
pub fn is_torn(units: &[Unit], parts: &[Range<usize>]) -> bool {
    let rows = units.iter().any(|unit| unit.bond == Bond::Row);
    let ends = parts
        .iter()
        .rev()
        .skip(1)
        .filter_map(|part| part.clone().last());
    rows || ends.into_iter().any(|last| units[last].bond == Bond::Next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(heights: &[f32]) -> Vec<Unit> {
        heights
            .iter()
            .map(|height| Unit {
                piece: Piece::room(100.0, *height),
                gap: 10.0,
                bond: Bond::Free,
                head: None,
            })
            .collect()
    }

    fn check(heights: &[f32], whole: f32, partial: f32, lengths: &[usize]) {
        let parts = divide(&units(heights), whole, partial);
        let found: Vec<_> = parts.iter().map(ExactSizeIterator::len).collect();
        assert_eq!(found, lengths);
    }

    #[test]
    fn a_body_that_fits_is_one_part() {
        check(&[100.0, 100.0], 210.0, 100.0, &[2]);
        check(&[], 210.0, 100.0, &[0]);
    }

    #[test]
    fn parts_are_about_as_long() {
        check(&[100.0; 7], 700.0, 670.0, &[4, 3]);
        check(&[100.0; 8], 700.0, 450.0, &[4, 4]);
    }

    #[test]
    fn the_last_unit_is_not_left_alone_while_another_can_go_with_it() {
        check(&[100.0; 5], 330.0, 220.0, &[2, 1, 2]);
        // There is no room for two.
        check(&[200.0, 200.0, 200.0], 300.0, 220.0, &[1, 1, 1]);
    }

    #[test]
    fn the_head_of_a_panel_stands_on_each_part_of_it() {
        let mut units = units(&[100.0; 5]);
        for unit in &mut units[1..] {
            unit.gap = 0.0;
            unit.bond = Bond::Panel(0);
            unit.head = Some(Piece::room(100.0, 50.0));
        }
        assert!((height(&units) - 550.0).abs() < 0.1);
        assert!((height(&units[2..]) - 350.0).abs() < 0.1);
        let parts = divide(&units, 300.0, 360.0);
        assert_eq!(parts, [0..3, 3..5]);
    }

    #[test]
    fn a_heading_is_never_the_last_of_a_part() {
        let mut units = units(&[100.0, 100.0, 50.0, 100.0]);
        units[2].bond = Bond::Next;
        let parts = divide(&units, 300.0, 280.0);
        assert_eq!(parts, [0..2, 2..4]);
        assert!(!is_torn(&units, &parts));
        // There is no room for both.
        let parts = divide(&units, 120.0, 120.0);
        assert_eq!(parts, [0..1, 1..2, 2..3, 3..4]);
        assert!(is_torn(&units, &parts));
    }
}
