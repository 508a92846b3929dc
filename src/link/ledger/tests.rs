//! What a ledger makes of its lines.

use super::*;

#[test]
fn a_lent_number_that_is_refused_is_handed_over_neither_before_nor_afterwards() {
    use TicketStep::{Cancelled, Handed, Issued};

    let [id, other, later] = [1, 2, 3].map(|n| Id::new(jiff::Timestamp::UNIX_EPOCH, [n; 10]));
    let mut ledger = Ledger::default();
    let done = |id, step| JournalLine::Done { id, step, at: 0 };
    for line in [done(id, Handed), done(other, Handed), done(id, Cancelled)] {
        ledger.replay(line);
    }
    for refused in [id, later] {
        ledger.replay(ledger.refusal(refused, Issued));
    }
    ledger.replay(done(later, Handed));
    ledger.replay(done(later, Cancelled));
    let left = [(other, Handed), (id, Cancelled), (later, Cancelled)];
    let steps = ledger.unacked.iter().map(|step| (step.id, step.step));
    assert!(steps.eq(left));
    ledger.replay(ledger.refusal(other, Handed));
    assert!(!ledger.is_refused(other) && !ledger.is_unacked(other, Handed));
}

fn block(day: &str, first: &str, last: &str) -> NumberBlock {
    NumberBlock {
        day: day.parse().unwrap(),
        nth: 0,
        first: first.parse().unwrap(),
        last: last.parse().unwrap(),
    }
}

#[test]
fn a_block_is_not_given_again_when_the_day_was_wrong_for_a_while() {
    let series = Series::try_from('A').unwrap();
    let today = block("2026-11-24", "A-001", "A-020");
    let tomorrow = block("2026-11-25", "A-001", "A-020");
    let mut ledger = Ledger::default();
    for line in [
        JournalLine::Day(today.day),
        JournalLine::Lent(today),
        JournalLine::Given {
            number: "A-007".parse().unwrap(),
            day: today.day,
        },
        JournalLine::Day(tomorrow.day),
        JournalLine::Lent(tomorrow),
        JournalLine::Day(today.day),
        JournalLine::Lent(today),
    ] {
        ledger.replay(line);
    }
    assert_eq!(ledger.numbers_left(series), 13);
    // What the hall lent for a day that has not come is lent no more.
    ledger.replay(JournalLine::Day(tomorrow.day));
    assert_eq!(ledger.numbers_left(series), 0);
}

#[test]
fn a_block_whose_line_was_damaged_is_not_given_again() {
    let series = Series::try_from('A').unwrap();
    let block = block("2026-11-24", "A-001", "A-020");
    let mut ledger = Ledger::default();
    ledger.replay(JournalLine::Day(block.day));
    ledger.replay(JournalLine::Given {
        number: "A-007".parse().unwrap(),
        day: block.day,
    });
    assert_eq!(ledger.block_count(series), 0);
    let mut compacted = Ledger::default();
    ledger
        .compacted()
        .into_iter()
        .for_each(|line| compacted.replay(line));
    for mut ledger in [ledger, compacted] {
        ledger.replay(JournalLine::Lent(block));
        assert_eq!(ledger.numbers_left(series), 13);
    }
}

#[test]
fn an_untouched_block_takes_no_number_of_the_one_before_it() {
    let series = Series::try_from('A').unwrap();
    let mut ledger = Ledger::default();
    for line in [
        JournalLine::Day("2026-11-24".parse().unwrap()),
        JournalLine::Lent(block("2026-11-24", "A-001", "A-020")),
        JournalLine::Given {
            number: "A-005".parse().unwrap(),
            day: "2026-11-24".parse().unwrap(),
        },
        JournalLine::Lent(block("2026-11-24", "A-021", "A-040")),
    ] {
        ledger.replay(line);
    }
    let mut compacted = Ledger::default();
    ledger
        .compacted()
        .into_iter()
        .for_each(|line| compacted.replay(line));
    assert_eq!(ledger.numbers_left(series), 35);
    assert_eq!(compacted.numbers_left(series), 35);
}

#[test]
fn a_block_of_two_series_is_none() {
    let mut ledger = Ledger::default();
    ledger.replay(JournalLine::Day("2026-11-24".parse().unwrap()));
    ledger.replay(JournalLine::Lent(block("2026-11-24", "A-021", "J-040")));
    let all = Series::all().map(|series| ledger.numbers_left(series));
    assert_eq!(all.sum::<u16>(), 0);
}
