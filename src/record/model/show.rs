//! Texts from a code, made safe to put before a person.

use zeroize::Zeroize;

use super::{Carried, Record};

/// Drops what could make a text look like another one: control characters and marks that turn the
/// direction of writing. A note may have several lines.
pub(in crate::record) fn shown(record: &mut Record) {
    let lines = [
        &mut record.name,
        &mut record.kana,
        &mut record.phone,
        &mut record.address,
        &mut record.former_address,
        &mut record.lang,
        &mut record.ticket,
    ];
    for text in lines.into_iter().flatten() {
        clean(text, Lines::One);
    }
    for member in &mut record.members {
        for text in [&mut member.name, &mut member.kana].into_iter().flatten() {
            clean(text, Lines::One);
        }
    }
    for carried in record.facts.values_mut() {
        if let Carried::Text(text) = carried {
            clean(text, Lines::One);
        }
    }
    let notes = record.notes.iter_mut().map(|note| &mut note.text);
    for text in notes.chain([&mut record.note]).flatten() {
        clean(text, Lines::Many);
    }
}

/// A text of several lines without what hides or deceives.
#[must_use]
pub fn shown_text(text: &str) -> String {
    let mut shown = text.to_owned();
    clean(&mut shown, Lines::Many);
    shown
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

fn clean(text: &mut String, lines: Lines) {
    let keep = |c: char| !hides(c) || (lines == Lines::Many && c == '\n');
    if text.chars().all(keep) {
        return;
    }
    let kept = text.chars().filter(|c| keep(*c)).collect();
    text.zeroize();
    *text = kept;
}

/// Whether a character is invisible and changes how others look or are read.
fn hides(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{061c}'                      // Arabic letter mark
            | '\u{200b}'                    // zero width space
            | '\u{200e}' | '\u{200f}'       // left-to-right, right-to-left mark
            | '\u{2028}'..='\u{202e}'       // line and paragraph separators, embeddings, overrides
            | '\u{2060}'..='\u{206f}'       // word joiner, isolates, old format characters
            | '\u{feff}'                    // byte order mark
            | '\u{fff9}'..='\u{fffb}'       // interlinear annotation
            | '\u{e0000}'..='\u{e007f}'     // tags
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_dropped_and_rare_names_stay() {
        for (text, expected) in [
            ("\u{202e}山田\u{0} 花子\u{2066}", "山田 花子"),
            ("𠮷田\u{e0100} 髙子", "𠮷田\u{e0100} 髙子"),
            ("一行\n二行", "一行二行"),
        ] {
            let mut text = text.to_owned();
            clean(&mut text, Lines::One);
            assert_eq!(text, expected);
        }
        let mut note = "一行\r\n二行\u{7}".to_owned();
        clean(&mut note, Lines::Many);
        assert_eq!(note, "一行\n二行");
    }
}
