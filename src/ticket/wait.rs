//! How long a visitor will wait at a counter, as a range.

/// An expected wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Nobody serves here now, so nothing honest can be said.
    Unknown,
    /// Range of minutes, from the first to the second.
    Between {
        /// The least, in minutes.
        least: u32,
        /// The most, in minutes; never below `least`.
        most: u32,
    },
}

/// Minutes that a visitor takes when a counter has not said.
pub const USUAL_MINUTES: u16 = 12;

/// Wait behind a number of people.
///
/// `minutes` is the average a visitor takes (0: [`USUAL_MINUTES`]), `desks` how many desks are
/// staffed, `before` how many wait already.
///
/// The formula is the one of the queue system that the city of Munich publishes as open source
/// (eappointment, `zmsentities`, `QueueList::withEstimatedWaitingTime`). With A minutes and W desks
/// a desk becomes free every s = A·60/W seconds. Somebody who is the n-th in line, themselves
/// counted, waits at most n·s, and at the least 0.8·s for each that is more than there are desks:
/// 12 minutes, 3 desks, the tenth in line gives 22 to 40 minutes. It does not look at who is being
/// served already or for how long, at what each procedure takes, or at closing time.
#[must_use]
pub fn wait(minutes: u16, desks: u16, before: u32) -> Wait {
    if desks == 0 {
        return Wait::Unknown;
    }
    let minutes = u64::from(if minutes == 0 { USUAL_MINUTES } else { minutes });
    let desks = u64::from(desks);
    let place = u64::from(before) + 1;
    // Whole numbers throughout, so that 0.8·s never falls a minute short by rounding.
    Wait::Between {
        least: capped(place.saturating_sub(desks) * minutes * 8 / (desks * 10)),
        most: capped(place * minutes / desks),
    }
}

fn capped(minutes: u64) -> u32 {
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn waits_match_worked_examples() {
        let between = |least, most| Wait::Between { least, most };
        for (minutes, desks, before, expected) in [
            (12, 3, 9, between(22, 40)),
            (12, 3, 0, between(0, 4)),
            (12, 3, 2, between(0, 12)),
            (12, 3, 3, between(3, 16)),
            (0, 3, 9, between(22, 40)),
            (20, 4, 0, between(0, 5)),
            (30, 1, 1, between(24, 60)),
            (12, 0, 0, Wait::Unknown),
            (12, 0, 9, Wait::Unknown),
            (u16::MAX, 1, u32::MAX, between(u32::MAX, u32::MAX)),
        ] {
            assert_eq!(wait(minutes, desks, before), expected);
        }
    }

    proptest! {
        #[test]
        fn more_people_never_shorten_a_wait(minutes: u16, desks in 1u16.., before in 0u32..10_000) {
            let (Wait::Between { least, most }, Wait::Between { least: later_least, most: later_most }) =
                (wait(minutes, desks, before), wait(minutes, desks, before + 1))
            else {
                panic!("a staffed counter has a known wait");
            };
            prop_assert!(least <= most);
            prop_assert!(least <= later_least && most <= later_most);
        }
    }
}
