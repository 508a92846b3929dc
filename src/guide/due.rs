//! Deadlines, counted from the day of the event.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Answers;
use crate::catalogue::{Deadline, FirstDay, Period, Value};
use crate::config::OpeningHours;

/// How a deadline stands today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The day of the event is known.
    Counted {
        /// Which day today is, 1 for the first; 0 or less when the event is still to come.
        day: i64,
        /// How long it is.
        of: Period,
        /// The last day: one that the hall receives visitors on, where its closed days are known.
        last: Date,
        /// Whether the last day has gone by.
        late: bool,
    },
    /// The day of the event is not known.
    DayUnknown {
        /// How long it is.
        of: Period,
    },
}

impl Due {
    /// `hours` are those of the hall, for what is handed in there.
    pub(super) fn of(
        deadline: &Deadline,
        answers: &Answers,
        today: Date,
        hours: Option<&OpeningHours>,
    ) -> Self {
        let of = deadline.period;
        let Some(Value::Date(event)) = answers.value(&deadline.from) else {
            return Self::DayUnknown { of };
        };
        // How far day 1 is from the event: 初日不算入 (Civil Code 140) unless the law says otherwise,
        // as the Family Register Act 43 does.
        let first = match deadline.first {
            FirstDay::DayAfter => event.saturating_add(1.day()),
            FirstDay::SameDay => *event,
        };
        let end = end(first, of);
        // A last day on which the hall is closed moves on to the next that it opens on (Local Autonomy Act 4-2 (4)).
        let last = hours.map_or(end, |hours| hours.next_open_day(end));
        Self::Counted {
            day: i64::from((today - first).get_days()) + 1,
            of,
            last,
            late: today > last,
        }
    }
}

/// The last day of a period whose first day this is (Civil Code 143): the day before the one in a later month that has
/// the first day's number; where that month has no such day, its last.
fn end(first: Date, period: Period) -> Date {
    let months = match period {
        Period::Days(days) => return first.saturating_add((i64::from(days) - 1).days()),
        Period::Months(months) => i64::from(months),
        Period::Years(years) => 12 * i64::from(years),
    };
    let there = first.saturating_add(months.months());
    if there.day() == first.day() {
        there.saturating_sub(1.day())
    } else {
        there
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date, time};
    use rstest::rstest;

    use super::*;
    use crate::catalogue::FactId;
    use crate::guide::Answer;

    fn due(
        event: &str,
        period: Period,
        first: FirstDay,
        today: Date,
        hours: Option<&OpeningHours>,
    ) -> (i64, String, bool) {
        let deadline = Deadline {
            period,
            from: FactId::from("on"),
            first,
            source: String::new(),
        };
        let event = Answer::Known(Value::Date(event.parse().unwrap()));
        let answers = Answers::from_iter([(FactId::from("on"), event)]);
        match Due::of(&deadline, &answers, today, hours) {
            Due::Counted {
                day, last, late, ..
            } => (day, last.to_string(), late),
            Due::DayUnknown { .. } => panic!("the day is known"),
        }
    }

    #[rstest]
    #[case("2026-11-10", "2026-11-10", (0, "2026-11-24", false))]
    #[case("2026-11-10", "2026-11-22", (12, "2026-11-24", false))]
    #[case("2026-11-10", "2026-11-24", (14, "2026-11-24", false))]
    #[case("2026-11-10", "2026-11-25", (15, "2026-11-24", true))]
    #[case::leap_day("2028-02-20", "2028-03-01", (10, "2028-03-05", false))]
    #[case::to_come("2026-12-01", "2026-11-22", (-9, "2026-12-15", false))]
    fn a_move_counts_from_the_next_day(
        #[case] event: &str,
        #[case] today: &str,
        #[case] (day, last, late): (i64, &str, bool),
    ) {
        let today = today.parse().unwrap();
        let told = due(event, Period::Days(14), FirstDay::DayAfter, today, None);
        assert_eq!(told, (day, last.to_owned(), late));
    }

    #[rstest]
    #[case("2026-11-10", (1, "2026-11-23", false))]
    #[case("2026-11-23", (14, "2026-11-23", false))]
    #[case("2026-11-24", (15, "2026-11-23", true))]
    fn a_birth_counts_from_its_own_day(
        #[case] today: &str,
        #[case] (day, last, late): (i64, &str, bool),
    ) {
        let today = today.parse().unwrap();
        let told = due(
            "2026-11-10",
            Period::Days(14),
            FirstDay::SameDay,
            today,
            None,
        );
        assert_eq!(told, (day, last.to_owned(), late));
    }

    #[rstest]
    #[case::plain("2026-11-10", Period::Months(3), "2027-02-10")]
    #[case::from_the_first("2026-10-31", Period::Months(1), "2026-11-30")]
    #[case::no_such_day("2027-01-30", Period::Months(1), "2027-02-28")]
    #[case::leap_year("2028-01-30", Period::Months(1), "2028-02-29")]
    #[case::a_year("2026-11-10", Period::Years(1), "2027-11-10")]
    #[case::two_years("2026-11-10", Period::Years(2), "2028-11-10")]
    #[case::from_a_leap_day("2028-02-28", Period::Years(1), "2029-02-28")]
    #[case::end_of_time("9999-12-30", Period::Years(10), "9999-12-30")]
    fn months_and_years_are_those_of_the_calendar(
        #[case] event: &str,
        #[case] period: Period,
        #[case] last: &str,
    ) {
        let today = date(2026, 11, 22);
        assert_eq!(due(event, period, FirstDay::DayAfter, today, None).1, last);
    }

    /// A move on 15 November 2026: the 29th is a Sunday. One on 15 December ends in the days around new year.
    #[rstest]
    #[case("2026-11-15", "2026-11-30", (15, "2026-11-30", false))]
    #[case("2026-11-15", "2026-12-01", (16, "2026-11-30", true))]
    #[case("2026-12-15", "2026-12-28", (13, "2027-01-04", false))]
    fn a_last_day_on_a_closed_day_moves_on(
        #[case] event: &str,
        #[case] today: &str,
        #[case] (day, last, late): (i64, &str, bool),
    ) {
        let hours = OpeningHours {
            // The demonstration's open door does not change the law's days.
            always_open: true,
            open: time(9, 0, 0, 0),
            close: time(16, 45, 0, 0),
            closed_weekdays: vec![Weekday::Saturday, Weekday::Sunday],
            closed_days: (29..=31)
                .map(|day| date(2026, 12, day))
                .chain((1..=3).map(|day| date(2027, 1, day)))
                .collect(),
        };
        let today = today.parse().unwrap();
        let told = due(
            event,
            Period::Days(14),
            FirstDay::DayAfter,
            today,
            Some(&hours),
        );
        assert_eq!(told, (day, last.to_owned(), late));
    }
}
