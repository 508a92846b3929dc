//! Small counts: an attacker with every published number solves for none.

use std::ops::RangeInclusive;

use annai::report::{CountTable, ShownCount};
use proptest::prelude::*;

type Table = Vec<Vec<u64>>;

fn published(table: &Table) -> CountTable {
    let names = |count: usize| (0..count).map(|at| at.to_string()).collect();
    let width = table.first().map_or(0, Vec::len);
    CountTable::of(names(table.len()), names(width), |row, column| {
        table[row][column]
    })
}

/// Mostly small counts, some none, some large.
fn table() -> impl Strategy<Value = Table> {
    (1..6_usize, 1..6_usize).prop_flat_map(|(height, width)| {
        let cell = prop_oneof![2 => Just(0_u64), 6 => 1..5_u64, 3 => 5..9_u64, 1 => 9..200_u64];
        prop::collection::vec(prop::collection::vec(cell, width), height)
    })
}

/// What a shown count may be.
fn bounds(shown: ShownCount) -> (i64, i64) {
    match shown {
        ShownCount::Zero => (0, 0),
        ShownCount::Few => (1, 4),
        ShownCount::About(5) => (5, 7),
        ShownCount::About(number) => {
            let number = i64::try_from(number).unwrap();
            (number - 2, number + 2)
        }
    }
}

/// Narrows the cells of a line by its total, each cell by what the others leave.
fn narrow(cells: &mut [(i64, i64)], total: (i64, i64)) -> bool {
    let mut changed = false;
    for at in 0..cells.len() {
        let others = cells.iter().enumerate().filter(|(other, _)| *other != at);
        let (least, most) = others.fold((0, 0), |sum, (_, cell)| (sum.0 + cell.0, sum.1 + cell.1));
        let narrowed = (
            cells[at].0.max(total.0 - most),
            cells[at].1.min(total.1 - least),
        );
        changed |= narrowed != cells[at];
        cells[at] = narrowed;
    }
    changed
}

/// Propagates intervals over rows, columns and totals until nothing changes; what each cell can be.
/// `None` when the numbers contradict each other.
fn solved(shown: &CountTable) -> Option<Vec<Vec<(i64, i64)>>> {
    let mut cells: Vec<Vec<(i64, i64)>> = shown
        .cells
        .iter()
        .map(|row| row.iter().map(|cell| bounds(*cell)).collect())
        .collect();
    let all = bounds(shown.total);
    let mut rows: Vec<_> = shown.row_totals.iter().map(|it| bounds(*it)).collect();
    let mut columns: Vec<_> = shown.column_totals.iter().map(|it| bounds(*it)).collect();
    for _ in 0..200 {
        let mut changed = narrow(&mut rows, all) | narrow(&mut columns, all);
        for (row, total) in cells.iter_mut().zip(&rows) {
            changed |= narrow(row, *total);
        }
        for (at, total) in columns.iter().enumerate() {
            let mut column: Vec<_> = cells.iter().map(|row| row[at]).collect();
            changed |= narrow(&mut column, *total);
            for (row, cell) in cells.iter_mut().zip(column) {
                row[at] = cell;
            }
        }
        if cells.iter().flatten().any(|(least, most)| least > most) {
            return None;
        }
        if !changed {
            break;
        }
    }
    Some(cells)
}

fn is_small(count: u64) -> bool {
    (1..5).contains(&count)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The proof: whatever is computed from the published numbers, it is the same for other small counts.
    #[test]
    fn tables_that_differ_in_small_counts_alone_are_published_alike(
        first in table(), other in prop::collection::vec(1..5_u64, 36)
    ) {
        let mut others = other.into_iter().cycle();
        let second: Table = first
            .iter()
            .map(|row| row.iter().map(|count| match is_small(*count) {
                true => others.next().unwrap(),
                false => *count,
            }).collect())
            .collect();
        prop_assert_eq!(published(&first), published(&second));
    }

    /// Whoever takes the totals for rounded sums finds contradictions, or a single value that three other
    /// values would have been published as well.
    #[test]
    fn interval_propagation_pins_no_small_count_down(table in table()) {
        let shown = published(&table);
        let Some(cells) = solved(&shown) else {
            return Ok(());
        };
        for (y, row) in cells.iter().enumerate() {
            for (x, (least, most)) in row.iter().enumerate() {
                if !is_small(table[y][x]) || least != most {
                    continue;
                }
                for other in 1..5 {
                    let mut changed = table.clone();
                    changed[y][x] = other;
                    prop_assert_eq!(&published(&changed), &shown, "{:?}", table);
                }
            }
        }
    }
}

#[test]
fn totals_rounded_from_true_sums_would_give_small_counts_away() {
    // Four times 1 under a total of 4: why totals take every small count for 2.
    let mut shown = published(&vec![vec![1, 1, 1, 1]]);
    let cells = solved(&shown).unwrap();
    assert!(cells[0].iter().all(|cell| cell.0 < cell.1), "{cells:?}");
    for total in [&mut shown.row_totals[0], &mut shown.total] {
        *total = ShownCount::of(4);
    }
    assert_eq!(solved(&shown).unwrap(), [[(1, 1); 4]]);
}

#[test]
fn counts_are_shown_by_their_class() {
    fn check(counts: RangeInclusive<u64>, shown: &str) {
        for count in counts {
            assert_eq!(ShownCount::of(count).to_string(), shown, "{count}");
        }
    }
    check(0..=0, "0");
    check(1..=4, "1–4");
    check(5..=7, "5");
    check(8..=12, "10");
    check(13..=17, "15");
    check(998..=1002, "1000");
}
