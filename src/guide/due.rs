//! Deadlines, counted from the day of the event.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Answers;
use crate::catalogue::{Deadline, FirstDay, Value};

/// How a deadline stands today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The day of the event is known.
    Counted {
        /// Which day today is, 1 for the first; 0 or less when the event is still to come.
        day: i64,
        /// How many days there are.
        of: u16,
        /// The last day.
        last: Date,
        /// Whether the last day has gone by.
        late: bool,
    },
    /// The day of the event is not known.
    DayUnknown {
        /// How many days there are.
        of: u16,
    },
}

impl Due {
    pub(super) fn of(deadline: &Deadline, answers: &Answers, today: Date) -> Self {
        let of = deadline.days;
        let Some(Value::Date(event)) = answers.value(&deadline.from) else {
            return Self::DayUnknown { of };
        };
        // How far day 1 is from the event: 初日不算入 (Civil Code 140) unless the law says otherwise,
        // as the Family Register Act 43 does.
        let first = match deadline.first {
            FirstDay::DayAfter => 1,
            FirstDay::SameDay => 0,
        };
        let since = i64::from((today - *event).get_days());
        let day = since - first + 1;
        Self::Counted {
            day,
            of,
            last: event.saturating_add((i64::from(of) + first - 1).days()),
            late: day > i64::from(of),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::FactId;
    use crate::guide::Answer;

    fn check(event: &str, first: FirstDay, today: &str, expected: (i64, &str, bool)) {
        let deadline = Deadline {
            days: 14,
            from: FactId::from("on"),
            first,
            source: String::new(),
        };
        let answers = Answers::from_iter([(
            FactId::from("on"),
            Answer::Known(Value::Date(event.parse().unwrap())),
        )]);
        let Due::Counted {
            day, last, late, ..
        } = Due::of(&deadline, &answers, today.parse().unwrap())
        else {
            panic!("the day is known");
        };
        assert_eq!(
            (day, last.to_string().as_str(), late),
            expected,
            "{event} on {today}"
        );
    }

    #[test]
    fn a_move_counts_from_the_next_day() {
        check(
            "2026-11-10",
            FirstDay::DayAfter,
            "2026-11-10",
            (0, "2026-11-24", false),
        );
        check(
            "2026-11-10",
            FirstDay::DayAfter,
            "2026-11-22",
            (12, "2026-11-24", false),
        );
        check(
            "2026-11-10",
            FirstDay::DayAfter,
            "2026-11-24",
            (14, "2026-11-24", false),
        );
        check(
            "2026-11-10",
            FirstDay::DayAfter,
            "2026-11-25",
            (15, "2026-11-24", true),
        );
    }

    #[test]
    fn a_birth_counts_from_its_own_day() {
        check(
            "2026-11-10",
            FirstDay::SameDay,
            "2026-11-10",
            (1, "2026-11-23", false),
        );
        check(
            "2026-11-10",
            FirstDay::SameDay,
            "2026-11-23",
            (14, "2026-11-23", false),
        );
        check(
            "2026-11-10",
            FirstDay::SameDay,
            "2026-11-24",
            (15, "2026-11-23", true),
        );
    }

    #[test]
    fn leap_days_and_the_end_of_time_are_counted() {
        check(
            "2028-02-20",
            FirstDay::DayAfter,
            "2028-03-01",
            (10, "2028-03-05", false),
        );
        check(
            "2026-12-01",
            FirstDay::DayAfter,
            "2026-11-22",
            (-9, "2026-12-15", false),
        );
        check(
            "9999-12-31",
            FirstDay::DayAfter,
            "9999-12-31",
            (0, "9999-12-31", false),
        );
    }
}
