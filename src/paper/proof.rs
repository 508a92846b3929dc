//! Every code read again from the dots that will be printed, before anything is handed over.

use rxing::common::GlobalHistogramBinarizer;
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BinaryBitmap, Luma8Source, Reader};
use zeroize::Zeroizing;

use super::layout::Placed;
use super::raster::Raster;

/// Why a code did not pass. Codes are counted from 0 in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// No reader would read it.
    #[error("code {0} of a page cannot be read again")]
    Unreadable(usize),
    /// It says something else than it should.
    #[error("code {0} of a page says something else than it should")]
    Different(usize),
    /// Pages and pictures are not the same number.
    #[error("a page was not drawn")]
    Missing,
}

/// Reads every code of one page from its picture and compares it with what it stands for.
///
/// # Errors
/// For the first code that cannot be read or that reads differently.
pub fn prove(raster: &Raster, expected: &[Placed]) -> Result<(), ProofError> {
    for (nth, placed) in expected.iter().enumerate() {
        let read = read(raster, placed).ok_or(ProofError::Unreadable(nth))?;
        if read.as_str() != placed.says.as_str() {
            return Err(ProofError::Different(nth));
        }
    }
    Ok(())
}

/// What a reader sees in the place of a code, quiet zone included.
fn read(raster: &Raster, placed: &Placed) -> Option<Zeroizing<String>> {
    let quiet = placed.quiet();
    let side = placed.side() + 2 * quiet;
    let (width, height, dots) = raster.crop(
        placed.x.checked_sub(quiet)?,
        placed.y.checked_sub(quiet)?,
        side,
        side,
    );
    let source = Luma8Source::new(dots, width, height).ok()?;
    let mut image = BinaryBitmap::new(GlobalHistogramBinarizer::new(source));
    let read = QrReader.decode(&mut image).ok()?;
    Some(Zeroizing::new(read.getText().to_owned()))
}
