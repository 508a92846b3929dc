//! The guard of the staff page: each wrong PIN makes the next wait longer, and none shuts it for good.

use std::time::Duration;

use crate::config::StaffPin;
use crate::visit::PinVerdict;

/// Delay after the first wrong PIN; it doubles with each further one.
const FIRST_DELAY: Duration = Duration::from_secs(5);
/// Longest delay after wrong PINs. It holds for the right PIN, too, so staff wait no longer than this.
const LONGEST_DELAY: Duration = Duration::from_secs(300);

/// Guard of the PIN.
pub(super) struct PinGuard {
    pin: StaffPin,
    /// Wrong PINs since the last right one.
    wrong: u32,
    /// The uptime from which the next one is looked at.
    open_from: Duration,
}

impl PinGuard {
    /// A guard before the first try.
    pub(super) fn new(pin: StaffPin) -> Self {
        Self {
            pin,
            wrong: 0,
            open_from: Duration::ZERO,
        }
    }

    /// Looks at what was typed, unless it comes too soon after a wrong one.
    pub(super) fn check(&mut self, typed: &str, uptime: Duration) -> PinVerdict {
        let early = self.open_from.saturating_sub(uptime);
        if !early.is_zero() {
            return PinVerdict::TooSoon(early);
        }
        if self.pin.is(typed) {
            self.wrong = 0;
            return PinVerdict::Right;
        }
        let doubled = 2_u32.saturating_pow(self.wrong);
        let delay = FIRST_DELAY.saturating_mul(doubled).min(LONGEST_DELAY);
        self.wrong = self.wrong.saturating_add(1);
        self.open_from = uptime.saturating_add(delay);
        PinVerdict::Wrong(delay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard() -> PinGuard {
        PinGuard::new(StaffPin::from("271828".to_owned()))
    }

    #[test]
    fn each_wrong_pin_makes_the_next_wait_longer_up_to_five_minutes() {
        let mut guard = guard();
        let mut now = Duration::from_secs(1000);
        for expected in [5, 10, 20, 40, 80, 160, 300, 300] {
            let delay = Duration::from_secs(expected);
            assert_eq!(guard.check("000000", now), PinVerdict::Wrong(delay));
            let early = Duration::from_secs(1);
            // Also the right one is not looked at before its time, and asking costs nothing.
            for _ in 0..3 {
                let verdict = guard.check("271828", now + delay - early);
                assert_eq!(verdict, PinVerdict::TooSoon(early));
            }
            now += delay;
        }
        assert_eq!(guard.check("271828", now), PinVerdict::Right);
    }

    #[test]
    fn a_thousand_wrong_pins_shut_nobody_out() {
        let mut guard = guard();
        let mut now = Duration::ZERO;
        for _ in 0..1000 {
            let PinVerdict::Wrong(delay) = guard.check("", now) else {
                panic!("it was looked at");
            };
            assert!(delay <= LONGEST_DELAY);
            now += delay;
        }
        assert_eq!(guard.check("271828", now), PinVerdict::Right);
        let after = guard.check("1", now);
        assert_eq!(after, PinVerdict::Wrong(FIRST_DELAY), "it begins anew");
    }
}
