//! Which strips were seen today: in memory only, forgotten at closing.
//!
//! A second sight is a reason to look twice, never to turn somebody away: people come back to a
//! counter with the same paper.

use std::collections::HashMap;

use zeroize::{Zeroize, Zeroizing};

use super::claims::{Minute, VisitId};
use super::seal::{Entropy, NoEntropy, sha_256};

/// Where and when a strip was seen first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sight {
    /// The code of the counter.
    pub counter: u16,
    /// The minute.
    pub minute: Minute,
}

/// The strips that were seen, under a key that is made anew each day and never leaves the memory.
pub struct Seen {
    key: [u8; 32],
    sights: HashMap<[u8; 16], Sight>,
}

impl Seen {
    /// Nothing seen yet.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are no random bytes.
    pub fn new(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        let mut key = Zeroizing::new([0; 32]);
        entropy.fill(key.as_mut_slice())?;
        Ok(Self {
            key: *key,
            sights: HashMap::new(),
        })
    }

    /// Notes a strip, and tells where it was seen first if it was seen before.
    pub fn note(&mut self, visit: VisitId, strip: [u8; 4], sight: Sight) -> Option<Sight> {
        // All three pieces have fixed lengths, so a plain hash under the key is a sound one.
        let hash = sha_256(&[&self.key, &visit.0, &strip]);
        let mut short = [0; 16];
        short.copy_from_slice(&hash[..16]);
        if let Some(first) = self.sights.get(&short) {
            return Some(*first);
        }
        let _ = self.sights.insert(short, sight);
        None
    }
}

impl Drop for Seen {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}
