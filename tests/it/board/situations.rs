//! What a board does when calls come, come at once, come again, or do not come through.

use annai::board::{Call, News};
use annai::page::wall::Announcement;
use proptest::prelude::*;

use super::{Lobby, in_words, ticket};

#[test]
fn a_call_is_announced_once_and_stays_until_somebody_comes() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-041");
    assert_eq!(lobby.announced(), ["A-041"]);
    assert_eq!(lobby.chimes, 1);
    lobby.wait(7);
    assert_eq!(lobby.announced(), ["A-041"]);
    lobby.wait(1);
    assert!(lobby.announced().is_empty(), "its turn is over");
    lobby.wait(300);
    assert_eq!(lobby.shown(), ["A-041"], "it is still awaited");
    assert_eq!(lobby.chimes, 1);
    lobby.leave("A-041");
    assert!(lobby.shown().is_empty());
    assert_eq!(lobby.past(), ["A-041"]);
}

#[test]
fn two_calls_at_once_are_both_shown_and_both_announced() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-041");
    lobby.call("B-012");
    assert_eq!(lobby.announced(), ["A-041", "B-012"], "side by side");
    assert_eq!(lobby.chimes, 1, "two chimes at once would be one");
    lobby.wait(2);
    assert_eq!(lobby.chimes, 2);
    lobby.wait(5);
    assert_eq!(lobby.announced(), ["A-041", "B-012"]);
    lobby.wait(1);
    assert_eq!(lobby.announced(), ["B-012"], "its turn began later");
    lobby.wait(2);
    assert!(lobby.announced().is_empty());
    assert_eq!(lobby.shown(), ["B-012", "A-041"]);
    assert_eq!(lobby.chimes, 2);
}

#[test]
fn ten_calls_in_one_second_are_announced_one_after_the_other() {
    let mut lobby = Lobby::quiet();
    let numbers: Vec<String> = (1..=10).map(|at| format!("A-{at:03}")).collect();
    for number in &numbers {
        lobby.call(number);
    }
    let mut seconds = vec![0; numbers.len()];
    for _ in 0..60 {
        let mut shown = lobby.shown();
        shown.sort();
        assert_eq!(shown, numbers, "each is on the wall, once, all the time");
        let announced = lobby.announced();
        assert!(announced.len() <= 2);
        for (at, number) in numbers.iter().enumerate() {
            seconds[at] += u32::from(announced.contains(number));
        }
        lobby.wait(1);
    }
    assert_eq!(lobby.chimes, 10);
    assert!(seconds.iter().all(|seconds| *seconds >= 5), "{seconds:?}");
    assert!(lobby.announced().is_empty());
    assert_eq!(lobby.shown()[0], "A-010", "the newest stands first");
}

#[test]
fn a_ticket_that_is_called_again_has_another_turn_and_stands_there_once() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-041");
    lobby.wait(60);
    lobby.call("B-012");
    lobby.wait(60);
    lobby.call("A-041");
    assert_eq!(lobby.announced(), ["A-041"]);
    assert_eq!(lobby.shown(), ["A-041", "B-012"]);
    assert_eq!(lobby.chimes, 3);
    // Again while it stands large: after its turn, and nobody else has to wait for that.
    lobby.call("A-041");
    lobby.call("C-007");
    assert_eq!(lobby.announced(), ["A-041", "C-007"]);
    lobby.wait(12);
    assert_eq!(lobby.chimes, 5);
    assert_eq!(lobby.shown().len(), 3);
}

#[test]
fn a_ticket_that_is_called_again_elsewhere_is_shown_where_to_go_now() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-041");
    lobby.wait(60);
    lobby.leave("A-041");
    let mut call = lobby.called("A-041", "insurance");
    call.desk = "1".to_owned();
    lobby.hear(News::Called(call));
    let wall = lobby.wall();
    assert_eq!(in_words(&wall.large[0].counter), "3番窓口 / Counter 3");
    assert_eq!(in_words(&wall.large[0].place), "1階  1番 / 1F  Desk 1");
    assert!(wall.past.is_empty(), "it is awaited again");
}

#[test]
fn whoever_has_come_before_the_turn_is_not_called() {
    let mut lobby = Lobby::quiet();
    for number in ["A-001", "A-002", "A-003"] {
        lobby.call(number);
    }
    lobby.leave("A-003");
    lobby.wait(40);
    assert_eq!(lobby.chimes, 2);
    assert_eq!(lobby.past(), ["A-003"]);
}

