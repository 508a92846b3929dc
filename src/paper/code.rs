//! Two-dimensional codes: QR Model 2, the smallest version. Digits for our own scanners in numeric
//! mode at level Q; an address for a phone, which reads from a glossy screen too, at level M.

use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use crate::page::QrMatrix;
use crate::record::Digits;

/// Light modules around a code, which the standard asks for.
pub const QUIET_ZONE: usize = 4;
/// The most bytes of an address: version 6 at level M, 41 modules along a side.
const LONGEST_ADDRESS: usize = 106;

/// Why something cannot become a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// There is nothing to carry.
    #[error("a code without digits")]
    Empty,
    /// Something else than a digit: it would leave numeric mode, which scanners type correctly.
    #[error("a code carries digits only")]
    NotDigits,
    /// No address that a phone opens: one that begins with http and is spelled in ASCII.
    #[error("a code for a phone carries an address")]
    NotAddress,
    /// More than one symbol is to hold.
    #[error("{0} characters do not fit into one code")]
    TooLong(usize),
}

/// Digits with their code. Choosing the best of the eight masks takes milliseconds, so a code is
/// made once, when its digits are, and then shown on the screen and laid on paper as it is.
#[derive(Clone, PartialEq)]
pub struct Symbol {
    digits: Digits,
    code: QrMatrix,
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
        let code = modules(symbol);
        Ok(Self { digits, code })
    }

    /// What it says.
    #[must_use]
    pub fn digits(&self) -> &Digits {
        &self.digits
    }

    /// Its modules.
    #[must_use]
    pub fn code(&self) -> &QrMatrix {
        &self.code
    }
}

/// The address of a visitor's own place in the queue with its code, which their phone opens. Whoever
/// knows it sees the place, so it is wiped when dropped.
///
/// A scanner at a counter cannot take it for a strip: a strip is digits alone.
#[derive(Clone, PartialEq)]
pub struct PhoneUrl {
    address: Zeroizing<String>,
    code: QrMatrix,
}

impl PhoneUrl {
    /// The code of an address. It is carried letter by letter as it is: shouting it in capitals,
    /// which costs fewer modules, would change the part after the host.
    ///
    /// # Errors
    /// When it is no address, or too long for a small code.
    pub fn new(address: String) -> Result<Self, CodeError> {
        let address = Zeroizing::new(address);
        let opens = ["https://", "http://"]
            .iter()
            .any(|scheme| address.starts_with(scheme));
        if !opens || !address.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(CodeError::NotAddress);
        }
        if address.len() > LONGEST_ADDRESS {
            return Err(CodeError::TooLong(address.len()));
        }
        let symbol = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M)
            .map_err(|_| CodeError::TooLong(address.len()))?;
        let code = modules(symbol);
        Ok(Self { address, code })
    }

    /// What it says.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its modules.
    #[must_use]
    pub fn code(&self) -> &QrMatrix {
        &self.code
    }
}

fn modules(symbol: QrCode) -> QrMatrix {
    QrMatrix {
        side: symbol.width(),
        dark: symbol
            .into_colors()
            .into_iter()
            .map(|color| color == Color::Dark)
            .collect(),
    }
}

/// The dark stretches of each row: row, first module, modules.
pub(super) fn stretches(code: &QrMatrix) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
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
    fn only_an_address_becomes_a_code_for_a_phone() {
        let check = |address: &str, expected: Result<usize, CodeError>| {
            let found = PhoneUrl::new(address.to_owned()).map(|link| link.code.side);
            assert_eq!(found, expected, "{address}");
        };
        let long = |more: usize| format!("https://machi.example.jp/p/{}", "x".repeat(more));
        check("", Err(CodeError::NotAddress));
        check("7012345678", Err(CodeError::NotAddress));
        check("ftp://machi.example.jp", Err(CodeError::NotAddress));
        check("https://machi.example.jp/p/あ", Err(CodeError::NotAddress));
        check("https://machi.example.jp/p/a b", Err(CodeError::NotAddress));
        check(&long(26), Ok(33));
        check(&long(40), Ok(37));
        check(&long(79), Ok(41));
        check(&long(80), Err(CodeError::TooLong(107)));
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
