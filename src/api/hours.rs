//! Opening hours: whether hall and counters receive visitors, and the next opening.
//!
//! Everything is counted in the zone of the moment that is given, which is the hall's: 09:00 there
//! may still be yesterday in UTC.

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, ToSpan, Zoned};

use crate::catalogue;
use crate::config::OpeningHours;

/// Service after closing, for visitors who hold a number; the day's keys live as long.
pub const STILL_SERVED: SignedDuration = SignedDuration::from_hours(2);

/// Search limit for the next opening, in days.
const DAYS_AHEAD: usize = 366;

/// Opening state of the hall or of a counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenState {
    /// Yes.
    Open {
        /// When it closes; `None` when it never does.
        until: Option<Zoned>,
    },
    /// No.
    Closed {
        /// When to come; `None` when no opening is in sight for a year.
        next: Option<Zoned>,
    },
}

impl OpenState {
    /// Whether visitors are received.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

/// Whether visitors are received at a moment, by the hall's hours or a counter's own.
///
/// A counter's own hours stand in for the hall's on the hall's open days; on its closed weekdays and
/// days everything is closed.
#[must_use]
pub fn open_state(hours: &OpeningHours, own: Option<catalogue::Hours>, now: &Zoned) -> OpenState {
    if hours.always_open {
        return OpenState::Open { until: None };
    }
    let (open, close) = times(hours, own);
    let days = now.date().series(1.day()).take(DAYS_AHEAD + 1);
    for date in days.filter(|date| hours.receives_on(*date)) {
        let Some((open, close)) = moment(date, open, now).zip(moment(date, close, now)) else {
            continue;
        };
        if *now < open {
            return OpenState::Closed { next: Some(open) };
        }
        if *now < close {
            return OpenState::Open { until: Some(close) };
        }
    }
    OpenState::Closed { next: None }
}

/// End of the day's service, until which the day's keys are needed; `None` outside of the service.
///
/// That is from the opening of the first counter until [`STILL_SERVED`] after the last has closed,
/// and never past midnight.
#[must_use]
pub fn serves_until(
    hours: &OpeningHours,
    counters: &[catalogue::Counter],
    now: &Zoned,
) -> Option<Zoned> {
    let (from, until) = service(hours, counters, now)?;
    (from <= *now && *now < until).then_some(until)
}

/// Whether the service of the day is over. Before opening, and on a day without opening, nothing is.
#[must_use]
pub fn is_over(hours: &OpeningHours, counters: &[catalogue::Counter], now: &Zoned) -> bool {
    service(hours, counters, now).is_some_and(|(_, until)| until <= *now)
}

/// When service begins and ends on the day of a moment; `None` when there is none.
fn service(
    hours: &OpeningHours,
    counters: &[catalogue::Counter],
    now: &Zoned,
) -> Option<(Zoned, Zoned)> {
    let midnight = midnight_after(now).ok()?;
    if hours.always_open {
        return Some((now.start_of_day().ok()?, midnight));
    }
    if !hours.receives_on(now.date()) {
        return None;
    }
    let all = counters.iter().map(|counter| counter.hours).chain([None]);
    let times: Vec<(Time, Time)> = all.map(|own| times(hours, own)).collect();
    let open = moment(now.date(), times.iter().map(|(open, _)| *open).min()?, now)?;
    let close = times.iter().map(|(_, close)| *close).max()?;
    let close = moment(now.date(), close, now)?;
    Some((open, close.saturating_add(STILL_SERVED).min(midnight)))
}

/// The next midnight where the hall is.
pub(crate) fn midnight_after(now: &Zoned) -> Result<Zoned, jiff::Error> {
    now.tomorrow()?.start_of_day()
}

fn times(hours: &OpeningHours, own: Option<catalogue::Hours>) -> (Time, Time) {
    own.map_or((hours.open, hours.close), |own| (own.open, own.close))
}

fn moment(date: Date, time: Time, like: &Zoned) -> Option<Zoned> {
    date.to_datetime(time)
        .to_zoned(like.time_zone().clone())
        .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date, time};
    use rstest::rstest;

    use super::*;

    fn hours() -> OpeningHours {
        OpeningHours {
            always_open: false,
            open: time(9, 0, 0, 0),
            close: time(16, 45, 0, 0),
            closed_weekdays: vec![Weekday::Saturday, Weekday::Sunday],
            closed_days: vec![date(2026, 12, 31), date(2027, 1, 1)],
        }
    }

    fn at(text: &str) -> Zoned {
        format!("{text}[Asia/Tokyo]").parse().unwrap()
    }

    /// `Ok` with the closing while open, `Err` with the next opening while closed.
    fn told(own: Option<catalogue::Hours>, now: &str) -> Result<String, String> {
        let shown =
            |moment: Option<Zoned>| moment.map_or_else(String::new, |m| m.datetime().to_string());
        match open_state(&hours(), own, &at(now)) {
            OpenState::Open { until } => Ok(shown(until)),
            OpenState::Closed { next } => Err(shown(next)),
        }
    }

