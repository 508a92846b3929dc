//! Watch over the machine's clock: whether it was set, and whether it may be believed.

use jiff::SignedDuration;
use jiff::civil::Date;

use super::store::ClockSigns;
use crate::clock::Moment;

/// The wall clock gains or loses no more between two looks, unless it is set.
const MOST_DRIFT: SignedDuration = SignedDuration::from_mins(1);

/// What was seen of the clock so far.
#[derive(Debug, Default)]
pub(super) struct ClockWatch {
    last: Option<Moment>,
    /// The date that began when the clock was set.
    stepped_into: Option<Date>,
}

impl ClockWatch {
    /// Looks at the clock, and says what is to be made of it.
    pub(super) fn look(&mut self, now: &Moment, trusted: bool) -> ClockSigns {
        let today = now.wall.date();
        if let Some(last) = self.last.replace(now.clone())
            && last.wall.date() != today
        {
            let by_wall = now.wall.timestamp().duration_since(last.wall.timestamp());
            let passed = now.uptime.saturating_sub(last.uptime);
            let passed = SignedDuration::try_from(passed).unwrap_or(SignedDuration::MAX);
            let set = by_wall.saturating_sub(passed).abs() > MOST_DRIFT;
            self.stepped_into = set.then_some(today);
            if set {
                tracing::warn!(
                    from = %last.wall.date(), to = %today,
                    "the clock was set to another date: whoever waits keeps their number and place"
                );
            }
        }
        ClockSigns {
            trusted,
            stepped: self.stepped_into == Some(today),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn check(from: &str, to: &str, passed: u64, stepped: bool) {
        let moment = |wall: &str, uptime| Moment {
            wall: format!("{wall}[Asia/Tokyo]").parse().unwrap(),
            uptime: Duration::from_secs(uptime),
        };
        let mut watch = ClockWatch::default();
        assert!(!watch.look(&moment(from, 100), false).stepped);
        let later = moment(to, 100 + passed);
        assert_eq!(watch.look(&later, false).stepped, stepped, "{from} {to}");
        assert_eq!(
            watch.look(&later, false).stepped,
            stepped,
            "at the next look, too"
        );
    }

    #[test]
    fn midnight_that_passes_is_not_a_clock_that_is_set() {
        check("2026-11-24T23:59:50", "2026-11-25T00:00:10", 20, false);
        check("2026-11-24T11:00:00", "2026-11-25T09:05:00", 20, true);
        check("2026-11-25T00:10:00", "2026-11-24T23:10:00", 20, true);
        check("2026-11-24T11:00:00", "2026-11-24T12:00:00", 20, false);
        // The machine slept.
        check(
            "2026-11-24T18:00:00",
            "2026-11-25T08:00:00",
            14 * 3600,
            false,
        );
    }
}
