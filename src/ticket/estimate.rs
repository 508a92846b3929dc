//! How long a visitor will wait, from what is known about a counter right now.
//!
//! [`wait`](super::wait()) needs three numbers and looks at nothing else. This looks at each person in
//! front, at who is being served and for how long already, and at what service took today.

use super::Wait;

/// What is known about one counter at one moment. Times are minutes.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// What each person in front will probably take, in order.
    pub ahead: &'a [f64],
    /// When each staffed desk will probably be free: 0 for one that is.
    pub desks: &'a [f64],
}

/// How much service varies around what is expected, as a part of it: reports and consultations of
/// one kind take from half to twice as long as usual.
const SPREAD: f64 = 0.6;
/// Half the width of the range in standard deviations: so that about four of five waits fall in it,
/// if waits were spread normally.
const REACH: f64 = 1.28;
/// Somebody who has sat at a desk for longer than expected is not done at once: at least this part
/// of the expected time is still to come.
const STILL: f64 = 0.35;

/// The wait of somebody who joins now, behind everybody else.
///
/// The people in front are sent in thought to the desk that is free first, one after the other, each
/// for the time expected of them: that gives the middle of the range. Its width comes from how much
/// their times vary; with several desks the variations make up for each other.
#[must_use]
pub fn estimate(situation: &Situation<'_>) -> Wait {
    let mut free: Vec<f64> = situation.desks.to_vec();
    if free.is_empty() {
        return Wait::Unknown;
    }
    let mut variance: f64 = free.iter().map(|left| (SPREAD * left).powi(2)).sum();
    for minutes in situation.ahead {
        if let Some(first) = free.iter_mut().reduce(|a, b| if *b < *a { b } else { a }) {
            *first += minutes;
        }
        variance += (SPREAD * minutes).powi(2);
    }
    let desks = free.len() as f64;
    let middle = free.into_iter().fold(f64::INFINITY, f64::min);
    let reach = if middle == 0.0 {
        0.0
    } else {
        REACH * variance.sqrt() / desks
    };
    Wait::Between {
        least: (middle - reach).max(0.0).floor() as u32,
        most: (middle + reach).ceil() as u32,
    }
}

/// What is probably left of a service that usually takes so many minutes and has lasted so long.
#[must_use]
pub fn remaining(expected: f64, lasted: f64) -> f64 {
    (expected - lasted).max(STILL * expected)
}

/// What one kind of service takes: what the catalogue says, and then more and more what was seen
/// today.
#[derive(Debug, Clone, Copy)]
pub struct Usual {
    minutes: f64,
    seen: u32,
}

impl Usual {
    /// So many services weigh as much as what the catalogue says.
    const PRIOR: f64 = 4.0;

    /// From the catalogue.
    #[must_use]
    pub fn expected(minutes: u16) -> Self {
        Self {
            minutes: f64::from(minutes),
            seen: 0,
        }
    }

    /// A service of this kind ended after so many minutes.
    pub fn saw(&mut self, minutes: f64) {
        self.seen += 1;
        let weight = Self::PRIOR + f64::from(self.seen);
        self.minutes += (minutes - self.minutes) / weight;
    }

    /// The minutes to reckon with.
    #[must_use]
    pub fn minutes(self) -> f64 {
        self.minutes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn range(ahead: &[f64], desks: &[f64]) -> (u32, u32) {
        match estimate(&Situation { ahead, desks }) {
            Wait::Between { least, most } => (least, most),
            Wait::Unknown => panic!("unknown"),
        }
    }

    #[test]
    fn a_free_desk_means_no_wait_and_no_desk_is_unknown() {
        assert_eq!(range(&[], &[0.0, 12.0]), (0, 0));
        let nobody = Situation {
            ahead: &[5.0],
            desks: &[],
        };
        assert_eq!(estimate(&nobody), Wait::Unknown);
    }

    #[test]
    fn who_is_served_and_who_is_in_front_both_count() {
        let (least, most) = range(&[], &[10.0]);
        assert!(least < 10 && 10 < most, "{least} to {most}");
        let (more, longer) = range(&[30.0], &[10.0]);
        assert!(more > least && longer > most);
        let (_, shorter) = range(&[30.0], &[10.0, 10.0]);
        assert!(shorter < longer, "a second desk helps");
    }

    #[test]
    fn what_was_seen_today_is_learned() {
        let mut usual = Usual::expected(10);
        (0..40).for_each(|_| usual.saw(20.0));
        assert!((18.0..20.0).contains(&usual.minutes()));
        assert!(remaining(10.0, 4.0) == 6.0);
        assert!(remaining(10.0, 60.0) > 3.0, "long services go on");
    }

    proptest! {
        #[test]
        fn nobody_waits_less_because_more_people_are_in_front(
            ahead in prop::collection::vec(1.0..60.0f64, 0..20),
            desks in prop::collection::vec(0.0..60.0f64, 1..6),
        ) {
            let (least, most) = range(&ahead, &desks);
            prop_assert!(least <= most);
            let mut more = ahead.clone();
            more.push(10.0);
            let (_, later) = range(&more, &desks);
            prop_assert!(later >= most);
        }
    }
}