    #[rstest]
    #[case::first_minute("2026-11-24T09:00:00", Ok("2026-11-24T16:45:00"))]
    #[case::just_before_opening("2026-11-24T08:59:59", Err("2026-11-24T09:00:00"))]
    #[case::last_second("2026-11-24T16:44:59", Ok("2026-11-24T16:45:00"))]
    #[case::closing_minute("2026-11-24T16:45:00", Err("2026-11-25T09:00:00"))]
    #[case::last_second_of_a_day("2026-11-24T23:59:59", Err("2026-11-25T09:00:00"))]
    #[case::midnight("2026-11-25T00:00:00", Err("2026-11-25T09:00:00"))]
    #[case::a_weekend_is_skipped("2026-11-27T17:00:00", Err("2026-11-30T09:00:00"))]
    #[case::holidays_and_a_weekend_are_skipped("2026-12-30T18:00:00", Err("2027-01-04T09:00:00"))]
    #[case::a_leap_day_is_a_day("2028-02-28T20:00:00", Err("2028-02-29T09:00:00"))]
    #[case::open_on_a_leap_day("2028-02-29T10:00:00", Ok("2028-02-29T16:45:00"))]
    fn the_hall_says_when_to_come(#[case] now: &str, #[case] expected: Result<&str, &str>) {
        assert_eq!(
            told(None, now),
            expected.map(str::to_owned).map_err(str::to_owned)
        );
    }

    #[test]
    fn nine_in_japan_is_midnight_in_utc_and_the_hall_is_open() {
        let now = "2026-11-24T00:00:00Z".parse::<jiff::Timestamp>().unwrap();
        let now = now.in_tz("Asia/Tokyo").unwrap();
        assert!(open_state(&hours(), None, &now).is_open());
        assert_eq!(now.date(), date(2026, 11, 24));
        let before = now.saturating_sub(1.second());
        assert!(!open_state(&hours(), None, &before).is_open());
        assert_eq!(
            before.date(),
            date(2026, 11, 24),
            "the date in UTC was still the 23rd"
        );
    }

    #[test]
    fn a_counter_keeps_its_own_hours_on_the_halls_days() {
        let own = Some(catalogue::Hours {
            open: time(13, 0, 0, 0),
            close: time(19, 0, 0, 0),
        });
        assert_eq!(
            told(own, "2026-11-24T10:00:00"),
            Err("2026-11-24T13:00:00".to_owned())
        );
        assert_eq!(
            told(own, "2026-11-24T18:00:00"),
            Ok("2026-11-24T19:00:00".to_owned())
        );
        assert_eq!(
            told(own, "2026-11-28T14:00:00"),
            Err("2026-11-30T13:00:00".to_owned())
        );
    }

    #[test]
    fn a_demonstration_is_open_at_any_hour() {
        let hours = OpeningHours {
            always_open: true,
            ..hours()
        };
        let night = at("2026-12-31T03:00:00");
        assert_eq!(
            open_state(&hours, None, &night),
            OpenState::Open { until: None }
        );
        let until = serves_until(&hours, &[], &night).unwrap();
        assert_eq!(until.datetime().to_string(), "2027-01-01T00:00:00");
    }

    #[test]
    fn a_hall_that_never_opens_promises_nothing() {
        let hours = OpeningHours {
            closed_weekdays: vec![
                Weekday::Monday,
                Weekday::Tuesday,
                Weekday::Wednesday,
                Weekday::Thursday,
                Weekday::Friday,
                Weekday::Saturday,
                Weekday::Sunday,
            ],
            ..hours()
        };
        let now = at("2026-11-24T10:00:00");
        assert_eq!(
            open_state(&hours, None, &now),
            OpenState::Closed { next: None }
        );
    }

    #[rstest]
    #[case::before_opening("2026-11-24T08:59:59", "")]
    #[case::at_opening("2026-11-24T09:00:00", "2026-11-24T18:45:00")]
    #[case::still_serving_after_closing("2026-11-24T18:44:59", "2026-11-24T18:45:00")]
    #[case::evening("2026-11-24T18:45:00", "")]
    #[case::a_closed_day("2026-11-28T10:00:00", "")]
    fn keys_are_there_while_somebody_may_be_served(#[case] now: &str, #[case] expected: &str) {
        let until = serves_until(&hours(), &[], &at(now));
        let shown = until.map_or_else(String::new, |until| until.datetime().to_string());
        assert_eq!(shown, expected);
    }

    #[rstest]
    #[case::before_opening("2026-11-24T08:50:00", false)]
    #[case::while_open("2026-11-24T10:00:00", false)]
    #[case::still_serving("2026-11-24T18:44:59", false)]
    #[case::afterwards("2026-11-24T18:45:00", true)]
    #[case::a_closed_day("2026-11-28T20:00:00", false)]
    fn a_day_is_over_only_after_its_service(#[case] now: &str, #[case] expected: bool) {
        assert_eq!(is_over(&hours(), &[], &at(now)), expected);
    }

    #[test]
    fn a_late_counter_is_served_until_midnight_at_most() {
        let late = OpeningHours {
            close: time(23, 0, 0, 0),
            ..hours()
        };
        let until = serves_until(&late, &[], &at("2026-11-24T23:30:00")).unwrap();
        assert_eq!(until.datetime().to_string(), "2026-11-25T00:00:00");
    }
}
