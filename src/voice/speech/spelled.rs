//! Texts for programs that read them as they are: what is said sign by sign is written so.

use crate::locale::Text;

/// Digits from which on a row of digits with dashes is a telephone number, not from one to another.
const TELEPHONE_DIGITS: usize = 7;

/// A text as it is read aloud, ticket and telephone numbers sign by sign.
pub(super) fn spelled(text: &Text) -> String {
    let spoken = text.spoken();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut written = String::with_capacity(spoken.len());
    let mut rest = spoken.as_str();
    while let Some(c) = rest.chars().next() {
        let end = match is_part(c) {
            true => rest.find(|c| !is_part(c)).unwrap_or(rest.len()),
            false => c.len_utf8(),
        };
        let (token, behind) = rest.split_at(end);
        if is_said_by_sign(token) {
            let signs = token.chars().map(|c| match c {
                '-' => ",".to_owned(),
                c => c.to_string(),
            });
            let signs: Vec<String> = signs.collect();
            written.push_str(&signs.join(" ").replace(" ,", ","));
        } else {
            written.push_str(token);
        }
        rest = behind;
    }
    written
}

/// `A-041`, `A041`, `041`, `0748-33-3111`; not `e-Tax`, `9-12` or `2026`.
fn is_said_by_sign(token: &str) -> bool {
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let letters = token.bytes().filter(u8::is_ascii_alphabetic).count();
    let padded = token.len() > 1 && token.starts_with('0') && letters == 0;
    let ticket = letters == 1 && token.starts_with(|c: char| c.is_ascii_uppercase()) && digits > 1;
    let telephone = letters == 0 && token.contains('-') && digits >= TELEPHONE_DIGITS;
    // Hours and minutes have a colon between, and are not this.
    (padded && digits > 2) || ticket || telephone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticket_and_telephone_numbers_are_said_sign_by_sign() {
        let check = |text: &str, expected: &str| {
            assert_eq!(spelled(&Text::from(text)), expected, "{text}");
        };
        check("Your number is A-041.", "Your number is A, 0 4 1.");
        check("0748-33-3111", "0 7 4 8, 3 3, 3 1 1 1");
        check("Counter 12, 09:05", "Counter 12, 09:05");
        check("e-Tax, 9-12, 2026", "e-Tax, 9-12, 2026");
        check("Số \u{2068}B-7\u{2069}", "Số B-7");
        check("", "");
    }
}
