//! The sheet: one layout, drawn as PDF and as raster; and the printers.
//!
//! A sheet is laid out once, drawn twice, and every code on it is read again from the drawing
//! before a printer gets to see it.

pub mod code;
pub mod font;
pub mod layout;
pub mod pdf;
pub mod printer;
pub mod proof;
pub mod raster;
pub mod sheet;
mod strips;

pub use code::{PhoneUrl, Symbol};
pub use font::{Fonts, Typeface};
pub use printer::{Outlet, PrintOutcome, Printer, PrinterHealth, Reason};
pub use raster::Raster;
pub use sheet::{Letters, Sheet};
pub use strips::{OwnStrip, Preceding, Scoped, ScopedLife, Seal, Strips};

use jiff::Timestamp;
use zeroize::Zeroize;

use layout::LayoutError;
use pdf::PdfError;
use proof::ProofError;

/// A sheet as printers take it. It repeats what a visitor said: wiped, and never printed for
/// debugging.
pub struct Printout {
    /// All pages as PDF.
    pub pdf: Vec<u8>,
    /// Each page as dots.
    pub pages: Vec<Raster>,
}

/// Why there is no printout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The sheet cannot be laid out.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// A code would not be readable.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The sheet cannot be written as PDF.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

/// Makes the printout of a sheet for a printer's resolution in dots per inch.
///
/// # Errors
/// When the sheet cannot be laid out or written, or a code does not read back as what it stands for.
pub fn make(
    sheet: &Sheet,
    fonts: &Fonts,
    dpi: u16,
    issued: Timestamp,
) -> Result<Printout, PaperError> {
    let layout = layout::lay_out(sheet, fonts, dpi)?;
    let pages = raster::draw(&layout, fonts);
    if pages.len() != layout.pages.len() {
        return Err(ProofError::Missing.into());
    }
    for (raster, page) in pages.iter().zip(&layout.pages) {
        proof::prove(raster, &page.codes)?;
    }
    Ok(Printout {
        pdf: pdf::write(&layout, fonts, &sheet.hall.plain(), &sheet.lang, issued)?,
        pages,
    })
}

impl Drop for Printout {
    fn drop(&mut self) {
        self.pdf.zeroize();
    }
}
