//! A buffer of digits that never grows and leaves nothing behind.

use zeroize::{Zeroize, Zeroizing};

/// Digits that it holds at most: more than three of the longest strips.
const CAPACITY: usize = 8192;
/// Ends that it holds at most: more than a code of the fewest digits at a time would fill.
const MOST_CUTS: usize = 256;

/// Digits that are not decided on yet, and the places between them where an end was.
pub(super) struct DigitBuffer {
    bytes: Zeroizing<Vec<u8>>,
    /// Ascending; 0 is none.
    cuts: Vec<usize>,
}

impl Default for DigitBuffer {
    fn default() -> Self {
        Self {
            bytes: Zeroizing::new(Vec::with_capacity(CAPACITY)),
            cuts: Vec::with_capacity(MOST_CUTS),
        }
    }
}

impl DigitBuffer {
    /// Takes a digit; `false` when there is no room for it.
    pub(super) fn push(&mut self, digit: char) -> bool {
        let room = self.bytes.len() < CAPACITY && digit.is_ascii_digit();
        if room {
            self.bytes.push(digit as u8);
        }
        room
    }

    /// Notes an end behind the digits. One that there is no room for is as if it had not been.
    pub(super) fn cut(&mut self) {
        let at = self.bytes.len();
        if at > 0 && self.cuts.last() != Some(&at) && self.cuts.len() < MOST_CUTS {
            self.cuts.push(at);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn as_str(&self) -> &str {
        // Nothing but ASCII digits is taken.
        str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The ends, in order.
    pub(super) fn cuts(&self) -> impl Iterator<Item = usize> {
        self.cuts.iter().copied()
    }

    /// Takes the first digits away, and wipes them.
    pub(super) fn take(&mut self, count: usize) {
        let count = count.min(self.bytes.len());
        let left = self.bytes.len() - count;
        self.bytes.copy_within(count.., 0);
        self.bytes[left..].zeroize();
        self.bytes.truncate(left);
        self.cuts.retain(|cut| *cut > count);
        self.cuts.iter_mut().for_each(|cut| *cut -= count);
    }

    /// Takes all digits away, and wipes them.
    pub(super) fn clear(&mut self) {
        // Wipes the whole room, and keeps it.
        self.bytes.zeroize();
        self.cuts.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(digits: &str) -> DigitBuffer {
        let mut buffer = DigitBuffer::default();
        assert!(digits.chars().all(|digit| buffer.push(digit)));
        buffer
    }

    #[test]
    fn what_is_taken_away_is_wiped_and_the_ends_move_with_the_rest() {
        let mut buffer = filled("123");
        buffer.cut();
        buffer.cut();
        assert!(buffer.push('4'));
        buffer.cut();
        buffer.take(3);
        assert_eq!(buffer.as_str(), "4");
        assert_eq!(buffer.cuts().collect::<Vec<_>>(), [1]);
        buffer.take(9);
        assert!(buffer.is_empty());
        assert_eq!(buffer.cuts().count(), 0);
    }

    #[test]
    fn the_room_stays_as_it_was_made() {
        let mut buffer = filled(&"7".repeat(CAPACITY));
        let (at, room) = (buffer.bytes.as_ptr(), buffer.bytes.capacity());
        assert!(!buffer.push('8') && !buffer.push('x'));
        for _ in 0..2 * MOST_CUTS {
            buffer.take(1);
            assert!(buffer.push('7'));
            buffer.cut();
        }
        buffer.clear();
        assert_eq!((buffer.bytes.as_ptr(), buffer.bytes.capacity()), (at, room));
        assert_eq!(buffer.cuts.capacity(), MOST_CUTS);
    }
}
