//! Digits as a two-dimensional code: QR Model 2, numeric mode, level Q, the smallest version.

use qrcode::{Color, EcLevel, QrCode};

use crate::page::Code;
use crate::record::Digits;

/// Light modules around a code, which the standard asks for.
pub const QUIET_ZONE: usize = 4;

/// Why digits cannot become a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// There is nothing to carry.
    #[error("a code without digits")]
    Empty,
    /// Something else than a digit: it would leave numeric mode, which scanners type correctly.
    #[error("a code carries digits only")]
    NotDigits,
    /// More than the largest symbol holds.
    #[error("{0} digits do not fit into one code")]
    TooLong(usize),
}

/// Digits with their code. Choosing the best of the eight masks takes milliseconds, so a code is
/// made once, when its digits are, and then shown on the screen and laid on paper as it is.
#[derive(Clone, PartialEq)]
pub struct Symbol {
    digits: Digits,
    code: Code,
}

impl Symbol {
    /// The code of some digits.
    ///
    /// # Errors
    /// When the digits are none, are not only digits, or are more than one symbol holds.
    pub fn new(digits: Digits) -> Result<Self, CodeError> {
        let text = digits.as_str();
        if text.is_empty() {
            return Err(CodeError::Empty);
        }
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CodeError::NotDigits);
        }
        let symbol = QrCode::with_error_correction_level(text, EcLevel::Q)
            .map_err(|_| CodeError::TooLong(text.len()))?;
        let code = Code {
            side: symbol.width(),
            dark: symbol
                .into_colors()
                .into_iter()
                .map(|color| color == Color::Dark)
                .collect(),
        };
        Ok(Self { digits, code })
    }

    /// What it says.
    #[must_use]
    pub fn digits(&self) -> &Digits {
        &self.digits
    }

    /// Its modules.
    #[must_use]
    pub fn code(&self) -> &Code {
        &self.code
    }
}

/// The dark stretches of each row: row, first module, modules.
pub(super) fn stretches(code: &Code) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
    code.dark
        .chunks(code.side.max(1))
        .enumerate()
        .flat_map(|(row, modules)| {
            let mut at = 0;
            std::iter::from_fn(move || {
                let start = at + modules[at..].iter().position(|dark| *dark)?;
                let length = modules[start..].iter().take_while(|dark| **dark).count();
                at = start + length;
                Some((row, start, length))
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_become_a_code() {
        let check = |digits: &str, expected: Result<usize, CodeError>| {
            let found = Symbol::new(Digits::new(digits)).map(|symbol| symbol.code.side);
            assert_eq!(found, expected, "{} characters", digits.len());
        };
        check("", Err(CodeError::Empty));
        check("70x", Err(CodeError::NotDigits));
        check("７０", Err(CodeError::NotDigits));
        check(&"7".repeat(43), Ok(25));
        check(&"7".repeat(775), Ok(81));
        check(&"7".repeat(776), Ok(85));
        check(&"7".repeat(4000), Err(CodeError::TooLong(4000)));
    }

    #[test]
    fn stretches_cover_exactly_the_dark_modules() {
        let symbol = Symbol::new(Digits::new("7012345678".repeat(20))).unwrap();
        let code = symbol.code();
        let mut drawn = vec![false; code.side * code.side];
        for (row, start, length) in stretches(code) {
            assert!(length > 0 && start + length <= code.side);
            drawn[row * code.side + start..][..length].fill(true);
        }
        assert!(drawn == code.dark);
    }
}
