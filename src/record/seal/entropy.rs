//! Where random bytes come from.

use std::convert::Infallible;

use hpke::rand_core::{TryCryptoRng, TryRng};

/// The machine has no random bytes to give, so nothing may be sealed or signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the machine gives no random bytes")]
pub struct NoEntropy;

/// A source of random bytes: the operating system's, or a test's.
pub trait Entropy {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are none to be had; `bytes` must not be used then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

/// The operating system's random bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Os;

impl Entropy for Os {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}

/// Random bytes of a fixed number.
pub(super) fn drawn<const N: usize>(entropy: &mut dyn Entropy) -> Result<[u8; N], NoEntropy> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}

/// Entropy in the shape that the HPKE library takes, which cannot fail: a failure is remembered, and
/// whoever drew from it must ask [`Draw::finish`] before using what came out.
pub(super) struct Draw<'a> {
    from: &'a mut dyn Entropy,
    failed: bool,
}

impl<'a> Draw<'a> {
    pub(super) fn new(from: &'a mut dyn Entropy) -> Self {
        Self {
            from,
            failed: false,
        }
    }

    pub(super) fn finish(self) -> Result<(), NoEntropy> {
        if self.failed { Err(NoEntropy) } else { Ok(()) }
    }
}

impl TryRng for Draw<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        if self.from.fill(bytes).is_err() {
            self.failed = true;
        }
        Ok(())
    }
}

impl TryCryptoRng for Draw<'_> {}
