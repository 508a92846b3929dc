//! Pieces on their way to whoever listens: cut at ends, ended by a pause, and thrown away after a loss.

use zeroize::{Zeroize, Zeroizing};

use super::ScannerEvent;

/// Bytes of one piece at most.
const PIECE_BYTES: usize = 1024;
/// Quiet ticks of 100 ms that are a pause.
const PAUSE_TICKS: u32 = 3;

/// What a device has sent, as events. It knows no clock: [`Pieces::quiet`] is told of each tick without
/// anything.
pub(super) struct Pieces {
    piece: String,
    events: Vec<ScannerEvent>,
    quiet_ticks: u32,
    /// Whether something was typed since the last end.
    begun: bool,
    /// Whether characters were lost, and no pause has come since.
    lossy: bool,
}

impl Default for Pieces {
    fn default() -> Self {
        Self {
            piece: String::with_capacity(PIECE_BYTES),
            events: Vec::new(),
            quiet_ticks: 0,
            begun: false,
            lossy: false,
        }
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        self.piece.zeroize();
    }
}

impl Pieces {
    /// A character came.
    pub(super) fn typed(&mut self, character: char) {
        self.quiet_ticks = 0;
        if self.lossy {
            return;
        }
        if self.piece.len() + character.len_utf8() > PIECE_BYTES {
            self.flush();
        }
        self.piece.push(character);
        self.begun = true;
    }

    /// Enter or Tab came. One alone says nothing.
    pub(super) fn ended(&mut self) {
        self.quiet_ticks = 0;
        if self.begun {
            self.flush();
            self.events.push(ScannerEvent::Ended);
            self.begun = false;
        }
    }

    /// Characters were lost: all others up to the next pause are worth nothing.
    pub(super) fn dropped(&mut self) {
        self.quiet_ticks = 0;
        self.piece.zeroize();
        self.begun = false;
        if !self.lossy {
            self.lossy = true;
            self.events.push(ScannerEvent::Dropped);
        }
    }

    /// Something came that is no character, such as the release of a key.
    pub(super) fn stirred(&mut self) {
        self.quiet_ticks = 0;
    }

    /// Nothing came for a tick.
    pub(super) fn quiet(&mut self) {
        self.quiet_ticks = self.quiet_ticks.saturating_add(1);
        self.flush();
        if self.quiet_ticks == PAUSE_TICKS {
            self.ended();
            self.lossy = false;
        }
    }

    /// Whether a pause would change something: it is waited for tick by tick.
    pub(super) fn is_waiting(&self) -> bool {
        self.begun || self.lossy
    }

    /// The events so far.
    pub(super) fn events(&mut self) -> Vec<ScannerEvent> {
        // A piece may be whole only with what comes next: it waits for an end or a quiet tick.
        std::mem::take(&mut self.events)
    }

    fn flush(&mut self) {
        if !self.piece.is_empty() {
            let piece = Zeroizing::new(self.piece.clone());
            self.events.push(ScannerEvent::Typed(piece));
            self.piece.zeroize();
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Events as one text: ends as `|`, a loss as `!`.
    pub(in crate::devices) fn told(pieces: &mut Pieces) -> String {
        let events = pieces.events().into_iter();
        events
            .map(|event| match event {
                ScannerEvent::Typed(piece) => piece.to_string(),
                ScannerEvent::Ended => "|".to_owned(),
                ScannerEvent::Dropped => "!".to_owned(),
                ScannerEvent::Connected | ScannerEvent::Disconnected => "?".to_owned(),
            })
            .collect()
    }

    fn typed(pieces: &mut Pieces, text: &str) {
        text.chars().for_each(|character| pieces.typed(character));
    }

    fn quiet(pieces: &mut Pieces, ticks: u32) {
        (0..ticks).for_each(|_| pieces.quiet());
    }

    #[test]
    fn an_enter_or_a_pause_ends_and_neither_alone_says_anything() {
        let mut pieces = Pieces::default();
        pieces.ended();
        quiet(&mut pieces, 10);
        assert_eq!(told(&mut pieces), "");
        typed(&mut pieces, "12");
        pieces.ended();
        pieces.ended();
        quiet(&mut pieces, 10);
        assert_eq!(told(&mut pieces), "12|");
        typed(&mut pieces, "34");
        quiet(&mut pieces, 2);
        typed(&mut pieces, "56");
        quiet(&mut pieces, 2);
        assert_eq!(told(&mut pieces), "3456", "no pause yet");
        assert!(pieces.is_waiting());
        quiet(&mut pieces, 1);
        assert!(!pieces.is_waiting());
        assert_eq!(told(&mut pieces), "|");
    }

    #[test]
    fn after_a_loss_nothing_is_believed_until_a_pause() {
        let mut pieces = Pieces::default();
        typed(&mut pieces, "12");
        pieces.dropped();
        typed(&mut pieces, "34");
        pieces.dropped();
        pieces.ended();
        quiet(&mut pieces, 2);
        typed(&mut pieces, "56");
        pieces.ended();
        assert_eq!(told(&mut pieces), "!");
        assert!(pieces.is_waiting());
        quiet(&mut pieces, 3);
        assert!(!pieces.is_waiting());
        typed(&mut pieces, "78");
        pieces.ended();
        assert_eq!(told(&mut pieces), "78|");
    }

    #[test]
    fn a_long_piece_is_passed_on_in_parts_and_the_buffer_stays() {
        let mut pieces = Pieces::default();
        let (at, text) = (pieces.piece.as_ptr(), "7".repeat(3 * PIECE_BYTES));
        typed(&mut pieces, &text);
        pieces.ended();
        assert_eq!(told(&mut pieces), format!("{text}|"));
        assert_eq!(pieces.piece.as_ptr(), at);
    }
}
