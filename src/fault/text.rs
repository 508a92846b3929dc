//! Decoding of a file that a person wrote: UTF-8 alone, without disguised characters.

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
    let mut before = ' ';
    let odd = text.char_indices().find_map(|(at, c)| {
        let before = std::mem::replace(&mut before, c);
        Some((at, c, disguised(c, before)?))
    });
    match odd {
        None => Ok(text.to_owned()),
        Some((at, c, (what, fix))) => {
            let what = format!("U+{:04X} stands here, {what}", u32::from(c));
            Err(Fault::at(path, text, at, what, fix))
        }
    }
}

/// Characters that make a text look like another one than it is.
fn disguised(c: char, before: char) -> Option<(&'static str, &'static str)> {
    match c {
        // It ends a word in Thai, Lao, Burmese and Khmer, which write no spaces.
        '\u{200b}' if matches!(before, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}') => {
            None
        }
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

/// A fault in the syntax of TOML. Where its line has a full-width or curly sign in place of a plain
/// one, that is the fault: to the eye both are the same.
pub fn syntax(
    path: &Path,
    text: &str,
    offset: usize,
    what: impl Into<String>,
    fix: impl Into<String>,
) -> Fault {
    let offset = text.floor_char_boundary(offset);
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let Some((at, wide, plain)) = wide_sign(line) else {
        return Fault::at(path, text, offset, what, fix);
    };
    let written = match plain {
        ' ' => "a plain space".to_owned(),
        sign => format!("`{sign}`"),
    };
    Fault::at(
        path,
        text,
        start + at,
        format!(
            "`{wide}` (U+{:04X}) stands here, which TOML does not know",
            u32::from(wide)
        ),
        format!("write {written} in its place, with the input method off"),
    )
}

/// The first full-width or curly sign of a line outside of its texts and comments: its place, itself,
/// and the sign that is meant.
fn wide_sign(line: &str) -> Option<(usize, char, char)> {
    let (mut quote, mut before) = (None, ' ');
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (None, '#') => return None,
            (None, '"' | '\'') => quote = Some(c),
            (None, c) => {
                if let Some(plain) = plain_sign(c) {
                    return Some((at, c, plain));
                }
            }
            (Some(open), c) if c == open && !(open == '"' && before == '\\') => quote = None,
            (Some(_), _) => {}
        }
        before = c;
    }
    None
}

fn plain_sign(c: char) -> Option<char> {
    match c {
        '“' | '”' | '„' | '‟' | '″' | '「' | '」' | '『' | '』' => Some('"'),
        '‘' | '’' | '‚' | '‛' | '′' => Some('\''),
        '\u{3000}' | '\u{a0}' => Some(' '),
        '、' => Some(','),
        '。' => Some('.'),
        '【' => Some('['),
        '】' => Some(']'),
        '−' | '–' | '—' => Some('-'),
        // The full-width forms follow ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(usize, char)>) {
        let found = wide_sign(line).map(|(at, _, plain)| (at, plain));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn wide_and_curly_signs_are_found_outside_of_texts() {
        check("floor = １", Some((8, '1')));
        check("floor　=　1", Some((5, ' ')));
        check("floor ＝ 1", Some((6, '=')));
        check("name = “lobby”", Some((7, '"')));
        check("groups = ［\"move\"]", Some((9, '[')));
        check("groups = [\"move\"、 \"who\"]", Some((16, ',')));
        check("name = \"“１” \\\" ＝\" # ＝", None);
        check("name = '＝' # １", None);
        check("floor = 1", None);
    }

    #[test]
    fn an_error_in_a_plain_line_keeps_its_words() {
        let text = "a = \"＝\"\nb = \n";
        let fault = syntax(
            Path::new("x.toml"),
            text,
            text.len() - 1,
            "no value",
            "write one",
        );
        assert_eq!((fault.line, fault.what.as_str()), (2, "no value"));
        let fault = syntax(Path::new("x.toml"), "a = １\n", 4, "invalid", "correct it");
        assert_eq!((fault.line, fault.column), (1, 5));
        assert!(fault.what.contains("U+FF11"), "{}", fault.what);
    }
}
