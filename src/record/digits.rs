//! Bytes as digits: the alphabet that survives every scanner and every keyboard layout.
//!
//! A scanner that types into a computer arrives as key presses, and only digits arrive unchanged
//! under every layout. Twelve bytes make 29 digits, which costs no larger symbol than raw bytes.

use zeroize::{Zeroize, Zeroizing};

use super::marks;
use super::refusal::ReadError;
use super::seal::OwnSecret;

/// The version of everything in this module's parent, written as one digit.
pub const VERSION: u8 = 1;

/// The fewest and the most digits of a strip.
const STRIP_DIGITS: std::ops::RangeInclusive<usize> = 200..=2400;
/// `70`, the version, the length.
const STRIP_HEAD: usize = 2 + 1 + 4;
/// `71`, the version, 39 digits, the check.
const STUB_DIGITS: usize = 2 + 1 + 39 + 2;
/// Bytes in a full block, and the digits they make.
const BLOCK: (usize, usize) = (12, 29);
/// Digits of a last block of 0 to 11 bytes.
const TAIL: [usize; 12] = [0, 3, 5, 8, 10, 13, 15, 17, 20, 22, 25, 27];
/// Longer input is not a code of ours, whatever it is; it is not even looked at.
const LONGEST_SCAN: usize = 16 * 1024;

/// The digits of one code. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Digits(String);

impl Digits {
    /// Digits from elsewhere. They are only believed once [`scan`] has understood them.
    pub fn new(digits: impl Into<String>) -> Self {
        Self(digits.into())
    }

    /// The digits, as they are printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for Digits {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What a scanner brought in.
pub enum Scanned {
    /// The bytes of a strip, not yet verified.
    Strip(Zeroizing<Vec<u8>>),
    /// The visitor's own key.
    Stub(OwnSecret),
}

/// Frames the bytes of a strip. `None` when there are too few or too many of them.
pub(super) fn frame_strip(bytes: &[u8]) -> Option<Digits> {
    let length = u16::try_from(bytes.len()).ok().filter(|n| *n < 10_000)?;
    let mut digits = String::with_capacity(STRIP_HEAD + body_digits(bytes.len()) + 2);
    digits.push_str(&format!("70{VERSION}{length:04}"));
    for block in bytes.chunks(BLOCK.0) {
        push_block(&mut digits, block);
    }
    push_check(&mut digits);
    STRIP_DIGITS
        .contains(&digits.len())
        .then_some(Digits(digits))
}

/// Frames the visitor's own key as the code on the stub.
#[must_use]
pub fn frame_stub(secret: &OwnSecret) -> Digits {
    let bytes = secret.to_bytes();
    let mut digits = String::with_capacity(STUB_DIGITS);
    digits.push_str(&format!("71{VERSION}"));
    digits.push_str(&Zeroizing::new(format!(
        "{:039}",
        u128::from_be_bytes(*bytes)
    )));
    push_check(&mut digits);
    Digits(digits)
}

/// Understands what a scanner brought in, with what scanners and input methods add to the digits;
/// anything else is refused.
///
/// # Errors
/// [`ReadError::Empty`], [`MyNumber`](ReadError::MyNumber), [`NotOurs`](ReadError::NotOurs),
/// [`Version`](ReadError::Version), [`Damaged`](ReadError::Damaged) (a length that does not fit),
/// [`Check`](ReadError::Check).
pub fn scan(text: &str) -> Result<Scanned, ReadError> {
    let digits = fold(text)?;
    if is_my_number(&digits) {
        return Err(ReadError::MyNumber);
    }
    match digits.get(..2) {
        Some("70") => strip(&digits).map(Scanned::Strip),
        Some("71") => stub(&digits).map(Scanned::Stub),
        _ => Err(ReadError::NotOurs),
    }
}

/// Length of the code that begins with these digits, counted in digits, as its own head tells it; `None`
/// while there are too few of them to say.
///
/// # Errors
/// [`NotOurs`](ReadError::NotOurs), [`Version`](ReadError::Version), [`Damaged`](ReadError::Damaged) (a
/// length that no strip has).
pub(super) fn announced(digits: &str) -> Result<Option<usize>, ReadError> {
    let kind = digits.get(..2).unwrap_or(digits);
    if !("70".starts_with(kind) || "71".starts_with(kind)) {
        return Err(ReadError::NotOurs);
    }
    if digits.len() > 2 {
        version(digits)?;
    }
    if kind == "71" {
        return Ok((digits.len() > 2).then_some(STUB_DIGITS));
    }
    let Some(length) = digits.get(3..STRIP_HEAD) else {
        return Ok(None);
    };
    let length: usize = number(length).ok_or(ReadError::Damaged)?;
    let total = STRIP_HEAD + body_digits(length) + 2;
    if STRIP_DIGITS.contains(&total) {
        Ok(Some(total))
    } else {
        Err(ReadError::Damaged)
    }
}

/// Whether the digits are an individual number: twelve of them, the last a check digit by the
/// formula of the ministerial ordinance No. 85 of 2014, article 5.
#[must_use]
pub fn is_my_number(digits: &str) -> bool {
    let mut values = [0_u32; 12];
    if digits.len() != values.len() {
        return false;
    }
    for (value, character) in values.iter_mut().zip(digits.chars()) {
        match character.to_digit(10) {
            Some(digit) => *value = digit,
            None => return false,
        }
    }
    // Counted from the right without the check digit: weights 2 to 7, then 2 to 6.
    let sum: u32 = (1..=11)
        .map(|n| {
            let weight = if n <= 6 { n + 1 } else { n - 5 };
            values[11 - n as usize] * weight
        })
        .sum();
    let check = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    values[11] == check
}

/// Whether a text holds an individual number anywhere: twelve digits in a row, or three groups of four
/// with a blank or a dash between them, of any width. Longer rows of digits are other numbers.
#[must_use]
pub fn holds_my_number(text: &str) -> bool {
    // Room for all of it at once, so that wiping it wipes all of it.
    let mut folded = Zeroizing::new(String::with_capacity(text.len()));
    for character in text.chars() {
        folded.push(match character {
            '0'..='9' => character,
            '０'..='９' => char::from(b'0' + (character as u32 - '０' as u32) as u8),
            ' ' | '\u{3000}' | '-' | '－' | '‐' | '‑' | '–' | '−' | 'ー' => '-',
            _ => ' ',
        });
    }
    folded.split(' ').any(|token| {
        let groups: Vec<&str> = token.split('-').collect();
        let fours = |groups: &[&str]| groups.iter().all(|group| group.len() == 4);
        groups.iter().any(|group| is_my_number(group))
            || groups
                .windows(3)
                .any(|three| fours(three) && is_my_number(&Zeroizing::new(three.concat())))
    })
}

fn strip(digits: &str) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    version(digits)?;
    if !STRIP_DIGITS.contains(&digits.len()) {
        return Err(ReadError::Damaged);
    }
    let length: usize = number(&digits[3..STRIP_HEAD]).ok_or(ReadError::Damaged)?;
    if digits.len() != STRIP_HEAD + body_digits(length) + 2 {
        return Err(ReadError::Damaged);
    }
    check(digits)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(length));
    let mut rest = &digits[STRIP_HEAD..digits.len() - 2];
    while bytes.len() < length {
        let size = (length - bytes.len()).min(BLOCK.0);
        let (block, after) = rest.split_at(block_digits(size));
        let value: u128 = number(block).ok_or(ReadError::Damaged)?;
        // Every byte string has one spelling only.
        if value >> (8 * size) != 0 {
            return Err(ReadError::Damaged);
        }
        bytes.extend_from_slice(&value.to_be_bytes()[16 - size..]);
        rest = after;
    }
    Ok(bytes)
}

