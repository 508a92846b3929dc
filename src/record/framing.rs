//! Framing: whole codes from what a scanner sends, however it cuts them.
//!
//! A code tells its own length in its first digits, so it needs no Enter behind it, and a pause or an
//! Enter in the middle of it does no harm. What comes alone decides: a code is taken when its digits
//! are all there, its check digits are right, and *no further digit belongs to it* (an end, a mark,
//! or another whole code comes next). The last condition is for a digit that was sent twice: of a
//! hundred codes with one digit too many, one would pass the check digits without its last digit.
//!
//! Nothing is dropped in silence: what is no code is refused, once, when it has ended. Everything that
//! was sent is kept in buffers that never grow, and is wiped as soon as it is decided on.

mod buffer;

use std::time::Duration;

use zeroize::{Zeroize, Zeroizing};

use super::digits::{self, Digits};
use super::marks;
use super::refusal::ReadError;
use buffer::DigitBuffer;

/// Bytes of marks that are kept between two digits: more is noise.
const LONGEST_MARKS: usize = 96;
/// Time for which the first half of a code waits for the other, where nothing else is wanted.
/// Bluetooth scanners were seen to pause for 300 ms inside a code.
pub const JOIN_GAP: Duration = Duration::from_secs(2);

/// One scanner's codes, one after the other. It holds what was scanned, so it cannot be printed.
pub struct Framing {
    /// What the scanner puts before and behind each code, without blanks.
    around: [String; 2],
    gap: Duration,
    digits: DigitBuffer,
    /// Visible characters since the last digit.
    marks: String,
    /// Whether something stands since the last end that belongs to no code.
    noise: bool,
    /// When something was sent last, on the caller's clock.
    last: Duration,
}

/// A code, or why there is none.
pub type FramedCode = Result<Digits, ReadError>;

/// What stands at a place of the buffer.
enum Verdict {
    /// A code of so many digits.
    Whole(usize),
    /// Perhaps a code, if more comes.
    Open,
    /// No code.
    Broken,
}

impl Drop for Framing {
    fn drop(&mut self) {
        self.marks.zeroize();
    }
}

impl Framing {
    /// A scanner that sends `prefix` before each code and `suffix` behind it, in either of which there
    /// are no digits. The first half of a code waits for `gap`, usually [`JOIN_GAP`].
    #[must_use]
    pub fn new(prefix: &str, suffix: &str, gap: Duration) -> Self {
        let visible = |text: &str| text.chars().filter(|sign| !is_blank(*sign)).collect();
        Self {
            around: [visible(suffix), visible(prefix)],
            gap,
            digits: DigitBuffer::default(),
            marks: String::with_capacity(LONGEST_MARKS),
            noise: false,
            last: Duration::ZERO,
        }
    }

    /// Takes what the scanner sent next. `now` is any clock that does not run backwards.
    #[must_use]
    pub fn take(&mut self, piece: &str, now: Duration) -> Vec<FramedCode> {
        let mut found = self.wait(now);
        self.last = now;
        for character in piece.chars() {
            self.push(character, &mut found);
        }
        once(found)
    }

    /// The scanner pressed Enter, or paused.
    #[must_use]
    pub fn end(&mut self, now: Duration) -> Vec<FramedCode> {
        let mut found = self.wait(now);
        self.last = now;
        self.close(&mut found);
        once(found)
    }

    /// Refuses what has waited too long for its other half. To be called every second or so.
    #[must_use]
    pub fn wait(&mut self, now: Duration) -> Vec<FramedCode> {
        let mut found = Vec::new();
        if now.saturating_sub(self.last) > self.gap {
            self.close(&mut found);
            self.settle(Leftover::Refused, &mut found);
        }
        once(found)
    }

    /// Whether something was sent that is no whole code yet.
    #[must_use]
    pub fn is_half(&self) -> bool {
        self.noise || !self.marks.is_empty() || !self.digits.is_empty()
    }

    /// Forgets and wipes what was sent: digits were lost on the way, or nobody waits for them.
    pub fn clear(&mut self) {
        self.digits.clear();
        self.marks.zeroize();
        self.noise = false;
    }

    fn push(&mut self, character: char, found: &mut Vec<FramedCode>) {
        if matches!(character, '\r' | '\n' | '\t') {
            self.close(found);
        } else if is_blank(character) || self.noise {
            // Blanks mean nothing, and noise goes on to its end.
        } else if let Some(digit) = marks::digit(character)
            && !self.belongs_to_marks(digit)
        {
            self.marks_end();
            if !self.noise {
                self.noise = !self.digits.push(digit);
                self.settle(Leftover::Awaited, found);
            }
        } else {
            let sign = marks::digit(character).unwrap_or(character);
            if self.marks.len() + sign.len_utf8() > LONGEST_MARKS {
                self.noise = true;
            } else {
                self.marks.push(sign);
            }
        }
    }

