//! Lines filled with pieces of text that stay together.

use super::Break;

/// How lines are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Each line as full as it can be.
    Full,
    /// Lines that end after phrases rather than late: for headings and labels.
    Balanced,
}

/// A piece of text that stays together, as line breaking sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Its width, in any unit.
    pub width: f32,
    /// How well a line may end before it.
    pub before: Break,
    /// Whether it is nothing but blanks, which no line begins or ends with.
    pub space: bool,
    /// Whether furigana stand above it.
    pub reading: bool,
}

/// Where lines begin, other than the first.
#[must_use]
pub fn line_starts(pieces: &[Measure], width: f32, fill: Fill) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut start = 0;
    while let Some(end) = line_end(pieces, start, width, fill) {
        starts.push(end);
        start = after_blanks(pieces, end);
    }
    starts
}

/// The end of the line that begins with a piece; `None` where the last line does.
#[must_use]
pub fn line_end(pieces: &[Measure], start: usize, width: f32, fill: Fill) -> Option<usize> {
    let mut filled = 0.0;
    for (at, piece) in pieces.iter().enumerate().skip(start) {
        if piece.before == Break::Must && at > start {
            return Some(at);
        }
        // A blank may hang over the end: it is not drawn there.
        if filled + piece.width > width + 0.01 && !piece.space && at > start {
            return Some(best_end(pieces, start, at, width, fill));
        }
        filled += piece.width;
    }
    None
}

fn after_blanks(pieces: &[Measure], from: usize) -> usize {
    let blanks = pieces[from..]
        .iter()
        .take_while(|piece| piece.space)
        .count();
    from + blanks
}

/// The last good end of a line that leaves it full enough, or the last possible one.
fn best_end(pieces: &[Measure], start: usize, over: usize, width: f32, fill: Fill) -> usize {
    // A heading may break after a short sentence; a paragraph keeps its lines filled.
    let (after_sentence, after_phrase) = match fill {
        Fill::Balanced => (width * 0.3, width * 0.5),
        Fill::Full => (width * 0.8, width * 0.65),
    };
    let mut filled: f32 = pieces[start..=over].iter().map(|piece| piece.width).sum();
    let (mut good, mut early, mut possible) = (None, None, None);
    for at in (start + 1..=over).rev() {
        filled -= pieces[at].width;
        match pieces[at].before {
            Break::Best | Break::Must if filled >= after_sentence => {
                return match fill {
                    Fill::Balanced => at,
                    Fill::Full => good.unwrap_or(at),
                };
            }
            Break::Good if filled >= after_phrase => good = good.or(Some(at)),
            // A short line of a heading is better than a torn word.
            Break::Good if fill == Fill::Balanced && filled >= width * 0.3 => {
                early = early.or(Some(at));
            }
            Break::Never => {}
            _ => possible = possible.or(Some(at)),
        }
    }
    good.or(early).or(possible).unwrap_or(over)
}