fn stub(digits: &str) -> Result<OwnSecret, ReadError> {
    version(digits)?;
    if digits.len() != STUB_DIGITS {
        return Err(ReadError::Damaged);
    }
    check(digits)?;
    let value: u128 = number(&digits[3..STUB_DIGITS - 2]).ok_or(ReadError::Damaged)?;
    Ok(OwnSecret::from_bytes(&value.to_be_bytes()))
}

/// The digits alone. [`marks`] around them are dropped, and blanks and line ends. The check digits say
/// whether what is left is right.
fn fold(text: &str) -> Result<Zeroizing<String>, ReadError> {
    if text.len() > LONGEST_SCAN {
        return Err(ReadError::NotOurs);
    }
    let text = without_marks(text.trim());
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    for character in text.chars() {
        digits.push(marks::digit(character).ok_or(ReadError::NotOurs)?);
    }
    if digits.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(digits)
}

/// The text behind the marks that scanners put before it.
fn without_marks(text: &str) -> &str {
    let rest = &text[marks::symbology(text).unwrap_or(0)..];
    &rest[marks::character_set(rest).unwrap_or(0)..]
}

fn version(digits: &str) -> Result<(), ReadError> {
    match digits.as_bytes().get(2) {
        Some(version) if version.wrapping_sub(b'0') == VERSION => Ok(()),
        Some(_) => Err(ReadError::Version),
        None => Err(ReadError::NotOurs),
    }
}

/// Right check digits have one spelling: 97 and 00 leave the same remainder.
fn check(digits: &str) -> Result<(), ReadError> {
    let (stem, check) = digits.split_at(digits.len().saturating_sub(2));
    if number(check) == Some(check_of(stem)) {
        Ok(())
    } else {
        Err(ReadError::Check)
    }
}

/// Appends the two check digits of ISO/IEC 7064 MOD 97-10.
fn push_check(digits: &mut String) {
    let check = check_of(digits);
    digits.push_str(&format!("{check:02}"));
}

/// The check digits that belong behind these digits: 2 to 98.
fn check_of(digits: &str) -> u32 {
    98 - mod_97(digits) * 100 % 97
}

/// The remainder by 97; a string with right check digits leaves 1.
fn mod_97(digits: &str) -> u32 {
    digits
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97)
}

fn push_block(digits: &mut String, block: &[u8]) {
    let value = block
        .iter()
        .fold(0_u128, |value, byte| value << 8 | u128::from(*byte));
    let width = block_digits(block.len());
    digits.push_str(&Zeroizing::new(format!("{value:0width$}")));
}

