//! The bytes of a file as text, without what could deceive whoever reads it.

use std::path::Path;

use super::Fault;

/// The text of a file that a person wrote.
///
/// # Errors
/// Where it is not UTF-8, and characters that make a text look like another one than it is.
pub fn decoded(path: &Path, bytes: &[u8]) -> Result<String, Fault> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Fault::of(path, "it is UTF-16", "save it as UTF-8"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Fault::at(
            path,
            &good,
            good.len(),
            "from here on it is not UTF-8 (Shift_JIS, perhaps, or cut off)",
            "save it as UTF-8",
        )
    })?;
    // Some editors put a mark at the beginning; it means nothing in UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let odd = text
        .char_indices()
        .find_map(|(at, c)| Some((at, c, disguised(c)?)));
    match odd {
        None => Ok(text.to_owned()),
        Some((at, c, (what, fix))) => {
            let what = format!("U+{:04X} stands here, {what}", u32::from(c));
            Err(Fault::at(path, text, at, what, fix))
        }
    }
}

/// Characters that make a text look like another one than it is.
fn disguised(c: char) -> Option<(&'static str, &'static str)> {
    match c {
        '\u{3099}' | '\u{309a}' => Some((
            "a voicing mark apart from its kana",
            "save the file in the composed form (NFC)",
        )),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some(("which turns the direction of the text", "remove it"))
        }
        '\u{feff}' | '\u{200b}' => Some(("which nobody can see", "remove it")),
        '\0' => Some(("which is no text", "remove it; was the file damaged?")),
        _ => None,
    }
}
