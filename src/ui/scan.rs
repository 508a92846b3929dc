//! Scans: characters that a scanner types, from the first to the pause or Enter that ends them. What they
//! mean is not known here.

use zeroize::{Zeroize, Zeroizing};

/// Characters of a scan that are kept at most: more than any strip has. What comes after them is noise.
const MOST_CHARS: usize = 8000;

/// Characters of one scan as they come. The buffer never grows, so that wiping it wipes all of it.
pub(super) struct Scan {
    typed: String,
    /// Whether a character came since the pause began that is waited for.
    fresh: bool,
    /// Whether a pause is waited for.
    armed: bool,
}

/// What a pause means.
pub(super) enum Pause {
    /// The scan goes on: wait once more.
    Again,
    /// The scan is whole.
    Whole(Zeroizing<String>),
    /// There is no scan.
    Nothing,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            typed: String::with_capacity(MOST_CHARS),
            fresh: false,
            armed: false,
        }
    }
}

impl Drop for Scan {
    fn drop(&mut self) {
        self.typed.zeroize();
    }
}

impl Scan {
    /// Takes a character. `true`: it is the first, and a pause must be waited for from now on. One wait
    /// serves the whole scan, however many characters it has.
    pub(super) fn take(&mut self, character: char) -> bool {
        if self.typed.len() + character.len_utf8() <= MOST_CHARS {
            self.typed.push(character);
        }
        self.fresh = true;
        !std::mem::replace(&mut self.armed, true)
    }

    /// Whether characters of a scan were typed that has not ended.
    pub(super) fn is_begun(&self) -> bool {
        !self.typed.is_empty()
    }

    /// The time that a pause takes has passed.
    pub(super) fn paused(&mut self) -> Pause {
        if std::mem::take(&mut self.fresh) {
            return Pause::Again;
        }
        self.armed = false;
        match self.end() {
            Some(whole) => Pause::Whole(whole),
            None => Pause::Nothing,
        }
    }

    /// Ends the scan. `None`: nothing was typed.
    pub(super) fn end(&mut self) -> Option<Zeroizing<String>> {
        if self.typed.is_empty() {
            return None;
        }
        let empty = String::with_capacity(MOST_CHARS);
        Some(Zeroizing::new(std::mem::replace(&mut self.typed, empty)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(scan: &mut Scan, text: &str) -> usize {
        text.chars().filter(|c| scan.take(*c)).count()
    }

    #[test]
    fn one_pause_is_waited_for_however_many_characters_come() {
        let mut scan = Scan::default();
        assert_eq!(typed(&mut scan, "1234567890"), 1);
        assert!(matches!(scan.paused(), Pause::Again));
        assert_eq!(typed(&mut scan, "123"), 0);
        assert!(
            matches!(scan.paused(), Pause::Again),
            "it went on meanwhile"
        );
        let Pause::Whole(whole) = scan.paused() else {
            panic!("the scan did not end")
        };
        assert_eq!(*whole, "1234567890123");
        assert!(matches!(scan.paused(), Pause::Nothing));
        assert_eq!(typed(&mut scan, "5"), 1, "the next scan waits anew");
    }

    #[test]
    fn no_character_is_no_scan_and_noise_fills_no_memory() {
        let mut scan = Scan::default();
        assert!(scan.end().is_none());
        let _ = typed(&mut scan, &"7".repeat(20_000));
        assert_eq!(scan.end().unwrap().len(), MOST_CHARS);
    }
}