fn body_digits(bytes: usize) -> usize {
    bytes / BLOCK.0 * BLOCK.1 + TAIL[bytes % BLOCK.0]
}

fn block_digits(bytes: usize) -> usize {
    if bytes == BLOCK.0 {
        BLOCK.1
    } else {
        TAIL[bytes]
    }
}

/// Digits only: `str::parse` alone would also take a sign.
fn number<N: std::str::FromStr>(digits: &str) -> Option<N> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_those_of_the_standard() {
        // The standard's own example, and the IBAN GB82 WEST 1234 5698 7654 32 with its letters as
        // numbers and its country moved to the end.
        for (stem, check) in [("794", "44"), ("32142829123456987654321611", "82")] {
            let mut digits = stem.to_owned();
            push_check(&mut digits);
            assert_eq!(digits, format!("{stem}{check}"));
            assert_eq!(mod_97(&digits), 1);
        }
    }

    #[test]
    fn every_length_of_a_last_block_comes_back_and_has_one_spelling() {
        for length in 100..=124 {
            for fill in [0x00, 0x5a, 0xff] {
                let bytes = vec![fill; length];
                let digits = frame_strip(&bytes).unwrap();
                let Ok(Scanned::Strip(back)) = scan(digits.as_str()) else {
                    panic!("{length} bytes of {fill:02x} did not come back")
                };
                assert_eq!(*back, bytes);
            }
        }
    }

    #[test]
    fn a_block_beyond_its_bytes_is_refused() {
        let digits = frame_strip(&[0xff; 108]).unwrap();
        let mut text = digits.as_str()[..digits.as_str().len() - 2].to_owned();
        text.replace_range(STRIP_HEAD..STRIP_HEAD + BLOCK.1, &"9".repeat(BLOCK.1));
        push_check(&mut text);
        assert!(matches!(scan(&text), Err(ReadError::Damaged)));
    }

    #[test]
    fn stub_comes_back() {
        for bytes in [[0; 16], [0xff; 16], *b"0123456789abcdef"] {
            let digits = frame_stub(&OwnSecret::from_bytes(&bytes));
            assert_eq!(digits.as_str().len(), 44);
            let Ok(Scanned::Stub(back)) = scan(digits.as_str()) else {
                panic!("the stub did not come back")
            };
            assert_eq!(*back.to_bytes(), bytes);
        }
    }

    #[test]
    fn the_head_of_a_code_says_how_long_it_is() {
        for half in ["", "7", "70", "71", "701", "701012"] {
            assert!(matches!(announced(half), Ok(None)), "{half:?}");
        }
        assert!(matches!(announced("711"), Ok(Some(STUB_DIGITS))));
        let strip = frame_strip(&[7; 120]).unwrap();
        let length = strip.as_str().len();
        assert!(
            matches!(announced(&strip.as_str()[..STRIP_HEAD]), Ok(Some(found)) if found == length)
        );
        for other in ["702", "719"] {
            assert!(
                matches!(announced(other), Err(ReadError::Version)),
                "{other}"
            );
        }
        assert!(matches!(announced("72"), Err(ReadError::NotOurs)));
        assert!(matches!(announced("7010000"), Err(ReadError::Damaged)));
    }

    #[test]
    fn a_scan_is_read_up_to_its_limit() {
        let stub = frame_stub(&OwnSecret::from_bytes(&[7; 16]));
        let padded = |length: usize| format!("{:>length$}", stub.as_str());
        assert!(scan(&padded(LONGEST_SCAN)).is_ok());
        assert!(matches!(
            scan(&padded(LONGEST_SCAN + 1)),
            Err(ReadError::NotOurs)
        ));
    }

    #[test]
    fn stub_beyond_sixteen_bytes_is_refused() {
        let mut text = format!("711{}", "9".repeat(39));
        push_check(&mut text);
        assert!(matches!(scan(&text), Err(ReadError::Damaged)));
    }

    #[test]
    fn marks_that_scanners_put_around_a_code_are_dropped() {
        let digits = frame_stub(&OwnSecret::from_bytes(b"0123456789abcdef"));
        let digits = digits.as_str();
        for scanned in [
            format!("]Q1{digits}"),
            format!("[q1{digits}"),
            format!("]Q3\\000026{digits}\r\n"),
            format!("\\000026{digits}"),
            format!("  {digits}\u{3000}\t"),
        ] {
            assert!(matches!(scan(&scanned), Ok(Scanned::Stub(_))), "{scanned}");
        }
        for refused in [
            format!("Q1{digits}"),
            format!("]Q{digits}"),
            format!("]Q1]Q1{digits}"),
            format!("{digits}]Q1"),
        ] {
            assert!(scan(&refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn individual_numbers_are_known_by_their_check_digit() {
        // Made up: 12345678901 weighs to 8 and 00000000000 to 0.
        assert!(is_my_number("123456789018"));
        assert!(!is_my_number("123456789010"));
        assert!(is_my_number("000000000000"));
        assert!(!is_my_number("12345678901"));
    }
}
