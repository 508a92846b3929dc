//! The order of calls: who is next at a counter.
//!
//! Whoever has come to the hall earlier is called earlier, at every counter: a visitor who comes from
//! another counter stands where they would stand if they had come here first. Nobody loses their place
//! by having more than one errand, by being parked or by being missed. Only somebody who has just been
//! sent on is given [`WALK`] to get there, as long as somebody else can be called.

use jiff::SignedDuration;

/// Walking time from one counter to the next.
pub const WALK: SignedDuration = SignedDuration::from_mins(2);

/// What the order of calls depends on, of a ticket that waits. Times are milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Queued {
    /// When its visitor came to the hall.
    pub arrived: i64,
    /// Tie-breaker: the event with which its visitor came.
    pub joined: i64,
    /// The index of its stop, from 0.
    pub stop: usize,
    /// Since when it waits at this stop.
    pub since: i64,
}

/// Sort key of a queue: the smallest is called first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct QueueRank {
    on_the_way: bool,
    arrived: i64,
    joined: i64,
}

impl Queued {
    /// Its place in the order of calls at a moment.
    #[must_use]
    pub fn rank(self, now: i64) -> QueueRank {
        QueueRank {
            on_the_way: self.is_on_the_way(now),
            arrived: self.arrived,
            joined: self.joined,
        }
    }

    /// Whether its visitor was sent on so lately that others are called first.
    #[must_use]
    pub fn is_on_the_way(self, now: i64) -> bool {
        // Nobody walks to their first stop: they came to it.
        self.stop > 0 && self.since > now.saturating_sub(walk_millis())
    }

    /// How much of the walk is left, in milliseconds; 0 when there is none.
    #[must_use]
    pub fn walk_left(self, now: i64) -> i64 {
        if self.stop == 0 {
            return 0;
        }
        (self.since + walk_millis() - now).max(0)
    }
}

/// Next ticket to call at a counter; `None` when its queue is empty.
pub fn next<T>(
    waiting: impl IntoIterator<Item = T>,
    now: i64,
    queued: impl Fn(&T) -> Queued,
) -> Option<T> {
    waiting
        .into_iter()
        .min_by_key(|ticket| queued(ticket).rank(now))
}

fn walk_millis() -> i64 {
    i64::try_from(WALK.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const NOW: i64 = 1_000_000_000;
    const MINUTE: i64 = 60_000;

    fn queued(arrived: i64, stop: usize, since: i64) -> Queued {
        Queued {
            arrived: NOW - arrived * MINUTE,
            joined: -arrived,
            stop,
            since: NOW - since * MINUTE,
        }
    }

    #[rstest]
    #[case::earlier_arrival(&[queued(5, 0, 5), queued(9, 0, 9)], Some(1))]
    #[case::an_earlier_visitor_from_another_counter(&[queued(5, 0, 5), queued(30, 1, 3)], Some(1))]
    #[case::one_who_is_still_walking(&[queued(5, 0, 5), queued(30, 1, 1)], Some(0))]
    #[case::only_walkers(&[queued(20, 1, 1), queued(30, 1, 1)], Some(1))]
    #[case::the_walk_has_just_ended(&[queued(5, 0, 5), queued(30, 1, 2)], Some(1))]
    #[case::nobody(&[], None)]
    fn next_is(#[case] waiting: &[Queued], #[case] expected: Option<usize>) {
        let called = next(0..waiting.len(), NOW, |at| waiting[*at]);
        assert_eq!(called, expected);
    }

    #[rstest]
    #[case::at_the_first_stop(queued(5, 0, 0), 0)]
    #[case::just_sent_on(queued(30, 1, 0), 2 * MINUTE)]
    #[case::half_way(queued(30, 1, 1), MINUTE)]
    #[case::there(queued(30, 1, 2), 0)]
    #[case::there_for_long(queued(30, 2, 9), 0)]
    fn the_walk_that_is_left_is(#[case] visitor: Queued, #[case] left: i64) {
        assert_eq!(visitor.walk_left(NOW), left);
    }

    fn anybody() -> impl Strategy<Value = Queued> {
        (0..60_i64, 0..3_usize, 0..5_i64).prop_map(|(arrived, stop, since)| {
            // Nobody waits for longer than they are there.
            queued(arrived, stop, since.min(arrived))
        })
    }

    proptest! {
        #[test]
        fn whoever_is_called_came_before_everybody_who_could_be_called(
            waiting in prop::collection::vec(anybody(), 1..20)
        ) {
            let called = next(waiting.iter().copied(), NOW, |it| *it).unwrap();
            for other in &waiting {
                if called.is_on_the_way(NOW) {
                    prop_assert!(other.is_on_the_way(NOW));
                }
                if called.is_on_the_way(NOW) == other.is_on_the_way(NOW) {
                    prop_assert!(called.arrived <= other.arrived);
                }
            }
        }
    }
}