    /// An end: of a code, or of a half, or of noise.
    fn close(&mut self, found: &mut Vec<FramedCode>) {
        self.marks_end();
        if self.noise {
            self.clear();
            found.push(Err(ReadError::NotOurs));
        } else {
            self.digits.cut();
            self.settle(Leftover::Awaited, found);
        }
    }

    /// The marks are over: are they what a scanner puts around a code?
    fn marks_end(&mut self) {
        if self.marks.is_empty() {
            return;
        }
        if self.are_marks() {
            self.digits.cut();
        } else {
            self.noise = true;
        }
        self.marks.zeroize();
    }

    /// Whether the marks are made of what is configured and of what scanners are known to add.
    fn are_marks(&self) -> bool {
        self.ends_of_marks()[self.marks.len()]
    }

    /// Whether a digit goes on with the marks: the last of `]Q1`, any of `\000026`. What is configured
    /// goes before.
    fn belongs_to_marks(&self, digit: char) -> bool {
        let ends = self.ends_of_marks();
        if ends[self.marks.len()] {
            return false;
        }
        let longer = Zeroizing::new(format!("{}{digit}", self.marks));
        (0..self.marks.len()).filter(|at| ends[*at]).any(|at| {
            let rest = &longer[at..];
            marks::symbology(rest) == Some(rest.len())
                || marks::begins_character_set(rest) && rest.len() <= 7
        })
    }

    /// The bytes of the marks at which a mark ends, or the first begins.
    fn ends_of_marks(&self) -> [bool; LONGEST_MARKS + 1] {
        let mut ends = [false; LONGEST_MARKS + 1];
        ends[0] = true;
        for at in 0..self.marks.len() {
            if !ends[at] {
                continue;
            }
            let rest = &self.marks[at..];
            let around = self.around.iter();
            let configured = around.filter(|mark| !mark.is_empty() && rest.starts_with(*mark));
            let known = [marks::symbology(rest), marks::character_set(rest)];
            for bytes in configured
                .map(String::len)
                .chain(known.into_iter().flatten())
            {
                ends[at + bytes] = true;
            }
        }
        ends
    }

    /// Decides on what can be decided on.
    fn settle(&mut self, rest: Leftover, found: &mut Vec<FramedCode>) {
        while !self.digits.is_empty() {
            let verdict = self.verdict(0);
            if let Verdict::Whole(length) = verdict {
                found.push(Ok(Digits::new(&self.digits.as_str()[..length])));
                self.digits.take(length);
                continue;
            }
            let mut cuts = self.digits.cuts();
            let first = cuts.next();
            // A half that was given up, and a code of its own behind it.
            let code = first.into_iter().chain(cuts);
            let code = code
                .take_while(|cut| *cut < self.digits.as_str().len())
                .find(|cut| matches!(self.verdict(*cut), Verdict::Whole(_)));
            let refused = match (code, verdict, rest) {
                (Some(cut), ..) => cut,
                (None, Verdict::Open, Leftover::Awaited) => return,
                (None, _, Leftover::Refused) => first.unwrap_or(self.digits.as_str().len()),
                (None, _, Leftover::Awaited) => match first {
                    Some(cut) => cut,
                    // It is refused when it has ended.
                    None => return,
                },
            };
            found.push(Err(self.refusal(refused)));
            self.digits.take(refused);
        }
    }

    /// What stands from a place on.
    fn verdict(&self, from: usize) -> Verdict {
        let digits = &self.digits.as_str()[from..];
        let length = match digits::announced(digits) {
            Ok(Some(length)) if length <= digits.len() => length,
            Ok(_) => return Verdict::Open,
            Err(_) => return Verdict::Broken,
        };
        if digits::scan(&digits[..length]).is_err() {
            return Verdict::Broken;
        }
        let end = from + length;
        if self.digits.cuts().any(|cut| cut == end) {
            return Verdict::Whole(length);
        }
        match self.verdict(end) {
            Verdict::Whole(_) => Verdict::Whole(length),
            other => other,
        }
    }

    /// Why the first digits are no code.
    fn refusal(&self, length: usize) -> ReadError {
        let first = self.digits.cuts().next().unwrap_or(length).min(length);
        match digits::scan(&self.digits.as_str()[..first]) {
            Err(error) => error,
            // Right by itself, and yet more digits came.
            Ok(_) => ReadError::Damaged,
        }
    }
}

/// What becomes of the half of a code.
#[derive(Clone, Copy)]
enum Leftover {
    /// The other half may come.
    Awaited,
    /// It does not come any more.
    Refused,
}

/// Refusals in a row are one: they come from one piece of noise.
fn once(mut found: Vec<FramedCode>) -> Vec<FramedCode> {
    found.dedup_by(|next, kept| match (next, kept) {
        (Err(next), Err(kept)) => {
            if *next == ReadError::MyNumber {
                *kept = *next;
            }
            true
        }
        _ => false,
    });
    found
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}
