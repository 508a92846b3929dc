//! Marks: what scanners and input methods put around the digits of a code, or make of them.

/// Bytes of the mark of a character set: a backslash and six digits.
const CHARACTER_SET_BYTES: usize = 7;
/// Signs of the identifier of a symbology.
const SYMBOLOGY_SIGNS: usize = 3;

/// The digit that a character stands for, be it of full width.
pub(super) fn digit(character: char) -> Option<char> {
    match character {
        '0'..='9' => Some(character),
        '０'..='９' => char::from_digit(character as u32 - '０' as u32, 10),
        _ => None,
    }
}

/// Bytes of the identifier of a symbology at the beginning of a text: `]Q1` for a QR code
/// (ISO/IEC 15424). The bracket is another sign where the keyboard has another layout.
pub(super) fn symbology(text: &str) -> Option<usize> {
    let mut signs = text.chars();
    let bracket = signs.next().is_some_and(|sign| !sign.is_alphanumeric());
    let letter = signs.next().is_some_and(|sign| sign.is_ascii_alphabetic());
    let modifier = signs
        .next()
        .is_some_and(|sign| sign.is_ascii_alphanumeric());
    let bytes = || text.chars().take(SYMBOLOGY_SIGNS).map(char::len_utf8).sum();
    (bracket && letter && modifier).then(bytes)
}

/// Bytes of the mark of a character set at the beginning of a text: `\000026` for UTF-8 (AIM ECI).
pub(super) fn character_set(text: &str) -> Option<usize> {
    let whole = text.len() >= CHARACTER_SET_BYTES && begins_character_set(text);
    whole.then_some(CHARACTER_SET_BYTES)
}

/// Whether a text is a mark of a character set as far as it goes.
pub(super) fn begins_character_set(text: &str) -> bool {
    let mut bytes = text.bytes().take(CHARACTER_SET_BYTES);
    bytes.next() == Some(b'\\') && bytes.all(|byte| byte.is_ascii_digit())
}
