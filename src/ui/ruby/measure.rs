//! Widths of text, measured once for each character.

use std::cell::RefCell;
use std::collections::HashMap;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Alignment, LineHeight, Paragraph as _, Shaping, Wrapping};
use iced::alignment::Vertical;
use iced::font::Font;
use iced::{Pixels, Size};

use crate::locale::breaks::is_joined;
use crate::locale::is_variation_selector;

/// Width in which a run from the right is measured, because it begins at the right edge of its room: wider than any panel,
/// and narrow enough for parts of a pixel.
const WIDE: f32 = 65_536.0;

/// Whether a character is written from the right.
fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// A run of text on one line.
pub(super) fn paragraph(run: &str, font: Font, size: f32) -> Paragraph {
    let bounds = match run.chars().any(is_from_right) {
        true => Size::new(WIDE, f32::INFINITY),
        false => Size::INFINITE,
    };
    Paragraph::with_text(text::Text {
        content: run,
        bounds,
        size: Pixels(size),
        line_height: LineHeight::Relative(1.0),
        font,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
}

thread_local! {
    /// Advances of single characters at size 1. Only characters are kept, never what was said.
    static ADVANCES: RefCell<HashMap<(char, Font), f32>> = RefCell::default();
}

/// The width of a text at size 1. Characters add up: the shipped fonts have no kerning. A word of joined characters is
/// measured as it is drawn, and not kept: it may be what somebody said.
pub(super) fn advance(run: &str, font: Font) -> f32 {
    if run.chars().any(is_joined) {
        return paragraph(run, font, MEASURED_AT).min_width() / MEASURED_AT;
    }
    run.chars()
        .filter(|c| !is_variation_selector(*c))
        .map(|c| {
            ADVANCES.with_borrow_mut(|advances| {
                *advances.entry((c, font)).or_insert_with(|| single(c, font))
            })
        })
        .sum()
}

/// The size at which text is measured, in pixels.
const MEASURED_AT: f32 = 64.0;

fn single(c: char, font: Font) -> f32 {
    let mut buffer = [0; 4];
    let alone: &str = c.encode_utf8(&mut buffer);
    if c.is_whitespace() {
        let between = format!("x{alone}x");
        let width = paragraph(&between, font, MEASURED_AT).min_width();
        return (width - paragraph("xx", font, MEASURED_AT).min_width()) / MEASURED_AT;
    }
    paragraph(alone, font, MEASURED_AT).min_width() / MEASURED_AT
}