#[test]
fn a_lost_hall_is_told_and_the_numbers_stay() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-041");
    lobby.wait(20);
    lobby.hear(News::Lost);
    lobby.wait(4);
    assert!(lobby.wall().old.is_none(), "it may be back at once");
    lobby.hear(News::Lost);
    lobby.wait(1);
    let old = in_words(&lobby.wall().old.unwrap());
    assert!(old.contains("10:24の時点"), "{old}");
    assert!(old.contains("at 10:24"), "{old}");
    lobby.wait(600);
    let old = in_words(&lobby.wall().old.unwrap());
    assert!(old.contains("at 10:24"), "{old}");
    assert_eq!(lobby.wall().clock.plain(), "10:34");
    assert_eq!(lobby.shown(), ["A-041"]);
    let still = lobby.called("A-041", "citizens");
    lobby.state(&[Call { seq: 1, ..still }]);
    assert!(lobby.wall().old.is_none());
    assert_eq!(lobby.shown(), ["A-041"]);
    assert_eq!(lobby.chimes, 1, "it was announced before");
}

#[test]
fn what_was_called_while_the_hall_was_lost_is_announced_when_it_is_back() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-001");
    let known = lobby.called("A-002", "citizens");
    lobby.hear(News::Called(known.clone()));
    lobby.wait(30);
    assert_eq!(lobby.chimes, 2);
    lobby.hear(News::Lost);
    lobby.wait(30);
    let missed = [
        lobby.called("A-003", "tax"),
        lobby.called("A-004", "insurance"),
    ];
    let [third, fourth] = missed;
    lobby.state(&[fourth, known, third]);
    assert_eq!(lobby.announced(), ["A-003", "A-004"]);
    assert_eq!(lobby.shown(), ["A-003", "A-004", "A-002"]);
    assert_eq!(lobby.past(), ["A-001"], "it was over meanwhile");
    lobby.wait(20);
    assert_eq!(lobby.chimes, 4);
}

#[test]
fn a_board_that_is_switched_on_shows_what_was_called_and_announces_nothing() {
    let mut lobby = Lobby::dark();
    let calls = [
        lobby.called("A-001", "citizens"),
        lobby.called("B-002", "insurance"),
    ];
    lobby.state(&calls);
    assert_eq!(lobby.shown(), ["B-002", "A-001"]);
    assert_eq!(lobby.wall().large[0].turn, Announcement::Over);
    lobby.wait(20);
    assert_eq!(lobby.chimes, 0);
    lobby.call("A-003");
    assert_eq!(lobby.announced(), ["A-003"]);
    assert_eq!(lobby.chimes, 1);
}

#[test]
fn a_board_that_never_heard_the_hall_says_that_it_shows_nothing() {
    let mut lobby = Lobby::dark();
    assert!(lobby.wall().old.is_none());
    lobby.wait(6);
    let old = in_words(&lobby.wall().old.unwrap());
    assert!(old.contains("We cannot show calls"), "{old}");
    assert!(lobby.wall().guide.is_empty(), "somebody may be called");
    lobby.state(&[]);
    assert!(lobby.wall().old.is_none());
    assert!(in_words(&lobby.wall().guide).contains("Nobody"));
}

#[test]
fn a_clock_that_is_set_back_freezes_nothing() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-001");
    lobby.call("A-002");
    lobby.call("A-003");
    lobby.wait(1);
    lobby.set_clock(-3);
    lobby.wait(30);
    assert_eq!(lobby.chimes, 3);
    assert!(lobby.announced().is_empty());
    lobby.leave("A-001");
    lobby.hear(News::Lost);
    lobby.set_clock(-3);
    lobby.wait(6);
    assert!(lobby.wall().old.is_some());
    lobby.wait(600);
    assert!(lobby.past().is_empty());
    lobby.call("A-004");
    assert_eq!(lobby.announced(), ["A-004"], "calls go by their numbers");
}

#[test]
fn a_clock_that_is_set_forward_cuts_no_turn_short() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-001");
    lobby.set_clock(9);
    lobby.wait(2);
    assert_eq!(lobby.announced(), ["A-001"]);
}

#[test]
fn what_is_heard_twice_or_late_is_announced_once() {
    let mut lobby = Lobby::quiet();
    let first = lobby.called("A-001", "citizens");
    let second = lobby.called("A-002", "citizens");
    lobby.hear(News::Called(second.clone()));
    lobby.hear(News::Called(second));
    lobby.hear(News::Called(first));
    lobby.wait(30);
    assert_eq!(lobby.chimes, 1);
    assert_eq!(lobby.shown(), ["A-002"]);
}

#[test]
fn a_hall_that_counts_anew_is_heard() {
    let mut lobby = Lobby::quiet();
    lobby.seq = 500;
    lobby.call("A-001");
    lobby.wait(60);
    lobby.hear(News::Lost);
    lobby.wait(60);
    lobby.state(&[]);
    lobby.seq = 0;
    lobby.call("A-002");
    assert_eq!(lobby.announced(), ["A-002"]);
    lobby.call("A-003");
    assert_eq!(lobby.announced(), ["A-002", "A-003"]);
}

