//! The test sheet: printed as every sheet is, and good for nothing else.

use crate::paper::Symbol;
use crate::paper::sheet::{Own, Sheet};
use crate::record::Digits;
use crate::visit::Visit;

/// Digits of the test code: as many as a strip of a long visit has. No reader takes them for a strip.
const CODE_DIGITS: usize = 600;

impl Visit {
    /// A sheet without a number, with a code that is as hard to print as any.
    pub(super) fn test_sheet(&self) -> Sheet {
        Sheet {
            first: self.both("staff-test-first"),
            first_place: self.both("staff-test-place"),
            notices: vec![self.text_with(
                "staff-kiosk-version",
                &[
                    ("version", env!("CARGO_PKG_VERSION").into()),
                    ("kiosk", self.setting.kiosk.as_str().into()),
                ],
            )],
            own: self.test_code(),
            ..self.sheet()
        }
    }

    fn test_code(&self) -> Option<Own> {
        let digits = "0123456789".repeat(CODE_DIGITS / 10);
        let symbol = Symbol::new(Digits::new(digits)).ok()?;
        Some(Own {
            heading: self.text("staff-test-heading"),
            text: vec![self.text("staff-test-text")],
            strip: (symbol, self.both("staff-test-caption")),
            stub: None,
        })
    }
}
