//! Tests of `record`: strips from writing to reading, and everything that a reader must refuse.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test's helpers cannot do is the test's failure"
)]

mod consent;
mod forge;
mod framing;
pub(crate) mod household;
mod open;
mod oracle;
mod properties;
mod sizes;
mod trust;
mod vectors;
pub(crate) mod world;