#[test]
fn who_came_or_was_missed_can_be_read_for_ten_minutes() {
    let mut lobby = Lobby::quiet();
    lobby.call("A-001");
    lobby.call("A-002");
    lobby.leave("A-001");
    lobby.wait(599);
    assert_eq!(lobby.past(), ["A-001"]);
    lobby.leave("A-002");
    assert_eq!(lobby.past(), ["A-002", "A-001"], "newest first");
    lobby.wait(1);
    assert_eq!(lobby.past(), ["A-002"]);
    lobby.leave("A-002");
    assert_eq!(lobby.past(), ["A-002"], "nobody leaves twice");
}

#[test]
fn a_sensitive_counter_says_its_number_only() {
    let mut lobby = Lobby::quiet();
    let call = lobby.called("F-003", "welfare");
    lobby.hear(News::Called(call));
    let wall = lobby.wall();
    let large = &wall.large[0];
    assert_eq!(in_words(&large.counter), "20番窓口 / Counter 20");
    assert!(large.name.is_empty());
    let call = lobby.called("B-003", "insurance");
    lobby.hear(News::Called(call));
    let name = in_words(&lobby.wall().large[1].name);
    assert_eq!(name, "保険年金課 / Insurance and Pension");
}

#[test]
fn a_counter_that_the_board_does_not_know_is_called_all_the_same() {
    let mut lobby = Lobby::quiet();
    let mut call = lobby.called("A-003", "built-yesterday");
    call.desk = String::new();
    lobby.hear(News::Called(call));
    let large = &lobby.wall().large[0];
    assert!(in_words(&large.counter).contains("built-yesterday"));
    assert!(large.place.is_empty());
    assert_eq!(lobby.chimes, 1);
}

#[test]
fn people_who_wait_are_counted_by_counter() {
    let mut lobby = Lobby::quiet();
    lobby.hear(News::Waiting(vec![
        ("insurance".into(), 2),
        ("citizens".into(), 11),
        ("tax".into(), 0),
    ]));
    let wall = lobby.wall();
    let waiting: Vec<String> = wall.waiting.iter().map(|text| text.plain()).collect();
    assert_eq!(waiting, ["1番窓口 11人", "3番窓口 2人"]);
}

/// Something that may happen in a lobby.
#[derive(Debug, Clone)]
enum Event {
    Call(u16),
    Leave(u16),
    Wait(u32),
    Lose,
    Back,
    SetClock(i64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1..8u16).prop_map(Event::Call),
        2 => (1..8u16).prop_map(Event::Leave),
        4 => (0..7u32).prop_map(Event::Wait),
        1 => Just(Event::Lose),
        1 => Just(Event::Back),
        1 => (-5..5i64).prop_map(Event::SetClock),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever happens: whoever is awaited is on the wall, once, and each call chimes once, but
    /// for those whose visitor came before.
    #[test]
    fn nobody_is_lost_and_nobody_is_overwritten(events in prop::collection::vec(event(), 1..40)) {
        let mut lobby = Lobby::quiet();
        let mut awaited: Vec<Call> = Vec::new();
        let (mut calls, mut spared) = (0, 0);
        for event in events {
            match event {
                Event::Call(at) => {
                    let call = lobby.called(&format!("A-{at:03}"), "citizens");
                    awaited.retain(|other| other.ticket != call.ticket);
                    awaited.push(call.clone());
                    lobby.hear(News::Called(call));
                    calls += 1;
                }
                Event::Leave(at) => {
                    let number = format!("A-{at:03}");
                    let before = lobby.chimes;
                    let left = awaited.iter().position(|call| call.ticket == ticket(&number));
                    if let Some(left) = left {
                        let _ = awaited.remove(left);
                        spared += 1;
                    }
                    lobby.leave(&number);
                    prop_assert!(lobby.chimes <= before + 1);
                }
                Event::Wait(seconds) => lobby.wait(seconds),
                Event::Lose => lobby.hear(News::Lost),
                Event::Back => lobby.state(&awaited),
                Event::SetClock(hours) => lobby.set_clock(hours),
            }
            let mut shown = lobby.shown();
            shown.sort();
            let mut expected: Vec<String> =
                awaited.iter().map(|call| call.number.to_string()).collect();
            expected.sort();
            prop_assert_eq!(shown, expected);
        }
        lobby.wait(400);
        prop_assert!(lobby.announced().is_empty());
        prop_assert!(lobby.chimes <= calls);
        if spared == 0 {
            prop_assert_eq!(lobby.chimes, calls);
        }
    }
}
