//! Every code read again from the dots that will be printed, before anything is handed over.

use rqrr::{Grid, MAX_PAYLOAD_SIZE, SimpleGrid};
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
        if *read != placed.says.as_bytes() {
            return Err(ProofError::Different(nth));
        }
    }
    Ok(())
}

/// What a reader makes of the dots in the place of a code. It gets no help from error correction: the
/// quiet zone is blank, and the dots of a module are all of one colour.
fn read(raster: &Raster, placed: &Placed) -> Option<Zeroizing<Vec<u8>>> {
    let quiet = placed.quiet();
    let side = placed.side() + 2 * quiet;
    let (width, height, dots) = raster.crop(
        placed.x.checked_sub(quiet)?,
        placed.y.checked_sub(quiet)?,
        side,
        side,
    );
    let dots = Zeroizing::new(dots);
    if (width, height) != (side, side) {
        return None;
    }
    let module = placed.module as usize;
    let (quiet, side) = (quiet as usize, side as usize);
    let dark = |x: usize, y: usize| dots[y * side + x] < 128;
    // The middle dot of each module; `None` for what lies outside the code.
    let inside = |at: usize| {
        let nth = at.checked_sub(quiet)? / module;
        (nth < placed.code.side).then_some(quiet + nth * module + module / 2)
    };
    let whole = (0..side).all(|y| {
        (0..side).all(|x| match (inside(x), inside(y)) {
            (Some(column), Some(row)) => dark(x, y) == dark(column, row),
            _ => !dark(x, y),
        })
    });
    if !whole {
        return None;
    }
    let middle = |nth: usize| quiet + nth * module + module / 2;
    let grid = SimpleGrid::from_func(placed.code.side, |x, y| dark(middle(x), middle(y)));
    let mut read = Zeroizing::new(Vec::with_capacity(MAX_PAYLOAD_SIZE));
    let _ = Grid::new(grid).decode_to(&mut *read).ok()?;
    Some(read)
}
